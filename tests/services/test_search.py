import pytest

from bot.services.errors import ClientNotFound, NoteEmpty, NoteNotFound, NotStaff, TextTooLong
from bot.services.funnel import pipeline
from bot.services.people import clients, notes, privacy, search
from bot.services.people.clients import Person
from db import trigrams
from db.fields import now
from db.models import Client, Staff
from tests.services.conftest import Stages


async def lead(telegram_id: int, first: str, last: str = "", username: str | None = None, phone: str = "") -> Client:
    return await clients.create(Person(telegram_id, first, last, username), phone=phone)


@pytest.fixture
async def everybody(stage: Stages) -> dict[str, Client]:
    return {
        "ivan": await lead(1, "Иван", "Петров", "vanya_p", "+7 (916) 123-45-67"),
        "alyona": await lead(2, "Алёна", "Ёлкина", "AlyonaFit", "8 903 765-43-21"),
        "john": await lead(3, "John", "O'Neill", None, "+44 20 7946 0958"),
        "odd": await lead(4, "100%_<b>", "Ж\\", None, ""),
    }


@pytest.mark.parametrize(
    ("query", "who"),
    [
        ("иван", ["ivan"]),
        ("ИВАН", ["ivan"]),
        ("етро", ["ivan"]),
        ("петров иван", ["ivan"]),
        ("  петров   ив ", ["ivan"]),
        ("петров алёна", []),
        ("елкина", ["alyona"]),
        ("Ёлкина алена", ["alyona"]),
        ("е\u0308лкина", ["alyona"]),
        ("@alyonafit", ["alyona"]),
        ("ALYONA", ["alyona"]),
        ("john", ["john"]),
        ("o'neill", ["john"]),
        ("916", ["ivan"]),
        ("123-45", ["ivan"]),
        ("+7 916 123 45 67", ["ivan"]),
        ("8 (916) 123-45-67", ["ivan"]),
        ("89161234567", ["ivan"]),
        ("8 903", ["alyona"]),
        ("7 903 765", ["alyona"]),
        ("4321", ["alyona"]),
        ("020 7946", []),
        ("20 7946", ["john"]),
        ("100%", ["odd"]),
        ("%", ["odd"]),
        ("_", ["odd", "ivan"]),
        ("\\", ["odd"]),
        ("<b>", ["odd"]),
        ("никто", []),
        ("https://t.me/vanya_p", ["ivan"]),
        ("t.me/vanya_p", ["ivan"]),
        ("٩١٦", ["ivan"]),
        ('петр"ов', []),
        ("петр* OR иван", []),
        ("", ["odd", "john", "alyona", "ivan"]),
        ("ж" * 5000, []),
    ],
)
async def test_people_are_found_by_what_is_remembered(everybody: dict[str, Client], query: str, who: list[str]) -> None:
    found = await search.find(query)
    assert [client.id for client in found.clients] == [everybody[name].id for name in who]


async def test_whom_many_share_a_name_with_is_found_all_the_same(
    everybody: dict[str, Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trigrams, "MOST", 2)
    for number in range(10, 13):
        await lead(number, "Иван", "Кузнецов")
    found = await search.find("иван петр")
    assert [client.id for client in found.clients] == [everybody["ivan"].id]
    assert len((await search.find("иван")).clients) == 4


async def test_somebody_is_found_by_the_name_they_have_now(everybody: dict[str, Client]) -> None:
    await clients.arrive(Person(1, "Иван", "Сидоров", "vanya_p"))
    assert [client.id for client in (await search.find("сидоров")).clients] == [everybody["ivan"].id]
    assert (await search.find("петров")).clients == []


@pytest.mark.parametrize("written", ["{}", "#{}", "№{}", "№ {}", " {} "])
async def test_the_number_of_a_client_finds_them_first(everybody: dict[str, Client], written: str) -> None:
    john = everybody["john"]
    assert [client.id for client in (await search.find(written.format(john.id))).clients] == [john.id]


@pytest.mark.parametrize("query", ["#", "#0", "0", "99999999999999999999", "²", "#2147483648", "12"])
async def test_a_number_that_nobody_has_finds_nobody(everybody: dict[str, Client], query: str) -> None:
    assert [c.id for c in (await search.find(query)).clients] == [c.id for c in everybody.values() if c.id == 12]


async def test_somebody_whose_number_is_in_a_phone_is_not_lost_between_pages(stage: Stages) -> None:
    known = [await lead(n, f"Гость {n}", phone=f"+7916{n:07}") for n in range(1, 20)]
    await Client.create(id=916, first_name="Тот самый", language="ru")
    seen: list[int] = []
    for number in range(3):
        page = await search.find("916", number=number)
        assert page.more == (number < 2)
        seen += [client.id for client in page.clients]
    assert seen == [916, *(client.id for client in reversed(known))]


async def test_results_come_in_pages_with_their_stage_and_may_be_of_one_stage(stage: Stages, trainer: Staff) -> None:
    known = [await lead(n, f"Гость {n}") for n in range(1, 13)]
    for client in known[:3]:
        await pipeline.move_by_hand(client_id=client.id, stage_id=stage["paid"].id, by=trainer)

    first, second = await search.find("гость"), await search.find("гость", number=1)
    paid = await search.find("гость", stage_id=stage["paid"].id)

    assert (len(first.clients), first.more, len(second.clients), second.more) == (8, True, 4, False)
    assert [client.id for client in (*first.clients, *second.clients)] == [client.id for client in reversed(known)]
    assert {client.stage.name for client in paid.clients if client.stage} == {"Куплена услуга"}
    assert len(paid.clients) == 3


async def test_who_has_deleted_their_data_is_not_found(everybody: dict[str, Client]) -> None:
    number = everybody["ivan"].id
    await privacy.forget(everybody["ivan"])
    assert (await search.find("иван")).clients == []
    assert (await search.find(f"#{number}")).clients == []


# Notes


async def test_notes_are_kept_newest_first_and_deleted_once(everybody: dict[str, Client], trainer: Staff) -> None:
    ivan, john = everybody["ivan"], everybody["john"]
    for n in range(7):
        await notes.add(ivan.id, f" Заметка {n} ", by=trainer)
    other = await notes.add(john.id, "Другое", by=trainer)
    again = await notes.add(john.id, "Другое", by=trainer)
    assert again.id == other.id

    first, second = await notes.page(ivan.id), await notes.page(ivan.id, 99)
    assert [note.text for note in first.entries] == [f"Заметка {n}" for n in (6, 5, 4, 3, 2)]
    assert ([note.text for note in second.entries], second.number) == (["Заметка 1", "Заметка 0"], 1)
    assert first.entries[0].author == trainer
    assert await notes.page(ivan.id, -1) == first, "before the first one is the first one"

    await notes.delete(other.id, client_id=ivan.id, by=trainer)
    assert (await notes.page(john.id)).count == 1, "it is not this client's"
    for _ in range(2):
        await notes.delete(first.entries[0].id, client_id=ivan.id, by=trainer)
    assert (await notes.page(ivan.id)).count == 6
    with pytest.raises(NoteNotFound):
        await notes.get(first.entries[0].id, client_id=ivan.id)
    with pytest.raises(NoteNotFound):
        await notes.get(other.id, client_id=ivan.id)


async def test_a_note_that_cannot_be_is_refused(everybody: dict[str, Client], trainer: Staff) -> None:
    ivan = everybody["ivan"]
    with pytest.raises(NoteEmpty):
        await notes.add(ivan.id, " \n ", by=trainer)
    with pytest.raises(TextTooLong):
        await notes.add(ivan.id, "ы" * 3501, by=trainer)
    with pytest.raises(ClientNotFound):
        await notes.add(999, "Никому", by=trainer)
    await Staff.filter(id=trainer.id).update(removed_at=now())
    with pytest.raises(NotStaff):
        await notes.add(ivan.id, "Поздно", by=trainer)
    with pytest.raises(NotStaff):
        await notes.delete(1, client_id=ivan.id, by=trainer)
    assert (await notes.page(ivan.id)).count == 0


async def test_the_longest_note_is_kept_whole(everybody: dict[str, Client], trainer: Staff) -> None:
    note = await notes.add(everybody["ivan"].id, "ы" * 3500, by=trainer)
    assert (await notes.get(note.id, client_id=note.client_id)).text == "ы" * 3500
