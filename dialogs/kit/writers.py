"""Who writes a program, on every screen that leads to it."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from bot.i18n import Translator
from bot.services.programs import tasks
from bot.services.programs.content import parts_of
from bot.text.days import moment
from bot.text.names import staff_name
from db.models import Program


def writer_name(draft: Program, t: Translator) -> str:
    """Return the name of who writes the draft; of who is staff no more it says so."""
    if draft.author is None:
        return t.label("writer-unknown")
    name = staff_name(draft.author, t)
    return t.label("writer-gone", name=name) if draft.author.removed_at else name


def written(draft: Program, t: Translator, zone: ZoneInfo, *, key: str = "draft-writer") -> str:
    """Return who writes the draft, how much there is, since when, and when the last message came, as HTML."""
    return t(
        key,
        by=writer_name(draft, t),
        count=len(parts_of(draft)),
        since=moment(tasks.since(draft), zone, t.language),
        last=moment(tasks.last_at(draft), zone, t.language),
    )


def all_written(drafts: Sequence[Program], t: Translator, zone: ZoneInfo) -> str:
    """Return the same of each of these drafts, a line each."""
    return "\n".join(written(draft, t, zone) for draft in drafts)
