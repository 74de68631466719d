"""`python -m bot.demo` plays a day at the gym in this terminal. It needs no token and touches no database of yours."""

import argparse
import asyncio
import gc
import os
import shutil
import sys
import time

NARROWEST, WIDEST = 72, 132
LENGTH = 35.0  # seconds that the day lasts, most of them for reading


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bot.demo", description=__doc__)
    parser.add_argument("--fast", action="store_true", help="make no pauses for reading")
    arguments = parser.parse_args()
    try:
        return _play(pauses=not arguments.fast)
    except KeyboardInterrupt:
        print("\nEnded.", file=sys.stderr)
        return 130


def _play(*, pauses: bool) -> int:
    until = time.monotonic() + LENGTH if pauses else None
    width = min(max(shutil.get_terminal_size().columns, NARROWEST), WIDEST)
    colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    print("Starting the bot as it is; only the address of Telegram is another …", flush=True)
    # Imported only now: aiogram takes seconds to import, more of them while garbage is looked for in what is none.
    gc.disable()
    from bot.demo.day.day import DayFailedError, play

    gc.enable()

    try:
        asyncio.run(play(lambda line: print(line, flush=True), width=width, until=until, colour=colour))
    except DayFailedError as failure:
        print(f"\nThe demo has failed: {failure}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
