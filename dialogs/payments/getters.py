from collections.abc import Sequence
from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.money import alike, decisions, payment_requests, payments, receipts, refunds, tax_receipts
from bot.services.programs import stopping, writers
from bot.services.time import calendar
from bot.settings import Settings
from bot.text.days import day, moment
from bot.text.money import changed_lines, money
from bot.text.names import client_name
from bot.text.payments import maybe_recorded, note_of, stopped, story, title_and_sum, went_back
from bot.text.words import all_lines, cut
from db.models import Payment, PaymentMethod, PaymentStatus, Receipt, Refund, Role, TaxReceipt
from dialogs import routes
from dialogs.kit.navigation import member_of
from dialogs.kit.paging import number_of, paged
from dialogs.kit.steps import offered_step
from dialogs.kit.writers import all_written

LONGEST_LABEL = 60
LONGEST_WORDS = 500


async def waiting(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return a page of the payments to decide, as buttons, and how many lack a tax receipt, where one is owed."""
    found = await payments.waiting(number_of(dialog_manager))
    return {
        "lacking": await tax_receipts.count_missing() if settings.receipts_required else 0,
        "payments": [(payment.id, button_label(payment, t)) for payment in found.entries],
        "count": found.count,
        **paged(found),
    }


async def one(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return the payment in words, and what can be done about it."""
    payment = await payments.get(routes.payment_of(dialog_manager))
    found = await receipts.of_payment(payment.id)
    pending = payment.status is PaymentStatus.PENDING
    confirmed = payment.status is PaymentStatus.CONFIRMED
    known = payment.client.forgotten_at is None
    can_hand_over = payment.owed
    issued = await tax_receipts.of_payment(payment.id) if confirmed else []
    returned = await refunds.of_payment(payment.id) if confirmed else []
    in_telegram = payment.method in decisions.SAID_BY_TELEGRAM
    in_stars = payment.method is PaymentMethod.STARS
    owner = member_of(dialog_manager).role is Role.OWNER
    left = owner and confirmed and sum(refund.amount for refund in returned) < payment.amount
    others = await writers.of_payment(payment, by=member_of(dialog_manager)) if can_hand_over else []
    return {
        "number": payment.id,
        **_about(payment, t),
        "begun": "" if payment.paid_on or in_telegram else moment(payment.created_at, settings.zone, t.language),
        "status": _status(payment, found, t, settings),
        "changes": "\n".join(await _changes(payment, t, settings)),
        "pending": pending,
        "can_confirm": pending or (known and payments.was_given_up(payment)),
        "receipt": len(found) == 1,
        "receipts": len(found) > 1,
        "count": len(found),
        "can_take_back": decisions.is_new(payment) and not returned,
        "can_hand_over": can_hand_over,
        "after": "\n".join(_after(payment, issued, returned, t)),
        "can_issue": confirmed and known,
        "issued": bool(issued),
        "is_pack": payment.sessions is not None,
        "can_refund": left and not in_stars,
        "can_return_stars": left and in_stars,
        "can_stop": owner and (returned or not (confirmed or pending)) and await refunds.can_be_stopped(payment),
        "writers": all_written(others, t, settings.zone),
        "step": await offered_step(dialog_manager, payment.client_id, t) if known else "",
    }


async def reject(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return which payment it is that is about to be rejected."""
    payment = await payments.get(routes.payment_of(dialog_manager))
    return {"number": payment.id, **_about(payment, t)}


async def take_back(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return what was decided, which decision that is, and whether the client has a program for it that goes on."""
    payment = await payments.get(routes.payment_of(dialog_manager))
    return {
        "number": payment.id,
        **_about(payment, t),
        "status": _status(payment, await receipts.of_payment(payment.id), t, settings),
        "sure": [(decisions.decision_of(payment), t.label("button-take-back-sure"))],
        "runs": await stopping.runs(payment),
    }


def button_label(payment: Payment, t: Translator) -> str:
    amount = money(payment.amount, payment.currency, t.language)
    label = t.label("payment-label", number=payment.id, amount=amount, name=client_name(payment.client, t))
    return cut(label, LONGEST_LABEL)


def _about(payment: Payment, t: Translator) -> dict[str, Any]:
    """Return whose payment it is, of how much for what, and on which day recorded money came."""
    return {
        "name": client_name(payment.client, t),
        **title_and_sum(payment, t),
        "came_on": day(payment.paid_on, t.language) if payment.paid_on else "",
        "known": payment.client.forgotten_at is None,
    }


def _after(payment: Payment, issued: Sequence[TaxReceipt], returned: Sequence[Refund], t: Translator) -> list[str]:
    """Return by what the provider knows the money, and what became of it: what went back, the tax receipt."""
    provider_id = payment.provider_charge_id
    lines = [t("payment-provider-charge", id=provider_id)] if provider_id else []
    for refund in returned:
        lines.append(went_back(refund, payment, t))
        if refund.note:
            lines.append(t("payment-reason", reason=all_lines(refund.note, LONGEST_WORDS)))
    lines += stopped(payment, t)
    if issued:
        lines.append(t("payment-receipt-issued", at=day(calendar.day_of(issued[-1].created_at), t.language)))
    return lines


async def _changes(payment: Payment, t: Translator, settings: Settings) -> list[str]:
    """Return what is to be known before it is decided: what the client was not shown, and what was recorded already."""
    changed = changed_lines(await payment_requests.changes_since(payment), payment.currency, t, settings.zone)
    return [*changed, *maybe_recorded(await alike.recorded(payment), t)]


def _status(payment: Payment, found: Sequence[Receipt], t: Translator, settings: Settings) -> str:
    """Return what has become of the payment, and what the client wrote, as lines: what was last stands last."""
    lines = story(payment, t, settings.zone)
    if payment.status is PaymentStatus.PENDING:
        waits = "payment-pending" if found else "payment-pending-receipt"
        lines.append(t(waits if payment.submitted_at else "payment-begun"))
    words = next((receipt.words for receipt in found if receipt.words.strip()), "")
    said = [t("receipt-words", words=all_lines(words, LONGEST_WORDS))] if words else []
    return "\n".join([*lines, *said, *note_of(payment, t)])
