"""Words that clients type about their health, as they and the trainer see what became of them."""

import pytest

from bot.demo.people.person import Person
from db.models import Client, Program, Questionnaire
from tests.handlers.test_client_chat import up_to
from tests.support.gym import Gym


async def types_under_other(gym: Gym, ivan: Person, words: str) -> None:
    await up_to(gym, ivan, "limits")
    await gym.taps(ivan, "Колени")
    await gym.taps(ivan, "Другое")
    await gym.taps(ivan, "Готово")
    await gym.says(ivan, words)


async def held_screen(gym: Gym, marina: Person) -> None:
    await gym.delivers()
    (notice,) = [message for message in marina.from_bot if "сначала смотрит тренер" in message.text]
    await gym.taps(marina, "👤 Карточка", message=notice)
    await gym.taps(marina, "✋ Программа ждёт решения")


@pytest.mark.parametrize("words", ["нет", "Всё нормально!", "ничего", "no", "all good", "—"])
async def test_nothing_typed_under_other_brings_the_ticks_back_and_clears_none(
    gym: Gym, ivan: Person, client: Client, words: str
) -> None:
    await types_under_other(gym, ivan, words)

    assert "снимите здесь эту отметку" in ivan.last.text
    assert {"✅ Колени", "✅ Другое", "Готово"} <= set(ivan.last.labels)
    answers = (await Questionnaire.get()).answers
    assert answers["limits"]["value"] == ["knees", "other"]
    assert "limits_other" not in answers
    await gym.taps(ivan, "✅ Другое")
    await gym.taps(ivan, "Готово")
    assert "Здоровье: Колени\n" in ivan.last.text


@pytest.mark.parametrize("words", ["біль у грудях, задишка", "dolor en el pecho y desmayos", "tuve un infarto", "asdf"])
async def test_words_that_nobody_has_judged_go_the_careful_way_and_staff_are_asked_to_read_them(
    gym: Gym, marina: Person, ivan: Person, client: Client, words: str
) -> None:
    await types_under_other(gym, ivan, words)
    await gym.taps(ivan, "Получить программу")

    assert "бот оценить не может" in ivan.last.text
    assert "звоните 103 или 112" in ivan.last.text
    assert "Тренировки пока отложите" in ivan.last.text
    assert "гулять" not in ivan.last.text

    await held_screen(gym, marina)
    assert words in marina.last.text
    assert "Бот эти слова не оценивал" in marina.last.text
    await gym.taps(marina, "✅ Отправить собранную")
    assert "Здесь сначала нужен врач" in marina.last.text
    assert words in marina.last.text
    assert "Бот эти слова не оценивал" in marina.last.text
    assert (await Program.get()).status == "held"


async def test_a_draft_for_somebody_whose_words_nobody_has_judged_shows_them(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await types_under_other(gym, ivan, "tuve un infarto")
    await gym.taps(ivan, "Получить программу")
    await held_screen(gym, marina)
    await gym.taps(marina, "✍️ Написать свою")

    assert "Сначала врач" in marina.last.text
    assert "tuve un infarto" in marina.last.text
    assert "Бот эти слова не оценивал" in marina.last.text


@pytest.mark.parametrize("words", ["Сколиоз. Врач разрешил!", "Кардиолог не против", "my doctor said it's ok"])
async def test_a_doctors_word_is_passed_on_whole_and_the_hold_stays(
    gym: Gym, marina: Person, ivan: Person, client: Client, words: str
) -> None:
    await types_under_other(gym, ivan, words)
    await gym.taps(ivan, "Получить программу")

    assert "Слова врача, которые вы написали, переданы тренеру" in ivan.last.text
    assert (await Program.get()).status == "held"
    await gym.taps(ivan, "« Назад")

    await held_screen(gym, marina)
    assert f"Слово врача: {words}" in marina.last.text
