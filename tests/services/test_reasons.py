"""Why clients are lost: for which moves a reason is taken, how long it holds, and who never hears of it."""

import asyncio

import pytest
from loguru import logger

from bot.services.errors import ClientMoved, MoveNotFound, NotStaff, ReasonEmpty, TextTooLong
from bot.services.funnel import bulk, closing, pipeline, reasons
from bot.services.funnel.reasons import Moves, Reason
from bot.services.people import leads, privacy
from db.models import Client, ClientNote, ClientPipeline, ClosedAs, Event, Outbox, PipelineStage, Staff
from tests.services.conftest import Stages
from tests.support.people import newcomer, person


async def lost(client: Client, stage: Stages, by: Staff) -> ClientPipeline:
    move = await pipeline.move_by_hand(client_id=client.id, stage_id=stage["inactive"].id, by=by)
    assert move is not None
    return move


async def kept(move: ClientPipeline) -> tuple[str | None, str]:
    found = await ClientPipeline.get(id=move.id)
    return found.reason_key, found.reason


async def shown(client: Client) -> str | None:
    """What the card says."""
    move = await reasons.of_client(client.id)
    return (move.reason or move.reason_key) if move else None


async def test_a_reason_stays_with_the_move_and_another_one_takes_its_place(
    client: Client, stage: Stages, trainer: Staff, colleague: Staff
) -> None:
    move = await lost(client, stage, trainer)
    assert await shown(client) is None

    assert await reasons.give(Moves((move.id,)), Reason.OTHER, words="  Уезжает \n", by=trainer) == 1
    assert (await kept(move), await shown(client)) == (("other", "Уезжает"), "Уезжает")
    await reasons.give(Moves((move.id,)), Reason.EXPENSIVE, words="не отсюда", by=colleague)
    assert (await kept(move), await shown(client)) == (("expensive", ""), "expensive")


async def test_it_is_asked_only_in_a_stage_that_an_owner_calls_a_loss(
    client: Client, stage: Stages, trainer: Staff, owner: Staff
) -> None:
    assert {key for key, one in stage.items() if await reasons.wanted(one.id)} == {"inactive"}
    await PipelineStage.filter(id=stage["inactive"].id).update(closed_as=None)
    move = await lost(client, stage, trainer)

    assert not await reasons.wanted(stage["inactive"].id)
    assert not await reasons.wanted(999)
    with pytest.raises(ClientMoved):
        await reasons.give(Moves((move.id,)), Reason.SILENT, by=trainer)
    await closing.tell_apart(stage["inactive"].id, ClosedAs.LOSS, by=owner)
    assert await reasons.give(Moves((move.id,)), Reason.SILENT, by=trainer) == 1


@pytest.mark.parametrize("target", ["deciding", "completed"])
async def test_a_forged_id_of_a_move_elsewhere_gets_no_reason(
    client: Client, stage: Stages, trainer: Staff, target: str
) -> None:
    move = await pipeline.move_by_hand(client_id=client.id, stage_id=stage[target].id, by=trainer)
    assert move is not None

    with pytest.raises(ClientMoved):
        await reasons.give(Moves((move.id,)), Reason.HEALTH, by=trainer)
    assert await kept(move) == (None, "")


async def test_moves_that_nobody_made_by_hand_get_no_reason(client: Client, stage: Stages, trainer: Staff) -> None:
    move = await pipeline.move(client_id=client.id, stage_id=stage["inactive"].id, event=Event.API)
    assert move is not None

    for moves in (Moves((move.id,)), Moves((999,)), Moves(), Moves(batch_id="f" * 32)):
        with pytest.raises(MoveNotFound):
            await reasons.give(moves, Reason.SILENT, by=trainer)
    assert await kept(move) == (None, "")


async def test_nobody_but_staff_gives_a_reason(client: Client, stage: Stages, trainer: Staff, colleague: Staff) -> None:
    move = await lost(client, stage, trainer)
    await Staff.filter(id=colleague.id).delete()

    with pytest.raises(NotStaff):
        await reasons.give(Moves((move.id,)), Reason.SILENT, by=colleague)
    assert await kept(move) == (None, "")


async def test_words_have_something_to_say_and_an_end(client: Client, stage: Stages, trainer: Staff) -> None:
    move = await lost(client, stage, trainer)
    for words in ("", " \n", "\u200b"):
        with pytest.raises(ReasonEmpty):
            await reasons.give(Moves((move.id,)), Reason.OTHER, words=words, by=trainer)
    with pytest.raises(TextTooLong):
        await reasons.give(Moves((move.id,)), Reason.OTHER, words="Ж" * 201, by=trainer)
    assert await kept(move) == (None, "")

    await reasons.give(Moves((move.id,)), Reason.OTHER, words=f" {'🏋' * 200} ", by=trainer)
    assert await kept(move) == ("other", "🏋" * 200)


# How long it holds


async def test_an_undo_takes_the_reason_back_and_a_late_tap_gives_none(
    client: Client, stage: Stages, trainer: Staff
) -> None:
    move = await lost(client, stage, trainer)
    await reasons.give(Moves((move.id,)), Reason.HEALTH, by=trainer)

    await pipeline.undo(move.id, by=trainer)

    assert (await kept(move), await shown(client)) == ((None, ""), None)
    with pytest.raises(ClientMoved):
        await reasons.give(Moves((move.id,)), Reason.HEALTH, by=trainer)
    assert await kept(move) == (None, "")


async def test_who_was_moved_on_shows_none_and_the_history_keeps_it(
    client: Client, stage: Stages, trainer: Staff, colleague: Staff
) -> None:
    move = await lost(client, stage, trainer)
    await reasons.give(Moves((move.id,)), Reason.EXPENSIVE, by=trainer)

    away = await pipeline.move_by_hand(client_id=client.id, stage_id=stage["deciding"].id, by=colleague)
    assert away is not None

    assert (await kept(move), await shown(client)) == (("expensive", ""), None)
    with pytest.raises(ClientMoved):
        await reasons.give(Moves((move.id,)), Reason.SILENT, by=trainer)
    await pipeline.undo(away.id, by=colleague)
    assert await shown(client) == "expensive", "the same move holds the client again"
    await pipeline.move(client_id=client.id, stage_id=stage["active"].id, event=Event.API)
    await pipeline.move(client_id=client.id, stage_id=stage["inactive"].id, event=Event.API)
    assert await shown(client) is None, "another move has brought them here"


async def test_after_the_stage_was_deleted_a_late_tap_gives_no_reason(
    client: Client, stage: Stages, trainer: Staff
) -> None:
    move = await lost(client, stage, trainer)
    await bulk.move_all(from_stage_id=stage["inactive"].id, to_stage_id=stage["deciding"].id, by=trainer)
    await PipelineStage.filter(id=stage["inactive"].id).delete()

    with pytest.raises(ClientMoved):
        await reasons.give(Moves((move.id,)), Reason.SILENT, by=trainer)
    assert await kept(move) == (None, "")


async def test_an_undo_and_a_reason_at_once_leave_no_reason_on_what_was_undone(
    client: Client, stage: Stages, trainer: Staff, colleague: Staff
) -> None:
    for _ in range(5):
        move = await lost(client, stage, trainer)
        await asyncio.gather(
            reasons.give(Moves((move.id,)), Reason.SILENT, by=trainer),
            pipeline.undo(move.id, by=colleague),
            return_exceptions=True,
        )
        assert await kept(move) == (None, "")


# Many at once


async def test_a_batch_gets_one_reason_and_others_none(stage: Stages, trainer: Staff, colleague: Staff) -> None:
    people = [await newcomer(2000 + number) for number in range(5)]
    ids = [client.id for client in people]
    here, there = stage["first-contact"].id, stage["inactive"].id
    alone = await lost(people[0], stage, colleague)  # moved by somebody else before: not of the batch
    batch = await bulk.move_many(ids, from_stage_id=here, to_stage_id=there, by=trainer)
    await pipeline.move_by_hand(client_id=ids[1], stage_id=stage["active"].id, by=colleague)

    assert await reasons.give(Moves(batch_id=batch.id), Reason.NO_TIME, by=trainer) == 3

    assert [await shown(client) for client in people] == [None, None, "no_time", "no_time", "no_time"]
    assert await kept(alone) == (None, "")
    await bulk.undo_batch(batch.id, by=trainer)
    assert [await shown(client) for client in people] == [None] * 5
    assert not await ClientPipeline.filter(reason_key__not_isnull=True).exists()
    with pytest.raises(ClientMoved):
        await reasons.give(Moves(batch_id=batch.id), Reason.NO_TIME, by=trainer)


async def test_a_batch_of_more_than_one_transaction_is_given_it_whole(
    stage: Stages, trainer: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "AT_ONCE", 2)
    people = [await newcomer(2000 + number) for number in range(5)]
    batch = await bulk.move_all(from_stage_id=stage["first-contact"].id, to_stage_id=stage["inactive"].id, by=trainer)

    assert await reasons.give(Moves(batch_id=batch.id), Reason.OTHER, words="Каникулы", by=trainer) == len(people)
    assert {await shown(client) for client in people} == {"Каникулы"}


async def test_who_was_put_back_into_a_loss_together_shows_their_reason_again(stage: Stages, trainer: Staff) -> None:
    people = [await newcomer(2000 + number) for number in range(3)]
    moves = [await lost(client, stage, trainer) for client in people]
    await reasons.give(Moves(tuple(move.id for move in moves)), Reason.SILENT, by=trainer)
    batch = await bulk.move_all(from_stage_id=stage["inactive"].id, to_stage_id=stage["active"].id, by=trainer)
    assert await reasons.holding().count() == 0

    await bulk.undo_batch(batch.id, by=trainer)

    assert [await shown(client) for client in people] == ["silent"] * 3


async def test_those_lost_for_a_reason_that_is_not_health_can_be_asked_for(stage: Stages, trainer: Staff) -> None:
    people = {reason: await newcomer(2000 + number) for number, reason in enumerate((*Reason, None))}
    for reason, client in people.items():
        move = await lost(client, stage, trainer)
        if reason is not None:
            await reasons.give(Moves((move.id,)), reason, words="Уехал", by=trainer)

    asked = reasons.holding().filter(reason_key__not_isnull=True).exclude(reason_key=Reason.HEALTH)

    found = {move.client_id for move in await asked}
    assert found == {people[reason].id for reason in Reason if reason is not Reason.HEALTH}


# Who never hears of it


async def test_whoever_deletes_their_data_takes_the_reasons_along(
    client: Client, other_client: Client, stage: Stages, trainer: Staff
) -> None:
    reasons_of = []
    for reason in (Reason.OTHER, Reason.HEALTH, Reason.SILENT):
        move = await lost(client, stage, trainer)
        await reasons.give(Moves((move.id,)), reason, words="Грыжа", by=trainer)
        await pipeline.move_by_hand(client_id=client.id, stage_id=stage["active"].id, by=trainer)
        reasons_of.append(move)
    theirs = await lost(other_client, stage, trainer)
    await reasons.give(Moves((theirs.id,)), Reason.HEALTH, by=trainer)

    await privacy.forget(client)

    assert [await kept(move) for move in reasons_of] == [(None, "")] * 3
    assert await kept(theirs) == ("health", "")


async def test_a_client_who_has_deleted_their_data_gets_no_reason_any_more(
    client: Client, stage: Stages, trainer: Staff
) -> None:
    move = await lost(client, stage, trainer)
    await privacy.forget(client)

    with pytest.raises(ClientMoved):
        await reasons.give(Moves((move.id,)), Reason.HEALTH, by=trainer)
    assert await kept(move) == (None, "")


async def test_words_about_a_lead_go_along_to_the_client_that_it_becomes(stage: Stages, trainer: Staff) -> None:
    came = await newcomer(77)
    lead, _ = await leads.create(leads.Lead(name="Мария"), key="k", language="ru")
    move = await lost(lead, stage, trainer)
    await reasons.give(Moves((move.id,)), Reason.OTHER, words="Просила после отпуска", by=trainer)

    await leads.join(lead.id, person(77))

    assert await ClientNote.filter(client_id=came.id, text="Просила после отпуска", author=trainer).exists()
    assert await kept(move) == ("other", "")


async def test_no_log_and_no_notice_says_which_reason(client: Client, stage: Stages, trainer: Staff) -> None:
    lines: list[str] = []
    sink = logger.add(lambda message: lines.append(str(message)), format="{message} {extra}", level=0)
    before = await Outbox.all().count()
    try:
        move = await lost(client, stage, trainer)
        for reason in (Reason.HEALTH, Reason.OTHER):
            await reasons.give(Moves((move.id,)), reason, words="Диабет", by=trainer)
    finally:
        logger.remove(sink)

    assert any("reason given" in line for line in lines)
    assert not [line for line in lines if "health" in line or "Диабет" in line]
    assert await Outbox.all().count() == before
