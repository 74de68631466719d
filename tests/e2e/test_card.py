"""The card through the running bot: from a notice to a moved client, a note, a payment, and what the history says."""

import pytest

from bot.demo.people.person import Person
from tests.support.steps import arrive, get_free_program, pay
from tests.support.world import World

pytestmark = pytest.mark.asyncio(loop_scope="package")


async def open_card(world: World, anna: Person, ivan: Person) -> None:
    await world.sent_all(anna)  # a notice would come below the card
    number = await world.number_of(ivan)
    asked = await anna.send(f"/client_{number}")
    await anna.sees(f"№{number}", after=asked)
    await anna.settles()


async def test_a_client_is_moved_from_the_card_of_a_notice_and_back(world: World, anna: Person, ivan: Person) -> None:
    await world.told_long_ago(anna)
    await arrive(ivan, "instagram")
    notice = await anna.sees(f"Новый лид: {ivan.user['first_name']} {ivan.user['last_name']}")
    await anna.tap("👤 Карточка", message=notice)
    card = await anna.sees("Источник: instagram\n")
    name = f"{ivan.user['first_name']} {ivan.user['last_name']}"
    assert card.text.startswith(f"{name}\n⚪ Первичный контакт · меньше дня")
    assert [entity["user"]["id"] for entity in card.entities if entity["type"] == "text_mention"] == [ivan.id]
    assert not notice.deleted

    await anna.tap_twice("→ Консультация", message=card)
    await anna.sees("✅ Первичный контакт → Консультация")
    assert await world.path(ivan) == ["Первичный контакт", "Консультация"]
    await anna.tap("📝 Примечание")
    await anna.sees("Напишите примечание")
    await anna.send("Позвонить <b>завтра</b>")
    await anna.sees("📝 Позвонить <b>завтра</b>")
    await anna.tap("↩️ Отменить")
    await anna.sees("↩️ Отменено, снова Первичный контакт")
    await anna.tap("Переместить")
    await anna.sees("Куда переместить?")
    await anna.tap("🟢 Активный клиент")
    await anna.sees("✅ Первичный контакт → Активный клиент")
    assert await world.path(ivan) == [
        "Первичный контакт",
        "Консультация",
        "Первичный контакт",
        "Активный клиент",
    ]

    await anna.tap("🕘 История")
    told = (await anna.sees("История · ")).text.split("\n")[1:]
    assert [line.partition(" · ")[2] for line in told] == [
        "Первичный контакт → Активный клиент · Анна",
        "Консультация → Первичный контакт · Анна · Отмена",
        "Первичный контакт → Консультация · Анна · Позвонить <b>завтра</b>",
        "→ Первичный контакт · система · Новый лид",
    ]
    number = await world.number_of(ivan)
    moves = await world.rows(
        f"SELECT event, note FROM client_pipelines WHERE client_id = {number} AND moved_by IS NOT NULL ORDER BY id"
    )
    assert moves == [("manual", "Позвонить <b>завтра</b>"), ("undo", ""), ("manual", "")]
    assert len([message for message in anna.live_screens if message is not notice and message.id > notice.id]) == 1


async def test_the_card_shows_answers_notes_and_an_open_payment(world: World, anna: Person) -> None:
    olga = world.newcomer("Ольга", username="olga_fit")
    await arrive(olga)
    await get_free_program(olga)
    await world.sent_all(olga)
    payment = await pay(world, olga)
    await open_card(world, anna, olga)
    card = anna.last
    assert "🔵 Консультация" in card.text
    assert f"Оплата: «Программа на месяц», {'3 000'} ₽, ждёт проверки" in card.text
    assert "Программа: Бесплатная программа" in card.text
    assert "@olga_fit" in card.text

    await anna.tap("📝 Анкета", message=card)
    assert "Пол: Мужской\nВозраст: 34 года\n" in (await anna.sees("Анкета · ")).text
    await anna.tap("« Назад", message=card)
    await anna.sees_button("🗒 Заметки")
    await anna.tap("🗒 Заметки", message=card)
    await anna.sees("Заметок пока нет")
    await anna.send("Любит утро")
    await anna.sees("Любит утро")
    await anna.settles()
    await anna.tap("« Назад", message=card)
    await anna.sees("Заметка: Любит утро")
    number = await world.number_of(olga)
    assert await world.row(f"SELECT text FROM client_notes WHERE client_id = {number}") == ("Любит утро",)

    await anna.tap("💳 Оплаты", message=card)
    await anna.sees("Оплаты · ")
    await anna.tap(f"№{payment} · ", message=card)
    await anna.sees(f"Оплата №{payment}\n")
    await anna.settles()
    await anna.tap("✅ Подтвердить", message=card)
    await anna.sees("✅ Подтвердил(а): Анна")
    assert await world.row(f"SELECT status FROM payments WHERE id = {payment}") == ("confirmed",)
    await olga.sees("Оплата получена")
    for _ in range(2):
        await anna.tap("« Назад", message=card)
        await anna.settles()
    assert "🟠 Куплена услуга" in card.text
    assert "подтверждена" in card.text


async def test_a_client_who_has_left_is_not_moved_by_an_old_card(world: World, anna: Person, ivan: Person) -> None:
    await arrive(ivan)
    await open_card(world, anna, ivan)
    card = anna.last
    number = await world.number_of(ivan)
    await ivan.send("/forget")
    await ivan.sees_button("Удалить мои данные")
    await ivan.tap("Удалить мои данные")
    await ivan.sees("ваши данные удалены")
    await anna.tap("→ Консультация", message=card)
    card = await anna.sees("Такого клиента нет.")
    assert card.labels == ["« Назад"]
    await anna.tap("« Назад", message=card)
    await anna.sees("Меню тренера")
    assert await world.row(f"SELECT count(*) FROM client_pipelines WHERE client_id = {number}") == (1,)
