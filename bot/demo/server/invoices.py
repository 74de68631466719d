"""What can be paid: an invoice, its price in words, and the button below it."""

from dataclasses import dataclass
from typing import Any

from babel.numbers import get_currency_precision

STARS = "XTR"

# Telegram's list of what providers take: https://core.telegram.org/bots/payments#supported-currencies
_TAKEN = """
AED AFN ALL AMD ARS AUD AZN BAM BDT BGN BHD BND BOB BRL BYN CAD CHF CLP CNY COP CRC CZK DKK DOP DZD EGP ETB EUR GBP
GEL GHS GTQ HKD HNL HRK HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KRW KZT LBP LKR MAD MDL MMK MNT MOP MUR MVR
MXN MYR MZN NGN NIO NOK NPR NZD PAB PEN PHP PKR PLN PYG QAR RON RSD RUB SAR SEK SGD SYP THB TJS TRY TTD TWD TZS UAH
UGX USD UYU UZS VEF VND YER ZAR
"""
CURRENCIES = frozenset(_TAKEN.split())
# About what a dollar is worth, in minor units; of other currencies no bounds are known here.
_DOLLAR = {
    "USD": 100,
    "EUR": 87,
    "GBP": 75,
    "PLN": 370,
    "TRY": 4_000,
    "RUB": 8_000,
    "BYN": 300,
    "UAH": 4_150,
    "KZT": 52_000,
    "KGS": 8_700,
    "UZS": 1_250_000,
    "GEL": 270,
    "AMD": 38_000,
    "AZN": 170,
    "TJS": 950,
    "MDL": 1_700,
}
_DOLLARS = 10_000
# How many digits small money has for Telegram where CLDR says another number (`exp` of its currencies.json).
_DIGITS = {"AFN": 2, "ALL": 2, "IQD": 3, "IRR": 2, "LBP": 2, "MMK": 2, "RSD": 2, "SYP": 2, "YER": 2}
# Telegram documents only the limit of a subscription: createInvoiceLink took 100,000 Stars, and 150,000 not.
_STARS = 100_000


@dataclass(frozen=True)
class Invoice:
    """What the bot asks to be paid."""

    title: str
    description: str
    payload: str
    currency: str
    total: int
    """Minor units of the currency; Stars as they are."""
    start_parameter: str = ""
    subscription_period: int = 0
    """Seconds after which it is paid again; 0 for what is paid once."""

    def as_dict(self) -> dict[str, Any]:
        """The Invoice object of the Bot API; the payload is the bot's own."""
        return {
            "title": self.title,
            "description": self.description,
            "start_parameter": self.start_parameter,
            "currency": self.currency,
            "total_amount": self.total,
        }

    def keyboard(self) -> dict[str, Any]:
        """What Telegram puts below an invoice that came without buttons."""
        return {"inline_keyboard": [[{"text": f"Pay {price(self.total, self.currency)}", "pay": True}]]}

    def forwarded_keyboard(self, username: str) -> dict[str, Any]:
        """The same below a forwarded copy: a way to the bot where there is a start_parameter."""
        if not self.start_parameter:
            return self.keyboard()
        link = f"https://t.me/{username}?start={self.start_parameter}"
        return {"inline_keyboard": [[{"text": f"Pay {price(self.total, self.currency)}", "url": link}]]}


def is_sold(total: int, currency: str) -> bool:
    """Whether Telegram takes payments of this sum: one to ten thousand dollars' worth, or so many Stars."""
    if currency == STARS:
        return total <= _STARS
    dollar = _DOLLAR.get(currency)
    return dollar is None or dollar <= total <= dollar * _DOLLARS


def price(total: int, currency: str) -> str:
    """A sum as it is read: '⭐ 500', '3 500.00 RUB'."""
    if currency == STARS:
        return f"⭐ {total}"
    digits = _DIGITS.get(currency, get_currency_precision(currency))
    return f"{total / 10**digits:,.{digits}f} {currency}".replace(",", " ")


def in_words(raw: dict[str, Any]) -> str:
    """What stands in a message with an invoice (title, description, price, a line each) or about a payment: the sum."""
    if invoice := raw.get("invoice"):
        total = price(invoice["total_amount"], invoice["currency"])
        return "\n".join((invoice["title"], invoice["description"], total))
    payment = raw.get("successful_payment") or raw.get("refunded_payment")
    return price(payment["total_amount"], payment["currency"]) if payment else ""
