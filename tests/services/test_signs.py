"""What counts as a sign of life of a client, and what does not."""

from datetime import date, datetime, timedelta

import pytest

from bot.services.funnel import bulk, pipeline
from bot.services.people import clients, leads, privacy
from bot.services.people.leads import Lead
from bot.services.programs import drafts, free_program, programs, workouts
from db.fields import now
from db.models import Client, Program, ProgramStatus, Staff
from tests.services.conftest import Stages
from tests.support.people import answer_all, draft_of, newcomer, part, person

LONG_AGO = timedelta(days=40)
TODAY = date(2026, 11, 12)


async def last_sign(client: Client) -> datetime | None:
    return (await Client.get(id=client.id)).last_sign_at


async def silent(client: Client) -> Client:
    """The client as if nothing had happened for long."""
    await Client.filter(id=client.id).update(last_sign_at=now() - LONG_AGO, last_seen_at=now() - LONG_AGO)
    return await Client.get(id=client.id)


async def gave_one(client: Client) -> bool:
    sign = await last_sign(client)
    return sign is not None and now() - sign < timedelta(minutes=1)


async def test_whoever_comes_gives_their_first_sign(client: Client, stage: Stages) -> None:
    lead, _ = await leads.create(Lead("Ольга"), key="1", language="ru")

    assert await last_sign(client) == client.stage_entered_at
    assert await last_sign(lead) == lead.stage_entered_at
    assert lead.last_seen_at is None


async def test_a_message_or_a_tap_is_a_sign_noted_once_a_minute(client: Client) -> None:
    client = await silent(client)
    await clients.keep_up(client, person(1001, language="ru"), in_chat=True)
    noted = await last_sign(client)
    await clients.keep_up(client, person(1001, language="ru"), in_chat=True)

    assert await gave_one(client)
    assert await last_sign(client) == noted == (await Client.get(id=client.id)).last_seen_at


async def test_coming_back_with_start_is_a_sign(client: Client) -> None:
    await silent(client)
    await clients.arrive(person(1001))
    assert await gave_one(client)


async def test_blocking_the_bot_and_what_is_not_in_the_chat_are_none(client: Client) -> None:
    client = await silent(client)
    before = client.last_sign_at
    await clients.blocked(client)
    await clients.keep_up(client, person(1001, "Ваня"), in_chat=False)
    await clients.unblocked(client)

    assert await last_sign(client) == before


async def test_a_move_and_its_undo_are_signs_whatever_time_the_client_has_waited(
    client: Client, trainer: Staff, stage: Stages
) -> None:
    await silent(client)
    move = await pipeline.move_by_hand(client_id=client.id, stage_id=stage["paid"].id, by=trainer)
    assert move is not None
    assert await gave_one(client)

    await Client.filter(id=client.id).update(stage_entered_at=now() - LONG_AGO)
    await silent(client)
    await pipeline.undo(move.id, by=trainer)

    assert await gave_one(client)


async def test_a_move_to_the_present_stage_is_none(client: Client, trainer: Staff, stage: Stages) -> None:
    before = (await silent(client)).last_sign_at
    await pipeline.move_by_hand(client_id=client.id, stage_id=stage["first-contact"].id, by=trainer)

    assert await last_sign(client) == before


async def test_moving_many_and_taking_it_back_are_signs_of_all_of_them(
    client: Client, other_client: Client, trainer: Staff, stage: Stages
) -> None:
    both = (client, other_client)
    for one in both:
        await silent(one)
    source, target = stage["first-contact"].id, stage["paid"].id
    batch = await bulk.move_many([one.id for one in both], from_stage_id=source, to_stage_id=target, by=trainer)
    assert [await gave_one(one) for one in both] == [True, True]

    for one in both:
        await silent(one)
    await bulk.undo_batch(batch.id, by=trainer)

    assert [await gave_one(one) for one in both] == [True, True]


async def test_a_workout_is_a_sign(client: Client) -> None:
    await answer_all(client)
    program = (await free_program.complete(client)).program
    await Program.filter(id=program.id).update(status=ProgramStatus.DELIVERED)
    before = (await silent(client)).last_sign_at
    await workouts.take_back(client, program.id, 0, week=workouts.monday_of(TODAY), today=TODAY)
    assert await last_sign(client) == before

    await workouts.mark_done(client, program.id, 0, today=TODAY)

    assert await gave_one(client)


@pytest.mark.parametrize("way", ["sent", "in person", "by other code", "once more after a failure"])
async def test_a_program_that_staff_give_is_a_sign(client: Client, trainer: Staff, way: str) -> None:
    draft = await draft_of(client, trainer, "Жим лёжа 3×10")
    if way == "once more after a failure":
        await drafts.send(draft.id, by=trainer)
        await Program.filter(id=draft.id).update(status=ProgramStatus.FAILED)
    client = await silent(client)

    if way == "sent":
        await drafts.send(draft.id, by=trainer)
    elif way == "in person":
        await drafts.hand_over_in_person(draft.id, by=trainer, today=TODAY)
    elif way == "by other code":
        await programs.store_paid(client, title="Сила", parts=[part(1)], payment=None, duration_days=None)
    else:
        await programs.try_again(draft.id, by=trainer)

    assert await gave_one(client)


async def test_nothing_is_left_of_it_with_who_is_forgotten(client: Client) -> None:
    await privacy.forget(client)
    assert await last_sign(client) is None

    again = await newcomer(1001)
    assert again.id != client.id
    assert await gave_one(again)
