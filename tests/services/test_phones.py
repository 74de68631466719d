"""Phone numbers as people write them where the bot works, and as they are kept, shown and found."""

from collections.abc import Callable

import pytest

from bot.i18n import translator
from bot.services import country
from bot.services.crm_integration import CRMIntegration
from bot.services.people import clients, phones, search
from bot.services.people.clients import Person
from bot.text.history import noted
from bot.text.names import phone_number
from db.models import Client, ClientNote, Staff

WorksIn = Callable[[str], None]


@pytest.mark.parametrize(
    ("region", "typed", "kept"),
    [
        ("RU", "999 000 33 44", "+79990003344"),
        ("RU", "8-999-000-33-44", "+79990003344"),
        ("RU", "+7 (999) 000-33-44", "+79990003344"),
        ("RU", "7 999 000 33 44", "+79990003344"),
        ("RU", "тел. 8 999 000 33 44", "+79990003344"),
        ("RU", "٨٩٩٩٠٠٠٣٣٤٤", "+79990003344"),
        ("RU", "+1 (212) 555-0100", "+12125550100"),
        ("RU", "(212) 555-0100", "(212) 555-0100"),
        ("RU", "5-55-01", "5-55-01"),
        ("RU", "103", "103"),
        ("US", "(212) 555-0100", "+12125550100"),
        ("US", "1-212-555-0100", "+12125550100"),
        ("US", "555-0100", "555-0100"),
        ("US", "+44 (0)20 7946 0958", "+442079460958"),
        ("DE", "0151 23456789", "+4915123456789"),
        ("DE", "0049 151 23456789", "+4915123456789"),
        ("DE", "555-0100", "555-0100"),
        ("DE", "(212) 555-0100", "(212) 555-0100"),
        ("DE", "151 23456789", "+4915123456789"),
        ("MA", "612-345678", "+212612345678"),
        ("KZ", "8 701 123 45 67", "+77011234567"),
        ("KZ", "701 123 45 67", "+77011234567"),
        ("MA", "0612-345678", "+212612345678"),
        ("MA", "(212) 555-0100", "(212) 555-0100"),
        ("RU", "8 999 000 33 44 доб. 12", "+79990003344 x12"),
        ("RU", "8 999 000 33 44, добавочный 12", "+79990003344 x12"),
        ("US", "(212) 555-0100 ext. 12", "+12125550100 x12"),
        ("US", "212-555-0100 x12", "+12125550100 x12"),
        ("US", "212-555-0100 #12", "+12125550100 x12"),
    ],
)
def test_a_number_is_kept_as_the_world_dials_it_or_as_it_was_typed(region: str, typed: str, kept: str) -> None:
    assert phones.read(typed, region) == phones.Phone(kept, whole=True)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("8 999 000 33 44, 8 999 111 22 33", "+79990003344"),
        ("8 999 000 33 44 после 18", "+79990003344"),
        ("89990003344 Viber", "+79990003344"),
        ("8 999 000 33 44 доб. 1234567", "+79990003344"),
        ("2 номера: 8 999 000 33 44", "+79990003344"),
        ("1" * 40, "1" * 20),
    ],
)
def test_what_the_number_does_not_say_is_not_lost(typed: str, kept: str) -> None:
    assert phones.read(typed, "RU") == phones.Phone(kept, whole=False)


@pytest.mark.parametrize("nothing", ["", None, "потом", "+"])
def test_without_digits_there_is_no_number(nothing: str | None) -> None:
    assert phones.read(nothing, "RU") is None


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("12125550100", "+12125550100"),
        ("+79990003344", "+79990003344"),
        ("79990003344", "+79990003344"),
        ("88801234567", "+88801234567"),
        ("8 (999) 000-33-44", "+79990003344"),
    ],
)
def test_a_contacts_number_is_international_whatever_address_book_it_comes_from(given: str, kept: str) -> None:
    assert phones.international(given) == kept


@pytest.mark.parametrize(
    ("region", "typed", "queries"),
    [
        ("RU", "8 999 000 33 44", ["9990003344", "8 999 000", "+7 999", "999-000"]),
        ("US", "(212) 555-0100", ["212 555", "(212) 555-0100", "1 212", "+1 (212) 555-0100", "0100"]),
        ("DE", "0151 23456789", ["0151 234", "+49 151", "151234"]),
        ("KZ", "8 701 123 45 67", ["8 701 123", "701 123"]),
        ("MA", "(212) 555-0100", ["212 555", "5550100", "(212) 555-0100"]),
    ],
)
async def test_a_client_is_found_by_the_number_however_it_is_written(
    trainer: Staff, works_in: WorksIn, region: str, typed: str, queries: list[str]
) -> None:
    works_in(region)
    client = await clients.create(Person(None, "John"), phone=typed)
    await clients.create(Person(None, "Jane"), phone="+33 6 99 88 77 66")
    for query in queries:
        assert [found.id for found in (await search.find(query)).clients] == [client.id], query


async def test_an_extension_is_read_in_ones_language(trainer: Staff) -> None:
    client = await clients.create(Person(None, "John"), phone="8 999 000 33 44 доб. 12")
    assert phone_number(client, translator("ru")) == "+79990003344 доб. 12"
    assert phone_number(client, translator("en")) == "+79990003344 ext. 12"
    assert phone_number(Client(phone="+79990003344"), translator("en")) == "+79990003344"


async def test_what_was_typed_with_the_number_is_a_note_that_every_trainer_reads(trainer: Staff) -> None:
    await clients.create(Person(None, "John"), phone="8 999 000 33 44, спросить Машу")
    note = await ClientNote.get()
    assert noted(note, translator("ru")) == "Телефон в заявке: 8 999 000 33 44, спросить Машу"
    assert noted(note, translator("en")) == "Phone in the request: 8 999 000 33 44, спросить Машу"
    await clients.create(Person(None, "Jane"), phone="8 999 000 33 45")
    assert await ClientNote.all().count() == 1


async def test_other_code_reads_numbers_as_the_bot_on_its_database_does(
    trainer: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    await country.keep("KZ")
    await country.keep("US")
    monkeypatch.setattr(country, "_settled", None)  # of another process: it has no settings
    client = await CRMIntegration.create_client_in_crm(first_name="John", phone="(212) 555-0100")
    assert (client.phone, (await Client.get(id=client.id)).phone) == ("+12125550100", "+12125550100")
