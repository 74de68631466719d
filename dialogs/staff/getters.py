from typing import Any

from aiogram import Bot
from aiogram.utils.deep_linking import create_start_link
from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.people import deep_links, staff
from bot.text.names import staff_name
from db.models import Role, Staff
from dialogs.kit.navigation import member_of


async def team(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the owners in lines, and the trainers as buttons."""
    members = await staff.team(by=member_of(dialog_manager))
    owners = [member for member in members if member.role is Role.OWNER]
    trainers = [member for member in members if member.role is Role.TRAINER]
    return {
        "owners": "\n".join(_owner(owner, t) for owner in owners),
        "trainers": [(trainer.id, staff_name(trainer, t)) for trainer in trainers],
        "count": len(trainers),
    }


async def invite(dialog_manager: DialogManager, bot: Bot, **_: Any) -> dict[str, str]:
    """Return the link of the invite that was just made."""
    return {"link": await create_start_link(bot, deep_links.STAFF + dialog_manager.dialog_data["secret"])}


async def trainer(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the trainer who was tapped; another owner may have removed them meanwhile."""
    chosen = await staff.trainer(int(dialog_manager.dialog_data["trainer"]), by=member_of(dialog_manager))
    return {"name": staff_name(chosen, t), "removed": chosen.removed_at is not None}


def _owner(owner: Staff, t: Translator) -> str:
    return t("team-owner" if owner.started_at else "team-owner-absent", name=staff_name(owner, t))
