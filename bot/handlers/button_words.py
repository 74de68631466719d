"""Typed words that are a button's words: in any case, with or without emoji, in any language of the bot."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from aiogram.types import InlineKeyboardMarkup

from bot.i18n import LANGUAGES, Translator, translator
from bot.services.intake.questions import AnyQuestion, Choice, Ticks
from bot.telegram.callbacks import Back, Complete, Destination, Go, Option, Tick, Ticked, button
from bot.telegram.live_buttons import Buttons, buttons_of
from bot.telegram.talk_callbacks import write_button

WORD = re.compile(r"[^\W_]+")
BETWEEN = re.compile(r"[,;+\n]")


def pressed_by(text: str, buttons: Buttons) -> list[str]:
    """Return what the button says that bears these words; nothing where none does, or several.

    «Да» and «нет» are enough where a label begins with them and a comma.
    """
    typed = fold(text)
    exact = {data for label, data in buttons if fold(label) == typed}
    if not exact and typed in _short_answers():
        exact = {data for label, data in buttons if "," in label and fold(label.partition(",")[0]) == typed}
    return [_ticking(data) for data in exact] if typed and len(exact) == 1 else []


def answered_by(text: str, question: AnyQuestion, answers: Mapping[str, Any]) -> list[str]:
    """Return what the buttons of this question say that bear these words; several ticks may be named at once."""
    bearing: dict[str, set[str]] = {}
    for words, data in _words_of(question, answers):
        bearing.setdefault(words, set()).add(data)
    whole = bearing.get(fold(text), set())
    if len(whole) == 1:
        return list(whole)
    named = [bearing.get(fold(part), set()) for part in _parts(text)] if isinstance(question, Ticks) else []
    ticks = [next(iter(data)) for data in named if len(data) == 1]
    only_ticks = all(data.startswith(f"{Tick.__prefix__}:") for data in ticks)
    return ticks if ticks and only_ticks and len(ticks) == len(named) else []


def leading_by(text: str) -> list[str]:
    """Return what the button says that bears these words and leads somewhere whatever is on the screen."""
    for t in _translators():
        leading = [
            button(t, "button-free-program", Go(to=Destination.FREE)),
            button(t, "button-offers", Go(to=Destination.OFFERS)),
            button(t, "button-my-programs", Go(to=Destination.PROGRAMS)),
            write_button(t),
            button(t, "button-again", Go(to=Destination.AGAIN)),
            button(t, "button-get-program", Complete()),
            button(t, "button-phone", Go(to=Destination.PHONE)),
            button(t, "button-back", Go(to=Destination.HOME)),
        ]
        if pressed := pressed_by(text, buttons_of(InlineKeyboardMarkup(inline_keyboard=[leading]))):
            return pressed
    return []


def fold(text: str) -> str:
    """Return the words of a label or a message so that they compare: no case, no marks, no emoji."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    letters = unicodedata.normalize("NFD", plain)
    return " ".join(WORD.findall("".join(char for char in letters if not unicodedata.combining(char))))


def _words_of(question: AnyQuestion, answers: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the words of each button of the question, in every language, with what the button says."""
    for t in _translators():
        yield fold(t.label("button-back")), Back(question=question.key).pack()
        if isinstance(question, Choice):
            for option in question.options:
                said = Option(question=question.key, option=option).pack()
                yield from ((words, said) for words in _option_words(t, question.key, option))
        if isinstance(question, Ticks):
            for option in question.offered(answers):
                said = Tick(question=question.key, option=option, on=True).pack()
                yield from ((words, said) for words in _option_words(t, question.key, option))
            none = Ticked(question=question.key, none=True).pack()
            yield from ((words, none) for words in _option_words(t, question.key, "none"))
            yield fold(t.label(f"answer-{question.key}-none")), none
            yield fold(t.label("button-ready")), Ticked(question=question.key, none=False).pack()


def _option_words(t: Translator, question: str, option: str) -> Iterator[str]:
    """Yield the option's label, and other words for it where the language has some."""
    yield fold(t.label(f"option-{question}-{option}"))
    if t.has(f"typed-{question}-{option}"):
        yield from _listed(t.label(f"typed-{question}-{option}"))


def _short_answers() -> set[str]:
    return {words for t in _translators() for words in _listed(t.label("typed-yes-or-no"))}


def _listed(text: str) -> Iterator[str]:
    return (fold(words) for words in text.split(","))


def _parts(text: str) -> Iterable[str]:
    """Return what is listed in the text, by commas or by «и»."""
    joined = "|".join(re.escape(words) for t in _translators() for words in _listed(t.label("typed-and")))
    return [part for part in re.split(rf"{BETWEEN.pattern}|\s(?:{joined})\s", text, flags=re.IGNORECASE) if fold(part)]


def _ticking(data: str) -> str:
    """Return the same; of a tick that is set already, that it is set: its word does not take it back."""
    if not data.startswith(f"{Tick.__prefix__}:"):
        return data
    return Tick.unpack(data).model_copy(update={"on": True}).pack()


def _translators() -> list[Translator]:
    return [translator(language) for language in LANGUAGES]
