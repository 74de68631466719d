from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.errors import BadPrice, OfferNotFound, PriceLeaps
from bot.services.money import catalogue, offer_kinds, offers, prices
from bot.settings import Settings
from bot.text.money import money
from bot.text.offers import price_in_money
from bot.text.words import one_line
from db.models import OfferKind
from dialogs import states
from dialogs.kit import once
from dialogs.kit.navigation import member_of
from dialogs.offers.getters import CHANGED, CHOSEN, DELETED, MAKING, OFFER, READINGS, offer_of, open_one, takes_cards

ABOUT_NO_OFFER = (states.Offers.main, states.Offers.new)


async def missing(manager: DialogManager) -> OfferNotFound | None:
    """Return the error about the offer of the open screen where that is gone."""
    if manager.current_context().state in ABOUT_NO_OFFER:
        return None
    try:
        await open_one(manager)
    except OfferNotFound as error:
        return error
    return None


async def open_offer(_: CallbackQuery, __: Any, manager: DialogManager, offer_id: int) -> None:
    await _show(manager, (await offers.one(offer_id)).id)


async def ask_name_of_new(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await catalogue.require_room()
    await manager.switch_to(states.Offers.new)


async def create(manager: DialogManager, title: str) -> None:
    """Make the offer, and ask what it is, then for its term, its price and its words."""
    offer = await catalogue.create(title, currency=_currency(manager), by=member_of(manager))
    await _show(manager, offer.id)
    manager.dialog_data[MAKING] = True
    await manager.switch_to(states.Offers.kind)


async def rename(manager: DialogManager, title: str) -> None:
    await catalogue.rename(offer_of(manager), title, cards=takes_cards(manager), by=member_of(manager))
    await manager.switch_to(states.Offers.one)


async def describe(manager: DialogManager, description: str) -> None:
    await catalogue.describe(offer_of(manager), description, cards=takes_cards(manager), by=member_of(manager))
    manager.dialog_data.pop(MAKING, None)
    await manager.switch_to(states.Offers.one)


async def drop_description(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await describe(manager, "")


async def choose_term(_: CallbackQuery, __: Any, manager: DialogManager, days: int) -> None:
    await _set_term(manager, days)


async def type_term(manager: DialogManager, text: str) -> None:
    await _set_term(manager, catalogue.days_in(text))


async def make_program(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Make it a program; one that is being made is asked for its term, price and words then.

    What is a pack by now loses its sessions by that: it is asked about once more.
    """
    if not _is_made(manager) and (await open_one(manager)).kind is OfferKind.PACK:
        await offer_kinds.require_free(offer_of(manager))
        await manager.switch_to(states.Offers.unpack)
        return
    await offer_kinds.make_program(offer_of(manager), by=member_of(manager))
    await manager.switch_to(states.Offers.term if _is_made(manager) else states.Offers.one)


async def unpack(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Make a program of the pack: that it loses its sessions was read."""
    await offer_kinds.make_program(offer_of(manager), by=member_of(manager))
    await manager.switch_to(states.Offers.one)


async def ask_for_sessions(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Ask how many sessions the pack has; what can't become one is said before."""
    if (await open_one(manager)).kind is not OfferKind.PACK:
        await offer_kinds.require_free(offer_of(manager))
    await manager.switch_to(states.Offers.sessions)


async def choose_sessions(_: CallbackQuery, __: Any, manager: DialogManager, sessions: int) -> None:
    await _set_sessions(manager, sessions)


async def type_sessions(manager: DialogManager, text: str) -> None:
    await _set_sessions(manager, offer_kinds.sessions_in(text))


async def move_up(_: CallbackQuery, __: Any, manager: DialogManager, over: int) -> None:
    await catalogue.move_up(offer_of(manager), over=over, by=member_of(manager))


async def move_down(_: CallbackQuery, __: Any, manager: DialogManager, under: int) -> None:
    await catalogue.move_down(offer_of(manager), under=under, by=member_of(manager))


async def put_on_sale(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await catalogue.put_on_sale(offer_of(manager), by=member_of(manager))


async def take_off_sale(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await catalogue.take_off_sale(offer_of(manager), by=member_of(manager))


async def ask_to_delete(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Ask whether it is meant; what can't be deleted is said before, where it can be taken off sale."""
    await catalogue.require_unused(offer_of(manager))
    await manager.switch_to(states.Offers.delete)


async def leave(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Show the offer; one that was being made is asked about no more."""
    await _show(manager, offer_of(manager))


async def delete(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    offer = await catalogue.delete(offer_of(manager), by=member_of(manager))
    once.say(manager, DELETED, one_line(offer.title))
    await manager.switch_to(states.Offers.main)


async def read_price(manager: DialogManager, text: str) -> None:
    """Take the typed price; where it may mean two sums, ask which. What was typed before is asked about no more."""
    manager.dialog_data.pop(READINGS, None)
    await manager.switch_to(states.Offers.price)
    readings = prices.readings(text, currency=_currency(manager))
    manager.dialog_data[READINGS] = readings
    if len(readings) > 1:
        await manager.switch_to(states.Offers.reading)
    else:
        await _set_price(manager, readings[0], meant=None)


async def choose_reading(_: CallbackQuery, __: Any, manager: DialogManager, price: int) -> None:
    _require_typed(manager, price)
    await _set_price(manager, price, meant=None)


async def set_all_the_same(_: CallbackQuery, __: Any, manager: DialogManager, price: int) -> None:
    """Set the price that was asked for once more; where the present one is another by now, ask again."""
    _require_typed(manager, price)
    was = manager.dialog_data["was"]
    await _set_price(manager, price, meant=(was[0], was[1]))


async def _show(manager: DialogManager, offer_id: int) -> None:
    """Open the offer; what was typed for another one is asked about no more."""
    for key in (MAKING, READINGS, CHOSEN):
        manager.dialog_data.pop(key, None)
    manager.dialog_data[OFFER] = offer_id
    await manager.switch_to(states.Offers.one)


async def _set_sessions(manager: DialogManager, sessions: int) -> None:
    """Make it a pack of so many; one that is being made is asked for its term, price and words then."""
    await offer_kinds.make_pack(offer_of(manager), sessions, by=member_of(manager))
    await manager.switch_to(states.Offers.term if _is_made(manager) else states.Offers.one)


async def _set_term(manager: DialogManager, days: int) -> None:
    await catalogue.set_term(offer_of(manager), days, by=member_of(manager))
    await manager.switch_to(states.Offers.price if _is_made(manager) else states.Offers.one)


def _is_made(manager: DialogManager) -> bool:
    """Say whether the open offer is being made: one thing is asked after another."""
    return bool(manager.dialog_data.get(MAKING))


async def _set_price(manager: DialogManager, price: int, *, meant: tuple[int, str] | None) -> None:
    """Set it, and show the offer; one that is being made is asked for its words then."""
    currency = _currency(manager)
    try:
        before = await offers.set_price(offer_of(manager), price, currency=currency, by=member_of(manager), meant=meant)
    except PriceLeaps:
        present = await open_one(manager)
        manager.dialog_data["was"] = [present.price, present.currency]
        manager.dialog_data[CHOSEN] = price
        await manager.switch_to(states.Offers.sure)
        return
    t: Translator = manager.middleware_data["t"]
    said = {"was": price_in_money(before, t), "now": money(price, currency, t.language), "first": not before.is_priced}
    once.say(manager, CHANGED, said)
    await manager.switch_to(states.Offers.description if _is_made(manager) else states.Offers.one)


def _require_typed(manager: DialogManager, price: int) -> None:
    """Refuse a sum that nobody typed: a button's data can be forged. Raises `BadPrice`."""
    if price not in (manager.dialog_data.get(READINGS) or []):
        raise BadPrice


def _currency(manager: DialogManager) -> str:
    settings: Settings = manager.middleware_data["settings"]
    return settings.currency
