"""Where the money goes and what things cost, as owners, trainers and clients are told of it."""

from bot.i18n import Translator
from bot.outbox.notices.look import Look, Reading, Renderers, about_client
from bot.services.money import payment_requests
from bot.services.notices.prices import (
    CurrencyChanged,
    DetailsChanged,
    DetailsMissing,
    DetailsOutdated,
    DetailsThere,
    InvoiceRefused,
    PriceChanged,
    PricesUnset,
)
from bot.telegram.callbacks import Destination, Go, OpenPrices, OpenSettings, Rows, Transfer, button
from bot.telegram.live_message import View
from bot.text.days import moment
from bot.text.money import money
from bot.text.names import staff_name
from bot.text.words import one_line
from db.models import Offer, PaymentRequest, Staff


async def details_missing(notice: DetailsMissing, reading: Reading) -> Look:
    """A trainer can't change the details: they read that an owner was told."""
    key = "notice-payment-details" if reading.by_owner else "notice-payment-details-trainer"
    return await about_client(key, notice, reading, rows=_settings(reading))


async def details_changed(notice: DetailsChanged, reading: Reading) -> Look:
    t = reading.t
    name = staff_name(await Staff.get(id=notice.staff_id), t)
    return Look(View(t("notice-details-changed", name=name, at=_at(reading)), _settings(reading)))


async def details_there(notice: DetailsThere, reading: Reading) -> Look:
    t = reading.t
    return Look(View(t("details-are-there"), [[button(t, "button-offers", Go(to=Destination.OFFERS))]]))


async def details_outdated(notice: DetailsOutdated, reading: Reading) -> Look:
    """The details that it holds can still be read, and are not to be copied."""
    t = reading.t
    request = await payment_requests.get(notice.request_id)
    price = money(request.price, request.currency, t.language)
    text = t("details-outdated", title=one_line(request.title), price=price, details=request.details)
    if not request.offer.is_active:
        return Look(View(text, [[button(t, "button-offers", Go(to=Destination.OFFERS))]]))
    return Look(View(text, [[button(t, "button-new-details", Transfer(offer=request.offer_id))]]))


async def price_changed(notice: PriceChanged, reading: Reading) -> Look:
    """A price that was none is said in words."""
    t = reading.t
    name = staff_name(await Staff.get(id=notice.staff_id), t)
    title, currency = notice.title, notice.currency
    if not title or currency is None:
        offer = await Offer.get(id=notice.offer_id)
        title, currency = offer.title, currency or offer.currency
    was, price = (
        money(amount, of, t.language) if amount else t.label("price-unset")
        for amount, of in ((notice.was, notice.currency_was or currency), (notice.price, currency))
    )
    return Look(
        View(t("notice-price-changed", name=name, at=_at(reading), title=one_line(title), was=was, price=price))
    )


async def currency_changed(notice: CurrencyChanged, reading: Reading) -> Look:
    t = reading.t
    text = t("notice-currency", currency=notice.currency, sign=notice.sign, others=notice.others)
    return Look(View(text, _prices(t)))


async def prices_unset(notice: PricesUnset, reading: Reading) -> Look:
    t = reading.t
    return Look(View(t("notice-prices-unset", sign=notice.sign), _prices(t)))


async def invoice_refused(notice: InvoiceRefused, reading: Reading) -> Look:
    t = reading.t
    request = await PaymentRequest.get(id=notice.request_id)
    price = money(request.price, request.currency, t.language)
    text = t("notice-invoice-refused", title=one_line(request.title), price=price, said=notice.said)
    return Look(View(text, _prices(t)))


def _at(reading: Reading) -> str:
    return moment(reading.row.created_at, reading.zone, reading.t.language)


def _settings(reading: Reading) -> Rows:
    """Return the button that leads an owner to the payment details."""
    return [[button(reading.t, "button-settings", OpenSettings())]] if reading.by_owner else []


def _prices(t: Translator) -> Rows:
    return [[button(t, "settings-prices", OpenPrices())]]


RENDERERS: Renderers = {
    DetailsMissing: details_missing,
    DetailsChanged: details_changed,
    DetailsThere: details_there,
    DetailsOutdated: details_outdated,
    PriceChanged: price_changed,
    CurrencyChanged: currency_changed,
    PricesUnset: prices_unset,
    InvoiceRefused: invoice_refused,
}
