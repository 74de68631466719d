"""A database that the last version has written upgrades, and everything in it is shown and sent as before.

`last_version.sqlite3.gz` is what version 0.1.0 left behind, before modules stood in rooms: a client to whom everything
has happened (`tests.support.windows.furnish`), and notices that wait to be sent.
"""

import gzip
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from tortoise.context import TortoiseContext

from bot.demo.people.person import Person
from db.config import tortoise_config
from db.migrate import upgrade
from db.models import Outbox, OutboxStatus, Program, ProgramStatus
from tests.support.gym import OWNER, Gym, opened
from tests.support.windows import button_label

COPY = Path(__file__).with_name("last_version.sqlite3.gz")

# What is seen at the end of each way.
WAYS = (
    ("Сначала те, кто дольше ждёт.", "/pipeline", "Куплена услуга"),
    ("Анкета: ", "/clients", "Иван"),
    ("Грыжа", "/clients", "Иван", "Анкета"),
    ("История · Иван", "/clients", "Иван", "История"),
    ("Иван Петров 5", "/clients", "Иван", "Заметки"),
    ("Оплата №2", "/menu", "💳", "2 · "),
    ("Иван", "/menu", "📋", "✋"),
    ("Ваша первая неделя", "/menu", "📋", "✋", "Посмотреть"),
    ("третье", "/menu", "📋", "📄"),
    ("Иван", "/menu", "📋", "⚠️"),
)

pytestmark = pytest.mark.sqlite


@pytest.fixture
async def gym(tmp_path: Path) -> AsyncIterator[Gym]:
    file = tmp_path / "crm.sqlite3"
    file.write_bytes(gzip.decompress(COPY.read_bytes()))
    url = f"sqlite://{file}"
    assert await upgrade(url) != []
    async with TortoiseContext() as context:
        await context.init(config=tortoise_config(url))
        async with opened(url, None) as gym:
            yield gym
            gym.api.faults.clear()  # files of another server are refused, and what stood under them comes as words


@pytest.fixture
def marina(gym: Gym) -> Person:
    person = gym.api.person(OWNER, "Марина")
    person.chat.met = True
    return person


async def test_all_that_waited_is_told_in_words(gym: Gym, marina: Person) -> None:
    for chat_id in await Outbox.filter(status=OutboxStatus.PENDING).distinct().values_list("chat_id", flat=True):
        gym.api.person(int(str(chat_id)), "Иван").chat.met = True
    waiting = await Outbox.filter(status=OutboxStatus.PENDING).count()
    assert waiting > 0

    await gym.delivers()

    assert await Outbox.filter(status=OutboxStatus.SENT).count() >= waiting
    assert any("Оплата №" in message.text for message in marina.from_bot)


async def test_what_was_there_is_shown(gym: Gym, marina: Person) -> None:
    for seen, command, *labels in WAYS:
        await gym.says(marina, command)
        for label in labels:
            await gym.taps(marina, button_label(marina, label), message=marina.last)

        assert seen in " ".join([marina.last.text, *marina.last.labels]), marina.chat


async def test_a_draft_goes_on_and_arrives(gym: Gym, marina: Person) -> None:
    draft = await Program.get(status=ProgramStatus.DRAFT, client__telegram_id=1001).select_related("client")
    gym.api.person(1001, "Иван").chat.met = True
    for _ in range(5):  # past the numbers of the messages that are parts already
        await gym.says(marina, "/menu")
    for label in ("📋", "📄"):
        await gym.taps(marina, button_label(marina, label), message=marina.last)
    await gym.says(marina, "И ещё одно упражнение")
    await gym.taps(marina, button_label(marina, "Отправить клиенту"), message=marina.last)
    await gym.delivers()

    await draft.refresh_from_db()
    assert draft.status is ProgramStatus.DELIVERED
    said = [message.text for message in gym.api.person(1001, "Иван").from_bot]
    assert {"И ещё одно упражнение", "второе", "третье"} <= set(said)
