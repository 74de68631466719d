import asyncio
from datetime import date

import pytest

from bot.i18n import translator
from bot.services import notices
from bot.services.errors import ClientNotFound, KeyReused
from bot.services.funnel import pipeline
from bot.services.funnel.pipeline import Note
from bot.services.money import payments
from bot.services.notices.clients import ClientGone, NewLead
from bot.services.people import clients, leads, privacy
from bot.services.people.clients import Person
from bot.services.people.leads import Lead
from bot.services.programs import drafts, programs
from bot.text.history import noted
from db.models import Client, ClientNote, ClientPipeline, Event, LeadRequest, Outbox, Payment, Program, Staff
from tests.services.conftest import Stages
from tests.support.people import draft_of, moves_of, newcomer, open_draft, part, pending_payment, person, queued

TOKEN = "42:AAE-secret"
MARIA = Lead("Мария Иванова", "+79990001122", "landing", "Хочет похудеть")


async def maria() -> Client:
    """A lead from the site; what that queued is gone."""
    client, _ = await leads.create(MARIA, key="k-1", language="ru")
    await Outbox.all().delete()
    return client


async def notes_of(client: Client, language: str = "ru") -> list[str]:
    return [noted(note, translator(language)) for note in await ClientNote.filter(client_id=client.id).order_by("id")]


async def join(lead: Client, who: Person) -> Client | None:
    return await leads.join(lead.id, who)


# Taking in


async def test_a_lead_enters_the_funnel_with_what_the_site_knows(trainer: Staff, stage: Stages) -> None:
    client, is_new = await leads.create(MARIA, key="k-1", language="en")

    assert is_new
    assert (client.telegram_id, client.first_name, client.phone) == (None, "Мария Иванова", "+79990001122")
    assert (client.source, client.language, client.stage_id) == ("landing", "en", stage["first-contact"].id)
    assert (await moves_of(client), await queued()) == ([(None, "Первичный контакт", "start")], ["new_lead"])
    assert await notes_of(client) == ["Хочет похудеть"]


async def test_the_same_request_again_brings_the_same_client_and_writes_nothing(trainer: Staff) -> None:
    client = await maria()
    again, is_new = await leads.create(MARIA, key="k-1", language="ru")

    assert (again.id, is_new) == (client.id, False)
    assert (await Client.all().count(), await queued(), len(await notes_of(client))) == (1, [], 1)


@pytest.mark.parametrize("other", [Lead("Мария"), Lead("Мария Иванова", "+79990001122", "landing", "Другое")])
async def test_the_same_key_with_other_data_is_refused(trainer: Staff, other: Lead) -> None:
    await maria()
    with pytest.raises(KeyReused):
        await leads.create(other, key="k-1", language="ru")
    assert await Client.all().count() == 1


async def test_another_key_is_another_lead(trainer: Staff) -> None:
    first = await maria()
    second, is_new = await leads.create(MARIA, key="k-2", language="ru")
    assert is_new
    assert first.id != second.id


async def test_the_same_key_many_times_at_once_is_one_client(trainer: Staff) -> None:
    came = await asyncio.gather(*(leads.create(MARIA, key="k-1", language="ru") for _ in range(20)))

    assert len({client.id for client, _ in came}) == 1
    assert sum(is_new for _, is_new in came) == 1
    counted = [await model.all().count() for model in (Client, ClientPipeline, ClientNote, LeadRequest)]
    assert (counted, await queued()) == ([1, 1, 1, 1], ["new_lead"])


# The link


def test_a_link_names_its_client_and_fits_telegram() -> None:
    for number in (1, 35, 36, 12345, 2**31 - 1):
        made = leads.parameter(number, bot_token=TOKEN)
        assert leads.PARAMETER.fullmatch(made)
        assert len(made) <= 64
        assert leads.client_of(made, bot_token=TOKEN) == number


def test_a_forged_link_names_nobody() -> None:
    made = leads.parameter(12, bot_token=TOKEN)
    signature = made.rpartition("_")[2] if made.count("_") == 2 else made[len("lead_c_") :]
    for forged in (
        "",
        "lead_",
        "lead_12",
        made[:-1],
        made + "A",
        made[:-1] + ("A" if made[-1] != "A" else "B"),
        f"lead_d_{signature}",
        f"lead_0c_{signature}",
        f"lead_C_{signature}",
        "lead_ж_" + "A" * 22,
        made.replace("lead_", "staff_"),
        leads.parameter(12, bot_token=TOKEN + "x"),
    ):
        assert leads.client_of(forged, bot_token=TOKEN) is None, forged


# Joining an account that is no client


async def test_the_lead_gets_the_account_that_opens_the_link(trainer: Staff, stage: Stages) -> None:
    lead = await maria()
    await pipeline.move(client_id=lead.id, stage_id=stage["consultation"].id, event=Event.MANUAL, by=trainer)
    moves = await moves_of(lead)

    joined = await join(lead, person(77, "Маша", last_name="И", username="masha", language="en"))

    assert joined is not None
    found = await Client.get(telegram_id=77)
    assert (found.id, found.first_name, found.last_name, found.username) == (lead.id, "Маша", "И", "masha")
    assert (found.phone, found.source, found.language) == ("+79990001122", "landing", "en")
    assert found.search == "маша и masha +79990001122"
    assert (found.stage_id, await moves_of(lead)) == (stage["consultation"].id, moves)
    assert await notes_of(found) == ["Хочет похудеть", "Имя в заявке с сайта: Мария Иванова"]
    assert (await notes_of(found, "en"))[1] == "Name in the request on the site: Мария Иванова"
    assert [(row.chat_id, row.silent) for row in await Outbox.all()] == [(1, True)]
    assert await queued() == ["lead_joined"]


async def test_the_same_name_needs_no_note(trainer: Staff) -> None:
    lead = await maria()
    await join(lead, person(77, "мария", last_name="Иванова"))
    assert await notes_of(lead) == ["Хочет похудеть"]


async def test_a_link_joins_once(trainer: Staff) -> None:
    lead = await maria()
    assert await join(lead, person(77)) is not None
    await Outbox.all().delete()

    assert await join(lead, person(78)) is None
    assert await join(lead, person(77)) is None
    assert await clients.find(78) is None
    assert (len(await notes_of(lead)), await queued()) == (2, [])


async def test_a_link_joins_one_of_many_who_open_it_at_once(trainer: Staff) -> None:
    lead = await maria()
    came = await asyncio.gather(*(join(lead, person(number)) for number in range(70, 80)))

    assert sum(client is not None for client in came) == 1
    assert (await Client.all().count(), await queued()) == (1, ["lead_joined"])


async def test_the_same_person_opening_it_twice_at_once_joins_once(trainer: Staff) -> None:
    lead = await maria()
    came = await asyncio.gather(*(join(lead, person(77)) for _ in range(5)))

    assert sum(client is not None for client in came) == 1
    assert (await Client.all().count(), await queued()) == (1, ["lead_joined"])


async def test_a_link_for_nobody_joins_nobody(trainer: Staff) -> None:
    lead = await maria()
    await privacy.forget(lead)
    assert await leads.join(lead.id, person(77)) is None
    assert await leads.join(999, person(77)) is None
    assert await clients.find(77) is None


@pytest.mark.parametrize("link_first", [True, False])
async def test_the_link_and_an_ordinary_start_at_the_same_moment_end_in_one_client(
    trainer: Staff, link_first: bool
) -> None:
    both = [join(await maria(), person(77)), clients.arrive(person(77))]
    came = await asyncio.gather(*(both if link_first else reversed(both)))

    (left,) = await Client.filter(forgotten_at=None)
    assert (left.telegram_id, left.phone) == (77, "+79990001122")
    assert None not in came


# Joining an account that is a client already


async def test_a_client_takes_over_what_the_lead_has(trainer: Staff, stage: Stages) -> None:
    client = await newcomer(77, "Маша")
    lead = await maria()
    await pipeline.move(
        client_id=lead.id, stage_id=stage["deciding"].id, event=Event.MANUAL, by=trainer, note=Note(text="Звонила")
    )
    history = await moves_of(lead)

    joined = await join(lead, person(77, "Маша"))

    assert joined is not None
    found = await Client.get(telegram_id=77)
    assert (joined.id, found.id, found.first_name) == (client.id, client.id, "Маша")
    assert (found.phone, found.source, found.stage_id) == ("+79990001122", "landing", stage["first-contact"].id)
    assert found.search == "маша +79990001122"
    assert await notes_of(client) == [
        "Хочет похудеть",
        "Звонила",
        f"Заявка с сайта, клиент {lead.id}: Мария Иванова, +79990001122, landing",
    ]
    assert [note.author_id for note in await ClientNote.all().order_by("id")] == [None, trainer.id, None]
    assert await queued() == ["lead_merged"]

    left = await Client.get(id=lead.id)
    assert (left.name, left.phone, left.source, left.search, left.stage_id) == ("", None, None, "", None)
    assert left.forgotten_at is not None
    assert await moves_of(lead) == history
    assert await ClientPipeline.filter(client_id=lead.id).exclude(note="").count() == 0
    with pytest.raises(ClientNotFound):
        await clients.get(lead.id)


async def test_what_staff_were_told_of_the_lead_is_told_of_the_client(trainer: Staff) -> None:
    client, lead = await newcomer(77, "Маша"), await maria()
    told = await Outbox.create(chat_id=1, staff=trainer, status="sent", content=NewLead(client_id=lead.id).to_json())
    await join(lead, person(77, "Маша"))
    await told.refresh_from_db()
    assert notices.of(told) == NewLead(client_id=client.id)

    await privacy.forget(client)
    (change,) = await Outbox.filter(edits_id=told.id)
    assert notices.of(change) == ClientGone()


async def test_what_the_client_has_stays(trainer: Staff) -> None:
    client = await clients.arrive(person(77), source="vk")
    await clients.set_phone(client, "+70001112233")
    await join(await maria(), person(77))

    found = await Client.get(id=client.id)
    assert (found.source, found.phone) == ("vk", "+70001112233")


async def test_the_same_request_again_brings_the_client_that_the_lead_went_into(trainer: Staff) -> None:
    client = await newcomer(77)
    await join(await maria(), person(77))

    again, is_new = await leads.create(MARIA, key="k-1", language="ru")
    assert (again.id, is_new) == (client.id, False)


async def test_what_staff_have_done_for_the_lead_goes_along(trainer: Staff, colleague: Staff) -> None:
    client = await newcomer(77)
    lead = await maria()
    payment = await pending_payment(lead)
    await payments.confirm(payment.id, by=trainer)
    given = await draft_of(lead, trainer, "Жим")
    await drafts.hand_over_in_person(given.id, by=trainer, today=date(2026, 11, 22))
    hers, theirs = await draft_of(client, trainer, "раз"), await draft_of(lead, trainer, "два")
    alone = await draft_of(lead, colleague, "три")

    await join(lead, person(77))

    assert {row.client_id for row in await Payment.all()} == {client.id}
    assert {row.client_id for row in await Program.all()} == {client.id}
    assert [part["text"] for part in (await programs.get(hers.id)).content["parts"]] == ["раз", "два"]
    assert not await Program.exists(id=theirs.id)
    again = await open_draft(client.id, by=colleague)
    assert again.id == alone.id
    await drafts.add_part(again.id, part(9999), by=colleague)


async def test_many_joins_at_once_merge_once(trainer: Staff) -> None:
    client = await newcomer(77)
    lead = await maria()
    came = await asyncio.gather(*(join(lead, person(77)) for _ in range(5)))

    assert sum(found is not None for found in came) == 1
    assert (len(await notes_of(client)), await queued()) == (2, ["lead_merged"])


# Forgetting


async def test_notes_and_requests_go_with_the_rest(trainer: Staff) -> None:
    lead = await maria()
    await privacy.forget(lead)

    assert (await ClientNote.all().count(), await LeadRequest.all().count()) == (0, 0)
    again, is_new = await leads.create(MARIA, key="k-1", language="ru")
    assert is_new
    assert again.id != lead.id
