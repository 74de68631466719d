"""Everything one bot's side of Telegram consists of, without the HTTP around it."""

from collections.abc import Awaitable, Callable
from typing import Any

from bot.demo.server.bell import Bell
from bot.demo.server.chats import Chats, Message
from bot.demo.server.errors import bad_request
from bot.demo.server.files import Files
from bot.demo.server.payments import Payments
from bot.demo.server.profile import Profile
from bot.demo.server.queries import Queries
from bot.demo.server.subscriptions import Subscriptions
from bot.demo.server.updates import Updates
from bot.demo.server.webhook import Webhook


class State:
    """One bot and all it can see."""

    def __init__(self, token: str, username: str, reply: Callable[[dict[str, Any]], Awaitable[None]]) -> None:
        self.bell = Bell()
        self.token = token
        self.me: dict[str, Any] = {
            "id": int(token.split(":")[0]),
            "is_bot": True,
            "first_name": username,
            "username": username,
        }
        self.chats = Chats()
        self.files = Files()
        self.profile = Profile()
        self.updates = Updates(self.bell)
        self.webhook = Webhook(self.updates, self.bell, reply)
        self.callbacks = Queries(self.bell, 7_000_000_000_000_000_001, lifetime=60)
        self.inline = Queries(self.bell, 8_000_000_000_000_000_001, lifetime=60)
        self.payments = Payments(self.bell, self.chats, self.updates)
        self.subscriptions = Subscriptions(self.payments, self.updates)

    def own_message(self, chat_id: int | str, message_id: int, otherwise: str) -> Message:
        """A message the bot may edit; Refusal with the words `otherwise` for one of others, or forwarded."""
        message = self.chats.get_writable(chat_id).find(message_id)
        if message is None:
            raise bad_request("message to edit not found")
        if not message.from_bot or message.keyboard is not None or "forward_origin" in message.raw:
            raise bad_request(otherwise)
        return message
