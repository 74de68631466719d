from typing import Any

from aiogram_dialog import DialogManager

from bot.services import payments, unfinished
from dialogs.navigation import member_of


async def counts(dialog_manager: DialogManager, **_: Any) -> dict[str, int]:
    """Return how much waits for the trainer."""
    return {
        "payments": await payments.count_waiting(),
        "programs": await unfinished.count(member_of(dialog_manager)),
    }
