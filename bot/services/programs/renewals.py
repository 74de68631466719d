"""What a client has done in a paid program, as far as it is known, and why they do not go on after it."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services import outbox, told
from bot.services.errors import ProgramNotFound, ReasonEmpty, TextTooLong
from bot.services.funnel.pipeline import Note
from bot.services.intake import answer_sheet
from bot.services.notices.programs import RenewalDeclined
from bot.services.people import clients
from bot.services.time import calendar
from bot.services.time.follow_ups import Chain, causes, muting
from bot.services.visible import is_visible
from db.models import Client, ClientNote, Program, Questionnaire, Workout

LONGEST_WORDS = 500
# The note that somebody does not go on; its arguments are the title, the reason that was chosen, and what was typed.
DECLINED = "note-renewal-declined"
# Of which change of the weight a client is told: the one that they have wanted. Scales differ by less by themselves.
WANTED = {"fat_loss": -1, "muscle": 1}
LEAST_CHANGE = 0.5


class Why(StrEnum):
    """Why a client does not go on now, as they say by a button; anything else they type."""

    EXPENSIVE = "expensive"
    NO_TIME = "no_time"
    NO_RESULT = "no_result"
    ALONE = "alone"
    HEALTH = "health"


@dataclass(frozen=True)
class Done:
    """How many workouts were recorded while the program ran, and the change of weight in kilograms, 0 if unknown."""

    workouts: int = 0
    weight: float = 0.0


async def done_in(program: Program) -> Done:
    """Return what the client has done from the program's first day to its last, in two queries."""
    if program.starts_on is None or program.ends_on is None:
        return Done()
    term = {"done_on__gte": program.starts_on, "done_on__lte": program.ends_on}
    workouts = await Workout.filter(program__client_id=program.client_id, **term).count()
    answered = Questionnaire.filter(client_id=program.client_id, completed_at__not_isnull=True)
    return Done(workouts, _change(program, await answered.order_by("completed_at")))


async def decline(client: Client, program_id: int) -> None:
    """Note that the client does not want to go on after this program, and ask no more about it; staff are told once.

    Raises `ClientNotFound`, `ProgramNotFound`.
    """
    async with in_transaction():
        await clients.lock(client.id)
        program = await _own(client, program_id)
        await muting.mute(client, Chain.RENEWAL, causes.subject_of(program))
        if await note_of(client.id, program.id) is not None:
            return
        args = {"program": program.id, "title": program.title, "why": "", "words": ""}
        await clients.note(client, Note(key="note-renewal-declined", args=args))
        await outbox.tell_staff(RenewalDeclined(client_id=client.id, program_id=program.id))
    logger.bind(client=client.id, program=program.id).info("renewal declined")


async def explain(client: Client, program_id: int, *, why: Why | None = None, words: str = "") -> None:
    """Note why the client does not go on, by a reason or in words; said once more, it is what they said last.

    Staff see it in the note, and where they were told. Raises `ReasonEmpty`, `TextTooLong`, and as `decline`.
    """
    said = words.strip()
    if why is None and not is_visible(said):
        raise ReasonEmpty
    if len(said) > LONGEST_WORDS:
        raise TextTooLong(limit=LONGEST_WORDS)
    async with in_transaction():
        await decline(client, program_id)
        note = await note_of(client.id, program_id)
        if note is None:
            return
        kept = note.note_args or {}
        chosen = {"why": why.value} if why is not None else {"words": said}
        note.note_args = {**kept, **chosen}
        await note.save(update_fields=["note_args"])
        await told.show_anew(RenewalDeclined(client_id=client.id, program_id=program_id), since=note.created_at)
    logger.bind(client=client.id, program=program_id).info("renewal declined: explained")


async def note_of(client_id: int, program_id: int) -> ClientNote | None:
    """Return the note that the client does not go on after this program, none where they have not said so."""
    noted = await ClientNote.filter(client_id=client_id, note_key=DECLINED).order_by("-id")
    return next((note for note in noted if (note.note_args or {}).get("program") == program_id), None)


async def _own(client: Client, program_id: int) -> Program:
    program = await Program.get_or_none(id=program_id, client_id=client.id)
    if program is None:
        raise ProgramNotFound(program=program_id)
    return program


def _change(program: Program, answered: list[Questionnaire]) -> float:
    """Return by how much the weight has changed since the program began, if that is what its client has wanted."""
    if program.starts_on is None:
        return 0.0
    began = calendar.at(program.starts_on + timedelta(days=1))
    values = [(one.completed_at, answer_sheet.values_of(one)) for one in answered]
    before = [said for at, said in values if at is not None and at < began and said.get("weight")]
    after = [said for at, said in values if at is not None and at >= began and said.get("weight")]
    if not before or not after:
        return 0.0
    change = float(str(after[-1]["weight"])) - float(str(before[-1]["weight"]))
    wanted = WANTED.get(str(after[-1].get("goal")), 0) * change
    return round(change, 1) if wanted >= LEAST_CHANGE else 0.0
