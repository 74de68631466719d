"""Programs, which of their days were trained, and when they rest."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation
from tortoise.indexes import Index
from tortoise.models import Model

from db.fields import RESTRICT, UTCDatetimeField, now
from db.models.intake import Questionnaire
from db.models.money import Offer, Payment
from db.models.people import Client, Staff

# Stands for every goal that the questionnaire knows.
ANY_GOAL = "any"


class ProgramKind(StrEnum):
    FREE = "free"
    PAID = "paid"


class ProgramStatus(StrEnum):
    """DRAFT is being written, HELD waits for the trainer's word, QUEUED is on its way.

    WITHDRAWN was held, and the trainer wrote another one; or its client has deleted their data before it arrived.
    """

    DRAFT = "draft"
    HELD = "held"
    QUEUED = "queued"
    DELIVERED = "delivered"
    FAILED = "failed"
    WITHDRAWN = "withdrawn"


class ProgramTemplate(Model):
    """A program that staff give out again and again. `content` is as that of a program that they sent.

    Without `duration_days` it runs as long as what was paid for, without an `offer` it is for any. The client who
    completes the questionnaire with this `goal`, any where it is `ANY_GOAL`, gets it instead of a composed week.
    """

    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=60, unique=True)
    content: dict[str, Any] = fields.JSONField(default=dict)
    duration_days = fields.IntField(null=True)
    offer: ForeignKeyNullableRelation[Offer] = fields.ForeignKeyField(
        "models.Offer", related_name="templates", null=True, on_delete=RESTRICT
    )
    offer_id: int | None
    goal = fields.CharField(max_length=9, null=True, unique=True)
    protect_content = fields.BooleanField(default=False, db_default=False)
    position = fields.IntField()
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "program_templates"
        ordering = ("position", "id")


class Program(Model):
    """A training program for one client.

    `content` is `{"week": …}` for a composed one and `{"parts": […]}` for one that staff sent. `draft_key` is
    unique while it is a draft: one for each trainer and payment, and for each client who has not paid. `held_for`
    names why one was held for a person's decision; it stays once they have decided. `starts_on` of what has not reached
    its client yet is the first day that staff chose. `protect_content`: Telegram lets nobody forward or save it.
    """

    id = fields.IntField(primary_key=True)
    client: ForeignKeyRelation[Client] = fields.ForeignKeyField(
        "models.Client", related_name="programs", on_delete=RESTRICT
    )
    client_id: int
    kind = fields.CharEnumField(ProgramKind, max_length=4)
    title = fields.CharField(max_length=60, default="")
    content: dict[str, Any] = fields.JSONField(default=dict)
    payment: ForeignKeyNullableRelation[Payment] = fields.ForeignKeyField(
        "models.Payment", related_name="programs", null=True, on_delete=RESTRICT
    )
    payment_id: int | None
    questionnaire: ForeignKeyNullableRelation[Questionnaire] = fields.ForeignKeyField(
        "models.Questionnaire", related_name="programs", null=True, on_delete=RESTRICT
    )
    questionnaire_id: int | None
    author: ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "models.Staff", related_name="programs", null=True, on_delete=RESTRICT
    )
    author_id: int | None
    template: ForeignKeyNullableRelation[ProgramTemplate] = fields.ForeignKeyField(
        "models.ProgramTemplate", related_name="programs", null=True, on_delete=RESTRICT
    )
    template_id: int | None
    draft_key = fields.CharField(max_length=24, null=True, unique=True)
    status = fields.CharEnumField(ProgramStatus, max_length=9, db_index=True)
    held_for: list[str] | None = fields.JSONField(null=True)
    in_person = fields.BooleanField(default=False)
    protect_content = fields.BooleanField(default=False, db_default=False)
    duration_days = fields.IntField(null=True)
    delivered_at = UTCDatetimeField(null=True)
    starts_on = fields.DateField(null=True)
    ends_on = fields.DateField(null=True)
    finished_at = UTCDatetimeField(null=True)
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "programs"
        indexes = (Index(fields=("client_id", "id")), Index(fields=("payment_id",)), Index(fields=("ends_on",)))


class Workout(Model):
    """A day of a composed program that the client says they trained.

    `day` counts the program's days from 0, `week` is the Monday of the calendar week: each day once a week.
    """

    id = fields.IntField(primary_key=True)
    program: ForeignKeyRelation[Program] = fields.ForeignKeyField(
        "models.Program", related_name="workouts", on_delete=RESTRICT, db_index=False
    )
    program_id: int
    day = fields.SmallIntField()
    week = fields.DateField()
    done_on = fields.DateField()
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "workouts"
        unique_together = (("program_id", "week", "day"),)


class FreezeStatus(StrEnum):
    """ASKED waits for staff; GRANTED is to come, or lasts; CANCELLED was not wanted any more before it began."""

    ASKED = "asked"
    GRANTED = "granted"
    REFUSED = "refused"
    CANCELLED = "cancelled"
    OVER = "over"


class Freeze(Model):
    """Days on which a client's paid program rests: from `starts_on` on, the day of return is none of them.

    `until` is the day of return that was wanted, none for an open freeze. `returns_on` is the one that counts: the
    program runs again at the latest then, or did where the freeze ended earlier. `open_key` is the client's id while
    it is asked for or granted: they have one at a time. `words` are the client's, where they have asked themselves.
    """

    id = fields.IntField(primary_key=True)
    client: ForeignKeyRelation[Client] = fields.ForeignKeyField(
        "models.Client", related_name="freezes", on_delete=RESTRICT, db_index=True
    )
    client_id: int
    program: ForeignKeyRelation[Program] = fields.ForeignKeyField(
        "models.Program", related_name="freezes", on_delete=RESTRICT, db_index=True
    )
    program_id: int
    status = fields.CharEnumField(FreezeStatus, max_length=9)
    open_key = fields.IntField(null=True, unique=True)
    starts_on = fields.DateField()
    until = fields.DateField(null=True)
    returns_on = fields.DateField()
    words = fields.CharField(max_length=500, default="")
    decided_by: ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "models.Staff", related_name="freezes", null=True, on_delete=RESTRICT, source_field="decided_by"
    )
    decided_by_id: int | None
    decided_at = UTCDatetimeField(null=True)
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "freezes"
