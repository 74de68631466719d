"""Chats printed as a person sees them: the bot on the left, the person on the right, buttons as rows of [ labels ]."""

from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import Any, Protocol

from wcwidth import wcswidth


class _Message(Protocol):
    raw: dict[str, Any]
    from_bot: bool

    @property
    def exact_text(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def buttons(self) -> list[list[str]]: ...


class _Chat(Protocol):
    title: str
    keyboard: dict[str, Any] | None
    blocked: bool
    topics: dict[int, str]

    @property
    def messages(self) -> Sequence[_Message]: ...


_KINDS = {
    "photo": "🖼 photo",
    "document": "📎",
    "video": "🎬 video",
    "audio": "🎵 audio",
    "voice": "🎤 voice",
    "animation": "🎞 animation",
    "video_note": "⏺ video message",
    "sticker": "sticker",
    "contact": "👤",
    "location": "📍 location",
    "forum_topic_created": "a new topic",
}


_UNBREAKABLE = str.maketrans("\u00a0\u202f", "  ")


def as_read(text: str) -> str:
    """The text as a person reads it: a space that no line breaks at looks like any other."""
    return text.translate(_UNBREAKABLE)


def text_width(text: str) -> int:
    """Columns the text takes in a terminal: emoji and East Asian letters two, combining marks none."""
    return sum(max(0, wcswidth(part)) for part in text.splitlines()) if text else 0


def pad(text: str, width: int, *, right: bool = False) -> str:
    """The text filled with spaces to `width` columns, at its right or (`right`) at its left side."""
    space = " " * max(0, width - text_width(text))
    return space + text if right else text + space


def wrap(text: str, width: int) -> list[str]:
    """Lines of at most `width` columns, as they are read; the text's own line breaks stay."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            candidate = f"{line} {word}" if line else word
            if text_width(candidate) <= width:
                line = candidate
                continue
            if line:
                lines.append(line)
            *full, line = _chop(word, width)
            lines += full
        lines.append(line)
    return [as_read(line) for line in lines]


def _chop(word: str, width: int) -> list[str]:
    if text_width(word) <= width:
        return [word]
    parts, part = [], ""
    for c in word:
        if part and text_width(part + c) > width:
            parts.append(part)
            part = ""
        part += c
    return [*parts, part]


def render_message(message: _Message, width: int = 72) -> list[str]:
    """Lines of one bubble with its buttons, none wider than `width` columns."""
    inner = max(16, width * 3 // 4 - 4)
    body = wrap(_content(message), inner)
    size = max(text_width(line) for line in body)
    lines = ["╭" + "─" * (size + 2) + "╮"]
    lines += [f"│ {pad(line, size)} │" for line in body]
    lines += ["╰" + "─" * (size + 2) + "╯"]
    lines += [line for row in message.buttons for line in _button_row(row, max(inner + 4, 20))]
    return lines if message.from_bot else [pad(line, width, right=True) for line in lines]


def _content(message: _Message) -> str:
    raw, kind = message.raw, message.kind
    if kind == "text":
        return message.exact_text
    head = _KINDS.get(kind, kind)
    if kind == "document":
        head += f" {raw['document'].get('file_name', 'file')}"
    elif kind == "contact":
        head += f" {raw['contact']['first_name']} {raw['contact']['phone_number']}"
    return f"[{head}]\n{message.exact_text}" if message.exact_text else f"[{head}]"


def _button_row(labels: Iterable[str], width: int) -> list[str]:
    """A row of buttons; one that is too wide for the line is broken into several."""
    lines, line = [], ""
    for label in labels:
        for part in wrap(label, width - 4):
            button = f"[ {part} ]"
            if line and text_width(line) + 1 + text_width(button) > width:
                lines.append(line)
                line = ""
            line = f"{line} {button}" if line else button
    return [*lines, line]


def render_chat(chat: _Chat, width: int = 72) -> str:
    """The whole chat, with its reply keyboard under a line."""
    title = f"── {chat.title} "
    lines = [title + "─" * max(0, width - text_width(title))]
    topic = None
    for message in chat.messages:
        if (there := message.raw.get("message_thread_id")) != topic:
            topic = there
            lines.append(f"# {chat.topics.get(topic, '…') if topic else '—'}")
        lines += render_message(message, width)
    if chat.keyboard is not None:
        lines.append("┄" * width)
        for row in chat.keyboard.get("keyboard", []):
            lines += _button_row([button["text"] for button in row], width)
    if chat.blocked:
        lines.append("(the bot is blocked)")
    return "\n".join(line.rstrip() for line in lines)


def side_by_side(left: str, right: str, width: int = 72, gap: str = " │ ") -> str:
    """Two texts next to each other, the left one in a column of `width`."""
    lines, others = left.split("\n"), right.split("\n")
    return "\n".join((pad(a, width) + gap + b).rstrip() for a, b in zip_longest(lines, others, fillvalue=""))
