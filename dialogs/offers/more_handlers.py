"""What an offer can have besides name, words, term and price: Stars, cards, a picture, other languages."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.errors import NotFound, PictureWanted, PriceLeaps
from bot.services.money import offer_pictures, offer_ways, translations
from bot.services.money.currencies import STARS
from bot.services.visible import folded
from bot.text.money import money
from dialogs import states
from dialogs.kit import once
from dialogs.kit.navigation import member_of
from dialogs.offers.getters import CHANGED, CHOSEN, offer_of, open_one, takes_cards
from dialogs.offers.more_getters import LANGUAGE, language_of, languages


async def read_stars(manager: DialogManager, text: str) -> None:
    """Take the price that was typed; the words of the button that takes it away do that too."""
    t: Translator = manager.middleware_data["t"]
    await manager.switch_to(states.Offers.stars)
    none = folded(text) == folded(t.label("button-no-stars"))
    await _set_stars(manager, None if none else offer_ways.stars_in(text))


async def take_stars_away(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await _set_stars(manager, None)


async def set_stars_all_the_same(_: CallbackQuery, __: Any, manager: DialogManager, stars: int) -> None:
    """Set the price that was asked for once more; where the present one is another by now, ask again."""
    if stars != manager.dialog_data.get(CHOSEN):
        raise NotFound
    await _set_stars(manager, stars, meant=manager.dialog_data.get("was"))


async def switch_subscription(_: CallbackQuery, __: Any, manager: DialogManager, on: bool) -> None:
    await offer_ways.set_subscription(offer_of(manager), on, by=member_of(manager))


async def switch_card(_: CallbackQuery, __: Any, manager: DialogManager, on: bool) -> None:
    await offer_ways.set_card(offer_of(manager), on, by=member_of(manager))


async def take_picture(manager: DialogManager, message: Message) -> None:
    """Take a photo; whatever else is sent, a picture sent as a file too, is no answer."""
    if not message.photo:
        raise PictureWanted
    await offer_pictures.set_picture(offer_of(manager), message.photo[-1].file_id, by=member_of(manager))
    await manager.switch_to(states.Offers.more)


async def drop_picture(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await offer_pictures.drop_picture(offer_of(manager), by=member_of(manager))
    await manager.switch_to(states.Offers.more)


async def open_translation(_: CallbackQuery, __: Any, manager: DialogManager, language: str) -> None:
    if language not in languages(manager.middleware_data["settings"]):
        raise NotFound
    manager.dialog_data[LANGUAGE] = language
    await manager.switch_to(states.Offers.translation)


async def translate_title(manager: DialogManager, title: str) -> None:
    cards, by = takes_cards(manager), member_of(manager)
    await translations.set_title(offer_of(manager), language_of(manager), title, cards=cards, by=by)
    await manager.switch_to(states.Offers.translation)


async def translate_description(manager: DialogManager, description: str) -> None:
    cards, by = takes_cards(manager), member_of(manager)
    await translations.set_description(offer_of(manager), language_of(manager), description, cards=cards, by=by)
    await manager.switch_to(states.Offers.translation)


async def drop_translation(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await translations.drop(offer_of(manager), language_of(manager), by=member_of(manager))
    await manager.switch_to(states.Offers.more)


async def _set_stars(manager: DialogManager, stars: int | None, *, meant: int | None = None) -> None:
    cards, by = takes_cards(manager), member_of(manager)
    try:
        before = await offer_ways.set_stars(offer_of(manager), stars, cards=cards, by=by, meant=meant)
    except PriceLeaps:
        manager.dialog_data["was"] = (await open_one(manager)).stars_price
        manager.dialog_data[CHOSEN] = stars
        await manager.switch_to(states.Offers.stars_sure)
        return
    t: Translator = manager.middleware_data["t"]
    was, now = (
        money(price, STARS, t.language) if price else t.label("stars-unset") for price in (before.stars_price, stars)
    )
    once.say(manager, CHANGED, {"was": was, "now": now, "first": not before.is_priced})
    await manager.switch_to(states.Offers.one)
