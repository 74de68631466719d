from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.money import payments
from bot.services.people import first_steps, search
from bot.services.people.first_steps import Step
from bot.services.programs import unfinished
from bot.services.time import today
from db.models import Role, Staff
from dialogs.kit.navigation import member_of


async def menu(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return how much waits for the trainer, and of an owner's first steps those that are left."""
    member = member_of(dialog_manager)
    return {
        "today": await today.count(member),
        "messages": await search.count_waiting(),
        "payments": await payments.count_waiting(),
        "programs": await unfinished.count(member),
        "owner": member.role is Role.OWNER,
        **await _first_steps(member, t),
    }


async def _first_steps(member: Staff, t: Translator) -> dict[str, Any]:
    taken = await first_steps.done() if member.role is Role.OWNER else set(Step)
    left = [step for step in Step if step not in taken]
    lines = [f"{'✅' if step in taken else '▫️'} {t(f'first-step-{step.value}')}" for step in Step]
    return {
        "steps": "\n".join([t("first-steps"), *lines]) if left else "",
        **{f"left_{step.value}": step in left for step in Step},
    }
