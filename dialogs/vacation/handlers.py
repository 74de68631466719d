from datetime import date
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.services.time import absences, hours
from dialogs import states
from dialogs.kit.navigation import member_of


async def leave(_: CallbackQuery, __: Any, manager: DialogManager, day: date) -> None:
    await absences.leave(member_of(manager), day)
    await manager.switch_to(states.Vacation.main)


async def come_back(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await absences.come_back(member_of(manager))
    await manager.switch_to(states.Vacation.main)


async def begin_vacation(_: CallbackQuery, __: Any, manager: DialogManager, day: date) -> None:
    await hours.begin_vacation(day, by=member_of(manager))
    await manager.switch_to(states.Vacation.business)


async def end_vacation(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await hours.end_vacation(by=member_of(manager))


async def say_of_vacation(manager: DialogManager, text: str) -> None:
    await hours.say_of_vacation(text, by=member_of(manager))
    await manager.switch_to(states.Vacation.business)


async def say_nothing_of_vacation(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await say_of_vacation(manager, "")


async def set_answers(manager: DialogManager, text: str) -> None:
    await hours.set_answers(text, by=member_of(manager))


async def set_no_answers(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await set_answers(manager, "")


async def say_of_answers(manager: DialogManager, text: str) -> None:
    await hours.say_of_answers(text, by=member_of(manager))
    await manager.switch_to(states.Vacation.answers)


async def say_nothing_of_answers(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await say_of_answers(manager, "")


async def set_quiet(manager: DialogManager, text: str) -> None:
    await hours.set_quiet(text, by=member_of(manager))


async def set_no_quiet(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await set_quiet(manager, "")
