"""Staff decide about payments: the notice's buttons and /confirm_payment."""

from aiogram import Bot, F, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.errors import PaymentDecided
from bot.services.ids import id_in
from bot.services.money import decisions, payments, receipts
from bot.services.programs import drafts
from bot.settings import Settings
from bot.telegram.answers import answer
from bot.telegram.callbacks import Decide, ShowReceipts, TakeBack
from bot.telegram.payment_callbacks import HandOver
from bot.telegram.receipt_files import send_all
from db.models import Staff
from dialogs import opening, routes
from dialogs.kit import ways


def router() -> Router:
    router = Router(name="admin_payment")
    router.message.register(confirm_by_command, Command("confirm_payment"))
    router.callback_query.register(confirm_by_notice, Decide.filter(F.confirm))
    router.callback_query.register(ask_why_rejected, Decide.filter(~F.confirm))
    router.callback_query.register(ask_to_take_back, TakeBack.filter())
    router.callback_query.register(show_receipts, ShowReceipts.filter())
    router.callback_query.register(hand_over, HandOver.filter())
    return router


async def confirm_by_command(
    message: Message, command: CommandObject, member: Staff, t: Translator, dialog_manager: DialogManager
) -> None:
    """/confirm_payment lists what waits, /confirm_payment 12 confirms payment 12."""
    argument = (command.args or "").strip().removeprefix("№").removeprefix("#")
    payment_id = id_in(argument)
    if payment_id is None:
        if argument:
            await message.answer(t("confirm-payment-usage"))
        await opening.open_at_bottom(dialog_manager, routes.payments())
        return
    refused = await _confirm(payment_id, member)
    await opening.open_at_bottom(dialog_manager, routes.payment(payment_id, refused=refused))


async def confirm_by_notice(
    callback: CallbackQuery, callback_data: Decide, member: Staff, t: Translator, dialog_manager: DialogManager
) -> None:
    refused = await _confirm(callback_data.payment, member)
    await answer(callback, t.label(refused.key if refused else "payment-confirmed-toast"))
    await opening.open_below(dialog_manager, routes.payment(callback_data.payment, refused=refused))


async def ask_why_rejected(
    callback: CallbackQuery, callback_data: Decide, t: Translator, dialog_manager: DialogManager
) -> None:
    payment = await payments.get(callback_data.payment)
    try:
        payments.require_pending(payment)
    except PaymentDecided as refused:
        await answer(callback, t.label(refused.key))
        await opening.open_below(dialog_manager, routes.payment(payment.id, refused=refused))
    else:
        await answer(callback)
        await opening.open_below(dialog_manager, routes.reject_payment(payment.id))


async def ask_to_take_back(
    callback: CallbackQuery, callback_data: TakeBack, t: Translator, dialog_manager: DialogManager
) -> None:
    """Ask once more: the button stands where another one stood before the decision."""
    payment = await payments.get(callback_data.payment)
    decisions.require_decided(payment, payment.client)
    await answer(callback)
    await opening.open_below(dialog_manager, routes.take_back_payment(payment.id))


async def show_receipts(
    callback: CallbackQuery,
    callback_data: ShowReceipts,
    bot: Bot,
    member: Staff,
    t: Translator,
    settings: Settings,
    dialog_manager: DialogManager,
) -> None:
    """Send all receipts below, newest first, and the payment below them."""
    found = await receipts.of_payment(callback_data.payment)
    await answer(callback, "" if found else t.label("receipts-none"))
    await send_all(bot, member, found, t, settings.zone)
    await opening.open_below(dialog_manager, routes.payment(callback_data.payment))


async def hand_over(
    callback: CallbackQuery, callback_data: HandOver, member: Staff, dialog_manager: DialogManager
) -> None:
    payment = await payments.get(callback_data.payment)
    task = await drafts.task_for(payment.client_id, by=member, payment_id=payment.id)
    await opening.open_below(dialog_manager, await ways.to_write(task, by=member))
    await answer(callback)


async def _confirm(payment_id: int, member: Staff) -> PaymentDecided | None:
    """Confirm the payment. Returns the refusal where it had been decided before: its screen says so, and how."""
    try:
        await payments.confirm(payment_id, by=member)
    except PaymentDecided as refused:
        return refused
    return None
