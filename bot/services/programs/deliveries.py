"""What of a program that was sent did arrive, and what staff do about the parts that Telegram has refused.

The rows of the outbox say what waits and what was refused; `left_out` and `instead`, a message that may take a part's
place, stand in the program's content. Parts are counted from 1, as people count them.
"""

from collections.abc import AsyncIterator, Collection, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services import outbox
from bot.services.errors import NothingToSend, OneMessageOnly, OtherReplacement, PartSettled, ProgramNotFound
from bot.services.people import staff
from bot.services.programs import content, drafts, outbox_rows, owed, programs
from bot.services.programs.content import WEEK, Part, is_composed, is_written, parts_of, save_parts
from bot.services.programs.tasks import Task
from db.models import Outbox, OutboxStatus, Program, ProgramStatus, Staff


class State(StrEnum):
    """LEFT_OUT was refused, and the program goes without it."""

    ARRIVED = "arrived"
    WAITS = "waits"
    REFUSED = "refused"
    LEFT_OUT = "left_out"


@dataclass(frozen=True)
class SentPart:
    """What became of a message: `error` is what Telegram has refused it with, `instead` what may take its place."""

    number: int
    kind: str
    state: State
    text: str = ""
    error: str = ""
    instead: Part | None = None


@dataclass(frozen=True)
class Delivery:
    """A program, with its client, and what became of its parts."""

    program: Program
    parts: list[SentPart] = field(default_factory=list)

    @property
    def refused(self) -> list[SentPart]:
        return self.parts_in(State.REFUSED)

    @property
    def untouched(self) -> bool:
        """Nothing of it has arrived, and it can be a draft again."""
        failed = is_written(self.program) and self.program.status is ProgramStatus.FAILED
        return failed and not self.parts_in(State.ARRIVED, State.WAITS)

    def parts_in(self, *states: State) -> list[SentPart]:
        return [part for part in self.parts if part.state in states]

    def part(self, number: int) -> SentPart:
        """Return this part. Raises `ProgramNotFound` where there is none, or no program any more."""
        if not 1 <= number <= len(self.parts):
            raise ProgramNotFound(program=self.program.id)
        return self.parts[number - 1]


async def look(program_id: int) -> Delivery:
    """Return what became of the program's parts, as its newest sending left them. Raises `ProgramNotFound`."""
    program = await programs.get(program_id)
    rows = {number: row for row in await outbox_rows.missing_of(program_id) for number in _numbers(row)}
    weekly = [None] * len(content.WEEK_PARTS)
    parts: Sequence[Part | None] = weekly if is_composed(program) else parts_of(program)
    return Delivery(program, [_sent(number, part, rows.get(number)) for number, part in enumerate(parts, 1)])


async def album_refused(row: Outbox) -> bool:
    """Let the messages of an album go out one by one: Telegram refuses it as a whole for one of them.

    Returns whether the row holds an album.
    """
    numbers = _numbers(row)
    if len(numbers) < 2:
        return False
    async with in_transaction():
        await programs.lock(row.program_id or 0)
        if (waiting := await outbox.still_waiting(row)) is not None:
            await outbox_rows.split(waiting, [content.message([number - 1]) for number in numbers])
    return True


async def try_part(program_id: int, number: int, *, by: Staff) -> None:
    """Queue this one part again. Raises `NotStaff`, `ProgramNotFound`, `PartSettled` where it is refused no more."""
    async with _refused_parts(program_id, by) as (program, refused):
        if number not in refused:
            raise PartSettled(part=number)
        await _queue(program, refused[number])


async def leave_out(program_id: int, numbers: Collection[int], *, by: Staff, today: date) -> bool:
    """Leave these parts out; where nothing is missing then, the program has reached its client.

    Returns whether it has. Raises as `try_part`, where none of them is refused any more, and `NothingToSend` where no
    part would be left.
    """
    async with _refused_parts(program_id, by) as (program, refused):
        chosen = [number for number in numbers if number in refused]
        if not chosen:
            raise PartSettled(part=min(numbers, default=0))
        parts = list(parts_of(program))
        if all(part.left_out or number in chosen for number, part in enumerate(parts, 1)):
            raise NothingToSend(program=program_id)
        for number in chosen:
            parts[number - 1] = parts[number - 1].model_copy(update={"left_out": True, "instead": None})
            await outbox_rows.leave_out(refused[number])
        await save_parts(program, parts)
        logger.bind(program=program_id, parts=len(chosen), by=by.id).info("parts left out")
        if await outbox_rows.missing_of(program_id) or program.status is ProgramStatus.DELIVERED:
            return program.status is ProgramStatus.DELIVERED
        await programs.reached(program, today=today, by=None)
        return True


async def propose(program_id: int, number: int, part: Part, *, by: Staff) -> None:
    """Note the message that may take the refused part's place once it is confirmed; a later one comes instead of it.

    Raises as `try_part`, `BadPart` and `TextTooLong` as for a draft, and `OneMessageOnly` for more of an album.
    """
    content.check(part)
    async with _refused_parts(program_id, by) as (program, refused):
        if number not in refused:
            raise PartSettled(part=number)
        before = parts_of(program)[number - 1].instead
        if before and part.album and part.album == before.album and part.message_id != before.message_id:
            raise OneMessageOnly
        await _propose(program, number, part.model_copy(update={"by": by.id}))


async def keep(program_id: int, number: int, *, by: Staff) -> None:
    """Put nothing in the part's place after all. Raises `NotStaff`, `ProgramNotFound`."""
    async with _refused_parts(program_id, by) as (program, refused):
        if number in refused:
            await _propose(program, number, None)


async def replace(program_id: int, number: int, *, seen: tuple[int, int], by: Staff) -> None:
    """Put the proposed message in the refused part's place, and queue it: it comes after the rest.

    `seen` says which message whoever confirms has seen: whose it was, and its id. Raises as `try_part`, and
    `OtherReplacement` where that is another one by now.
    """
    async with _refused_parts(program_id, by) as (program, refused):
        if number not in refused:
            raise PartSettled(part=number)
        parts = list(parts_of(program))
        old, new = parts[number - 1], parts[number - 1].instead
        if new is None or (new.by, new.message_id) != seen:
            raise OtherReplacement(part=number)
        # The old id keeps its place among the others, should all this become a draft again.
        parts[number - 1] = new.model_copy(update={"by": None, "album": "", "message_id": old.message_id})
        await save_parts(program, parts)
        await _queue(program, refused[number])
        logger.bind(program=program_id, by=by.id).info("part replaced")


async def back_to_draft(program_id: int, *, by: Staff) -> Program:
    """Make a program of which nothing has arrived a draft of this trainer's again, and return that.

    Where they have begun another draft for the same purpose, the messages come to it. Raises as `try_part`.
    """
    async with _refused_parts(program_id, by) as (program, refused):
        rows = list(refused.values())
        if program.status is not ProgramStatus.FAILED or not rows or await outbox_rows.any_arrived(rows[0]):
            raise PartSettled(part=0)
        await outbox.cancel_program(program.id)
        await Program.filter(id=program.id).update(status=ProgramStatus.WITHDRAWN)
        await owed.settle_and_show(program.payment_id)
        draft = await drafts.write(Task.of(program), content.to_write_on(program).parts, by=by)
        if draft.payment_id is None and not draft.title:
            draft.title, draft.duration_days = program.title, program.duration_days
            await draft.save(update_fields=["title", "duration_days"])
        # Where it comes to another draft, what was set for that stays.
        kept = {name: getattr(draft, name) or value for name, value in programs.carried(program).items()}
        await Program.filter(id=draft.id).update(**kept)
        return draft


@asynccontextmanager
async def _refused_parts(program_id: int, by: Staff) -> AsyncIterator[tuple[Program, dict[int, Outbox]]]:
    """Lock the program's client, and give the program with the rows of what was refused alone, by its number."""
    async with in_transaction():
        await staff.require(by)
        program, _ = await programs.lock(program_id)
        written = len(parts_of(program))
        rows = [row for row in await outbox_rows.missing_of(program_id) if row.status is OutboxStatus.FAILED]
        alone = {_numbers(row)[0]: row for row in rows if len(_numbers(row)) == 1}
        yield program, {number: row for number, row in alone.items() if number <= written}


async def _propose(program: Program, number: int, part: Part | None) -> None:
    parts = list(parts_of(program))
    parts[number - 1] = parts[number - 1].model_copy(update={"instead": part})
    await save_parts(program, parts)


async def _queue(program: Program, row: Outbox) -> None:
    if await outbox_rows.queue_again([row]) and program.status is ProgramStatus.FAILED:
        await Program.filter(id=program.id).update(status=ProgramStatus.QUEUED)


def _numbers(row: Outbox) -> list[int]:
    if (part := outbox_rows.week_part(row)) is not None:
        return [content.WEEK_PARTS.index(part) + 1]
    return [place + 1 for place in outbox_rows.places(row)]


def _sent(number: int, part: Part | None, row: Outbox | None) -> SentPart:
    """Return what became of this part, of a message of the composed week where it is none."""
    state = State.LEFT_OUT if part and part.left_out else State.ARRIVED
    if row is not None:
        state = State.REFUSED if row.status is OutboxStatus.FAILED else State.WAITS
    error = row.error if row else ""
    if part is None:
        return SentPart(number, WEEK, state, error=error)
    return SentPart(number, part.kind, state, part.text, error, part.instead)
