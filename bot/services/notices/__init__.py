"""All that somebody can be told in a message of its own: a small model for each kind, by topic.

`bot.services.outbox` puts them into the outbox; `bot.outbox.notices` makes words and buttons of them.
"""

from typing import Annotated, get_args

from loguru import logger
from pydantic import Field, TypeAdapter, ValidationError

from bot.services.notices import (
    clients,
    follow_ups,
    freezes,
    health,
    packs,
    payments,
    prices,
    programs,
    steps,
    talk,
    team,
)
from bot.services.notices.base import AboutClient, Notice
from db.models import Outbox

Kinds = (
    clients.Kinds
    | follow_ups.Kinds
    | freezes.Kinds
    | health.Kinds
    | packs.Kinds
    | payments.Kinds
    | prices.Kinds
    | programs.Kinds
    | steps.Kinds
    | talk.Kinds
    | team.Kinds
)
KINDS: tuple[type[Notice], ...] = get_args(Kinds)

QUOTING = tuple(
    str(known.model_fields["kind"].default) for known in KINDS if issubclass(known, AboutClient) and known.quotes
)

_KNOWN: TypeAdapter[Notice] = TypeAdapter(Annotated[Kinds, Field(discriminator="kind")])


def of(row: Outbox) -> Notice | None:
    """Return what the row tells; none where it holds no notice that is known here.

    It may be a program's part, or nothing any more, or the notice of a newer version, which was rolled back.
    """
    content = row.content or {}
    if "kind" not in content:
        return None
    try:
        return _KNOWN.validate_python(content)
    except ValidationError:
        logger.bind(outbox=row.id, kind=content["kind"]).warning("nobody can read this notice")
        return None
