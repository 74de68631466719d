from aiogram import F
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Column, Group, Row, SwitchTo

from dialogs import states
from dialogs.kit import refusals
from dialogs.kit.inputs import message_input, text_input
from dialogs.kit.navigation import back
from dialogs.kit.paging import page_window, pager, turn_page
from dialogs.kit.widgets import Label, Ready, Words, choices, neighbour
from dialogs.kit.windows import MenuWindow
from dialogs.templates import getters, handlers


def dialog() -> Dialog:
    main = MenuWindow(
        Words("template-deleted", "deleted", when="deleted"),
        Words("templates", when="count"),
        Words("templates-none", when=~F["count"]),
        Column(choices("template", "templates", handlers.open_template)),
        pager(turn_page, ask=states.Templates.ask),
        Button(Label("button-new-template"), id="new", on_click=handlers.ask_name_of_new),
        back(),
        state=states.Templates.main,
        getter=getters.main,
    )
    ask = page_window(states.Templates.ask, of=states.Templates.main, getter=getters.main)
    new = MenuWindow(
        Words("template-new", "limit"),
        text_input(handlers.create),
        SwitchTo(Label("button-back"), id="back_from_new", state=states.Templates.main),
        state=states.Templates.new,
        getter=getters.main,
    )
    return Dialog(main, ask, new, _one(), *_settings(), *_parts(), on_start=refusals.begin)


def _one() -> Window:
    to_list = _to_list()
    return MenuWindow(
        Words("template", "title"),
        Words("template-about", "days", "offer"),
        Words("template-place", "place", "all", when="many"),
        Words("template-protected", when="protected"),
        Words("template-instead", "goal", when=F["goal"] & F["count"]),
        Words("template-instead-empty", "goal", when=F["goal"] & ~F["count"]),
        Ready("lines", when="count"),
        Words("template-empty", when=~F["count"]),
        Words("template-send", when="count"),
        message_input(handlers.add),
        Row(
            Button(Label("button-preview"), id="preview", on_click=handlers.preview),
            Button(Label("button-template-parts"), id="parts", on_click=handlers.open_parts),
            when="count",
        ),
        Row(
            SwitchTo(Label("button-title"), id="title", state=states.Templates.title),
            SwitchTo(Label("button-offer-term"), id="days", state=states.Templates.days),
        ),
        SwitchTo(Label("button-template-offer"), id="offer", state=states.Templates.offer),
        Button(Label("button-protect"), id="protect", on_click=handlers.forbid_forwarding, when=~F["protected"]),
        Button(Label("button-unprotect"), id="unprotect", on_click=handlers.allow_forwarding, when="protected"),
        Button(Label("button-instead-of-week"), id="goal", on_click=handlers.ask_goal, when="owner"),
        Row(
            neighbour("button-up", "up", items="above", on_click=handlers.move_up),
            neighbour("button-down", "down", items="below", on_click=handlers.move_down),
        ),
        SwitchTo(Label("button-delete"), id="delete", state=states.Templates.delete),
        to_list,
        way_out=to_list,
        state=states.Templates.one,
        getter=getters.one,
    )


def _settings() -> tuple[Window, ...]:
    """What is set for a template, each on a screen of its own, and whether it is to go."""
    title = MenuWindow(
        Words("template-title-ask", "title", "limit"),
        text_input(handlers.rename),
        _to_one("back_from_title"),
        way_out=_to_list(),
        state=states.Templates.title,
        getter=getters.one,
    )
    days = MenuWindow(
        Words("template-days-ask", "title", "days"),
        Group(choices("terms", "terms", handlers.choose_days), width=3),
        choices("as_paid", "as_paid", handlers.choose_days),
        text_input(handlers.type_days),
        _to_one("back_from_days"),
        way_out=_to_list(),
        state=states.Templates.days,
        getter=getters.days,
    )
    offer = MenuWindow(
        Words("template-offer-ask", "title"),
        Column(choices("offers", "offers", handlers.choose_offer)),
        _to_one("back_from_offer"),
        way_out=_to_list(),
        state=states.Templates.offer,
        getter=getters.offer,
    )
    goal = MenuWindow(
        Words("template-goal-ask", "title"),
        Column(choices("goals", "goals", handlers.choose_goal, carries=str)),
        choices("no_goal", "none", handlers.choose_no_goal, carries=str),
        _to_one("back_from_goal"),
        way_out=_to_list(),
        state=states.Templates.goal,
        getter=getters.goal,
    )
    delete = MenuWindow(
        Words("template-delete", "title"),
        Words("template-delete-instead", "goal", when=F["goal"] & F["count"]),
        Button(Label("button-delete-sure"), id="delete_sure", on_click=handlers.delete),
        SwitchTo(Label("button-cancel"), id="cancel_delete", state=states.Templates.one),
        way_out=_to_list(),
        state=states.Templates.delete,
        getter=getters.one,
    )
    return title, days, offer, goal, delete


def _parts() -> tuple[Window, ...]:
    """The messages of a template: in which order they come, and which are to go."""
    to_parts = SwitchTo(Label("button-back"), id="back_to_parts", state=states.Templates.parts)
    parts = MenuWindow(
        Words("template-parts", "title"),
        Words("template-parts-lost", when="lost"),
        Column(choices("part", "parts", handlers.open_part)),
        pager(handlers.turn_parts, ask=states.Templates.ask_parts),
        _to_one("back_from_parts"),
        way_out=_to_list(),
        state=states.Templates.parts,
        getter=getters.parts,
    )
    ask = MenuWindow(
        Words("page-ask", "pages"),
        text_input(handlers.type_page_of_parts),
        to_parts,
        way_out=_to_list(),
        state=states.Templates.ask_parts,
        getter=getters.parts,
    )
    part = MenuWindow(
        Words("template-part", "title", "number", "count", "words"),
        Words("template-part-lost", when="lost"),
        Words("template-album", "album", when="album"),
        Button(Label("button-preview"), id="show_part", on_click=handlers.show_part),
        Row(
            choices("part_up", "above", handlers.move_part_up),
            choices("part_down", "below", handlers.move_part_down),
        ),
        Button(Label("button-drop-part"), id="drop_part", on_click=handlers.drop_part),
        to_parts,
        way_out=to_parts,
        state=states.Templates.part,
        getter=getters.part,
    )
    return parts, ask, part


def _to_one(id: str) -> SwitchTo:  # noqa: A002
    return SwitchTo(Label("button-back"), id=id, state=states.Templates.one)


def _to_list() -> SwitchTo:
    return SwitchTo(Label("button-back"), id="back_to_list", state=states.Templates.main)
