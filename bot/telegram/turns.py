"""Whose update waits behind whose: one person's are handled in order, and hold up nobody else.

Of what somebody sends faster than it can be answered, everything is handled, so nothing that belongs to a receipt, a
draft or a question is lost; but only the last few are answered by a screen, which shows what came of all of them.
Words that nobody has asked for, more of which come behind, are passed over. What was not shown is owed (see
`bot.telegram.middlewares.owing`).
"""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from contextvars import Context as Variables
from contextvars import ContextVar, copy_context

from aiogram.types import Update

from bot.telegram.updates import event_of

# With so many of the same person behind it, an update is handled without being answered by a screen.
CROWD = 5
# The most messages that one call removes (Bot API, deleteMessages).
MOST_AT_ONCE = 100


class Line:
    """What one person has sent that is not handled yet, oldest first, and what is left to do at its end."""

    def __init__(self) -> None:
        self.turns: list[Turn] = []
        self.owes = False
        """A screen was not shown, and none was since."""
        self.for_nobody = False
        """Words that came last were taken by nobody; more of them are not taken either."""
        self.to_remove: list[int] = []
        """Typed messages that are to go out of the chat with the next one that goes."""


class Turn:
    """The turn of one update in the line of its person."""

    def __init__(self, line: Line, tap: object = None) -> None:
        self.line = line
        self.has_shown = False
        self.follows_at_once = bool(line.turns)
        """It came while another of the same person was handled, whose screen nobody has read yet."""
        self._tap = tap
        self._comes = asyncio.Event()

    @property
    def is_alone(self) -> bool:
        """It stands in no line: nobody counts what comes behind it."""
        return self not in self.line.turns

    @property
    def behind(self) -> int:
        """How many of the same person wait behind this one."""
        return 0 if self.is_alone else len(self.line.turns) - 1 - self.line.turns.index(self)

    @property
    def crowded(self) -> bool:
        """So many wait behind it that its own screen would be replaced before anybody has read it."""
        return self.behind >= CROWD

    @property
    def is_made_again(self) -> bool:
        """The very same tap waits behind it in a crowd: that one is answered."""
        if self._tap is None or not self.crowded:
            return False
        return self.line.turns[self.line.turns.index(self) + 1]._tap == self._tap

    async def comes(self) -> None:
        """Wait until all before it are handled."""
        await self._comes.wait()

    def variables(self) -> Variables:
        """Return the context for a task that handles this update."""
        variables = copy_context()
        variables.run(_current.set, self)
        return variables


class Turns:
    """All lines of one process; whoever has nothing waiting has none."""

    def __init__(self) -> None:
        self._lines: dict[int, Line] = {}

    def join(self, update: Update) -> Turn:
        """Give the update its turn; `leave` takes it back."""
        person = person_of(update)
        line = self._lines.setdefault(person, Line())
        turn = Turn(line, _tap_of(update))
        line.turns.append(turn)
        line.turns[0]._comes.set()
        return turn

    @asynccontextmanager
    async def turn_of(self, update: Update) -> AsyncIterator[None]:
        """Wait for the update's turn, which lasts until the end of the block."""
        turn = self.join(update)
        try:
            await turn.comes()
            with in_turn(turn):
                yield
        finally:
            self.leave(turn, update)

    def leave(self, turn: Turn, update: Update) -> None:
        """The update is handled, or will come again."""
        turn.line.turns.remove(turn)
        if turn.line.turns:
            turn.line.turns[0]._comes.set()
        else:
            self._lines.pop(person_of(update), None)


_current: ContextVar[Turn | None] = ContextVar("turn", default=None)


def current() -> Turn | None:
    """Return the turn of the update that is handled here, none outside of one."""
    return _current.get()


@contextmanager
def in_turn(turn: Turn) -> Iterator[None]:
    """What is done in the block is done in this turn."""
    token = _current.set(turn)
    try:
        yield
    finally:
        _current.reset(token)


def crowded() -> bool:
    """Say whether so many updates of the same person wait that a screen would be drawn in vain."""
    turn = current()
    return turn is not None and turn.crowded


def owe() -> None:
    """Note that a screen, or words, could not be shown, or were not worth it yet."""
    if (turn := current()) is not None:
        turn.line.owes = True


def screen_shown() -> None:
    """Note that the person sees a screen which says how things are now."""
    if (turn := current()) is not None:
        turn.line.owes = False
        turn.has_shown = True


def for_nobody() -> None:
    """Note that these words are no answer to anything, and change nothing."""
    if (turn := current()) is not None:
        turn.line.for_nobody = True


def to_remove(*message_ids: int) -> list[int]:
    """Return which messages are to go out of the chat now, with those that were put off before; none in a crowd."""
    turn = current()
    if turn is None:
        return list(message_ids)
    turn.line.to_remove += message_ids
    if turn.crowded:
        return []
    gone, turn.line.to_remove = turn.line.to_remove[:MOST_AT_ONCE], turn.line.to_remove[MOST_AT_ONCE:]
    return gone


def person_of(update: Update) -> int:
    """Return what keeps updates in order: the person who caused this one, else the update itself.

    The question before a payment waits for nothing else that they do: Telegram waits for it for seconds only.
    """
    if update.pre_checkout_query is not None:
        return -update.update_id
    person = getattr(event_of(update), "from_user", None)
    return person.id if person else -update.update_id


def _tap_of(update: Update) -> object:
    """Return what is the same for the same tap made again, none where it was no tap."""
    tap = update.callback_query
    return (tap.message.message_id, tap.data) if tap is not None and tap.message is not None else None
