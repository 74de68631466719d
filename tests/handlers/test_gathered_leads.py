"""Many new leads: what a trainer reads of them, and where."""

from contextlib import suppress
from datetime import timedelta

import asyncpg
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.exceptions import BaseORMException

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from bot.outbox.sender import Sender
from bot.services import outbox
from bot.services.money import claims
from bot.services.people import clients, gathering, privacy, staff
from db.fields import now
from db.locks import SenderLock
from db.models import Client, Outbox, OutboxStatus, Staff, StageEvent
from tests.support.gym import Gym
from tests.support.people import pending_payment, person, refuses


async def come(count: int, *, first: int = 5000, source: str | None = None) -> list[Client]:
    """So many people press /start for the first time."""
    return [
        await clients.arrive(person(first + number, f"Гость {first + number}"), source=source)
        for number in range(count)
    ]


def told(marina: Person) -> list[str]:
    """What the chat says of new leads, oldest first."""
    return [message.text for message in marina.from_bot if "🆕" in message.text]


def leads_of(marina: Person) -> Message:
    return next(message for message in reversed(marina.from_bot) if "Новые лиды" in message.text)


async def later(**time: float) -> None:
    """Let so much time pass for what was told and is put off."""
    for row in await Outbox.all():
        sent_at = row.sent_at and row.sent_at - timedelta(**time)
        await Outbox.filter(id=row.id).update(sent_at=sent_at, not_before=row.not_before - timedelta(**time))


async def test_forty_leads_are_three_messages_and_one_that_counts_the_others(gym: Gym, marina: Person) -> None:
    await come(20, source="vk")
    await come(15, first=6000, source="card")
    await come(5, first=7000)
    await gym.delivers()

    assert told(marina)[:3] == [f"🆕 Новый лид: Гость {5000 + number}\nИсточник: vk" for number in range(3)]
    newest = [f"· Гость 700{number}" for number in (4, 3, 2, 1, 0)]
    heading = ["🆕 Новые лиды: 37", "Источник: vk: 17, card: 15, без источника: 5"]
    assert told(marina)[3:] == ["\n".join([*heading, *newest])]
    assert await Outbox.filter(status=OutboxStatus.PENDING).count() == 0
    assert leads_of(marina).silent


async def test_the_message_changes_in_place_while_leads_go_on_coming(gym: Gym, marina: Person) -> None:
    await come(5)
    await gym.delivers()
    first = leads_of(marina)
    await come(3, first=6000)
    await later(seconds=10)
    await gym.delivers()

    assert told(marina)[3:] == [leads_of(marina).text]
    assert leads_of(marina).id == first.id
    assert leads_of(marina).text.startswith("🆕 Новые лиды: 5\n· Гость 6002")


async def test_the_message_is_not_edited_again_within_a_few_seconds(gym: Gym, marina: Person) -> None:
    await come(4)
    await gym.delivers()
    await come(1, first=6000)
    (row,) = await outbox.due(except_chats=(), limit=5)
    await Sender(gym.bot, gym.settings, SenderLock(gym.settings.database_url))._send(row)

    assert leads_of(marina).text.startswith("🆕 Новые лиды: 1")
    waiting = await Outbox.get(id=row.id)
    assert (waiting.status, waiting.attempts) == (OutboxStatus.PENDING, 0)
    assert now() < waiting.not_before <= now() + gathering.EVERY
    assert await outbox.due(except_chats=(), limit=5) == []


async def test_a_message_that_rests_is_no_sign_that_somebody_can_be_written_to(gym: Gym, marina: Person) -> None:
    await come(4)
    await gym.delivers()
    await staff.blocked(await Staff.get(telegram_id=marina.id))
    await come(1, first=6000)
    (row,) = await outbox.due(except_chats=(), limit=5)
    await Sender(gym.bot, gym.settings, SenderLock(gym.settings.database_url))._send(row)

    assert (await Staff.get(telegram_id=marina.id)).blocked_at is not None


async def test_it_comes_anew_where_another_message_stands_below_it(gym: Gym, marina: Person, client: Client) -> None:
    await come(5)
    await gym.delivers()
    first = leads_of(marina)
    await claims.submit_without_receipt(client, (await pending_payment(client)).id)
    await gym.delivers()
    await come(2, first=6000)
    await later(seconds=10)
    await gym.delivers()

    (only,) = told(marina)[3:]
    assert only.startswith("🆕 Новые лиды: 4")
    assert leads_of(marina).id > first.id
    assert marina.from_bot[-1].id == leads_of(marina).id


async def test_it_comes_anew_in_the_topic_where_the_trainer_writes_now(gym: Gym, marina: Person) -> None:
    work = await marina.open_topic("Работа")
    await gym.says(marina, "/menu")
    await come(8)
    await gym.delivers()
    before = leads_of(marina)
    assert before.topic == work

    other = await marina.open_topic("Другое")
    await gym.says(marina, "/menu")
    await later(minutes=1)
    await come(2, first=6000)
    await gym.delivers()

    assert "Новые лиды: 7" in leads_of(marina)
    assert (leads_of(marina).topic, before.deleted) == (other, True)
    again = leads_of(marina)
    await later(minutes=1)
    await come(1, first=6100)
    await gym.delivers()
    assert "Новые лиды: 8" in again, "there it changes in place"


async def test_a_receipt_that_comes_after_forty_leads_is_told_first(gym: Gym, marina: Person, client: Client) -> None:
    await come(40)
    await claims.submit_without_receipt(client, (await pending_payment(client)).id)
    (row,) = await outbox.due(except_chats=(), limit=5)
    assert (row.content or {})["kind"] == "payment_claimed"


async def test_one_by_one_again_once_ten_minutes_were_quiet(gym: Gym, marina: Person) -> None:
    await come(6)
    await gym.delivers()
    await later(minutes=11)
    await come(1, first=6000)
    await gym.delivers()
    assert told(marina)[-1] == "🆕 Новый лид: Гость 6000"
    assert leads_of(marina).text.startswith("🆕 Новые лиды: 3")


async def test_of_a_message_that_the_trainer_has_deleted_another_one_comes(gym: Gym, marina: Person) -> None:
    await come(4)
    await gym.delivers()
    leads_of(marina).deleted = True
    await come(1, first=6000)
    await later(seconds=10)
    await gym.delivers()
    assert leads_of(marina).text.startswith("🆕 Новые лиды: 2")
    gym.api.faults.clear()  # an edit of what is gone


async def test_who_has_deleted_their_data_is_not_named_or_counted(gym: Gym, marina: Person) -> None:
    newest = await come(6)
    await privacy.forget(newest[-1])
    await gym.delivers()
    assert leads_of(marina).text == "🆕 Новые лиды: 2\n· Гость 5004\n· Гость 5003"


async def test_what_could_not_be_recorded_is_told_again_and_no_lead_is_lost_or_counted_twice(
    gym: Gym, marina: Person, database: BaseDBAsyncClient
) -> None:
    """As after a process that was killed between the two: what was in flight may come twice, as every message."""
    await come(3)
    await gym.delivers()
    await come(2, first=6000)
    (row,) = await outbox.due(except_chats=(), limit=5)
    async with refuses(database, "UPDATE", of="outbox"):
        with suppress(BaseORMException, asyncpg.PostgresError):
            await Sender(gym.bot, gym.settings, SenderLock(gym.settings.database_url))._send(row)
    assert await Outbox.filter(status=OutboxStatus.PENDING).count() == 2
    await Outbox.filter(status=OutboxStatus.PENDING).update(not_before=now())

    await gym.delivers()
    assert set(told(marina)[3:]) == {"🆕 Новые лиды: 2\n· Гость 6001\n· Гость 6000"}
    assert await Outbox.filter(status=OutboxStatus.SENT, message_id=leads_of(marina).id).count() == 2


async def test_show_opens_the_stage_of_new_leads_the_newest_first(gym: Gym, marina: Person) -> None:
    await come(12)
    await gym.delivers()
    await gym.taps(marina, "👀 Показать", message=leads_of(marina))
    assert "Первичный контакт" in marina.last.text
    assert "Гость 5011" in marina.last.labels[0]

    await StageEvent.filter(event="start").update(stage_id=None)
    await gym.taps(marina, "👀 Показать", message=leads_of(marina))
    assert "Гость 5011" in " ".join(marina.last.labels)


# The screen that the trainer works in


async def test_a_menu_that_notices_have_pushed_up_comes_below_them_at_the_next_tap(
    gym: Gym, marina: Person, client: Client
) -> None:
    menu = marina.last
    await claims.submit_without_receipt(client, (await pending_payment(client)).id)
    await gym.delivers()
    await gym.taps(marina, "📊 Воронка", message=menu)

    assert marina.from_bot[-1].id == marina.last.id
    assert "Воронка" in marina.last.text
    assert menu.id not in {message.id for message in marina.from_bot}
    board = marina.last
    await gym.taps(marina, "« Назад")
    assert marina.last.id == board.id, "nothing stands below it now: it changes in place"


async def test_two_quick_taps_on_a_menu_that_was_pushed_up_leave_one_screen(
    gym: Gym, marina: Person, client: Client
) -> None:
    menu = marina.last
    await claims.submit_without_receipt(client, (await pending_payment(client)).id)
    await gym.delivers()
    await gym.taps(marina, "📊 Воронка", message=menu, times=2)

    screens = [message for message in marina.from_bot if "Оплата" not in message.text]
    assert [message.text.split("\n")[0] for message in screens] == ["Воронка"]
    assert marina.from_bot[-1] is screens[0]


async def test_a_decision_on_a_notice_changes_that_notice_though_others_stand_below(
    gym: Gym, marina: Person, client: Client
) -> None:
    payment = await pending_payment(client)
    await claims.submit_without_receipt(client, payment.id)
    await gym.delivers()
    notice = marina.last
    await come(2)
    await gym.delivers()
    await gym.taps(marina, "✅ Подтвердить", message=notice)
    await gym.delivers()
    assert notice.edited
    assert not notice.deleted
