"""Menus that only owners may see, about things that another owner may delete meanwhile."""

from collections.abc import Awaitable, Callable, Collection
from typing import Any

from aiogram.fsm.state import State
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.api.entities import NewMessage

from bot.services.errors import NotFound, NotOwner
from db.models import Role
from dialogs.kit import refusals
from dialogs.kit.navigation import member_of

Missing = Callable[[DialogManager], Awaitable[NotFound | None]]


async def nothing_missing(_: DialogManager) -> NotFound | None:
    """Return none: what these screens are about is never gone."""
    return None


class OwnersDialog(Dialog):
    """Shows itself to owners only, but for the screens `of_everybody`, however a screen was reached.

    Where `missing` says that what the screen is about is gone, the screen `instead` opens and says so.
    """

    def __init__(
        self, *windows: Any, missing: Missing, instead: State, of_everybody: Collection[State] = (), **options: Any
    ) -> None:
        super().__init__(*windows, **options)
        self._missing = missing
        self._instead = instead
        self._of_everybody = of_everybody

    async def render(self, manager: DialogManager) -> NewMessage:
        member = member_of(manager)
        if manager.current_context().state not in self._of_everybody and member.role is not Role.OWNER:
            raise NotOwner(staff=member.id)
        if (error := await self._missing(manager)) is not None:
            refusals.say(manager, error)
            await manager.switch_to(self._instead)
        return await super().render(manager)
