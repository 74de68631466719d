"""Which exercise fills each place of a session: what health, place and level allow, then what the week still lacks."""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import combinations

from bot.services.training import dose
from bot.services.training.answers import Goal, Level, Limit, Place
from bot.services.training.catalogue import catalogue
from bot.services.training.exercise import FAMILIES, MAIN_GROUPS, Exercise, Load, Muscle, Pattern
from bot.services.training.rules import Rules
from bot.services.training.split import Slot
from bot.services.training.volume import BIG_MUSCLES, MOST_SETS

# Weights of one consideration against another, all of them coaching conventions.
_GOOD = 4
"""What suits so well and is new this week comes before what the week already has."""
_STALE = 3
"""How much less an exercise suits for every time that the week already has it."""
_EASING = 4
"""How much more it suits somebody whose limit it is a good answer to."""
_SMALL_FIRST = 5
"""How much less a small exercise suits where the session has no bigger lift for these limbs before it."""
_STRAIN = 10
"""How much less cardio that loads the knees suits a large body, which they carry up every stair."""
_BALANCE = 2
"""One point less for so many sets that its muscle has already had this week."""


class Chooser:
    """Remembers what the week has used, so that days differ where something else suits as well."""

    def __init__(self, rules: Rules, place: Place) -> None:
        self._rules = rules
        self._place = place
        self._used: Counter[str] = Counter()
        self._sets: Counter[Muscle] = Counter()
        self._known: dict[str, int] = {}

    def candidates(self, slot: Slot) -> tuple[Exercise, ...]:
        """Return what may fill the place: nothing heavy where many light repetitions are asked for."""
        rules = self._rules
        allowed = _allowed(slot.pattern, self._place, rules.level, rules.barred)
        if slot.light or rules.light or rules.goal is Goal.ENDURANCE:
            return tuple(exercise for exercise in allowed if not exercise.heavy) or allowed
        return allowed

    def session(self, slots: Iterable[Slot]) -> list[tuple[Exercise, Slot]]:
        """Return the exercises for these places; a place stays empty where its muscles have had their week's most."""
        chosen: dict[Exercise, Slot] = {}
        planned = dict(self._sets)
        sets = dose.sets_of(self._rules, main=False)
        full = MOST_SETS[self._rules.level] - sets
        for slot in slots:
            tired = {muscle for muscle, done in planned.items() if done > full}
            room = [e for e in self.candidates(slot) if e not in chosen and tired.isdisjoint(e.main)]
            if room:
                best = self._best(room, chosen, planned)
                chosen[best] = slot
                for muscle in best.main:
                    planned[muscle] = planned.get(muscle, 0) + sets
        return _bigger_first(chosen.items())

    def cardio(self, *, after_weights: bool) -> Exercise:
        """Return something steady that spares the back after weights; a day of its own is vigorous at most once."""
        hard = after_weights or any(Load.VIGOROUS in catalogue()[key].loads for key in self._used)
        unwanted = ({Load.VIGOROUS, Load.IMPACT} if hard else set()) | ({Load.BACK} if after_weights else set())
        steady = [exercise for exercise in self.candidates(Slot(Pattern.CARDIO)) if not exercise.loads & unwanted]
        return self._best(steady, (), {})

    def remember(self, exercises: Iterable[tuple[str, int]]) -> None:
        """Take note of what the session has in the end, by keys and sets."""
        for key, sets in exercises:
            self._used[key] += 1
            for muscle in catalogue()[key].main:
                self._sets[muscle] += sets

    def variants(self, exercise: Exercise) -> tuple[str | None, str | None]:
        """Return the nearest easier and harder variant that keep this person's rules."""
        easier = (e.key for e in catalogue().easier(exercise) if self._keeps_the_rules(e))
        harder = (e.key for e in catalogue().harder(exercise) if self._keeps_the_rules(e))
        grows = exercise.body and not self._rules.gentle
        return next(easier, None), next(harder, None) if grows else None

    def _keeps_the_rules(self, exercise: Exercise) -> bool:
        strains = self._rules.light and exercise.heavy
        return self._place in exercise.places and _allows(exercise, self._rules.barred) and not strains

    def _best(self, exercises: list[Exercise], session: Iterable[Exercise], sets: Mapping[Muscle, int]) -> Exercise:
        """Return the best of those that spare what the session has loaded, if any do.

        That is the lower back first, then the muscles trained by the same movement: no two heavy hinges in a row.
        """
        pattern = exercises[0].pattern
        trained = {muscle for other in session if other.pattern is pattern for muscle in other.main}
        back = any(Load.BACK in other.loads for other in session)
        sparing = [exercise for exercise in exercises if not (back and Load.BACK in exercise.loads)] or exercises
        fresh = [exercise for exercise in sparing if trained.isdisjoint(exercise.main)] or sparing
        new = [exercise for exercise in fresh if exercise.key not in self._used and self._suits(exercise) >= _GOOD]
        begun = {other.group for other in session}

        def points(exercise: Exercise) -> int:
            points = self._suits(exercise) - _STALE * self._used.get(exercise.key, 0)
            points -= (
                min((sets.get(muscle, 0) for muscle in exercise.main if muscle in BIG_MUSCLES), default=0) // _BALANCE
            )
            if exercise.small and MAIN_GROUPS[FAMILIES[pattern]] not in begun:
                points -= _SMALL_FIRST
            return points

        return max(new or fresh, key=points)

    def _suits(self, exercise: Exercise) -> int:
        if exercise.key not in self._known:
            self._known[exercise.key] = self._suitability(exercise)
        return self._known[exercise.key]

    def _suitability(self, exercise: Exercise) -> int:
        rules = self._rules
        points = exercise.suits[rules.level.rung]
        if exercise.eases & rules.limits:
            points += _EASING
        if rules.gentle:
            points -= 2 * len(exercise.loads)
        if rules.large and exercise.body and Limit.KNEES not in exercise.eases:
            points -= 6 if exercise.heavy or exercise.makeshift else 2
        if rules.large and exercise.pattern is Pattern.CARDIO and Load.KNEES in exercise.loads:
            points -= _STRAIN
        return points


def _bigger_first(chosen: Iterable[tuple[Exercise, Slot]]) -> list[tuple[Exercise, Slot]]:
    """Let two exercises of one pattern change places where the first is the small one."""
    lifts = list(chosen)
    for i, j in combinations(range(len(lifts)), 2):
        (one, slot), (other, place) = lifts[i], lifts[j]
        if one.small and not other.small and one.pattern is other.pattern:
            lifts[i], lifts[j] = (other, slot), (one, place)
    return lifts


@lru_cache(maxsize=4096)
def _allowed(pattern: Pattern, place: Place, level: Level, barred: frozenset[Load]) -> tuple[Exercise, ...]:
    return tuple(e for e in catalogue().of(pattern, place) if e.suits[level.rung] and _allows(e, barred))


def _allows(exercise: Exercise, barred: frozenset[Load]) -> bool:
    """Shoulders: no pressing overhead at all, whatever the exercise (coaching convention)."""
    if exercise.pattern is Pattern.V_PUSH and Load.SHOULDERS in barred:
        return False
    return not exercise.loads & barred
