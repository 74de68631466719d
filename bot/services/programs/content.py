"""What a program consists of: the messages of a composed week, or the parts that staff wrote."""

from typing import Any

from bot.services.errors import BadPart, TextTooLong

# Telegram allows 2 to 10 items in an album; parts that were not sent as one stay single messages.
LARGEST_ALBUM = 10
# Telegram's limits for the text of one message and for what stands under a file, in characters.
LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
WEEK_PARTS = ("intro", "days", "outlook")
"""The messages of a composed week: how to read it, its days to page through, and how to go on."""
PART_KINDS = ("text", "photo", "video", "document", "audio", "animation", "voice", "video_note")


def checked_part(part: str | dict[str, Any]) -> dict[str, Any]:
    """Return a message of other code as a part of a program. Raises `BadPart`, `TextTooLong`.

    A part that Telegram could never take would be tried for ever.
    """
    checked = {"kind": "text", "text": part} if isinstance(part, str) else part
    kind, text = checked.get("kind"), checked.get("text", "")
    if kind not in PART_KINDS or not isinstance(text, str):
        raise BadPart(kind=str(kind))
    if (kind == "text" and not text.strip()) or (kind != "text" and not checked.get("file_id")):
        raise BadPart(kind=kind)
    longest = LONGEST_TEXT if kind == "text" else LONGEST_CAPTION
    if len(text) > longest:
        raise TextTooLong(limit=longest)
    return checked


def groups(content: dict[str, Any]) -> list[dict[str, Any]]:
    """Return what goes out message by message; what came as an album goes out as one, what was left out does not."""
    if "week" in content:
        return [{"week": part} for part in WEEK_PARTS]
    groups: list[list[int]] = []
    parts = content["parts"]
    for index, part in enumerate(parts):
        if part.get("left_out"):
            continue
        last = parts[groups[-1][-1]] if groups else None
        together = last and part.get("album") and part["album"] == last.get("album")
        if together and len(groups[-1]) < LARGEST_ALBUM:
            groups[-1].append(index)
        else:
            groups.append([index])
    return [{"parts": group} for group in groups]
