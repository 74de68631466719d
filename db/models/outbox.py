"""What must reach somebody."""

from enum import IntEnum, StrEnum
from typing import Any

from tortoise import fields
from tortoise.fields.relational import ForeignKeyNullableRelation
from tortoise.indexes import Index
from tortoise.models import Model

from db.fields import RESTRICT, UTCDatetimeField, now
from db.models.money import Payment
from db.models.people import Client, Staff
from db.models.programs import Program
from db.models.talk import TalkMessage


class OutboxStatus(StrEnum):
    """CANCELLED rows were not wanted any more when their turn came."""

    PENDING = "pending"
    SENT = "sent"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Priority(IntEnum):
    """In which order rows of the outbox go out: within a chat and a class in turn, a lower class never before a higher.

    ASKED is what somebody just asked for and what asks for a decision, CONVERSATION replies, INFORMS what staff are
    told, TIMED what comes by time, TIDIES what takes messages away, which nobody waits for.
    """

    ASKED = 1
    CONVERSATION = 2
    INFORMS = 3
    TIMED = 4
    TIDIES = 5


class Outbox(Model):
    """Something that must reach somebody: `content` is a notice as data (`bot.services.notices`), or part of a program.

    Rows with the same `program` and `delivery_id` are one group. `payment` is what a notice is about;
    `said` is the message of a conversation that it brings, or tells of;
    `edits` is the notice that this row changes, `digest` tells two looks of one notice apart. The content of rows
    sent is emptied after a week.
    """

    id = fields.BigIntField(primary_key=True)
    chat_id = fields.BigIntField()
    client: ForeignKeyNullableRelation[Client] = fields.ForeignKeyField(
        "models.Client", related_name="outbox", null=True, on_delete=RESTRICT
    )
    client_id: int | None
    staff: ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "models.Staff", related_name="outbox", null=True, on_delete=RESTRICT
    )
    staff_id: int | None
    content: dict[str, Any] | None = fields.JSONField(null=True)
    silent = fields.BooleanField(default=False)
    priority = fields.IntEnumField(Priority, default=Priority.INFORMS, db_default=Priority.INFORMS)
    program: ForeignKeyNullableRelation[Program] = fields.ForeignKeyField(
        "models.Program", related_name="outbox", null=True, on_delete=RESTRICT
    )
    program_id: int | None
    delivery_id = fields.CharField(max_length=32, null=True, db_index=True)
    payment: ForeignKeyNullableRelation[Payment] = fields.ForeignKeyField(
        "models.Payment", related_name="notices", null=True, on_delete=RESTRICT
    )
    payment_id: int | None
    said: ForeignKeyNullableRelation[TalkMessage] = fields.ForeignKeyField(
        "models.TalkMessage", related_name="outbox", null=True, on_delete=RESTRICT, db_index=True
    )
    said_id: int | None
    edits: ForeignKeyNullableRelation["Outbox"] = fields.ForeignKeyField(
        "models.Outbox", related_name="edited_by", null=True, on_delete=RESTRICT
    )
    edits_id: int | None
    status = fields.CharEnumField(OutboxStatus, max_length=9, default=OutboxStatus.PENDING)
    attempts = fields.IntField(default=0)
    not_before = UTCDatetimeField(default=now)
    message_id = fields.BigIntField(null=True)
    digest = fields.CharField(max_length=32, default="")
    error = fields.CharField(max_length=200, default="")
    created_at = UTCDatetimeField(default=now)
    sent_at = UTCDatetimeField(null=True)

    class Meta:
        table = "outbox"
        indexes = (Index(fields=("status", "chat_id", "priority", "id")),)
