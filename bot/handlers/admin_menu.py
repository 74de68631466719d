"""The commands of staff."""

from aiogram import Bot, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import Message
from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.errors import ClientNotFound
from bot.services.ids import id_in
from bot.services.people import clients, staff
from bot.services.people.clients import Person
from bot.settings import Settings
from bot.telegram.commands import set_staff_commands
from bot.telegram.filters import ClientCommand
from db.models import Role, Staff
from dialogs import opening, routes


def router() -> Router:
    router = Router(name="admin_menu")
    router.message.register(greet, CommandStart())
    router.message.register(open_menu, Command("menu"))
    router.message.register(open_today, Command("today"))
    router.message.register(open_pipeline, Command("pipeline"))
    router.message.register(open_stages, Command("stages"))
    router.message.register(help_, Command("help"))
    router.message.register(open_search, Command("clients"))
    router.message.register(open_card_by_number, ClientCommand())
    return router


async def greet(
    message: Message, bot: Bot, member: Staff, person: Person, settings: Settings, dialog_manager: DialogManager
) -> None:
    """Open the menu; what a staff member could not get before the first /start is made good."""
    name = f"{person.first_name} {person.last_name}".strip()
    await staff.greet(member, name=name, language=person.language)
    await set_staff_commands(bot, member.telegram_id, settings.default_language)
    await opening.open_at_bottom(dialog_manager, routes.menu())


async def open_menu(message: Message, dialog_manager: DialogManager) -> None:
    await opening.open_at_bottom(dialog_manager, routes.menu())


async def open_today(message: Message, dialog_manager: DialogManager) -> None:
    await opening.open_at_bottom(dialog_manager, routes.today())


async def open_pipeline(message: Message, dialog_manager: DialogManager) -> None:
    await opening.open_at_bottom(dialog_manager, routes.board())


async def open_stages(message: Message, member: Staff, t: Translator, dialog_manager: DialogManager) -> None:
    """Open the stages for an owner; a trainer reads whose they are."""
    if member.role is not Role.OWNER:
        await message.answer(t("stages-of-owners"))
        await opening.open_at_bottom(dialog_manager, routes.menu())
        return
    await opening.open_at_bottom(dialog_manager, routes.stages())


async def help_(message: Message, t: Translator, dialog_manager: DialogManager) -> None:
    await message.answer(t("staff-help"))
    await opening.open_at_bottom(dialog_manager, routes.menu())


async def open_search(message: Message, command: CommandObject, dialog_manager: DialogManager) -> None:
    """Show the newest clients for /clients; what stands behind the command is searched for at once."""
    await opening.open_at_bottom(dialog_manager, routes.search(command.args or ""))


async def open_card_by_number(message: Message, number: int, dialog_manager: DialogManager) -> None:
    """Open card 12 for /client_12, which may be the result of a search."""
    try:
        client = await clients.get(id_in(str(number)) or 0)
    except ClientNotFound:
        await opening.open_at_bottom(dialog_manager, routes.nobody_with(number))
    else:
        await opening.open_at_bottom(dialog_manager, routes.card(client.id))
