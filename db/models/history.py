"""Every move of every client."""

from typing import Any

from tortoise import fields
from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation
from tortoise.indexes import Index
from tortoise.models import Model

from db.fields import RESTRICT, UTCDatetimeField, now
from db.models.funnel import Event
from db.models.people import Client, Staff


class ClientPipeline(Model):
    """One move in the funnel. Rows are only ever added; stages are plain ids with the names of that day.

    `payment_id`, a plain id too, is the payment whose confirmation has moved them.
    `reason_key` and the words typed for it, `reason`, say why the client was lost (see `bot.services.funnel.reasons`).
    `from_entered_at` is since when the client had been in the source stage: an undo puts them back in their place.
    """

    id = fields.IntField(primary_key=True)
    client: ForeignKeyRelation[Client] = fields.ForeignKeyField(
        "models.Client", related_name="moves", on_delete=RESTRICT, db_index=False
    )
    client_id: int
    from_stage_id = fields.IntField(null=True)
    to_stage_id = fields.IntField()
    from_entered_at = UTCDatetimeField(null=True)
    from_stage_name = fields.CharField(max_length=40, null=True)
    to_stage_name = fields.CharField(max_length=40)
    moved_by: ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "models.Staff", related_name="moves", null=True, on_delete=RESTRICT, source_field="moved_by"
    )
    moved_by_id: int | None
    event = fields.CharEnumField(Event, max_length=20)
    payment_id = fields.IntField(null=True)
    note = fields.TextField(default="")
    note_key = fields.CharField(max_length=40, null=True)
    note_args: dict[str, Any] = fields.JSONField(default=dict)
    reason_key = fields.CharField(max_length=20, null=True)
    reason = fields.CharField(max_length=200, default="", db_default="")
    batch_id = fields.CharField(max_length=32, null=True, db_index=True)
    undo_of = fields.IntField(null=True, unique=True)
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "client_pipelines"
        indexes = (Index(fields=("client_id", "id")),)
