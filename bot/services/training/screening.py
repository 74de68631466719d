"""Who should hear from the trainer or a doctor before any program: the questions of age, body and health decide it."""

from collections.abc import Collection
from enum import StrEnum

from bot.services.training.answers import Answers, Limit, Pressure
from bot.services.training.mentions import mentions_birth
from bot.services.training.stop_words import Stop, stop_words
from bot.services.training.understood import understood

MANY_LIMITS = 3
"""So many limits at once and a list of exercises is guesswork (coaching convention)."""
ADULT_AGE = 18
"""Below, a parent agrees first, and losing weight is no goal."""
LEAST_BMI = 18.5
"""Below, the weight is low for the height (WHO): losing any is no goal."""
SENIOR_AGE = 65
"""From here: no limit without a talk, level 1, four reps in reserve, no impact, balance 3 times a week (WHO 2020)."""


class HoldReason(StrEnum):
    """Why a program waits, in the order in which the client reads it."""

    EMERGENCY = "emergency"
    DOCTOR_HEART = "doctor_heart"
    DOCTOR_OTHER = "doctor_other"
    UNJUDGED = "unjudged"
    UNDER_16 = "under_16"
    UNDER_18 = "under_18"
    AGE_70 = "age_70"
    SENIOR_LIMITS = "senior_limits"
    PREGNANCY = "pregnancy"
    BIRTH = "birth"
    PRESSURE = "pressure"
    PRESSURE_UNSURE = "pressure_unsure"
    OTHER = "other"
    MANY_LIMITS = "many_limits"
    BMI_HIGH = "bmi_high"
    BMI_LOW = "bmi_low"
    MILDER_DOCTOR = "milder_doctor"
    MILDER = "milder"


MILDER_ANSWERS = frozenset({HoldReason.MILDER_DOCTOR, HoldReason.MILDER})
"""Earlier answers had a reason that these lack; `MILDER_DOCTOR` where a doctor had to speak to one of those."""
DOCTOR_FIRST = frozenset(
    {
        HoldReason.EMERGENCY,
        HoldReason.DOCTOR_HEART,
        HoldReason.DOCTOR_OTHER,
        HoldReason.UNJUDGED,
        HoldReason.PRESSURE,
        HoldReason.PRESSURE_UNSURE,
        HoldReason.BMI_LOW,
        HoldReason.MILDER_DOCTOR,
    }
)
"""Reasons that a doctor has to speak to before any trainer; pressure that is high or unknown is one (AHA 2007), and so
are words that nobody has judged: they may say anything."""


def unjudged(text: str) -> bool:
    """Say whether nobody has judged these words of «other»: no word to stop at, and not every word is understood."""
    return stop_words().in_text(text) is None and not understood().understands(text)


MOBILITY_ALLOWED = frozenset({HoldReason.OTHER, HoldReason.MANY_LIMITS, HoldReason.SENIOR_LIMITS})
"""Reasons that gentle movement without any weight speaks to: the trainer reads what was written, no doctor has to."""


def mobility_meanwhile(answers: Answers, reasons: Collection[HoldReason]) -> bool:
    """Say whether somebody whose week waits for these `reasons` may have ten gentle minutes until then.

    So it is where «other» is what holds it and nothing needs a doctor or a parent; never with pressure or a pregnancy
    (coaching convention: sitting or at a support, no load, no hold, the head stays up).
    """
    kept_away = answers.limits & {Limit.PRESSURE, Limit.PREGNANCY}
    return HoldReason.OTHER in reasons and MOBILITY_ALLOWED.issuperset(reasons) and not kept_away


def hold_reasons(answers: Answers) -> tuple[HoldReason, ...]:
    """Return why the trainer or a doctor comes first; empty means that the program may be handed over at once.

    Whether earlier answers were others (`MILDER_ANSWERS`) is not known here.

    Under 16 only in person (NSCA 2009), 16–17 with a parent; from 70 on a talk first (PAR-Q+), from 65 where anything
    limits; pregnancy needs the obstetrician's word (ACOG 2020), and so does a birth less than 12 weeks ago (Goom 2019).
    Treated pressure below 160/90 with the doctor's consent may train at once (PAR-Q+); where it is high or unknown a
    doctor is asked first, and heart or vessels are a doctor's (ESC 2020, ACSM Guidelines 11). «Other» always waits;
    words of `stop_words.toml` in it send to a doctor, and so does whatever the bot does not understand: nobody has
    judged it. BMI from 40 and below 16, and three limits or more, are a coach's convention.
    """
    limits = answers.limits
    pressure = answers.pressure if Limit.PRESSURE in limits else Pressure.TREATED
    typed = Limit.OTHER in limits
    stop = stop_words().in_text(answers.other) if typed else None
    unknown = typed and unjudged(answers.other)
    checks = (
        (HoldReason.EMERGENCY, stop is Stop.EMERGENCY),
        (HoldReason.DOCTOR_HEART, pressure is Pressure.HEART),
        (HoldReason.DOCTOR_OTHER, stop is Stop.DOCTOR),
        (HoldReason.UNJUDGED, unknown),
        (HoldReason.UNDER_16, answers.age < 16),
        (HoldReason.UNDER_18, 16 <= answers.age < ADULT_AGE),
        (HoldReason.AGE_70, answers.age >= 70),
        (HoldReason.SENIOR_LIMITS, SENIOR_AGE <= answers.age < 70 and bool(limits)),
        (HoldReason.PREGNANCY, Limit.PREGNANCY in limits),
        (HoldReason.BIRTH, typed and mentions_birth(answers.other)),
        (HoldReason.PRESSURE, pressure is None),
        (HoldReason.PRESSURE_UNSURE, pressure is Pressure.UNSURE),
        (HoldReason.OTHER, typed and stop is None and not unknown),
        (HoldReason.MANY_LIMITS, len(limits) >= MANY_LIMITS),
        (HoldReason.BMI_HIGH, answers.bmi >= 40),
        (HoldReason.BMI_LOW, answers.bmi < 16),
    )
    return tuple(reason for reason, holds in checks if holds)
