from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.services import first_steps
from bot.services.first_steps import Step
from dialogs import states
from dialogs.navigation import member_of


async def open_offers(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await first_steps.take(Step.OFFERS, by=member_of(manager))
    await manager.start(states.Settings.prices)
