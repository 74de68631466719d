"""What goes into the log, and what does not. In a process of its own: logging is set up once for a process."""

import subprocess
import sys

import aiogram_dialog.window

SAYS = """
import logging

from bot import log

log.set_up("DEBUG", "", secrets=("s3cret",))
for name in ("{window}", "aiogram_dialog.manager", "aiogram.event", "tortoise.db_client"):
    logging.getLogger(name).error("%s has failed with s3cret", name)
    logging.getLogger(name).info("%s goes on", name)
    logging.getLogger(name).debug("%s asks for a name", name)
"""


def test_libraries_are_heard_where_they_know_better_than_the_bot():
    script = SAYS.format(window=aiogram_dialog.window.logger.name)
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stderr

    assert "aiogram_dialog.manager has failed with •••" in said
    assert "aiogram.event has failed" in said
    assert "tortoise.db_client goes on" in said
    assert "aiogram_dialog.window has failed" not in said, "a window that the CRM refuses is no mistake"
    assert "s3cret" not in said
    assert "asks for a name" not in said


OUT_OF_FILES = """
import errno, logging, os

from bot import log

log.set_up("INFO", "", secrets=())
for _ in range(639):
    try:
        raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))
    except OSError:
        logging.getLogger("asyncio").exception("socket.accept() out of system resource")
"""


def test_too_many_open_files_are_one_line():
    said = subprocess.run([sys.executable, "-c", OUT_OF_FILES], capture_output=True, text=True, check=True).stderr

    assert len(said.splitlines()) == 1, said
    assert "Too many open files" in said
    assert "ulimit -n" in said
