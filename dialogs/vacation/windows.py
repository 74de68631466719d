from aiogram import F
from aiogram.fsm.state import State
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from bot.services.time import absences, calendar
from dialogs import states
from dialogs.kit.calendar import DayCalendar, typed_day
from dialogs.kit.inputs import text_input
from dialogs.kit.navigation import back
from dialogs.kit.owners import OwnersDialog, nothing_missing
from dialogs.kit.widgets import Label, Words
from dialogs.kit.windows import MenuWindow
from dialogs.vacation import getters, handlers


def dialog() -> Dialog:
    main = MenuWindow(
        Words("vacation"),
        Words("vacation-here", when=~F["away"]),
        Words("vacation-away", "away", when="away"),
        Words("vacation-on", "vacation", when=F["owner"] & F["vacation"]),
        Words("vacation-answers", "answers", when=F["owner"] & F["answers"]),
        Words("vacation-quiet", "quiet", when=F["owner"] & F["quiet"]),
        Words("vacation-no-quiet", when=F["owner"] & ~F["quiet"]),
        SwitchTo(Label("button-away"), id="away", state=states.Vacation.away),
        SwitchTo(Label("button-vacation"), id="business", state=states.Vacation.business, when="owner"),
        SwitchTo(Label("button-answer-hours"), id="answers", state=states.Vacation.answers, when="owner"),
        SwitchTo(Label("button-quiet-hours"), id="quiet", state=states.Vacation.quiet, when="owner"),
        back(),
        state=states.Vacation.main,
        getter=getters.main,
    )
    away = MenuWindow(
        Words("away-ask", when=~F["away"]),
        Words("away-ask-other", "away", when="away"),
        DayCalendar("away_day", handlers.leave, first=calendar.today, last=absences.last_day),
        typed_day(handlers.leave),
        Button(Label("button-come-back"), id="come_back", on_click=handlers.come_back, when="away"),
        _back_to(states.Vacation.main),
        state=states.Vacation.away,
        getter=getters.away,
    )
    business = MenuWindow(
        Words("vacation-of-business", "vacation", when="vacation"),
        Words("vacation-of-nobody", when=~F["vacation"]),
        Words("words-for-clients", "words", when="words"),
        Words("words-for-clients-none", when=~F["words"]),
        SwitchTo(Label("button-vacation-day"), id="day", state=states.Vacation.business_day),
        SwitchTo(Label("button-words-for-clients"), id="words", state=states.Vacation.business_words),
        Button(Label("button-vacation-over"), id="over", on_click=handlers.end_vacation, when="vacation"),
        _back_to(states.Vacation.main),
        state=states.Vacation.business,
        getter=getters.vacation,
    )
    business_day = MenuWindow(
        Words("vacation-ask"),
        DayCalendar("vacation_day", handlers.begin_vacation, first=calendar.today, last=absences.last_day),
        typed_day(handlers.begin_vacation),
        _back_to(states.Vacation.business),
        state=states.Vacation.business_day,
    )
    business_words = MenuWindow(
        Words("vacation-ask-words"),
        Words("words-for-clients", "words", when="words"),
        Button(Label("button-no-words"), id="no_words", on_click=handlers.say_nothing_of_vacation, when="words"),
        _back_to(states.Vacation.business),
        text_input(handlers.say_of_vacation),
        state=states.Vacation.business_words,
        getter=getters.vacation,
    )
    answers = MenuWindow(
        Words("answer-hours", "answers", when="answers"),
        Words("answer-hours-none", when=~F["answers"]),
        Words("words-for-clients", "words", when=F["answers"] & F["words"]),
        Words("words-for-clients-none", when=F["answers"] & ~F["words"]),
        SwitchTo(Label("button-words-for-clients"), id="words", state=states.Vacation.answer_words, when="answers"),
        Button(Label("button-no-hours"), id="no_hours", on_click=handlers.set_no_answers, when="answers"),
        _back_to(states.Vacation.main),
        text_input(handlers.set_answers),
        state=states.Vacation.answers,
        getter=getters.answers,
    )
    answer_words = MenuWindow(
        Words("answer-hours-ask-words"),
        Words("words-for-clients", "words", when="words"),
        Button(Label("button-no-words"), id="no_words", on_click=handlers.say_nothing_of_answers, when="words"),
        _back_to(states.Vacation.answers),
        text_input(handlers.say_of_answers),
        state=states.Vacation.answer_words,
        getter=getters.answers,
    )
    quiet = MenuWindow(
        Words("quiet-hours", "quiet", when="quiet"),
        Words("quiet-hours-none", when=~F["quiet"]),
        Button(Label("button-no-quiet"), id="no_quiet", on_click=handlers.set_no_quiet, when="quiet"),
        _back_to(states.Vacation.main),
        text_input(handlers.set_quiet),
        state=states.Vacation.quiet,
        getter=getters.business,
    )
    return OwnersDialog(
        *(main, away, business, business_day, business_words, answers, answer_words, quiet),
        missing=nothing_missing,
        instead=states.Vacation.main,
        of_everybody=(states.Vacation.main, states.Vacation.away),
    )


def _back_to(screen: State) -> SwitchTo:
    return SwitchTo(Label("button-back"), id="back_to", state=screen)
