"""What owners make of the chains: on or off, when each message comes, and what it says."""

from dataclasses import replace

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services import outbox
from bot.services.errors import BadDelay, NotFound
from bot.services.notices.follow_ups import FollowUpShown
from bot.services.people import staff
from bot.services.time import timers
from bot.services.time.follow_ups import causes, delays, messages, planning
from bot.services.time.follow_ups.chains import CHAINS, Chain, counts_days, places
from bot.services.time.follow_ups.delays import Delay
from db.models import FollowUp, Staff


async def switch(chain: Chain, *, on: bool, by: Staff) -> None:
    """Switch the chain on, or off: then nothing that waits of it is said. What is still to come waits again, once on.

    Raises `NotOwner`.
    """
    async with in_transaction():
        await staff.require_owner(by)
        for place in places(chain):
            await _change(chain, place, is_on=on)
        if not on:
            await timers.rest(chain.kind)
        else:
            await timers.wake(chain.kind)
            if chain is Chain.RENEWAL:
                await causes.look_for_missing()
    logger.bind(chain=chain.value, on=on, by=by.id).info("follow-ups switched")


async def set_delay(chain: Chain, place: int, text: str, *, by: Staff) -> None:
    """Let the message come so long after (see `delays.read`), also where it waits already.

    Raises `BadDelay`, `NotFound` where the chain has none at this place, `NotOwner`.
    """
    _require(chain, place)
    delay = _fitting(chain, place, delays.read(text))
    async with in_transaction():
        await staff.require_owner(by)
        await _change(chain, place, delay=str(delay))
        await planning.move_pending(chain, place, delay)
    logger.bind(chain=chain.value, place=place, delay=str(delay), by=by.id).info("follow-up delayed")


async def set_text(chain: Chain, place: int, language: str, text: str, *, by: Staff) -> None:
    """Let the message say this in the language. Raises as `messages.checked`, `NotFound`, `NotOwner`."""
    _require(chain, place, language)
    said = messages.checked(text)
    async with in_transaction():
        await staff.require_owner(by)
        await _change(chain, place, **{f"text_{language}": said})
    logger.bind(chain=chain.value, place=place, by=by.id).info("follow-up written")


async def restore(chain: Chain, place: int, *, by: Staff) -> None:
    """Let the message say, in every language, what it comes with, and come when that comes.

    Raises `NotFound`, `NotOwner`.
    """
    _require(chain, place)
    delay = CHAINS[chain].delays[place - 1]
    async with in_transaction():
        await staff.require_owner(by)
        await _change(chain, place, delay=None, text_ru="", text_en="")
        await planning.move_pending(chain, place, delay)
    logger.bind(chain=chain.value, place=place, by=by.id).info("follow-up restored")


async def show(chain: Chain, place: int, language: str, *, to: Staff) -> None:
    """Send this owner the message as a client would get it in the language. Raises `NotFound`, `NotOwner`."""
    _require(chain, place, language)
    await staff.require_owner(to)
    await outbox.tell_member(to, FollowUpShown(chain=chain, place=place, language=language))


def _fitting(chain: Chain, place: int, delay: Delay) -> Delay:
    """Return the delay as this message can have it. Raises `BadDelay`."""
    # Only a renewal comes before something.
    if delay.days < 0 and chain is not Chain.RENEWAL:
        raise BadDelay
    if not counts_days(chain, place):
        return delay
    if delay.hours:
        raise BadDelay
    # Counted from a day alone it would come at midnight.
    return delay if delay.at else replace(delay, at=CHAINS[chain].delays[place - 1].at)


def _require(chain: Chain, place: int, language: str = messages.LANGUAGES[0]) -> None:
    if place not in places(chain) or language not in messages.LANGUAGES:
        raise NotFound


async def _change(chain: Chain, place: int, **changes: object) -> None:
    await FollowUp.update_or_create(chain=chain.value, place=place, defaults=changes)
