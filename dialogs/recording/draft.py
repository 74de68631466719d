"""What is about to be recorded, as the dialog keeps it until it is."""

import secrets
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from aiogram_dialog import DialogManager

from bot.services.time import calendar
from db.models import PaymentMethod

DRAFT = "recorded"


@dataclass(frozen=True)
class Draft:
    """A sum (minor units of `currency`; 0 is none yet), for an offer or (0) for none, and how and when it came.

    `key` names this very record: it is made once, however often it is confirmed. `day` is a `date.toordinal`.
    """

    key: str
    day: int
    offer: int = 0
    amount: int = 0
    currency: str = ""
    method: str = PaymentMethod.CASH.value
    note: str = ""
    silent: bool = False

    @property
    def paid_on(self) -> date:
        return date.fromordinal(self.day)


def draft_of(manager: DialogManager) -> Draft:
    """Return what is about to be recorded; at first, nothing yet."""
    kept = manager.dialog_data.get(DRAFT)
    return Draft(**kept) if kept else Draft(key=secrets.token_hex(8), day=calendar.today().toordinal())


def change(manager: DialogManager, **changes: Any) -> None:
    """Change what is about to be recorded."""
    manager.dialog_data[DRAFT] = asdict(replace(draft_of(manager), **changes))
