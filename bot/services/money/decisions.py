"""Taking a decision about a payment back: for a day, whoever is staff."""

from datetime import UTC, datetime, timedelta

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services import notices, outbox
from bot.services.errors import (
    ClientNotFound,
    CRMError,
    NothingBefore,
    NothingToTakeBack,
    OtherDecision,
    PaymentRefunded,
    StageNotFound,
    TooLateToTakeBack,
)
from bot.services.funnel import pipeline
from bot.services.money import alike, claims, payments, receipts, settling
from bot.services.notices.payments import PaymentConfirmed, PaymentTakenBack
from bot.services.outbox import TAKE_BACK_WITHIN
from bot.services.packs import packs
from bot.services.people import staff
from bot.services.programs import owed, programs
from db.fields import now
from db.models import (
    Client,
    ClientPipeline,
    Outbox,
    Payment,
    PaymentMethod,
    PaymentStatus,
    Receipt,
    Refund,
    Staff,
)

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
DECIDED = (PaymentStatus.CONFIRMED, PaymentStatus.REJECTED)
# Whoever paid so has paid: nobody has decided that.
SAID_BY_TELEGRAM = (PaymentMethod.CARD, PaymentMethod.STARS)


async def can_be_taken_back(payment: Payment) -> bool:
    """Say whether staff can still take the decision back; `payment` comes with its client."""
    return is_new(payment) and not await Refund.exists(payment_id=payment.id)


def is_new(payment: Payment) -> bool:
    """Say whether there is a decision of the last day to take back, where no money has gone back; see above."""
    try:
        require_decided(payment, payment.client)
    except CRMError:
        return False
    return True


def decision_of(payment: Payment) -> int:
    """Return what tells the decision from all others about the payment: its microsecond, 0 where there is none."""
    return (payment.decided_at - EPOCH) // timedelta(microseconds=1) if payment.decided_at else 0


def require_decided(payment: Payment, client: Client) -> None:
    """Refuse to take back what is no decision of the last day, and what concerns nobody who could be told.

    Raises `ClientNotFound`, `NothingToTakeBack`, `TooLateToTakeBack`.
    """
    if client.forgotten_at is not None:
        raise ClientNotFound(client=client.id)
    if payment.status not in DECIDED or payment.decided_at is None or payment.method in SAID_BY_TELEGRAM:
        raise NothingToTakeBack(payment=payment.id)
    if now() - payment.decided_at > TAKE_BACK_WITHIN:
        raise TooLateToTakeBack(payment=payment.id)


async def take_back(payment_id: int, *, by: Staff, decision: int | None = None) -> Payment:
    """Let the payment wait for a decision again, as it did before; the client is told.

    The client goes back to where the confirmation took them from, where nothing came after it, a program for the
    payment that has not reached them becomes a draft again, and a pack is theirs no more (see `packs.withdraw`). Where
    they have begun another payment of the offer meanwhile, that one becomes part of this one. What staff have recorded
    waits for nobody: it is closed as void, and its client is told if they were told of it. Where it is said which
    `decision` is meant, no other one is taken back. Raises `NotStaff`, `PaymentNotFound`, `ClientNotFound`,
    `NothingToTakeBack`, `TooLateToTakeBack`, `OtherDecision`, `PaymentRefunded`, and `OwnPayment` as
    `payments.confirm`.
    """
    async with in_transaction():
        await staff.require(by)
        payment, client = await payments.lock(payment_id)
        require_decided(payment, client)
        if decision not in (None, decision_of(payment)):
            raise OtherDecision(payment=payment.id)
        await payments.refuse_own(payment, client, by)
        if await Refund.exists(payment_id=payment.id):
            raise PaymentRefunded(payment=payment.id)
        told = payment.paid_on is None or await _was_told(client, payment)
        await (_let_wait(payment, by) if payment.paid_on is None else _unrecord(payment, by))
        if told:
            await outbox.tell_client(client, PaymentTakenBack(payment_id=payment.id))
        await outbox.update_notices(payment)
    logger.bind(payment=payment.id, was=payment.status.value, by=by.id).info("decision taken back")
    return await payments.get(payment.id)


async def show_what_stays(payment_id: int) -> None:
    """Have the notices of what was decided a day ago lose the button that takes it back; the client's row is locked."""
    payment = await Payment.get_or_none(id=payment_id, status__in=DECIDED)
    if payment is not None:
        await outbox.update_notices(payment)


async def _let_wait(payment: Payment, by: Staff) -> None:
    other = await Payment.get_or_none(open_key=payments.open_key_of(payment))
    if other is not None:
        await _close_for(payment, other)
    pending = {"status": PaymentStatus.PENDING, "open_key": payments.open_key_of(payment)}
    await Payment.filter(id=payment.id).update(taken_back_at=now(), taken_back_by_id=by.id, **pending)
    await payments.close_later(payment)
    await _undo_effect(payment, by)
    if other is not None:
        await _take_over(payment, other)


async def _unrecord(payment: Payment, by: Staff) -> None:
    void = {"status": PaymentStatus.CLOSED, "reason_key": payments.UNRECORDED}
    await Payment.filter(id=payment.id).update(taken_back_at=now(), taken_back_by_id=by.id, **void)
    await _undo_effect(payment, by)
    await alike.show_anew(payment)


async def _undo_effect(payment: Payment, by: Staff) -> None:
    """Take back what confirming has set off, if that is what the payment was: it is not confirmed any more."""
    if payment.status is PaymentStatus.CONFIRMED:
        await programs.withdraw_for(payment)
        await owed.settle(payment.id)
        await packs.withdraw(payment)
        await _move_back(payment, by=by)


async def _was_told(client: Client, payment: Payment) -> bool:
    """Say whether the client was told, or is about to be, that the payment was recorded."""
    queued = Outbox.filter(client_id=client.id, content__not_isnull=True, created_at__gte=payment.created_at)
    told = map(notices.of, await queued.only("id", "content"))
    return any(isinstance(news, PaymentConfirmed) and news.payment_id == payment.id for news in told)


async def _move_back(payment: Payment, *, by: Staff) -> None:
    """Undo the move that confirming has made, where neither a move nor another payment that moves came after it."""
    newest = await ClientPipeline.filter(client_id=payment.client_id).order_by("-id").first()
    if newest is None or newest.payment_id is None:
        return  # nobody moved them since, or it was other code that did, without a payment
    if payment.decided_at is None or payment.decided_at < newest.created_at:
        return
    # Whatever was confirmed since holds the client where they are, though it was an earlier payment that moved them.
    since = Payment.filter(client_id=payment.client_id, status=PaymentStatus.CONFIRMED)
    for other in await since.filter(decided_at__gte=newest.created_at):
        if await settling.moves(other):
            return
    try:
        await pipeline.undo(newest.id, by=by)
    except (NothingBefore, StageNotFound) as error:
        # Where they came from is no place to go back to: they stay, and staff see it on the card.
        logger.bind(client=payment.client_id, error=type(error).__name__).info("the move stays")


async def _close_for(payment: Payment, other: Payment) -> None:
    await Payment.filter(id=other.id).update(
        status=PaymentStatus.CLOSED, open_key=None, reason_key=payments.MERGED, reason=str(payment.id)
    )


async def _take_over(payment: Payment, other: Payment) -> None:
    """Make the receipts and the note of the other payment those of this one."""
    oldest = await Receipt.filter(payment_id=other.id).order_by("id").first()
    await Receipt.filter(payment_id=other.id).update(payment_id=payment.id)
    newest = await Receipt.filter(payment_id=payment.id).order_by("-id").first()
    receipt = newest and {"kind": newest.kind, "file_id": newest.file_id, "message_id": newest.message_id}
    # Whole, the other's note can be read where it was written.
    note = "\n".join(filter(None, (payment.note, other.note)))[: claims.LONGEST_NOTE]
    submitted_at = payment.submitted_at or other.submitted_at
    await Payment.filter(id=payment.id).update(receipt=receipt, note=note, submitted_at=submitted_at)
    await outbox.update_notices(other)
    if other.submitted_at is not None:
        # What staff were asked about the other payment is asked about this one now.
        await outbox.tell_staff(receipts.notice_of(payment, oldest))
