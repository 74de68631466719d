"""Words that decide something: what a client is asked must be understood as it is meant."""

import pytest

from bot.demo.person import Person
from db.models import Questionnaire
from tests.dialogs.gym import Gym, t_of
from tests.handlers.test_client_chat import up_to

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
