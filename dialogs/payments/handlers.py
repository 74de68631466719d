from typing import Any

from aiogram import Bot
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.services import drafts, payments
from bot.services.errors import PaymentDecided
from db.models import PaymentStatus
from dialogs import states
from dialogs.navigation import member_of, started_with


async def open_payment(_: CallbackQuery, __: Any, manager: DialogManager, payment_id: int) -> None:
    await manager.start(states.Payments.one, {"payment": payment_id})


async def confirm(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    try:
        await payments.confirm(payment_of(manager), by=member_of(manager))
    except PaymentDecided:
        _show_decided(manager)


async def ask_why_rejected(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    payment = await payments.get(payment_of(manager))
    if payment.status is PaymentStatus.PENDING:
        await manager.switch_to(states.Payments.reject)
    else:
        _show_decided(manager)


async def reject_without_reason(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await reject_with_reason(manager, "")


async def reject_money_not_seen(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await reject_with_reason(manager, manager.middleware_data["t"].label("reason-no-money"))


async def reject_with_reason(manager: DialogManager, reason: str) -> None:
    try:
        await payments.reject(payment_of(manager), by=member_of(manager), reason=reason)
    except PaymentDecided:
        _show_decided(manager)
    await manager.switch_to(states.Payments.one)


async def show_receipt(callback: CallbackQuery, _: Any, manager: DialogManager) -> None:
    """Send the receipt below, and the screen below it."""
    bot: Bot = manager.middleware_data["bot"]
    receipt = (await payments.get(payment_of(manager))).receipt
    if receipt is None:
        return
    send = bot.send_photo if receipt["kind"] == "photo" else bot.send_document
    await send(callback.from_user.id, receipt["file_id"])
    manager.show_mode = ShowMode.DELETE_AND_SEND


async def hand_over(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    payment = await payments.get(payment_of(manager))
    draft = await drafts.open_for(payment.client_id, by=member_of(manager), payment_id=payment.id)
    await manager.start(states.Programs.draft, {"program": draft.id})


async def open_card(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    payment = await payments.get(payment_of(manager))
    await manager.start(states.Card.main, {"client": payment.client_id})


def payment_of(manager: DialogManager) -> int:
    return started_with(manager, "payment")


def _show_decided(manager: DialogManager) -> None:
    """Have the payment's screen say that somebody else was quicker; it shows who, and has lost its buttons."""
    manager.dialog_data["already"] = True
