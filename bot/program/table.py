"""Prints the first weeks of ten typical people for a trainer to read: `python -m bot.program.table --language en`."""

import argparse
from itertools import zip_longest

from wcwidth import wcswidth

from bot.i18n import LANGUAGES, Translator, translator
from bot.services.training import (
    Answers,
    Day,
    Goal,
    Level,
    Limit,
    Place,
    Prescription,
    Pressure,
    Sex,
    Week,
    compose,
    hold_reasons,
    muscle_sets,
)
from bot.services.training.volume import BIG_MUSCLES

F, M = Sex.FEMALE, Sex.MALE
TYPICAL = (
    Answers(F, 29, 167, 68.0, Goal.FAT_LOSS, Level.BEGINNER, Place.HOME, 3),
    Answers(M, 24, 182, 74.0, Goal.MUSCLE, Level.BEGINNER, Place.GYM, 3),
    Answers(M, 31, 179, 84.0, Goal.MUSCLE, Level.ADVANCED, Place.GYM, 4),
    Answers(F, 35, 170, 63.0, Goal.MUSCLE, Level.INTERMEDIATE, Place.GYM, 4),
    Answers(F, 41, 164, 79.0, Goal.FAT_LOSS, Level.BEGINNER, Place.GYM, 2, frozenset({Limit.KNEES})),
    Answers(M, 38, 178, 86.0, Goal.GENERAL, Level.INTERMEDIATE, Place.OUTDOORS, 3, frozenset({Limit.BACK})),
    Answers(M, 52, 176, 95.0, Goal.FAT_LOSS, Level.BEGINNER, Place.GYM, 3, frozenset({Limit.PRESSURE}), "",
            Pressure.TREATED),
    Answers(F, 67, 160, 66.0, Goal.GENERAL, Level.BEGINNER, Place.HOME, 2),
    Answers(M, 27, 185, 80.0, Goal.ENDURANCE, Level.INTERMEDIATE, Place.OUTDOORS, 4),
    Answers(F, 33, 172, 65.0, Goal.GENERAL, Level.ADVANCED, Place.HOME, 5, frozenset({Limit.SHOULDERS})),
)  # fmt: skip
"""Between them every goal, level, place, number of days, and the limits that a week is composed for at once."""


def person(answers: Answers, translate: Translator) -> str:
    """Return who this is, by the answers and nothing else."""
    chosen = [("goal", answers.goal), ("level", answers.level), ("place", answers.place)]
    chosen += [("limits", limit) for limit in Limit if limit in answers.limits]
    sex, *told = [
        translate.label(f"option-{question}-{option}") for question, option in (("sex", answers.sex), *chosen)
    ]
    return ", ".join((sex, f"{answers.age}", f"{answers.height}/{answers.weight:g}", f"{answers.days}×", *told))


def week_table(week: Week, translate: Translator) -> list[str]:
    """Return the lines of one week: a row for each exercise, and the sets of the big muscles."""
    rows: list[tuple[str, ...]] = []
    for day in week.days:
        rows += day_rows(day, translate)
    widths = [max(map(wcswidth, column)) for column in zip_longest(*rows, fillvalue="")]
    lines = ["  ".join(_padded(cell, width) for cell, width in zip(row, widths, strict=False)).rstrip() for row in rows]
    sets = muscle_sets(week.days)
    return [*lines, "  ".join(f"{muscle(key, translate)} {sets[key][0]}/{sets[key][1]:g}" for key in BIG_MUSCLES)]


def day_rows(day: Day, translate: Translator) -> list[tuple[str, ...]]:
    """Return the rows of one day: its heading, the warm-up, the exercises in their order, cardio."""
    weekday, title = (
        translate.label(f"program-weekday-short-{day.weekday}"),
        translate.label(f"program-day-{day.title}"),
    )
    lifts = [
        ("", f"{number}. " + translate.label(f"exercise-{item.exercise}"), *dose(item))
        for number, item in enumerate(day.exercises, 1)
    ]
    cardio = []
    if day.cardio:
        cardio = [("", "~ " + translate.label(f"exercise-{day.cardio.exercise}"), f"{day.cardio.minutes}′")]
    middle = [*cardio, *lifts] if day.cardio_first else [*lifts, *cardio]
    frame = "+ " + " · ".join((*day.warm_up, "→", *day.cool_down))
    return [(weekday, f"{title} ({day.minutes}′)"), ("", frame), *middle]


def dose(item: Prescription) -> tuple[str, str, str]:
    """Return sets and repetitions or seconds, rest, reps in reserve."""
    side = "×2" if item.per_side else ""
    amount = f"{item.seconds_low}–{item.seconds_high}″" if item.seconds_low else f"{item.reps_low}–{item.reps_high}"
    return f"{item.sets} × {amount}{side}", f"{item.rest_seconds}″", "" if item.rir is None else f"RIR {item.rir}"


def muscle(key: str, translate: Translator) -> str:
    """Return the name of a muscle."""
    kind = "muscle"
    return translate.label(f"program-{kind}-{key}")


def _padded(text: str, width: int) -> str:
    return text + " " * (width - wcswidth(text))


def main() -> None:
    """Print the ten weeks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", choices=LANGUAGES, default="ru")
    translate = translator(parser.parse_args().language)
    for number, answers in enumerate(TYPICAL, 1):
        week = compose(answers)
        held = ", ".join(hold_reasons(answers))
        print(f"{number}. {person(answers, translate)}" + (f" [{held}]" if held else ""))
        print(*week_table(week, translate), sep="\n")
        if week.walks:
            print(f"+ {week.walks.times} × {week.walks.minutes}′")
        absent = [translate.label(f"program-pattern-{a.pattern}") + f" ({a.reason})" for a in week.absent]
        if absent:
            print("−", ", ".join(absent))
        print()


if __name__ == "__main__":
    main()
