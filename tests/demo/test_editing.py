import time
from collections.abc import Awaitable

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    BufferedInputFile,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from bot.demo.people.person import Person
from bot.demo.server.images import png
from bot.demo.telegram import BotApiServer
from tests.demo.conftest import Raw


def keyboard(*rows: list[InlineKeyboardButton]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=list(rows))


def button(text: str = "Да", data: str = "yes") -> InlineKeyboardButton:
    return InlineKeyboardButton(text=text, callback_data=data)


async def test_an_edit_changes_text_and_drops_the_keyboard_unless_given(bot: Bot, ivan: Person) -> None:
    sent = await bot.send_message(1001, "раз", reply_markup=keyboard([button()]))
    await bot.edit_message_text("два", chat_id=1001, message_id=sent.message_id)

    assert (ivan.last.text, ivan.last.buttons, ivan.last.edited) == ("два", [], 1)
    assert "edit_date" in ivan.last.raw


async def test_edits_telegram_refuses(api: BotApiServer, bot: Bot, ivan: Person) -> None:
    text = await bot.send_message(1001, "раз", reply_markup=keyboard([button()]))
    photo = await bot.send_photo(1001, BufferedInputFile(png(), "a.png"), caption="фото")
    menu = await bot.send_message(1001, "меню", reply_markup=ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="A")]]))
    forwarded = await bot.forward_message(1001, 1001, text.message_id)

    def edit(message_id: int, new: str, markup: InlineKeyboardMarkup | None = None) -> Awaitable[object]:
        return bot.edit_message_text(new, chat_id=1001, message_id=message_id, reply_markup=markup)

    not_modified = (
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same "
        "as a current content and reply markup of the message"
    )
    for call, description in (
        (edit(text.message_id, " раз ", keyboard([button()])), not_modified),
        (bot.edit_message_reply_markup(chat_id=1001, message_id=photo.message_id), not_modified),
        (bot.edit_message_caption(chat_id=1001, message_id=photo.message_id, caption="фото"), not_modified),
        (edit(999, "x"), "Bad Request: message to edit not found"),
        (edit(ivan.messages[0].id, "x"), "Bad Request: message can't be edited"),
        (edit(menu.message_id, "x"), "Bad Request: message can't be edited"),
        (edit(forwarded.message_id, "x"), "Bad Request: message can't be edited"),
        (edit(photo.message_id, "x"), "Bad Request: there is no text in the message to edit"),
        (
            bot.edit_message_caption(chat_id=1001, message_id=text.message_id, caption="x"),
            "Bad Request: there is no caption in the message to edit",
        ),
        (edit(text.message_id, ""), "Bad Request: message text is empty"),
    ):
        with pytest.raises(TelegramBadRequest) as refusal:
            await call
        assert refusal.value.message == description
    assert len(api.faults) == 10


async def test_buttons_of_any_kind_of_message_change(bot: Bot, ivan: Person) -> None:
    for sent in (
        await bot.send_message(1001, "раз"),
        await bot.send_location(1001, 55, 37),
        await bot.send_sticker(1001, BufferedInputFile(b"x", "s.webp")),
    ):
        await bot.edit_message_reply_markup(chat_id=1001, message_id=sent.message_id, reply_markup=keyboard([button()]))
    assert [message.buttons for message in ivan.from_bot] == [[["Да"]]] * 3


async def test_media_is_replaced(bot: Bot, ivan: Person) -> None:
    sent = await bot.send_photo(1001, BufferedInputFile(png(), "a.png"), caption="раз")
    media = InputMediaPhoto(media=BufferedInputFile(png(10, 10), "b.png"), caption="два")
    await bot.edit_message_media(media, chat_id=1001, message_id=sent.message_id)

    assert (ivan.last.text, ivan.last.media[-1]["width"]) == ("два", 10)


async def test_deleting(bot: Bot, ivan: Person) -> None:
    sent = await bot.send_message(1001, "раз")
    await bot.delete_message(1001, sent.message_id)
    assert ivan.from_bot == []
    assert [m.text for m in ivan.history] == ["/start", "раз"]

    with pytest.raises(TelegramBadRequest, match="Bad Request: message to delete not found"):
        await bot.delete_message(1001, sent.message_id)
    await bot.delete_messages(1001, [sent.message_id, ivan.messages[0].id, 999])
    assert ivan.messages == []


async def test_what_is_older_than_two_days_stays(bot: Bot, ivan: Person) -> None:
    ivan.messages[0].raw["date"] = int(time.time()) - 49 * 3600
    with pytest.raises(TelegramBadRequest, match="message can't be deleted for everyone"):
        await bot.delete_message(1001, ivan.messages[0].id)


@pytest.mark.parametrize(
    ("rows", "description"),
    [
        ([[button(data="я" * 33)]], "BUTTON_DATA_INVALID"),
        ([[button()] * 9], "reply markup is too long: more than 8 buttons in a row"),
        ([[button(str(i))] for i in range(101)], "reply markup is too long"),
        ([[button("x" * 900, str(i))] for i in range(12)], "reply markup is too long"),
        (
            [[InlineKeyboardButton(text="a")]],
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            [[InlineKeyboardButton(text="a", callback_data="")]],
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            [[InlineKeyboardButton(text="a", url="http://localhost/x")]],
            "inline keyboard button URL 'http://localhost/x' is invalid: Wrong HTTP URL",
        ),
        (
            [[InlineKeyboardButton(text="a", url="javascript://x")]],
            "inline keyboard button URL 'javascript://x' is invalid: Unsupported URL protocol",
        ),
        ([[InlineKeyboardButton(text="a", copy_text=CopyTextButton(text="x" * 257))]], "BUTTON_COPY_TEXT_INVALID"),
        (
            [[InlineKeyboardButton(text="a", callback_data="a", url="ya.ru")]],
            "can't parse inline keyboard button: url and callback_data on one button",
        ),
    ],
)
async def test_keyboards_telegram_refuses(
    bot: Bot, ivan: Person, rows: list[list[InlineKeyboardButton]], description: str
) -> None:
    with pytest.raises(TelegramBadRequest) as refusal:
        await bot.send_message(1001, "x", reply_markup=keyboard(*rows))
    assert set(refusal.value.message.split()) == set(f"Bad Request: {description}".split())


async def test_a_url_is_completed_and_an_empty_button_dropped(bot: Bot, ivan: Person) -> None:
    await bot.send_message(1001, "x", reply_markup=keyboard([InlineKeyboardButton(text="a", url="ya.ru"), button("")]))

    assert ivan.last.buttons == [["a"]]
    assert await ivan.tap("a") == "http://ya.ru/"


async def test_an_edit_takes_inline_keyboards_only(raw: Raw, bot: Bot, ivan: Person) -> None:
    sent = await bot.send_message(1001, "раз")
    _, answer = await raw(
        "editMessageText", chat_id=1001, message_id=sent.message_id, text="два", reply_markup={"remove_keyboard": True}
    )
    assert "reply_markup" in answer["description"]


async def test_a_reply_keyboard_stays_until_removed(bot: Bot, ivan: Person) -> None:
    rows = [[KeyboardButton(text="A"), KeyboardButton(text="📱", request_contact=True)]]
    await bot.send_message(1001, "меню", reply_markup=ReplyKeyboardMarkup(keyboard=rows, resize_keyboard=True))
    await bot.send_message(1001, "ещё")
    assert ivan.reply_keyboard == [["A", "📱"]]
    await ivan.tap("A")
    assert ivan.messages[-1].text == "A"
    await ivan.tap("📱")
    assert ivan.messages[-1].media["user_id"] == 1001
    await bot.send_message(1001, "всё", reply_markup=ReplyKeyboardRemove())
    assert ivan.reply_keyboard == []
