"""A program below a menu: whoever looks gets its messages as its client gets them."""

from aiogram import Bot
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.i18n import translator
from bot.program.part_words import span
from bot.program.text import day_text, intro_text, outlook_text
from bot.services.errors import PartsNotShown, PreviewRefused
from bot.services.programs.content import groups, is_composed, parts_of, week_of
from bot.telegram.parts import show_parts
from db.models import Program, ProgramTemplate
from dialogs.kit import refusals


async def send_below(callback: CallbackQuery, manager: DialogManager, *programs: Program | ProgramTemplate) -> None:
    """Send the programs to whoever tapped just as their client gets them, and the screen below.

    What Telegram does not send any more is left out, and the screen says so; of a single program, by the numbers that
    its messages have where they are listed.
    """
    bot: Bot = manager.middleware_data["bot"]
    refused, numbers = 0, list[str]()
    for program in programs:
        for text in _week(program):
            await bot.send_message(callback.from_user.id, text)
        parts, first = parts_of(program), 1
        for group in groups(parts):
            try:
                await show_parts(bot, callback.from_user.id, [parts[place] for place in group])
            except PreviewRefused:
                refused += len(group)
                numbers.append(span(first, len(group)))
            first += len(group)
    if refused:
        which = f" ({', '.join(numbers)})" if len(programs) == 1 else ""
        refusals.say(manager, PartsNotShown(count=refused, which=which))
    manager.show_mode = ShowMode.DELETE_AND_SEND


def _week(program: Program | ProgramTemplate) -> list[str]:
    if isinstance(program, ProgramTemplate) or not is_composed(program):
        return []
    week, t = week_of(program), translator(program.client.language)
    return [intro_text(week, t), *(day_text(day, t) for day in week.days), outlook_text(week, t)]
