"""From /start to an active client, seen by the client and by two owners, and what the database keeps of it."""

from collections.abc import AsyncIterator
from functools import partial

import pytest
import pytest_asyncio

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from tests.e2e.conftest import Worlds
from tests.support.steps import (
    FREE,
    MENU,
    OFFERS,
    WAITING,
    answer,
    arrive,
    get_free_program,
    open_draft,
    open_questions,
    pay,
    say_paid,
    stand_at,
)
from tests.support.world import OWNER, World

pytestmark = pytest.mark.asyncio(loop_scope="package")

BORIS = 2


@pytest_asyncio.fixture(scope="module", loop_scope="package")
async def shared_world(worlds: Worlds) -> AsyncIterator[World]:
    async with worlds(owners=[OWNER, BORIS]) as world:
        await world.owner(OWNER, "Анна")
        await world.owner(BORIS, "Борис")
        yield world


@pytest.fixture
def boris(world: World) -> Person:
    return world.api.person(BORIS, "Борис")


def is_done_with(notice: Message) -> bool:
    """There is nothing left to decide on it."""
    return notice.labels[:2] == ["👤 Карточка", "↩️ Отменить решение"]


async def test_somebody_who_presses_start_becomes_an_active_client(world: World, anna: Person, boris: Person) -> None:
    ivan = world.newcomer(username="ivan")
    greeting = await arrive(ivan, "instagram")
    assert ivan.user["first_name"] in greeting.text
    assert greeting.buttons == MENU
    for owner in (anna, boris):
        lead = await owner.sees(f"🆕 Новый лид: Иван {ivan.user['last_name']} @ivan")
        assert "Источник: instagram" in lead.text
        assert lead.silent

    await get_free_program(ivan)
    await world.sent_all(ivan)
    week = [message for message in ivan.from_bot if message.id > greeting.id]
    parts = await world.rows(f"SELECT status, message_id FROM outbox WHERE chat_id = {ivan.id} ORDER BY id")
    assert [(message.id, "sent") for message in week if message.labels != ivan.live_screens[0].labels] == [
        (message_id, status) for status, message_id in parts
    ]
    assert len(parts) == 3, "how to read it, the days, what comes next"
    assert "Ваша первая неделя готова" in week[1].text
    assert ivan.last.labels == ["📄 PDF", OFFERS, "✉️ Написать тренеру"]
    await anna.sees("опрос пройден, бесплатная программа отправлена")
    await boris.sees("опрос пройден, бесплатная программа отправлена")

    payment = await pay(world, ivan)
    notices = [await owner.sees(f"💳 Оплата №{payment}") for owner in (anna, boris)]
    for notice in notices:
        assert notice.kind == "photo"
        assert notice.buttons == [["✅ Подтвердить"], ["👤 Карточка"], ["❌ Отклонить"]]
    assert await anna.tap("✅ Подтвердить", message=notices[0]) == "Оплата подтверждена"
    await ivan.sees("✅ Оплата получена")
    for notice in notices:
        await world.comes_true(partial(is_done_with, notice))
        assert "✅ Подтвердил(а): Анна" in notice.text

    await anna.tap("📋 Выдать программу")
    await anna.sees("Присылайте сюда тексты")
    await anna.send("<b>Понедельник</b>: <i>присед</i> 3 × 8", html=True)
    await anna.sees("В черновике 1 сообщение")
    await anna.send_album(["photo", "video"], caption="техника")
    await anna.sees("В черновике 3 сообщения")
    await anna.send_document("план", name="plan.pdf")
    draft = await anna.sees("В черновике 4 сообщения")
    assert [m for m in anna.messages if not m.from_bot and m.id > notices[0].id] == [], "the draft took them"
    await anna.tap("👁 Посмотреть")
    await anna.settles()
    shown = [m for m in anna.from_bot if m.id > draft.id][:4]
    await anna.tap("Отправить клиенту")
    await anna.sees("Программа отправляется")
    await world.sent_all(ivan)
    await anna.sees("программа дошла")
    got = ivan.from_bot[-4:]
    assert [m.kind for m in got] == [m.kind for m in shown] == ["text", "photo", "video", "document"]
    assert [m.html for m in got] == [m.html for m in shown]
    assert got[0].html == "<b>Понедельник</b>: <i>присед</i> 3 × 8"
    assert got[1].raw["media_group_id"] == got[2].raw["media_group_id"]

    assert await world.path(ivan) == ["Первичный контакт", "Консультация", "Куплена услуга", "Активный клиент"]
    client = await world.number_of(ivan)
    assert await world.rows(
        f"SELECT event, note_key, moved_by FROM client_pipelines WHERE client_id = {client} ORDER BY id"
    ) == [
        ("start", "move-start", None),
        ("questionnaire", "move-questionnaire", None),
        ("payment", "move-payment-confirmed", 1),
        ("program_delivered", "move-program-delivered", None),
    ]
    assert await world.row(f"SELECT source, first_name, username FROM clients WHERE id = {client}") == (
        "instagram",
        "Иван",
        "ivan",
    )
    assert await world.rows(f"SELECT status, amount, currency FROM payments WHERE client_id = {client}") == [
        ("confirmed", 300000, "RUB")
    ]


async def test_a_trainer_sets_payment_details_and_a_price_in_the_chat(world: World, anna: Person) -> None:
    ivan = world.newcomer()
    await arrive(ivan)
    await say_paid(ivan)
    notice = await anna.sees(f"{ivan.user['last_name']} хочет оплатить, а реквизитов нет")
    await anna.tap("⚙️ Настройки", message=notice)
    await anna.sees("Реквизитов пока нет")
    await anna.tap("✏️ Изменить")
    await anna.sees("Пришлите реквизиты")
    await anna.send("Карта 2200 7001 2345 6789, Т-Банк, Анна <П.>")
    await anna.sees("Реквизиты, которые видит клиент")
    await anna.tap("« Назад")
    await anna.tap("🛒 Тарифы")
    await anna.sees("Нажмите на тариф")
    await anna.tap("Программа на 3 месяца · 7 500 ₽")
    await anna.sees("просто напишите новую")
    await anna.send("бесплатно")
    await anna.sees("Не похоже на цену")
    await anna.send("7 999,50")
    await anna.sees("стало 7 999,50 ₽")

    olga = world.newcomer("Ольга")
    await arrive(olga)
    await say_paid(olga, "Программа на 3 месяца")
    details = await olga.sees("Карта 2200 7001 2345 6789, Т-Банк, Анна <П.>")
    assert "Программа на 3 месяца, 7 999,50 ₽" in details.text
    assert await olga.tap("📋 Скопировать номер", message=details) == "2200700123456789"
    assert details in olga.messages, "the details stay"
    assert await world.rows(
        "SELECT client_id, amount FROM payments WHERE status = 'pending' AND client_id IN"
        f" ({await world.number_of(ivan)}, {await world.number_of(olga)}) ORDER BY client_id"
    ) == [(await world.number_of(ivan), 300000), (await world.number_of(olga), 799950)]


async def test_the_first_source_stays_and_the_bots_own_links_are_none(world: World) -> None:
    ivan = world.newcomer()
    await arrive(ivan, "staff_42")
    await ivan.settles()
    assert await world.row(f"SELECT source FROM clients WHERE telegram_id = {ivan.id}") == (None,)

    olga = world.newcomer("Ольга")
    await arrive(olga, "vk")
    olga.rename(first_name="Оля", username="olya")
    await olga.send("/start instagram")
    await olga.sees("Здравствуйте, Оля")
    assert await world.row(f"SELECT source, first_name, username FROM clients WHERE telegram_id = {olga.id}") == (
        "vk",
        "Оля",
        "olya",
    )
    assert await world.path(olga) == ["Первичный контакт"]


async def test_answers_can_be_changed_and_the_questions_left_and_taken_up_again(world: World) -> None:
    ivan = world.newcomer()
    await arrive(ivan)
    await stand_at(ivan, 4)
    await ivan.tap("« Назад")
    await ivan.sees("Вопрос 3 из 9")
    await ivan.send("1,75")
    await ivan.sees("Вопрос 4 из 9")
    await ivan.send("/cancel")
    assert (await ivan.sees("Вы вышли из опроса, ответы сохранены")).buttons == MENU
    await ivan.send("82,5")
    await ivan.sees("Передать тренеру?")
    await ivan.tap("Нет")
    await ivan.tap(FREE)
    await ivan.sees("Вопрос 4 из 9")
    for number in range(4, 10):
        await answer(ivan, number)
    summary = await ivan.sees("Рост: 175 см")
    await ivan.tap("Цель", message=summary)
    await ivan.sees("Вопрос 5 из 9")
    await ivan.tap("Выносливость")
    await ivan.sees("Цель: Выносливость")
    assert len(ivan.live_screens) == 1
    answers = await world.json(f"SELECT answers FROM questionnaires WHERE client_id = {await world.number_of(ivan)}")
    assert {key: said["value"] for key, said in answers.items()} == {
        "sex": "male",
        "age": 34,
        "height": 175,
        "weight": 82.5,
        "goal": "endurance",
        "level": "beginner",
        "place": "home",
        "days": "2",
        "limits": [],
    }


async def test_where_health_calls_for_a_person_the_trainer_releases_the_program(world: World, anna: Person) -> None:
    olga = world.newcomer("Ольга")
    await arrive(olga)
    await open_questions(olga)
    for number, said in enumerate(("Женский", "29", "168", "61", "Общая форма", "Новичок", "Дом", "2"), 1):
        await answer(olga, number, said)
    await olga.tap("Беременность")
    await olga.sees_button("✅ Беременность")
    await olga.tap("Другое")
    await olga.sees_button("✅ Другое")
    await olga.tap("Готово")
    await olga.sees("Опишите своими словами")
    await olga.send("грыжа <L5>")
    assert "Здоровье: Беременность, Другое (грыжа <L5>)" in (await olga.sees("Проверьте ответы")).text
    await olga.tap("Получить программу")
    await olga.sees("Тренер уже знает о вас")
    notice = await anna.sees(f"{olga.user['last_name']}: опрос пройден, но программу сначала смотрит тренер")
    assert not any(word in notice.text for word in ("Беременность", "грыжа")), "notices hold no health answers"
    client = await world.number_of(olga)
    assert await world.unsent(olga) == 0
    assert await world.path(olga) == ["Первичный контакт", "Консультация"]

    await anna.tap("✋ Решить", message=notice)
    await anna.sees("беременность")
    await anna.tap("✅ Отправить собранную")
    await anna.sees("Программа отправляется")
    await world.becomes([("delivered",)], f"SELECT status FROM programs WHERE client_id = {client}")
    await olga.sees("Ваша первая неделя готова")
    await anna.tap("✋ Решить", message=notice)
    await anna.sees("больше не ждёт")
    assert await world.path(olga) == ["Первичный контакт", "Консультация"]


async def test_a_pdf_is_a_receipt_too(world: World, anna: Person) -> None:
    ivan = world.newcomer()
    await arrive(ivan)
    await say_paid(ivan)
    await ivan.send_document(name="receipt.pdf")
    waiting = await ivan.sees(WAITING)
    assert "«Программа на месяц», 3 000 ₽" in waiting.text
    notice = await anna.sees(f"Иван {ivan.user['last_name']}\n«Программа на месяц», 3 000 ₽")
    assert notice.kind == "document"
    assert await world.path(ivan) == ["Первичный контакт"]


async def test_a_payment_without_a_receipt_is_rejected_with_a_typed_reason(
    world: World, anna: Person, boris: Person
) -> None:
    ivan = world.newcomer()
    await arrive(ivan)
    await say_paid(ivan)
    await ivan.tap("Без чека")
    await ivan.sees(WAITING)
    notices = [await owner.sees(f"{ivan.user['last_name']}\n«Программа на месяц»") for owner in (boris, anna)]
    assert "Без чека" in notices[0].text

    await boris.tap("❌ Отклонить", message=notices[0])
    await boris.sees("Почему отклоняете оплату")
    typed = await boris.send("Пришло 300 ₽ <вместо> 3000 & без имени")
    decided = await boris.sees("❌ Отклонил(а): Борис")
    assert "Причина: Пришло 300 ₽ <вместо> 3000 & без имени" in decided.text
    assert typed.deleted
    told = await ivan.sees("❌ Оплата не подтверждена")
    assert "Причина: Пришло 300 ₽ <вместо> 3000 & без имени" in told.text
    for notice in notices:
        await world.comes_true(partial(is_done_with, notice))
        assert "❌ Отклонил(а): Борис" in notice.text
    assert await world.path(ivan) == ["Первичный контакт"]

    await pay(world, ivan)
    assert await world.rows(
        f"SELECT status FROM payments WHERE client_id = {await world.number_of(ivan)} ORDER BY id"
    ) == [("rejected",), ("pending",)]


async def test_a_payment_is_rejected_without_a_reason(world: World, anna: Person) -> None:
    ivan = world.newcomer()
    await arrive(ivan)
    payment = await pay(world, ivan)
    notice = await anna.sees(f"💳 Оплата №{payment}\n")
    await anna.tap("❌ Отклонить", message=notice)
    await anna.sees(f"Почему отклоняете оплату №{payment}?")
    await anna.tap("Без причины")
    await anna.sees("❌ Отклонил(а): Анна")
    assert "Причина" not in (await ivan.sees("❌ Оплата не подтверждена")).text, "nobody gave one"
    assert await world.row(f"SELECT status, reason FROM payments WHERE id = {payment}") == ("rejected", "")


async def test_confirm_payment_lists_what_waits_and_confirms_a_number_once(world: World, anna: Person) -> None:
    ivan = world.newcomer()
    await arrive(ivan)
    payment = await pay(world, ivan)
    asked = await anna.send("/confirm_payment")
    waiting = await anna.sees("Нажмите на оплату", after=asked)
    await anna.tap(f"№{payment} · 3 000 ₽ · Иван", message=waiting)
    screen = await anna.sees(f"Оплата №{payment}\n")
    assert "⏳ Ждёт проверки" in screen.text
    await anna.tap("🧾 Показать чек")
    below = await anna.sees(f"Оплата №{payment}\n", after=screen)
    assert [message.kind for message in anna.from_bot if screen.id < message.id < below.id].count("photo") == 1

    await anna.send(f"/confirm_payment {payment}")
    await anna.sees("✅ Подтвердил(а): Анна")
    await ivan.sees("✅ Оплата получена")
    assert await world.path(ivan) == ["Первичный контакт", "Куплена услуга"]
    await anna.send(f"/confirm_payment {payment}")
    await anna.sees("По этой оплате уже есть решение, ничего не изменилось")
    assert await world.path(ivan) == ["Первичный контакт", "Куплена услуга"]
    await anna.send("/confirm_payment 99999")
    await anna.sees("Такой оплаты нет")
    await anna.send("/confirm_payment двенадцать")
    await anna.sees("Напишите номер оплаты")


async def test_a_program_handed_over_in_person_makes_an_active_client(world: World, anna: Person) -> None:
    ivan = world.newcomer()
    await arrive(ivan)
    await open_draft(world, anna, ivan)
    await anna.tap("Выдано лично")
    await anna.sees_button("Да, выдано лично")
    await anna.tap("Да, выдано лично")
    await anna.settles()
    assert await world.path(ivan) == ["Первичный контакт", "Куплена услуга", "Активный клиент"]
    client = await world.number_of(ivan)
    assert await world.rows(
        f"SELECT note_key, moved_by FROM client_pipelines WHERE client_id = {client} AND event = 'program_delivered'"
    ) == [("move-program-in-person", 1)]
    assert await world.rows(f"SELECT in_person, status FROM programs WHERE client_id = {client}") == [
        (True, "delivered")
    ]


async def test_a_program_sent_again_moves_nobody(world: World, anna: Person) -> None:
    ivan = world.newcomer()
    await arrive(ivan)
    await ivan.send("/program")
    await ivan.sees("Программ пока нет")
    await ivan.tap("« Назад")
    await ivan.sees("Чем помочь?")
    await open_draft(world, anna, ivan)
    await anna.send("Вторник: тяга")
    await anna.sees("В черновике 1 сообщение")
    await anna.tap("Отправить клиенту")
    await ivan.sees("Вторник: тяга")
    stages = ["Первичный контакт", "Куплена услуга", "Активный клиент"]
    await world.sent_all(ivan)
    assert await world.path(ivan) == stages
    await ivan.send("/program")
    listed = await ivan.sees("Нажмите на программу")
    assert listed.labels[0].startswith("Программа на месяц · ")
    assert await ivan.tap(listed.labels[0]) == "Отправляю"
    await world.comes_true(lambda: [m.text for m in ivan.from_bot].count("Вторник: тяга") == 2)
    await world.sent_all(ivan)
    assert await world.path(ivan) == stages
    assert "Нажмите на программу" in ivan.live_screens[-1].text, "the list stays"


async def test_each_role_has_its_commands(world: World, anna: Person) -> None:
    ivan = world.newcomer()
    await arrive(ivan)
    await world.comes_true(lambda: ivan.commands() == ["/start", "/program", "/help", "/cancel", "/forget"])
    staff = ["/menu", "/today", "/pipeline", "/clients", "/confirm_payment", "/stages", "/help"]
    await world.comes_true(lambda: anna.commands() == staff)
    await ivan.send("/help")
    assert (await ivan.sees("Что я умею")).buttons == [*MENU, ["🌐 Язык"]]


async def test_somebody_with_another_language_reads_english(world: World) -> None:
    john = world.newcomer("John", language_code="en-GB")
    await john.send("/start")
    await john.settles()
    assert not any("а" <= letter.casefold() <= "я" for letter in john.last.text.replace(john.user["last_name"], ""))
    await john.tap(john.last.labels[0])
    await john.settles()
    await john.tap(john.last.labels[0])
    await john.sees("1 of 9")
    assert await world.row(f"SELECT language FROM clients WHERE telegram_id = {john.id}") == ("en",)
