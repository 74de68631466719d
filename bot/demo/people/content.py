"""What a message of a person consists of, before it is posted."""

from collections.abc import Sequence
from typing import Any

from bot.demo.server.detect import add_found
from bot.demo.server.entities import fix_text, from_dicts
from bot.demo.server.files import Files, media_object
from bot.demo.server.html import parse_html


def text_content(
    text: str, entities: Sequence[dict[str, Any]] = (), *, html: bool = False, key: str = "text"
) -> dict[str, Any]:
    """`text` (or `caption`) as Telegram stores what somebody typed; empty when there is nothing to see in it."""
    plain, marks = parse_html(text) if html else (text, from_dicts(entities))
    plain, marks = fix_text(plain, marks)
    if not plain:
        return {}
    found = [entity.as_dict() for entity in add_found(plain, marks)]
    place = "entities" if key == "text" else "caption_entities"
    return {key: plain, place: found} if found else {key: plain}


def file_content(
    files: Files,
    kind: str,
    data: bytes,
    caption: str = "",
    *,
    name: str = "",
    mime: str = "",
    options: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """A file with its caption; an animation is a document too, as Telegram's are."""
    media = media_object(files.add(kind, data, name, mime), options or {})
    content: dict[str, Any] = {kind: media}
    if kind == "animation":
        content["document"] = {k: v for k, v in media.items() if k not in ("duration", "width", "height")}
    return content | text_content(caption, key="caption")
