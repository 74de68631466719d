"""Units of height and weight, as clients see them."""

import pytest

from bot.demo.people.person import Person
from bot.telegram.callbacks import Unit
from db.models import Client, Questionnaire
from tests.handlers.test_client_chat import up_to
from tests.support.gym import Gym


async def kept(key: str) -> object:
    return (await Questionnaire.get()).answers.get(key, {}).get("value")


async def test_a_weight_that_is_likelier_in_pounds_is_asked_back_with_two_buttons(
    gym: Gym, ivan: Person, client: Client
) -> None:
    await up_to(gym, ivan, "weight")
    await gym.says(ivan, "180")

    assert "180: в каких единицах этот вес?" in ivan.last.text
    assert ivan.last.labels == ["180 кг", "180 фунтов (81,6 кг)", "« Назад"]
    assert await kept("weight") is None
    await gym.restart()
    await gym.taps(ivan, "180 фунтов (81,6 кг)")
    assert "Вопрос 5 из 9" in ivan.last.text
    assert await kept("weight") == 81.6


async def test_a_button_of_an_older_number_is_refused(gym: Gym, ivan: Person, client: Client) -> None:
    await up_to(gym, ivan, "weight")
    await gym.says(ivan, "180")
    await gym.says(ivan, "190")
    await gym.forges(ivan, Unit(question="weight", unit="lb", typed="180").pack())

    assert await kept("weight") is None
    assert "190 кг" in ivan.last.labels
    await gym.says(ivan, "190 lb")
    assert await kept("weight") == 86.2


async def test_inches_are_asked_back_and_another_number_may_be_typed(gym: Gym, ivan: Person, client: Client) -> None:
    await up_to(gym, ivan, "height")
    await gym.says(ivan, "71")
    assert ivan.last.labels == ["71 дюйм (180 см)", "Другое число", "« Назад"]
    await gym.taps(ivan, "Другое число")
    assert "Какой у вас рост в сантиметрах?" in ivan.last.text
    await gym.says(ivan, "5.11")
    assert ivan.last.labels == ["5'11\" (180 см)", "5,11 футов (156 см)", "« Назад"]
    await gym.taps(ivan, "5'11\" (180 см)")
    assert await kept("height") == 180


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("height", "70 kg", "Это не единицы роста"),
        ("height", "300", "Подойдёт рост от 100 до 250 сантиметров"),
        ("weight", "172 см", "Это не единицы веса"),
        ("weight", "20 lb", "Подойдёт вес от 25 до 350 килограммов"),
        ("age", "34 кг", "Сколько вам лет?"),
        ("age", "101", "Подойдёт возраст от 10 до 100 лет"),
    ],
)
async def test_a_refusal_names_the_unit(gym: Gym, ivan: Person, question: str, typed: str, said: str) -> None:
    await up_to(gym, ivan, question)
    await gym.says(ivan, typed)

    assert ivan.last.text.startswith("⚠️")
    assert said in ivan.last.text
    assert await kept(question) is None


async def test_somebody_who_reads_english_is_asked_in_both_systems_and_reads_both(gym: Gym) -> None:
    john = gym.api.person(1500, "John", language_code="en")
    await gym.says(john, "/start")
    await gym.taps(john, "📝 Free program")
    await gym.taps(john, john.last.labels[0])
    await gym.taps(john, "Male")
    await gym.says(john, "34 years old")
    assert "in centimeters or in feet and inches" in john.last.text
    await gym.says(john, "5'10\"")
    assert "in kilograms or in pounds" in john.last.text
    await gym.says(john, "180")
    assert john.last.labels[:2] == ["180 kg", "180 lb (81.6 kg)"]
    await gym.says(john, "pounds")
    for label in ("Lose fat", "Beginner", "Gym", "3", "No limits"):
        await gym.taps(john, label)

    assert "Height: 178 cm (5'10\")" in john.last.text
    assert "Weight: 81.6 kg (180 lb)" in john.last.text
