from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.i18n import LANGUAGES, supported, translator
from bot.services import hearing
from bot.services.errors import NotFound
from bot.services.funnel import default_limits
from bot.services.hearing import Volume
from bot.services.money import offers
from bot.services.notices.base import Concern
from bot.services.people import concerns, languages, shown_names, staff
from bot.services.time import mornings
from bot.telegram.commands import set_staff_commands
from bot.text.names import language_choices
from dialogs import opening, routes, states
from dialogs.kit import once, ways
from dialogs.kit.navigation import member_of
from dialogs.settings.getters import LIMITED


async def open_team(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Refuse a trainer before anything opens: they stay where they are."""
    await staff.require_owner(member_of(manager))
    await opening.open_on_top(manager, routes.team())


async def show_name(manager: DialogManager, text: str) -> None:
    """Let clients read this of whom they write with."""
    await shown_names.show(member_of(manager), text)


async def show_no_name(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await shown_names.show_nothing(member_of(manager))


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
        _come_anew(manager)
    manager.middleware_data["t"] = translator(member.language)
    await set_staff_commands(manager.middleware_data["bot"], member.telegram_id, default)


def carried_volume(text: str) -> tuple[Concern, Volume]:
    """Return what a button carries: how the member is to hear what. Raises `NotFound` for what no button carries."""
    concern, _, volume = text.partition(".")
    if concern not in tuple(Concern) or volume not in tuple(Volume):
        raise NotFound
    return Concern(concern), Volume(volume)


async def choose_volume(_: CallbackQuery, __: Any, manager: DialogManager, chosen: tuple[Concern, Volume]) -> None:
    """Let the member hear it so from now on."""
    member, (concern, volume) = member_of(manager), chosen
    before = hearing.volume(member, concern)
    await concerns.choose(member, concern, volume)
    if volume is before:
        _come_anew(manager)


async def choose_hour(_: CallbackQuery, __: Any, manager: DialogManager, hour: int) -> None:
    """Let the member hear what there is to do at this hour, from now on; 0 stands for never."""
    before = member_of(manager).morning_hour
    await mornings.choose(member_of(manager), hour or None)
    if member_of(manager).morning_hour == before:
        _come_anew(manager)


async def use_limits(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    if await default_limits.use(by=member_of(manager)):
        once.say(manager, LIMITED, True)
    await manager.switch_to(states.Settings.main)


async def refuse_limits(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await default_limits.refuse(by=member_of(manager))
    await manager.switch_to(states.Settings.main)


async def open_details(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Show the payment details; where there are none yet, ask for them at once."""
    await staff.require_owner(member_of(manager))
    there = await offers.payment_details()
    await manager.switch_to(states.Settings.details if there else states.Settings.new_details)


async def keep_details(manager: DialogManager, text: str) -> None:
    await offers.set_payment_details(text, by=member_of(manager))
    await manager.switch_to(states.Settings.details)


async def open_offers(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Show what there is to buy; whoever is no owner stays where they are."""
    await opening.open_on_top(manager, await ways.to_offers(by=member_of(manager)))


def _come_anew(manager: DialogManager) -> None:
    """Have the screen come anew: an edit that changes nothing would look like no answer."""
    manager.show_mode = ShowMode.DELETE_AND_SEND
