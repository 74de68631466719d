"""A broadcast as a message: the same for whoever looks at it before, and for each of its clients."""

from aiogram import Bot
from aiogram.types import InlineKeyboardMarkup

from bot.i18n import Translator
from bot.services.money import offers
from bot.services.talk import broadcasts
from bot.services.talk.content import COPIED
from bot.telegram import talk_messages
from bot.telegram.callbacks import Destination, Go, Rows, Sample, button
from bot.telegram.client_menu import offer_button
from bot.telegram.talk_callbacks import MuteBroadcasts
from db.models import Broadcast, Staff


async def deliver(bot: Bot, broadcast: Broadcast, chat_id: int, t: Translator, *, sample: bool = False) -> None:
    """Send the broadcast to a chat, just as each of its clients gets it; the buttons of a `sample` do nothing."""
    said = broadcasts.contents(broadcast)
    author = await Staff.get(id=broadcast.author_id)
    # A long caption goes as it was kept: a copy would say what its author has made of it since.
    copied = broadcast.source_id is not None and said[0].kind == COPIED
    source = (author.telegram_id, broadcast.source_id) if copied else None
    keyboard = await _buttons(broadcast, t, sample=sample)
    await talk_messages.send(bot, chat_id, said, source=source, keyboard=keyboard)
    if not talk_messages.bears_buttons(said):
        await bot.send_message(chat_id, t("broadcast-below"), reply_markup=keyboard)


async def _buttons(broadcast: Broadcast, t: Translator, *, sample: bool) -> InlineKeyboardMarkup:
    """Return the buttons below it: an offer that is on sale, a question to the trainer, and the way out."""
    rows: Rows = []
    if broadcast.offer_id is not None:
        rows += [[offer_button(offer, t)] for offer in await offers.on_sale() if offer.id == broadcast.offer_id]
    if broadcast.question:
        rows.append([button(t, "button-question", Go(to=Destination.TALK))])
    rows.append([button(t, "button-no-broadcasts", MuteBroadcasts(on=False))])
    if sample:
        said = Sample().pack()
        rows = [[one.model_copy(update={"callback_data": said}) for one in row] for row in rows]
    return InlineKeyboardMarkup(inline_keyboard=rows)
