"""A conversation in pages: what stands in it, in which order, and how long it takes to read one."""

import time
from datetime import timedelta
from typing import Any

import pytest

from bot.services.errors import NotFound
from bot.services.paging import Page
from bot.services.talk import incoming, timeline
from bot.services.talk.content import Content
from bot.services.talk.timeline import Entry
from bot.services.time import calendar
from db.fields import now
from db.models import (
    Client,
    Direction,
    Outbox,
    OutboxStatus,
    Program,
    ProgramKind,
    ProgramStatus,
    Staff,
    TalkMessage,
    TalkStatus,
    TimedMessage,
)
from tests.support.people import claimed_payment
from tests.support.statements import counted


async def many(client: Client, count: int) -> None:
    """So many messages, a minute apart, the newest now."""
    first = now() - timedelta(minutes=count)
    await TalkMessage.bulk_create(
        TalkMessage(
            client=client,
            direction=Direction.IN,
            kind="text",
            text=f"{number}",
            file_id="",
            status=TalkStatus.RECEIVED,
            created_at=first + timedelta(minutes=number),
        )
        for number in range(1, count + 1)
    )


def texts(page: Page[Entry]) -> list[str]:
    return [entry.about.text for entry in page.entries if isinstance(entry.about, TalkMessage)]


async def test_nothing_makes_one_empty_page(client: Client) -> None:
    page = await timeline.page(client.id, 3)

    assert (page.entries, page.number, page.pages) == ([], 0, 1)


@pytest.mark.parametrize(
    ("number", "opened", "first", "last"),
    [(None, 2, "16", "25"), (2, 2, "16", "25"), (99, 2, "16", "25"), (1, 1, "6", "15"), (0, 0, "1", "5")],
)
async def test_the_newest_page_is_full_and_the_oldest_has_the_rest(
    client: Client, number: int | None, opened: int, first: str, last: str
) -> None:
    await many(client, 25)
    page = await timeline.page(client.id, number)

    assert (page.number, page.pages, page.count) == (opened, 3, 25)
    assert (texts(page)[0], texts(page)[-1]) == (first, last)


async def test_a_full_last_page_is_the_last_one(client: Client) -> None:
    await many(client, 20)
    page = await timeline.page(client.id)

    assert (page.number, page.pages) == (1, 2)
    assert texts(page) == [str(number) for number in range(11, 21)]
    assert texts(await timeline.page(client.id, 0)) == [str(number) for number in range(1, 11)]


async def test_everything_stands_in_its_time_and_only_what_went_out(
    client: Client, other_client: Client, trainer: Staff
) -> None:
    await incoming.take(client, Content("text", "Вопрос"), message_id=900)
    await incoming.hold(client, Content("text", "Не для вас"), message_id=901)
    await incoming.take(other_client, Content("text", "Чужое"), message_id=902)
    await claimed_payment(client)
    paid: dict[str, Any] = {"client": client, "kind": ProgramKind.PAID}
    await Program.create(**paid, status=ProgramStatus.DELIVERED, delivered_at=now() - timedelta(days=2))
    await Program.create(**paid, status=ProgramStatus.FAILED, created_at=now() - timedelta(days=1))
    await Program.create(**paid, status=ProgramStatus.DRAFT)
    for ago, status in ((3, OutboxStatus.SENT), (4, OutboxStatus.PENDING), (5, OutboxStatus.CANCELLED)):
        at = now() - timedelta(days=ago)
        row = await Outbox.create(chat_id=1001, client=client, content={}, status=status, sent_at=at)
        await TimedMessage.create(
            client=client, day=calendar.day_of(at), chain="renewal", said_at=at - timedelta(days=9), outbox=row
        )
    page = await timeline.page(client.id)

    kinds = [type(entry.about).__name__ for entry in page.entries]
    assert kinds == ["TimedMessage", "Program", "Program", "TalkMessage", "Receipt"]
    assert texts(page) == ["Вопрос"]
    assert page.count == 5


async def test_a_page_takes_five_statements_at_most_however_much_there_is(client: Client) -> None:
    await many(client, 10_000)
    await claimed_payment(client)
    with counted() as counter:
        begun = time.perf_counter()
        for number in (None, 0, 500):
            await timeline.page(client.id, number)
        took = (time.perf_counter() - begun) / 3

    assert len(counter.asked) == 3 + 4, "one finds the page, one reads each kind that is on it"
    assert took < 1.0


async def test_a_message_is_its_clients_and_none_that_was_not_handed_on(client: Client, other_client: Client) -> None:
    taken = await incoming.take(client, Content("text", "Вопрос"), message_id=900)
    assert taken is not None
    await incoming.hold(client, Content("text", "Не для вас"), message_id=901)
    held = await TalkMessage.get(status=TalkStatus.HELD)

    assert (await timeline.message_of(client.id, taken.message.id)).text == "Вопрос"
    for whose, which in ((other_client, taken.message), (client, held)):
        with pytest.raises(NotFound):
            await timeline.message_of(whose.id, which.id)


async def test_of_what_was_written_last_that_is_read_which_waits(client: Client) -> None:
    for number, words in enumerate(("Раз", "Два", "Три"), 900):
        await incoming.take(client, Content("text", words), message_id=number)
    assert [message.text for message in await timeline.last_words(client.id)] == ["Два", "Три"]
    await TalkMessage.filter(text="Два").update(answered_at=now())
    assert [message.text for message in await timeline.last_words(client.id)] == ["Три"]
    await TalkMessage.all().update(answered_at=now())
    assert [message.text for message in await timeline.last_words(client.id)] == ["Три"]
