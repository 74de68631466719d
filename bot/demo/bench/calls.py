"""Calls sendMessage as fast as it can: what the Bot API server of the demo bears. Run as a process by the bench."""

import asyncio
import os
import sys
import time

import aiohttp

AT_ONCE = 100  # connections, as many as an aiogram bot opens


async def main(first_chat: int, calls: int) -> None:
    url = f"{os.environ['TELEGRAM_API_URL']}/bot{os.environ['BOT_TOKEN']}/sendMessage"
    chats = iter(range(first_chat, first_chat + calls))

    async def call_on(session: aiohttp.ClientSession) -> None:
        for chat in chats:
            async with session.post(url, data={"chat_id": str(chat), "text": "Привет"}) as answer:
                answer.raise_for_status()

    async with aiohttp.ClientSession() as session:
        begun = time.monotonic()
        await asyncio.gather(*(call_on(session) for _ in range(AT_ONCE)))
        print(calls / (time.monotonic() - begun))


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2])))
