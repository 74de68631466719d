from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.program.part_words import first_words, part_lines
from bot.services.errors import NotFound
from bot.services.money import offers
from bot.services.paging import Page
from bot.services.programs import templates
from bot.services.programs.content import Part, groups, parts_of
from bot.text.words import cut, marked, one_line
from db.models import ANY_GOAL, OfferKind, ProgramTemplate, Role
from dialogs import routes
from dialogs.kit import once
from dialogs.kit.navigation import member_of
from dialogs.kit.paging import number_of, paged
from dialogs.template_routes import TEMPLATE

# Where the dialog keeps which message is open, by its id, which page of the messages, and whose files were gone when
# they were listed.
PART, PART_PAGE, LOST = "part", "part_page", "lost"
# Said once: what was deleted.
DELETED = "deleted"
# The terms that are a tap away, in days; others are typed. None: as long as was paid for.
TERMS = (7, 14, 28, 30, 60, 90)
LONGEST_LABEL = 60
PAGE_OF_PARTS = 8


async def main(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return a page of the templates as buttons."""
    found = await templates.page(number_of(dialog_manager))
    return {
        "templates": [(template.id, _label(template, t)) for template in found.entries],
        "count": found.count,
        "limit": templates.LONGEST_TITLE,
        "deleted": once.said(dialog_manager, DELETED, ""),
        **paged(found),
    }


async def one(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the open template, what is set for it, and its neighbours in the list."""
    template = await open_one(dialog_manager)
    every, parts = await templates.in_order(), parts_of(template)
    place = next(place for place, other in enumerate(every) if other.id == template.id)
    return {
        "title": one_line(template.title),
        "days": _days(template, t),
        "offer": one_line(template.offer.title) if template.offer else t.label("template-any-offer"),
        "lines": "\n" + part_lines(parts, t),
        "count": len(parts),
        "limit": templates.LONGEST_TITLE,
        "protected": template.protect_content,
        "goal": _goal(template.goal, t) if template.goal else "",
        "place": place + 1,
        "all": len(every),
        "many": len(every) > 1,
        "above": every[place - 1 : place] if place else [],
        "below": every[place + 1 : place + 2],
        "owner": member_of(dialog_manager).role is Role.OWNER,
    }


async def days(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the days that the template may run."""
    template = await open_one(dialog_manager)
    as_paid = (0, marked(t.label("template-as-paid"), template.duration_days is None))
    terms = [(term, marked(t.label("limit-days", days=term), template.duration_days == term)) for term in TERMS]
    return {"title": one_line(template.title), "days": _days(template, t), "terms": terms, "as_paid": [as_paid]}


async def offer(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the offers that the template may be for: those of programs."""
    template = await open_one(dialog_manager)
    programs = [one for one in await offers.every() if one.kind is OfferKind.PROGRAM]
    every = [(one.id, one_line(one.title, LONGEST_LABEL)) for one in programs]
    choices = [(0, t.label("template-any-offer")), *every]
    chosen = [(offer_id, marked(label, offer_id == (template.offer_id or 0))) for offer_id, label in choices]
    return {"title": one_line(template.title), "offers": chosen}


async def goal(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the goals, each with the template that serves it by now."""
    template = await open_one(dialog_manager)
    serving = await templates.by_goal()
    return {
        "title": one_line(template.title),
        "goals": [(goal, _goal_label(goal, serving.get(goal), template, t)) for goal in templates.GOALS],
        "none": [("none", t.label("template-no-goal"))] if template.goal else [],
    }


async def parts(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return a page of the template's messages as buttons."""
    template = await open_one(dialog_manager)
    every, lost = list(enumerate(parts_of(template), 1)), _lost(dialog_manager)
    number = Page.clamped(int(dialog_manager.dialog_data.get(PART_PAGE, 0)), len(every), PAGE_OF_PARTS)
    start = number * PAGE_OF_PARTS
    found = Page(every[start : start + PAGE_OF_PARTS], number, len(every), PAGE_OF_PARTS)
    return {
        "title": one_line(template.title),
        "count": len(every),
        "parts": [
            (part.message_id, f"{'⚠️ ' if part.message_id in lost else ''}{place}. {_words(part, t)}")
            for place, part in found.entries
        ],
        "lost": any(part.message_id in lost for _place, part in every),
        **paged(found),
    }


async def part(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the open message, and the ids of what stands above and below it. Raises `NotFound` once it is gone."""
    template = await open_one(dialog_manager)
    every = parts_of(template)
    blocks = groups(every)
    mine = open_block(dialog_manager, template)
    place, number = blocks.index(mine), _open_place(dialog_manager, every)
    above, below = blocks[place - 1 : place] if place else [], blocks[place + 1 : place + 2]
    return {
        "title": one_line(template.title),
        "number": number + 1,
        "count": len(every),
        "words": _words(every[number], t),
        "lost": every[number].message_id in _lost(dialog_manager),
        "album": len(mine) if len(mine) > 1 else 0,
        "above": [(every[block[0]].message_id, t.label("button-up")) for block in above],
        "below": [(every[block[0]].message_id, t.label("button-down")) for block in below],
    }


async def open_one(manager: DialogManager) -> ProgramTemplate:
    """Return the template that is open. Raises `TemplateNotFound`."""
    return await templates.get(template_of(manager))


def template_of(manager: DialogManager) -> int:
    """Return the id of the template that is open; 0, which none has, where none is."""
    return int(manager.dialog_data.get(TEMPLATE) or 0) or routes.opened_with(manager, TEMPLATE)


def part_of(manager: DialogManager) -> int:
    """Return the id of the message that is open."""
    return int(manager.dialog_data.get(PART) or 0)


def open_block(manager: DialogManager, template: ProgramTemplate) -> list[int]:
    """Return the places of the open message, with those of its album. Raises `NotFound` once it is gone."""
    every = parts_of(template)
    place = _open_place(manager, every)
    return next(block for block in groups(every) if place in block)


def _lost(manager: DialogManager) -> list[int]:
    return list(manager.dialog_data.get(LOST) or ())


def _open_place(manager: DialogManager, every: tuple[Part, ...]) -> int:
    for place, one in enumerate(every):
        if one.message_id == part_of(manager):
            return place
    raise NotFound


def _label(template: ProgramTemplate, t: Translator) -> str:
    title = one_line(template.title)
    return cut(title if parts_of(template) else t.label("template-label-empty", title=title), LONGEST_LABEL)


def _days(template: ProgramTemplate, t: Translator) -> str:
    if template.duration_days is None:
        return t.label("template-as-paid")
    return t.label("template-own-days", days=template.duration_days)


def _goal(goal: str, t: Translator) -> str:
    return t.label("template-any-goal") if goal == ANY_GOAL else t.label(f"option-goal-{goal}")


def _goal_label(goal: str, serves: ProgramTemplate | None, open_: ProgramTemplate, t: Translator) -> str:
    label = _goal(goal, t)
    if serves is None or serves.id == open_.id:
        return marked(label, serves is not None)
    return cut(t.label("template-goal-taken", goal=label, title=one_line(serves.title)), LONGEST_LABEL)


def _words(part: Part, t: Translator) -> str:
    return first_words(part.kind, part.text or part.name, t)
