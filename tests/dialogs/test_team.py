"""Owners take trainers in and remove them; trainers can't, whatever they tap."""

import pytest

from bot.demo.people.person import Person
from bot.services.people import invites, staff
from db.models import Client, Outbox, Role, Staff, StaffInvite
from tests.support.gym import OWNER, Gym


async def open_team(gym: Gym, owner: Person) -> None:
    await gym.says(owner, "/menu")
    await gym.taps(owner, "⚙️ Настройки")
    await gym.taps(owner, "👥 Сотрудники")


async def invite_link(gym: Gym, owner: Person) -> str:
    """Make an invite in the menu; the start parameter of its link."""
    await open_team(gym, owner)
    await gym.taps(owner, "➕ Пригласить тренера")
    link = await gym.taps(owner, "📋 Скопировать ссылку")
    assert link in owner.last.text
    address, _, parameter = link.partition("?start=")
    assert address == f"https://t.me/{(await gym.bot.me()).username}"
    return parameter


@pytest.fixture
async def anna(gym: Gym, marina: Person) -> Person:
    """A trainer who came by the owner's link."""
    anna = gym.api.person(77, "Анна", last_name="Петрова")
    await gym.says(anna, f"/start {await invite_link(gym, marina)}")
    await Outbox.all().delete()
    return anna


async def test_a_stranger_becomes_a_trainer_by_the_link_and_owners_are_told(gym: Gym, marina: Person) -> None:
    parameter = await invite_link(gym, marina)
    anna = gym.api.person(77, "Анна", last_name="Петрова")

    await gym.says(anna, f"/start {parameter}")
    await gym.delivers()

    assert "Добро пожаловать в команду" in anna.from_bot[0].text
    assert anna.last.text.startswith("Меню тренера")
    assert "/menu" in anna.commands()
    assert [m.text for m in marina.from_bot if "теперь тренер" in m.text] == ["👥 Анна Петрова теперь тренер."]
    assert await Client.all().count() == 0
    await open_team(gym, marina)
    assert "👑 Марина" in marina.last.text
    assert "Анна Петрова" in marina.last.labels


async def test_a_client_becomes_a_trainer_and_their_old_screen_goes(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await gym.says(ivan, f"/start {await invite_link(gym, marina)}")

    assert ivan.last.text.startswith("Меню тренера")
    assert len(ivan.live_screens) == 1
    found = await Client.get(id=client.id)
    assert (found.telegram_id, found.source) == (ivan.id, None)
    await gym.says(ivan, "/menu")
    assert ivan.last.text.startswith("Меню тренера")


@pytest.mark.parametrize("language", ["ru", "en"])
async def test_a_link_that_is_void_greets_as_ever_and_is_no_source(gym: Gym, marina: Person, language: str) -> None:
    used = await invite_link(gym, marina)
    await gym.says(gym.api.person(76, "Олег"), f"/start {used}")
    words = {"ru": "Это приглашение больше не действует", "en": "This invitation is no longer valid"}[language]
    for number, parameter in enumerate((used, "staff_", "staff_x", "staff_" + "A" * 32), 80):
        guest = gym.api.person(number, "Гость", language_code=language)
        await gym.says(guest, f"/start {parameter}")

        assert words in guest.last.text
        assert "Гость" in guest.last.text
        assert len(guest.live_screens) == 1
        assert (await Client.get(telegram_id=number)).source is None
    assert await Staff.filter(removed_at=None).count() == 2


async def test_staff_who_open_a_link_keep_it_for_whom_it_is_meant(gym: Gym, marina: Person, anna: Person) -> None:
    parameter = await invite_link(gym, marina)
    for member in (marina, anna):
        await gym.says(member, f"/start {parameter}")
        assert member.last.text.startswith("Меню тренера")
    assert await StaffInvite.filter(used_at=None).count() == 1
    assert (await Staff.get(telegram_id=OWNER)).role is Role.OWNER


async def test_who_is_removed_is_turned_away_at_the_next_tap(gym: Gym, marina: Person, anna: Person) -> None:
    await gym.says(anna, "/menu")
    await open_team(gym, marina)
    await gym.taps(marina, "Анна Петрова")
    await gym.taps(marina, "Убрать")
    assert "Анна Петрова" in marina.last.text
    await gym.taps(marina, "Да, убрать доступ")
    assert "Анна Петрова" not in marina.last.labels

    said = await gym.taps(anna, "💳 Оплаты")

    assert said == "Доступа больше нет: вы не в команде тренера."
    assert (anna.last.text, anna.last.inline) == (said, [])
    assert anna.commands() == [], "none but what all clients have"
    await gym.says(anna, "/menu")
    assert "Меню тренера" not in anna.last.text
    await gym.says(anna, "/start")
    assert anna.last.labels[0] == "📝 Бесплатная программа"


async def test_a_trainer_does_not_see_the_staff_button(gym: Gym, anna: Person, marina: Person) -> None:
    for person, sees in ((anna, False), (marina, True)):
        await gym.says(person, "/menu")
        await gym.taps(person, "⚙️ Настройки")
        assert ("👥 Сотрудники" in person.last.labels) is sees


async def test_a_trainer_who_forges_the_owners_buttons_is_refused_and_goes_on(
    gym: Gym, marina: Person, anna: Person
) -> None:
    await gym.says(anna, "/menu")
    await gym.taps(anna, "⚙️ Настройки")
    mine = next(row[0]["callback_data"] for row in anna.last.inline)
    before, text = await Staff.all().order_by("id").values(), anna.last.text

    await gym.forges(anna, mine.rpartition("\x1d")[0] + "\x1dstaff")

    assert anna.alerts == ["Это может только владелец."]
    assert anna.last.text == text
    await gym.taps(anna, "🌐 Язык")
    assert "Язык" in anna.last.text
    assert await Staff.all().order_by("id").values() == before


async def test_an_owner_made_trainer_meanwhile_is_refused_at_every_button(gym: Gym, marina: Person) -> None:
    """The screen was drawn for an owner; the rights are looked up when it is tapped."""
    anna = await Staff.create(telegram_id=77, role=Role.TRAINER, name="Анна", language="ru")
    await open_team(gym, marina)
    invited = await StaffInvite.all().count()
    for way in ((), ("Анна",), ("Анна", "Убрать")):
        number, buttons = 0, 1
        while number < buttons:
            await Staff.filter(telegram_id=OWNER).update(role=Role.OWNER)
            await open_team(gym, marina)
            for step in way:
                await gym.taps(marina, step)
            labels = [label for label in marina.last.labels if not label.startswith("«")]
            buttons, label = len(labels), labels[number]
            number += 1
            await Staff.filter(telegram_id=OWNER).update(role=Role.TRAINER)
            marina.alerts.clear()

            await gym.taps(marina, label)

            assert marina.alerts == ["Это может только владелец."], (way, label)
            assert marina.last.text.startswith("Меню тренера")
            assert await StaffInvite.all().count() == invited
            assert await staff.find(anna.telegram_id) is not None


async def test_two_owners_remove_the_same_trainer(gym: Gym, marina: Person, anna: Person) -> None:
    await staff.sync_owners([OWNER, 5], language="ru")
    await open_team(gym, marina)
    await gym.taps(marina, "Анна Петрова")
    oleg = await Staff.get(telegram_id=5)
    await staff.remove((await Staff.get(telegram_id=anna.id)).id, by=oleg)

    await gym.taps(marina, "Убрать")
    await gym.taps(marina, "« Назад")
    assert "Доступ уже убран" in marina.last.text
    assert marina.last.labels == ["« Назад"]
    await gym.taps(marina, "« Назад")
    assert "Анна Петрова" not in marina.last.labels


async def test_an_owner_who_has_not_pressed_start_is_shown_as_such(gym: Gym, marina: Person) -> None:
    await staff.sync_owners([OWNER, 555], language="ru")
    await open_team(gym, marina)
    assert "👑 Без имени, id 555 · /start ещё не нажат" in marina.last.text
    assert "Тренеров пока нет" in marina.last.text


async def test_the_link_is_gone_with_its_screen(gym: Gym, marina: Person) -> None:
    parameter = await invite_link(gym, marina)
    await gym.taps(marina, "« Назад")
    assert not any(parameter in message.text for message in marina.from_bot)
    member = await staff.find(OWNER)
    assert member is not None
    assert await invites.create(by=member) not in parameter
