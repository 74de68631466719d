"""«🏖 Отпуск»: who is away, when the business answers, and when it is quiet."""

from datetime import timedelta

import pytest
from aiogram.fsm.state import State

from bot.demo.people.person import Person
from bot.services import outbox
from bot.services.notices.health import ProgramHeld
from bot.services.people import staff
from bot.services.time import absences, calendar, hours, presence
from bot.text.days import short_day
from db.models import Client, Outbox, Role, Staff
from dialogs import states
from tests.support.gym import Gym
from tests.support.people import staff_member
from tests.support.windows import furnish, snapshot, walk


async def opens(gym: Gym, person: Person, *labels: str) -> None:
    await gym.says(person, "/menu")
    for label in ("⚙️ Настройки", "🏖 Отпуск", *labels):
        await gym.taps(person, label, message=person.last)


async def tomorrow(gym: Gym, person: Person) -> str:
    """Tap tomorrow on the calendar that is open; how it is written."""
    day = calendar.today() + timedelta(days=1)
    if day.day == 1:
        await gym.taps(person, " ›", message=person.last)
    await gym.taps(person, str(day.day), message=person.last)
    return short_day(day, "ru", today=calendar.today())


async def trainer_at(gym: Gym) -> Person:
    await staff_member(7, "Олег")
    oleg = gym.api.person(7, "Олег")
    await gym.says(oleg, "/start")
    return oleg


async def test_a_trainer_goes_away_and_comes_back_and_sees_nothing_of_the_business(gym: Gym, marina: Person) -> None:
    await hours.set_quiet("22-9", by=await Staff.get(telegram_id=marina.id))
    oleg = await trainer_at(gym)
    await opens(gym, oleg)
    assert (oleg.last.text, oleg.last.labels) == ("🏖 Отпуск\nВы на месте.", ["🚪 Меня не будет", "« Назад"])
    await gym.taps(oleg, "🚪 Меня не будет")
    assert "✅ Я на месте" not in oleg.last.labels
    day = await tomorrow(gym, oleg)
    assert oleg.last.text == f"🏖 Отпуск\n🚪 Вас нет: по {day} включительно"
    assert presence.is_away(await Staff.get(telegram_id=oleg.id))
    await gym.taps(oleg, "🚪 Меня не будет")
    assert oleg.last.text.startswith(f"🚪 Вас нет: по {day} включительно")
    await gym.taps(oleg, "✅ Я на месте")
    assert oleg.last.text == "🏖 Отпуск\nВы на месте."
    assert (await Staff.get(telegram_id=oleg.id)).away_until is None


async def test_what_is_to_be_decided_goes_to_those_who_are_there(gym: Gym, marina: Person, client: Client) -> None:
    oleg = await trainer_at(gym)
    await opens(gym, oleg, "🚪 Меня не будет")
    await tomorrow(gym, oleg)
    await outbox.tell_staff(ProgramHeld(client_id=client.id, program_id=1))
    assert [row.chat_id for row in await Outbox.all()] == [marina.id]


async def test_the_only_owner_hears_at_their_return_what_has_waited(gym: Gym, marina: Person, client: Client) -> None:
    await opens(gym, marina, "🚪 Меня не будет")
    await tomorrow(gym, marina)
    seen = len(marina.from_bot)
    await outbox.tell_owners(ProgramHeld(client_id=client.id, program_id=1))
    assert await outbox.due(except_chats=(), limit=9) == []
    assert len(marina.from_bot) == seen
    await opens(gym, marina, "🚪 Меня не будет", "✅ Я на месте")
    assert len(await outbox.due(except_chats=(), limit=9)) == 1


async def test_an_owner_sets_a_vacation_its_words_and_its_end(gym: Gym, marina: Person) -> None:
    await opens(gym, marina, "🏝 Общий отпуск")
    assert "Сейчас его нет." in marina.last.text
    assert "Слов для клиентов пока нет." in marina.last.text
    await gym.taps(marina, "📅 По какой день")
    day = await tomorrow(gym, marina)
    assert marina.last.text.startswith(f"🏝 Общий отпуск: по {day} включительно")
    await gym.taps(marina, "💬 Слова для клиентов")
    await gym.says(marina, "Мы на <b>море</b> & рады\nвам")
    assert "💬 Мы на <b>море</b> & рады\nвам" in marina.last.text
    kept = await hours.away_words()
    assert kept is not None
    assert kept.words == "Мы на <b>море</b> & рады\nвам"
    await gym.taps(marina, "💬 Слова для клиентов")
    await gym.says(marina, "я" * 501)
    assert marina.last.text.startswith("⚠️ Слишком длинно: не больше 500 знаков.")
    await gym.taps(marina, "Без слов")
    await gym.taps(marina, "✅ Отпуск окончен")
    assert "Сейчас его нет." in marina.last.text
    assert await hours.away_words() is None


async def test_hours_are_typed_shown_and_taken_away(gym: Gym, marina: Person) -> None:
    await opens(gym, marina, "🌙 Тихие часы")
    assert marina.last.text.startswith("🌙 Тихие часы: 22:00–9:00")
    await gym.says(marina, "с 23 до 8:30")
    assert marina.last.text.startswith("🌙 Тихие часы: 23:00–8:30")
    await gym.says(marina, "ночью <b>")
    assert marina.last.text.startswith("⚠️ Напишите, с какого часа и до какого")
    await gym.taps(marina, "Без тихих часов")
    assert marina.last.text.startswith("🌙 Тихих часов нет")
    await gym.says(marina, "9-9")
    assert marina.last.text.startswith("🌙 Тихих часов нет")

    await opens(gym, marina, "🕐 Часы ответов")
    assert "💬 Слова для клиентов" not in marina.last.labels
    await gym.says(marina, "10–20")
    await gym.taps(marina, "💬 Слова для клиентов")
    await gym.says(marina, "Отвечу завтра")
    assert marina.last.text.startswith("🕐 Часы ответов: 10:00–20:00")
    assert marina.last.text.endswith("💬 Отвечу завтра")
    await gym.taps(marina, "« Назад")
    assert marina.last.text == "🏖 Отпуск\nВы на месте.\n🕐 Часы ответов: 10:00–20:00\n🌙 Тихих часов нет"
    await opens(gym, marina, "🕐 Часы ответов", "Без часов ответов")
    assert marina.last.text.startswith("🕐 Часы ответов\n")


async def test_an_english_owner_types_and_reads_hours_of_twelve(gym: Gym, marina: Person) -> None:
    await Staff.filter(telegram_id=marina.id).update(language="en", language_chosen=True)
    await gym.says(marina, "/menu")
    for label in ("⚙️ Settings", "🏖 Vacation", "🌙 Quiet hours"):
        await gym.taps(marina, label, message=marina.last)
    assert marina.last.text.startswith("🌙 Quiet hours: 10 PM–9 AM")
    await gym.says(marina, "11:30 pm to 8 am")
    assert marina.last.text.startswith("🌙 Quiet hours: 11:30 PM–8 AM")


@pytest.mark.parametrize("window", [state for state in states.Vacation.__all_states__ if "main" not in str(state)])
async def test_a_trainer_who_forges_an_owners_buttons_changes_nothing(gym: Gym, marina: Person, window: State) -> None:
    world = await furnish(gym)
    oleg = gym.api.person(7, "Олег")
    await staff_member(7, "Олег", Role.OWNER)
    await gym.says(oleg, "/start")
    await walk(gym, oleg, world, window)
    screen = oleg.last
    await Staff.filter(telegram_id=oleg.id).update(role=Role.TRAINER)
    before = await snapshot()

    if window is states.Vacation.away:
        await gym.taps(oleg, "« Назад", message=screen)
        assert oleg.last.labels == ["🚪 Меня не будет", "« Назад"]
    else:
        for label in [label for label in screen.labels if not label.startswith("« ")]:
            await gym.taps(oleg, label, message=screen)
            assert "Общий отпуск" not in " ".join([oleg.last.text, *oleg.last.labels])
    assert await snapshot() == before


@pytest.mark.parametrize("forged", ["1", "0", "-99999999999", "99999999999999", "no", "abc", ""])
async def test_a_day_that_no_calendar_shows_is_refused(gym: Gym, marina: Person, forged: str) -> None:
    await opens(gym, marina, "🚪 Меня не будет")
    day = next(
        button["callback_data"] for row in marina.last.inline for button in row if button["text"].startswith("[")
    )
    prefix = day.rpartition("away_day:")[0] + "away_day:"
    await gym.forges(marina, prefix + forged, message=marina.last)
    assert (await Staff.get(telegram_id=marina.id)).away_until is None


async def test_who_is_removed_while_away_changes_nothing_by_an_old_button(gym: Gym, marina: Person) -> None:
    oleg = await trainer_at(gym)
    member = await Staff.get(telegram_id=oleg.id)
    await absences.leave(member, calendar.today())
    await opens(gym, oleg, "🚪 Меня не будет")
    screen = oleg.last
    await staff.remove(member.id, by=await Staff.get(telegram_id=marina.id))
    await gym.taps(oleg, "✅ Я на месте", message=screen)

    assert oleg.last.labels == []
    assert (await Staff.get(id=member.id)).away_until is None


async def test_a_client_who_writes_reads_until_when_nobody_answers(gym: Gym, marina: Person, ivan: Person) -> None:
    owner = await Staff.get(telegram_id=marina.id)
    await gym.says(ivan, "Вы тут?")
    await gym.taps(ivan, "Да")
    assert "🏝" not in ivan.last.text
    await hours.begin_vacation(calendar.today(), by=owner)
    await hours.say_of_vacation("Вернусь <скоро>", by=owner)
    await gym.says(ivan, "Вы тут?")

    assert f"🏝 Тренер в отпуске по {calendar.today():%d.%m} включительно.\n💬 Вернусь <скоро>" in ivan.last.text
    await hours.end_vacation(by=owner)
    before = len(ivan.from_bot)
    await gym.says(ivan, "А теперь?")
    assert len(ivan.from_bot) == before
