"""The client's first screen in each state, and the way to the trainer."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.demo.people.person import Person
from bot.services.money import payments, receipts
from bot.services.programs import drafts, free_program
from bot.text.days import short_day
from db.fields import now
from db.models import Client, Outbox, OutboxStatus, Payment, Program, ProgramKind, ProgramStatus, Staff
from tests.support.gym import OWNER, Gym
from tests.support.people import answer_all, confirmed_payment, open_draft, part, pending_payment, photo

FREE, OFFERS, MINE, WRITE = "📝 Бесплатная программа", "🛒 Тарифы", "📋 Мои программы", "✉️ Написать тренеру"
HURTS = "✉️ Болит или непонятно?"
KNOWN = [[MINE], [OFFERS, WRITE], [FREE]]


@pytest.fixture
async def anna(gym: Gym) -> Person:
    """The owner, who has a @username."""
    person = gym.api.person(OWNER, "Анна", username="anna_trains")
    await gym.says(person, "/start")
    return person


async def owner() -> Staff:
    return await Staff.get(telegram_id=OWNER)


async def greeted(gym: Gym, ivan: Person) -> list[str]:
    """The lines of the first screen."""
    await gym.says(ivan, "/start")
    return [line for line in ivan.last.text.split("\n") if line]


async def bought(client: Client, *, first: int, days: int = 30, title: str = "Месяц") -> Program:
    today = now().astimezone(ZoneInfo("Europe/Moscow")).date()  # where the gym is
    return await Program.create(
        client=client,
        kind=ProgramKind.PAID,
        title=title,
        status=ProgramStatus.DELIVERED,
        content={"parts": []},
        delivered_at=now(),
        starts_on=today + timedelta(days=first),
        ends_on=today + timedelta(days=first + days - 1),
    )


async def opens_the_talk(gym: Gym, person: Person, label: str = WRITE) -> None:
    """The button opens the conversation in place, and «Готово» ends it."""
    await gym.taps(person, label)
    assert person.last.text == "Пишите: слова, голос, фото, видео, файл. Всё, что пришлёте сюда, увидит тренер."
    assert person.last.labels == ["Готово"]
    assert len(person.live_screens) == 1
    await gym.taps(person, "Готово")
    assert "Пишите" not in person.last.text


async def test_a_newcomer_is_told_how_to_begin_and_can_write_to_the_trainer(
    gym: Gym, anna: Person, ivan: Person
) -> None:
    said = await greeted(gym, ivan)
    assert said[0] == "Здравствуйте, Иван!"
    assert said[1].startswith("Я помогу начать тренироваться.")
    assert ivan.last.buttons == [[FREE], [OFFERS, WRITE]]
    await opens_the_talk(gym, ivan)


async def test_a_payment_stands_on_the_first_screen_from_its_receipt_to_its_program(
    gym: Gym, anna: Person, ivan: Person, client: Client
) -> None:
    payment = await pending_payment(client)
    number = payment.id
    said = await greeted(gym, ivan)
    assert said[1] == f"💳 Оплата №{number}: ждёт чека"
    await gym.taps(ivan, f"🧾 Прислать чек · №{number}")
    assert f"Оплата №{number}" in ivan.last.text
    assert "Без чека" in ivan.last.labels

    await receipts.take(client, photo(5))
    assert (await greeted(gym, ivan))[1] == f"💳 Оплата №{number}: тренер проверяет"
    assert not [label for label in ivan.last.labels if label.startswith("🧾")]

    await payments.confirm(number, by=await owner())
    assert await greeted(gym, ivan) == [
        "Здравствуйте, Иван!",
        f"✅ Оплата №{number}: получена. Тренер готовит вашу программу",
        "Чем помочь?",
    ]
    assert ivan.last.buttons == KNOWN
    await gym.taps(ivan, MINE)
    assert ivan.last.text.startswith("Оплата получена, тренер готовит вашу программу.")
    assert ivan.last.labels == [WRITE, "« Назад"]

    draft = await open_draft(client.id, by=await owner())
    await drafts.add_part(draft.id, part(1), by=await owner())
    await drafts.send(draft.id, by=await owner())
    await Outbox.exclude(staff=None).update(status=OutboxStatus.CANCELLED)
    await gym.delivers()
    last = short_day(gym.settings.today() + timedelta(days=29), "ru", today=gym.settings.today())
    assert await greeted(gym, ivan) == [
        "Здравствуйте, Иван!",
        f"📋 Идёт «Программа на месяц», до {last}",
        "Чем помочь?",
    ]
    assert ivan.last.buttons == KNOWN


async def test_the_screen_after_a_receipt_says_once_that_it_is_looked_at(
    gym: Gym, anna: Person, ivan: Person, client: Client
) -> None:
    payment = await pending_payment(client)
    await greeted(gym, ivan)
    await gym.taps(ivan, f"🧾 Прислать чек · №{payment.id}")
    await gym.taps(ivan, "Без чека")
    assert ivan.last.text.count(f"Оплата №{payment.id}") == 1
    await gym.says(ivan, "/help")
    assert ivan.last.text.startswith(f"💳 Оплата №{payment.id}: тренер проверяет\n\nЧто я умею")


async def test_the_next_program_says_from_when_it_runs(gym: Gym, anna: Person, ivan: Person, client: Client) -> None:
    await bought(client, first=-10)
    later = await bought(client, first=20, title="Второй")
    assert later.starts_on is not None
    assert later.ends_on is not None
    first, last = (
        short_day(later.starts_on, "ru", today=gym.settings.today()),
        short_day(later.ends_on, "ru", today=gym.settings.today()),
    )

    assert (await greeted(gym, ivan))[2] == f"📋 Дальше «Второй», с {first} до {last}"
    await gym.taps(ivan, MINE)
    assert f"Второй · с {first} до {last}" in ivan.last.labels


async def test_a_renewal_that_has_come_says_in_the_chat_when_it_begins(
    gym: Gym, anna: Person, ivan: Person, client: Client
) -> None:
    await bought(client, first=0)
    await confirmed_payment(client, await owner())
    draft = await open_draft(client.id, by=await owner())
    await drafts.add_part(draft.id, part(1), by=await owner())
    await drafts.send(draft.id, by=await owner())
    await gym.delivers()
    first, last = (
        short_day(gym.settings.today() + timedelta(days=number), "ru", today=gym.settings.today())
        for number in (30, 59)
    )
    assert f"«Программа на месяц» начнётся {first}" in ivan.last.text
    assert f"продлится до {last}" in ivan.last.text


async def test_who_has_paid_is_greeted_as_one_when_everything_is_over(
    gym: Gym, anna: Person, ivan: Person, client: Client
) -> None:
    await bought(client, first=-40)
    assert await greeted(gym, ivan) == ["Здравствуйте, Иван!", "Чем помочь?"]
    assert ivan.last.buttons == KNOWN


async def test_a_program_that_is_held_is_told_of_with_the_way_to_the_trainer(
    gym: Gym, anna: Person, ivan: Person, client: Client
) -> None:
    await answer_all(client, age="15")
    await gym.says(ivan, "/start")
    await gym.taps(ivan, FREE)
    await gym.taps(ivan, "Получить программу")
    await opens_the_talk(gym, ivan)

    assert "✋ Вашу программу смотрит тренер" in await greeted(gym, ivan)
    await gym.taps(ivan, FREE)
    await opens_the_talk(gym, ivan)
    await gym.says(ivan, "/program")
    await opens_the_talk(gym, ivan)


async def test_the_week_and_a_rejected_payment_lead_to_the_trainer(
    gym: Gym, anna: Person, ivan: Person, client: Client
) -> None:
    await answer_all(client)
    await free_program.complete(client)
    payment = await pending_payment(client)
    await payments.reject(payment.id, by=await owner())
    await gym.delivers()
    led = [message for message in ivan.from_bot if message.button(WRITE) or message.button(HURTS)]
    assert len(led) >= 3
    assert any("Оплата не подтверждена" in message.text for message in led)
    days = next(message for message in led if message.button("✅ Тренировка сделана"))
    await gym.taps(ivan, "✅ Тренировка сделана", message=days)
    page = days.text
    await gym.taps(ivan, HURTS, message=days)
    assert ivan.last.labels == ["Готово"]
    assert (days.text, ivan.last.id > days.id) == (page, True), "the day stays as it is"


async def test_who_said_no_is_told_that_words_went_nowhere_with_the_way_to_the_trainer_right_below(
    gym: Gym, anna: Person, ivan: Person
) -> None:
    await gym.says(ivan, "Болит колено, что делать?")
    await gym.taps(ivan, "Нет")
    await gym.says(ivan, "И спина")
    assert ivan.last.text == "Этого я тренеру не передал. Написать ему: «✉️ Написать тренеру»."
    assert ivan.last.buttons[0] == [WRITE]
    await opens_the_talk(gym, ivan)


async def test_the_button_stands_there_whoever_has_a_username(gym: Gym, marina: Person, ivan: Person) -> None:
    for text in ("/start", "/help"):
        await gym.says(ivan, text)
        await opens_the_talk(gym, ivan)


async def test_the_list_of_programs_has_pages_so_that_free_weeks_hide_no_paid_program(
    gym: Gym, anna: Person, ivan: Person, client: Client
) -> None:
    await bought(client, first=0)
    for _ in range(12):
        await answer_all(client)
        made = (await free_program.complete(client)).program
        await Program.filter(id=made.id).update(status=ProgramStatus.DELIVERED, delivered_at=now())
    await Outbox.all().delete()
    await gym.says(ivan, "/program")
    assert "1/2" in ivan.last.labels
    await gym.taps(ivan, "›")
    assert any(label.startswith("Месяц · ") for label in ivan.last.labels)
    assert await Payment.all().count() == 0
