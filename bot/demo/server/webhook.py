"""The webhook: updates pushed to the bot's own HTTP server, again and again until it answers 2xx."""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp

from bot.demo.server.bell import Bell
from bot.demo.server.updates import Pending, Updates
from bot.demo.server.wire import Upload

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
_FIRST_PAUSE = 0.1
_LONGEST_PAUSE = 5.0

Reply = Callable[[dict[str, Any]], Awaitable[None]]


class Webhook:
    """Pushes what is pending, one update of a chat at a time, different chats at the same time."""

    def __init__(self, updates: Updates, bell: Bell, reply: Reply) -> None:
        self._updates = updates
        self._bell = bell
        self._reply = reply
        self._task: asyncio.Task[None] | None = None
        self.settings: dict[str, Any] = {}
        self.last_error: tuple[int, str] | None = None
        self.times_set = 0

    @property
    def url(self) -> str:
        return self._updates.webhook_url

    def set(self, settings: dict[str, Any]) -> None:
        """Begin to push to settings["url"]; ends what was pushed before."""
        self.remove()
        self.settings = settings
        self.times_set += 1
        self._updates.webhook_url = settings["url"]
        self._task = asyncio.get_running_loop().create_task(self._run())
        self._bell.ring()

    def remove(self) -> None:
        """Push no more."""
        self._updates.webhook_url = ""
        self.settings = {}
        if self._task is not None:
            self._task.cancel()
            self._task = None

    async def _run(self) -> None:
        busy: dict[Any, asyncio.Task[None]] = {}
        limit = self.settings.get("max_connections", 40)
        async with aiohttp.ClientSession() as session, asyncio.TaskGroup() as group:
            while True:
                busy = {key: task for key, task in busy.items() if not task.done()}
                for pending in list(self._updates.pending):
                    key = _chat_of(pending.update)
                    if key not in busy and len(busy) < limit:
                        busy[key] = group.create_task(self._push(session, pending))
                await self._bell.wait(1.0)

    async def _push(self, session: aiohttp.ClientSession, pending: Pending) -> None:
        pause = _FIRST_PAUSE
        while pending in self._updates.pending:
            if await self._post(session, pending.update):
                self._updates.discard(pending)
                return
            await asyncio.sleep(pause)
            pause = min(pause * 2, _LONGEST_PAUSE)

    async def _post(self, session: aiohttp.ClientSession, update: dict[str, Any]) -> bool:
        """Whether the bot took the update; a method call in its answer is carried out."""
        secret = self.settings.get("secret_token")
        headers = {SECRET_HEADER: secret} if secret else {}
        try:
            timeout = aiohttp.ClientTimeout(total=60)
            async with session.post(self.url, json=update, headers=headers, timeout=timeout) as answer:
                if not 200 <= answer.status < 300:
                    self.last_error = (int(time.time()), f"Wrong response from the webhook: {answer.status}")
                    return False
                call = await _read_reply(answer)
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            self.last_error = (int(time.time()), f"Connection failed: {error}")
            return False
        if "method" in call:
            await self._reply(call)
        return True


async def _read_reply(answer: aiohttp.ClientResponse) -> dict[str, Any]:
    """The method call a 2xx answer may carry, as fields and Uploads; empty when it carries none."""
    if answer.content_type == "application/json":
        body = await answer.read()
        value = json.loads(body) if body.strip() else {}
        return value if isinstance(value, dict) else {}
    if answer.content_type != "multipart/form-data":
        return {}
    call: dict[str, Any] = {}
    async for part in aiohttp.MultipartReader.from_response(answer):
        if isinstance(part, aiohttp.BodyPartReader) and part.name:
            data = bytes(await part.read(decode=True))
            kind = part.headers.get("Content-Type", "")
            call[part.name] = Upload(part.filename, kind, data) if part.filename else data.decode()
    return call


def _chat_of(update: Any) -> Any:
    for payload in update.values() if isinstance(update, dict) else ():
        if isinstance(payload, dict):
            message = payload.get("message")
            places = (
                payload.get("chat"),
                message.get("chat") if isinstance(message, dict) else None,
                payload.get("from"),
            )
            return next((place.get("id") for place in places if isinstance(place, dict)), None)
    return None
