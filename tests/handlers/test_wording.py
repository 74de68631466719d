"""Words that decide something: what a client is asked must be understood as it is meant."""

import pytest

from bot.demo.people.person import Person
from db.models import Questionnaire
from tests.handlers.test_client_chat import up_to
from tests.support.gym import Gym, t_of

LANGUAGE = pytest.mark.parametrize("language", ["ru", "en"])


async def asked(gym: Gym, language: str, question: str) -> Person:
    """Somebody new, who speaks the language and has this question before them."""
    person = gym.api.person(70, "Alex", language_code=language)
    await gym.says(person, "/start")
    if language == "ru":
        await up_to(gym, person, question)
        return person
    t = t_of(person)
    await gym.taps(person, t.label("button-free-program"))
    await gym.taps(person, t.label("button-agree"))
    for answer in ("Male", "34", "180", "82.5", "Build muscle", "Beginner", "Gym", "3"):
        if t.label(f"question-{question}").split("\n")[0] in person.last.text:
            break
        await (gym.taps if answer in person.last.labels else gym.says)(person, answer)
    return person


@pytest.mark.parametrize(
    ("language", "told"),
    [("ru", "выберите последний из подходящих"), ("en", "choose the last one that fits")],
)
async def test_of_several_answers_about_pressure_the_last_is_asked_for_and_it_is_the_gravest(
    gym: Gym, language: str, told: str
) -> None:
    person = await asked(gym, language, "limits")
    t = t_of(person)
    await gym.taps(person, next(label for label in person.last.labels if t.label("option-limits-pressure") in label))
    await gym.taps(person, t.label("button-ready"))

    assert told in person.last.text
    gravest = [t.label(f"option-pressure-{answer}") for answer in ("treated", "unsure", "heart")]
    assert person.last.labels[:3] == gravest
    assert [person.last.text.index(f"\n{label}\n") for label in gravest] == sorted(
        person.last.text.index(f"\n{label}\n") for label in gravest
    )
    await gym.taps(person, gravest[-1])
    answers = (await Questionnaire.get()).answers
    assert "heart" in str(answers)


@LANGUAGE
async def test_each_level_says_how_long_somebody_has_trained(gym: Gym, language: str) -> None:
    person = await asked(gym, language, "level")

    levels = [line.partition(": ") for line in person.last.text.split("\n") if ": " in line]
    assert [name for name, _, _ in levels] == person.last.labels[:3]
    assert all(meaning for _, _, meaning in levels)


async def test_no_line_breaks_within_a_sum_a_weight_or_a_wait_on_a_button_or_in_a_message(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    await gym.taps(ivan, "🛒 Тарифы")
    assert ivan.last.inline[0][0]["text"] == "Программа на месяц · 3\u00a0000\u00a0₽"
    await gym.taps(ivan, "Программа на месяц · 3 000 ₽")
    assert "Цена: 3\u00a0000\u00a0₽\nСрок: 30\u00a0дней" in ivan.last.exact_text
    await gym.says(ivan, "/start")
    await up_to(gym, ivan, "limits")
    await gym.taps(ivan, "Нет")
    assert "Рост: 180\u00a0см\nВес: 82,5\u00a0кг\n" in ivan.last.exact_text
    await gym.says(marina, "/pipeline")
    await gym.taps(marina, "⚪ Первичный контакт · 1")
    assert marina.last.inline[0][0]["text"] == "0\u00a0д · Иван"


async def test_what_somebody_typed_keeps_its_spaces(gym: Gym, marina: Person, ivan: Person) -> None:
    await gym.says(marina, "/client_1")
    await gym.taps(marina, "🗒 Заметки")
    await gym.says(marina, "Жмёт 80 кг, 3 раза в неделю")
    assert "Жмёт 80 кг, 3 раза в неделю" in marina.last.exact_text
