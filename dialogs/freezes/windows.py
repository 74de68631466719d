from datetime import date, timedelta

from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, Column, Group, Row, SwitchTo

from bot.services.programs.freeze_rules import MOST_DAYS
from bot.services.time import calendar
from dialogs import states
from dialogs.freezes import getters, handlers
from dialogs.kit.calendar import DayCalendar, typed_day
from dialogs.kit.ids import carried_ids
from dialogs.kit.navigation import back
from dialogs.kit.widgets import Label, Ready, Words, choices
from dialogs.kit.windows import MenuWindow

# A program may run for a year still before it rests.
FURTHEST = timedelta(days=365)


def dialog() -> Dialog:
    back_to_main = SwitchTo(Label("button-back"), id="back_to_main", state=states.Freezes.main)
    main = MenuWindow(
        Words("freeze-of-client", "name", "title", "stands", when="stands"),
        Words("notice-freeze-words", "words", when="words"),
        Words("freeze-subscription-stays-ended", when="subscription_ended"),
        Words("freeze-ask-return", when="lasts"),
        Words("freeze-client-name", "name", when="refusal"),
        Ready("refusal", when="refusal"),
        Words("freeze-ask-first-of", "name", "title", "last", "days", when=F["days"]),
        Words("freeze-ends-subscription", when="ends_subscription"),
        Group(choices("first", "firsts", handlers.choose_first), width=2),
        SwitchTo(Label("button-step-date"), id="first_day", state=states.Freezes.first_day, when=F["days"]),
        Column(choices("return", "returns", handlers.return_on, carries=carried_ids)),
        SwitchTo(Label("button-step-date"), id="return_day", state=states.Freezes.return_day, when="lasts"),
        choices("grant", "grant", handlers.grant),
        # What refuses stands where no button did that led here.
        back(),
        Row(choices("refuse", "refuse", handlers.refuse)),
        state=states.Freezes.main,
        getter=getters.main,
    )
    first_day = MenuWindow(
        Words("freeze-ask-first-day", "name"),
        DayCalendar("first_calendar", handlers.choose_first_day, first=calendar.today, last=_last_first_day),
        typed_day(handlers.choose_first_day),
        back_to_main,
        state=states.Freezes.first_day,
        getter=getters.main,
    )
    until = MenuWindow(
        Words("freeze-ask-until-of", "name", "first", "days"),
        Words("freeze-ends-subscription", when="ends_subscription"),
        Group(choices("length", "lengths", handlers.freeze_for), width=2),
        SwitchTo(Label("button-step-date"), id="until_day", state=states.Freezes.until_day),
        back_to_main,
        way_out=back_to_main,
        state=states.Freezes.until,
        getter=getters.until,
    )
    until_day = MenuWindow(
        Words("freeze-ask-until-of", "name", "first", "days"),
        DayCalendar("until_calendar", handlers.freeze_until, first=_tomorrow, last=_last_day),
        typed_day(handlers.freeze_until),
        SwitchTo(Label("button-back"), id="back_to_until", state=states.Freezes.until),
        way_out=back_to_main,
        state=states.Freezes.until_day,
        getter=getters.until,
    )
    sure = MenuWindow(
        Words("freeze-sure", "name", "title", "term"),
        Words("freeze-ends-subscription"),
        SwitchTo(Label("button-back"), id="back_from_sure", state=states.Freezes.until),
        Button(Label("button-freeze-sure"), id="freeze_sure", on_click=handlers.freeze_all_the_same),
        way_out=back_to_main,
        state=states.Freezes.sure,
        getter=getters.sure,
    )
    return_day = MenuWindow(
        Words("freeze-ask-return-of", "name"),
        DayCalendar("return_calendar", handlers.return_on_day, first=calendar.today, last=_last_return),
        typed_day(handlers.return_on_day),
        back_to_main,
        state=states.Freezes.return_day,
        getter=getters.main,
    )
    return Dialog(main, first_day, until, until_day, sure, return_day)


def _tomorrow() -> date:
    return calendar.today() + timedelta(days=1)


def _last_first_day() -> date:
    return calendar.today() + FURTHEST


def _last_day() -> date:
    return _last_first_day() + timedelta(days=MOST_DAYS)


def _last_return() -> date:
    return calendar.today() + timedelta(days=MOST_DAYS)
