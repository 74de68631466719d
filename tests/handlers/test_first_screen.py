"""The client's first screen in each state, and the way to the trainer."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.demo.people.person import Person
from bot.services.money import payments, receipts
from bot.services.people import staff
from bot.services.programs import drafts, free_program
from bot.text.days import short_day
from db.fields import now
from db.models import Client, Outbox, OutboxStatus, Payment, Program, ProgramKind, ProgramStatus, Role, Staff
from tests.support.gym import OWNER, Gym
from tests.support.people import answer_all, confirmed_payment, open_draft, part, pending_payment, photo, staff_member

FREE, OFFERS, MINE, WRITE = "📝 Бесплатная программа", "🛒 Тарифы", "📋 Мои программы", "✉️ Написать тренеру"
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


def link(person: Person) -> str | None:
    button = person.last.button(WRITE)
    return str(button["url"]) if button else None


async def test_a_newcomer_is_told_how_to_begin_and_can_write_to_the_trainer(
    gym: Gym, anna: Person, ivan: Person
) -> None:
    said = await greeted(gym, ivan)
    assert said[0] == "Здравствуйте, Иван!"
    assert said[1].startswith("Я помогу начать тренироваться.")
    assert ivan.last.buttons == [[FREE], [OFFERS, WRITE]]
    assert link(ivan) == "https://t.me/anna_trains"


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
    assert link(ivan) == "https://t.me/anna_trains"

    assert "✋ Вашу программу смотрит тренер" in await greeted(gym, ivan)
    await gym.taps(ivan, FREE)
    assert link(ivan) == "https://t.me/anna_trains"
    await gym.says(ivan, "/program")
    assert link(ivan) == "https://t.me/anna_trains"


async def test_the_week_and_a_rejected_payment_lead_to_the_trainer(
    gym: Gym, anna: Person, ivan: Person, client: Client
) -> None:
    await answer_all(client)
    await free_program.complete(client)
    payment = await pending_payment(client)
    await payments.reject(payment.id, by=await owner())
    await gym.delivers()
    led = [message for message in ivan.from_bot if message.button(WRITE)]
    assert len(led) >= 3
    assert any("Оплата не подтверждена" in message.text for message in led)
    days = next(message for message in led if message.button("✅ Тренировка сделана"))
    await gym.taps(ivan, "✅ Тренировка сделана", message=days)
    assert days.button(WRITE) is not None


async def test_words_that_nobody_reads_have_the_way_to_the_trainer_right_below(
    gym: Gym, anna: Person, ivan: Person
) -> None:
    await gym.says(ivan, "Болит колено, что делать?")
    assert "тренер этого сообщения не увидит" in ivan.last.text
    assert ivan.last.buttons[0] == [WRITE]
    assert link(ivan) == "https://t.me/anna_trains"


async def test_without_a_username_nobody_promises_a_way_to_the_trainer(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await answer_all(client, age="15")
    for text in ("/start", "/help", "привет", "/program"):
        await gym.says(ivan, text)
        assert WRITE not in ivan.last.labels
        assert "Написать тренеру" not in ivan.last.text


async def test_the_way_leads_to_the_first_owner_who_can_be_written_to_and_follows_their_username(
    gym: Gym, anna: Person, ivan: Person
) -> None:
    await staff.sync_owners([OWNER, 5], language="ru")
    await staff_member(7, "Олег")
    for number, username in ((5, "second"), (7, "trainer")):
        await gym.says(gym.api.person(number, "Олег", username=username), "/menu")
    kept = {one.telegram_id: one.username for one in await Staff.all()}
    assert kept == {OWNER: "anna_trains", 5: "second", 7: "trainer"}
    await greeted(gym, ivan)
    assert link(ivan) == "https://t.me/anna_trains"

    anna.user["username"] = "anna_new"
    await gym.taps(anna, "📊 Воронка")
    await greeted(gym, ivan)
    assert link(ivan) == "https://t.me/anna_new"

    del anna.user["username"]
    await gym.says(anna, "/menu")
    await greeted(gym, ivan)
    assert link(ivan) is None, "the second one is in the database, and not in ADMIN_IDS of this process"
    gym.settings.admin_ids = (OWNER, 5)
    await greeted(gym, ivan)
    assert link(ivan) == "https://t.me/second"
    await Staff.filter(telegram_id=5).update(removed_at=now())
    await greeted(gym, ivan)
    assert link(ivan) is None
    assert await Staff.filter(role=Role.OWNER, removed_at=None).count() == 1


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
