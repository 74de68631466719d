from datetime import UTC, datetime, timedelta

import pytest

from bot.services.funnel import board, pipeline
from bot.services.funnel.board import Order
from bot.services.people import privacy
from db.models import Client, PipelineStage, Staff
from tests.services.conftest import Stages
from tests.support.people import newcomer

START = datetime(2026, 11, 1, tzinfo=UTC)


async def fill(stage: PipelineStage, count: int) -> list[int]:
    """So many clients, who came to the stage an hour after one another; their ids in that order."""
    await Client.bulk_create(
        [
            Client(
                telegram_id=5000 + n,
                first_name=f"Гость {n}",
                language="ru",
                stage=stage,
                stage_entered_at=START + timedelta(hours=n // 2),
            )
            for n in range(count)
        ]
    )
    rows = await Client.filter(stage_id=stage.id).order_by("stage_entered_at", "id")
    return [row.id for row in rows]


async def test_the_board_counts_everybody_who_is_there(stage: Stages, trainer: Staff, client: Client) -> None:
    await fill(stage["deciding"], 5)
    gone, nowhere = await newcomer(1002), await newcomer(1003)
    await privacy.forget(gone)
    await Client.filter(id=nowhere.id).update(stage_id=None)

    found = await board.board()

    assert [(one.name, count) for one, count in found.stages][:3] == [
        ("Первичный контакт", 1),
        ("Консультация", 0),
        ("Принимают решение", 5),
    ]
    assert (found.outside, found.total) == (1, 7)
    assert found.count_of(stage["deciding"].id) == 5
    assert found.neighbours(stage["deciding"].id) == (stage["consultation"], stage["paid"])
    assert found.neighbours(stage["first-contact"].id) == (None, stage["consultation"])
    assert found.neighbours(stage["inactive"].id) == (stage["completed"], None)
    assert found.neighbours(999) == (None, None)


@pytest.mark.parametrize("count", [0, 1, 8, 9, 16, 61])
@pytest.mark.parametrize("order", [Order.WAITING, Order.NEWEST])
async def test_the_pages_of_a_column_hold_everybody_once_and_in_order(
    stage: Stages, trainer: Staff, count: int, order: Order
) -> None:
    ids = await fill(stage["deciding"], count)
    seen: list[int] = []
    pages = max(1, -(-count // board.PAGE))
    for number in range(pages):
        page = await board.column(stage["deciding"].id, order=order, start=number * board.PAGE, count=count)
        assert (page.number, page.count, page.pages) == (number, count, pages)
        assert len(page.entries) == board.PAGE or number == pages - 1
        seen += [client.id for client in page.entries]
    assert seen == (ids if order is Order.WAITING else ids[::-1])
    beyond = await board.column(stage["deciding"].id, order=order, start=9999, count=count)
    assert beyond.number == pages - 1


async def test_the_clients_of_a_page_come_with_where_they_are_now(
    stage: Stages, trainer: Staff, client: Client, other_client: Client
) -> None:
    gone = await newcomer(1003)
    await pipeline.move_by_hand(client_id=client.id, stage_id=stage["paid"].id, by=trainer)
    await privacy.forget(gone)

    found = await board.clients_by_id([other_client.id, gone.id, client.id])

    assert [(one.id, one.stage_id) for one in found] == [
        (other_client.id, stage["first-contact"].id),
        (client.id, stage["paid"].id),
    ]
