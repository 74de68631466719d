"""«Мои программы»: what a client got, each of which can be sent again."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from datetime import timedelta

from aiogram import Bot, F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import BufferedInputFile, CallbackQuery, InlineKeyboardButton, Message

from bot.i18n import Translator
from bot.program.text import week_name
from bot.services.packs import standing
from bot.services.people import situation
from bot.services.programs import content, freeze_rules, programs, received, terms
from bot.settings import Settings
from bot.telegram.answers import answer
from bot.telegram.callbacks import Destination, Go, SendPdf, SendProgram, ShowPrograms, button
from bot.telegram.live_message import Screen, View
from bot.telegram.talk_callbacks import write_button
from bot.text.days import short_day, term
from bot.text.freezes import hides_days, lasts, stands
from bot.text.names import program_title
from bot.text.packs import pack_lines
from bot.text.words import cut
from db.fields import now
from db.models import Client, Freeze, Program

# What a phone shows of a button, title, date and days together; of the title only as much as there is room for.
LONGEST_LABEL = 44
# Where a chat's storage keeps which program's page was sent last, and when: [id, seconds since 1970].
PAGE_SENT = "page_sent"
PAGE_AGAIN_AFTER = timedelta(seconds=10)


def router() -> Router:
    router = Router(name="programs")
    router.message.register(type_program, Command("program"))
    router.callback_query.register(show_programs, Go.filter(F.to == Destination.PROGRAMS))
    router.callback_query.register(turn_page, ShowPrograms.filter())
    router.callback_query.register(send_again, SendProgram.filter())
    router.callback_query.register(send_pdf, SendPdf.filter())
    return router


async def type_program(message: Message, client: Client, screen: Screen, t: Translator, settings: Settings) -> None:
    await screen.below(await _programs_screen(client, t, settings))


async def show_programs(
    callback: CallbackQuery, client: Client, screen: Screen, t: Translator, settings: Settings
) -> None:
    await screen.show(callback, await _programs_screen(client, t, settings))
    await answer(callback)


async def turn_page(
    callback: CallbackQuery,
    callback_data: ShowPrograms,
    client: Client,
    screen: Screen,
    t: Translator,
    settings: Settings,
) -> None:
    await screen.show(callback, await _programs_screen(client, t, settings, number=callback_data.page))
    await answer(callback)


async def send_again(callback: CallbackQuery, callback_data: SendProgram, client: Client, t: Translator) -> None:
    """Send the program once more, below; the list stays."""
    queued = await programs.send_once_more(client, callback_data.program, request_id=callback.id)
    await answer(callback, t.label("program-sending-again" if queued else "program-sending-already"))


async def send_pdf(
    callback: CallbackQuery, callback_data: SendPdf, client: Client, bot: Bot, state: FSMContext, t: Translator
) -> None:
    """Send the composed week as one page to keep; a tap right after the page has come only says so."""
    program = await programs.composed_for(client, callback_data.program)
    # A chat's taps are handled one after another: those made while the page was on its way come here once it is there.
    sent_id, sent_at = (await state.get_data()).get(PAGE_SENT, (0, 0.0))
    if sent_id == program.id and now().timestamp() - sent_at < PAGE_AGAIN_AFTER.total_seconds():
        await answer(callback, t.label("pdf-sent-already"))
        return
    await answer(callback, t.label("pdf-coming"))
    # Imported only here: what draws pages takes a tenth of a second to import, and not everybody prints.
    from bot.program.pdf import week_pdf

    page = await asyncio.to_thread(week_pdf, content.week_of(program), t)
    await bot.send_document(callback.from_user.id, BufferedInputFile(page, filename=t.label("pdf-file-name")))
    await state.update_data({PAGE_SENT: [program.id, now().timestamp()]})


async def _programs_screen(client: Client, t: Translator, settings: Settings, *, number: int = 0) -> View:
    got = await received.page(client, number)
    freeze = await freeze_rules.standing(client.id) if got.count else None
    titles = _told_apart([_title(program, t, settings, dated=not hides_days(freeze)) for program in got.entries])
    rows = [
        [button(t, "button-program", SendProgram(program=program.id), title=title)]
        for program, title in zip(got.entries, titles, strict=True)
    ]
    if got.pages > 1:
        rows.append(_pager(got.number, got.pages))
    if not got.count:
        rows.append([button(t, "button-free-program", Go(to=Destination.FREE))])
    if await terms.current(client.id, settings.today()) is not None:
        rows.append([_freeze_button(freeze, t)])
    rows.append([button(t, "button-back", Go(to=Destination.HOME))])
    left = pack_lines(await standing.open_of(client.id), t)
    if got.count:
        mine = t("my-programs-frozen", stands=stands(freeze, t)) if freeze else t("my-programs")
        return View("\n\n".join(filter(None, (mine, "\n".join(left)))), rows)
    if left:
        return View("\n".join(left), rows)
    now_so = await situation.of(client, settings.today())
    if now_so.owed or now_so.held:
        return View(t("my-programs-owed" if now_so.owed else "my-programs-held"), [[write_button(t)], *rows[1:]])
    return View(t("my-programs-none"), rows)


def _freeze_button(freeze: Freeze | None, t: Translator) -> InlineKeyboardButton:
    key = "button-freeze" if freeze is None else "button-unfreeze" if lasts(freeze) else "button-freeze-mine"
    return button(t, key, Go(to=Destination.FREEZE))


def _pager(number: int, pages: int) -> list[InlineKeyboardButton]:
    """Return «‹» «2/7» «›»; the ends meet, and the middle shows its page anew."""
    turns = (("‹", (number - 1) % pages), (f"{number + 1}/{pages}", number), ("›", (number + 1) % pages))
    return [InlineKeyboardButton(text=sign, callback_data=ShowPrograms(page=page).pack()) for sign, page in turns]


def _title(program: Program, t: Translator, settings: Settings, *, dated: bool) -> str:
    """Return what the program is, when it came, and how many days it has: «Похудение, дом · 12.11 · 3 тренировки».

    Of one that begins later than it came it says from when until when it runs, if that is known (`dated`).
    """
    if content.is_composed(program):
        week = content.week_of(program)
        title, days = week_name(week, t), t.label("program-sessions", count=len(week.days))
    else:
        title = program_title(program.title, t)
        days = t.label("my-program-days", days=program.duration_days) if program.duration_days else ""
    came = (program.delivered_at or program.created_at).astimezone(settings.zone).date()
    date = short_day(came, t.language, today=settings.today())
    rest = f" · {date} · {days}" if days else f" · {date}"
    if dated and program.starts_on and program.ends_on and program.starts_on > came:
        rest = f" · {t.label('my-program-term', **term(program, t.language, today=settings.today()))}"
    return cut(title, LONGEST_LABEL - len(rest)) + rest


def _told_apart(titles: Sequence[str]) -> list[str]:
    """Number the titles that are the same, the newest of which comes first and has the highest number."""
    left = Counter(titles)
    told = []
    for title in titles:
        told.append(f"{title} ({left[title]})" if titles.count(title) > 1 else title)
        left[title] -= 1
    return told
