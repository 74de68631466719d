"""Why a client moved and what was noted, in words."""

from typing import Any

from bot.i18n import MissingText, Translator
from bot.services.funnel.reasons import Reason
from bot.services.programs.renewals import DECLINED, LONGEST_WORDS, Why
from bot.text.names import program_title
from bot.text.steps import noted_step
from bot.text.words import one_line
from db.models import ClientNote, ClientPipeline


def why(move: ClientPipeline, t: Translator) -> str:
    """Return why the client moved: what was typed, or what the bot notes of itself, in the reader's language."""
    return _of_the_bot(move.note_key, move.note_args, t) if move.note_key else move.note


def lost(move: ClientPipeline, t: Translator) -> str:
    """Return why the client was lost by this move: the words that were typed, or the reason; empty without one."""
    if move.reason_key is None or move.reason:
        return move.reason
    return reason_name(Reason(move.reason_key), t)


def reason_name(reason: Reason, t: Translator) -> str:
    """Return what the reason is called."""
    return t.label(f"lost-{reason.value.replace('_', '-')}")


def noted(note: ClientNote, t: Translator) -> str:
    """Return the note: what was typed, or what the bot notes of itself, in the reader's language."""
    if not note.note_key:
        return note.text
    arguments = note.note_args or {}
    if note.note_key.startswith("note-step-"):
        arguments = {"step": noted_step(t, **arguments)}
    if note.note_key == DECLINED:
        arguments = _declined(arguments, t)
    return _of_the_bot(note.note_key, arguments, t)


def why_not(why: Why, t: Translator) -> str:
    """Return what the reason is called for which a client does not go on."""
    return t.label(f"renewal-why-{why.value.replace('_', '-')}")


def _declined(kept: dict[str, Any], t: Translator) -> dict[str, str]:
    reason = why_not(Why(kept["why"]), t) if kept["why"] in list(Why) else ""
    why = ", ".join(filter(None, (reason, one_line(kept["words"], LONGEST_WORDS)))) or t.label("renewal-why-unsaid")
    return {"title": program_title(kept["title"], t), "why": why}


def _of_the_bot(key: str, arguments: dict[str, Any], t: Translator) -> str:
    try:
        return t.label(key, **arguments)
    except MissingText:
        return ""  # a text of an older version
