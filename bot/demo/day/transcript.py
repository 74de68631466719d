"""Two chats printed side by side as they grow: what is new or has changed, once, in the order of time."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, suppress

from bot.demo.server.bell import Bell
from bot.demo.server.chats import Chat, Message
from bot.demo.server.view import EDITED, above, pad, text_width, wrap

GAP = " │ "
GLANCE = 0.2  # seconds between looks where no bell has rung
# A bubble of more lines is shortened to the first few: the demo is to be read in half a minute.
LONGEST, KEPT = 22, 9
KINDS = {
    "photo": "📷 photo",
    "document": "📎 file",
    "video": "🎬 video",
    "invoice": "🧾",
    "successful_payment": "✅ paid",
    "refunded_payment": "↩ refunded",
    "text": "",
}

_Shape = tuple[str, tuple[tuple[str, ...], ...]]


class Transcript:
    """Watches two chats and writes lines of at most `width` columns, the first chat on the left.

    Another may take its place: what comes in a chat while it is not shown is printed once it is (again).

    On a terminal (`colour`) the parts' titles are bold, and the line between the columns stands where it should even
    if the terminal takes an emoji to be narrower or wider than we do.
    """

    def __init__(
        self, bell: Bell, chats: tuple[Chat, Chat], *, width: int, write: Callable[[str], None], colour: bool = False
    ) -> None:
        self._bell = bell
        self._chats = chats
        self._shapes: dict[Message, _Shape] = {}
        self._width = width
        self._left = (width - len(GAP)) // 2
        self._right = width - len(GAP) - self._left
        self._write_line = write
        self._colour = colour
        self._parts: dict[str, list[str]] = {}
        self._lines: list[str] = []
        self.printed = 0
        """How many lines there are."""

    @asynccontextmanager
    async def printing(self) -> AsyncIterator[None]:
        """Print what changes, while it lasts."""
        watching = asyncio.create_task(self._watch())
        try:
            yield
        finally:
            watching.cancel()
            with suppress(asyncio.CancelledError):
                await watching
            self.look()

    async def _watch(self) -> None:
        while True:
            self.look()
            await self._bell.wait(GLANCE)

    def look(self) -> None:
        """Print what is new or has changed since the last look."""
        for chat in self._chats:
            for bubble, own in self._news(chat):
                self._print(chat, bubble, right=own)

    def _news(self, chat: Chat) -> Iterator[tuple[list[str], bool]]:
        width = self._columns(chat)
        album: list[Message] = []
        for message in chat.history:
            known = self._shapes.get(message)
            shape = message.exact_text, tuple(map(tuple, message.buttons))
            if shape == known:
                continue
            self._shapes[message] = shape
            if album and album[0].raw.get("media_group_id") != message.raw.get("media_group_id"):
                yield _bubble(album, width), not album[0].from_bot
                album.clear()
            album.append(message)
            if "media_group_id" not in message.raw:
                yield _bubble(album, width, changed=known is not None), not message.from_bot
                album.clear()
        if album:
            yield _bubble(album, width), not album[0].from_bot

    def part(self, name: str) -> str:
        """What was printed between `begin(name)` and the next part, without the part's title."""
        return "\n".join(self._parts[name])

    def heading(self, left: str, right: str) -> None:
        """Say whose chat is on which side."""
        self._emit(pad(left, self._left) + GAP + right)
        self._emit("─" * (self._left + 1) + "┼" + "─" * (self._right + 1))

    def turn_to(self, chat: Chat) -> None:
        """Show this chat on the left from now on, in place of the one that is there."""
        self.look()
        self._chats = (chat, self._chats[1])

    def begin(self, name: str, title: str) -> None:
        """Begin a part of the story."""
        self.look()
        self._lines = self._parts[name] = []
        self.say("")
        self.say(title)
        self.say("")
        self._lines.clear()

    def say(self, words: str) -> None:
        """Print words of the narrator over the whole width."""
        first, *others = wrap(words, self._width - 2)
        for line in (first, *(f"  {line}" for line in others)):
            self._emit(f"\x1b[1m{line}\x1b[0m" if self._colour and line else line)

    def act(self, chat: Chat, words: str) -> None:
        """Print what the person of that chat does."""
        self.look()
        self._print(chat, wrap(words, self._columns(chat)), right=True)

    def _columns(self, chat: Chat) -> int:
        return self._left if chat is self._chats[0] else self._right

    def _print(self, chat: Chat, lines: Sequence[str], *, right: bool) -> None:
        for line in lines:
            placed = pad(line, self._columns(chat), right=right)
            if chat is self._chats[0]:
                jump = f"\x1b[{self._left + 1}G" if self._colour else ""
                self._emit(f"{placed}{jump}{GAP}".rstrip())
            else:
                self._emit(f"{' ' * self._left}{GAP}{placed}".rstrip())

    def _emit(self, line: str) -> None:
        self._lines.append(line)
        self.printed += 1
        self._write_line(line)


def _bubble(messages: Sequence[Message], width: int, *, changed: bool = False) -> list[str]:
    """Lines of one message, or of an album, with the buttons below; none wider than `width` columns."""
    inner = width - 4 - width // 10
    files = [f"[{KINDS.get(m.kind, m.kind)}]" for m in messages if m.kind != "text"]
    text = next((m.exact_text for m in messages if m.exact_text), "")
    body = [line for line in above(messages[0], inner) for line in wrap(line, inner)]
    body += wrap("\n".join(filter(None, [" ".join(files), text])), inner)
    if len(body) > LONGEST:
        missing = len(body) - KEPT
        body = body[:KEPT]
        while not body[-1]:
            missing += 1
            body.pop()
        body.append(f"… {missing} more lines")
    size = max(map(text_width, body))
    mark = f"─ {EDITED} " if changed and size > 1 else ""
    return [
        "╭" + mark + "─" * (size + 2 - len(mark)) + "╮",
        *(f"│ {pad(line, size)} │" for line in body),
        "╰" + "─" * (size + 2) + "╯",
        *(line for row in messages[-1].buttons for line in _keys(row, width)),
    ]


def _keys(labels: Sequence[str], width: int) -> list[str]:
    """A row of buttons, in as many lines as it needs."""
    lines = [""]
    for label in labels:
        key = f"[ {label} ]"
        if text_width(key) > width:
            key = "\n".join(wrap(key, width))
        if lines[-1] and text_width(f"{lines[-1]} {key}") > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {key}".lstrip()
    return "\n".join(lines).split("\n")
