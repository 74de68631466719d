"""What holds for every week that can be composed; the tables are those of the guidelines, written out once more."""

from collections import Counter

from bot.services.training import (
    Exercise,
    Goal,
    Level,
    Limit,
    Muscle,
    Pattern,
    Place,
    Pressure,
    catalogue,
    hold_reasons,
)

FAMILIES = {
    "squat": "knee", "lunge": "knee", "hinge": "hip", "h-push": "push", "v-push": "push", "h-pull": "pull",
    "v-pull": "pull", "core-e": "core", "core-r": "core",
}  # fmt: skip
ORDER = {
    "full-a": ["squat", "h-push", "h-pull", "hinge", "carry", "core-e"],
    "full-b": ["hinge", "v-push", "v-pull", "lunge", "carry", "core-r"],
    "full-c": ["lunge", "h-push", "h-pull", "hinge", "v-pull", "core-e"],
    "upper": ["h-push", "h-pull", "v-push", "v-pull", "core-e"],
    "lower-squat": ["squat", "hinge", "lunge", "hinge", "carry", "core-r"],
    "lower-hinge": ["hinge", "squat", "lunge", "hinge", "carry", "core-r"],
    "cardio": [],
}
WARM_UPS = {
    "full-a": ["knees", "hips", "shoulders"], "full-b": ["knees", "hips", "shoulders"],
    "full-c": ["knees", "hips", "shoulders"], "upper": ["shoulders"], "lower-squat": ["knees", "hips"],
    "lower-hinge": ["knees", "hips"], "cardio": ["slow-start"],
}  # fmt: skip
# sets, repetitions, rest and the least reps in reserve, by goal and level
DOSES = {
    Goal.FAT_LOSS: [((2, 2), (10, 15), (60, 90), 3), ((3, 3), (8, 15), (60, 90), 2), ((3, 3), (8, 12), (90, 90), 2)],
    Goal.MUSCLE: [((2, 2), (8, 12), (90, 90), 3), ((3, 3), (8, 12), (90, 120), 2), ((3, 4), (6, 12), (120, 150), 1)],
    Goal.GENERAL: [((2, 2), (8, 12), (60, 90), 3), ((3, 3), (8, 12), (90, 90), 2), ((3, 3), (6, 12), (90, 120), 2)],
    Goal.ENDURANCE: [
        ((2, 2), (12, 15), (45, 60), 3), ((3, 3), (12, 20), (45, 60), 3), ((3, 3), (15, 20), (45, 60), 2),
    ],
}  # fmt: skip
HOLDS = [(15, 30), (20, 40), (30, 45)]
WEEKLY_SETS = [(4, 8), (6, 12), (6, 16)]
LEAST_OF_A_MUSCLE = [3, 4, 4]
BIG_MUSCLES = [
    Muscle.QUADS, Muscle.GLUTES, Muscle.HAMSTRINGS, Muscle.CHEST, Muscle.SHOULDERS, Muscle.UPPER_BACK, Muscle.LATS,
]  # fmt: skip
WEEKDAYS = {2: [0, 3], 3: [0, 2, 4], 4: [0, 1, 3, 4], 5: [0, 1, 3, 4, 5]}
MINUTES = [(30, 60), (40, 70), (50, 70)]
CARDIO = {Goal.FAT_LOSS: (90, 150), Goal.GENERAL: (75, 150), Goal.MUSCLE: (40, 75), Goal.ENDURANCE: (90, 150)}


def check(answers, program):
    """Assert all that must hold of the week for these answers."""
    held = bool(hold_reasons(answers))
    rung = list(Level).index(program.level)
    no_fat_loss = answers.bmi < 18.5 or answers.age < 18 or Limit.PREGNANCY in answers.limits
    turned = answers.goal is Goal.FAT_LOSS and no_fat_loss
    assert program.goal is (Goal.GENERAL if turned else answers.goal)
    assert turned == any(caution.startswith("no_fat_loss") for caution in program.cautions)
    assert ("young" in program.cautions) == (answers.age < 18)
    assert program.level is (Level.BEGINNER if held or answers.age >= 65 else answers.level)
    assert (program.pulse is None) == (held or Limit.PRESSURE in answers.limits)
    check_days(answers, program, rung, held)
    check_week(answers, program, rung)
    check_cardio(answers, program)


def check_days(answers, program, rung, held):
    weekdays = [day.weekday for day in program.days]
    assert len(weekdays) == answers.days
    assert weekdays == WEEKDAYS[answers.days]
    pressure = Limit.PRESSURE in answers.limits
    seen: set[Exercise] = set()
    for day in program.days:
        chosen = [catalogue()[item.exercise] for item in day.exercises]
        assert len(set(chosen)) == len(chosen), "the same exercise twice in a session"
        assert not chosen or 4 <= len(chosen) <= 6
        order = ORDER[day.title]
        if Limit.SHOULDERS in answers.limits and [e.pattern for e in chosen].count(Pattern.H_PULL) > order.count(
            "h-pull"
        ):
            order = ["h-pull" if pattern == "v-push" else pattern for pattern in order]
        slots = iter(order)
        assert all(exercise.pattern in slots for exercise in chosen), "out of order"
        assert sum(e.heavy and e.pattern in (Pattern.SQUAT, Pattern.HINGE) for e in chosen) <= 1, "two heavy lifts"
        check_hinges(chosen)
        assert sum("back" in exercise.loads for exercise in chosen) <= 1, "one lower back for two lifts"
        left_out = Counter(ORDER[day.title]) - Counter(exercise.pattern.value for exercise in chosen)
        crowded = (day.title, answers.place, program.level) == ("full-c", Place.HOME, Level.ADVANCED)
        assert answers.limits or left_out.keys() <= {"carry", "v-pull" if crowded else ""}, (day.title, left_out)
        cardio = [catalogue()[day.cardio.exercise]] if day.cardio else []
        check_variants(day)
        variants = [catalogue()[key] for item in day.exercises for key in (item.easier, item.harder) if key]
        seen.update(chosen, cardio, variants)
        assert all(exercise.suits[rung] for exercise in (*chosen, *cardio)), "not for this level"
        for item in day.exercises:
            check_dose(answers, program, item, rung, held)
        low, high = MINUTES[rung] if chosen else (30, 60)
        assert low <= day.minutes <= min(high + (10 if pressure else 0), 70), (day.title, day.minutes)
        assert abs(day.minutes - minutes(day, pressure=pressure)) < 3, "rounded to five"
        check_frame(answers, day)
    for exercise in seen:
        check_health(answers, exercise, held)
        assert answers.place in exercise.places


def check_hinges(chosen):
    """Two hinges of a session are for different muscles."""
    hinges = [set(exercise.main) for exercise in chosen if exercise.pattern is Pattern.HINGE]
    assert len(hinges) < 2 or hinges[0] != hinges[1], "two hinges of one kind"


def minutes(day, *, pressure):
    """Return how long the day takes: its frame, four seconds a repetition, both sides, rests and changes, cardio."""
    seconds = 0
    for item in day.exercises:
        work = (item.seconds_low + item.seconds_high) / 2 if item.rir is None else item.reps_low + item.reps_high
        work *= (1 if item.rir is None else 2) * (2 if item.per_side else 1)
        seconds += 60 + item.sets * (work + item.rest_seconds)
    return 8 + (10 if pressure else 5) + seconds / 60 + (day.cardio.minutes if day.cardio else 0)


def check_variants(day):
    """What is called easier or harder is that in the catalogue."""
    for item in day.exercises:
        exercise = catalogue()[item.exercise]
        assert not item.easier or catalogue()[item.easier] in catalogue().easier(exercise), item
        assert not item.harder or catalogue()[item.harder] in catalogue().harder(exercise), item


def check_frame(answers, day):
    """The warm-up is for the day, and with pressure cardio comes first and the cool-down is long."""
    pressure = Limit.PRESSURE in answers.limits
    assert day.cardio_first == bool(day.exercises and day.cardio and pressure)
    senior = answers.age >= 65
    assert [part for part in day.warm_up if part in ("knees", "hips", "shoulders", "slow-start")] == WARM_UPS[day.title]
    assert day.warm_up[0] == "easy"
    assert ("balance" in day.warm_up) == senior
    if day.exercises:
        first = catalogue()[day.exercises[0].exercise]
        bare = first.body or first.makeshift
        assert day.warm_up[-1] == ("easy-set" if bare else "ramp-sets" if first.heavy else "light-sets")
    assert list(day.cool_down[1:]) == stretches(day)
    assert (day.cool_down[0] == "long-walk") == pressure


def stretches(day):
    """Return what the day has worked, in the order of the stretches; after cardio alone it is the legs."""
    families = {FAMILIES.get(catalogue()[item.exercise].pattern) for item in day.exercises}
    worked = [("thighs", "knee"), ("hamstrings", "hip"), ("chest", "push"), ("back", "pull")]
    return [stretch for stretch, family in worked if family in families or (not families and family in ("knee", "hip"))]


def check_week(answers, program, rung):
    families: Counter[str] = Counter()
    main: Counter[Muscle] = Counter()
    helping: Counter[Muscle] = Counter()
    weekdays: dict[str, set[int]] = {}
    patterns = set()
    for day in program.days:
        for item in day.exercises:
            exercise = catalogue()[item.exercise]
            patterns.add(exercise.pattern.value)
            main.update(dict.fromkeys(exercise.main, item.sets))
            helping.update(dict.fromkeys(exercise.helping, item.sets))
            if family := FAMILIES.get(exercise.pattern):
                families[family] += item.sets
                weekdays.setdefault(family, set()).add(day.weekday)
    for family, days in weekdays.items():
        ordered = sorted(days)
        gaps = [b - a for a, b in zip(ordered, [*ordered[1:], ordered[0] + 7], strict=True)]
        assert family == "core" or min(gaps) >= 2, (family, gaps)
        least, most = WEEKLY_SETS[rung] if family != "core" else (4, 12)
        assert families[family] <= most, (family, families)
        assert answers.limits or families[family] >= least, (family, families)
    for muscle in BIG_MUSCLES:
        assert main[muscle] <= WEEKLY_SETS[rung][1], (muscle, main)
        assert answers.limits or main[muscle] + helping[muscle] / 2 >= LEAST_OF_A_MUSCLE[rung], (muscle, main, helping)
    assert families["pull"] >= families["push"] * (1.5 if Limit.SHOULDERS in answers.limits else 1)
    assert sum(1 for day in program.days if day.exercises) >= 2
    told = {absence.pattern for absence in program.absent}
    assert patterns | told == set(Pattern) - {"cardio"}
    assert not patterns & told
    for absence in program.absent:
        limited = absence.pattern == "v-push" and Limit.SHOULDERS in answers.limits
        assert absence.reason == ("limit" if limited else "time"), absence
        assert limited or absence.pattern == "carry", absence
    assert not program.adds_set or not (answers.age >= 65 or hold_reasons(answers) or Limit.PRESSURE in answers.limits)
    assert {limit for limit in answers.limits if limit is not Limit.OTHER} <= set(program.cautions)
    assert ("senior" in program.cautions) == (answers.age >= 65)
    assert ("strict" in program.cautions) == bool(hold_reasons(answers))
    assert ("home_pull" in program.cautions) == (answers.place is Place.HOME)


def check_health(answers, exercise, held):
    assert not exercise.loads & answers.limits, exercise.key
    if Limit.SHOULDERS in answers.limits:
        assert exercise.pattern is not Pattern.V_PUSH
    if answers.age >= 65 or answers.bmi >= 30 or answers.limits & {Limit.KNEES, Limit.BACK, Limit.PREGNANCY}:
        assert "impact" not in exercise.loads
    if Limit.PREGNANCY in answers.limits:
        assert "lying" not in exercise.loads
    if held or Limit.PRESSURE in answers.limits or (answers.age > 45 and answers.level is Level.BEGINNER):
        assert "vigorous" not in exercise.loads


def check_dose(answers, program, item, rung, held):
    exercise = catalogue()[item.exercise]
    light = held or Limit.PRESSURE in answers.limits
    sets, reps, rest, rir = DOSES[program.goal][rung]
    assert item.per_side == exercise.one_sided
    if exercise.timed:
        assert (item.reps_low, item.reps_high, item.rir) == (None, None, None)
        assert item.sets == (3 if rung == 2 else 2)
        assert (item.seconds_low, item.seconds_high) == ((15, 20) if light else HOLDS[rung])
        assert item.rest_seconds == 90 if light else 45 <= item.rest_seconds <= 60
        return
    assert (item.seconds_low, item.seconds_high) == (None, None)
    assert sets[0] <= item.sets <= sets[1]
    assert item.rir >= max(rir, 4 if light or answers.age >= 65 else 3 if answers.bmi >= 30 else 0)
    if light:
        assert not exercise.heavy
        assert (item.reps_low, item.reps_high) == (10, 15)
        assert item.rest_seconds >= 90
        return
    assert reps[0] <= item.reps_low < item.reps_high
    assert item.reps_high <= (20 if exercise.capped else reps[1])
    assert rest[0] <= item.rest_seconds <= rest[1]


def check_cardio(answers, program):
    """The week's cardio is in the goal's range, one session at most is vigorous, and none after weights strains."""
    for day in program.days:
        if day.cardio and day.exercises:
            assert not catalogue()[day.cardio.exercise].loads & {"back", "vigorous", "impact"}, day.cardio
    sessions = [day.cardio for day in program.days if day.cardio]
    done = sum(cardio.minutes for cardio in sessions)
    walks = program.walks.times * program.walks.minutes if program.walks else 0
    low, high = CARDIO[program.goal]
    assert low <= done + walks <= high, (done, walks)
    assert not program.walks or program.walks.times <= 7 - len(program.days)
    assert sum("vigorous" in catalogue()[cardio.exercise].loads for cardio in sessions) <= 1


def facts(answers):
    """Return all of the answers that these checks look at, and no more: who agrees in them needs one check only."""
    return (
        answers.goal, answers.level, answers.place, answers.days, answers.limits, bool(hold_reasons(answers)),
        answers.age >= 65, answers.age > 45, answers.age < 18, answers.bmi >= 30, answers.bmi < 18.5,
        answers.pressure is Pressure.TREATED,
    )  # fmt: skip
