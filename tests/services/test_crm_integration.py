import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from tortoise import BaseDBAsyncClient

from bot.i18n import LANGUAGES, translator
from bot.services.crm_integration import CRMIntegration
from bot.services.errors import (
    BadPart,
    ClientNotFound,
    ClientUnreachable,
    CRMError,
    DraftEmpty,
    PaymentDecided,
    PaymentNotFound,
    StageNotFound,
    TextTooLong,
)
from bot.services.funnel import history
from bot.services.money import currencies, payments
from db.defaults import speak_known_languages
from db.models import Client, ClientPipeline, Event, Outbox, Payment, PaymentStatus, Program, ProgramStatus, Staff
from tests.services.conftest import Stages
from tests.support.people import confirmed_payment, moves_of, pending_payment, queued, stage_id_of


async def snapshot() -> list[Any]:
    """Everything that a call could have written."""
    return [await model.all().order_by("id").values() for model in (Client, ClientPipeline, Payment, Program, Outbox)]


# create_client_in_crm


async def test_a_lead_from_the_site_enters_the_funnel(trainer: Staff, stage: Stages) -> None:
    client = await CRMIntegration.create_client_in_crm(
        first_name="Анна", last_name="Ли", phone="+79990001122", source="site", language="en"
    )

    assert (client.name, client.telegram_id, client.source, client.language) == ("Анна Ли", None, "site", "en")
    assert client.stage_id == stage["first-contact"].id
    assert await queued() == ["new_lead"]
    assert await moves_of(client) == [(None, "Первичный контакт", "start")]


async def test_somebody_who_is_a_client_is_returned_as_they_are(client: Client) -> None:
    before = await snapshot()
    again = await CRMIntegration.create_client_in_crm(first_name="Другой", telegram_id=1001, source="site")

    assert again.id == client.id
    assert await snapshot() == before


async def test_the_same_account_created_many_times_at_once_is_one_client(trainer: Staff) -> None:
    made = await asyncio.gather(
        *(CRMIntegration.create_client_in_crm(first_name="Анна", telegram_id=77) for _ in range(5))
    )
    assert len({client.id for client in made}) == 1
    assert await queued() == ["new_lead"]


async def test_two_leads_without_an_account_are_two(trainer: Staff) -> None:
    first = await CRMIntegration.create_client_in_crm(first_name="Анна")
    second = await CRMIntegration.create_client_in_crm(first_name="Анна")
    assert first.id != second.id


# Moves


async def test_a_client_moves_to_a_stage_by_its_name(client: Client, stage: Stages) -> None:
    moved = await CRMIntegration.move_client_to_stage_by_name(client.id, "активный КЛИЕНТ", notes="С сайта")

    assert moved is not None
    row = await history.newest(client.id)
    assert row is not None
    assert (row.id, row.event, row.note, row.moved_by_id) == (moved.id, Event.API, "С сайта", None)
    assert await stage_id_of(client) == stage["active"].id
    assert await CRMIntegration.move_client_to_stage_by_name(client.id, "Активный клиент") is None


async def test_qualified_is_forward_only(client: Client, stage: Stages) -> None:
    moved = await CRMIntegration.move_client_to_qualified_stage(client.id)
    assert moved is not None
    assert await stage_id_of(client) == stage["consultation"].id
    await CRMIntegration.move_client_to_stage_by_name(client.id, "Активный клиент")
    assert await CRMIntegration.move_client_to_qualified_stage(client.id) is None


async def test_paid_moves_without_a_payment(client: Client, stage: Stages) -> None:
    assert await CRMIntegration.move_client_to_paid_stage(client.id) is not None
    assert await CRMIntegration.move_client_to_paid_stage(client.id) is None
    assert (await stage_id_of(client), await queued()) == (stage["paid"].id, [])


async def test_paid_with_a_payment_confirms_it_once(client: Client, stage: Stages) -> None:
    payment = await pending_payment(client)

    moved = await CRMIntegration.move_client_to_paid_stage(client.id, payment_id=payment.id)

    assert moved is not None
    assert (moved.note_key, moved.note_args) == ("move-payment-confirmed", {"number": payment.id})
    found = await payments.get(payment.id)
    assert (found.status, found.decided_by) == (PaymentStatus.CONFIRMED, None)
    assert (await stage_id_of(client), await queued()) == (stage["paid"].id, ["payment_confirmed"])
    before = await snapshot()
    assert await CRMIntegration.move_client_to_paid_stage(client.id, payment_id=payment.id) is None
    assert await snapshot() == before


async def test_paid_at_the_same_moment_confirms_once(client: Client) -> None:
    payment = await pending_payment(client)
    await asyncio.gather(*(CRMIntegration.move_client_to_paid_stage(client.id, payment.id) for _ in range(5)))

    assert await queued() == ["payment_confirmed"]
    assert [event for _, _, event in await moves_of(client)] == ["start", "payment"]


# save_paid_program


async def test_a_paid_program_is_stored_and_queued_and_moves_nobody_yet(
    client: Client, trainer: Staff, stage: Stages
) -> None:
    payment = await confirmed_payment(client, trainer)
    program = await CRMIntegration.save_paid_program(
        client.id,
        parts=["Понедельник: присед", {"kind": "photo", "file_id": "abc", "text": "Техника"}],
        title="Месяц",
        payment_id=payment.id,
    )

    assert (program.status, program.title, program.duration_days) == (ProgramStatus.QUEUED, "Месяц", 30)
    assert (await Program.get()).content["parts"][1] == {"kind": "photo", "file_id": "abc", "text": "Техника"}
    assert (await queued(1001), await stage_id_of(client)) == (["part", "part"], stage["paid"].id)


async def test_a_program_needs_no_payment_and_may_name_its_days(client: Client) -> None:
    program = await CRMIntegration.save_paid_program(client.id, parts=["x" * 4096], duration_days=14)
    assert (program.payment_id, program.duration_days) == (None, 14)


# Refusals

Call = Callable[[Client, Client, Payment, Payment], Awaitable[Any]]


@pytest.mark.parametrize(
    ("error", "call"),
    [
        (StageNotFound, lambda i, p, pay, no: CRMIntegration.move_client_to_stage_by_name(i.id, "Нет такого")),
        (ClientNotFound, lambda i, p, pay, no: CRMIntegration.move_client_to_stage_by_name(999, "Завершен")),
        (ClientNotFound, lambda i, p, pay, no: CRMIntegration.move_client_to_qualified_stage(999)),
        (ClientNotFound, lambda i, p, pay, no: CRMIntegration.move_client_to_paid_stage(999)),
        (ClientNotFound, lambda i, p, pay, no: CRMIntegration.move_client_to_paid_stage(999, pay.id)),
        (PaymentNotFound, lambda i, p, pay, no: CRMIntegration.move_client_to_paid_stage(i.id, 999)),
        (PaymentNotFound, lambda i, p, pay, no: CRMIntegration.move_client_to_paid_stage(p.id, pay.id)),
        (PaymentDecided, lambda i, p, pay, no: CRMIntegration.move_client_to_paid_stage(i.id, no.id)),
        (ClientNotFound, lambda i, p, pay, no: CRMIntegration.save_paid_program(999, parts=["x"])),
        (DraftEmpty, lambda i, p, pay, no: CRMIntegration.save_paid_program(i.id, parts=[])),
        (BadPart, lambda i, p, pay, no: CRMIntegration.save_paid_program(i.id, parts=["x", " \n"])),
        (TextTooLong, lambda i, p, pay, no: CRMIntegration.save_paid_program(i.id, parts=["x" * 4097])),
        (PaymentNotFound, lambda i, p, pay, no: CRMIntegration.save_paid_program(i.id, parts=["x"], payment_id=999)),
        (PaymentNotFound, lambda i, p, pay, no: CRMIntegration.save_paid_program(i.id, parts=["x"], payment_id=pay.id)),
        (PaymentNotFound, lambda i, p, pay, no: CRMIntegration.save_paid_program(p.id, parts=["x"], payment_id=no.id)),
    ],
)
async def test_what_is_refused_writes_nothing(
    client: Client, other_client: Client, trainer: Staff, error: type[CRMError], call: Call
) -> None:
    pending = await pending_payment(client)
    rejected = await pending_payment(client, offer=1)
    await payments.reject(rejected.id, by=trainer)
    before = await snapshot()

    with pytest.raises(error):
        await call(client, other_client, pending, rejected)

    assert await snapshot() == before


async def test_a_program_for_somebody_without_a_chat_is_refused_and_not_kept(trainer: Staff) -> None:
    lead = await CRMIntegration.create_client_in_crm(first_name="Анна")
    before = await snapshot()
    with pytest.raises(ClientUnreachable):
        await CRMIntegration.save_paid_program(lead.id, parts=["x"])
    assert await snapshot() == before


@pytest.mark.parametrize("part", [{}, {"kind": "text"}, {"kind": "photo"}, {"kind": "sticker", "file_id": "x"}])
async def test_a_part_that_could_never_be_sent_is_refused(client: Client, part: dict[str, Any]) -> None:
    """It would be tried again for ever and hold back everything else in the client's chat."""
    before = await snapshot()
    with pytest.raises(CRMError):
        await CRMIntegration.save_paid_program(client.id, parts=[part])
    assert await snapshot() == before


@pytest.mark.parametrize(
    "wrong", [{"source": "s" * 65}, {"phone": "+7 (999) 000-11-22, позвонить"}, {"username": "u" * 33}]
)
async def test_what_does_not_fit_its_column_is_cut_or_refused_as_a_crm_error(
    trainer: Staff, database: BaseDBAsyncClient, wrong: dict[str, str]
) -> None:
    try:
        await CRMIntegration.create_client_in_crm(first_name="Анна", **wrong)  # type: ignore[arg-type]
    except CRMError:
        assert await Client.all().count() == 0


NULL, HALF = "\0", "\ud800"
BIG = 2**63
CREATE: list[dict[str, Any]] = [
    *({"language": wrong} for wrong in ("uk", "pt-br", "", "русский", None, 5, "r" * 61)),
    *({"first_name": wrong} for wrong in (None, 5, f"А{NULL}", f"А{HALF}")),
    *({"last_name": wrong} for wrong in (None, f"А{NULL}", HALF)),
    *({"username": wrong} for wrong in (5, NULL, HALF)),
    *({"phone": wrong} for wrong in (79990001122, f"+7 999 000 11 22 {NULL}", f"+7{HALF}", "7" * 5000)),
    *({"source": wrong} for wrong in (5, NULL, HALF)),
    *({"telegram_id": wrong} for wrong in (0, -5, BIG, -BIG, 1.5, "77", True)),
]
IDS: list[Any] = [0, -1, 2**31, BIG, -BIG, 10**30, 1.5, "1", None, True]
PARTS: list[Any] = [
    None,
    5,
    "Понедельник",
    {"kind": "text", "text": "x"},
    [5],
    [None],
    [b"x"],
    [NULL],
    [f"Присед {HALF}"],
    [{"kind": "text", "text": None}],
    [{"kind": ["text"], "text": "x"}],
    [{"kind": "photo", "file_id": f"abc{NULL}"}],
    [{"kind": "photo", "file_id": 5}],
    [{"kind": "text", "text": "x", "entities": "bold"}],
    [{"kind": "text", "text": "x", "entities": [{"type": "bold"}]}],
    [{"kind": "text", "text": "x", "entities": [{"type": "bold", "offset": -1, "length": 1}]}],
    [{"kind": "text", "text": "x", "more": {1, 2}}],
    [{"kind": "text", "text": "x", "more": float("nan")}],
    [{"kind": "text", "text": "x", "more": {"deep": NULL}}],
    [{"kind": "text", "text": "x", "album": 7}],
]
WRONG: list[tuple[str, Call]] = [
    *((f"create {wrong}"[:60], lambda i, *_, wrong=wrong: create(**wrong)) for wrong in CREATE),
    *((f"qualified {n}", lambda *_, n=n: CRMIntegration.move_client_to_qualified_stage(n)) for n in IDS),
    *((f"paid {n}", lambda *_, n=n: CRMIntegration.move_client_to_paid_stage(n)) for n in IDS),
    *(
        (f"payment {n}", lambda i, *_, n=n: CRMIntegration.move_client_to_paid_stage(i.id, n))
        for n in IDS
        if n is not None
    ),
    *((f"by name {n}", lambda *_, n=n: CRMIntegration.move_client_to_stage_by_name(n, "Завершен")) for n in IDS),
    *((f"stage {n!r}", lambda i, *_, n=n: by_name(i, n)) for n in (None, 5, NULL, HALF, "", "x" * 5000)),
    *((f"notes {n!r}", lambda i, *_, n=n: by_name(i, "Завершен", n)) for n in (5, NULL, HALF, "x" * 10_001)),
    *((f"program of {n}", lambda *_, n=n: CRMIntegration.save_paid_program(n, parts=["x"])) for n in IDS),
    *((f"title {n!r}"[:40], lambda i, *_, n=n: program(i, title=n)) for n in (None, 5, "т" * 61, NULL, HALF)),
    *(
        (f"days {n}", lambda i, *_, n=n: program(i, duration_days=n))
        for n in (0, -1, 2**31, BIG, 10**30, 1.5, "30", True)
    ),
    *((f"for payment {n}", lambda i, *_, n=n: program(i, payment_id=n)) for n in IDS if n is not None),
    *((f"parts {n!r}"[:60], lambda i, *_, n=n: CRMIntegration.save_paid_program(i.id, parts=n)) for n in PARTS),
]


def create(**wrong: Any) -> Awaitable[Any]:
    return CRMIntegration.create_client_in_crm(**{"first_name": "Анна", **wrong})


def by_name(client: Client, name: Any, notes: Any = None) -> Awaitable[Any]:
    return CRMIntegration.move_client_to_stage_by_name(client.id, name, notes=notes)


def program(client: Client, **wrong: Any) -> Awaitable[Any]:
    return CRMIntegration.save_paid_program(client.id, parts=["x"], **wrong)


async def test_whatever_cannot_be_kept_is_refused_in_words_and_writes_nothing(client: Client) -> None:
    before = await snapshot()
    passed, refusals = [], []
    for name, call in WRONG:
        try:
            await call(client, client, Payment(), Payment())
        except CRMError as error:
            refusals.append(error)
        else:
            passed.append(name)
    assert passed == []
    assert all(translator(language).label(one.key, **one.data) for one in refusals for language in LANGUAGES)
    assert await snapshot() == before


@pytest.mark.parametrize(("given", "kept"), [("ru", "ru"), ("en-GB", "en"), ("EN", "en"), ("ru_RU", "ru")])
async def test_a_language_that_the_bot_speaks_is_kept_however_it_is_written(
    trainer: Staff, given: str, kept: str
) -> None:
    client = await CRMIntegration.create_client_in_crm(first_name="Анна", language=given)
    assert (await Client.get(id=client.id)).language == kept


def test_the_crm_takes_the_languages_that_the_bot_speaks() -> None:
    assert currencies.LANGUAGES == LANGUAGES


async def test_who_was_taken_in_with_a_language_that_nobody_speaks_here_is_spoken_to_again(client: Client) -> None:
    await Client.filter(id=client.id).update(language="uk")
    await speak_known_languages(LANGUAGES, "en")
    assert (await Client.get(id=client.id)).language == "en"
