"""A questionnaire done again after a hold: milder answers wait as well, until staff have decided about them."""

import asyncio

import pytest

from bot.services.errors import DoctorFirst
from bot.services.intake import answer_sheet
from bot.services.people import privacy
from bot.services.programs import drafts, free_program, programs
from bot.services.programs.free_program import Completion
from bot.services.training import HoldReason, Week
from db.models import Client, Program, ProgramStatus, Questionnaire, Staff
from tests.support.people import answer_all, newcomer, open_draft, part, queued

PREGNANT = ("pregnancy",)
MILDER, MILDER_DOCTOR = HoldReason.MILDER, HoldReason.MILDER_DOCTOR


async def done(client: Client, *limits: str, **answers: str) -> Completion:
    """Answer everything, and tap «Получить программу»."""
    await answer_all(client, limits=limits, **answers)
    return await free_program.complete(client)


async def statuses() -> list[str]:
    return [program.status.value for program in await Program.all().order_by("id")]


async def before(program: Program) -> list[object]:
    """The limits of the questionnaires that staff compare the held program with, newest first."""
    compared = await free_program.answered_before(program)
    return [answer_sheet.values_of(earlier)["limits"] for earlier in compared]


async def test_milder_answers_after_a_hold_wait_as_well_and_nothing_goes_out(client: Client) -> None:
    held = await done(client, *PREGNANT)

    again = await done(client)

    assert again.holds == (MILDER,)
    assert await statuses() == ["withdrawn", "held"]
    assert await queued(1001) == []
    assert await queued(1) == ["program_held", "answers_changed"]
    assert (await Program.get(id=again.program.id)).held_for == ["milder"]
    assert await free_program.why_held(held.program) == (HoldReason.PREGNANCY,)
    assert await before(again.program) == [["pregnancy"]]
    assert await Questionnaire.filter(completed_at__not_isnull=True).count() == 2


async def test_a_third_and_a_fourth_try_wait_too_and_are_compared_with_what_was_held(client: Client) -> None:
    await done(client, *PREGNANT)
    tries = [await done(client) for _ in range(3)]

    assert [completion.holds for completion in tries] == [(MILDER,)] * 3
    assert await statuses() == ["withdrawn"] * 3 + ["held"]
    assert await before(tries[-1].program) == [[], ["pregnancy"]]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"pressure": "heart"}, {"pressure": "treated"}),
        ({"pressure": "unsure"}, {"pressure": "treated"}),
    ],
)
async def test_what_a_doctor_has_to_decide_stays_a_doctors(
    client: Client, trainer: Staff, first: dict[str, str], second: dict[str, str]
) -> None:
    await done(client, "pressure", **first)

    again = await done(client, "pressure", **second)

    assert again.holds == (MILDER_DOCTOR,)
    with pytest.raises(DoctorFirst):
        await free_program.release(again.program.id, by=trainer)
    assert await queued(1001) == []
    assert await free_program.release(again.program.id, by=trainer, despite_doctor=True)
    assert await queued(1001) == ["part"] * 3


@pytest.mark.parametrize(
    ("limits", "answers", "mild"),
    [
        ((), {"age": "17"}, {"age": "18"}),
        ((), {"age": "70"}, {"age": "60"}),
        ((), {"weight": "130"}, {}),
        (("other",), {"other": "Аллергия на пыльцу"}, {}),
        (("knees", "back", "shoulders"), {}, {}),
    ],
)
async def test_every_reason_stays_the_trainers_to_decide(
    client: Client, trainer: Staff, limits: tuple[str, ...], answers: dict[str, str], mild: dict[str, str]
) -> None:
    assert (await done(client, *limits, **answers)).holds

    again = await done(client, **mild)

    assert again.holds == (MILDER,)
    assert "part" not in await queued(1001)
    assert await free_program.release(again.program.id, by=trainer)


async def test_other_reasons_stand_beside_those_that_are_gone(client: Client) -> None:
    await done(client, *PREGNANT)
    second = await done(client, "other", other="Диабет")
    third = await done(client)

    assert second.holds == (HoldReason.DOCTOR_OTHER, MILDER)
    assert third.holds == (MILDER_DOCTOR,)
    assert await before(third.program) == [["other"], ["pregnancy"]]


async def test_the_trainers_word_about_milder_answers_ends_the_waiting(client: Client, trainer: Staff) -> None:
    await done(client, *PREGNANT)
    again = await done(client)
    assert await free_program.release(again.program.id, by=trainer)

    later = await done(client, goal="endurance")

    assert later.holds == ()
    assert later.program.held_for == []
    assert await queued(1001) == ["part"] * 6


async def test_a_week_sent_with_the_reason_says_nothing_about_answers_without_it(
    client: Client, trainer: Staff
) -> None:
    first = await done(client, *PREGNANT)
    await free_program.release(first.program.id, by=trainer)

    assert (await done(client)).holds == (MILDER,)


async def test_a_program_that_the_trainer_wrote_says_nothing_about_later_answers(
    client: Client, trainer: Staff
) -> None:
    await done(client, *PREGNANT)
    draft = await open_draft(client.id, by=trainer, instead_of_held=True)
    await drafts.add_part(draft.id, part(1), by=trainer)
    await drafts.send(draft.id, by=trainer)

    assert (await done(client)).holds == (MILDER,)


async def test_a_week_held_for_milder_answers_is_the_gentlest_one(client: Client) -> None:
    await done(client, *PREGNANT)
    again = await done(client, level="advanced")

    week = Week.from_json(again.program.content["week"])
    assert "strict" in week.cautions
    assert week.level.value == "beginner"


async def test_programs_of_older_versions_are_judged_by_their_answers(client: Client) -> None:
    await done(client, *PREGNANT)
    await Program.all().update(held_for=None)

    assert (await done(client)).holds == (MILDER,)


async def test_who_writes_a_program_instead_reads_what_was_answered_before(client: Client, trainer: Staff) -> None:
    await done(client, "pressure", pressure="heart")
    again = await done(client)

    assert await free_program.why_careful(client.id) == (MILDER_DOCTOR,)
    await free_program.release(again.program.id, by=trainer, despite_doctor=True)
    assert await free_program.why_careful(client.id) == ()


async def test_who_has_deleted_their_data_begins_anew_and_nothing_of_the_hold_is_kept(client: Client) -> None:
    await done(client, *PREGNANT)
    await privacy.forget(client)

    assert (await Program.get()).held_for is None
    assert (await done(await newcomer(1001))).holds == ()


async def test_the_hold_of_one_client_is_no_other_clients(client: Client, other_client: Client) -> None:
    await done(client, *PREGNANT)

    assert (await done(other_client)).holds == ()


@pytest.mark.parametrize("retake_first", [True, False])
async def test_a_retake_and_a_release_at_the_same_moment_never_send_the_older_week_unseen(
    client: Client, trainer: Staff, retake_first: bool
) -> None:
    """Either the trainer was first, and the later answers wait; or the client was, and nothing goes out."""
    first = await done(client, *PREGNANT)
    await answer_all(client)
    both = [free_program.complete(client), free_program.release(first.program.id, by=trainer)]

    await asyncio.gather(*(both if retake_first else reversed(both)))

    older, newer = await Program.all().order_by("id")
    assert newer.status is ProgramStatus.HELD
    assert older.status in (ProgramStatus.WITHDRAWN, ProgramStatus.QUEUED)
    assert await queued(1001) == (["part"] * 3 if older.status is ProgramStatus.QUEUED else [])


async def test_an_older_week_can_be_released_no_more(client: Client, trainer: Staff) -> None:
    first = await done(client, *PREGNANT)
    second = await done(client)

    assert not await free_program.release(first.program.id, by=trainer, despite_doctor=True)
    assert await queued(1001) == []
    assert (await programs.held_for(client.id)) == second.program
