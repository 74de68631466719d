"""`make preview`: a page with every screen of both roles as a phone shows it, from the running bot's own messages.

The trainer's windows are reached by the taps of `tests.support.windows`, the client's by those in `CLIENT`: real data,
real texts.
"""

import argparse
import asyncio
import tempfile
from collections import defaultdict
from html import escape
from pathlib import Path

from loguru import logger
from tortoise.context import TortoiseContext

from bot.demo.people.person import Person
from bot.i18n import LANGUAGES
from bot.services.people import staff
from db.config import tortoise_config
from db.migrate import upgrade
from dialogs.kit.ids import use_unique_ids
from tests.support.drawing import Shot, phone
from tests.support.gym import OWNER, Gym, opened, t_of
from tests.support.people import seed_in
from tests.support.windows import WAYS, button_label, furnish, walk

NAME = "Иван Петров"
TOPICS = {
    "Client": ("Клиент", "Client"),
    "Menu": ("Меню", "Menu"),
    "ClientLink": ("Ссылка", "Link"),
    "Pipeline": ("Воронка", "Funnel"),
    "Payments": ("Оплаты", "Payments"),
    "Programs": ("Программы", "Programs"),
    "Given": ("Выданное", "Given"),
    "Card": ("Карточка", "Card"),
    "History": ("История", "History"),
    "Steps": ("Следующий шаг", "Next step"),
    "Notes": ("Заметки", "Notes"),
    "Search": ("Поиск", "Search"),
    "Today": ("Сегодня", "Today"),
    "Vacation": ("Отпуск", "Vacation"),
    "FollowUps": ("Дожимы", "Follow-ups"),
    "Settings": ("Настройки", "Settings"),
    "Stages": ("Этапы", "Stages"),
    "Team": ("Сотрудники", "Team"),
}
# «=» marks a key of `locales/` that a button bears, «>» a command, «~» words, «!» what comes out of the outbox.
CLIENT = (
    *(">/start", ">/help", "=button-language", ">/start", "~Болит спина", "=button-no", "~И колено"),
    *("=button-write-trainer", "~Болит колено", "=button-ready", ">/forget", ">/start"),
    *("=button-free-program", "=button-agree", "=option-sex-male", "~29", "~59", "~181", "~79"),
    *("=option-goal-muscle", "=option-level-beginner", "=option-place-gym", "=option-days-3", "=option-limits-knees"),
    *("=button-ready", "~Болит спина", "=button-drop-words", "=button-get-program", "!", ">/program", ">/start"),
    *("=button-offers", "₽", "=button-transfer", "=button-paid", "photo", "!", ">/start"),
)
PAGE = """<!doctype html>
<html lang="{language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>coach-crm: {count}</title>
<style>
:root {{ color-scheme: light dark; font: 15px/1.4 system-ui, sans-serif }}
body {{ margin: 0 auto; max-width: 1700px; padding: 1rem }}
nav {{ position: sticky; top: 0; padding: .5rem 0; background: Canvas }}
nav a {{ margin-right: 1rem }}
section {{ display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: start }}
figure {{ margin: 0 }}
figcaption {{ width: 400px; margin-bottom: .3rem; opacity: .7 }}
</style>
<nav>{links}</nav>
{topics}
</html>
"""

Screens = dict[str, list[Shot]]


async def screens(language: str) -> Screens:
    """Return what every window of the trainer and every step of the client shows, by topic."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite://{folder}/preview.sqlite3"
        await upgrade(url)
        async with TortoiseContext() as context:
            await context.init(config=tortoise_config(url))
            await seed_in("ru")
            await staff.sync_owners([OWNER], language=language)
            async with opened(url, None) as gym:
                trainer = gym.api.person(OWNER, "Марина", language_code=language)
                await gym.says(trainer, "/start")
                shots = defaultdict(list, {"Client": await _client(gym, language)})
                world = await furnish(gym, name=NAME)
                for state in WAYS:
                    await walk(gym, trainer, world, state)
                    shots[state.group.__qualname__].append(Shot.of(trainer.last))
                return shots


async def _client(gym: Gym, language: str) -> list[Shot]:
    person = gym.api.person(1500, "Иван", language_code=language)
    shots = []
    for step in CLIENT:
        before = len(person.from_bot)
        await _go(gym, person, step)
        new = person.from_bot[before:] if step in ("!", "=button-transfer") else [person.last]
        shots += [Shot.of(message) for message in new]
    return shots


async def _go(gym: Gym, person: Person, step: str) -> None:
    if step == "!":
        await gym.delivers()
    elif step == "photo":
        await person.send_photo()
        await gym.settle()
    elif step[0] in ">~":
        await gym.says(person, step[1:])
    else:
        label = t_of(person).label(step[1:]) if step[0] == "=" else step
        await gym.taps(person, button_label(person, label), message=person.last)


def page(shots: Screens, language: str) -> str:
    """Return the page: topic by topic, each screen under its first words."""
    names = {topic: TOPICS[topic][LANGUAGES.index(language)] for topic in shots}
    links = "".join(f'<a href="#{topic}">{escape(name)}</a>' for topic, name in names.items())
    topics = []
    for topic, drawn in shots.items():
        figures = "".join(_figure(shot) for shot in drawn)
        topics.append(f'<h2 id="{topic}">{escape(names[topic])}</h2>\n<section>{figures}</section>')
    count = sum(map(len, shots.values()))
    return PAGE.format(language=language, count=count, links=links, topics="\n".join(topics))


def _figure(shot: Shot) -> str:
    title = shot.text.partition("\n")[0][:60]
    return f"<figure><figcaption>{escape(title)}</figcaption>{phone([shot], title=title)}</figure>"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.support.preview", description=__doc__)
    parser.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0])
    parser.add_argument("file", nargs="?", type=Path, default=Path("preview.html"))
    arguments = parser.parse_args()
    logger.remove()
    use_unique_ids()
    shots = asyncio.run(screens(arguments.language))
    arguments.file.write_text(page(shots, arguments.language), encoding="utf-8")
    print(f"{sum(map(len, shots.values()))} screens: {arguments.file}")


if __name__ == "__main__":
    main()
