"""Windows about something that may be gone by the time they are drawn."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, DialogProtocol, Window
from aiogram_dialog.api.entities import MarkupVariant
from aiogram_dialog.widgets.kbd import Button

from bot.i18n import Translator
from bot.services.errors import NotFound
from dialogs.kit.navigation import go_back
from dialogs.kit.widgets import L

GONE = "gone"


class AboutWindow(Window):
    """Shows something that somebody else may have deleted meanwhile: then it says so, and leads out of the dialog.

    Raised further, the getter's error would leave the old screen as it was, with buttons that do nothing.
    """

    def __init__(self, *widgets: Any, **options: Any) -> None:
        super().__init__(*widgets, **options)
        self._way_out = Button(L("button-back"), id="way_out", on_click=go_back)

    async def load_data(self, dialog: DialogProtocol, manager: DialogManager) -> dict[str, Any]:
        try:
            data: dict[str, Any] = await super().load_data(dialog, manager)
        except NotFound as error:
            return {GONE: error}
        return data

    async def render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        if isinstance(error := data.get(GONE), NotFound):
            t: Translator = manager.middleware_data["t"]
            return t(error.key, **error.data)
        return str(await super().render_text(data, manager))

    async def render_kbd(self, data: dict[str, Any], manager: DialogManager) -> MarkupVariant:
        if GONE in data:
            keyboard = await self._way_out.render_keyboard(data, manager)
            return await self.markup_factory.render_markup(data, manager, keyboard)
        return await super().render_kbd(data, manager)

    async def process_callback(self, callback: CallbackQuery, dialog: DialogProtocol, manager: DialogManager) -> bool:
        if await self._way_out.process_callback(callback, dialog, manager):
            return True
        return bool(await super().process_callback(callback, dialog, manager))
