"""What a follow-up says: what owners have typed for it, or what it comes with, filled in; and what clients call it."""

from bot.i18n import Translator
from bot.services.time.follow_ups import Chain
from bot.services.time.follow_ups.messages import LONGEST, Message, filled
from bot.text.words import all_lines


def name_of(chain: Chain, t: Translator) -> str:
    """Return what a client knows the messages of the chain as."""
    return t.label(f"reminder-about-{chain.replace('_', '-')}")


def text_of(message: Message, t: Translator) -> str:
    """Return the text in this language as it is, with its placeholders."""
    chain = message.chain.replace("_", "-")
    return message.texts.get(t.language) or t.label(f"follow-up-{chain}-{message.place}")


def words_of(message: Message, t: Translator, *, name: str, program: str, day: str) -> str:
    """Return what its reader gets, as HTML."""
    words = filled(text_of(message, t), name=name, program=program, day=day)
    return t("follow-up", words=all_lines(words, 2 * LONGEST))
