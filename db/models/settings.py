"""What is kept as a key and a value."""

from tortoise import fields
from tortoise.models import Model

from db.fields import UTCDatetimeField


class Setting(Model):
    """What the trainer set in the chat, such as the payment details, and what the bot has to keep of itself."""

    key = fields.CharField(max_length=40, primary_key=True)
    value = fields.TextField(default="")
    updated_at = UTCDatetimeField(null=True)

    class Meta:
        table = "settings"
