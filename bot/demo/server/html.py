"""Telegram's HTML: the same text, entities and error messages as TDLib's own parser.

It counts in bytes of UTF-8 for errors and in UTF-16 units for entities, so it works on bytes. The tests compare it with
TDLib where that can be installed.
"""

import re
from dataclasses import dataclass
from typing import Any

from bot.demo.server.entity import Entity
from bot.demo.server.links import LinkError, checked_link, linked_user_id, strict_integer

_SPACES = frozenset(b" \t\r\n\0\x0b")
_SIMPLE_TAGS = {
    b"b": "bold",
    b"strong": "bold",
    b"i": "italic",
    b"em": "italic",
    b"u": "underline",
    b"ins": "underline",
    b"s": "strikethrough",
    b"strike": "strikethrough",
    b"del": "strikethrough",
    b"tg-spoiler": "spoiler",
    b"span": "spoiler",
}
_TAGS = frozenset(_SIMPLE_TAGS) | {b"a", b"pre", b"code", b"blockquote", b"tg-emoji", b"tg-time"}
_NAMED = {b"lt": "<", b"gt": ">", b"amp": "&", b"quot": '"'}
_PLAIN = re.compile(rb"[^<&]*")
_CHARACTER = re.compile(rb"&(?:#x([0-9A-Fa-f]*)|#([0-9]*)|([A-Za-z]*))")


class ParseError(ValueError):
    """Why Telegram refuses the markup; goes after "can't parse entities: "."""


@dataclass
class _OpenTag:
    name: bytes
    argument: bytes
    format: bytes
    offset: int
    begin: int


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """Text without tags and its entities, sorted; raises ParseError in Telegram's words."""
    return _Parser(source.encode("utf-8", "surrogatepass")).parse()


class _Parser:
    def __init__(self, source: bytes) -> None:
        self.size = len(source)
        self.source = source + b"\0" * 4  # Reads past the end see NUL, which counts as a space, as in TDLib.
        self.at = 0
        self.out = bytearray()
        self.offset = 0
        self.open: list[_OpenTag] = []
        self.entities: list[Entity] = []

    def parse(self) -> tuple[str, list[Entity]]:
        halves = False
        while self.at < self.size:
            c = self.source[self.at]
            if c == ord("&") and (code := self._character()):
                self.offset += 1 + (code > 0xFFFF)
                halves = halves or 0xD800 <= code <= 0xDFFF
                self.out += chr(code).encode("utf-8", "surrogatepass")
            elif c == ord("<"):
                if self.source[self.at + 1] == ord("/"):
                    self._end_tag()
                else:
                    self._start_tag()
            else:
                self._plain()
        if self.open:
            name = self.open[-1].name.decode()
            raise ParseError(f'Can\'t find end tag corresponding to start tag "{name}"')
        if halves:
            raise ParseError(
                "Text contains invalid Unicode characters after decoding HTML entities, "
                "check for unmatched surrogate code units"
            )
        for entity in self.entities:
            if entity.type == "code":
                entity.extra.clear()
        self.entities.sort(key=Entity.order)
        return self.out.decode("utf-8", "surrogatepass"), self.entities

    def _plain(self) -> None:
        """Take the cursor's byte, whatever it is, and all up to the next '<' or '&'."""
        match = _PLAIN.match(self.source, self.at + 1, self.size)
        assert match is not None
        run = self.source[self.at : match.end()]
        self.offset += len(run) if run.isascii() else sum((c & 0xC0 != 0x80) + (c >= 0xF0) for c in run)
        self.out += run
        self.at = match.end()

    def _character(self) -> int:
        """Code of the character reference at the cursor, which moves past it; 0 when it is none."""
        match = _CHARACTER.match(self.source, self.at)
        assert match is not None
        if match[3] is not None:
            code = ord(_NAMED.get(match[3], "\0"))
        else:
            digits, base = (match[1], 16) if match[1] is not None else (match[2], 10)
            code = int(digits or b"0", base)
            if code >= 0x10FFFF or match.end() - self.at >= 10:
                code = 0
        if code:
            self.at = match.end() + (self.source[match.end()] == ord(";"))
        return code

    def _skip_until(self, stops: bytes) -> bytes:
        begin = self.at
        while self.source[self.at] not in _SPACES and self.source[self.at] not in stops:
            self.at += 1
        return self.source[begin : self.at]

    def _skip_spaces(self) -> None:
        while self.at < self.size and self.source[self.at] in _SPACES and self.source[self.at] != 0:
            self.at += 1

    def _start_tag(self) -> None:
        begin = self.at
        self.at += 1
        name = self._skip_until(b">").lower()
        if self.source[self.at] == 0:
            raise ParseError(f"Unclosed start tag at byte offset {begin}")
        if name not in _TAGS:
            raise ParseError(f'Unsupported start tag "{name.decode("utf-8", "replace")}" at byte offset {begin}')
        tag = _OpenTag(name, b"", b"", self.offset, len(self.out))
        while self.source[self.at] != ord(">"):
            self._skip_spaces()
            if self.source[self.at] == ord(">"):
                break
            attribute, value = self._attribute(name, begin)
            self._take_attribute(tag, attribute, value)
        self.at += 1
        if name == b"span" and tag.argument != b"spoiler":
            raise ParseError(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
        self.open.append(tag)

    def _attribute(self, name: bytes, begin: int) -> tuple[bytes, bytes]:
        attribute = self._skip_until(b"=>/\"'")
        if not attribute:
            raise ParseError(f'Empty attribute name in the tag "{name.decode()}" at byte offset {begin}')
        self._skip_spaces()
        if self.source[self.at] == 0:
            raise ParseError(f'Unclosed start tag "{name.decode()}" at byte offset {begin}')
        if self.source[self.at] != ord("="):
            return attribute, b""
        self.at += 1
        self._skip_spaces()
        if self.source[self.at] == 0:
            raise ParseError(f'Unclosed start tag "{name.decode()}" at byte offset {begin}')
        value = self._quoted() if self.source[self.at] in b"\"'" else self._token()
        if self.source[self.at] == 0:
            raise ParseError(f"Unclosed start tag at byte offset {begin}")
        return attribute, value

    def _token(self) -> bytes:
        match = re.compile(rb"[A-Za-z0-9.-]*").match(self.source, self.at)
        assert match is not None
        begin, self.at = self.at, match.end()
        if self.source[self.at] not in _SPACES and self.source[self.at] != ord(">"):
            raise ParseError(f"Unexpected end of name token at byte offset {begin}")
        return match[0].lower()

    def _quoted(self) -> bytes:
        quote = self.source[self.at]
        self.at += 1
        value = bytearray()
        while self.source[self.at] not in (quote, 0):
            if self.source[self.at] == ord("&") and (code := self._character()):
                value += chr(code).encode("utf-8", "surrogatepass")
                continue
            value.append(self.source[self.at])
            self.at += 1
        if self.source[self.at] == quote:
            self.at += 1
        return bytes(value)

    @staticmethod
    def _take_attribute(tag: _OpenTag, attribute: bytes, value: bytes) -> None:
        match tag.name, attribute:
            case (b"a", b"href") | (b"tg-emoji", b"emoji-id") | (b"tg-time", b"unix"):
                tag.argument = value
            case b"code", b"class" if value.startswith(b"language-"):
                tag.argument = value.removeprefix(b"language-")
            case b"span", b"class" if value.startswith(b"tg-"):
                tag.argument = value.removeprefix(b"tg-")
            case b"tg-time", b"format":
                tag.format = value
            case b"blockquote", b"expandable":
                tag.argument = b"1"

    def _end_tag(self) -> None:
        begin = self.at
        if not self.open:
            raise ParseError(f"Unexpected end tag at byte offset {begin}")
        self.at += 2
        name = self._skip_until(b">").lower()
        self._skip_spaces()
        if self.source[self.at] != ord(">"):
            raise ParseError(f"Unclosed end tag at byte offset {begin}")
        self.at += 1
        tag = self.open.pop()
        if name and name != tag.name:
            found = name.decode("utf-8", "replace")
            raise ParseError(
                f'Unmatched end tag at byte offset {begin}, expected "</{tag.name.decode()}>", found "</{found}>"'
            )
        if self.offset > tag.offset:
            self._close(tag)

    def _close(self, tag: _OpenTag) -> None:
        if tag.name in _SIMPLE_TAGS:
            self._add(_SIMPLE_TAGS[tag.name], tag)
        elif tag.name == b"blockquote":
            self._add("expandable_blockquote" if tag.argument else "blockquote", tag)
        elif tag.name == b"a":
            self._close_link(tag)
        elif tag.name == b"tg-emoji":
            if not (number := strict_integer(tag.argument)):
                raise ParseError("Invalid custom emoji identifier specified")
            self._add("custom_emoji", tag, custom_emoji_id=str(number))
        elif tag.name == b"tg-time":
            self._close_time(tag)
        else:
            self._close_code(tag)

    def _add(self, type_: str, tag: _OpenTag, **extra: Any) -> None:
        self.entities.append(Entity(type_, tag.offset, self.offset - tag.offset, extra))

    def _close_link(self, tag: _OpenTag) -> None:
        url = tag.argument or bytes(self.out[tag.begin :])
        if user_id := linked_user_id(url):
            self._add("text_mention", tag, user_id=user_id)
            return
        try:
            self._add("text_link", tag, url=checked_link(url).decode("utf-8", "replace"))
        except LinkError:
            return  # Telegram keeps the text and loses the link without a word.

    def _close_time(self, tag: _OpenTag) -> None:
        if re.fullmatch(rb"r|[wdDtT]*", tag.format) is None:
            raise ParseError("Invalid date format used")
        if match := re.match(rb"-?[0-9]+", tag.argument):
            moment = (int(match[0]) + 2**31) % 2**32 - 2**31
            if moment > 0:
                extra = {"date_time_format": tag.format.decode()} if tag.format else {}
                self._add("date_time", tag, unix_time=moment, **extra)

    def _close_code(self, tag: _OpenTag) -> None:
        """<pre> and <code class="language-x"> around the same text are one entity, in either order."""
        last = self.entities[-1] if self.entities else None
        language = tag.argument.decode("utf-8", "replace")
        if last is not None and (last.offset, last.end) == (tag.offset, self.offset):
            if tag.name == b"pre" and last.type == "code" and last.extra.get("language"):
                last.type = "pre"
                return
            if tag.name == b"code" and last.type == "pre" and not last.extra and language:
                last.extra["language"] = language
                return
        extra = {"language": language} if tag.name == b"code" and language else {}
        self._add("code" if tag.name == b"code" else "pre", tag, **extra)
