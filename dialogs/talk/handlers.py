from aiogram.types import Message
from aiogram_dialog import DialogManager

from bot.services.errors import NotToBeSentOn
from bot.services.talk import outgoing
from bot.telegram.talk_messages import content_of
from dialogs import routes
from dialogs.kit.navigation import member_of


async def send(manager: DialogManager, message: Message) -> None:
    """Send the client what was typed or sent; it stays in the chat, where what becomes of it is said below it."""
    said = content_of(message)
    if said is None:
        raise NotToBeSentOn
    await outgoing.write(routes.client_of(manager), said, by=member_of(manager), message_id=message.message_id)
