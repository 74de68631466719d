"""What the sender does beside sending, every hour. Each chore is on its own: one that fails delays no other."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from bot.recovery import Outage
from bot.services import outbox
from bot.services.money import claims, decisions, receipts
from bot.services.programs import drafts, programs
from bot.settings import Settings
from db.fields import now

EVERY = timedelta(hours=1)
SOONER = timedelta(minutes=1)


class Chore:
    """One piece of work, and when it is due next."""

    def __init__(self, name: str, work: Callable[[], Awaitable[object]]) -> None:
        self._work = work
        self._outage = Outage(f"the housekeeping ({name})")
        self._due: datetime | None = None

    async def do(self) -> None:
        """Do it where it is due; where it fails, once more before long."""
        if self._due is not None and now() < self._due:
            return
        # Noted before the work: a failing one must not come at every look into the outbox.
        self._due = now() + SOONER
        try:
            await self._work()
        except Exception as error:
            self._outage.met(error)
        else:
            self._outage.over()
            self._due = now() + EVERY


class Housekeeping:
    """All chores, in their order."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._chores = [
            Chore("notices", _notices),
            Chore("programs", self._programs),
            Chore("claims", claims.close_abandoned),
            Chore("drafts", drafts.drop_empty),
            Chore("receipts", receipts.tell_of_unanswered),
        ]

    async def do_what_is_due(self) -> None:
        """Do each chore whose hour has come. Nothing that goes wrong comes out of it."""
        for chore in self._chores:
            await chore.do()

    async def _programs(self) -> None:
        await programs.finish_ended(self._settings.today())


async def _notices() -> None:
    # Before the notices' contents go: they are drawn anew once more.
    await decisions.show_what_stays()
    await outbox.purge()
