"""Words that a button bears, typed: they do what the tap does."""

from typing import Any

import pytest

from bot.demo.people.person import Person
from bot.services.intake import questionnaire
from bot.services.programs import free_program
from bot.telegram.callbacks import AskReceipt, Destination, Go
from db.models import Client, Program, Questionnaire
from tests.handlers.test_client_chat import HOME, up_to
from tests.support.gym import Gym
from tests.support.people import answer_all, pending_payment


async def kept(key: str) -> Any:
    return (await Questionnaire.get()).answers.get(key, {}).get("value")


@pytest.mark.parametrize(
    ("question", "typed", "value"),
    [
        ("sex", "женский", "female"),
        ("sex", "МУЖСКОЙ", "male"),
        ("sex", "female", "female"),
        ("sex", "ж", "female"),
        ("goal", "похудение", "fat_loss"),
        ("goal", "Набор  массы!", "muscle"),
        ("level", "новичок", "beginner"),
        ("place", "ЗАЛ 💪", "gym"),
        ("place", "дома", "home"),
        ("days", "3", "3"),
        ("days", "３", "3"),
        ("days", "3 дня", "3"),
        ("days", "три", "3"),
        ("days", "three days", "3"),
        ("limits", "нет", []),
        ("limits", "Нет.", []),
        ("limits", "No limits", []),
    ],
)
async def test_the_words_of_a_button_are_its_answer(
    gym: Gym, ivan: Person, client: Client, question: str, typed: str, value: object
) -> None:
    await up_to(gym, ivan, question)
    await gym.restart()
    await gym.says(ivan, typed)

    assert await kept(question) == value
    assert not ivan.last.text.startswith("⚠️")
    assert len(ivan.from_bot) == 1
    assert [message.text for message in ivan.messages if not message.from_bot] == ["/start"]


@pytest.mark.parametrize("typed", ["мужской или женский", "не знаю", "👍", "средне", "или"])
async def test_other_words_bring_the_question_again(gym: Gym, ivan: Person, client: Client, typed: str) -> None:
    await up_to(gym, ivan, "sex")
    await gym.says(ivan, typed)

    assert ivan.last.text.startswith("⚠️ Ответьте кнопкой")
    assert await kept("sex") is None


async def test_ticks_are_set_by_their_words_several_at_once_and_never_taken_back_by_them(
    gym: Gym, ivan: Person, client: Client
) -> None:
    await up_to(gym, ivan, "limits")
    await gym.says(ivan, "колени")
    assert "✅ Колени" in ivan.last.labels
    await gym.says(ivan, "Колени")
    assert "✅ Колени" in ivan.last.labels
    await gym.says(ivan, "плечи и поясница")
    assert {"✅ Колени", "✅ Плечи", "✅ Поясница"} <= set(ivan.last.labels)
    await gym.says(ivan, "готово")
    assert await kept("limits") == ["knees", "back", "shoulders"]


async def test_no_typed_over_ticks_asks_first_as_the_button_does(gym: Gym, ivan: Person, client: Client) -> None:
    await up_to(gym, ivan, "limits")
    await gym.taps(ivan, "Колени")
    await gym.says(ivan, "нет")
    assert len(ivan.last.labels) == 2
    await gym.says(ivan, "нет")
    assert "✅ Колени" in ivan.last.labels
    await gym.says(ivan, "нет")
    await gym.says(ivan, "да")
    assert await kept("limits") == []


async def test_a_pregnancy_is_ticked_only_where_it_is_offered(gym: Gym, ivan: Person, client: Client) -> None:
    await up_to(gym, ivan, "limits")
    await gym.says(ivan, "беременность")

    assert ivan.last.text == "Добавить в «Другое»?\n\nбеременность"
    assert await kept("limits:ticked") is None


async def test_back_may_be_typed(gym: Gym, ivan: Person, client: Client) -> None:
    await up_to(gym, ivan, "height")
    await gym.says(ivan, "назад")
    assert "Вопрос 2 из 9" in ivan.last.text
    await gym.says(ivan, "« Назад")
    assert "Вопрос 1 из 9" in ivan.last.text


async def test_the_same_typed_word_again_never_answers_the_next_question(
    gym: Gym, ivan: Person, client: Client
) -> None:
    await up_to(gym, ivan, "height")
    await ivan.send("назад")
    updates = [pending.update for pending in gym.api.updates.pending]
    await gym.settle()
    assert "Вопрос 2 из 9" in ivan.last.text
    for update in updates:
        gym.api.deliver(update)
    await gym.settle()
    assert "Вопрос 2 из 9" in ivan.last.text


async def test_a_word_that_was_heard_before_the_bot_broke_off_is_asked_for_again_and_not_lost_in_silence(
    gym: Gym, ivan: Person, client: Client
) -> None:
    await up_to(gym, ivan, "sex")
    await ivan.send("женский")
    await questionnaire.hear(client, ivan.messages[-1].id)
    await gym.settle()

    assert ivan.messages[-1].from_bot
    assert "Вопрос 1 из 9" in ivan.last.text
    assert await kept("sex") is None
    await gym.says(ivan, "женский")
    assert await kept("sex") == "female"


async def test_the_consent_is_given_by_its_buttons_words_only_while_it_is_on_the_screen(
    gym: Gym, ivan: Person, client: Client
) -> None:
    await gym.taps(ivan, "📝 Бесплатная программа")
    agree = ivan.last.labels[0]
    await gym.says(ivan, "/start")
    await gym.says(ivan, agree)
    assert await Questionnaire.all().count() == 0
    await gym.says(ivan, "бесплатная программа")
    await gym.restart()
    await gym.says(ivan, "ну ладно")
    assert await Questionnaire.all().count() == 0
    await gym.taps(ivan, "Нет")
    await gym.taps(ivan, "📝 Бесплатная программа")
    await gym.restart()
    await gym.says(ivan, agree.upper())
    assert "Вопрос 1 из 9" in ivan.last.text


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("тарифы", "Личная программа от тренера"),
        ("🛒 Тарифы", "Личная программа от тренера"),
        ("prices", "Личная программа от тренера"),
        ("мои программы", "Программ пока нет"),
        ("Бесплатная программа", "Прежде чем начать"),
        ("назад", "Чем помочь?"),
    ],
)
async def test_a_label_of_the_menu_opens_its_screen(
    gym: Gym, ivan: Person, client: Client, typed: str, seen: str
) -> None:
    await gym.restart()
    await gym.says(ivan, typed)

    assert seen in ivan.last.text
    assert len(ivan.from_bot) == 1


async def test_buttons_of_the_summary_and_of_the_end_may_be_typed(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await up_to(gym, ivan, "limits")
    await gym.says(ivan, "нет")
    await gym.restart()
    await gym.says(ivan, "вес")
    assert "Вопрос 4 из 9" in ivan.last.text
    await gym.says(ivan, "80 кг")
    await gym.says(ivan, "получить программу")
    assert await Program.all().count() == 1
    assert "Готово!" in ivan.last.text
    await gym.says(ivan, "бесплатная программа")
    await gym.says(ivan, "пройти заново")
    assert "Прежде чем начать" in ivan.last.text


async def test_a_button_of_the_live_screen_may_be_typed(gym: Gym, ivan: Person, client: Client) -> None:
    await gym.says(ivan, "тарифы")
    await gym.says(ivan, ivan.last.labels[0])
    assert "Цена:" in ivan.last.text
    await gym.says(ivan, "назад")
    assert "Личная программа от тренера" in ivan.last.text


async def test_a_button_of_a_screen_that_is_gone_is_no_button(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await gym.says(ivan, "/forget")
    await gym.says(ivan, "/start")
    await gym.says(ivan, "удалить мои данные")
    assert ivan.last.text == "Передать тренеру?"
    await gym.taps(ivan, "Нет")
    assert ivan.last.labels == HOME
    assert await Client.filter(telegram_id=ivan.id).count() == 1

    await gym.says(ivan, "/forget")
    await gym.says(ivan, "удалить мои данные")
    assert await Client.filter(telegram_id=ivan.id).count() == 0


async def test_a_program_whose_name_is_typed_is_sent_again(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await answer_all(client)
    await free_program.complete(client)
    await gym.delivers()
    await gym.says(ivan, "мои программы")
    await gym.says(ivan, ivan.last.labels[0])

    assert any(message.text == "Отправляю" for message in ivan.from_bot)


@pytest.mark.parametrize(("question", "typed"), [("limits", "нет"), ("level", "новичок")])
async def test_what_is_typed_where_a_receipt_is_asked_for_answers_no_question_that_stands_elsewhere(
    gym: Gym, ivan: Person, client: Client, question: str, typed: str
) -> None:
    await up_to(gym, ivan, question)
    before = (await Questionnaire.get()).answers
    payment = await pending_payment(client)
    await gym.forges(ivan, AskReceipt(payment=payment.id).pack())
    await gym.says(ivan, typed)

    assert ivan.last.text.startswith("Передать тренеру вместо чека?")
    assert typed in ivan.last.text
    assert (await Questionnaire.get()).answers == before


async def test_what_is_typed_in_the_menu_brings_the_open_question_back_and_does_not_answer_it_unseen(
    gym: Gym, ivan: Person, client: Client
) -> None:
    await up_to(gym, ivan, "limits")
    await gym.forges(ivan, Go(to=Destination.HOME).pack())
    await gym.says(ivan, "нет")

    assert ivan.last.text.startswith("⚠️ Ответьте кнопкой")
    assert "Колени" in ivan.last.labels
    assert await kept("limits") is None
