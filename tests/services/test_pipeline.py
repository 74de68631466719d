import asyncio
import random
from itertools import pairwise

import pytest
from tortoise import BaseDBAsyncClient
from tortoise.transactions import in_transaction

from bot.services.errors import ClientMoved, ClientNotFound, StageNotFound
from bot.services.funnel import history, pipeline
from bot.services.funnel.pipeline import Note
from bot.services.money import payments
from bot.services.people import privacy
from bot.services.programs import free_program
from db.models import Client, ClientPipeline, Event, Payment, PaymentStatus, PipelineStage, Program, Staff, StageEvent
from tests.services.conftest import Stages
from tests.support.people import answer_all, moves_of, newcomer, outbox_refuses, pending_payment, queued, stage_id_of


async def put(client: Client, stage: PipelineStage | None) -> None:
    await Client.filter(id=client.id).update(stage_id=stage.id if stage else None)


async def move_to(client: Client, stage: PipelineStage, *, expected_from: int | None = None) -> ClientPipeline | None:
    return await pipeline.move(client_id=client.id, stage_id=stage.id, event=Event.MANUAL, expected_from=expected_from)


@pytest.mark.parametrize(
    ("event", "start", "end"),
    [
        (Event.START, None, "first-contact"),
        (Event.START, "deciding", "deciding"),
        (Event.START, "inactive", "inactive"),
        (Event.QUESTIONNAIRE, None, "consultation"),
        (Event.QUESTIONNAIRE, "first-contact", "consultation"),
        (Event.QUESTIONNAIRE, "consultation", "consultation"),
        (Event.QUESTIONNAIRE, "active", "active"),
        (Event.QUESTIONNAIRE, "completed", "consultation"),
        (Event.QUESTIONNAIRE, "inactive", "consultation"),
        (Event.OFFER_OPENED, "first-contact", "first-contact"),
        (Event.PAYMENT, None, "paid"),
        (Event.PAYMENT, "first-contact", "paid"),
        (Event.PAYMENT, "active", "paid"),
        (Event.PAYMENT, "inactive", "paid"),
        (Event.PROGRAM_DELIVERED, "first-contact", "active"),
        (Event.PROGRAM_DELIVERED, "completed", "active"),
        (Event.PROGRAM_FINISHED, "active", "active"),
    ],
)
async def test_an_event_moves_whom_it_should(
    client: Client, stage: Stages, event: Event, start: str | None, end: str
) -> None:
    await put(client, stage[start] if start else None)
    before = len(await moves_of(client))

    moved = await pipeline.on_event(client.id, event)

    assert await stage_id_of(client) == stage[end].id
    assert (moved is None) == (start == end)
    assert len(await moves_of(client)) == before + (start != end)


@pytest.mark.parametrize(("start", "moves"), [("consultation", True), ("active", False), ("inactive", True)])
async def test_an_event_that_has_no_stage_at_first_moves_forward_once_the_trainer_gives_it_one(
    client: Client, stage: Stages, start: str, moves: bool
) -> None:
    await StageEvent.filter(event=Event.OFFER_OPENED).update(stage_id=stage["deciding"].id)
    await put(client, stage[start])

    assert (await pipeline.on_event(client.id, Event.OFFER_OPENED) is not None) == moves


async def test_forward_goes_by_the_order_of_the_stages_as_it_is_now(client: Client, stage: Stages) -> None:
    await put(client, stage["deciding"])
    await PipelineStage.filter(id=stage["consultation"].id).update(position=99)

    moved = await pipeline.on_event(client.id, Event.QUESTIONNAIRE)

    assert moved is not None
    assert await stage_id_of(client) == stage["consultation"].id


async def test_a_move_is_written_with_who_when_and_why(client: Client, stage: Stages, trainer: Staff) -> None:
    moved = await pipeline.move(
        client_id=client.id, stage_id=stage["active"].id, event=Event.MANUAL, by=trainer, note=Note("Звонила <b>")
    )

    assert moved is not None
    row = await ClientPipeline.get(id=moved.id).select_related("moved_by")
    assert (row.from_stage_name, row.to_stage_name) == ("Первичный контакт", "Активный клиент")
    assert (row.from_stage_id, row.to_stage_id) == (stage["first-contact"].id, stage["active"].id)
    assert (row.moved_by, row.event, row.note, row.note_key) == (trainer, Event.MANUAL, "Звонила <b>", None)
    assert (await Client.get(id=client.id)).stage_entered_at == row.created_at


async def test_an_event_moves_as_the_system_and_notes_why_in_every_language(client: Client) -> None:
    moved = await pipeline.on_event(client.id, Event.PAYMENT)

    assert moved is not None
    row = await ClientPipeline.get(id=moved.id)
    assert (row.moved_by_id, row.note, row.note_key) == (None, "", "move-payment")


async def test_a_move_to_the_present_stage_is_no_move(client: Client, stage: Stages) -> None:
    entered = (await Client.get(id=client.id)).stage_entered_at
    before = await moves_of(client)

    assert await move_to(client, stage["first-contact"]) is None
    assert await moves_of(client) == before
    assert (await Client.get(id=client.id)).stage_entered_at == entered


async def test_a_button_that_shows_an_old_stage_moves_nobody(client: Client, stage: Stages) -> None:
    await move_to(client, stage["deciding"])
    before = await moves_of(client)

    with pytest.raises(ClientMoved):
        await move_to(client, stage["paid"], expected_from=stage["first-contact"].id)

    assert await stage_id_of(client) == stage["deciding"].id
    assert await moves_of(client) == before


async def test_a_button_that_shows_no_stage_moves_nobody_who_has_one(client: Client, stage: Stages) -> None:
    with pytest.raises(ClientMoved):
        await move_to(client, stage["paid"], expected_from=pipeline.NOWHERE)

    assert await stage_id_of(client) == stage["first-contact"].id


async def test_a_tap_that_comes_again_brings_the_move_that_it_made(
    client: Client, stage: Stages, trainer: Staff, colleague: Staff
) -> None:
    async def tap(by: Staff) -> ClientPipeline | None:
        return await pipeline.move_by_hand(
            client_id=client.id,
            stage_id=stage["consultation"].id,
            expected_from=stage["first-contact"].id,
            by=by,
        )

    made = await tap(trainer)
    again = await tap(trainer)

    assert made
    assert again
    assert again.id == made.id
    assert len(await moves_of(client)) == 2
    with pytest.raises(ClientMoved):
        await tap(colleague)


async def test_the_same_button_tapped_many_times_at_once_moves_one_stage(client: Client, stage: Stages) -> None:
    taps = [move_to(client, stage["consultation"], expected_from=stage["first-contact"].id) for _ in range(5)]
    results = await asyncio.gather(*taps, return_exceptions=True)

    assert sum(isinstance(result, ClientPipeline) for result in results) == 1
    assert sum(isinstance(result, ClientMoved) for result in results) == 4
    assert len(await moves_of(client)) == 2


async def test_moves_of_nobody_and_to_nowhere_are_refused(client: Client, stage: Stages) -> None:
    before = await moves_of(client)
    with pytest.raises(ClientNotFound):
        await pipeline.move(client_id=client.id + 99, stage_id=stage["paid"].id, event=Event.MANUAL)
    with pytest.raises(StageNotFound):
        await pipeline.move(client_id=client.id, stage_id=999, event=Event.MANUAL)
    await privacy.forget(client)
    with pytest.raises(ClientNotFound):
        await move_to(client, stage["paid"])

    assert await moves_of(client) == before


async def test_history_keeps_the_names_of_that_day(client: Client, stage: Stages) -> None:
    await move_to(client, stage["paid"])
    await PipelineStage.filter(id=stage["paid"].id).update(name="Оплатил")
    await move_to(client, stage["active"])

    assert [(source, target) for source, target, _ in await moves_of(client)] == [
        (None, "Первичный контакт"),
        ("Первичный контакт", "Куплена услуга"),
        ("Оплатил", "Активный клиент"),
    ]


async def test_history_comes_newest_first_in_pages(client: Client, stage: Stages, other_client: Client) -> None:
    for _ in range(6):
        await move_to(client, stage["paid"])
        await move_to(client, stage["active"])
    await move_to(other_client, stage["paid"])

    first = await history.page(client.id)
    second = await history.page(client.id, 1)

    assert (first.count, first.pages, len(first.entries), len(second.entries)) == (13, 2, history.PAGE, 3)
    moves = [*first.entries, *second.entries]
    ids = [move.id for move in moves]
    assert ids == sorted(ids, reverse=True)
    assert moves[-1].from_stage_id is None
    assert {move.client_id for move in moves} == {client.id}
    assert await history.page(client.id, 99) == second, "a page that is no more is the last one"


@pytest.mark.parametrize("dice", range(3))
async def test_fifty_moves_at_once_leave_an_unbroken_chain(client: Client, stage: Stages, dice: int) -> None:
    chance = random.Random(dice)
    events = [Event.QUESTIONNAIRE, Event.PAYMENT, Event.PROGRAM_DELIVERED, Event.START]
    work = [
        pipeline.on_event(client.id, chance.choice(events))
        if chance.random() < 0.3
        else move_to(client, chance.choice(list(stage.values())))
        for _ in range(50)
    ]

    results = await asyncio.gather(*work)

    rows = await ClientPipeline.filter(client_id=client.id).order_by("id")
    assert len(rows) == 1 + sum(result is not None for result in results)
    assert rows[0].from_stage_id is None
    for earlier, later in pairwise(rows):
        assert (later.from_stage_id, later.from_stage_name) == (earlier.to_stage_id, earlier.to_stage_name)
        assert later.to_stage_id != later.from_stage_id
        assert later.created_at >= earlier.created_at
    now_there = await Client.get(id=client.id)
    assert (now_there.stage_id, now_there.stage_entered_at) == (rows[-1].to_stage_id, rows[-1].created_at)


async def test_clients_move_at_the_same_moment_without_waiting_in_a_circle(client: Client, stage: Stages) -> None:
    crowd = [client] + [await newcomer(2000 + number) for number in range(9)]

    await asyncio.gather(*(move_to(one, stage["paid"]) for one in crowd for _ in range(3)))

    assert [len(await moves_of(one)) for one in crowd] == [2] * 10


async def test_what_fails_after_a_move_takes_the_move_back(client: Client, stage: Stages) -> None:
    before = await moves_of(client)

    async def move_and_fail() -> None:
        async with in_transaction():
            assert await move_to(client, stage["paid"]) is not None
            raise RuntimeError("after the move")

    with pytest.raises(RuntimeError):
        await move_and_fail()

    assert (await moves_of(client), await stage_id_of(client)) == (before, stage["first-contact"].id)


async def test_a_payment_whose_messages_cannot_be_queued_is_not_confirmed(
    client: Client, stage: Stages, trainer: Staff, database: BaseDBAsyncClient
) -> None:
    payment = await pending_payment(client)
    before = await moves_of(client)

    async with outbox_refuses(database):
        with pytest.raises(Exception, match="made to order"):
            await payments.confirm(payment.id, by=trainer)

    found = await Payment.get(id=payment.id)
    assert (found.status, found.decided_at, found.decided_by_id) == (PaymentStatus.PENDING, None, None)
    assert (await moves_of(client), await stage_id_of(client)) == (before, stage["first-contact"].id)
    assert (await payments.confirm(payment.id, by=trainer)).status is PaymentStatus.CONFIRMED


async def test_a_questionnaire_whose_program_cannot_be_queued_stays_open(
    client: Client, stage: Stages, database: BaseDBAsyncClient
) -> None:
    await answer_all(client)

    async with outbox_refuses(database):
        with pytest.raises(Exception, match="made to order"):
            await free_program.complete(client)

    assert (await Program.all().count(), await queued()) == (0, [])
    assert await stage_id_of(client) == stage["first-contact"].id
    await free_program.complete(client)
    assert await stage_id_of(client) == stage["consultation"].id
