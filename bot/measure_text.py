"""Measures and their units in words: «178 см», "178 cm (5'10\")", «180 фунтов (81,6 кг)»."""

from collections.abc import Mapping
from typing import Any

from bot.i18n import Translator
from bot.services.measures import feet_and_inches, pounds

# Languages whose readers may think in feet and pounds: they read both.
BOTH = ("en",)


def measure_text(t: Translator, key: str, value: float) -> str:
    """Return the answer to the question of age, height or weight (years, centimetres, kilograms) with its unit."""
    if t.language in BOTH and key == "height":
        feet, inches = feet_and_inches(value)
        return t.label("answer-height-both", value=value, feet=feet, inches=inches)
    if t.language in BOTH and key == "weight":
        return t.label("answer-weight-both", value=value, pounds=pounds(value))
    return t.label(f"answer-{key}", value=value)


def unit_labels(t: Translator, asked: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return the units that a number may have, each with the words for its button."""
    return [(unit, _unit_label(t, unit, str(asked["typed"]), value)) for unit, value in asked["units"].items()]


def _unit_label(t: Translator, unit: str, typed: str, value: float) -> str:
    if unit == "ft_in":
        feet, inches = feet_and_inches(value)
        return t.label("unit-feet-and-inches", feet=feet, inches=inches, value=value)
    return t.label(f"unit-{unit}", number=_number(typed), value=value)


def _number(typed: str) -> int | float:
    number = float(typed)
    return int(number) if number.is_integer() else number
