"""How far a broadcast is, and what came of it, in words."""

from datetime import datetime

from bot.i18n import Translator
from bot.services.talk.broadcasts import Report
from bot.services.time import calendar
from bot.text.days import time_of_day
from db.models import Broadcast, BroadcastStatus, Got


def how_far(report: Report, t: Translator) -> str:
    """Return «96 из 143 · 2 заблокировали», as it is."""
    got = report.got
    counted = {
        "blocked": got.get(Got.BLOCKED, 0),
        "refused": got.get(Got.REFUSED, 0),
        "skipped": got.get(Got.SKIPPED, 0),
    }
    others = [t.label(f"broadcast-got-{what}", count=count) for what, count in counted.items() if count]
    return " · ".join([t.label("broadcast-sent", sent=report.sent, total=report.total), *others])


def waits(until: datetime, t: Translator) -> str:
    """Return until when it waits because it is quiet, as HTML."""
    return t("broadcast-waits", at=time_of_day(until.astimezone(calendar.here()).time(), t.language))


def over(broadcast: Broadcast, report: Report, t: Translator, *, why: str = "", of_the_message: bool = True) -> str:
    """Return what came of it, as HTML; apart, how many nobody knows of whether they have got it.

    `why` says, as it is, for what reason it was given up, which another message may mend where it is `of_the_message`.
    """
    stopped = broadcast.status is BroadcastStatus.STOPPED
    lines = [t("broadcast-was-stopped" if stopped else "broadcast-went-out", said=how_far(report, t))]
    unsure = report.got.get(Got.UNSURE, 0) + report.got.get(Got.IN_FLIGHT, 0)
    left = report.got.get(Got.PENDING, 0)
    lines += [t("broadcast-refused" if of_the_message else "broadcast-given-up", why=why)] if why else []
    lines += [t("broadcast-unsure", count=unsure)] if unsure else []
    lines += [t("broadcast-left", count=left)] if left else []
    return "\n".join(lines)
