"""The card of a client: everything the trainer needs at a glance."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.services import clients, notes, questionnaire, received, stages, unfinished, workouts
from bot.services.received import Newest
from bot.services.workouts import Progress
from db.models import Client, ClientNote, Payment, PipelineStage


@dataclass(frozen=True)
class Card:
    """A client, every stage there is, and the newest of what has happened.

    `payments` are all there are, newest first, `owed` those of them that a program is to be handed over for. `week` is
    how the newest composed program goes this week, with what was trained by the one before.
    """

    client: Client
    stages: Sequence[PipelineStage]
    answers: dict[str, Any]
    payments: Sequence[Payment]
    owed: Sequence[Payment]
    programs: Newest
    week: Progress | None
    note: ClientNote | None
    today: date

    @property
    def stage(self) -> PipelineStage | None:
        """Where the client is now."""
        return next((stage for stage in self.stages if stage.id == self.client.stage_id), None)

    @property
    def next_stage(self) -> PipelineStage | None:
        """The stage after the present one, the first one for a client in none; none at the end."""
        ordered = [None, *self.stages, None]
        return ordered[ordered.index(self.stage) + 1]


async def read(client_id: int, *, today: date) -> Card:
    """Return the client's card, in six queries whatever there is. Raises `ClientNotFound`."""
    newest = await questionnaire.newest_of(client_id)
    programs = await received.newest_of(client_id, today)
    payments, owed = await unfinished.payments_of(client_id)
    return Card(
        # Who has a program that was composed has answered: never both queries.
        client=newest.client if newest else await clients.get(client_id),
        stages=await stages.all_of_them(),
        answers=questionnaire.values_of(newest) if newest else {},
        payments=payments,
        owed=owed,
        programs=programs,
        week=await workouts.progress(programs.composed, today) if programs.composed else None,
        note=await notes.newest(client_id),
        today=today,
    )
