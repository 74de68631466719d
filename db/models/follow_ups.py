"""What clients are told by time: what owners have changed of it, what was said, and what clients do not want."""

from tortoise import fields
from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation
from tortoise.indexes import Index
from tortoise.models import Model

from db.fields import RESTRICT, UTCDatetimeField, now
from db.models.outbox import Outbox
from db.models.people import Client


class FollowUp(Model):
    """What owners have changed of the message at this `place` of a `chain`; without a row it is as it comes.

    None, or an empty text, is what it comes with (see `bot.services.time.follow_ups.chains`). `delay` is as
    `follow_ups.delays` writes it.
    """

    id = fields.IntField(primary_key=True)
    chain = fields.CharField(max_length=32)
    place = fields.SmallIntField()
    is_on = fields.BooleanField(null=True)
    delay = fields.CharField(max_length=20, null=True)
    text_ru = fields.TextField(default="", db_default="")
    text_en = fields.TextField(default="", db_default="")

    class Meta:
        table = "follow_ups"
        unique_together = (("chain", "place"),)


class TimedMessage(Model):
    """Something that a client was told by time, on this `day` by the trainer's calendar: one a day, and no more.

    `chain`, `about` and `place` say which message of what; `answered_at` is when its client first wrote or tapped
    after it, `outbox` the row that brings it.
    """

    id = fields.BigIntField(primary_key=True)
    client: ForeignKeyRelation[Client] = fields.ForeignKeyField(
        "models.Client", related_name="timed_messages", on_delete=RESTRICT, db_index=False
    )
    client_id: int
    day = fields.DateField()
    chain = fields.CharField(max_length=32)
    about = fields.CharField(max_length=40, default="")
    place = fields.SmallIntField(default=1)
    said_at = UTCDatetimeField(default=now)
    answered_at = UTCDatetimeField(null=True)
    outbox: ForeignKeyNullableRelation[Outbox] = fields.ForeignKeyField(
        "models.Outbox", related_name="timed_messages", null=True, on_delete=RESTRICT, db_index=False
    )
    outbox_id: int | None

    class Meta:
        table = "timed_messages"
        unique_together = (("client_id", "day"),)
        indexes = (Index(fields=("said_at",)),)


class Mute(Model):
    """A chain that the client wants to hear no more of; `about` what, where that is meant alone."""

    id = fields.IntField(primary_key=True)
    client: ForeignKeyRelation[Client] = fields.ForeignKeyField(
        "models.Client", related_name="mutes", on_delete=RESTRICT, db_index=False
    )
    client_id: int
    chain = fields.CharField(max_length=32)
    about = fields.CharField(max_length=40, default="")
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "mutes"
        unique_together = (("client_id", "chain", "about"),)
