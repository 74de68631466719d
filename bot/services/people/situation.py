"""What a client has with the trainer at this moment: what runs, what waits, what is on its way."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.services.money import payment_requests, payments, receipts, subscriptions
from bot.services.packs import standing
from bot.services.packs.standing import Standing
from bot.services.programs import freeze_rules, received
from bot.services.talk import incoming
from db.fields import now
from db.models import (
    Client,
    Freeze,
    Payment,
    PaymentRequest,
    PaymentStatus,
    Program,
    ProgramKind,
    ProgramStatus,
    Receipt,
    Subscription,
)

# So long after the payment details were shown a transfer is looked upon as under way.
PAYING = timedelta(days=1)
# So long a payment that was rejected is told of.
REFUSED_FOR = timedelta(days=7)
# What tells of a program without its content, which may be long.
SLIM = (
    "id",
    "client_id",
    "kind",
    "title",
    "payment_id",
    "status",
    "duration_days",
    "delivered_at",
    "starts_on",
    "ends_on",
)


@dataclass(frozen=True)
class Situation:
    """How things are with a client.

    `paying` are what they were shown to pay by within a day, and have neither said nor done anything about since,
    newest first. `unsent` is how many messages of theirs, and `unplaced` the first of the files, that wait for their
    word what they are for. `waiting` are the payments that staff have not decided, oldest first, `refused` those
    rejected within a week that nothing came after, and `owed` those confirmed ones whose program is not with its client
    yet. `subscription` is what they pay for again and again. `running` are the paid programs that run or come, in their
    order, `freeze` the one of theirs that stands, and `packs` those of sessions that can be used, now or later. `held`
    says that a program waits for the trainer's word, `got` that any is theirs already, `paid` that they have ever paid.
    """

    today: date
    paying: Sequence[PaymentRequest] = ()
    unsent: int = 0
    unplaced: Receipt | None = None
    waiting: Sequence[Payment] = ()
    refused: Sequence[Payment] = ()
    owed: Sequence[Payment] = ()
    subscription: Subscription | None = None
    running: Sequence[Program] = ()
    packs: Sequence[Standing] = ()
    freeze: Freeze | None = None
    held: bool = False
    got: bool = False
    paid: bool = False

    @property
    def known(self) -> bool:
        """Whether this is somebody who has paid or got something, and not a newcomer."""
        return self.got or self.paid


def of_newcomer(today: date) -> Situation:
    """Return how things are with somebody who has come just now: there is nothing yet."""
    return Situation(today)


async def of(client: Client, today: date) -> Situation:
    """Return how things are with the client, in six queries, and one more of who has a program or a subscription."""
    theirs = await Payment.filter(client_id=client.id).order_by("-id")
    kept = Program.filter(client_id=client.id).exclude(status__in=(ProgramStatus.DRAFT, ProgramStatus.WITHDRAWN))
    programs = await kept.order_by("-delivered_at", "-id").only(*SLIM)
    delivered = [program for program in programs if program.status is ProgramStatus.DELIVERED]
    on_its_way = [program for program in programs if program.status in (ProgramStatus.QUEUED, ProgramStatus.FAILED)]
    coming = {program.payment_id for program in on_its_way}
    bought = [program for program in delivered if program.kind is ProgramKind.PAID]
    owed = [one for one in theirs if one.owed or (one.id in coming and one.status is PaymentStatus.CONFIRMED)]
    said_at = max((one.created_at for one in theirs), default=None)
    shown = await payment_requests.unsaid(client.id, theirs)
    files = await receipts.fresh_without_payment(client.id)
    running = [one for one in received.current(bought, today) if one.ends_on is None or one.ends_on >= today]
    return Situation(
        paying=[one for one in shown if _is_under_way(one, said_at)],
        unplaced=files[0] if files else None,
        unsent=await incoming.count_held(client),
        waiting=[one for one in reversed(theirs) if one.status is PaymentStatus.PENDING],
        refused=[one for one in theirs if _is_refused(one, theirs)],
        owed=owed[::-1],
        packs=await standing.open_of(client.id),
        running=running,
        freeze=await freeze_rules.standing(client.id) if running else None,
        subscription=await subscriptions.of_client(client.id) if any(one.subscription_id for one in theirs) else None,
        held=any(program.status is ProgramStatus.HELD for program in programs),
        got=bool(delivered or on_its_way),
        paid=bool(bought) or any(one.status is PaymentStatus.CONFIRMED for one in theirs),
        today=today,
    )


def _is_under_way(request: PaymentRequest, said_at: datetime | None) -> bool:
    """Say whether the client may be paying by it: whoever has said of another payment since has chosen."""
    shown_at = request.created_at
    chosen = said_at is not None and said_at >= shown_at
    return bool(request.details) and shown_at > now() - PAYING and not chosen


def _is_refused(payment: Payment, every: Sequence[Payment]) -> bool:
    """Say whether the payment was rejected, and its client may have to say more: nothing of the offer came after."""
    if payment.status is not PaymentStatus.REJECTED or payments.is_void(payment):
        return False
    recent = (payment.decided_at or payment.created_at) > now() - REFUSED_FOR
    return recent and not any(one.offer_id == payment.offer_id and one.id > payment.id for one in every)
