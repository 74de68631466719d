"""How a step looks to whoever has to take it."""

from bot.outbox.notices.look import Look, Reading, Renderers, about_client
from bot.services.notices.steps import StepDue
from bot.telegram.callbacks import StepDone, button
from bot.text.steps import step_words
from db.models import Step, StepStatus


async def step_due(notice: StepDue, reading: Reading) -> Look:
    """Return what is to be done; of a step that was closed since its hour, that there is nothing to do any more."""
    step = await Step.get_or_none(id=notice.step_id).select_related("staff")
    if step is None:
        return await about_client("notice-step-gone", notice, reading)
    # A lead from the site may have become somebody whom the bot knew.
    about = notice.model_copy(update={"client_id": step.client_id})
    if step.status is not StepStatus.OPEN:
        return await about_client("notice-step-gone", about, reading)
    rows = [[button(reading.t, "button-step-done", StepDone(step=step.id))]]
    return await about_client("notice-step", about, reading, rows=rows, step=step_words(step, reading.t))


RENDERERS: Renderers = {StepDue: step_due}
