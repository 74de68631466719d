"""The buttons under the question back about the unit of a number: «178 см», "5'10\"", «180 фунтов»."""

from collections.abc import Mapping
from typing import Any

from aiogram.types import InlineKeyboardButton

from bot.i18n import Translator
from bot.services.intake.measures import feet_and_inches
from bot.telegram.callbacks import Unit


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
