"""The buttons under the question back: which unit a typed number has."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.handlers.question_screens import step_screen
from bot.i18n import Translator
from bot.services.intake import questionnaire
from bot.telegram.answers import answer
from bot.telegram.callbacks import Unit
from bot.telegram.live_message import Screen
from db.models import Client


def router() -> Router:
    router = Router(name="units")
    router.callback_query.register(choose_unit, Unit.filter())
    return router


async def choose_unit(
    callback: CallbackQuery, callback_data: Unit, client: Client, screen: Screen, t: Translator
) -> None:
    """Answer the question with the number in this unit, or open it again for another number."""
    progress = await questionnaire.choose_unit(
        client,
        callback_data.question,
        callback_data.unit,
        typed=callback_data.typed,
        message_id=callback.message.message_id if callback.message else 0,
    )
    await screen.show(callback, step_screen(t, progress, client))
    await answer(callback)
