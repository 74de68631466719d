"""A person in front of their phone: writes, taps, leaves."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from bot.demo.people.paying import Payer
from bot.demo.server.bell import PATIENCE
from bot.demo.server.chats import Message
from bot.demo.server.kinds import VOICE_REFUSED
from bot.demo.server.queries import Query
from bot.demo.server.state import State
from bot.demo.server.view import as_read, render_message

LONGEST_INLINE_QUERY = 256


class Person(Payer):
    """Somebody who uses the chat with the bot. Everything they do reaches the bot as an update."""

    def __init__(self, state: State, user: dict[str, Any], settle: Callable[..., Awaitable[None]]) -> None:
        super().__init__(state, user)
        self._settle = settle
        self.copied_text: str | None = None
        self.alerts: list[str] = []
        """Texts of answers that came as an alert window."""

    async def settles(self, quiet: float = 0.15, timeout: float = PATIENCE) -> None:
        """Wait until the bot is done: no update unconfirmed and no call for `quiet` seconds."""
        await self._settle(quiet=quiet, timeout=timeout)

    # Tapping

    def _find_button(self, label: str, message: Message | None) -> tuple[Message, dict[str, Any]]:
        """The button with exactly this label; without one, the only button whose label contains it."""
        label = as_read(label)
        places = [message] if message is not None else list(reversed(self.from_bot))
        for place in places:
            if (button := place.button(label)) is not None:
                return place, button
        for place in places:
            close = [button for row in place.inline for button in row if label in as_read(button["text"])]
            if len(close) == 1:
                return place, close[0]
        where = "\n".join(render_message(message)) if message is not None else self.chat.show()
        raise AssertionError(f"no button {label!r} in\n{where}")

    async def tap(self, label: str, *, message: Message | None = None, wait: bool = True) -> str:
        """Press a button and return the text of the bot's answer ('' for an answer without one).

        The newest message that has the button counts, unless `message` says which. A reply keyboard's button sends
        its text or the contact; a link and the query of an inline search are returned, a text to copy goes to copied();
        the button of an invoice pays it and returns what pay() does.
        """
        if message is None and self._with_button(label) is None and await self._tap_keyboard(label):
            return ""
        place, button = self._find_button(label, message)
        if "callback_data" in button:
            return await self._press(place, button["callback_data"], wait=wait)
        if button.get("pay"):
            return await self.pay(place)
        if "copy_text" in button:
            self.copied_text = str(button["copy_text"]["text"])
            return self.copied_text
        if "url" in button:
            return str(button["url"])
        if "switch_inline_query_current_chat" in button:
            return str(button["switch_inline_query_current_chat"])
        raise AssertionError(f"the button {label!r} does what this person cannot do: {button}")

    async def _tap_keyboard(self, label: str) -> bool:
        for row in (self.chat.keyboard or {}).get("keyboard", []):
            for button in row:
                if button["text"] != label:
                    continue
                if (self.chat.keyboard or {}).get("one_time_keyboard"):
                    self.chat.keyboard = None
                if button.get("request_contact"):
                    await self.send_contact()
                elif button.get("request_location"):
                    await self.send_location()
                else:
                    await self.send(label)
                return True
        return False

    async def tap_twice(self, label: str, *, message: Message | None = None) -> tuple[str, str]:
        """Press the button twice at the same moment; both answers."""
        place, button = self._find_button(label, message)
        data = button["callback_data"]
        first, second = self._ask(place, data), self._ask(place, data)
        return await self._answer(first), await self._answer(second)

    async def forge(self, data: str, *, message: Message | None = None, wait: bool = True) -> str:
        """Press a button that nobody drew: any callback data, as if it were on `message` (the newest of the bot)."""
        return await self._press(message or self.last, data, wait=wait)

    async def _press(self, message: Message, data: str, *, wait: bool) -> str:
        query = self._ask(message, data)
        return await self._answer(query) if wait else ""

    def _ask(self, message: Message, data: str) -> Query:
        query = self._state.callbacks.new()
        self._state.updates.push(
            "callback_query",
            {
                "id": query.id,
                "from": dict(self.user),
                "message": message.raw,
                "chat_instance": str(self.chat.id * 7919),
                "data": data,
            },
        )
        return query

    async def _answer(self, query: Query) -> str:
        answer = await self._wait_for(query, "the bot has not answered the tap")
        text = as_read(str(answer.get("text", "")))
        if answer.get("show_alert"):
            self.alerts.append(text)
        return text

    async def _wait_for(self, query: Query, problem: str) -> dict[str, Any]:
        try:
            await asyncio.wait_for(query.done.wait(), PATIENCE)
        except TimeoutError:
            raise AssertionError(self._report(f"{problem} in {PATIENCE:g} s")) from None
        assert query.answer is not None
        return query.answer

    async def copied(self) -> str:
        """Text of the copy button tapped last, or else of the newest one on the screen."""
        if self.copied_text is not None:
            return self.copied_text
        for message in reversed(self.from_bot):
            for row in message.inline:
                for button in row:
                    if "copy_text" in button:
                        return str(button["copy_text"]["text"])
        raise AssertionError(self._report("nothing to copy"))

    # Inline search

    async def inline(self, query: str, *, chat_type: str = "sender", offset: str = "") -> list[dict[str, Any]]:
        """Type '@bot query'; the results as the bot gave them. chat_type: 'sender' is the chat with the bot.

        `offset` is next_offset of the answer before, for whoever has scrolled to its end: see inline_answer().
        """
        answer = await self.inline_answer(query, chat_type=chat_type, offset=offset)
        results: list[dict[str, Any]] = answer["results"]
        return results

    async def inline_answer(self, query: str, *, chat_type: str = "sender", offset: str = "") -> dict[str, Any]:
        """The same; the whole answer with next_offset, cache_time and is_personal."""
        asked = self._ask_inline(query, chat_type, offset)
        return await self._wait_for(asked, "the bot has not answered the inline query")

    def _ask_inline(self, query: str, chat_type: str, offset: str) -> Query:
        if len(query) > LONGEST_INLINE_QUERY:
            raise ValueError(f"Telegram takes {LONGEST_INLINE_QUERY} characters")
        asked = self._state.inline.new()
        question = {"id": asked.id, "from": dict(self.user), "query": query, "offset": offset, "chat_type": chat_type}
        self._state.updates.push("inline_query", question)
        return asked

    async def choose(self, result: dict[str, Any], query: str = "") -> Message:
        """Send one of the inline results into the chat with the bot; a command in it is a command."""
        content = {**(result.get("message") or {"text": result["title"]}), "via_bot": self._state.me}
        if result.get("reply_markup"):
            content["reply_markup"] = result["reply_markup"]
        chosen = {"result_id": result["id"], "from": dict(self.user), "query": query}
        self._state.updates.push("chosen_inline_result", chosen)
        return self._post(content)

    # What they do not take

    def refuse(self, kind: str, description: str = VOICE_REFUSED[0]) -> None:
        """Take no messages of this kind ('voice', 'video_note') from now on: the bot is told so, in these words.

        Telegram's wordings are VOICE_REFUSED and VIDEO_NOTE_REFUSED of bot.demo.server.kinds.
        """
        self.chat.refuses[kind] = description

    def allow(self, kind: str) -> None:
        """Take messages of this kind again."""
        self.chat.refuses.pop(kind, None)

    def refuse_reactions(self, description: str = "Bad Request: REACTION_INVALID") -> None:
        """Take no reactions of the bot from now on; '' takes them again."""
        self.chat.no_reactions = description

    # Leaving and coming back

    def block(self) -> None:
        """Stop the bot: it is told, and gets 403 from now on."""
        self._set_blocked(True)

    def unblock(self) -> None:
        """Start the bot again."""
        self._set_blocked(False)

    def _set_blocked(self, blocked: bool) -> None:
        if self.chat.blocked == blocked:
            return
        self.chat.blocked = blocked
        member = {"status": "member", "user": self._state.me}
        kicked = {"status": "kicked", "user": self._state.me, "until_date": 0}
        old, new = (member, kicked) if blocked else (kicked, member)
        self._state.updates.push(
            "my_chat_member",
            {
                "chat": self.chat.as_dict(),
                "from": dict(self.user),
                "date": self.chat.history[-1].raw["date"] if self.chat.history else 0,
                "old_chat_member": old,
                "new_chat_member": new,
            },
        )
