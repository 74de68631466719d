"""A client's row in a column: what its second button does, as it was drawn."""

from dataclasses import dataclass
from enum import StrEnum

from bot.services.errors import NotFound
from dialogs.kit.ids import carried_id


class Deed(StrEnum):
    """What a tap on the second button does."""

    MOVE = "move"
    """Move the client from the first id, a stage, to the second."""
    UNDO = "undo"
    """Take back the move that the id names."""
    CARD = "card"
    """Open the client's card."""


IDS = {Deed.MOVE: 2, Deed.UNDO: 1, Deed.CARD: 0}


@dataclass(frozen=True)
class Row:
    """A row says what it was drawn for, so that a late or second tap does not do what stands there by now."""

    client_id: int
    deed: Deed
    ids: tuple[int, ...] = ()

    def __str__(self) -> str:
        return ".".join(map(str, (self.client_id, self.deed.value, *self.ids)))

    @staticmethod
    def read(text: str) -> "Row":
        """Return the row with this id, which may be forged. Raises `NotFound` for one that nobody drew."""
        client_id, _dot, rest = text.partition(".")
        deed, *ids = rest.split(".")
        if deed not in list(Deed) or len(ids) != IDS[Deed(deed)]:
            raise NotFound
        return Row(carried_id(client_id), Deed(deed), tuple(map(carried_id, ids)))
