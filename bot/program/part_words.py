"""Messages that staff wrote, in words: a line each, and of those that did not arrive which, of what kind, and why."""

from collections.abc import Sequence

from aiogram.types import InlineKeyboardButton

from bot.i18n import Translator
from bot.services.programs.content import Part, groups, is_written
from bot.services.programs.deliveries import Delivery, SentPart
from bot.telegram.callbacks import LeaveOut, OpenFailed, ReplacePart, TryAgain, button
from bot.telegram.live_message import View
from bot.telegram.refusals import of_the_chat, reason_of, telegrams_words
from bot.text.names import client_name
from bot.text.words import one_line
from db.models import ProgramStatus

# So many refused parts stand in a message, and have buttons on the screen; the others come once these are settled.
MOST = 8
LONGEST_REASON = 120
LONGEST_NAME = 40
LONGEST_LINE = 40
# A list shows its end: what was sent last.
LINES = 12
MINUTE = 60
# What the client can allow in their own settings.
ALLOWED_BY_CLIENT = ("voice", "video-note")


def part_lines(parts: Sequence[Part], t: Translator) -> str:
    """Return the messages as HTML, a line each; those of an album share one: «2–4. 📷 ×3 Техника»."""
    lines, number = [], 1
    for group in groups(parts):
        together = [parts[place] for place in group]
        numbers = span(number, len(together))
        lines.append(t("draft-line", number=numbers, kind=_kinds(together, t), words=_words(together)).rstrip())
        number += len(together)
    return "\n".join(lines if len(lines) <= LINES else ["…", *lines[-LINES:]])


def span(first: int, count: int) -> str:
    """Return the numbers of so many messages: «2», or «2–4» of an album."""
    return str(first) if count == 1 else f"{first}–{first + count - 1}"


def first_words(kind: str, text: str, t: Translator) -> str:
    """Return the sign of the kind with the first words, or its name where there are none."""
    kind, words = kind.replace("_", "-"), one_line(text, LONGEST_LINE)
    return f"{t.label(f'part-{kind}')} {words}" if words else t.label(f"kind-{kind}")


def refused_alone(delivery: Delivery) -> list[SentPart]:
    """Return the parts that were refused for themselves, and not with the whole chat."""
    return [part for part in delivery.refused if not of_the_chat(part.error)]


def stopped_by(delivery: Delivery) -> SentPart | None:
    """Return a part that shows why nothing can be written to the client, none where that is not so."""
    return next((part for part in delivery.refused if of_the_chat(part.error)), None)


def kind_of(part: SentPart, t: Translator) -> str:
    """Return what the part is, «🎤 голосовое», as it is."""
    return t.label(f"kind-{part.kind.replace('_', '-')}")


def why(part: SentPart, t: Translator) -> str:
    """Return why the part was refused, as it is."""
    return why_refused(part.error, t, kind=part.kind)


def why_refused(said: str, t: Translator, *, kind: str = "") -> str:
    """Return what Telegram's words mean, as it is; `kind` is what was sent."""
    reason = reason_of(said, kind=kind)
    return t.label(f"refused-{reason}", words=one_line(telegrams_words(said), LONGEST_REASON))


def client_can_allow(parts: Sequence[SentPart]) -> bool:
    """Say whether the client's own settings refuse one of the parts."""
    return any(reason_of(part.error, kind=part.kind) in ALLOWED_BY_CLIENT for part in parts)


def line(part: SentPart, of: int, t: Translator) -> str:
    """Return «Часть 2 из 3 · 🎤 голосовое: клиент не принимает голосовые сообщения» as HTML."""
    return t("part-refused", number=part.number, count=of, kind=kind_of(part, t), why=why(part, t))


def for_staff(delivery: Delivery, t: Translator) -> View:
    """Return the notice of what did not arrive, and why, as things are now."""
    program, alone, stopped = delivery.program, refused_alone(delivery), stopped_by(delivery)
    name = client_name(program.client, t)
    again = [button(t, "button-try-again", TryAgain(program=program.id))]
    if stopped is not None or (alone and not is_written(program)):
        before = program.status is ProgramStatus.DELIVERED
        key = "notice-again-failed" if before else "notice-delivery-failed"
        return View(t(key, name=name, why=why(stopped or alone[0], t)), [again])
    if not alone:
        return View(t("notice-parts-settled", name=name), [])
    if program.status is ProgramStatus.DELIVERED:
        heading = t("notice-parts-again", name=name)
    elif delivery.untouched:
        heading = t("notice-parts-none", name=name)
    else:
        heading = t("notice-parts-refused", name=name)
    lines = [line(part, len(delivery.parts), t) for part in alone[:MOST]]
    more = [t("parts-more", count=len(alone) - MOST)] if len(alone) > MOST else []
    rows = [[button(t, "button-see-refused", OpenFailed(program=program.id))]]
    return View("\n".join([heading, *lines, *more]), rows if len(alone) > 1 else [again, *_about_one(delivery, t)])


def for_client(delivery: Delivery, t: Translator) -> str:
    """Return what a client is told who has asked for a program once more and could not get all of it."""
    refused = delivery.refused
    names = [t("part-named", number=part.number, kind=kind_of(part, t)) for part in refused[:MOST]]
    hint = [t("program-allow-voice")] if client_can_allow(refused) else []
    return "\n".join([t("program-not-all"), *names, *hint])


def _about_one(delivery: Delivery, t: Translator) -> list[list[InlineKeyboardButton]]:
    program, part = delivery.program, refused_alone(delivery)[0]
    # Without its only part nothing would be left: the screen leads back to the draft.
    settle = (
        button(t, "button-see-refused", OpenFailed(program=program.id))
        if delivery.untouched
        else button(t, "button-leave-out", LeaveOut(program=program.id, part=part.number))
    )
    return [[button(t, "button-replace", ReplacePart(program=program.id, part=part.number)), settle]]


def _kinds(parts: Sequence[Part], t: Translator) -> str:
    """Return what the messages are: «📷 ×3», «📎 план.pdf», «🎤 0:42»."""
    said: list[str] = []
    for kind in dict.fromkeys(part.kind for part in parts):
        same = [part for part in parts if part.kind == kind]
        words = [t.label(f"part-{kind.replace('_', '-')}")]
        if len(same) > 1:
            words.append(f"×{len(same)}")
        words += filter(None, (_named(part) for part in same))
        said.append(" ".join(words))
    return " ".join(said)


def _named(part: Part) -> str:
    length = f"{part.seconds // MINUTE}:{part.seconds % MINUTE:02}" if part.seconds else ""
    return f"{one_line(part.name, LONGEST_NAME)} {length}".strip()


def _words(parts: Sequence[Part]) -> str:
    return next((words for part in parts if (words := one_line(part.text, LONGEST_LINE))), "")
