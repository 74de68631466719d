"""A broadcast: to each of its clients once at most, and what came of it."""

import asyncio
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from aiogram.exceptions import TelegramNetworkError
from tortoise.exceptions import DBConnectionError
from tortoise.transactions import in_transaction

from bot.demo.people.person import Person
from bot.demo.server.bell import PATIENCE
from bot.outbox import broadcasting as loop
from bot.outbox import progress
from bot.outbox.rounds import MOST_MISTAKES
from bot.services.money import offers
from bot.services.talk import broadcasts, recipients, timeline
from bot.services.talk.content import Content
from bot.services.talk.segments import Segment
from bot.services.time import hours
from bot.telegram.patience import never_reached, surely_not_done
from bot.telegram.session import make_bot
from bot.text.talk import line
from db.fields import now
from db.models import (
    Broadcast,
    BroadcastRecipient,
    BroadcastStatus,
    Client,
    Got,
    Mute,
    Offer,
    Role,
    Staff,
    TimedMessage,
)
from tests.support import follow_ups
from tests.support.broadcasts import begun, broadcasting, crowd, goes_out, impatient, is_over, started
from tests.support.gym import Gym, t_of


@pytest.fixture(autouse=True)
async def quick_and_never_quiet(gym: Gym, monkeypatch: pytest.MonkeyPatch) -> None:
    await follow_ups.never_quiet()
    monkeypatch.setattr(loop, "PACE", (1, 0.001))
    monkeypatch.setattr(loop, "LOOK_EVERY", 0.01)
    monkeypatch.setattr(loop, "LONGEST_PAUSE", 0.05)


@pytest.fixture
async def owner(gym: Gym, marina: Person) -> Staff:
    return await Staff.get(telegram_id=marina.id)


async def test_everybody_gets_it_with_the_way_out_and_the_owner_reads_what_came_of_it(
    gym: Gym, marina: Person, owner: Staff
) -> None:
    people = await crowd(gym, 5, blocked=1)
    broadcast = await started(owner)
    await goes_out(gym, broadcast)
    assert [one.last.text for one in people[1:]] == ["Скидка до пятницы"] * 4
    assert people[1].last.labels == ["🔕 Без рассылок"]
    assert (await broadcasts.get(broadcast.id)).status is BroadcastStatus.DONE
    await gym.delivers()
    assert "Рассылка закончена: 4 из 5 · 1 заблокировал" in marina.last
    assert await TimedMessage.filter(chain="broadcast").count() == 5

    said = await gym.taps(people[1], "🔕 Без рассылок")
    assert said.startswith("Рассылки больше не придут")
    assert people[1].last.labels == ["🔔 Снова получать"]
    assert await broadcasts.count(Segment()) == 3
    await gym.taps(people[1], "🔔 Снова получать")
    assert await broadcasts.count(Segment()) == 4


async def test_a_reply_to_it_is_for_the_trainer_and_staff_get_none(gym: Gym, marina: Person, owner: Staff) -> None:
    anna, boris = await crowd(gym, 2)
    await Staff.create(telegram_id=boris.id, role=Role.TRAINER, name="Борис", language="ru")
    await goes_out(gym, await started(owner, "Кто придёт в субботу? Ответьте на это сообщение"))
    assert await BroadcastRecipient.all().count() == 1
    await anna.send("Я приду!", reply_to=anna.last)
    await gym.settle()
    await gym.delivers()
    assert any(message.text == "Я приду!" for message in marina.from_bot)


async def test_what_was_in_flight_when_the_process_was_killed_is_not_sent_again(
    gym: Gym, marina: Person, owner: Staff
) -> None:
    people = await crowd(gym, 3)
    broadcast = await started(owner)
    claimed = await recipients.claim(broadcast)
    assert claimed is not None
    await goes_out(gym, broadcast)
    assert [len(one.from_bot) for one in people] == [0, 1, 1]
    assert await BroadcastRecipient.filter(got=Got.UNSURE).count() == 1
    await gym.delivers()
    assert "3 из 3" in marina.last
    assert "подтверждения от Telegram не было: 1" in marina.last


async def test_it_waits_for_the_end_of_quiet_hours_and_says_so_once(
    gym: Gym, marina: Person, owner: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "SHOWN_EVERY", 0.0)
    await hours.set_quiet("0-23:59", by=owner)
    people = await crowd(gym, 2)
    broadcast = await started(owner)
    async with broadcasting(gym):
        await gym.api.bell.until(lambda: "Тихие часы: продолжу в 23:59" in marina.last, PATIENCE)
        await asyncio.sleep(0.1)
        assert not any(one.from_bot for one in people)
        assert gym.api.count("editMessageText") == 0
        await gym.taps(marina, "⏹ Остановить")
        await is_over(broadcast)
    assert not any("Рассылка идёт" in message.text for message in marina.from_bot)
    await gym.delivers()
    assert marina.last.text == "⏹ Рассылка остановлена: 0 из 2\nНе отправлено: 2"


async def test_an_album_that_has_arrived_is_not_sent_again_for_the_buttons_below_it(
    gym: Gym, marina: Person, owner: Staff
) -> None:
    (ivan,) = await crowd(gym, 1)
    photo = (await marina.send_photo()).raw["photo"][-1]["file_id"]
    for caption in ("Новый зал", ""):
        await broadcasts.put(Content("photo", caption, (), photo, "album"), message_id=1, by=owner)
    broadcast = await begun(owner)
    gym.api.fail("sendMessage", chat_id=ivan.id, retry_after=1, times=2)
    async with impatient(gym):
        await goes_out(gym, broadcast)
    assert [message.kind for message in ivan.from_bot] == ["photo", "photo", "text"]
    assert (await BroadcastRecipient.get()).got is Got.SENT
    await gym.taps(ivan, "🔕 Без рассылок")
    assert ivan.last.labels == ["🔔 Снова получать"]


async def test_a_message_that_telegram_takes_for_nobody_is_given_up_and_the_report_says_why(
    gym: Gym, marina: Person, owner: Staff
) -> None:
    people = await crowd(gym, 15)
    broadcast = await started(owner)
    for one in people:
        gym.api.fail("sendMessage", chat_id=one.id, status=400, description="Bad Request: wrong file identifier")
    await goes_out(gym, broadcast)
    gym.api.clear_plans()
    await gym.delivers()
    assert marina.last.text == (
        "⏹ Рассылка остановлена: 0 из 15 · 10 отказов Telegram\n"
        "⚠️ Не доходит: Telegram больше не отдаёт этот файл, его нужно прислать заново."
        " Исправьте сообщение и начните новую.\n"
        "Не отправлено: 5"
    )


async def test_of_a_message_that_comes_to_nobody_the_report_says_why_though_they_are_few(
    gym: Gym, marina: Person, owner: Staff
) -> None:
    people = await crowd(gym, 3)
    broadcast = await started(owner)
    for one in people:
        gym.api.fail("sendMessage", chat_id=one.id, status=400, description="Bad Request: message is too long")
    await goes_out(gym, broadcast)
    gym.api.clear_plans()
    await gym.delivers()
    assert marina.last.text == (
        "📣 Рассылка закончена: 0 из 3 · 3 отказа Telegram\n"
        "⚠️ Не доходит: текст длиннее, чем разрешает Telegram. Исправьте сообщение и начните новую."
    )


async def test_whoever_was_next_when_the_database_went_away_gets_it_when_it_is_back(
    gym: Gym, marina: Person, owner: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = await crowd(gym, 3)
    broadcast = await started(owner)
    # The first who asks for the author shows how far it is.
    get, away = Staff.get, iter([False, True, True])

    def get_or_fail(*args: Any, **kwargs: Any) -> Any:
        if next(away, False):
            raise DBConnectionError("the database is away")
        return get(*args, **kwargs)

    monkeypatch.setattr(Staff, "get", get_or_fail)
    await goes_out(gym, broadcast)
    assert next(away, None) is None
    assert [len(one.from_bot) for one in people] == [1, 1, 1]
    assert await BroadcastRecipient.filter(got=Got.SENT).count() == 3


async def test_a_mistake_of_ours_reaches_nobody_and_is_given_up(
    gym: Gym, marina: Person, owner: Staff, journal: list[tuple[str, str]]
) -> None:
    people = await crowd(gym, 3)
    broadcast = await started(owner)
    await Broadcast.filter(id=broadcast.id).update(content=[{"kind": "hologram", "file_id": "1"}])
    await goes_out(gym, broadcast)
    assert await BroadcastRecipient.filter(got=Got.PENDING).count() == 3
    assert not any(one.from_bot for one in people)
    await gym.delivers()
    assert marina.last.text == (
        "⏹ Рассылка остановлена: 0 из 3\n⚠️ Дальше не пошла: ошибка бота, она записана в журнал.\nНе отправлено: 3"
    )
    assert sum("not sent" in words and level == "ERROR" for level, words in journal) == MOST_MISTAKES + 1
    journal.clear()


async def test_where_telegram_answers_nothing_but_errors_it_is_given_up(gym: Gym, marina: Person, owner: Staff) -> None:
    people = await crowd(gym, 15)
    broadcast = await started(owner)
    for one in people:
        gym.api.fail("sendMessage", chat_id=one.id, status=500)
    async with impatient(gym):
        await goes_out(gym, broadcast)
    gym.api.clear_plans()
    assert await BroadcastRecipient.filter(got=Got.UNSURE).count() == MOST_MISTAKES + 1
    await gym.delivers()
    assert "Дальше не пошла: Telegram не отвечает" in marina.last
    assert "Не отправлено: 6" in marina.last


@pytest.mark.parametrize("status", [401, 404, 409, 418])
async def test_to_whom_telegram_says_no_for_another_reason_it_comes_later(
    gym: Gym, marina: Person, owner: Staff, status: int
) -> None:
    people = await crowd(gym, 3)
    broadcast = await started(owner)
    gym.api.fail("sendMessage", chat_id=people[1].id, status=status, times=4, description="No")
    async with impatient(gym):
        await goes_out(gym, broadcast)
    assert [len(one.from_bot) for one in people] == [1, 1, 1]
    assert await BroadcastRecipient.filter(got=Got.SENT).count() == 3


async def test_what_never_reached_telegram_is_told_from_what_it_never_answered_to(gym: Gym, marina: Person) -> None:
    nobody = make_bot(gym.api.token, "http://127.0.0.1:1", patient=False)
    async with impatient(gym), nobody.context():
        with pytest.raises(TelegramNetworkError) as error:
            await nobody.send_message(marina.id, "Новости")
        assert never_reached(error.value)
        for cut in ("before", "after"):
            gym.api.fail("sendMessage", chat_id=marina.id, drop=cut)
            with pytest.raises(TelegramNetworkError) as error:
                await gym.bot.send_message(marina.id, "Новости")
            assert not surely_not_done(error.value)


async def test_how_far_it_is_is_counted_from_what_was_counted_before(gym: Gym, marina: Person, owner: Staff) -> None:
    await crowd(gym, 12)
    broadcast, known = await started(owner), None
    ways = [(Got.SENT, Got.BLOCKED), (), (Got.UNSURE,), (Got.PENDING, Got.REFUSED), (Got.SENT,) * 3, (Got.SKIPPED,) * 4]
    for outcomes in ways:
        for got in outcomes:
            claimed = await recipients.claim(broadcast)
            assert claimed is not None
            await recipients.note(claimed, got)
        known = await broadcasts.report_on(broadcast.id, known)
        whole = await broadcasts.report(broadcast.id)
        assert (known.total, known.sent) == (whole.total, whole.sent)
        assert known.got == {got: count for got, count in whole.got.items() if got is not Got.PENDING}
        assert known.settled > 0


async def test_it_goes_on_without_its_author_and_other_owners_read_the_report(
    gym: Gym, marina: Person, owner: Staff
) -> None:
    people = await crowd(gym, 3)
    broadcast = await started(owner)
    boris = gym.api.person(2, "Борис")
    boris.chat.met = True
    await Staff.create(telegram_id=2, role=Role.OWNER, language="ru", started_at=now())
    await Staff.filter(id=owner.id).update(removed_at=now())
    await goes_out(gym, broadcast)
    await gym.delivers()
    assert [len(one.from_bot) for one in people] == [1, 1, 1]
    assert "Рассылка закончена: 3 из 3" in boris.last
    assert not any("Рассылка" in message.text for message in marina.from_bot)


async def test_an_offer_that_is_sold_no_more_has_no_button(gym: Gym, marina: Person, owner: Staff) -> None:
    people = await crowd(gym, 2)
    offer = (await offers.on_sale())[0]
    await broadcasts.set_buttons(offer_id=offer.id, question=True, by=owner)
    broadcast = await started(owner)
    claimed = await recipients.claim(broadcast)
    assert claimed is not None
    await recipients.note(claimed, Got.PENDING)
    await Offer.filter(id=offer.id).update(is_active=False)
    await goes_out(gym, broadcast)
    assert [one.last.labels for one in people] == [["❓ Вопрос", "🔕 Без рассылок"]] * 2


async def test_who_is_no_owner_stops_nothing(gym: Gym, marina: Person, ivan: Person, owner: Staff) -> None:
    broadcast = await started(owner)
    oleg = gym.api.person(77, "Олег")
    oleg.chat.met = True
    await Staff.create(telegram_id=oleg.id, role=Role.TRAINER, language="ru", started_at=now())
    await gym.says(oleg, "/menu")
    for person in (oleg, ivan):
        await gym.forges(person, f"stopcast:{broadcast.id}")
        assert (await broadcasts.get(broadcast.id)).status is BroadcastStatus.RUNNING
    await gym.says(marina, "/menu")
    await Staff.filter(id=owner.id).update(removed_at=now())
    await gym.forges(marina, f"stopcast:{broadcast.id}")
    assert (await broadcasts.get(broadcast.id)).status is BroadcastStatus.RUNNING
    await gym.forges(oleg, "broadcasts:0")
    assert not await Mute.exists()


async def test_to_want_none_is_no_sign_of_life_and_help_leads_back(
    gym: Gym, marina: Person, ivan: Person, owner: Staff
) -> None:
    broadcast = await started(owner)
    await goes_out(gym, broadcast)
    got = ivan.last
    await Client.filter(telegram_id=ivan.id).update(last_sign_at=None, last_seen_at=None)
    await gym.taps(ivan, "🔕 Без рассылок", message=got, times=2)
    assert (await Client.get(telegram_id=ivan.id)).last_sign_at is None
    assert got.labels == ["🔔 Снова получать"]
    await gym.says(ivan, "/help")
    await gym.taps(ivan, "🔔 Напоминания")
    await gym.taps(ivan, "🔔 Рассылки")
    assert not await Mute.exists()


async def test_who_says_this_moment_that_they_want_none_is_not_claimed(
    gym: Gym, marina: Person, ivan: Person, owner: Staff
) -> None:
    broadcast, client = await started(owner), await Client.get(telegram_id=ivan.id)
    said, let_go = asyncio.Event(), asyncio.Event()

    async def say() -> None:
        async with in_transaction():
            await broadcasts.mute(client)
            said.set()
            await let_go.wait()

    saying = asyncio.create_task(say())
    await said.wait()
    claiming = asyncio.create_task(recipients.claim(broadcast))
    await asyncio.sleep(0.2)
    let_go.set()
    await saying
    assert await claiming is None
    assert (await BroadcastRecipient.get(client_id=client.id)).got is Got.SKIPPED


async def test_it_stands_in_the_conversation_of_whom_it_has_come_to_and_of_nobody_else(
    gym: Gym, marina: Person, owner: Staff
) -> None:
    gone, there, refused = await crowd(gym, 3, blocked=1)
    for number, words in enumerate(("Скидка до пятницы", "Скидка до субботы")):
        broadcast = await started(owner, words)
        gym.api.fail("sendMessage", chat_id=refused.id, status=400, description="Bad Request: message is too long")
        await goes_out(gym, broadcast)
        assert await TimedMessage.filter(client__telegram_id=there.id, chain="broadcast").count() == 1, number
    lines = {}
    for person in (gone, there, refused):
        client = await Client.get(telegram_id=person.id)
        found = (await timeline.page(client.id)).entries
        lines[person.id] = [line(entry, client, t_of(marina), ZoneInfo("UTC")).split(" ", 2)[-1] for entry in found]
    assert [one.partition("📣")[2] for one in lines[there.id]] == [
        " Рассылка: Скидка до пятницы",
        " Рассылка: Скидка до субботы",
    ]
    assert (lines[gone.id], lines[refused.id]) == ([], [])
