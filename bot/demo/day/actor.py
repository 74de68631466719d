"""A person of the demo: their deeds are printed, and they read before they act."""

import asyncio
from collections.abc import Callable

from bot.demo.day.transcript import Transcript
from bot.demo.people.person import Person
from bot.demo.server.bell import PATIENCE, Bell
from bot.demo.server.chats import Message


class Pace:
    """Pauses for whoever reads along, the longer the more there is to read; `seconds` is what a line gets."""

    LONGEST = 1.5

    def __init__(self, transcript: Transcript) -> None:
        self.seconds = 0.0
        self._transcript = transcript
        self._read = 0

    async def read(self) -> None:
        """Wait until what is new can have been read."""
        self._transcript.look()
        lines = self._transcript.printed - self._read
        self._read = self._transcript.printed
        await asyncio.sleep(min(lines * self.seconds, self.LONGEST))


class Actor:
    """Somebody who reads, writes and taps, one thing after another. What they do not see is an AssertionError."""

    def __init__(self, person: Person, bell: Bell, transcript: Transcript, pace: Pace) -> None:
        self.person = person
        self._bell = bell
        self._transcript = transcript
        self._pace = pace

    async def sends(self, text: str, *, html: bool = False) -> None:
        await self._pace.read()
        await self.person.send(text, html=html)

    async def sends_photo(self) -> None:
        await self._pace.read()
        await self.person.send_photo()

    async def answers_by_voice(self, to: Message) -> None:
        """Reply to the message in Telegram with a voice message."""
        await self._pace.read()
        await self.person.send_voice(reply_to=to)

    async def sends_album(self, caption: str) -> None:
        """Two photos."""
        await self._pace.read()
        await self.person.send_album(caption=caption)

    async def taps(self, label: str) -> str:
        """Tap the button, and return what Telegram shows for a moment, or what a copying button copies."""
        await self._pace.read()
        self._transcript.act(self.person.chat, f"👆 {label}")
        return await self.person.tap(label)

    async def sees(self, text: str, *, after: Message | None = None) -> Message:
        return await self.person.sees(text, after=after)

    async def gets(self, kind: str, *, after: Message | None = None) -> Message:
        """Wait for a message of this kind ('voice', 'photo'); with `after`, for one below that message."""
        since = after.id if after is not None else 0

        def got() -> list[Message]:
            return [message for message in self.person.from_bot if message.kind == kind and message.id > since]

        await self._until(lambda: bool(got()), f"no {kind}")
        return got()[-1]

    async def sees_button(self, label: str, *, after: Message | None = None) -> Message:
        return await self.person.sees_button(label, after=after)

    async def sees_no_button(self, label: str) -> None:
        """Wait until no message has the button."""
        await self._until(lambda: not any(m.button(label) for m in self.person.from_bot), f"still a button {label!r}")

    async def sees_decided(self, notice: Message) -> None:
        """Wait until the notice has lost the buttons that decide."""
        await self._until(lambda: "✅ Подтвердить" not in notice.labels, "the notice can still be decided")

    async def sees_last(self, buttons: list[list[str]]) -> None:
        """Wait until the newest message has exactly these buttons."""
        await self._until(lambda: self.person.last.buttons == buttons, f"no newest message with {buttons}")

    async def _until(self, condition: Callable[[], bool], otherwise: str) -> None:
        if not await self._bell.until(condition, PATIENCE):
            raise AssertionError(f"{otherwise} after {PATIENCE:g} s\n{self.person.chat}")
