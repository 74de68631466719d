"""Clients: who they are, how they come, come back and go."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from loguru import logger
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from bot.services import missed, outbox, remembered
from bot.services.errors import ClientNotFound
from bot.services.funnel import pipeline
from bot.services.funnel.pipeline import Note
from bot.services.notices.clients import ClientBack, ClientBlocked, NewLead
from bot.services.people import names, phones, signs
from bot.services.time.follow_ups import planning
from db.fields import now
from db.models import Client, ClientNote, Event, Staff, TimedMessage

lock = pipeline.lock


@dataclass(frozen=True)
class Person:
    """What Telegram tells of an account, or a site of somebody who has none yet.

    `topic_id` is the topic of their chat with the bot in which they write, none where they write in none.
    """

    telegram_id: int | None
    first_name: str
    last_name: str = ""
    username: str | None = None
    language: str = "ru"
    topic_id: int | None = None


async def find(telegram_id: int | None) -> Client | None:
    """Return the client with this Telegram account, if there is one."""
    if telegram_id is None:
        return None
    return await Client.get_or_none(telegram_id=telegram_id)


async def get(client_id: int) -> Client:
    """Return the client. Raises `ClientNotFound`, also for one who has deleted their data."""
    client = await Client.get_or_none(id=client_id, forgotten_at=None)
    if client is None:
        raise ClientNotFound(client=client_id)
    return client


async def arrive(
    person: Person, *, source: str | None = None, known: Client | None = None, looked: bool = False
) -> Client:
    """Take in whoever presses /start: a new lead once, after that the same client with fresh names.

    A new lead goes to the stage of the event 'start', and staff are told. The first `source` stays. Somebody
    who had blocked the bot is reachable again. `known` is who was found to have this account; without one, `looked`
    says that it was looked for just now.
    """
    client = known or (None if looked else await find(person.telegram_id))
    if client is None:
        try:
            return await create(person, source=source)
        except IntegrityError:
            # The same /start twice at one moment: the other one was first.
            client = await find(person.telegram_id)
            if client is None:
                # Or the stage was deleted at this moment, which nobody here knew.
                remembered.read_anew()
                return await create(person, source=source)
    if client.blocked_at is not None:
        await unblocked(client)
    fresh = _contact(person, client.phone) | signs.seen() | {"source": client.source or source}
    if fresh["username"] != client.username:
        await names.take_over(fresh["username"], telegram_id=person.telegram_id)
    await Client.filter(id=client.id).update(**fresh)
    client.blocked_at = None
    return client.update_from_dict(fresh)


async def create(
    person: Person, *, source: str | None = None, phone: str | None = None, region: str | None = None
) -> Client:
    """Create the lead, their first move and the notice to staff in one transaction.

    `phone` is as it was typed (see `phones.read`, `region` too); what else was typed with it becomes a note.
    Raises `IntegrityError` where this Telegram account is a client already.
    """
    number = phones.read(phone, region)
    async with in_transaction():
        client = Client(telegram_id=person.telegram_id, source=(source or "")[:64] or None)
        client.phone = number.kept if number else None
        client.update_from_dict(_contact(person, client.phone))
        client.last_seen_at = now() if person.telegram_id else None
        await names.take_over(client.username, telegram_id=person.telegram_id)
        first_move = await pipeline.enter(client, Event.START)
        if phone and number and not number.whole:
            await note(client, Note(key="lead-note-phone", args={"phone": phone}))
        await outbox.tell_staff(NewLead(client_id=client.id))
    logger.bind(client=client.id, source=source).info("client created")
    if first_move is not None:
        pipeline.log(first_move)
    return client


async def keep_up(client: Client, person: Person, *, in_chat: bool, alive: bool = True) -> None:
    """Keep what an update tells of the client: names and @username as they are now. What is kept already costs nothing.

    `in_chat` says that they wrote or tapped in their chat with the bot: then it is kept too in which topic, and where
    that is a sign of life (`alive`), that they are there, noted at most once a minute, and at once as an answer to what
    they were told by time.
    """
    theirs = _names(person)
    fresh = {name: value for name, value in theirs.items() if getattr(client, name) != value}
    if fresh:
        fresh["search"] = names.searched(theirs["first_name"], theirs["last_name"], theirs["username"], client.phone)
    if in_chat and client.topic_id != person.topic_id:
        fresh["topic_id"] = person.topic_id
    answers = client.asked_at is not None
    if in_chat and alive and (answers or client.last_seen_at is None or signs.is_old(client.last_seen_at)):
        fresh |= signs.seen() | {"asked_at": None}
    if not fresh:
        return
    if answers and "asked_at" in fresh:
        await TimedMessage.filter(client_id=client.id, answered_at=None).update(answered_at=fresh["last_seen_at"])
    await names.take_over(fresh.get("username"), telegram_id=person.telegram_id)
    await Client.filter(id=client.id, forgotten_at=None).update(**fresh)
    client.update_from_dict(fresh)


async def set_phone(client: Client, phone: str) -> None:
    """Keep the phone number that Telegram gives, which is international with or without its plus."""
    client.phone = phones.international(phone)
    client.search = names.searched(client.first_name, client.last_name, client.username, client.phone)
    await client.save(update_fields=["phone", "search"])


async def note(client: Client, words: Note, *, by: Staff | None = None) -> None:
    """Note something about the client in the bot's words, also of what staff did; readers get it in their language."""
    await ClientNote.create(client=client, text=words.text, note_key=words.key, note_args=words.args, author=by)


async def blocked(client: Client, *, at: datetime | None = None, said: str = "", tell: bool = True) -> None:
    """Note that nothing can be written to the client, since `at` where Telegram names the moment, and tell staff, once.

    `said` is what Telegram refused a message with; without it the client has blocked the bot. Without `tell` somebody
    else tells staff, of a program that did not arrive for one.
    """
    async with in_transaction():
        reachable = Client.filter(id=client.id, blocked_at=None, forgotten_at=None)
        if not await reachable.update(blocked_at=at or now()):
            return
        await planning.blocked(client.id)
        if tell:
            await outbox.tell_staff(ClientBlocked(client_id=client.id, said=said[:200]))


async def unblocked(client: Client) -> None:
    """Note that the client can be written to again, and send what did not get through; staff are told of that."""
    async with in_transaction():
        if not await Client.filter(id=client.id, blocked_at__not_isnull=True).update(blocked_at=None):
            return
        count = await missed.send_again_to_client(client.id)
        if count:
            await outbox.tell_staff(ClientBack(client_id=client.id, count=count))
    client.blocked_at = None
    logger.bind(client=client.id, missed=count).info("client is back")


async def leave_topic(reader: Client | Staff, topic_id: int) -> None:
    """Write to the person outside of this topic from now on: it is gone."""
    await type(reader).filter(id=reader.id, topic_id=topic_id).update(topic_id=None)
    if reader.topic_id == topic_id:
        reader.topic_id = None


async def remember_screen(client: Client, message_id: int | None, digest: str, *, expects: str = "") -> None:
    """Keep which message is the live one in the client's chat, what it shows, and what it asks to be sent."""
    screen = {"screen_message_id": message_id, "screen_digest": digest, "expects": expects}
    client.update_from_dict(screen)
    await Client.filter(id=client.id).update(**screen)


def _contact(person: Person, phone: str | None) -> dict[str, Any]:
    theirs = _names(person)
    topic = {} if person.topic_id is None else {"topic_id": person.topic_id}
    search = names.searched(theirs["first_name"], theirs["last_name"], theirs["username"], phone)
    return theirs | topic | {"language": person.language, "search": search}


def _names(person: Person) -> dict[str, Any]:
    return {
        "first_name": person.first_name[:64],
        "last_name": person.last_name[:64],
        "username": names.kept(person.username),
    }
