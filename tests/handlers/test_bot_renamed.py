"""A bot that @BotFather renames while it runs hands out links that open it."""

import asyncio

import pytest

from bot.demo.people.person import Person
from tests.dialogs.test_team import invite_link
from tests.support.gym import Gym


async def test_a_renamed_bot_gives_links_with_its_new_name(gym: Gym, marina: Person) -> None:
    assert await invite_link(gym, marina)
    gym.api.rename("iron_coach_bot")
    await invite_link(gym, marina)
    assert "https://t.me/iron_coach_bot?start=" in marina.last.text

    await gym.says(marina, "/menu")
    await gym.taps(marina, "🔗 Ссылка для клиентов")
    assert "https://t.me/iron_coach_bot?start=instagram" in marina.last.text


async def test_a_command_with_the_new_name_is_the_bots(gym: Gym, marina: Person, ivan: Person) -> None:
    await gym.bot.me()
    gym.api.rename("iron_coach_bot")
    await gym.says(ivan, "/help@iron_coach_bot")

    assert any("Язык" in label for label in ivan.last.labels)


async def test_a_link_does_not_wait_for_a_telegram_that_is_silent(
    gym: Gym, marina: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.telegram.named_bot.NAME_PATIENCE", 0.05)
    await gym.bot.me()
    held = gym.api.hold("getMe")
    async with asyncio.timeout(5):
        await invite_link(gym, marina)
    assert len(held.calls) == 1, "it is not asked again at once"
    held.release()
