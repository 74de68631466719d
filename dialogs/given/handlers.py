from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.services.programs import given, templates
from dialogs import opening, routes, states, template_routes
from dialogs.given.getters import NOT_TWICE, OPEN, SAID, SENT, open_one, plain_title
from dialogs.kit import once
from dialogs.kit.navigation import member_of
from dialogs.kit.program_below import send_below


async def open_program(callback: CallbackQuery, _: Any, manager: DialogManager, program_id: int) -> None:
    """Send the program below as its client got it, and what can be done with it below that."""
    program = await given.one(program_id, client_id=routes.client_of(manager))
    manager.dialog_data[OPEN] = program.id
    await manager.switch_to(states.Given.one)
    await send_below(callback, manager, program)


async def leave_as_it_is(_: CallbackQuery, __: Any, manager: DialogManager, program_id: int) -> None:
    """Take the second of two quick taps: the first one has opened a program, or is about to."""
    manager.show_mode = ShowMode.NO_UPDATE


async def send_again(callback: CallbackQuery, _: Any, manager: DialogManager) -> None:
    await manager.switch_to(states.Given.one)
    client_id = routes.client_of(manager)
    queued = await given.send_again(
        open_one(manager), client_id=client_id, by=member_of(manager), request_id=callback.id
    )
    once.say(manager, SAID, SENT if queued else NOT_TWICE)


async def ask_name_of_template(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await templates.require_room()
    await manager.switch_to(states.Given.template)


async def make_template(manager: DialogManager, title: str) -> None:
    """Make a template of the program, and open it; the program stays as it was sent."""
    program = await given.one(open_one(manager), client_id=routes.client_of(manager))
    template = await templates.create(title, by=member_of(manager), of=program)
    await manager.switch_to(states.Given.one)
    await opening.open_on_top(manager, template_routes.template(template.id))


async def make_template_of_its_name(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Make a template that is called as the program is."""
    await make_template(manager, await plain_title(manager, manager.middleware_data["t"]))


async def open_failed(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    program = await given.one(open_one(manager), client_id=routes.client_of(manager))
    await opening.open_on_top(manager, routes.failed(program.id))
