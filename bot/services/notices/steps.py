"""What staff mean to do next about clients."""

from typing import Literal

from bot.services.notices.base import AboutClient, Concern
from db.models import Priority


class StepDue(AboutClient):
    """The reader's step is due now.

    It comes by time, and goes out as such: forty steps of one morning, a second apart, must not stand before the
    receipt that comes meanwhile, which somebody waits for. A step has the whole day.
    """

    kind: Literal["step_due"] = "step_due"
    concern = Concern.STEPS
    priority = Priority.TIMED
    step_id: int


Kinds = StepDue
