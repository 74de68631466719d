"""Prices as people type them: «3500», «3 500 ₽», «3.500,50», «3,5 тыс», «$1,200»."""

import re
import unicodedata
from decimal import Decimal

from bot.services.errors import BadPrice, PriceInOtherCurrency, PriceTooFine, PriceTooHigh
from bot.services.money import currencies

# Minor units, a hundred million of 100 each: more than any program costs in any currency, and less
# than the billion that a key held down makes of a price.
HIGHEST_PRICE = 10**10
BILLION = 10**9
THOUSANDS = ["тысячи", "тысяча", "тысяч", "тыщ", "тыс", "к", "т", "thousand", "k"]
# A dash in place of small money: «49,-».
EMPTY_FRACTION = re.compile(r"[.,]\s?[-\u2013\u2014]")
PRICE = re.compile(r"(?P<before>\D*)(?P<number>\d(?:[\d .,']*\d)?)(?P<after>\D*)", re.ASCII)
# A thousand is parted off by one separator: from the right in threes, or as in India three and then twos.
GROUPED = re.compile(r"[1-9]\d{0,2}(?P<by>[ .,'])\d{3}(?:(?P=by)\d{3})*|[1-9]\d?(?:(?P<by2>[ .,'])\d\d)+(?P=by2)\d{3}")
WHOLE = re.compile(r"0|[1-9]\d*")
# A price that changes by more than this is asked for once more: a digit too many is ten times as much.
FACTOR = 2


def readings(text: str, *, currency: str) -> list[int]:
    """Return what the typed price may mean, in minor units of `currency`: one sum, or two for «3.500».

    The larger one comes first. Raises `BadPrice` for what is no price, or none above 0; `PriceInOtherCurrency`,
    `PriceTooFine` for more digits than the currency's small money has, `PriceTooHigh`.
    """
    lines = text.strip().splitlines()
    parts = PRICE.fullmatch(_plain(text))
    # Two lines are two things, not one number.
    if parts is None or len(lines) > 1:
        raise BadPrice
    factor, after = _thousands(_words(EMPTY_FRACTION.sub("", parts["after"])))
    _require_currency(_marks(_words(parts["before"])) + _marks(after), currency)
    values = [value * factor for value in _values(parts["number"], currencies.digits(currency), factor)]
    sums = [value.scaleb(currencies.digits(currency)) for value in values]
    exact = sorted({int(amount) for amount in sums if amount == amount.to_integral_value()}, reverse=True)
    if not exact:
        raise PriceTooFine(digits=currencies.digits(currency)) if sums else BadPrice
    within = [amount for amount in exact if amount <= highest(currency)]
    if not within:
        raise too_high(currency)
    if within == [0]:
        raise BadPrice
    return [amount for amount in within if amount]


def highest(currency: str) -> int:
    """Return the highest price, in minor units of the currency: below a billion where it has no small money, too."""
    below_a_billion: int = (BILLION - 1) * 10 ** currencies.digits(currency)
    return min(HIGHEST_PRICE, below_a_billion)


def too_high(currency: str) -> PriceTooHigh:
    """Return the error that says how high a price can be."""
    limit = grouped(highest(currency) // 10 ** currencies.digits(currency))
    return PriceTooHigh(limit=limit, sign=currencies.sign(currency))


def grouped(number: int) -> str:
    """Return the number as it is read: «10 000»."""
    return f"{number:,}".replace(",", "\N{NO-BREAK SPACE}")


def leaps(was: int, price: int) -> bool:
    """Say whether the price becomes more than twice what it was, or less than half of it."""
    return price > was * FACTOR or price * FACTOR < was


def _plain(text: str) -> str:
    """Return the text with plain digits, spaces and apostrophes; «½» and «3²» stay what no price has."""
    plain = []
    for char in text:
        digit = unicodedata.decimal(char, None)
        if digit is not None:
            plain.append(str(digit))
        elif unicodedata.category(char) in ("No", "Nl"):
            plain.append("#")
        else:
            plain.append(unicodedata.normalize("NFKC", char))
    line = " ".join("".join(plain).split()).replace("\u066b", ".").replace("\u066c", "'")
    return re.sub(r"(?<=\d)['\u2019\u02bc`\u00b4](?=\d)", "'", line)


def _words(text: str) -> list[str]:
    return [word for word in re.split(r"[\s.]+", text.casefold()) if word]


def _thousands(words: list[str]) -> tuple[int, list[str]]:
    """Take «тыс», «к» and the like off the words behind a number; they may stand close to the sign: «3к₽»."""
    first = words[0] if words else ""
    if currencies.named(first):
        return 1, words
    for word in THOUSANDS:
        if first.startswith(word) and (first == word or currencies.named(first.removeprefix(word))):
            return 1000, [rest for rest in [first.removeprefix(word), *words[1:]] if rest]
    return 1, words


def _marks(words: list[str]) -> list[str]:
    """Return what the words on one side of a number name currencies by: all together («F CFA»), or each."""
    together = " ".join(words)
    return [together] if currencies.named(together) else words


def _require_currency(marks: list[str], currency: str) -> None:
    meant = [currencies.named(mark) for mark in marks]
    if not all(meant):
        raise BadPrice
    if any(currency not in codes for codes in meant):
        raise PriceInOtherCurrency(sign=currencies.sign(currency))


def _values(number: str, digits: int, factor: int) -> list[Decimal]:
    """Return the number, in major units, as it reads with its last separator before a thousand or before a fraction."""
    whole = re.sub(r"[ .,']", "", number)
    if WHOLE.fullmatch(number):
        return [Decimal(number)]
    found = [Decimal(whole)] if GROUPED.fullmatch(number) else []
    # Where there is no small money, nothing but a thousand can be meant.
    if found and not digits and factor == 1:
        return found
    head, _, fraction = re.sub(r"[.,](?=\d+$)", "|", number).partition("|")
    used = number[len(head)] if fraction else ""
    if fraction and used not in head and (WHOLE.fullmatch(head) or GROUPED.fullmatch(head)):
        found.append(Decimal(f"{re.sub(r'[^0-9]', '', head)}.{fraction}"))
    return found
