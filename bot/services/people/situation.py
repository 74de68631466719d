"""What a client has with the trainer at this moment: what runs, what waits, what is on its way."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.services.money import payment_requests
from bot.services.programs import received
from db.fields import now
from db.models import (
    Client,
    Payment,
    PaymentRequest,
    PaymentStatus,
    Program,
    ProgramKind,
    ProgramStatus,
    TalkMessage,
    TalkStatus,
)

# So long after the payment details were shown a transfer is looked upon as under way.
PAYING = timedelta(days=1)
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

    `paying` is what they were shown last to pay by, within a day, and have said nothing of since; `unsent` is how many
    messages of theirs wait for their word whether staff shall have them. `waiting` are the
    payments that staff have not decided, oldest first; `owed` those confirmed ones whose program is not with its client
    yet. `running` are the paid programs that run or come, in their order. `held` says that a
    program waits for the trainer's word, `got` that any is theirs already, `paid` that they have ever paid.
    """

    paying: PaymentRequest | None
    unsent: int
    waiting: Sequence[Payment]
    owed: Sequence[Payment]
    running: Sequence[Program]
    held: bool
    got: bool
    paid: bool
    today: date

    @property
    def known(self) -> bool:
        """Whether this is somebody who has paid or got something, and not a newcomer."""
        return self.got or self.paid


def of_newcomer(today: date) -> Situation:
    """Return how things are with somebody who has come just now: there is nothing yet."""
    return Situation(
        paying=None, unsent=0, waiting=(), owed=(), running=(), held=False, got=False, paid=False, today=today
    )


async def of(client: Client, today: date) -> Situation:
    """Return how things are with the client, in four queries."""
    payments = await Payment.filter(client_id=client.id).order_by("-id")
    kept = Program.filter(client_id=client.id).exclude(status__in=(ProgramStatus.DRAFT, ProgramStatus.WITHDRAWN))
    programs = await kept.order_by("-delivered_at", "-id").only(*SLIM)
    delivered = [program for program in programs if program.status is ProgramStatus.DELIVERED]
    on_its_way = [program for program in programs if program.status in (ProgramStatus.QUEUED, ProgramStatus.FAILED)]
    coming = {program.payment_id for program in on_its_way}
    bought = [program for program in delivered if program.kind is ProgramKind.PAID]
    owed = [one for one in payments if one.owed or (one.id in coming and one.status is PaymentStatus.CONFIRMED)]
    shown = await payment_requests.unsaid(client.id, payments)
    return Situation(
        paying=next((one for one in shown if _is_under_way(one)), None),
        unsent=await TalkMessage.filter(client_id=client.id, status=TalkStatus.HELD).count(),
        waiting=[one for one in reversed(payments) if one.status is PaymentStatus.PENDING],
        owed=owed[::-1],
        running=[one for one in received.current(bought, today) if one.ends_on is None or one.ends_on >= today],
        held=any(program.status is ProgramStatus.HELD for program in programs),
        got=bool(delivered or on_its_way),
        paid=bool(bought) or any(one.status is PaymentStatus.CONFIRMED for one in payments),
        today=today,
    )


def _is_under_way(request: PaymentRequest) -> bool:
    return bool(request.details) and request.declined_at is None and request.created_at > now() - PAYING
