"""Texts and captions of calls: parsed, checked, and stored the way Telegram does."""

from typing import Any

from bot.demo.server.detect import add_found
from bot.demo.server.entities import EntityError, fix_text, from_dicts, is_blank
from bot.demo.server.entity import Entity
from bot.demo.server.errors import bad_request
from bot.demo.server.html import ParseError, parse_html
from bot.demo.server.state import State

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
_RAW_BYTES = 32768


def message_text(state: State, params: dict[str, Any]) -> dict[str, Any]:
    """`text` and `entities` of a message; Refusal for an empty or too long one."""
    if not params.get("text"):
        raise bad_request("message text is empty")
    text, entities = formatted(state, params, "text", "entities")
    if is_blank(text):
        raise bad_request("text must be non-empty")
    if len(text) > TEXT_LIMIT:
        raise bad_request("message is too long")
    return {"text": text, "entities": entities} if entities else {"text": text}


def caption(state: State, params: dict[str, Any]) -> dict[str, Any]:
    """`caption` and `caption_entities`; nothing when there is no caption to see."""
    if not params.get("caption"):
        return {}
    text, entities = formatted(state, params, "caption", "caption_entities")
    if is_blank(text):
        return {}
    if len(text) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    return {"caption": text, "caption_entities": entities} if entities else {"caption": text}


def formatted(state: State, params: dict[str, Any], key: str, entities_key: str) -> tuple[str, list[dict[str, Any]]]:
    """Text and entities under these keys as Telegram stores them; Refusal for what can't be parsed."""
    source: str = params[key]
    try:
        size = len(source.encode())
    except UnicodeEncodeError:
        raise bad_request("strings must be encoded in UTF-8") from None
    if size > _RAW_BYTES:
        raise bad_request("text is too long")
    text, entities = _parse(source, params.get("parse_mode"), params.get(entities_key))
    try:
        text, entities = fix_text(text, entities)
    except EntityError as error:
        raise bad_request(str(error)) from error
    return text, [known for e in add_found(text, entities) if (known := _resolve(state, e)) is not None]


def _parse(source: str, mode: str | None, given: list[dict[str, Any]] | None) -> tuple[str, list[Entity]]:
    match (mode or "").lower():
        case "" | "none":
            return source, from_dicts(given or [])
        case "html":
            try:
                return parse_html(source)
            except ParseError as error:
                raise bad_request(f"can't parse entities: {error}") from error
        case "markdown" | "markdownv2":
            raise bad_request(f"this server does not know parse mode {mode}")
    raise bad_request("unsupported parse_mode")


def _resolve(state: State, entity: Entity) -> dict[str, Any] | None:
    """The entity as a message carries it; a mention of somebody the bot has not met is lost."""
    raw = entity.as_dict()
    if entity.type == "text_mention":
        user_id = raw.pop("user_id", None) or raw.get("user", {}).get("id")
        user = state.chats.user(user_id) if user_id else None
        if user is None:
            return None
        raw["user"] = user
    return raw
