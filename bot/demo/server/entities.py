"""What Telegram makes of a text and its entities before it stores them: cleaned, trimmed, entities split and merged."""

import re
from collections.abc import Iterable
from typing import Any

from bot.demo.server.entity import Entity

SPLITTABLE = ("bold", "italic", "underline", "strikethrough", "spoiler")
_QUOTES = ("blockquote", "expandable_blockquote")
_HIDDEN = ("text_link", "text_mention", "pre", "code")
_EXTRA_FIELDS = ("url", "user_id", "user", "language", "custom_emoji_id", "unix_time", "date_time_format")
# Line and paragraph separators, direction overrides and combining vertical lines never reach a message.
_REMOVED = frozenset("\r\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u0333\u033f\u030a")
_MARKS = re.compile("[\u200e\u200f]+")
_BLANK = re.compile("[\\s\u200b-\u200f\ufeff\u2800\ufffc\u180e\U000e0000-\U000e007f]*")


class EntityError(ValueError):
    """Why given entities are refused, in Telegram's words."""


def utf16_length(text: str) -> int:
    return len(text) + sum(c > "\uffff" for c in text)


def from_dicts(raw: Iterable[dict[str, Any]]) -> list[Entity]:
    """Entities as a call gives them; what Telegram finds by itself (commands, links, ...) is not taken from there."""
    found_by_telegram = {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number"}
    return [
        Entity(e["type"], e["offset"], e["length"], {k: e[k] for k in _EXTRA_FIELDS if k in e})
        for e in raw
        if e["type"] not in found_by_telegram
    ]


def is_blank(text: str) -> bool:
    """Nothing to see in it: such a text cannot be sent."""
    return _BLANK.fullmatch(text) is not None


def fix_text(text: str, entities: list[Entity], *, trim: bool = True) -> tuple[str, list[Entity]]:
    """Text and entities as stored; EntityError when the entities do not fit the text."""
    for entity in entities:
        if not 0 <= entity.offset <= 1_000_000:
            raise EntityError(f"Receive an entity with incorrect offset {entity.offset}")
        if not 0 <= entity.length <= 1_000_000:
            raise EntityError(f"Receive an entity with incorrect length {entity.length}")
    entities = _fix([e for e in entities if e.length])
    text, entities = _clean(text, entities)
    entities = _fix(_without_blank(text, entities) if trim else entities)
    if not text.strip(" \n"):
        return "", []
    if not trim:
        return text, entities
    text, entities = _trim(text, entities)
    return text, _without_blank(text, entities)


def _clean(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Control characters become spaces, invisible troublemakers go; entities follow."""
    out: list[str] = []
    places: dict[int, int] = {}  # UTF-16 offset before cleaning -> after it, at beginnings of characters only
    before = after = byte = 0
    for c in text:
        places[before] = after
        before += 1 + (c > "\uffff")
        byte += len(c.encode("utf-8", "surrogatepass"))
        if c > "\uffff":
            _refuse_halves(before - 1, byte, entities)
        if c in _REMOVED:
            continue
        c = " " if c < " " and c != "\n" else c
        after += 1 + (c > "\uffff")
        out.append(c)
    places[before] = after
    for entity in entities:
        if entity.offset > before:
            raise EntityError(f"Entity begins after the end of the text at UTF-16 offset {entity.offset}")
    for entity in reversed(entities):
        if entity.end > before:
            raise EntityError(
                f"Entity beginning at UTF-16 offset {entity.offset} ends after the end of the text "
                f"at UTF-16 offset {entity.end}"
            )
    moved = [Entity(e.type, places[e.offset], places[e.end] - places[e.offset], e.extra) for e in entities]
    # Of several direction marks in a row only the last keeps its meaning.
    cleaned = _MARKS.sub(lambda m: "\u200c" * (len(m[0]) - 1) + m[0][-1], "".join(out))
    return cleaned, [e for e in moved if e.length]


def _refuse_halves(middle: int, byte: int, entities: list[Entity]) -> None:
    """No entity may begin or end between the two halves of a character."""
    for entity in reversed(entities):
        if entity.end == middle:
            raise EntityError(
                f"Entity beginning at UTF-16 offset {entity.offset} ends in a middle of a UTF-16 symbol "
                f"at byte offset {byte}"
            )
    if any(entity.offset == middle for entity in entities):
        raise EntityError(f"Entity begins in a middle of a UTF-16 symbol at byte offset {byte}")


def _without_blank(text: str, entities: list[Entity]) -> list[Entity]:
    """Entities that mark something visible; leading blanks leave an entity, unless it hides data (links, code)."""
    if not entities:
        return []
    units = text.encode("utf-16-le", "surrogatepass")
    blank = {i for i in range(len(units) // 2) if units[2 * i : 2 * i + 2] in (b" \0", b"\n\0")}
    kept = []
    for entity in entities:
        if entity.type not in _HIDDEN:
            begin, end = entity.offset, entity.end
            while begin < end and begin in blank:
                begin += 1
            entity = Entity(entity.type, begin, end - begin, entity.extra)
        if entity.length > 0:
            kept.append(entity)
    return kept


def _trim(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    text = text.rstrip(" \n")
    size = utf16_length(text)
    entities = [Entity(e.type, e.offset, min(e.length, size - e.offset), e.extra) for e in entities if e.offset < size]
    entities.sort(key=Entity.order)
    first = entities[0].offset if entities else len(text)
    begin = 0
    while begin < min(first, len(text)) and text[begin] in " \n":
        begin += 1
    for entity in entities:
        entity.offset -= begin
    return text[begin:], entities


def _fix(entities: list[Entity]) -> list[Entity]:
    """No two entities cross: links and code win over quotes' edges, bold and its like are cut and merged."""
    entities = sorted(entities, key=Entity.order)
    splittable = [e for e in entities if e.type in SPLITTABLE]
    quotes = _non_crossing([e for e in entities if e.type in _QUOTES])
    solid = _non_crossing([e for e in entities if e.type not in SPLITTABLE and e.type not in _QUOTES])
    solid = [e for e in solid if not any(_crosses(e, quote) for quote in quotes)]
    solid = sorted(solid + quotes, key=Entity.order)
    return sorted(solid + _split(splittable, solid), key=Entity.order)


def _non_crossing(entities: list[Entity]) -> list[Entity]:
    kept: list[Entity] = []
    for entity in entities:
        if not kept or entity.offset >= kept[-1].end:
            kept.append(entity)
    return kept


def _crosses(entity: Entity, quote: Entity) -> bool:
    if quote.end <= entity.offset:
        return False
    return (quote.offset < entity.end and quote.end < entity.end) or entity.offset < quote.offset < entity.end


def _split(splittable: list[Entity], others: list[Entity]) -> list[Entity]:
    """Bold and its like, merged where they touch and cut at the edges of `others`; none survives inside code."""
    result: list[Entity] = []
    begins: dict[str, int] = {}
    ends: dict[str, int] = {}
    queue = list(splittable)

    def flush(offset: int) -> None:
        for kind in SPLITTABLE:
            if kind in ends and begins[kind] < offset:
                end = min(ends[kind], offset)
                result.append(Entity(kind, begins[kind], end - begins[kind]))
                if ends[kind] <= offset:
                    del begins[kind], ends[kind]
                else:
                    begins[kind] = offset

    def advance(offset: int) -> None:
        while queue and queue[0].offset < offset:
            entity = queue.pop(0)
            if entity.type in ends and entity.offset <= ends[entity.type]:
                ends[entity.type] = max(ends[entity.type], entity.end)
            else:
                flush(entity.offset)
                begins[entity.type], ends[entity.type] = entity.offset, entity.end
        flush(offset)

    stack: list[Entity] = []

    def close_until(offset: int) -> None:
        while stack and offset >= stack[-1].end:
            size = len(result)
            advance(stack[-1].end)
            if stack.pop().type in ("pre", "code"):
                del result[size:]
        advance(offset)

    for other in others:
        close_until(other.offset)
        stack.append(other)
    close_until(2**31)
    return result
