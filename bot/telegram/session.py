"""The bot's connection to Telegram."""

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode

from bot.telegram.named_bot import NamedBot
from bot.telegram.patience import Patience, Sparing
from bot.telegram.topics import IntoTopic
from bot.telegram.updates import Session


def make_bot(token: str, api_url: str, *, patient: bool) -> Bot:
    """Return a bot that talks to the server at `api_url`; a `patient` one repeats what did not get through."""
    session = Session(api=TelegramAPIServer.from_base(api_url))
    session.middleware(IntoTopic())
    if patient:
        session.middleware(Sparing())
        session.middleware(Patience())
    # A message that somebody has deleted meanwhile is answered all the same.
    default = DefaultBotProperties(parse_mode=ParseMode.HTML, allow_sending_without_reply=True)
    return NamedBot(token, session=session, default=default)
