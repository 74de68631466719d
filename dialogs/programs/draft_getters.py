"""What the screens of a draft show: one's own, and what a colleague writes of the same program."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.program.part_words import part_lines
from bot.services.programs import free_program, programs, writers
from bot.services.programs import from_templates as services
from bot.services.programs.content import parts_of
from bot.services.programs.writers import Desk
from bot.services.training import DOCTOR_FIRST
from bot.settings import Settings
from bot.text.answers import whole_words
from bot.text.names import client_name, program_title
from db.models import Client, Program
from dialogs.kit.navigation import member_of
from dialogs.kit.writers import all_written, writer_name, written
from dialogs.programs import draft_options, from_templates
from dialogs.programs.getters import reasons_of
from dialogs.programs.writing import ANEW, APART, BESIDE, KEPT, THEIRS, forwards_of, task_of


async def draft(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return the draft's messages, a line each, and what its author must know before it is sent."""
    task, member = task_of(dialog_manager), member_of(dialog_manager)
    desk = await writers.desk(task, by=member)
    held = await programs.held_for(desk.client.id)
    careful = await free_program.why_careful(desk.client.id)
    doctor_first = bool(DOCTOR_FIRST & set(careful))
    words = whole_words(t, await free_program.careful_answers(desk.client.id), short=True) if careful else []
    parts = parts_of(desk.mine) if desk.mine else ()
    served = await _served(desk)
    seen_held = held.id if held else 0
    return {
        **_about(desk, t),
        **await _how_it_goes(desk, t, served=served),
        "to_send": [] if parts or served else await from_templates.to_send(desk, t, seen_held=seen_held),
        "can_take": not served and await services.any_to_give(),
        "count": len(parts),
        "several": len(parts) > 1 and not served,
        "last": parts[-1:],
        "lines": part_lines(parts, t),
        "reasons": reasons_of(careful, t),
        "words": "\n".join(words),
        "doctor_first": doctor_first,
        "talk_first": bool(careful) and not doctor_first,
        "instead": held is not None,
        "seen_held": [seen_held],
        "others": all_written(desk.others, t, settings.zone),
        "served": served,
        "can_send": bool(parts) and not served,
        "can_hand_over": not served,
        "kept_by": ", ".join(writer_name(draft, t) for draft in desk.others),
        **_why_kept(dialog_manager, desk),
        **_take_over(desk, t),
    }


async def forwarded(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the forwarded messages that wait for a word."""
    desk = await writers.desk(task_of(dialog_manager), by=member_of(dialog_manager))
    parts = forwards_of(dialog_manager)
    written = len(parts_of(desk.mine)) if desk.mine else 0
    return {**_about(desk, t), "count": len(parts), "lines": part_lines(parts, t), "written": written}


async def blocked(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return whom the draft is for."""
    return _about(await writers.desk(task_of(dialog_manager), by=member_of(dialog_manager)), t)


async def in_person(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return whom the draft is for, how much is in it, and which held program it comes instead of."""
    desk = await writers.desk(task_of(dialog_manager), by=member_of(dialog_manager))
    held = await programs.held_for(desk.client.id)
    count = len(parts_of(desk.mine)) if desk.mine else 0
    return {**_about(desk, t), "count": count, "seen_held": [held.id if held else 0]}


async def theirs(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return what colleagues write of this program, and whether it was taken over from whoever looks."""
    member = member_of(dialog_manager)
    desk = await writers.desk(task_of(dialog_manager), by=member)
    taken = next((draft for draft in desk.others if writers.taken_from(draft, member)), None)
    last = desk.others[-1:] if len(desk.others) == 1 else ()
    served = await _served(desk)
    return {
        **_about(desk, t),
        "others": all_written(desk.others, t, settings.zone),
        "lines": "\n".join(part_lines(parts_of(draft), t) for draft in last),
        "taken": taken is not None,
        "taken_by": writer_name(taken, t) if taken else "",
        "taken_count": writers.taken_from(taken, member) if taken else 0,
        "nobody": not desk.others,
        "served": served,
        "can_write": not desk.others and not served,
        **_take_over(desk, t),
    }


async def take_over(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return what is taken over by a «yes»: how much is written, since when, and what of one's own follows it."""
    task, member = task_of(dialog_manager), member_of(dialog_manager)
    found = await writers.theirs(task, int(dialog_manager.dialog_data.get(THEIRS, 0)))
    desk = await writers.desk(task, by=member)
    return {
        **_about(desk, t),
        "by": writer_name(found, t),
        "written": written(found, t, settings.zone),
        "own": len(parts_of(desk.mine)) if desk.mine else 0,
        "told": found.author is not None and found.author.removed_at is None,
        "sure": [(found.id, t.label("button-take-over-sure"))],
    }


async def _how_it_goes(desk: Desk, t: Translator, *, served: bool) -> dict[str, Any]:
    """Return how the draft is to reach its client; of an empty one the paid term, of one that does not go nothing."""
    draft = desk.mine
    if draft is None or served or not parts_of(draft):
        paid = desk.payment.duration_days if desk.payment and not served else None
        return {"days": paid, "first_day": "", "unprotected": False, "protected": False}
    return {
        "days": draft.duration_days,
        "first_day": await draft_options.first_day_label(draft, t),
        "unprotected": not draft.protect_content,
        "protected": draft.protect_content,
    }


def _about(desk: Desk, t: Translator) -> dict[str, Any]:
    return {
        "name": client_name(desk.client, t),
        "title": program_title(desk.payment.title if desk.payment else _title(desk.mine), t),
        "unreachable": _unreachable(desk.client, t),
    }


def _why_kept(manager: DialogManager, desk: Desk) -> dict[str, bool]:
    """Return which of the three it is; who wrote the program too may have sent theirs since, or thrown it away."""
    how = manager.dialog_data.get(KEPT)
    about_others = {one: bool(desk.others) and how == one for one in (APART, BESIDE)}
    return {**about_others, ANEW: how == ANEW}


async def _served(desk: Desk) -> bool:
    return desk.payment is not None and await programs.exists_for(desk.payment)


def _unreachable(client: Client, t: Translator) -> str:
    if client.telegram_id is None:
        return t("draft-not-in-telegram")
    return t("draft-blocked") if client.blocked_at else ""


def _title(draft: Program | None) -> str:
    return draft.title if draft else ""


def _take_over(desk: Desk, t: Translator) -> dict[str, Any]:
    """Return the buttons that take over, one for each colleague who writes the same."""
    if len(desk.others) == 1:
        return {"take_over": [(desk.others[0].id, t.label("button-take-over"))]}
    return {"take_over": [(one.id, t.label("button-take-over-from", by=writer_name(one, t))) for one in desk.others]}
