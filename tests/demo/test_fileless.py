"""Messages of the bot without a file: places, dice, polls."""

from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import InputPollOption

from bot.demo.people.person import Person


async def test_places_dice_and_polls_arrive(bot: Bot, ivan: Person) -> None:
    venue = await bot.send_venue(1001, 55.75, 37.62, "Зал", "Садовая, 1")
    assert venue.venue is not None
    assert (venue.content_type, venue.venue.title, venue.location is not None) == ("venue", "Зал", True)
    dice = await bot.send_dice(1001, emoji="🎯")
    assert dice.dice is not None
    assert dice.dice.value in range(1, 7)
    poll = await bot.send_poll(
        1001, "<b>Когда?</b>", ["Утром", InputPollOption(text="Вечером")], question_parse_mode="HTML"
    )
    assert poll.poll is not None
    assert (poll.poll.question, [option.text for option in poll.poll.options]) == ("Когда?", ["Утром", "Вечером"])
    assert [m.kind for m in ivan.from_bot] == ["venue", "dice", "poll"]


@pytest.mark.parametrize(
    ("question", "options", "more", "words"),
    [
        (" ", ["а", "б"], {}, "text must be non-empty"),
        ("я" * 301, ["а", "б"], {}, "poll question length must not exceed 300"),
        ("?", [], {}, "poll must have at least one answer option"),
        ("?", ["а"] * 13, {}, "poll can't have more than 12 options"),
        ("?", ["а", " "], {}, "text must be non-empty"),
        ("?", ["а", "я" * 101], {}, "poll options length must not exceed 100"),
        ("?", ["а", "б"], {"type": "quiz"}, "wrong correct option ID specified"),
        ("?", ["а", "б"], {"type": "quiz", "correct_option_ids": [2]}, "wrong correct option ID specified"),
    ],
)
async def test_polls_telegram_refuses(
    bot: Bot, ivan: Person, question: str, options: list[InputPollOption | str], more: dict[str, Any], words: str
) -> None:
    with pytest.raises(TelegramBadRequest) as refusal:
        await bot.send_poll(1001, question, options, **more)
    assert refusal.value.message == f"Bad Request: {words}"


async def test_there_are_not_so_many_dice(bot: Bot, ivan: Person) -> None:
    with pytest.raises(TelegramBadRequest, match="wrong dice emoji"):
        await bot.send_dice(1001, emoji="👍")
