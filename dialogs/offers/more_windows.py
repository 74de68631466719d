from aiogram import F
from aiogram_dialog import Window
from aiogram_dialog.widgets.kbd import Button, Column, Group, Row, SwitchTo

from dialogs import states
from dialogs.kit.ids import carried_choice, carried_sum
from dialogs.kit.inputs import message_input, text_input
from dialogs.kit.widgets import Label, Words, choices, neighbour
from dialogs.kit.windows import MenuWindow
from dialogs.offers import getters, handlers, more_getters, more_handlers


def windows() -> tuple[Window, ...]:
    return more(), *_stars(), _card(), _picture(), *_translations()


def more() -> Window:
    """What is changed now and then, behind «⋯ Ещё»."""
    return MenuWindow(
        Words("offer-more", "title", "holds"),
        Words("offer-subscribes", when="subscribes"),
        Words("offer-picture", when="picture"),
        Words("offer-picture-lost", when="lost"),
        Group(
            SwitchTo(Label("button-offer-picture"), id="picture", state=states.Offers.picture),
            choices("languages", "languages", more_handlers.open_translation, carries=str),
            choices("subscribes", "subscriptions", more_handlers.switch_subscription, carries=carried_choice),
            SwitchTo(Label("button-offer-card"), id="card", state=states.Offers.card, when="cards"),
            width=2,
        ),
        Row(
            neighbour("button-up", "up", items="above", on_click=handlers.move_up),
            neighbour("button-down", "down", items="below", on_click=handlers.move_down),
        ),
        Row(
            SwitchTo(Label("button-offer-kind"), id="kind", state=states.Offers.kind),
            Button(Label("button-delete"), id="delete", on_click=handlers.ask_to_delete),
        ),
        SwitchTo(Label("button-back"), id="back_from_more", state=states.Offers.one),
        state=states.Offers.more,
        getter=more_getters.more,
    )


def _stars() -> tuple[Window, ...]:
    ask = MenuWindow(
        Words("stars-ask", "title", "most", when=~F["has"]),
        Words("stars-ask-again", "title", "was", "most", when="has"),
        text_input(more_handlers.read_stars),
        Button(Label("button-no-stars"), id="no_stars", on_click=more_handlers.take_stars_away, when="has"),
        SwitchTo(Label("button-back"), id="back_from_stars", state=states.Offers.one),
        state=states.Offers.stars,
        getter=more_getters.stars,
    )
    sure = MenuWindow(
        Words("price-sure", "title", "was", "price"),
        SwitchTo(Label("button-price-other"), id="other_stars", state=states.Offers.stars),
        SwitchTo(Label("button-back"), id="back_from_stars_sure", state=states.Offers.one),
        Column(choices("stars_sure", "yes", more_handlers.set_stars_all_the_same, carries=carried_sum)),
        text_input(more_handlers.read_stars),
        state=states.Offers.stars_sure,
        getter=more_getters.stars,
    )
    return ask, sure


def _card() -> Window:
    return MenuWindow(
        Words("offer-card", "title"),
        Words("offer-card-limits"),
        Words("offer-card-on", when="by_card"),
        Words("offer-card-off", when=~F["by_card"]),
        choices("card", "switches", more_handlers.switch_card, carries=carried_choice),
        SwitchTo(Label("button-back"), id="back_from_card", state=states.Offers.more),
        state=states.Offers.card,
        getter=more_getters.more,
    )


def _picture() -> Window:
    return MenuWindow(
        Words("offer-picture-ask", "title"),
        Words("offer-picture", when="picture"),
        Words("offer-picture-lost", when="lost"),
        message_input(more_handlers.take_picture),
        Button(Label("button-no-picture"), id="no_picture", on_click=more_handlers.drop_picture, when="picture"),
        SwitchTo(Label("button-back"), id="back_from_picture", state=states.Offers.more),
        state=states.Offers.picture,
        getter=getters.one,
    )


def _translations() -> tuple[Window, ...]:
    """The offer's words in one more language."""
    both = MenuWindow(
        Words("translation", "language", "title", "own_title", "own_description"),
        Row(
            SwitchTo(Label("button-title"), id="own_title", state=states.Offers.translated_title),
            SwitchTo(Label("button-description"), id="own_words", state=states.Offers.translated_description),
        ),
        Button(
            Label("button-no-translation"), id="no_translation", on_click=more_handlers.drop_translation, when="there"
        ),
        SwitchTo(Label("button-back"), id="back_from_translation", state=states.Offers.more),
        state=states.Offers.translation,
        getter=more_getters.translation,
    )
    title = MenuWindow(
        Words("translation-title-ask", "language", "title", "limit"),
        text_input(more_handlers.translate_title),
        SwitchTo(Label("button-back"), id="back_from_own_title", state=states.Offers.translation),
        state=states.Offers.translated_title,
        getter=more_getters.translation,
    )
    description = MenuWindow(
        Words("translation-words-ask", "language", "title", "longest"),
        Words("offer-words-now", "description", when="description"),
        text_input(more_handlers.translate_description),
        SwitchTo(Label("button-back"), id="back_from_own_words", state=states.Offers.translation),
        state=states.Offers.translated_description,
        getter=more_getters.translation,
    )
    return both, title, description
