"""Numbers with their units as people type them: age in years, height in centimetres, weight in kilograms.

Other units are converted. A bare number that is likelier in another unit than the question's is not taken: its
readings are asked back. Pure functions.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from bot.services.errors import BadAnswer
from bot.services.intake.quantities import Measure, Quantity, Unit, quantities

# Where weight is spoken of in pounds or stones, and height in feet (CLDR, measurement systems US and UK).
POUNDS = frozenset(
    {"AG", "AS", "BS", "BZ", "CA", "DM", "FM", "GB", "GD", "GU", "IE", "JM", "KN", "KY", "LC", "LR", "MH", "MM", "MP"}
    | {"PR", "PW", "US", "VC", "VG", "VI"}
)

# How much one of it is, in years, centimetres, kilograms (international yard and pound, 1959).
FACTORS = {
    Unit.YEARS: Decimal(1),
    Unit.CM: Decimal(1),
    Unit.M: Decimal(100),
    Unit.MM: Decimal("0.1"),
    Unit.FT: Decimal("30.48"),
    Unit.IN: Decimal("2.54"),
    Unit.KG: Decimal(1),
    Unit.G: Decimal("0.001"),
    Unit.LB: Decimal("0.45359237"),
    Unit.ST: Decimal("6.35029318"),
}
STEPS = {Measure.AGE: Decimal(1), Measure.HEIGHT: Decimal(1), Measure.WEIGHT: Decimal("0.1")}
"""What a measure is kept to."""

THINNEST, HEAVIEST = 13, 60
"""BMI between which a bare number may be a weight at all."""
TOO_HEAVY = 45
"""BMI from which a bare number is rather pounds, for people who count in kilograms."""


@dataclass(frozen=True)
class Reading:
    """A number read in one unit; `value` in years, centimetres, kilograms."""

    unit: Unit
    value: int | float


@dataclass(frozen=True)
class Meant:
    """What a text may mean. `typed` are its digits; where it is not `sure`, the person is asked which reading it is."""

    typed: str
    readings: tuple[Reading, ...]
    sure: bool


@dataclass(frozen=True)
class Context:
    """What helps to tell units apart: whether this person may count in pounds, and the height if it is known (cm)."""

    pounds: bool = False
    height: int | None = None


@dataclass(frozen=True)
class Bounds:
    """The least and the greatest that is taken, in years, centimetres, kilograms."""

    low: int
    high: int

    def hold(self, amount: Decimal) -> bool:
        return self.low <= amount <= self.high


_Candidate = tuple[Unit, Decimal]


def counts_in_pounds(language: str, country: str) -> bool:
    """Say whether somebody of this language and country (two letters) may give a bare weight in pounds."""
    return language == "en" or country in POUNDS


def read(text: str, measure: Measure, bounds: Bounds, context: Context) -> Meant:
    """Return what somebody means who types this for their age, height or weight.

    Raises `BadAnswer` where it is no number, has another measure's unit, or is out of bounds however it is read.
    """
    limits = {"low": bounds.low, "high": bounds.high}
    found = quantities(_without_brackets(text, measure, limits), measure, limits)
    if measure is Measure.HEIGHT:
        candidates, sure = _height(found, bounds)
    elif measure is Measure.WEIGHT:
        candidates, sure = _weight(found, bounds, context)
    else:
        candidates, sure = _age(found), True
    if not candidates:
        raise BadAnswer(f"bad-answer-{measure}", **limits)
    fitting = [(unit, amount) for unit, amount in candidates if bounds.hold(amount)]
    if not fitting:
        raise BadAnswer(f"bad-answer-{measure}-range", **limits)
    if measure is Measure.AGE and fitting[0][1] % 1:
        raise BadAnswer("bad-answer-age-whole", **limits)
    readings = tuple(Reading(unit, _kept(amount, measure)) for unit, amount in fitting)
    return Meant(" ".join(quantity.digits for quantity in found), readings, sure)


def _without_brackets(text: str, measure: Measure, limits: Mapping[str, int]) -> str:
    """Return the text without what stands in brackets behind a measure with its unit: the same once more, mostly."""
    outside, bracket, _ = text.partition("(")
    if bracket and any(char.isdecimal() for char in outside) and quantities(outside, measure, limits)[0].unit:
        return outside
    return text


def feet_and_inches(centimetres: float) -> tuple[int, int]:
    """Return the height in whole feet and inches."""
    return divmod(round(centimetres / 2.54), 12)


def pounds(kilograms: float) -> int:
    """Return the weight in whole pounds."""
    return round(Decimal(str(kilograms)) / FACTORS[Unit.LB])


def _age(found: list[Quantity]) -> list[_Candidate]:
    return [(Unit.YEARS, found[0].number)] if len(found) == 1 else []


def _height(found: list[Quantity], bounds: Bounds) -> tuple[list[_Candidate], bool]:
    first, second = found[0], found[1] if len(found) == 2 else None
    if second is not None:
        return _feet_and_more(first, second) or _metres_and_more(first, second)
    if first.of(Unit.FT):
        return _feet(first)
    if first.unit is not None:
        return [(first.unit, first.number * FACTORS[first.unit])], True
    usual = [(unit, first.number * FACTORS[unit]) for unit in (Unit.CM, Unit.M)]
    if any(bounds.hold(amount) for _, amount in usual):
        return usual, True
    return [(Unit.IN, first.number * FACTORS[Unit.IN]), *_feet(first)[0], *usual], False


def _feet(quantity: Quantity) -> tuple[list[_Candidate], bool]:
    """Read «5.11 ft»: five feet eleven as people write it, or a decimal fraction; whole feet are sure."""
    decimal = (Unit.FT, quantity.number * FACTORS[Unit.FT])
    feet, _, inches = quantity.digits.partition(".")
    if not inches or not inches.isdecimal() or int(inches) >= 12:
        return [decimal], True
    return [(Unit.FT_IN, int(feet) * FACTORS[Unit.FT] + int(inches) * FACTORS[Unit.IN]), decimal], False


def _feet_and_more(first: Quantity, second: Quantity) -> tuple[list[_Candidate], bool] | None:
    named = first.of(Unit.FT) or second.of(Unit.IN)
    if not (first.whole and first.of(Unit.FT, None) and second.of(Unit.IN, None) and second.number < 12):
        return None
    if not named and not 3 <= first.number <= 8:
        return None
    amount = first.number * FACTORS[Unit.FT] + second.number * FACTORS[Unit.IN]
    return [(Unit.FT_IN, amount)], named


def _metres_and_more(first: Quantity, second: Quantity) -> tuple[list[_Candidate], bool]:
    """Read «1 м 65» and «1 65»; «1 м 7» may be seven or seventy centimetres, and is neither."""
    centimetres = second.whole and (len(second.digits) == 2 or second.of(Unit.CM)) and second.of(Unit.CM, None)
    if first.of(Unit.M, None) and first.digits in ("1", "2") and centimetres:
        return [(Unit.CM, first.number * 100 + second.number)], True
    return [], True


def _weight(found: list[Quantity], bounds: Bounds, context: Context) -> tuple[list[_Candidate], bool]:
    first, second = found[0], found[1] if len(found) == 2 else None
    if second is not None:
        stones = first.of(Unit.ST) and second.of(Unit.LB, None) and second.number < 14
        kilograms = first.of(Unit.KG) and second.of(Unit.G) and second.number < 1000
        if not first.whole or not (stones or kilograms):
            return [], True
        rest = FACTORS[Unit.LB if stones else Unit.G] * second.number
        return [(Unit.ST if stones else Unit.KG, first.number * FACTORS[first.unit or Unit.KG] + rest)], True
    if first.unit is not None:
        return [(first.unit, first.number * FACTORS[first.unit])], True
    return _bare_weight(first.number, bounds, context)


def _bare_weight(number: Decimal, bounds: Bounds, context: Context) -> tuple[list[_Candidate], bool]:
    """Read a number without a unit: as kilograms, and as pounds or stones where it may be those."""
    kilograms, in_pounds, stones = ((unit, number * FACTORS[unit]) for unit in (Unit.KG, Unit.LB, Unit.ST))
    if not bounds.hold(number):
        return [kilograms, in_pounds, *([stones] if context.pounds else [])], False
    may_be_pounds = bounds.hold(in_pounds[1]) and THINNEST <= _bmi(in_pounds[1], context, THINNEST) <= HEAVIEST
    asked = context.pounds or _bmi(number, context, THINNEST) >= TOO_HEAVY
    return ([kilograms, in_pounds], False) if may_be_pounds and asked else ([kilograms], True)


def _bmi(kilograms: Decimal, context: Context, unknown: int) -> float:
    """Return the body mass index, kg/m²; `unknown` where the height is."""
    return float(kilograms) / (context.height / 100) ** 2 if context.height else unknown


def _kept(amount: Decimal, measure: Measure) -> int | float:
    steps = (amount / STEPS[measure]).quantize(Decimal(1), ROUND_HALF_UP)
    rounded = steps * STEPS[measure]
    return int(rounded) if rounded == rounded.to_integral_value() else float(rounded)
