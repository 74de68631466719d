"""What a follow-up says: what owners have typed for it, or what it comes with, filled in."""

from bot.i18n import Translator
from bot.services.time.follow_ups.messages import LONGEST, Message, filled
from bot.text.words import all_lines


def text_of(message: Message, t: Translator) -> str:
    """Return the text in this language as it is, with its placeholders."""
    chain = message.chain.replace("_", "-")
    return message.texts.get(t.language) or t.label(f"follow-up-{chain}-{message.place}")


def words_of(message: Message, t: Translator, *, name: str, program: str, day: str) -> str:
    """Return what its reader gets, as HTML."""
    words = filled(text_of(message, t), name=name, program=program, day=day)
    return t("follow-up", words=all_lines(words, 2 * LONGEST))
