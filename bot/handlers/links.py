"""/start by a link of the bot's own: an invite for a trainer, or a lead's way from the site to the bot."""

from aiogram import Bot, F, Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import Message
from aiogram_dialog import DialogManager

from bot.handlers.start import greeting_screen
from bot.i18n import Translator
from bot.services.errors import InviteVoid
from bot.services.people import clients, deep_links, invites, leads
from bot.services.people.clients import Person
from bot.settings import Settings
from bot.telegram.answers import say
from bot.telegram.commands import set_staff_commands
from bot.telegram.filters import IsStaff
from bot.telegram.live_message import Screen
from db.models import Client
from dialogs import opening, routes


def router() -> Router:
    """Return the router that comes before everybody's /start."""
    router = Router(name="links")
    router.message.register(join_team, CommandStart(magic=F.args.startswith(deep_links.STAFF)), ~IsStaff())
    is_lead = CommandStart(magic=F.args.startswith(deep_links.LEAD))
    router.message.register(explain_lead_link, is_lead, IsStaff())
    router.message.register(join_lead, is_lead, ~IsStaff())
    return router


async def join_team(
    message: Message,
    command: CommandObject,
    bot: Bot,
    person: Person,
    client: Client | None,
    settings: Settings,
    t: Translator,
    dialog_manager: DialogManager,
) -> None:
    """Make the person a trainer; a link that is void brings the ordinary greeting, with a word about it."""
    try:
        member = await invites.accept((command.args or "").removeprefix(deep_links.STAFF), person)
    except InviteVoid:
        client = await clients.arrive(person, known=client)
        greeting = greeting_screen(t, client)
        await Screen(bot, client, settings).below(greeting.under(t("invite-void")))
        return
    if client is not None:
        await Screen(bot, client, settings).clear()
    await set_staff_commands(bot, member.telegram_id, settings.default_language)
    await say(message, t("staff-welcome"))
    if client is not None:
        await say(message, t("staff-was-client"))
    # When this update came, the person was no staff yet.
    dialog_manager.middleware_data.update(member=member, client=None)
    await opening.open_below(dialog_manager, routes.menu())


async def explain_lead_link(message: Message, command: CommandObject, bot: Bot, t: Translator) -> None:
    """Tell staff whom the link is for; the rest is their ordinary /start."""
    if leads.client_of(command.args or "", bot_token=bot.token) is not None:
        await message.answer(t("lead-link-for-clients"))
    raise SkipHandler


async def join_lead(
    message: Message, command: CommandObject, bot: Bot, person: Person, settings: Settings, t: Translator
) -> None:
    """Join the lead to this account; a link that is used or forged is an ordinary /start."""
    lead_id = leads.client_of(command.args or "", bot_token=bot.token)
    client = await leads.join(lead_id, person) if lead_id is not None else None
    if client is None:
        raise SkipHandler
    await Screen(bot, client, settings).below(greeting_screen(t, client))
