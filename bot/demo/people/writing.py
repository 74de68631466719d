"""The writing half of a person: texts, files, contacts."""

from collections.abc import Sequence
from typing import Any, Literal

from bot.demo.people.content import file_content, text_content
from bot.demo.people.screen import Screen
from bot.demo.server.chats import Chat, Message
from bot.demo.server.images import png


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

    async def send(
        self,
        text: str,
        *,
        chat: Chat | None = None,
        entities: Sequence[dict[str, Any]] = (),
        html: bool = False,
        reply_to: Message | None = None,
    ) -> Message:
        """Write a text. Formatting: `entities` of the Bot API, or html=True for Telegram's HTML."""
        content = text_content(text, entities, html=html)
        if not content:
            raise ValueError("Telegram sends no empty text")
        return self._post(content, chat=chat, reply_to=reply_to)

    def _post(self, content: dict[str, Any], *, chat: Chat | None = None, reply_to: Message | None = None) -> Message:
        place = chat or self.chat
        if place.blocked:
            raise RuntimeError("the person has blocked the bot; unblock() first")
        place.met = True
        content = {**content, **place.thread(self.topic if chat is None else None)}
        if reply_to is not None:
            content = {**content, "reply_to_message": reply_to.raw}
        message = self._state.chats.post(place, self.user, content)
        self._state.updates.push("message", message.raw)
        return message

    async def forward(self, text: str, *, of: str = "Канал о спорте") -> Message:
        """Forward a text that somebody wrote in another chat, and who hides their account."""
        origin = {"type": "hidden_user", "date": 1_700_000_000, "sender_user_name": of}
        return self._post({**text_content(text), "forward_origin": origin})

    async def edit(self, message: Message, text: str) -> None:
        """Change a text of one's own."""
        kept = {key: value for key, value in message.raw.items() if key != "entities"}
        message.raw = {**kept, **text_content(text), "edit_date": message.raw["date"] + 1}
        message.edited += 1
        self._state.updates.push("edited_message", message.raw)

    async def delete(self, message: Message) -> None:
        """Delete a message in one's own chat; the bot is not told, as in Telegram."""
        message.deleted = True
        self._state.bell.ring()

    async def send_photo(self, caption: str = "", *, data: bytes | None = None, **kwargs: Any) -> Message:
        """Send a picture (of one colour unless `data` is given)."""
        return self._post_file("photo", data or png(), caption, **kwargs)

    async def send_document(
        self,
        caption: str = "",
        *,
        name: str = "file.pdf",
        mime: str = "application/pdf",
        data: bytes = b"%PDF-1.4 test",
        **kwargs: Any,
    ) -> Message:
        """Send a file."""
        return self._post_file("document", data, caption, name=name, mime=mime, **kwargs)

    async def send_video(self, caption: str = "", *, data: bytes = b"video", **kwargs: Any) -> Message:
        """Send a video."""
        return self._post_file("video", data, caption, name="video.mp4", mime="video/mp4", **kwargs)

    async def send_audio(self, caption: str = "", *, data: bytes = b"audio", **kwargs: Any) -> Message:
        """Send music."""
        return self._post_file("audio", data, caption, name="audio.mp3", mime="audio/mpeg", **kwargs)

    async def send_animation(self, caption: str = "", *, data: bytes = b"gif", **kwargs: Any) -> Message:
        """Send a GIF; like the real ones it is a document too."""
        return self._post_file("animation", data, caption, name="a.mp4", mime="video/mp4", **kwargs)

    async def send_voice(self, caption: str = "", *, data: bytes = b"voice", **kwargs: Any) -> Message:
        """Send a voice message."""
        return self._post_file("voice", data, caption, mime="audio/ogg", **kwargs)

    async def send_video_note(self, *, data: bytes = b"video", **kwargs: Any) -> Message:
        """Send a round video."""
        return self._post_file("video_note", data, "", **kwargs)

    async def send_sticker(self, emoji: str = "👍", **kwargs: Any) -> Message:
        """Send a sticker."""
        return self._post_file("sticker", b"sticker", "", options={"emoji": emoji}, **kwargs)

    def _post_file(
        self,
        kind: str,
        data: bytes,
        caption: str,
        *,
        chat: Chat | None = None,
        reply_to: Message | None = None,
        **options: Any,
    ) -> Message:
        content = file_content(self._state.files, kind, data, caption, **options)
        return self._post(content, chat=chat, reply_to=reply_to)

    async def send_album(self, kinds: Sequence[str] = ("photo", "photo"), caption: str = "") -> list[Message]:
        """Send several files ('photo', 'video', 'document') as one album; the caption is on the first."""
        album = self._state.chats.new_album()
        messages = []
        for i, kind in enumerate(kinds):
            data, name = (png(), "") if kind == "photo" else (b"data", f"{kind}.bin")
            content = file_content(self._state.files, kind, data, caption if i == 0 else "", name=name)
            messages.append(self._post({**content, "media_group_id": album}))
        return messages

    async def send_contact(
        self,
        phone: str = "+79990000000",
        *,
        user_id: int | Literal["own"] | None = "own",
        first_name: str | None = None,
    ) -> Message:
        """Send a contact: one's own, that of another user (their id), or of somebody without Telegram (None)."""
        contact: dict[str, Any] = {"phone_number": phone, "first_name": first_name or self.user["first_name"]}
        if user_id is not None:
            contact["user_id"] = self.id if user_id == "own" else user_id
        return self._post({"contact": contact})

    async def send_raw(self, **content: Any) -> Message:
        """Send what no app sends today: the fields of a message as they are."""
        return self._post(content)

    async def send_location(self, latitude: float = 55.75, longitude: float = 37.62) -> Message:
        """Send a place."""
        return self._post({"location": {"latitude": latitude, "longitude": longitude}})
