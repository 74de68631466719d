"""Copies and forwards."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from bot.demo.server.chats import Message
from bot.demo.server.errors import Refusal, bad_request
from bot.demo.server.kinds import SERVICE, can_be_copied
from bot.demo.server.methods.registry import method
from bot.demo.server.methods.sending import post
from bot.demo.server.polls import copied_poll, new_dice
from bot.demo.server.state import State
from bot.demo.server.texts import CAPTION_LIMIT, caption

_HEAD = (
    "message_id",
    "from",
    "chat",
    "date",
    "edit_date",
    "reply_markup",
    "reply_to_message",
    "quote",
    "forward_origin",
    "media_group_id",
    "message_thread_id",
    "is_topic_message",
)
_CAPTION = ("caption", "caption_entities")
# Documents, and music, that are sent on together are an album even where they were none.
_GATHERED = ("document", "audio")
_LARGEST_ALBUM = 10


def _source(state: State, params: dict[str, Any], verb: str) -> Message:
    message = state.chats.get(params["from_chat_id"]).find(params["message_id"])
    if message is None:
        raise bad_request(f"message to {verb} not found")
    return message


def _content(message: Message) -> dict[str, Any]:
    return {key: value for key, value in message.raw.items() if key not in _HEAD}


def _copied(message: Message) -> dict[str, Any]:
    """The content of a copy: what is live stands still, and what chance decides is decided anew."""
    content = _content(message)
    content.pop("via_bot", None)
    if "dice" in content:
        content["dice"] = new_dice(content["dice"]["emoji"])
    if "poll" in content:
        content["poll"] = copied_poll(content["poll"])
    if "location" in content:
        content["location"] = {key: content["location"][key] for key in ("latitude", "longitude")}
    return content


def _refuses(state: State, params: dict[str, Any], message: Message) -> bool:
    return message.kind in state.chats.get(params["chat_id"]).refuses


def _can_be_forwarded(message: Message) -> bool:
    return message.kind not in SERVICE and not message.raw.get("has_protected_content")


def _forwarded(message: Message) -> dict[str, Any]:
    origin = message.raw.get("forward_origin") or {
        "type": "user",
        "date": message.raw["date"],
        "sender_user": message.raw["from"],
    }
    return {**_content(message), "forward_origin": origin}


def _forward(state: State, params: dict[str, Any], message: Message, album: dict[str, Any]) -> Message:
    content = _forwarded(message) | album
    if message.invoice is not None:
        content["reply_markup"] = message.invoice.forwarded_keyboard(state.me["username"])
    sent = post(state, params, content)
    sent.invoice = message.invoice
    return sent


@method("copyMessage")
def copy_message(state: State, params: dict[str, Any]) -> Any:
    state.chats.get_writable(params["chat_id"])
    message = _source(state, params, "copy")
    if not can_be_copied(message.raw):
        raise bad_request("the message can't be copied")
    content = _copied(message)
    if "caption" in params or params.get("remove_caption"):
        content = {key: value for key, value in content.items() if key not in _CAPTION} | caption(state, params)
    elif len(content.get("caption", "")) > CAPTION_LIMIT and (
        params.get("reply_markup") or params.get("reply_parameters") or params.get("reply_to_message_id")
    ):
        raise bad_request("message caption is too long")  # Only the whole message as it is passes.
    if _refuses(state, params, message):
        raise Refusal(400, "Bad Request: the message can't be copied", expected=True)
    return {"message_id": post(state, params, content).id}


@method("forwardMessage")
def forward_message(state: State, params: dict[str, Any]) -> Any:
    state.chats.get_writable(params["chat_id"])
    message = _source(state, params, "forward")
    if not _can_be_forwarded(message):
        raise bad_request("the message can't be forwarded")
    if _refuses(state, params, message):
        raise Refusal(400, "Bad Request: the message can't be forwarded", expected=True)
    return _forward(state, params, message, {}).raw


def _found(state: State, params: dict[str, Any]) -> list[Message]:
    """Those of the messages that are there; Refusal where none is."""
    ids: list[int] = params["message_ids"]
    if not 1 <= len(ids) <= 100:
        raise bad_request("too many message identifiers specified")
    if ids != sorted(set(ids)):
        raise bad_request("message identifiers must be in a strictly increasing order")
    chat = state.chats.get(params["from_chat_id"])
    found = [message for i in ids if (message := chat.find(i)) is not None]
    if not found:
        raise bad_request("there are no messages to forward")  # The words are the same for copies.
    return found


def _albums(state: State, messages: Sequence[Message]) -> list[dict[str, Any]]:
    """For each message the field of the album it goes into: two of one album that stay together are one again."""
    kinds = {message.kind for message in messages}
    if 2 <= len(messages) <= _LARGEST_ALBUM and len(kinds) == 1 and kinds <= set(_GATHERED):
        return [{"media_group_id": state.chats.new_album()}] * len(messages)
    sizes = Counter(message.raw.get("media_group_id") for message in messages)
    new = {old: state.chats.new_album() for old, size in sizes.items() if old is not None and size > 1}
    olds = (message.raw.get("media_group_id") for message in messages)
    return [{"media_group_id": new[old]} if old in new else {} for old in olds]


@method("copyMessages")
def copy_messages(state: State, params: dict[str, Any]) -> Any:
    """What can't be copied is skipped: fewer ids come back."""
    state.chats.get_writable(params["chat_id"])
    found = _found(state, params)
    taken = [message for message in found if can_be_copied(message.raw) and not _refuses(state, params, message)]
    if not taken:
        expected = any(can_be_copied(message.raw) for message in found)
        raise Refusal(400, "Bad Request: messages can't be copied", expected=expected)
    sent = []
    for message, album in zip(taken, _albums(state, taken), strict=True):
        content = _copied(message) | album
        if params.get("remove_caption"):
            content = {key: value for key, value in content.items() if key not in _CAPTION}
        sent.append({"message_id": post(state, params, content).id})
    return sent


@method("forwardMessages")
def forward_messages(state: State, params: dict[str, Any]) -> Any:
    """What can't be forwarded is skipped, as with copies."""
    state.chats.get_writable(params["chat_id"])
    found = _found(state, params)
    taken = [message for message in found if _can_be_forwarded(message) and not _refuses(state, params, message)]
    if not taken:
        expected = any(_can_be_forwarded(message) for message in found)
        raise Refusal(400, "Bad Request: messages can't be forwarded", expected=expected)
    albums = _albums(state, taken)
    return [
        {"message_id": _forward(state, params, message, album).id} for message, album in zip(taken, albums, strict=True)
    ]
