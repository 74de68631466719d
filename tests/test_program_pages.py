"""The messages of a week with their buttons: within Telegram's limits, whatever is shown and done."""

from datetime import date, timedelta
from itertools import product

import pytest

from bot.demo.server.html import parse_html
from bot.demo.server.view import as_read
from bot.i18n import LANGUAGES, translator
from bot.program.pages import MOST_IN_A_ROW, day_page, week_part
from bot.services.ids import LARGEST_ID
from bot.services.programs.content import WEEK_PARTS
from bot.services.programs.workouts import WeekProgress
from bot.services.training import Answers, Goal, Level, Limit, Place, Sex, compose
from bot.telegram.callbacks import DayDone, ShowDay
from db.models import Program

LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)
MONDAY = date(2026, 11, 9)
# Bot API: characters of a text, of a button's label, bytes of its data; and of a whole keyboard what is known to go.
LONGEST_TEXT, LONGEST_LABEL, LONGEST_DATA, LARGEST_KEYBOARD = 4096, 64, 64, 4096
# What fits beside its neighbours on a narrow phone.
LONGEST_DAY = 9


def progress(days=3, done=(), answers=None, program=LARGEST_ID, earlier=0):
    answers = answers or Answers(Sex.FEMALE, 30, 168, 64.0, Goal.GENERAL, Level.BEGINNER, Place.GYM, days)
    content = {"week": compose(answers).to_json()}
    dates = {day: MONDAY + timedelta(days=day) for day in done}
    trained = len(dates) + earlier
    return WeekProgress(Program(id=program, content=content), MONDAY, dates, trained, max(dates.values(), default=None))


def labels(page):
    return [[button.text for button in row] for row in page.rows]


def check(page):
    text, _ = parse_html(page.text)
    assert 100 < len(text) <= LONGEST_TEXT
    assert text == text.strip()
    for button in (button for row in page.rows for button in row):
        assert 0 < len(button.text) <= LONGEST_LABEL
        assert len((button.callback_data or "").encode()) <= LONGEST_DATA
    assert len(page.keyboard.model_dump_json(exclude_none=True)) <= LARGEST_KEYBOARD if page.keyboard else not page.rows


@LANGUAGE
def test_telegram_takes_every_message_of_any_week_whatever_is_done(language):
    t = translator(language)
    kinds = product(Goal, Level, Place, range(2, 6), ((30, frozenset()), (80, frozenset(Limit))))
    for goal, level, place, days, (age, limits) in kinds:
        answers = Answers(Sex.MALE, age, 180, 80.0, goal, level, place, days, limits)
        shown = progress(answers=answers, done=range(len(compose(answers).days)))
        for part in WEEK_PARTS:
            check(week_part(part, shown, t))
        for day in range(shown.total):
            check(day_page(shown, day, t))


@LANGUAGE
def test_the_days_stand_in_rows_that_a_narrow_phone_can_show(language):
    t = translator(language)
    rows = {days: day_page(progress(days, done=range(days)), 0, t).drawn_rows[:-2] for days in range(2, 6)}
    assert {days: [len(row) for row in found] for days, found in rows.items()} == {2: [2], 3: [3], 4: [4], 5: [3, 2]}
    for row in (row for found in rows.values() for row in found):
        assert len(row) <= MOST_IN_A_ROW
        assert all(len(button.text) <= LONGEST_DAY for button in row)


def test_the_day_shown_is_marked_and_days_done_are_ticked():
    t = translator("ru")
    write = ["✉️ Болит или непонятно?"]
    assert labels(day_page(progress(), 1, t)) == [["Пн", "· Ср ·", "Пт"], ["✅ Тренировка сделана"], write]
    assert labels(day_page(progress(done=[0, 1]), 1, t)) == [["Пн ✓", "· Ср ✓ ·", "Пт"], ["↩️ Не сделана"], write]


def test_the_page_says_what_is_done_this_week_and_when():
    t = translator("ru")
    assert "Сделан" not in day_page(progress(), 0, t).text
    assert day_page(progress(done=[0, 1]), 2, t).text.endswith("\n\nСделано на этой неделе: 2 из 3")
    done = day_page(progress(done=[0, 1]), 1, t).text
    assert done.endswith("\n\n✅ Сделана 10.11\nСделано на этой неделе: 2 из 3")
    more = [day_page(progress(done=[0], earlier=earlier), 2, t).text.split("\n")[-1] for earlier in (2, 3)]
    assert more == ["Сделано на этой неделе: 3 из 3", "Сделано на этой неделе: 4 (по плану 3)"]
    english = day_page(progress(done=[0, 1]), 1, translator("en")).text
    assert english.endswith("\n\n✅ Done on Nov 10\nDone this week: 2 of 3")


def test_a_button_says_what_it_does_and_for_which_week():
    days, (mark,), _ = day_page(progress(program=7), 1, translator("ru")).drawn_rows
    assert [button.callback_data for button in days] == [ShowDay(program=7, day=day).pack() for day in range(3)]
    assert mark.callback_data == DayDone(program=7, day=1, done=True, week=MONDAY.toordinal()).pack()
    _, (undo,), _ = day_page(progress(program=7, done=[1]), 1, translator("ru")).drawn_rows
    assert undo.callback_data == DayDone(program=7, day=1, done=False, week=MONDAY.toordinal()).pack()


def test_the_days_open_at_the_first_that_is_left():
    t = translator("ru")
    opened = {done: week_part("days", progress(done=done), t).text.split(".")[0] for done in ((), (0,), (0, 1, 2))}
    assert opened == {(): "<b>Понедельник", (0,): "<b>Среда", (0, 1, 2): "<b>Понедельник"}


@LANGUAGE
def test_the_first_message_is_short_and_the_last_ends_with_the_next_step(language):
    t = translator(language)
    first, last = (week_part(part, progress(), t) for part in ("intro", "outlook"))
    text, _ = parse_html(first.text)
    assert sum(-(-max(len(line), 1) // 40) for line in text.split("\n")) <= 26, "lines of 40 characters"
    assert first.rows == []
    assert last.text.rstrip(".»”").endswith(t.label("button-offers"))
    assert labels(last) == [[t.label("button-pdf")], [t.label("button-offers"), t.label("button-write-trainer")]]


def test_how_to_read_it_speaks_with_the_weeks_own_numbers():
    first = as_read(week_part("intro", progress(), translator("ru")).text)
    days = as_read("".join(day_page(progress(), day, translator("ru")).text for day in range(3)))
    for dose in ("2 × 8–12", "2 × 15–30 с", "отдых 90 с", "запас 4"):
        assert dose in days
        assert dose.casefold() in first.casefold()
