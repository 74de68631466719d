"""Program templates: what staff give out again and again, by a name, with its messages and what goes with them.

Whatever is changed here changes no program that was made of it: each has its messages itself.
"""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from loguru import logger
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from bot.services import ordering
from bot.services.errors import (
    BadTerm,
    LastOfWeek,
    NotFound,
    OfferNotFound,
    TemplateEmpty,
    TemplateNameTaken,
    TemplateNotFound,
    TemplateReplacesWeek,
    TooManyParts,
    TooManyTemplates,
)
from bot.services.money.catalogue import LONGEST_TERM, SHORTEST_TERM
from bot.services.paging import Page
from bot.services.people import staff
from bot.services.programs import content
from bot.services.programs.content import Part, Written, groups, parts_of, save_parts
from bot.services.training import Goal
from bot.services.visible import folded, typed_line
from db.models import ANY_GOAL, Offer, OfferKind, Program, ProgramTemplate, Staff

PAGE = 8
MOST = 50
# What one program can hold that is sent with a tap: a message a second is what a chat takes.
MOST_PARTS = 100
LONGEST_TITLE = 60
GOALS = (*(goal.value for goal in Goal), ANY_GOAL)
"""What a client's goal may be for whom a template comes instead of a composed week."""
# What a list shows of a template: its messages may be long.
SLIM = ("id", "title", "position")


async def page(number: int) -> Page[ProgramTemplate]:
    """Return a page of the templates, in their order."""
    return await Page.read(ProgramTemplate.all(), number, PAGE)


async def in_order() -> list[ProgramTemplate]:
    """Return all templates in their order, with their names only."""
    return await ProgramTemplate.all().only(*SLIM)


async def get(template_id: int) -> ProgramTemplate:
    """Return a template with its offer. Raises `TemplateNotFound`."""
    template = await ProgramTemplate.get_or_none(id=template_id).select_related("offer")
    if template is None:
        raise TemplateNotFound(template=template_id)
    return template


async def require_room() -> None:
    """Refuse where there are as many templates as there may be. Raises `TooManyTemplates`."""
    if await ProgramTemplate.all().count() >= MOST:
        raise TooManyTemplates(limit=MOST)


async def create(title: str, *, by: Staff, of: Program | None = None) -> ProgramTemplate:
    """Add a template behind all others: an empty one, or one `of` a program that staff wrote, as it was sent.

    It runs as long as that one did, unless the days were those that its client had paid for.
    Raises `WordsWanted`, `TextTooLong`, `TemplateNameTaken`, `TooManyTemplates`, `TooManyParts`, `TemplateEmpty`,
    `NotStaff`.
    """
    parts = _as_sent(of) if of is not None else ()
    async with _editing(by) as found:
        await require_room()
        template = ProgramTemplate(
            title=_free_title(title, found),
            content=Written(parts=parts).to_json(),
            duration_days=of.duration_days if of is not None and of.payment_id is None else None,
            protect_content=of is not None and of.protect_content,
            position=max((other.position for other in found), default=-1) + 1,
        )
        await _save_title(template)
    _log(template.id, by, "template created")
    return template


async def rename(template_id: int, title: str, *, by: Staff) -> None:
    """Call it otherwise. Raises `WordsWanted`, `TextTooLong`, `TemplateNameTaken`, `TemplateNotFound`, `NotStaff`."""
    async with _editing(by) as found:
        template = _one_of(found, template_id)
        template.title = _free_title(title, [other for other in found if other.id != template.id])
        await _save_title(template, only=["title"])
    _log(template_id, by, "template renamed")


async def set_days(template_id: int, days: int | None, *, by: Staff) -> None:
    """Let what is made of it run for so many days where no term was paid for, or (none) only as long as was.

    Raises `BadTerm`, `TemplateNotFound`, `NotStaff`.
    """
    if days is not None and not SHORTEST_TERM <= days <= LONGEST_TERM:
        raise BadTerm(lowest=SHORTEST_TERM, highest=LONGEST_TERM)
    async with changing(template_id, by=by) as template:
        template.duration_days = days
        await template.save(update_fields=["duration_days"])


async def set_offer(template_id: int, offer_id: int | None, *, by: Staff) -> None:
    """Have it offered first to whoever has paid for this offer, or for any; a pack of sessions owes no program.

    Raises `OfferNotFound`, for a pack too, and as `get`.
    """
    async with in_transaction():
        # First, as whoever deletes an offer does.
        found = Offer.filter(kind=OfferKind.PROGRAM).select_for_update(no_key=True)
        if offer_id is not None and await found.get_or_none(id=offer_id) is None:
            raise OfferNotFound(offer=offer_id)
        async with changing(template_id, by=by) as template:
            template.offer_id = offer_id
            await template.save(update_fields=["offer_id"])


async def protect(template_id: int, *, on: bool, by: Staff) -> None:
    """Let nobody forward or save what is made of it, or anybody. Raises `TemplateNotFound`, `NotStaff`."""
    async with changing(template_id, by=by) as template:
        template.protect_content = on
        await template.save(update_fields=["protect_content"])


async def add_part(template_id: int, part: Part, *, by: Staff) -> None:
    """Put a message at its end; the same one (by `message_id`) again changes nothing.

    Raises `TooManyParts`, `BadPart`, `TextTooLong`, `TemplateNotFound`, `NotStaff`.
    """
    content.check(part)
    async with changing(template_id, by=by) as template:
        if (parts := content.appended(parts_of(template), part)) is not None:
            _require_fit(parts)
            await save_parts(template, parts)


async def drop_part(template_id: int, message_id: int, *, by: Staff) -> None:
    """Take a message off it; one that is off already changes nothing.

    Raises `LastOfWeek`, `TemplateNotFound`, `NotStaff`.
    """
    async with changing(template_id, by=by) as template:
        left = [part for part in parts_of(template) if part.message_id != message_id]
        if template.goal is not None and parts_of(template) and not left and not await staff.is_owner(by.id):
            raise LastOfWeek
        await save_parts(template, left)


async def move_part(template_id: int, upper: int, lower: int, *, by: Staff) -> None:
    """Let a message, or the album that it is of, and the one that was seen right above it change places.

    Both are named by the id of a message of theirs. Nothing happens where another one is there by now, so that a second
    tap is no second step. Raises `TemplateNotFound`, `NotStaff`.
    """
    async with changing(template_id, by=by) as template:
        parts = parts_of(template)
        blocks = [[parts[place] for place in places] for places in groups(parts)]
        for place in range(len(blocks) - 1):
            above, below = blocks[place : place + 2]
            if _has(above, upper) and _has(below, lower):
                blocks[place : place + 2] = [below, above]
                await save_parts(template, [part for block in blocks for part in block])
                return


async def move(template_id: int, *, upper: int, lower: int, by: Staff) -> None:
    """Let these two templates change places, if they stand so still (see `ordering.swap`).

    One of them is `template_id`. Raises `TemplateNotFound`, `NotStaff`.
    """
    async with _editing(by) as found:
        _one_of(found, template_id)
        await ordering.swap(found, upper, lower)


async def use_for(template_id: int, goal: str | None, *, by: Staff) -> None:
    """Have clients with this goal get it instead of a composed week, and none other for it; or have nobody get it.

    Raises `TemplateEmpty`, `TemplateNotFound`, `NotOwner`, and `NotFound` for what is no goal.
    """
    if goal is not None and goal not in GOALS:
        raise NotFound
    async with _editing(by) as found:
        await staff.require_owner(by)
        template = await get(_one_of(found, template_id).id)
        if goal is not None and not parts_of(template):
            raise TemplateEmpty
        await ProgramTemplate.filter(goal=goal, goal__not_isnull=True).update(goal=None)
        await ProgramTemplate.filter(id=template_id).update(goal=goal)
    logger.bind(template=template_id, goal=goal, by=by.id).info("template instead of the composed week")


async def by_goal() -> dict[str, ProgramTemplate]:
    """Return by goal which template its clients get instead of a composed week."""
    return {one.goal: one for one in await ProgramTemplate.filter(goal__not_isnull=True) if one.goal}


async def instead_of_week(goal: Goal) -> ProgramTemplate | None:
    """Return what clients with this goal get instead of a composed week, none where it is composed.

    It is locked until the transaction ends: it is not deleted before it has become a program.
    """
    # Always in one order, so that nobody waits in a ring.
    await ProgramTemplate.filter(goal__not_isnull=True).order_by("id").select_for_update(no_key=True).only("id")
    found = await by_goal()
    fitting = (found[one] for one in (goal.value, ANY_GOAL) if one in found)
    return next((template for template in fitting if parts_of(template)), None)


async def delete(template_id: int, *, by: Staff) -> ProgramTemplate:
    """Throw it away; what was made of it stays. Returns what it was.

    Raises `TemplateReplacesWeek`, `TemplateNotFound`, `NotStaff`.
    """
    async with _editing(by) as found:
        _one_of(found, template_id)
        # From here on nobody takes it: whoever was about to has their draft.
        template = await ProgramTemplate.select_for_update().get(id=template_id)
        if template.goal is not None and not await staff.is_owner(by.id):
            raise TemplateReplacesWeek
        await Program.filter(template_id=template_id).update(template_id=None)
        await ProgramTemplate.filter(id=template_id).delete()
    _log(template_id, by, "template deleted")
    return template


@asynccontextmanager
async def changing(template_id: int, *, by: Staff) -> AsyncIterator[ProgramTemplate]:
    """Give staff this template; until the block ends nobody else changes it. Raises `TemplateNotFound`, `NotStaff`."""
    async with in_transaction():
        await staff.require(by)
        # Without the key: what was made of it can be changed meanwhile.
        template = await ProgramTemplate.select_for_update(no_key=True).get_or_none(id=template_id)
        if template is None:
            raise TemplateNotFound(template=template_id)
        yield template


@asynccontextmanager
async def _editing(by: Staff) -> AsyncIterator[list[ProgramTemplate]]:
    """Give staff all templates in their order; nobody else changes any until the block ends. Raises `NotStaff`."""
    async with in_transaction():
        await staff.require(by)
        await ProgramTemplate.all().order_by("id").select_for_update(no_key=True).only("id")
        yield await in_order()  # read anew: the lock may have waited for one that is there only now


def _as_sent(program: Program) -> tuple[Part, ...]:
    parts = content.to_write_on(program).parts
    if not parts:
        raise TemplateEmpty
    _require_fit(parts)
    return tuple(part.model_copy(update={"by": None}) for part in parts)


def _require_fit(parts: Sequence[Part]) -> None:
    if len(parts) > MOST_PARTS:
        raise TooManyParts(limit=MOST_PARTS)


def _has(parts: Sequence[Part], message_id: int) -> bool:
    return any(part.message_id == message_id for part in parts)


def _one_of(found: Sequence[ProgramTemplate], template_id: int) -> ProgramTemplate:
    for template in found:
        if template.id == template_id:
            return template
    raise TemplateNotFound(template=template_id)


def _free_title(text: str, others: Sequence[ProgramTemplate]) -> str:
    title = typed_line(text, longest=LONGEST_TITLE)
    if folded(title) in (folded(other.title) for other in others):
        raise TemplateNameTaken
    return title


async def _save_title(template: ProgramTemplate, *, only: list[str] | None = None) -> None:
    try:
        async with in_transaction():
            await template.save(update_fields=only)
    except IntegrityError:
        raise TemplateNameTaken from None


def _log(template_id: int, by: Staff, what: str) -> None:
    logger.bind(template=template_id, by=by.id).info(what)
