"""What a new database starts with: stages, the events' stages and offers, named in the default language.

Names that nobody has touched since follow that setting.
"""

import json
from collections.abc import Callable, Collection, Mapping

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from db.models import Client, ClosedAs, Event, Offer, PipelineStage, Setting, Staff, StageEvent

# Gives the words for a key.
Texts = Callable[[str], str]

# Key of the texts, colour, what it is closed as: none where it is open. The order is that of the funnel.
STAGES = (
    ("first-contact", "⚪", None),
    ("consultation", "🔵", None),
    ("deciding", "🟡", None),
    ("paid", "🟠", None),
    ("active", "🟢", None),
    ("completed", "🟣", ClosedAs.SUCCESS),
    ("inactive", "⚫", ClosedAs.LOSS),
)
EVENT_STAGES = {
    Event.START: "first-contact",
    Event.QUESTIONNAIRE: "consultation",
    Event.OFFER_OPENED: None,
    Event.PAYMENT: "paid",
    Event.PROGRAM_DELIVERED: "active",
    Event.PROGRAM_FINISHED: None,
}
# Where the language is kept that the names of the defaults are in.
NAMED_IN = "defaults_language"
# Where the names are kept that each default stage has in all languages.
STAGE_NAMES = "stage_names"
# Key of the texts, price in major units, days. Prices are of one currency: in any other an owner has to name them.
PRICED_IN = "RUB"
OFFERS = (("month", 3000, 30), ("three-months", 7500, 90))


async def seed(text: Texts, *, currency: str, minor_units: int) -> bool:
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


async def _fill(text: Texts, currency: str, minor_units: int) -> None:
    stages = {}
    for position, (key, colour, closed_as) in enumerate(STAGES):
        stages[key] = await PipelineStage.create(
            name=text(f"stage-{key}"),
            description=text(f"stage-{key}-description"),
            colour=colour,
            position=position,
            is_closed=closed_as is not None,
            closed_as=closed_as,
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


async def speak_known_languages(languages: Collection[str], default: str) -> None:
    """Speak `default` with those for whom a language was kept that the bot does not speak: no text could reach them."""
    await Client.exclude(language__in=list(languages)).update(language=default)
    await Staff.exclude(language__in=list(languages)).update(language=default)


async def follow_language(texts: Mapping[str, Texts], language: str) -> None:
    """Say in `language` what stages and offers are called, word for word as in the language they had before.

    What somebody has changed stays, and so does a name whose other one is taken. `texts` has the words of every
    language.
    """
    async with in_transaction():
        kept = await Setting.get_or_none(key=NAMED_IN)
        before = kept.value if kept and kept.value in texts else await _likeliest(texts, language)
        if before != language:
            for key, _, _ in STAGES:
                await _rename(PipelineStage, "name", f"stage-{key}", texts[before], texts[language])
            for key, _, _ in OFFERS:
                await _rename(Offer, "title", f"offer-{key}", texts[before], texts[language])
        await Setting.update_or_create(key=NAMED_IN, defaults={"value": language})


async def _likeliest(texts: Mapping[str, Texts], language: str) -> str:
    """Return the language that most stages are called in: a database of an older version does not say."""
    names = [stage.name for stage in await PipelineStage.all()]

    def fitting(candidate: str) -> tuple[int, bool]:
        return sum(texts[candidate](f"stage-{key}") in names for key, _, _ in STAGES), candidate == language

    return max(texts, key=fitting)


async def keep_names(texts: Mapping[str, Texts]) -> None:
    """Keep what each default stage is called in every language: other code may ask for it by any of these names."""
    names = [sorted({text(f"stage-{key}") for text in texts.values()}) for key, _, _ in STAGES]
    await Setting.update_or_create(key=STAGE_NAMES, defaults={"value": json.dumps(names, ensure_ascii=False)})


async def _rename(model: type[PipelineStage | Offer], name: str, key: str, before: Texts, after: Texts) -> None:
    """Rename what is called as `before` says, and describe anew what is described so; `name` is the field."""
    taken = [str(value).casefold() for value in await model.all().values_list(name, flat=True)]
    if after(key).casefold() not in taken:
        await model.filter(**{name: before(key)}).update(**{name: after(key)})
    description = f"{key}-description"
    await model.filter(description=before(description)).update(description=after(description))
