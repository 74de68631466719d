"""What the messages of a composed week and its page of paper say alike."""

from bot.i18n import Translator
from bot.services.training import Day, Place, Prescription, Program
from bot.services.training.frame import COOL_DOWN_MINUTES, LONG_COOL_DOWN_MINUTES
from bot.services.training.rules import Caution

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
            rest=item.rest_seconds,
        )
    return translate(
        f"{of}-dose{side}",
        sets=item.sets,
        low=item.reps_low,
        high=item.reps_high,
        rest=item.rest_seconds,
        rir=item.rir,
    )


def how_to_train(program: Program, translate: Translator) -> list[str]:
    """Return how to find the weight, and the pace of the cardio, a line each."""
    weight = translate("program-how-weight" if program.place is Place.GYM else "program-how-bodyweight")
    if program.pulse is None:
        return [weight, translate("program-how-cardio")]
    return [weight, translate("program-how-cardio-pulse", low=program.pulse[0], high=program.pulse[1])]


def walks(program: Program, translate: Translator) -> list[str]:
    """Return the line about walks on free days, if there are any."""
    if program.walks is None:
        return []
    return [translate("program-overview-walks", times=program.walks.times, minutes=program.walks.minutes)]


def weeks_ahead(program: Program, translate: Translator) -> list[str]:
    """Return how to go on in weeks 2 to 4: a heading, and a line for each rule."""
    lines = [translate("program-weeks")]
    if _GENTLE & set(program.cautions):
        lines.append(translate("program-weeks-gentle"))
    else:
        lines.append(translate("program-weeks-load" if program.place is Place.GYM else "program-weeks-reps"))
        lines.append(translate("program-weeks-add-set" if program.adds_set else "program-weeks-same-sets"))
    lines.append(translate("program-weeks-cardio"))
    if program.level.rung:
        lines.append(translate("program-weeks-deload"))
    return lines


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
