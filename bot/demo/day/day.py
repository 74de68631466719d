"""A day at the gym, played with the bot as it is and printed as two chats."""

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.demo.day.actor import Actor, Pace
from bot.demo.day.history import moves
from bot.demo.day.night import be_awake, pass_hours, pass_night
from bot.demo.day.regular import remember
from bot.demo.day.script import Script
from bot.demo.day.transcript import Transcript
from bot.demo.process import BotProcess
from bot.demo.telegram import BotApiServer
from bot.i18n import translator

TRAINER = 1
ROAD = ["Первичный контакт", "Консультация", "Принимают решение", "Куплена услуга", "Активный клиент"]
LANGUAGE, ZONE = "ru", ZoneInfo("Europe/Moscow")  # the bot's own defaults
WITHOUT_PAUSES = 14.0  # seconds that the day takes once the bot runs: in a chat it sends one message a second
LINES = 1200  # about so many are printed
QUICKEST = 0.004  # seconds for a line, where the machine is so slow that there is no time left
LAST_LINES = 30  # of the chat and of the bot's output, shown when something went wrong


class DayFailedError(Exception):
    """Something was not as it should be; the message says what, with the chat and the bot's last words."""


async def play(
    write: Callable[[str], None], *, width: int, until: float | None = None, colour: bool = False
) -> Transcript:
    """Play the day, and return what was printed. Raises `DayFailedError`.

    With `until`, an instant of time.monotonic(), there are pauses for reading, as long as it leaves time for them.
    """
    async with BotApiServer() as api:
        client, trainer = api.person(1001, "Иван", last_name="Петров", username="ivan_p"), api.person(TRAINER, "Анна")
        regular = api.person(1002, "Мария", last_name="Лебедева")
        transcript = Transcript(api.bell, (client.chat, trainer.chat), width=width, write=write, colour=colour)
        pace = Pace(transcript)
        bot = BotProcess(api, admin_ids=[TRAINER])
        try:
            async with bot:
                if until is not None:
                    pace.seconds = max((until - time.monotonic() - WITHOUT_PAUSES) / LINES, QUICKEST)
                database = bot.folder / "bot.db"
                be_awake(database)
                remember(regular, database, now=datetime.now(ZONE))
                script = Script(
                    Actor(client, api.bell, transcript, pace),
                    Actor(regular, api.bell, transcript, pace),
                    Actor(trainer, api.bell, transcript, pace),
                    transcript,
                    link=f"t.me/{api.username}?start=instagram",
                    hours_pass=lambda: pass_hours(database),
                )
                async with transcript.printing():
                    await script.play()
                    pass_night(database)
                    await script.play_next_morning()
                    await client.settles()
                _tell_history(transcript, database, client.id)
                _check(await bot.stop() == 0, "The bot did not stop cleanly.")
            _check(not bot.said(" ERROR "), "The bot has logged an error.")
        except (AssertionError, RuntimeError) as error:
            problem, *chat = str(error).split("\n")
            said = [problem, *chat[-LAST_LINES:], "", "The bot's last words:", *bot.output[-LAST_LINES:]]
            raise DayFailedError("\n".join(said)) from None
        if api.faults:
            raise DayFailedError("\n".join(["Telegram would have refused:", *map(str, api.faults)]))
        return transcript


def _tell_history(transcript: Transcript, database: Path, account: int) -> None:
    transcript.begin("history", "The new client's history, as it stands in the database")
    road = moves(database, account)
    for move in road:
        transcript.say(move.line(translator(LANGUAGE).label, ZONE))
    _check([move.target for move in road] == ROAD, f"The road through the funnel should have been {ROAD}.")


def _check(holds: bool, otherwise: str) -> None:
    if not holds:
        raise AssertionError(otherwise)
