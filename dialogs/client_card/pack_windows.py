"""What the card has for a pack of sessions: the buttons that count off, and the screens of its history."""

from aiogram import F
from aiogram_dialog import Window
from aiogram_dialog.widgets.kbd import Button, Keyboard, Row, SwitchTo

from bot.services.packs import sessions
from bot.services.time import calendar
from dialogs import states
from dialogs.client_card import pack_getters, pack_handlers
from dialogs.kit.calendar import DayCalendar, typed_day
from dialogs.kit.ids import carried_ids
from dialogs.kit.inputs import text_input
from dialogs.kit.paging import page_window, pager, turn_page
from dialogs.kit.widgets import Label, Ready, Words, choices
from dialogs.kit.windows import MenuWindow


def pack_buttons() -> tuple[Keyboard, ...]:
    """Return the buttons of the card: the one that counts off, and in its place what can be done about that.

    What undoes stands above it, where a second tap that comes late does not hit it: a chat stands at its end.
    """
    undo = choices("undo_session", "undo_session", pack_handlers.undo_counted)
    yesterday = choices("yesterday", "not_yesterday", pack_handlers.was_yesterday)
    date = SwitchTo(
        Label("button-step-date"),
        id="session_day",
        state=states.Card.pack_day,
        on_click=pack_handlers.ask_day_of_counted,
    )
    return (
        Row(undo, yesterday, date, when="counted"),
        choices("counted", "counted", pack_handlers.tap_away),
        choices("session", "session", pack_handlers.count, carries=carried_ids),
    )


def pack_windows() -> tuple[Window, ...]:
    """Return the pack's screen, and those that ask for something there."""
    pack = MenuWindow(
        Words("pack", "name", "title"),
        Ready("standing"),
        Ready(lambda data: f"\n{data['lines']}", when="lines"),
        choices("use", "numbers", pack_handlers.open_use),
        pager(turn_page, ask=states.Card.pack_page),
        Row(
            choices("add", "add", pack_handlers.ask_reason, carries=carried_ids),
            choices("take", "take", pack_handlers.ask_reason, carries=carried_ids),
        ),
        choices("extend", "extend", pack_handlers.ask_last_day, carries=carried_ids),
        SwitchTo(Label("button-back"), id="back_from_pack", state=states.Card.main),
        state=states.Card.pack,
        getter=pack_getters.pack,
    )
    use = MenuWindow(
        Words("pack-use", "name", "line"),
        SwitchTo(Label("button-step-date"), id="use_day", state=states.Card.pack_day, when="is_session"),
        choices("undo_use", "undo", pack_handlers.undo_use),
        _back_to_pack("use"),
        state=states.Card.pack_use,
        getter=pack_getters.use,
    )
    days = DayCalendar(
        "session_calendar",
        pack_handlers.choose_day,
        first=sessions.first_day,
        last=calendar.today,
        from_last=True,
    )
    day = MenuWindow(
        Words("pack-ask-day", "name"),
        days,
        typed_day(pack_handlers.choose_day, past=True),
        Button(Label("button-back"), id="back_from_day", on_click=pack_handlers.leave_day),
        state=states.Card.pack_day,
        getter=pack_getters.name,
    )
    reason = MenuWindow(
        Words("card-name", "name"),
        Words("pack-ask-reason-add", when="adds"),
        Words("pack-ask-reason-take", when=~F["adds"]),
        text_input(pack_handlers.correct),
        _back_to_pack("reason"),
        state=states.Card.pack_reason,
        getter=pack_getters.name,
    )
    term = MenuWindow(
        Words("pack-ask-term", "name"),
        DayCalendar(pack_handlers.TERM, pack_handlers.extend, first=calendar.today, last=sessions.furthest_day),
        typed_day(pack_handlers.extend),
        _back_to_pack("term"),
        state=states.Card.pack_term,
        getter=pack_getters.name,
    )
    page = page_window(states.Card.pack_page, of=states.Card.pack, getter=pack_getters.pack)
    return pack, page, use, day, reason, term


def _back_to_pack(window: str) -> SwitchTo:
    return SwitchTo(Label("button-back"), id=f"back_to_pack_from_{window}", state=states.Card.pack)
