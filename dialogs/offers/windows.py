from aiogram import F
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, Column, Group, Row, SwitchTo

from dialogs import states
from dialogs.kit.ids import carried_sum
from dialogs.kit.inputs import text_input
from dialogs.kit.navigation import back
from dialogs.kit.owners import OwnersDialog
from dialogs.kit.widgets import Label, Ready, Words, choices
from dialogs.kit.windows import MenuWindow
from dialogs.offers import getters, handlers, more_windows


def dialog() -> Dialog:
    main = MenuWindow(
        Words("offer-deleted", "deleted", when="deleted"),
        Words("offers-list", when="offers"),
        Words("offers-list-none", when=~F["offers"]),
        Column(choices("offer", "offers", handlers.open_offer)),
        Button(Label("button-new-offer"), id="new", on_click=handlers.ask_name_of_new),
        back(),
        state=states.Offers.main,
        getter=getters.every,
    )
    new = MenuWindow(
        Words("offer-new", "limit"),
        text_input(handlers.create),
        SwitchTo(Label("button-back"), id="back_from_new", state=states.Offers.main),
        state=states.Offers.new,
        getter=getters.new,
    )
    one = MenuWindow(
        Words("price-changed", "title", "was", "now", when="changed"),
        Words("price-first", "title", "now", when="first"),
        Words("offer-one", "title", "price", "holds"),
        Words("offer-stars", "stars", when="stars"),
        Words("offer-by-card", when="card"),
        Ready("cardless", when="cardless"),
        Words("offer-words", "description", when="description"),
        Words("offer-picture-lost", when="lost"),
        Words("offer-sells", when="sells"),
        Words("offer-off", when="off"),
        Words("offer-unpriced", when="unpriced"),
        # The price is what changes most: it can be typed right here.
        Words("offer-type-price", when=~F["unpriced"]),
        text_input(handlers.read_price),
        Row(
            SwitchTo(Label("button-offer-price"), id="price", state=states.Offers.price),
            SwitchTo(Label("button-offer-stars"), id="stars", state=states.Offers.stars),
        ),
        Row(
            SwitchTo(Label("button-offer-term"), id="term", state=states.Offers.term),
            SwitchTo(Label("button-offer-sessions"), id="sessions", state=states.Offers.sessions, when="is_pack"),
        ),
        Row(
            SwitchTo(Label("button-title"), id="title", state=states.Offers.title),
            SwitchTo(Label("button-description"), id="description", state=states.Offers.description),
        ),
        Row(
            Button(Label("button-offer-off"), id="off", on_click=handlers.take_off_sale, when="sells"),
            Button(Label("button-offer-on"), id="on", on_click=handlers.put_on_sale, when="off"),
            SwitchTo(Label("button-offer-more"), id="more", state=states.Offers.more),
        ),
        SwitchTo(Label("button-back"), id="back_from_one", state=states.Offers.main),
        state=states.Offers.one,
        getter=getters.one,
    )
    delete = MenuWindow(
        Words("offer-delete", "title", "price"),
        Button(Label("button-delete-sure"), id="delete_sure", on_click=handlers.delete),
        SwitchTo(Label("button-cancel"), id="cancel_delete", state=states.Offers.more),
        state=states.Offers.delete,
        getter=getters.one,
    )
    windows = (main, new, *_kinds(), one, *more_windows.windows(), *_words(), *_prices(), delete)
    return OwnersDialog(*windows, missing=handlers.missing, instead=states.Offers.main)


def _kinds() -> tuple[Window, ...]:
    """What it is; asked of a new one first."""
    kind = MenuWindow(
        Words("offer-kind-ask", "title"),
        Words("offer-kind-now", "holds", when=~F["making"]),
        Row(
            Button(Label("button-offer-program"), id="program", on_click=handlers.make_program),
            Button(Label("button-offer-pack"), id="pack", on_click=handlers.ask_for_sessions),
        ),
        Button(Label("button-back"), id="leave", on_click=handlers.leave, when="making"),
        SwitchTo(Label("button-back"), id="back_from_kind", state=states.Offers.more, when=~F["making"]),
        state=states.Offers.kind,
        getter=getters.one,
    )
    unpack = MenuWindow(
        Words("offer-unpack", "title", "holds", "days"),
        Words("offer-unpack-card", when="card"),
        Button(Label("button-offer-unpack"), id="unpack", on_click=handlers.unpack),
        SwitchTo(Label("button-cancel"), id="cancel_unpack", state=states.Offers.kind),
        state=states.Offers.unpack,
        getter=getters.one,
    )
    sessions = MenuWindow(
        Words("offer-sessions-ask", "title"),
        Group(choices("sessions", "counts", handlers.choose_sessions), width=5),
        text_input(handlers.type_sessions),
        SwitchTo(Label("button-back"), id="back_to_kind", state=states.Offers.kind, when="making"),
        SwitchTo(Label("button-back"), id="back_from_sessions", state=states.Offers.one, when=~F["making"]),
        state=states.Offers.sessions,
        getter=getters.one,
    )
    return kind, unpack, sessions


def _words() -> tuple[Window, ...]:
    """What is said of an offer, and how long it runs."""
    title = MenuWindow(
        Words("offer-title-ask", "title", "limit"),
        text_input(handlers.rename),
        SwitchTo(Label("button-back"), id="back_from_title", state=states.Offers.one),
        state=states.Offers.title,
        getter=getters.one,
    )
    description = MenuWindow(
        Words("price-first", "title", "now", when="first"),
        Words("offer-words-ask", "title", "longest"),
        Words("offer-words-now", "description", when="description"),
        text_input(handlers.describe),
        Button(Label("button-skip-words"), id="skip", on_click=handlers.drop_description, when="making"),
        Button(
            Label("button-no-description"),
            id="drop",
            on_click=handlers.drop_description,
            when=F["description"] & ~F["making"],
        ),
        SwitchTo(Label("button-back"), id="back_from_words", state=states.Offers.one, when=~F["making"]),
        state=states.Offers.description,
        getter=getters.one,
    )
    term = MenuWindow(
        Ready("cardless", when=F["cardless"] & F["making"]),
        Words("offer-term-ask", "title", "holds"),
        Group(choices("terms", "terms", handlers.choose_term), width=4),
        text_input(handlers.type_term),
        Button(Label("button-back"), id="back_from_term", on_click=handlers.leave),
        state=states.Offers.term,
        getter=getters.one,
    )
    return title, description, term


def _prices() -> tuple[Window, ...]:
    """What it costs: asked for, asked back where it reads two ways, and once more where it leaps."""
    price = MenuWindow(
        Words("price-ask", "title", "was", when=~F["unpriced"]),
        Words("price-new", "title", when="unpriced"),
        Words("price-ask-currency", "sign", when="moves"),
        Words("offer-card-limits", when="card"),
        text_input(handlers.read_price),
        Button(Label("button-back"), id="back_from_price", on_click=handlers.leave),
        state=states.Offers.price,
        getter=getters.price,
    )
    reading = MenuWindow(
        Words("price-which", "title", "was", when=~F["unpriced"]),
        Words("price-which-new", "title", when="unpriced"),
        Column(choices("reading", "readings", handlers.choose_reading, carries=carried_sum)),
        SwitchTo(Label("button-back"), id="back_from_reading", state=states.Offers.price),
        text_input(handlers.read_price),
        state=states.Offers.reading,
        getter=getters.price,
    )
    # A second tap on a reading, which comes late, falls on what stands in its place: that must not be the yes.
    sure = MenuWindow(
        Words("price-sure", "title", "was", "price", when=~F["moves"]),
        Words("price-sure-currency", "title", "was", "price", "sign", when="moves"),
        SwitchTo(Label("button-price-other"), id="other_price", state=states.Offers.price),
        SwitchTo(Label("button-back"), id="back_from_sure", state=states.Offers.one),
        Column(choices("sure", "yes", handlers.set_all_the_same, carries=carried_sum)),
        text_input(handlers.read_price),
        state=states.Offers.sure,
        getter=getters.price,
    )
    return price, reading, sure
