"""What health does to the free program, as the client and the trainer see it."""

import pytest

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from tests.support.steps import FREE, answer, arrive, open_questions, stand_at
from tests.support.world import World

pytestmark = pytest.mark.asyncio(loop_scope="package")

TREATED, HEART = "Лечу, держится ниже 160/90", "Сердце, инсульт, боль в груди"


async def answer_about_pressure(ivan: Person, said: str) -> Message:
    """From the menu to the summary, with pressure ticked."""
    await stand_at(ivan, 9)
    await ivan.tap("Давление или сердце")
    await ivan.sees_button("Готово")
    await ivan.tap("Готово")
    await ivan.sees("Что у вас с давлением и сердцем?")
    await ivan.tap(said)
    return await ivan.sees(f"Давление или сердце ({said})")


async def test_treated_pressure_gets_a_week_with_rules_of_its_own(world: World, ivan: Person) -> None:
    await arrive(ivan)
    await answer_about_pressure(ivan, TREATED)
    await ivan.tap("Получить программу")
    await ivan.sees("Готово! Программа уже идёт сюда")
    await ivan.sees("Давление: сначала кардио, потом силовые")
    await world.sent_all(ivan)
    assert await world.row(f"SELECT status FROM programs WHERE client_id = {await world.number_of(ivan)}") == (
        "delivered",
    )


async def test_a_heart_waits_for_a_doctor_and_the_trainer_releases_from_the_card(
    world: World, anna: Person, ivan: Person
) -> None:
    await arrive(ivan)
    await answer_about_pressure(ivan, HEART)
    await ivan.tap("Получить программу")
    held = await ivan.sees("сначала посмотрит тренер")
    assert "Звоните 103 или 112" in held.text
    notice = await anna.sees(
        f"{ivan.user['last_name']}: опрос пройден, но программу сначала смотрит тренер", timeout=15
    )
    assert not any(word in notice.text.casefold() for word in ("давлен", "серд", "врач"))
    status = f"SELECT status FROM programs WHERE client_id = {await world.number_of(ivan)}"
    assert await world.row(status) == ("held",)

    await anna.tap("👤 Карточка", message=notice)
    await anna.sees(f"Давление или сердце ({HEART})")
    await anna.tap("✋ Программа ждёт решения")
    await anna.sees("сердце, сосуды или боль в груди: сначала врач")
    await anna.tap("✅ Отправить собранную")
    await anna.sees("Выдавайте, только если врач уже разрешил нагрузки")
    assert await world.row(status) == ("held",)
    await anna.tap("Всё равно выдать")
    await anna.sees("Программа отправляется")

    await ivan.sees("Давление: сначала кардио, потом силовые")
    await world.sent_all(ivan)
    assert await world.row(status) == ("delivered",)


async def test_milder_answers_after_a_hold_wait_too_and_the_trainer_releases_the_newer_week(
    world: World, anna: Person, ivan: Person
) -> None:
    """Pregnancy at first, then «Нет»: the second try decides nothing."""
    await arrive(ivan)
    await open_questions(ivan)
    for number in range(1, 9):
        await answer(ivan, number, "Женский" if number == 1 else None)
    await ivan.tap("Беременность")
    await ivan.sees_button("Готово")
    await ivan.tap("Готово")
    await ivan.sees("Проверьте ответы")
    await ivan.tap("Получить программу")
    await ivan.sees("Во время беременности неделю составляют вместе с вами")
    number = await world.number_of(ivan)
    name = ivan.user["last_name"]
    first = await anna.sees(f"{name}: опрос пройден, но программу сначала смотрит тренер", timeout=15)

    await ivan.tap("« Назад")
    await ivan.sees("Чем помочь?")
    await ivan.tap(FREE)
    await ivan.sees("Вы уже ответили на вопросы. Вашу программу смотрит тренер")
    await ivan.tap("Пройти заново")
    await ivan.sees("Прежде чем начать")
    await ivan.tap("Даю согласие")
    await ivan.sees("Вопрос 1 из 9")
    for question in range(1, 10):
        await answer(ivan, question, "Женский" if question == 1 else None)
    await ivan.tap("Получить программу")
    await ivan.sees("В прошлый раз вы ответили иначе, и решение было за тренером")
    await anna.sees(f"{name}: опрос пройден заново, ответы другие", timeout=15)
    statuses = f"SELECT status FROM programs WHERE client_id = {number} ORDER BY id"
    assert await world.rows(statuses) == [("withdrawn",), ("held",)]
    assert await world.row(f"SELECT count(*) FROM outbox WHERE client_id = {number} AND program_id IS NOT NULL") == (0,)

    await anna.tap("✋ Решить", message=first)
    await anna.sees("Было: Здоровье: Беременность")
    await anna.sees("Стало: Здоровье: Нет ограничений")
    await anna.tap("✅ Отправить собранную")
    await anna.sees("Программа отправляется")
    await ivan.sees("Ваша первая неделя готова")
    await world.sent_all(ivan)
    assert await world.rows(statuses) == [("withdrawn",), ("delivered",)]
    assert sum("Ваша первая неделя готова" in message.text for message in ivan.from_bot) == 1


async def test_somebody_who_counts_in_pounds_is_asked_back_and_weighs_what_they_mean(world: World) -> None:
    john = world.newcomer("John", language_code="en")
    await john.send("/start")
    await john.sees("I'll help you start training")
    await john.send("free program")
    await john.sees("Before we start")
    await john.tap(john.last.labels[0])
    for typed, seen in (("male", "2 of 9"), ("34 y/o", "3 of 9"), ("5'10", "4 of 9"), ("180", "which units")):
        await john.send(typed)
        await john.sees(seen)
    await john.tap("180 lb (81.6 kg)")
    await john.sees("5 of 9")
    for typed, seen in (("lose fat", "6 of 9"), ("beginner", "7 of 9"), ("gym", "8 of 9"), ("three", "9 of 9")):
        await john.send(typed)
        await john.sees(seen)
    await john.send("no")
    summary = await john.sees("Check your answers")
    assert "Weight: 81.6 kg (180 lb)" in summary.text
    assert "Height: 178 cm (5'10\")" in summary.text
