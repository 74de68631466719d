"""The end of the questionnaire: the answers become the free program, or wait for the trainer, who releases it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services import outbox
from bot.services.errors import ConsentMissing, DoctorFirst, QuestionnaireIncomplete, WordsWaiting
from bot.services.funnel import pipeline
from bot.services.intake import answer_sheet, questionnaire
from bot.services.intake import answer_sheet as sheet
from bot.services.intake.questions import CONSENT_VERSION, SUMMARY, next_position
from bot.services.notices.base import AboutProgram
from bot.services.notices.health import AnswersChanged, LookAtAnswers, MobilityPage, ProgramHeld, QuestionnaireDone
from bot.services.people import clients, staff
from bot.services.programs import content, programs, templates
from bot.services.time.follow_ups import Chain, planning
from bot.services.training import (
    DOCTOR_FIRST,
    LEAST_BMI,
    MILDER_ANSWERS,
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
    mentions_doctors_word,
    mentions_pregnancy,
    mobility_meanwhile,
)
from db.fields import now
from db.models import Client, Event, Program, ProgramKind, ProgramStatus, Questionnaire, Staff


@dataclass(frozen=True)
class Completion:
    """What the answers led to: a program on its way, or one that is held for the trainer.

    `doctors_word` says that a doctor's word stands among what was typed: it is passed on, and releases nothing.
    """

    program: Program
    holds: tuple[HoldReason, ...]
    doctors_word: bool = False


async def complete(client: Client) -> Completion:
    """Make the free program and queue it, move the client and tell staff: one transaction, once.

    It is a week that is composed, or the template that owners have chosen for this goal (see `_content`).
    Where health or age call for a person first, the program is held and nothing is sent to the client. So it is where
    earlier answers did, these do not, and nobody has decided yet whether that is over: a second try decides nothing.
    Where what holds it lets them, the client gets gentle mobility at once. A weight that has become low for the height
    since the answers before is told to staff. Called again, it returns what was made.
    Raises `QuestionnaireIncomplete`, `WordsWaiting`, `ConsentMissing`.
    """
    async with in_transaction():
        await clients.lock(client.id)
        opened = await Questionnaire.get_or_none(open_key=client.id)
        if opened is None:
            return await _completed(client)
        if opened.consent_version != CONSENT_VERSION:
            raise ConsentMissing(client=client.id)
        if next_position(answer_sheet.values_of(opened)) != SUMMARY:
            raise QuestionnaireIncomplete
        if sheet.progress_of(opened).typed:
            raise WordsWaiting
        answers = training_answers(answer_sheet.values_of(opened))
        before, earlier = await _made_for(client.id), await programs.held_for(client.id)
        holds = _with_what_is_gone(hold_reasons(answers), _undecided(before))
        await Questionnaire.filter(id=opened.id).update(completed_at=now(), open_key=None, active=False)
        await planning.end([client.id], Chain.UNFINISHED)
        await programs.withdraw_held(client)
        program = await Program.create(
            client=client,
            kind=ProgramKind.FREE,
            questionnaire=opened,
            **await _content(answers, holds),
            status=ProgramStatus.HELD if holds else ProgramStatus.QUEUED,
            held_for=list(holds),
        )
        await pipeline.on_event(client.id, Event.QUESTIONNAIRE)
        if not holds:
            await programs.queue(program, client, delivery_id=f"program-{program.id}")
        elif content.has_mobility(program) and not (earlier and content.has_mobility(earlier)):
            await outbox.tell_client(client, MobilityPage())
        await outbox.tell_staff(_outcome(program, holds))
        if before and fell_below(before[-1].questionnaire, opened):
            await outbox.tell_staff(LookAtAnswers(client_id=client.id))
    logger.bind(client=client.id, program=program.id, held=bool(holds)).info("questionnaire completed")
    return Completion(program, holds, mentions_doctors_word(answers.other))


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
    """Return why the free program was held; empty where it was not, or where its answers were deleted."""
    if program.held_for is not None:
        return tuple(map(HoldReason, program.held_for))
    # Made before reasons were kept with it.
    values = await questionnaire.answers_of(program.questionnaire_id)
    return hold_reasons(training_answers(values)) if values else ()


async def why_careful(client_id: int) -> tuple[HoldReason, ...]:
    """Return why a person comes before any program for this client, as the answers that they completed last say.

    That these were milder than earlier ones counts until staff have sent what was composed from them.
    """
    made = Program.filter(client_id=client_id, questionnaire_id__not_isnull=True)
    newest = await made.order_by("-id").first()
    reasons = await why_held(newest) if newest else ()
    if newest and _released(newest):
        return tuple(reason for reason in reasons if reason not in MILDER_ANSWERS)
    return reasons


async def careful_answers(client_id: int) -> dict[str, Any]:
    """Return the answers that `why_careful` speaks of; empty where there are none, or where they were deleted."""
    made = Program.filter(client_id=client_id, questionnaire_id__not_isnull=True).order_by("-id")
    newest = await made.select_related("questionnaire").first()
    return answer_sheet.values_of(newest.questionnaire) if newest and newest.questionnaire else {}


async def answered_before(program: Program) -> list[Questionnaire]:
    """Return the earlier questionnaires that whoever decides about the held program compares it with, newest first.

    These are the one before it, and those with a reason to hold that its own answers lack.
    """
    made = [earlier for earlier in await _made_for(program.client_id) if earlier.id < program.id]
    gone = _undecided(made) - set(await why_held(program))
    compared: list[Questionnaire] = []
    for earlier in reversed(made):
        own = _own_reasons(earlier)
        if earlier.questionnaire and (not compared or gone & own):
            compared.append(earlier.questionnaire)
        gone -= own
    return compared


def fell_below(before: Questionnaire | None, after: Questionnaire | None) -> tuple[float, float] | None:
    """Return the body mass index by both questionnaires where it has become low in between, else none."""
    if before is None or after is None:
        return None
    was, is_now = (training_answers(answer_sheet.values_of(done)).bmi for done in (before, after))
    return (was, is_now) if is_now < LEAST_BMI <= was else None


async def release(program_id: int, *, by: Staff, despite_doctor: bool = False) -> bool:
    """Send a program that was held for the trainer. Returns whether it was held still.

    One that later answers have taken the place of is held no more.
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


async def _content(answers: Answers, holds: tuple[HoldReason, ...]) -> dict[str, Any]:
    """Return what is made from these answers, as columns of its row: the template for this goal, or a composed week.

    Whoever has named limits gets the week, which works around them; a template knows nothing of them.
    """
    mobility = mobility_meanwhile(answers, holds)
    template = None if answers.limits else await templates.instead_of_week(answers.goal)
    if template is None:
        return {"content": content.composed(compose(answers, held=bool(holds)), mobility=mobility)}
    return {
        "content": content.of_template(template, mobility=mobility),
        "title": template.title,
        "template": template,
        "protect_content": template.protect_content,
    }


async def _completed(client: Client) -> Completion:
    done = await Questionnaire.filter(client_id=client.id).exclude(completed_at=None).order_by("-id").first()
    program = await Program.filter(questionnaire_id=done.id).order_by("id").first() if done else None
    if done is None or program is None:
        raise ConsentMissing(client=client.id)
    if program.status is not ProgramStatus.HELD:
        return Completion(program, ())
    said = answer_sheet.values_of(done).get("limits_other", "")
    return Completion(program, await why_held(program), mentions_doctors_word(said))


def _outcome(program: Program, holds: tuple[HoldReason, ...]) -> AboutProgram:
    """Return what staff are told of a questionnaire whose program is held for these reasons, or for none."""
    held = AnswersChanged if MILDER_ANSWERS & set(holds) else ProgramHeld
    kind = held if holds else QuestionnaireDone
    return kind(client_id=program.client_id, program_id=program.id)


async def _made_for(client_id: int) -> list[Program]:
    """Return what was composed for the client, each with its questionnaire, oldest first."""
    made = Program.filter(client_id=client_id, questionnaire_id__not_isnull=True)
    return await made.order_by("id").select_related("questionnaire")


def _undecided(made: Iterable[Program]) -> set[HoldReason]:
    """Return the reasons to hold that were ever answered, without those that staff have decided are gone.

    They decide so when they send a week that was composed from answers without the reason. A week that they send
    with it, or one that they write themselves, says nothing about later answers.
    """
    reasons: set[HoldReason] = set()
    for program in made:
        own = _own_reasons(program)
        reasons = own if _released(program) else reasons | own
    return reasons


def _own_reasons(program: Program) -> set[HoldReason]:
    """Return what its own answers hold it for, whatever earlier ones said. Its questionnaire is loaded."""
    if program.held_for is not None:
        return set(map(HoldReason, program.held_for)) - MILDER_ANSWERS
    done = program.questionnaire
    return set(hold_reasons(training_answers(answer_sheet.values_of(done)))) if done else set()


def _released(program: Program) -> bool:
    """Say whether staff have sent what was composed; what went out by itself has no author."""
    return program.author_id is not None


def _with_what_is_gone(own: tuple[HoldReason, ...], undecided: set[HoldReason]) -> tuple[HoldReason, ...]:
    """Add to the answers' own reasons that earlier ones, which nobody has decided about, are not among them."""
    gone = undecided - set(own)
    if not gone:
        return own
    return (*own, HoldReason.MILDER_DOCTOR if DOCTOR_FIRST & gone else HoldReason.MILDER)
