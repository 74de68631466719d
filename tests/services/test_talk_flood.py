"""A client who writes without end."""

from datetime import timedelta
from typing import Any

import pytest

from bot.services.talk import outgoing, questions, rows
from bot.services.talk.content import Content
from db.fields import now
from db.models import Client, Direction, Outbox, Staff, TalkMessage, TalkStatus

# More than a statement takes values: 32,766 on SQLite, 32,767 on PostgreSQL.
VERY_MANY = 33_000


@pytest.fixture
async def flood(client: Client, trainer: Staff) -> None:
    about: dict[str, Any] = {"direction": Direction.IN, "status": TalkStatus.RECEIVED, "kind": "text", "waits": True}
    messages = (
        TalkMessage(client=client, text="Ау", file_id="", created_at=now() - timedelta(hours=1), **about)
        for _ in range(VERY_MANY)
    )
    await TalkMessage.bulk_create(messages, batch_size=1000)
    await questions.count_anew(await Client.get(id=client.id))


@pytest.mark.usefixtures("flood")
async def test_all_of_it_is_answered_at_once(client: Client, trainer: Staff) -> None:
    assert (await Client.get(id=client.id)).waits_since is not None
    answer = await outgoing.write(client.id, Content("text", "Здравствуйте"), by=trainer, message_id=7)

    assert answer is not None
    assert (await Client.get(id=client.id)).waits_since is None
    assert await TalkMessage.filter(answered_at=answer.created_at).count() == VERY_MANY


async def test_what_waits_of_it_is_counted_by_the_database(client: Client, trainer: Staff) -> None:
    message = await TalkMessage.create(
        client=client, direction=Direction.IN, status=TalkStatus.RECEIVED, kind="text", text="", file_id=""
    )
    later = [now() + timedelta(seconds=seconds) for seconds in (30, 10, 20)]
    for at in later:
        await Outbox.create(chat_id=5, said=message, not_before=at)
    await Outbox.create(chat_id=6, said=message, not_before=later[1])

    assert await rows._last_of(client) == {5: later[0], 6: later[1]}
