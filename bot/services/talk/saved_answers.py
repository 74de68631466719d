"""Answers that staff have ready, and write to clients with two taps."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from loguru import logger
from tortoise.expressions import F
from tortoise.transactions import in_transaction

from bot.services.errors import (
    ClientNotFound,
    NotFound,
    SavedAnswerChanged,
    TextTooLong,
    TooManySavedAnswers,
    WordsWanted,
)
from bot.services.paging import Page
from bot.services.people import names, staff
from bot.services.programs.content import LONGEST_TEXT
from bot.services.talk import content, outgoing
from bot.services.talk.content import SAVED, TEXT, Content
from bot.services.time.follow_ups.messages import AROUND_NAME, NAMED
from bot.services.utf16 import units_in
from bot.services.visible import is_visible, typed_line
from db.fields import now
from db.models import Client, MessageCopy, SavedAnswer, Staff

PAGE = 8
MOST = 50
LONGEST_NAME = 40
# Telegram's limit for a first name.
LONGEST_FIRST_NAME = 64
SIGNS = tuple(".,!?")


async def page(query: str, number: int) -> Page[SavedAnswer]:
    """Return a page of those whose name and words have every word of the query in them, most used first."""
    found = SavedAnswer.all()
    for word in names.fold(query).split():
        found = found.filter(search__contains=word)
    return await Page.read(found.order_by("-uses", "-id"), number, PAGE)


async def get(answer_id: int) -> SavedAnswer:
    """Return it. Raises `NotFound`."""
    answer = await SavedAnswer.get_or_none(id=answer_id)
    if answer is None:
        raise NotFound
    return answer


async def create(name: str, said: Content, *, by: Staff) -> SavedAnswer:
    """Keep an answer under this name.

    Raises `WordsWanted`, `TextTooLong`, `TooManySavedAnswers`, `NotStaff`.
    """
    called = checked_name(name)
    require_fit(said)
    async with in_transaction():
        await staff.require_still(by)
        # One after another: where there may be one more, those that are there can be locked.
        await SavedAnswer.all().order_by("id").select_for_update(no_key=True).only("id")
        if await SavedAnswer.all().count() >= MOST:
            raise TooManySavedAnswers(most=MOST)
        answer = await SavedAnswer.create(name=called, created_by=by, **_columns(called, [said]))
    logger.bind(answer=answer.id, by=by.id).info("answer saved")
    return answer


async def rename(answer_id: int, name: str, *, by: Staff) -> None:
    """Call it this. Raises `NotFound`, `WordsWanted`, `TextTooLong`, `NotStaff`."""
    called = checked_name(name)
    async with in_transaction():
        answer = await _lock(answer_id, by)
        await _save(answer, name=called, **_columns(called, contents(answer)))


async def put(answer_id: int, said: Content, *, by: Staff) -> None:
    """Let it say this; another one of the album that it holds is added. Raises as `create`, and `NotFound`."""
    require_fit(said)
    async with in_transaction():
        answer = await _lock(answer_id, by)
        await _save(answer, **_columns(answer.name, content.joined(contents(answer), said)))


async def delete(answer_id: int, *, by: Staff) -> None:
    """Throw it away. Raises `NotFound`, `NotStaff`."""
    async with in_transaction():
        answer = await _lock(answer_id, by)
        await answer.delete()
    logger.bind(answer=answer_id, by=by.id).info("saved answer deleted")


def require_fit(said: Content) -> None:
    """Refuse what could not be sent to everybody: whatever their name is, or without one.

    Raises `WordsWanted`, `TextTooLong`.
    """
    if said.kind == TEXT and not is_visible(AROUND_NAME.sub("", said.text)):
        raise WordsWanted
    # What does not fit under a file comes below it.
    if NAMED.search(said.text) and len(NAMED.sub("x" * LONGEST_FIRST_NAME, said.text)) > LONGEST_TEXT:
        raise TextTooLong(limit=LONGEST_TEXT - LONGEST_FIRST_NAME)


def checked_name(name: str) -> str:
    """Return the name that was typed, a line. Raises `WordsWanted`, `TextTooLong`."""
    return typed_line(name, longest=LONGEST_NAME)


def contents(answer: SavedAnswer) -> list[Content]:
    """Return its messages as they are, with what stands for the client's name."""
    return content.from_json(answer.content)


def for_client(answer: SavedAnswer, client: Client) -> list[Content]:
    """Return its messages as this client gets them: spoken to by name, or, who has none, without."""
    return [_named(one, client.first_name.strip()) for one in contents(answer)]


async def send(answer_id: int, client_id: int, *, message_ids: Sequence[int], as_of: datetime, by: Staff) -> None:
    """Write the answer to the client, as it was put up in the chat of this member of staff.

    `message_ids` are the messages there that show it, words that come below their files last, and `as_of` when they
    were made. What was sent before is not sent again. Raises `SavedAnswerChanged`, and as `get` and `outgoing.write`.
    """
    async with in_transaction():
        answer = await get(answer_id)
        client = await Client.get_or_none(id=client_id, forgotten_at=None)
        if client is None:
            raise ClientNotFound(client=client_id)
        said = for_client(answer, client)
        if answer.changed_at > as_of or len(message_ids) != len(said) + sum(one.has_long_caption for one in said):
            raise SavedAnswerChanged
        # Sent twice, it is two albums.
        album = f"saved{message_ids[0]}" if len(said) > 1 else ""
        made = [replace(one, album=album, more={**one.more, SAVED: answer.id}) for one in said]
        written = [
            await outgoing.write(client_id, one, by=by, message_id=message_id)
            for one, message_id in zip(made, message_ids, strict=False)
        ]
        if message := written[-1]:
            below = ((message, message_id) for message_id in message_ids[len(said) :])
            about: dict[str, Any] = {"staff": by, "chat_id": by.telegram_id}
            await MessageCopy.bulk_create(
                MessageCopy(message=one, telegram_message_id=at, **about) for one, at in below
            )
            await SavedAnswer.filter(id=answer.id).update(uses=F("uses") + 1)


async def _lock(answer_id: int, by: Staff) -> SavedAnswer:
    await staff.require(by)
    answer = await SavedAnswer.select_for_update().get_or_none(id=answer_id)
    if answer is None:
        raise NotFound
    return answer


async def _save(answer: SavedAnswer, **columns: Any) -> None:
    await SavedAnswer.filter(id=answer.id).update(**columns, changed_at=now())


def _columns(name: str, said: Sequence[Content]) -> dict[str, Any]:
    words = " ".join([name, *(one.text for one in said)])
    return {"content": content.to_json(said), "search": names.fold(words)}


def _named(said: Content, name: str) -> Content:
    """Return the message with the name in its place; what is formatted stays so."""
    found = [match.span() for match in NAMED.finditer(said.text)] if name else list(_without_name(said.text))
    if not found:
        return said
    text = _replaced(said.text, found, name)
    if not name and NAMED.match(said.text):
        text = text[:1].upper() + text[1:]
    moved = [_moved(entity, said.text, found, name) for entity in said.entities]
    return replace(said, text=text, entities=[entity for entity in moved if entity["length"] > 0])


def _without_name(text: str) -> Iterator[tuple[int, int]]:
    """Yield what goes where there is no name: what belongs to it with it, also the space before a sign behind it."""
    for match in AROUND_NAME.finditer(text):
        start, end = match.span()
        if text[end : end + 1] in SIGNS:
            start = len(text[:start].rstrip(" "))
        yield start, end


def _replaced(text: str, found: Sequence[tuple[int, int]], name: str) -> str:
    pieces, place = [], 0
    for start, end in found:
        pieces += [text[place:start], name]
        place = end
    return "".join([*pieces, text[place:]])


def _moved(entity: dict[str, Any], text: str, found: Sequence[tuple[int, int]], name: str) -> dict[str, Any]:
    """Return the formatting of the same words once the name stands in the places that were found.

    What begins or ends within a placeholder takes in the whole name.
    """
    first, last = entity["offset"], entity["offset"] + entity["length"]
    begin, end = _shifted(first, text, found, name, after=False), _shifted(last, text, found, name, after=True)
    return {**entity, "offset": begin, "length": end - begin}


def _shifted(place: int, text: str, found: Sequence[tuple[int, int]], name: str, *, after: bool) -> int:
    """Return where this place of the text is afterwards; both are counted in UTF-16 units, as Telegram does.

    A place within a placeholder is before the name then, or `after` it.
    """
    shift = 0
    for start, end in found:
        first, last = units_in(text[:start]), units_in(text[:end])
        if place >= last:
            shift += units_in(name) - (last - first)
        elif place > first:
            shift += first - place + (units_in(name) if after else 0)
    return place + shift
