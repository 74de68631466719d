"""The owners set the funnel up: what they may do, what is refused, and what holds when two do it at once."""

import asyncio
import random
import unicodedata
from collections.abc import Awaitable

import pytest

from bot.services.errors import (
    BadColour,
    BadStageName,
    CRMError,
    EventNotFound,
    LastStage,
    NotOwner,
    StageInUse,
    StageNameTaken,
    StageNotEmpty,
    StageNotFound,
    TextTooLong,
    TooManyStages,
)
from bot.services.funnel import bulk, closing, pipeline, stage_events, stages
from bot.services.people import staff
from db.models import Client, ClosedAs, Event, PipelineStage, Staff, StageEvent
from tests.services.conftest import Stages
from tests.support.people import moves_of, newcomer, stage_id_of

ANY_NAMES = (
    "<b>VIP</b> & { $name }",
    "VIP \u202eاسم עברית",
    "👨‍👩‍👧‍👦🏋🏽‍♀️",
    "Ж" * 40,
    "%_'\";--",
)


@pytest.fixture
async def owner(trainer: Staff) -> Staff:
    await staff.sync_owners([501, 502], language="ru")
    return await Staff.get(telegram_id=501)


@pytest.fixture
async def partner(owner: Staff) -> Staff:
    """The other owner."""
    return await Staff.get(telegram_id=502)


async def names() -> list[str]:
    return [stage.name for stage in await stages.all_of_them()]


async def positions() -> list[int]:
    return [stage.position for stage in await stages.all_of_them()]


async def outcome(doing: Awaitable[object]) -> object:
    """What it returned, or the kind of refusal."""
    try:
        return await doing
    except CRMError as error:
        return type(error)


# Creating and naming


async def test_a_new_stage_is_the_last_of_the_open_ones(owner: Staff, stage: Stages) -> None:
    new = await stages.create("  Пробная\n тренировка ", by=owner)

    assert (new.name, new.is_closed, new.description) == ("Пробная тренировка", False, "")
    assert new.colour in stages.COLOURS
    assert (await names())[4:] == ["Активный клиент", "Пробная тренировка", "Завершен", "Неактивен"]
    assert await positions() == list(range(8))


async def test_where_every_stage_is_closed_a_new_one_comes_first(owner: Staff, stage: Stages) -> None:
    await PipelineStage.all().update(is_closed=True)

    assert (await stages.create("Начало", by=owner)).position == 0
    assert (await names())[:2] == ["Начало", "Первичный контакт"]


@pytest.mark.parametrize("name", ANY_NAMES)
async def test_a_stage_may_be_called_anything_that_can_be_seen(owner: Staff, stage: Stages, name: str) -> None:
    new = await stages.create(name, by=owner)
    await stages.rename(stage["paid"].id, f"{name[:39]}2", by=owner)

    assert (await stages.get(new.id)).name == name
    assert (await stages.get(stage["paid"].id)).name == f"{name[:39]}2"
    assert await stages.by_name(name) == new


@pytest.mark.parametrize("name", ["", "   ", "\n", "\u200b", "\u2068\u2069", "\u3164", "\u2800", "\x00", "\u0301"])
async def test_a_name_with_nothing_to_see_is_refused(owner: Staff, stage: Stages, name: str) -> None:
    with pytest.raises(BadStageName):
        await stages.create(name, by=owner)
    with pytest.raises(BadStageName):
        await stages.rename(stage["paid"].id, name, by=owner)
    assert len(await names()) == 7


async def test_a_name_has_at_most_40_characters_and_a_description_200(owner: Staff, stage: Stages) -> None:
    paid = stage["paid"].id
    for refused in (
        stages.create("я" * 41, by=owner),
        stages.rename(paid, "я" * 41, by=owner),
        stages.describe(paid, "я" * 201, by=owner),
    ):
        with pytest.raises(TextTooLong):
            await refused
    await stages.rename(paid, f" {'я' * 40} ", by=owner)
    await stages.describe(paid, f" {'😀' * 200} ", by=owner)

    found = await stages.get(paid)
    assert (len(found.name), found.description) == (40, "😀" * 200)


@pytest.mark.parametrize(
    "name",
    [
        "Консультация",
        "КОНСУЛЬТАЦИЯ",
        "  консультация ",
        "Консуль\u200bтация",
        "\u202eКонсультация",
        unicodedata.normalize("NFD", "Принимают решение").replace("й", "и\u0306"),
        "Первичныи\u0306 контакт",
        "Активный  \n клиент",
    ],
)
async def test_two_stages_never_look_alike(owner: Staff, stage: Stages, name: str) -> None:
    with pytest.raises(StageNameTaken):
        await stages.create(name, by=owner)
    with pytest.raises(StageNameTaken):
        await stages.rename(stage["paid"].id, name, by=owner)
    assert (await stages.get(stage["paid"].id)).name == "Куплена услуга"


async def test_a_stage_may_keep_its_name_in_other_letters(owner: Staff, stage: Stages, client: Client) -> None:
    await stages.rename(stage["first-contact"].id, "ПЕРВИЧНЫЙ КОНТАКТ", by=owner)
    await pipeline.move_by_hand(client_id=client.id, stage_id=stage["paid"].id, by=owner)

    assert [move[:2] for move in await moves_of(client)] == [
        (None, "Первичный контакт"),
        ("ПЕРВИЧНЫЙ КОНТАКТ", "Куплена услуга"),
    ]


async def test_there_are_at_most_20_stages(owner: Staff, stage: Stages) -> None:
    made = await asyncio.gather(*(outcome(stages.create(f"Этап {n}", by=owner)) for n in range(15)))

    assert made.count(TooManyStages) == 2
    assert await positions() == list(range(20))
    with pytest.raises(TooManyStages):
        await stages.require_room()


async def test_a_description_colour_and_end_can_be_changed(owner: Staff, stage: Stages) -> None:
    paid = stage["paid"].id
    await stages.describe(paid, " Ждёт\nпрограмму <b> ", by=owner)
    await stages.recolour(paid, "🔴", by=owner)
    for _ in range(2):
        await closing.mark(paid, ClosedAs.LOSS, by=owner)
    found = await stages.get(paid)
    assert (found.description, found.colour, found.is_closed) == ("Ждёт программу <b>", "🔴", True)

    await stages.describe(paid, "\u200b", by=owner)
    await closing.mark(paid, None, by=owner)
    with pytest.raises(BadColour):
        await stages.recolour(paid, "🍎", by=owner)
    found = await stages.get(paid)
    assert (found.description, found.colour, found.is_closed) == ("", "🔴", False)


# Order


async def test_a_stage_moves_one_place_however_often_the_tap_comes(owner: Staff, stage: Stages) -> None:
    deciding, consultation, paid = stage["deciding"].id, stage["consultation"].id, stage["paid"].id

    taps = await asyncio.gather(*(stages.move_up(deciding, over=consultation, by=owner) for _ in range(3)))
    assert sorted(taps) == [False, False, True]
    assert (await names())[:3] == ["Первичный контакт", "Принимают решение", "Консультация"]

    assert await stages.move_down(consultation, under=paid, by=owner)
    assert not await stages.move_down(consultation, under=paid, by=owner)
    assert (await names())[:4] == ["Первичный контакт", "Принимают решение", "Куплена услуга", "Консультация"]
    assert await positions() == list(range(7))


async def test_a_stage_at_the_end_stays_there(owner: Staff, stage: Stages) -> None:
    before = await names()
    first, last = stage["first-contact"].id, stage["inactive"].id
    for over in (last, first, 0, 999):
        assert not await stages.move_up(first, over=over, by=owner)
        assert not await stages.move_down(last, under=over, by=owner)
    assert await names() == before


async def test_forward_follows_the_new_order(owner: Staff, stage: Stages, client: Client) -> None:
    await pipeline.move_by_hand(client_id=client.id, stage_id=stage["deciding"].id, by=owner)
    assert await pipeline.on_event(client.id, Event.QUESTIONNAIRE) is None

    await stages.move_up(stage["deciding"].id, over=stage["consultation"].id, by=owner)

    moved = await pipeline.on_event(client.id, Event.QUESTIONNAIRE)
    assert moved is not None
    assert moved.to_stage_name == "Консультация"


# Deleting


async def test_a_stage_with_clients_is_not_deleted_until_they_have_moved(
    owner: Staff, stage: Stages, client: Client, other_client: Client
) -> None:
    deciding = stage["deciding"].id
    for one in (client, other_client):
        await pipeline.move_by_hand(client_id=one.id, stage_id=deciding, by=owner)
    with pytest.raises(StageNotEmpty) as refused:
        await stages.delete(deciding, by=owner)
    assert refused.value.data == {"stage": deciding, "clients": 2}

    await bulk.move_all(from_stage_id=deciding, to_stage_id=stage["inactive"].id, by=owner)
    await stages.delete(deciding, by=owner)

    assert "Принимают решение" not in await names()
    assert await positions() == list(range(6))
    assert (await moves_of(client))[-1] == ("Принимают решение", "Неактивен", "manual")
    with pytest.raises(StageNotFound):
        await stages.delete(deciding, by=owner)


async def test_a_stage_of_an_event_is_not_deleted_until_the_event_has_another(owner: Staff, stage: Stages) -> None:
    paid = stage["paid"].id
    with pytest.raises(StageInUse) as refused:
        await stages.delete(paid, by=owner)
    assert refused.value.data == {"stage": paid, "event": "payment"}

    await stage_events.set_event(Event.PAYMENT, stage["active"].id, by=owner)
    await stages.delete(paid, by=owner)
    assert len(await names()) == 6


async def test_the_last_stage_is_not_deleted(owner: Staff, stage: Stages) -> None:
    await StageEvent.all().update(stage_id=None)
    for one in list(stage.values())[1:]:
        await stages.delete(one.id, by=owner)
    with pytest.raises(LastStage):
        await stages.delete(stage["first-contact"].id, by=owner)
    assert await names() == ["Первичный контакт"]


# Events


async def test_an_event_moves_clients_where_it_leads_from_now_on(owner: Staff, stage: Stages, client: Client) -> None:
    await stage_events.set_event(Event.PAYMENT, stage["active"].id, by=owner)
    assert await stage_id_of(client) == stage["first-contact"].id, "nobody moves now"
    await pipeline.on_event(client.id, Event.PAYMENT)
    assert await stage_id_of(client) == stage["active"].id

    await stage_events.set_event(Event.START, None, by=owner)
    assert await stage_id_of(await newcomer(3003)) is None
    table = await stage_events.events()
    assert list(table) == list(stage_events.EVENTS)
    assert {event.value: to.name if to else None for event, to in table.items()} == {
        "start": None,
        "questionnaire": "Консультация",
        "offer_opened": None,
        "payment": "Активный клиент",
        "program_delivered": "Активный клиент",
        "program_finished": None,
    }


async def test_an_event_without_a_row_gets_one(owner: Staff, stage: Stages) -> None:
    await StageEvent.filter(event=Event.PAYMENT).delete()
    assert (await stage_events.events())[Event.PAYMENT] is None
    await stage_events.set_event(Event.PAYMENT, stage["paid"].id, by=owner)
    assert await stages.for_event(Event.PAYMENT) == stage["paid"]


async def test_what_is_no_event_or_no_stage_is_refused(owner: Staff, stage: Stages) -> None:
    for value in ("manual", "undo", "api", "", "payment; DROP"):
        with pytest.raises(EventNotFound):
            stage_events.named(value)
    with pytest.raises(EventNotFound):
        await stage_events.set_event(Event.MANUAL, stage["paid"].id, by=owner)
    with pytest.raises(StageNotFound):
        await stage_events.set_event(Event.PAYMENT, 999, by=owner)
    assert await stages.for_event(Event.PAYMENT) == stage["paid"]


# Who may


async def test_a_trainer_and_an_owner_of_yesterday_change_nothing(
    owner: Staff, partner: Staff, trainer: Staff, stage: Stages
) -> None:
    await staff.sync_owners([501], language="ru")
    before = await PipelineStage.all().values(), await StageEvent.all().order_by("event").values()
    paid, active = stage["paid"].id, stage["active"].id
    for by in (trainer, partner):
        for attempt in (
            stages.create("Новый", by=by),
            stages.rename(paid, "Новый", by=by),
            stages.describe(paid, "Новое", by=by),
            stages.recolour(paid, "🔴", by=by),
            closing.mark(paid, ClosedAs.LOSS, by=by),
            stages.move_up(active, over=paid, by=by),
            stages.move_down(paid, under=active, by=by),
            stages.delete(stage["deciding"].id, by=by),
            stage_events.set_event(Event.PAYMENT, active, by=by),
        ):
            with pytest.raises(NotOwner):
                await attempt
    assert (await PipelineStage.all().values(), await StageEvent.all().order_by("event").values()) == before


async def test_a_stage_that_is_gone_is_refused(owner: Staff, stage: Stages) -> None:
    gone, here = 999, stage["paid"].id
    for attempt in (
        stages.rename(gone, "Новый", by=owner),
        stages.describe(gone, "Новое", by=owner),
        stages.recolour(gone, "🔴", by=owner),
        closing.mark(gone, ClosedAs.LOSS, by=owner),
        stages.move_up(gone, over=here, by=owner),
        stages.move_down(gone, under=here, by=owner),
        stages.delete(gone, by=owner),
    ):
        with pytest.raises(StageNotFound):
            await attempt


# Two at once


@pytest.mark.parametrize("dice", range(4))
async def test_two_owners_at_once_keep_the_order_whole(owner: Staff, partner: Staff, stage: Stages, dice: int) -> None:
    chance = random.Random(dice)
    every = [one.id for one in stage.values()]

    async def tap(number: int) -> None:
        by, one, other = chance.choice((owner, partner)), chance.choice(every), chance.choice(every)
        done = chance.choice(
            (
                lambda: stages.create(f"Этап {number % 5}", by=by),
                lambda: stages.rename(one, f"этап {number % 5}", by=by),
                lambda: stages.move_up(one, over=other, by=by),
                lambda: stages.move_down(one, under=other, by=by),
                lambda: stages.delete(one, by=by),
                lambda: closing.mark(one, ClosedAs.LOSS if number % 2 else None, by=by),
                lambda: stage_events.set_event(chance.choice(stage_events.EVENTS), one, by=by),
            )
        )
        await outcome(done())

    await asyncio.gather(*(tap(number) for number in range(60)))

    assert await positions() == list(range(len(await names())))
    assert len({name.casefold() for name in await names()}) == len(await names())


async def test_of_two_who_choose_one_name_at_once_one_gets_it(owner: Staff, partner: Staff, stage: Stages) -> None:
    done = await asyncio.gather(
        outcome(stages.rename(stage["paid"].id, "Оплачено", by=owner)),
        outcome(stages.rename(stage["active"].id, "ОПЛАЧЕНО", by=partner)),
        outcome(stages.create("оплачено", by=owner)),
        outcome(stages.create("Оплачено", by=partner)),
    )

    assert done.count(StageNameTaken) == 3
    assert [name.casefold() for name in await names()].count("оплачено") == 1


async def test_a_stage_deleted_while_clients_come_in_holds_them_or_is_gone(
    owner: Staff, partner: Staff, stage: Stages, client: Client, other_client: Client
) -> None:
    for number in range(12):
        new = await stages.create(f"Этап {number}", by=owner)
        comings = [
            outcome(pipeline.move_by_hand(client_id=one.id, stage_id=new.id, by=partner))
            for one in (client, other_client)
        ]
        if number % 3 == 0:
            comings.append(
                outcome(bulk.move_all(from_stage_id=stage["first-contact"].id, to_stage_id=new.id, by=partner))
            )
        first = number % len(comings)
        done = await asyncio.gather(
            *comings[:first], *(outcome(stages.delete(new.id, by=by)) for by in (owner, partner)), *comings[first:]
        )
        there = await PipelineStage.exists(id=new.id)
        inside = await Client.filter(stage_id=new.id).count()
        assert there == (inside > 0), done
        assert not there or done.count(StageNotEmpty) == 2, done
        assert there or StageNotFound in done
        if there:
            await bulk.move_all(from_stage_id=new.id, to_stage_id=stage["first-contact"].id, by=owner)
            await stages.delete(new.id, by=owner)
