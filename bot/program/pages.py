"""The messages of a composed week with their buttons; its days are pages of one message."""

from math import ceil

from aiogram.types import InlineKeyboardButton

from bot.i18n import Translator
from bot.program import text as program_text
from bot.services.programs.workouts import WeekProgress
from bot.services.training import Week
from bot.telegram.callbacks import DayDone, Destination, Go, SendPdf, ShowDay, button
from bot.telegram.live_message import View
from bot.telegram.talk_callbacks import TO_TALK, write_button
from bot.text.days import short_day

# A narrow phone shows the names of so many days side by side, marked and ticked.
MOST_IN_A_ROW = 4


def week_part(part: str, progress: WeekProgress, t: Translator) -> View:
    """Return the message of the week called `part` (see `content.WEEK_PARTS`)."""
    if part == "days":
        return day_page(progress, progress.first_open, t)
    week = _week(progress)
    if part == "intro":
        return View(program_text.intro_text(week, t))
    rows = [
        [button(t, "button-pdf", SendPdf(program=progress.program.id))],
        [button(t, "button-offers", Go(to=Destination.OFFERS)), write_button(t)],
    ]
    return View(program_text.outlook_text(week, t), rows)


def day_page(progress: WeekProgress, day: int, t: Translator) -> View:
    """Return the page of one day: what to do, what is done of this week, the other days."""
    week = _week(progress)
    text = program_text.day_text(week.days[day], t)
    marks = []
    if day in progress.done:
        marks.append(t("workout-done-on", date=short_day(progress.done[day], t.language, today=progress.today)))
    if progress.trained:
        marks.append(t("workout-done-this-week", done=progress.trained, total=progress.total, extra=progress.extra))
    rows = _days(week, progress, day, t)
    rows += [[_mark(progress, day, t)], [button(t, "button-hurts", TO_TALK)]]
    return View("\n\n".join([text, "\n".join(marks)]) if marks else text, rows)


def _days(week: Week, progress: WeekProgress, shown: int, t: Translator) -> list[list[InlineKeyboardButton]]:
    buttons = []
    for number, day in enumerate(week.days):
        here, done = number == shown, number in progress.done
        if done:
            key = "button-day-here-done" if here else "button-day-done"
        else:
            key = "button-day-here" if here else "button-day"
        weekday = t.label(f"program-weekday-short-{day.weekday}")
        buttons.append(button(t, key, ShowDay(program=progress.program.id, day=number), day=weekday))
    width = ceil(len(buttons) / ceil(len(buttons) / MOST_IN_A_ROW))
    return [buttons[start : start + width] for start in range(0, len(buttons), width)]


def _mark(progress: WeekProgress, day: int, t: Translator) -> InlineKeyboardButton:
    done = day in progress.done
    data = DayDone(program=progress.program.id, day=day, done=not done, week=progress.week.toordinal())
    return button(t, "button-day-take-back" if done else "button-day-mark", data)


def _week(progress: WeekProgress) -> Week:
    return progress.composed
