"""What staff do with a template. Somebody else may change or delete it meanwhile: each tap looks again."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode

from bot.services.errors import UnsupportedMessage
from bot.services.money import catalogue
from bot.services.people import staff
from bot.services.programs import templates
from bot.services.programs.content import parts_of
from bot.telegram import parts as messages
from bot.telegram.parts import show_parts
from bot.text.words import one_line
from dialogs import states
from dialogs.kit import once
from dialogs.kit.navigation import member_of
from dialogs.kit.paging import typed_number
from dialogs.kit.program_below import send_below
from dialogs.template_routes import TEMPLATE
from dialogs.templates.getters import DELETED, LOST, PART, PART_PAGE, open_block, open_one, part_of, template_of


async def open_template(_: CallbackQuery, __: Any, manager: DialogManager, template_id: int) -> None:
    await _show(manager, (await templates.get(template_id)).id)


async def ask_name_of_new(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await templates.require_room()
    await manager.switch_to(states.Templates.new)


async def create(manager: DialogManager, title: str) -> None:
    await _show(manager, (await templates.create(title, by=member_of(manager))).id)


async def rename(manager: DialogManager, title: str) -> None:
    await templates.rename(template_of(manager), title, by=member_of(manager))
    await manager.switch_to(states.Templates.one)


async def add(manager: DialogManager, message: Message) -> None:
    """Put the message into the template, one that was forwarded too."""
    if (part := messages.part_of(message)) is None:
        raise UnsupportedMessage
    await templates.add_part(template_of(manager), part, by=member_of(manager))


async def choose_days(_: CallbackQuery, __: Any, manager: DialogManager, days: int) -> None:
    await _set_days(manager, days or None)


async def type_days(manager: DialogManager, text: str) -> None:
    await _set_days(manager, catalogue.days_in(text))


async def choose_offer(_: CallbackQuery, __: Any, manager: DialogManager, offer_id: int) -> None:
    await templates.set_offer(template_of(manager), offer_id or None, by=member_of(manager))
    await manager.switch_to(states.Templates.one)


async def forbid_forwarding(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await templates.protect(template_of(manager), on=True, by=member_of(manager))


async def allow_forwarding(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await templates.protect(template_of(manager), on=False, by=member_of(manager))


async def ask_goal(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await staff.require_owner(member_of(manager))
    await manager.switch_to(states.Templates.goal)


async def choose_goal(_: CallbackQuery, __: Any, manager: DialogManager, goal: str) -> None:
    await templates.use_for(template_of(manager), goal, by=member_of(manager))
    await manager.switch_to(states.Templates.one)


async def choose_no_goal(_: CallbackQuery, __: Any, manager: DialogManager, none: str) -> None:
    await templates.use_for(template_of(manager), None, by=member_of(manager))
    await manager.switch_to(states.Templates.one)


async def preview(callback: CallbackQuery, _: Any, manager: DialogManager) -> None:
    """Send the template to whoever taps just as a client gets it, and the screen below."""
    await send_below(callback, manager, await open_one(manager))


async def move_up(_: CallbackQuery, __: Any, manager: DialogManager, over: int) -> None:
    mine = template_of(manager)
    await templates.move(mine, upper=over, lower=mine, by=member_of(manager))


async def move_down(_: CallbackQuery, __: Any, manager: DialogManager, under: int) -> None:
    mine = template_of(manager)
    await templates.move(mine, upper=mine, lower=under, by=member_of(manager))


async def open_parts(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Show the template's messages, and mark those whose files Telegram does not know any more."""
    parts = parts_of(await open_one(manager))
    gone = await messages.unknown(manager.middleware_data["bot"], parts)
    manager.dialog_data[LOST] = [part.message_id for part in gone]
    await manager.switch_to(states.Templates.parts)


async def turn_parts(_: CallbackQuery, __: Any, manager: DialogManager, number: int) -> None:
    manager.dialog_data[PART_PAGE] = number


async def type_page_of_parts(manager: DialogManager, text: str) -> None:
    manager.dialog_data[PART_PAGE] = typed_number(text)
    await manager.switch_to(states.Templates.parts)


async def open_part(_: CallbackQuery, __: Any, manager: DialogManager, message_id: int) -> None:
    manager.dialog_data[PART] = message_id
    await manager.switch_to(states.Templates.part)


async def show_part(callback: CallbackQuery, _: Any, manager: DialogManager) -> None:
    """Send the open message, with its album, and the screen below."""
    template = await open_one(manager)
    every = parts_of(template)
    shown = [every[place] for place in open_block(manager, template)]
    await show_parts(manager.middleware_data["bot"], callback.from_user.id, shown)
    manager.show_mode = ShowMode.DELETE_AND_SEND


async def move_part_up(_: CallbackQuery, __: Any, manager: DialogManager, over: int) -> None:
    await templates.move_part(template_of(manager), over, part_of(manager), by=member_of(manager))


async def move_part_down(_: CallbackQuery, __: Any, manager: DialogManager, under: int) -> None:
    await templates.move_part(template_of(manager), part_of(manager), under, by=member_of(manager))


async def drop_part(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Take the message off, and show those that are left."""
    await templates.drop_part(template_of(manager), part_of(manager), by=member_of(manager))
    left = parts_of(await open_one(manager))
    await manager.switch_to(states.Templates.parts if left else states.Templates.one)


async def delete(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    template = await templates.delete(template_of(manager), by=member_of(manager))
    once.say(manager, DELETED, one_line(template.title))
    await manager.switch_to(states.Templates.main)


async def _show(manager: DialogManager, template_id: int) -> None:
    manager.dialog_data[TEMPLATE] = template_id
    manager.dialog_data.pop(PART_PAGE, None)
    await manager.switch_to(states.Templates.one)


async def _set_days(manager: DialogManager, days: int | None) -> None:
    await templates.set_days(template_of(manager), days, by=member_of(manager))
    await manager.switch_to(states.Templates.one)
