"""What a client who writes is told of when an answer may be expected."""

from bot.i18n import Translator
from bot.services.time import calendar
from bot.services.time.hours import LONGEST_WORDS, AwayWords
from bot.text.days import short_day
from bot.text.words import all_lines


def away_said(away: AwayWords | None, t: Translator) -> str:
    """Return until when the vacation lasts, and what owners say of it or of their hours,
    else from when on they answer, as HTML; empty for nothing."""
    if away is None:
        return ""
    until = away.vacation_until
    lines = [t("away-vacation", until=short_day(until, t.language, today=calendar.today()))] if until else []
    if not away.words and away.opens is not None:
        lines.append(t("away-opens", time=f"{away.opens.astimezone(calendar.here()):%H:%M}"))
    if away.words:
        lines.append(t("away-words", words=all_lines(away.words, LONGEST_WORDS)))
    return "\n".join(lines)
