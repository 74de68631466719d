from dataclasses import asdict
from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.money import tax_receipts
from bot.services.time import snoozes, today
from bot.services.time.today import Done
from bot.services.time.today_rows import MOST_COUNTED
from bot.settings import Settings
from bot.text.today import row_words
from dialogs.kit import once
from dialogs.kit.navigation import member_of
from dialogs.kit.paging import number_of, paged
from dialogs.today.handlers import OFFERED, STEP, row_of
from dialogs.today.row import RowId


async def main(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return a page of the rows; where there are none, what was done since the morning."""
    found = await today.page(member_of(dialog_manager), number_of(dialog_manager))
    rows = [
        {"id": str(RowId.of(row)), "left": row_words(row, t, settings.zone), "kind": row.kind} for row in found.entries
    ]
    long_stuck = await today.count_long_stuck(member_of(dialog_manager))
    done = "" if found.count else _done(await today.done(), t)
    return {
        "rows": rows,
        "count": found.count,
        "done": done,
        "step": once.said(dialog_manager, STEP, ""),
        "lacking": await tax_receipts.count_missing() if settings.receipts_required else 0,
        "offered": once.said(dialog_manager, OFFERED, ""),
        "long_stuck": f"{MOST_COUNTED}+" if long_stuck >= MOST_COUNTED else long_stuck,
        **paged(found),
    }


async def later(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return the row that is to be put off, and until when that is offered."""
    row = await row_of(dialog_manager)
    hours = [(until.value, t.label(f"today-later-{until}")) for until in snoozes.offered()]
    return {"row": row_words(row, t, settings.zone), "hours": hours}


def _done(done: Done, t: Translator) -> str:
    counts = asdict(done)
    said = ", ".join(t.label(f"today-done-{name}", count=count) for name, count in counts.items() if count)
    return t("today-done-so-far", done=said) if said else ""
