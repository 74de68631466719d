"""The stages of the funnel, and what moves a client to which of them."""

from enum import StrEnum

from tortoise import fields
from tortoise.fields.relational import ForeignKeyNullableRelation
from tortoise.models import Model

from db.fields import RESTRICT


class Event(StrEnum):
    """Why a client moved: an event that names a stage, or a way of moving by hand."""

    START = "start"
    QUESTIONNAIRE = "questionnaire"
    OFFER_OPENED = "offer_opened"
    PAYMENT = "payment"
    PROGRAM_DELIVERED = "program_delivered"
    PROGRAM_FINISHED = "program_finished"
    MANUAL = "manual"
    API = "api"
    UNDO = "undo"


class ClosedAs(StrEnum):
    """How those have left the funnel who are in a closed stage."""

    SUCCESS = "success"
    LOSS = "loss"


class PipelineStage(Model):
    """A place in the funnel.

    `closed_as` is null for an open one, and for a closed one that no owner was asked about: a loss without reasons.
    """

    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=40, unique=True)
    description = fields.CharField(max_length=200, default="")
    colour = fields.CharField(max_length=8)
    position = fields.IntField()
    is_closed = fields.BooleanField(default=False)
    # The types of the library know no enum that may be null.
    closed_as: ClosedAs | None = fields.CharEnumField(ClosedAs, max_length=7, null=True)  # type: ignore[assignment]

    class Meta:
        table = "pipeline_stages"
        ordering = ("position", "id")


class StageEvent(Model):
    """Where an event moves a client; no stage: nowhere."""

    event = fields.CharEnumField(Event, max_length=20, primary_key=True)
    stage: ForeignKeyNullableRelation[PipelineStage] = fields.ForeignKeyField(
        "models.PipelineStage", related_name="events", null=True, on_delete=RESTRICT
    )
    stage_id: int | None

    class Meta:
        table = "stage_events"
