"""What a trainer does with a draft: writes, takes over, looks at it, sends it, or hands it over some other way.

Whatever is written here may have been sent or taken over by somebody else meanwhile: each tap looks again.
"""

from collections.abc import Sequence
from typing import Any

from aiogram import Bot
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.input import MessageInput

from bot.services.errors import DraftClosed, DraftEmpty, UnsupportedMessage
from bot.services.programs import content, drafts, writers
from bot.services.programs.content import Part
from bot.services.programs.tasks import Task
from bot.services.programs.writers import Desk
from bot.settings import Settings
from bot.telegram.parts import part_of, require_known
from db.models import Client, Program
from dialogs import opening, routes, states
from dialogs.kit import day
from dialogs.kit.inputs import message_input
from dialogs.kit.navigation import go_back, member_of
from dialogs.kit.program_below import send_below
from dialogs.programs.writing import (
    ANEW,
    APART,
    BESIDE,
    KEPT,
    TASK,
    THEIRS,
    forwards_of,
    has_begun,
    keep_forwards,
    task_of,
)
from dialogs.routes import BEGUN

# Where the dialog's data keeps the held program that had been read before the draft was sent.
SEEN_HELD = "seen_held"
# Telegram deletes so many messages at once.
MOST_DELETED = 100


def messages_of_draft() -> MessageInput:
    """Return the input of a draft. What is forwarded, which may be a slip, is asked about first, and stays."""

    async def take(manager: DialogManager, message: Message) -> None:
        if (part := part_of(message)) is None:
            raise UnsupportedMessage
        if is_forwarded(message):
            await _ask_about(manager, message, part)
        else:
            await _keep(manager, [part])

    return message_input(take, stays=is_forwarded)


def is_forwarded(message: Message) -> bool:
    return message.forward_origin is not None


async def add_forwarded(callback: CallbackQuery, _: Any, manager: DialogManager) -> None:
    parts = forwards_of(manager)
    await manager.switch_to(states.Programs.draft)
    if parts:
        await _keep(manager, parts)
        keep_forwards(manager, [])
        await _delete(manager, callback.from_user.id, [part.message_id for part in parts])


async def leave_forwarded(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Leave what was forwarded in the chat, and out of the program."""
    keep_forwards(manager, [])
    await manager.switch_to(states.Programs.draft)


async def drop_part(_: CallbackQuery, __: Any, manager: DialogManager, message_id: int) -> None:
    if (draft := await mine(manager)) is not None:
        left = await drafts.drop_part(draft.id, message_id, by=member_of(manager))
        manager.dialog_data[BEGUN] = bool(content.parts_of(left))


async def discard(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    if (draft := await mine(manager)) is not None:
        await drafts.discard(draft.id, by=member_of(manager))
        await go_back(callback, button, manager)


async def preview(callback: CallbackQuery, _: Any, manager: DialogManager) -> None:
    """Send the draft to the trainer just as the client will get it, and the screen below."""
    if (draft := await mine(manager)) is not None:
        await send_below(callback, manager, draft)


async def send_to_client(_: CallbackQuery, __: Any, manager: DialogManager, seen_held: int) -> None:
    """Send the draft; where its client has blocked the bot, ask once more."""
    if (draft := await mine(manager)) is None:
        return
    if draft.template_id is not None:
        # What was written for this client has come just now; a template may be older than its files.
        await require_known(manager.middleware_data["bot"], content.parts_of(draft))
    if has_blocked(draft.client):
        await ask_about_block(manager, seen_held)
        return
    await _send(manager, draft, seen_held)


def has_blocked(client: Client) -> bool:
    """Say whether the client would not get anything now."""
    return client.telegram_id is not None and client.blocked_at is not None


async def ask_about_block(manager: DialogManager, seen_held: int) -> None:
    """Ask whether the draft is to be sent to who has blocked the bot; `seen_held` as for `drafts.send`."""
    manager.dialog_data[SEEN_HELD] = seen_held
    await manager.switch_to(states.Programs.blocked)


async def send_despite_block(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    if (draft := await mine(manager)) is not None:
        await _send(manager, draft, int(manager.dialog_data.get(SEEN_HELD, 0)))


async def hand_over_in_person(_: CallbackQuery, __: Any, manager: DialogManager, seen_held: int) -> None:
    settings: Settings = manager.middleware_data["settings"]
    desk = await _desk(manager)
    if desk.mine is None and (desk.others or has_begun(manager)):
        await _say_gone(manager, desk)
        return
    handed_over = await drafts.hand_over_unwritten(
        task_of(manager), by=member_of(manager), today=settings.today(), seen_held=seen_held
    )
    manager.dialog_data["program"] = handed_over.id
    await manager.switch_to(states.Programs.sent)
    day.decided(manager)


async def ask_to_take_over(_: CallbackQuery, __: Any, manager: DialogManager, draft_id: int) -> None:
    await writers.theirs(task_of(manager), draft_id)
    manager.dialog_data[THEIRS] = draft_id
    await manager.switch_to(states.Programs.take_over)


async def take_over(_: CallbackQuery, __: Any, manager: DialogManager, draft_id: int) -> None:
    """Go on with what a colleague has written; gone meanwhile, the screen says so."""
    await manager.switch_to(states.Programs.draft)
    manager.dialog_data.pop(KEPT, None)
    taken = await writers.take_over(task_of(manager), draft_id, by=member_of(manager))
    manager.dialog_data[TASK] = Task.of(taken).as_data()
    manager.dialog_data[BEGUN] = True


async def cancel_take_over(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    desk = await _desk(manager)
    await manager.switch_to(states.Programs.draft if desk.mine else states.Programs.theirs)


async def preview_theirs(callback: CallbackQuery, _: Any, manager: DialogManager) -> None:
    """Send what colleagues write to the trainer, and the screen below."""
    await send_below(callback, manager, *(await _desk(manager)).others)


async def open_clients_card(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await opening.open_on_top(manager, routes.card(task_of(manager).client_id))


async def _keep(manager: DialogManager, parts: Sequence[Part]) -> None:
    """Put these messages into the trainer's draft; where somebody else writes the program now, say where they are."""
    desk = await _desk(manager)
    await drafts.write(task_of(manager), parts, by=member_of(manager))
    if desk.mine is None and desk.others:
        manager.dialog_data[KEPT] = APART if has_begun(manager) else BESIDE
    elif desk.mine is None and has_begun(manager):
        manager.dialog_data[KEPT] = ANEW
    else:
        manager.dialog_data.pop(KEPT, None)
    manager.dialog_data[BEGUN] = True


async def _ask_about(manager: DialogManager, message: Message, part: Part) -> None:
    """Ask whether this belongs to the program; forwards that come together are one question, below them all."""
    content.check(part)
    asked = forwards_of(manager)
    if all(known.message_id != part.message_id for known in asked):
        asked.append(part)
    keep_forwards(manager, asked)
    live = manager.current_stack().last_message_id or 0
    manager.show_mode = ShowMode.EDIT if message.message_id < live else ShowMode.DELETE_AND_SEND
    await manager.switch_to(states.Programs.forwarded)


async def _desk(manager: DialogManager) -> Desk:
    return await writers.desk(task_of(manager), by=member_of(manager))


async def mine(manager: DialogManager) -> Program | None:
    """Return the trainer's draft; where there is none any more, the screen says what has become of it."""
    desk = await _desk(manager)
    manager.dialog_data.pop(KEPT, None)
    if desk.mine is None:
        await _say_gone(manager, desk)
    return desk.mine


async def _say_gone(manager: DialogManager, desk: Desk) -> None:
    if desk.others:
        await manager.switch_to(states.Programs.theirs)
        return
    await manager.switch_to(states.Programs.draft)
    refusal = DraftClosed() if has_begun(manager) else DraftEmpty()
    manager.dialog_data[BEGUN] = False
    raise refusal


async def _send(manager: DialogManager, draft: Program, seen_held: int) -> None:
    await is_sent(manager, await drafts.send(draft.id, by=member_of(manager), seen_held=seen_held))


async def is_sent(manager: DialogManager, program: Program) -> None:
    """Show that the program is on its way."""
    manager.dialog_data["program"] = program.id
    await manager.switch_to(states.Programs.sent)
    day.decided(manager)


async def _delete(manager: DialogManager, chat_id: int, message_ids: Sequence[int]) -> None:
    bot: Bot = manager.middleware_data["bot"]
    for start in range(0, len(message_ids), MOST_DELETED):
        await bot.delete_messages(chat_id, list(message_ids[start : start + MOST_DELETED]))
