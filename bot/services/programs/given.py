"""What a client was given, as staff look at it: what arrived, what is on its way, and what did not get through."""

from loguru import logger
from tortoise.expressions import Case, When
from tortoise.transactions import in_transaction

from bot.services.errors import ProgramNotFound
from bot.services.paging import Page
from bot.services.people import staff
from bot.services.programs import programs
from bot.services.programs.content import is_composed, parts_of
from db.models import Program, ProgramStatus, Staff

PAGE = 8
GIVEN = (ProgramStatus.DELIVERED, ProgramStatus.QUEUED, ProgramStatus.FAILED)


async def page(client_id: int, number: int = 0) -> Page[Program]:
    """Return a page of what the client was given: first what is not there yet, then what arrived, newest first."""
    given = Program.filter(client_id=client_id, status__in=GIVEN)
    arrived = Case(When(status=ProgramStatus.DELIVERED.value, then="1"), default="0")
    return await Page.read(given.annotate(arrived=arrived).order_by("arrived", "-delivered_at", "-id"), number, PAGE)


async def one(program_id: int, *, client_id: int) -> Program:
    """Return a program that the client was given, with its client. Raises `ProgramNotFound`."""
    program = await programs.get(program_id)
    if program.client_id != client_id or program.status not in GIVEN:
        raise ProgramNotFound(program=program_id)
    return program


def can_be_sent_again(program: Program) -> bool:
    """Say whether this is a program that arrived through the bot: it has messages to send once more."""
    holds_any = is_composed(program) or bool(parts_of(program))
    return program.status is ProgramStatus.DELIVERED and not program.in_person and holds_any


async def send_again(program_id: int, *, client_id: int, by: Staff, request_id: str) -> bool:
    """Queue a program that arrived once more, by a trainer's word; it moves nobody and its days stay.

    `request_id` tells a repeated update from a second wish. Returns whether anything was queued: nothing is while it
    is on its way still. Raises `NotStaff`, `ProgramNotFound`, `ClientUnreachable`.
    """
    async with in_transaction():
        await staff.require(by)
        program, client = await programs.lock(program_id)
        if program.client_id != client_id or not can_be_sent_again(program):
            raise ProgramNotFound(program=program_id)
        queued = await programs.send_once_more(client, program.id, request_id=request_id)
    if queued:
        logger.bind(program=program.id, client=client.id, by=by.id).info("program queued again")
    return queued
