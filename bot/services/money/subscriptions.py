"""Subscriptions in Stars: each charge is a payment and prolongs what the first one bought, until no more come.

Telegram tells of a charge as of any payment, of a change of the client's with the payload of the invoice, and of an
end not at all.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from loguru import logger
from tortoise.expressions import Subquery
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from bot.services import outbox
from bot.services.errors import AlreadySubscribed
from bot.services.money.offer_ways import SUBSCRIPTION_DAYS
from bot.services.notices.payments import SubscriptionChanged
from bot.services.programs import prolonging
from bot.services.time import timers
from bot.services.time.timers import Kind
from db.fields import now
from db.models import Client, Payment, PaymentRequest, Subscription, SubscriptionState

PERIOD = timedelta(days=SUBSCRIPTION_DAYS)
# So long after its last paid period a subscription may still be charged, and that be heard of: looked for every hour.
GRACE = timedelta(hours=2)
# More charges come, or may.
GOES_ON = (SubscriptionState.ACTIVE, SubscriptionState.FAILED)
RUNS = (*GOES_ON, SubscriptionState.STOPPING, SubscriptionState.CANCELED)
# No more charges come: where a freeze or a stop has ended it, not even by its client's word.
NO_MORE = (SubscriptionState.STOPPING, SubscriptionState.CANCELED, SubscriptionState.ENDED)
# What Telegram is to be told, and what it is from then on.
STOPS = {SubscriptionState.STOPPING: SubscriptionState.CANCELED, SubscriptionState.LEAVING: SubscriptionState.ENDED}


@dataclass(frozen=True)
class Period:
    """What Telegram says of a charge: when, up to when it is paid then, and whether it is the first one, as far as it
    says so."""

    paid_at: datetime
    expires_at: datetime | None = None
    is_first: bool | None = None

    @property
    def end(self) -> datetime:
        """Up to when it is paid."""
        return self.expires_at or self.paid_at + PERIOD


async def of_client(client_id: int) -> Subscription | None:
    """Return the client's newest subscription that is paid up to now, with its invoice; none where none is."""
    found = Subscription.filter(client_id=client_id, state__in=RUNS).order_by("-id")
    return await found.select_related("request").first()


async def newest_of(client_id: int) -> Subscription | None:
    """Return the client's newest subscription, also one that is over, with its invoice; none where there is none."""
    return await Subscription.filter(client_id=client_id).order_by("-id").select_related("request").first()


async def goes_on(client_id: int) -> bool:
    """Say whether the client will be charged again by themselves."""
    return await Subscription.exists(client_id=client_id, state=SubscriptionState.ACTIVE)


async def refuse_second(client_id: int) -> None:
    """Refuse a subscription beside one that goes on. Raises `AlreadySubscribed`."""
    if await Subscription.exists(client_id=client_id, state__in=GOES_ON):
        raise AlreadySubscribed(client=client_id)


async def of_charge(
    charge_id: str, request: PaymentRequest, client: Client, period: Period
) -> tuple[Subscription, bool]:
    """Return what this charge belongs to, and whether it prolongs it; else it begins with it.

    The row of the client whose payment it is is locked. What the first charge bought runs on for another term, unless
    it was stopped; one that is told of late changes nothing any more, nor does it undo a cancel that came after it. Of
    a client who has deleted their data nothing runs on: Telegram is told, or told once more, that nobody is to be
    charged.
    """
    gone = client.forgotten_at is not None
    newest = await by_invoice(request)
    charged = SubscriptionState.CANCELED if await _canceled_since(request, newest, period) else SubscriptionState.ACTIVE
    if newest is None or _begins(newest, period):
        state = SubscriptionState.LEAVING if gone else charged
        about: dict[str, Any] = {"client": client, "request": request, "state": state}
        begun = await Subscription.create(charge_id=charge_id, expires_at=period.end, **about)
        await _plan_end(begun, period.end)
        return begun, False
    if gone:
        await Subscription.filter(id=newest.id).update(state=SubscriptionState.LEAVING)
        return newest, False
    stopped = await is_stopped(newest)
    if period.end > newest.expires_at:
        stops = stopped or newest.state is SubscriptionState.STOPPING
        state = SubscriptionState.STOPPING if stops else charged
        # What is stopped no charge has paid for.
        expires_at = newest.expires_at if stopped else period.end
        await Subscription.filter(id=newest.id).update(state=state, expires_at=expires_at)
        await _plan_end(newest, expires_at)
    if not stopped:
        await prolonging.prolong(newest, days=request.duration_days)
    return newest, not stopped


async def by_invoice(request: PaymentRequest) -> Subscription | None:
    """Return the newest subscription by this invoice, with its client; none where none has begun."""
    return await Subscription.filter(request_id=request.id).order_by("-id").first().select_related("client")


def _begins(newest: Subscription, period: Period) -> bool:
    """Say whether the charge begins another subscription by the same invoice.

    The first charge of this one may be told of after a later one.
    """
    if period.is_first is not None:
        return period.is_first and period.end > newest.expires_at
    return newest.state is SubscriptionState.ENDED and period.paid_at > newest.expires_at + GRACE


async def _canceled_since(request: PaymentRequest, newest: Subscription | None, period: Period) -> bool:
    """Say whether it is known that nobody is charged any more since this charge.

    What an update tells comes in its turn: a first charge after whatever its client has cancelled before. The list of
    all Stars tells of charges at any time after them.
    """
    declined_at = (await PaymentRequest.get(id=request.id)).declined_at
    if period.is_first is None and declined_at is not None:
        return period.paid_at <= declined_at
    if period.is_first is None:
        # Of what was cancelled before that was noted nobody knows when: Telegram tells where it is resumed.
        return newest is not None and newest.state is SubscriptionState.CANCELED
    return not period.is_first and declined_at is not None and period.paid_at < declined_at


async def _plan_end(subscription: Subscription, expires_at: datetime) -> None:
    await timers.plan(
        Kind.SUBSCRIPTION_ENDS,
        f"subscription:{subscription.id}",
        due_at=expires_at + GRACE,
        client_id=subscription.client_id,
    )


async def changed(payload: str, state: SubscriptionState) -> None:
    """Note what Telegram says of the subscription by this invoice, and tell staff; said once more, it changes nothing.

    Of one that is over already, or that Telegram is to be told to end, nothing is to be noted. Where its first charge
    was not heard of yet, a cancel is kept with the invoice.
    """
    log = logger.bind(state=state.value)
    async with in_transaction():
        request = await PaymentRequest.get_or_none(payload=payload)
        if request is None:
            log.warning("a subscription that nobody knows has changed")
            return
        begun = await by_invoice(request)
        await Client.select_for_update().get(id=begun.client_id if begun else request.client_id)
        declined_at = now() if state is SubscriptionState.CANCELED else None
        await PaymentRequest.filter(id=request.id).update(declined_at=declined_at)
        found = await by_invoice(request)
        if found is None:
            log.bind(request=request.id).info("a subscription has changed before its first charge is known")
            return
        stopped = Subscription.filter(id=found.id, state=SubscriptionState.STOPPING)
        if state is SubscriptionState.CANCELED and await stopped.update(state=state):
            return  # it was the bot's own word
        noted = Subscription.filter(id=found.id, state__in=(*GOES_ON, SubscriptionState.CANCELED))
        if await noted.exclude(state=state).update(state=state):
            await _tell_staff(found, state)
    log.bind(subscription=found.id).info("subscription changed")


async def end(subscription_id: int) -> datetime | None:
    """Let a subscription end whose last paid period is over, and tell staff; its client's row is locked.

    Returns when to look again, none once it is over.
    """
    found = await Subscription.get_or_none(id=subscription_id, state__in=RUNS)
    if found is None:
        return None
    if found.expires_at + GRACE > now():
        return found.expires_at + GRACE
    if found.state is SubscriptionState.STOPPING:
        return now() + GRACE  # Telegram is to be told first, or it would charge once more
    await Subscription.filter(id=found.id).update(state=SubscriptionState.ENDED)
    await _tell_staff(found, SubscriptionState.ENDED)
    logger.bind(subscription=found.id).info("subscription over")
    return None


async def forget(client: Client) -> None:
    """Let Telegram be told that the client, whose row is locked and whose data go, is charged no more."""
    await Subscription.filter(client_id=client.id, state__in=RUNS).update(state=SubscriptionState.LEAVING)


async def extends(payment_id: int | None) -> bool:
    """Say whether the payment is of a subscription that goes on: a freeze ends that, and a stop."""
    return await _of_payment(payment_id).filter(state__in=GOES_ON).exists()


async def stays_ended(payment_id: int | None) -> bool:
    """Say whether the payment is of a subscription that is charged no more, and its client has none that is."""
    over = await _of_payment(payment_id).filter(state__in=NO_MORE).first()
    return over is not None and not await Subscription.exists(client_id=over.client_id, state__in=GOES_ON)


async def ended_since(payment_id: int | None, moment: datetime) -> bool:
    """Say whether the same holds, and that was not so before this moment; of what is not noted, it was not."""
    over = await of_payment(payment_id)
    if over is None or not await stays_ended(payment_id):
        return False
    declined_at = over.request.declined_at
    return over.state is SubscriptionState.STOPPING or declined_at is None or declined_at >= moment


async def stop(payment_id: int | None) -> None:
    """Let Telegram be told to extend no subscription that this payment is of; its client's row is locked.

    Telegram can't let one rest. It can be used up to the end of what is paid. One that its client has cancelled they
    could resume: not any more.
    """
    resumable = _of_payment(payment_id).filter(state__in=(*GOES_ON, SubscriptionState.CANCELED))
    if await resumable.update(state=SubscriptionState.STOPPING):
        logger.bind(payment=payment_id).info("subscription stopped")


async def shorten(payment_id: int | None) -> None:
    """Let the period go that this payment has paid for, which is stopped; its client's row is locked.

    Where nothing else of it is left, nothing of the subscription is paid from now on.
    """
    found = await _of_payment(payment_id).filter(state__in=RUNS).first()
    if found is None:
        return
    paid = Payment.filter(subscription_id=found.id, stopped_at=None).exclude(id=payment_id)
    expires_at = min(found.expires_at, found.expires_at - PERIOD if await paid.exists() else now())
    await Subscription.filter(id=found.id).update(expires_at=expires_at)
    await _plan_end(found, expires_at)


async def of_payment(payment_id: int | None) -> Subscription | None:
    """Return the subscription that the payment is of, with its invoice; none where it is of none."""
    return await _of_payment(payment_id).select_related("request").first()


async def is_stopped(subscription: Subscription) -> bool:
    """Say whether staff have stopped what the subscription has bought, after a refund of any of its charges."""
    return await Payment.exists(subscription_id=subscription.id, stopped_at__not_isnull=True)


def _of_payment(payment_id: int | None) -> QuerySet[Subscription]:
    return Subscription.filter(id__in=Subquery(Payment.filter(id=payment_id).values("subscription_id")))


@dataclass(frozen=True)
class Leaving:
    """A subscription that Telegram is to be told to end: who pays, and its first charge."""

    id: int
    payer_id: int
    charge_id: str


async def leaving() -> list[Leaving]:
    """Return what Telegram is to be told to charge nobody for any more, oldest first."""
    found = await Subscription.filter(state__in=list(STOPS)).order_by("id")
    if not found:
        return []  # as nearly always: it is asked every few seconds
    # Of any of its charges: of the first one it may be long forgotten who paid.
    paid = await Payment.filter(subscription_id__in=[one.id for one in found], payer_id__not_isnull=True)
    payers = {payment.subscription_id: payment.payer_id for payment in paid}
    return [Leaving(one.id, payer_id, one.charge_id) for one in found if (payer_id := payers.get(one.id))]


async def left(subscription_id: int) -> None:
    """Note that Telegram has been told: what was charged before, and is heard of later, takes nothing of that back."""
    async with in_transaction():
        found = await Subscription.get(id=subscription_id)
        await Client.select_for_update().get(id=found.client_id)
        for before, after in STOPS.items():
            if await Subscription.filter(id=found.id, state=before).update(state=after):
                await PaymentRequest.filter(id=found.request_id).update(declined_at=now())


async def _tell_staff(subscription: Subscription, state: SubscriptionState) -> None:
    told = SubscriptionChanged(client_id=subscription.client_id, subscription_id=subscription.id, state=state)
    await outbox.tell_staff(told)
