"""What there is to buy, what clients were shown, and what they paid."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation, OneToOneRelation
from tortoise.indexes import Index, PartialIndex
from tortoise.models import Model

from db.fields import RESTRICT, UTCDatetimeField, now
from db.models.people import Client, Staff


class PaymentStatus(StrEnum):
    """CLOSED: the client never said that the money is on its way; a file that comes later opens it again."""

    PENDING = "pending"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    CLOSED = "closed"


class PaymentMethod(StrEnum):
    """How the money comes. TRANSFER and CASH are confirmed by a person, the others by Telegram."""

    TRANSFER = "transfer"
    CASH = "cash"
    CARD = "card"
    STARS = "stars"


class OfferKind(StrEnum):
    PROGRAM = "program"
    PACK = "pack"


class Offer(Model):
    """Something to buy. `price` is in minor units of `currency`, `stars_price` in Telegram Stars, where it has one.

    A pack is `sessions` with the trainer, to be used within `duration_days`; a program runs for so many days. What
    is payable `by_card` can be paid in the chat, where a payment provider is set up; what `subscribes` renews itself
    every 30 days for its price in Stars. `picture` is a photo's file_id, and `picture_lost` says that Telegram did not
    know the last one any more. `translations` are its words in other languages: {"en": {"title": …, "description": …}}.
    """

    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=60, unique=True)
    description = fields.TextField(default="")
    kind = fields.CharEnumField(OfferKind, max_length=8, default=OfferKind.PROGRAM, db_default=OfferKind.PROGRAM.value)
    sessions = fields.IntField(null=True)
    price = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    stars_price = fields.IntField(null=True)
    subscribes = fields.BooleanField(default=False, db_default=False)
    by_card = fields.BooleanField(default=False, db_default=False)
    duration_days = fields.IntField()
    picture = fields.CharField(max_length=255, null=True)
    picture_lost = fields.BooleanField(default=False, db_default=False)
    translations: dict[str, dict[str, str]] | None = fields.JSONField(null=True)
    position = fields.IntField()
    is_active = fields.BooleanField(default=True)

    class Meta:
        table = "offers"
        ordering = ("position", "id")

    @property
    def is_priced(self) -> bool:
        """Whether it has a price to be sold at, in money or in Stars."""
        return bool(self.price) or self.stars_price is not None


class PaymentRequest(Model):
    """How to pay, as a client was shown it: `message_id` holds it, and `price` (minor units) is what it asks for.

    By TRANSFER these are payment details, and for two weeks the client may pay by them, whatever has become of the
    offer and the details since; else it is an invoice of Telegram's. `sessions` are those of a pack. `declined_at` is
    when they said that they do not want to after all.
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
    method = fields.CharEnumField(
        PaymentMethod, max_length=16, default=PaymentMethod.TRANSFER, db_default=PaymentMethod.TRANSFER.value
    )
    title = fields.CharField(max_length=60)
    sessions = fields.IntField(null=True)
    duration_days = fields.IntField()
    price = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    details = fields.TextField(default="")
    message_id = fields.BigIntField(null=True)
    outdated_at = UTCDatetimeField(null=True)
    declined_at = UTCDatetimeField(null=True)
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "payment_requests"
        indexes = (Index(fields=("client_id", "offer_id", "id")),)


class DetailsWait(Model):
    """A client who wants to pay and was shown nothing where to. The row goes once they hear that there are details."""

    id = fields.IntField(primary_key=True)
    client: OneToOneRelation[Client] = fields.OneToOneField(
        "models.Client", related_name="details_wait", on_delete=RESTRICT
    )
    client_id: int
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "details_waits"


class Payment(Model):
    """Money that a client says they paid, or paid. `amount` is in minor units of `currency`.

    One without an offer is a sum of its own: it moves nobody, and nothing is owed for it. What staff recorded has
    `paid_on`, the day on which the money came. `sessions` are those of the pack that was bought.
    `open_key` is «client:offer» until staff decide, and unique: one open payment for each client and offer.
    `submitted_at` is when the client sent a receipt, or said that there is none; `note` is what they said with it.
    `receipt` is the newest of its `receipts`. `reason_key` names a reason in the bot's own words, `reason` holds one
    that was typed. A decision that was taken back leaves `taken_back_at` and whose word it was. It is `owed` a
    program while it is confirmed, and none for it is with its client or on its way (see `bot.services.programs.owed`);
    after a refund somebody may have said that what was bought is `stopped_at`.
    """

    id = fields.IntField(primary_key=True)
    client: ForeignKeyRelation[Client] = fields.ForeignKeyField(
        "models.Client", related_name="payments", on_delete=RESTRICT
    )
    client_id: int
    offer: ForeignKeyNullableRelation[Offer] = fields.ForeignKeyField(
        "models.Offer", related_name="payments", null=True, on_delete=RESTRICT
    )
    offer_id: int | None
    request: ForeignKeyNullableRelation[PaymentRequest] = fields.ForeignKeyField(
        "models.PaymentRequest", related_name="payments", null=True, on_delete=RESTRICT
    )
    request_id: int | None
    title = fields.CharField(max_length=60)
    sessions = fields.IntField(null=True)
    duration_days = fields.IntField()
    amount = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    method = fields.CharEnumField(PaymentMethod, max_length=16, default=PaymentMethod.TRANSFER)
    status = fields.CharEnumField(PaymentStatus, max_length=9, default=PaymentStatus.PENDING, db_index=True)
    open_key = fields.CharField(max_length=24, null=True, unique=True)
    receipt: dict[str, Any] | None = fields.JSONField(null=True)
    owed = fields.BooleanField(default=False, db_default=False)
    charge_id = fields.CharField(max_length=255, null=True, unique=True)
    paid_on = fields.DateField(null=True)
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
    stopped_at = UTCDatetimeField(null=True)
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "payments"
        indexes = (
            Index(fields=("client_id", "id")),
            # In which month it counts.
            Index(fields=("status", "paid_on", "decided_at")),
            PartialIndex(name="idx_payments_owed", fields=("id",), condition={"owed": True}),
        )


class Refund(Model):
    """Money that went back to the client: `amount` is in minor units of the payment's currency, `refunded_on` the day.

    The payment stays as it was paid. `note` is what the owner who did it says.
    """

    id = fields.IntField(primary_key=True)
    payment: ForeignKeyRelation[Payment] = fields.ForeignKeyField(
        "models.Payment", related_name="refunds", on_delete=RESTRICT
    )
    payment_id: int
    amount = fields.BigIntField()
    refunded_on = fields.DateField(db_index=True)
    note = fields.CharField(max_length=1000, default="")
    by: ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "models.Staff", related_name="refunds", null=True, on_delete=RESTRICT
    )
    by_id: int | None
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "refunds"


class TaxReceipt(Model):
    """The receipt that a client got for a payment, as a self-employed trainer owes one: a file, or a `link` in `words`.

    It has no name on it, and stays when its client deletes their data. `message_id` is the message in the chat of
    whoever sent it (`by`): once more, it is the same receipt.
    """

    id = fields.IntField(primary_key=True)
    payment: ForeignKeyRelation[Payment] = fields.ForeignKeyField(
        "models.Payment", related_name="tax_receipts", on_delete=RESTRICT
    )
    payment_id: int
    kind = fields.CharField(max_length=8)
    file_id = fields.CharField(max_length=255, default="")
    words = fields.CharField(max_length=1024, default="")
    by: ForeignKeyRelation[Staff] = fields.ForeignKeyField(
        "models.Staff", related_name="tax_receipts", on_delete=RESTRICT
    )
    by_id: int
    message_id = fields.BigIntField()
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "tax_receipts"
        unique_together = (("by_id", "message_id"),)
        indexes = (Index(fields=("payment_id",)),)


class Receipt(Model):
    """A file that shows a transfer, and the words that came with it. Rows are only ever added;
    one goes where its client says that it is none.

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
        indexes = (Index(fields=("payment_id", "id")), Index(fields=("client_id", "payment_id", "id")))
