"""How new leads look, and what staff are told of clients who come and go."""

from bot.i18n import Translator
from bot.outbox.notices.look import AboutTheClient, Look, Reading, Renderers, about_client, card
from bot.program import part_words
from bot.services.notices.clients import (
    ClientBack,
    ClientBlocked,
    ClientForgotten,
    ClientGone,
    ClientMissed,
    LeadJoined,
    LeadMerged,
    NewLead,
    NewLeads,
)
from bot.services.people import gathering
from bot.services.people.gathering import Leads
from bot.telegram.callbacks import ShowLeads, button
from bot.telegram.live_message import View
from bot.text.names import client_name
from bot.text.words import one_line
from db.models import Client

# Further sources share a line.
MOST_SOURCES = 5
BLOCKED = "blocked by the user"


async def new_lead(notice: NewLead, reading: Reading) -> Look:
    client, t = await Client.get(id=notice.client_id), reading.t
    lines = [t("notice-new-lead", name=client_name(client, t))]
    if client.source:
        lines.append(t("notice-source", source=one_line(client.source)))
    return Look(View("\n".join(lines), card(client, t)))


async def new_leads(notice: NewLeads, reading: Reading) -> Look:
    leads = await gathering.look(notice.first, notice.last)
    return Look(leads_shown(leads, reading.t) if leads.count else View(reading.t("notice-gone")))


def leads_shown(leads: Leads, t: Translator) -> View:
    """Return how many there are, where they came from, and the names of the newest."""
    lines = [t("notice-new-leads", count=leads.count)]
    if any(source for source, _ in leads.sources):
        lines.append(t("notice-source", source=_sources(leads, t)))
    lines += [t("notice-new-leads-name", name=client_name(client, t)) for client in leads.newest]
    return View("\n".join(lines), [[button(t, "button-show-leads", ShowLeads())]])


async def client_blocked(notice: ClientBlocked, reading: Reading) -> Look:
    why = part_words.why_refused(notice.said or BLOCKED, reading.t)
    return await about_client("notice-client-blocked", notice, reading, why=why)


async def client_forgotten(notice: ClientForgotten, reading: Reading) -> Look:
    t = reading.t
    return Look(View(t("notice-client-forgotten", number=notice.number)))


async def client_gone(notice: ClientGone, reading: Reading) -> Look:
    return Look(View(reading.t("notice-gone")), gone=notice.file)


def _sources(leads: Leads, t: Translator) -> str:
    most, others = leads.sources[:MOST_SOURCES], leads.sources[MOST_SOURCES:]
    told = [f"{one_line(source or '') or t.label('source-unknown')}: {count}" for source, count in most]
    more = [t.label("source-others", count=sum(count for _, count in others))] if others else []
    return ", ".join([*told, *more])


RENDERERS: Renderers = {
    NewLead: new_lead,
    NewLeads: new_leads,
    LeadJoined: AboutTheClient("notice-lead-joined"),
    LeadMerged: AboutTheClient("notice-lead-merged"),
    ClientBlocked: client_blocked,
    ClientBack: AboutTheClient("notice-client-back"),
    ClientMissed: AboutTheClient("notice-client-missed"),
    ClientForgotten: client_forgotten,
    ClientGone: client_gone,
}
