"""«🔕 Не напоминать»: what clients do not want to hear any more, and how they want it again."""

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services.people import clients
from bot.services.time import timers
from bot.services.time.follow_ups.chains import Chain
from db.models import Client, Mute


async def mute(client: Client, chain: Chain, about: str = "") -> None:
    """Let the client hear no more of this chain; of a renewal only about this program. Said twice, nothing changes.

    Raises `ClientNotFound`.
    """
    meant = about if chain is Chain.RENEWAL else ""
    async with in_transaction():
        await clients.lock(client.id)
        await Mute.bulk_create([Mute(client_id=client.id, chain=chain, about=meant)], ignore_conflicts=True)
        await timers.rest(chain.kind, client_id=client.id, about=meant)
    logger.bind(client=client.id, chain=chain.value).info("reminders off")


async def unmute(client: Client, chain: Chain) -> None:
    """Let the client hear of this chain again, also what is still to come of it. Raises `ClientNotFound`."""
    async with in_transaction():
        await clients.lock(client.id)
        await Mute.filter(client_id=client.id, chain=chain).delete()
        await timers.revive(chain.kind, client_id=client.id)
    logger.bind(client=client.id, chain=chain.value).info("reminders on")


async def muted(client_id: int) -> list[Chain]:
    """Return the chains that the client does not want to hear (all) of, in their order."""
    found = {mute.chain for mute in await Mute.filter(client_id=client_id)}
    return [chain for chain in Chain if chain in found]


async def is_muted(client_id: int, chain: Chain, about: str) -> bool:
    """Say whether the client does not want to hear of this."""
    return await Mute.exists(client_id=client_id, chain=chain, about__in=("", about))
