"""Measures and their units in words and on buttons: «178 см», "178 cm (5'10\")", «180 фунтов (81,6 кг)»."""

from collections.abc import Mapping
from typing import Any

from aiogram.types import InlineKeyboardButton

from bot.i18n import Translator
from bot.services.intake.measures import feet_and_inches, pounds
from bot.telegram.callbacks import Unit

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


def unit_rows(t: Translator, key: str, asked: Mapping[str, Any]) -> list[list[InlineKeyboardButton]]:
    """Return a button for each unit that the number may have; beside a single one, a button for another number."""
    typed = str(asked["typed"])
    labels = {unit: _unit_label(t, unit, typed, value) for unit, value in asked["units"].items()}
    if len(labels) == 1:
        labels["none"] = t.label("button-other-number")
    return [
        [InlineKeyboardButton(text=label, callback_data=Unit(question=key, unit=unit, typed=typed).pack())]
        for unit, label in labels.items()
    ]


def _unit_label(t: Translator, unit: str, typed: str, value: float) -> str:
    if unit == "ft_in":
        feet, inches = feet_and_inches(value)
        return t.label("unit-feet-and-inches", feet=feet, inches=inches, value=value)
    return t.label(f"unit-{unit}", number=_number(typed), value=value)


def _number(typed: str) -> int | float:
    number = float(typed)
    return int(number) if number.is_integer() else number
