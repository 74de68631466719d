"""Leads from the site: taken in once for each request, and joined to the Telegram account that opens their link."""

import json
import re
from base64 import urlsafe_b64encode
from dataclasses import asdict, dataclass
from hashlib import sha256
from hmac import compare_digest
from hmac import digest as hmac_digest

from loguru import logger
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from bot.services import outbox, told
from bot.services.errors import KeyReused
from bot.services.funnel.pipeline import Note
from bot.services.notices.clients import LeadJoined, LeadMerged
from bot.services.packs import packs
from bot.services.people import clients, deep_links, names, phones, privacy
from bot.services.people.clients import Person
from bot.services.programs import content, freezes, tasks
from bot.services.time import steps, timers
from db.models import Client, ClientNote, ClientPipeline, LeadRequest, Payment, Program, ProgramKind, ProgramStatus

# All of a start parameter has at most 64 characters of [A-Za-z0-9_-] (Bot API).
PARAMETER = re.compile(rf"{deep_links.LEAD}([0-9a-z]{{1,7}})_[A-Za-z0-9_-]{{22}}")
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True)
class Lead:
    """What the site knows of somebody; `phone` as they typed it."""

    name: str
    phone: str | None = None
    source: str | None = None
    note: str = ""

    @property
    def digest(self) -> str:
        """A short name of this very data, however the number is written."""
        phone = phones.read(self.phone)
        data = asdict(self) | {"phone": phone.kept if phone else None}
        return sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()


def parameter(client_id: int, *, bot_token: str) -> str:
    """Return the start parameter of the link for this client; it is derived, so that nothing needs to be kept."""
    key = sha256(f"{bot_token}lead".encode()).digest()
    signature = urlsafe_b64encode(hmac_digest(key, str(client_id).encode(), "sha256"))[:22].decode()
    return f"{deep_links.LEAD}{_base36(client_id)}_{signature}"


def client_of(start_parameter: str, *, bot_token: str) -> int | None:
    """Return the id of the client whom the link is for; none for one that this bot did not make."""
    found = PARAMETER.fullmatch(start_parameter)
    if found is None:
        return None
    client_id = int(found[1], 36)
    genuine = parameter(client_id, bot_token=bot_token)
    return client_id if compare_digest(genuine.encode(), start_parameter.encode()) else None


async def create(lead: Lead, *, key: str, language: str) -> tuple[Client, bool]:
    """Take the lead in as `clients.create` does; the same `key` with the same data brings the same client.

    Returns the client, and whether they are new. Raises `KeyReused` where the key came with other data.
    """
    if (known := await _taken_in(lead, key)) is not None:
        return known, False
    person = Person(None, lead.name, language=language)
    try:
        async with in_transaction():
            client = await clients.create(person, source=lead.source, phone=lead.phone)
            await LeadRequest.create(key=key, digest=lead.digest, client=client)
            if lead.note:
                await ClientNote.create(client=client, text=lead.note)
    except IntegrityError:
        # The same request at the same moment was first, and this one has left nothing.
        known = await _taken_in(lead, key)
        if known is None:
            raise
        return known, False
    return client, True


async def join(lead_id: int, person: Person) -> Client | None:
    """Join the lead to the person's Telegram account; staff are told, nobody moves.

    An account that is a client already takes over what the lead has, and the lead leaves the funnel. Returns the
    client, none where the link was used before.
    """
    known = await clients.find(person.telegram_id)
    if known is None:
        try:
            return await _take_account(lead_id, person)
        except IntegrityError:
            # /start at the same moment has made the account a client.
            known = await clients.find(person.telegram_id)
            if known is None:
                raise
    return await _merge(lead_id, known.id, person)


async def _taken_in(lead: Lead, key: str) -> Client | None:
    request = await LeadRequest.get_or_none(key=key).select_related("client")
    if request is None:
        return None
    if request.digest != lead.digest:
        raise KeyReused
    return request.client


async def _take_account(lead_id: int, person: Person) -> Client | None:
    async with in_transaction():
        lead = await Client.select_for_update().get_or_none(id=lead_id, telegram_id=None, forgotten_at=None)
        if lead is None:
            return None
        site_name = lead.name
        await Client.filter(id=lead.id).update(telegram_id=person.telegram_id)
        lead.telegram_id = person.telegram_id
        client = await clients.arrive(person, known=lead)
        if names.fold(site_name) != names.fold(client.name):
            await clients.note(client, Note(key="lead-note-name", args={"name": site_name}))
        await outbox.tell_staff(LeadJoined(client_id=client.id))
    logger.bind(client=client.id).info("lead joined")
    return client


async def _merge(lead_id: int, client_id: int, person: Person) -> Client | None:
    async with in_transaction():
        locked = {}
        for number in sorted({lead_id, client_id}):
            locked[number] = await Client.select_for_update().get_or_none(id=number, forgotten_at=None)
        lead, client = locked[lead_id], locked[client_id]
        if lead is None or client is None or lead.telegram_id is not None:
            return None
        await _hand_over(lead, client)
        about = ", ".join(filter(None, (lead.name, lead.phone, lead.source)))
        await clients.note(client, Note(key="lead-note-merged", args={"number": lead.id, "about": about}))
        await privacy.leave_no_name(lead.id)
        client.phone, client.source = client.phone or lead.phone, client.source or lead.source
        await Client.filter(id=client.id).update(phone=client.phone, source=client.source)
        client = await clients.arrive(person, known=client)
        await outbox.tell_staff(LeadMerged(client_id=client.id))
    logger.bind(client=client.id, lead=lead_id).info("lead merged")
    return client


async def _hand_over(lead: Client, client: Client) -> None:
    """Make the client the owner of everything that staff have done for the lead; both rows are locked."""
    await LeadRequest.filter(client_id=lead.id).update(client_id=client.id)
    await ClientNote.filter(client_id=lead.id).update(client_id=client.id)
    for move in await ClientPipeline.filter(client_id=lead.id).order_by("id"):
        # The history stays where it is, without what was typed: that may name the person.
        for typed in filter(None, (move.note, move.reason)):
            await ClientNote.create(client=client, text=typed, author_id=move.moved_by_id, created_at=move.created_at)
    await Payment.filter(client_id=lead.id).update(client_id=client.id)
    await packs.merge(lead, client)
    await timers.hand_over(lead, client)
    await told.hand_over(lead, client)
    await steps.merge(lead, client)
    for draft in await Program.filter(client_id=lead.id, status=ProgramStatus.DRAFT):
        await _hand_over_draft(draft, client)
    await freezes.hand_over(lead, client)
    await Program.filter(client_id=lead.id).update(client_id=client.id)


async def _hand_over_draft(draft: Program, client: Client) -> None:
    """Put the draft's messages into the one that its author writes for the client already, if there is one."""
    free = draft.kind is ProgramKind.FREE
    draft_key = tasks.key_of(draft.author_id or 0, client.id, payment_id=draft.payment_id, free=free)
    other = await Program.filter(draft_key=draft_key).exclude(id=draft.id).first()
    if other is None:
        await Program.filter(id=draft.id).update(draft_key=draft_key)
        return
    parts = [*content.parts_of(other), *content.parts_of(draft)]
    await content.save_parts(other, sorted(parts, key=lambda part: part.message_id))
    await draft.delete()


def _base36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = DIGITS[digit] + digits
    return digits or "0"
