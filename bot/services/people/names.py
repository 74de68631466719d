"""Names as they are looked for, and @usernames: at one time one belongs to one account."""

from unicodedata import normalize

from loguru import logger

from bot.services.people import phones
from db.models import Client, Staff
from db.trigrams import candidates

LONGEST_USERNAME = 32


def fold(*parts: str | None) -> str:
    """Return what a search looks in: one spelling of each letter, case folded in every script, `ё` as `е`."""
    return normalize("NFKC", " ".join(part for part in parts if part)).casefold().replace("ё", "е")


def searched(first_name: str, last_name: str, username: str | None, phone: str | None) -> str:
    """Return the line in which a client is looked for."""
    return fold(first_name, last_name, username, phones.searched_in(phone))


def kept(username: str | None) -> str | None:
    """Return an @username as it is kept, none where there is none."""
    return username[:LONGEST_USERNAME] if username else None


async def take_over(username: str | None, *, telegram_id: int | None) -> None:
    """Take the @username from every client who is kept with it, but the account that has it now.

    Telegram gives a name that was given up to whoever asks: kept with its former owner, it would open a stranger's
    chat.
    """
    if username is None or telegram_id is None:
        return
    ids = await candidates([[fold(username)]])
    if ids == []:
        return
    holders = Client.filter(username__iexact=username)
    holders = holders.filter(search__contains=fold(username)) if ids is None else holders.filter(id__in=ids)
    for former in await holders:
        if former.telegram_id == telegram_id:
            continue
        search = searched(former.first_name, former.last_name, None, former.phone)
        await Client.filter(id=former.id, username=former.username).update(username=None, search=search)
        logger.bind(client=former.id).info("a username has gone to somebody else")


async def of_former_client(telegram_id: int, *, first_name: str, last_name: str, username: str | None) -> None:
    """Keep the names of somebody who was a client before they became staff: their card stays."""
    found = await Client.get_or_none(telegram_id=telegram_id)
    if found is None:
        return
    first_name, last_name, username = first_name[:64], last_name[:64], kept(username)
    search = searched(first_name, last_name, username, found.phone)
    names = {"first_name": first_name, "last_name": last_name, "username": username, "search": search}
    await Client.filter(id=found.id).update(**names)


async def without_username(member: Staff) -> None:
    """Take the @username from a member of staff: it is somebody else's now."""
    await Staff.filter(id=member.id, username=member.username).update(username=None)
    logger.bind(staff=member.id).info("a username has gone to somebody else")
