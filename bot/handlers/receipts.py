"""What a client sends to show that they paid, or says in place of it."""

from typing import Any

from aiogram import F, Router
from aiogram.filters import BaseFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.handlers.current_screen import current_screen
from bot.handlers.receipt_screens import note_screen, receipt_screen, taken_screen, waiting_screen, which_screen
from bot.handlers.start import home_screen
from bot.i18n import Translator
from bot.services.errors import PaymentDecided, TextTooLong
from bot.services.money import claims, meant, receipts
from bot.services.money.meant import AGAIN, ASK, PAGE, QUESTION, WHICH, asked
from bot.services.money.receipts import File, KeptReceipt
from bot.services.visible import is_visible
from bot.telegram.answers import answer
from bot.telegram.callbacks import AskReceipt, Belongs, GiveUp, NoReceipt, NoSuchReceipt, SayWithout
from bot.telegram.live_message import Screen
from bot.telegram.receipt_files import receipt_in
from db.models import Client, Payment, PaymentStatus

# Where a chat's storage keeps what was typed in place of a receipt, until the client says that it shall go out.
WORDS = "instead_of_receipt"


class SendingFile(BaseFilter):
    """Lets through a file that can be a receipt; while a question is open, only where there is a payment to show."""

    async def __call__(self, message: Message, client: Client) -> bool | dict[str, File]:
        file = receipt_in(message)
        if file is None:
            return False
        if client.expects == QUESTION and not await meant.possible(client.id):
            return False
        return {"file": file}


class AskedForReceipt(BaseFilter):
    """Lets through what else is sent while the screen asks for a receipt, commands excepted."""

    async def __call__(self, message: Message, client: Client) -> bool | dict[str, Any]:
        kind, number = asked(client.expects)
        # After a receipt was sent, only pages of it are waited for: words are for whoever reads words.
        kinds = (ASK, AGAIN) if message.text else (ASK, AGAIN, PAGE)
        if kind not in kinds or (message.text or "").startswith("/") or message.contact:
            return False
        payment, _ = await meant.asking(client, number)
        return {"payment": payment} if payment.status is not PaymentStatus.CONFIRMED else False


class AskedWhich(BaseFilter):
    """Lets through what else is sent while the screen asks which payment a file is for, commands excepted."""

    async def __call__(self, message: Message, client: Client) -> bool | dict[str, KeptReceipt]:
        kind, number = asked(client.expects)
        if kind != WHICH or (message.text or "").startswith("/") or message.contact:
            return False
        taken = await receipts.asked_about(client, number)
        return {"taken": taken} if taken is not None else False


def router() -> Router:
    router = Router(name="receipts")
    router.callback_query.register(ask_for_receipt, AskReceipt.filter())
    router.callback_query.register(submit_without_receipt, NoReceipt.filter())
    router.callback_query.register(submit_words, SayWithout.filter())
    router.callback_query.register(give_up, GiveUp.filter())
    router.callback_query.register(belongs, Belongs.filter())
    router.callback_query.register(set_aside, NoSuchReceipt.filter())
    router.message.register(take_file, SendingFile())
    router.message.register(offer_words, F.text, AskedForReceipt())
    router.message.register(refuse_kind, AskedForReceipt())
    router.message.register(insist_on_button, AskedWhich())
    return router


async def take_file(message: Message, file: File, client: Client, screen: Screen, t: Translator) -> None:
    """Keep the file, which stays in the chat, and say what it is taken for, or ask."""
    taken = await receipts.take(client, file)
    await screen.below(await taken_screen(t, client, taken))


async def offer_words(
    message: Message, payment: Payment, client: Client, screen: Screen, state: FSMContext, t: Translator
) -> None:
    """Ask whether what was typed shall go to staff in place of a receipt."""
    words = (message.text or "").strip()
    if not is_visible(words):
        await refuse_kind(message, payment, client, screen, t)
        return
    try:
        claims.longer_note(payment, words)
    except TextTooLong as error:
        await screen.below(await receipt_screen(t, client, payment, reason=t(error.key, **error.data)))
        return
    await state.update_data({WORDS: [payment.id, words]})
    await screen.below(note_screen(t, payment, words))


async def refuse_kind(message: Message, payment: Payment, client: Client, screen: Screen, t: Translator) -> None:
    """Say that this is no receipt, and was not kept; what staff have already is not asked for again."""
    reason = t("receipt-not-a-photo")
    if payment.submitted_at is not None and payment.status is PaymentStatus.PENDING:
        await screen.below(waiting_screen(t, payment, reason=reason))
        return
    await screen.below(await receipt_screen(t, client, payment, reason=reason))


async def insist_on_button(message: Message, taken: KeptReceipt, client: Client, screen: Screen, t: Translator) -> None:
    """Ask again which payment the files are for: words, and files of other kinds, are no answer."""
    reason = t("bad-answer-buttons" if message.text else "receipt-not-a-photo")
    await screen.below((await which_screen(t, client, taken)).under(f"⚠️ {reason}"))


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
    callback: CallbackQuery,
    callback_data: SayWithout,
    client: Client,
    screen: Screen,
    state: FSMContext,
    t: Translator,
) -> None:
    """Hand the typed words over; where a restart has lost them, ask for them again."""
    number, words = (await state.get_data()).get(WORDS, (0, ""))
    if number != callback_data.payment:
        payment, _ = await meant.asking(client, callback_data.payment)
        await screen.show(callback, await receipt_screen(t, client, payment, reason=t("note-lost")))
        await answer(callback)
        return
    payment = await claims.submit_without_receipt(client, callback_data.payment, note=words)
    await screen.show(callback, waiting_screen(t, payment))
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


async def set_aside(callback: CallbackQuery, client: Client, screen: Screen, t: Translator) -> None:
    await receipts.set_aside(client)
    view = await current_screen(t, client, which=False)
    await screen.show(callback, view.under(t("receipt-set-aside")))
    await answer(callback)
