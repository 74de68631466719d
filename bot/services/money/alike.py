"""Payments that may be the same money twice: what staff record by hand, and what a client claims by a receipt."""

from datetime import timedelta

from tortoise.expressions import F, Q

from bot.services import outbox
from bot.services.money.returned import RETURNED
from db.fields import now
from db.models import Payment, PaymentStatus

# So near each other two payments alike may be one.
NEAR = timedelta(days=3)


async def maybe_same(client_id: int, offer_id: int | None, *, amount: int, currency: str) -> Payment | None:
    """Return the client's payment that may be what is about to be recorded, if there is one.

    That is one of the offer or of the sum, in minor units of this currency, or for no offer any, that staff have not
    decided; else one of the same sum that was confirmed within the last three days and whose money is not back.
    """
    theirs = Payment.filter(client_id=client_id).order_by("-id")
    open_ones = theirs.filter(status=PaymentStatus.PENDING)
    like = Q(offer_id=offer_id) | Q(amount=amount, currency=currency) if offer_id else Q()
    undecided = await open_ones.filter(like).first()
    if undecided is not None:
        return undecided
    lately = theirs.filter(status=PaymentStatus.CONFIRMED, decided_at__gte=now() - NEAR)
    alike = lately.filter(amount=amount, currency=currency)
    return await alike.annotate(returned=RETURNED).filter(amount__gt=F("returned")).first()


async def recorded(payment: Payment) -> Payment | None:
    """Return what staff have recorded by hand, within three days of this payment's claim, of its offer or its sum.

    None where the payment waits for no decision.
    """
    if payment.status is not PaymentStatus.PENDING or payment.submitted_at is None:
        return None
    by_hand = Payment.filter(client_id=payment.client_id, status=PaymentStatus.CONFIRMED, paid_on__not_isnull=True)
    near = by_hand.filter(decided_at__gte=payment.submitted_at - NEAR, decided_at__lte=payment.submitted_at + NEAR)
    alike = near.filter(_like(payment)).order_by("-id")
    return await alike.annotate(returned=RETURNED).filter(amount__gt=F("returned")).first()


async def show_anew(recorded: Payment) -> None:
    """Show the notices of claims anew that may be what was recorded, is no more, or went back; the client's row is
    locked.
    """
    claimed = Payment.filter(client_id=recorded.client_id, status=PaymentStatus.PENDING, submitted_at__not_isnull=True)
    for payment in await claimed.filter(_like(recorded)).order_by("id"):
        await outbox.update_notices(payment)


def _like(payment: Payment) -> Q:
    same_sum = Q(amount=payment.amount, currency=payment.currency)
    return same_sum if payment.offer_id is None else same_sum | Q(offer_id=payment.offer_id)
