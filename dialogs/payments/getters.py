from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services import payments, programs
from bot.settings import Settings
from bot.text import client_name, cut, moment, money, shown
from db.models import Payment, PaymentStatus
from dialogs.navigation import started_with
from dialogs.paging import number_of, paged

LONGEST_LABEL = 60


async def waiting(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return a page of the payments to decide, as buttons."""
    found = await payments.waiting(number_of(dialog_manager))
    return {
        "payments": [(payment.id, _label(payment, t)) for payment in found.entries],
        "count": found.count,
        **paged(found),
    }


async def one(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return the payment in words, and what can be done about it."""
    payment = await payments.get(started_with(dialog_manager, "payment"))
    pending = payment.status is PaymentStatus.PENDING
    known = payment.client.forgotten_at is None
    paid = known and payment.status is PaymentStatus.CONFIRMED
    return {
        "number": payment.id,
        "name": client_name(payment.client, t),
        "title": shown(payment.title),
        "amount": money(payment.amount, payment.currency, t.language),
        "begun": moment(payment.created_at, settings.zone, t.language),
        "status": _status(payment, t, settings),
        "pending": pending,
        "receipt": payment.receipt is not None,
        "known": known,
        "can_hand_over": paid and not await programs.exists_for(payment),
        "already": started_with(dialog_manager, "already") == 1 or bool(dialog_manager.dialog_data.get("already")),
    }


def _label(payment: Payment, t: Translator) -> str:
    amount = money(payment.amount, payment.currency, t.language)
    label = t.label("payment-label", number=payment.id, amount=amount, name=client_name(payment.client, t))
    return cut(label, LONGEST_LABEL)


def _status(payment: Payment, t: Translator, settings: Settings) -> str:
    if payment.status is PaymentStatus.PENDING:
        return t("payment-pending" if payment.submitted_at else "payment-pending-receipt")
    by = shown(payment.decided_by.name) if payment.decided_by else ""
    at = moment(payment.decided_at, settings.zone, t.language) if payment.decided_at else ""
    line: str = t(f"payment-{payment.status.value}-by", by=by or t.label("system"), at=at)
    reason = shown(payment.reason, 500)
    return f"{line}\n{t('payment-reason', reason=reason)}" if reason else line
