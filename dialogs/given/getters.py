from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.program.part_words import part_lines
from bot.program.text import week_name
from bot.services.people import clients
from bot.services.programs import given, templates
from bot.services.programs.content import is_composed, parts_of, week_of
from bot.settings import Settings
from bot.text.days import moment, short_day, term
from bot.text.names import client_name, program_title
from bot.text.words import cut, one_line
from db.models import Client, Program, ProgramKind, ProgramStatus
from dialogs import routes
from dialogs.kit import once
from dialogs.kit.paging import number_of, paged

LONGEST_LABEL = 60
# Where the dialog's data keeps which program is open, and what is said of sending it again.
OPEN, SAID = "program", "said"
SENT, NOT_TWICE = "sent", "not twice"


async def page(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return a page of what the client was given, as buttons."""
    client = await clients.get(routes.client_of(dialog_manager))
    found = await given.page(client.id, number_of(dialog_manager))
    return {
        "name": client_name(client, t),
        "count": found.count,
        "programs": [(program.id, _label(program, t, settings)) for program in found.entries],
        **paged(found),
    }


async def one(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return the program that is open: what it is, what has become of it, and its messages, a line each."""
    program = await given.one(open_one(dialog_manager), client_id=routes.client_of(dialog_manager))
    parts = parts_of(program)
    days = len(week_of(program).days) if is_composed(program) else 0
    return {
        "name": client_name(program.client, t),
        "title": _title(program, t),
        "state": _state(program, t, settings),
        "term": _term(program, t, settings),
        "sent": once.said(dialog_manager, SAID) == SENT,
        "not_twice": once.said(dialog_manager, SAID) == NOT_TWICE,
        "lines": part_lines(parts, t),
        "count": len(parts) or days,
        "written": bool(parts),
        "called": cut(_title(program, t), LONGEST_LABEL),
        "limit": templates.LONGEST_TITLE,
        "nothing": not parts and not days,
        "none": [],
        "can_send": given.can_be_sent_again(program),
        "failed": program.status is ProgramStatus.FAILED,
        "unreachable": _unreachable(program.client, t),
    }


def open_one(manager: DialogManager) -> int:
    """Return the id of the program that is open."""
    return int(manager.dialog_data.get(OPEN, 0))


async def plain_title(manager: DialogManager, t: Translator) -> str:
    """Return what the program that is open is called, as it is."""
    program = await given.one(open_one(manager), client_id=routes.client_of(manager))
    return _title(program, t)


def _label(program: Program, t: Translator, settings: Settings) -> str:
    at = (program.delivered_at or program.created_at).astimezone(settings.zone).date()
    day = short_day(at, t.language, today=settings.today())
    state = _fate(program, t)
    room = LONGEST_LABEL - len(t.label("given-label", day=day, title="", state=state))
    return t.label("given-label", day=day, title=cut(_title(program, t), room), state=state)


def _title(program: Program, t: Translator) -> str:
    if is_composed(program):
        return week_name(week_of(program), t)
    if program.kind is ProgramKind.FREE:
        return one_line(program.title) or t.label("program-free")
    return program_title(program.title, t)


def _fate(program: Program, t: Translator) -> str:
    """Return what has become of the program."""
    if program.status is ProgramStatus.FAILED:
        return t.label("given-failed")
    if program.status is ProgramStatus.QUEUED:
        return t.label("given-on-its-way")
    return t.label("given-in-person") if program.in_person else t.label("given-arrived")


def _state(program: Program, t: Translator, settings: Settings) -> str:
    at = moment(program.delivered_at or program.created_at, settings.zone, t.language)
    return t("given-state", state=_fate(program, t), at=at)


def _term(program: Program, t: Translator, settings: Settings) -> str:
    if program.starts_on is None or program.ends_on is None:
        return ""
    return t("given-term", **term(program, t.language, today=settings.today()))


def _unreachable(client: Client, t: Translator) -> str:
    if client.telegram_id is None:
        return t("draft-not-in-telegram")
    return t("given-blocked") if client.blocked_at else ""
