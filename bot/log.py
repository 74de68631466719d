"""Logging: loguru for everything, the libraries' own loggers included.

Lines hold ids, never names, phones, answers or the token.
"""

import errno
import logging
import sys
import time
from pathlib import Path
from typing import TextIO

from loguru import logger

OUT_OF_FILES = (errno.EMFILE, errno.ENFILE)
SAID_AGAIN_AFTER = 60.0  # seconds
FORMAT = "{time:YYYY-MM-DD HH:mm:ss.SSS} {level: <7} {message} {extra}"
# Below INFO these print queries and updates with all that people wrote in them.
TALKATIVE = ("aiogram", "aiogram_dialog", "aiohttp", "aiosqlite", "asyncio", "asyncpg", "redis", "tortoise")


def set_up(level: str, file: str, *, secrets: tuple[str, ...]) -> None:
    """Log from `level` on to the standard error, and to `file` where one is named; `secrets` are blotted out."""
    logger.remove()
    _add(sys.stderr, level, secrets)
    if file:
        _add(Path(file).open("a", encoding="utf-8"), level, secrets)  # noqa: SIM115 -- open as long as the process
    logging.basicConfig(handlers=[_ToLoguru()], level=logging.getLevelName(level), force=True)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(max(logging.INFO, logging.getLevelName(level)))
    # One line an update says nothing that the services do not say better.
    logging.getLogger("aiogram.event").setLevel(logging.WARNING)
    # An error for each window that can't be drawn, also where the CRM refuses it. The exception goes on to
    # `bot.handlers.errors`, which tells a refusal from a mistake.
    logging.getLogger("aiogram_dialog.window").setLevel(logging.CRITICAL)


def _add(stream: TextIO, level: str, secrets: tuple[str, ...]) -> None:
    def write(text: str) -> None:
        for secret in filter(None, secrets):
            text = text.replace(secret, "•••")
        stream.write(text)
        stream.flush()

    # diagnose=True would print the values of variables into tracebacks.
    logger.add(write, level=level, format=FORMAT, diagnose=False, backtrace=False, colorize=False)


class _ToLoguru(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self._out_of_files_at = float("-inf")

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        if isinstance(error, OSError) and error.errno in OUT_OF_FILES:
            # The loop tells of every connection that it could not take, with a traceback that tells nothing.
            if time.monotonic() - self._out_of_files_at > SAID_AGAIN_AFTER:
                self._out_of_files_at = time.monotonic()
                logger.bind(logger=record.name).error("{}: see «ulimit -n»", error.strerror)
            return
        level = record.levelname if record.levelname in ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL") else "INFO"
        logger.opt(exception=record.exc_info).bind(logger=record.name).log(level, "{}", record.getMessage())
