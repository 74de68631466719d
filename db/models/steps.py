"""What staff mean to do next about a client."""

from enum import StrEnum

from tortoise import fields
from tortoise.fields.relational import ForeignKeyRelation
from tortoise.indexes import Index
from tortoise.models import Model

from db.fields import RESTRICT, UTCDatetimeField, now
from db.models.people import Client, Staff


class StepStatus(StrEnum):
    """REPLACED: another member of staff has set one in its place."""

    OPEN = "open"
    DONE = "done"
    REMOVED = "removed"
    REPLACED = "replaced"


class Step(Model):
    """What is to be done about the client at `due_at`, by the member of `staff` who set it; `words` may be empty.

    `open_key` is the client's id while the step is open, and unique: one open step for each client. `told_at` is when
    its owner was told that it is due, `done_at` when it was open no more.
    """

    id = fields.IntField(primary_key=True)
    client: ForeignKeyRelation[Client] = fields.ForeignKeyField(
        "models.Client", related_name="steps", on_delete=RESTRICT, db_index=True
    )
    client_id: int
    staff: ForeignKeyRelation[Staff] = fields.ForeignKeyField(
        "models.Staff", related_name="steps", on_delete=RESTRICT, db_index=True
    )
    staff_id: int
    words = fields.CharField(max_length=200, default="")
    due_at = UTCDatetimeField()
    status = fields.CharEnumField(StepStatus, max_length=8, default=StepStatus.OPEN)
    open_key = fields.IntField(null=True, unique=True)
    told_at = UTCDatetimeField(null=True)
    done_at = UTCDatetimeField(null=True)
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "steps"
        indexes = (Index(fields=("status", "due_at")),)
