from aiogram import Bot
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, ReactionTypeEmoji, ReplyParameters

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


async def test_a_conversation_can_be_followed(bot: Bot, ivan: Person) -> None:
    question = await ivan.send("Болит колено после приседаний, что делать?")
    await bot.send_message(1001, "Замените на выпады", reply_parameters=ReplyParameters(message_id=question.id))
    thanks = await ivan.send("спасибо", reply_to=ivan.last, quote="выпады")
    await ivan.edit(thanks, "спасибо!")
    await bot.set_message_reaction(1001, thanks.id, reaction=[ReactionTypeEmoji(emoji="👍")])
    await ivan.react(thanks, "🔥")
    await ivan.forward("слово")

    assert ivan.chat.show(width=40).split("\n")[4:] == [
        "             ╭─────────────────────────╮",
        "             │ Болит колено после      │",
        "             │ приседаний, что делать? │",
        "             ╰─────────────────────────╯",
        "╭────────────────────────────╮",
        "│ ↪ Болит колено после прис… │",
        "│ Замените на выпады         │",
        "╰────────────────────────────╯",
        "                            ╭─ ✎ ──────╮",
        "                            │ ↪ выпады │",
        "                            │ спасибо! │",
        "                            ╰─ 🔥 👍 ──╯",
        "                    ╭──────────────────╮",
        "                    │ ⤳ Канал о спорте │",
        "                    │ слово            │",
        "                    ╰──────────────────╯",
    ]


async def test_each_kind_says_what_it_is(bot: Bot, ivan: Person) -> None:
    await ivan.send_album(("document", "document"), "вот")
    await ivan.send_album(captions=["раз", "два"])
    for sent in (
        ivan.send_sticker(),
        ivan.send_location(live=60),
        ivan.send_venue(),
        ivan.send_poll(),
        ivan.send_special("story"),
        ivan.send_special("invoice"),
    ):
        await sent
    await ivan.send("ответ", reply_to=ivan.messages[3])

    bubbles = [line.strip(" │") for line in ivan.chat.show(width=60).split("\n") if "│" in line]
    assert bubbles == [
        "/start",
        "[📎 document.bin] [📎 document.bin]",
        "вот",
        "[🖼 photo]",
        "раз",
        "[🖼 photo]",
        "два",
        "[sticker 👍]",
        "[📍 live location 55.75, 37.62]",
        "[📍 Зал, Садовая, 1]",
        "[📊 Когда? Утром / Вечером]",
        "[story]",
        "[🧾]",
        "10",
        "10",
        "⭐ 10",
        "↪ [🖼 photo] раз",
        "ответ",
    ]


async def test_what_changes_as_one_uses_it_is_not_marked_as_edited(bot: Bot, ivan: Person) -> None:
    yes = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Да", callback_data="a")]])
    sent = await bot.send_message(1001, "раз", reply_markup=yes)
    await bot.edit_message_text("два", chat_id=1001, message_id=sent.message_id, reply_markup=yes)
    assert "✎" not in ivan.chat.show()
    await bot.edit_message_text("три", chat_id=1001, message_id=sent.message_id)
    assert "✎" in ivan.chat.show()


async def test_two_chats_stand_side_by_side(api: BotApiServer, ivan: Person) -> None:
    olga = api.person(1002, "Ольга")
    lines = side_by_side(ivan.chat.show(30), olga.chat.show(30), 30).split("\n")

    assert len(lines) == 4
    assert all(text_width(line[: line.index("│ ──")]) == 31 for line in lines[:1])
