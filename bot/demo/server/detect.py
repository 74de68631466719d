"""Entities Telegram finds in a text by itself: commands, mentions, hashtags, e-mail addresses, links.

A simplified finder: it knows common top-level domains only, and no phone numbers or cards.
"""

import re

from bot.demo.server.entities import utf16_length
from bot.demo.server.entity import Entity

_TLDS = "ru|com|org|net|me|io|рф|su|info|app|dev|by|kz|ua|uk|de|eu|tv|club|shop|online|site|pro|fit|py|md|ai|gg"
_HOST = r"(?:[^\W_](?:[\w-]*[^\W_])?\.)+"
_NAME = rf"(?:{_HOST}[^\W\d_]{{2,}}|\d+(?:\.\d+){{3}})"
_REST = r"(?::\d+)?(?:[/?#]\S*)?"
_PATTERNS = (
    ("email", re.compile(rf"(?<![\w.+@/-])[\w.+-]{{1,64}}@{_HOST}[^\W\d_]{{2,}}(?![\w@])")),
    ("url", re.compile(rf"(?<![\w@/.-])(?:https?|ftp)://{_NAME}{_REST}", re.IGNORECASE)),
    ("url", re.compile(rf"(?<![\w@/.-])(?:tg|ton)://[A-Za-z0-9_-]+{_REST}", re.IGNORECASE)),
    ("url", re.compile(rf"(?<![\w@/.-]){_HOST}(?:{_TLDS})(?![\w@.-]*\w){_REST}", re.IGNORECASE)),
    ("bot_command", re.compile(r"(?<![\w/<>])/([A-Za-z0-9_]{1,64})(?:@([A-Za-z0-9_]{3,32}))?(?![\w/<>@])")),
    ("mention", re.compile(r"(?<![\w@])@[A-Za-z0-9_]{4,32}(?!\w)")),
    ("hashtag", re.compile(r"(?<![\w#])#(?=\w*[^\W\d])\w{1,256}(?!#)")),
    ("cashtag", re.compile(r"(?<!\w)\$(?:1INCH|[A-Z]{1,8})(?!\w|\$)")),
)


def find_entities(text: str) -> list[Entity]:
    """Found entities in order, none over another."""
    found: list[tuple[int, int, str]] = []
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            begin, end = match.span()
            if kind == "url":
                end = begin + len(match[0].rstrip(".:;,('?!`\")]}"))
            found.append((begin, end, kind))
    kept: list[Entity] = []
    last = 0
    for begin, end, kind in sorted(found, key=lambda f: (f[0], -f[1])):
        if begin >= last:
            kept.append(Entity(kind, utf16_length(text[:begin]), utf16_length(text[begin:end])))
            last = end
    return kept


def add_found(text: str, entities: list[Entity]) -> list[Entity]:
    """`entities` and whatever else Telegram finds in the text outside links and code."""
    solid = ("text_link", "text_mention", "pre", "code", "custom_emoji", "date_time")
    taken = [e for e in entities if e.type in solid]
    new = [f for f in find_entities(text) if not any(f.offset < t.end and t.offset < f.end for t in taken)]
    return sorted(entities + new, key=Entity.order)
