"""What age, body and health allow in a first week; every later choice asks these rules."""

from dataclasses import dataclass
from enum import StrEnum

from bot.services.training.answers import Answers, Goal, Level, Limit, Place
from bot.services.training.exercise import Load
from bot.services.training.mentions import mentions_birth
from bot.services.training.screening import ADULT_AGE, LEAST_BMI, SENIOR_AGE, hold_reasons


class Caution(StrEnum):
    """What the client is told about their own week, in this order."""

    STRICT = "strict"
    SENIOR = "senior"
    YOUNG = "young"
    KNEES = "knees"
    BACK = "back"
    SHOULDERS = "shoulders"
    PRESSURE = "pressure"
    PREGNANCY = "pregnancy"
    NO_IMPACT = "no_impact"
    NO_FAT_LOSS_PREGNANCY = "no_fat_loss_pregnancy"
    NO_FAT_LOSS_YOUNG = "no_fat_loss_young"
    NO_FAT_LOSS = "no_fat_loss"
    HOME_PULL = "home_pull"


_BARRED = {
    Limit.KNEES: {Load.KNEES, Load.IMPACT},
    Limit.BACK: {Load.BACK, Load.IMPACT},
    Limit.SHOULDERS: {Load.SHOULDERS},
    Limit.PRESSURE: {Load.PRESSURE, Load.VIGOROUS},
    Limit.PREGNANCY: {Load.LYING, Load.PRESSURE, Load.IMPACT, Load.VIGOROUS},
    Limit.OTHER: {Load.PRESSURE, Load.IMPACT, Load.VIGOROUS},
}


@dataclass(frozen=True, slots=True)
class Rules:
    """One person's rules.

    `strict`: a trainer released a week that was held back, so it is light in everything. `gentle`: that, or age.
    `light`: that, or treated pressure: 10–15 light repetitions, four in reserve, no long hold. `large`: BMI from 30,
    where lifting the whole body is no light exercise.
    """

    goal: Goal
    level: Level
    strict: bool
    gentle: bool
    light: bool
    barred: frozenset[Load]
    limits: frozenset[Limit]
    least_rir: int
    large: bool
    cautions: tuple[Caution, ...]

    @property
    def pressure(self) -> bool:
        """Cardio before weights and a long cool-down (ESC 2020)."""
        return Limit.PRESSURE in self.limits


def rules_for(answers: Answers, *, held: bool = False) -> Rules:
    """Return the rules for these answers; `held` makes them strict whatever the answers say.

    Four reps in reserve for whoever is gentle or light (from 65: WHO 2020; treated pressure: ESC 2020). Over 45 and new
    to training: nothing vigorous (PAR-Q+). BMI from 30: no impact, three reps in reserve (coaching convention). In
    pregnancy and after a birth (ACOG 2020), under 18, and with a BMI below 18.5 (coaching convention) a wish to lose
    fat is answered with general fitness.
    """
    strict, senior = held or bool(hold_reasons(answers)), answers.age >= SENIOR_AGE
    gentle, large = strict or senior, answers.bmi >= 30
    light = strict or Limit.PRESSURE in answers.limits
    level = Level.BEGINNER if gentle else answers.level
    against_fat_loss = _against_fat_loss(answers) if answers.goal is Goal.FAT_LOSS else None
    barred: set[Load] = set().union(*(_BARRED[limit] for limit in answers.limits))
    birth = _gave_birth(answers)
    if birth:
        barred |= _BARRED[Limit.PREGNANCY]
    if gentle or large:
        barred.add(Load.IMPACT)
    if gentle or (answers.age > 45 and level is Level.BEGINNER):
        barred.add(Load.VIGOROUS)
    if strict:
        barred.add(Load.PRESSURE)
    told = {Caution(limit.value) for limit in answers.limits if limit is not Limit.OTHER}
    told |= {Caution.STRICT} if strict else set()
    told |= {Caution.SENIOR} if senior else set()
    told |= {Caution.NO_IMPACT} if large else set()
    told |= {Caution.PREGNANCY} if birth else set()
    told |= {Caution.YOUNG} if answers.age < ADULT_AGE else set()
    told |= {against_fat_loss} if against_fat_loss else set()
    told |= {Caution.HOME_PULL} if answers.place is Place.HOME else set()
    return Rules(
        goal=Goal.GENERAL if against_fat_loss else answers.goal,
        level=level,
        strict=strict,
        gentle=gentle,
        light=light,
        barred=frozenset(barred),
        limits=answers.limits,
        least_rir=4 if gentle or light else 3 if large else 0,
        large=large,
        cautions=tuple(caution for caution in Caution if caution in told),
    )


def _against_fat_loss(answers: Answers) -> Caution | None:
    """Return why losing fat is no goal for this person now, none where it may be one."""
    if Limit.PREGNANCY in answers.limits or _gave_birth(answers):
        return Caution.NO_FAT_LOSS_PREGNANCY
    if answers.age < ADULT_AGE:
        return Caution.NO_FAT_LOSS_YOUNG
    return Caution.NO_FAT_LOSS if answers.bmi < LEAST_BMI else None


def _gave_birth(answers: Answers) -> bool:
    """Say whether a birth less than twelve weeks ago was told: what holds in pregnancy holds still (Goom 2019)."""
    return Limit.OTHER in answers.limits and mentions_birth(answers.other)
