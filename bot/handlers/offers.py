"""What a client can buy, and how they say that they paid."""

import re

from aiogram import Bot, F, Router
from aiogram.filters import BaseFilter
from aiogram.types import CallbackQuery, CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup, Message

from bot.callbacks import AskReceipt, Go, NoReceipt, OpenOffer, Paid, Place, Transfer, button
from bot.handlers.start import home_screen
from bot.i18n import Translator
from bot.screen import Menu, Screen, Shown
from bot.services import offers, payments
from bot.services.errors import PriceChanged
from bot.services.payments import Receipt
from bot.telegram import answer
from bot.text import money, shown
from db.models import Client, Offer, Payment

PDF = "application/pdf"
# A card's or phone's number within the payment details.
LONG_NUMBER = re.compile(r"\+?\d(?:[ \u00a0()-]?\d){7,}")
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
    router.callback_query.register(ask_for_receipt, AskReceipt.filter())
    router.callback_query.register(submit_without_receipt, NoReceipt.filter())
    router.message.register(take_receipt, F.photo | F.document, HasOpenPayment())
    return router


async def show_offers(callback: CallbackQuery, screen: Screen, t: Translator) -> None:
    on_sale = await offers.on_sale()
    await answer(callback)
    rows = [
        [button(t, "button-offer", OpenOffer(offer=offer.id), title=shown(offer.title), price=_price(offer, t))]
        for offer in on_sale
    ]
    rows.append([button(t, "button-back", Go(to=Place.HOME))])
    await screen.show(callback, Shown(t("offers"), rows))


async def open_offer(
    callback: CallbackQuery, callback_data: OpenOffer, client: Client, screen: Screen, t: Translator
) -> None:
    offer = await offers.open_offer(client, callback_data.offer)
    await answer(callback)
    await screen.show(callback, offer_screen(t, offer))


async def show_payment_details(
    callback: CallbackQuery, callback_data: Transfer, client: Client, screen: Screen, bot: Bot, t: Translator
) -> None:
    """Send where the money goes as a message that stays, and ask below to say when it is done."""
    offer = await offers.get(callback_data.offer)
    details = await offers.payment_details()
    await answer(callback)
    first_tap = callback.message is not None and callback.message.message_id == client.screen_message_id
    if first_tap and details:
        await bot.send_message(
            callback.from_user.id,
            t("payment-details", title=shown(offer.title), price=_price(offer, t), details=details),
            reply_markup=InlineKeyboardMarkup(inline_keyboard=[[_copy_button(details, t)]]),
        )
    elif not details:
        await offers.ask_for_payment_details(client)
    text = t("payment-then" if details else "payment-details-missing", title=shown(offer.title), price=_price(offer, t))
    rows = [
        [button(t, "button-paid", Paid(offer=offer.id, price=offer.price))],
        [button(t, "button-back", OpenOffer(offer=offer.id))],
    ]
    await screen.below(Shown(text, rows))


async def begin_payment(
    callback: CallbackQuery, callback_data: Paid, client: Client, screen: Screen, t: Translator
) -> None:
    """Open the payment; where the price is not any more what the client saw, show the offer as it is now."""
    try:
        payment, new = await payments.begin(client, callback_data.offer, seen_price=callback_data.price)
    except PriceChanged:
        offer = await offers.get(callback_data.offer)
        await answer(callback, t.label("error-price-changed"), alert=True)
        await screen.show(callback, offer_screen(t, offer, price_changed=True))
        return
    await answer(callback, "" if new else t.label("payment-open-already", number=payment.id))
    await screen.show(callback, receipt_screen(t, payment))


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


def offer_screen(t: Translator, offer: Offer, *, price_changed: bool = False) -> Shown:
    """Return the offer with its price; `price_changed` says above what to do if the old one was paid already."""
    price = _price(offer, t)
    lines = [f"⚠️ {t('offer-price-changed', price=price)}", ""] if price_changed else []
    lines.append(
        t(
            "offer",
            title=shown(offer.title),
            description=offer.description,
            price=price,
            days=offer.duration_days,
        )
    )
    rows = [
        [button(t, "button-transfer", Transfer(offer=offer.id))],
        [button(t, "button-back", Go(to=Place.OFFERS))],
    ]
    return Shown("\n".join(lines), rows)


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


def _copy_button(details: str, t: Translator) -> InlineKeyboardButton:
    number = LONG_NUMBER.search(details)
    copied = number[0] if number else details.strip()
    key = "button-copy-number" if number else "button-copy-details"
    return InlineKeyboardButton(text=t.label(key), copy_text=CopyTextButton(text=copied[:LONGEST_COPY]))


def _price(offer: Offer, t: Translator) -> str:
    return money(offer.price, offer.currency, t.language)
