"""A catalogue with a mistake is refused with a line that names it."""

from itertools import product

import pytest

from bot.i18n import LANGUAGES, Translator, translator
from bot.program.text import missing_texts
from bot.services.training import (
    Answers,
    CatalogueError,
    Equipment,
    Goal,
    Level,
    Limit,
    Muscle,
    Pattern,
    Place,
    Sex,
    catalogue,
    compose,
)
from bot.services.training.catalogue import PATH, load
from bot.services.training.choice import Chooser
from bot.services.training.rules import rules_for
from bot.services.training.split import Slot
from tests.services.training.people import person

TEXT = PATH.read_text("utf-8")
# Characters on a line of a phone.
LINE = 40


@pytest.mark.parametrize(
    ("good", "bad", "message"),
    [
        ('pattern = "squat"', 'pattern = "jump"', "box-squat: pattern: Input should be 'squat', 'hinge',"),
        ('places = ["gym"]', 'places = ["moon"]', "box-squat: places.0: Input should be 'gym', 'home' or 'outdoors'"),
        ('places = ["gym"]', "places = []", "box-squat: no place"),
        ("suits = [8, 2, 1]", "suits = [8, 3]", "box-squat: suits.2: Field required"),
        ("suits = [8, 2, 1]", "suits = [8, 0, 2]", "box-squat: suits leaves out a level"),
        ('main = ["quads"]', 'main = ["ears"]', "box-squat: main.0: Input should be 'quads',"),
        ('main = ["quads"]', "main = []", "box-squat: no main muscle"),
        ('main = ["quads"]\n', "", "box-squat: main: Field required"),
        ('helping = ["glutes"]', 'helping = ["tail"]', "box-squat: helping.0: Input should be 'quads',"),
        ('helping = ["glutes"]', 'helping = ["quads"]', "box-squat: muscle 'quads' is named twice"),
        ('equipment = ["bench"]', 'equipment = ["sofa"]', "box-squat: equipment.0: Input should be 'barbell',"),
        ('loads = ["knees"]', 'loads = ["ears"]', "loads.0: Input should be 'knees',"),
        ('eases = ["knees"]', "eases = 5", "box-squat: eases: Input should be a valid array"),
        ('eases = ["knees"]', "eases = [5]", "box-squat: eases.0: Input should be 'knees',"),
        (
            'easier = ["box-squat"]',
            'easier = [["box-squat"]]',
            "box-squat: easier.0: Input should be a valid string",
        ),
        ('easier = ["box-squat"]', 'easier = ["box-squat", "box-squat"]', "easier has 'box-squat' twice"),
        ('equipment = ["bench"]', 'equipment = ["bench", "bench"]', "box-squat: equipment has 'bench' twice"),
        ("suits = [8, 2, 1]", "suits = [0, 0, 1]", "easier variant 'box-squat' is for a higher level"),
        ("body = true", "timed = true", "box-squat: squat is prescribed in repetitions or minutes"),
        ("timed = true\n", "", "dead-bug: core-e is prescribed in seconds"),
        ("heavy = true", "heavy = true\nsmall = true", "front-squat: heavy, and yet small"),
        ("timed = true", "timed = true\nsmall = true", "dead-bug: small, and yet core-e is no main lift anyway"),
        ("[box-squat]", "box = 5\n[box-squat]", "box: not an exercise"),
        ('eases = ["knees"]', 'eases = ["knees"]\nloads = ["knees"]', "box-squat: both loads and eases 'knees'"),
        ('easier = ["box-squat"]', 'easier = ["box-squad"]', "easier variant 'box-squad' does not exist"),
        ('easier = ["box-squat"]', 'easier = ["hip-thrust"]', "easier variant 'hip-thrust' is another pattern"),
        ('easier = ["box-squat"]', 'easier = ["air-squat"]', "easier variant 'air-squat' is nowhere near"),
        ('easier = ["box-squat"]', 'easier = ["leg-press"]', "easier variant 'leg-press' comes after it"),
        (
            'main = ["quads"]',
            'easier = ["goblet-squat"]\nmain = ["quads"]',
            "box-squat: easier variants go in a circle: box-squat → goblet-squat → dumbbell-box-squat → box-squat",
        ),
        ('easier = ["box-squat"]', 'easier = ["dumbbell-box-squat"]', "dumbbell-box-squat → dumbbell-box-squat"),
        ("body = true", "bodily = true", "box-squat: bodily: Unexpected keyword argument"),
        ("body = true", 'body = "yes"', "box-squat: body: Input should be a valid boolean"),
        ('pattern = "squat"\n', "", "box-squat: pattern: Field required"),
        ("[box-squat]", "[box-squat", "catalogue: "),
    ],
)
def test_a_mistake_is_refused_by_name(good, bad, message):
    assert good in TEXT
    with pytest.raises(CatalogueError) as refused:
        load(TEXT.replace(good, bad, 1))
    assert message in str(refused.value)


def test_a_pattern_that_leaves_beginners_out_is_refused():
    parts = [part.replace('["gym"]', '["home"]') if '"cardio"' in part else part for part in TEXT.split("\n\n")]
    with pytest.raises(CatalogueError, match="pattern cardio: nothing for a beginner, place gym"):
        load("\n\n".join(parts))


def test_there_are_ninety_exercises_and_every_one_has_its_muscles():
    assert len(catalogue()) >= 90
    main = {muscle for exercise in catalogue().values() for muscle in exercise.main}
    helping = {muscle for exercise in catalogue().values() for muscle in exercise.helping}
    assert main | helping == set(Muscle)
    assert {item for exercise in catalogue().values() for item in exercise.equipment} == set(Equipment)


# The lowest level, and whom it is not for: knees, back, shoulders, pressure, impact; as the guidelines' table has it.
TAGS = """
box-squat 1, leg-press 1, goblet-squat 1k, front-squat 2kbp, back-squat 3kbp, sit-to-stand 1, air-squat 1k,
pause-squat 2k, single-leg-box-squat 3k, hip-thrust 1, pull-through 1, dumbbell-rdl 1b, barbell-rdl 2bp, deadlift 3bp,
glute-bridge 1, dowel-hinge 1, single-leg-bridge 2, single-leg-rdl 2b, sliding-leg-curl 3, supported-split-squat 1,
step-up 1k, dumbbell-reverse-lunge 2k, bulgarian-split-squat 3k, wall-split-squat 1, reverse-lunge 1k, lateral-lunge 2k,
chair-bulgarian 3k, walking-lunge 2k, chest-press 1, dumbbell-bench-press 1, incline-dumbbell-press 2s, bench-press 2s,
dip 3s, wall-push-up 1, incline-push-up 1, knee-push-up 1, push-up 2, decline-push-up 3sp, landmine-press 1,
machine-shoulder-press 1s, seated-dumbbell-press 1s, overhead-press 3sbp, wall-slide 1, bottle-press 1s,
pike-push-up 2sp, elevated-pike-push-up 3sp, cable-row 1, chest-supported-row 1, one-arm-row 1, ring-row 2,
barbell-row 3bp, prone-w 1, supported-row 1, bent-over-row 2b, table-row 3, inverted-row 1, feet-up-row 3,
lat-pulldown 1, straight-arm-pulldown 1, assisted-pull-up 1s, pull-up 3s, prone-y 1, towel-pulldown 1,
bottle-pullover 1s, sliding-pull 2s, foot-assisted-pull-up 1s, negative-pull-up 2s, dead-bug 1, knee-plank 1, plank 1,
shoulder-taps 2s, hollow-hold 3bp, bird-dog 1, knee-side-plank 1s, bear-plank 2, side-plank 2s, pallof-press 1,
farmers-walk 1, suitcase-carry 1, bear-hug-carry 2b, overhead-carry 3sp, treadmill-walk 1, exercise-bike 1,
elliptical 1, rower 2b, intervals 3p, march 1, step-touch 1, shadow-boxing 1s, stair-climb 2k, jump-rope 3kip, walk 1,
cycling 1, run-walk 2ki, run 3kip
"""


@pytest.mark.parametrize("entry", [entry.strip() for entry in TAGS.split(",")])
def test_levels_and_tags_are_those_of_the_guidelines(entry):
    key, tags = entry.split()
    exercise = catalogue()[key]
    letters = {load.value[0] for load in exercise.loads if load not in ("lying", "vigorous")}
    assert (str(exercise.level.rung + 1), letters) == (tags[0], set(tags[1:]))


# What people have; a gym has everything.
AT_HOME = {
    Equipment.CHAIR, Equipment.TABLE, Equipment.WALL, Equipment.BACKPACK, Equipment.BOTTLES, Equipment.WEIGHTS,
    Equipment.TOWEL, Equipment.STICK,
}  # fmt: skip
FOR_CARDIO = {Equipment.STEP, Equipment.ROPE, Equipment.BICYCLE, Equipment.POLES}
IN_A_PARK = AT_HOME - {Equipment.TABLE} | {
    Equipment.STEP, Equipment.LOW_BAR, Equipment.PULL_UP_BAR, Equipment.DIP_BARS,
}  # fmt: skip


@pytest.mark.parametrize(("place", "owned"), [(Place.HOME, AT_HOME), (Place.OUTDOORS, IN_A_PARK)])
def test_nothing_needs_what_the_place_lacks(place, owned):
    for exercise in catalogue().values():
        if place in exercise.places:
            allowed = owned | FOR_CARDIO if exercise.pattern is Pattern.CARDIO else owned
            assert set(exercise.equipment) <= allowed, exercise.key


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_cue_fits_two_lines_of_a_phone(language):
    translate = translator(language)
    long = {key: len(cue) for key in catalogue() if len(cue := translate.label(f"cue-{key}")) > 2 * LINE}
    assert not long


@pytest.mark.parametrize("place", Place)
def test_an_easier_variant_does_not_load_what_its_harder_one_spares(place):
    """A press overhead is the harder one of a raise, a carry overhead of a walk: there the load is the point."""
    for exercise in catalogue().values():
        for variant in catalogue().easier(exercise):
            if place in exercise.places & variant.places:
                assert variant.loads - exercise.loads <= {"lying", "knees"}, (exercise.key, variant.key)


# What a limit leaves nothing for; the client reads of it in the week's last message.
TOLD = {(Pattern.V_PUSH, Limit.SHOULDERS)}


@pytest.mark.parametrize("limit", [None, *Limit])
@pytest.mark.parametrize(("pattern", "place", "level"), list(product(Pattern, Place, Level)))
def test_there_is_a_choice_of_each_pattern_for_each_place_level_and_limit(pattern, place, level, limit):
    """Three hinges, which a week may have four times, and two of the rest."""
    limits = frozenset({limit} if limit else ())
    rules = rules_for(Answers(Sex.FEMALE, 30, 170, 65.0, Goal.GENERAL, level, place, 3, limits))
    found = Chooser(rules, place).candidates(Slot(pattern))
    if (pattern, limit) in TOLD:
        assert not found
        absent = [absence.pattern for absence in compose(person(level=level, place=place, limits=limits)).absent]
        assert pattern in absent
    else:
        assert len(found) >= (3 if pattern is Pattern.HINGE else 2), [exercise.key for exercise in found]


def test_a_text_that_is_missing_is_named():
    class Lacking(Translator):
        def has(self, key: str) -> bool:
            return key != "cue-deadlift" and super().has(key)

    assert missing_texts(Lacking("ru")) == ["cue-deadlift"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_exercise_has_its_name_and_cue_in_each_language(language):
    assert missing_texts(translator(language)) == []
