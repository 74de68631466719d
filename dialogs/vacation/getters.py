from datetime import date
from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.time import calendar, hours, presence
from bot.services.time.hours import Hours
from bot.text.days import hours_of_day, short_day
from bot.text.words import all_lines
from db.models import Role
from dialogs.kit.navigation import member_of


async def main(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return until when the member is away, and what an owner sees of the business; empty where there is none."""
    return {**await away(dialog_manager, t), **await business(t), "owner": member_of(dialog_manager).role is Role.OWNER}


async def away(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, str]:
    """Return the last day on which the member is away."""
    member = member_of(dialog_manager)
    return {"away": _day(member.away_until if presence.is_away(member) else None, t)}


async def business(t: Translator, **_: Any) -> dict[str, str]:
    """Return the vacation, the hours of answers and the quiet hours."""
    return _shown(await hours.present(), t)


async def vacation(t: Translator, **_: Any) -> dict[str, str]:
    """Return the same, with the words that belong to the vacation."""
    present = await hours.present()
    return {**_shown(present, t), "words": all_lines(present.vacation_words)}


async def answers(t: Translator, **_: Any) -> dict[str, str]:
    """Return the same, with the words that belong to the hours of answers."""
    present = await hours.present()
    return {**_shown(present, t), "words": all_lines(present.answer_words)}


def _shown(present: Hours, t: Translator) -> dict[str, str]:
    return {
        "vacation": _day(present.vacation_until, t),
        "answers": hours_of_day(present.answers, t.language),
        "quiet": hours_of_day(present.quiet, t.language),
    }


def _day(day: date | None, t: Translator) -> str:
    return short_day(day, t.language, today=calendar.today()) if day is not None else ""
