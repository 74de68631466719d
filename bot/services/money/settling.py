"""What a payment sets off once its money is there, whoever says so: the move, and what its client is owed."""

from typing import Any

from bot.services.funnel import pipeline
from bot.services.funnel.pipeline import Note
from bot.services.packs import packs
from bot.services.programs import owed
from bot.services.time.follow_ups import planning
from db.fields import now
from db.models import Client, Event, Payment, PaymentStatus, Program, ProgramStatus, Staff, Subscription


async def confirm(payment: Payment, client: Client, *, by: Staff | None, **changes: Any) -> None:
    """Let the payment be confirmed, with these `changes`, and move its client, whose row is locked.

    Nobody moves for a sum of their own, which buys nothing, nor for a later charge of a subscription, nor who is gone,
    nor who has the program for it already, where a decision was taken back only then. `by` is none where no person of
    staff says that the money has come.
    """
    # The move comes first: taking the decision back finds it by the time, as what was moved before the decision.
    # Confirmed again after its program has come, or the first session was, it sends nobody back to wait for that.
    if await _buys(payment, client):
        note = Note(key="move-payment-confirmed", args={"number": payment.id})
        await pipeline.on_event(client.id, Event.PAYMENT, by=by, note=note, payment_id=payment.id)
        await planning.bought(client.id)
    confirmed = {"status": PaymentStatus.CONFIRMED, "decided_by_id": by.id if by else None, "open_key": None}
    await Payment.filter(id=payment.id).update(decided_at=now(), **{**confirmed, **changes})
    await owed.settle(payment.id)
    await packs.begin(payment)


async def _buys(payment: Payment, client: Client) -> bool:
    if client.forgotten_at is not None or not await moves(payment):
        return False
    return not (await has_its_program(payment) or await packs.has_begun(payment))


async def moves(payment: Payment) -> bool:
    """Say whether the payment is one that moves: no sum of its own, and no later charge of a subscription."""
    return payment.offer_id is not None and not await prolongs(payment)


async def prolongs(payment: Payment) -> bool:
    """Say whether the payment is a later charge of a subscription."""
    if payment.subscription_id is None:
        return False
    return not await Subscription.exists(id=payment.subscription_id, charge_id=payment.charge_id)


async def has_its_program(payment: Payment) -> bool:
    """Say whether the program for the payment is with its client."""
    return await Program.exists(payment_id=payment.id, status=ProgramStatus.DELIVERED)
