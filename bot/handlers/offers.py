"""What a client can buy, and how they say that they paid."""

from aiogram import F, Router
from aiogram.filters import BaseFilter
from aiogram.types import CallbackQuery, CopyTextButton, InlineKeyboardButton, Message

from bot.callbacks import AskReceipt, Go, NoReceipt, OpenOffer, Paid, PaidOffer, Place, Transfer, button
from bot.handlers.start import home_screen
from bot.i18n import Translator
from bot.screen import Menu, Screen, Shown
from bot.services import offers, payment_requests, payments
from bot.services.copying import copied_from
from bot.services.errors import DetailsExpired
from bot.services.payments import Receipt
from bot.settings import Settings
from bot.telegram import answer
from bot.text import money, shown
from db.models import Client, Offer, Payment, PaymentRequest

PDF = "application/pdf"
LONGEST_COPY = 256  # characters that a button can copy (Bot API)


class HasOpenPayment(BaseFilter):
    """Lets through what a client sends while a payment of theirs waits."""

    async def __call__(self, message: Message, client: Client) -> bool | dict[str, Payment]:
        payment = await payments.open_payment(client)
        return {"payment": payment} if payment else False


def router() -> Router:
    router = Router(name="offers")
    router.callback_query.register(show_offers, Go.filter(F.to == Place.OFFERS))
    router.callback_query.register(open_offer, OpenOffer.filter())
    router.callback_query.register(show_payment_details, Transfer.filter())
    router.callback_query.register(begin_payment, Paid.filter())
    router.callback_query.register(begin_seen_payment, PaidOffer.filter())
    router.callback_query.register(ask_for_receipt, AskReceipt.filter())
    router.callback_query.register(submit_without_receipt, NoReceipt.filter())
    router.message.register(take_receipt, F.photo | F.document, HasOpenPayment())
    return router


async def show_offers(callback: CallbackQuery, screen: Screen, t: Translator) -> None:
    on_sale = await offers.on_sale()
    rows = [
        [button(t, "button-offer", OpenOffer(offer=offer.id), title=shown(offer.title), price=_price(offer, t))]
        for offer in on_sale
    ]
    rows.append([button(t, "button-back", Go(to=Place.HOME))])
    await screen.show(callback, Shown(t("offers") if on_sale else t("offers-none"), rows))
    await answer(callback)


async def open_offer(
    callback: CallbackQuery, callback_data: OpenOffer, client: Client, screen: Screen, t: Translator
) -> None:
    offer = await offers.open_offer(client, callback_data.offer)
    await screen.show(callback, offer_screen(t, offer))
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
    """Open the payment; where what the client was shown is too old, show it anew."""
    try:
        payment, new = await payments.begin(client, callback_data.request)
    except DetailsExpired as error:
        offer_id = int(error.data["offer"])
        await _show_details(offer_id, client, screen, t, region=settings.country, expired=True)
        await answer(callback, t.label("error-details-expired"), alert=True)
        return
    await _ask_for_receipt(callback, payment, screen, t, new=new)


async def begin_seen_payment(
    callback: CallbackQuery, callback_data: PaidOffer, client: Client, screen: Screen, t: Translator
) -> None:
    payment, new = await payments.begin_seen(client, callback_data.offer, price=callback_data.price)
    await _ask_for_receipt(callback, payment, screen, t, new=new)


async def ask_for_receipt(
    callback: CallbackQuery, callback_data: AskReceipt, client: Client, screen: Screen, t: Translator
) -> None:
    payment = await payments.open_one(client, callback_data.payment)
    await answer(callback)
    await screen.show(callback, receipt_screen(t, payment))


async def submit_without_receipt(
    callback: CallbackQuery, callback_data: NoReceipt, client: Client, screen: Screen, t: Translator
) -> None:
    payment = await payments.submit_without_receipt(client, callback_data.payment)
    await answer(callback)
    await screen.show(callback, waiting_screen(t, payment))


async def take_receipt(message: Message, payment: Payment, client: Client, screen: Screen, t: Translator) -> None:
    """Take a photo or PDF as the receipt of the open payment; the file stays in the chat."""
    receipt = receipt_in(message)
    if receipt is None:
        await screen.below(receipt_screen(t, payment, reason=t("receipt-not-a-photo")))
    else:
        taken = await payments.attach_receipt(client, receipt)
        await screen.below(waiting_screen(t, taken) if taken else home_screen(t, "home"))


def offer_screen(t: Translator, offer: Offer) -> Shown:
    text = t(
        "offer",
        title=shown(offer.title),
        description=offer.description,
        price=_price(offer, t),
        days=offer.duration_days,
    )
    rows = [
        [button(t, "button-transfer", Transfer(offer=offer.id))],
        [button(t, "button-back", Go(to=Place.OFFERS))],
    ]
    return Shown(text, rows)


def details_message(t: Translator, request: PaymentRequest, *, region: str) -> Shown:
    """Return where the money goes, to be kept in the chat, with what is copied at one tap."""
    text = t("payment-details", details=request.details, **_asked(request, t))
    copied = copied_from(request.details, region=region, longest=LONGEST_COPY)
    wanted = [
        (t.label("button-copy-number"), copied.number),
        (t.label("button-copy-link"), copied.link),
        (t.label("button-copy-details"), copied.whole),
    ]
    return Shown(text, [[_copies(label, words)] for label, words in wanted if words])


def transfer_screen(t: Translator, request: PaymentRequest, *, expired: bool = False) -> Shown:
    """Return the question whether the money is sent; `expired` says first why the details were shown anew."""
    text = t("payment-then" if request.details else "payment-details-missing", **_asked(request, t))
    if expired:
        text = f"⚠️ {t('payment-details-expired')}\n\n{text}"
    rows = [
        [button(t, "button-paid", Paid(request=request.id))],
        [button(t, "button-back", OpenOffer(offer=request.offer_id))],
    ]
    return Shown(text, rows)


def receipt_screen(t: Translator, payment: Payment, *, reason: str = "") -> Shown:
    """Return the request for a receipt, or that the payment waits where one was sent."""
    if payment.submitted_at is not None and not reason:
        return waiting_screen(t, payment)
    text = t("receipt-ask", number=payment.id)
    rows = [
        [button(t, "button-no-receipt", NoReceipt(payment=payment.id))],
        [button(t, "button-back", Go(to=Place.HOME))],
    ]
    return Shown(f"⚠️ {reason}\n\n{text}" if reason else text, rows)


def waiting_screen(t: Translator, payment: Payment) -> Shown:
    amount = money(payment.amount, payment.currency, t.language)
    text = t("payment-waiting", number=payment.id, title=shown(payment.title), amount=amount)
    return Shown(text, Menu(about=payment.id))


def receipt_in(message: Message) -> Receipt | None:
    """Return what in the message could be a receipt: a photo, a PDF, or an image sent as a file."""
    if message.photo:
        return Receipt("photo", message.photo[-1].file_id, message.message_id)
    document = message.document
    if document and (document.mime_type == PDF or (document.mime_type or "").startswith("image/")):
        return Receipt("document", document.file_id, message.message_id)
    return None


def _copies(label: str, words: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=label, copy_text=CopyTextButton(text=words))


async def _show_details(
    offer_id: int, client: Client, screen: Screen, t: Translator, *, region: str, expired: bool = False
) -> None:
    request, to_send = await payment_requests.show(client, offer_id)
    if to_send:
        await payment_requests.sent(request, await screen.send(details_message(t, request, region=region)))
    await screen.below(transfer_screen(t, request, expired=expired))


async def _ask_for_receipt(
    callback: CallbackQuery, payment: Payment, screen: Screen, t: Translator, *, new: bool
) -> None:
    await screen.show(callback, receipt_screen(t, payment))
    await answer(callback, "" if new else t.label("payment-open-already", number=payment.id))


def _asked(request: PaymentRequest, t: Translator) -> dict[str, str]:
    return {"title": shown(request.title), "price": money(request.price, request.currency, t.language)}


def _price(offer: Offer, t: Translator) -> str:
    return money(offer.price, offer.currency, t.language)
