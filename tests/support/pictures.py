"""`make pictures`: the three pictures of the READMEs, drawn from the running bot's own messages."""

import asyncio
import tempfile
from collections.abc import Callable
from pathlib import Path

from loguru import logger
from tortoise.context import TortoiseContext

from bot.demo.people.person import Person
from bot.services.people import staff
from db.config import tortoise_config
from db.migrate import upgrade
from tests.support.drawing import Shot, phone
from tests.support.gym import OWNER, Gym, opened
from tests.support.people import seed_in

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "pictures"
CLIENTS = ("Анна Котова", "Мария", "Пётр Ильин", "Ольга", "Тимур", "Света", "Илья", "Кира")
TAPPED = ("Мужской", "Набор массы", "Новичок", "Зал", "3", "Нет")
MOVED = {"Пётр Ильин": "Принимают решение", "Ольга": "Активный клиент", "Тимур": "Активный клиент"}
TYPED = ("29", "181", "79")


async def drawn() -> dict[str, str]:
    """Return the pictures by the names of their files."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite://{folder}/pictures.sqlite3"
        await upgrade(url)
        async with TortoiseContext() as context:
            await context.init(config=tortoise_config(url))
            await seed_in("ru")
            await staff.sync_owners([OWNER], language="ru")
            async with opened(url, None) as gym:
                return await _draw(gym)


async def _draw(gym: Gym) -> dict[str, str]:
    marina, ivan = gym.api.person(OWNER, "Марина"), gym.api.person(1001, "Иван", last_name="Петров")
    await gym.says(marina, "/start")
    await gym.says(ivan, "/start")
    client = await _first_week(gym, ivan)
    for number, name in enumerate(CLIENTS, 2000):
        await gym.says(gym.api.person(number, name), "/start")
    for name, stage in MOVED.items():
        await _moved(gym, marina, name, stage)
    await gym.says(marina, "/pipeline")
    board = Shot.of(marina.last)
    await gym.taps(marina, _label(marina, "Первичный контакт"))
    column = Shot.of(marina.last)
    return {
        "client.svg": phone(client, title="A client's first week of training in the chat"),
        "funnel.svg": phone([board, column], title="The funnel in the trainer's chat, and one of its stages"),
        "payment.svg": phone(await _payment(gym, ivan, marina), title="A receipt in the trainer's chat"),
    }


async def _moved(gym: Gym, marina: Person, name: str, stage: str) -> None:
    await gym.says(marina, "/clients")
    for label in (name, "Переместить", stage):
        await gym.taps(marina, _label(marina, label))


async def _first_week(gym: Gym, ivan: Person) -> list[Shot]:
    await gym.taps(ivan, "📝 Бесплатная программа")
    await gym.taps(ivan, "Даю согласие")
    await gym.taps(ivan, TAPPED[0])
    for words in TYPED:
        await gym.says(ivan, words)
    for label in TAPPED[1:]:
        await gym.taps(ivan, _label(ivan, label))
    await gym.taps(ivan, "Получить программу")
    await gym.delivers()
    day = next(message for message in ivan.from_bot if any("Тренировка сделана" in label for label in message.labels))
    return [Shot.of(day)]


async def _payment(gym: Gym, ivan: Person, marina: Person) -> list[Shot]:
    await gym.says(marina, "/menu")
    for label in ("⚙️", "Реквизиты"):
        await gym.taps(marina, _label(marina, label))
    await gym.says(marina, "2200 7001 2345 6789 Сбер, Марина К.")
    await gym.says(ivan, "/start")
    for label in ("🛒 Тарифы", "Программа на месяц", "Оплатить переводом", "Перевод сделан"):
        await gym.taps(ivan, _label(ivan, label))
    await ivan.send_photo()
    await gym.settle()
    await gym.delivers()
    return [Shot.of(next(message for message in reversed(marina.from_bot) if message.kind == "photo"))]


def _label(person: Person, part: str) -> str:
    return next(label for label in person.last.labels if part in label)


def main(write: Callable[[str], None] = print) -> None:
    logger.remove()
    FOLDER.mkdir(exist_ok=True)
    for name, picture in asyncio.run(drawn()).items():
        (FOLDER / name).write_text(picture, encoding="utf-8")
        write(f"docs/pictures/{name}")


if __name__ == "__main__":
    main()
