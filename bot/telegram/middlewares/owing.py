"""Nobody is left without an answer: what could not be shown is owed, and told of once Telegram takes it."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.types import CallbackQuery, ErrorEvent, InlineQuery, TelegramObject, Update, User
from loguru import logger

from bot.services import owed_screens
from bot.telegram import turns
from bot.telegram.answers import answer
from bot.telegram.patience import PUT_OFF
from bot.telegram.turns import Line, Turn


class Owing(BaseMiddleware):
    """Stands around updates and, because errors are handled outside of these, around errors.

    In a crowd of updates of one person, a tap that is made again right behind, an inline query that others follow, and
    words for nobody after such words, are left to the last one.
    """

    def __init__(self) -> None:
        self._owed: set[int] = set()

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        # An error is met outside of what was done in the turn, but with the same data.
        turn: Turn = data.setdefault("turn", turns.current() or Turn(Line()))
        with turns.in_turn(turn):
            return await self._handle(handler, event, data, turn)

    async def _handle(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
        turn: Turn,
    ) -> Any:
        user: User | None = data.get("event_from_user")
        if isinstance(event, Update):
            if turn.is_made_again and isinstance(event.callback_query, CallbackQuery):
                await answer(event.callback_query)
                return None
            if turn.crowded and (isinstance(event.inline_query, InlineQuery) or _more_for_nobody(event, turn.line)):
                return None
            turn.line.for_nobody = False
        result = None
        try:
            result = await handler(event, data)
        except PUT_OFF:
            turns.owe()
            if not isinstance(event, ErrorEvent):
                raise
            # Nobody stands outside of what answers errors: raised on, the update would be given up, and nothing owed.
        if user is not None:
            await self._settle(turn, user.id)
        return result

    async def _settle(self, turn: Turn, person: int) -> None:
        if turn.behind:
            return  # what comes next is answered for this one too
        if turn.line.owes:
            turn.line.owes = False
            if await owed_screens.owe(person):
                self._owed.add(person)
            else:
                logger.bind(user=person).info("a stranger is not answered")
        elif turn.has_shown and person in self._owed:
            self._owed.discard(person)
            await owed_screens.settle(person)


def _more_for_nobody(update: Update, line: Line) -> bool:
    message = update.message
    if not line.for_nobody or message is None or message.text is None:
        return False
    # A reply may be for somebody: for whoever wrote what it answers.
    return not message.text.startswith("/") and message.reply_to_message is None
