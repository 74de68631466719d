"""How often a questionnaire can be done again: each is a program, and a notice to everybody who is staff."""

from datetime import timedelta

from bot.services.errors import QuestionnaireTooOften
from db.fields import now
from db.models import Client, Questionnaire

# Whoever has mistyped something does it again once or twice.
MOST_A_DAY = 5


async def require_not_too_often(client: Client) -> None:
    """Raise `QuestionnaireTooOften` for a client who has completed `MOST_A_DAY` within a day; an open one goes on."""
    if await Questionnaire.exists(open_key=client.id):
        return
    lately = Questionnaire.filter(client_id=client.id, completed_at__gt=now() - timedelta(days=1))
    if await lately.count() >= MOST_A_DAY:
        raise QuestionnaireTooOften(times=MOST_A_DAY)
