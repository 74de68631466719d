"""What the bot sends on: copies, forwards, files by their ids."""

from typing import Any, get_args

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup, ReplyParameters

from bot.demo.people.content import Special
from bot.demo.people.person import Person
from bot.demo.server.kinds import VIDEO_NOTE_REFUSED, VOICE_REFUSED
from bot.demo.telegram import BotApiServer
from tests.demo.conftest import Raw

BUTTONS = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Да", callback_data="yes")]])


async def refused(call: Any) -> str:
    with pytest.raises(TelegramBadRequest) as refusal:
        await call
    return refusal.value.message.removeprefix("Bad Request: ")


@pytest.mark.parametrize("what", get_args(Special))
async def test_what_can_not_be_copied_is_refused_or_skipped(bot: Bot, ivan: Person, what: Special) -> None:
    sent = await ivan.send_special(what)
    told = (await bot.get_updates())[-1].message
    assert told is not None
    assert told.message_id == sent.id

    assert await refused(bot.copy_message(1001, 1001, sent.id)) == "the message can't be copied"
    assert await refused(bot.copy_messages(1001, 1001, [sent.id])) == "messages can't be copied"
    copied = await bot.copy_messages(1001, 1001, [ivan.messages[0].id, sent.id, 999])
    assert [copy.message_id for copy in copied] == [ivan.last.id]
    assert ivan.last.text == "/start"


async def test_what_is_protected_goes_nowhere(bot: Bot, ivan: Person) -> None:
    sent = await bot.send_message(1001, "x", protect_content=True)
    assert await refused(bot.copy_message(1001, 1001, sent.message_id)) == "the message can't be copied"
    assert await refused(bot.forward_message(1001, 1001, sent.message_id)) == "the message can't be forwarded"
    assert await refused(bot.forward_messages(1001, 1001, [sent.message_id])) == "messages can't be forwarded"
    assert await refused(bot.copy_messages(1001, 1001, [999])) == "there are no messages to forward"


async def test_a_long_caption_passes_only_as_it_is_and_alone(bot: Bot, ivan: Person) -> None:
    long = await ivan.send_photo("я" * 2048)
    told = (await bot.get_updates())[-1].message
    assert told is not None
    assert told.from_user is not None
    assert (len(told.caption or ""), told.from_user.is_premium) == (2048, True)
    await bot.copy_message(1001, 1001, long.id)
    assert len(ivan.last.text) == 2048
    await bot.copy_messages(1001, 1001, [long.id])
    assert len(ivan.last.text) == 2048
    await bot.copy_message(1001, 1001, long.id, caption="коротко", reply_markup=BUTTONS)
    assert (ivan.last.text, ivan.last.buttons) == ("коротко", [["Да"]])

    start = ReplyParameters(message_id=ivan.messages[0].id)
    for call in (
        bot.copy_message(1001, 1001, long.id, reply_markup=BUTTONS),
        bot.copy_message(1001, 1001, long.id, reply_parameters=start),
        bot.copy_message(1001, 1001, long.id, caption="я" * 1025),
        bot.send_photo(1001, long.media[-1]["file_id"], caption="я" * 1025),
        bot.edit_message_caption(chat_id=1001, message_id=ivan.last.id, caption="я" * 1025),
    ):
        assert await refused(call) == "message caption is too long"
    with pytest.raises(ValueError, match="2048"):
        await ivan.send_photo("я" * 2049)


async def test_copies_have_nothing_of_where_they_come_from(bot: Bot, ivan: Person) -> None:
    sent = await bot.send_message(1001, "x", reply_markup=BUTTONS)
    answer = await ivan.send("да", reply_to=ivan.last, quote="x")
    await bot.copy_message(1001, 1001, sent.message_id)
    assert ivan.last.buttons == []
    await bot.copy_message(1001, 1001, answer.id)
    assert not {"reply_to_message", "quote"} & ivan.last.raw.keys()
    await bot.copy_message(1001, 1001, (await ivan.forward("слово")).id)
    assert "forward_origin" not in ivan.last.raw


async def test_what_is_live_or_up_to_chance_is_made_anew(bot: Bot, ivan: Person) -> None:
    await bot.copy_message(1001, 1001, (await ivan.send_location(live=900)).id)
    assert ivan.last.media == {"latitude": 55.75, "longitude": 37.62}
    thrown = await ivan.send_dice()
    await bot.copy_message(1001, 1001, thrown.id)
    assert ivan.last.media["value"] != thrown.media["value"]
    poll = await ivan.send_poll()
    await bot.copy_message(1001, 1001, poll.id)
    assert ivan.last.media["question"] == "Когда?"
    assert ivan.last.media["id"] != poll.media["id"]
    quiz = await bot.send_poll(1001, "2 + 2?", ["4", "5"], type="quiz", correct_option_ids=[0])
    await bot.copy_message(1001, 1001, quiz.message_id)
    assert ivan.last.media["correct_option_ids"] == [0]


async def test_copies_of_an_album_are_an_album_again(bot: Bot, ivan: Person) -> None:
    album = await ivan.send_album(captions=["раз", "два"])
    copied = await bot.copy_messages(1001, 1001, [m.id for m in album], disable_notification=True)
    first, second = ivan.from_bot
    assert [c.message_id for c in copied] == [first.id, second.id]
    assert (first.text, second.text, first.silent) == ("раз", "два", True)
    assert first.raw["media_group_id"] == second.raw["media_group_id"] != album[0].raw["media_group_id"]

    await bot.copy_messages(1001, 1001, [album[0].id], remove_caption=True)
    assert not {"caption", "media_group_id"} & ivan.last.raw.keys()
    apart = [(await ivan.send_document()).id for _ in range(2)]
    await bot.forward_messages(1001, 1001, apart)
    assert len({m.raw["media_group_id"] for m in ivan.from_bot[-2:]}) == 1
    await bot.copy_message(1001, 1001, album[1].id)
    assert "media_group_id" not in ivan.last.raw


@pytest.mark.parametrize("more", [{"reply_parameters": {"message_id": 1}}, {"reply_markup": {"inline_keyboard": []}}])
async def test_several_copies_take_no_reply_and_no_buttons(raw: Raw, ivan: Person, more: dict[str, Any]) -> None:
    status, answer = await raw("copyMessages", chat_id=1001, from_chat_id=1001, message_ids=[1], **more)
    assert (status, f'unknown parameter "{next(iter(more))}"' in answer["description"]) == (400, True)


@pytest.mark.parametrize(
    ("kind", "words"), [*(("voice", w) for w in VOICE_REFUSED), *(("video_note", w) for w in VIDEO_NOTE_REFUSED)]
)
async def test_a_person_takes_no_voices(api: BotApiServer, bot: Bot, ivan: Person, kind: str, words: str) -> None:
    sent = await getattr(ivan, f"send_{kind}")()
    ivan.refuse(kind, words)
    by_id = getattr(bot, f"send_{kind}")(1001, sent.media["file_id"])
    assert await refused(by_id) == words.removeprefix("Bad Request: ")
    assert await refused(bot.copy_message(1001, 1001, sent.id)) == "the message can't be copied"
    assert await refused(bot.forward_message(1001, 1001, sent.id)) == "the message can't be forwarded"
    assert len(await bot.copy_messages(1001, 1001, [ivan.messages[0].id, sent.id])) == 1
    assert await refused(bot.copy_messages(1001, 1001, [sent.id])) == "messages can't be copied"
    assert api.faults == []
    assert (await bot.get_chat(1001)).has_restricted_voice_and_video_messages

    ivan.allow(kind)
    assert (await bot.copy_message(1001, 1001, sent.id)).message_id == ivan.last.id
    assert not (await bot.get_chat(1001)).has_restricted_voice_and_video_messages


async def test_a_file_is_sent_on_by_its_id_as_often_as_one_likes_and_of_any_size(bot: Bot, ivan: Person) -> None:
    large = await ivan.send_video("вот", size=900 * 1024 * 1024, options={"duration": 600, "width": 8, "height": 4})
    file_id = large.media["file_id"]
    assert await refused(bot.get_file(file_id)) == "file is too big"
    for _ in range(2):
        sent = await bot.send_video(1001, file_id)
        assert sent.video is not None
        assert (sent.video.file_id, sent.video.duration, sent.video.width) == (file_id, 600, 8)
        assert sent.video.file_size == 900 * 1024 * 1024
    small = await bot.get_file((await ivan.send_voice()).media["file_id"])
    assert small.file_path is not None


@pytest.mark.parametrize(
    ("sent", "wanted", "words"),
    [
        ("video", "photo", "Video as Photo"),
        ("document", "audio", "Document as Audio"),
        ("voice", "audio", "VoiceNote as Audio"),
        ("video_note", "video", "VideoNote as Video"),
        ("sticker", "document", "Sticker as Document"),
    ],
)
async def test_a_file_is_sent_as_what_it_is(bot: Bot, ivan: Person, sent: str, wanted: str, words: str) -> None:
    message = await getattr(ivan, f"send_{sent}")()
    call = getattr(bot, f"send_{wanted}")(1001, message.media["file_id"])
    assert await refused(call) == f"can't use file of type {words}"


async def test_an_upload_has_its_limit(bot: Bot, ivan: Person) -> None:
    photo = BufferedInputFile(b"x" * (10 * 1024 * 1024 + 1), "a.png")
    assert "is too big for a photo" in await refused(bot.send_photo(1001, photo))
