"""The library's calendar in the reader's language, Monday first, by the trainer's clock."""

from collections.abc import Callable
from datetime import date
from typing import Any

from aiogram.types import CallbackQuery, InlineKeyboardButton
from aiogram_dialog import DialogManager, DialogProtocol
from aiogram_dialog.api.internal import RawKeyboard
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Calendar, CalendarConfig, CalendarScope, CalendarUserConfig
from aiogram_dialog.widgets.kbd.calendar_kbd import (
    CalendarDaysView,
    CalendarMonthView,
    CalendarScopeView,
    CalendarYearsView,
)
from aiogram_dialog.widgets.text import Const, Text
from babel.dates import format_date

from bot.i18n import Translator
from bot.services.errors import NoDay
from bot.services.time import calendar, typed_days
from dialogs.kit.inputs import text_input

# What a button carries and shows that is no day. The library leaves its data empty, which Telegram refuses: "Text
# buttons are unallowed in the inline keyboard".
NO_DAY, BLANK = "no", "·"
MONTH, MONTH_AND_YEAR, WEEKDAY, YEAR = "LLLL", "LLLL y", "ccc", "y"  # Unicode UTS 35


def typed_day(choose: Any, *, past: bool = False) -> MessageInput:
    """Return the input of a window with a calendar: what is typed is chosen as if it had been tapped there.

    Without a year it is a day to come, or (`past`) one that was.
    """

    async def take(manager: DialogManager, text: str) -> None:
        await choose(manager.event, None, manager, typed_days.read(text, past=past))

    return text_input(take)


class Dated(Text):
    """A day that the calendar gives, by this pattern, in the reader's language."""

    def __init__(self, pattern: str, form: str = "{}") -> None:
        super().__init__()
        self._pattern = pattern
        self._form = form

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        t: Translator = manager.middleware_data["t"]
        words = format_date(data["date"], self._pattern, locale=t.language)
        return self._form.format(words[:1].upper() + words[1:])


class DayCalendar(Calendar):
    """Days from `first` to `last`, as both say when it is drawn; every other button says that it is no day.

    It opens with the month of the first day, or (`from_last`) of the last one.
    What is chosen may be forged all the same: whoever takes it looks at it.
    """

    def __init__(
        self,
        id: str,  # noqa: A002
        on_click: Any,
        *,
        first: Callable[[], date],
        last: Callable[[], date],
        from_last: bool = False,
    ) -> None:
        super().__init__(id=id, on_click=on_click, config=CalendarConfig(firstweekday=0))
        self._first = first
        self._last = last
        self._opens = last if from_last else first

    def _init_views(self) -> dict[CalendarScope, CalendarScopeView]:
        carries = self._item_callback_data
        before, after = "‹ {}", "{} ›"
        return {
            CalendarScope.DAYS: CalendarDaysView(
                carries,
                date_text=Dated("d"),
                today_text=Dated("d", "[{}]"),
                weekday_text=Dated(WEEKDAY),
                header_text=Dated(MONTH_AND_YEAR),
                prev_month_text=Dated(MONTH, before),
                next_month_text=Dated(MONTH, after),
                zoom_out_text=Const("···"),
            ),
            CalendarScope.MONTHS: CalendarMonthView(
                carries,
                month_text=Dated(MONTH),
                this_month_text=Dated(MONTH, "[{}]"),
                header_text=Dated(YEAR),
                prev_year_text=Dated(YEAR, before),
                next_year_text=Dated(YEAR, after),
            ),
            CalendarScope.YEARS: CalendarYearsView(carries),
        }

    async def _get_user_config(self, data: dict[str, Any], manager: DialogManager) -> CalendarUserConfig:
        # The library asks for a `timezone` where any zone does.
        zone: Any = calendar.here()
        return CalendarUserConfig(timezone=zone, min_date=self._first(), max_date=self._last())

    def get_offset(self, manager: DialogManager) -> date:
        """Return the day whose month is shown: wherever forged taps led, one that can be drawn."""
        return min(max(super().get_offset(manager) or self._opens(), self._first()), self._last())

    async def _render_keyboard(self, data: dict[str, Any], manager: DialogManager) -> RawKeyboard:
        rows = await super()._render_keyboard(data, manager)
        # Weeks that have passed, or come too late, would only push the others up.
        return [
            [self._answered(button) for button in row] for row in rows if any(button.text.strip() for button in row)
        ]

    def _answered(self, button: Any) -> Any:
        """Return the button with what Telegram wants of each: some words and some data."""
        if isinstance(button, InlineKeyboardButton) and not button.callback_data:
            changes = {"text": button.text.strip() or BLANK, "callback_data": self._item_callback_data(NO_DAY)}
            return button.model_copy(update=changes)
        return button

    async def _process_item_callback(
        self, callback: CallbackQuery, data: str, dialog: DialogProtocol, manager: DialogManager
    ) -> bool:
        try:
            return bool(await super()._process_item_callback(callback, data, dialog, manager))
        except (ValueError, OverflowError):
            raise NoDay from None
