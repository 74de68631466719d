"""Chats as both sides know them: people, messages, what is visible now, who blocked the bot."""

import copy
import itertools
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from aiogram.types import MessageEntity
from aiogram.utils.text_decorations import html_decoration

from bot.demo.server.errors import Refusal, bad_request
from bot.demo.server.invoices import Invoice, in_words
from bot.demo.server.kinds import kind_of
from bot.demo.server.view import as_read, render_chat


@dataclass(eq=False)
class Message:
    """A message of a chat; `raw` is the Message object of the Bot API, the rest is what only this server knows."""

    raw: dict[str, Any]
    from_bot: bool
    silent: bool = False
    edited: int = 0
    deleted: bool = False
    keyboard: dict[str, Any] | None = None
    """A reply keyboard, its removal or a forced reply that came with it: such a message can't be edited."""
    reactions: list[str] = field(default_factory=list)
    """Emoji the bot put on it."""
    felt: list[str] = field(default_factory=list)
    """Emoji the person put on it."""
    invoice: Invoice | None = None
    """What it asks to be paid."""

    @property
    def id(self) -> int:
        """message_id."""
        return int(self.raw["message_id"])

    @property
    def topic(self) -> int | None:
        """message_thread_id of the topic it stands in."""
        return self.raw.get("message_thread_id")

    @property
    def text(self) -> str:
        """Text or caption as it is read, without markup."""
        return as_read(self.exact_text)

    @property
    def exact_text(self) -> str:
        """The same, character for character; of an invoice all that stands in it, of a payment the sum."""
        return in_words(self.raw) or str(self.raw.get("text", self.raw.get("caption", "")))

    @property
    def entities(self) -> list[dict[str, Any]]:
        return list(self.raw.get("entities", self.raw.get("caption_entities", [])))

    @property
    def html(self) -> str:
        """Text or caption with its formatting as Telegram's HTML."""
        return html_decoration.unparse(self.text, [MessageEntity(**entity) for entity in self.entities])

    @property
    def kind(self) -> str:
        """'text', 'photo', 'document', 'contact', ...: the field of the Message object that makes it."""
        return kind_of(self.raw)

    @property
    def media(self) -> Any:
        """The object of that field: sizes of a photo, a Document, a Contact; None for a text."""
        return self.raw.get(self.kind) if self.kind != "text" else None

    @property
    def forces_reply(self) -> bool:
        """Whether it came with a field open to answer it in, below buttons that stay or without any."""
        return bool(self.raw.get("reply_markup", {}).get("force_reply") or (self.keyboard or {}).get("force_reply"))

    @property
    def as_answered(self) -> dict[str, Any]:
        """What `reply_to_message` of an answer holds: not what this one answers in its turn."""
        return {key: value for key, value in self.raw.items() if key not in ("reply_to_message", "quote")}

    @property
    def inline(self) -> list[list[dict[str, Any]]]:
        """Inline buttons as they are, row by row."""
        rows: list[list[dict[str, Any]]] = self.raw.get("reply_markup", {}).get("inline_keyboard", [])
        return rows

    @property
    def buttons(self) -> list[list[str]]:
        """Labels of the inline buttons as they are read, row by row."""
        return [[as_read(button["text"]) for button in row] for row in self.inline]

    @property
    def labels(self) -> list[str]:
        """All labels in one list."""
        return [label for row in self.buttons for label in row]

    def button(self, label: str) -> dict[str, Any] | None:
        """The inline button with exactly this label."""
        label = as_read(label)
        return next((button for row in self.inline for button in row if as_read(button["text"]) == label), None)

    def __contains__(self, part: str) -> bool:
        return as_read(part) in self.text


@dataclass(eq=False)
class Chat:
    """A private chat of a person with the bot, or a group."""

    id: int
    kind: str
    title: str
    user: dict[str, Any] | None = None
    met: bool = False
    """The person has written first; until then the bot gets 'chat not found'."""
    blocked: bool = False
    refuses: dict[str, str] = field(default_factory=dict)
    """Kinds of messages that the person's settings refuse, each with what the bot is told."""
    no_reactions: str = ""
    """What the bot is told where no reactions are taken."""
    history: list[Message] = field(default_factory=list)
    keyboard: dict[str, Any] | None = None
    """The reply keyboard shown under the chat, if any."""
    open_field: Message | None = None
    """The bot's message that the person's app has a field open for: what they send next can answer it."""
    actions: list[str] = field(default_factory=list)
    menu_button: dict[str, Any] = field(default_factory=lambda: {"type": "default"})
    topics: dict[int, str] = field(default_factory=dict)
    """Names of the topics there are, by message_thread_id."""

    def thread(self, thread_id: int | None) -> dict[str, Any]:
        """The fields of a message in this topic, none without one; Refusal where there is no such topic."""
        if thread_id is None:
            return {}
        if thread_id not in self.topics:
            raise bad_request("message thread not found")
        return {"message_thread_id": thread_id, "is_topic_message": True}

    def as_dict(self) -> dict[str, Any]:
        """The Chat object of the Bot API."""
        if self.user is None:
            return {"id": self.id, "type": self.kind, "title": self.title}
        keys = ("first_name", "last_name", "username")
        names: dict[str, Any] = {key: self.user[key] for key in keys if key in self.user}
        return {"id": self.id, "type": self.kind, **names}

    @property
    def messages(self) -> list[Message]:
        """What is visible now, oldest first."""
        return [message for message in self.history if not message.deleted]

    def find(self, message_id: int) -> Message | None:
        """The visible message of that id."""
        return next((m for m in reversed(self.history) if m.id == message_id and not m.deleted), None)

    def show(self, width: int = 72) -> str:
        """The chat as a person sees it, for a terminal of that width."""
        return render_chat(self, width)

    def __str__(self) -> str:
        return self.show()


class Chats:
    """All chats of the bot. Ids of messages grow over all of them, as in the private chats of a real bot."""

    def __init__(self) -> None:
        self._chats: dict[int, Chat] = {}
        self._message_ids = itertools.count(1)
        self._albums = itertools.count(13_000_000_000_000_000)

    def __iter__(self) -> Iterator[Chat]:
        return iter(self._chats.values())

    def add(self, chat: Chat) -> Chat:
        """Register a chat; one of that id that is already there stays."""
        return self._chats.setdefault(chat.id, chat)

    def get(self, chat_id: int | str) -> Chat:
        """The chat a call names; Refusal when the bot cannot know it."""
        chat = self._chats.get(chat_id) if isinstance(chat_id, int) else None
        if chat is None or not chat.met:
            raise bad_request("chat not found")
        return chat

    def get_writable(self, chat_id: int | str) -> Chat:
        """The chat, if the bot may write there."""
        chat = self.get(chat_id)
        if chat.blocked:
            if chat.kind == "private":
                raise Refusal(403, "Forbidden: bot was blocked by the user", expected=True)
            raise Refusal(403, f"Forbidden: bot was kicked from the {chat.kind} chat", expected=True)
        return chat

    def user(self, user_id: int) -> dict[str, Any] | None:
        """A person the bot has met."""
        chat = self._chats.get(user_id)
        return chat.user if chat is not None and chat.met else None

    def new_album(self) -> str:
        return str(next(self._albums))

    def post(self, chat: Chat, sender: dict[str, Any], content: dict[str, Any], **flags: Any) -> Message:
        """Put a message into a chat."""
        head = {
            "message_id": next(self._message_ids),
            "from": dict(sender),
            "chat": chat.as_dict(),
            "date": int(time.time()),
        }
        message = Message(raw={**head, **copy.deepcopy(content)}, from_bot=bool(sender["is_bot"]), **flags)
        chat.history.append(message)
        if not message.from_bot:
            chat.open_field = None  # It was their answer, or they have closed the field to say something else.
        elif message.forces_reply:
            chat.open_field = message
        return message
