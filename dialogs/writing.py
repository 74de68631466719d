"""The way to where a program is written, from every screen that leads there."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.services.programs import writers
from bot.services.programs.tasks import Task
from dialogs import states
from dialogs.kit.navigation import member_of

# Where a dialog's data keeps what is written, once that is no more what it was opened with; that a draft was seen
# there; and forwarded messages, as parts, that wait for a word.
TASK, BEGUN, FORWARDS = "task", "begun", "forwards"


async def open_task(manager: DialogManager, task: Task) -> None:
    """Open the trainer's draft, or what a colleague writes of the same program where they have none themselves."""
    desk = await writers.desk(task, by=member_of(manager))
    only_theirs = desk.mine is None and desk.others
    state = states.Programs.theirs if only_theirs else states.Programs.draft
    await manager.start(state, task.as_data() | {BEGUN: int(desk.mine is not None)})


def task_of(manager: DialogManager) -> Task:
    """Return what the open screens are about."""
    return Task.from_data(manager.dialog_data.get(TASK) or manager.start_data)


def kept(manager: DialogManager, key: str, default: Any) -> Any:
    """Return what the dialog's data holds under `key`, or what it was opened with."""
    begun_with = manager.start_data if isinstance(manager.start_data, dict) else {}
    return manager.dialog_data.get(key, begun_with.get(key, default))
