from operator import itemgetter
from typing import Any

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Column, Row, Select, SwitchTo

from dialogs import states
from dialogs.gone import AboutWindow
from dialogs.ids import carried_id
from dialogs.navigation import back, taken
from dialogs.paging import page_window, pager, turn
from dialogs.programs import failed, getters, handlers
from dialogs.widgets import L, Problem, Ready, T, choices


def dialog() -> Dialog:
    unfinished = Window(
        T("programs-unfinished", "count"),
        Column(choices("item", "items", handlers.open_item, carries=str)),
        pager(turn, ask=states.Programs.ask),
        back(),
        state=states.Programs.unfinished,
        getter=getters.unfinished,
    )
    held = Window(
        T("program-held-staff", "name", "reasons", "answers", when="held"),
        Ready("whole", when="whole"),
        Ready("changes", when="changes"),
        T("program-held-choice", when="held"),
        T("program-held-anew", "name", when="anew"),
        T("program-held-no-more", "name", when="decided"),
        _newer(),
        SwitchTo(L("button-preview"), id="week", state=states.Programs.week, when="held"),
        Button(L("button-release"), id="release", on_click=handlers.release, when="held"),
        Button(L("button-write-own"), id="write", on_click=handlers.write_own, when="held"),
        Button(L("button-card"), id="card", on_click=handlers.open_card),
        back(),
        state=states.Programs.held,
        getter=getters.held,
    )
    week = AboutWindow(
        Ready("text"),
        Row(choices("page", "others", turn)),
        SwitchTo(L("button-back"), id="back_to_held", state=states.Programs.held),
        state=states.Programs.week,
        getter=getters.week,
    )
    doctor_first = Window(
        T("program-doctor-first", "name", "reasons", when="held"),
        Ready("words", when="words"),
        T("program-held-anew", "name", when="anew"),
        T("program-held-no-more", "name", when="decided"),
        _newer(),
        # Another id than «release»: the second of two quick taps there must not confirm here.
        Button(L("button-release-anyway"), id="anyway", on_click=handlers.release_despite_doctor, when="held"),
        SwitchTo(L("button-cancel"), id="cancel", state=states.Programs.held),
        state=states.Programs.doctor_first,
        getter=getters.held,
    )
    draft = AboutWindow(
        Problem(),
        T("draft", "name", "title", "count"),
        Ready("lines", when="count"),
        T("draft-doctor-first", "reasons", when="doctor_first"),
        T("draft-talk-first", "reasons", when="talk_first"),
        Ready("words", when="words"),
        T("draft-instead-of-held", when="instead"),
        taken(handlers.add_part),
        Button(L("button-preview"), id="preview", on_click=handlers.preview, when="count"),
        _having_read("button-send-to-client", "send", handlers.send_to_client, when="count"),
        SwitchTo(L("button-in-person"), id="in_person", state=states.Programs.in_person),
        Row(
            # The button names the message that goes, so that a second tap does not take the next one.
            Select(
                L("button-drop-last"),
                id="drop",
                item_id_getter=itemgetter("message_id"),
                type_factory=carried_id,
                items="last",
                on_click=handlers.drop_part,
            ),
            Button(L("button-discard"), id="discard", on_click=handlers.discard),
            when="count",
        ),
        Button(L("button-back"), id="leave", on_click=handlers.leave),
        state=states.Programs.draft,
        getter=getters.draft,
    )
    in_person = AboutWindow(
        T("program-in-person", "name", "count"),
        # Another id than «in_person»: the second of two quick taps there must not confirm here.
        _having_read("button-in-person-sure", "handed_over", handlers.hand_over_in_person),
        SwitchTo(L("button-cancel"), id="back_to_draft", state=states.Programs.draft),
        state=states.Programs.in_person,
        getter=getters.draft,
    )
    sent = Window(
        T("program-sent", "name", when="sent"),
        T("program-handed-over", "name", when="in_person"),
        Button(L("button-card"), id="card", on_click=handlers.open_card),
        back(),
        state=states.Programs.sent,
        getter=getters.one,
    )
    ask = page_window(states.Programs.ask, of=states.Programs.unfinished, getter=getters.unfinished)
    return Dialog(unfinished, ask, held, week, doctor_first, *failed.windows(), draft, in_person, sent)


def _having_read(label: str, id: str, on_click: Any, *, when: str | None = None) -> Select[int]:  # noqa: A002
    """Return a button that names the held program whose reasons stand above it: those of a later one are not read."""
    return Select(
        L(label),
        id=id,
        item_id_getter=str,
        type_factory=carried_id,
        items="seen_held",
        on_click=on_click,
        when=when,
    )


def _newer() -> Select[int]:
    """Return the button that opens what is held now in place of the program that this screen is about."""
    return Select(
        L("button-held"),
        id="newer",
        item_id_getter=str,
        type_factory=carried_id,
        items="anew",
        on_click=handlers.open_newer,
        when="anew",
    )
