"""The column of the funnel that the trainer has open, kept with the conversation."""

from collections.abc import Sequence
from typing import Any

from aiogram_dialog import DialogManager

from bot.services.funnel import board
from bot.services.funnel.board import PAGE, Board, Order
from bot.services.paging import Page
from db.models import Client

# Where the data of an update keeps what was read for it already: a page that was just opened is drawn next.
READ = "column_read"


class OpenColumn:
    """The column and page that are open, the rows on it, and who is ticked.

    The rows of a page stay where they are until it is left, also those of clients who were moved from it: a late
    second tap must not hit a neighbour who has slipped up.
    """

    def __init__(self, manager: DialogManager) -> None:
        self._data = manager.dialog_data
        self._update = manager.middleware_data

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
        """The rows of the page; none where it was empty when it was opened."""
        return self._data.get("clients")

    @property
    def moves(self) -> dict[int, int]:
        """The clients whom the trainer has moved from this page, with the ids of these moves."""
        return {int(client_id): move_id for client_id, move_id in self._data.get("moves", {}).items()}

    @property
    def without_reason(self) -> list[int]:
        """The moves from this page that a reason is for: those since the last one, else those that got it."""
        explained = self._data.get("explained", [])
        made = list(self.moves.values())
        return [move_id for move_id in made if move_id not in explained] or [
            move_id for move_id in made if move_id in self._data.get("explained_last", [])
        ]

    @property
    def ticked(self) -> list[int]:
        """Who is chosen, over all pages of the column."""
        return list(self._data.get("ticked", []))

    @property
    def batch(self) -> dict[str, Any]:
        """What became of those who were chosen last."""
        return dict(self._data.get("batch", {}))

    async def open(self, *, stage_id: int | None = None, start: int = 0, order: Order | None = None) -> None:
        """Open the page that begins with the row `start`; past the last one, the last page. It is read anew."""
        if stage_id is not None and stage_id != self.stage_id:
            self._data["ticked"] = []
        self._data["stage"] = self.stage_id if stage_id is None else stage_id
        if order is not None:
            self._data["order"] = order.value
        for kept in ("moves", "explained", "explained_last"):
            self._data.pop(kept, None)
        found = await board.counts()
        page = await self._page(found, start)
        self._data["start"] = start if start < page.count else page.number * PAGE
        # An empty page has no rows to keep in place: who comes to it is shown when it is drawn anew.
        self._data["clients"] = [client.id for client in page.entries] or None
        self._update[READ] = (found, page.entries)

    async def read(self) -> tuple[Board, Sequence[Client]]:
        """Return the funnel's counts, and the rows of the page as these clients are now."""
        if READ in self._update:
            known: tuple[Board, Sequence[Client]] = self._update[READ]
            return known
        found = await board.counts()
        if self.client_ids:
            return found, await board.clients_by_id(self.client_ids)
        return found, (await self._page(found, self.start)).entries

    async def settle(self) -> None:
        """Keep the rows in place that came to an empty page: one of them was tapped."""
        if not self.client_ids:
            self._data["clients"] = [client.id for client in (await self.read())[1]]

    def remember_move(self, client_id: int, move_id: int) -> None:
        self._data.setdefault("moves", {})[str(client_id)] = move_id

    def forget_move(self, client_id: int) -> None:
        self._data.get("moves", {}).pop(str(client_id), None)

    def explain(self) -> None:
        """Keep that those got a reason whom one was for: whoever is moved from now on gets one of their own."""
        self._data["explained_last"] = self.without_reason
        self._data["explained"] = [*self._data.get("explained", []), *self._data["explained_last"]]

    @property
    def asks_about_batch(self) -> bool:
        """Whether it is asked why those were lost who were chosen, and not who were moved from the page."""
        return bool(self._data.get("asks_about_batch"))

    def ask_about(self, *, batch: bool) -> None:
        self._data["asks_about_batch"] = batch

    def tick(self, client_ids: Sequence[int], *, on: bool) -> None:
        """Choose these clients, or choose them no more."""
        others = [client_id for client_id in self.ticked if client_id not in client_ids]
        self._data["ticked"] = [*others, *client_ids] if on else others

    def keep_batch(self, **batch: Any) -> None:
        """Keep what became of the chosen; nobody is chosen any more."""
        self._data["batch"] = batch
        self._data["ticked"] = []

    async def _page(self, found: Board, start: int) -> Page[Client]:
        count = found.count_of(self.stage_id)
        return await board.column(self.stage_id, count=count, order=self.order, start=start)
