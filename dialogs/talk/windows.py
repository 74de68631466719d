from typing import Any

from aiogram import F
from aiogram.types import InlineKeyboardMarkup
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.api.entities import MarkupVariant
from aiogram_dialog.api.internal import RawKeyboard
from aiogram_dialog.widgets.kbd import Button, Group, Row
from aiogram_dialog.widgets.markup.inline_keyboard import InlineKeyboardFactory

from dialogs import states
from dialogs.kit.inputs import message_input
from dialogs.kit.navigation import BACK, back
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
        Words("talk-not-sent", when="not_sent"),
        Words("talk-empty", when=~F["count"]),
        Ready("lines", when="count"),
        Words("talk-waits", "waited", when="waited"),
        Ready("unreachable", when="unreachable"),
        message_input(handlers.offer, stays=lambda _: True),
        # What a line has no room for.
        Group(
            choices("message", "messages", handlers.show_message),
            choices("receipt", "receipts", handlers.show_receipt),
            width=2,
        ),
        pager(turn_page, ask=states.Talk.ask),
        Button(Label("button-talk-write"), id="write", on_click=handlers.begin_writing, when=~F["unreachable"]),
        Row(
            Button(Label("button-card"), id="card", on_click=handlers.open_card),
            Button(Label("button-no-answer"), id="settle", on_click=handlers.settle, when="waited"),
        ),
        back(),
        state=states.Talk.page,
        getter=getters.page,
    )
    write = MenuWindow(
        Words("talk-write", "name"),
        Ready("words", when="words"),
        Words("talk-write-ask", when=~F["unreachable"] & ~F["written"]),
        Words("talk-written", "written", when="written"),
        Ready("unreachable", when="unreachable"),
        message_input(handlers.send, stays=lambda _: True),
        Button(Label("button-saved-answers"), id="saved", on_click=handlers.open_saved, when=~F["unreachable"]),
        Button(Label("button-ready"), id="ready", on_click=handlers.leave_writing, when="written"),
        Button(Label("button-back"), id=BACK, on_click=handlers.leave_writing, when=~F["written"]),
        markup_factory=OpensReply(),
        state=states.Talk.write,
        getter=getters.write,
    )
    offer = MenuWindow(
        Words("saved-answer-send", "name"),
        Ready("words"),
        message_input(handlers.offer, stays=lambda _: True),
        Button(Label("button-saved-answer-send"), id="send", on_click=handlers.send_offered),
        Button(Label("button-no"), id="no", on_click=handlers.drop_offered),
        state=states.Talk.offer,
        getter=getters.offer,
    )
    ask = page_window(states.Talk.ask, of=states.Talk.page, getter=getters.page)
    return Dialog(page, ask, write, offer)
