"""The week as a page of paper: one page, all of it readable, and what the messages say on it."""

import html
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from itertools import cycle, pairwise, product
from time import process_time

import pytest

from bot.demo.server.view import as_read
from bot.i18n import LANGUAGES, translator
from bot.program.pdf import _kept, week_pdf
from bot.program.text import intro_text, outlook_text
from bot.program.typeset import BOLD, REGULAR, Paragraph, Style, fonts, height
from bot.program.words import absent, cautions, cue, harder, how_to_train
from bot.services.training import Answers, Goal, Level, Limit, Place, Sex, catalogue, compose
from tests.support.text_keys import ROOT

LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)
PAPER = pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext (poppler-utils) is not installed")

# A country that prints on it, and the size in points.
PAPERS = pytest.mark.parametrize(("country", "size"), [("RU", (595.28, 841.89)), ("US", (612.0, 792.0))])
LEAST_MARGIN = 30
MOST_BYTES = 200_000


def person(goal=Goal.GENERAL, level=Level.BEGINNER, place=Place.GYM, days=3, limits=(), age=30):
    return Answers(Sex.MALE, age, 180, 80.0, goal, level, place, days, frozenset(limits))


def weeks():
    """Yield weeks of all lengths and places, each with another goal, level and limits."""
    others = cycle([((), 30), ((Limit.KNEES, Limit.BACK), 50), ((Limit.PRESSURE, Limit.SHOULDERS), 30), (Limit, 80)])
    goals, levels = cycle(Goal), cycle(reversed(Level))
    for days, place in product(range(2, 6), Place):
        limits, age = next(others)
        yield compose(person(next(goals), next(levels), place, days, limits, age))
    for days in range(2, 6):
        yield compose(person(Goal.MUSCLE, Level.ADVANCED, days=days))


def overfull():
    """Return a week such as no composer makes."""
    program = compose(person(Goal.MUSCLE, Level.ADVANCED, days=5))
    return replace(program, days=tuple(replace(day, exercises=day.exercises * 4) for day in program.days))


def read(pdf, *options):
    """Return the text of the file as another program reads it."""
    command = ["pdftotext", "-enc", "UTF-8", *options, "-", "-"]
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()


def plain(line):
    return as_read(html.unescape(re.sub(r"</?[bi]>", "", line))).removeprefix("• ")


def prose(pdf):
    return " ".join(read(pdf, "-raw").split())


@PAPERS
@LANGUAGE
def test_any_week_is_one_page_of_the_countrys_paper_and_few_bytes(language, country, size, works_in):
    works_in(country)
    for program in (*weeks(), overfull()):
        pdf = week_pdf(program, translator(language))
        assert len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf)) == 1
        (box,) = re.findall(rb"/MediaBox \[ 0 0 ([\d.]+) ([\d.]+) \]", pdf)
        assert tuple(map(float, box)) == pytest.approx(size, abs=0.01)
        assert len(pdf) < MOST_BYTES


@PAPER
@PAPERS
@LANGUAGE
def test_no_word_stands_beyond_the_margins_or_upon_another(language, country, size, works_in):
    works_in(country)
    corners = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">')
    for program in (*weeks(), overfull()):
        found = corners.findall(read(week_pdf(program, translator(language)), "-bbox"))
        words = [tuple(map(float, corner)) for corner in found]
        assert len(words) > 200
        for x0, y0, x1, y1 in words:
            assert LEAST_MARGIN < x0 < x1 < size[0] - LEAST_MARGIN
            assert LEAST_MARGIN < y0 < y1 < size[1] - LEAST_MARGIN
        middles = sorted((round((y0 + y1) / 2), x0, x1) for x0, y0, x1, y1 in words)
        for (y, _, end), (next_y, start, _) in pairwise(middles):
            assert y != next_y or start > end - 1


@PAPER
@LANGUAGE
def test_the_page_names_every_day_and_exercise_with_its_dose(language):
    label = translator(language).label
    for program in weeks():
        text = prose(week_pdf(program, translator(language)))
        for day in program.days:
            assert label(f"program-weekday-{day.weekday}") in text
            for lift in day.exercises:
                low, high = (lift.reps_low, lift.reps_high) if lift.reps_low else (lift.seconds_low, lift.seconds_high)
                assert f"{lift.sets} × {low}–{high}" in text
                assert all(word in text for word in label(f"exercise-{lift.exercise}").split())


@PAPER
def test_the_page_and_the_messages_say_the_same_of_the_weeks_to_come():
    translate = translator("ru")
    advice = ["weeks-gentle", "weeks-load", "weeks-reps", "weeks-add-set", "weeks-same-sets", "weeks-deload"]
    phrases = [plain(translate(f"program-{key}")) for key in (*advice, "how-weight", "how-bodyweight")]
    kinds = ((Place.GYM, Level.BEGINNER), (Place.HOME, Level.ADVANCED))
    for limit, (place, level) in product([None, *Limit], kinds):
        program = compose(person(level=level, place=place, limits=[limit] if limit else []))
        page = prose(week_pdf(program, translate))
        told = as_read(intro_text(program, translate) + outlook_text(program, translate))
        assert [phrase in page for phrase in phrases] == [phrase in told for phrase in phrases]


@PAPER
@LANGUAGE
@pytest.mark.parametrize("country", ["RU", "US"])
def test_the_page_says_what_the_messages_say_to_mind_to_have_and_to_do_instead(language, country, works_in):
    works_in(country)
    translate = translator(language)
    every_limit = (compose(person(place=place, days=5, limits=Limit, age=80)) for place in Place)
    for program in (*weeks(), *every_limit):
        page = prose(week_pdf(program, translate))
        told = [*cautions(program, translate), *how_to_train(program, translate), *absent(program, translate)]
        named = [item for day in program.days for item in day.exercises if item.easier]
        told += [cue(item, translate) for item in named]
        for line in map(plain, told):
            assert line in page


@PAPER
def test_a_week_with_room_to_spare_says_all_of_the_messages():
    translate = translator("ru")
    program = compose(person(place=Place.HOME, days=2))
    page = prose(week_pdf(program, translate))
    told = [cue(item, translate) for day in program.days for item in day.exercises]
    told += harder(program, translate)
    assert [line for line in map(plain, told) if line.replace("→", "—") not in page] == []


@PAPER
@LANGUAGE
def test_no_line_ends_between_a_word_and_its_number(language):
    """Pressure is asked for: its rest of 90 s makes the longest doses."""
    for days, place in product(range(2, 6), Place):
        program = compose(
            person(level=Level.INTERMEDIATE, place=place, days=days, limits=[Limit.PRESSURE, Limit.KNEES])
        )
        lines = read(week_pdf(program, translator(language)), "-raw").split("\n")
        assert not [line for line in lines if re.search(r"(запас|reserve) *$", line)]


def test_the_same_week_is_the_same_file_in_any_process():
    """Telegram is told a file's bytes once; what is sent again must be what was seen."""
    program = compose(person())
    here = week_pdf(program, translator("ru"))
    _kept.cache_clear()
    week_pdf(compose(person(Goal.MUSCLE, Level.ADVANCED)), translator("en"))
    assert week_pdf(program, translator("ru")) == here
    code = (
        "import sys; from bot.i18n import translator; from bot.program.pdf import _kept, week_pdf;"
        "from bot.services.training import Answers, Goal, Level, Place, Sex, compose;"
        "answers = Answers(Sex.MALE, 30, 180, 80.0, Goal.GENERAL, Level.BEGINNER, Place.GYM, 3);"
        "sys.stdout.buffer.write(week_pdf(compose(answers), translator('ru')))"
    )
    there = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env={"PYTHONHASHSEED": "7"}, capture_output=True)
    assert there.stdout == here, there.stderr.decode()


@PAPER
def test_the_page_says_whom_to_call_where_the_bot_works_now(works_in):
    program = compose(person())
    assert "звоните 103 или 112" in prose(week_pdf(program, translator("ru")))
    works_in("US")
    assert "звоните 911" in prose(week_pdf(program, translator("ru")))


def test_a_week_asked_for_again_is_not_made_again():
    assert week_pdf(compose(person()), translator("en")) is week_pdf(compose(person()), translator("en"))


def test_a_page_is_made_in_under_300_ms():
    def seconds(program):
        """The best of three: a busy machine slows down what a process counts as its own time too."""
        took = []
        for _ in range(3):
            _kept.cache_clear()
            begun = process_time()
            week_pdf(program, translator("ru"))
            took.append(process_time() - begun)
        return min(took)

    assert max(seconds(compose(person(Goal.MUSCLE, Level.ADVANCED, days=days))) for days in range(2, 6)) < 0.3


@LANGUAGE
def test_the_fonts_have_every_letter_of_the_exercises(language):
    label = translator(language).label
    text = "".join(label(f"exercise-{key}") + label(f"cue-{key}") for key in catalogue())
    text += translator(language)("pdf-legend") + "«»„“”×–—•·°№…≈%"
    for name in (REGULAR, BOLD):
        missing = {letter for letter in text if ord(letter) not in fonts()[name].face.charToGlyph}
        assert not missing


def test_what_the_fonts_lack_is_left_out():
    plain, decorated = (Paragraph(text, Style()) for text in ("Раз два", "🔥 Раз два ✅"))
    room = fonts()[REGULAR].stringWidth(plain.html, 10) + 1
    assert height([plain], room, 10) == height([decorated], room, 10) < 13


def test_a_word_wider_than_its_column_does_not_fit_at_any_height():
    assert height([Paragraph("Широкоплечий", Style())], 20, 10) == float("inf")
