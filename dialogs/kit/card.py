"""The way back to a client's card, which says in a line what was done."""

from aiogram_dialog import DialogManager

from dialogs import opening, routes, states
from dialogs.routes import Route

# What an update keeps: what the card says that it leads to.
SAID = "said_on_card"


async def back_to_card(manager: DialogManager, said: str) -> None:
    """Leave the open dialog for its client's card, which says this, HTML, until it is drawn anew.

    Where the dialog was opened from elsewhere the card comes in its place.
    """
    client_id, row = routes.client_of(manager), routes.row_below(manager)
    manager.middleware_data[SAID] = said
    if len(manager.current_stack().intents) == 1:
        await opening.open_alone(manager, routes.card(client_id))
        return
    await manager.done()
    if manager.current_context().state.group is not states.Card:
        to_card = routes.card(client_id)
        await opening.open_on_top(manager, Route(to_card.state, {**to_card.data, routes.TODAY: row}))


def said_on_card(manager: DialogManager) -> list[str]:
    """Return what was done, as the first lines of a card."""
    said = manager.middleware_data.get(SAID)
    return [str(said), ""] if said else []
