"""What owners write to many clients at once, and who of them has got it."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation
from tortoise.indexes import Index
from tortoise.models import Model

from db.fields import RESTRICT, UTCDatetimeField, now
from db.models.money import Offer
from db.models.people import Client, Staff


class BroadcastStatus(StrEnum):
    """A DRAFT is still being written, a RUNNING one goes out, what is STOPPED or DONE goes to nobody more."""

    DRAFT = "draft"
    RUNNING = "running"
    STOPPED = "stopped"
    DONE = "done"


class Got(StrEnum):
    """What has become of a broadcast for one client.

    IN_FLIGHT was handed to Telegram, which has not answered yet; UNSURE is what it never answered to, and counts as
    sent. SKIPPED had blocked the bot, deleted their data, or wanted no broadcasts by then.
    """

    PENDING = "pending"
    IN_FLIGHT = "in_flight"
    SENT = "sent"
    UNSURE = "unsure"
    BLOCKED = "blocked"
    REFUSED = "refused"
    SKIPPED = "skipped"


# What counts as sent: also what Telegram has not answered to, or never did.
COUNTS_AS_SENT = (Got.SENT, Got.UNSURE, Got.IN_FLIGHT)


class Broadcast(Model):
    """A message for all clients of a `segment` (see `bot.services.talk.segments`), with buttons below it.

    `content` is one message as data, or those of an album; `source_id` is which message of its author's chat it was.
    `offer` is what a button below leads to, and `question` says that one asks the trainer something. `running_key` is
    the same for all that have begun and are not over (`finished_at`), so that there is one at most.
    `progress_message_id` is the message in its author's chat that shows how far it is, `refusal` what Telegram said
    where it took the message for nobody.
    """

    id = fields.IntField(primary_key=True)
    status = fields.CharEnumField(BroadcastStatus, max_length=7, default=BroadcastStatus.DRAFT)
    segment: dict[str, Any] = fields.JSONField()
    content: list[dict[str, Any]] = fields.JSONField()
    source_id = fields.BigIntField(null=True)
    offer: ForeignKeyNullableRelation[Offer] = fields.ForeignKeyField(
        "models.Offer", related_name="broadcasts", null=True, on_delete=RESTRICT
    )
    offer_id: int | None
    question = fields.BooleanField(default=False)
    author: ForeignKeyRelation[Staff] = fields.ForeignKeyField(
        "models.Staff", related_name="broadcasts", on_delete=RESTRICT
    )
    author_id: int
    running_key = fields.SmallIntField(null=True, unique=True)
    progress_message_id = fields.BigIntField(null=True)
    refusal = fields.CharField(max_length=200, default="")
    created_at = UTCDatetimeField(default=now)
    started_at = UTCDatetimeField(null=True)
    finished_at = UTCDatetimeField(null=True)

    class Meta:
        table = "broadcasts"


class BroadcastRecipient(Model):
    """A client who is to get a broadcast, once at most."""

    id = fields.BigIntField(primary_key=True)
    broadcast: ForeignKeyRelation[Broadcast] = fields.ForeignKeyField(
        "models.Broadcast", related_name="recipients", on_delete=RESTRICT, db_index=False
    )
    broadcast_id: int
    client: ForeignKeyRelation[Client] = fields.ForeignKeyField(
        "models.Client", related_name="broadcasts", on_delete=RESTRICT, db_index=False
    )
    client_id: int
    got = fields.CharEnumField(Got, max_length=9, default=Got.PENDING)

    class Meta:
        table = "broadcast_recipients"
        unique_together = (("broadcast_id", "client_id"),)
        indexes = (Index(fields=("broadcast_id", "got", "id")),)
