from collections.abc import Sequence
from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.money import decisions, payment_requests, payments, receipts
from bot.services.programs import programs, writers
from bot.settings import Settings
from bot.text.days import moment
from bot.text.money import changed_lines, money
from bot.text.names import client_name
from bot.text.payments import note_of, story
from bot.text.words import all_lines, cut, one_line
from db.models import Payment, PaymentStatus, Receipt
from dialogs import routes
from dialogs.kit.navigation import member_of
from dialogs.kit.paging import number_of, paged
from dialogs.kit.steps import offered_step
from dialogs.kit.writers import all_written

LONGEST_LABEL = 60
LONGEST_WORDS = 500


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
    payment = await payments.get(routes.payment_of(dialog_manager))
    found = await receipts.of_payment(payment.id)
    pending = payment.status is PaymentStatus.PENDING
    known = payment.client.forgotten_at is None
    paid = known and payment.status is PaymentStatus.CONFIRMED
    can_hand_over = paid and payment.sessions is None and not await programs.exists_for(payment)
    others = await writers.of_payment(payment, by=member_of(dialog_manager)) if can_hand_over else []
    given_up = payment.status is PaymentStatus.CLOSED and payment.reason_key != payments.MERGED
    return {
        "number": payment.id,
        "name": client_name(payment.client, t),
        "title": one_line(payment.title),
        "amount": money(payment.amount, payment.currency, t.language),
        "begun": moment(payment.created_at, settings.zone, t.language),
        "status": _status(payment, found, t, settings),
        "changes": "\n".join(await _changes(payment, t, settings)),
        "pending": pending,
        "can_confirm": known and (pending or given_up),
        "receipt": len(found) == 1,
        "receipts": len(found) > 1,
        "count": len(found),
        "known": known,
        "can_take_back": decisions.can_be_taken_back(payment),
        "sure": [(decisions.decision_of(payment), t.label("button-take-back-sure"))],
        "can_hand_over": can_hand_over,
        "writers": all_written(others, t, settings.zone),
        "step": await offered_step(dialog_manager, payment.client_id, t) if known else "",
    }


def _label(payment: Payment, t: Translator) -> str:
    amount = money(payment.amount, payment.currency, t.language)
    label = t.label("payment-label", number=payment.id, amount=amount, name=client_name(payment.client, t))
    return cut(label, LONGEST_LABEL)


async def _changes(payment: Payment, t: Translator, settings: Settings) -> list[str]:
    """Return what has changed since the client was shown what they paid by, in a line."""
    return changed_lines(await payment_requests.changes_since(payment), payment.currency, t, settings.zone)


def _status(payment: Payment, found: Sequence[Receipt], t: Translator, settings: Settings) -> str:
    """Return what has become of the payment, and what the client wrote, as lines: what was last stands last."""
    lines = story(payment, t, settings.zone)
    if payment.status is PaymentStatus.PENDING:
        waits = "payment-pending" if found else "payment-pending-receipt"
        lines.append(t(waits if payment.submitted_at else "payment-begun"))
    words = next((receipt.words for receipt in found if receipt.words.strip()), "")
    said = [t("receipt-words", words=all_lines(words, LONGEST_WORDS))] if words else []
    return "\n".join([*lines, *said, *note_of(payment, t)])
