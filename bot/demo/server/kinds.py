"""Kinds of messages: the field of the Message object that makes each, and what Telegram lets be done with it."""

from typing import Any

SERVICE = (
    "forum_topic_created",
    "pinned_message",
    "message_auto_delete_timer_changed",
    "chat_background_set",
    "users_shared",
    "chat_shared",
    "write_access_allowed",
    "successful_payment",
    "refunded_payment",
    "giveaway_created",
    "giveaway_completed",
)
"""What nobody has written."""

# A field that comes with another one stands behind it: a GIF is a document too, a venue has its location.
KINDS = (
    "photo",
    "animation",
    "document",
    "video",
    "audio",
    "voice",
    "video_note",
    "sticker",
    "contact",
    "venue",
    "location",
    "dice",
    "poll",
    "story",
    "paid_media",
    "giveaway",
    "giveaway_winners",
    "invoice",
    *SERVICE,
)

FILES = ("photo", "animation", "document", "video", "audio", "voice", "video_note", "sticker")
CAPTIONED = ("photo", "document", "video", "audio", "voice", "animation")
REPLACEABLE = ("text", "photo", "document", "video", "audio", "animation")
"""What editMessageMedia makes something else of. Of a voice message only the caption changes."""
EDITABLE = ("text", "poll", *CAPTIONED)
"""What can change beyond its buttons, though a poll has neither a text nor a caption."""

_NEVER_COPIED = (*SERVICE, "story", "paid_media", "giveaway", "giveaway_winners", "invoice")

VOICE_REFUSED = (
    "Bad Request: VOICE_MESSAGES_FORBIDDEN",
    "Bad Request: user restricted receiving of voice note messages",
)
VIDEO_NOTE_REFUSED = (
    "Bad Request: VOICE_MESSAGES_FORBIDDEN",
    "Bad Request: user restricted receiving of video note messages",
)
"""What a bot is told of a person who takes no such messages: one setting, and its words as they are heard."""


def kind_of(raw: dict[str, Any]) -> str:
    """'text', 'photo', 'contact', ...: the field that makes the message."""
    return next((kind for kind in KINDS if kind in raw), "text")


def can_be_copied(raw: dict[str, Any]) -> bool:
    """Whether copyMessage takes it: a quiz only where its answer is known, a protected message never."""
    if kind_of(raw) in _NEVER_COPIED or raw.get("has_protected_content"):
        return False
    poll = raw.get("poll")
    return poll is None or poll["type"] != "quiz" or bool(poll.get("correct_option_ids"))
