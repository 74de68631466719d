from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode
from babel.numbers import get_currency_precision

from bot.commands import set_staff_commands
from bot.i18n import LANGUAGES, supported, translator
from bot.services import first_steps, languages, offers, staff
from bot.services.errors import NotFound
from bot.services.first_steps import Step
from bot.text import language_choices
from dialogs import states
from dialogs.navigation import member_of


async def open_team(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Refuse a trainer before anything opens: they stay where they are."""
    await staff.require_owner(member_of(manager))
    await manager.start(states.Team.main)


def carried_language(text: str) -> str:
    """Return the choice that a button carries. Raises `NotFound` for what no button carries."""
    if text not in (*LANGUAGES, languages.TELEGRAMS):
        raise NotFound
    return text


async def speak(callback: CallbackQuery, _: Any, manager: DialogManager, choice: str) -> None:
    """Speak the chosen language from this very screen on; Telegram's list of commands follows."""
    member, default = member_of(manager), manager.middleware_data["settings"].default_language
    before = language_choices(member)
    await languages.choose(member, choice, telegrams=supported(callback.from_user.language_code, default))
    if language_choices(member) == before:
        # An edit that changes nothing would look like no answer: the screen comes anew.
        manager.show_mode = ShowMode.DELETE_AND_SEND
    manager.middleware_data["t"] = translator(member.language)
    await set_staff_commands(manager.middleware_data["bot"], member.telegram_id, default)


async def open_details(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Show the payment details; where there are none yet, ask for them at once."""
    there = await offers.payment_details()
    await manager.switch_to(states.Settings.details if there else states.Settings.new_details)


async def keep_details(manager: DialogManager, text: str) -> None:
    await offers.set_payment_details(text, by=member_of(manager))
    await manager.switch_to(states.Settings.details)


async def see_offers(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Record that an owner looks at what is on sale: one of their first steps."""
    await first_steps.take(Step.OFFERS, by=member_of(manager))


async def open_price(_: CallbackQuery, __: Any, manager: DialogManager, offer_id: int) -> None:
    manager.dialog_data["offer"] = offer_id
    await manager.switch_to(states.Settings.price)


async def keep_price(manager: DialogManager, text: str) -> None:
    offer = await offers.get(int(manager.dialog_data["offer"]))
    await offers.set_price(offer.id, text, by=member_of(manager), digits=get_currency_precision(offer.currency))
    await manager.switch_to(states.Settings.prices)
