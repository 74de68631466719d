"""Sums with their currencies, and what has changed about a price."""

from decimal import Decimal
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel import Locale
from babel.numbers import format_decimal

from bot.i18n import NO_BREAK, Translator
from bot.services.money import currencies
from bot.services.money.payment_requests import Changes
from bot.text.days import short_day
from db.fields import now


@lru_cache(maxsize=1000)
def money(amount: int, currency: str, language: str) -> str:
    """Return `amount` of minor units with its currency, without empty decimals: «3 000 ₽», «$49.90», «500 ⭐».

    No line breaks in it: its spaces are no-break ones.
    """
    digits = currencies.digits(currency)
    fraction = "." + "0" * digits if amount % 10**digits else ""
    number = format_decimal(Decimal(amount).scaleb(-digits), format=f"#,##0{fraction}", locale=language)
    sign = currencies.sign(currency, language)
    if currency == currencies.STARS or not Locale.parse(language).currency_formats["standard"].pattern.startswith("¤"):
        text = f"{number} {sign}"
    else:
        # Letters would run into the digits.
        text = f"{sign} {number}" if sign[-1].isalpha() else f"{sign}{number}"
    # Babel parts thousands with spaces of several kinds.
    return NO_BREAK.join(text.split())


def changed_lines(changes: Changes, currency: str, t: Translator, zone: ZoneInfo) -> list[str]:
    """Return in a line what has changed since a client was shown what they paid by; none where nothing has."""
    words = []
    if changes.details_at is not None:
        changed, today = (instant.astimezone(zone).date() for instant in (changes.details_at, now()))
        words.append(t("change-details", at=short_day(changed, t.language, today=today)))
    if changes.price is not None:
        words.append(t("change-price", price=money(*changes.price, t.language)))
    if changes.seen is not None:
        words.append(t("change-seen", price=money(changes.seen, currency, t.language)))
    if changes.off:
        words.append(t("change-off"))
    return [t("payment-changes", changes=", ".join(words))] if words else []
