"""What a client copies out of payment details at one tap: a card, an account or a phone as a whole, or a link."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

import phonenumbers
from stdnum import iban, luhn

from bot.services.utf16 import units_in

LINK = re.compile(
    r"(?:https?://|tg://|www\.)[^\s<>«»\"]+"
    r"|(?<![\w@./-])(?:[^\W_][\w-]*\.)+(?:[a-z]{2,}|рф|рус|бел|укр|онлайн|сайт|москва)/[^\s<>«»\"]+",
    re.IGNORECASE,
)
EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
IBAN_LIKE = re.compile(r"(?<!\w)[a-z]{2}\d\d(?:[ -]?[a-z0-9]{4}){2,7}(?:[ -]?[a-z0-9]{1,4})?(?!\w)", re.IGNORECASE)
# Digits in groups that a space or a dash parts; no end of a masked number, and none that letters run into.
RUN = re.compile(r"(?<![\w*•+])\d+(?:[ -]\d+)*(?!\w)")
# A phone as it is written with its country, though its numbers may be of no operator that the library knows.
FULL_PHONE = re.compile(r"\+\d[\d ()-]{8,20}\d")
FOURS = re.compile(r"\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}")

# What a number is called by the last of these words before it. The first kind is asked for too, and nobody pays to it.
NAMES = {
    "none": re.compile(
        r"\b(?:инн|кпп|бик|бин|иин|огрн|огрнип|окпо|октмо|унп|снилс|кс|к/с|к\.с|корр|договор|контракт|заказ|паспорт|полис"
        r"|код|дат[аы]|сумм|цен[аыуе]|стоит|стоим|срок|routing|aba|rtn|sort|transit|swift|bic|tax|vat|contract|order"
        r"|invoice|branch|bsb|passport|amount|price|cvv|cvc|valid)",
        re.IGNORECASE,
    ),
    "card": re.compile(r"\b(?:карт|cards?\b|visa|mastercard|маэстро|maestro|мир\b|mir\b)", re.IGNORECASE),
    "account": re.compile(r"\b(?:р/с|р\.с|рс\b|расч|л/с|сч[её]т|account|acct?\b|a/c|konto|hesap|есеп)", re.IGNORECASE),
    "phone": re.compile(r"\b(?:тел|моб|сбп|номер|перев|phone|mobile|sbp|kaspi|каспи)", re.IGNORECASE),
}
# Where the words before a number begin: behind the number before, a line's end, or what parts one thing from another.
BREAK = re.compile(r"[\n;,|]|\d")
CARD_LENGTHS = range(13, 20)
RUSSIAN_ACCOUNT = 20
# Bank accounts of the central bank's correspondents: named beside each Russian account, and never paid to.
CORRESPONDENT = "301"


class Sure(IntEnum):
    """How sure it is that a number is a card or an account; the surest is copied, the first of several."""

    CHECKED, LOOKS_SO, PHONE = range(3)


@dataclass(frozen=True)
class Copied:
    """What buttons copy: the `number`, the `link`, or, where there is neither, the `whole` text; "" for no button."""

    number: str = ""
    link: str = ""
    whole: str = ""


def copied_from(details: str, *, region: str, longest: int) -> Copied:
    """Return what a client needs of these payment details.

    Cards, accounts and IBANs are without spaces, phones in their international form: every bank takes them so. A phone
    without its country is one of `region` (two letters). What is longer than `longest` characters is not cut.
    """
    text = _plain(details)
    links = [match[0].rstrip(".,;:!?)]}") for match in LINK.finditer(text)]
    text = _blanked(text, LINK, EMAIL)
    numbers = sorted(_numbers(text, region))
    number = numbers[0][2] if numbers else ""
    link = next((link for link in links if len(link) <= longest), "")
    if number or links:
        return Copied(number=number, link=link)
    whole = details.strip()
    return Copied(whole=whole if units_in(whole) <= longest else "")


def _numbers(text: str, region: str) -> Iterator[tuple[Sure, int, str]]:
    """Yield what may be paid to: how sure that is, where it stands, and the number as banks take it."""
    for match in IBAN_LIKE.finditer(text):
        compact = re.sub(r"[ -]", "", match[0]).upper()
        if iban.is_valid(compact, check_country=False):
            yield Sure.CHECKED, match.start(), compact
    text = _blanked(text, IBAN_LIKE)
    taken = []
    for match in RUN.finditer(text):
        name = _name_of(text, match.start())
        if name == "none":
            taken.append(match.span())
        elif found := _account(match[0], name) or _card(match[0], name):
            taken.append(match.span())
            yield found[0], match.start(), found[1]
    for start, end, phone in _phones(text, region):
        if not any(start < other_end and other_start < end for other_start, other_end in taken):
            yield Sure.PHONE, start, phone


def _account(run: str, name: str) -> tuple[Sure, str] | None:
    for part in _parts(run):
        # In fours it may be a card with a sum behind it; accounts of people and businesses begin with 40.
        alone = name == "account" or part in run or part.startswith("40")
        if len(part) == RUSSIAN_ACCOUNT and name != "card" and alone:
            return None if part.startswith(CORRESPONDENT) else (Sure.CHECKED, part)
        if name == "account" and 7 <= len(part) <= 34:
            return Sure.CHECKED, part
    return None


def _card(run: str, name: str) -> tuple[Sure, str] | None:
    parts = [part for part in _parts(run) if len(part) in CARD_LENGTHS]
    for part in parts:
        if luhn.is_valid(part):
            return Sure.CHECKED, part
    for part in reversed(parts):
        # One digit may be mistyped: the client's bank will say so, and a piece of the number helps nobody.
        if len(part) == 16 or name == "card":
            return Sure.CHECKED if name == "card" else Sure.LOOKS_SO, part
    return None


def _parts(run: str) -> list[str]:
    """Return the digits of the run, and those that may be a number by themselves: a sum or a month may follow them."""
    long_groups = [group for group in re.split(r"[ -]", run) if len(group) >= CARD_LENGTHS.start]
    fours = FOURS.match(run)
    return [re.sub(r"\D", "", part) for part in (run, *long_groups, *([fours[0]] if fours else []))]


def _phones(text: str, region: str) -> Iterator[tuple[int, int, str]]:
    found = phonenumbers.PhoneNumberMatcher(text, region)
    for match in found:
        if _name_of(text, match.start) != "none":
            yield match.start, match.end, phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164)
    for full in FULL_PHONE.finditer(text):
        digits = re.sub(r"\D", "", full[0])
        if 10 <= len(digits) <= 15:
            yield full.start(), full.end(), f"+{digits}"


def _name_of(text: str, start: int) -> str:
    """Return which of `NAMES` stands last before the number, "" for none."""
    before = text[:start]
    parted = [match.end() for match in BREAK.finditer(before)]
    words = before[parted[-1] if parted else 0 :]
    said = [(match.start(), name) for name, pattern in NAMES.items() for match in pattern.finditer(words)]
    return max(said)[1] if said else ""


def _plain(text: str) -> str:
    """Return the text, as long as it is, with plain digits, spaces and dashes."""
    plain = []
    for char in text:
        digit = unicodedata.decimal(char, None)
        if digit is not None:
            plain.append(str(digit))
        elif char != "\n" and char.isspace():
            plain.append(" ")
        else:
            plain.append("-" if unicodedata.category(char) == "Pd" else char)
    return "".join(plain)


def _blanked(text: str, *patterns: re.Pattern[str]) -> str:
    for pattern in patterns:
        text = pattern.sub(lambda match: "\u0000" * len(match[0]), text)
    return text
