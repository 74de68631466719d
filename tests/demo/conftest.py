"""A server, a bot that talks HTTP to it, and people who have met the bot."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import aiohttp
import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from bot.demo.people.person import Person
from bot.demo.telegram import BotApiServer

Raw = Callable[..., Awaitable[tuple[int, dict[str, Any]]]]


@pytest.fixture
async def api() -> AsyncIterator[BotApiServer]:
    async with BotApiServer() as server:
        yield server


def client(api: BotApiServer) -> Bot:
    return Bot(api.token, session=AiohttpSession(api=TelegramAPIServer.from_base(api.url)))


@pytest.fixture
async def bot(api: BotApiServer) -> AsyncIterator[Bot]:
    async with client(api) as bot:
        yield bot


@pytest.fixture
async def ivan(api: BotApiServer) -> Person:
    person = api.person(1001, "Иван", username="ivan")
    await person.send("/start")
    return person


@pytest.fixture
async def raw(api: BotApiServer) -> AsyncIterator[Raw]:
    """Calls a method with any JSON; gives status and body."""
    async with aiohttp.ClientSession() as session:

        async def call(method: str, **params: Any) -> tuple[int, dict[str, Any]]:
            async with session.post(f"{api.url}/bot{api.token}/{method}", json=params) as answer:
                return answer.status, await answer.json()

        yield call
