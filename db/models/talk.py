"""What clients and staff write to each other through the bot."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation
from tortoise.indexes import Index
from tortoise.models import Model

from db.fields import RESTRICT, UTCDatetimeField, now
from db.models.people import Client, Staff


class Direction(StrEnum):
    """IN is what a client wrote, OUT what staff did."""

    IN = "in"
    OUT = "out"


class TalkStatus(StrEnum):
    """HELD waits for the client's word whether staff shall have it, RECEIVED is theirs.

    What staff write is QUEUED until the client has it, then SENT; FAILED where Telegram refuses it.
    """

    HELD = "held"
    RECEIVED = "received"
    QUEUED = "queued"
    SENT = "sent"
    FAILED = "failed"


class TalkMessage(Model):
    """A message of a conversation between a client and staff, as it is sent on: words with their formatting, a file.

    `staff` has written it, if it was staff. `more` is what its kind has besides: the name of a file, a place.
    `client_chat_message_id` is which message it is in the client's chat, none before it came there. `reply_to` is the
    id of the message here that it answers. `waits` says that it is one that staff answer, and `answered_at` when they
    did, or said that no answer is needed (`answered_by`).
    """

    id = fields.BigIntField(primary_key=True)
    client: ForeignKeyRelation[Client] = fields.ForeignKeyField(
        "models.Client", related_name="talk", on_delete=RESTRICT, db_index=False
    )
    client_id: int
    direction = fields.CharEnumField(Direction, max_length=3)
    staff: ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "models.Staff", related_name="talk", null=True, on_delete=RESTRICT
    )
    staff_id: int | None
    kind = fields.CharField(max_length=20)
    text = fields.TextField()
    entities: list[dict[str, Any]] | None = fields.JSONField(null=True)
    file_id = fields.TextField()
    album = fields.CharField(max_length=64, default="")
    more: dict[str, Any] | None = fields.JSONField(null=True)
    client_chat_message_id = fields.BigIntField(null=True)
    reply_to = fields.BigIntField(null=True)
    status = fields.CharEnumField(TalkStatus, max_length=8)
    waits = fields.BooleanField(default=False)
    created_at = UTCDatetimeField(default=now)
    answered_at = UTCDatetimeField(null=True)
    answered_by: ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "models.Staff", related_name="answered", null=True, on_delete=RESTRICT
    )
    answered_by_id: int | None

    class Meta:
        table = "messages"
        unique_together = (("client_id", "client_chat_message_id"),)
        # A client's messages in their order; what they wrote and nobody has answered; what was written lately, by the
        # client and by all.
        indexes = (
            Index(fields=("client_id", "id")),
            Index(fields=("client_id", "direction", "answered_at", "id")),
            Index(fields=("client_id", "created_at")),
            Index(fields=("direction", "created_at")),
        )


class MessageCopy(Model):
    """A message in a chat of staff that stands for one of a conversation: its copy, its notice, or what they wrote.

    A reply to it goes to that conversation's client.
    """

    id = fields.BigIntField(primary_key=True)
    message: ForeignKeyRelation[TalkMessage] = fields.ForeignKeyField(
        "models.TalkMessage", related_name="copies", on_delete=RESTRICT, db_index=True
    )
    message_id: int
    staff: ForeignKeyRelation[Staff] = fields.ForeignKeyField("models.Staff", related_name="copies", on_delete=RESTRICT)
    staff_id: int
    chat_id = fields.BigIntField()
    telegram_message_id = fields.BigIntField()
    notice = fields.BooleanField(default=False)
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "message_copies"
        unique_together = (("chat_id", "telegram_message_id"),)


class SavedAnswer(Model):
    """An answer that staff have ready: `content` is one message as data, or those of an album in their order.

    `search` is its name and words, folded with `str.casefold`. `uses` counts how often it was sent.
    """

    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=40)
    content: list[dict[str, Any]] = fields.JSONField()
    search = fields.TextField()
    uses = fields.IntField(default=0)
    created_by: ForeignKeyRelation[Staff] = fields.ForeignKeyField(
        "models.Staff", related_name="saved_answers", on_delete=RESTRICT
    )
    created_at = UTCDatetimeField(default=now)
    changed_at = UTCDatetimeField(default=now)

    class Meta:
        table = "saved_answers"
