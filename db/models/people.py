"""Clients and staff, and how they come."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation
from tortoise.indexes import Index
from tortoise.models import Model

from db.fields import RESTRICT, UTCDatetimeField, now
from db.models.funnel import PipelineStage


class Role(StrEnum):
    OWNER = "owner"
    TRAINER = "trainer"


class Staff(Model):
    """A trainer, or an owner (named in ADMIN_IDS). Someone removed keeps the row: history names them.

    `topic_id` is the topic of their chat with the bot in which they wrote last, none where it has no topics.
    `language` follows Telegram's until `language_chosen` says that they have chosen one here. `morning_hour` is when
    they hear what there is to do today, by the trainer's clock; none: never. `notices` says which notices they have
    switched to what (see `bot.services.hearing`), and `away_until` is the last day, by the trainer's calendar, on which
    they are away. `shown_name` is what clients read of whom they write with, nothing where that is not to be told.
    """

    id = fields.IntField(primary_key=True)
    telegram_id = fields.BigIntField(unique=True)
    role = fields.CharEnumField(Role, max_length=8)
    name = fields.CharField(max_length=130, default="")
    username = fields.CharField(max_length=32, null=True)
    language = fields.CharField(max_length=2)
    language_chosen = fields.BooleanField(default=False, db_default=False)
    started_at = UTCDatetimeField(null=True)
    blocked_at = UTCDatetimeField(null=True)
    topic_id = fields.BigIntField(null=True)
    morning_hour = fields.SmallIntField(null=True, default=9, db_default=9)
    notices: dict[str, Any] | None = fields.JSONField(null=True)
    away_until = fields.DateField(null=True)
    shown_name = fields.CharField(max_length=32, default="", db_default="")
    removed_at = UTCDatetimeField(null=True)
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "staff"


class Client(Model):
    """A person in the funnel.

    `search` holds names, username and phone folded with `str.casefold`: SQLite folds ASCII only.
    `screen_message_id` and `screen_digest` tell which message is the live one in the chat, and what it shows;
    `expects` what it asks to be sent: «receipt:12» for payment 12, nothing where it asks for nothing.
    `topic_id` is the topic of their chat with the bot in which they wrote last, none where it has no topics.
    `language` follows Telegram's until `language_chosen` says that they have chosen one here.
    `last_sign_at` is the newest sign of life (see `bot.services.people.signs`), `last_seen_at` the newest of their own.
    `asked_at` is when they were last told something by time, until they write or tap anything.

    Of their conversation with staff: `waits_since` is when the first message came that is not answered yet; `taken_by`
    answers them; `talks` says that whatever they write goes to staff, and `talks_not_before` until when they are not
    asked whether it shall; `away_told` is what they were told last of when to expect an answer.
    """

    id = fields.IntField(primary_key=True)
    telegram_id = fields.BigIntField(unique=True, null=True)
    first_name = fields.CharField(max_length=64, default="")
    last_name = fields.CharField(max_length=64, default="")
    username = fields.CharField(max_length=32, null=True)
    phone = fields.CharField(max_length=20, null=True)
    language = fields.CharField(max_length=2)
    language_chosen = fields.BooleanField(default=False, db_default=False)
    source = fields.CharField(max_length=64, null=True)
    stage: ForeignKeyNullableRelation[PipelineStage] = fields.ForeignKeyField(
        "models.PipelineStage", related_name="clients", null=True, on_delete=RESTRICT, db_index=True
    )
    stage_id: int | None
    stage_entered_at = UTCDatetimeField(null=True)
    last_seen_at = UTCDatetimeField(null=True)
    last_sign_at = UTCDatetimeField(null=True)
    asked_at = UTCDatetimeField(null=True)
    blocked_at = UTCDatetimeField(null=True)
    topic_id = fields.BigIntField(null=True)
    forgotten_at = UTCDatetimeField(null=True)
    search = fields.TextField(default="")
    screen_message_id = fields.BigIntField(null=True)
    screen_digest = fields.CharField(max_length=32, default="")
    expects = fields.CharField(max_length=40, default="", db_default="")
    waits_since = UTCDatetimeField(null=True, db_index=True)
    taken_by: ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "models.Staff", related_name="taken", null=True, on_delete=RESTRICT
    )
    taken_by_id: int | None
    talks = fields.BooleanField(default=False, db_default=False)
    talks_not_before = UTCDatetimeField(null=True)
    away_told = fields.CharField(max_length=40, default="", db_default="")
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "clients"
        indexes = (
            Index(fields=("stage_id", "stage_entered_at", "id")),
            Index(fields=("stage_id", "last_sign_at", "id")),
        )

    @property
    def name(self) -> str:
        """First and last name as Telegram or the site gave them; may be empty."""
        return f"{self.first_name} {self.last_name}".strip()


class ClientNote(Model):
    """What staff keep in mind about a client; the client never sees it.

    What the bot notes of itself has no `text` but a key and arguments: it is put in the words of whoever reads it.
    """

    id = fields.IntField(primary_key=True)
    client: ForeignKeyRelation[Client] = fields.ForeignKeyField(
        "models.Client", related_name="notes", on_delete=RESTRICT, db_index=False
    )
    client_id: int
    text = fields.TextField()
    note_key = fields.CharField(max_length=40, null=True)
    note_args: dict[str, Any] | None = fields.JSONField(null=True)
    author: ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "models.Staff", related_name="notes", null=True, on_delete=RESTRICT
    )
    author_id: int | None
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "client_notes"
        indexes = (Index(fields=("client_id", "id")),)


class StaffInvite(Model):
    """A link that makes whoever opens it first a trainer. Only the SHA-256 of its secret part is kept."""

    id = fields.IntField(primary_key=True)
    token_hash = fields.CharField(max_length=64, unique=True)
    created_by: ForeignKeyRelation[Staff] = fields.ForeignKeyField(
        "models.Staff", related_name="invites", on_delete=RESTRICT
    )
    created_by_id: int
    expires_at = UTCDatetimeField()
    used_at = UTCDatetimeField(null=True)
    used_by: ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "models.Staff", related_name="accepted_invites", null=True, on_delete=RESTRICT
    )
    used_by_id: int | None
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "staff_invites"


class LeadRequest(Model):
    """A lead that the site sent: the same `key` again brings the same client. `digest` tells other data apart."""

    key = fields.CharField(max_length=200, primary_key=True)
    digest = fields.CharField(max_length=64)
    client: ForeignKeyRelation[Client] = fields.ForeignKeyField(
        "models.Client", related_name="lead_requests", on_delete=RESTRICT
    )
    client_id: int
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "lead_requests"
