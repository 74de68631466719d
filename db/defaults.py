"""What a new database starts with: stages, the events' stages and offers, named in the default language, once."""

from collections.abc import Callable

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from db.models import Event, Offer, PipelineStage, StageEvent

# Key of the texts, colour, closed. The order is that of the funnel.
STAGES = (
    ("first-contact", "⚪", False),
    ("consultation", "🔵", False),
    ("deciding", "🟡", False),
    ("paid", "🟠", False),
    ("active", "🟢", False),
    ("completed", "🟣", True),
    ("inactive", "⚫", True),
)
EVENT_STAGES = {
    Event.START: "first-contact",
    Event.QUESTIONNAIRE: "consultation",
    Event.OFFER_OPENED: None,
    Event.PAYMENT: "paid",
    Event.PROGRAM_DELIVERED: "active",
    Event.PROGRAM_FINISHED: None,
}
# Key of the texts, price in major units, days. Prices are of one currency: in any other an owner has to name them.
PRICED_IN = "RUB"
OFFERS = (("month", 3000, 30), ("three-months", 7500, 90))


async def seed(text: Callable[[str], str], *, currency: str, minor_units: int) -> bool:
    """Fill an empty database; one that has stages is left alone. Returns whether it was empty.

    `text` gives the words for a key; `minor_units` is how many of them make one unit of `currency`.
    """
    try:
        async with in_transaction():
            if await PipelineStage.exists():
                return False
            await _fill(text, currency, minor_units)
    except IntegrityError:
        # Another process was filling it at the same moment: names of stages are unique.
        return False
    return True


async def _fill(text: Callable[[str], str], currency: str, minor_units: int) -> None:
    stages = {}
    for position, (key, colour, closed) in enumerate(STAGES):
        stages[key] = await PipelineStage.create(
            name=text(f"stage-{key}"),
            description=text(f"stage-{key}-description"),
            colour=colour,
            position=position,
            is_closed=closed,
        )
    for event, target in EVENT_STAGES.items():
        await StageEvent.create(event=event, stage=stages[target] if target else None)
    for position, (key, price, days) in enumerate(OFFERS):
        await Offer.create(
            title=text(f"offer-{key}"),
            description=text(f"offer-{key}-description"),
            # 0 is no price yet.
            price=price * minor_units if currency == PRICED_IN else 0,
            is_active=currency == PRICED_IN,
            currency=currency,
            duration_days=days,
            position=position,
        )
