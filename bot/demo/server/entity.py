"""An entity of a text: what the parser, the cleaner and the finder have in common."""

from dataclasses import dataclass, field
from typing import Any

# Entities that begin at the same place: the longer first, then by TDLib's priorities (the smaller is the outer one).
_PRIORITY = {
    "blockquote": 0,
    "expandable_blockquote": 0,
    "pre_code": 10,
    "pre": 11,
    "code": 20,
    "text_link": 49,
    "text_mention": 49,
    "bold": 90,
    "italic": 91,
    "underline": 92,
    "strikethrough": 93,
    "spoiler": 94,
    "custom_emoji": 99,
}


@dataclass
class Entity:
    """A stretch of text in UTF-16 units; `extra` holds the fields of its kind (url, user_id, language, ...)."""

    type: str
    offset: int
    length: int
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def end(self) -> int:
        return self.offset + self.length

    def order(self) -> tuple[int, int, int]:
        """Sort key: TDLib's order of entities."""
        kind = "pre_code" if self.type == "pre" and self.extra.get("language") else self.type
        return self.offset, -self.length, _PRIORITY.get(kind, 50)

    def as_dict(self) -> dict[str, Any]:
        return {"type": self.type, "offset": self.offset, "length": self.length, **self.extra}
