"""How it looks what came of a broadcast."""

from bot.outbox.notices.look import Look, Reading, Renderers
from bot.program.part_words import why_refused
from bot.services.notices.talk import BroadcastOver
from bot.services.talk import broadcasts
from bot.telegram.live_message import View
from bot.telegram.refusals import OWN, SILENT
from bot.text.broadcasts import over


async def broadcast_over(notice: BroadcastOver, reading: Reading) -> Look:
    broadcast, t = await broadcasts.get(notice.broadcast_id), reading.t
    report, said = await broadcasts.report(broadcast.id), broadcast.refusal
    why = why_refused(said, t, kind=broadcasts.contents(broadcast)[0].kind) if said else ""
    return Look(View(over(broadcast, report, t, why=why, of_the_message=said not in (OWN, SILENT))))


RENDERERS: Renderers = {BroadcastOver: broadcast_over}
