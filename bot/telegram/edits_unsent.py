"""What staff have made of messages that are not on their way yet: an update of an edit comes without its dialog."""

from aiogram.fsm.context import FSMContext

from bot.services.talk import content
from bot.services.talk.content import Content

# Where a chat's storage keeps them, by the numbers of the messages; so many at most, the newest.
KEY, MOST = "edits_unsent", 20


async def keep(state: FSMContext, message_id: int, said: Content) -> None:
    """Keep what the message says now."""
    kept: dict[str, object] = (await state.get_data()).get(KEY, {})
    kept.pop(str(message_id), None)
    newest = [*kept.items(), (str(message_id), content.to_json([said]))][-MOST:]
    await state.update_data({KEY: dict(newest)})


async def newest(state: FSMContext, message_id: int, said: Content) -> Content:
    """Return what the message says now; `said` is what it said when it came."""
    kept = (await state.get_data()).get(KEY, {}).get(str(message_id))
    return content.from_json(kept)[0] if kept else said
