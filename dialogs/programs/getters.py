from collections.abc import Iterable, Sequence
from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator, translator
from bot.program.text import day_text, intro_text, outlook_text
from bot.services.intake import answer_sheet, questionnaire
from bot.services.programs import content, free_program, programs, writers
from bot.services.programs import unfinished as unfinished_ones
from bot.services.training import HoldReason
from bot.settings import Settings
from bot.text.answers import answers_line, changed_questions, named_answers, whole_words
from bot.text.days import moment
from bot.text.names import client_name
from bot.text.payments import returned_of
from bot.text.words import cut, length_of, one_line
from db.models import Payment, Program, ProgramStatus, Questionnaire, Staff
from dialogs import routes
from dialogs.kit.navigation import member_of
from dialogs.kit.paging import number_of, paged
from dialogs.kit.writers import writer_name

LONGEST_LABEL = 60
# What stands around the reasons and answers of a held program: heading, choice, and where other answers are.
AROUND = 500
# Of what was typed before, so much is compared; whole it is among the client's answers.
LONGEST_BEFORE = 500


async def unfinished(t: Translator, dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a page of what waits, as buttons: first those who have paid."""
    member = member_of(dialog_manager)
    found = await unfinished_ones.page(member, number_of(dialog_manager))
    others = await writers.of_entries(found.entries, by=member)
    items = [_item(entry, t, member, theirs) for entry, theirs in zip(found.entries, others, strict=True)]
    return {"items": items, "count": found.count, **paged(found)}


async def one(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the client of the program that is open."""
    program = await programs.get(routes.program_of(dialog_manager))
    return {
        "name": client_name(program.client, t),
        "in_person": program.in_person,
    }


async def held(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return why the program is held, the answers that it was made from, and what was answered before.

    Of one that is held no more, whether another one is that was made from later answers.
    """
    program = await programs.get(routes.program_of(dialog_manager))
    waits = program.status is ProgramStatus.HELD
    newer = None if waits else await programs.held_for(program.client_id)
    done = await questionnaire.completed(program.questionnaire_id)
    before = await free_program.answered_before(program) if waits else []
    reasons = reasons_of(await free_program.why_held(program), t) or "—"
    answers = answers_line(t, answer_sheet.values_of(done)) if done else "—"
    whole = "\n".join(whole_words(t, answer_sheet.values_of(done))) if done else ""
    room = content.LONGEST_TEXT - AROUND - length_of(f"{reasons}{answers}{whole}")
    return {
        "name": client_name(program.client, t),
        "held": waits,
        "composed": waits and content.is_composed(program),
        "template": one_line(program.title) if waits and content.is_written(program) else "",
        "anew": [newer.id] if newer else [],
        "decided": not waits and newer is None,
        "reasons": reasons,
        "answers": answers,
        "whole": whole,
        "words": "\n".join(whole_words(t, answer_sheet.values_of(done), short=True)) if done and waits else "",
        "changes": _changes(done, before, t, settings, room=room) if done else "",
    }


async def week(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a page of the composed week as the client would read it: how to train, a day, or how to go on."""
    program = await programs.get(routes.program_of(dialog_manager))
    composed, t = content.week_of(program), translator(program.client.language)
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


def _item(entry: Payment | Program, t: Translator, member: Staff, others: Sequence[Program]) -> tuple[str, str]:
    """Return the entry as a button: what it is, for whom, for which payment, and which colleagues write it already."""
    name, by = client_name(entry.client, t), ", ".join(writer_name(draft, t) for draft in others)
    payment = entry if isinstance(entry, Payment) else entry.payment
    returned = returned_of(payment, getattr(entry, "returned", 0), t) if payment else ""
    if isinstance(entry, Payment):
        key = "program-written-label" if by else "program-to-write"
        label = t.label(key, name=name, title=entry.title, **({"by": by} if by else {}))
        return f"payment-{entry.id}", _numbered(label, entry.id, t, returned)
    status = entry.status.value
    if by and entry.status is ProgramStatus.DRAFT and entry.author_id == member.id:
        label = t.label("program-draft-both-label", name=name, by=by)
    elif entry.status is ProgramStatus.DRAFT and entry.author_id != member.id:
        label = t.label("program-draft-by-label", name=name, by=by or writer_name(entry, t))
    elif by:
        label = t.label("program-held-by-label", name=name, by=by)
    else:
        label = t.label(f"program-{status}-label", name=name)
    return f"{status}-{entry.id}", _numbered(label, entry.payment_id, t, returned)


def _numbered(label: str, payment_id: int | None, t: Translator, returned: str) -> str:
    """Return the label with the number of its payment, where it is for one: a client may have paid for two alike.

    Where money of it was `returned`, that is said too.
    """
    number = t.label("program-for-payment", number=payment_id) if payment_id else ""
    if returned:
        number += t.label("program-payment-returned", returned=returned)
    return cut(label, LONGEST_LABEL - length_of(number)) + number


def reasons_of(reasons: Iterable[HoldReason], t: Translator) -> str:
    return "\n".join("• " + t.label(f"held-{reason.replace('_', '-')}") for reason in reasons)


def _changes(
    now: Questionnaire, before: Iterable[Questionnaire], t: Translator, settings: Settings, *, room: int
) -> str:
    """Return what was answered before and is answered otherwise now, with the days; what stayed is left out.

    Earlier answers that the `room` in the message is too small for are left out too, and a line says where they are.
    """
    said = answer_sheet.values_of(now)
    lines: list[str] = []
    for earlier in before:
        was = answer_sheet.values_of(earlier)
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
