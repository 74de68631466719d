"""The end of the questionnaire: the answers become the free program, or wait for the trainer, who releases it."""

from dataclasses import dataclass
from typing import Any

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services import clients, outbox, pipeline, programs, questionnaire, staff
from bot.services.errors import ConsentMissing, DoctorFirst, QuestionnaireIncomplete
from bot.services.questions import CONSENT_VERSION, SUMMARY, next_position
from bot.services.training import (
    DOCTOR_FIRST,
    Answers,
    Goal,
    HoldReason,
    Level,
    Limit,
    Place,
    Pressure,
    Sex,
    compose,
    hold_reasons,
    mentions_pregnancy,
)
from db.fields import now
from db.models import Client, Event, Program, ProgramKind, ProgramStatus, Questionnaire, Staff


@dataclass(frozen=True)
class Completion:
    """What the answers led to: a program on its way, or one that is held for the trainer."""

    program: Program
    holds: tuple[HoldReason, ...]


async def complete(client: Client) -> Completion:
    """Compose the free program and queue it, move the client and tell staff: one transaction, once.

    Where health or age call for a person first, the program is held and nothing is sent to the client. Called
    again, it returns what was made. Raises `QuestionnaireIncomplete`, `ConsentMissing`.
    """
    async with in_transaction():
        await clients.lock(client.id)
        opened = await Questionnaire.get_or_none(open_key=client.id)
        if opened is None:
            return await _completed(client)
        if opened.consent_version != CONSENT_VERSION:
            raise ConsentMissing(client=client.id)
        if next_position(questionnaire.values_of(opened)) != SUMMARY:
            raise QuestionnaireIncomplete
        answers = training_answers(questionnaire.values_of(opened))
        holds = hold_reasons(answers)
        await Questionnaire.filter(id=opened.id).update(completed_at=now(), open_key=None, active=False)
        await programs.withdraw_held(client)
        program = await Program.create(
            client=client,
            kind=ProgramKind.FREE,
            questionnaire=opened,
            content={"week": compose(answers).to_json()},
            status=ProgramStatus.HELD if holds else ProgramStatus.QUEUED,
        )
        await pipeline.on_event(client.id, Event.QUESTIONNAIRE)
        if not holds:
            await programs.queue(program, client, delivery_id=f"program-{program.id}")
        key = "notice-program-held" if holds else "notice-questionnaire"
        await outbox.tell_staff(key, client=client, program=program)
    logger.bind(client=client.id, program=program.id, held=bool(holds)).info("questionnaire completed")
    return Completion(program, holds)


def training_answers(values: dict[str, Any]) -> Answers:
    """Return the answers as the composer takes them. A pregnancy that was typed counts as ticked, whatever the sex."""
    other = values.get("limits_other", "")
    limits = {Limit(limit) for limit in values["limits"]}
    if mentions_pregnancy(other):
        limits.add(Limit.PREGNANCY)
    return Answers(
        sex=Sex(values["sex"]),
        age=values["age"],
        height=values["height"],
        weight=values["weight"],
        goal=Goal(values["goal"]),
        level=Level(values["level"]),
        place=Place(values["place"]),
        days=int(values["days"]),
        limits=frozenset(limits),
        other=other,
        # Whoever ticked it before there was a question about it was not asked: none.
        pressure=Pressure(values["pressure"]) if "pressure" in values else None,
    )


async def why_held(program: Program) -> tuple[HoldReason, ...]:
    """Return why the free program waits for the trainer; empty where its answers were deleted."""
    values = await questionnaire.answers_of(program.questionnaire_id)
    return hold_reasons(training_answers(values)) if values else ()


async def why_careful(client_id: int) -> tuple[HoldReason, ...]:
    """Return why a person comes before any program for this client, as the answers that they completed last say."""
    done = await _last_completed(client_id)
    return hold_reasons(training_answers(questionnaire.values_of(done))) if done else ()


async def release(program_id: int, *, by: Staff, despite_doctor: bool = False) -> bool:
    """Send a program that was held for the trainer. Returns whether it was held still.

    Raises `DoctorFirst` where a doctor comes before any trainer, unless the trainer says that they know it;
    `NotStaff`, `ProgramNotFound`, `ClientUnreachable`.
    """
    async with in_transaction():
        await staff.require(by)
        program, client = await programs.lock(program_id)
        if program.status is not ProgramStatus.HELD:
            return False
        if not despite_doctor and DOCTOR_FIRST & set(await why_held(program)):
            raise DoctorFirst(program=program.id)
        await Program.filter(id=program.id).update(status=ProgramStatus.QUEUED, author_id=by.id)
        await programs.queue(program, client, delivery_id=f"program-{program.id}")
    logger.bind(program=program.id, by=by.id).info("program released")
    return True


async def _completed(client: Client) -> Completion:
    done = await _last_completed(client.id)
    program = await Program.filter(questionnaire_id=done.id).first() if done else None
    if done is None or program is None:
        raise ConsentMissing(client=client.id)
    held = program.status is ProgramStatus.HELD
    return Completion(program, hold_reasons(training_answers(questionnaire.values_of(done))) if held else ())


async def _last_completed(client_id: int) -> Questionnaire | None:
    return await Questionnaire.filter(client_id=client_id).exclude(completed_at=None).order_by("-id").first()
