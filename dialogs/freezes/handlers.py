from datetime import date
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.services.errors import FreezeNotFound, NoDay, NotFound
from bot.services.money import subscriptions
from bot.services.programs import freeze_rules, freezes
from db.models import FreezeStatus
from dialogs import routes, states
from dialogs.freezes.getters import FIRST, UNTIL, is_off
from dialogs.kit.card import back_to_card
from dialogs.kit.navigation import member_of


async def choose_first(_: CallbackQuery, __: Any, manager: DialogManager, ordinal: int) -> None:
    await choose_first_day(_, __, manager, _day(ordinal))


async def choose_first_day(_: CallbackQuery, __: Any, manager: DialogManager, day: date) -> None:
    freeze_rules.require_fits(await freeze_rules.room(routes.client_of(manager)), day, None)
    manager.dialog_data[FIRST] = day.toordinal()
    await manager.switch_to(states.Freezes.until)


async def freeze_for(_: CallbackQuery, __: Any, manager: DialogManager, days: int) -> None:
    """Freeze for so many days; for 0 until somebody ends it."""
    first = _first(manager)
    await _freeze(manager, first, freeze_rules.day_of_return(first, days))


async def freeze_until(_: CallbackQuery, __: Any, manager: DialogManager, day: date) -> None:
    await _freeze(manager, _first(manager), day)


async def freeze_all_the_same(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Freeze for the days that were chosen, though that ends the subscription."""
    ordinal = int(manager.dialog_data.get(UNTIL) or 0)
    await _put(manager, _first(manager), _day(ordinal) if ordinal else None)


async def grant(_: CallbackQuery, __: Any, manager: DialogManager, freeze_id: int) -> None:
    await freezes.grant(await _of_client(manager, freeze_id), by=member_of(manager))


async def refuse(_: CallbackQuery, __: Any, manager: DialogManager, freeze_id: int) -> None:
    await freezes.refuse(await _of_client(manager, freeze_id), by=member_of(manager))


async def return_on(_: CallbackQuery, __: Any, manager: DialogManager, carried: tuple[int, ...]) -> None:
    if len(carried) != 2:
        raise NotFound
    freeze_id, ordinal = carried
    await _return(manager, freeze_id, _day(ordinal))


async def return_on_day(_: CallbackQuery, __: Any, manager: DialogManager, day: date) -> None:
    """End the freeze that stands on this day."""
    freeze = await freeze_rules.standing(routes.client_of(manager))
    if freeze is None:
        raise FreezeNotFound
    await _return(manager, freeze.id, day)


async def _return(manager: DialogManager, freeze_id: int, day: date) -> None:
    """Let the program run again from this day on; where it does by now, the card says so."""
    freeze = await freezes.return_on(freeze_id, day, by=member_of(manager), of=routes.client_of(manager))
    if freeze.status is FreezeStatus.GRANTED:
        await manager.switch_to(states.Freezes.main)
    else:
        await back_to_card(manager, await is_off(freeze, manager.middleware_data["t"]))


async def _freeze(manager: DialogManager, first: date, until: date | None) -> None:
    """Freeze, or ask once more first where that ends a subscription."""
    room = await freeze_rules.room(routes.client_of(manager))
    freeze_rules.require_fits(room, first, until)
    if await subscriptions.extends(room.program.payment_id):
        manager.dialog_data[FIRST] = first.toordinal()
        manager.dialog_data[UNTIL] = until.toordinal() if until else 0
        await manager.switch_to(states.Freezes.sure)
    else:
        await _put(manager, first, until)


async def _put(manager: DialogManager, first: date, until: date | None) -> None:
    await freezes.put(routes.client_of(manager), starts_on=first, until=until, by=member_of(manager))
    await manager.switch_to(states.Freezes.main)


async def _of_client(manager: DialogManager, freeze_id: int) -> int:
    """Return the same id, which may be forged. Raises `FreezeNotFound` where it is no freeze of this client's."""
    if (await freezes.get(freeze_id)).client_id != routes.client_of(manager):
        raise FreezeNotFound(freeze=freeze_id)
    return freeze_id


def _first(manager: DialogManager) -> date:
    """Return the first frozen day that was chosen. Raises `NoDay` where none was."""
    return _day(int(manager.dialog_data.get(FIRST) or 0))


def _day(ordinal: int) -> date:
    try:
        return date.fromordinal(ordinal)
    except (ValueError, OverflowError):
        raise NoDay from None
