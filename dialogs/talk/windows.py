from typing import Any

from aiogram import F
from aiogram.types import InlineKeyboardMarkup
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.api.entities import MarkupVariant
from aiogram_dialog.api.internal import RawKeyboard
from aiogram_dialog.widgets.kbd import Button, Column, Row
from aiogram_dialog.widgets.markup.inline_keyboard import InlineKeyboardFactory

from dialogs import states
from dialogs.kit.inputs import message_input
from dialogs.kit.navigation import back
from dialogs.kit.paging import page_window, pager, turn_page
from dialogs.kit.widgets import Label, Ready, Words, choices
from dialogs.kit.windows import MenuWindow
from dialogs.talk import getters, handlers


class OpensReply(InlineKeyboardFactory):
    """Buttons that stay, and the field to answer in opened for whoever sees them (Bot API 10.3)."""

    async def render_markup(self, data: dict[str, Any], manager: DialogManager, keyboard: RawKeyboard) -> MarkupVariant:
        drawn = await super().render_markup(data, manager, keyboard)
        if data.get("unreachable") or not isinstance(drawn, InlineKeyboardMarkup):
            return drawn
        return drawn.model_copy(update={"force_reply": True})


def dialog() -> Dialog:
    page = MenuWindow(
        Words("talk", "name"),
        Words("talk-settled", when="settled"),
        Words("talk-empty", when=~F["count"]),
        Ready("lines", when="count"),
        Words("talk-waits", "waited", when="waited"),
        Column(choices("file", "files", handlers.send_again)),
        pager(turn_page, ask=states.Talk.ask),
        Button(Label("button-talk-write"), id="write", on_click=handlers.begin_writing, when=~F["unreachable"]),
        Ready("unreachable", when="unreachable"),
        Button(Label("button-no-answer"), id="settle", on_click=handlers.settle, when="waited"),
        back(),
        state=states.Talk.page,
        getter=getters.page,
    )
    leave = Button(Label("button-ready"), id="leave", on_click=handlers.leave_writing)
    saved = Button(Label("button-saved-answers"), id="saved", on_click=handlers.open_saved, when=~F["unreachable"])
    write = MenuWindow(
        Words("talk-write", "name"),
        Words("talk-write-to", "words", when="words"),
        Words("talk-write-ask", when=~F["unreachable"] & ~F["written"]),
        Words("talk-written", "written", when="written"),
        Ready("unreachable", when="unreachable"),
        message_input(handlers.send, stays=lambda _: True),
        Row(saved, leave),
        markup_factory=OpensReply(),
        state=states.Talk.write,
        getter=getters.write,
    )
    ask = page_window(states.Talk.ask, of=states.Talk.page, getter=getters.page)
    return Dialog(page, ask, write)
