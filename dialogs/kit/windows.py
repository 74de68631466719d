"""The windows of all menus: what is refused, and what is gone meanwhile, is said on the screen in one way."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, DialogProtocol, ShowMode, Window
from aiogram_dialog.api.entities import Context, MarkupVariant
from aiogram_dialog.widgets.kbd import Keyboard
from loguru import logger

from bot.i18n import Translator
from bot.services.errors import CRMError, Mistyped, NotFound, NotOwner, NotStaff
from bot.telegram.answers import remove
from dialogs.kit import day, once, refusals
from dialogs.kit.navigation import back

# Nothing is drawn anew for somebody who may not do this any more: these go to the router of errors.
NOT_ALLOWED = (NotStaff, NotOwner)
# What a window's data holds where what it is about is gone: the error that says so.
GONE = "gone"


class MenuWindow(Window):
    """A window that says what the CRM refuses, above everything else, and stays where the handler has left it.

    What it shows may have been deleted meanwhile (the getter raises `NotFound`): then it says so, and `way_out` leads
    out, by itself out of the dialog. Raised further, the error would leave the old screen with buttons that do nothing.
    One that `asks` about what was just done is answered before anything else comes (see `dialogs.kit.day`).
    """

    def __init__(self, *widgets: Any, way_out: Keyboard | None = None, asks: bool = False, **options: Any) -> None:
        super().__init__(*widgets, **options)
        self._way_out = way_out or back("way_out")
        self.asks = asks

    async def process_callback(self, callback: CallbackQuery, dialog: DialogProtocol, manager: DialogManager) -> bool:
        here, said_before, waited = manager.current_context(), once.forget(manager), day.waits(manager)
        try:
            done = await self._way_out.process_callback(callback, dialog, manager) or await super().process_callback(
                callback, dialog, manager
            )
        except NOT_ALLOWED:
            raise
        except CRMError as error:
            _refuse(manager, error, here, said_before)
            return True
        if done:
            await day.go_on(manager, waited=waited, asks=_asks(manager))
        else:
            once.say_again(manager, said_before)  # the second of two quick taps, on a button that is gone
        return bool(done)

    async def process_message(self, message: Message, dialog: DialogProtocol, manager: DialogManager) -> bool:
        here, said_before, waited = manager.current_context(), once.forget(manager), day.waits(manager)
        try:
            done = bool(await super().process_message(message, dialog, manager))
        except NOT_ALLOWED:
            raise
        except CRMError as error:
            _refuse(manager, error, here, said_before)
            if isinstance(error, Mistyped):
                await remove(message)
            else:
                # What took long to write stays, to be copied, and made shorter or plain.
                manager.show_mode = ShowMode.DELETE_AND_SEND
            return True
        await day.go_on(manager, waited=waited, asks=_asks(manager))
        return done

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
        text = str(await super().render_text(data, manager))
        return "\n\n".join(filter(None, (refusals.words(manager), day.words(manager), text)))

    async def render_kbd(self, data: dict[str, Any], manager: DialogManager) -> MarkupVariant:
        if isinstance(data.get(GONE), NotFound):
            keyboard = await self._way_out.render_keyboard(data, manager)
            return await self.markup_factory.render_markup(data, manager, keyboard)
        return day.in_order(manager, await super().render_kbd(data, manager))


def _asks(manager: DialogManager) -> bool:
    """Say whether the window that is open now asks about what was just done."""
    if not manager.has_context():
        return False
    window = manager.dialog().windows[manager.current_context().state]  # type: ignore[attr-defined]
    return isinstance(window, MenuWindow) and window.asks


def _refuse(manager: DialogManager, error: CRMError, here: Context, said_before: dict[str, Any]) -> None:
    """Have the open screen say it. What a screen meets that was opened by the tap goes to the router of errors."""
    if not manager.has_context() or manager.current_context().id != here.id:
        raise error
    logger.bind(error=type(error).__name__, **error.data).info("refused on the screen")
    refusals.say(manager, error, before=said_before)
