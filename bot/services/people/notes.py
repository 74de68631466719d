"""What staff keep in mind about a client. The client never sees it."""

from datetime import timedelta

from tortoise.transactions import in_transaction

from bot.services.errors import NoteEmpty, NoteNotFound, TextTooLong
from bot.services.paging import Page
from bot.services.people import clients, staff
from db.fields import now
from db.models import ClientNote, Staff

PAGE = 5
LONGEST = 3500
AGAIN = timedelta(minutes=10)


async def page(client_id: int, number: int = 0) -> Page[ClientNote]:
    """Return a page of the client's notes, newest first, with their authors; past the last page it is the last."""
    notes = ClientNote.filter(client_id=client_id).order_by("-id").select_related("author")
    return await Page.read(notes, number, PAGE)


async def newest(client_id: int) -> ClientNote | None:
    """Return the client's newest note, none where there are none."""
    return await ClientNote.filter(client_id=client_id).order_by("-id").first()


async def get(note_id: int, *, client_id: int) -> ClientNote:
    """Return this note of the client, with its author. Raises `NoteNotFound`."""
    note = await ClientNote.get_or_none(id=note_id, client_id=client_id).select_related("author")
    if note is None:
        raise NoteNotFound(note=note_id)
    return note


async def add(client_id: int, text: str, *, by: Staff | None) -> ClientNote:
    """Keep a note, of at most 3,500 characters; the same words again within minutes are the same note.

    Raises `ClientNotFound`, `NoteEmpty`, `TextTooLong`, `NotStaff`.
    """
    if by is not None:
        await staff.require(by)
    words = text.strip()
    if not words:
        raise NoteEmpty
    if len(words) > LONGEST:
        raise TextTooLong(limit=LONGEST)
    async with in_transaction():
        client = await clients.lock(client_id)
        # A message comes again where something behind the note failed.
        last = await newest(client_id)
        if last and (last.text, last.author_id) == (words, by and by.id) and now() - last.created_at < AGAIN:
            return last
        return await ClientNote.create(client=client, text=words, author=by)


async def delete(note_id: int, *, client_id: int, by: Staff) -> None:
    """Delete the note; one that is gone already is gone. Raises `NotStaff`."""
    await staff.require(by)
    await ClientNote.filter(id=note_id, client_id=client_id).delete()
