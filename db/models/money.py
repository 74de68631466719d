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
    offer and the details since; else it is an invoice of Telegram's, which carries the `payload`, and where it
    `subscribes` a link in place of a message. `sessions` are those of a pack. `declined_at` is when they said that they
    do not want to after all; of a subscription, since when nobody is charged any more, as far as Telegram has said so
    or was told.
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
    payload = fields.CharField(max_length=32, null=True, unique=True)
    subscribes = fields.BooleanField(default=False, db_default=False)
    message_id = fields.BigIntField(null=True)
    outdated_at = UTCDatetimeField(null=True)
    declined_at = UTCDatetimeField(null=True)
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "payment_requests"
        indexes = (Index(fields=("client_id", "offer_id", "id")),)


class SubscriptionState(StrEnum):
    """CANCELED: charged no more, by the client's word in Telegram, or as its program is frozen. FAILED: the last charge
    was in vain, Telegram may try again. STOPPING: its program is frozen, and Telegram is to be told. LEAVING: the
    client has deleted their data, and Telegram is to be told. ENDED: the last period that was paid is over."""

    ACTIVE = "active"
    CANCELED = "canceled"
    FAILED = "failed"
    STOPPING = "stopping"
    LEAVING = "leaving"
    ENDED = "ended"


class Subscription(Model):
    """What a client pays for in Stars again and again; `charge_id` is its first charge, which names it for Telegram.

    Its payments point here. It is paid up to `expires_at`.
    """

    id = fields.IntField(primary_key=True)
    client: ForeignKeyRelation[Client] = fields.ForeignKeyField(
        "models.Client", related_name="subscriptions", on_delete=RESTRICT
    )
    client_id: int
    request: ForeignKeyRelation[PaymentRequest] = fields.ForeignKeyField(
        "models.PaymentRequest", related_name="subscriptions", on_delete=RESTRICT
    )
    request_id: int
    charge_id = fields.CharField(max_length=255, unique=True)
    state = fields.CharEnumField(SubscriptionState, max_length=8, default=SubscriptionState.ACTIVE, db_index=True)
    expires_at = UTCDatetimeField()
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "subscriptions"
        indexes = (Index(fields=("client_id", "id")),)


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
    What Telegram took has the `charge_id` that it gave, and `payer_id`, the account that paid: a refund needs both. By
    card it has the payment provider's own `provider_charge_id` too, by which the owner finds it there.
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
    provider_charge_id = fields.CharField(max_length=255, default="", db_default="")
    payer_id = fields.BigIntField(null=True)
    subscription: ForeignKeyNullableRelation[Subscription] = fields.ForeignKeyField(
        "models.Subscription", related_name="payments", null=True, on_delete=RESTRICT
    )
    subscription_id: int | None
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

    The payment stays as it was paid. `note` is what the owner who did it says. Stars go back as the whole of a charge,
    once: then `charge_id` is that of the payment.
    """

    id = fields.IntField(primary_key=True)
    payment: ForeignKeyRelation[Payment] = fields.ForeignKeyField(
        "models.Payment", related_name="refunds", on_delete=RESTRICT
    )
    payment_id: int
    amount = fields.BigIntField()
    refunded_on = fields.DateField(db_index=True)
    note = fields.CharField(max_length=1000, default="")
    charge_id = fields.CharField(max_length=255, null=True, unique=True)
    by: ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "models.Staff", related_name="refunds", null=True, on_delete=RESTRICT
    )
    by_id: int | None
    created_at = UTCDatetimeField(default=now)

    class Meta:
        table = "refunds"
