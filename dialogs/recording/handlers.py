from datetime import date
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.services.errors import BadPrice, NoDay, NotFound, TextTooLong
from bot.services.money import offers, prices, recording
from bot.services.money.claims import LONGEST_NOTE
from bot.settings import Settings
from db.models import PaymentMethod
from dialogs import opening, routes, states
from dialogs.kit.navigation import member_of
from dialogs.recording.draft import change, draft_of
from dialogs.recording.getters import READINGS


async def choose_offer(_: CallbackQuery, __: Any, manager: DialogManager, offer_id: int) -> None:
    offer = await offers.one(offer_id)
    change(manager, offer=offer.id, amount=offer.price, currency=offer.currency)
    await manager.switch_to(states.Recording.ready)


async def ask_own_sum(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    change(manager, offer=0, amount=0, currency=_currency(manager))
    await manager.switch_to(states.Recording.amount)


async def read_own_sum(manager: DialogManager, text: str) -> None:
    """Take a sum that was typed where an offer could be chosen: it is for none."""
    readings = prices.readings(text, currency=_currency(manager))
    change(manager, offer=0, amount=0, currency=_currency(manager))
    await _take_sum(manager, readings)


async def read_sum(manager: DialogManager, text: str) -> None:
    """Take the typed sum; where it may mean two, ask which."""
    await _take_sum(manager, prices.readings(text, currency=draft_of(manager).currency or _currency(manager)))


async def _take_sum(manager: DialogManager, readings: list[int]) -> None:
    manager.dialog_data[READINGS] = readings
    if len(readings) > 1:
        await manager.switch_to(states.Recording.reading)
    else:
        await _set_sum(manager, readings[0])


async def choose_reading(_: CallbackQuery, __: Any, manager: DialogManager, amount: int) -> None:
    if amount not in (manager.dialog_data.get(READINGS) or []):
        raise BadPrice
    await _set_sum(manager, amount)


async def leave_sum(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Go back to what is about to be recorded; without a sum, to what it may be for."""
    known = draft_of(manager).amount
    await manager.switch_to(states.Recording.ready if known else states.Recording.what)


async def choose_method(_: CallbackQuery, __: Any, manager: DialogManager, method: str) -> None:
    if method not in recording.METHODS:
        raise NotFound
    change(manager, method=PaymentMethod(method).value)


async def choose_day(_: CallbackQuery, __: Any, manager: DialogManager, ordinal: int) -> None:
    try:
        day = date.fromordinal(ordinal)
    except (ValueError, OverflowError):
        raise NoDay from None
    _set_day(manager, day)


async def choose_date(_: CallbackQuery, __: Any, manager: DialogManager, day: date) -> None:
    _set_day(manager, day)
    await manager.switch_to(states.Recording.ready)


async def keep_note(manager: DialogManager, text: str) -> None:
    if len(text) > LONGEST_NOTE:
        raise TextTooLong(limit=LONGEST_NOTE)
    change(manager, note=text)


async def be_silent(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    change(manager, silent=True)


async def tell_client(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    change(manager, silent=False)


async def open_same(_: CallbackQuery, __: Any, manager: DialogManager, payment_id: int) -> None:
    await opening.open_on_top(manager, routes.payment(payment_id))


async def record(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Record it, and show the payment in place of what was asked for it."""
    draft = draft_of(manager)
    if not draft.amount:
        raise BadPrice
    payment = await recording.record(
        routes.client_of(manager),
        key=draft.key,
        offer_id=draft.offer or None,
        amount=draft.amount,
        currency=draft.currency,
        method=PaymentMethod(draft.method),
        paid_on=draft.paid_on,
        note=draft.note,
        silent=draft.silent,
        by=member_of(manager),
    )
    if len(manager.current_stack().intents) > 1:
        await manager.done()
    await opening.open_on_top(manager, routes.payment(payment.id))


async def _set_sum(manager: DialogManager, amount: int) -> None:
    change(manager, amount=amount)
    await manager.switch_to(states.Recording.ready)


def _set_day(manager: DialogManager, day: date) -> None:
    recording.require_day(day)
    change(manager, day=day.toordinal())


def _currency(manager: DialogManager) -> str:
    settings: Settings = manager.middleware_data["settings"]
    return settings.currency
