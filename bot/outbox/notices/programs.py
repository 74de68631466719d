"""What staff and clients are told of programs on their way."""

from dataclasses import replace

from bot.outbox.notices.look import AboutTheClient, Look, Reading, Renderers, about_client, card
from bot.program import part_words
from bot.services.notices.programs import (
    DeliveryFailed,
    DraftTaken,
    PartsRefused,
    ProgramBeginsLater,
    ProgramDelivered,
    ProgramMissing,
    ProgramNotAll,
    RenewalDeclined,
)
from bot.services.programs import deliveries, freeze_rules, programs, renewals
from bot.telegram.live_message import View
from bot.text.days import term
from bot.text.freezes import hides_days
from bot.text.history import noted
from bot.text.names import program_title, staff_name
from db.fields import now
from db.models import Client, Staff


async def program_missing(notice: ProgramMissing, reading: Reading) -> Look:
    client, t = await Client.get(id=notice.client_id), reading.t
    missing = part_words.for_staff(await deliveries.look(notice.program_id), t)
    return Look(replace(missing, rows=[*missing.drawn_rows, *card(client, t)]))


async def draft_taken(notice: DraftTaken, reading: Reading) -> Look:
    by = staff_name(await Staff.get(id=notice.by_id), reading.t)
    return await about_client("notice-draft-taken", notice, reading, by=by, count=notice.count)


async def renewal_declined(notice: RenewalDeclined, reading: Reading) -> Look:
    """Why the client does not go on, as far as they have said it."""
    t, note = reading.t, await renewals.note_of(notice.client_id, notice.program_id)
    why = noted(note, t) if note else t.label("renewal-why-unsaid")
    return await about_client("notice-renewal-declined", notice, reading, why=why)


async def program_begins_later(notice: ProgramBeginsLater, reading: Reading) -> Look:
    t = reading.t
    program = await programs.get(notice.program_id)
    title = program_title(program.title, t)
    if hides_days(await freeze_rules.standing(program.client_id)):
        return Look(View(t("program-begins-after", title=title)))
    days = term(program, t.language, today=now().astimezone(reading.zone).date())
    if not notice.chosen:
        return Look(View(t("program-begins-later", title=title, **days)))
    if program.ends_on is None:
        return Look(View(t("program-begins-on-open", title=title, first=days["first"])))
    return Look(View(t("program-begins-on", title=title, **days)))


async def program_not_all(notice: ProgramNotAll, reading: Reading) -> Look:
    return Look(View(part_words.for_client(await deliveries.look(notice.program_id), reading.t)))


RENDERERS: Renderers = {
    DeliveryFailed: program_missing,
    PartsRefused: program_missing,
    ProgramDelivered: AboutTheClient("notice-program-delivered"),
    RenewalDeclined: renewal_declined,
    DraftTaken: draft_taken,
    ProgramBeginsLater: program_begins_later,
    ProgramNotAll: program_not_all,
}
