"""`python -m bot` that can be told to die: killed (-9) right before one of the next steps that it takes.

A step is a «commit», a «write TABLE» outside of transactions, or a «call METHOD» of the Bot API; getUpdates, which is
asked again and again, is one where it says that more updates were taken. All before that step is done then, and nothing
from it on: that is every moment between two of them.
"""

import os
import runpy
import signal
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

from bot.demo.process import BotProcess
from bot.telegram.updates import GetRawUpdates, Session
from db import postgres, sqlite
from db.written import WRITES

COMMAND = (sys.executable, "-m", "tests.support.mortal")
# A file in the working folder of the process: the number of the order, and before which step of which kind it dies.
ORDER = "death"


class Death:
    """What a bot that was started by `COMMAND` is told."""

    def __init__(self, bot: BotProcess) -> None:
        self._place, self._orders = bot.folder / ORDER, 0

    def comes_before(self, step: str = "", number: int = 1) -> None:
        """Let the process die right before the step of this number of its kind, or of any kind, counted from now on."""
        self._orders += 1
        written = self._place.with_suffix(".new")
        written.write_text(f"{self._orders} {number} {step}")
        written.replace(self._place)

    def is_called_off(self) -> None:
        """Let it live."""
        self._place.unlink(missing_ok=True)


class Mortal:
    """The process itself."""

    def __init__(self) -> None:
        self._order, self._steps = "", 0
        self._offset: int | None = None

    def steps(self, what: str) -> None:
        """Die, or go on to this step."""
        try:
            order = Path(ORDER).read_text()
        except FileNotFoundError:
            return
        if order != self._order:
            self._order, self._steps = order, 0
        _, number, kind = order.split(" ", 2)
        self._steps += what.startswith(kind)
        if self._steps == int(number):
            os.kill(os.getpid(), signal.SIGKILL)
        print(f"step: {what}", flush=True)

    def commits(self, _: Any) -> str:
        return "commit"

    def writes(self, _: Any, query: str, *__: Any) -> str | None:
        found = WRITES.match(query)
        return f"write {found[1]}" if found else None

    def calls(self, _: Any, __: Any, method: Any, *___: Any) -> str | None:
        if isinstance(method, GetRawUpdates):
            if method.offset == self._offset:
                return None
            self._offset = method.offset
        return f"call {method.__api_method__}"

    def before(self, owner: type, name: str, step: Callable[..., str | None]) -> None:
        """Let calls of this method be steps, those for which `step` has a name."""
        method = getattr(owner, name)

        @wraps(method)
        async def stepping(self_: Any, *args: Any, **more: Any) -> Any:
            if what := step(self_, *args):
                self.steps(what)
            return await method(self_, *args, **more)

        setattr(owner, name, stepping)


if __name__ == "__main__":
    mortal = Mortal()
    for engine in (sqlite, postgres):
        mortal.before(engine._Work, "commit", mortal.commits)
        for name in ("execute_insert", "execute_query", "execute_query_dict"):
            mortal.before(engine.Client, name, mortal.writes)
    mortal.before(Session, "make_request", mortal.calls)
    runpy.run_module("bot", run_name="__main__", alter_sys=True)
