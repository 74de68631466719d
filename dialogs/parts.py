"""Messages of a program as staff see them on a menu: a line each, or sent below it as the client gets them."""

from collections.abc import Sequence
from typing import Any

from aiogram import Bot
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.i18n import Translator, translator
from bot.program.text import day_text, intro_text, outlook_text
from bot.services.errors import PartsNotShown, PreviewRefused
from bot.services.programs import content
from bot.services.training import Week
from bot.telegram.parts import show_parts
from bot.text.words import shown
from db.models import Program
from dialogs.navigation import show_refusal

LONGEST_NAME = 40
LONGEST_LINE = 40
# A list shows its end: what was sent last.
LINES = 12
MINUTE = 60


def part_lines(parts: Sequence[dict[str, Any]], t: Translator) -> str:
    """Return the messages as HTML, a line each; those of an album share one: «2–4. 📷 ×3 Техника»."""
    lines, number = [], 1
    for group in content.groups({"parts": parts}):
        together = [parts[index] for index in group["parts"]]
        last = number + len(together) - 1
        span = str(number) if number == last else f"{number}–{last}"
        lines.append(t("draft-line", number=span, kind=_kinds(together, t), words=_words(together)).rstrip())
        number = last + 1
    return "\n".join(lines if len(lines) <= LINES else ["…", *lines[-LINES:]])


async def send_below(callback: CallbackQuery, manager: DialogManager, program: Program) -> None:
    """Send the program to whoever tapped just as its client gets it, and the screen below.

    What Telegram does not send any more is left out, and the screen says so.
    """
    bot: Bot = manager.middleware_data["bot"]
    refused = 0
    for text in _week(program):
        await bot.send_message(callback.from_user.id, text)
    parts = program.content.get("parts", [])
    for group in content.groups({"parts": parts}):
        try:
            await show_parts(bot, callback.from_user.id, [parts[index] for index in group["parts"]])
        except PreviewRefused:
            refused += len(group["parts"])
    if refused:
        show_refusal(manager, PartsNotShown(count=refused))
    manager.show_mode = ShowMode.DELETE_AND_SEND


def _week(program: Program) -> list[str]:
    if "week" not in program.content:
        return []
    week, t = Week.from_json(program.content["week"]), translator(program.client.language)
    return [intro_text(week, t), *(day_text(day, t) for day in week.days), outlook_text(week, t)]


def _kinds(parts: Sequence[dict[str, Any]], t: Translator) -> str:
    """Return what the messages are: «📷 ×3», «📎 план.pdf», «🎤 0:42»."""
    said: list[str] = []
    for kind in dict.fromkeys(part["kind"] for part in parts):
        same = [part for part in parts if part["kind"] == kind]
        words = [t.label(f"part-{kind.replace('_', '-')}")]
        if len(same) > 1:
            words.append(f"×{len(same)}")
        words += filter(None, (_named(part) for part in same))
        said.append(" ".join(words))
    return " ".join(said)


def _named(part: dict[str, Any]) -> str:
    name = shown(str(part.get("name", "")), LONGEST_NAME)
    seconds = int(part.get("seconds", 0))
    length = f"{seconds // MINUTE}:{seconds % MINUTE:02}" if seconds else ""
    return f"{name} {length}".strip()


def _words(parts: Sequence[dict[str, Any]]) -> str:
    return next((words for part in parts if (words := shown(part.get("text", ""), LONGEST_LINE))), "")
