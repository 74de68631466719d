"""What stands at the bottom of a chat: what is above it may be out of sight."""

from db.models import Outbox

# For each class (see `Priority`) the newest rows of a chat, one by one through the index. It is asked for in the order
# of that index: by the id alone PostgreSQL would read the whole table for a class that has no rows.
NEWEST_MESSAGE = """
SELECT MAX((
    SELECT MAX(message_id) FROM (
        SELECT message_id FROM outbox
        WHERE status = 'sent' AND chat_id = ? AND priority BETWEEN classes.priority AND classes.priority
        ORDER BY priority DESC, id DESC LIMIT 20
    ) AS newest
)) AS newest
FROM (SELECT 1 AS priority UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5) AS classes
"""


async def newest_message(chat_id: int) -> int:
    """Return the id of the newest message that the outbox has put into the chat, 0 where there is none.

    Only the newest rows of each class are looked at: the index knows them, however many were sent before.
    """
    database = Outbox._meta.db
    query = NEWEST_MESSAGE if database.capabilities.dialect == "sqlite" else NEWEST_MESSAGE.replace("?", "$1")
    (row,) = await database.execute_query_dict(query, [chat_id])
    return row["newest"] or 0
