"""Phone numbers: read as people where the bot works write them, kept as the whole world dials them (ITU-T E.164).

A number that is none to be sure of is kept as it was typed: no plus is invented.
"""

import re
from dataclasses import dataclass
from unicodedata import decimal, normalize

import phonenumbers
from phonenumbers import (
    CountryCodeSource,
    NumberParseException,
    PhoneMetadata,
    PhoneNumber,
    PhoneNumberFormat,
    PhoneNumberType,
)

from bot.services import country

# What the column holds.
LONGEST = 20
# Digits of a number with its country code (E.164), and the fewest that are dialled anywhere.
MOST_DIGITS, LEAST_DIGITS = 15, 7
NUMBER = re.compile(r"\+?[\s(]*\d[\d\s()./‐-―-]*")
EXTENSION = re.compile(r"[\s,;(]*(?:доб(?:ав\w*)?|ext(?:ension)?|x|х|#)[\s.:=#]*(\d{1,7})\)?", re.IGNORECASE)
# Words that say no more than that a number follows.
LABEL = re.compile(r"\b(?:тел(?:ефон)?|моб(?:ильный)?|номер|(?:tele)?phone|tel|mobile|cell|number)\b", re.IGNORECASE)
# Between the number and its extension; `bot.text.names` puts it in words.
EXTENSION_MARK = " x"


@dataclass(frozen=True)
class Phone:
    """A number as it is kept; `whole` says that nothing else stood in what was typed."""

    kept: str
    whole: bool


def digits_of(text: str) -> str:
    """Return the digits in it, of whatever script, as 0 to 9."""
    return "".join(str(decimal(character)) for character in text if character.isdecimal())


def read(typed: str | None, region: str | None = None) -> Phone | None:
    """Return the first number in what was typed; none where there are no digits.

    `region` is the country (two letters) whose habits of dialling count, without it the one where the bot works.
    «+79990003344», with an extension «+79990003344 x12»; a number that can't be made international with certainty
    stays as it was typed.
    """
    text = "".join(str(decimal(c)) if c.isdecimal() else c for c in normalize("NFKC", typed or ""))
    found = list(NUMBER.finditer(text))
    if not found:
        return None
    for number in found:
        if (kept := _international(number[0], region or country.here())) is not None:
            uncut = True
            break
    else:
        number = max(found, key=lambda candidate: len(digits_of(candidate[0])))
        kept = _as_typed(number[0])
        uncut = digits_of(kept) == digits_of(number[0])
    extension = EXTENSION.match(text, number.end())
    end = number.end()
    if extension and len(kept) + len(EXTENSION_MARK) + len(extension[1]) <= LONGEST:
        kept, end = f"{kept}{EXTENSION_MARK}{extension[1]}", extension.end()
    rest = LABEL.sub("", text[: number.start()] + text[end:])
    return Phone(kept, whole=uncut and not any(char.isalnum() for char in rest))


def international(number: str) -> str | None:
    """Return the number of a Telegram contact; none without digits.

    Telegram's own are international with or without their plus; one from somebody's address book may be as it is
    dialled at home.
    """
    abroad = f"+{digits_of(number)}"
    phone = read(abroad)
    return _valid(abroad, country.here()) or _valid(number, country.here()) or (phone.kept if phone else None)


def searched_in(phone: str | None) -> str:
    """Return what a search for digits looks in: the number, and its bare digits where something stands between them."""
    digits = digits_of(phone or "")
    return phone or "" if digits in (phone or "") else f"{phone} {digits}"


def dialled_abroad(digits: str) -> str | None:
    """Return how digits that are dialled at home begin abroad: «+7916» for «8916» in Russia; none for others."""
    here = country.here()
    metadata = PhoneMetadata.metadata_for_region(here)
    prefix = metadata.national_prefix if metadata else None
    if not prefix or not digits.startswith(prefix):
        return None
    return f"+{phonenumbers.country_code_for_region(here)}{digits[len(prefix) :]}"


def _international(number: str, region: str) -> str | None:
    if (valid := _valid(number, region)) is not None:
        return valid
    # New and special ranges are unknown to the library: whoever types the plus knows.
    digits = digits_of(number)
    return f"+{digits}" if number.startswith("+") and LEAST_DIGITS <= len(digits) <= MOST_DIGITS else None


def _valid(number: str, region: str) -> str | None:
    try:
        parsed = phonenumbers.parse(number, region, keep_raw_input=True)
    except NumberParseException:
        return None
    if not (phonenumbers.is_valid_number(parsed) and _is_whole(parsed, number, region)):
        return None
    return phonenumbers.format_number(parsed, PhoneNumberFormat.E164)


def _is_whole(parsed: PhoneNumber, number: str, region: str) -> bool:
    """Say whether the area code is surely there.

    Where numbers begin with 0 for another town and have any length, one without it may be a neighbour's: 555-0100 in
    Berlin is not +49 555 0100.
    """
    metadata = PhoneMetadata.metadata_for_region(region)
    from_here = parsed.country_code_source == CountryCodeSource.FROM_DEFAULT_COUNTRY
    if not from_here or metadata is None or metadata.national_prefix != "0" or digits_of(number).startswith("0"):
        return True
    mobile = phonenumbers.number_type(parsed) == PhoneNumberType.MOBILE
    return mobile or (metadata.general_desc is not None and len(metadata.general_desc.possible_length) == 1)


def _as_typed(number: str) -> str:
    typed = " ".join(number.split()).strip("-‐‑‒–—―./ ")
    if len(typed) <= LONGEST:
        return typed
    return f"{'+' * typed.startswith('+')}{digits_of(typed)}"[:LONGEST]
