"""What a message of a person consists of, before it is posted."""

from collections.abc import Callable, Sequence
from typing import Any, Literal

from bot.demo.server.detect import add_found
from bot.demo.server.entities import fix_text, from_dicts, utf16_length
from bot.demo.server.files import Files, media_fields
from bot.demo.server.html import parse_html
from bot.demo.server.polls import new_poll

LONGEST_CAPTION = 2048
"""What an app lets somebody with Premium write below a file; others write 1,024 characters."""

Special = Literal["quiz", "paid_media", "giveaway", "invoice", "story", "service"]
"""Messages that no bot can copy."""


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


def caption_content(caption: str, *, html: bool = False) -> dict[str, Any]:
    """The words below a file; ValueError for more than an app takes."""
    content = text_content(caption, html=html, key="caption")
    if len(content.get("caption", "")) > LONGEST_CAPTION:
        raise ValueError(f"Telegram takes {LONGEST_CAPTION} characters below a file")
    return content


def file_content(
    files: Files,
    kind: str,
    data: bytes,
    caption: str = "",
    *,
    name: str = "",
    mime: str = "",
    html: bool = False,
    size: int | None = None,
    options: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """A file with its caption; `size` where it is to be larger than `data`, `options` is what its kind has besides."""
    file = files.keep(kind, data, name, mime, options, size=size)
    return media_fields(file) | caption_content(caption, html=html)


def quoted(whole: str, part: str) -> dict[str, Any]:
    """The field of an answer to a part of a text; ValueError where that is none."""
    at = whole.index(part)
    return {"quote": {"text": part, "position": utf16_length(whole[:at]), "is_manual": True}}


def special_content(what: Special, chat: dict[str, Any]) -> dict[str, Any]:
    """The fields of a message that nobody can copy; `chat` is where it stands."""
    return _SPECIAL[what](chat)


_SPECIAL: dict[Special, Callable[[dict[str, Any]], dict[str, Any]]] = {
    # A bot knows the answer of its own quizzes only.
    "quiz": lambda _: {"poll": new_poll("2 + 2?", ["4", "5"], quiz=True)},
    "paid_media": lambda _: {
        "paid_media": {"star_count": 5, "paid_media": [{"type": "preview", "width": 640, "height": 480}]}
    },
    "giveaway": lambda chat: {
        "giveaway": {"chats": [chat], "winners_selection_date": 2_000_000_000, "winner_count": 1}
    },
    "invoice": lambda _: {
        "invoice": {
            "title": "10",
            "description": "10",
            "start_parameter": "pay",
            "currency": "XTR",
            "total_amount": 10,
        }
    },
    "story": lambda chat: {"story": {"chat": chat, "id": 1}},
    "service": lambda _: {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86_400}},
}
