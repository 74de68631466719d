"""The card of a client: everything the trainer needs at a glance."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.services.funnel import limits, reasons, stages
from bot.services.intake import answer_sheet, questionnaire
from bot.services.money import subscriptions
from bot.services.money.returned import RETURNED
from bot.services.packs import standing
from bot.services.packs.standing import Standing
from bot.services.people import clients, notes
from bot.services.programs import free_program, freeze_rules, received, workouts
from bot.services.programs.received import Newest
from bot.services.programs.workouts import WeekProgress
from bot.services.time import snoozes, steps
from db.models import (
    Client,
    ClientNote,
    ClientPipeline,
    Freeze,
    Payment,
    PipelineStage,
    Snooze,
    Step,
    Subscription,
)


@dataclass(frozen=True)
class Card:
    """A client, every stage there is, and the newest of what has happened.

    `lost_by` is the move that has put them where they are, where it has a reason (see `bot.services.funnel.reasons`).
    `stuck`: they have been silent for longer than their stage allows (see `limits.stuck`).
    `low_bmi` is the body mass index before and now where the last answers made it low. `payments` are all there are,
    newest first, `freeze` the one that stands of the programs that run, `owed` those of them that a program is to be
    handed over for; `subscription` is paid again and again. `week` is how the newest composed program goes this week,
    with what was trained by the one before. `packs` are all that are paid, in the order in which they are used.
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
    freeze: Freeze | None
    week: WeekProgress | None
    packs: Sequence[Standing]
    note: ClientNote | None
    step: Step | None
    snoozed: Sequence[Snooze]
    today: date

    @property
    def pack(self) -> Standing | None:
        """The pack that matters now: the one that is used, or else the last one."""
        return standing.to_show(self.packs)

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
    """Return the client's card, in nine queries, and one more of each: who was lost, is stuck, has paid or subscribed.

    Raises `ClientNotFound`.
    """
    # The newest may be unfinished: with it the two that were completed last.
    answered = await questionnaire.all_of(client_id, most=3)
    newest = answered[0] if answered else None
    completed = [done for done in answered if done.completed_at]
    programs = await received.newest_of(client_id, today)
    payments = await Payment.filter(client_id=client_id).order_by("-id").annotate(returned=RETURNED)
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
        subscription=await subscriptions.newest_of(client_id) if any(one.subscription_id for one in payments) else None,
        programs=programs,
        freeze=await freeze_rules.standing(client_id) if programs.paid else None,
        week=await workouts.progress(programs.composed, today) if programs.composed else None,
        packs=await standing.of_client(client_id),
        note=await notes.newest(client_id),
        step=await steps.of(client_id),
        snoozed=await snoozes.of_client(client_id),
        today=today,
    )
