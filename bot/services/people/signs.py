"""A sign of life of a client: what it is, in this one place, and how it is noted.

These are signs, and `clients.last_sign_at` keeps when the newest of them was:

- their message or tap in the chat with the bot, noted at most once a minute (`clients.keep_up`, `clients.arrive`);
- a workout that they mark (`workouts.mark_done`);
- coming into the funnel, and a move of any kind, an undo too (`pipeline.enter`, `pipeline.put`, `bulk`);
- a session that staff count off a pack (`sessions.use`);
- a program that staff send or hand over (`programs.queue`, `drafts.hand_over_in_person`);
- the day on which a frozen program runs again (`freezes.end_due`, `freezes.return_on`): they were not to be heard of.

These are none: «🔕 Не напоминать», blocking the bot, coming back to it without a word, what the bot writes by itself.
"""

from datetime import datetime, timedelta

from db.fields import now
from db.models import Client

# One sign says no more than another: within this time a second one is not worth a statement.
NOTED_EVERY = timedelta(minutes=1)


def given(at: datetime | None = None) -> dict[str, datetime]:
    """Return what to write into the client's row along with what is a sign, which came at this instant, or now."""
    return {"last_sign_at": at or now()}


def seen(at: datetime | None = None) -> dict[str, datetime]:
    """Return the same for a sign of the client's own, in the chat with the bot."""
    moment = at or now()
    return {"last_seen_at": moment, **given(moment)}


def is_old(noted_at: datetime) -> bool:
    """Say whether a sign that was noted then leaves another one to be noted."""
    return now() - noted_at > NOTED_EVERY


async def note(client: Client) -> None:
    """Note a sign of the client now, where nothing else is written into their row; not twice within a minute."""
    if client.last_sign_at is not None and not is_old(client.last_sign_at):
        return
    client.update_from_dict(given())
    await Client.filter(id=client.id, forgotten_at=None).update(last_sign_at=client.last_sign_at)
