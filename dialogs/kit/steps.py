"""The way to a client's next step, on the screens that offer it."""

from typing import Any

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from bot.i18n import Translator
from bot.services.time import steps
from bot.text.steps import due_day
from db.models import Step
from dialogs.kit.widgets import Ready

# Where a dialog's data keeps that a step is offered until the dialog is left.
OFFERED = "step_offered"


def step_button(on_click: Any, *, when: str | None = None) -> Button:
    """Return «⏰ Шаг», labelled with what the getter gives as `step`."""
    return Button(Ready("step"), id="step", on_click=on_click, when=when)


def step_label(step: Step | None, t: Translator) -> str:
    """Return the label of the button that leads to this step, or to a new one."""
    return t.label("button-step-set", day=due_day(step.due_at, t)) if step else t.label("button-step")


def offer_step(manager: DialogManager) -> None:
    """Have the open dialog offer the client's next step: what was done there asks for one."""
    manager.dialog_data[OFFERED] = True


async def offered_step(manager: DialogManager, client_id: int, t: Translator) -> str:
    """Return the label of the button, empty where no step is offered here."""
    return step_label(await steps.of(client_id), t) if manager.dialog_data.get(OFFERED) else ""
