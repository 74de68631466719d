"""What a person sends besides text: files, albums, contacts, places, and what no bot can copy."""

import asyncio
from collections.abc import Sequence
from typing import Any, Literal, Unpack

from bot.demo.people.content import Special, file_content, special_content
from bot.demo.people.writing import How, Writer
from bot.demo.server.chats import Message
from bot.demo.server.images import png
from bot.demo.server.polls import new_dice, new_poll


class Sender(Writer):
    """A person who sends messages of all kinds. Each takes the ways of `How`, such as `reply_to`."""

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
        """Send a file; `size` in bytes where it is to be larger than `data`, as for any other kind."""
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

    def _post_file(self, kind: str, data: bytes, caption: str, **options: Any) -> Message:
        how: How = {key: options.pop(key) for key in How.__annotations__ if key in options}  # type: ignore[assignment]
        return self._post(file_content(self._state.files, kind, data, caption, **options), **how)

    async def send_album(
        self,
        kinds: Sequence[str] = ("photo", "photo"),
        caption: str = "",
        *,
        captions: Sequence[str] = (),
        pause: float = 0.0,
        **how: Unpack[How],
    ) -> list[Message]:
        """Send several files ('photo', 'video', 'document', 'audio') as one album.

        The caption is on the first, or each has its own of `captions`. `pause` is how many seconds pass between them:
        the bot hears of each in an update of its own, and of no end.
        """
        album = self._state.chats.new_album()
        messages = []
        words = [*(captions or [caption]), *[""] * len(kinds)]
        for i, kind in enumerate(kinds):
            if i and pause:
                await asyncio.sleep(pause)
            data, name = (png(), "") if kind == "photo" else (b"data", f"{kind}.bin")
            content = file_content(self._state.files, kind, data, words[i], name=name)
            messages.append(self._post({**content, "media_group_id": album}, **how))
        return messages

    async def send_contact(
        self,
        phone: str = "+79990000000",
        *,
        user_id: int | Literal["own"] | None = "own",
        first_name: str | None = None,
        **how: Unpack[How],
    ) -> Message:
        """Send a contact: one's own, that of another user (their id), or of somebody without Telegram (None)."""
        contact: dict[str, Any] = {"phone_number": phone, "first_name": first_name or self.user["first_name"]}
        if user_id is not None:
            contact["user_id"] = self.id if user_id == "own" else user_id
        return self._post({"contact": contact}, **how)

    async def send_location(
        self, latitude: float = 55.75, longitude: float = 37.62, *, live: int = 0, **how: Unpack[How]
    ) -> Message:
        """Send a place, or with `live` where one is for so many seconds: see move()."""
        place: dict[str, Any] = {"latitude": latitude, "longitude": longitude}
        return self._post({"location": {**place, "live_period": live} if live else place}, **how)

    async def send_venue(self, title: str = "Зал", address: str = "Садовая, 1", **how: Unpack[How]) -> Message:
        """Send a place with a name; it is a location too, as in Telegram."""
        place = {"latitude": 55.75, "longitude": 37.62}
        return self._post({"venue": {"location": place, "title": title, "address": address}, "location": place}, **how)

    async def send_dice(self, emoji: str = "🎲", **how: Unpack[How]) -> Message:
        """Throw a die."""
        return self._post({"dice": new_dice(emoji)}, **how)

    async def send_poll(
        self, question: str = "Когда?", options: Sequence[str] = ("Утром", "Вечером"), **how: Unpack[How]
    ) -> Message:
        """Ask in a poll; a quiz, whose answer the bot does not know, is among send_special()."""
        return self._post({"poll": new_poll(question, options)}, **how)

    async def send_special(self, what: Special, **how: Unpack[How]) -> Message:
        """Send what no bot can copy: 'quiz', 'paid_media', 'giveaway', 'invoice', 'story' or 'service'."""
        return self._post(special_content(what, self.chat.as_dict()), **how)

    async def send_raw(self, **content: Any) -> Message:
        """Send what no app sends today: the fields of a message as they are."""
        return self._post(content)
