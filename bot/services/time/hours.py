"""When the business answers, when it is quiet, and its vacation: what owners have set, and what follows at a moment.

A vacation lasts to the end of its last day, by the trainer's calendar, and ends by itself.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, time

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services.errors import TextTooLong, WordsWanted
from bot.services.people import staff
from bot.services.time import absences, calendar, spans
from bot.services.time.spans import Span
from bot.services.visible import is_visible
from db.fields import now
from db.models import Setting, Staff

QUIET, ANSWERS, ANSWER_WORDS = "quiet_hours", "answer_hours", "answer_words"
VACATION, VACATION_WORDS = "vacation_until", "vacation_words"
KEYS = (QUIET, ANSWERS, ANSWER_WORDS, VACATION, VACATION_WORDS)
QUIET_BY_DEFAULT = Span(time(22), time(9))
LONGEST_WORDS = 500


@dataclass(frozen=True)
class Hours:
    """What owners have set. `vacation_until` is the last day of a vacation that lasts; words are as they typed them."""

    quiet: Span | None
    answers: Span | None
    answer_words: str
    vacation_until: date | None
    vacation_words: str


@dataclass(frozen=True)
class AwayWords:
    """What a client who writes now is to be told, once: the owners' `words`, which may be none.

    While a vacation lasts, `vacation_until` is its last day; else these are not the hours of answers, which begin at
    the instant `opens`.
    """

    words: str
    vacation_until: date | None
    opens: datetime | None = field(default=None, compare=False)

    @property
    def key(self) -> str:
        """Which vacation, or which hours between those of answers, this is about."""
        return f"vacation:{self.vacation_until}" if self.vacation_until else f"hours:{self.opens:%Y-%m-%dT%H:%M}"


async def present() -> Hours:
    """Return what is set now."""
    kept = {setting.key: setting.value for setting in await Setting.filter(key__in=KEYS)}
    until = date.fromisoformat(kept[VACATION]) if kept.get(VACATION) else None
    return Hours(
        quiet=_span(kept[QUIET]) if QUIET in kept else QUIET_BY_DEFAULT,
        answers=_span(kept.get(ANSWERS, "")),
        answer_words=kept.get(ANSWER_WORDS, ""),
        vacation_until=until if until is not None and calendar.today() <= until else None,
        vacation_words=kept.get(VACATION_WORDS, ""),
    )


async def quiet(at: datetime) -> bool:
    """Say whether the instant is within the quiet hours."""
    hours = await present()
    return hours.quiet is not None and hours.quiet.holds(at)


async def next_waking(at: datetime) -> datetime:
    """Return the first instant, in UTC, from this one on that is not within the quiet hours."""
    hours = await present()
    return hours.quiet.next_out(at) if hours.quiet is not None else at


async def away_words() -> AwayWords | None:
    """Return what a client who writes now is to be told; none where an answer may be expected."""
    hours = await present()
    if hours.vacation_until is not None:
        return AwayWords(hours.vacation_words, hours.vacation_until)
    if hours.answers is not None and not hours.answers.holds(now()):
        closed = Span(hours.answers.ends, hours.answers.begins)
        return AwayWords(hours.answer_words, None, closed.next_out(now()))
    return None


async def set_quiet(text: str, *, by: Staff) -> None:
    """Keep the quiet hours as they are typed; none where there is nothing. Raises `BadHours`, `NotOwner`."""
    await _keep(QUIET, _kept_span(text), by=by)


async def set_answers(text: str, *, by: Staff) -> None:
    """Keep the hours of answers as they are typed; none where there is nothing. Raises `BadHours`, `NotOwner`."""
    await _keep(ANSWERS, _kept_span(text), by=by)


async def say_of_answers(words: str, *, by: Staff) -> None:
    """Keep what clients are told outside of the hours of answers. Raises `TextTooLong`, `WordsWanted`, `NotOwner`."""
    await _keep(ANSWER_WORDS, _said(words), by=by)


async def begin_vacation(until: date, *, by: Staff) -> None:
    """Let the business be on vacation to the end of this day. Raises `BadLastDay`, `NotOwner`."""
    absences.require_day(until)
    await _keep(VACATION, until.isoformat(), by=by)


async def end_vacation(*, by: Staff) -> None:
    """Let the business be on vacation no more; what was said of it stays for the next one. Raises `NotOwner`."""
    await _keep(VACATION, "", by=by)


async def say_of_vacation(words: str, *, by: Staff) -> None:
    """Keep what clients are told on a vacation; "" for nothing. Raises `TextTooLong`, `WordsWanted`, `NotOwner`."""
    await _keep(VACATION_WORDS, _said(words), by=by)


async def _keep(key: str, value: str, *, by: Staff) -> None:
    async with in_transaction():
        await staff.require_owner(by)
        await Setting.update_or_create(key=key, defaults={"value": value, "updated_at": now()})
    logger.bind(key=key, by=by.id).info("hours set")


def _span(kept: str) -> Span | None:
    return spans.read(kept) if kept else None


def _kept_span(text: str) -> str:
    span = spans.read(text) if text else None
    return str(span) if span is not None else ""


def _said(words: str) -> str:
    if words and not is_visible(words):
        raise WordsWanted
    said = words.strip()
    if len(said) > LONGEST_WORDS:
        raise TextTooLong(limit=LONGEST_WORDS)
    return said
