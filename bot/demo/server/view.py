"""Chats printed as a person sees them: the bot on the left, the person on the right, buttons as rows of [ labels ].

A conversation can be followed: ↪ stands before what a message answers, ⤳ before whose words were forwarded, ✎ in the
frame of what was edited, and reactions are below.
"""

from collections.abc import Iterable, Sequence
from itertools import groupby, zip_longest
from typing import Any, Protocol

from wcwidth import wcswidth

from bot.demo.server.kinds import kind_of


class _Message(Protocol):
    raw: dict[str, Any]
    from_bot: bool
    edited: int
    reactions: list[str]
    felt: list[str]

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
    "venue": "📍",
    "dice": "🎲",
    "poll": "📊",
    "paid_media": "⭐ paid media",
    "giveaway": "🎁 giveaway",
    "invoice": "🧾",
    "successful_payment": "✅ paid",
    "refunded_payment": "↩ refunded",
    "forum_topic_created": "a new topic",
}
EDITED = "✎"


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
    return render_album([message], width)


def render_album(messages: Sequence[_Message], width: int = 72) -> list[str]:
    """The same of several messages that are one album, or of one that is none."""
    inner = max(16, width * 3 // 4 - 4)
    first, last = messages[0], messages[-1]
    body = [line for line in above(first, inner) for line in wrap(line, inner)]
    body += wrap(_contents(messages), inner)
    felt = " ".join(emoji for message in messages for emoji in (*message.felt, *message.reactions))
    top, bottom = f" {EDITED} " if any(map(shows_edited, messages)) else "", f" {felt} " if felt else ""
    size = max(*map(text_width, body), text_width(top) - 1, text_width(bottom) - 1)
    lines = [f"╭{_border(top, size + 2)}╮"]
    lines += [f"│ {pad(line, size)} │" for line in body]
    lines += [f"╰{_border(bottom, size + 2)}╯"]
    lines += [line for row in last.buttons for line in _button_row(row, max(inner + 4, 20))]
    return lines if first.from_bot else [pad(line, width, right=True) for line in lines]


def shows_edited(message: _Message) -> bool:
    """Whether an app marks it as edited: what has buttons changes as one uses it, which is no news."""
    return bool(message.edited) and not message.buttons


def above(message: _Message, width: int) -> list[str]:
    """The lines over the words of a message: what it answers, in one line, and who has said it elsewhere."""
    lines = []
    if answered := message.raw.get("reply_to_message"):
        words = message.raw["quote"]["text"] if "quote" in message.raw else _short(answered)
        lines.append(_cut(f"↪ {' '.join(as_read(words).split())}", width))
    if origin := message.raw.get("forward_origin"):
        lines.append(_cut(f"⤳ {_name(origin)}", width))
    return lines


def _border(mark: str, size: int) -> str:
    return "─" + mark + "─" * (size - 1 - text_width(mark)) if mark else "─" * size


def _cut(text: str, width: int) -> str:
    return text if text_width(text) <= width else _chop(text, width - 1)[0].rstrip() + "…"


def _short(raw: dict[str, Any]) -> str:
    """A message in a line: its kind where it is no text, and its words."""
    kind, words = kind_of(raw), raw.get("text", raw.get("caption", raw.get("invoice", {}).get("title", "")))
    return " ".join(filter(None, ["" if kind == "text" else f"[{_head(raw, kind)}]", words]))


def _name(origin: dict[str, Any]) -> str:
    """Who has written a forwarded message, as far as that is known."""
    who = origin.get("sender_user") or origin.get("sender_chat") or origin.get("chat") or {}
    return str(origin.get("sender_user_name") or who.get("first_name") or who.get("title") or "?")


def _contents(messages: Sequence[_Message]) -> str:
    """What one message says, or all of an album: its files in a row unless several have words of their own."""
    worded = [message for message in messages if message.exact_text]
    if len(worded) > 1:
        return "\n".join(_content(message) for message in messages)
    heads = " ".join(f"[{_head(message.raw, message.kind)}]" for message in messages if message.kind != "text")
    return "\n".join(filter(None, [heads, *(message.exact_text for message in worded)]))


def _content(message: _Message) -> str:
    return _contents([message])


def _head(raw: dict[str, Any], kind: str) -> str:
    head = _KINDS.get(kind, kind)
    it: Any = raw.get(kind)
    match kind:
        case "document":
            return f"{head} {it.get('file_name', 'file')}"
        case "contact":
            return f"{head} {it['first_name']} {it['phone_number']}"
        case "sticker":
            return f"{head} {it.get('emoji', '')}".rstrip()
        case "location":
            head = head.replace("location", "live location") if "live_period" in it else head
            return f"{head} {it['latitude']}, {it['longitude']}"
        case "venue":
            return f"{head} {it['title']}, {it['address']}"
        case "dice":
            return f"{it['emoji']} {it['value']}"
        case "poll":
            return f"{head} {it['question']} {' / '.join(option['text'] for option in it['options'])}"
    return head


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
    for _, together in groupby(chat.messages, key=lambda m: m.raw.get("media_group_id") or m.raw["message_id"]):
        messages = list(together)
        if (there := messages[0].raw.get("message_thread_id")) != topic:
            topic = there
            lines.append(f"# {chat.topics.get(topic, '…') if topic else '—'}")
        lines += render_album(messages, width)
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
