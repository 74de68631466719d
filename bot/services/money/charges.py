"""What Telegram has taken from somebody, for an invoice or for whatever else: a payment in any case, and once.

Nobody decides about it: the money is there. What is odd about it staff are told in words.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from loguru import logger
from tortoise.expressions import Subquery
from tortoise.transactions import in_transaction

from bot.services import outbox
from bot.services.money import invoices, payments, settling, subscriptions
from bot.services.money.currencies import STARS
from bot.services.money.subscriptions import Period
from bot.services.notices.payments import ChargeIsOdd, ChargeTaken, Oddity, PaymentConfirmed
from bot.services.people import clients, staff
from bot.services.people.clients import Person
from db.fields import now
from db.models import Client, Payment, PaymentMethod, PaymentRequest, PaymentStatus, Subscription

# So long after a client has deleted their data it is kept who has paid: a refund of Stars needs it.
KEEP_PAYER = timedelta(days=90)


@dataclass(frozen=True)
class Charge:
    """Money taken from the account `payer`, for the invoice that carries `payload`: `amount` minor units, or Stars.

    `id` is Telegram's own, and `provider_id` that of a card's payment provider. One that is `recurring` is of a
    subscription.
    """

    id: str
    payload: str
    amount: int
    currency: str
    payer: Person
    period: Period
    recurring: bool = False
    provider_id: str = ""


async def take_or_keep(charge: Charge, *, passes: Callable[[BaseException], bool]) -> Payment | None:
    """Take the charge; where that meets a mistake of ours, keep its money in sight all the same.

    It is a confirmed sum of its own then, which sets nothing off, and staff are told to see to the rest. An error that
    `passes` by itself is raised: the charge is to be taken once more. Returns none where it was taken before.
    """
    try:
        return await take(charge)
    except Exception as error:
        if passes(error):
            raise
        logger.opt(exception=error).bind(**_ids(charge)).error("what a charge sets off has failed")
    return await _keep(charge, passes)


async def take(charge: Charge) -> Payment | None:
    """Make a confirmed payment of the charge, with all that a payment sets off, and tell the client and staff.

    Whoever has paid becomes a client, unless they have deleted their data: then the payment stands without a name. So
    does a charge for a subscription that was left with all data, though its payer is a client anew.
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


async def _keep(charge: Charge, passes: Callable[[BaseException], bool]) -> Payment | None:
    async with in_transaction():
        request = await invoices.find(charge.payload)
        client = await _payer(charge, request)
        if await Payment.exists(charge_id=charge.id):
            return None
        payment = await _create(charge, request, client, None)
        # Without an offer it buys nothing.
        bare = {"offer_id": None, "status": PaymentStatus.CONFIRMED, "decided_at": now()}
        await Payment.filter(id=payment.id).update(**bare)
        try:
            async with in_transaction():
                await outbox.tell_client(client, PaymentConfirmed(payment_id=payment.id))
                await outbox.tell_staff(ChargeIsOdd(client_id=client.id, payment_id=payment.id, odd=(Oddity.UNDONE,)))
        except Exception as error:
            if passes(error):
                raise
            logger.opt(exception=error).bind(**_ids(charge)).error("nobody is told of a charge")
    return payment


def _ids(charge: Charge) -> dict[str, str]:
    """Return by what an owner finds the charge at Telegram's and at the provider's, for the log."""
    return {"charge": charge.id, "provider_charge": charge.provider_id}


async def forget_payers() -> None:
    """Keep no longer who has paid what belongs to clients who deleted their data long ago."""
    long_ago = Client.filter(forgotten_at__lt=now() - KEEP_PAYER).values("id")
    await Payment.filter(payer_id__not_isnull=True, client_id__in=Subquery(long_ago)).update(payer_id=None)


async def _payer(charge: Charge, request: PaymentRequest | None) -> Client:
    """Return whose payment it is, with their row locked."""
    client = await clients.find(charge.payer.telegram_id)
    if request is not None:
        subscription = await subscriptions.by_invoice(request) if charge.recurring else None
        whose = subscription.client if subscription else request.client
        if whose.forgotten_at is not None and (client is None or charge.recurring):
            client = whose
    if client is None:
        client = await clients.arrive(charge.payer, looked=True)
    return await Client.select_for_update().get(id=client.id)


async def _oddities(charge: Charge, request: PaymentRequest | None, client: Client) -> list[Oddity]:
    """Return what staff have to know of the charge, which the question before it should have refused."""
    odd = {Oddity.STAFF: await staff.find(charge.payer.telegram_id or 0) is not None}
    if request is None:
        odd[Oddity.UNKNOWN] = True
    else:
        gone = any(one.forgotten_at is not None for one in (request.client, client))
        odd[Oddity.FORGOTTEN] = gone
        odd[Oddity.ANOTHERS] = not gone and request.client_id != client.id
        odd[Oddity.SUM] = (charge.amount, charge.currency) != (request.price, request.currency)
        odd[Oddity.OFF_SALE] = not request.offer.is_active and not charge.recurring
        beside = await payments.begun(client, request.offer_id)
        odd[Oddity.TRANSFER] = beside is not None and beside.submitted_at is not None
        odd[Oddity.TWICE] = not charge.recurring and await invoices.was_paid(request)
    return [what for what, is_so in odd.items() if is_so]


async def _create(
    charge: Charge,
    request: PaymentRequest | None,
    client: Client,
    subscription: Subscription | None,
    *,
    stopped: bool = False,
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
        provider_charge_id=charge.provider_id,
        payer_id=charge.payer.telegram_id,
        created_at=charge.period.paid_at,
        stopped_at=now() if stopped else None,
    )
