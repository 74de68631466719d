"""Answers: fields that the bot opens, and what a message of either side answers."""

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    BufferedInputFile,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    ReplyParameters,
)

from bot.demo.people.person import Person
from bot.demo.server.images import png
from bot.demo.telegram import BotApiServer
from tests.demo.conftest import Raw

BUTTON = InlineKeyboardButton(text="Отмена", callback_data="no")
FIELD = InlineKeyboardMarkup(inline_keyboard=[[BUTTON]], force_reply=True)


async def test_buttons_stay_below_a_field_that_is_open_to_answer(bot: Bot, ivan: Person) -> None:
    asked = await bot.send_message(1001, "Что ответить?", reply_markup=FIELD)
    assert asked.reply_markup is not None
    assert asked.reply_markup.force_reply
    assert ivan.last.buttons == [["Отмена"]]
    assert ivan.asked is ivan.last

    answer = await ivan.reply("Замените на <b>выпады</b>", html=True)
    told = (await bot.get_updates())[-1].message
    assert told is not None
    assert told.reply_to_message is not None
    assert (told.message_id, told.reply_to_message.message_id) == (answer.id, asked.message_id)
    assert told.html_text == "Замените на <b>выпады</b>"
    with pytest.raises(AssertionError, match="no field to answer in"):
        await ivan.reply("ещё")


async def test_a_message_with_such_a_field_can_be_edited_and_its_field_can_not(bot: Bot, ivan: Person) -> None:
    asked = await bot.send_message(1001, "раз", reply_markup=FIELD)
    plain = InlineKeyboardMarkup(inline_keyboard=[[BUTTON]])
    await bot.edit_message_text("два", chat_id=1001, message_id=asked.message_id, reply_markup=plain)
    assert ivan.last.raw["reply_markup"]["force_reply"] is True

    other = await bot.send_message(1001, "три", reply_markup=plain)
    await bot.edit_message_text("четыре", chat_id=1001, message_id=other.message_id, reply_markup=FIELD)
    assert not ivan.last.forces_reply


async def test_a_forced_reply_without_buttons_opens_a_field_and_can_not_be_edited(bot: Bot, ivan: Person) -> None:
    asked = await bot.send_message(1001, "Что ответить?", reply_markup=ForceReply())
    assert ivan.asked is ivan.last
    with pytest.raises(TelegramBadRequest, match="Bad Request: message can't be edited"):
        await bot.edit_message_text("?", chat_id=1001, message_id=asked.message_id)


async def test_what_is_simply_sent_answers_nothing_and_closes_the_field(bot: Bot, ivan: Person) -> None:
    await bot.send_message(1001, "Что ответить?", reply_markup=FIELD)
    sent = await ivan.send("просто так")
    assert "reply_to_message" not in sent.raw
    assert ivan.asked is None

    again = await bot.send_message(1001, "Что ответить?", reply_markup=FIELD)
    await bot.delete_message(1001, again.message_id)
    assert ivan.asked is None


@pytest.mark.parametrize("kind", ["photo", "document", "video", "audio", "animation", "voice", "video_note", "sticker",
                                  "location", "contact", "venue", "dice", "poll"])  # fmt: skip
async def test_whatever_a_person_sends_can_answer_a_message(bot: Bot, ivan: Person, kind: str) -> None:
    first = await bot.send_message(1001, "Как дела?")
    await bot.send_message(1001, "Пришлите", reply_parameters=ReplyParameters(message_id=first.message_id))
    sent = await getattr(ivan, f"send_{kind}")(reply_to=ivan.last)

    assert sent.kind == kind
    told = (await bot.get_updates())[-1].message
    assert told is not None
    assert told.content_type == kind
    assert told.reply_to_message is not None
    assert told.reply_to_message.text == "Пришлите"
    assert told.reply_to_message.reply_to_message is None


async def test_an_album_and_a_quoted_part_answer_too(bot: Bot, ivan: Person) -> None:
    await bot.send_message(1001, "Спина 😀 прямая?")
    await ivan.send_album(reply_to=ivan.last)
    await ivan.send("да", reply_to=ivan.last, quote="прямая")

    one, two, words = (update.message for update in (await bot.get_updates())[-3:])
    assert all(m is not None and m.reply_to_message is not None for m in (one, two, words))
    assert words is not None
    assert words.quote is not None
    assert (words.quote.text, words.quote.position) == ("прямая", 9)


async def test_the_bot_answers_with_anything_what_is_there(api: BotApiServer, bot: Bot, ivan: Person) -> None:
    start = ReplyParameters(message_id=ivan.messages[0].id)
    photo = InputMediaPhoto(media=BufferedInputFile(png(), "a.png"))
    album = await bot.send_media_group(
        1001, [photo, photo], reply_parameters=start, disable_notification=True, protect_content=True
    )
    assert all(m.reply_to_message is not None and m.has_protected_content for m in album)
    assert all(m.silent for m in ivan.from_bot)

    gone = ReplyParameters(message_id=999)
    for call in (
        bot.send_message(1001, "x", reply_parameters=gone),
        bot.send_media_group(1001, [photo, photo], reply_parameters=gone),
        bot.copy_message(1001, 1001, ivan.messages[0].id, reply_parameters=gone),
        bot.send_venue(1001, 55, 37, "Зал", "Садовая, 1", reply_parameters=gone),
    ):
        with pytest.raises(TelegramBadRequest) as refusal:
            await call
        assert refusal.value.message == "Bad Request: message to be replied not found"
    assert len(ivan.from_bot) == 2
    api.faults.clear()

    sent = await bot.send_message(
        1001, "x", reply_parameters=ReplyParameters(message_id=999, allow_sending_without_reply=True)
    )
    assert sent.reply_to_message is None


async def test_a_quote_must_be_a_part_of_what_is_answered(bot: Bot, ivan: Person) -> None:
    asked = await ivan.send("😀 Болит <b>колено</b> утром", html=True)
    part = ReplyParameters(message_id=asked.id, quote="<b>колено</b>", quote_parse_mode="HTML")
    sent = await bot.send_message(1001, "?", reply_parameters=part)
    assert sent.quote is not None
    assert (sent.quote.text, sent.quote.position, sent.quote.is_manual) == ("колено", 9, True)

    with pytest.raises(TelegramBadRequest) as refusal:
        await bot.send_message(1001, "?", reply_parameters=ReplyParameters(message_id=asked.id, quote="локоть"))
    assert refusal.value.message == "Bad Request: QUOTE_TEXT_INVALID"


async def test_an_inline_keyboard_without_buttons_is_none(raw: Raw, ivan: Person) -> None:
    await raw("sendMessage", chat_id=1001, text="x", reply_markup={"inline_keyboard": [], "force_reply": True})
    assert "reply_markup" not in ivan.last.raw
    assert ivan.asked is None
