"""What an owner sees first: three steps, gone once all of them are taken."""

import pytest

from bot.demo.people.person import Person
from bot.services.money import currency_change, offers
from bot.services.people import first_steps
from bot.services.people.first_steps import Step
from db.models import Role, Setting, Staff
from tests.support.gym import OWNER, Gym
from tests.support.people import newcomer, staff_member

LEFT = {
    Step.DETAILS: "Реквизиты: куда клиенты переводят деньги",
    Step.OFFERS: "Тарифы: что и за сколько вы продаёте",
    Step.LINK: "Ссылка для клиентов: по ней они приходят к вам",
}


def checklist(marina: Person) -> list[tuple[str, str]]:
    """The mark and the words of each step on the screen."""
    return [(line[0], line[2:].strip()) for line in marina.last.text.split("\n") if line[0:1] in ("▫", "✅")]


async def test_an_owners_first_screen_is_a_checklist_that_goes_once_everything_is_done(
    gym: Gym, marina: Person
) -> None:
    assert [words for _, words in checklist(marina)] == list(LEFT.values())
    assert [mark for mark, _ in checklist(marina)] == ["▫"] * 3
    assert marina.last.labels[:4] == [
        "☀️ Сегодня",
        "💳 Реквизиты",
        next(x for x in marina.last.labels if "🛒" in x),
        LINK,
    ]

    await gym.taps(marina, "💳 Реквизиты", message=marina.last)
    await gym.says(marina, "2200 7001 2345 6789 Марина")
    await gym.says(marina, "/menu")
    assert [mark for mark, _ in checklist(marina)] == ["✅", "▫", "▫"]
    assert "💳 Реквизиты" not in marina.last.labels

    await gym.taps(marina, LINK)
    assert "https://t.me/" in marina.last.text
    assert "?start=instagram" in marina.last.text
    copied = await gym.taps(marina, "📋 Скопировать ссылку")
    assert copied.startswith("https://t.me/")
    assert copied in marina.last.text
    await gym.taps(marina, "« Назад")
    assert [mark for mark, _ in checklist(marina)] == ["✅", "▫", "✅"]

    await gym.taps(marina, "🛒", message=marina.last)
    assert "Программа на месяц · 3 000 ₽" in " ".join(marina.last.labels).replace("\u00a0", " ")
    for screen in ("/menu", "/start"):
        await gym.says(marina, screen)
        assert checklist(marina) == []
        assert LINK not in marina.last.labels
    assert await Setting.filter(key__startswith="first_step:").count() == 2


LINK = "🔗 Ссылка для клиентов"


async def test_the_steps_that_are_taken_in_the_settings_count_as_well(gym: Gym, marina: Person) -> None:
    await gym.taps(marina, "⚙️ Настройки")
    await gym.taps(marina, "🛒", message=marina.last)
    await gym.says(marina, "/clients")
    await gym.taps(marina, LINK)
    await gym.taps(marina, "« Назад")
    assert marina.last.text.startswith("Клиенты")
    await gym.says(marina, "/menu")
    assert [mark for mark, _ in checklist(marina)] == ["▫", "✅", "✅"]


async def test_a_step_that_a_notice_led_to_counts_as_well(gym: Gym, marina: Person) -> None:
    await currency_change.settle("EUR")
    await gym.delivers()
    await gym.taps(marina, "🛒 Тарифы", message=marina.last)
    assert "Программа на месяц · цена не задана" in marina.last.labels
    await gym.says(marina, "/menu")
    assert [mark for mark, _ in checklist(marina)] == ["▫", "✅", "▫"]


async def test_a_trainer_is_shown_no_steps_and_takes_none(gym: Gym, marina: Person) -> None:
    olga = gym.api.person(2, "Ольга")
    await staff_member(2, "Ольга")
    await gym.says(olga, "/start")
    assert checklist(olga) == []
    await gym.says(olga, "/clients")
    await gym.taps(olga, LINK)
    await gym.says(marina, "/menu")
    assert [mark for mark, _ in checklist(marina)] == ["▫"] * 3


@pytest.mark.parametrize("clients", [0, 1])
async def test_a_business_that_runs_already_is_shown_only_what_is_missing(
    gym: Gym, marina: Person, clients: int
) -> None:
    for number in range(clients):
        await newcomer(1001 + number)
    await first_steps.begin()
    await newcomer(2001)
    await first_steps.begin()
    await gym.says(marina, "/menu")
    assert [mark for mark, _ in checklist(marina)] == (["▫", "✅", "✅"] if clients else ["▫"] * 3)

    owner = await Staff.get(telegram_id=OWNER, role=Role.OWNER)
    await offers.set_payment_details("2200 7001 2345 6789", by=owner)
    await gym.says(marina, "/menu")
    assert bool(checklist(marina)) is not bool(clients)


@pytest.mark.parametrize("step", ["💳 Реквизиты", "🛒"])
async def test_who_is_an_owner_no_more_is_refused_by_the_steps_that_still_stand_on_their_screen(
    gym: Gym, marina: Person, step: str
) -> None:
    await Staff.filter(telegram_id=OWNER).update(role=Role.TRAINER)
    await gym.taps(marina, step, message=marina.last)
    assert marina.alerts == ["Это может только владелец."]
    assert marina.last.text.startswith("Меню тренера")
    assert checklist(marina) == []
