"""How the open draft is to reach its client: from which day, whether it can be forwarded, and without which parts."""

from datetime import date
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Column, SwitchTo

from bot.i18n import Translator
from bot.program.part_words import first_words
from bot.services.errors import NoDay
from bot.services.paging import Page
from bot.services.programs import content, draft_options, drafts, terms, writers
from bot.services.programs.content import parts_of
from bot.services.time import calendar
from bot.text.days import short_day
from bot.text.words import marked
from db.models import Program
from dialogs import states
from dialogs.kit.calendar import DayCalendar, typed_day
from dialogs.kit.navigation import member_of
from dialogs.kit.paging import number_of, page_window, paged, pager, turn_page
from dialogs.kit.widgets import Label, Words, choices
from dialogs.kit.windows import MenuWindow
from dialogs.programs.draft_handlers import mine
from dialogs.programs.writing import task_of
from dialogs.routes import BEGUN

PAGE = 8


def windows() -> list[Window]:
    """Return the windows of the first day, and of the messages that may be left out."""
    first_day = MenuWindow(
        Words("draft-first-day"),
        Column(choices("first_day", "days", choose_offered)),
        DayCalendar("calendar", choose_day, first=calendar.today, last=draft_options.last_choice),
        typed_day(choose_day),
        SwitchTo(Label("button-back"), id="back_from_day", state=states.Programs.draft),
        state=states.Programs.first_day,
        getter=days,
    )
    parts = MenuWindow(
        Words("draft-parts"),
        Column(choices("dropped", "parts", drop)),
        pager(turn_page, ask=states.Programs.ask_parts),
        SwitchTo(Label("button-back"), id="back_from_parts", state=states.Programs.draft),
        state=states.Programs.parts,
        getter=left,
    )
    return [first_day, parts, page_window(states.Programs.ask_parts, of=states.Programs.parts, getter=left)]


async def days(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the first days that are a tap away: by itself, and where that is not today, today."""
    draft = await _draft(dialog_manager)
    chosen, today = draft.starts_on if draft else None, calendar.today()
    after = await terms.after_what_runs(draft, today) if draft else today
    by_itself = (0, marked(_by_itself(after, t), chosen is None))
    at_once = (today.toordinal(), marked(t.label("first-day-today"), chosen == today))
    return {"days": [by_itself, at_once] if after > today else [by_itself]}


async def first_day_label(draft: Program, t: Translator) -> str:
    """Return the label of the button that leads to the first day: which it is to be."""
    today = calendar.today()
    if draft.starts_on is not None:
        day = short_day(max(draft.starts_on, today), t.language, today=today)
    else:
        day = _by_itself(await terms.after_what_runs(draft, today), t)
    return t.label("button-first-day", day=day)


async def left(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return a page of the draft's messages, each a button that leaves it out."""
    draft = await _draft(dialog_manager)
    every = list(enumerate(parts_of(draft) if draft else (), 1))
    number = Page.clamped(number_of(dialog_manager), len(every), PAGE)
    found = Page(every[number * PAGE : (number + 1) * PAGE], number, len(every), PAGE)
    labels = (f"➖ {place}. {first_words(part.kind, part.text or part.name, t)}" for place, part in found.entries)
    return {
        "parts": [(part.message_id, label) for (_, part), label in zip(found.entries, labels, strict=True)],
        **paged(found),
    }


async def choose_offered(_: CallbackQuery, __: Any, manager: DialogManager, ordinal: int) -> None:
    try:
        day = date.fromordinal(ordinal) if ordinal else None
    except (ValueError, OverflowError):
        raise NoDay from None
    await _begin_on(manager, day)


async def choose_day(_: CallbackQuery, __: Any, manager: DialogManager, day: date) -> None:
    await _begin_on(manager, day)


async def forbid_forwarding(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    if (draft := await mine(manager)) is not None:
        await draft_options.protect(draft.id, on=True, by=member_of(manager))


async def allow_forwarding(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    if (draft := await mine(manager)) is not None:
        await draft_options.protect(draft.id, on=False, by=member_of(manager))


async def drop(_: CallbackQuery, __: Any, manager: DialogManager, message_id: int) -> None:
    """Leave the message out; where none is left, show the draft."""
    if (draft := await mine(manager)) is not None:
        left = await drafts.drop_part(draft.id, message_id, by=member_of(manager))
        manager.dialog_data[BEGUN] = bool(content.parts_of(left))
        if not content.parts_of(left):
            await manager.switch_to(states.Programs.draft)


async def _begin_on(manager: DialogManager, day: date | None) -> None:
    if (draft := await mine(manager)) is not None:
        await draft_options.set_first_day(draft.id, day, by=member_of(manager))
        await manager.switch_to(states.Programs.draft)


async def _draft(manager: DialogManager) -> Program | None:
    return (await writers.desk(task_of(manager), by=member_of(manager))).mine


def _by_itself(day: date, t: Translator) -> str:
    """Return when it begins where nobody has chosen a day, as it is."""
    today = calendar.today()
    if day <= today:
        return t.label("first-day-at-once")
    return t.label("first-day-after", day=short_day(day, t.language, today=today))
