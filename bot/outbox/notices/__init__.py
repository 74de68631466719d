"""What a notice says, in the words and buttons of whoever gets it: one renderer for each kind, by topic."""

from zoneinfo import ZoneInfo

from bot.outbox.notices import (
    clients,
    follow_ups,
    freezes,
    health,
    packs,
    payments,
    prices,
    programs,
    steps,
    talk,
    team,
)
from bot.outbox.notices.look import Look, Reading, Renderers, translator_of
from bot.services import notices
from db.models import Outbox

RENDERERS: Renderers = {
    **clients.RENDERERS,
    **follow_ups.RENDERERS,
    **freezes.RENDERERS,
    **health.RENDERERS,
    **packs.RENDERERS,
    **payments.RENDERERS,
    **prices.RENDERERS,
    **programs.RENDERERS,
    **steps.RENDERERS,
    **talk.RENDERERS,
    **team.RENDERERS,
}


async def render(row: Outbox, zone: ZoneInfo) -> Look:
    """Return what this row (anything but a program's part) looks like at this moment."""
    notice = notices.of(row)
    if notice is None:
        raise ValueError(f"row {row.id} of the outbox holds no notice")
    return await RENDERERS[type(notice)](notice, Reading(row, translator_of(row), zone))
