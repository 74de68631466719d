"""What a follow-up says, as owners have typed it or as it comes; when it comes, and what clients call it."""

from bot.i18n import Translator
from bot.services.programs.renewals import Done
from bot.services.time.follow_ups import Chain
from bot.services.time.follow_ups.chains import counts_days
from bot.services.time.follow_ups.delays import Delay
from bot.services.time.follow_ups.messages import LONGEST, Message, filled
from bot.text.days import time_of_day
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


def done_words(done: Done, t: Translator) -> str:
    """Return what was done in a program: «Сделано: 11 тренировок, −2,4 кг»; nothing where nothing is known."""
    workouts = t.label("done-workouts", count=done.workouts) if done.workouts else ""
    key = "done-lost" if done.weight < 0 else "done-gained"
    weight = t.label(key, kilos=abs(done.weight)) if done.weight else ""
    what = ", ".join(filter(None, (workouts, weight)))
    return t("done-so-far", what=what) if what else ""


def when(message: Message, t: Translator, delay: Delay | None = None) -> str:
    """Return when the message comes, or would with this delay: «через 2 ч», «за 3 дня до конца, 11:00».

    Typed, it means that again (see `delays.read`).
    """
    delay = delay or message.delay
    if delay.hours:
        return t.label("delay-hours", hours=delay.hours)
    day = _day(message, delay.days, t)
    if delay.at is None:
        return day
    key = "delay-of-day" if counts_days(message.chain, message.place) else "delay-at"
    return t.label(key, day=day, at=time_of_day(delay.at, t.language))


def _day(message: Message, days: int, t: Translator) -> str:
    if message.chain is Chain.RENEWAL:
        if days < 0:
            return t.label("delay-before-end", days=-days)
        return t.label("delay-after-end", days=days) if days else t.label("delay-last-day")
    if counts_days(message.chain, message.place):
        return t.label("delay-after-training", days=days) if days else t.label("delay-training-day")
    match days:
        case 0:
            return t.label("delay-same-day")
        case 1:
            return t.label("delay-next-day")
    return t.label("delay-days", days=days)
