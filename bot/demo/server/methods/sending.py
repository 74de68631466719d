"""Messages of the bot: text, files, albums."""

from typing import Any

from aiogram.enums import ChatAction

from bot.demo.server.chats import Chat, Message
from bot.demo.server.errors import Refusal, bad_request
from bot.demo.server.files import media_fields
from bot.demo.server.kinds import CAPTIONED, FILES
from bot.demo.server.markup import split_markup
from bot.demo.server.methods.registry import method
from bot.demo.server.methods.replying import reply_fields
from bot.demo.server.state import State
from bot.demo.server.texts import caption, message_text

_ACTIONS = frozenset(ChatAction)
_ALBUMS = ({"photo", "video"}, {"document"}, {"audio"})


def post(state: State, params: dict[str, Any], content: dict[str, Any]) -> Message:
    """Put the bot's message into the chat the call names, with its markup and reply."""
    chat = state.chats.get_writable(params["chat_id"])
    inline, keyboard = split_markup(params.get("reply_markup"), invoice="invoice" in content)
    content = {**content, **chat.thread(params.get("message_thread_id")), **reply_fields(state, params)}
    if inline is not None:
        content["reply_markup"] = inline
    if params.get("protect_content"):
        content["has_protected_content"] = True
    message = state.chats.post(
        chat, state.me, content, silent=bool(params.get("disable_notification")), keyboard=keyboard
    )
    if keyboard is not None:
        chat.keyboard = keyboard if "keyboard" in keyboard else None
    chat.actions.clear()
    state.bell.ring()
    return message


@method("sendMessage")
def send_message(state: State, params: dict[str, Any]) -> Any:
    return post(state, params, message_text(state, params)).raw


def media_content(state: State, kind: str, params: dict[str, Any], key: str) -> dict[str, Any]:
    """The fields of a message with a file: the file under its kind, and the caption."""
    if kind not in FILES:
        raise Refusal(501, f"Not Implemented: the demo server does not know the kind {kind}")
    content = media_fields(state.files.resolve(kind, params[key], params))
    if kind in CAPTIONED:
        content |= caption(state, params)
        for flag in ("show_caption_above_media", "has_spoiler"):
            if params.get(flag):
                content["has_media_spoiler" if flag == "has_spoiler" else flag] = True
    return content


def refuse_kind(chat: Chat, kind: str) -> None:
    """Refuse what the person's settings do not take, as Telegram does: after the file was found to be good."""
    if kind in chat.refuses:
        raise Refusal(400, chat.refuses[kind], expected=True)


def _register(kind: str, name: str) -> None:
    @method(name)
    def send(state: State, params: dict[str, Any]) -> Any:
        chat = state.chats.get_writable(params["chat_id"])  # A wrong chat is answered before a wrong file.
        content = media_content(state, kind, params, kind)
        refuse_kind(chat, kind)
        return post(state, params, content).raw


for _kind in FILES:
    _register(_kind, f"send{_kind.title().replace('_', '')}")


@method("sendMediaGroup")
def send_media_group(state: State, params: dict[str, Any]) -> Any:
    chat = state.chats.get_writable(params["chat_id"])
    media = params["media"]
    if not 2 <= len(media) <= 10:
        raise bad_request("group send failed: an album has 2 to 10 items")
    kinds = {item["type"] for item in media}
    if not any(kinds <= allowed for allowed in _ALBUMS):
        raise bad_request("group send failed: these kinds do not go into one album")
    album = state.chats.new_album()
    # All items are checked before the first is sent: an album arrives as a whole or not at all.
    contents = [_item(state, chat, item, number) for number, item in enumerate(media, 1)]
    return [post(state, params, {**content, "media_group_id": album}).raw for content in contents]


def _item(state: State, chat: Chat, item: dict[str, Any], number: int) -> dict[str, Any]:
    try:
        content = media_content(state, item["type"], item, "media")
        refuse_kind(chat, item["type"])
    except Refusal as refusal:
        said = refusal.description.removeprefix("Bad Request: ")
        text = f'Bad Request: failed to send message #{number} with the error message "{said}"'
        raise Refusal(refusal.status, text, expected=refusal.expected) from refusal
    return content


@method("sendChatAction")
def send_chat_action(state: State, params: dict[str, Any]) -> Any:
    chat = state.chats.get_writable(params["chat_id"])
    if params["action"] not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat.thread(params.get("message_thread_id"))
    chat.actions.append(params["action"])
    state.bell.ring()
    return True
