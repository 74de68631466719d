"""Texts in the reader's language, from the Fluent files in `locales/`.

A text that puts an argument in quotes writes `«{ INNER($title) }»`: what somebody typed may have quotes of its own.
Texts are written with plain spaces; those between a number and its unit become unbreakable here (see `units.txt`).
`{ EMERGENCY() }` is whom to call for help where the bot works: «103 или 112».
"""

import re
from collections.abc import Callable
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource, resolver
from fluent.runtime.types import fluent_number

from bot.services.country import emergency_numbers

LOCALES_DIR = Path(__file__).resolve().parent.parent / "locales"
LANGUAGES = ("ru", "en")
NO_BREAK = "\N{NO-BREAK SPACE}"
# What a new database begins with is data from then on, such as people type and look for.
TYPED_TEXTS = "defaults"
# The quotes of a language, and those it has for a quotation within a quotation.
QUOTES = {"ru": ("«»", "„“"), "en": ("“”", "‘’")}
# The library refuses an argument of more than 2,500 characters, to be safe from texts of strangers. The texts are our
# own here, and a note that somebody typed is longer, more so once it is escaped: a message takes 32 KB of HTML.
LONGEST_ARGUMENT = 32_768
resolver.MAX_PART_LENGTH = LONGEST_ARGUMENT


class MissingText(KeyError):
    """A key that `locales/` does not have, or arguments that its text does not fit."""


class Translator:
    """The texts of one language.

    Call it for a message (HTML: string arguments are escaped), or use `label` for a button, a command's
    description and whatever else is shown as it is.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        # Isolation marks around every argument would also stand around numbers; names get theirs in `bot.text.words`.
        functions: dict[str, Callable[..., Any]] = {
            "INNER": lambda value: _inner(str(value), language),
            "EMERGENCY": lambda: format_list(emergency_numbers(), style="or", locale=language),
        }
        self._bundle = FluentBundle([language], functions=functions, use_isolating=False)
        for path in sorted((LOCALES_DIR / language).glob("*.ftl")):
            source = path.read_text("utf-8")
            if path.stem != TYPED_TEXTS:
                source = unbroken(source, language)
            self._bundle.add_resource(FluentResource(source))

    def __call__(self, key: str, **arguments: object) -> str:
        """Return the text as HTML. Raises `MissingText`."""
        return self._format(key, {name: _escaped(value) for name, value in arguments.items()})

    def label(self, key: str, **arguments: object) -> str:
        """Return the text as it is, for places that know no markup. Raises `MissingText`."""
        return self._format(key, arguments)

    def has(self, key: str) -> bool:
        """Say whether this language has the text."""
        return self._bundle.has_message(key)

    def _format(self, key: str, arguments: dict[str, object]) -> str:
        if not self._bundle.has_message(key):
            raise MissingText(key)
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise MissingText(key)
        text, errors = self._bundle.format_pattern(pattern, {name: _plain(value) for name, value in arguments.items()})
        if errors:
            raise MissingText(key) from errors[0]
        return str(text)


def unbroken(source: str, language: str) -> str:
    """Return the texts with spaces that no line breaks at between a number, or an argument, and its unit: «82,5 кг».

    Done to the texts before their arguments stand in them: what somebody typed stays as it was typed.
    """
    source = re.sub(r"(?<=[\d}]) × (?=[\d{])", f"{NO_BREAK}×{NO_BREAK}", source)
    return re.sub(rf"(?<=[\d}}]) (?=(?:{'|'.join(map(re.escape, units(language)))})(?!\w))", NO_BREAK, source)


@cache
def units(language: str) -> tuple[str, ...]:
    """Return the words and signs that belong to the number before them."""
    lines = (LOCALES_DIR / language / "units.txt").read_text("utf-8").splitlines()
    return tuple(word for line in lines if not line.startswith("#") for word in line.split())


def _plain(value: object) -> object:
    """Return numbers so that they are written without separators: most are ids, which people type back."""
    return fluent_number(value, useGrouping=False) if isinstance(value, int | float) else value


def _inner(text: str, language: str) -> str:
    """Return the text to stand within quotes: without its own around the whole of it, those inside as inner ones."""
    outer, inner = QUOTES[language]
    bare = re.sub(f"^{outer[0]}([^{outer}]*){outer[1]}$", r"\1", text)
    return bare.translate(str.maketrans(outer, inner))


def _escaped(value: object) -> object:
    return escape(value, quote=False) if isinstance(value, str) else value


@cache
def translator(language: str) -> Translator:
    """Return the texts of `language`, one of `LANGUAGES`."""
    if language not in LANGUAGES:
        raise ValueError(f"language {language!r} is none of {', '.join(LANGUAGES)}")
    return Translator(language)


def in_every_language(key: str) -> str:
    """Return the label in all languages, for those who may not read the one that is spoken."""
    return " · ".join(translator(language).label(key) for language in LANGUAGES)


def supported(language_code: str | None, default: str) -> str:
    """Return the language to speak with someone whose Telegram is set to `language_code` (IETF tag, or none)."""
    primary = (language_code or "").split("-")[0].lower()
    return primary if primary in LANGUAGES else default
