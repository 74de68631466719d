from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.services.errors import PaymentDecided
from bot.services.money import decisions, payments, receipts
from bot.services.programs import drafts
from db.models import PaymentStatus
from dialogs import states
from dialogs.kit.navigation import member_of, started_with, told
from dialogs.kit.receipts_below import send_below
from dialogs.writing import open_task


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
    await _reject(manager)


async def reject_money_not_seen(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await _reject(manager, reason_key="no-money")


async def reject_with_reason(manager: DialogManager, reason: str) -> None:
    await _reject(manager, reason=reason)


@told
async def take_back(_: CallbackQuery, __: Any, manager: DialogManager, decision: int) -> None:
    """Take back the decision that stood above the button, and none that came since."""
    await manager.switch_to(states.Payments.one)
    manager.dialog_data.pop("already", None)
    await decisions.take_back(payment_of(manager), by=member_of(manager), decision=decision)


async def show_receipts(callback: CallbackQuery, _: Any, manager: DialogManager) -> None:
    """Send the receipts below, newest first."""
    await send_below(callback, manager, await receipts.of_payment(payment_of(manager)))


async def hand_over(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    payment = await payments.get(payment_of(manager))
    await open_task(manager, await drafts.task_for(payment.client_id, by=member_of(manager), payment_id=payment.id))


async def open_card(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    payment = await payments.get(payment_of(manager))
    await manager.start(states.Card.main, {"client": payment.client_id})


def payment_of(manager: DialogManager) -> int:
    return started_with(manager, "payment")


async def _reject(manager: DialogManager, *, reason: str = "", reason_key: str | None = None) -> None:
    try:
        await payments.reject(payment_of(manager), by=member_of(manager), reason=reason, reason_key=reason_key)
    except PaymentDecided:
        _show_decided(manager)
    await manager.switch_to(states.Payments.one)


def _show_decided(manager: DialogManager) -> None:
    """Have the payment's screen say that somebody else was quicker; it shows who, and has lost its buttons."""
    manager.dialog_data["already"] = True
