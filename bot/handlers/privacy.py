"""/forget: what is stored about a client, and its deletion."""

from aiogram import Bot, F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.i18n import Translator
from bot.services.money import subscriptions
from bot.services.people import privacy
from bot.telegram.answers import answer
from bot.telegram.callbacks import Destination, Forget, Go, button
from bot.telegram.commands import set_client_commands
from bot.telegram.live_message import Screen, View
from db.models import Client, Staff


def router() -> Router:
    router = Router(name="privacy")
    router.message.register(show_what_is_stored, Command("forget"))
    router.callback_query.register(forget, Forget.filter(F.sure))
    return router


def strangers() -> Router:
    """Return the router for those of whom nothing is stored, any more or at all."""
    router = Router(name="nothing_stored")
    router.message.register(say_that_nothing_is_stored, Command("forget"))
    router.callback_query.register(say_that_it_is_gone, Forget.filter(F.sure))
    return router


async def show_what_is_stored(message: Message, client: Client, screen: Screen, t: Translator) -> None:
    rows = [
        [button(t, "button-forget", Forget(sure=True))],
        [button(t, "button-back", Go(to=Destination.HOME))],
    ]
    words = [t("forget")]
    if await subscriptions.of_client(client.id) is not None:
        words.append(t("forget-subscription"))
    await screen.below(View("\n\n".join(words), rows))


async def forget(
    callback: CallbackQuery,
    client: Client,
    screen: Screen,
    state: FSMContext,
    bot: Bot,
    t: Translator,
    member: Staff | None = None,
) -> None:
    """Delete the data. The screen goes first: afterwards nobody knows which chat it stood in."""
    await screen.clear(callback.message.message_id if callback.message else 0)
    await privacy.forget(client)
    await state.clear()
    if member is None and client.language_chosen:
        client.language_chosen = False
        await set_client_commands(bot, client)
    await bot.send_message(callback.from_user.id, t("forgotten-staff" if member else "forgotten"))
    await answer(callback)


async def say_that_nothing_is_stored(message: Message, t: Translator) -> None:
    await message.answer(t("nothing-stored"))


async def say_that_it_is_gone(
    callback: CallbackQuery, state: FSMContext, bot: Bot, t: Translator, member: Staff | None = None
) -> None:
    """Say that the data are gone: they were deleted by a tap before, maybe right before the process ended."""
    await state.clear()
    if member is None:
        await set_client_commands(bot, Client(telegram_id=callback.from_user.id))
    await bot.send_message(callback.from_user.id, t("forgotten-staff" if member else "forgotten"))
    await answer(callback)
