"""Staff freeze a client's program from the card, decide what was asked for, and end it."""

from datetime import date, timedelta

import pytest

from bot.demo.people.person import Person
from bot.services.programs import freezes
from bot.services.time import calendar
from bot.text.days import short_day
from db.models import Client, Freeze, FreezeStatus, Outbox, OutboxStatus, Pack, PackUse, Program, Staff, UseKind
from tests.support import follow_ups
from tests.support.clock import time_passes
from tests.support.follow_ups import buy
from tests.support.gym import OWNER, Gym
from tests.support.people import paid_pack

DAY = timedelta(days=1)


@pytest.fixture
async def program(gym: Gym, marina: Person, ivan: Person) -> Program:
    """Thirty days that begin today."""
    await follow_ups.never_quiet()
    return await buy(gym, ivan)


async def open_freeze(gym: Gym, marina: Person, client: Client, label: str = "❄️ Заморозить") -> None:
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "⋯ Ещё")
    await gym.taps(marina, label)


async def test_nobody_is_frozen_for_whom_nothing_runs(gym: Gym, marina: Person, client: Client) -> None:
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "⋯ Ещё")

    assert "❄️ Заморозить" not in marina.last.labels


async def test_a_week_from_today_is_three_taps(gym: Gym, marina: Person, client: Client, program: Program) -> None:
    await open_freeze(gym, marina, client)
    await gym.taps(marina, "С сегодняшнего дня")
    await gym.taps(marina, "Неделя")

    until = calendar.today() + 7 * DAY
    assert f"❄️ заморожена до {until:%d.%m}" in marina.last.text
    await gym.taps(marina, "« Назад")
    assert f"❄️ заморожена до {until:%d.%m}" in marina.last.text
    assert "▶️ Продолжить" in marina.last.labels
    kept = await Program.get(id=program.id)
    assert program.ends_on is not None
    assert kept.ends_on == program.ends_on + 7 * DAY


async def test_what_a_client_asks_for_is_decided_there_too(
    gym: Gym, marina: Person, client: Client, program: Program
) -> None:
    await freezes.ask(client, starts_on=calendar.today() + DAY, until=None, words="Операция")
    await gym.says(marina, "/today")
    await gym.taps(marina, "❄️ Иван @ivan · просит заморозить")
    assert "Операция" in marina.last.text

    await gym.taps(marina, "✅ Заморозить")
    assert "❄️ заморозка с" in marina.last.text
    await gym.says(marina, "/today")
    assert "❄️ Иван @ivan · просит заморозить" not in marina.last.labels
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "❄️ Заморозка")
    await gym.taps(marina, "Не замораживать")

    assert program.ends_on is not None
    assert marina.last.text.startswith(f"✅ Заморозки нет: «{program.title}» идёт до {program.ends_on:%d.%m}")
    assert "⋯ Ещё" in marina.last.labels
    assert (await Freeze.get(client_id=client.id)).status is FreezeStatus.CANCELLED
    assert (await Program.get(id=program.id)).ends_on == program.ends_on


async def test_an_open_freeze_shows_no_last_day_until_it_ends(
    gym: Gym, marina: Person, client: Client, program: Program
) -> None:
    await open_freeze(gym, marina, client)
    await gym.taps(marina, "С сегодняшнего дня")
    await gym.taps(marina, "Без срока")
    await gym.taps(marina, "« Назад")
    assert f"❄️ заморожена с {calendar.today():%d.%m}" in marina.last.text
    assert "до " not in next(line for line in marina.last.text.split("\n") if line.startswith("Программа"))

    await gym.taps(marina, "▶️ Продолжить")
    await gym.taps(marina, "▶️ С завтрашнего дня")
    await gym.taps(marina, "« Назад")

    assert f"❄️ заморожена до {calendar.today() + DAY:%d.%m}" in marina.last.text
    kept = await Program.get(id=program.id)
    assert program.ends_on is not None
    assert kept.ends_on == program.ends_on + DAY


@pytest.mark.parametrize("by", ["button", "calendar"])
async def test_ended_today_it_leads_back_to_the_card_which_says_so(
    gym: Gym, marina: Person, client: Client, program: Program, by: str
) -> None:
    await open_freeze(gym, marina, client)
    await gym.taps(marina, "С сегодняшнего дня")
    await gym.taps(marina, "Неделя")
    if by == "button":
        await gym.taps(marina, "▶️ С сегодняшнего дня")
    else:
        await gym.taps(marina, "📅 Дата")
        await gym.says(marina, "сегодня")

    assert program.ends_on is not None
    assert marina.last.text.startswith(f"✅ Заморозки нет: «{program.title}» идёт до {program.ends_on:%d.%m}")
    assert "⋯ Ещё" in marina.last.labels
    assert not await Freeze.exists(status=FreezeStatus.GRANTED)
    await gym.taps(marina, "⋯ Ещё")
    assert "❄️ Заморозить" in marina.last.labels
    await gym.taps(marina, "« Назад")
    assert "✅ Заморозки нет" not in marina.last.text


async def test_from_today_it_leads_to_the_card_as_well(
    gym: Gym, marina: Person, client: Client, program: Program
) -> None:
    await freezes.ask(client, starts_on=calendar.today(), until=None)
    await gym.says(marina, "/today")
    await gym.taps(marina, "❄️ Иван @ivan · просит заморозить")
    await gym.taps(marina, "✅ Заморозить")
    await gym.taps(marina, "▶️ С сегодняшнего дня")

    assert marina.last.text.startswith("✅ Заморозки нет")
    assert "⋯ Ещё" in marina.last.labels
    await gym.taps(marina, "« Сегодня")
    assert "❄️ Иван @ivan · просит заморозить" not in marina.last.labels


@pytest.fixture
async def pack(program: Program, client: Client) -> Pack:
    """Beside the program, up to the same day."""
    made = await paid_pack(client, await Staff.get(telegram_id=OWNER))
    await Outbox.all().update(status=OutboxStatus.CANCELLED)
    return made


def told(person: Person, words: str) -> str:
    return [message.text for message in person.from_bot if words in message.text][-1]


async def test_a_last_day_of_a_pack_that_was_chosen_by_hand_stays(
    gym: Gym, marina: Person, ivan: Person, client: Client, pack: Pack
) -> None:
    today = calendar.today()
    await open_freeze(gym, marina, client)
    await gym.taps(marina, "С сегодняшнего дня")
    await gym.taps(marina, "2 недели")
    chosen = today + 60 * DAY
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "⋯ Ещё")
    await gym.taps(marina, "🎟 Пакет")
    await gym.taps(marina, "Продлить срок")
    await gym.says(marina, f"{chosen:%d.%m.%Y}")
    assert (await Pack.get(id=pack.id)).ends_on == chosen

    await time_passes(days=3)
    chosen -= 3 * DAY
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "▶️ Продолжить")
    await gym.taps(marina, "▶️ С сегодняшнего дня")
    await gym.delivers()

    kept = await Pack.get(id=pack.id)
    assert (kept.ends_on, kept.lent_days) == (chosen, 0)
    assert f"🎟 Пакет действует до {short(chosen)}" in told(ivan, "заморозки нет")


async def test_whoever_has_a_pack_too_reads_up_to_when_it_holds(
    gym: Gym, marina: Person, ivan: Person, client: Client, pack: Pack
) -> None:
    last = pack.ends_on
    assert last is not None
    await open_freeze(gym, marina, client)
    await gym.taps(marina, "С сегодняшнего дня")
    await gym.taps(marina, "2 недели")
    await gym.delivers()
    assert (await Pack.get(id=pack.id)).ends_on == last + 14 * DAY
    assert f"🎟 Пакет действует до {short(last + 14 * DAY)}" in told(ivan, "Последний день программы")

    await gym.taps(marina, "▶️ С завтрашнего дня")
    await gym.delivers()
    assert f"🎟 Пакет действует до {short(last + DAY)}" in told(ivan, "Последний день программы")
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "⋯ Ещё")
    await gym.taps(marina, "🎟 Пакет")
    assert f"❄️ срок до {short(last + 14 * DAY)} · Марина" in marina.last.text
    assert f"❄️ срок до {short(last + DAY)} · Марина" in marina.last.text

    await gym.says(ivan, "/start")
    await gym.taps(ivan, "▶️ Продолжить")
    await gym.taps(ivan, "▶️ С сегодняшнего дня")
    assert f"🎟 Пакет действует до {short(last)}" in ivan.last.text
    days = await PackUse.filter(pack_id=pack.id).order_by("number").values_list("day", "kind")
    assert days == [(day, UseKind.FREEZE) for day in (last + 14 * DAY, last + DAY, last)]


async def test_of_an_open_freeze_a_pack_says_no_day_until_it_ends(
    gym: Gym, marina: Person, ivan: Person, client: Client, pack: Pack
) -> None:
    await open_freeze(gym, marina, client)
    await gym.taps(marina, "С сегодняшнего дня")
    await gym.taps(marina, "Без срока")
    await gym.delivers()
    said = told(ivan, "без срока")
    assert "🎟 Пакет на это время тоже стоит" in said
    assert "действует до" not in said


def short(day: date) -> str:
    return short_day(day, "ru", today=calendar.today())


async def test_the_second_of_two_taps_freezes_nothing_more(
    gym: Gym, marina: Person, client: Client, program: Program
) -> None:
    await open_freeze(gym, marina, client)
    await gym.taps(marina, "С сегодняшнего дня")
    with gym.api.expect("message to delete not found"):
        await gym.taps(marina, "Неделя", times=2)

    assert await Freeze.filter(client_id=client.id).count() == 1
