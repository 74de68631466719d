"""What holds on every screen of the stages, however it was reached."""

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.api.entities import NewMessage

from bot.services.errors import NotOwner, StageNotFound
from bot.services.funnel import stages
from db.models import Role
from dialogs import states
from dialogs.kit.navigation import member_of, show_refusal

ABOUT_NO_STAGE = (states.Stages.main, states.Stages.new, states.Stages.events, states.Stages.event)
ABOUT_TWO = (states.Stages.move_all,)


class OwnersDialog(Dialog):
    """Shows itself to owners only; where a screen's stage was deleted meanwhile, the list opens and says so."""

    async def render(self, manager: DialogManager) -> NewMessage:
        member = member_of(manager)
        if member.role is not Role.OWNER:
            raise NotOwner(staff=member.id)
        for stage_id in await _missing(manager):
            show_refusal(manager, StageNotFound(stage=stage_id))
            await manager.switch_to(states.Stages.main)
        return await super().render(manager)


async def _missing(manager: DialogManager) -> set[int]:
    """Return which of the stages that the screen is about are gone."""
    state, data = manager.current_context().state, manager.dialog_data
    if state in ABOUT_NO_STAGE:
        return set()
    needed = {int(data.get(key, 0)) for key in (("stage", "target") if state in ABOUT_TWO else ("stage",))}
    return needed - {stage.id for stage in await stages.all_of_them()}
