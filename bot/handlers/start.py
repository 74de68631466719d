"""The first screen of a client, /help, /cancel, and who blocks the bot or comes back."""

import re

from aiogram import Bot, F, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from bot.i18n import Translator
from bot.services.intake import questionnaire
from bot.services.people import clients, deep_links, staff
from bot.services.people.clients import Person
from bot.services.time.follow_ups import muting
from bot.settings import Settings
from bot.telegram.answers import answer
from bot.telegram.callbacks import Destination, Go, button
from bot.telegram.live_message import Menu, Screen, View
from bot.text.words import one_line
from db.models import Client, Staff

# What a deep link may carry (Bot API). Links of the bot's own are no source.
SOURCE = re.compile(r"[A-Za-z0-9_-]{1,64}")


def arrivals() -> Router:
    """Return the router for those whom the bot may not know yet."""
    router = Router(name="arrivals")
    router.message.register(greet, CommandStart())
    router.my_chat_member.register(block, F.new_chat_member.status == "kicked")
    router.my_chat_member.register(unblock, F.new_chat_member.status == "member")
    return router


def router() -> Router:
    router = Router(name="start")
    router.message.register(help_, Command("help"))
    router.message.register(cancel, Command("cancel"))
    router.callback_query.register(home, Go.filter(F.to == Destination.HOME))
    return router


async def greet(
    message: Message,
    command: CommandObject,
    bot: Bot,
    person: Person,
    client: Client | None,
    settings: Settings,
    t: Translator,
) -> None:
    """Take the person in and show the first screen."""
    arrived = await clients.arrive(person, source=source_of(command.args), known=client, looked=True)
    await Screen(bot, arrived, settings).below(greeting_screen(t, arrived, newcomer=client is None))


async def home(callback: CallbackQuery, screen: Screen, t: Translator) -> None:
    await screen.show(callback, home_screen(t, "home"))
    await answer(callback)


async def help_(message: Message, client: Client, screen: Screen, t: Translator) -> None:
    """Say what there is; who has switched reminders off finds the way to switch them on."""
    more = [[button(t, "button-language", Go(to=Destination.LANGUAGE))]]
    if await muting.anything(client.id):
        more.insert(0, [button(t, "button-reminders", Go(to=Destination.REMINDERS))])
    await screen.below(View(t("help"), Menu(more=more)))


async def cancel(message: Message, client: Client, screen: Screen, t: Translator) -> None:
    left = await questionnaire.pause(client, for_good=True)
    await screen.below(home_screen(t, "cancelled" if left else "nothing-to-cancel"))


async def block(update: ChatMemberUpdated, client: Client | None, member: Staff | None) -> None:
    if client is not None:
        await clients.blocked(client, at=update.date)
    if member is not None:
        await staff.blocked(member, at=update.date)


async def unblock(update: ChatMemberUpdated, client: Client | None, member: Staff | None) -> None:
    if client is not None:
        await clients.unblocked(client)
    if member is not None:
        await staff.unblocked(member)


def greeting_screen(t: Translator, client: Client, *, newcomer: bool = False) -> View:
    """Return the first screen; who has paid or got something is not told how to begin. `newcomer` as for `Menu`."""
    name = one_line(client.first_name)
    heading = t("greeting", name=name) if name else t("greeting-nameless")
    return View(t("greeting-text"), Menu(heading=heading, known=t("home"), newcomer=newcomer))


def home_screen(t: Translator, key: str, **arguments: object) -> View:
    """Return the menu of a client under the text `key`."""
    return View(t(key, **arguments), Menu())


def source_of(payload: str | None) -> str | None:
    """Return where a lead came from, as the link says; none for the bot's own links and for what no link carries."""
    if not payload or not SOURCE.fullmatch(payload) or payload.startswith(deep_links.RESERVED):
        return None
    return payload
