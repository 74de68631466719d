"""What Telegram's refusals are taken for: its exact words, as its servers say them."""

import pytest
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest, TelegramEntityTooLarge, TelegramForbiddenError
from aiogram.methods import SendMessage

from bot.telegram.refusals import of_the_chat, reason_of, telegrams_words

CALL = SendMessage(chat_id=1, text="x")
CHAT = {
    "Forbidden: bot was blocked by the user": "blocked",
    "Bad Request: USER_IS_BLOCKED": "blocked",
    "Forbidden: user is deactivated": "deactivated",
    "Bad Request: INPUT_USER_DEACTIVATED": "deactivated",
    "Forbidden: bot can't initiate conversation with a user": "not-started",
    "Bad Request: chat not found": "no-chat",
    "Bad Request: PEER_ID_INVALID": "no-chat",
    "Forbidden: bots can't send messages to bots": "chat",
    "Bad Request: have no rights to send a message": "chat",
    "Bad Request: CHAT_WRITE_FORBIDDEN": "chat",
}
MESSAGE = {
    "Bad Request: VOICE_MESSAGES_FORBIDDEN": "voice",
    "Bad Request: user restricted receiving of voice note messages": "voice",
    "Bad Request: User restricted receiving of video note messages": "video-note",
    "Forbidden: user restricted receiving of voice note messages": "voice",
    "Bad Request: message can't be copied": "copy",
    "Bad Request: wrong file_id or the file is temporarily unavailable": "file",
    "Bad Request: wrong remote file identifier specified: Wrong string length": "file",
    "Bad Request: wrong file identifier/HTTP URL specified": "file",
    "Bad Request: Can't use file of type Voice as Video": "file",
    "Bad Request: file is too big": "too-big",
    "Request Entity Too Large": "too-big",
    "Bad Request: message is too long": "text",
    "Bad Request: message caption is too long": "caption",
    "Bad Request: MEDIA_CAPTION_TOO_LONG": "caption",
    "Bad Request: can't parse entities: Unsupported start tag": "entities",
    "Bad Request: ENTITY_BOUNDS_INVALID": "entities",
    "Bad Request: message text is empty": "empty",
    "internal error": "own",
    "Bad Request: SOMETHING_NEW": "other",
    "": "other",
}


@pytest.mark.parametrize(("said", "key"), CHAT.items())
def test_nothing_can_be_written_to_this_person(said: str, key: str) -> None:
    assert of_the_chat(said)
    assert reason_of(said) == key


@pytest.mark.parametrize(("said", "key"), MESSAGE.items())
def test_only_this_message_is_refused(said: str, key: str) -> None:
    assert not of_the_chat(said)
    assert reason_of(said) == key


@pytest.mark.parametrize(
    "error",
    [
        TelegramForbiddenError(CALL, "something that Telegram has never said before"),
        TelegramBadRequest(CALL, "Bad Request: chat not found"),
    ],
    ids=str,
)
def test_a_refusal_itself_says_as_much_as_its_words(error: TelegramAPIError) -> None:
    assert of_the_chat(error)


def test_a_message_that_is_too_large_says_nothing_of_its_chat() -> None:
    error = TelegramEntityTooLarge(CALL, "Request Entity Too Large")
    assert not of_the_chat(error)
    assert reason_of(error) == "too-big"


def test_the_kind_says_what_one_name_for_both_leaves_open() -> None:
    for said in ("Bad Request: VOICE_MESSAGES_FORBIDDEN", "Bad Request: message can't be copied"):
        assert reason_of(said, kind="video_note") == "video-note"
        assert reason_of(said, kind="voice") == "voice"
    assert reason_of("Bad Request: message can't be copied", kind="photo") == "copy"


def test_telegrams_own_words_stand_without_their_prefix() -> None:
    assert telegrams_words("Bad Request: SOMETHING_NEW") == "SOMETHING_NEW"
    assert telegrams_words("") == "—"
