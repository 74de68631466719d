"""Whether a client goes on after a program: what they are told, what they answer, and «Продлить» in «Сегодня»."""

from datetime import timedelta

import pytest

from bot.demo.people.person import Person
from bot.services import outbox
from bot.services.notices.team import Morning
from bot.services.programs import freezes
from bot.services.time import calendar
from bot.services.time.follow_ups import Chain
from bot.text.history import noted
from db.fields import now
from db.models import Client, ClientNote, Offer, Payment, Program, Questionnaire, TimedMessage, Workout
from tests.support import follow_ups
from tests.support.clock import planned
from tests.support.follow_ups import buy, comes_due, get_free_week, next_day, owner, told
from tests.support.gym import Gym, t_of

DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
async def never_quiet(gym: Gym, marina: Person) -> None:
    await follow_ups.never_quiet()


async def ends_in(program: Program, days: int) -> None:
    last = calendar.today() + days * DAY
    await Program.filter(id=program.id).update(starts_on=last - 29 * DAY, ends_on=last)


def words(person: Person) -> str:
    return person.last.text.replace("\u00a0", " ")


async def test_it_says_what_was_done_as_far_as_that_is_known(gym: Gym, ivan: Person) -> None:
    week = await get_free_week(gym, ivan)
    program = await buy(gym, ivan)
    await ends_in(program, 3)
    answered = await Questionnaire.get(id=week.questionnaire_id)
    answered.answers |= {"weight": {"value": 82}, "goal": {"value": "fat_loss"}}
    await answered.save()
    before = {"weight": {"value": 84.4}, "goal": {"value": "fat_loss"}}
    await Questionnaire.create(
        client_id=week.client_id, answers=before, consent_version=1, completed_at=now() - 40 * DAY
    )
    for days in (0, 7, 14):
        day = calendar.today() - days * DAY
        await Workout.create(program_id=week.id, day=0, week=day - day.weekday() * DAY, done_on=day)

    message = await told(gym, ivan, Chain.RENEWAL)

    assert message.text.replace("\u00a0", " ").startswith("💪 За программу: 3 тренировки, −2,4 кг")


async def test_not_now_is_noted_with_its_reason_and_told_once(gym: Gym, marina: Person, ivan: Person) -> None:
    program = await buy(gym, ivan)
    message = await told(gym, ivan, Chain.RENEWAL)

    await gym.taps(ivan, "Не сейчас", message=message, times=2)
    await gym.delivers()
    assert "пока без причины" in words(marina)
    await gym.taps(ivan, "Дорого")
    await gym.taps(ivan, "Не сейчас", message=message)
    await gym.says(ivan, "Вернусь <весной>")
    await gym.delivers()

    assert "Спасибо, передал тренеру." in words(ivan)
    assert "Дорого, Вернусь <весной>" in words(marina)
    assert sum("Не продлевает" in message.text for message in marina.from_bot) == 1
    (note,) = await ClientNote.filter(client_id=program.client_id)
    assert noted(note, t_of(marina)) == "Не продлевает «Программа на месяц»: Дорого, Вернусь <весной>"
    await gym.says(marina, f"/client_{program.client_id}")
    assert "Не продлевает «Программа на месяц»" in words(marina)
    assert await planned(Chain.RENEWAL.kind) == []


async def test_while_a_program_rests_nothing_is_asked_and_later_all_of_it(gym: Gym, ivan: Person) -> None:
    program = await buy(gym, ivan)
    await told(gym, ivan, Chain.RENEWAL)
    await next_day()
    client = await Client.get(id=program.client_id)
    freeze = await freezes.put(client.id, starts_on=calendar.today(), until=None, by=await owner())
    await gym.delivers()
    assert [subject[-1] for _, subject in await planned(Chain.RENEWAL.kind)] == ["1", "2", "3", "4"]

    before = len(ivan.from_bot)
    await comes_due(gym, Chain.RENEWAL, 2)
    assert len(ivan.from_bot) == before

    await freezes.return_on(freeze.id, calendar.today(), by=await owner(), of=client.id)
    assert [subject[-1] for _, subject in await planned(Chain.RENEWAL.kind)] == ["1", "2", "3", "4"]


async def test_in_today_one_tap_asks_the_client_now(gym: Gym, marina: Person, ivan: Person) -> None:
    program = await buy(gym, ivan)
    await ends_in(program, 2)
    await gym.says(marina, "/today")
    assert marina.last.buttons[0] == [f"🔚 Иван @ivan · до {calendar.today() + 2 * DAY:%d.%m}", "Продлить"]

    await gym.taps(marina, "Продлить", times=2)
    await gym.delivers()

    assert "ваша программа идёт до" in words(ivan)
    assert "Продлить" in ivan.last.labels
    assert sum("ваша программа идёт до" in message.text for message in ivan.from_bot) == 1
    assert "🔚" not in " ".join(marina.last.labels)
    assert await TimedMessage.filter(chain=Chain.RENEWAL.value, day=calendar.today()).count() == 1


async def test_the_button_of_the_mornings_message_does_the_same(gym: Gym, marina: Person, ivan: Person) -> None:
    program = await buy(gym, ivan)
    await ends_in(program, 1)
    await outbox.tell_member(await owner(), Morning())
    await gym.delivers()
    morning = marina.last

    assert await gym.taps(marina, "Продлить", message=morning) == "Иван @ivan: отправлено"
    await gym.delivers()
    assert "Продолжим?" in words(ivan)

    await gym.taps(marina, "Продлить", message=morning)
    await gym.delivers()
    assert sum("Продолжим?" in message.text for message in ivan.from_bot) == 1


async def test_who_does_not_want_to_hear_of_it_is_not_asked(gym: Gym, marina: Person, ivan: Person) -> None:
    program = await buy(gym, ivan)
    await ends_in(program, 2)
    message = await told(gym, ivan, Chain.RENEWAL)
    await gym.taps(ivan, "Не сейчас", message=message)
    await gym.delivers()
    await gym.says(marina, "/today")
    before = len(ivan.from_bot)

    await gym.taps(marina, "Продлить")
    await gym.delivers()

    assert "просили о продлении не напоминать" in words(marina)
    assert "Продлить" in marina.last.labels, "the row stays"
    assert len(ivan.from_bot) == before


async def test_an_offer_that_is_sold_no_more_leads_to_those_that_are(gym: Gym, ivan: Person) -> None:
    program = await buy(gym, ivan)
    payment = await Payment.get(id=program.payment_id)
    await Offer.filter(id=payment.offer_id).update(is_active=False)

    message = await told(gym, ivan, Chain.RENEWAL)

    assert message.buttons[0] == ["Продлить"]
    assert message.buttons[1] == ["Другой тариф"]
    await gym.taps(ivan, "Продлить", message=message)
    assert ivan.last.text.startswith("Этот тариф больше не продаётся")
    assert "Программа на 3 месяца" in " ".join(ivan.last.labels)
