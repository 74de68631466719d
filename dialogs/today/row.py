"""A row of «Сегодня» as its buttons carry it."""

from dataclasses import dataclass

from bot.services.errors import NotFound
from bot.services.time.today import Row
from bot.services.time.today_rows import Kind
from dialogs.kit.ids import carried_id


@dataclass(frozen=True)
class RowId:
    """Which row a button was drawn for, so that a late tap does not do what stands there by now."""

    kind: Kind
    client_id: int
    subject: str

    @classmethod
    def of(cls, row: Row) -> "RowId":
        return cls(row.kind, row.client.id, row.subject)

    def __str__(self) -> str:
        return f"{self.kind}.{self.client_id}.{self.subject}"

    @classmethod
    def read(cls, text: str) -> "RowId":
        """Return the row that a button carries, which may be forged. Raises `NotFound` for one that nobody drew."""
        kind, _dot, rest = text.partition(".")
        client_id, _dot, subject = rest.partition(".")
        if kind not in list(Kind):
            raise NotFound
        return cls(Kind(kind), carried_id(client_id), subject)
