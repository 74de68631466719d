"""«❄️ Заморозить», from the client's wish to the trainer's word and the day of return, through the real dispatcher."""

from datetime import timedelta

import pytest

from bot.demo.people.person import Person
from bot.services.errors import FreezeDecided
from bot.services.people import privacy
from bot.services.programs import freezes
from bot.services.time import calendar
from bot.services.time.timers import Kind
from bot.telegram.freeze_callbacks import FreezeFor, Resume, WithdrawFreeze
from db.models import Client, Freeze, FreezeStatus, Program
from tests.support import follow_ups
from tests.support.clock import planned, strikes, time_passes
from tests.support.follow_ups import buy, owner
from tests.support.gym import Gym
from tests.support.people import staff_member

DAY = timedelta(days=1)


@pytest.fixture
async def program(gym: Gym, marina: Person, ivan: Person) -> Program:
    """Thirty days that begin today."""
    await follow_ups.never_quiet()
    return await buy(gym, ivan)


def words(person: Person) -> str:
    return person.last.text.replace("\u00a0", " ").replace("\n", " ")


async def fresh(program: Program) -> Program:
    return await Program.get(id=program.id)


async def ask(gym: Gym, ivan: Person, *, first: str = "С завтрашнего дня", length: str = "Неделя") -> Freeze:
    """Ask from the list of programs, without words."""
    await gym.says(ivan, "/program")
    await gym.taps(ivan, "❄️ Заморозить")
    await gym.taps(ivan, first)
    await gym.taps(ivan, length)
    await gym.taps(ivan, "Отправить без слов")
    await gym.delivers()
    return await Freeze.all().order_by("-id").get()


async def test_a_client_asks_in_their_own_words_and_the_trainer_says_yes(
    gym: Gym, marina: Person, ivan: Person, program: Program
) -> None:
    today, last = calendar.today(), program.ends_on
    assert last is not None
    first, back = today + 5 * DAY, today + 8 * DAY
    await gym.says(ivan, "/program")
    await gym.taps(ivan, "❄️ Заморозить")

    await gym.says(ivan, "когда-нибудь")
    assert "Не похоже на день" in words(ivan)
    await gym.says(ivan, f"{first:%d.%m.%Y}")
    await gym.says(ivan, f"{today:%d.%m.%Y}")
    assert "Вернуться в этот день нельзя" in words(ivan)
    await gym.says(ivan, f"{back:%d.%m.%Y}")
    await gym.says(ivan, "Уезжаю к <бабушке>")
    assert "у тренера" in words(ivan)
    await gym.delivers()

    assert f"с {first:%d.%m} до {back:%d.%m}" in words(marina)
    assert "Уезжаю к <бабушке>" in words(marina)
    assert (await fresh(program)).ends_on == last
    assert await gym.taps(marina, "✅ Заморозить", message=marina.last) == "❄️ Заморожено"
    await gym.delivers()

    assert (await fresh(program)).ends_on == last + 3 * DAY
    assert f"Последний день программы теперь {last + 3 * DAY:%d.%m}" in words(ivan)
    assert marina.last.labels == ["👤 Карточка"]
    assert "✅ Заморожено · Марина" in words(marina)


async def test_two_trainers_and_a_double_tap_decide_once(
    gym: Gym, marina: Person, ivan: Person, program: Program
) -> None:
    await staff_member(7, "Олег")
    oleg = gym.api.person(7, "Олег")
    await gym.says(oleg, "/start")
    freeze = await ask(gym, ivan)
    hers, his = marina.last, oleg.last

    await gym.taps(oleg, "❌ Отклонить", message=his, times=2)
    said = await gym.forges(marina, hers.inline[0][0]["callback_data"], message=hers)

    assert said == "По этой заморозке уже всё решено."
    await gym.delivers()
    assert (await fresh(program)).ends_on == program.ends_on
    assert (await Freeze.get(id=freeze.id)).status is FreezeStatus.REFUSED
    assert "тренер не подтвердил" in words(ivan)
    for trainer in (marina, oleg):
        assert any("❌ Отклонено · Олег" in message.text for message in trainer.from_bot)
    assert sum("не подтвердил" in message.text for message in ivan.from_bot) == 1


async def test_what_is_asked_twice_is_asked_once(gym: Gym, marina: Person, ivan: Person, program: Program) -> None:
    send = FreezeFor(day=calendar.today().toordinal(), days=3, send=True).pack()

    await gym.says(ivan, "/program")
    await gym.forges(ivan, send, times=2)
    await gym.delivers()

    assert await Freeze.all().count() == 1
    assert sum("просит заморозить" in message.text for message in marina.from_bot) == 1


async def test_a_client_changes_their_mind_before_the_trainer_decides(
    gym: Gym, marina: Person, ivan: Person, program: Program
) -> None:
    freeze = await ask(gym, ivan)
    await gym.says(ivan, "/start")
    assert "решает тренер" in words(ivan)

    await gym.taps(ivan, "❄️ Заморозка")
    await gym.taps(ivan, "Передумал(а)")
    await gym.delivers()

    assert "заморозки не будет" in words(ivan)
    assert "Заморозка больше не нужна" in words(marina)
    with pytest.raises(FreezeDecided):
        await freezes.grant(freeze.id, by=await owner())


async def test_a_freeze_ends_by_its_day_though_the_bot_was_down(
    gym: Gym, marina: Person, ivan: Person, program: Program
) -> None:
    client = await Client.get(telegram_id=ivan.id)
    today = calendar.today()
    await freezes.put(client.id, starts_on=today, until=today + 7 * DAY, by=await owner())
    await gym.delivers()
    await gym.says(ivan, "/start")
    assert f"заморожена до {today + 7 * DAY:%d.%m}" in words(ivan)

    moved = await time_passes(days=9)
    await strikes()
    await gym.delivers()

    assert (await Freeze.get(client_id=client.id)).status is FreezeStatus.OVER
    assert "программа идёт до" in words(ivan)
    kept = await fresh(program)
    assert kept.ends_on is not None
    assert program.ends_on is not None
    assert kept.ends_on == program.ends_on + 7 * DAY - moved * DAY
    assert not await planned(Kind.FREEZE_ENDS)


async def test_a_client_comes_back_earlier(gym: Gym, marina: Person, ivan: Person, program: Program) -> None:
    client = await Client.get(telegram_id=ivan.id)
    await freezes.put(client.id, starts_on=calendar.today(), until=None, by=await owner())
    last = program.ends_on
    assert last is not None
    assert (await fresh(program)).ends_on == last + 60 * DAY
    await gym.delivers()
    assert "самое большее на 60 д." in words(ivan)
    await time_passes(days=3)
    await gym.says(ivan, "/start")
    assert "заморожена с" in words(ivan)

    await gym.taps(ivan, "▶️ Продолжить")
    tapped = ivan.last.inline[0][0]["callback_data"]
    await gym.taps(ivan, "▶️ С сегодняшнего дня")
    assert await gym.forges(ivan, tapped) == "По этой заморозке уже всё решено."
    await gym.delivers()

    assert (await fresh(program)).ends_on == last  # three days later, and three days ago by the calendar here
    assert "программа снова идёт" in words(marina)


async def test_nobody_touches_the_freeze_of_somebody_else(
    gym: Gym, marina: Person, ivan: Person, program: Program
) -> None:
    freeze = await ask(gym, ivan)
    olga = gym.api.person(1005, "Ольга")
    await gym.says(olga, "/start")

    for forged in (WithdrawFreeze(freeze=freeze.id), Resume(freeze=freeze.id, day=calendar.today().toordinal())):
        assert await gym.forges(olga, forged.pack()) == "Этой заморозки больше нет."
    await gym.forges(olga, FreezeFor(day=calendar.today().toordinal(), days=3, send=True).pack())

    assert await Freeze.all().count() == 1
    assert (await Freeze.get(id=freeze.id)).status is FreezeStatus.ASKED


async def test_days_that_no_calendar_has_are_refused_in_words(gym: Gym, ivan: Person, program: Program) -> None:
    before = len(ivan.from_bot)
    for forged in ("freezefor:3652059:60:1", "freezefor:3652059:7:0", "freezefrom:3652059"):
        assert "Заморозка начинается" in str(await gym.forges(ivan, forged)) + ivan.last.text
    assert not await Freeze.exists()
    assert len(ivan.from_bot) == before


async def test_forgotten_a_client_has_no_freeze(gym: Gym, marina: Person, ivan: Person, program: Program) -> None:
    client = await Client.get(telegram_id=ivan.id)
    await freezes.ask(client, starts_on=calendar.today(), until=None, words="Больница")

    await privacy.forget(client)

    freeze = await Freeze.get(client_id=client.id)
    assert (freeze.status, freeze.open_key, freeze.words) == (FreezeStatus.CANCELLED, None, "")
    await gym.delivers()
    assert not any("Больница" in message.text for message in marina.from_bot)
