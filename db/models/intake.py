"""What clients answer before they get a program."""

from typing import Any

from tortoise import fields
from tortoise.fields.relational import ForeignKeyRelation
from tortoise.models import Model

from db.fields import RESTRICT, UTCDatetimeField, now
from db.models.people import Client


class Questionnaire(Model):
    """The answers of a client, each under its question's key: `{"value": …, "message_id": …}`.

    `position` is the question that is open now, counted from 0; past the last one it is the summary.
    `last_message_id` is the newest typed message that was looked at: ids grow, so an older one is a repetition.
    `active` says that a typed message is an answer. `open_key` is the client's id until the questionnaire is
    completed, and unique: a client has one open questionnaire.
    """

    id = fields.IntField(primary_key=True)
    client: ForeignKeyRelation[Client] = fields.ForeignKeyField(
        "models.Client", related_name="questionnaires", on_delete=RESTRICT
    )
    client_id: int
    open_key = fields.IntField(null=True, unique=True)
    position = fields.IntField(default=0)
    active = fields.BooleanField(default=True)
    answers: dict[str, Any] = fields.JSONField(default=dict)
    last_message_id = fields.BigIntField(default=0)
    consent_version = fields.IntField()
    consent_at = UTCDatetimeField(default=now)
    completed_at = UTCDatetimeField(null=True)
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "questionnaires"
