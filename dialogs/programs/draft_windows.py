from operator import attrgetter
from typing import Any

from aiogram import F
from aiogram_dialog import Window
from aiogram_dialog.widgets.kbd import Button, Column, Row, Select, SwitchTo

from dialogs import states
from dialogs.kit.ids import carried_id, carried_ids
from dialogs.kit.navigation import back
from dialogs.kit.widgets import Label, Ready, Words, choices
from dialogs.kit.windows import MenuWindow
from dialogs.programs import draft_getters as getters
from dialogs.programs import draft_handlers as handlers
from dialogs.programs import draft_options, from_templates
from dialogs.programs.writing import ANEW, APART, BESIDE


def windows() -> list[Window]:
    """Return the windows of a draft, from its first message until it is sent."""
    draft = MenuWindow(
        Words("draft-kept-apart", "kept_by", when=APART),
        Words("draft-kept-beside", "kept_by", when=BESIDE),
        Words("draft-kept-anew", when=ANEW),
        Words("draft-heading", "name", "title", when="served"),
        Words("draft", "name", "title", "count", when=~F["served"]),
        Words("draft-runs", "days", when="days"),
        Words("template-protected", when="protected"),
        Ready("lines", when="count"),
        Ready("unreachable", when="unreachable"),
        Words("draft-served", when="served"),
        Ready("others", when="others"),
        Words("draft-others", when="others"),
        Words("draft-doctor-first", "reasons", when="doctor_first"),
        Words("draft-talk-first", "reasons", when="talk_first"),
        Ready("words", when="words"),
        Words("draft-instead-of-held", when="instead"),
        handlers.messages_of_draft(),
        Column(choices("send_template", "to_send", from_templates.send, carries=carried_ids)),
        Button(Label("button-preview"), id="preview", on_click=handlers.preview, when="count"),
        _having_read("button-send-to-client", "send", handlers.send_to_client, when="can_send"),
        SwitchTo(Ready("first_day"), id="first_day", state=states.Programs.first_day, when="can_send"),
        Button(Label("button-protect"), id="protect", on_click=draft_options.forbid_forwarding, when="unprotected"),
        Button(Label("button-unprotect"), id="unprotect", on_click=draft_options.allow_forwarding, when="protected"),
        SwitchTo(Label("button-take-template"), id="templates", state=states.Programs.templates, when="can_take"),
        SwitchTo(Label("button-in-person"), id="in_person", state=states.Programs.in_person, when="can_hand_over"),
        _take_over(),
        Row(
            # The button names the message that goes, so that a second tap does not take the next one.
            Select(
                Label("button-drop-last"),
                id="drop",
                item_id_getter=attrgetter("message_id"),
                type_factory=carried_id,
                items="last",
                on_click=handlers.drop_part,
            ),
            SwitchTo(Label("button-drop-other"), id="parts", state=states.Programs.parts, when="several"),
            when="count",
        ),
        SwitchTo(Label("button-discard"), id="discard", state=states.Programs.discard, when="count"),
        back(),
        state=states.Programs.draft,
        getter=getters.draft,
    )
    forwarded = MenuWindow(
        Words("draft-forwarded", "name", "count"),
        Ready("lines"),
        Words("draft-so-far", "written", when="written"),
        handlers.messages_of_draft(),
        Row(
            Button(Label("button-add-forwarded"), id="add_forwarded", on_click=handlers.add_forwarded),
            Button(Label("button-leave-forwarded"), id="leave_forwarded", on_click=handlers.leave_forwarded),
        ),
        state=states.Programs.forwarded,
        getter=getters.forwarded,
    )
    theirs = MenuWindow(
        Words("draft-of", "name", "title"),
        Words("draft-taken", "taken_by", "taken_count", when="taken"),
        Ready("others", when="others"),
        Ready("lines", when="lines"),
        Words("draft-nobody", when="nobody"),
        Words("draft-served", when="served"),
        Ready("unreachable", when="unreachable"),
        Button(Label("button-preview"), id="preview_theirs", on_click=handlers.preview_theirs, when="others"),
        _take_over(),
        SwitchTo(Label("button-write-draft"), id="write_now", state=states.Programs.draft, when="can_write"),
        Button(Label("button-card"), id="card_of_theirs", on_click=handlers.open_clients_card),
        back(),
        state=states.Programs.theirs,
        getter=getters.theirs,
    )
    take_over = MenuWindow(
        Words("draft-take-over", "name"),
        Ready("written"),
        Words("draft-take-over-keeps", "own"),
        Words("draft-take-over-told", "by", when="told"),
        # Another id than that of the button that asked: the second of two quick taps there must not confirm here.
        Column(choices("taken_over", "sure", handlers.take_over)),
        Button(Label("button-cancel"), id="leave_theirs", on_click=handlers.cancel_take_over),
        state=states.Programs.take_over,
        getter=getters.take_over,
    )
    discard = MenuWindow(
        Words("draft-discard", "name", "count"),
        # Another id than «discard»: the second of two quick taps there must not confirm here.
        Button(Label("button-discard-sure"), id="discarded", on_click=handlers.discard),
        SwitchTo(Label("button-cancel"), id="keep_draft", state=states.Programs.draft),
        state=states.Programs.discard,
        getter=getters.in_person,
    )
    blocked = MenuWindow(
        Words("program-blocked", "name"),
        Button(Label("button-send-anyway"), id="send_anyway", on_click=handlers.send_despite_block),
        SwitchTo(Label("button-in-person"), id="in_person_then", state=states.Programs.in_person),
        SwitchTo(Label("button-cancel"), id="not_now", state=states.Programs.draft),
        state=states.Programs.blocked,
        getter=getters.blocked,
    )
    in_person = MenuWindow(
        Words("program-in-person", "name", "count"),
        # Another id than «in_person»: the second of two quick taps there must not confirm here.
        _having_read("button-in-person-sure", "handed_over", handlers.hand_over_in_person),
        SwitchTo(Label("button-cancel"), id="back_to_draft", state=states.Programs.draft),
        state=states.Programs.in_person,
        getter=getters.in_person,
    )
    more = [*from_templates.windows(), *draft_options.windows()]
    return [draft, *more, forwarded, theirs, take_over, discard, blocked, in_person]


def _take_over() -> Column:
    return Column(choices("take_over", "take_over", handlers.ask_to_take_over))


def _having_read(label: str, id: str, on_click: Any, *, when: str | None = None) -> Select[int]:  # noqa: A002
    """Return a button that names the held program whose reasons stand above it: those of a later one are not read."""
    return Select(
        Label(label),
        id=id,
        item_id_getter=str,
        type_factory=carried_id,
        items="seen_held",
        on_click=on_click,
        when=when,
    )
