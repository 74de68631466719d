"""How the chains of messages to clients begin and end: timers, one for each message, planned with their cause.

Call all of it in the transaction of the cause, with the client's row locked. What a timer is about is its subject:
«questionnaire:12/2» is the second message about that questionnaire. Whether there is still anything to say is asked
again when it is due (`saying`).
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from bot.services.time import timers
from bot.services.time.follow_ups import messages
from bot.services.time.follow_ups.chains import ENDED_BY_WORDS, OF_NEWCOMERS, Chain
from bot.services.time.follow_ups.delays import Delay
from bot.services.time.timers import Planned
from db.fields import now
from db.models import Client, Mute, Timer

# In a timer's arguments: the instant that its delay is counted from, and when it was due before it was put off.
SINCE, FIRST_DUE = "since", "first_due"
WORTH_COUNTING = timedelta(minutes=5)


class Place(NamedTuple):
    """Which message a timer is for: the one at this place of the chain, about this."""

    chain: Chain
    about: str
    place: int


def place_of(timer: Timer) -> Place:
    """Return which message the timer is for."""
    about, _, place = timer.subject.rpartition("/")
    return Place(Chain(timer.kind), about, int(place))


async def begin(
    chain: Chain, client_id: int, about: str, *, since: datetime, but: Mapping[int, datetime] | None = None
) -> None:
    """Let the chain begin about this, in place of what it was about before; begun before, it stays as it is.

    Delays count from the instant `since`; those of the messages at the places in `but` from another one.
    """
    await begin_for(chain, {client_id: about}, since=since, but=but)


async def begin_for(
    chain: Chain, abouts: Mapping[int, str], *, since: datetime, but: Mapping[int, datetime] | None = None
) -> None:
    """Do so for many clients: `abouts` says by their ids what it is about for each."""
    known = await messages.of(chain)
    subjects = [f"{about}/{message.place}" for about in abouts.values() for message in known]
    await timers.cancel_of(list(abouts), [chain.kind], but=subjects)
    coming = [message for message in known if message.is_on]
    if not coming:
        return
    muted = {(mute.client_id, mute.about) for mute in await Mute.filter(chain=chain, client_id__in=list(abouts))}
    heard = {who: about for who, about in abouts.items() if not muted & {(who, ""), (who, about)}}
    instants = {message.place: (but or {}).get(message.place, since) for message in coming}
    await timers.plan_all(chain.kind, _planned(coming, heard, instants))


async def end(client_ids: Collection[int], *chains: Chain) -> None:
    """Let these chains end for these clients."""
    await timers.cancel_of(client_ids, [chain.kind for chain in chains])


async def bought(client_id: int) -> None:
    """Ask the client, who has bought, for nothing that newcomers are asked for."""
    await end([client_id], *OF_NEWCOMERS, Chain.PAYMENT_HELP, Chain.COME_BACK)


async def wrote(client: Client) -> None:
    """Let end what a message of the client's own ends, whatever it says."""
    await end([client.id], *ENDED_BY_WORDS)


async def blocked(client_id: int) -> None:
    """Let everything end for a client who has blocked the bot, but what is said of a program that runs.

    It may be said once they are back.
    """
    await end([client_id], *(chain for chain in Chain if chain is not Chain.RENEWAL))


async def put_off(client_id: int, chain: Chain) -> None:
    """Count the delays of what is still to come from now on: the client is at it. A minute or so is not worth it."""
    waiting = await Timer.filter(timers.TO_COME, client_id=client_id, kind=chain.kind)
    if waiting and now() - min(_since(timer) for timer in waiting) > WORTH_COUNTING:
        delays = {message.place: message.delay for message in await messages.of(chain)}
        await _count_from(waiting, delays, now())


async def move_pending(chain: Chain, place: int, delay: Delay) -> None:
    """Let the message come with this delay to everybody to whom it is still to come."""
    pending = Timer.filter(timers.TO_COME, kind=chain.kind, subject__endswith=f"/{place}")
    after = 0
    while page := await pending.filter(id__gt=after).order_by("id").limit(500):
        await _count_from(page, {place: delay})
        after = page[-1].id


def _planned(
    coming: Iterable[messages.Message], abouts: Mapping[int, str], instants: Mapping[int, datetime]
) -> Iterable[Planned]:
    """Return what is to come, without what would have come before now: a program of two days ends in less than three.

    They are in the order in which they come.
    """
    moment = now()
    for message in coming:
        since = instants[message.place]
        due_at = message.delay.after(since)
        if due_at <= moment:
            continue
        for client_id, about in abouts.items():
            yield Planned(f"{about}/{message.place}", due_at, client_id, _counted_from(since))


async def _count_from(waiting: list[Timer], delays: Mapping[int, Delay], since: datetime | None = None) -> None:
    """Plan these timers anew with these delays, by their places, counted from `since`, or from where they were."""
    for timer in waiting:
        begun = since or _since(timer)
        timer.due_at, timer.retry_at = delays[place_of(timer).place].after(begun), None
        timer.args = _counted_from(begun)
    await Timer.bulk_update(waiting, fields=["due_at", "retry_at", "args"])


def _since(timer: Timer) -> datetime:
    return datetime.fromisoformat(timer.args[SINCE])


def _counted_from(since: datetime) -> dict[str, Any]:
    return {SINCE: since.isoformat()}
