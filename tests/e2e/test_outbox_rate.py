"""No faster than Telegram likes it: about one message a second in a chat, fewer than 30 a second overall."""

from collections import defaultdict
from itertools import pairwise

import pytest

from bot.services import outbox
from bot.services.notices.prices import DetailsThere
from bot.services.people import clients
from bot.services.people.clients import Person as Account
from db.connection import connected
from tests.e2e.conftest import Worlds

pytestmark = pytest.mark.asyncio(loop_scope="package")

PEOPLE = 50


async def test_many_messages_for_many_people(worlds: Worlds) -> None:
    async with worlds(start=False) as world:
        people = [world.newcomer() for _ in range(PEOPLE)]
        async with connected(world.database_url):
            for person in people:
                person.chat.met = True
                client = await clients.create(Account(person.id, "Иван"))
                for _ in range(2):
                    await outbox.tell_client(client, DetailsThere())
        await world.bot.start()
        await world.becomes([(0,)], "SELECT count(*) FROM outbox WHERE status = 'pending'", timeout=300)

        times = [call.time for call in world.api.calls if call.method == "sendMessage"]
        assert len(times) == 2 * PEOPLE
        # Where a machine stalls, what was sent apart arrives together, after a silence of that length.
        silence = max(later - earlier for earlier, later in pairwise(times))
        assert all(later - earlier > 1 - silence for earlier, later in zip(times, times[30:], strict=False))
        rates = [(len(times) - 1 - first) / (times[-1] - times[first]) for first in range(10)]
        assert min(rates) < 30, "nor on the whole"
        by_chat = defaultdict(list)
        for call in world.api.calls:
            if call.method == "sendMessage":
                by_chat[call.chat_id].append(call.time)
        assert len(by_chat) == PEOPLE
        for moments in by_chat.values():
            assert all(later - earlier > 0.95 for earlier, later in pairwise(moments))
        assert times[-1] - times[0] < 2 * PEOPLE - 1, "no chat waits for the pause of another"
