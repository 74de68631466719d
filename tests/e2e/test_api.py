"""The HTTP API: leads from the site, moves, history; what is refused, and how."""

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import datetime
from typing import Any, NamedTuple

import aiohttp
import pytest
import pytest_asyncio

from bot.demo.people.person import Person
from tests.e2e.conftest import Worlds
from tests.e2e.test_webhook import free_port
from tests.support.steps import MENU, arrive
from tests.support.world import World

pytestmark = pytest.mark.asyncio(loop_scope="package")

TOKEN = "api-token-of-the-tests"
MARIA = {"name": "Мария Секретова", "phone": "+7 (999) 000-11-22", "source": "landing", "note": "Тайная заметка"}


class Answer(NamedTuple):
    status: int
    body: Any
    headers: Any


@pytest_asyncio.fixture(scope="module", loop_scope="package")
async def shared_world(worlds: Worlds) -> AsyncIterator[World]:
    async with worlds(HTTP_PORT=str(free_port()), API_TOKEN=TOKEN, LOG_LEVEL="DEBUG") as world:
        await world.owner()
        yield world


async def ask(
    world: World, method: str, path: str, body: Any = None, *, token: str | None = TOKEN, **headers: str
) -> Answer:
    """Send a request; a body that is no text or bytes is sent as JSON."""
    if token is not None:
        headers["Authorization"] = f"Bearer {token}"
    data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
    url = f"http://127.0.0.1:{world.bot.env['HTTP_PORT']}{path}"
    async with (
        aiohttp.ClientSession() as session,
        session.request(method, url, data=data, headers=headers) as answer,
    ):
        assert answer.content_type == "application/json", await answer.text()
        return Answer(answer.status, await answer.json(), answer.headers)


async def lead(world: World, key: str, **changed: str) -> Answer:
    return await ask(world, "POST", "/api/clients", {**MARIA, **changed, "idempotency_key": key})


async def move(world: World, client: int, body: Any) -> Answer:
    return await ask(world, "POST", f"/api/pipeline/clients/{client}/move-stage", body)


async def past(world: World, client: int, query: str = "") -> Answer:
    return await ask(world, "GET", f"/api/clients/{client}/pipeline-history{query}")


# Leads


async def test_a_lead_enters_the_funnel_and_the_trainer_is_told(world: World, anna: Person) -> None:
    answer = await lead(world, "first")

    assert answer.status == 201
    number = answer.body["client_id"]
    assert answer.body == {"client_id": number, "created": True, "link": answer.body["link"]}
    assert await world.row(
        f"SELECT first_name, telegram_id, phone, source, language, stage_id FROM clients WHERE id = {number}"
    ) == ("Мария Секретова", None, "+79990001122", "landing", "ru", 1)
    assert await world.rows(f"SELECT text FROM client_notes WHERE client_id = {number}") == [("Тайная заметка",)]
    notice = await anna.sees("Новый лид: Мария Секретова")
    assert "Источник: landing" in notice.text
    assert "👤 Карточка" in notice.labels


async def test_the_same_key_again_brings_the_same_client_and_link(world: World, anna: Person) -> None:
    first = await lead(world, "again")
    before = await world.counts()
    for _ in range(2):
        again = await lead(world, "again")
        assert (again.status, again.body) == (200, {**first.body, "created": False})
    assert await world.counts() == before
    other = await lead(world, "again", name="Ольга")
    assert (other.status, other.body["error"]) == (409, "key_reused")
    assert await world.counts() == before


async def test_the_same_key_twenty_times_at_once_is_one_client(world: World, anna: Person) -> None:
    before = await world.counts()
    answers = await asyncio.gather(*(lead(world, "at once") for _ in range(20)))

    assert sorted(answer.status for answer in answers) == [200] * 19 + [201]
    assert len({(answer.body["client_id"], answer.body["link"]) for answer in answers}) == 1
    after = await world.counts()
    assert after["clients"] == before["clients"] + 1
    assert after["client_pipelines"] == before["client_pipelines"] + 1
    assert after["outbox"] == before["outbox"] + 1


async def test_the_key_may_come_in_the_header(world: World) -> None:
    headers = {"Idempotency-Key": "in the header"}
    first = await ask(world, "POST", "/api/clients", {"name": "Ольга"}, **headers)
    again = await ask(world, "POST", "/api/clients", {"name": "Ольга"}, **headers)
    both = await ask(world, "POST", "/api/clients", {"name": "Ольга", "idempotency_key": "in the header"}, **headers)
    assert [first.status, again.status, both.status] == [201, 200, 200]
    differ = await ask(world, "POST", "/api/clients", {"name": "Ольга", "idempotency_key": "another"}, **headers)
    assert differ.status == 422


async def test_a_lead_opens_the_bot_by_the_link_once(world: World, anna: Person) -> None:
    made = (await lead(world, "opens")).body
    parameter = made["link"].partition("?start=")[2]
    assert made["link"].startswith("https://t.me/coach_demo_bot?start=lead_")
    assert len(parameter) <= 64
    masha, stranger = world.newcomer("Маша"), world.newcomer("Чужой")

    await masha.send(f"/start {parameter}")
    greeting = await masha.sees("Здравствуйте, Маша")

    assert greeting.buttons == MENU
    assert await world.number_of(masha) == made["client_id"]
    assert await world.path(masha) == ["Первичный контакт"]
    notice = await anna.sees(f"Маша {masha.user['last_name']}: клиент с сайта открыл бота")
    assert "👤 Карточка" in notice.labels
    await stranger.send(f"/start {parameter}")
    await stranger.sees("Здравствуйте, Чужой")
    assert await world.number_of(stranger) != made["client_id"]
    assert await world.row(f"SELECT source FROM clients WHERE telegram_id = {stranger.id}") == (None,)


async def test_a_client_takes_the_leads_data_over(world: World, anna: Person, ivan: Person) -> None:
    await arrive(ivan)
    made = (await lead(world, "merged")).body
    asked = await ivan.send(f"/start {made['link'].partition('?start=')[2]}")
    await ivan.sees("Здравствуйте", after=asked)

    number = await world.number_of(ivan)
    assert number != made["client_id"]
    assert await world.row(f"SELECT phone, source FROM clients WHERE id = {number}") == ("+79990001122", "landing")
    assert (await past(world, made["client_id"])).status == 404
    assert (await move(world, made["client_id"], {"stage_id": 2})).status == 404
    assert (await lead(world, "merged")).body["client_id"] == number


# Moves and history


async def test_a_move_is_made_and_told_in_the_history(world: World, ivan: Person) -> None:
    await arrive(ivan)
    client = await world.number_of(ivan)

    moved = await move(world, client, {"stage_id": 2, "notes": "<b>Звонок</b>", "expected_stage_id": 1})

    assert moved.status == 200
    assert moved.body == {
        "client_id": client,
        "moved": True,
        "move_id": moved.body["move_id"],
        "moved_at": moved.body["moved_at"],
        "from_stage": {"id": 1, "name": "Первичный контакт"},
        "to_stage": {"id": 2, "name": "Консультация"},
    }
    at = datetime.fromisoformat(moved.body["moved_at"])
    assert at.utcoffset() is not None
    assert moved.body["moved_at"].endswith("Z")
    assert await world.path(ivan) == ["Первичный контакт", "Консультация"]

    # Why somebody was lost is for staff alone.
    lost = "UPDATE client_pipelines SET reason_key = 'health', reason = 'Грыжа' WHERE client_id"
    await world.change(f"{lost} = {client}")
    told = await past(world, client)
    assert told.status == 200
    newest, first = told.body["moves"]
    assert {**told.body, "moves": []} == {"client_id": client, "page": 1, "size": 50, "total": 2, "moves": []}
    assert newest == {
        **{key: value for key, value in moved.body.items() if key not in ("client_id", "moved")},
        "event": "api",
        "note": "<b>Звонок</b>",
        "moved_by": None,
    }
    assert (first["event"], first["note"], first["from_stage"]) == ("start", "Новый лид", None)


async def test_a_move_to_the_present_stage_is_none(world: World, ivan: Person) -> None:
    await arrive(ivan)
    client = await world.number_of(ivan)
    before = await world.counts()
    stays = await move(world, client, {"stage_id": 1})
    here = {"id": 1, "name": "Первичный контакт"}
    nothing = {"moved": False, "move_id": None, "moved_at": None, "from_stage": here, "to_stage": here}
    assert (stays.status, stays.body) == (200, {"client_id": client, **nothing})
    assert await world.counts() == before


async def test_a_move_from_where_the_client_is_not_is_refused(world: World, ivan: Person) -> None:
    await arrive(ivan)
    refused = await move(world, await world.number_of(ivan), {"stage_id": 3, "expected_stage_id": 2})
    assert (refused.status, refused.body["error"]) == (409, "client_moved")
    assert refused.body["reason"]
    assert await world.path(ivan) == ["Первичный контакт"]


async def test_a_move_that_was_asked_for_again_has_happened_already(world: World, ivan: Person) -> None:
    await arrive(ivan)
    client, ask = await world.number_of(ivan), {"stage_id": 3, "expected_stage_id": 1}
    first = await move(world, client, ask)

    again = await move(world, client, ask)

    assert first.body["moved"]
    assert (again.status, again.body["moved"]) == (200, False)
    assert await world.path(ivan) == ["Первичный контакт", "Принимают решение"]


async def test_the_history_comes_in_pages(world: World, ivan: Person) -> None:
    await arrive(ivan)
    client = await world.number_of(ivan)
    for stage in (2, 3, 2, 1):
        await move(world, client, {"stage_id": stage})
    pages = [(await past(world, client, f"?page={page}&size=2")).body for page in (1, 2, 3, 4)]
    assert [[entry["to_stage"]["id"] for entry in page["moves"]] for page in pages] == [[1, 2], [3, 2], [1], []]
    assert {(page["total"], page["size"]) for page in pages} == {(5, 2)}
    for query in ("?page=0", "?size=101", "?size=0", "?page=x", "?page=", "?page=-1", "?page=99999999999999999999"):
        assert (await past(world, client, query)).status == 422, query


async def test_a_note_of_an_older_version_has_no_words(world: World, ivan: Person) -> None:
    await arrive(ivan)
    client = await world.number_of(ivan)
    await world.change(f"UPDATE client_pipelines SET note_key = 'note-of-old' WHERE client_id = {client}")
    assert [entry["note"] for entry in (await past(world, client)).body["moves"]] == [""]


# What is refused


async def test_who_does_not_know_the_token_learns_nothing(world: World, ivan: Person) -> None:
    await arrive(ivan)
    before = await world.counts()
    for token in ("wrong", "", None, TOKEN + "x", TOKEN[:-1], TOKEN.upper(), "ж"):
        for method, path in (
            ("POST", "/api/clients"),
            ("GET", "/api/clients/1/pipeline-history"),
            ("POST", "/api/pipeline/clients/1/move-stage"),
            ("GET", "/api/nothing"),
            ("DELETE", "/api/clients"),
        ):
            answer = await ask(world, method, path, MARIA | {"idempotency_key": "k"}, token=token)
            assert (answer.status, answer.body["error"]) == (401, "unauthorized"), (token, path)
            assert answer.headers["WWW-Authenticate"] == "Bearer"
    for header in (f"Basic {TOKEN}", TOKEN, "Bearer", f"Bearer {TOKEN} {TOKEN}", "Bearer \udcff"):
        answer = await ask(world, "POST", "/api/clients", {}, token=None, Authorization=header)
        assert answer.status == 401, header
    assert await world.counts() == before


async def test_what_is_not_there_is_not_found(world: World, ivan: Person) -> None:
    await arrive(ivan)
    client = await world.number_of(ivan)
    for answer in (
        await move(world, 999_999, {"stage_id": 2}),
        await move(world, client, {"stage_id": 999}),
        await past(world, 999_999),
        await past(world, 0),
        await past(world, 2**31),
        await past(world, 10**40),
        await ask(world, "GET", "/api"),
        await ask(world, "GET", "/api/"),
        await ask(world, "GET", "/api/clients/x/pipeline-history"),
        await ask(world, "GET", "/api/clients/-1/pipeline-history"),
        await ask(world, "GET", "/api/clients/١/pipeline-history"),
    ):
        assert (answer.status, answer.body["error"]) == (404, "not_found")
        assert answer.body["reason"]


async def test_another_method_is_not_allowed(world: World) -> None:
    answer = await ask(world, "DELETE", "/api/clients")
    assert (answer.status, answer.body["error"]) == (405, "method_not_allowed")
    assert answer.headers["Allow"] == "POST"


async def test_a_body_that_is_too_large_is_refused(world: World) -> None:
    before = await world.counts()
    for body in (b"x" * 64 * 1024 + b"x", b" " * 300_000):
        answer = await ask(world, "POST", "/api/clients", body)
        assert (answer.status, answer.body["error"]) == (413, "too_large")
    fits = json.dumps({"name": "Ольга", "idempotency_key": "large"}).encode().ljust(64 * 1024)
    assert (await ask(world, "POST", "/api/clients", fits)).status == 201
    assert (await world.counts())["clients"] == before["clients"] + 1


BAD_LEADS: dict[str, tuple[Any, str]] = {
    "nothing": (b"", "body"),
    "no json": (b"{name: 1}", "body"),
    "bytes": (b"\xff\xfe", "body"),
    "half a character": (rb'{"name": "\ud800", "idempotency_key": "k"}', "body"),
    "a list": ([], "body"),
    "no name": ({}, "name"),
    "name that is none": ({"name": None}, "name"),
    "name of a number": ({"name": 12}, "name"),
    "empty name": ({"name": " "}, "name"),
    "invisible name": ({"name": "\u200b\u2063"}, "name"),
    "long name": ({"name": "ж" * 65}, "name"),
    "null in the name": ({"name": "a\0b"}, "name"),
    "phone without digits": ({"name": "A", "phone": "потом"}, "phone"),
    "null in the phone": ({"name": "A", "phone": "8 999 000 33 44\0"}, "phone"),
    "long source": ({"name": "A", "source": "s" * 65}, "source"),
    "reserved source": ({"name": "A", "source": "staff_x"}, "source"),
    "reserved source of leads": ({"name": "A", "source": " lead_x"}, "source"),
    "long note": ({"name": "A", "note": "n" * 1001}, "note"),
    "misspelt": ({"name": "A", "notes": "n"}, "notes"),
    "no key": ({"name": "A", "idempotency_key": None}, "body"),
    "empty key": ({"name": "A", "idempotency_key": ""}, "idempotency_key"),
    "long key": ({"name": "A", "idempotency_key": "k" * 201}, "idempotency_key"),
}


@pytest.mark.parametrize("what", BAD_LEADS)
async def test_a_lead_that_is_wrong_is_refused_by_the_field(world: World, what: str) -> None:
    body, field = BAD_LEADS[what]
    if isinstance(body, dict):
        body = {"idempotency_key": "k", **body}
    before = await world.counts()
    answer = await ask(world, "POST", "/api/clients", body)
    assert (answer.status, answer.body["error"]) == (422, "invalid")
    assert [entry["field"] for entry in answer.body["fields"]] == [field]
    assert all(set(entry) == {"field", "type", "reason"} for entry in answer.body["fields"])
    assert await world.counts() == before


async def test_nothing_that_was_sent_comes_back(world: World) -> None:
    answer = await ask(world, "POST", "/api/clients", {"name": ["тайна"], "phone": "тайна", "note": "тайна" * 999})
    assert answer.status == 422
    assert "тайна" not in json.dumps(answer.body, ensure_ascii=False)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"stage_id": "2"},
        {"stage_id": 2.5},
        {"stage_id": True},
        {"stage_id": 0},
        {"stage_id": 2**31},
        {"stage_id": 2, "notes": "n" * 1001},
        {"stage_id": 2, "notes": "\0"},
        {"stage_id": 2, "expected_stage_id": "1"},
        {"stage_id": 2, "note": "misspelt"},
        b"[",
    ],
    ids=str,
)
async def test_a_move_that_is_wrong_moves_nobody(world: World, body: Any) -> None:
    client = (await lead(world, "stays")).body["client_id"]
    answer = await move(world, client, body)
    assert (answer.status, answer.body["error"]) == (422, "invalid")
    assert await world.row(f"SELECT stage_id FROM clients WHERE id = {client}") == (1,)


# When something is broken


async def test_a_failure_says_so_without_details_and_logs_no_names(world: World) -> None:
    await world.change("ALTER TABLE lead_requests RENAME TO lead_requests_gone")
    try:
        answer = await lead(world, "secret-key")
    finally:
        await world.change("ALTER TABLE lead_requests_gone RENAME TO lead_requests")
    assert (answer.status, set(answer.body)) == (500, {"error", "reason"})
    assert "lead_requests" not in str(answer.body)
    assert any(" ERROR " in line and "the api has failed" in line for line in world.bot.output)
    world.forget_mistakes()
    assert (await lead(world, "secret-key")).status == 201


@pytest.mark.sqlite
async def test_a_database_that_is_busy_is_unavailable(world: World) -> None:
    with closing(sqlite3.connect(world.database_url.removeprefix("sqlite://"), isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        answer = await lead(world, "busy")
        connection.execute("ROLLBACK")
    assert (answer.status, answer.body["error"]) == (503, "unavailable")
    assert int(answer.headers["Retry-After"]) > 0
    # What was begun goes on by itself: it was done meanwhile, or it is done now, and once.
    assert (await lead(world, "busy")).status in (200, 201)
    assert (await lead(world, "busy")).body["created"] is False


async def test_the_log_names_nobody(world: World) -> None:
    await lead(world, "key-of-maria@example.org")
    await ask(world, "POST", "/api/clients", {**MARIA, "phone": "x", "idempotency_key": "k"})
    log = "\n".join(world.bot.output)
    for private in ("Мария", "Секретова", "9990001122", "000-11-22", "Тайная", "key-of-maria", TOKEN, "?start=lead_"):
        assert private not in log


async def test_the_health_check_needs_no_token(world: World) -> None:
    assert (await ask(world, "GET", "/healthz", token=None)).body == {"status": "ok"}


async def test_without_a_token_there_is_no_api(worlds: Worlds) -> None:
    # Started plainly, so that one bot of these tests is.
    async with worlds(fork_server=None, HTTP_PORT=str(free_port())) as world:
        await world.owner()
        for token in ("", TOKEN, None):
            for path in ("/api/clients", "/api/clients/1/pipeline-history", "/api/nothing"):
                assert (await ask(world, "POST", path, {}, token=token)).status == 404
        assert (await ask(world, "GET", "/healthz", token=None)).status == 200
