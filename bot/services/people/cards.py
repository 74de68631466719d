"""The card of a client: everything the trainer needs at a glance."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.services.funnel import limits, reasons, stages
from bot.services.intake import answer_sheet, questionnaire
from bot.services.money import subscriptions
from bot.services.people import clients, notes
from bot.services.programs import free_program, received, workouts
from bot.services.programs.received import Newest
from bot.services.programs.workouts import WeekProgress
from bot.services.time import snoozes, steps
from db.models import Client, ClientNote, ClientPipeline, Payment, PipelineStage, Snooze, Step, Subscription


@dataclass(frozen=True)
class Card:
    """A client, every stage there is, and the newest of what has happened.

    `lost_by` is the move that has put them where they are, where it has a reason (see `bot.services.funnel.reasons`).
    `stuck`: they have been silent for longer than their stage allows (see `limits.stuck`).
    `low_bmi` is the body mass index before and now where the last answers made it low. `payments` are all there are,
    newest first, `owed` those of them that a program is to be handed over for; `subscription` is paid again and again.
    `week` is how the newest composed
    program goes this week, with what was trained by the one before.
    """

    client: Client
    stuck: bool
    stages: Sequence[PipelineStage]
    lost_by: ClientPipeline | None
    answers: dict[str, Any]
    low_bmi: tuple[float, float] | None
    payments: Sequence[Payment]
    owed: Sequence[Payment]
    subscription: Subscription | None
    programs: Newest
    week: WeekProgress | None
    note: ClientNote | None
    step: Step | None
    snoozed: Sequence[Snooze]
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
    """Return the client's card, in eight queries whatever there is, and one more of who was lost or is stuck,
    and of who has subscribed.

    Raises `ClientNotFound`.
    """
    # The newest may be unfinished: with it the two that were completed last.
    answered = await questionnaire.all_of(client_id, most=3)
    newest = answered[0] if answered else None
    completed = [done for done in answered if done.completed_at]
    programs = await received.newest_of(client_id, today)
    payments = await Payment.filter(client_id=client_id).order_by("-id")
    # Who has a program that was composed has answered: never both queries.
    client = newest.client if newest else await clients.get(client_id)
    known = await stages.all_of_them()
    lost = any(stage.id == client.stage_id and reasons.asked_in(stage) for stage in known)
    return Card(
        client=client,
        stages=known,
        lost_by=await reasons.of_client(client.id) if lost else None,
        stuck=bool(await limits.stuck_among([client])),
        answers=answer_sheet.values_of(newest) if newest else {},
        low_bmi=free_program.fell_below(completed[1], completed[0]) if len(completed) > 1 else None,
        payments=payments,
        owed=[payment for payment in payments if payment.owed],
        subscription=await subscriptions.of_client(client_id) if any(one.subscription_id for one in payments) else None,
        programs=programs,
        week=await workouts.progress(programs.composed, today) if programs.composed else None,
        note=await notes.newest(client_id),
        step=await steps.of(client_id),
        snoozed=await snoozes.of_client(client_id),
        today=today,
    )
