"""Where in the funnel the trainer is, kept with the conversation."""

from collections.abc import Sequence
from typing import Any

from aiogram_dialog import DialogManager

from bot.services.funnel.board import PAGE, Order


class Place:
    """The column and page that are open, the rows on it, and who is ticked.

    The rows of a page stay where they are until it is left, also those of clients who were moved from it: a late
    second tap must not hit a neighbour who has slipped up.
    """

    def __init__(self, manager: DialogManager) -> None:
        self._data = manager.dialog_data

    @property
    def stage_id(self) -> int:
        return int(self._data.get("stage", 0))

    @property
    def start(self) -> int:
        """The first row of the page, counted from 0."""
        return int(self._data.get("start", 0))

    @property
    def number(self) -> int:
        """The page, counted from 0."""
        return -(-self.start // PAGE)

    @property
    def order(self) -> Order:
        return Order(self._data.get("order", Order.WAITING))

    @property
    def client_ids(self) -> list[int] | None:
        """The rows of the page; none before it was read."""
        return self._data.get("clients")

    @property
    def moves(self) -> dict[int, int]:
        """The clients whom the trainer has moved from this page, with the ids of these moves."""
        return {int(client_id): move_id for client_id, move_id in self._data.get("moves", {}).items()}

    @property
    def ticked(self) -> list[int]:
        """Who is chosen, over all pages of the column."""
        return list(self._data.get("ticked", []))

    @property
    def batch(self) -> dict[str, Any]:
        """What became of those who were chosen last."""
        return dict(self._data.get("batch", {}))

    def go(self, *, stage_id: int | None = None, start: int = 0, order: Order | None = None) -> None:
        """Open the page that begins with the row `start`; it is read anew."""
        if stage_id is not None and stage_id != self.stage_id:
            self._data["ticked"] = []
        self._data["stage"] = self.stage_id if stage_id is None else stage_id
        self._data["start"] = start
        if order is not None:
            self._data["order"] = order.value
        self._data.pop("clients", None)
        self._data.pop("moves", None)

    def keep_page(self, start: int, client_ids: Sequence[int]) -> None:
        """Keep what was read as the rows of this page. An empty one has nothing to keep in place."""
        self._data["start"] = start
        if client_ids:
            self._data["clients"] = list(client_ids)

    def remember_move(self, client_id: int, move_id: int) -> None:
        self._data.setdefault("moves", {})[str(client_id)] = move_id

    def forget_move(self, client_id: int) -> None:
        self._data.get("moves", {}).pop(str(client_id), None)

    def tick(self, client_ids: Sequence[int], *, on: bool) -> None:
        """Choose these clients, or choose them no more."""
        others = [client_id for client_id in self.ticked if client_id not in client_ids]
        self._data["ticked"] = [*others, *client_ids] if on else others

    def keep_batch(self, **batch: Any) -> None:
        """Keep what became of the chosen; nobody is chosen any more."""
        self._data["batch"] = batch
        self._data["ticked"] = []
