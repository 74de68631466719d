import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from aiogram import Bot
from aiogram.types import BufferedInputFile, CallbackQuery, FSInputFile
from aiogram_dialog import DialogManager, ShowMode
from loguru import logger

from bot.i18n import Translator
from bot.reports import earnings_picture, payments_sheet
from bot.services.errors import NoPayments
from bot.services.money.reports import income, rows
from bot.services.money.reports.months import Month
from bot.services.money.reports.shares import By
from bot.services.people import staff
from bot.text.earnings import month_name
from dialogs import states
from dialogs.earnings.getters import BY, MONTH, month_of
from dialogs.kit.navigation import member_of


async def turn(_: CallbackQuery, __: Any, manager: DialogManager, month: Month) -> None:
    manager.dialog_data[MONTH] = str(month)


async def tell_apart(_: CallbackQuery, __: Any, manager: DialogManager, by: By) -> None:
    manager.dialog_data[BY] = by.value
    await manager.switch_to(states.Earnings.shares)


async def send_picture(callback: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Send whoever tapped the months up to the open one as a picture, and the screen below it."""
    await staff.require_owner(member_of(manager))
    bot: Bot = manager.middleware_data["bot"]
    t: Translator = manager.middleware_data["t"]
    found = await income.by_month(month_of(manager), earnings_picture.LONGEST)
    if not any(found.values()):
        raise NoPayments
    picture = await asyncio.to_thread(earnings_picture.draw, found, t)
    await bot.send_photo(callback.from_user.id, BufferedInputFile(picture, "earnings.png"))
    manager.show_mode = ShowMode.DELETE_AND_SEND


async def send_file(callback: CallbackQuery, __: Any, manager: DialogManager, month: Month | None) -> None:
    """Send whoever tapped the payments of the month, or of all time, as files that are kept nowhere else."""
    member, bot = member_of(manager), manager.middleware_data["bot"]
    t: Translator = manager.middleware_data["t"]
    await bot.send_chat_action(callback.from_user.id, "upload_document")
    with TemporaryDirectory() as folder:
        files = await payments_sheet.write(rows.handed_out(month, by=member), Path(folder), t)
        for number, path in enumerate(files, 1):
            part = f"-{number}" if len(files) > 1 else ""
            name = f"payments-{month}{part}.xlsx" if month else f"payments{part}.xlsx"
            await bot.send_document(callback.from_user.id, FSInputFile(path, name), caption=_caption(month, t))
    logger.bind(by=member.id, month=month and str(month), files=len(files)).info("payments handed out")
    manager.show_mode = ShowMode.DELETE_AND_SEND
    await manager.switch_to(states.Earnings.month)


def _caption(month: Month | None, t: Translator) -> str:
    return t("sheet-of-month", month=month_name(month, t.language)) if month else t("sheet-of-all-time")
