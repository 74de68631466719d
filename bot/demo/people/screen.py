"""What a person sees in their chat with the bot, now or within a while."""

from collections.abc import Callable
from typing import Any

from bot.demo.server.bell import PATIENCE
from bot.demo.server.chats import Chat, Message
from bot.demo.server.state import State


class Screen:
    """The private chat of one person with the bot, to be read."""

    def __init__(self, state: State, user: dict[str, Any]) -> None:
        self._state = state
        self.user = user
        title = " ".join(str(user[key]) for key in ("first_name", "last_name") if key in user)
        self.chat = state.chats.add(Chat(user["id"], "private", title, user=user))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id} {self.chat.title}>"

    @property
    def id(self) -> int:
        """user_id, and the id of the chat."""
        return int(self.user["id"])

    def rename(self, **names: str | None) -> None:
        """Change first_name, last_name, username or language_code from now on; None removes one."""
        for key, value in names.items():
            if value is None:
                self.user.pop(key, None)
            else:
                self.user[key] = value

    @property
    def messages(self) -> list[Message]:
        """Visible messages of both sides, oldest first."""
        return self.chat.messages

    @property
    def history(self) -> list[Message]:
        """All messages there have ever been, deleted ones too."""
        return self.chat.history

    @property
    def from_bot(self) -> list[Message]:
        """Visible messages of the bot."""
        return [message for message in self.messages if message.from_bot]

    @property
    def last(self) -> Message:
        """The newest message of the bot."""
        if not self.from_bot:
            raise AssertionError(self._report("the bot has written nothing"))
        return self.from_bot[-1]

    @property
    def live_screens(self) -> list[Message]:
        """Messages of the bot that have buttons now."""
        return [message for message in self.from_bot if message.inline]

    @property
    def reply_keyboard(self) -> list[list[str]]:
        """Labels of the keyboard under the chat, row by row; empty when there is none."""
        rows = (self.chat.keyboard or {}).get("keyboard", [])
        return [[button["text"] for button in row] for row in rows]

    @property
    def asked(self) -> Message | None:
        """The message that their app has a field open to answer: see reply()."""
        field = self.chat.open_field
        return field if field is not None and not field.deleted else None

    def commands(self) -> list[str]:
        """Commands in the menu of this chat, e.g. ['/start', '/help'], in the person's language."""
        return ["/" + command["command"] for command in self.command_menu()]

    def command_menu(self) -> list[dict[str, str]]:
        """The same with descriptions."""
        language = self.user.get("language_code")
        return self._state.profile.shown_commands(self.chat.id, self.chat.kind, language)

    def find(self, text: str) -> Message | None:
        """The newest visible message of the bot with this text in it."""
        return next((message for message in reversed(self.from_bot) if text in message), None)

    async def sees(self, text: str, timeout: float = PATIENCE, *, after: Message | None = None) -> Message:
        """Wait until a visible message of the bot contains the text; AssertionError shows the chat.

        The newest such message; with `after`, only one below that message counts.
        """
        return await self._comes(lambda: self.find(text), f"no message with {text!r}", timeout, after)

    async def sees_button(
        self, label: str, timeout: float = PATIENCE, *, after: Message | None = None, under: str = ""
    ) -> Message:
        """Wait until a message has this inline button, and return the newest one that has; `after` as for `sees`.

        It stands `under` these words, where there are any.
        """
        return await self._comes(lambda: self._with_button(label, under), f"no button {label!r}", timeout, after)

    async def _comes(
        self, look: Callable[[], Message | None], problem: str, timeout: float, after: Message | None
    ) -> Message:
        def find() -> Message | None:
            found = look()
            return found if found is not None and (after is None or found.id > after.id) else None

        if not await self._state.bell.until(lambda: find() is not None, timeout):
            raise AssertionError(self._report(f"{problem} in {timeout} s"))
        message = find()
        assert message is not None
        return message

    async def gets(self, kind: str, timeout: float = PATIENCE) -> Message:
        """Wait until the newest message of the bot is of this kind ('document', 'photo', ...)."""
        if not await self._state.bell.until(lambda: bool(self.from_bot) and self.last.kind == kind, timeout):
            raise AssertionError(self._report(f"no {kind} in {timeout} s"))
        return self.last

    def _with_button(self, label: str, under: str = "") -> Message | None:
        for message in reversed(self.from_bot):
            if message.button(label) is not None and under in message.text:
                return message
        return None

    def _report(self, problem: str) -> str:
        return f"{problem}\n{self.chat}"
