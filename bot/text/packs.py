"""What is left of a pack, as texts put it in."""

from collections.abc import Sequence

from bot.i18n import Translator
from bot.services.packs.standing import Standing
from bot.services.time import calendar
from bot.text.days import short_day


def pack_lines(packs: Sequence[Standing], t: Translator) -> list[str]:
    """Return what is left of packs that can be used, as their client reads it, a line of HTML each."""
    return [t("home-pack" if pack.runs else "home-pack-next", **left_of(pack, t)) for pack in packs]


def last_days(packs: Sequence[Standing], t: Translator, *, frozen: bool = False) -> list[str]:
    """Return up to when packs hold that run, as their client reads it, a line of HTML each.

    While they are `frozen` for nobody knows how long, that they rest.
    """
    running = [pack for pack in packs if pack.runs]
    if frozen:
        return [t("freeze-pack-rests")] if running else []
    return [t("freeze-pack-until", until=left_of(pack, t)["until"]) for pack in running]


def left_of(standing: Standing, t: Translator) -> dict[str, str | int]:
    """Return how many sessions are `left` of the `total`, and `until` which day; empty before it is its turn."""
    last = standing.pack.ends_on
    until = short_day(last, t.language, today=calendar.today()) if last else ""
    return {"left": standing.left, "total": standing.total, "until": until}
