"""What the outbox has sent is emptied after a week: ids of what nobody asks about any more."""

from datetime import timedelta

from tortoise.expressions import Q, RawSQL

from bot.services import notices
from db.fields import now
from db.models import Outbox, OutboxStatus

KEEP_CONTENT = timedelta(days=7)
# Whether the row tells staff something in a client's words: 1 or 0.
QUOTES = RawSQL(
    "CASE WHEN staff_id IS NOT NULL AND edits_id IS NULL AND ("
    + " OR ".join(f"CAST(content AS TEXT) LIKE '%\"{kind}\"%'" for kind in notices.QUOTING)
    + ") THEN 1 ELSE 0 END"
)


async def purge() -> None:
    """Empty what was sent more than a week ago; the record that it was stays.

    What staff were told of a payment keeps its content, and so does what quotes a client: it is shown anew where money
    goes back, or where they delete their data.
    """
    done = Outbox.filter(status__in=(OutboxStatus.SENT, OutboxStatus.CANCELLED), created_at__lt=now() - KEEP_CONTENT)
    passing = Q(payment_id=None) | Q(edits_id__not_isnull=True)
    emptied = done.annotate(quotes=QUOTES).filter(passing, content__not_isnull=True, quotes=0)
    await emptied.update(content=None)
