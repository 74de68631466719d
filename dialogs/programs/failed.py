"""A program that did not arrive, or not all of it: its parts, and what is done about those that were refused."""

from operator import itemgetter
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode, Window
from aiogram_dialog.widgets.kbd import Button, Column, Row, Select, SwitchTo

from bot.i18n import Translator
from bot.program.part_words import MOST, client_can_allow, first_words, kind_of, line, refused_alone, stopped_by, why
from bot.services.errors import NotFound, UnsupportedMessage
from bot.services.programs import deliveries, programs
from bot.services.programs.content import is_written
from bot.services.programs.deliveries import Delivery, SentPart, State
from bot.services.programs.tasks import Task
from bot.settings import Settings
from bot.telegram.parts import part_of, show_parts
from bot.text.names import client_name
from db.models import ProgramStatus
from dialogs import routes, states
from dialogs.kit import day
from dialogs.kit.ids import carried_ids
from dialogs.kit.inputs import message_input
from dialogs.kit.navigation import back, member_of, open_task
from dialogs.kit.widgets import Label, Ready, Words, choices
from dialogs.kit.windows import MenuWindow
from dialogs.programs.handlers import open_card
from dialogs.routes import PART

LONGEST_LINE = 40
# Of a program with more parts only those stand there that did not arrive.
LINES = 12


def windows() -> tuple[Window, Window]:
    """Return the screen of the whole program, and that of one of its parts."""
    failed = MenuWindow(
        Ready("heading"),
        Ready("lines", when="lines"),
        Words("refused-allow-voice", when="allow"),
        Column(choices("one", "open", open_part)),
        Button(Label("button-try-again"), id="again", on_click=try_again, when="missing"),
        Row(choices("replace", "replace", open_part), choices("without", "without", leave_out, carries=carried_ids)),
        Button(Label("button-back-to-draft"), id="to_draft", on_click=back_to_draft, when="untouched"),
        Button(Label("button-card"), id="card", on_click=open_card),
        back(),
        state=states.Programs.failed,
        getter=whole,
    )
    part = MenuWindow(
        Ready("heading"),
        Words("refused-allow-voice", when="allow"),
        Words("part-settled", when="settled"),
        Words("part-send-other", when="asking"),
        Words("part-instead", "instead", when="proposed"),
        Words("part-instead-refused-too", when="vain"),
        message_input(propose),
        Button(Label("button-try-again"), id="part_again", on_click=try_part, when="asking"),
        Button(Label("button-leave-out"), id="part_out", on_click=leave_this_out, when="spare"),
        Button(Label("button-preview"), id="preview", on_click=preview, when="proposed"),
        # The button names the message that stands above it: one that came since is not meant.
        Select(
            Label("button-send-to-client"),
            id="put",
            item_id_getter=itemgetter(0),
            type_factory=carried_ids,
            items="proposed",
            on_click=replace,
            when="proposed",
        ),
        Button(Label("button-cancel"), id="keep", on_click=keep, when="proposed"),
        SwitchTo(Label("button-back"), id="back_to_failed", state=states.Programs.failed),
        state=states.Programs.part,
        getter=one,
    )
    return failed, part


# What the screens show


async def whole(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the program's parts, a line each, and what can be done about those that did not arrive."""
    delivery = await deliveries.look(routes.program_of(dialog_manager))
    alone = refused_alone(delivery) if is_written(delivery.program) else []
    first, many = alone[:MOST], len(alone) > 1
    can_leave = bool(alone) and not delivery.untouched
    numbers = ".".join(str(part.number) for part in first)
    return {
        "heading": _heading(delivery, alone, t),
        "lines": "\n".join(["", *lines]) if (lines := _lines(delivery, t)) else "",
        "allow": client_can_allow(alone),
        "missing": delivery.refused,
        "open": [(part.number, t.label("part-open", number=part.number, kind=kind_of(part, t))) for part in first]
        if many
        else [],
        "replace": [] if many else [(part.number, t.label("button-replace")) for part in first],
        "without": [(numbers, t.label("button-leave-all-out" if many else "button-leave-out"))] if can_leave else [],
        "untouched": bool(alone) and delivery.untouched and stopped_by(delivery) is None,
    }


async def one(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return why the part was refused, and the message that may take its place."""
    delivery = await deliveries.look(routes.program_of(dialog_manager))
    part = delivery.part(_open_part(dialog_manager))
    waits = part.state is State.REFUSED and is_written(delivery.program)
    new = part.instead if waits else None
    name = client_name(delivery.program.client, t)
    about = line(part, len(delivery.parts), t) if waits else _line(part, t)
    withdrawn = delivery.program.status is ProgramStatus.WITHDRAWN
    return {
        "heading": t("program-withdrawn", name=name)
        if withdrawn
        else "\n".join([t("part-of-program", name=name), about]),
        "allow": waits and client_can_allow([part]),
        "settled": not waits and not withdrawn,
        "asking": waits and new is None,
        "spare": waits and new is None and not delivery.untouched,
        "proposed": [(f"{new.by}.{new.message_id}",)] if new else [],
        "instead": first_words(new.kind, new.text, t) if new else "",
        "vain": new is not None and new.kind == part.kind and client_can_allow([part]),
    }


def _heading(delivery: Delivery, alone: list[SentPart], t: Translator) -> str:
    name, status, stopped = client_name(delivery.program.client, t), delivery.program.status, stopped_by(delivery)
    if stopped is not None or (delivery.refused and not alone):
        key = "program-again-failed" if status is ProgramStatus.DELIVERED else "program-failed-staff"
        return t(key, name=name, why=why(stopped or delivery.refused[0], t))
    if alone:
        return t("program-failed-whole" if delivery.untouched else "program-failed-parts", name=name)
    if status is ProgramStatus.WITHDRAWN:
        return t("program-withdrawn", name=name)
    if status is ProgramStatus.DELIVERED and delivery.parts_in(State.LEFT_OUT):
        return t("program-whole-without", name=name)
    return t("program-going" if status is ProgramStatus.QUEUED else "program-failed-no-more", name=name)


def _lines(delivery: Delivery, t: Translator) -> list[str]:
    if not is_written(delivery.program) or delivery.program.status is ProgramStatus.WITHDRAWN:
        return []
    if len(delivery.parts) <= LINES:
        return [_line(part, t) for part in delivery.parts]
    missing, waiting = delivery.refused, delivery.parts_in(State.WAITS)
    said = [_line(part, t) for part in missing[:LINES]]
    said += [t("parts-more", count=len(missing) - LINES)] if len(missing) > LINES else []
    said += [t("parts-wait", count=len(waiting))] if waiting else []
    return [*said, t("parts-arrived", count=len(delivery.parts_in(State.ARRIVED)))]


def _line(part: SentPart, t: Translator) -> str:
    if part.state is State.REFUSED:
        return t("part-line-refused", number=part.number, kind=kind_of(part, t), why=why(part, t))
    if part.state is State.LEFT_OUT:
        return t("part-line-left-out", number=part.number, kind=kind_of(part, t))
    said = first_words(part.kind, part.text, t)
    return t("part-line-waits" if part.state is State.WAITS else "part-line-arrived", number=part.number, said=said)


def _open_part(manager: DialogManager) -> int:
    return int(manager.dialog_data.get(PART) or routes.opened_with(manager, PART))


# What the buttons do


async def open_part(_: CallbackQuery, __: Any, manager: DialogManager, number: int) -> None:
    manager.dialog_data[PART] = number
    await manager.switch_to(states.Programs.part)


async def try_again(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Queue all that is missing."""
    if await programs.try_again(routes.program_of(manager), by=member_of(manager)):
        await manager.switch_to(states.Programs.sent)
        day.decided(manager)


async def try_part(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await deliveries.try_part(routes.program_of(manager), _open_part(manager), by=member_of(manager))
    await manager.switch_to(states.Programs.failed)
    day.decided(manager)


async def leave_out(_: CallbackQuery, __: Any, manager: DialogManager, numbers: tuple[int, ...]) -> None:
    """Leave out the parts that the button named."""
    settings: Settings = manager.middleware_data["settings"]
    await deliveries.leave_out(routes.program_of(manager), numbers, by=member_of(manager), today=settings.today())
    day.decided(manager)


async def leave_this_out(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    settings: Settings = manager.middleware_data["settings"]
    number = _open_part(manager)
    await deliveries.leave_out(routes.program_of(manager), [number], by=member_of(manager), today=settings.today())
    await manager.switch_to(states.Programs.failed)
    day.decided(manager)


async def propose(manager: DialogManager, message: Message) -> None:
    """Show the message as what may take the part's place; nothing is sent yet."""
    if (part := part_of(message)) is None:
        raise UnsupportedMessage
    await deliveries.propose(routes.program_of(manager), _open_part(manager), part, by=member_of(manager))


async def preview(callback: CallbackQuery, _: Any, manager: DialogManager) -> None:
    """Send the trainer the message that may take the part's place, just as the client would get it."""
    part = (await deliveries.look(routes.program_of(manager))).part(_open_part(manager))
    if part.instead:
        await show_parts(manager.middleware_data["bot"], callback.from_user.id, [part.instead])
        manager.show_mode = ShowMode.DELETE_AND_SEND


async def replace(_: CallbackQuery, __: Any, manager: DialogManager, seen: tuple[int, ...]) -> None:
    if len(seen) != 2:
        raise NotFound
    await deliveries.replace(
        routes.program_of(manager), _open_part(manager), seen=(seen[0], seen[1]), by=member_of(manager)
    )
    await manager.switch_to(states.Programs.failed)
    day.decided(manager)


async def keep(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Put nothing in the part's place after all."""
    await deliveries.keep(routes.program_of(manager), _open_part(manager), by=member_of(manager))


async def back_to_draft(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    draft = await deliveries.back_to_draft(routes.program_of(manager), by=member_of(manager))
    await open_task(manager, Task.of(draft))
