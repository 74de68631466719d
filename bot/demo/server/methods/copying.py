"""Copies and forwards."""

from typing import Any

from bot.demo.server.chats import Message
from bot.demo.server.errors import Refusal, bad_request
from bot.demo.server.methods.registry import method
from bot.demo.server.methods.sending import post
from bot.demo.server.state import State
from bot.demo.server.texts import caption

_HEAD = (
    "message_id",
    "from",
    "chat",
    "date",
    "edit_date",
    "reply_markup",
    "reply_to_message",
    "forward_origin",
    "message_thread_id",
    "is_topic_message",
)


def _source(state: State, params: dict[str, Any], message_id: int, verb: str) -> Message:
    message = state.chats.get(params["from_chat_id"]).find(message_id)
    if message is None:
        raise bad_request(f"message to {verb} not found")
    if message.raw.get("has_protected_content"):
        raise bad_request(f"message can't be {'copied' if verb == 'copy' else 'forwarded'}")
    return message


def _content(message: Message) -> dict[str, Any]:
    return {key: value for key, value in message.raw.items() if key not in _HEAD}


def _copy(state: State, params: dict[str, Any], message: Message) -> dict[str, Any]:
    if message.kind in state.chats.get(params["chat_id"]).refuses:
        raise Refusal(400, "Bad Request: message can't be copied", expected=True)
    content = _content(message)
    content.pop("media_group_id", None)
    if "caption" in params or params.get("remove_caption"):
        for key in ("caption", "caption_entities"):
            content.pop(key, None)
        content |= caption(state, params)
    return {"message_id": post(state, params, content).id}


def _forward(state: State, params: dict[str, Any], message: Message) -> dict[str, Any]:
    origin = message.raw.get("forward_origin") or {
        "type": "user",
        "date": message.raw["date"],
        "sender_user": message.raw["from"],
    }
    return post(state, params, {**_content(message), "forward_origin": origin}).raw


def _ids(params: dict[str, Any]) -> list[int]:
    ids: list[int] = params["message_ids"]
    if not 1 <= len(ids) <= 100:
        raise bad_request("too many message identifiers specified")
    if ids != sorted(set(ids)):
        raise bad_request("message identifiers must be in a strictly increasing order")
    return ids


@method("copyMessage")
def copy_message(state: State, params: dict[str, Any]) -> Any:
    state.chats.get_writable(params["chat_id"])
    return _copy(state, params, _source(state, params, params["message_id"], "copy"))


@method("forwardMessage")
def forward_message(state: State, params: dict[str, Any]) -> Any:
    state.chats.get_writable(params["chat_id"])
    return _forward(state, params, _source(state, params, params["message_id"], "forward"))


@method("copyMessages")
def copy_messages(state: State, params: dict[str, Any]) -> Any:
    state.chats.get_writable(params["chat_id"])
    found = [m for i in _ids(params) if (m := state.chats.get(params["from_chat_id"]).find(i)) is not None]
    if not found:
        raise bad_request("there are no messages to copy")
    return [_copy(state, params, message) for message in found]


@method("forwardMessages")
def forward_messages(state: State, params: dict[str, Any]) -> Any:
    state.chats.get_writable(params["chat_id"])
    found = [m for i in _ids(params) if (m := state.chats.get(params["from_chat_id"]).find(i)) is not None]
    if not found:
        raise bad_request("there are no messages to forward")
    return [{"message_id": _forward(state, params, message)["message_id"]} for message in found]
