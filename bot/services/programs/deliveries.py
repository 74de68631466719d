"""What of a program that was sent did arrive, and what staff do about the parts that Telegram has refused.

The rows of the outbox say what waits and what was refused; `left_out` and `instead`, a message that may take a part's
place, stand in the program's content. Parts are counted from 1, as people count them.
"""

from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services import outbox
from bot.services.errors import NothingToSend, OneMessageOnly, OtherReplacement, PartSettled, ProgramNotFound
from bot.services.people import staff
from bot.services.programs import content, drafts, programs, sent_parts
from bot.services.programs.tasks import Task
from db.models import Outbox, OutboxStatus, Program, ProgramStatus, Staff

WEEK = "week"


class State(StrEnum):
    """LEFT_OUT was refused, and the program goes without it."""

    ARRIVED = "arrived"
    WAITS = "waits"
    REFUSED = "refused"
    LEFT_OUT = "left_out"


@dataclass(frozen=True)
class Part:
    """A message of a program: `error` is what Telegram has refused it with, `instead` what may take its place."""

    number: int
    kind: str
    state: State
    text: str = ""
    error: str = ""
    instead: dict[str, Any] | None = None


@dataclass(frozen=True)
class Delivery:
    """A program, with its client, and what became of its parts."""

    program: Program
    parts: list[Part] = field(default_factory=list)

    @property
    def refused(self) -> list[Part]:
        return self.those(State.REFUSED)

    @property
    def untouched(self) -> bool:
        """Nothing of it has arrived, and it can be a draft again."""
        written = "parts" in self.program.content and self.program.status is ProgramStatus.FAILED
        return written and not self.those(State.ARRIVED, State.WAITS)

    def those(self, *states: State) -> list[Part]:
        return [part for part in self.parts if part.state in states]

    def part(self, number: int) -> Part:
        """Return this part. Raises `ProgramNotFound` where there is none, or no program any more."""
        if not 1 <= number <= len(self.parts):
            raise ProgramNotFound(program=self.program.id)
        return self.parts[number - 1]


async def look(program_id: int) -> Delivery:
    """Return what became of the program's parts, as its newest sending left them. Raises `ProgramNotFound`."""
    program = await programs.get(program_id)
    rows = {number: row for row in await sent_parts.missing_of(program_id) for number in _numbers(row)}
    if "parts" not in program.content:
        weekly = range(1, len(content.WEEK_PARTS) + 1) if WEEK in program.content else ()
        return Delivery(program, [_part(number, {"kind": WEEK}, rows.get(number)) for number in weekly])
    return Delivery(
        program, [_part(number, part, rows.get(number)) for number, part in enumerate(program.content["parts"], 1)]
    )


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
            await sent_parts.split(waiting, [{"parts": [number - 1]} for number in numbers])
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
        parts = program.content["parts"]
        if all(part.get("left_out") or number in chosen for number, part in enumerate(parts, 1)):
            raise NothingToSend(program=program_id)
        for number in chosen:
            parts[number - 1] |= {"left_out": True, "instead": None}
            await sent_parts.leave_out(refused[number])
        await program.save(update_fields=["content"])
        logger.bind(program=program_id, parts=len(chosen), by=by.id).info("parts left out")
        if await sent_parts.missing_of(program_id) or program.status is ProgramStatus.DELIVERED:
            return program.status is ProgramStatus.DELIVERED
        await programs.reached(program, today=today, by=None)
        return True


async def propose(program_id: int, number: int, part: dict[str, Any], *, by: Staff) -> None:
    """Note the message that may take the refused part's place once it is confirmed; a later one comes instead of it.

    Raises as `try_part`, `BadPart` and `TextTooLong` as for a draft, and `OneMessageOnly` for more of an album.
    """
    content.checked_part(part)
    async with _refused_parts(program_id, by) as (program, refused):
        if number not in refused:
            raise PartSettled(part=number)
        known = program.content["parts"][number - 1]
        before = known.get("instead") or {}
        if part.get("album") and part["album"] == before.get("album") and part["message_id"] != before["message_id"]:
            raise OneMessageOnly
        known["instead"] = part | {"by": by.id}
        await program.save(update_fields=["content"])


async def keep(program_id: int, number: int, *, by: Staff) -> None:
    """Put nothing in the part's place after all. Raises `NotStaff`, `ProgramNotFound`."""
    async with _refused_parts(program_id, by) as (program, refused):
        if number in refused:
            program.content["parts"][number - 1]["instead"] = None
            await program.save(update_fields=["content"])


async def replace(program_id: int, number: int, *, seen: tuple[int, int], by: Staff) -> None:
    """Put the proposed message in the refused part's place, and queue it: it comes after the rest.

    `seen` says which message whoever confirms has seen: whose it was, and its id. Raises as `try_part`, and
    `OtherReplacement` where that is another one by now.
    """
    async with _refused_parts(program_id, by) as (program, refused):
        if number not in refused:
            raise PartSettled(part=number)
        parts = program.content["parts"]
        new = parts[number - 1].get("instead")
        if new is None or (new["by"], new["message_id"]) != seen:
            raise OtherReplacement(part=number)
        kept = {name: value for name, value in new.items() if name not in ("by", "album")}
        # The old id keeps its place among the others, should all this become a draft again.
        parts[number - 1] = kept | {"message_id": parts[number - 1].get("message_id", 0)}
        await program.save(update_fields=["content"])
        await _queue(program, refused[number])
        logger.bind(program=program_id, by=by.id).info("part replaced")


async def back_to_draft(program_id: int, *, by: Staff) -> Program:
    """Make a program of which nothing has arrived a draft of this trainer's again, and return that.

    Where they have begun another draft for the same purpose, the messages come to it. Raises as `try_part`.
    """
    async with _refused_parts(program_id, by) as (program, refused):
        rows = list(refused.values())
        if program.status is not ProgramStatus.FAILED or not rows or await sent_parts.any_arrived(rows[0]):
            raise PartSettled(part=0)
        await outbox.cancel_program(program.id)
        await Program.filter(id=program.id).update(status=ProgramStatus.WITHDRAWN)
        content = sent_parts.to_write_on(program.content)
        draft = await drafts.write(Task.of(program), content["parts"], by=by)
        if draft.payment_id is None and not draft.title:
            draft.title, draft.duration_days = program.title, program.duration_days
            await draft.save(update_fields=["title", "duration_days"])
        return draft


@asynccontextmanager
async def _refused_parts(program_id: int, by: Staff) -> AsyncIterator[tuple[Program, dict[int, Outbox]]]:
    """Lock the program's client, and give the program with the rows of what was refused alone, by its number."""
    async with in_transaction():
        await staff.require(by)
        program, _ = await programs.lock(program_id)
        written = program.content.get("parts", ())
        rows = [row for row in await sent_parts.missing_of(program_id) if row.status is OutboxStatus.FAILED]
        alone = {_numbers(row)[0]: row for row in rows if len(_numbers(row)) == 1}
        yield program, {number: row for number, row in alone.items() if number <= len(written)}


async def _queue(program: Program, row: Outbox) -> None:
    if await sent_parts.queue_again([row]) and program.status is ProgramStatus.FAILED:
        await Program.filter(id=program.id).update(status=ProgramStatus.QUEUED)


def _numbers(row: Outbox) -> list[int]:
    part = (row.content or {}).get("part", {})
    if WEEK in part:
        return [content.WEEK_PARTS.index(part[WEEK]) + 1]
    return [index + 1 for index in part.get("parts", ())]


def _part(number: int, part: dict[str, Any], row: Outbox | None) -> Part:
    state = State.LEFT_OUT if part.get("left_out") else State.ARRIVED
    if row is not None:
        state = State.REFUSED if row.status is OutboxStatus.FAILED else State.WAITS
    return Part(number, part["kind"], state, part.get("text", ""), row.error if row else "", part.get("instead"))
