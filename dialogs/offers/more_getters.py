from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import LANGUAGES, Translator, translator
from bot.services.money import offer_ways, offer_words
from bot.services.money.currencies import STARS
from bot.settings import Settings
from bot.text.money import money
from bot.text.words import marked, one_line
from dialogs.kit.ids import choice
from dialogs.offers import getters
from dialogs.offers.getters import CHOSEN, open_one

# Where the dialog keeps which language the offer's words are looked at in.
LANGUAGE = "language"


async def more(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return what an offer has besides the usual; raises `OfferNotFound`."""
    offer = await open_one(dialog_manager)
    return {
        **await getters.one(dialog_manager, t, settings),
        "subscribes": offer.subscribes,
        "subscriptions": [(choice(offer.subscribes), marked(t.label("button-offer-subscribes"), offer.subscribes))],
        "cards": settings.takes_cards,
        "by_card": offer.by_card,
        "switches": [(choice(offer.by_card), t.label("button-card-off" if offer.by_card else "button-card-on"))],
        "languages": [
            (language, marked(t.label(f"button-offer-in-{language}"), bool(offer_words.translated(offer, language))))
            for language in languages(settings)
        ],
    }


async def stars(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the offer whose price in Stars is asked for, and what was typed for it, if it was."""
    offer = await open_one(dialog_manager)
    chosen = int(dialog_manager.dialog_data.get(CHOSEN) or 0)
    new = money(chosen, STARS, t.language)
    return {
        "title": one_line(offer.title),
        "has": offer.stars_price is not None,
        "was": money(offer.stars_price or 0, STARS, t.language),
        "price": new,
        "most": money(offer_ways.MOST_STARS, STARS, t.language),
        "yes": [(chosen, t.label("button-price-sure", price=new))],
    }


async def translation(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return the offer's words, and those in the chosen language."""
    offer, language = await open_one(dialog_manager), language_of(dialog_manager)
    there, cards = offer_words.translated(offer, language), settings.takes_cards
    return {
        "title": one_line(offer.title),
        "language": translator(language).label("language-name"),
        "own_title": one_line(there.get("title", "")) or t.label("translation-none"),
        "description": offer.description,
        "own_description": there.get("description", "") or t.label("translation-none"),
        "there": bool(there),
        "limit": offer_words.longest_title(offer, cards=cards),
        "longest": offer_words.longest_description(offer, cards=cards),
    }


def languages(settings: Settings) -> list[str]:
    """Return the languages that clients read beside the one that the offers are written in."""
    return [language for language in LANGUAGES if language != settings.default_language]


def language_of(manager: DialogManager) -> str:
    """Return the language that the offer's words are looked at in."""
    return str(manager.dialog_data[LANGUAGE])
