"""What a message of the bot answers: `reply_parameters`, and the words of it that are quoted."""

from typing import Any

from bot.demo.server.entities import utf16_length
from bot.demo.server.errors import bad_request
from bot.demo.server.state import State
from bot.demo.server.texts import formatted

_LONGEST_QUOTE = 1024


def reply_fields(state: State, params: dict[str, Any]) -> dict[str, Any]:
    """The fields of a message that answers what the call names, none without; Refusal for what is not there."""
    reply = params.get("reply_parameters") or {}
    message_id = reply.get("message_id", params.get("reply_to_message_id"))
    if message_id is None:
        return {}
    chat = state.chats.get(reply.get("chat_id", params["chat_id"]))
    target = chat.find(message_id)
    if target is None:
        if (reply or params).get("allow_sending_without_reply"):
            return {}
        raise bad_request("message to be replied not found")
    return {"reply_to_message": target.as_answered, **_quote(state, reply, target.exact_text)}


def _quote(state: State, reply: dict[str, Any], whole: str) -> dict[str, Any]:
    if not reply.get("quote"):
        return {}
    call = {**reply, "parse_mode": reply.get("quote_parse_mode")}
    text, _ = formatted(state, call, "quote", "quote_entities")
    at = whole.find(text)
    if at < 0 or len(text) > _LONGEST_QUOTE:
        raise bad_request("QUOTE_TEXT_INVALID")
    return {"quote": {"text": text, "position": utf16_length(whole[:at]), "is_manual": True}}
