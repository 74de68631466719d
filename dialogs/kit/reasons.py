"""The question why clients were lost, in any menu that moves them: the reasons, and words for another one."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Group, Keyboard, SwitchTo
from aiogram_dialog.widgets.text import Text

from bot.i18n import Translator
from bot.services.errors import ClientMoved, MoveNotFound
from bot.services.funnel import reasons
from bot.services.funnel.reasons import Moves, Reason
from bot.text.history import reason_name
from dialogs.kit import once
from dialogs.kit.inputs import text_input
from dialogs.kit.navigation import member_of
from dialogs.kit.widgets import Label, Words, choices
from dialogs.kit.windows import MenuWindow

# What a screen says once: the reason that was given, and how many clients got it.
GIVEN = "reason_given"

Getter = Callable[..., Awaitable[dict[str, Any]]]
# The moves that it is asked about; raises `MoveNotFound` where there are none any more.
About = Callable[[DialogManager], Moves]
# Goes back to where it was asked; says whether a reason was given.
Leave = Callable[[DialogManager, bool], Awaitable[None]]


class ReasonGiven(Text):
    """Says once which reason was given, and to how many."""

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        given = once.said(manager, GIVEN)
        if given is None:
            return ""
        t: Translator = manager.middleware_data["t"]
        return t("lost-given", reason=reason_name(Reason(given["reason"]), t), clients=given["clients"])


def reason_windows(
    *heading: Text,
    question: Text,
    ask: State,
    words: State,
    about: About,
    leave: Leave,
    getter: Getter,
    below: tuple[Keyboard, ...] = (),
) -> tuple[Window, Window]:
    """Return the window that asks `question`, with `below` under its buttons, and the one that takes words.

    Both begin with `heading`.
    """

    async def offered(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
        # The buttons say what they were shown for: a late tap gives no reason to another move.
        mark = about(dialog_manager).mark
        return {"reasons": [(f"{reason.value}.{mark}", reason_name(reason, t)) for reason in Reason]}

    async def choose(_: CallbackQuery, __: Any, manager: DialogManager, carried: str) -> None:
        name, _dot, mark = carried.partition(".")
        if name not in list(Reason) or mark != about(manager).mark:
            raise MoveNotFound
        if name == Reason.OTHER:
            await manager.switch_to(words)
        else:
            await give(manager, Reason(name))

    async def take(manager: DialogManager, text: str) -> None:
        await give(manager, Reason.OTHER, text)

    async def give(manager: DialogManager, reason: Reason, said: str = "") -> None:
        try:
            clients = await reasons.give(about(manager), reason, words=said, by=member_of(manager))
        except (ClientMoved, MoveNotFound):
            await leave(manager, False)
            raise
        await leave(manager, True)
        once.say(manager, GIVEN, {"reason": reason.value, "clients": clients})

    async def skip(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
        await leave(manager, False)

    asking = MenuWindow(
        *heading,
        question,
        Group(choices("why", "reasons", choose, carries=str), width=2),
        Button(Label("button-skip-reason"), id="skip_reason", on_click=skip),
        *below,
        asks=True,
        state=ask,
        getter=(getter, offered),
    )
    typing = MenuWindow(
        *heading,
        Words("lost-ask-words"),
        text_input(take),
        SwitchTo(Label("button-back"), id="back_to_reasons", state=ask),
        asks=True,
        state=words,
        getter=getter,
    )
    return asking, typing
