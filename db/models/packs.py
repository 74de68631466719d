"""Packs of sessions with the trainer, and what was counted off them."""

from enum import StrEnum

from tortoise import fields
from tortoise.fields.relational import ForeignKeyRelation, OneToOneRelation
from tortoise.indexes import Index
from tortoise.models import Model

from db.fields import RESTRICT, UTCDatetimeField, now
from db.models.money import Payment
from db.models.people import Client, Staff


class UseKind(StrEnum):
    """SESSION: one took place. CORRECTION: staff put the number right. TERM: staff gave the pack another last day.
    FREEZE: a freeze did, or its end."""

    SESSION = "session"
    CORRECTION = "correction"
    TERM = "term"
    FREEZE = "freeze"


class Pack(Model):
    """So many `sessions` that a client has paid for; its uses change how many are left.

    It waits for the one before without `starts_on`, and holds up to and with `ends_on`. `begun_at` is when its first
    session was counted off, `finished_at` when none was left or its days were over. `withdrawn_at` is when the word
    that it is paid was taken back. Of its days `lent_days` come from freezes, which may take them back; none do once
    staff have chosen its last day.
    """

    id = fields.IntField(primary_key=True)
    client: ForeignKeyRelation[Client] = fields.ForeignKeyField(
        "models.Client", related_name="packs", on_delete=RESTRICT, db_index=False
    )
    client_id: int
    payment: OneToOneRelation[Payment] = fields.OneToOneField("models.Payment", related_name="pack", on_delete=RESTRICT)
    payment_id: int
    sessions = fields.IntField()
    starts_on = fields.DateField(null=True)
    ends_on = fields.DateField(null=True)
    lent_days = fields.IntField(default=0, db_default=0)
    begun_at = UTCDatetimeField(null=True)
    finished_at = UTCDatetimeField(null=True)
    withdrawn_at = UTCDatetimeField(null=True)
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "packs"
        indexes = (Index(fields=("client_id", "id")), Index(fields=("ends_on",)))


class PackUse(Model):
    """A line in a pack's history: `amount` is what it adds to the sessions that are left, −1 for one that took place.

    `number` counts a pack's lines from 1, and is unique in it: a button carries the one that comes next, so that no
    tap makes two. `day` is when the session took place, or the new last day. `notice_id` is the row of the outbox that
    tells the client. A line that is undone counts for nothing.
    """

    id = fields.IntField(primary_key=True)
    pack: ForeignKeyRelation[Pack] = fields.ForeignKeyField(
        "models.Pack", related_name="uses", on_delete=RESTRICT, db_index=False
    )
    pack_id: int
    number = fields.IntField()
    kind = fields.CharEnumField(UseKind, max_length=10)
    amount = fields.SmallIntField()
    day = fields.DateField()
    reason = fields.CharField(max_length=200, default="")
    by: ForeignKeyRelation[Staff] = fields.ForeignKeyField(
        "models.Staff", related_name="pack_uses", on_delete=RESTRICT, db_index=False
    )
    by_id: int
    notice_id = fields.BigIntField(null=True)
    undone_at = UTCDatetimeField(null=True)
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "pack_uses"
        unique_together = (("pack_id", "number"),)
