"""What people tell of themselves in free words though a question asks it: pregnancy, a birth, what a doctor said."""

from enum import StrEnum
from functools import cache
from pathlib import Path

from bot.services.training.stop_words import WordList, load

PATH = Path(__file__).with_name("mentions.toml")


class Mention(StrEnum):
    """What words tell."""

    PREGNANCY = "pregnancy"
    BIRTH = "birth"
    """Less than twelve weeks ago (Goom 2019)."""
    DOCTORS_WORD = "doctors_word"


@cache
def mentions() -> WordList[Mention]:
    """Return the project's list, read once. Raises `StopWordsError`."""
    return load(PATH.read_text("utf-8"), Mention)


def mentions_pregnancy(text: str) -> bool:
    """Say whether somebody tells that they are pregnant: it counts as ticked, whatever the sex."""
    return Mention.PREGNANCY in mentions().all_in_text(text)


def mentions_birth(text: str) -> bool:
    """Say whether somebody tells of a birth less than twelve weeks ago."""
    return Mention.BIRTH in mentions().all_in_text(text)


def mentions_doctors_word(text: str) -> bool:
    """Say whether somebody passes on what a doctor said: a trainer reads it so, and nothing is released by it."""
    return Mention.DOCTORS_WORD in mentions().all_in_text(text)
