from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.services.people import staff
from dialogs import opening, routes
from dialogs.kit import ways
from dialogs.kit.navigation import member_of


async def open_today(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await opening.open_alone(manager, routes.today())


async def open_details(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Ask for the payment details; whoever is no owner stays where they are."""
    await staff.require_owner(member_of(manager))
    await opening.open_on_top(manager, routes.new_payment_details())


async def open_offers(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Show what there is to buy; whoever is no owner stays where they are."""
    await opening.open_on_top(manager, await ways.to_offers(by=member_of(manager)))
