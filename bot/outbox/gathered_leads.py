"""The one message that tells staff of many new leads: keeping it in sight."""

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest
from loguru import logger

from bot.i18n import translator
from bot.outbox.notices.clients import leads_shown
from bot.services.people import gathering
from bot.services.people.gathering import Gathering
from bot.telegram.answers import edited
from bot.telegram.live_message import View
from db.models import Outbox


async def tell(bot: Bot, row: Outbox, leads: Gathering) -> bool:
    """Tell of all leads that wait in the row's chat: in the message that tells of others, where there is one in sight.

    It changes in place, silently, or comes anew where other messages stand below it. Returns whether they are told
    now: a message that has changed a moment ago rests.
    """
    if await gathering.put_off(leads):
        return False
    look = leads_shown(
        await gathering.look(leads.first, leads.last), translator(row.staff.language if row.staff else "ru")
    )
    old = leads.notice.message_id if leads.notice else None
    if old is not None and not leads.covered and await _change(bot, row.chat_id, old, look):
        await gathering.record(leads, old, digest=look.digest)
        return True
    # Those whom it told of before were heard then.
    silent = row.silent or old is not None
    sent = await bot.send_message(
        row.chat_id, look.text, reply_markup=look.keyboard, disable_notification=silent or None
    )
    await gathering.record(leads, sent.message_id, digest=look.digest)
    if old is not None:
        await _remove(bot, row.chat_id, old)
    return True


async def _change(bot: Bot, chat_id: int, message_id: int, look: View) -> bool:
    return await edited(
        bot.edit_message_text(look.text, chat_id=chat_id, message_id=message_id, reply_markup=look.keyboard)
    )


async def _remove(bot: Bot, chat_id: int, message_id: int) -> None:
    """Take the message away, or its buttons where it is too old for that: what it says is said anew."""
    try:
        try:
            await bot.delete_message(chat_id, message_id)
        except TelegramBadRequest:
            await bot.edit_message_reply_markup(chat_id=chat_id, message_id=message_id)
    except TelegramAPIError as error:
        logger.bind(error=error.message).info("an older message stays")
