"""The writing half of a person: texts, what they answer, topics, and what becomes of a message afterwards."""

from collections.abc import Sequence
from typing import Any, TypedDict, Unpack

from bot.demo.people.content import caption_content, file_content, quoted, text_content
from bot.demo.people.screen import Screen
from bot.demo.server.chats import Chat, Message
from bot.demo.server.images import png
from bot.demo.server.kinds import CAPTIONED, FILES
from bot.demo.server.texts import CAPTION_LIMIT


class How(TypedDict, total=False):
    """How somebody sends a message of any kind."""

    chat: Chat | None
    """A group, instead of the chat with the bot."""
    reply_to: Message | None
    """The message that it answers; one that the bot deletes at this moment may be that too."""
    quote: str
    """The part of that message's text that it answers."""
    forwarded_from: str
    """Who has written it in another chat, and hides their account."""


class Writer(Screen):
    """A person who reads and writes."""

    topic: int | None = None
    """The topic of the chat with the bot in which they write now; outside of all topics without one."""

    async def open_topic(self, name: str) -> int:
        """Begin a topic, which the bot is told as of any message, and write in it from now on; its id."""
        message = self._state.chats.post(self.chat, self.user, {})
        self.chat.met = True
        self.chat.topics[message.id] = name
        created = {"forum_topic_created": {"name": name, "icon_color": 7322096}}
        message.raw |= {**self.chat.thread(message.id), **created}
        self.topic = message.id
        self._state.updates.push("message", message.raw)
        return message.id

    def delete_topic(self, topic: int) -> None:
        """Delete a topic with all that stands in it; the bot is not told, as in Telegram."""
        del self.chat.topics[topic]
        for message in self.chat.history:
            message.deleted = message.deleted or message.topic == topic
        if self.topic == topic:
            self.topic = None

    # Writing

    async def send(
        self, text: str, *, entities: Sequence[dict[str, Any]] = (), html: bool = False, **how: Unpack[How]
    ) -> Message:
        """Write a text. Formatting: `entities` of the Bot API, or html=True for Telegram's HTML.

        It answers nothing but `reply_to`: a field that their app has open is closed before. See reply().
        """
        content = text_content(text, entities, html=html)
        if not content:
            raise ValueError("Telegram sends no empty text")
        return self._post(content, **how)

    async def reply(self, text: str, *, html: bool = False) -> Message:
        """Write a text into the field that the bot has opened: it answers `asked`. AssertionError without one."""
        if self.asked is None:
            raise AssertionError(self._report("the bot has opened no field to answer in"))
        return await self.send(text, html=html, reply_to=self.asked)

    def _post(
        self,
        content: dict[str, Any],
        *,
        chat: Chat | None = None,
        reply_to: Message | None = None,
        quote: str = "",
        forwarded_from: str = "",
    ) -> Message:
        place = chat or self.chat
        if place.blocked:
            raise RuntimeError("the person has blocked the bot; unblock() first")
        place.met = True
        content = {**content, **place.thread(self.topic if chat is None else None)}
        if reply_to is not None:
            content["reply_to_message"] = reply_to.as_answered
            if quote:
                content |= quoted(reply_to.exact_text, quote)
        if forwarded_from:
            origin = {"type": "hidden_user", "date": 1_700_000_000, "sender_user_name": forwarded_from}
            content["forward_origin"] = origin
        premium = len(content.get("caption", "")) > CAPTION_LIMIT
        sender = {**self.user, "is_premium": True} if premium else self.user
        message = self._state.chats.post(place, sender, content)
        self._state.updates.push("message", message.raw)
        return message

    async def forward(self, what: str | Message, *, of: str = "Канал о спорте") -> Message:
        """Forward a text that somebody (`of`) wrote in another chat, or a message of this one."""
        if isinstance(what, str):
            return self._post(text_content(what), forwarded_from=of)
        head = ("message_id", "from", "chat", "date", "edit_date", "reply_markup", "reply_to_message", "quote")
        content = {key: value for key, value in what.raw.items() if key not in (*head, "media_group_id")}
        origin = {"type": "user", "date": what.raw["date"], "sender_user": what.raw["from"]}
        return self._post({"forward_origin": origin, **content})

    # Afterwards

    async def edit(self, message: Message, text: str, *, html: bool = False) -> None:
        """Change a text of one's own, or the words below a file; '' takes those away."""
        self._check_own(message, ("text", *CAPTIONED))
        key = "text" if message.kind == "text" else "caption"
        content = text_content(text, html=html) if key == "text" else caption_content(text, html=html)
        if key == "text" and not content:
            raise ValueError("Telegram sends no empty text")
        self._change(message, (key, "entities" if key == "text" else "caption_entities"), content)

    async def edit_file(
        self,
        message: Message,
        kind: str = "photo",
        *,
        data: bytes | None = None,
        caption: str | None = None,
        **more: Any,
    ) -> None:
        """Put another file in the place of one's own, of this kind; the words below it stay without `caption`."""
        self._check_own(message, tuple(name for name in CAPTIONED if name != "voice"))
        new = file_content(self._state.files, kind, data or (png(8, 8) if kind == "photo" else b"new"), **more)
        if caption is not None:
            new |= caption_content(caption)
        words = () if caption is None else ("caption", "caption_entities")
        self._change(message, (*FILES, *words), new)

    async def move(self, message: Message, latitude: float, longitude: float) -> None:
        """Be somewhere else with a live location; the bot is told as of an edit, and no words have changed."""
        self._check_own(message, ("location",))
        place = {**message.raw["location"], "latitude": latitude, "longitude": longitude}
        self._change(message, (), {"location": place})

    async def touch(self, message: Message) -> None:
        """Let the bot be told of an edit that changes neither words nor file, as happens with reactions and links."""
        message.raw = {**message.raw, "edit_date": message.raw.get("edit_date", message.raw["date"]) + 1}
        self._state.updates.push("edited_message", message.raw)

    async def react(self, message: Message, emoji: str = "👍") -> None:
        """Put a reaction ('' takes it away) on a message of either side; told only to a bot that asked for these."""
        old, message.felt = message.felt, [emoji] if emoji else []
        self._state.updates.push(
            "message_reaction",
            {
                "chat": self.chat.as_dict(),
                "message_id": message.id,
                "user": dict(self.user),
                "date": message.raw["date"],
                "old_reaction": [{"type": "emoji", "emoji": felt} for felt in old],
                "new_reaction": [{"type": "emoji", "emoji": felt} for felt in message.felt],
            },
        )
        self._state.bell.ring()

    async def delete(self, message: Message) -> None:
        """Delete a message in one's own chat; the bot is not told, as in Telegram."""
        message.deleted = True
        self._state.bell.ring()

    def _check_own(self, message: Message, kinds: tuple[str, ...]) -> None:
        if message.from_bot or message.kind not in kinds or "forward_origin" in message.raw:
            raise ValueError(f"Telegram lets nobody change this {message.kind}")

    def _change(self, message: Message, fields: tuple[str, ...], content: dict[str, Any]) -> None:
        kept = {key: value for key, value in message.raw.items() if key not in fields}
        message.raw = {**kept, **content, "edit_date": message.raw["date"] + 1}
        message.edited += 1
        self._state.updates.push("edited_message", message.raw)
