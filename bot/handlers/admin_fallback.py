"""What staff send and no menu takes: a draft goes on after a restart, everything else brings the menu."""

from aiogram import Router
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.people import search
from bot.services.programs import drafts
from bot.services.programs.tasks import Task
from bot.telegram.answers import answer, say_not_taken
from bot.telegram.parts import part_of
from db.models import Staff
from dialogs import opening, routes


def router() -> Router:
    router = Router(name="admin_fallback")
    router.message.register(go_on_with_draft)
    router.callback_query.register(renew)
    return router


async def go_on_with_draft(message: Message, member: Staff, t: Translator, dialog_manager: DialogManager) -> None:
    """Take a message for the draft that was being written when the bot was restarted; else search, or open the menu."""
    draft = None if dialog_manager.has_context() else await drafts.only_one(member)
    part = part_of(message) if draft and not (message.text or "").startswith("/") else None
    if draft is None and message.text and search.can_be_query(message.text) and await search.anybody(message.text):
        await opening.open_at_bottom(dialog_manager, routes.search(message.text))
        return
    if draft is None or part is None:
        await say_not_taken(message, t)
        await opening.open_at_bottom(dialog_manager, routes.menu())
        return
    draft = await drafts.go_on(draft.id, by=member)
    task = Task.of(draft)
    if message.forward_origin is not None:
        await opening.open_alone(dialog_manager, routes.forwarded(task, [part]))
        return
    await drafts.add_part(draft.id, part, by=member)
    await message.answer(t("draft-goes-on"))
    await opening.open_alone(dialog_manager, routes.draft(task, begun=True))


async def renew(callback: CallbackQuery, t: Translator, dialog_manager: DialogManager) -> None:
    """Answer a button that nobody knows with the menu."""
    await answer(callback, t.label("screen-moved-on"))
    await opening.open_below(dialog_manager, routes.menu())
