import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiogram import Bot, Dispatcher
from aiogram.enums import ContentType
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    CallbackQuery,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQuery,
    InlineQueryResultArticle,
    InputTextMessageContent,
    Message,
)

from bot.demo.people.person import Person
from bot.demo.telegram import BotApiServer


def keyboard(*labels: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text=t, callback_data=t)] for t in labels])


@pytest.fixture
async def running(bot: Bot) -> AsyncIterator[None]:
    """A bot that repeats what it gets, answers taps and inline searches."""

    async def echo(message: Message) -> None:
        if message.chat.type == "private":
            await message.answer(
                f"эхо: {message.text or ContentType(message.content_type).value}", reply_markup=keyboard("Да", "Нет")
            )

    async def answer(query: CallbackQuery) -> None:
        await query.answer(f"нажато {query.data}", show_alert=query.data == "Нет")

    async def search(query: InlineQuery) -> None:
        content = InputTextMessageContent(message_text=f"<b>{query.query}</b>", parse_mode="HTML")
        await query.answer([InlineQueryResultArticle(id="1", title="найдено", input_message_content=content)])

    dispatcher = Dispatcher()
    dispatcher.message.register(echo)
    dispatcher.callback_query.register(answer)
    dispatcher.inline_query.register(search)
    task = asyncio.create_task(dispatcher.start_polling(bot, handle_signals=False, close_bot_session=False))
    yield
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


@pytest.mark.usefixtures("running")
async def test_a_person_writes_reads_and_taps(api: BotApiServer, ivan: Person) -> None:
    message = await ivan.sees("эхо: /start")
    assert message.buttons == [["Да"], ["Нет"]]
    assert ivan.live_screens == [message]
    assert await ivan.tap("Да") == "нажато Да"
    assert await ivan.tap("Нет", message=message) == "нажато Нет"
    assert ivan.alerts == ["нажато Нет"]
    assert await ivan.tap_twice("Да") == ("нажато Да", "нажато Да")
    assert await ivan.forge("admin:1") == "нажато admin:1"
    await ivan.settles()
    assert api.faults == []


@pytest.mark.usefixtures("running")
async def test_what_a_person_can_send(api: BotApiServer, ivan: Person) -> None:
    await ivan.sees("эхо: /start")
    for sending in (
        ivan.send_photo("фото"),
        ivan.send_document(),
        ivan.send_video(),
        ivan.send_voice(),
        ivan.send_audio(),
        ivan.send_sticker(),
        ivan.send_animation(),
        ivan.send_video_note(),
        ivan.send_contact(),
        ivan.send_location(),
    ):
        sent = await sending
        await ivan.sees(f"эхо: {sent.kind}", after=sent)
    album = await ivan.send_album(caption="альбом")
    assert len({message.raw["media_group_id"] for message in album}) == 1
    formatted = await ivan.send("<b>жирно</b>", html=True)
    assert formatted.html == "<b>жирно</b>"
    await ivan.settles()


@pytest.mark.usefixtures("running")
async def test_a_group_is_a_chat_of_its_own(api: BotApiServer, ivan: Person) -> None:
    await ivan.sees("эхо")
    group = api.group(-100500, "Зал")
    await ivan.send("/start", chat=group)
    await ivan.settles()
    assert [m.text for m in group.messages] == ["/start"]
    assert len(ivan.messages) == 2


@pytest.mark.usefixtures("running")
async def test_an_inline_search(ivan: Person) -> None:
    (result,) = await ivan.inline("иван")
    chosen = await ivan.choose(result)
    assert chosen.html == "<b>иван</b>"
    assert chosen.raw["via_bot"]["username"] == "coach_demo_bot"


async def test_what_is_not_there_is_reported_with_the_chat(bot: Bot, ivan: Person) -> None:
    await bot.send_message(1001, "Вопрос 1", reply_markup=keyboard("Да"))
    with pytest.raises(AssertionError, match=r"(?s)no message with 'Вопрос 2'.*Вопрос 1.*\[ Да \]"):
        await ivan.sees("Вопрос 2", timeout=0.05)
    with pytest.raises(AssertionError, match=r"(?s)no button 'Нет' in.*\[ Да \]"):
        await ivan.tap("Нет")


async def test_a_callback_is_answered_once_and_in_time(api: BotApiServer, bot: Bot, ivan: Person) -> None:
    await bot.send_message(1001, "?", reply_markup=keyboard("Да"))
    await ivan.tap("Да", wait=False)
    query = (await bot.get_updates())[-1].callback_query
    assert query is not None
    with pytest.raises(TelegramBadRequest, match="MESSAGE_TOO_LONG"):
        await bot.answer_callback_query(query.id, text="я" * 201)
    await bot.answer_callback_query(query.id, text="я" * 200)

    too_old = "query is too old and response timeout expired or query ID is invalid"
    for query_id in (query.id, "5"):
        with pytest.raises(TelegramBadRequest, match=too_old):
            await bot.answer_callback_query(query_id)
    await ivan.tap("Да", wait=False)
    api.state.callbacks.expire()
    late = api.last_update["callback_query"]["id"]
    with pytest.raises(TelegramBadRequest, match=too_old):
        await bot.answer_callback_query(late)


async def test_a_text_is_copied(bot: Bot, ivan: Person) -> None:
    button = InlineKeyboardButton(text="Скопировать", copy_text=CopyTextButton(text="2200 0000"))
    await bot.send_message(1001, "карта", reply_markup=InlineKeyboardMarkup(inline_keyboard=[[button]]))
    assert await ivan.copied() == "2200 0000"
    await ivan.tap("Скопировать")
    assert ivan.copied_text == "2200 0000"


async def test_the_newest_message_with_the_button_is_tapped(bot: Bot, ivan: Person) -> None:
    await bot.send_message(1001, "1", reply_markup=keyboard("Да"))
    await bot.send_message(1001, "2", reply_markup=keyboard("Да"))
    await bot.send_message(1001, "3")
    await ivan.tap("Да", wait=False)
    query = (await bot.get_updates())[-1].callback_query
    assert query is not None
    assert isinstance(query.message, Message)
    assert query.message.text == "2"


def article(number: int, title: str = "найдено") -> InlineQueryResultArticle:
    content = InputTextMessageContent(message_text=f"/client_{number}")
    return InlineQueryResultArticle(id=str(number), title=title, input_message_content=content)


async def asked(bot: Bot, ivan: Person, **more: Any) -> str:
    """The id of a new inline query."""
    searching = asyncio.create_task(ivan.inline("иван", **more))
    await asyncio.sleep(0)
    query = (await bot.get_updates(offset=-1))[-1].inline_query
    assert query is not None
    searching.cancel()
    return query.id


async def test_a_person_scrolls_through_inline_results_and_sends_one(bot: Bot, ivan: Person) -> None:
    searching = asyncio.create_task(ivan.inline_answer("иван"))
    await asyncio.sleep(0)
    query = (await bot.get_updates(offset=-1))[-1].inline_query
    assert query is not None
    assert (query.query, query.offset, query.chat_type) == ("иван", "", "sender")
    await bot.answer_inline_query(query.id, [article(12)], cache_time=0, is_personal=True, next_offset="1")
    answer = await searching
    assert (answer["next_offset"], answer["cache_time"], answer["is_personal"]) == ("1", 0, True)

    sent = await ivan.choose(answer["results"][0])
    assert sent.text == "/client_12"
    assert [entity["type"] for entity in sent.entities] in ([], ["bot_command"])
    more = asyncio.create_task(ivan.inline("иван", chat_type="group", offset="1"))
    await asyncio.sleep(0)
    query = (await bot.get_updates(offset=-1))[-1].inline_query
    assert query is not None
    assert (query.offset, query.chat_type) == ("1", "group")
    await bot.answer_inline_query(query.id, [])
    assert await more == []


async def test_nobody_types_a_longer_inline_query_than_telegram_takes(ivan: Person) -> None:
    with pytest.raises(ValueError, match="256"):
        await ivan.inline("я" * 257)


@pytest.mark.parametrize(
    ("results", "more", "refusal"),
    [
        ([article(n) for n in range(51)], {}, "RESULTS_TOO_MUCH"),
        ([article(1), article(1)], {}, "RESULT_ID_DUPLICATE"),
        ([article(10**64)], {}, "RESULT_ID_INVALID"),
        ([article(1, title=" ")], {}, "ARTICLE_TITLE_EMPTY"),
        ([article(1)], {"next_offset": "я" * 33}, "NEXT_OFFSET_INVALID"),
    ],
)
async def test_an_inline_answer_beyond_telegrams_limits_is_refused(
    bot: Bot, ivan: Person, results: list[Any], more: dict[str, Any], refusal: str
) -> None:
    query_id = await asked(bot, ivan)
    with pytest.raises(TelegramBadRequest, match=refusal):
        await bot.answer_inline_query(query_id, results, **more)
    await bot.answer_inline_query(query_id, [article(n) for n in range(50)], next_offset="я" * 32)


async def test_an_inline_query_is_answered_once_and_must_be_known(bot: Bot, ivan: Person) -> None:
    query_id = await asked(bot, ivan)
    await bot.answer_inline_query(query_id, [])
    for unknown in (query_id, "5"):
        with pytest.raises(TelegramBadRequest, match="query is too old"):
            await bot.answer_inline_query(unknown, [])


async def test_without_asking_for_them_a_bot_gets_no_inline_queries(bot: Bot, ivan: Person) -> None:
    await bot.get_updates(offset=-1, allowed_updates=["message"])
    searching = asyncio.create_task(ivan.inline("иван"))
    await asyncio.sleep(0)
    assert all(update.inline_query is None for update in await bot.get_updates())
    searching.cancel()
