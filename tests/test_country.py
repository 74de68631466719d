"""Whom to call, and on which paper: by the country where the bot works."""

import re

import phonenumbers
import pytest

from bot.i18n import LOCALES_DIR
from bot.services.country import EMERGENCY_NUMBERS, LETTER, emergency_numbers

# There people call 103 or 112; the metadata still has the 03 of fixed lines, and not every mobile network's 112.
ONCE_SOVIET = ("103", "112")


def test_every_number_to_call_is_one_that_libphonenumber_knows_there():
    for numbers, countries in EMERGENCY_NUMBERS.items():
        for country in countries.split():
            assert numbers == ONCE_SOVIET or all(phonenumbers.is_emergency_number(n, country) for n in numbers), country


def test_no_country_has_two_answers():
    named = [country for countries in EMERGENCY_NUMBERS.values() for country in countries.split()]
    assert len(named) == len(set(named))
    assert not (set(named) | LETTER) - phonenumbers.SUPPORTED_REGIONS


def test_no_text_says_itself_whom_to_call():
    """A number in a text would be another country's somewhere: EMERGENCY() knows the one of this country."""
    texts = {file: file.read_text("utf-8") for file in LOCALES_DIR.glob("*/*.ftl")}
    assert texts
    assert not [file for file, text in texts.items() if re.search(r"\b(?:103|112|911)\b", text)]


@pytest.mark.parametrize(
    ("country", "numbers"),
    [
        *((country, ("103", "112")) for country in ("RU", "BY", "KZ", "UA", "AM", "AZ", "KG", "TJ", "TM", "UZ")),
        *((country, ("911",)) for country in ("US", "CA", "MX", "PR")),
        *((country, ("112",)) for country in ("DE", "FR", "PL", "ES", "GE", "MD", "RS", "TR", "IN", "GL")),
        ("GB", ("999", "112")),
        ("AU", ("000",)),
        ("NZ", ("111",)),
        ("JP", ("119",)),
        ("BR", ("192",)),
    ],
)
def test_whom_to_call(country, numbers, works_in):
    works_in(country)
    assert emergency_numbers() == numbers
