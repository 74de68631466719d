"""Measures and their units in words: «178 см», "178 cm (5'10\")", «180 фунтов (81,6 кг)»."""

from collections.abc import Mapping
from typing import Any

from bot.i18n import Translator
from bot.services.intake.measures import feet_and_inches, pounds

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


def unit_question(t: Translator, key: str, asked: Mapping[str, Any]) -> str:
    """Return the question back about the unit of a number that was typed."""
    return t(f"unit-ask-{key}", typed=asked["typed"])
