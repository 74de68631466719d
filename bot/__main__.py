"""`python -m bot` runs the bot; `python -m bot backup FILE` copies its database meanwhile."""

import argparse
import asyncio
import gc
import sys
from pathlib import Path

from bot import settings as settings_module
from bot.settings import SettingsError
from db.backup import BackupError, backup


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bot", description=__doc__)
    commands = parser.add_subparsers(dest="command")
    copy = commands.add_parser("backup", help="write a consistent copy of the database while the bot runs")
    copy.add_argument("file", type=Path)
    arguments = parser.parse_args()
    try:
        settings = settings_module.load()
        if arguments.command == "backup":
            asyncio.run(backup(settings.database_url, arguments.file))
            print(f"{arguments.file} holds a copy of the database")
            return 0
        # Imported only now: aiogram takes seconds to import, and a wrong setting is told at once. Nothing of what comes
        # is garbage, and looking for some would take a fifth of that time: `serve` begins to once everything is there.
        gc.disable()
        from bot.run.process import serve

        asyncio.run(serve(settings))
    except (SettingsError, BackupError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
