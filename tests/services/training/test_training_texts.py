"""The week in words: complete in both languages, and short enough to read on a phone."""

import re
from html import unescape
from itertools import product

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.demo.server.view import as_read
from bot.i18n import LANGUAGES, LOCALES_DIR, Translator, translator
from bot.program.text import day_text, hold_message, intro_text, outlook_text, week_title
from bot.services.training import (
    DOCTOR_FIRST,
    Answers,
    Goal,
    HoldReason,
    Level,
    Limit,
    Place,
    Pressure,
    Sex,
    Week,
    catalogue,
    compose,
    hold_reasons,
)
from tests.support.depth import examples

LONGEST = 2500
"""Telegram allows 4096 characters; a phone reader's patience ends earlier."""

PEOPLE = st.builds(
    Answers,
    age=st.integers(10, 100),
    height=st.integers(100, 250),
    weight=st.integers(25, 350),
    days=st.integers(2, 5),
    limits=st.frozensets(st.sampled_from(Limit)),
)


def person(goal=Goal.GENERAL, level=Level.BEGINNER, place=Place.GYM, days=3, limits=(), age=30, weight=80.0):
    return Answers(Sex.MALE, age, 180, weight, goal, level, place, days, frozenset(limits))


def plain(message):
    """Return what Telegram shows, and assert that it would take the markup."""
    assert re.sub(r"</?[bi]>", "", message).count("<") == 0
    opened = re.findall(r"<(/?)([bi])>", message)
    assert all(one == ("", two[1]) and two[0] == "/" for one, two in zip(opened[::2], opened[1::2], strict=True))
    return unescape(re.sub(r"</?[bi]>", "", message))


def week_texts(program, translate):
    """Return the week as it is read: how to read it, each day, how to go on."""
    texts = [
        intro_text(program, translate),
        *(day_text(day, translate) for day in program.days),
        outlook_text(program, translate),
    ]
    return [as_read(text) for text in texts]


def check(program, language):
    messages = week_texts(program, translator(language))
    for message in messages:
        text = plain(message)
        assert text == text.strip()
        assert 100 < len(text) <= LONGEST, len(text)
        assert "None" not in text
    assert 10 < len(week_title(program, translator(language))) <= 64


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_is_long_for_any_goal_level_place_and_days(language):
    for goal, level, place, days in product(Goal, Level, Place, range(2, 6)):
        check(compose(person(goal, level, place, days)), language)


@settings(max_examples=examples(30))
@given(PEOPLE)
def test_no_message_is_long_whoever_answers(answers):
    for language in LANGUAGES:
        check(compose(answers), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_list_of_cautions_still_reads_well(language):
    for place, days in product(Place, range(2, 6)):
        check(compose(person(place=place, days=days, limits=Limit, age=80)), language)


def test_a_dose_reads_as_a_trainer_writes_it():
    day = week_texts(compose(person(Goal.MUSCLE, Level.INTERMEDIATE)), translator("ru"))[1]
    assert "3 × 8–10, отдых 2 мин, запас 2 повтора" in day
    assert "2 × 20–40 с, отдых 45 с" in day
    day = week_texts(compose(person(Goal.MUSCLE, Level.INTERMEDIATE)), translator("en"))[1]
    assert "3 × 8–10, rest 2 min, 2 reps in reserve" in day


@pytest.mark.parametrize(("language", "told"), [("ru", "отдых 2,5 мин"), ("en", "rest 2.5 min")])
def test_a_long_rest_is_told_in_minutes_and_a_short_one_in_seconds(language, told):
    program = compose(person(Goal.MUSCLE, Level.ADVANCED))
    assert {item.rest_seconds for day in program.days for item in day.exercises} == {45, 120, 150}
    first, day, *_ = week_texts(program, translator(language))
    assert told in day
    assert told.casefold() in first.casefold()
    assert {"ru": "отдых 45 с", "en": "rest 45 s"}[language] in day
    assert not re.search(r"\b1[25]0 ", day)


@pytest.mark.parametrize(
    ("level", "rir", "sign"),
    [
        (Level.BEGINNER, 4, "Примета: последний повтор почти такой же быстрый, как первый."),
        (Level.ADVANCED, 2, "Примета: последний повтор чуть медленнее первого."),
    ],
)
def test_a_reserve_is_told_by_how_fast_the_last_repetition_is(level, rir, sign):
    first = plain(week_texts(compose(person(level=level)), translator("ru"))[0])
    assert f"Запас {rir}: остановитесь, когда чисто сделали бы ещё {rir}. {sign}" in first


@pytest.mark.parametrize(("language", "own"), [("ru", "Важно именно для вас"), ("en", "Made for you")])
def test_what_everybody_at_home_reads_is_not_called_their_own(language, own):
    anybody = plain(week_texts(compose(person(place=Place.HOME)), translator(language))[0])
    assert own not in anybody
    with_knees = plain(week_texts(compose(person(place=Place.HOME, limits=[Limit.KNEES])), translator(language))[0])
    pull = translator(language).label("program-caution-home-pull")
    assert pull in with_knees.partition(own)[0]
    assert pull not in with_knees.partition(own)[2]


def test_a_stored_week_is_read_in_either_language():
    stored = compose(person()).to_json()
    ru, en = (week_texts(Week.from_json(stored), translator(language)) for language in LANGUAGES)
    assert "Понедельник" in ru[1]
    assert "Monday" in en[1]


def test_what_a_limit_took_out_of_the_week_is_told():
    last = week_texts(compose(person(limits=[Limit.SHOULDERS])), translator("ru"))[-1]
    assert "Чего в этой неделе нет" in last
    assert "Жимы вверх" in last


def test_cardio_comes_before_the_weights_with_pressure():
    day = week_texts(compose(person(limits=[Limit.PRESSURE])), translator("ru"))[1]
    assert day.index("Сначала кардио") < day.index("Основная часть")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reason", HoldReason)
def test_a_held_week_is_told_kindly(language, reason):
    text = plain(hold_message([reason], translator(language)))
    assert 100 < len(text) < 1000


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_needs_a_doctor_first_reads_when_to_call_for_help_and_puts_training_off(language):
    for reason in DOCTOR_FIRST:
        text = plain(hold_message([reason, HoldReason.PREGNANCY], translator(language)))
        assert text.endswith(plain(translator(language)("hold-next-doctor")))
        assert reason is HoldReason.BMI_LOW or "103" in text
        assert reason is HoldReason.BMI_LOW or "112" in text
    text = plain(hold_message([HoldReason.PREGNANCY], translator(language)))
    assert text.endswith(plain(translator(language)("hold-next")))


@pytest.mark.parametrize(
    ("country", "language", "call"),
    [
        ("RU", "ru", "Звоните 103 или 112, если"),
        ("RU", "en", "Call 103 or 112 if"),
        ("KZ", "ru", "Звоните 103 или 112, если"),
        ("DE", "en", "Call 112 if"),
        ("US", "ru", "Звоните 911, если"),
        ("US", "en", "Call 911 if"),
        ("GB", "en", "Call 999 or 112 if"),
        ("AQ", "en", "Call 112 if"),
    ],
)
def test_an_emergency_begins_with_the_number_to_call_where_the_bot_works(country, language, call, works_in):
    works_in(country)
    text = plain(hold_message([HoldReason.EMERGENCY, HoldReason.DOCTOR_HEART], translator(language)))
    assert text.startswith(call)


@pytest.mark.parametrize(
    ("language", "signs"),
    [
        ("ru", ("в суставе", "3 из 10", "Давит в груди", "темнеет в глазах", "моча цвета колы", "103 или 112")),
        ("en", ("in a joint", "3 of 10", "Pressure in the chest", "faintness", "cola-dark urine", "112")),
    ],
)  # fmt: skip
def test_every_week_says_when_to_stop(language, signs):
    for goal, level, place, limits in product(Goal, Level, Place, ([], [Limit.KNEES], [Limit.PRESSURE])):
        text = "\n".join(week_texts(compose(person(goal, level, place, 3, limits)), translator(language)))
        assert all(sign in text for sign in signs)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_yorker_reads_911_wherever_somebody_is_told_to_call(language, works_in):
    texts = {}
    for country in ("RU", "US"):
        works_in(country)
        held = [hold_message([reason], translator(language)) for reason in HoldReason]
        texts[country] = [*held, *week_texts(compose(person(limits=[Limit.PRESSURE])), translator(language))]
    home = re.compile("103 (или|or) 112")
    assert texts["US"] == [home.sub("911", text) for text in texts["RU"]]
    assert sum("911" in text for text in texts["US"]) > 4
    assert not [text for text in texts["US"] if re.search(r"\b(103|112)\b", text)]


@pytest.mark.parametrize(("language", "easier"), [("ru", "Легче:"), ("en", "Easier:")])
def test_every_exercise_can_be_made_easier_the_lowest_rung_too(language, easier):
    for goal, level, place in product(Goal, Level, Place):
        program = compose(person(goal, level, place))
        days = week_texts(program, translator(language))[1:-1]
        for day, message in zip(program.days, days, strict=True):
            assert message.count(easier) == len(day.exercises)


@pytest.mark.parametrize(("language", "words"), [("ru", ("перекладина", "лента")), ("en", ("low bar", "rubber band"))])
def test_a_week_at_home_owns_that_pulling_is_weak_and_says_what_helps(language, words):
    first = week_texts(compose(person(place=Place.HOME)), translator(language))[0]
    assert all(word in first for word in words)
    assert words[1] not in week_texts(compose(person(place=Place.GYM)), translator(language))[0]


def test_a_week_without_a_gym_says_what_it_needs():
    first = week_texts(compose(person(place=Place.HOME)), translator("ru"))[0]
    assert "Понадобится: крепкий стул или лавка" in first
    assert "Понадобится" not in week_texts(compose(person()), translator("ru"))[0]


def test_treated_pressure_reads_its_own_progression():
    answers = Answers(
        Sex.MALE, 50, 180, 80.0, Goal.GENERAL, Level.INTERMEDIATE, Place.GYM, 3, frozenset({Limit.PRESSURE}), "",
        Pressure.TREATED,
    )  # fmt: skip
    messages = week_texts(compose(answers), translator("ru"))
    assert "160/90 и выше: к врачу" in messages[0]
    assert "Подходов не прибавляйте" in messages[-1]


NO_FAT_LOSS = [
    (person(Goal.FAT_LOSS, limits=[Limit.PREGNANCY]), "худеть не время", ("отходят воды", "схватки", "103 или 112")),
    (person(Goal.FAT_LOSS, age=17), "Пока вы растёте", ("скажите родителям",)),
    (person(Goal.FAT_LOSS, age=12), "Пока вы растёте", ("скажите родителям",)),
    (person(Goal.FAT_LOSS, weight=54.0), "Вместо похудения", ()),
]


@pytest.mark.parametrize(("answers", "why", "signs"), NO_FAT_LOSS)
def test_where_losing_weight_is_no_goal_the_week_is_for_general_fitness_and_says_why(answers, why, signs):
    program = compose(answers)
    first, *rest = week_texts(program, translator("ru"))
    assert program.goal is Goal.GENERAL
    assert "Цель: общая форма" in first
    assert why in first
    assert all(sign in first for sign in signs)
    words = "\n".join([first, *rest, week_title(program, translator("ru"))]).replace(why, "").casefold()
    assert "похуде" not in words
    assert not re.search(r"ваш\w* вес|взвеш|лишн\w+ вес|вес тела|сброс", words)


def test_all_reasons_together_fit_one_message():
    answers = person(limits=Limit, age=80)
    assert len(plain(hold_message(hold_reasons(answers), translator("ru")))) < LONGEST


def test_both_languages_have_the_same_texts_and_none_for_an_unknown_exercise():
    keys = [texts(language) for language in LANGUAGES]
    assert keys[0] == keys[1]
    named = {key.partition("-")[2] for key in keys[0] if key.startswith(("exercise-", "cue-"))}
    assert named == catalogue().keys()


def test_no_text_of_the_program_is_unused():
    """Each key is asked for while all kinds of weeks are written."""
    asked = set()

    class Listening(Translator):
        def _format(self, key, arguments):
            asked.add(key)
            return super()._format(key, arguments)

    listening = Listening("ru")
    for goal, level, place, days in product(Goal, Level, Place, range(2, 6)):
        for answers in (person(goal, level, place, days), person(goal, level, place, days, Limit, 80)):
            program = compose(answers)
            week_texts(program, listening)
            week_title(program, listening)
    young = Answers(Sex.MALE, 16, 175, 75.0, Goal.FAT_LOSS, Level.BEGINNER, Place.HOME, 2)
    special = Answers(Sex.FEMALE, 30, 170, 50.0, Goal.FAT_LOSS, Level.BEGINNER, Place.HOME, 2)
    large = Answers(Sex.FEMALE, 30, 170, 95.0, Goal.FAT_LOSS, Level.BEGINNER, Place.HOME, 2)
    for answers in (young, special, large):
        week_texts(compose(answers), listening)
    hold_message(HoldReason, listening)
    hold_message([HoldReason.PREGNANCY], listening, doctors_word=True)
    # Muscles and the gym's equipment are for the trainer's table.
    by_data = ("exercise-", "cue-", "program-pattern-", "program-muscle-", "program-equipment-")
    waiting = {key for key in texts("ru") if not key.startswith(by_data)} - asked
    assert waiting <= {"program-weekday-2", "program-weekday-6", "program-weekday-short-2", "program-weekday-short-6"}


def texts(language):
    resource = FluentParser().parse((LOCALES_DIR / language / "program.ftl").read_text("utf-8"))
    assert not [entry for entry in resource.body if isinstance(entry, ast.Junk)]
    keys = [entry.id.name for entry in resource.body if isinstance(entry, ast.Message)]
    assert len(keys) == len(set(keys))
    return set(keys)
