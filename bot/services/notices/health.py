"""What comes of a questionnaire, and of answers that a person has to look at first."""

from typing import Literal

from bot.services.notices.base import AboutClient, AboutProgram, ClientNotice, Concern
from db.models import Priority


class QuestionnaireDone(AboutProgram):
    """The free program goes out by itself."""

    kind: Literal["questionnaire_done"] = "questionnaire_done"
    concern = Concern.QUESTIONNAIRES


class ProgramHeld(AboutProgram):
    """A composed week waits for a decision of the trainer."""

    kind: Literal["program_held"] = "program_held"
    concern = Concern.DECISIONS
    priority = Priority.ASKED


class AnswersChanged(AboutProgram):
    """It is held because earlier answers were worse."""

    kind: Literal["answers_changed"] = "answers_changed"
    concern = Concern.DECISIONS
    priority = Priority.ASKED


class LookAtAnswers(AboutClient):
    """The body mass index has become low since the questionnaire before."""

    kind: Literal["look_at_answers"] = "look_at_answers"
    priority = Priority.ASKED


class MobilityPage(ClientNotice):
    """What the client may do while their program is held."""

    kind: Literal["mobility_page"] = "mobility_page"


Kinds = QuestionnaireDone | ProgramHeld | AnswersChanged | LookAtAnswers | MobilityPage
