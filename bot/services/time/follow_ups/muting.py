"""«🔕 Не напоминать»: what clients do not want to hear any more, and how they want it again."""

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services.errors import ProgramNotFound
from bot.services.people import clients
from bot.services.time import timers
from bot.services.time.follow_ups.chains import Chain
from db.models import Client, Mute, Program


async def mute(client: Client, chain: Chain, about: str = "") -> None:
    """Let the client hear no more of this chain; of a renewal only about this program. Said twice, nothing changes.

    Raises `ClientNotFound`, and `ProgramNotFound` where a renewal is about none of theirs.
    """
    meant = about if chain is Chain.RENEWAL else ""
    async with in_transaction():
        await clients.lock(client.id)
        if chain is Chain.RENEWAL:
            await _require_own(client, about)
        await Mute.bulk_create([Mute(client_id=client.id, chain=chain, about=meant)], ignore_conflicts=True)
        await timers.rest(chain.kind, client_id=client.id, about=meant)
    logger.bind(client=client.id, chain=chain.value).info("reminders off")


async def unmute(client: Client, chain: Chain, about: str = "") -> None:
    """Let the client hear of this chain again, also what is still to come of it; of renewals only about this program.

    Where it is not said about which, about all. Raises `ClientNotFound`.
    """
    meant = about if chain is Chain.RENEWAL else ""
    muted = Mute.filter(client_id=client.id, chain=chain)
    async with in_transaction():
        await clients.lock(client.id)
        await (muted.filter(about=meant) if meant else muted).delete()
        await timers.wake(chain.kind, client_id=client.id, about=meant)
    logger.bind(client=client.id, chain=chain.value).info("reminders on")


async def muted(client_id: int) -> list[Chain]:
    """Return the chains that the client does not want to hear (all) of, in their order."""
    found = {mute.chain for mute in await Mute.filter(client_id=client_id)}
    return [chain for chain in Chain if chain in found]


async def anything(client_id: int) -> bool:
    """Say whether there is anything that the client does not want to hear, a broadcast among it."""
    return await Mute.exists(client_id=client_id)


async def is_muted(client_id: int, chain: Chain, about: str) -> bool:
    """Say whether the client does not want to hear of this."""
    return await Mute.exists(client_id=client_id, chain=chain, about__in=("", about))


async def _require_own(client: Client, about: str) -> None:
    number = about.removeprefix("program:")
    if not number.isdecimal() or not await Program.exists(id=int(number), client_id=client.id):
        raise ProgramNotFound(program=number)
