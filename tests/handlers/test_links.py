"""A lead from the site opens their link; invites are in tests/dialogs/test_team.py."""

import pytest

from bot.demo.people.person import Person
from bot.services.people import leads
from bot.services.people.leads import Lead
from db.models import Client, ClientNote, Outbox
from tests.support.gym import Gym

HOME = ["📝 Бесплатная программа", "🛒 Тарифы", "✉️ Написать тренеру"]


@pytest.fixture
async def lead(gym: Gym, marina: Person) -> Client:
    """Maria, who has left her phone on the site; staff have been told."""
    client, _ = await leads.create(Lead("Мария", "+79990001122", "landing"), key="k", language="ru")
    await Outbox.all().delete()
    return client


def start(gym: Gym, lead: Client) -> str:
    return f"/start {leads.parameter(lead.id, bot_token=gym.bot.token)}"


async def test_a_lead_is_greeted_and_staff_can_open_the_card(gym: Gym, marina: Person, lead: Client) -> None:
    masha = gym.api.person(77, "Маша", username="masha")
    await gym.says(masha, start(gym, lead))
    await gym.delivers()

    assert masha.last.labels == HOME
    assert "Здравствуйте, Маша" in masha.last.text
    assert (await Client.get()).telegram_id == 77
    notice = marina.last
    assert notice.text == "🔗 Маша @masha: клиент с сайта открыл бота, теперь ему можно писать."
    assert notice.silent
    await gym.taps(marina, "👤 Карточка", message=notice)
    assert "+79990001122" in marina.last.text


async def test_a_client_who_opens_a_leads_link_stays_one_client(gym: Gym, lead: Client, ivan: Person) -> None:
    await gym.says(ivan, start(gym, lead))

    assert ivan.last.labels == HOME
    assert len(ivan.live_screens) == 1
    found = await Client.get(telegram_id=ivan.id)
    assert (found.phone, found.source) == ("+79990001122", "landing")
    assert (await Client.get(id=lead.id)).forgotten_at is not None
    note = await ClientNote.get(client_id=found.id)
    assert (note.text, note.note_key) == ("", "lead-note-merged")


async def test_a_note_of_the_bots_own_is_read_by_each_trainer_in_their_language(
    gym: Gym, marina: Person, lead: Client
) -> None:
    masha = gym.api.person(77, "Маша", language_code="en")
    await gym.says(masha, start(gym, lead))
    await gym.says(marina, f"/client_{lead.id}")
    assert "Заметка: Имя в заявке с сайта: Мария" in marina.last.text
    marina.rename(language_code="en")
    await gym.says(marina, f"/client_{lead.id}")
    assert "Note: Name in the request on the site: Мария" in marina.last.text
    await gym.taps(marina, "🗒", message=marina.last)
    assert "Name in the request on the site: Мария" in marina.last.text


async def test_a_link_that_is_used_or_forged_is_an_ordinary_start(gym: Gym, lead: Client) -> None:
    genuine = start(gym, lead)
    await gym.says(gym.api.person(77, "Маша"), genuine)
    forged = (genuine, genuine[:-1] + "-", "/start lead_", "/start lead_1_" + "A" * 22)
    for number, words in enumerate(forged, 80):
        guest = gym.api.person(number, "Гость")
        await gym.says(guest, words)
        assert guest.last.text.startswith("Здравствуйте, Гость!")
        assert guest.last.labels == HOME
        assert (await Client.get(telegram_id=number)).source is None
    assert (await Client.get(id=lead.id)).telegram_id == 77


async def test_staff_are_told_whom_the_link_is_for_and_it_stays_good(gym: Gym, marina: Person, lead: Client) -> None:
    await gym.says(marina, start(gym, lead))

    assert any("Эта ссылка для клиента" in message.text for message in marina.from_bot)
    assert marina.last.text.startswith("Меню тренера")
    assert (await Client.get(id=lead.id)).telegram_id is None
    seen = len(marina.from_bot)
    await gym.says(marina, "/start lead_1_" + "A" * 22)
    assert sum("Эта ссылка для клиента" in message.text for message in marina.from_bot[seen - 1 :]) == 0
    masha = gym.api.person(77, "Маша")
    await gym.says(masha, start(gym, lead))
    assert (await Client.get(id=lead.id)).telegram_id == 77
