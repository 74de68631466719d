"""Receipts as staff look at them from a menu: sent below it, and the menu anew below them."""

from collections.abc import Sequence

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.settings import Settings
from bot.telegram.receipt_files import send_all
from db.models import Receipt
from dialogs.kit.navigation import member_of


async def send_below(callback: CallbackQuery, manager: DialogManager, found: Sequence[Receipt]) -> None:
    """Send these receipts in their order, and the screen that was tapped below them."""
    data = manager.middleware_data
    settings: Settings = data["settings"]
    await send_all(data["bot"], member_of(manager), found, data["t"], settings.zone)
    manager.show_mode = ShowMode.DELETE_AND_SEND
