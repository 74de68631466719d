from typing import Any

from aiogram import Bot
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.services.people import invites, staff
from bot.telegram.commands import ANOTHERS, drop_staff_commands
from dialogs import states
from dialogs.kit.navigation import member_of


async def make_invite(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    manager.dialog_data["secret"] = await invites.create(by=member_of(manager))
    await manager.switch_to(states.Team.invite)


async def forget_link(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Keep the secret no longer than it is shown."""
    manager.dialog_data.pop("secret", None)


async def open_trainer(_: CallbackQuery, __: Any, manager: DialogManager, member_id: int) -> None:
    chosen = await staff.trainer(member_id, by=member_of(manager))
    manager.dialog_data["trainer"] = chosen.id
    await manager.switch_to(states.Team.trainer)


async def remove(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Take the access away first: the commands are only what Telegram shows."""
    bot: Bot = manager.middleware_data["bot"]
    by = member_of(manager)
    gone = await staff.trainer(int(manager.dialog_data["trainer"]), by=by)
    await staff.remove(gone.id, by=by)
    await drop_staff_commands(bot, gone.telegram_id, patience=ANOTHERS)
    await manager.switch_to(states.Team.main)
