"""Changing and deleting what was sent."""

import copy
import time
from typing import Any

from bot.demo.server.chats import Message
from bot.demo.server.errors import Refusal, bad_request
from bot.demo.server.kinds import CAPTIONED, EDITABLE, KINDS, REPLACEABLE
from bot.demo.server.markup import inline_only
from bot.demo.server.methods.registry import method
from bot.demo.server.methods.sending import media_content
from bot.demo.server.state import State
from bot.demo.server.texts import caption, message_text

_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
_DELETABLE_SECONDS = 48 * 3600
_DICE_SECONDS = 24 * 3600
_MEDIA_FIELDS = (*CAPTIONED, "caption", "caption_entities", "has_media_spoiler", "show_caption_above_media")


def _target(
    state: State,
    params: dict[str, Any],
    kinds: tuple[str, ...] = ("text", *KINDS),
    otherwise: str = "message can't be edited",
) -> Message:
    """The bot's message that the call names, of one of the `kinds`; Refusal, `otherwise` in these words."""
    if params.get("inline_message_id"):
        raise bad_request("MESSAGE_ID_INVALID")
    if params.get("chat_id") is None:
        raise bad_request("chat_id is empty")
    if params.get("message_id") is None:
        raise bad_request("message identifier is not specified")
    message = state.own_message(params["chat_id"], params["message_id"], otherwise)
    if message.kind not in kinds:
        raise bad_request(otherwise)
    return message


def _change(state: State, message: Message, fields: tuple[str, ...], content: dict[str, Any], params: Any) -> Any:
    """Replace `fields` by `content` and the keyboard by the call's; Refusal when both stay as they are."""
    markup = inline_only(
        params.get("reply_markup"), force_reply=message.forces_reply, invoice=message.invoice is not None
    )
    new = {key: value for key, value in message.raw.items() if key not in (*fields, "reply_markup")}
    new |= copy.deepcopy(content)
    if markup is not None:
        new["reply_markup"] = markup
    elif message.invoice is not None:
        new["reply_markup"] = message.invoice.keyboard()
    if new == message.raw:
        raise bad_request(_NOT_MODIFIED)
    if fields:
        new["edit_date"] = int(time.time())
    message.raw = new
    message.edited += 1
    state.bell.ring()
    return message.raw


@method("editMessageText")
def edit_text(state: State, params: dict[str, Any]) -> Any:
    message = _target(state, params, EDITABLE)
    content = message_text(state, params)
    if message.kind != "text":
        raise bad_request("there is no text in the message to edit")
    return _change(state, message, ("text", "entities"), content, params)


@method("editMessageCaption")
def edit_caption(state: State, params: dict[str, Any]) -> Any:
    message = _target(state, params, EDITABLE)
    if message.kind not in CAPTIONED:
        raise bad_request("there is no caption in the message to edit")
    content = caption(state, params)
    return _change(state, message, ("caption", "caption_entities"), content, params)


@method("editMessageReplyMarkup")
def edit_markup(state: State, params: dict[str, Any]) -> Any:
    return _change(state, _target(state, params), (), {}, params)


@method("editMessageMedia")
def edit_media(state: State, params: dict[str, Any]) -> Any:
    message = _target(state, params, REPLACEABLE, "message media can't be edited")
    media = params["media"]
    content = media_content(state, media["type"], media, "media")
    if message.raw.get("media_group_id") and media["type"] != message.kind:
        if media["type"] == "animation":
            raise bad_request("message content type can't be used in an album")
        if {media["type"], message.kind} != {"photo", "video"}:
            raise bad_request("can't change media type in the album")
    return _change(state, message, ("text", "entities", *_MEDIA_FIELDS), content, params)


def _check_deletable(message: Message | None) -> Message:
    if message is None:
        raise bad_request("message to delete not found")
    age = time.time() - message.raw["date"]
    if age > _DELETABLE_SECONDS or (message.kind == "dice" and age < _DICE_SECONDS):
        raise bad_request("message can't be deleted for everyone")
    return message


def _delete(state: State, message: Message) -> None:
    message.deleted = True
    state.bell.ring()


@method("deleteMessage")
def delete_message(state: State, params: dict[str, Any]) -> Any:
    chat = state.chats.get(params["chat_id"])
    _delete(state, _check_deletable(chat.find(params["message_id"])))
    return True


@method("deleteMessages")
def delete_messages(state: State, params: dict[str, Any]) -> Any:
    chat = state.chats.get(params["chat_id"])
    if not 1 <= len(params["message_ids"]) <= 100:
        raise bad_request("too many message identifiers specified")
    for message_id in params["message_ids"]:
        try:
            _delete(state, _check_deletable(chat.find(message_id)))
        except Refusal:
            continue  # Those that are gone or too old are skipped, as on Telegram's side.
    return True
