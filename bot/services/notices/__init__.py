"""All that somebody can be told in a message of its own: a small model for each kind, by topic.

`bot.services.outbox` puts them into the outbox; `bot.outbox.notices` makes words and buttons of them.
"""

from typing import Annotated, get_args

from pydantic import Field, TypeAdapter

from bot.services.notices import clients, health, payments, prices, programs, team
from bot.services.notices.base import Notice
from db.models import Outbox

Kinds = clients.Kinds | health.Kinds | payments.Kinds | prices.Kinds | programs.Kinds | team.Kinds
KINDS: tuple[type[Notice], ...] = get_args(Kinds)

_KNOWN: TypeAdapter[Notice] = TypeAdapter(Annotated[Kinds, Field(discriminator="kind")])


def of(row: Outbox) -> Notice | None:
    """Return what the row tells; none where it holds no notice: a program's part, or nothing any more."""
    content = row.content or {}
    return _KNOWN.validate_python(content) if "kind" in content else None
