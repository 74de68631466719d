import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramConflictError
from aiohttp import web

from bot.demo.people.person import Person
from bot.demo.server.bell import Bell
from bot.demo.server.updates import Updates
from bot.demo.telegram import BotApiServer
from tests.demo.conftest import client


async def test_updates_stay_until_a_later_offset_confirms_them(api: BotApiServer, bot: Bot, ivan: Person) -> None:
    await ivan.send("второе")
    first = await bot.get_updates(limit=1)
    assert [u.message.text for u in first if u.message] == ["/start"]
    both = await bot.get_updates()
    assert [u.update_id for u in both] == [first[0].update_id, first[0].update_id + 1]
    assert [u.update_id for u in await bot.get_updates(offset=both[1].update_id)] == [both[1].update_id]
    assert await bot.get_updates(offset=both[1].update_id + 1) == []
    assert not api.updates.pending


async def test_a_negative_offset_keeps_the_last_ones(bot: Bot, ivan: Person) -> None:
    await ivan.send("второе")
    assert [u.message.text for u in await bot.get_updates(offset=-1) if u.message] == ["второе"]


async def test_a_long_poll_wakes_with_the_update(api: BotApiServer, bot: Bot, ivan: Person) -> None:
    seen = await bot.get_updates()
    polling = asyncio.create_task(bot.get_updates(offset=seen[-1].update_id + 1, timeout=50))
    assert await api.connected(since=1)
    assert not polling.done()
    await ivan.send("/help@coach_demo_bot я")

    (update,) = await asyncio.wait_for(polling, 40)
    assert update.message is not None
    assert [(e.type, e.length) for e in update.message.entities or []] == [("bot_command", 20)]


async def test_the_older_of_two_polls_gets_a_conflict(api: BotApiServer, bot: Bot) -> None:
    older = asyncio.create_task(bot.get_updates(timeout=20))
    assert await api.connected()
    async with client(api) as other:
        newer = asyncio.create_task(other.get_updates(timeout=1))
        with pytest.raises(TelegramConflictError, match="terminated by other getUpdates request"):
            await older
        assert await newer == []


async def test_a_poll_whose_client_is_gone_makes_no_conflict(api: BotApiServer, bot: Bot, ivan: Person) -> None:
    seen = await bot.get_updates()
    polling = asyncio.create_task(bot.get_updates(offset=seen[-1].update_id + 1, timeout=20))
    assert await api.connected(since=1)
    polling.cancel()
    await asyncio.gather(polling, return_exceptions=True)
    await bot.session.close()
    await ivan.send("ещё")

    assert len(await bot.get_updates()) == 1
    assert api.faults == []


async def test_a_poll_that_ends_as_an_update_comes_has_ended() -> None:
    updates = Updates(Bell())
    for turns in range(5):  # of the loop, between the update and the end of the connection
        polling = asyncio.create_task(updates.poll(0, 100, 20, None))
        await asyncio.sleep(0.01)
        updates.push("message", {})
        updates.clear()
        for _ in range(turns):
            await asyncio.sleep(0)
        polling.cancel()
        done, _ = await asyncio.wait({polling}, timeout=1)
        assert done, f"it waits on after {turns} turns"


async def test_only_allowed_updates_come_and_the_choice_is_remembered(bot: Bot, ivan: Person) -> None:
    await bot.get_updates(offset=-1, allowed_updates=["callback_query"])
    await ivan.send("не дойдёт")
    ivan.block()
    seen = await bot.get_updates()
    assert [u.message.text for u in seen if u.message] == ["/start"]
    await bot.get_updates(allowed_updates=[])
    ivan.unblock()
    assert [u.event_type for u in await bot.get_updates(offset=-1)] == ["my_chat_member"]


async def test_an_update_can_come_again(api: BotApiServer, bot: Bot, ivan: Person) -> None:
    (update,) = await bot.get_updates()
    assert await bot.get_updates(offset=update.update_id + 1) == []
    api.repeat()
    (again,) = await bot.get_updates(offset=update.update_id + 1)
    assert again == update
    assert await bot.get_updates(offset=update.update_id + 1) == []


async def test_hand_made_updates(api: BotApiServer, bot: Bot) -> None:
    user = {"id": 1, "is_bot": False, "first_name": "A"}
    answer = {"poll_id": "1", "user": user, "option_ids": [], "option_persistent_ids": []}
    api.deliver({"poll_answer": answer})
    assert [u.event_type for u in await bot.get_updates()] == ["poll_answer"]


class Hook:
    """A bot's webhook that answers as told."""

    def __init__(self) -> None:
        self.url = ""
        self.answers: list[int] = []
        self.body: dict[str, Any] = {}
        self.got: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.arrived = asyncio.Event()

    async def handle(self, request: web.Request) -> web.Response:
        self.got.append(await request.json())
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        status = self.answers.pop(0) if self.answers else 200
        self.arrived.set()
        return web.json_response(self.body, status=status)


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    hook = Hook()
    app = web.Application()
    app.router.add_post("/hook", hook.handle)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    hook.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield hook
    await runner.cleanup()


async def test_a_webhook_gets_updates_until_it_takes_them(
    api: BotApiServer, bot: Bot, ivan: Person, hook: Hook
) -> None:
    hook.answers = [500, 503]
    await bot.set_webhook(hook.url, secret_token="s-1")
    await ivan.settles()

    assert [u["update_id"] for u in hook.got] == [api.last_update["update_id"]] * 3
    assert hook.secrets == ["s-1"] * 3
    info = await bot.get_webhook_info()
    assert (info.url, info.pending_update_count) == (hook.url, 0)
    assert info.last_error_message == "Wrong response from the webhook: 500" or "503" in (info.last_error_message or "")


async def test_a_webhooks_answer_may_carry_a_call(bot: Bot, ivan: Person, hook: Hook) -> None:
    hook.body = {"method": "sendMessage", "chat_id": 1001, "text": "ответ"}
    await bot.set_webhook(hook.url)

    await ivan.sees("ответ")


async def test_webhook_and_polling_exclude_each_other(api: BotApiServer, bot: Bot, hook: Hook) -> None:
    polling = asyncio.create_task(bot.get_updates(timeout=20))
    assert await api.connected()
    async with client(api) as other:
        await other.set_webhook(hook.url)
    with pytest.raises(TelegramConflictError, match="terminated by setWebhook request"):
        await polling
    with pytest.raises(TelegramConflictError, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert await bot.get_updates() == []


@pytest.mark.parametrize(
    ("url", "secret", "description"),
    [
        ("http://example.com/", None, "bad webhook: An HTTPS URL must be provided for webhook"),
        ("https://example.com:81/", None, "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"),
        ("nonsense", None, "invalid webhook URL specified"),
        ("https://example.com/", "ж", "secret token contains unallowed characters"),
        ("https://example.com/", "x" * 257, "secret token is too long"),
    ],
)
async def test_webhooks_telegram_refuses(bot: Bot, url: str, secret: str | None, description: str) -> None:
    with pytest.raises(TelegramBadRequest) as refusal:
        await bot.set_webhook(url, secret_token=secret)
    assert refusal.value.message == f"Bad Request: {description}"
