from collections.abc import Iterable
from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator, translator
from bot.program_text import day_text, intro_text, outlook_text
from bot.services import free_program, programs, questionnaire
from bot.services import unfinished as unfinished_ones
from bot.services.errors import ProgramNotFound
from bot.services.training import DOCTOR_FIRST, HoldReason
from bot.services.training import Program as Week
from bot.settings import Settings
from bot.text import (
    answers_line,
    changed_questions,
    client_name,
    cut,
    length_of,
    moment,
    named_answers,
    shown,
    whole_words,
)
from db.models import Payment, Program, ProgramStatus, Questionnaire
from dialogs.navigation import member_of, started_with
from dialogs.paging import number_of, paged

LONGEST_LABEL = 60
LONGEST_LINE = 40
# What stands around the reasons and answers of a held program: heading, choice, and where other answers are.
AROUND = 500
# Of what was typed before, so much is compared; whole it is among the client's answers.
LONGEST_BEFORE = 500
# The draft's list shows its end: what was sent last.
LINES = 12


async def unfinished(t: Translator, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a page of what waits, as buttons: first those who have paid."""
    found = await unfinished_ones.page(member_of(dialog_manager), number_of(dialog_manager))
    return {"items": [_item(entry, t) for entry in found.entries], "count": found.count, **paged(found)}


async def one(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the client of the program that is open."""
    program = await programs.get(program_of(dialog_manager))
    return {
        "name": client_name(program.client, t),
        "sent": not program.in_person,
        "in_person": program.in_person,
    }


async def held(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return why the program is held, the answers that it was made from, and what was answered before.

    Of one that is held no more, whether another one is that was made from later answers.
    """
    program = await programs.get(program_of(dialog_manager))
    waits = program.status is ProgramStatus.HELD
    newer = None if waits else await programs.held_for(program.client_id)
    done = await questionnaire.completed(program.questionnaire_id)
    before = await free_program.answered_before(program) if waits else []
    reasons = _reasons(await free_program.why_held(program), t) or "—"
    answers = answers_line(t, questionnaire.values_of(done)) if done else "—"
    whole = "\n".join(whole_words(t, questionnaire.values_of(done))) if done else ""
    room = programs.LONGEST_TEXT - AROUND - length_of(f"{reasons}{answers}{whole}")
    return {
        "name": client_name(program.client, t),
        "held": waits,
        "anew": [newer.id] if newer else [],
        "decided": not waits and newer is None,
        "reasons": reasons,
        "answers": answers,
        "whole": whole,
        "words": "\n".join(whole_words(t, questionnaire.values_of(done), short=True)) if done and waits else "",
        "changes": _changes(done, before, t, settings, room=room) if done else "",
    }


async def week(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a page of the composed week as the client would read it: how to train, a day, or how to go on."""
    program = await programs.get(program_of(dialog_manager))
    if "week" not in program.content:
        raise ProgramNotFound(program=program.id)
    composed, t = Week.from_json(program.content["week"]), translator(program.client.language)
    pages = [
        (t.label("button-week-intro"), intro_text(composed, t)),
        *((t.label(f"program-weekday-short-{day.weekday}"), day_text(day, t)) for day in composed.days),
        (t.label("button-week-outlook"), outlook_text(composed, t)),
    ]
    open_one = min(number_of(dialog_manager), len(pages) - 1)
    return {
        "text": pages[open_one][1],
        "others": [(number, name) for number, (name, _text) in enumerate(pages) if number != open_one],
    }


async def draft(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the draft's messages, a line each, and what its author must know before it is sent."""
    program = await programs.get(program_of(dialog_manager))
    held = await programs.held_for(program.client_id)
    careful = await free_program.why_careful(program.client_id)
    doctor_first = bool(DOCTOR_FIRST & set(careful))
    words = whole_words(t, await free_program.careful_answers(program.client_id), short=True) if careful else []
    parts = program.content.get("parts", [])
    lines = [_line(number, part, t) for number, part in enumerate(parts, 1)]
    if len(lines) > LINES:
        lines = ["…", *lines[-LINES:]]
    return {
        "name": client_name(program.client, t),
        "title": shown(program.title) or t.label("program-of-the-trainer"),
        "count": len(parts),
        "last": parts[-1:],
        "lines": "\n".join(lines),
        "reasons": _reasons(careful, t),
        "words": "\n".join(words),
        "doctor_first": doctor_first,
        "talk_first": bool(careful) and not doctor_first,
        "instead": held is not None,
        "seen_held": [held.id if held else 0],
    }


def program_of(manager: DialogManager) -> int:
    """Return the id of the program that this screen shows."""
    return started_with(manager, "program")


def _item(entry: Payment | Program, t: Translator) -> tuple[str, str]:
    name = client_name(entry.client, t)
    if isinstance(entry, Payment):
        return f"payment-{entry.id}", cut(t.label("program-to-write", name=name, title=entry.title), LONGEST_LABEL)
    status = entry.status.value
    return f"{status}-{entry.id}", cut(t.label(f"program-{status}-label", name=name), LONGEST_LABEL)


def _reasons(reasons: Iterable[HoldReason], t: Translator) -> str:
    return "\n".join("• " + t.label(f"held-{reason.replace('_', '-')}") for reason in reasons)


def _changes(
    now: Questionnaire, before: Iterable[Questionnaire], t: Translator, settings: Settings, *, room: int
) -> str:
    """Return what was answered before and is answered otherwise now, with the days; what stayed is left out.

    Earlier answers that the `room` in the message is too small for are left out too, and a line says where they are.
    """
    said = questionnaire.values_of(now)
    lines: list[str] = []
    for earlier in before:
        was = questionnaire.values_of(earlier)
        if changed := changed_questions(was, said):
            compared = [
                t("held-was", answers=named_answers(t, was, changed), at=_completed_at(earlier, t, settings)),
                *whole_words(t, was, longest=LONGEST_BEFORE),
                t("held-now", answers=named_answers(t, said, changed), at=_completed_at(now, t, settings)),
            ]
            if length_of("\n".join([*lines, *compared])) > room:
                lines.append(t("held-more"))
                break
            lines += compared
    return "\n".join(["", *lines]) if lines else ""


def _completed_at(done: Questionnaire, t: Translator, settings: Settings) -> str:
    return moment(done.completed_at or done.created_at, settings.zone, t.language)


def _line(number: int, part: dict[str, Any], t: Translator) -> str:
    kind = t.label(f"part-{part['kind'].replace('_', '-')}")
    words = shown(part.get("text", ""), LONGEST_LINE)
    return t("draft-line", number=number, kind=kind, words=words).rstrip()
