"""What Telegram's refusals mean: of a whole chat or of one message, and for which reason.

Telegram says them in English, now as a sentence and now as a name in capitals, with or without «Bad Request: » before.
"""

from aiogram.exceptions import TelegramAPIError, TelegramForbiddenError

# Of the person's settings, whichever chat it is: a voice or round message is refused, the next text is taken.
VOICE = ("voice_messages_forbidden", "receiving of voice", "chat_send_voices_forbidden")
ROUND = ("receiving of video note", "chat_send_roundvideos_forbidden")
COPY = ("message can't be copied",)

# What we say ourselves where Telegram has said nothing.
OWN, SILENT = "internal error", "no answer"

# Nothing can be written to this person; the first that fits names the reason.
OF_THE_CHAT = {
    "blocked": ("blocked by the user", "user_is_blocked"),
    "deactivated": ("user is deactivated", "user_deactivated", "deleted account"),
    "not-started": ("can't initiate conversation",),
    "no-chat": (
        "chat not found",
        "user not found",
        "chat_id is empty",
        "peer_id_invalid",
        "user_id_invalid",
        "chat_id_invalid",
    ),
    "chat": (
        "forbidden:",
        "have no rights to send",
        "not enough rights to send",
        "need administrator rights",
        "chat_write_forbidden",
        "chat_restricted",
        "you_blocked_user",
        "user_is_bot",
        "privacy_premium_required",
        "allow_payment_required",
        "upgraded to a supergroup",
    ),
}
# This message alone is refused.
OF_THE_MESSAGE = {
    "voice": VOICE,
    "video-note": ROUND,
    "copy": COPY,
    "too-big": ("too large", "too big", "file_parts_invalid"),
    "caption": ("caption is too long", "caption_too_long"),
    "text": ("is too long", "message_too_long"),
    "entities": ("parse entities", "entit", "unclosed start tag"),
    "empty": ("must be non-empty", "text is empty", "message_empty"),
    "file": (
        "file_id",
        "file identifier",
        "file_reference",
        "remote file",
        "temporarily unavailable",
        "use file of type",
        "type of file mismatch",
        "failed to get http url content",
        "media_empty",
        "media_invalid",
        "photo_invalid",
        "image_process_failed",
        "document_invalid",
        "video_content_type_invalid",
    ),
    "own": (OWN,),
    "silent": (SILENT,),
}
OTHER = "other"
REASONS = (*OF_THE_CHAT, *OF_THE_MESSAGE, OTHER)
"""Each has a text `refused-{reason}`; those of `chat` and `other` want Telegram's own `$words`."""


def of_the_chat(error: TelegramAPIError | str) -> bool:
    """Say whether Telegram refuses this and every other message to the person, not this one alone.

    `error` is the refusal, or Telegram's words as they were kept.
    """
    text = _words(error)
    if _fits(text, VOICE + ROUND + COPY):
        return False
    return isinstance(error, TelegramForbiddenError) or any(_fits(text, said) for said in OF_THE_CHAT.values())


def reason_of(error: TelegramAPIError | str, *, kind: str = "") -> str:
    """Return which of `REASONS` it is.

    `kind` is what was sent: Telegram's names in capitals are the same for voice and for round messages.
    """
    text = _words(error)
    if kind == "voice" and _fits(text, COPY):
        return "voice"
    if kind == "video_note" and _fits(text, VOICE + COPY):
        return "video-note"
    for key, said in (OF_THE_CHAT if of_the_chat(error) else OF_THE_MESSAGE).items():
        if _fits(text, said):
            return key
    return "chat" if of_the_chat(error) else OTHER


def telegrams_words(error: TelegramAPIError | str) -> str:
    """Return what Telegram said, without what stands before each of its refusals."""
    words = error if isinstance(error, str) else error.message
    return words.removeprefix("Bad Request: ").removeprefix("Forbidden: ").strip() or "—"


def _words(error: TelegramAPIError | str) -> str:
    return (error if isinstance(error, str) else error.message).casefold()


def _fits(text: str, said: tuple[str, ...]) -> bool:
    return any(words in text for words in said)
