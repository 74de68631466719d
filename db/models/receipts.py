"""What shows that money was paid: a client's receipt of a transfer, and the tax receipt that they got for it."""

from tortoise import fields
from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation
from tortoise.indexes import Index
from tortoise.models import Model

from db.fields import RESTRICT, UTCDatetimeField, now
from db.models.money import Payment
from db.models.people import Client, Staff


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
