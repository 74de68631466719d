"""Age, height and weight as people type them, with and without units, and what is asked back."""

import itertools
import tomllib
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.services.errors import BadAnswer, StaleAnswer
from bot.services.intake import questionnaire
from bot.services.intake.measures import FACTORS, Context, Meant, counts_in_pounds, feet_and_inches, pounds
from bot.services.intake.quantities import PATH, Measure, Unit, unit_named
from bot.services.intake.questions import QUESTIONS
from db.models import Client, Questionnaire

NUMBERS: dict[str, Any] = {question.key: question for question in QUESTIONS if question.key in set(Measure)}


def sure(key: str, typed: str, context: Context | None = None) -> int | float:
    meant = NUMBERS[key].parse(typed, context)
    assert meant.sure, meant
    value: int | float = meant.readings[0].value
    return value


def asked(key: str, typed: str, context: Context | None = None) -> dict[str, int | float]:
    meant = NUMBERS[key].parse(typed, context)
    assert not meant.sure, meant
    return {reading.unit.value: reading.value for reading in meant.readings}


AGES = {
    34: [
        "34", " 34 ", "34 года", "+34", "34.0", "34,00", "３４", "\u200b34\u200f", "34 years old", "34 y/o", "34 y.o.",
        "34yo", "34 yrs", "I'm 34", "I’m 34 years old", "мне 34", "мне 34 года", "34 г.", "~34", "около 34 лет",
        "34!", "34.",
        "34\u00a0года", "возраст: 34", "лет 34", "34 полных года",
    ],
    10: ["10"],
    21: ["21 ГОД"],
    100: ["100"],
}  # fmt: skip
HEIGHTS = {
    172: ["172", "172 см", "172cm.", "1,72", "1.72 м", "1м72", "1 м 72 см", "1 метр 72", "1 72", "1720 мм", "рост 172"],
    165: ["1м65", "1 м 65", "1,65м", "165 сантиметров", "165 centimeters"],
    180: [
        "5'11", "5' 11", "5'11\"", "5' 11\"", "5′11″", "5’11”", "5'11''", "5 ’ 11 ”", "5ft11", "5 ft 11",
        "5 ft. 11 in.",
        "5 foot 11", "5 feet 11 inches", "5 футов 11 дюймов", "71 in", "71\"", "71″", "71 inches", "71 дюйм",
        "180cm tall",
        "I'm 5'11", "5 11\"", "180 cm (5'11\")", "5'11\" (180 cm)",
    ],
    183: ["6 ft", "6'", "6 футов", "72 inches", "6'0\""],
    173: ["172,5", "172.5 см", "1,725", "5'8"],
    250: ["2,5", "250"],
    100: ["100", "1 м"],
}  # fmt: skip
WEIGHTS = {
    68: ["68", "68 кг", "68кг", "68 kg", "вешу 68", "68\u00a0кг"],
    68.5: ["68,5", "68.5 кг.", "68,54", "68 кг 500 г", "68,5 кило"],
    70: ["70kg", "70 kilos", "70 кило", "70 килограммов", "~70", "около 70", "примерно 70 кг", "70 Kg", "70 KGS"],
    81.6: ["180 lb", "180lbs", "180 pounds", "180 фунтов", "180 LBS.", "about 180 pounds", "180\u00a0lb",
        "180 lb (82 kg)", "180 (lb)"],
    45.4: ["100 lb", "100 фунтов"],
    78.9: ["12 st 6", "12st6lb", "12 stone 6 lb", "12 stone 6 pounds", "12 стоунов 6 фунтов"],
    76.2: ["12 st", "12 stone"],
    25: ["25"],
    350: ["350"],
}  # fmt: skip
TAKEN = [
    (key, typed, value)
    for key, table in (("age", AGES), ("height", HEIGHTS), ("weight", WEIGHTS))
    for value, texts in table.items()
    for typed in texts
]


@pytest.mark.parametrize(("key", "typed", "value"), TAKEN)
def test_a_measure_is_understood_as_people_type_it(key: str, typed: str, value: float) -> None:
    number = sure(key, typed)

    assert number == value
    assert isinstance(number, type(value))


REFUSED = {
    ("age", ""): [
        "двадцать", "", "\u200b", "-", "3 4", "1e2", "NaN", "<b>34</b>", "9" * 4096, "34/35", "30-35", "кг",
        "34 35 лет",
    ],
    ("age", "-range"): ["-3", "0", "9", "101", "1000000000"],
    ("age", "-whole"): ["34,5"],
    ("age", "-unit"): ["34 кг", "172 см", "70 kg"],
    ("height", ""): ["двадцать", "", "10⁹", "17½", "six feet", "5'13", "1м7", "172/80", "170-175"],
    ("height", "-range"): ["0,9", "2,51", "99", "251", "17", "8'3\"", "3 ft", "99 in", "-3"],
    ("height", "-unit"): ["70 kg", "172 кг", "180 lb", "34 года"],
    ("weight", ""): ["много", "", "7²", "⅓", "68 5", "70-72 кг", "12 st 15"],
    ("weight", "-range"): ["24,99", "20 lb", "800 lb", "0", "−5", "1000 кг", "5", "12"],
    ("weight", "-unit"): ["172 см", "5'11\"", "34 года", "70 m"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("key", "reason", "typed"), [(*about, typed) for about, texts in REFUSED.items() for typed in texts]
)
def test_what_is_no_such_measure_is_refused_by_name(key: str, reason: str, typed: str) -> None:
    with pytest.raises(BadAnswer) as refused:
        NUMBERS[key].parse(typed, Context(height=178))

    bounds = {"low": NUMBERS[key].low, "high": NUMBERS[key].high}
    assert (refused.value.reason, refused.value.data) == (f"bad-answer-{key}{reason}", bounds)


@pytest.mark.parametrize(
    ("typed", "readings"),
    [
        ("71", {"in": 180}),
        ("6", {"ft": 183}),
        ("5.11", {"ft_in": 180, "ft": 156}),
        ("5,11", {"ft_in": 180, "ft": 156}),
        ("5.9 ft", {"ft_in": 175, "ft": 180}),
        ("5 11", {"ft_in": 180}),
        ("5-11", {"ft_in": 180}),
    ],
)
def test_a_height_that_looks_like_feet_or_inches_is_asked_back(typed: str, readings: dict[str, float]) -> None:
    assert asked("height", typed) == readings


RUSSIAN, AMERICAN = Context(height=178), Context(pounds=True, height=178)


@pytest.mark.parametrize(
    ("typed", "context", "readings"),
    [
        ("180", RUSSIAN, {"kg": 180, "lb": 81.6}),
        ("150", RUSSIAN, {"kg": 150, "lb": 68}),
        ("400", RUSSIAN, {"lb": 181.4}),
        ("350,01", RUSSIAN, {"lb": 158.8}),
        ("180", AMERICAN, {"kg": 180, "lb": 81.6}),
        ("100", AMERICAN, {"kg": 100, "lb": 45.4}),
        ("130", Context(pounds=True), {"kg": 130, "lb": 59}),
        ("12", AMERICAN, {"st": 76.2}),
        ("400", AMERICAN, {"lb": 181.4}),
    ],
)
def test_a_weight_that_may_be_in_another_unit_is_asked_back(
    typed: str, context: Context, readings: dict[str, float]
) -> None:
    assert asked("weight", typed, context) == readings


@pytest.mark.parametrize(
    ("typed", "context", "value"),
    [("100", RUSSIAN, 100), ("140", RUSSIAN, 140), ("100", Context(), 100), ("70", AMERICAN, 70), ("40", AMERICAN, 40)],
)
def test_a_weight_that_is_plainly_in_kilograms_is_not_asked_back(typed: str, context: Context, value: float) -> None:
    assert sure("weight", typed, context) == value


def test_pounds_are_thought_of_in_english_and_where_they_are_used() -> None:
    assert counts_in_pounds("en", "RU")
    assert counts_in_pounds("ru", "US")
    assert not counts_in_pounds("ru", "RU")
    assert not counts_in_pounds("ru", "DE")


def test_a_unit_alone_names_itself() -> None:
    assert unit_named(" Фунты! ", Measure.WEIGHT) is Unit.LB
    assert unit_named("kg", Measure.WEIGHT) is Unit.KG
    assert unit_named("180 lb", Measure.WEIGHT) is unit_named("см", Measure.WEIGHT) is None


def test_centimetres_and_kilograms_are_told_in_feet_and_pounds() -> None:
    assert [feet_and_inches(cm) for cm in (173, 180, 183, 100)] == [(5, 8), (5, 11), (6, 0), (3, 3)]
    assert [pounds(kg) for kg in (81.6, 68, 45.4)] == [180, 150, 100]


def test_the_words_of_units_are_written_as_they_are_read() -> None:
    tables = tomllib.loads(PATH.read_text("utf-8"))
    assert tables.keys() == {*Measure, "around"}
    for table in tables.values():
        words = list(itertools.chain.from_iterable(table.values()))
        assert len(words) == len(set(words))
        assert all(word.isalpha() and word == word.casefold() for word in words)


# Whatever is typed


WORDS = {
    Measure.AGE: {"лет": Unit.YEARS, "years old": Unit.YEARS},
    Measure.HEIGHT: {"см": Unit.CM, "cm": Unit.CM, "м": Unit.M, "in": Unit.IN, '"': Unit.IN, "mm": Unit.MM},
    Measure.WEIGHT: {"кг": Unit.KG, "kilos": Unit.KG, "lbs": Unit.LB, "фунтов": Unit.LB, "stone": Unit.ST, "г": Unit.G},
}
STEPS = {Measure.AGE: Decimal(1), Measure.HEIGHT: Decimal(1), Measure.WEIGHT: Decimal("0.1")}
CONTEXTS = st.builds(Context, pounds=st.booleans(), height=st.none() | st.integers(100, 250))


def answered(measure: Measure, typed: str, context: Context) -> Meant | BadAnswer:
    try:
        meant: Meant = NUMBERS[measure].parse(typed, context)
    except BadAnswer as error:
        return error
    return meant


@given(st.sampled_from(Measure), st.decimals(0, 2000, places=2), st.data(), CONTEXTS)
def test_a_number_with_its_unit_is_kept_as_that_unit_converted_or_refused(
    measure: Measure, number: Decimal, data: st.DataObject, context: Context
) -> None:
    word = data.draw(st.sampled_from(sorted(WORDS[measure])))
    amount = number * FACTORS[WORDS[measure][word]]
    question = NUMBERS[measure]
    meant = answered(measure, f"{number} {word}", context)
    if isinstance(meant, BadAnswer):
        assert not question.low <= amount <= question.high or meant.reason == "bad-answer-age-whole"
        return
    assert meant.sure
    value = meant.readings[0].value
    assert Decimal(str(value)) == (amount / STEPS[measure]).quantize(Decimal(1), ROUND_HALF_UP) * STEPS[measure]
    assert question.low <= value <= question.high


PIECES = st.sampled_from(
    [
        "1",
        "5",
        "11",
        "65",
        "72",
        "170",
        "1,72",
        "5.11",
        " ",
        "'",
        '"',
        "м",
        "см",
        "ft",
        "in",
        "kg",
        "lb",
        "st",
        "лет",
        "-",
    ]
) | st.text(max_size=3)


@given(st.sampled_from(Measure), st.lists(PIECES, max_size=6).map("".join), CONTEXTS)
def test_whatever_is_typed_is_within_bounds_or_refused(measure: Measure, typed: str, context: Context) -> None:
    question = NUMBERS[measure]
    meant = answered(measure, typed, context)
    if isinstance(meant, BadAnswer):
        assert meant.reason.startswith(f"bad-answer-{measure}")
        return
    assert meant.readings
    assert all(question.low <= reading.value <= question.high for reading in meant.readings)
    if meant.sure and not any(unit in typed for unit in ("'", '"', "м", "ft", "in", "lb", "st")):
        assert meant.readings[0].unit in (Unit.YEARS, Unit.CM, Unit.M, Unit.KG)


# The question back


async def stand_at_weight(client: Client, height: str = "178") -> None:
    await questionnaire.begin(client)
    await questionnaire.choose(client, "sex", "male", message_id=1)
    await questionnaire.type_in(client, "34", message_id=2)
    await questionnaire.type_in(client, height, message_id=3)


async def test_the_unit_is_asked_back_before_anything_is_kept_and_the_question_survives_a_restart(
    client: Client,
) -> None:
    await stand_at_weight(client)

    progress = await questionnaire.type_in(client, "180", message_id=4)

    assert progress.asked_back == {"typed": "180", "units": {"kg": 180, "lb": 81.6}}
    assert "weight" not in (await Questionnaire.get()).answers
    assert await questionnaire.progress(client) == progress
    progress = await questionnaire.choose_unit(client, "weight", "lb", typed="180", message_id=5)
    assert (progress.question.key if progress.question else None) == "goal"
    assert (progress.answers["weight"], progress.asked_back) == (81.6, None)
    assert "weight:asked" not in (await Questionnaire.get()).answers


async def test_the_unit_can_be_typed_alone_too(client: Client) -> None:
    await stand_at_weight(client)
    await questionnaire.type_in(client, "180", message_id=4)

    progress = await questionnaire.type_in(client, "фунты", message_id=5)

    assert progress.answers["weight"] == 81.6


async def test_typing_anew_answers_anew_and_the_old_buttons_are_refused(client: Client) -> None:
    await stand_at_weight(client)
    await questionnaire.type_in(client, "180", message_id=4)
    progress = await questionnaire.type_in(client, "200", message_id=5)
    assert progress.asked_back is not None
    assert progress.asked_back["typed"] == "200"

    for key, typed in (("weight", "180"), ("height", "200")):
        with pytest.raises(StaleAnswer):
            await questionnaire.choose_unit(client, key, "lb", typed=typed, message_id=6)
    progress = await questionnaire.type_in(client, "82 кг", message_id=7)
    assert progress.answers["weight"] == 82
    with pytest.raises(StaleAnswer):
        await questionnaire.choose_unit(client, "weight", "lb", typed="200", message_id=8)


async def test_another_number_and_going_back_forget_what_was_asked(client: Client) -> None:
    await questionnaire.begin(client)
    await questionnaire.choose(client, "sex", "male", message_id=1)
    await questionnaire.type_in(client, "34", message_id=2)
    progress = await questionnaire.type_in(client, "71", message_id=3)
    assert progress.asked_back == {"typed": "71", "units": {"in": 180}}

    progress = await questionnaire.choose_unit(client, "height", "none", typed="71", message_id=4)
    assert (progress.question.key if progress.question else None, progress.asked_back) == ("height", None)
    await questionnaire.type_in(client, "71", message_id=5)
    await questionnaire.back(client, "height")
    await questionnaire.type_in(client, "35", message_id=6)
    progress = await questionnaire.type_in(client, "178", message_id=7)
    assert progress.answers["height"] == 178


async def test_a_bad_answer_to_the_question_back_brings_the_question_itself(client: Client) -> None:
    await stand_at_weight(client)
    await questionnaire.type_in(client, "180", message_id=4)

    with pytest.raises(BadAnswer):
        await questionnaire.type_in(client, "не знаю", message_id=5)

    progress = await questionnaire.progress(client)
    assert progress is not None
    assert progress.asked_back is None
    with pytest.raises(StaleAnswer):
        await questionnaire.choose_unit(client, "weight", "lb", typed="180", message_id=6)
