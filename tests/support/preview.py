"""`make preview`: an HTML page with every screen of the trainer's menus, by aiogram-dialog's own preview tool.

The screens are those of the running bot, reached by the taps of `tests.support.windows`: real data, real texts.
"""

import argparse
import asyncio
import tempfile
from collections import defaultdict
from pathlib import Path

from aiogram_dialog.tools.preview import RenderButton, RenderDialog, RenderWindow
from jinja2 import Environment, PackageLoader, select_autoescape
from loguru import logger
from tortoise.context import TortoiseContext

from bot.demo.people.person import Person
from bot.i18n import LANGUAGES
from bot.services.people import staff
from db.config import tortoise_config
from db.migrate import upgrade
from dialogs.ids import use_unique_ids
from tests.support.gym import OWNER, opened
from tests.support.people import seed_in
from tests.support.windows import WAYS, furnish, walk

NAME = "Иван Петров"


async def render(language: str) -> str:
    """Return the page in this language."""
    windows: dict[str, list[RenderWindow]] = defaultdict(list)
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
                world = await furnish(gym, name=NAME)
                for state in WAYS:
                    await walk(gym, trainer, world, state)
                    windows[state.group.__qualname__].append(_window(trainer, str(state.state)))
    environment = Environment(loader=PackageLoader("aiogram_dialog.tools"), autoescape=select_autoescape())
    dialogs = [RenderDialog(group, screens) for group, screens in windows.items()]
    return environment.get_template("message.html").render(dialogs=dialogs)


def _window(trainer: Person, state: str) -> RenderWindow:
    screen = trainer.last
    return RenderWindow(
        message=screen.html.replace("\n", "<br>"),
        state=state,
        state_name=state.split(":")[-1],
        keyboard=[[RenderButton(state, button["text"]) for button in row] for row in screen.inline],
        reply_keyboard=[],
        photo=None,
        text_input=None,
        attachment_input=None,
    )


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.support.preview", description=__doc__)
    parser.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0])
    parser.add_argument("file", nargs="?", type=Path, default=Path("preview.html"))
    arguments = parser.parse_args()
    logger.remove()
    use_unique_ids()
    arguments.file.write_text(asyncio.run(render(arguments.language)), encoding="utf-8")
    print(f"{len(WAYS)} screens: {arguments.file}")


if __name__ == "__main__":
    main()
