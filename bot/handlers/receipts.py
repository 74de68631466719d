"""What a client sends to show that they paid, or says in place of it."""

from typing import Any

from aiogram import F, Router
from aiogram.filters import BaseFilter
from aiogram.types import CallbackQuery, Message

from bot.handlers.receipt_screens import note_screen, receipt_screen, taken_screen, waiting_screen, which_screen
from bot.handlers.start import home_screen
from bot.i18n import Translator
from bot.services.errors import DetailsExpired, PaidSince, PaymentDecided, TextTooLong
from bot.services.money import claims, meant, receipts
from bot.services.money.meant import AGAIN, ASK, asked
from bot.services.money.receipts import File
from bot.services.talk import incoming
from bot.services.visible import is_visible
from bot.telegram.answers import answer
from bot.telegram.callbacks import AskReceipt, Belongs, GiveUp, NoReceipt, PaidWith, SayWithout
from bot.telegram.filters import own_contact
from bot.telegram.live_message import Screen, View
from bot.telegram.receipt_files import receipt_in
from bot.telegram.talk_callbacks import NoWords, PlaceFiles
from bot.telegram.talk_messages import content_of
from db.models import Client, Payment, PaymentStatus


class SendingFile(BaseFilter):
    """Lets through a file that can be a receipt: where a screen asks for one, or a payment is there to show."""

    async def __call__(self, message: Message, client: Client) -> bool | dict[str, File]:
        file = receipt_in(message)
        return {"file": file} if file is not None and await meant.may_be_receipt(client) else False


class AskedForReceipt(BaseFilter):
    """Lets through what else is sent while the screen asks for a receipt; commands and one's own number excepted."""

    async def __call__(self, message: Message, client: Client) -> bool | dict[str, Any]:
        kind, number = asked(client.expects)
        # After a receipt was sent, only pages of it are waited for: everything else is for whoever takes it.
        if kind not in (ASK, AGAIN) or (message.text or "").startswith("/") or own_contact(message):
            return False
        payment, _ = await meant.asking(client, number)
        return {"payment": payment} if payment.status is not PaymentStatus.CONFIRMED else False


def router() -> Router:
    router = Router(name="receipts")
    router.callback_query.register(ask_for_receipt, AskReceipt.filter())
    router.callback_query.register(submit_without_receipt, NoReceipt.filter())
    router.callback_query.register(submit_words, SayWithout.filter())
    router.callback_query.register(give_up, GiveUp.filter())
    router.callback_query.register(belongs, Belongs.filter())
    router.callback_query.register(begin_with, PaidWith.filter())
    router.callback_query.register(drop_words, NoWords.filter())
    router.callback_query.register(ask_what_for, PlaceFiles.filter())
    router.message.register(take_file, SendingFile())
    router.message.register(offer_words, F.text, AskedForReceipt())
    router.message.register(refuse_kind, AskedForReceipt())
    return router


async def take_file(message: Message, file: File, client: Client, screen: Screen, t: Translator) -> None:
    """Keep the file, which stays in the chat, and say what it is taken for, or ask."""
    taken = await receipts.take(client, file)
    await screen.below(await taken_screen(t, client, taken))


async def offer_words(message: Message, payment: Payment, client: Client, screen: Screen, t: Translator) -> None:
    """Ask whether what was typed shall go to staff in place of a receipt; until then it waits for the client's word."""
    said = content_of(message)
    if said is None or not is_visible(said.text):
        await refuse_kind(message, payment, client, screen, t)
        return
    words = "\n".join(filter(None, [await incoming.held_words(client), said.text.strip()]))
    try:
        claims.longer_note(payment, words)
    except TextTooLong as error:
        await screen.below(await receipt_screen(t, client, payment, reason=t(error.key, **error.data)))
        return
    await incoming.hold(client, said, message_id=message.message_id)
    await screen.below(note_screen(t, payment, words))


async def refuse_kind(message: Message, payment: Payment, client: Client, screen: Screen, t: Translator) -> None:
    """Say that this is no receipt, and was not kept; what staff have already is not asked for again."""
    reason = t("receipt-not-a-photo")
    if payment.submitted_at is not None and payment.status is PaymentStatus.PENDING:
        await screen.below(waiting_screen(t, payment, reason=reason))
        return
    await screen.below(await receipt_screen(t, client, payment, reason=reason))


async def ask_for_receipt(
    callback: CallbackQuery, callback_data: AskReceipt, client: Client, screen: Screen, t: Translator
) -> None:
    payment, _ = await meant.asking(client, callback_data.payment)
    if payment.status is PaymentStatus.CONFIRMED:
        raise PaymentDecided(payment=payment.id, status=payment.status.value)
    await screen.show(callback, await receipt_screen(t, client, payment))
    await answer(callback)


async def submit_without_receipt(
    callback: CallbackQuery, callback_data: NoReceipt, client: Client, screen: Screen, t: Translator
) -> None:
    payment = await claims.submit_without_receipt(client, callback_data.payment)
    await screen.show(callback, waiting_screen(t, payment))
    await answer(callback)


async def submit_words(
    callback: CallbackQuery, callback_data: SayWithout, client: Client, screen: Screen, t: Translator
) -> None:
    """Hand the typed words over; where they were decided about before, show how it stands."""
    payment = await incoming.say_instead_of_receipt(client, callback_data.payment)
    if payment is None:
        payment, _ = await meant.asking(client, callback_data.payment)
    await screen.show(callback, await receipt_screen(t, client, payment))
    await answer(callback)


async def drop_words(
    callback: CallbackQuery, callback_data: NoWords, client: Client, screen: Screen, t: Translator
) -> None:
    await incoming.drop_words(client)
    payment, _ = await meant.asking(client, callback_data.payment)
    await screen.show(callback, await receipt_screen(t, client, payment))
    await answer(callback)


async def ask_what_for(
    callback: CallbackQuery, callback_data: PlaceFiles, client: Client, screen: Screen, t: Translator
) -> None:
    """Ask once more what files are for; where that was answered, show the menu."""
    await screen.show(callback, await _what_for(t, client, callback_data.first))
    await answer(callback)


async def give_up(
    callback: CallbackQuery, callback_data: GiveUp, client: Client, screen: Screen, t: Translator
) -> None:
    await claims.give_up(client, callback_data.payment)
    await screen.show(callback, home_screen(t, "payment-given-up", number=callback_data.payment))
    await answer(callback)


async def belongs(
    callback: CallbackQuery, callback_data: Belongs, client: Client, screen: Screen, t: Translator
) -> None:
    taken = await receipts.assign(client, callback_data.payment, first=callback_data.first)
    await screen.show(callback, await taken_screen(t, client, taken))
    await answer(callback)


async def begin_with(
    callback: CallbackQuery, callback_data: PaidWith, client: Client, screen: Screen, t: Translator
) -> None:
    """Take the files for the payment that they begin; where the request counts no more, ask anew what they are for."""
    try:
        taken = await receipts.begin_with(client, callback_data.request, first=callback_data.first)
    except (DetailsExpired, PaidSince, PaymentDecided):
        await screen.show(callback, await _what_for(t, client, callback_data.first))
        await answer(callback, t.label("screen-moved-on"))
        return
    await screen.show(callback, await taken_screen(t, client, taken))
    await answer(callback)


async def _what_for(t: Translator, client: Client, first: int) -> View:
    """Return the question what the files from receipt `first` on are for; where that was answered, the menu."""
    taken = await receipts.asked_about(client, first)
    return await which_screen(t, client, taken) if taken else home_screen(t, "home")
