"""Widgets that all menus share."""

from collections.abc import Callable
from operator import attrgetter, itemgetter
from typing import Any

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.kbd import Select
from aiogram_dialog.widgets.text import Text

from bot.i18n import Translator
from dialogs.kit.ids import carried_id


class Words(Text):
    """A text of `locales/` as HTML, for messages. Arguments are keys of the getter's data."""

    def __init__(self, key: str, *arguments: str, when: WhenCondition = None) -> None:
        super().__init__(when=when)
        self.key = key
        self.arguments = arguments

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        t: Translator = manager.middleware_data["t"]
        return t(self.key, **self._chosen(data))

    def _chosen(self, data: dict[str, Any]) -> dict[str, Any]:
        return {name: data[name] for name in self.arguments}


class Label(Words):
    """A text of `locales/` as it is, for buttons."""

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        t: Translator = manager.middleware_data["t"]
        return t.label(self.key, **self._chosen(data))


class Ready(Text):
    """HTML or a label that the getter has made already; `key` names it in the getter's data."""

    def __init__(self, key: str | Callable[[dict[str, Any]], str], when: WhenCondition = None) -> None:
        super().__init__(when=when)
        self.key = key

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        return self.key(data) if callable(self.key) else str(data[self.key])


def choices(id: str, items: str, on_click: Any, *, carries: Callable[[str], Any] = carried_id) -> Select[Any]:  # noqa: A002
    """Return a button for each pair of id and label that the getter gives under `items`.

    `carries` makes of an id that comes back, which may be forged, what `on_click` gets.
    """
    return Select(
        Ready(lambda data: data["item"][1]),
        id=id,
        item_id_getter=itemgetter(0),
        type_factory=carries,
        items=items,
        on_click=on_click,
    )


def neighbour(key: str, id: str, *, items: str, on_click: Any) -> Select[int]:  # noqa: A002
    """Return a button that names the neighbour it was shown with, the one that the getter gives under `items`.

    So a second tap on «⬆️ Выше» is no second step.
    """
    return Select(
        Label(key), id=id, item_id_getter=attrgetter("id"), type_factory=carried_id, items=items, on_click=on_click
    )
