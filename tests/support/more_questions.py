"""Played in a copy of the bot that asks more questions (see `test_one_more_question`)."""

from bot.demo.people.person import Person
from bot.i18n import translator
from bot.program.pdf import week_pdf
from bot.services.intake.answer_sheet import values_of
from bot.services.training import Week
from bot.telegram.callbacks import Option, Tick, Ticked
from db.models import Client, Program, Questionnaire
from tests.handlers.test_client_chat import up_to
from tests.support.gym import Gym


async def test_two_more_questions_are_asked_kept_and_shown(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await up_to(gym, ivan, "limits")
    assert "Вопрос 9 из 11" in ivan.last.text
    await gym.taps(ivan, "Колени")
    await gym.taps(ivan, "Готово")
    assert "Вопрос 10 из 11\n\nЧто есть дома?" in ivan.last.text
    assert ivan.last.labels == ["Ничего нет", "Лента", "Турник", "« Назад"]

    for stale in (
        Tick(question="limits", option="back", on=True),
        Ticked(question="limits", none=True, sure=True),
        Ticked(question="limits", none=False),
        Option(question="gear", option="bar"),
        Tick(question="gear", option="knees", on=True),
    ):
        assert await gym.forges(ivan, stale.pack())
        assert "Вопрос 10 из 11" in ivan.last.text
    assert values_of(await Questionnaire.get())["limits"] == ["knees"]

    await gym.taps(ivan, "Турник")
    await gym.taps(ivan, "Лента")
    await gym.taps(ivan, "Ничего нет")
    assert ivan.last.text == "Убрать отметки: Лента, Турник?"
    await gym.taps(ivan, "Нет, оставить")
    await gym.taps(ivan, "Готово")
    assert ivan.last.text == "Вопрос 10 из 11\n\nКакой турник?"
    await gym.says(ivan, "низкий, во дворе")
    assert "Вопрос 11 из 11\n\nО чём мечтаете?" in ivan.last.text
    await gym.taps(ivan, "« Назад")
    assert "Какой турник?" in ivan.last.text
    await gym.says(ivan, "низкий")
    await gym.says(ivan, "Подтянуться")

    assert "Инвентарь: Лента, Турник (низкий)\nМечта: Подтянуться" in ivan.last.text
    assert {"Инвентарь", "Турник", "Мечта"} <= set(ivan.last.labels)
    await gym.taps(ivan, "Инвентарь")
    await gym.taps(ivan, "Ничего нет")
    await gym.taps(ivan, "Да, ничего нет")
    assert "Инвентарь: Без инвентаря" in ivan.last.text
    assert "wish" not in values_of(await Questionnaire.get())

    await gym.taps(ivan, "Получить программу")
    assert ivan.last.text.startswith("Готово!")
    week = Week.from_json((await Program.get()).content["week"])
    assert week_pdf(week, translator("ru"))
    await gym.says(marina, f"/client_{client.id}")
    assert "Колени; Без инвентаря; Подтянуться" in marina.last.text


async def test_whoever_was_in_the_middle_when_the_question_was_added_stands_where_they_stood(
    gym: Gym, ivan: Person, client: Client
) -> None:
    """The summary of the version before has the number of another question now."""
    await up_to(gym, ivan, "limits")
    await gym.taps(ivan, "Нет")
    opened = await Questionnaire.get()
    for again, shown in ((None, "Что есть дома?"), ("weight", "Сколько вы весите")):
        opened.position = 11
        if again:
            opened.answers[":open"] = {"value": again}
        await opened.save()

        await gym.says(ivan, "/start")
        await gym.taps(ivan, "📝 Бесплатная программа")

        assert shown in ivan.last.text
