"""The tables. Foreign keys are RESTRICT: nothing is ever deleted along with something else."""

from enum import IntEnum, StrEnum
from typing import Any

from tortoise import fields
from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation
from tortoise.indexes import Index
from tortoise.models import Model

from db.fields import UTCDatetimeField, now

RESTRICT = fields.OnDelete.RESTRICT


class Event(StrEnum):
    """Why a client moved: an event that names a stage, or a way of moving by hand."""

    START = "start"
    QUESTIONNAIRE = "questionnaire"
    OFFER_OPENED = "offer_opened"
    PAYMENT = "payment"
    PROGRAM_DELIVERED = "program_delivered"
    PROGRAM_FINISHED = "program_finished"
    MANUAL = "manual"
    API = "api"
    UNDO = "undo"


class Role(StrEnum):
    OWNER = "owner"
    TRAINER = "trainer"


class PaymentStatus(StrEnum):
    """CLOSED: the client never said that the money is on its way; a file that comes later opens it again."""

    PENDING = "pending"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    CLOSED = "closed"


class ProgramKind(StrEnum):
    FREE = "free"
    PAID = "paid"


class ProgramStatus(StrEnum):
    """DRAFT is being written, HELD waits for the trainer's word, QUEUED is on its way.

    WITHDRAWN was held, and the trainer wrote another one; or its client has deleted their data before it arrived.
    """

    DRAFT = "draft"
    HELD = "held"
    QUEUED = "queued"
    DELIVERED = "delivered"
    FAILED = "failed"
    WITHDRAWN = "withdrawn"


class OutboxStatus(StrEnum):
    """CANCELLED rows were not wanted any more when their turn came."""

    PENDING = "pending"
    SENT = "sent"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Priority(IntEnum):
    """In which order rows of the outbox go out: within a chat and a class in turn, a lower class never before a higher.

    ASKED is what somebody just asked for and what asks for a decision, CONVERSATION replies, INFORMS what staff are
    told, TIMED what comes by time, BROADCAST what goes to many.
    """

    ASKED = 1
    CONVERSATION = 2
    INFORMS = 3
    TIMED = 4
    BROADCAST = 5


class PipelineStage(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=40, unique=True)
    description = fields.CharField(max_length=200, default="")
    colour = fields.CharField(max_length=8)
    position = fields.IntField()
    is_closed = fields.BooleanField(default=False)

    class Meta:
        table = "pipeline_stages"
        ordering = ("position", "id")


class StageEvent(Model):
    """Where an event moves a client; no stage: nowhere."""

    event = fields.CharEnumField(Event, max_length=20, primary_key=True)
    stage: ForeignKeyNullableRelation[PipelineStage] = fields.ForeignKeyField(
        "models.PipelineStage", related_name="events", null=True, on_delete=RESTRICT
    )
    stage_id: int | None

    class Meta:
        table = "stage_events"


class Staff(Model):
    """A trainer, or an owner (named in ADMIN_IDS). Someone removed keeps the row: history names them.

    `topic_id` is the topic of their chat with the bot in which they wrote last, none where it has no topics.
    `language` follows Telegram's until `language_chosen` says that they have chosen one here.
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
    blocked_at = UTCDatetimeField(null=True)
    topic_id = fields.BigIntField(null=True)
    forgotten_at = UTCDatetimeField(null=True)
    search = fields.TextField(default="")
    screen_message_id = fields.BigIntField(null=True)
    screen_digest = fields.CharField(max_length=32, default="")
    expects = fields.CharField(max_length=40, default="", db_default="")
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "clients"
        indexes = (Index(fields=("stage_id", "stage_entered_at", "id")),)

    @property
    def name(self) -> str:
        """First and last name as Telegram or the site gave them; may be empty."""
        return f"{self.first_name} {self.last_name}".strip()


class ClientPipeline(Model):
    """One move in the funnel. Rows are only ever added; stages are plain ids with the names of that day.

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
    note = fields.TextField(default="")
    note_key = fields.CharField(max_length=40, null=True)
    note_args: dict[str, Any] = fields.JSONField(default=dict)
    batch_id = fields.CharField(max_length=32, null=True, db_index=True)
    undo_of = fields.IntField(null=True, unique=True)
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "client_pipelines"
        indexes = (Index(fields=("client_id", "id")),)


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


class Offer(Model):
    """Something to buy. `price` is in minor units of `currency`."""

    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=60, unique=True)
    description = fields.TextField(default="")
    price = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    duration_days = fields.IntField()
    position = fields.IntField()
    is_active = fields.BooleanField(default=True)

    class Meta:
        table = "offers"
        ordering = ("position", "id")


class PaymentRequest(Model):
    """Payment details that a client was shown: `message_id` holds them, and `price` (minor units) is what they ask for.

    For two weeks the client may pay by them, whatever has become of the offer and the details since.
    """

    id = fields.IntField(primary_key=True)
    client: ForeignKeyRelation[Client] = fields.ForeignKeyField(
        "models.Client", related_name="payment_requests", on_delete=RESTRICT, db_index=False
    )
    client_id: int
    offer: ForeignKeyRelation[Offer] = fields.ForeignKeyField(
        "models.Offer", related_name="payment_requests", on_delete=RESTRICT
    )
    offer_id: int
    title = fields.CharField(max_length=60)
    duration_days = fields.IntField()
    price = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    details = fields.TextField(default="")
    message_id = fields.BigIntField(null=True)
    outdated_at = UTCDatetimeField(null=True)
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "payment_requests"
        indexes = (Index(fields=("client_id", "offer_id", "id")),)


class Payment(Model):
    """Money that a client says they paid. `amount` is in minor units of `currency`.

    `open_key` is «client:offer» until staff decide, and unique: one open payment for each client and offer.
    `submitted_at` is when the client sent a receipt, or said that there is none; `note` is what they said with it.
    `receipt` is the newest of its `receipts`. `reason_key` names a reason in the bot's own words, `reason` holds one
    that was typed. A decision that was taken back leaves `taken_back_at` and whose word it was.
    """

    id = fields.IntField(primary_key=True)
    client: ForeignKeyRelation[Client] = fields.ForeignKeyField(
        "models.Client", related_name="payments", on_delete=RESTRICT
    )
    client_id: int
    offer: ForeignKeyRelation[Offer] = fields.ForeignKeyField(
        "models.Offer", related_name="payments", on_delete=RESTRICT
    )
    offer_id: int
    request: ForeignKeyNullableRelation[PaymentRequest] = fields.ForeignKeyField(
        "models.PaymentRequest", related_name="payments", null=True, on_delete=RESTRICT
    )
    request_id: int | None
    title = fields.CharField(max_length=60)
    duration_days = fields.IntField()
    amount = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    method = fields.CharField(max_length=16, default="transfer")
    status = fields.CharEnumField(PaymentStatus, max_length=9, default=PaymentStatus.PENDING, db_index=True)
    open_key = fields.CharField(max_length=24, null=True, unique=True)
    receipt: dict[str, Any] | None = fields.JSONField(null=True)
    charge_id = fields.CharField(max_length=255, null=True, unique=True)
    submitted_at = UTCDatetimeField(null=True)
    decided_at = UTCDatetimeField(null=True)
    decided_by: ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "models.Staff", related_name="decided_payments", null=True, on_delete=RESTRICT
    )
    decided_by_id: int | None
    reason = fields.TextField(default="")
    reason_key = fields.CharField(max_length=40, null=True)
    note = fields.CharField(max_length=1000, default="", db_default="")
    taken_back_at = UTCDatetimeField(null=True)
    taken_back_by: ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "models.Staff", related_name="taken_back_payments", null=True, on_delete=RESTRICT
    )
    taken_back_by_id: int | None
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "payments"


class Receipt(Model):
    """A file that shows a transfer, and the words that came with it. Rows are only ever added.

    `payment` is none until it is known which payment it belongs to.
    """

    id = fields.IntField(primary_key=True)
    client: ForeignKeyRelation[Client] = fields.ForeignKeyField(
        "models.Client", related_name="receipts", on_delete=RESTRICT, db_index=False
    )
    client_id: int
    payment: ForeignKeyNullableRelation[Payment] = fields.ForeignKeyField(
        "models.Payment", related_name="receipts", null=True, on_delete=RESTRICT
    )
    payment_id: int | None
    kind = fields.CharField(max_length=8)
    file_id = fields.CharField(max_length=255)
    file_name = fields.CharField(max_length=255, default="")
    words = fields.TextField(default="")
    message_id = fields.BigIntField()
    album = fields.CharField(max_length=32, null=True)
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "receipts"
        unique_together = (("client_id", "message_id"),)
        indexes = (Index(fields=("payment_id", "id")),)


class Program(Model):
    """A training program for one client.

    `content` is `{"week": …}` for a composed one and `{"parts": […]}` for one that staff sent. `draft_key` is
    unique while it is a draft: one for each trainer and payment, and for each client who has not paid. `held_for`
    names why a composed one was held for a person's decision; it stays once they have decided.
    """

    id = fields.IntField(primary_key=True)
    client: ForeignKeyRelation[Client] = fields.ForeignKeyField(
        "models.Client", related_name="programs", on_delete=RESTRICT
    )
    client_id: int
    kind = fields.CharEnumField(ProgramKind, max_length=4)
    title = fields.CharField(max_length=60, default="")
    content: dict[str, Any] = fields.JSONField(default=dict)
    payment: ForeignKeyNullableRelation[Payment] = fields.ForeignKeyField(
        "models.Payment", related_name="programs", null=True, on_delete=RESTRICT
    )
    payment_id: int | None
    questionnaire: ForeignKeyNullableRelation[Questionnaire] = fields.ForeignKeyField(
        "models.Questionnaire", related_name="programs", null=True, on_delete=RESTRICT
    )
    questionnaire_id: int | None
    author: ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "models.Staff", related_name="programs", null=True, on_delete=RESTRICT
    )
    author_id: int | None
    draft_key = fields.CharField(max_length=24, null=True, unique=True)
    status = fields.CharEnumField(ProgramStatus, max_length=9, db_index=True)
    held_for: list[str] | None = fields.JSONField(null=True)
    in_person = fields.BooleanField(default=False)
    duration_days = fields.IntField(null=True)
    delivered_at = UTCDatetimeField(null=True)
    starts_on = fields.DateField(null=True)
    ends_on = fields.DateField(null=True)
    finished_at = UTCDatetimeField(null=True)
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "programs"


class Outbox(Model):
    """Something that must reach somebody: `content` says what, as data; `bot.outbox.sender` makes words of it.

    Rows with the same `program` and `delivery_id` are one group. `payment` is what a notice is about;
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


class Workout(Model):
    """A day of a composed program that the client says they trained.

    `day` counts the program's days from 0, `week` is the Monday of the calendar week: each day once a week.
    """

    id = fields.IntField(primary_key=True)
    program: ForeignKeyRelation[Program] = fields.ForeignKeyField(
        "models.Program", related_name="workouts", on_delete=RESTRICT, db_index=False
    )
    program_id: int
    day = fields.SmallIntField()
    week = fields.DateField()
    done_on = fields.DateField()
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "workouts"
        unique_together = (("program_id", "week", "day"),)


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


class Setting(Model):
    """What the trainer set in the chat, such as the payment details, and who waits for it."""

    key = fields.CharField(max_length=40, primary_key=True)
    value = fields.TextField(default="")
    updated_at = UTCDatetimeField(null=True)

    class Meta:
        table = "settings"
