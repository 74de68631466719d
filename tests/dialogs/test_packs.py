"""A pack of sessions in the chat: counted off on the card, put right on its screen, told to the client."""

from datetime import date, timedelta
from typing import Any

import pytest
from babel.dates import format_date

from bot.demo.people.person import Person
from bot.services.packs import sessions, standing
from bot.services.time import calendar
from bot.text.days import short_day
from db.models import Client, Offer, Outbox, OutboxStatus, Pack, PackUse, Staff
from tests.support.clock import it_is, strikes, time_passes
from tests.support.gym import OWNER, Gym
from tests.support.people import paid_pack, staff_member

DAY = timedelta(days=1)
EPOCH = date(1970, 1, 1)


@pytest.fixture
async def ivans(gym: Gym, ivan: Person) -> Client:
    return await Client.get(telegram_id=ivan.id)


async def owner() -> Staff:
    return await Staff.get(telegram_id=OWNER)


async def bought(client: Client, **pack: Any) -> Pack:
    made = await paid_pack(client, await owner(), **pack)
    await Outbox.all().delete()
    return made


async def used(pack: Pack, times: int) -> None:
    for _ in range(times):
        await sessions.use(pack.id, (await standing.of(pack)).number, by=await owner())
    await Outbox.all().update(status=OutboxStatus.CANCELLED)


async def opens_card(gym: Gym, marina: Person, client: Client) -> None:
    await gym.says(marina, f"/client_{client.id}")


async def opens_pack(gym: Gym, marina: Person, client: Client) -> None:
    await opens_card(gym, marina, client)
    await gym.taps(marina, "⋯ Ещё", message=marina.last)
    await gym.taps(marina, "🎟 Пакет", message=marina.last)


def written(day: date | None) -> str:
    assert day is not None
    return short_day(day, "ru", today=calendar.today())


async def left(pack: Pack) -> int:
    return (await standing.of(pack)).left


async def chooses(gym: Gym, marina: Person, calendar_id: str, day: date) -> str:
    """Tap this day of the calendar that is open."""
    button = next(
        button["callback_data"]
        for row in marina.last.inline
        for button in row
        if calendar_id in button.get("callback_data", "")
    )
    prefix = button.rpartition(":")[0]
    return await gym.forges(marina, f"{prefix}:{(day - EPOCH) // DAY * 86400}", message=marina.last)


# The card


async def test_a_session_is_counted_off_with_one_tap_and_the_client_hears_of_it(
    gym: Gym, marina: Person, ivan: Person, ivans: Client
) -> None:
    pack = await bought(ivans)
    await used(pack, 3)
    until = written(pack.ends_on)
    await opens_card(gym, marina, ivans)
    assert marina.last.buttons[0] == ["➖ Занятие · осталось 7 из 10"]
    assert f"🎟 осталось 7 из 10, до {until}" in marina.last.text

    await gym.taps(marina, "➖ Занятие", message=marina.last)
    await gym.delivers()

    assert marina.last.text.startswith("✅ Занятие 4 из 10 · сегодня\n\n")
    assert f"🎟 осталось 6 из 10, до {until}" in marina.last.text
    assert marina.last.buttons[:2] == [["↩️ Отменить", "Вчера", "📅 Дата"], ["✓ Занятие 4 из 10"]]
    assert ivan.last.text == f"✅ Занятие 4 из 10\n🎟 Осталось 6 занятий, до {until}."


async def test_a_second_tap_that_comes_late_counts_nothing(gym: Gym, marina: Person, ivans: Client) -> None:
    pack = await bought(ivans)
    await opens_card(gym, marina, ivans)
    first = marina.last.inline[0][0]["callback_data"]

    await gym.taps(marina, "➖ Занятие", message=marina.last, times=2)
    assert await left(pack) == 9

    # In the place of the button there is one that does no more than bring it back.
    await gym.taps(marina, "✓ Занятие 1 из 10", message=marina.last)
    assert marina.last.buttons[0] == ["➖ Занятие · осталось 9 из 10"]
    await gym.forges(marina, first, message=marina.last)

    assert await left(pack) == 9
    await gym.taps(marina, "✓ Занятие 1 из 10", message=marina.last)
    await gym.taps(marina, "➖ Занятие", message=marina.last)
    assert await left(pack) == 8


async def test_what_a_colleague_has_counted_meanwhile_is_not_counted_twice(
    gym: Gym, marina: Person, ivans: Client
) -> None:
    pack = await bought(ivans)
    await opens_card(gym, marina, ivans)
    await sessions.use(pack.id, 1, by=await staff_member(2, "Олег"))

    await gym.taps(marina, "➖ Занятие", message=marina.last)

    assert marina.last.text.startswith("⚠️ Пока вы смотрели, счёт изменился: осталось 9.")
    assert marina.last.buttons[0] == ["➖ Занятие · осталось 9 из 10"]
    assert await left(pack) == 9


async def test_a_session_is_undone_and_what_told_of_it_says_so(
    gym: Gym, marina: Person, ivan: Person, ivans: Client
) -> None:
    pack = await bought(ivans)
    await opens_card(gym, marina, ivans)
    await gym.taps(marina, "➖ Занятие", message=marina.last)
    await gym.delivers()
    told = ivan.last

    await gym.taps(marina, "↩️ Отменить", message=marina.last)
    await gym.delivers()

    assert marina.last.text.startswith("↩️ Занятие отменено\n\n")
    assert marina.last.buttons[0] == ["➖ Занятие · осталось 10 из 10"]
    assert ivan.last.id == told.id
    assert ivan.last.text == "↩️ Занятие 1 из 10 отменено: в счёт не идёт."
    assert await left(pack) == 10


async def test_undone_before_the_client_was_told_nothing_is_said(
    gym: Gym, marina: Person, ivan: Person, ivans: Client
) -> None:
    await bought(ivans)
    seen = len(ivan.history)
    await opens_card(gym, marina, ivans)
    await gym.taps(marina, "➖ Занятие", message=marina.last)
    await gym.taps(marina, "↩️ Отменить", message=marina.last)

    await gym.delivers()

    assert len(ivan.history) == seen


async def test_a_session_of_another_day_is_dated_from_the_card(gym: Gym, marina: Person, ivans: Client) -> None:
    await bought(ivans)
    await opens_card(gym, marina, ivans)
    await gym.taps(marina, "➖ Занятие", message=marina.last)

    await gym.taps(marina, "Вчера", message=marina.last)
    assert marina.last.text.startswith("✅ Занятие 1 из 10 · вчера")
    assert marina.last.buttons[0] == ["↩️ Отменить", "📅 Дата"]
    await gym.taps(marina, "📅 Дата", message=marina.last)
    await chooses(gym, marina, "session_calendar", calendar.today() + DAY)
    assert marina.last.text.startswith("⚠️ Выберите сегодня или день раньше, но не дальше года.")
    earlier = calendar.today() - 3 * DAY
    await chooses(gym, marina, "session_calendar", earlier)

    assert marina.last.text.startswith(f"✅ Занятие 1 из 10 · {written(earlier)}")
    assert (await PackUse.get()).day == earlier


async def test_on_the_last_two_sessions_the_client_can_renew(
    gym: Gym, marina: Person, ivan: Person, ivans: Client
) -> None:
    pack = await bought(ivans, sessions=3)
    await used(pack, 1)
    await sessions.use(pack.id, 2, by=await owner())
    await gym.delivers()
    assert ivan.last.buttons == [["Продлить"]]

    await Offer.filter(id=(await pack.payment).offer_id).update(is_active=False)
    await sessions.use(pack.id, 3, by=await owner())
    await gym.delivers()

    assert ivan.last.text == "✅ Занятие 3 из 3\nПакет закончился. Продолжим?"
    await gym.taps(ivan, "Продлить", message=ivan.last)
    assert "Тарифы" in ivan.last.text
    await opens_card(gym, marina, ivans)
    assert f"🎟 пакет закончился {written(calendar.today())}, осталось 0 из 3" in marina.last.text
    assert "➖" not in "".join(marina.last.labels)


async def test_with_another_pack_paid_the_last_session_says_what_comes(
    gym: Gym, marina: Person, ivan: Person, ivans: Client
) -> None:
    pack, _ = await bought(ivans, sessions=1), await bought(ivans, sessions=5)
    await opens_card(gym, marina, ivans)
    assert "🎟 дальше ещё 5 занятий" in marina.last.text

    await gym.taps(marina, "➖ Занятие", message=marina.last)
    await gym.delivers()

    until = written(calendar.today() + 29 * DAY)
    assert ivan.last.text == f"✅ Занятие 1 из 1\n🎟 Дальше ещё 5 занятий, до {until}."
    assert not ivan.last.inline
    assert await left(pack) == 0


# The pack's screen


async def test_the_history_says_what_when_who_and_why(gym: Gym, marina: Person, ivan: Person, ivans: Client) -> None:
    pack = await bought(ivans)
    await used(pack, 1)
    await opens_pack(gym, marina, ivans)

    await gym.taps(marina, "+1", message=marina.last)
    assert marina.last.text == "Иван @ivan\nЗа что добавить занятие? Напишите причину."
    await gym.says(marina, "Подарок <b>за отзыв</b>")
    await gym.delivers()

    today, until = written(calendar.today()), written(pack.ends_on)
    assert marina.last.text == (
        "🎟 Пакет · Иван @ivan\n«№ 3»\n"
        f"🎟 осталось 10 из 11, до {until}\n\n"
        f"1. {today} · +1 · Марина: Подарок <b>за отзыв</b>\n2. {today} · занятие · Марина"
    )
    assert ivan.last.text == f"🎟 Тренер поправил пакет\nОсталось 10 занятий из 11, до {until}."


async def test_a_pack_gets_another_last_day(gym: Gym, marina: Person, ivan: Person, ivans: Client) -> None:
    pack = await bought(ivans)
    later = calendar.today() + 40 * DAY
    await opens_pack(gym, marina, ivans)
    await gym.taps(marina, "Продлить срок", message=marina.last)

    await chooses(gym, marina, "term_calendar", later)
    await gym.delivers()

    assert f"🎟 осталось 10 из 10, до {written(later)}" in marina.last.text
    assert f"1. {written(calendar.today())} · срок до {written(later)} · Марина" in marina.last.text
    assert (await Pack.get(id=pack.id)).ends_on == later
    assert ivan.last.text == f"🎟 Тренер поправил пакет\nОсталось 10 занятий из 10, до {written(later)}."


async def test_the_day_of_a_session_and_the_last_of_a_pack_can_be_typed(
    gym: Gym, marina: Person, ivans: Client
) -> None:
    pack = await bought(ivans)
    await opens_card(gym, marina, ivans)
    await gym.taps(marina, "➖ Занятие", message=marina.last)
    await gym.taps(marina, "📅 Дата", message=marina.last)
    await gym.says(marina, "позавчера")
    assert (await PackUse.get()).day == calendar.today() - 2 * DAY

    later = (pack.ends_on or calendar.today()) + 10 * DAY
    await opens_pack(gym, marina, ivans)
    await gym.taps(marina, "Продлить срок", message=marina.last)
    assert pack.ends_on is not None
    assert format_date(pack.ends_on, "LLLL y", locale="ru").capitalize() in marina.last.labels
    await gym.says(marina, f"{later.day}.{later.month}")
    assert (await Pack.get(id=pack.id)).ends_on == later


async def test_a_session_is_undone_from_the_history(gym: Gym, marina: Person, ivans: Client) -> None:
    pack = await bought(ivans)
    await used(pack, 2)
    await opens_pack(gym, marina, ivans)
    await gym.taps(marina, "2", message=marina.last)
    await gym.taps(marina, "↩️ Отменить", message=marina.last)

    assert f"2. {written(calendar.today())} · занятие · Марина · отменено" in marina.last.text
    assert await left(pack) == 9
    assert ["1"] in [[label for label in row if label in "12"] for row in marina.last.buttons]


async def test_of_another_client_nothing_is_undone_by_a_forged_button(
    gym: Gym, marina: Person, ivans: Client, other_client: Client
) -> None:
    pack, theirs = await bought(ivans), await bought(other_client)
    await used(pack, 1)
    await used(theirs, 1)
    mine, other = await PackUse.get(pack_id=pack.id), await PackUse.get(pack_id=theirs.id)
    await opens_pack(gym, marina, ivans)
    data = [one["callback_data"] for row in marina.last.inline for one in row]
    button = next(one for one in data if one.endswith(f":{mine.id}"))

    await gym.forges(marina, button.removesuffix(str(mine.id)) + str(other.id), message=marina.last)

    assert marina.last.text.startswith("⚠️ Этого пакета или этой записи больше нет.")


# In time, and to the client


async def test_the_client_reads_what_is_left_at_the_payment_in_the_menu_and_under_programs(
    gym: Gym, ivan: Person, ivans: Client
) -> None:
    pack = await paid_pack(ivans, await owner())
    until = written(pack.ends_on)
    await gym.delivers()
    assert ivan.last.text.endswith(f"🎟 У вас 10 занятий до {until}.")
    await paid_pack(ivans, await owner())
    await gym.delivers()
    assert ivan.last.text.endswith("🎟 Ещё 10 занятий: срок пойдёт, когда закончится пакет, который у вас сейчас.")
    await used(pack, 3)

    for command in ("/start", "/program"):
        await gym.says(ivan, command)
        assert f"🎟 Осталось 7 занятий из 10, до {until}\n🎟 Дальше ещё 10 занятий" in ivan.last.text


async def test_three_days_before_the_end_and_after_it_everybody_hears(
    gym: Gym, marina: Person, ivan: Person, ivans: Client
) -> None:
    it_is(12)
    pack = await bought(ivans, days=10)
    await used(pack, 1)
    await time_passes(days=6)
    await strikes()
    await gym.delivers()
    pack = await Pack.get(id=pack.id)
    until = written(pack.ends_on)
    assert ivan.last.text == (
        f"🎟 Пакет действует до {until}\nОсталось 9 занятий из 10. Договоритесь с тренером о времени, чтобы успеть."
    )
    await gym.says(marina, "/today")
    assert [f"🎟 Иван @ivan · до {until}", "💤"] in marina.last.buttons

    await time_passes(days=4)
    await strikes()
    await gym.delivers()

    pack = await Pack.get(id=pack.id)
    until = written(pack.ends_on)
    assert ivan.last.text.startswith(f"🎟 Срок пакета закончился {until}\nОсталось 9 занятий из 10.")
    assert ivan.last.buttons == [["Продлить"], ["✉️ Написать тренеру"]]
    assert marina.last.text == (
        f"🎟 Иван @ivan: срок пакета закончился {until}, осталось 9 занятий из 10. "
        "Продлить его можно с карточки: «🎟 Пакет»."
    )
