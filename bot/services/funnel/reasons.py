"""Why clients are lost: what staff answer once they have moved somebody into a stage that is closed as a loss.

A reason stands in the row of the move that it was given for, and says something for as long as that move holds: an
undo takes it back, and a client who was moved on since shows none. Health is told to nobody but staff: no log, notice
or answer of the API names a reason.
"""

from dataclasses import dataclass
from enum import StrEnum
from zlib import crc32

from loguru import logger
from tortoise.expressions import F
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from bot.services.errors import ClientMoved, MoveNotFound, ReasonEmpty, TextTooLong
from bot.services.funnel import bulk, stages
from bot.services.people import staff
from bot.services.time.follow_ups import Chain, planning
from bot.services.visible import is_visible
from db.fields import now
from db.models import Client, ClientPipeline, ClosedAs, Event, PipelineStage, Staff

LONGEST = 200


class Reason(StrEnum):
    """Why a client was lost; OTHER comes with words."""

    EXPENSIVE = "expensive"
    SILENT = "silent"
    NO_TIME = "no_time"
    ELSEWHERE = "elsewhere"
    HEALTH = "health"
    OTHER = "other"


@dataclass(frozen=True)
class Moves:
    """What one reason is given for: moves by hand, or a whole batch of them."""

    ids: tuple[int, ...] = ()
    batch_id: str | None = None

    @property
    def mark(self) -> str:
        """A short word that is another one for other moves: a button says with it what it was shown for."""
        return f"{crc32(f'{self.ids} {self.batch_id}'.encode()):08x}"


def asked_in(stage: PipelineStage) -> bool:
    """Say whether it is asked why somebody was moved into the stage by hand."""
    return stage.closed_as is ClosedAs.LOSS


async def wanted(stage_id: int) -> bool:
    """Say the same of a stage that may be gone by now."""
    return any(stage.id == stage_id and asked_in(stage) for stage in await stages.all_of_them())


def holding() -> QuerySet[ClientPipeline]:
    """Return the moves by hand that have put clients into a loss where they are still, or again after an undo.

    Who was lost for a reason, and not for their health: those with a `reason_key` that is not `Reason.HEALTH`.
    """
    # An undo puts a client back with the time that they came there: it is the time of the move that brought them.
    return ClientPipeline.filter(
        event=Event.MANUAL,
        client__stage__closed_as=ClosedAs.LOSS,
        to_stage_id=F("client__stage_id"),
        created_at=F("client__stage_entered_at"),
    )


async def of_client(client_id: int) -> ClientPipeline | None:
    """Return the move that holds the client in a loss and has a reason, none where there is none."""
    return await holding().filter(client_id=client_id, reason_key__not_isnull=True).order_by("-id").first()


async def give(moves: Moves, reason: Reason, *, by: Staff, words: str = "") -> int:
    """Say why those were lost whom these moves still hold, in place of what was said before; others stay as they are.

    `words` go with `Reason.OTHER`, at most 200 characters. Returns how many clients got the reason. Raises
    `MoveNotFound` where nobody made such moves by hand, `ClientMoved` where they hold nobody (any more) in a loss,
    `ReasonEmpty`, `TextTooLong`, `NotStaff`.
    """
    await staff.require(by)
    said = _cleaned(words) if reason is Reason.OTHER else ""
    made = await _made(moves).order_by("client_id").values_list("id", "client_id")
    if not made:
        raise MoveNotFound
    given = 0
    for some in bulk.chunks(made):
        given += await _give([move_id for move_id, _ in some], [client_id for _, client_id in some], reason, said)
    if not given:
        raise ClientMoved
    # Not which one: it may say something about somebody's health.
    logger.bind(clients=given, by=by.id).info("reason given")
    return given


async def _give(move_ids: list[int], client_ids: list[int], reason: Reason, words: str) -> int:
    async with in_transaction():
        # Nobody is moved meanwhile.
        await Client.filter(id__in=client_ids).order_by("id").select_for_update()
        still = await holding().filter(id__in=move_ids).only("id", "client_id")
        await _ask_back(still, reason)
        held = ClientPipeline.filter(id__in=[move.id for move in still])
        return await held.update(reason_key=reason.value, reason=words)


async def _ask_back(moves: list[ClientPipeline], reason: Reason) -> None:
    """Let those be asked one day whether they want to come back, but for whom it is about their health."""
    if reason is Reason.HEALTH:
        await planning.end([move.client_id for move in moves], Chain.COME_BACK)
    else:
        abouts = {move.client_id: f"move:{move.id}" for move in moves}
        await planning.begin_for(Chain.COME_BACK, abouts, since=now())


def _made(moves: Moves) -> QuerySet[ClientPipeline]:
    made = ClientPipeline.filter(event=Event.MANUAL)
    return made.filter(batch_id=moves.batch_id) if moves.batch_id else made.filter(id__in=list(moves.ids))


def _cleaned(words: str) -> str:
    said = words.strip()
    if not is_visible(said):
        raise ReasonEmpty
    if len(said) > LONGEST:
        raise TextTooLong(limit=LONGEST)
    return said
