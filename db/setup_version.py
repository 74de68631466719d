"""A mark of what owners have set up: it is another one after every change of the staff, the stages and the offers.

Triggers of the migrations write it, whoever changes a row of these tables, in the transaction of the change. So what
was read under a mark holds for as long as the mark is the same, in every process (see `bot.services.remembered`).
"""

from db.models import Client, Setting

KEY = "setup_version"
TABLES = ("staff", "pipeline_stages", "stage_events", "offers")

_FIND = """
SELECT mark.value AS setup_version, clients.* FROM (SELECT 1) AS always
LEFT JOIN settings AS mark ON mark.key = '{key}'
LEFT JOIN clients ON clients.telegram_id = {place}
"""


async def hold() -> None:
    """Let nobody else change what is marked until the transaction ends.

    To be called before a row of these tables is locked: whoever changes one takes the mark first, and two who go the
    other way round would wait for each other.
    """
    await Setting.select_for_update().get_or_none(key=KEY)


async def with_client(telegram_id: int) -> tuple[str | None, Client | None]:
    """Return the mark, none before the first change, and the client with this Telegram account, in one statement."""
    database = Setting._meta.db
    place = "?" if database.capabilities.dialect == "sqlite" else "$1"
    (row,) = await database.execute_query_dict(_FIND.format(key=KEY, place=place), [telegram_id])
    mark = row.pop("setup_version")
    # Tortoise makes models of what it has selected itself only; this is how it does so.
    return mark, Client._init_from_db(**row) if row["id"] is not None else None
