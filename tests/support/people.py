"""People and things for the tests of services, made the way the bot makes them."""

import itertools
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import pytest
from tortoise import BaseDBAsyncClient
from tortoise.transactions import in_transaction

from bot.i18n import LANGUAGES, translator
from bot.services.intake import questionnaire
from bot.services.money import offers, payments, receipts
from bot.services.money.meant import ASK, expectation
from bot.services.money.receipts import File
from bot.services.people import clients
from bot.services.people.clients import Person
from bot.services.programs import drafts, programs
from bot.services.programs.content import Part, Written
from db.defaults import follow_language, keep_names, seed
from db.fields import now
from db.models import Client, ClientPipeline, Offer, OfferKind, Outbox, Pack, Payment, Program, Role, Staff

GOOD_ANSWERS = {
    "sex": "female",
    "age": "34",
    "height": "172",
    "weight": "68,5",
    "goal": "muscle",
    "level": "beginner",
    "place": "gym",
    "days": "3",
}

message_ids = itertools.count(100)


async def seed_in(language: str) -> bool:
    return await seed(translator(language).label, currency="RUB", minor_units=100)


async def follow(language: str) -> None:
    """What a start with this DEFAULT_LANGUAGE does to the names of the defaults."""
    texts = {one: translator(one).label for one in LANGUAGES}
    await follow_language(texts, language)
    await keep_names(texts)


async def staff_member(telegram_id: int, name: str = "Марина", role: Role = Role.TRAINER) -> Staff:
    return await Staff.create(telegram_id=telegram_id, role=role, name=name, language="ru")


def person(telegram_id: int, first_name: str = "Иван", **more: Any) -> Person:
    return Person(telegram_id, first_name, **more)


async def empty_outbox() -> None:
    """Let nothing have been told so far; what changes another message goes before that."""
    await Outbox.filter(edits_id__not_isnull=True).delete()
    await Outbox.all().delete()


async def newcomer(telegram_id: int, first_name: str = "Иван", **more: Any) -> Client:
    """Somebody who has just pressed /start; what that queued is taken away."""
    client = await clients.arrive(person(telegram_id, first_name, **more))
    await empty_outbox()
    return client


async def answer_all(
    client: Client, *, limits: tuple[str, ...] = (), pressure: str = "treated", other: str = "Грыжа", **changed: str
) -> None:
    """Agree, and answer every question; what was not ticked is not asked."""
    progress = await questionnaire.begin(client)
    for key, value in (GOOD_ANSWERS | changed).items():
        assert progress.question is not None
        assert progress.question.key == key
        if key in ("age", "height", "weight"):
            progress = await questionnaire.type_in(client, value, message_id=next(message_ids))
        else:
            progress = await questionnaire.choose(client, key, value, message_id=next(message_ids))
    for limit in limits:
        await questionnaire.tick(client, "limits", limit, on=True)
    progress = await questionnaire.finish_ticks(client, "limits", none=not limits, message_id=next(message_ids))
    if "pressure" in limits:
        progress = await questionnaire.choose(client, "pressure", pressure, message_id=next(message_ids))
    if "other" in limits:
        progress = await questionnaire.type_in(client, other, message_id=next(message_ids))
    assert progress.question is None


async def pending_payment(client: Client, *, offer: int = 0) -> Payment:
    """A payment that was just begun: its client's screen asks for the receipt."""
    chosen = (await offers.on_sale())[offer]
    payment = (await payments.begin_seen(client, chosen.id, price=chosen.price))[0]
    client.expects = expectation(ASK, payment.id)
    await client.save(update_fields=["expects"])
    return payment


async def claimed_payment(client: Client, *, offer: int = 0, message_id: int = 10) -> Payment:
    """A payment whose receipt has come."""
    payment = await pending_payment(client, offer=offer)
    await receipts.take(client, photo(message_id, f"photo-{message_id}"))
    return await payments.get(payment.id)


async def confirmed_payment(client: Client, by: Staff, *, offer: int = 0) -> Payment:
    payment = await pending_payment(client, offer=offer)
    payment = await payments.confirm(payment.id, by=by)
    await empty_outbox()
    return payment


async def pack_offer(*, sessions: int = 10, days: int = 30) -> Offer:
    """A pack of sessions that is on sale, of a name of its own."""
    number = await Offer.all().count() + 1
    return await Offer.create(
        title=f"№ {number}",
        kind=OfferKind.PACK,
        sessions=sessions,
        price=2_000_000,
        currency="RUB",
        duration_days=days,
        position=number,
    )


async def paid_pack(client: Client, by: Staff, *, sessions: int = 10, days: int = 30) -> Pack:
    """A pack that the client has paid for just now."""
    offer = await pack_offer(sessions=sessions, days=days)
    payment = await Payment.create(
        client=client,
        offer=offer,
        title=offer.title,
        sessions=sessions,
        duration_days=days,
        amount=offer.price,
        currency=offer.currency,
        open_key=f"{client.id}:{offer.id}",
        submitted_at=now(),
    )
    await payments.confirm(payment.id, by=by)
    return await Pack.get(payment_id=payment.id)


def photo(message_id: int, file_id: str = "photo-1", **more: Any) -> File:
    return File("photo", file_id, message_id, **more)


def part(message_id: int, text: str = "Жим лёжа 3×10", **more: Any) -> Part:
    return Part(**{"message_id": message_id, "kind": "text", "text": text, **more})


def written(*parts: Part) -> dict[str, Any]:
    """Return what the row of a program keeps that holds these."""
    return Written(parts=parts).to_json()


async def open_draft(
    client_id: int, *, by: Staff, payment_id: int | None = None, instead_of_held: bool = False
) -> Program:
    """Return the draft for what `drafts.task_for` returns, one without a message where there is none yet."""
    async with in_transaction():
        task = await drafts.task_for(client_id, by=by, payment_id=payment_id, instead_of_held=instead_of_held)
        draft = await drafts.begin(task, by)
    return await programs.get(draft.id)


async def draft_of(client: Client, by: Staff, *texts: str) -> Program:
    draft = await open_draft(client.id, by=by)
    for text in texts:
        draft = await drafts.add_part(draft.id, part(next(message_ids), text), by=by)
    return draft


async def stage_id_of(client: Client) -> int | None:
    return (await Client.get(id=client.id)).stage_id


async def moves_of(client: Client) -> list[tuple[str | None, str, str]]:
    """Every move of the client, oldest first: from, to, event."""
    rows = await ClientPipeline.filter(client_id=client.id).order_by("id")
    return [(row.from_stage_name, row.to_stage_name, row.event.value) for row in rows]


async def queued(chat_id: int | None = None) -> list[str]:
    """The kinds of what waits in the outbox, oldest first, of one chat or of all."""
    rows = Outbox.filter(chat_id=chat_id) if chat_id else Outbox.all()
    return [(row.content or {}).get("kind", "part") for row in await rows.order_by("id")]


@asynccontextmanager
async def refuses(database: BaseDBAsyncClient, change: str, *, of: str) -> AsyncIterator[None]:
    """Make the database refuse this change of any row of the table `of`, as a full disk would."""
    if database.capabilities.dialect == "sqlite":
        up = [f"CREATE TRIGGER refuse BEFORE {change} ON {of} BEGIN SELECT RAISE(ABORT, 'made to order'); END"]
        down = ["DROP TRIGGER refuse"]
    else:
        up = [
            (
                "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS"
                " 'BEGIN RAISE EXCEPTION ''made to order''; END'"
            ),
            f"CREATE TRIGGER refuse BEFORE {change} ON {of} EXECUTE FUNCTION refuse()",
        ]
        down = [f"DROP TRIGGER refuse ON {of}", "DROP FUNCTION refuse()"]
    await _execute(up)
    try:
        yield
    finally:
        await _execute(down)


def outbox_refuses(database: BaseDBAsyncClient) -> AbstractAsyncContextManager[None]:
    """Make the database refuse every new row of the outbox."""
    return refuses(database, "INSERT", of="outbox")


async def _execute(statements: list[str]) -> None:
    async with in_transaction() as connection:
        for statement in statements:
            await connection.execute_query(statement)


def fails_at(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """Let the database go away once, at this writing of many moves, counted from 1."""
    write, left = ClientPipeline.bulk_create, iter([False] * (number - 1) + [True])

    def bulk_create(*args: Any, **kwargs: Any) -> Any:
        if next(left, False):
            raise ConnectionError("the database is away")
        return write(*args, **kwargs)

    monkeypatch.setattr(ClientPipeline, "bulk_create", bulk_create)
