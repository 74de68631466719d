"""What Telegram's refusals mean: of a whole chat or of one message, and which words name the reason.

Telegram says them in English, now as a sentence and now as a name in capitals, with or without «Bad Request: » before.
"""

from aiogram.exceptions import TelegramAPIError, TelegramForbiddenError

# Of the person's settings, whichever chat it is: a voice or round message is refused, the next text is taken.
VOICE = ("voice_messages_forbidden", "receiving of voice", "chat_send_voices_forbidden")
ROUND = ("receiving of video note", "chat_send_roundvideos_forbidden")
COPY = ("message can't be copied",)

# Nothing can be written to this person; the first that fits names the reason.
OF_THE_CHAT = {
    "refused-blocked": ("blocked by the user", "user_is_blocked"),
    "refused-deactivated": ("user is deactivated", "user_deactivated", "deleted account"),
    "refused-not-started": ("can't initiate conversation",),
    "refused-no-chat": (
        "chat not found",
        "user not found",
        "chat_id is empty",
        "peer_id_invalid",
        "user_id_invalid",
        "chat_id_invalid",
    ),
    "refused-chat": (
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
    "refused-voice": VOICE,
    "refused-video-note": ROUND,
    "refused-copy": COPY,
    "refused-too-big": ("too large", "too big", "file_parts_invalid"),
    "refused-caption": ("caption is too long", "caption_too_long"),
    "refused-text": ("is too long", "message_too_long"),
    "refused-entities": ("parse entities", "entit", "unclosed start tag"),
    "refused-empty": ("must be non-empty", "text is empty", "message_empty"),
    "refused-file": (
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
    "refused-own": ("internal error",),
}
OTHER = "refused-other"


def of_the_chat(error: TelegramAPIError | str) -> bool:
    """Say whether Telegram refuses this and every other message to the person, not this one alone.

    `error` is the refusal, or Telegram's words as they were kept.
    """
    text = _words(error)
    if _fits(text, VOICE + ROUND + COPY):
        return False
    return isinstance(error, TelegramForbiddenError) or any(_fits(text, said) for said in OF_THE_CHAT.values())


def reason_of(error: TelegramAPIError | str, *, kind: str = "") -> str:
    """Return the key of the text that names the reason; `refused-chat` and `refused-other` want `$words`.

    `kind` is what was sent: Telegram's names in capitals are the same for voice and for round messages.
    """
    text = _words(error)
    if kind == "voice" and _fits(text, COPY):
        return "refused-voice"
    if kind == "video_note" and _fits(text, VOICE + COPY):
        return "refused-video-note"
    for key, said in (OF_THE_CHAT if of_the_chat(error) else OF_THE_MESSAGE).items():
        if _fits(text, said):
            return key
    return "refused-chat" if of_the_chat(error) else OTHER


def telegrams_words(error: TelegramAPIError | str) -> str:
    """Return what Telegram said, without what stands before each of its refusals."""
    words = error if isinstance(error, str) else error.message
    return words.removeprefix("Bad Request: ").removeprefix("Forbidden: ").strip() or "—"


def _words(error: TelegramAPIError | str) -> str:
    return (error if isinstance(error, str) else error.message).casefold()


def _fits(text: str, said: tuple[str, ...]) -> bool:
    return any(words in text for words in said)
