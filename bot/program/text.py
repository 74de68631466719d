"""The composed week in words: texts in HTML, each short enough to be read with pleasure on a phone."""

from collections.abc import Iterable

from bot.i18n import Translator
from bot.program import words as program_words
from bot.services.training import (
    DOCTOR_FIRST,
    Day,
    Equipment,
    HoldReason,
    Muscle,
    Pattern,
    Prescription,
    Week,
    catalogue,
)
from bot.services.training.frame import WARM_UP_MINUTES


def week_title(week: Week, translate: Translator) -> str:
    """Return the week's name in full, as plain text."""
    return translate.label(
        "program-title",
        goal=_named(translate, "goal", week.goal.value),
        place=_named(translate, "place", week.place.value),
        sessions=translate.label("program-sessions", count=len(week.days)),
    )


def week_name(week: Week, translate: Translator) -> str:
    """Return what the week is for and where, short enough for a button: «Похудение, дом»."""
    goal = translate.label(f"option-goal-{week.goal.value}")
    return f"{goal}, {_named(translate, 'place', week.place.value)}"


def hold_message(reasons: Iterable[HoldReason], translate: Translator, *, doctors_word: bool = False) -> str:
    """Return what a client reads whose week waits for the trainer, or for a doctor first; an emergency comes first.

    `doctors_word` adds that what their doctor said was passed on.
    """
    reasons = tuple(reasons)
    return _blocks(
        translate("hold-emergency") if HoldReason.EMERGENCY in reasons else "",
        translate("hold-intro"),
        _lines(translate(_key("hold", reason)) for reason in reasons if reason is not HoldReason.EMERGENCY),
        translate("hold-doctors-word") if doctors_word else "",
        translate("hold-next-doctor" if DOCTOR_FIRST & set(reasons) else "hold-next"),
    )


def missing_texts(translate: Translator) -> list[str]:
    """Return the keys that the catalogue needs and a language lacks; the bot refuses to start with any."""
    keys = [f"{prefix}-{key}" for key in catalogue() for prefix in ("exercise", "cue")]
    keys += [f"program-pattern-{pattern}" for pattern in Pattern if pattern is not Pattern.CARDIO]
    keys += [f"program-equipment-{item}" for item in Equipment] + [f"program-muscle-{muscle}" for muscle in Muscle]
    return [key for key in keys if not translate.has(key)]


def intro_text(week: Week, translate: Translator) -> str:
    """Return what stands in front of the days: the week at a glance, how to read it, what to mind."""
    overview = [
        translate(
            "program-overview-day",
            weekday=translate.label(f"program-weekday-short-{day.weekday}"),
            title=translate.label(f"program-day-{day.title}"),
            minutes=day.minutes,
        )
        for day in week.days
    ]
    how = [translate("program-how"), *_examples(week, translate), *program_words.how_to_train(week, translate)]
    return _blocks(
        translate(
            "program-intro",
            goal=_named(translate, "goal", week.goal.value),
            place=_named(translate, "place", week.place.value),
        ),
        _lines([*overview, *program_words.walks(week, translate)]),
        _lines(how),
        _lines(program_words.cautions(week, translate)),
        translate("program-below"),
    )


def _examples(week: Week, translate: Translator) -> list[str]:
    """Return what a dose means, with the numbers that come first in this very week."""
    items = [item for day in week.days for item in day.exercises]
    lines = []
    if lift := next((item for item in items if item.reps_low is not None), None):
        lines += [
            translate("program-how-reps", sets=lift.sets, low=lift.reps_low, high=lift.reps_high),
            translate("program-how-rest", rest=program_words.rest(lift, translate)),
            translate("program-how-reserve", rir=lift.rir),
        ]
    if hold := next((item for item in items if item.seconds_low is not None), None):
        hold_line = translate("program-how-seconds", sets=hold.sets, low=hold.seconds_low, high=hold.seconds_high)
        lines.insert(1, hold_line)
    return lines


def day_text(day: Day, translate: Translator) -> str:
    """Return one session from its warm-up to its cool-down."""
    warm_up = [translate("program-warm-up", minutes=WARM_UP_MINUTES)]
    warm_up += [f"• {translate(f'program-warm-up-{part}')}" for part in day.warm_up]
    lifts = [_exercise(number, item, translate) for number, item in enumerate(day.exercises, 1)]
    main = [translate("program-main"), *lifts] if lifts else []
    cardio = _cardio(day, translate)
    middle = [cardio, *main] if day.cardio_first else [*main, cardio]
    cool_down, walk, stretches = program_words.cool_down(day, translate)
    return _blocks(
        translate(
            "program-day",
            weekday=translate.label(f"program-weekday-{day.weekday}"),
            title=translate.label(f"program-day-{day.title}"),
            minutes=day.minutes,
        ),
        _lines(warm_up),
        *middle,
        _lines([cool_down, f"• {walk}", f"• {stretches}"]),
    )


def _exercise(number: int, item: Prescription, translate: Translator) -> str:
    return _lines(
        [
            translate("program-exercise", number=number, name=translate.label(f"exercise-{item.exercise}")),
            program_words.dose(item, translate, of="program"),
            program_words.cue(item, translate),
        ]
    )


def _cardio(day: Day, translate: Translator) -> str:
    if not day.cardio:
        return ""
    key = day.cardio.exercise
    heading = "program-cardio-first" if day.cardio_first else "program-cardio"
    name = translate.label(f"exercise-{key}")
    return _lines(
        [
            translate(heading, minutes=day.cardio.minutes, name=name),
            translate("program-cue", cue=translate.label(f"cue-{key}")),
        ]
    )


def outlook_text(week: Week, translate: Translator) -> str:
    """Return how to go on after the first week, and when to stop."""
    return _blocks(
        _lines(program_words.weeks_ahead(week, translate)),
        _lines(program_words.harder(week, translate)),
        translate("program-soreness"),
        translate("program-pain"),
        _lines(program_words.absent(week, translate)),
        translate("program-farewell"),
    )


def _named(translate: Translator, kind: str, value: str) -> str:
    return translate.label(_key(f"program-{kind}", value))


def _key(prefix: str, value: str) -> str:
    return f"{prefix}-{value.replace('_', '-')}"


def _lines(parts: Iterable[str]) -> str:
    return "\n".join(parts)


def _blocks(*parts: str) -> str:
    return "\n\n".join(part for part in parts if part)
