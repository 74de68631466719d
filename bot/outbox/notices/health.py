"""What comes of a questionnaire, as staff and its client read it."""

from bot.outbox.notices.look import AboutTheClient, Look, Reading, Renderers, about_client
from bot.services.notices.base import AboutProgram
from bot.services.notices.health import AnswersChanged, LookAtAnswers, MobilityPage, ProgramHeld, QuestionnaireDone
from bot.telegram.callbacks import OpenHeld, Rows, button
from bot.telegram.live_message import View
from bot.telegram.talk_callbacks import write_button
from db.models import Program, ProgramStatus


async def program_held(notice: ProgramHeld, reading: Reading) -> Look:
    return await about_client("notice-program-held", notice, reading, rows=await _to_decide(notice, reading))


async def answers_changed(notice: AnswersChanged, reading: Reading) -> Look:
    return await about_client("notice-answers-changed", notice, reading, rows=await _to_decide(notice, reading))


async def mobility_page(notice: MobilityPage, reading: Reading) -> Look:
    t = reading.t
    return Look(View(t("mobility-page"), [[write_button(t)]]))


async def _to_decide(notice: AboutProgram, reading: Reading) -> Rows:
    """Return the button that leads to the program, while it is held."""
    held = await Program.exists(id=notice.program_id, status=ProgramStatus.HELD)
    return [[button(reading.t, "button-decide", OpenHeld(program=notice.program_id))]] if held else []


RENDERERS: Renderers = {
    QuestionnaireDone: AboutTheClient("notice-questionnaire"),
    ProgramHeld: program_held,
    AnswersChanged: answers_changed,
    LookAtAnswers: AboutTheClient("notice-look-at-answers"),
    MobilityPage: mobility_page,
}
