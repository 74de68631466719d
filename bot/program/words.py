"""What the messages of a composed week and its page of paper say alike."""

from bot.i18n import Translator
from bot.services.training import Day, Equipment, Place, Prescription, Week, catalogue
from bot.services.training.frame import COOL_DOWN_MINUTES, LONG_COOL_DOWN_MINUTES
from bot.services.training.rules import Caution

# From here on, in seconds, a rest is told in minutes.
_LONG_REST = 120
_GENTLE = {Caution.STRICT.value, Caution.SENIOR.value, Caution.PRESSURE.value}


def dose(item: Prescription, translate: Translator, *, of: str) -> str:
    """Return sets, repetitions or seconds, rest and reserve, in the words `of` the «program» or of the «pdf»."""
    side = "-side" if item.per_side else ""
    if item.seconds_low is not None:
        return translate(
            f"{of}-dose-seconds{side}",
            sets=item.sets,
            low=item.seconds_low,
            high=item.seconds_high,
            rest=rest(item, translate),
        )
    return translate(
        f"{of}-dose{side}",
        sets=item.sets,
        low=item.reps_low,
        high=item.reps_high,
        rest=rest(item, translate),
        rir=item.rir,
    )


def rest(item: Prescription, translate: Translator) -> str:
    """Return the pause between sets as people say it: «90 с», «2,5 мин»."""
    if item.rest_seconds < _LONG_REST or item.rest_seconds % 30:
        return translate.label("program-rest-seconds", seconds=item.rest_seconds)
    return translate.label("program-rest-minutes", minutes=item.rest_seconds / 60)


def cue(item: Prescription, translate: Translator) -> str:
    """Return how to do the exercise and how to make it easier, the lowest rung of a ladder too."""
    words = translate.label(f"cue-{item.exercise}")
    if item.easier:
        return translate("program-cue-easier", cue=words, easier=translate.label(f"exercise-{item.easier}"))
    exercise = catalogue()[item.exercise]
    if exercise.timed:
        return translate("program-cue-shorter", cue=words)
    return translate("program-cue-fewer" if exercise.body else "program-cue-lighter", cue=words)


def cautions(week: Week, translate: Translator) -> list[str]:
    """Return what this person minds and what to do instead: a heading, and a line for each; or nothing."""
    own = [caution for caution in week.cautions if caution != Caution.HOME_PULL]
    lines = [translate(f"program-caution-{caution.replace('_', '-')}") for caution in own]
    return [translate("program-cautions"), *lines] if lines else []


def how_to_train(week: Week, translate: Translator) -> list[str]:
    """Return how to move, how to find the weight, the pace of the cardio, what has to be there or would help."""
    weight = translate("program-how-weight" if week.place is Place.GYM else "program-how-bodyweight")
    cardio = translate("program-how-cardio")
    if week.pulse is not None:
        cardio = translate("program-how-cardio-pulse", low=week.pulse[0], high=week.pulse[1])
    # Everybody at home reads it, so it does not stand among what is for this person alone.
    pull = [translate("program-caution-home-pull")] if Caution.HOME_PULL in week.cautions else []
    return [translate("program-how-tempo"), weight, cardio, *_equipment(week, translate), *pull]


def walks(week: Week, translate: Translator) -> list[str]:
    """Return the line about walks on free days, if there are any."""
    if week.walks is None:
        return []
    return [translate("program-overview-walks", times=week.walks.times, minutes=week.walks.minutes)]


def weeks_ahead(week: Week, translate: Translator) -> list[str]:
    """Return how to go on in weeks 2 to 4: a heading, and a line for each rule."""
    lines = [translate("program-weeks")]
    if _GENTLE & set(week.cautions):
        lines.append(translate("program-weeks-gentle"))
    else:
        lines.append(translate("program-weeks-load" if week.place is Place.GYM else "program-weeks-reps"))
        lines.append(translate("program-weeks-add-set" if week.adds_set else "program-weeks-same-sets"))
    lines.append(translate("program-weeks-cardio"))
    if week.level.rung:
        lines.append(translate("program-weeks-deload"))
    return lines


def harder(week: Week, translate: Translator) -> list[str]:
    """Return the next step up from each exercise that has one: a heading, and a line for each; or nothing."""
    steps = {item.exercise: item.harder for day in week.days for item in day.exercises if item.harder}
    lines = [
        translate(
            "program-harder-line",
            name=translate.label(f"exercise-{exercise}"),
            harder=translate.label(f"exercise-{harder}"),
        )
        for exercise, harder in steps.items()
    ]
    return [translate("program-harder"), *lines] if lines else []


def absent(week: Week, translate: Translator) -> list[str]:
    """Return what this week does without, and why: a heading, and a line for each; or nothing."""
    lines = [
        translate(f"program-absence-{item.reason}", pattern=translate.label(f"program-pattern-{item.pattern}"))
        for item in week.absent
    ]
    return [translate("program-absent"), *lines] if lines else []


def cool_down(day: Day, translate: Translator) -> tuple[str, str, str]:
    """Return the heading of the cool-down, its walk and its stretches."""
    walk, *stretches = day.cool_down
    minutes = LONG_COOL_DOWN_MINUTES if walk == "long-walk" else COOL_DOWN_MINUTES
    parts = ", ".join(translate.label(f"program-cool-down-{part}") for part in stretches)
    return (
        translate("program-cool-down", minutes=minutes),
        translate(f"program-cool-down-{walk}"),
        translate("program-cool-down-stretch", parts=parts),
    )


def _equipment(week: Week, translate: Translator) -> list[str]:
    """Return the line about what the week needs, if it needs anything; a gym has it all."""
    if week.place is Place.GYM:
        return []
    keys = [item.exercise for day in week.days for item in day.exercises]
    keys += [day.cardio.exercise for day in week.days if day.cardio]
    needed = {item for key in keys for item in catalogue()[key].equipment}
    items = [translate.label(f"program-equipment-{item}") for item in Equipment if item in needed]
    return [translate("program-equipment", items=", ".join(items))] if items else []
