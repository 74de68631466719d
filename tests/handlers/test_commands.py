"""The commands that Telegram shows in each chat: what is said of one chat decides nothing about another."""

import asyncio
from typing import Any

import pytest

from bot.demo.people.person import Person
from bot.telegram.commands import STAFF, describe_bot
from db.fields import now
from db.models import Client, Staff
from tests.dialogs.test_team import anna, open_team
from tests.support.gym import Gym

__all__ = ["anna"]

REFUSALS: list[dict[str, Any]] = [
    {"status": 403, "description": "Forbidden: user is deactivated"},
    {"status": 400, "description": "Bad Request: chat not found"},
]


async def hired(gym: Gym, number: int) -> Person:
    person = gym.api.person(number, f"Тренер {number}")
    await gym.says(person, "/start")
    await Staff.create(telegram_id=number, role="trainer", name="", language="ru", started_at=now())
    return person


@pytest.mark.parametrize("refused", REFUSALS)
async def test_a_trainer_whose_account_is_gone_leaves_nobody_after_them_without_commands(
    gym: Gym, marina: Person, ivan: Person, refused: dict[str, Any]
) -> None:
    gone, later = await hired(gym, 21), await hired(gym, 22)
    await Client.filter(telegram_id=ivan.id).update(language_chosen=True, language="en")
    gym.api.fail("setMyCommands", times=3, chat_id=gone.id, **refused)

    await describe_bot(gym.bot, "ru")

    trainers = {f"/{name}" for name in STAFF if name != "stages"}
    assert set(later.commands()) == trainers
    assert ivan.command_menu()[0]["description"] == "Start"
    assert "/menu" not in gone.commands()


async def test_a_client_whose_account_is_gone_leaves_nobody_after_them_without_commands(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    await Client.filter(telegram_id=ivan.id).update(language_chosen=True, language="en")
    petr = gym.api.person(1002, "Пётр")
    await gym.says(petr, "/start")
    await Client.filter(telegram_id=petr.id).update(language_chosen=True, language="en")
    gym.api.fail("setMyCommands", chat_id=ivan.id, **REFUSALS[0])

    await describe_bot(gym.bot, "ru")

    assert petr.command_menu()[0]["description"] == "Start"


@pytest.mark.parametrize("refused", [*REFUSALS, {"retry_after": 600}])
async def test_removing_a_trainer_whose_account_is_gone_answers_the_tap_and_shows_the_team(
    gym: Gym, marina: Person, anna: Person, refused: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dialogs.staff.handlers.ANOTHERS", 0.2)
    await open_team(gym, marina)
    await gym.taps(marina, "Анна Петрова")
    await gym.taps(marina, "Убрать")
    gym.api.fail("deleteMyCommands", times=9, chat_id=anna.id, **refused)
    async with asyncio.timeout(10):
        await gym.taps(marina, "Да, убрать доступ")

    assert "Анна Петрова" not in marina.last.labels
    assert (await Staff.get(telegram_id=anna.id)).removed_at is not None
