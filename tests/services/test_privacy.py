import asyncio
import os
import sqlite3
import time
from collections.abc import Coroutine
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tortoise import BaseDBAsyncClient
from tortoise.context import get_current_context
from tortoise.transactions import in_transaction

from bot.services.errors import ClientNotFound, ProgramNotFound
from bot.services.funnel import history, pipeline
from bot.services.intake import questionnaire
from bot.services.money import offers, payment_requests, payments, receipts
from bot.services.people import clients, notes, privacy, staff
from bot.services.programs import drafts, free_program, programs, received, workouts
from bot.services.talk import copies, incoming, outgoing
from bot.services.talk.content import Content
from db import traces
from db.backup import backup, delete_old_copies
from db.models import (
    Client,
    ClientNote,
    ClientPipeline,
    LeadRequest,
    MessageCopy,
    Outbox,
    OutboxStatus,
    Payment,
    PaymentStatus,
    Priority,
    Program,
    ProgramStatus,
    Questionnaire,
    Staff,
    TalkMessage,
    TalkStatus,
    Workout,
)
from tests.services.conftest import Stages
from tests.support.people import (
    answer_all,
    draft_of,
    moves_of,
    open_draft,
    part,
    pending_payment,
    person,
    photo,
    queued,
)

TODAY = date(2026, 11, 22)
# What nobody may find in the database once its owner has gone.
NAMES = ("Иннокентий", "Кузнецов", "keshakuz", "79265550101", "424242", "insta_promo")
TRACES = (*NAMES, "hernia-L5", "receipt-777", "squat-888")


@pytest.fixture
async def kesha(trainer: Staff) -> Client:
    """A client with everything that can be stored about one."""
    came = person(424242, "Иннокентий", last_name="Кузнецов", username="keshakuz")
    client = await clients.arrive(came, source="insta_promo")
    await clients.set_phone(client, "+7 926 555-01-01")
    await answer_all(client, limits=("knees", "other"), other="hernia-L5")
    week = (await free_program.complete(client)).program
    await Workout.create(program_id=week.id, day=0, week=TODAY, done_on=TODAY)
    confirmed = await pending_payment(client)
    await receipts.take(client, photo(5, "receipt-777"))
    await payments.confirm(confirmed.id, by=trainer)
    program = await drafts.send((await draft_of(client, trainer, "squat-888")).id, by=trainer)
    for row in await Outbox.filter(delivery_id=f"program-{program.id}"):
        await programs.part_sent(row, 7, today=TODAY)
    await pending_payment(client, offer=1)
    await receipts.take(client, photo(6, "receipt-777"))
    await drafts.add_part((await open_draft(client.id, by=trainer)).id, part(9, "squat-888"), by=trainer)
    await ClientNote.create(client=client, text="hernia-L5", author=trainer)
    await LeadRequest.create(client=client, key="79265550101", digest="0" * 64)
    await talk_about_everything(client, trainer)
    return await clients.get(client.id)


async def talk_about_everything(client: Client, trainer: Staff) -> None:
    """Write and answer, and let something wait for the client's word."""
    bold = [{"type": "text_link", "offset": 0, "length": 9, "url": "https://t.me/hernia-L5"}]
    await incoming.take(client, Content("text", "hernia-L5", bold), message_id=50)
    taken = await incoming.take(
        client, Content("document", file_id="receipt-777", more={"name": "hernia-L5.pdf"}), message_id=51
    )
    assert taken is not None
    for row in await Outbox.filter(said_id=taken.message.id):
        await copies.shown(row, [taken.message], [(taken.message.id, 60, True), (taken.message.id, 61, False)])
    await outgoing.write(client.id, Content("photo", "hernia-L5", file_id="squat-888"), by=trainer, message_id=62)
    await incoming.hold(client, Content("text", "79265550101"), message_id=52)


async def everything(database: BaseDBAsyncClient) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table, as the database holds it."""
    context = get_current_context()
    assert context is not None
    assert context.apps is not None
    tables = [model._meta.db_table for model in context.apps["models"].values()]
    return {table: await database.execute_query_dict(f'SELECT * FROM "{table}"') for table in tables}


async def test_nothing_in_the_database_names_who_was_forgotten(kesha: Client, database: BaseDBAsyncClient) -> None:
    before = str(await everything(database))
    assert [trace for trace in TRACES if trace not in before] == []

    assert await privacy.forget(kesha) is True

    left = await everything(database)
    found = [(table, trace) for table, rows in left.items() for trace in TRACES if trace in str(rows)]
    assert found == []


@pytest.fixture
def file(database_url: str) -> Path:
    return Path(database_url.removeprefix("sqlite://"))


@pytest.mark.sqlite
async def test_nothing_in_the_files_names_who_was_forgotten(kesha: Client, file: Path) -> None:
    assert len(traces_in(file)) == len(TRACES) - 1  # the account's number is no text there
    assert indexed_in(file)

    await privacy.forget(kesha)

    assert await traces.sweep(file) is True
    assert traces_in(file) == []
    assert indexed_in(file) == []


@pytest.mark.sqlite
async def test_nothing_in_a_copy_names_who_was_forgotten_a_moment_before(
    kesha: Client, file: Path, database_url: str, tmp_path: Path
) -> None:
    await privacy.forget(kesha)
    await backup(database_url, tmp_path / "copy.sqlite3")

    assert traces_in(file) != []
    assert traces_in(tmp_path / "copy.sqlite3") == []
    assert indexed_in(tmp_path / "copy.sqlite3") == []


@pytest.mark.sqlite
async def test_a_name_that_was_changed_is_in_no_file(kesha: Client, file: Path) -> None:
    await clients.arrive(person(424242, "Олег"))

    assert await traces.sweep(file) is True
    assert [trace for trace in traces_in(file) if trace in ("Иннокентий", "Кузнецов", "keshakuz")] == []
    assert indexed_in(file) == []


@pytest.mark.sqlite
async def test_somebody_who_reads_the_file_is_waited_for_by_nobody(kesha: Client, file: Path) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM clients").fetchone()
        await privacy.forget(kesha)
        async with asyncio.timeout(3):
            assert await traces.sweep(file) is False
        assert await Client.all().count() == 1
    assert await traces.sweep(file) is True
    assert traces_in(file) == []


@pytest.mark.sqlite
async def test_the_files_are_swept_soon_after_a_deletion_though_somebody_reads_them(
    kesha: Client, file: Path, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(traces, "AGAIN", 0.05)
    sweeping = asyncio.create_task(traces.keep_swept(database_url))
    await asyncio.sleep(0.2)
    with closing(sqlite3.connect(file, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM clients").fetchone()
        await privacy.forget(kesha)
        await asyncio.sleep(0.5)
        assert traces_in(file) != []
    async with asyncio.timeout(5):
        while traces_in(file):  # noqa: ASYNC110 - a file rings no bell
            await asyncio.sleep(0.05)
    sweeping.cancel()


@pytest.mark.sqlite
async def test_the_files_are_swept_though_no_more_files_could_be_opened_for_a_while(
    kesha: Client, file: Path, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(traces, "EVERY", 0.05)
    monkeypatch.setattr(traces, "SOON", 0.0)
    monkeypatch.setattr(traces, "COPIES_EVERY", 0.0)
    met: list[Path] = []

    def no_files_left(path: Path) -> list[Path]:
        met.append(path)
        raise OSError(24, "Too many open files")

    with monkeypatch.context() as exhausted:
        exhausted.setattr(traces, "delete_old_copies", no_files_left)
        sweeping = asyncio.create_task(traces.keep_swept(database_url))
        await privacy.forget(kesha)
        await asyncio.sleep(0.3)
    assert met
    async with asyncio.timeout(5):
        while traces_in(file):  # noqa: ASYNC110 - a file rings no bell
            await asyncio.sleep(0.05)
    sweeping.cancel()


@pytest.mark.sqlite
async def test_old_copies_of_before_an_upgrade_go_and_nothing_else(database_url: str, file: Path) -> None:
    ages = {
        "crm.before-3_20261127042225_lead_notes.sqlite3": 31,
        "crm.before-4_20261127070033_reach.sqlite3": 29,
        "crm.before-taking-back-4_20261127070033_reach.sqlite3": 31,
        "crm.before-christmas.sqlite3": 400,
        "crm2.before-4_20261127070033_reach.sqlite3": 31,
    }
    for name, days in ages.items():
        (file.parent / name).touch()
        os.utime(file.parent / name, (time.time() - days * 86400,) * 2)

    assert {copy.name for copy in delete_old_copies(file)} == {
        "crm.before-3_20261127042225_lead_notes.sqlite3",
        "crm.before-taking-back-4_20261127070033_reach.sqlite3",
    }
    assert {name for name in ages if (file.parent / name).exists()} == {
        "crm.before-4_20261127070033_reach.sqlite3",
        "crm.before-christmas.sqlite3",
        "crm2.before-4_20261127070033_reach.sqlite3",
    }


def contents(file: Path) -> bytes:
    """All that the database's files hold."""
    names = (file, *(file.with_name(f"{file.name}-{end}") for end in ("wal", "shm", "journal")))
    return b"".join(name.read_bytes() for name in names if name.exists())


def traces_in(file: Path) -> list[str]:
    content = contents(file)
    return [trace for trace in TRACES if trace.encode() in content]


def indexed_in(file: Path) -> list[str]:
    """What the index of the search keeps of the names, in pieces of three letters."""
    content = contents(file)
    return [piece for piece in ("shak", "hak", "нно", "кен", "куз", "зне", "нец") if piece.encode() in content]


async def test_sums_and_history_stay(kesha: Client) -> None:
    moves = await moves_of(kesha)
    await privacy.forget(kesha)

    assert await moves_of(kesha) == moves
    assert [move.client_id for move in (await history.page(kesha.id)).entries] == [kesha.id] * len(moves)
    rows = await Payment.all().order_by("id")
    assert [(row.amount, row.currency, row.status) for row in rows] == [
        (300_000, "RUB", PaymentStatus.CONFIRMED),
        (750_000, "RUB", PaymentStatus.PENDING),
    ]
    assert [(row.receipt, row.reason, row.open_key) for row in rows] == [(None, "", None)] * 2


async def test_answers_and_drafts_go_and_the_client_leaves_the_funnel(kesha: Client) -> None:
    await privacy.forget(kesha)

    row = await Client.get(id=kesha.id)
    assert (row.telegram_id, row.username, row.phone, row.source) == (None, None, None, None)
    assert (row.name, row.search) == ("", "")
    assert (row.stage_id, row.stage_entered_at, row.forgotten_at is not None) == (None, None, True)
    assert await Questionnaire.all().count() == 0
    assert await Program.filter(status="draft").count() == 0
    assert await Workout.all().count() == 0
    assert await questionnaire.last_answers(kesha.id) == {}
    assert {str(program.content) for program in await Program.all()} == {"{}"}


async def test_what_waits_for_them_is_not_sent_and_staff_are_told_without_a_name(kesha: Client) -> None:
    await privacy.forget(kesha)

    waiting = await Outbox.filter(status=OutboxStatus.PENDING)
    assert 424242 not in {row.chat_id for row in waiting}
    last = (await Outbox.all().order_by("-id"))[0]
    assert last.content == {"kind": "client_forgotten", "number": kesha.id}


async def test_of_the_conversation_the_rows_stay_and_nothing_of_it_is_sent(kesha: Client, trainer: Staff) -> None:
    written = await TalkMessage.all().count()
    await privacy.forget(kesha)

    rows = await TalkMessage.all()
    assert [(row.text, row.entities, row.file_id, row.more) for row in rows] == [("", None, "", None)] * written
    assert not await Outbox.filter(status=OutboxStatus.PENDING, said_id__not_isnull=True).exists()
    client = await Client.get(id=kesha.id)
    assert (client.waits_since, client.taken_by_id, client.talks, client.talks_not_before, client.away_told) == (
        *(None, None, False, None, ""),
    )


async def test_what_staff_hold_goes_in_pages_after_all_else_but_what_they_have_typed(
    kesha: Client, trainer: Staff, colleague: Staff, owner: Staff
) -> None:
    message = await TalkMessage.filter(client_id=kesha.id).order_by("id").first()
    typed = await MessageCopy.get(telegram_message_id=62)
    for member, first in ((trainer, 1000), (colleague, 5000)):
        for number in range(first, first + 150):
            await MessageCopy.create(
                message=message, staff=member, chat_id=member.telegram_id, telegram_message_id=number
            )
    await staff.remove(colleague.id, by=owner)

    await privacy.forget(kesha)

    pages = [row for row in await Outbox.all().order_by("id") if (row.content or {}).get("kind") == "copies_go"]
    theirs = await MessageCopy.filter(staff_id=trainer.id).exclude(id=typed.id).order_by("-id")
    assert [row.chat_id for row in pages] == [trainer.telegram_id] * 2
    assert [copy for row in pages for copy in (row.content or {})["copies"]] == [copy.id for copy in theirs]
    assert [len((row.content or {})["copies"]) for row in pages] == [100, len(theirs) - 100]
    assert {row.priority for row in pages} == {Priority.TIDIES}


async def test_a_copy_that_was_on_its_way_goes_too(kesha: Client, trainer: Staff) -> None:
    taken = await incoming.take(kesha, Content("text", "hernia-L5"), message_id=70)
    assert taken is not None
    (row,) = await Outbox.filter(said_id=taken.message.id, staff_id=trainer.id)
    await privacy.forget(kesha)
    await Outbox.filter(status=OutboxStatus.PENDING).update(status=OutboxStatus.SENT)

    await copies.shown(row, [taken.message], [(taken.message.id, 80, True), (taken.message.id, 81, False)])

    (page,) = await Outbox.filter(status=OutboxStatus.PENDING)
    held = await MessageCopy.filter(telegram_message_id__in=[80, 81]).order_by("-id")
    assert page.content == {"kind": "copies_go", "copies": [copy.id for copy in held]}


async def test_what_was_sent_meanwhile_is_not_written_down_again(kesha: Client, trainer: Staff) -> None:
    message = await outgoing.write(kesha.id, Content("text", "hernia-L5"), by=trainer, message_id=90)
    assert message is not None
    await privacy.forget(kesha)

    with pytest.raises(ClientNotFound):
        await outgoing.edit(Content("text", "hernia-L5"), by=trainer, message_id=90)
    assert await TalkMessage.get(id=message.id).values_list("text", "status") == ("", TalkStatus.QUEUED)


async def test_forgetting_twice_forgets_once(kesha: Client) -> None:
    results = await asyncio.gather(*(privacy.forget(kesha) for _ in range(3)))

    assert sorted(results) == [False, False, True]
    assert (await queued(1)).count("client_forgotten") == 1


async def test_the_same_account_comes_back_as_a_new_lead(kesha: Client, stage: Stages) -> None:
    await privacy.forget(kesha)
    back = await clients.arrive(person(424242, "Кеша"))

    assert back.id != kesha.id
    assert (back.phone, back.source, back.stage_id) == (None, None, stage["first-contact"].id)
    assert await questionnaire.progress(back) is None
    assert (await received.page(back)).entries == []
    assert await moves_of(back) == [(None, "Первичный контакт", "start")]


async def test_nothing_can_be_done_to_who_was_forgotten(kesha: Client, trainer: Staff) -> None:
    request, _ = await payment_requests.show(kesha, (await offers.on_sale())[1].id)
    await privacy.forget(kesha)
    program = (await Program.all().order_by("id"))[0]
    for asked in (
        workouts.mark_done(kesha, program.id, 0, today=TODAY),
        open_draft(kesha.id, by=trainer),
        programs.send_once_more(kesha, program.id, request_id="x"),
        receipts.take(kesha, photo(77)),
        questionnaire.choose(kesha, "sex", "male", message_id=1),
        notes.add(kesha.id, "Телефон жены", by=trainer),
        payments.begin(kesha, request.id),
        payments.begin_seen(kesha, request.offer_id, price=request.price),
        payment_requests.show(kesha, request.offer_id),
    ):
        with pytest.raises((ClientNotFound, ProgramNotFound)):
            await asked


@pytest.mark.postgres
async def test_nothing_is_written_about_a_client_who_is_being_forgotten(kesha: Client, trainer: Staff) -> None:
    move = (await ClientPipeline.filter(client_id=kesha.id).order_by("id"))[-1]
    request, _ = await payment_requests.show(kesha, (await offers.on_sale())[1].id)
    begun = await Payment.filter(client_id=kesha.id).values_list("id", flat=True)
    forgotten, written = asyncio.Event(), asyncio.Event()

    async def forget() -> None:
        async with in_transaction():
            await privacy.forget(kesha)
            forgotten.set()
            await written.wait()

    forgetting = asyncio.create_task(forget())
    await forgotten.wait()
    wanted: list[Coroutine[Any, Any, object]] = [
        notes.add(kesha.id, "Телефон жены", by=trainer),
        open_draft(kesha.id, by=trainer),
        payments.begin(kesha, request.id),
        pipeline.write_note(move.id, "Кеша", by=trainer),
    ]
    asked = [asyncio.create_task(one) for one in wanted]
    await asyncio.wait(asked, timeout=0.3)
    written.set()
    await forgetting

    refused = await asyncio.gather(*asked, return_exceptions=True)
    assert [type(error) for error in refused] == [ClientNotFound] * len(asked)
    assert not await ClientNote.filter(client_id=kesha.id).exists()
    assert not await Program.filter(client_id=kesha.id, status=ProgramStatus.DRAFT).exists()
    assert not await Payment.filter(client_id=kesha.id).exclude(id__in=begun).exists()
    assert not await ClientPipeline.filter(client_id=kesha.id).exclude(note="").exists()


async def test_others_keep_everything(kesha: Client, trainer: Staff) -> None:
    other = await clients.arrive(person(1001))
    await answer_all(other)
    await workouts.mark_done(other, (await free_program.complete(other)).program.id, 0, today=TODAY)
    await pending_payment(other)
    before = (await questionnaire.last_answers(other.id), len((await payments.page_of(other.id)).entries))
    await privacy.forget(kesha)

    assert (await questionnaire.last_answers(other.id), len((await payments.page_of(other.id)).entries)) == before
    assert (await clients.get(other.id)).name == "Иван"
    assert await Workout.all().count() == 1
