"""What the buttons say to the bot by which a client decides what goes to the trainer; as in `callbacks`."""

from aiogram.filters.callback_data import CallbackData


class HandOn(CallbackData, prefix="handon"):
    """Whether what was typed is for the trainer."""

    yes: bool


class TalkDone(CallbackData, prefix="talkdone"):
    """Nothing more is to be written now."""
