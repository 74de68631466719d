"""Receipts as files: what in a message could be one, and all of a payment's sent to whoever wants to see them."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import Message
from loguru import logger

from bot.i18n import Translator
from bot.services.money import receipts
from bot.services.money.receipts import File
from bot.services.programs.content import LONGEST_CAPTION
from bot.services.utf16 import units_in
from bot.telegram.refusals import of_the_chat
from bot.text.days import moment
from bot.text.words import all_lines
from db.models import Receipt, Staff

# Banks and phones name the same things in many ways, or not at all: then the name tells.
TYPES = ("application/pdf", "application/x-pdf", "application/acrobat", "text/pdf")
ENDS = (".pdf", ".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".heic", ".heif", ".webp", ".gif", ".tif", ".tiff", ".bmp")
LONGEST_TEXT = 4000


def receipt_in(message: Message) -> File | None:
    """Return what in the message could be a receipt: a photo, or a document that is a PDF or an image.

    A moving picture comes as a document too, and is none.
    """
    if message.photo:
        kind, file_id, name = "photo", message.photo[-1].file_id, ""
    elif message.document and not message.animation and _fits(message):
        kind, file_id, name = "document", message.document.file_id, message.document.file_name or ""
    else:
        return None
    words = message.caption or ""
    return File(kind, file_id, message.message_id, name=name, words=words, album=message.media_group_id)


async def send_all(bot: Bot, member: Staff, found: Sequence[Receipt], t: Translator, zone: ZoneInfo) -> None:
    """Send a member of staff these receipts in their order, each as what it came as, with its time and its words."""
    chat_id = member.telegram_id
    for receipt in found:
        send = bot.send_photo if receipt.kind == "photo" else bot.send_document
        caption = t("receipt-caption", at=moment(receipt.created_at, zone, t.language))
        words = t("receipt-words", words=all_lines(receipt.words, LONGEST_TEXT)) if receipt.words.strip() else ""
        together = f"{caption}\n{words}"
        # A caption as long as Telegram lets one be has no room for the time above it.
        apart = units_in(together) > LONGEST_CAPTION
        under = caption if apart or not words else together
        try:
            sent, is_file = await send(chat_id, receipt.file_id, caption=under), True
        except TelegramBadRequest as error:
            if of_the_chat(error):
                raise
            # The others are not refused with it.
            logger.bind(receipt=receipt.id, error=error.message).warning("telegram refuses a file")
            sent, is_file = await bot.send_message(chat_id, f"{under}\n{t('receipt-file-refused')}"), False
        await receipts.shown(receipt, sent.message_id, file=is_file, to=member)
        if words and apart:
            said = await bot.send_message(chat_id, words)
            await receipts.shown(receipt, said.message_id, file=False, to=member)


def _fits(message: Message) -> bool:
    document = message.document
    if document is None:
        return False
    kind, name = (document.mime_type or "").lower().split(";")[0].strip(), (document.file_name or "").lower().strip()
    return kind in TYPES or kind.startswith("image/") or name.endswith(ENDS)
