"""What a client can buy, and how they say that they paid; receipts are another module's."""

from dataclasses import replace

from aiogram import F, Router
from aiogram.types import CallbackQuery, CopyTextButton, InlineKeyboardButton

from bot.handlers.receipt_screens import receipt_screen
from bot.i18n import Translator
from bot.services.errors import DetailsExpired, OfferNotFound, PaidSince
from bot.services.money import invoices, offers, payment_requests, payments, subscriptions
from bot.services.money.copying import copied_from
from bot.services.money.invoices import Way
from bot.services.money.meant import PAY, expectation
from bot.services.money.offer_words import description_in, title_in
from bot.settings import Settings
from bot.telegram.answers import answer
from bot.telegram.callbacks import AskReceipt, Destination, Go, OpenOffer, Paid, Transfer, button
from bot.telegram.client_menu import offer_button, paid_button
from bot.telegram.live_message import Screen, View
from bot.telegram.payment_callbacks import PaidOffer, SendInvoice
from bot.telegram.talk_callbacks import write_button
from bot.text.money import money
from bot.text.offers import holds, whole_price
from bot.text.payments import subscription_and_end
from bot.text.words import one_line
from db.models import Client, Offer, OfferKind, Payment, PaymentRequest, Subscription

LONGEST_COPY = 256  # characters that a button can copy (Bot API)


def router() -> Router:
    router = Router(name="offers")
    router.callback_query.register(show_offers, Go.filter(F.to == Destination.OFFERS))
    router.callback_query.register(open_offer, OpenOffer.filter())
    router.callback_query.register(show_payment_details, Transfer.filter())
    router.callback_query.register(begin_payment, Paid.filter())
    router.callback_query.register(begin_seen_payment, PaidOffer.filter())
    return router


async def show_offers(callback: CallbackQuery, screen: Screen, t: Translator) -> None:
    await screen.show(callback, await _offers_screen(t))
    await answer(callback)


async def open_offer(
    callback: CallbackQuery, callback_data: OpenOffer, client: Client, screen: Screen, settings: Settings, t: Translator
) -> None:
    """Show the offer; in place of one that is sold no more, those that are."""
    await offers.one(callback_data.offer)
    await screen.show(callback, await offer_shown(t, client, callback_data.offer, cards=settings.takes_cards))
    await answer(callback)


async def show_payment_details(
    callback: CallbackQuery, callback_data: Transfer, client: Client, screen: Screen, settings: Settings, t: Translator
) -> None:
    """Send where the money goes as a message that stays, and ask below to say when it is done."""
    await _show_details(callback_data.offer, client, screen, t, region=settings.country)
    await answer(callback)


async def begin_payment(
    callback: CallbackQuery, callback_data: Paid, client: Client, screen: Screen, settings: Settings, t: Translator
) -> None:
    """Open the payment; where what the client was shown is too old, or they have paid since, show it anew."""
    try:
        payment, new = await payments.begin(client, callback_data.request)
    except DetailsExpired as error:
        offer_id = int(error.data["offer"])
        await _show_details(offer_id, client, screen, t, region=settings.country, expired=True)
        await answer(callback, t.label("error-details-expired"), alert=True)
        return
    except PaidSince as error:
        offer_id, before = int(error.data["offer"]), int(error.data["payment"])
        await _show_details(offer_id, client, screen, t, region=settings.country, paid=before)
        await answer(callback)
        return
    await _ask_for_receipt(callback, payment, client, screen, t, new=new)


async def begin_seen_payment(
    callback: CallbackQuery, callback_data: PaidOffer, client: Client, screen: Screen, t: Translator
) -> None:
    payment, new = await payments.begin_seen(client, callback_data.offer, price=callback_data.price)
    await _ask_for_receipt(callback, payment, client, screen, t, new=new)


async def _offers_screen(t: Translator) -> View:
    on_sale = await offers.on_sale()
    rows = [[offer_button(offer, t)] for offer in on_sale]
    rows.append([button(t, "button-back", Go(to=Destination.HOME))])
    sold = "offers-with-packs" if any(offer.sessions for offer in on_sale) else "offers"
    return View(t(sold if on_sale else "offers-none"), rows)


async def offer_shown(t: Translator, client: Client, offer_id: int, *, cards: bool) -> View:
    """Return the offer as the client sees it who opens it; in place of one that is sold no more, those that are."""
    try:
        offer = await offers.open_offer(client, offer_id)
    except OfferNotFound:
        return (await _offers_screen(t)).under(t("offer-off-sale"))
    subscription = await subscriptions.of_client(client.id) if offer.subscribes else None
    return offer_screen(t, offer, cards=cards, subscription=subscription)


def offer_screen(t: Translator, offer: Offer, *, cards: bool, subscription: Subscription | None = None) -> View:
    """Return the offer, and the ways to pay for it; whoever has a `subscription` reads of it, and how it ends."""
    description = description_in(offer, t.language)
    text = t(
        "offer" if description else "offer-bare",
        title=one_line(title_in(offer, t.language)),
        description=description,
        price=whole_price(offer, t),
        holds=t("offer-contents" if offer.kind is OfferKind.PACK else "offer-term", holds=holds(offer, t)),
    )
    ways = invoices.ways(offer, cards=cards)
    if subscription is not None:
        goes_on = subscription.state in subscriptions.GOES_ON
        text = f"{text}\n\n{subscription_and_end(subscription, t)}"
        ways = [way for way in ways if way is not Way.SUBSCRIPTION or not goes_on]
    rows = [
        *([[button(t, "button-transfer", Transfer(offer=offer.id))]] if offer.price else []),
        *([_way_button(offer, way, t)] for way in ways),
        [button(t, "button-back", Go(to=Destination.OFFERS))],
    ]
    return View(text, rows, picture=offer.picture or "")


def details_message(t: Translator, request: PaymentRequest, *, region: str) -> View:
    """Return where the money goes, to be kept in the chat, with what is copied at one tap."""
    text = t("payment-details", details=request.details, **_asked(request, t))
    copied = copied_from(request.details, region=region, longest=LONGEST_COPY)
    wanted = [
        (t.label("button-copy-number"), copied.number),
        (t.label("button-copy-link"), copied.link),
        (t.label("button-copy-details"), copied.whole),
    ]
    return View(text, [[_copies(label, words)] for label, words in wanted if words])


def transfer_screen(
    t: Translator, request: PaymentRequest, *, begun: Payment | None = None, expired: bool = False
) -> View:
    """Return the question whether the money is sent.

    `expired` says first why the details were shown anew, and `begun` which payment for the offer was begun already:
    nobody is to send the money twice.
    """
    text = t("payment-then" if request.details else "payment-details-missing", **_asked(request, t))
    rows = [
        [paid_button(request, t)],
        [button(t, "button-back", OpenOffer(offer=request.offer_id)), write_button(t)],
    ]
    shown = beside(begun, View(text, rows, expectation(PAY, request.id)), t)
    return shown.under(f"⚠️ {t('payment-details-expired')}") if expired else shown


def beside(begun: Payment | None, shown: View, t: Translator) -> View:
    """Return what is shown of paying, with the word above it that a payment for the offer was begun already, if so."""
    if begun is None:
        return shown
    amount = money(begun.amount, begun.currency, t.language)
    told = "offer-begun" if begun.submitted_at is None else "offer-begun-checked"
    warned = shown.under(f"⚠️ {t(told, number=begun.id, amount=amount)}")
    if begun.submitted_at is not None:
        return warned
    receipt = button(t, "button-send-receipt", AskReceipt(payment=begun.id), number=begun.id)
    return replace(warned, rows=[[receipt], *warned.drawn_rows])


def _copies(label: str, words: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=label, copy_text=CopyTextButton(text=words))


async def _show_details(
    offer_id: int,
    client: Client,
    screen: Screen,
    t: Translator,
    *,
    region: str,
    expired: bool = False,
    paid: int = 0,
) -> None:
    request, to_send = await payment_requests.show(client, offer_id)
    if to_send:
        await payment_requests.sent(request, await screen.send(details_message(t, request, region=region)))
    begun = await payments.begun(client, offer_id)
    shown = transfer_screen(t, request, begun=begun, expired=expired)
    await screen.below(shown.under(f"⚠️ {t('error-paid-since', payment=paid)}") if paid else shown)


async def _ask_for_receipt(
    callback: CallbackQuery, payment: Payment, client: Client, screen: Screen, t: Translator, *, new: bool
) -> None:
    await screen.show(callback, await receipt_screen(t, client, payment))
    await answer(callback, "" if new else t.label("payment-open-already", number=payment.id))


def _asked(request: PaymentRequest, t: Translator) -> dict[str, str]:
    return {"title": one_line(request.title), "price": money(request.price, request.currency, t.language)}


def _way_button(offer: Offer, way: Way, t: Translator) -> InlineKeyboardButton:
    price = money(*invoices.price_of(offer, way), t.language)
    return button(t, f"button-pay-{way}", SendInvoice(offer=offer.id, way=way), price=price)
