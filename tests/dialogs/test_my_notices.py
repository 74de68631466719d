"""«🔔 Мои уведомления»: a tap makes of each kind what comes next."""

from datetime import timedelta

import pytest

from bot.demo.people.person import Person
from bot.services import outbox
from bot.services.notices.clients import ClientBack, NewLead
from bot.services.notices.health import ProgramHeld
from db.fields import now
from db.models import Client, Outbox, OutboxStatus, Staff
from tests.support.gym import Gym
from tests.support.people import newcomer, staff_member

LABELS = [
    "☀️ Утром в 9:00",
    "🔔 Сообщения клиентов",
    "🔕 Новые лиды",
    "🔔 Анкеты",
    "🔔 Чеки и оплаты",
    "🔔 Ждут решения",
    "🔔 Доставка",
    "🔔 Мои шаги",
    "🔔 Ушли из бота",
    "🔔 Цены и команда",
    "« Назад",
]


async def opens(gym: Gym, person: Person) -> None:
    await gym.says(person, "/menu")
    for label in ("⚙️ Настройки", "🔔 Мои уведомления"):
        await gym.taps(person, label, message=person.last)


async def trainer_at(gym: Gym) -> Person:
    await staff_member(7, "Олег")
    oleg = gym.api.person(7, "Олег")
    await gym.says(oleg, "/start")
    return oleg


async def kept(person: Person) -> object:
    return (await Staff.get(telegram_id=person.id)).notices


async def test_a_tap_goes_from_sound_to_silence_to_nothing_and_back(gym: Gym, marina: Person) -> None:
    await opens(gym, marina)
    assert marina.last.labels == LABELS
    for label, after in (
        ("🔔 Чеки и оплаты", {"money": "silent"}),
        ("🔕 Чеки и оплаты", {"money": "off"}),
        ("▫️ Чеки и оплаты", {}),
        ("🔕 Новые лиды", {"leads": "off"}),
        ("▫️ Новые лиды", {"leads": "on"}),
        ("🔔 Новые лиды", {}),
    ):
        await gym.taps(marina, label, message=marina.last)
        assert await kept(marina) == after, label
    assert marina.last.labels == LABELS
    assert len(marina.live_screens) == 1


async def test_the_second_of_two_taps_at_once_goes_no_further(gym: Gym, marina: Person) -> None:
    await opens(gym, marina)
    with gym.api.expect("message to delete not found"):
        await gym.taps(marina, "🔔 Доставка", message=marina.last, times=2)
    assert await kept(marina) == {"deliveries": "silent"}
    assert "🔕 Доставка" in marina.last.labels


async def test_what_is_switched_off_does_not_come_and_what_is_silent_makes_no_sound(
    gym: Gym, marina: Person, client: Client
) -> None:
    await opens(gym, marina)
    for label in ("🔕 Новые лиды", "🔔 Ждут решения"):
        await gym.taps(marina, label, message=marina.last)
    before = len(marina.from_bot)
    await outbox.tell_staff(NewLead(client_id=client.id))
    await outbox.tell_staff(ProgramHeld(client_id=client.id, program_id=1))

    (row,) = await Outbox.all()
    assert ((row.content or {})["kind"], row.silent) == ("program_held", True)
    assert len(marina.from_bot) == before


async def test_leads_that_are_switched_on_ring_but_not_for_a_message_that_only_comes_anew(
    gym: Gym, marina: Person
) -> None:
    await opens(gym, marina)
    for label in ("🔕 Новые лиды", "▫️ Новые лиды"):
        await gym.taps(marina, label, message=marina.last)
    before = len(marina.from_bot)
    guests = [await newcomer(5000 + number, f"Гость {number}") for number in range(5)]
    for guest in guests[:4]:
        await outbox.tell_staff(NewLead(client_id=guest.id))
        await gym.delivers()
    gathered = marina.from_bot[-1]
    assert [message.silent for message in marina.from_bot[before:]] == [False] * 4
    await outbox.tell_staff(ClientBack(client_id=guests[0].id, count=1))
    await gym.delivers()
    await Outbox.filter(status=OutboxStatus.SENT).update(sent_at=now() - timedelta(minutes=1))
    await outbox.tell_staff(NewLead(client_id=guests[4].id))
    await gym.delivers()

    assert gathered.deleted
    assert (marina.from_bot[-1].text.split("\n")[0], marina.from_bot[-1].silent) == ("🆕 Новые лиды: 2", True)


async def test_a_trainer_sees_nothing_of_what_only_owners_are_told_of(gym: Gym, marina: Person) -> None:
    oleg = await trainer_at(gym)
    await opens(gym, oleg)
    assert oleg.last.labels == [label for label in LABELS if label != "🔔 Цены и команда"]


@pytest.mark.parametrize("forged", ["team.off", "leads.loud", "nothing.off", "leads", "", "12", "leads.off.off"])
async def test_data_that_no_button_carries_changes_nothing(gym: Gym, marina: Person, forged: str) -> None:
    oleg = await trainer_at(gym)
    await opens(gym, oleg)
    data = next(
        button["callback_data"]
        for row in oleg.last.inline
        for button in row
        if button["callback_data"].endswith("leads.off")
    )
    await gym.forges(oleg, data.removesuffix("leads.off") + forged, message=oleg.last)

    assert await kept(oleg) is None
    assert "Этого больше нет." in oleg.last.text


async def test_who_is_staff_no_more_switches_nothing(gym: Gym, marina: Person) -> None:
    oleg = await trainer_at(gym)
    await opens(gym, oleg)
    screen = oleg.last
    await Staff.filter(telegram_id=oleg.id).update(removed_at=now())
    await gym.taps(oleg, "🔔 Анкеты", message=screen)
    assert await kept(oleg) is None


async def test_both_languages_have_the_same_switches(gym: Gym, marina: Person) -> None:
    await Staff.filter(telegram_id=marina.id).update(language="en", language_chosen=True)
    await gym.says(marina, "/menu")
    for label in ("⚙️ Settings", "🔔 My notices"):
        await gym.taps(marina, label, message=marina.last)
    assert marina.last.labels[:3] == ["☀️ Morning: 9 AM", "🔔 Clients' messages", "🔕 New leads"]
    assert len(marina.last.labels) == len(LABELS)


async def test_what_a_newer_version_has_kept_is_shown_as_no_choice(gym: Gym, marina: Person) -> None:
    await Staff.filter(telegram_id=marina.id).update(notices={"of_tomorrow": "off", "leads": "loud"})
    await opens(gym, marina)
    assert marina.last.labels == LABELS
