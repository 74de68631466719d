"""What is due of a chain is said, if its client still has something to hear: asked when it is due, and when it goes."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from loguru import logger
from tortoise.expressions import Q
from tortoise.transactions import in_transaction

from bot.services import outbox
from bot.services.errors import RowGone
from bot.services.funnel import reasons
from bot.services.funnel.reasons import Reason
from bot.services.money import offers, paid_again, subscriptions
from bot.services.notices.follow_ups import FollowUp
from bot.services.people import clients, staff
from bot.services.programs import stopping, terms
from bot.services.time import calendar, hours, timers
from bot.services.time.follow_ups import causes, messages, muting
from bot.services.time.follow_ups.chains import OF_NEWCOMERS, Chain
from bot.services.time.follow_ups.planning import Place, place_of
from bot.services.time.restraint import OLD
from db.fields import now
from db.models import (
    Client,
    Outbox,
    Payment,
    PaymentRequest,
    PaymentStatus,
    Program,
    ProgramStatus,
    Questionnaire,
    TimedMessage,
    Timer,
    Workout,
)


async def say(timer: Timer) -> None:
    """Queue the message that the timer is for, unless there is nothing to say any more; its client's row is locked.

    It takes the day: nothing else is said to them by time then (see `bot.services.time.restraint`).
    """
    what = place_of(timer)
    client = await Client.get(id=timer.client_id)
    if client.blocked_at is not None or not await is_wanted(what, client):
        logger.bind(timer=timer.id, kind=timer.kind, client=client.id).info("nothing to say any more")
        return
    row = await outbox.tell_client(client, FollowUp(chain=what.chain, about=what.about, place=what.place))
    if row is None:
        return
    moment = now()
    await TimedMessage.create(
        client_id=client.id, day=calendar.today(), outbox_id=row.id, said_at=moment, **what._asdict()
    )
    await Client.filter(id=client.id).update(asked_at=moment)


async def is_held(row: Outbox, notice: FollowUp) -> bool:
    """Say whether a message that is about to be sent has to wait; it waits then until the quiet hours are over.

    One that has waited into another day has that day. Raises `RowGone` where that is taken, or a newer one of its chain
    waits too, where it has waited too long, or there is nothing to say any more.
    """
    moment = now()
    if (waking := await hours.next_waking(moment)) > moment:
        await Outbox.filter(id=row.id).update(not_before=waking)
        return True
    if moment - row.created_at > OLD:
        raise RowGone
    client = row.client
    if client is None or not await is_wanted(Place(Chain(notice.chain), notice.about, notice.place), client):
        raise RowGone
    said = await TimedMessage.get_or_none(client_id=client.id, outbox_id=row.id)
    if said is not None and said.day != (today := calendar.today()):
        async with in_transaction():
            await clients.lock(client.id)
            newer = Q(chain=said.chain, about=said.about, said_at__gt=said.said_at)
            if await TimedMessage.filter(Q(day=today) | newer, client_id=client.id).exists():
                raise RowGone
            await TimedMessage.filter(id=said.id).update(day=today)
    return False


async def leave_unsaid(row: Outbox) -> None:
    """Let what is not sent after all count for nothing: it had no day, and waits for no answer."""
    await TimedMessage.filter(client_id=row.client_id, outbox_id=row.id).delete()


async def is_wanted(what: Place, client: Client) -> bool:
    """Say whether the message is on, its client wants to hear it, and there is still something to say."""
    message = await messages.get(what.chain, what.place)
    if not message.is_on or await muting.is_muted(client.id, what.chain, what.about):
        return False
    # Who works here by now is asked for nothing, and their buttons are those of staff.
    if client.telegram_id is not None and await staff.find(client.telegram_id) is not None:
        return False
    # Who says to have paid waits for an answer, and is asked for nothing.
    if await Payment.exists(client_id=client.id, status=PaymentStatus.PENDING, submitted_at__not_isnull=True):
        return False
    if await terms.rests_until(client.id, calendar.today()) is not None:
        return False
    if what.chain in OF_NEWCOMERS and await causes.has_bought(client.id):
        return False
    return await _HOLDS[what.chain](what, client, timers.number_in(what.about))


async def _questionnaire_is_open(_: Place, client: Client, number: int) -> bool:
    return await Questionnaire.exists(id=number, open_key=client.id, active=True)


async def _first_week_goes_on(what: Place, client: Client, number: int) -> bool:
    """Say so: whoever has trained is not asked how that was, and an offer needs something that is on sale."""
    if not await Program.exists(id=number, client_id=client.id, status=ProgramStatus.DELIVERED):
        return False
    if what.place == 1:
        return not await Workout.exists(program_id=number)
    return bool(await offers.on_sale())


async def _is_not_paid_by(_: Place, client: Client, number: int) -> bool:
    request = await PaymentRequest.get_or_none(id=number, client_id=client.id)
    if request is None:
        return False
    begun = Q(request_id=request.id) | Q(offer_id=request.offer_id, status=PaymentStatus.PENDING)
    return not await Payment.filter(begun, client_id=client.id).exists()


async def _ends_for_good(_: Place, client: Client, number: int) -> bool:
    program = await Program.get_or_none(id=number, client_id=client.id, status=ProgramStatus.DELIVERED)
    if program is None or program.ends_on is None or await subscriptions.goes_on(client.id):
        return False
    paid = await Payment.get_or_none(id=program.payment_id) if program.payment_id else None
    if paid is not None and await stopping.is_stopped(paid):
        return False
    if await paid_again.instead_of(program):
        return False
    day_after = program.ends_on + timedelta(days=1)
    return not await terms.goes_on(client.id, max(day_after, calendar.today()))


async def _is_lost(_: Place, client: Client, number: int) -> bool:
    """Say whether the move still holds the client in a loss, not for their health, and they were not back since."""
    move = await reasons.of_client(client.id)
    if move is None or move.id != number or move.reason_key == Reason.HEALTH:
        return False
    return client.last_seen_at is None or client.last_seen_at <= move.created_at


_HOLDS: dict[Chain, Callable[[Place, Client, int], Awaitable[bool]]] = {
    Chain.UNFINISHED: _questionnaire_is_open,
    Chain.FIRST_WEEK: _first_week_goes_on,
    Chain.PAYMENT_HELP: _is_not_paid_by,
    Chain.RENEWAL: _ends_for_good,
    Chain.COME_BACK: _is_lost,
}
