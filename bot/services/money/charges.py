"""What Telegram has taken from somebody, for an invoice or for whatever else: a payment in any case, and once.

Nobody decides about it: the money is there. What is odd about it staff are told in words.
"""

from dataclasses import dataclass
from datetime import timedelta

from loguru import logger
from tortoise.expressions import Subquery
from tortoise.transactions import in_transaction

from bot.services import outbox
from bot.services.money import invoices, settling, subscriptions
from bot.services.money.currencies import STARS
from bot.services.money.subscriptions import Period
from bot.services.notices.payments import ChargeIsOdd, ChargeTaken, Oddity, PaymentConfirmed
from bot.services.people import clients, staff
from bot.services.people.clients import Person
from db.fields import now
from db.models import Client, Payment, PaymentMethod, PaymentRequest, Subscription

# So long after a client has deleted their data it is kept who has paid: a refund of Stars needs it.
KEEP_PAYER = timedelta(days=90)


@dataclass(frozen=True)
class Charge:
    """Money taken from the account `payer`, for the invoice that carries `payload`: `amount` minor units, or Stars.

    `id` is Telegram's own. One that is `recurring` is of a subscription.
    """

    id: str
    payload: str
    amount: int
    currency: str
    payer: Person
    period: Period
    recurring: bool = False


async def take(charge: Charge) -> Payment | None:
    """Make a confirmed payment of the charge, with all that a payment sets off, and tell the client and staff.

    Whoever has paid becomes a client, unless they have deleted their data: then the payment stands without a name.
    Returns none where the charge was taken before.
    """
    async with in_transaction():
        if await Payment.exists(charge_id=charge.id):
            return None
        request = await invoices.find(charge.payload)
        client = await _payer(charge, request)
        if await Payment.exists(charge_id=charge.id):
            return None  # taken while this one waited for the client
        odd = await _oddities(charge, request, client)
        subscription, prolongs = None, False
        if charge.recurring and request is not None:
            subscription, prolongs = await subscriptions.of_charge(charge.id, request, client, charge.period)
            if await subscriptions.is_stopped(subscription):
                odd.append(Oddity.STOPPED)
        payment = await _create(charge, request, client, subscription, stopped=Oddity.STOPPED in odd)
        await settling.confirm(payment, client, by=None)
        await outbox.tell_client(client, PaymentConfirmed(payment_id=payment.id))
        told = ChargeTaken(client_id=client.id, payment_id=payment.id, prolongs=prolongs)
        await outbox.tell_staff(ChargeIsOdd(**told.model_dump(exclude={"kind"}), odd=tuple(odd)) if odd else told)
    logger.bind(client=client.id, payment=payment.id, odd=odd).info("charge taken")
    return payment


async def forget_payers() -> None:
    """Keep no longer who has paid what belongs to clients who deleted their data long ago."""
    long_ago = Client.filter(forgotten_at__lt=now() - KEEP_PAYER).values("id")
    await Payment.filter(payer_id__not_isnull=True, client_id__in=Subquery(long_ago)).update(payer_id=None)


async def _payer(charge: Charge, request: PaymentRequest | None) -> Client:
    """Return whose payment it is, with their row locked."""
    client = await clients.find(charge.payer.telegram_id)
    if client is None and request is not None and request.client.forgotten_at is not None:
        client = request.client
    if client is None:
        client = await clients.arrive(charge.payer, looked=True)
    return await Client.select_for_update().get(id=client.id)


async def _oddities(charge: Charge, request: PaymentRequest | None, client: Client) -> list[Oddity]:
    """Return what staff have to know of the charge, which the question before it should have refused."""
    odd = {Oddity.STAFF: await staff.find(charge.payer.telegram_id or 0) is not None}
    if request is None:
        odd[Oddity.UNKNOWN] = True
    else:
        gone = request.client.forgotten_at is not None
        odd[Oddity.FORGOTTEN] = gone
        odd[Oddity.ANOTHERS] = not gone and request.client_id != client.id
        odd[Oddity.SUM] = (charge.amount, charge.currency) != (request.price, request.currency)
        odd[Oddity.OFF_SALE] = not request.offer.is_active and not charge.recurring
        odd[Oddity.TWICE] = not charge.recurring and await invoices.was_paid(request)
    return [what for what, is_so in odd.items() if is_so]


async def _create(
    charge: Charge,
    request: PaymentRequest | None,
    client: Client,
    subscription: Subscription | None,
    *,
    stopped: bool,
) -> Payment:
    return await Payment.create(
        client=client,
        offer_id=request.offer_id if request else None,
        request=request,
        subscription=subscription,
        title=request.title if request else "",
        sessions=request.sessions if request else None,
        duration_days=request.duration_days if request else 0,
        amount=charge.amount,
        currency=charge.currency,
        method=PaymentMethod.STARS if charge.currency == STARS else PaymentMethod.CARD,
        charge_id=charge.id,
        payer_id=charge.payer.telegram_id,
        created_at=charge.period.paid_at,
        stopped_at=now() if stopped else None,
    )
