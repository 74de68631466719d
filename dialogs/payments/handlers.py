from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.services.errors import PaymentDecided
from bot.services.money import decisions, payments, receipts
from bot.services.programs import drafts
from dialogs import opening, routes, states
from dialogs.kit import day, ways
from dialogs.kit.navigation import member_of, open_task
from dialogs.kit.receipts_below import send_below
from dialogs.kit.steps import offer_step


async def open_payment(_: CallbackQuery, __: Any, manager: DialogManager, payment_id: int) -> None:
    await opening.open_on_top(manager, routes.payment(payment_id))


async def confirm(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await payments.confirm(routes.payment_of(manager), by=member_of(manager))
    day.decided(manager)


async def ask_why_rejected(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    payments.require_pending(await payments.get(routes.payment_of(manager)))
    await manager.switch_to(states.Payments.reject)


async def reject_without_reason(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await _reject(manager)


async def reject_money_not_seen(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await _reject(manager, reason_key="no-money")


async def reject_with_reason(manager: DialogManager, reason: str) -> None:
    await _reject(manager, reason=reason)


async def take_back(_: CallbackQuery, __: Any, manager: DialogManager, decision: int) -> None:
    """Take back the decision that stood above the button, and none that came since."""
    await manager.switch_to(states.Payments.one)
    await decisions.take_back(routes.payment_of(manager), by=member_of(manager), decision=decision)


async def show_receipts(callback: CallbackQuery, _: Any, manager: DialogManager) -> None:
    """Send the receipts below, newest first."""
    await send_below(callback, manager, await receipts.of_payment(routes.payment_of(manager)))


async def hand_over(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    payment = await payments.get(routes.payment_of(manager))
    await open_task(manager, await drafts.task_for(payment.client_id, by=member_of(manager), payment_id=payment.id))


async def open_card(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    payment = await payments.get(routes.payment_of(manager))
    await opening.open_on_top(manager, routes.card(payment.client_id))


async def open_step(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    payment = await payments.get(routes.payment_of(manager))
    await opening.open_on_top(manager, await ways.to_step(payment.client_id))


async def _reject(manager: DialogManager, *, reason: str = "", reason_key: str | None = None) -> None:
    """Reject the payment, and offer the next step; where somebody else was quicker, its screen says so, and who."""
    try:
        await payments.reject(routes.payment_of(manager), by=member_of(manager), reason=reason, reason_key=reason_key)
    except PaymentDecided:
        await manager.switch_to(states.Payments.one)
        raise
    await manager.switch_to(states.Payments.one)
    day.decided(manager)
    offer_step(manager)
