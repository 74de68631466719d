"""What has happened to a client in the funnel, page by page."""

from bot.services.errors import MoveNotFound
from bot.services.paging import Page
from db.models import ClientPipeline

PAGE = 10


async def page(client_id: int, number: int = 0, *, size: int = PAGE) -> Page[ClientPipeline]:
    """Return a page of the client's moves, newest first, each with the staff member who made it.

    A page past the last one is the last one.
    """
    moves = ClientPipeline.filter(client_id=client_id).order_by("-id").select_related("moved_by")
    return await Page.read(moves, number, size)


async def get(move_id: int, *, client_id: int) -> ClientPipeline:
    """Return this move of the client, with the staff member who made it. Raises `MoveNotFound`."""
    move = await ClientPipeline.get_or_none(id=move_id, client_id=client_id).select_related("moved_by")
    if move is None:
        raise MoveNotFound(move=move_id)
    return move


async def newest(client_id: int) -> ClientPipeline | None:
    """Return the client's last move, none for one who has never been in a stage."""
    return await ClientPipeline.filter(client_id=client_id).order_by("-id").first()
