"""What is to happen by itself, and when; and what staff want to see later."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation
from tortoise.indexes import Index
from tortoise.models import Model

from db.fields import RESTRICT, UTCDatetimeField, now
from db.models.people import Client, Staff


class TimerStatus(StrEnum):
    """CANCELLED timers were not wanted any more before they were due; RESTING ones may be wanted again."""

    PENDING = "pending"
    RESTING = "resting"
    DONE = "done"
    CANCELLED = "cancelled"


class Timer(Model):
    """Something that is to happen once, at `due_at`; written in the transaction of its cause.

    `subject` is what it is about («payment:12»), `key` the kind with it, and unique: what was done once is not done
    again unless it is planned anew. `client` and `staff` are whom it concerns, if anybody. One whose handling has
    failed waits until `retry_at`.
    """

    id = fields.BigIntField(primary_key=True)
    kind = fields.CharField(max_length=32)
    client: ForeignKeyNullableRelation[Client] = fields.ForeignKeyField(
        "models.Client", related_name="timers", null=True, on_delete=RESTRICT, db_index=True
    )
    client_id: int | None
    staff: ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "models.Staff", related_name="timers", null=True, on_delete=RESTRICT
    )
    staff_id: int | None
    subject = fields.CharField(max_length=64, default="")
    key = fields.CharField(max_length=100, unique=True)
    due_at = UTCDatetimeField()
    status = fields.CharEnumField(TimerStatus, max_length=9, default=TimerStatus.PENDING)
    done_at = UTCDatetimeField(null=True)
    args: dict[str, Any] = fields.JSONField(default=dict)
    attempts = fields.IntField(default=0)
    retry_at = UTCDatetimeField(null=True)
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "timers"
        indexes = (Index(fields=("status", "due_at")),)


class Snooze(Model):
    """A row of «Сегодня» that staff want to see later: not before `until`, whoever looks.

    `subject` tells what was put off from something new of the same kind, which ends it.
    """

    id = fields.IntField(primary_key=True)
    client: ForeignKeyRelation[Client] = fields.ForeignKeyField(
        "models.Client", related_name="snoozes", on_delete=RESTRICT, db_index=False
    )
    client_id: int
    kind = fields.CharField(max_length=16)
    subject = fields.CharField(max_length=64, default="")
    until = UTCDatetimeField()
    by: ForeignKeyRelation[Staff] = fields.ForeignKeyField(
        "models.Staff", related_name="snoozes", on_delete=RESTRICT, source_field="by"
    )
    by_id: int
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "snoozes"
        unique_together = (("client_id", "kind", "subject"),)
