from aiogram import Bot
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.demo.people.person import Person
from bot.demo.server.view import side_by_side, text_width, wrap
from bot.demo.telegram import BotApiServer


def test_width_counts_columns() -> None:
    assert [text_width(t) for t in ("жук", "😀", "👨‍👩‍👧", "❤️", "🇷🇺", "é", "")] == [3, 2, 2, 2, 2, 1, 0]


def test_long_words_are_broken_to_the_width() -> None:
    assert wrap("раз два\nсверхдлинноеслово", 7) == ["раз два", "сверхдл", "инноесл", "ово"]


async def test_a_chat_is_printed_as_it_is_seen(bot: Bot, ivan: Person) -> None:
    buttons = [
        [InlineKeyboardButton(text="Да", callback_data="a"), InlineKeyboardButton(text="Нет", callback_data="b")]
    ]
    await bot.send_message(1001, "Согласны? 🙂", reply_markup=InlineKeyboardMarkup(inline_keyboard=buttons))

    assert ivan.chat.show(width=40).split("\n") == [
        "── Иван ────────────────────────────────",
        "                              ╭────────╮",
        "                              │ /start │",
        "                              ╰────────╯",
        "╭──────────────╮",
        "│ Согласны? 🙂 │",
        "╰──────────────╯",
        "[ Да ] [ Нет ]",
    ]


async def test_two_chats_stand_side_by_side(api: BotApiServer, ivan: Person) -> None:
    olga = api.person(1002, "Ольга")
    lines = side_by_side(ivan.chat.show(30), olga.chat.show(30), 30).split("\n")

    assert len(lines) == 4
    assert all(text_width(line[: line.index("│ ──")]) == 31 for line in lines[:1])
