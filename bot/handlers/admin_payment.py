"""Staff decide about payments: the notice's buttons and /confirm_payment."""

from aiogram import Bot, F, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.handlers.admin_screens import open_below, open_screen
from bot.i18n import Translator
from bot.services.errors import PaymentDecided
from bot.services.money import decisions, payments, receipts
from bot.settings import Settings
from bot.telegram.answers import answer
from bot.telegram.callbacks import Decide, ShowReceipts, TakeBack
from bot.telegram.receipt_files import send_all
from db.models import PaymentStatus, Staff
from dialogs import states

# What an id can be: more digits than these would not fit the column.
LONGEST_ID = 9


def router() -> Router:
    router = Router(name="admin_payment")
    router.message.register(confirm_by_command, Command("confirm_payment"))
    router.callback_query.register(confirm_by_notice, Decide.filter(F.confirm))
    router.callback_query.register(ask_why_rejected, Decide.filter(~F.confirm))
    router.callback_query.register(ask_to_take_back, TakeBack.filter())
    router.callback_query.register(show_receipts, ShowReceipts.filter())
    return router


async def confirm_by_command(
    message: Message, command: CommandObject, member: Staff, t: Translator, dialog_manager: DialogManager
) -> None:
    """/confirm_payment lists what waits, /confirm_payment 12 confirms payment 12."""
    argument = (command.args or "").strip().removeprefix("№").removeprefix("#")
    if not argument:
        await open_screen(dialog_manager, states.Payments.waiting)
        return
    if not (argument.isascii() and argument.isdigit() and len(argument) <= LONGEST_ID):
        await message.answer(t("confirm-payment-usage"))
        await open_screen(dialog_manager, states.Payments.waiting)
        return
    already = await _confirm(int(argument), member)
    await open_screen(dialog_manager, states.Payments.one, payment=int(argument), already=already)


async def confirm_by_notice(
    callback: CallbackQuery, callback_data: Decide, member: Staff, t: Translator, dialog_manager: DialogManager
) -> None:
    already = await _confirm(callback_data.payment, member)
    await answer(callback, t.label("error-payment-decided" if already else "payment-confirmed-toast"))
    await open_below(dialog_manager, states.Payments.one, payment=callback_data.payment, already=already)


async def ask_why_rejected(
    callback: CallbackQuery, callback_data: Decide, t: Translator, dialog_manager: DialogManager
) -> None:
    payment = await payments.get(callback_data.payment)
    decided = payment.status is not PaymentStatus.PENDING
    await answer(callback, t.label("error-payment-decided") if decided else "")
    state = states.Payments.one if decided else states.Payments.reject
    await open_below(dialog_manager, state, payment=payment.id, already=int(decided))


async def ask_to_take_back(
    callback: CallbackQuery, callback_data: TakeBack, t: Translator, dialog_manager: DialogManager
) -> None:
    """Ask once more: the button stands where another one stood before the decision."""
    payment = await payments.get(callback_data.payment)
    decisions.require_decided(payment, payment.client)
    await answer(callback)
    await open_below(dialog_manager, states.Payments.take_back, payment=payment.id)


async def show_receipts(
    callback: CallbackQuery,
    callback_data: ShowReceipts,
    bot: Bot,
    t: Translator,
    settings: Settings,
    dialog_manager: DialogManager,
) -> None:
    """Send all receipts below, newest first, and the payment below them."""
    found = await receipts.of_payment(callback_data.payment)
    await answer(callback, "" if found else t.label("receipts-none"))
    await send_all(bot, callback.from_user.id, found, t, settings.zone)
    await open_below(dialog_manager, states.Payments.one, payment=callback_data.payment)


async def _confirm(payment_id: int, member: Staff) -> int:
    """Confirm the payment. Returns 1 where it had been decided before, else 0."""
    try:
        await payments.confirm(payment_id, by=member)
    except PaymentDecided:
        return 1
    return 0
