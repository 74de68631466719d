"""What the open screens of a draft know: what is written, whether a draft was seen, and what was forwarded."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.services.programs.content import Part
from bot.services.programs.tasks import Task
from dialogs.routes import BEGUN, FORWARDS

# Where a dialog's data keeps what is written, once that is no more what it was opened with.
TASK = "task"
# Where the dialog's data keeps the colleague's draft that may be taken over.
THEIRS = "theirs"
# Where it keeps why the last message stands in a draft that the trainer may not expect: the program was taken over, a
# colleague writes it too, or the draft that was open is gone.
KEPT, APART, BESIDE, ANEW = "kept", "apart", "beside", "anew"


def task_of(manager: DialogManager) -> Task:
    """Return what the open screens are about."""
    return Task.from_data(manager.dialog_data.get(TASK) or manager.start_data)


def has_begun(manager: DialogManager) -> bool:
    """Say whether the open screen has shown a draft of the trainer's own."""
    return bool(_kept(manager, BEGUN, False))


def forwards_of(manager: DialogManager) -> list[Part]:
    """Return the forwarded messages that wait for a word, as parts of a program."""
    return [Part.model_validate(part) for part in _kept(manager, FORWARDS, [])]


def keep_forwards(manager: DialogManager, parts: list[Part]) -> None:
    manager.dialog_data[FORWARDS] = [part.to_json() for part in parts]


def _kept(manager: DialogManager, key: str, default: Any) -> Any:
    opened_with = manager.start_data if isinstance(manager.start_data, dict) else {}
    return manager.dialog_data.get(key, opened_with.get(key, default))
