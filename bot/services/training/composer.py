"""Answers in, a first week out: always the same week for the same answers."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from bot.services.training import dose, frame
from bot.services.training.answers import Answers, Goal, Place
from bot.services.training.catalogue import catalogue
from bot.services.training.choice import Chooser
from bot.services.training.exercise import FAMILIES, Exercise, Family, Load, Pattern
from bot.services.training.rules import Rules, rules_for
from bot.services.training.split import SLOTS, Kind, Slot, week
from bot.services.training.volume import MOST_SETS, family_sets, muscle_sets
from bot.services.training.week import Absence, Cardio, Day, Prescription, Week

_SHORTEST_CARDIO = 10
"""Minutes; what would be shorter after weights is left to the walks (coaching convention)."""


def compose(answers: Answers, *, held: bool = False) -> Week:
    """Return the first week for any valid answers.

    Whether it may be handed over without the trainer is `hold_reasons`' business; a week that was held back is composed
    under the strictest rules, for a trainer to release. `held` says that it is, whatever these answers say.
    """
    rules = rules_for(answers, held=held)
    return replace(_week(rules, answers.place, answers.days), pulse=frame.pulse(answers.age, rules))


@lru_cache(maxsize=256)
def _week(rules: Rules, place: Place, number_of_days: int) -> Week:
    """Return the week of everybody with these rules; cached, because many answers come to the same ones."""
    composer = _Composer(rules, Chooser(rules, place))
    days = composer.days(week(number_of_days, rules.goal, rules.level))
    done = sum(day.cardio.minutes for day in days if day.cardio)
    return Week(
        goal=rules.goal,
        level=rules.level,
        place=place,
        days=days,
        walks=frame.walks(rules, done, number_of_days),
        pulse=None,
        adds_set=composer.has_room_for_a_set(days),
        cautions=tuple(caution.value for caution in rules.cautions),
        absent=composer.absences(days),
    )


class _Composer:
    """Puts one week together for one person's rules."""

    def __init__(self, rules: Rules, chooser: Chooser) -> None:
        self._rules = rules
        self._chooser = chooser

    def days(self, plan: Iterable[tuple[int, Kind]]) -> tuple[Day, ...]:
        """Return the sessions of the plan, pairs of weekday and kind."""
        kinds = dict(plan)
        slots = self._with_rows_for_presses({weekday: SLOTS[kind] for weekday, kind in kinds.items()})
        return tuple(self._day(weekday, kind, slots[weekday]) for weekday, kind in kinds.items())

    def absences(self, days: Iterable[Day]) -> tuple[Absence, ...]:
        """Return the patterns that the week lacks: a limit took them, or a carry fell to the clock."""
        present = {catalogue()[lift.exercise].pattern for day in days for lift in day.exercises}
        return tuple(
            Absence(pattern.value, "time" if self._chooser.candidates(Slot(pattern)) else "limit")
            for pattern in Pattern
            if pattern is not Pattern.CARDIO and pattern not in present
        )

    def has_room_for_a_set(self, days: Iterable[Day]) -> bool:
        """Say whether one more set of each main lift would keep the week's range and people's time.

        Nobody gentle or light gets one.
        """
        if self._rules.gentle or self._rules.light:
            return False
        bigger = [replace(day, exercises=_with_a_set_more(day.exercises)) for day in days]
        most = MOST_SETS[self._rules.level]
        _, longest = self._bounds
        return (
            all(sets <= most for sets in family_sets(bigger).values())
            and all(main <= most for main, _ in muscle_sets(bigger).values())
            and all(self._minutes(day.exercises, day.cardio) <= longest for day in bigger)
        )

    def _with_rows_for_presses(self, slots: dict[int, tuple[Slot, ...]]) -> dict[int, tuple[Slot, ...]]:
        """Put a row where a press overhead is not allowed, as long as the week has room for one more pull."""
        if self._chooser.candidates(Slot(Pattern.V_PUSH)):
            return slots
        pulls = sum(FAMILIES.get(slot.pattern) is Family.PULL for places in slots.values() for slot in places)
        room = MOST_SETS[self._rules.level] // dose.sets_of(self._rules, main=True) - pulls
        filled: dict[int, tuple[Slot, ...]] = {}
        for weekday, places in slots.items():
            row = Slot(Pattern.H_PULL)
            if room > 0 and any(slot.pattern is Pattern.V_PUSH for slot in places):
                room -= 1
                filled[weekday] = tuple(row if slot.pattern is Pattern.V_PUSH else slot for slot in places)
            else:
                filled[weekday] = places
        return filled

    def _day(self, weekday: int, kind: Kind, slots: Iterable[Slot]) -> Day:
        chosen = self._chooser.session(slots)
        mains = _mains(exercise for exercise, _ in chosen)
        lifts = [self._lift(exercise, main=exercise in mains, light=slot.light) for exercise, slot in chosen]
        lifts, cardio = self._fit(lifts, self._cardio(after_weights=bool(lifts)))
        self._chooser.remember([(lift.exercise, lift.sets) for lift in lifts])
        if cardio:
            self._chooser.remember([(cardio.exercise, 0)])
        exercises = [catalogue()[lift.exercise] for lift in lifts]
        return Day(
            weekday=weekday,
            title=kind.value,
            minutes=self._minutes(lifts, cardio),
            warm_up=frame.warm_up(exercises, self._rules),
            exercises=tuple(lifts),
            cardio=cardio,
            cardio_first=bool(lifts) and cardio is not None and self._rules.pressure,
            cool_down=frame.cool_down((exercise.pattern for exercise in exercises), self._rules),
        )

    def _lift(self, exercise: Exercise, *, main: bool, light: bool) -> Prescription:
        variants = self._chooser.variants(exercise)
        return dose.prescribe(exercise, self._rules, main=main, light=light, variants=variants)

    def _cardio(self, *, after_weights: bool) -> Cardio:
        exercise = self._chooser.cardio(after_weights=after_weights)
        vigorous = Load.VIGOROUS in exercise.loads
        return Cardio(exercise.key, frame.cardio_minutes(self._rules, weights=after_weights, vigorous=vigorous))

    def _fit(self, lifts: list[Prescription], cardio: Cardio | None) -> tuple[list[Prescription], Cardio | None]:
        """Make the session fit into people's time, beginning with what it can best do without."""
        _, longest = self._bounds
        if self._minutes(lifts, cardio) > longest:
            lifts = [lift for lift in lifts if catalogue()[lift.exercise].pattern is not Pattern.CARRY]
        if lifts and cardio and self._minutes(lifts, cardio) > longest:
            cardio = replace(cardio, minutes=min(cardio.minutes, _SHORTEST_CARDIO))
        if self._rules.goal is Goal.MUSCLE and self._minutes(lifts, cardio) > longest:
            cardio = None if lifts else cardio
        if lifts and self._minutes(lifts, cardio) > longest:
            lifts = [replace(lift, sets=min(lift.sets, 3)) for lift in lifts]
        if lifts and self._minutes(lifts, cardio) > longest:
            lifts = _without_second_of_a_pattern(lifts)
        if lifts and self._minutes(lifts, cardio) > longest:
            cardio = None
        if lifts and self._minutes(lifts, cardio) > longest:
            lifts = _without_second_pull(lifts)
        return lifts, cardio

    @property
    def _bounds(self) -> tuple[int, int]:
        return frame.bounds(self._rules.level, pressure=self._rules.pressure)

    def _minutes(self, lifts: Iterable[Prescription], cardio: Cardio | None) -> int:
        return frame.minutes(lifts, cardio.minutes if cardio else 0, pressure=self._rules.pressure)


def _mains(chosen: Iterable[Exercise]) -> set[Exercise]:
    """Return the first leg, push and pull lift of a session; a small exercise is none."""
    firsts: dict[str, Exercise] = {}
    for exercise in chosen:
        if exercise.group:
            firsts.setdefault(exercise.group, exercise)
    return set(firsts.values())


def _with_a_set_more(lifts: Iterable[Prescription]) -> tuple[Prescription, ...]:
    lifts = tuple(lifts)
    mains = _mains(catalogue()[lift.exercise] for lift in lifts)
    return tuple(replace(lift, sets=lift.sets + 1) if catalogue()[lift.exercise] in mains else lift for lift in lifts)


def _without_second_of_a_pattern(lifts: list[Prescription]) -> list[Prescription]:
    seen: Counter[Pattern] = Counter()
    kept = []
    for lift in lifts:
        pattern = catalogue()[lift.exercise].pattern
        seen[pattern] += 1
        if seen[pattern] == 1:
            kept.append(lift)
    return kept


def _without_second_pull(lifts: list[Prescription]) -> list[Prescription]:
    pulls = [lift for lift in lifts if FAMILIES.get(catalogue()[lift.exercise].pattern) is Family.PULL]
    return [lift for lift in lifts if lift not in pulls[1:]]
