"""Taps whose answer comes too late, and taps whose screen could not be drawn at the first try."""

from collections.abc import Callable
from typing import Any

import pytest

from bot.demo.people.person import Person
from bot.services.intake import questionnaire
from bot.services.notices.clients import NewLead
from bot.telegram.callbacks import OpenCard
from db.models import Client, ClientNote, Outbox
from tests.support.gym import Gym
from tests.support.people import answer_all, queued

TOO_LATE = "Bad Request: query is too old and response timeout expired or query ID is invalid"


@pytest.fixture
def always_too_late(gym: Gym) -> None:
    """No answer to a tap comes in time."""
    gym.api.fail("answerCallbackQuery", times=1000, status=400, description=TOO_LATE)
    gym.api.fail("answerInlineQuery", times=1000, status=400, description=TOO_LATE)


async def tap(gym: Gym, person: Person, label: str) -> None:
    """Tap a button, and let it be handled; nobody waits for an answer."""
    await person.tap(label, wait=False)
    await gym.settle()


async def test_a_tap_of_a_client_that_is_answered_too_late_opens_its_screen(
    gym: Gym, ivan: Person, always_too_late: None, journal: list[tuple[str, str]]
) -> None:
    await tap(gym, ivan, "🛒 Тарифы")
    assert "Личная программа" in ivan.last.text
    await ivan.forge("offer:999", wait=False)
    await gym.settle()
    assert "📝 Бесплатная программа" in ivan.last.labels, "refused, and shown how things are"
    await ivan.forge("nonsense", wait=False)
    await gym.settle()
    assert faults(journal) == []


async def test_a_tap_of_staff_that_is_answered_too_late_opens_its_screen(
    gym: Gym, marina: Person, client: Client, always_too_late: None, journal: list[tuple[str, str]]
) -> None:
    menu = marina.last
    await tap(gym, marina, "⚙️ Настройки")
    assert "💳 Реквизиты" in marina.last.labels
    await marina.forge(OpenCard(client=client.id).pack(), wait=False)
    await gym.settle()
    assert "Иван" in marina.last.text
    await marina.forge(menu.inline[0][0]["callback_data"], wait=False)
    await gym.settle()
    await marina.forge("nonsense", wait=False)
    await gym.settle()
    assert "Меню тренера" in marina.last.text
    marina._ask_inline("Иван", "sender", "")
    await gym.settle()
    assert faults(journal) == []


def faults(journal: list[tuple[str, str]]) -> list[str]:
    return [line for level, line in journal if level in ("WARNING", "ERROR") and "too old" in line]


def goes_away_once(monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """Let the database go away once, when the newest note of a card is read; returns how often that was asked for."""
    read, asked = ClientNote.filter, [0]

    def filter_(*args: Any, **kwargs: Any) -> Any:
        asked[0] += 1
        if asked[0] == 1:
            raise ConnectionError("the database is away")
        return read(*args, **kwargs)

    monkeypatch.setattr(ClientNote, "filter", filter_)
    return lambda: asked[0]


async def test_a_notices_button_opens_its_screen_though_the_database_was_away_for_a_moment(
    gym: Gym, marina: Person, ivan: Person, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    await answer_all(client)
    await Outbox.create(chat_id=marina.id, staff_id=1, content=NewLead(client_id=client.id).to_json())
    await gym.delivers()
    notice, menu = marina.last, marina.live_screens[0]
    asked = goes_away_once(monkeypatch)

    await gym.taps_twice_handled(marina, "Карточка")

    assert asked() == 2
    assert "Иван" in marina.last.text
    assert marina.last.id > notice.id
    assert not notice.deleted, "the notice stays"
    assert menu.deleted, "the old screen goes"


async def test_a_notices_button_tapped_again_leaves_the_notice_and_one_screen(
    gym: Gym, marina: Person, client: Client
) -> None:
    await Outbox.create(chat_id=marina.id, staff_id=1, content=NewLead(client_id=client.id).to_json())
    await gym.delivers()
    notice = marina.last
    for _ in range(2):
        await gym.taps(marina, "Карточка", message=notice)
    await gym.taps(marina, "Карточка", message=notice, times=2)
    assert not notice.deleted
    assert [message for message in marina.live_screens if message is not notice] == [marina.last]
    assert "Иван" in marina.last.text


async def test_somebody_who_does_the_questionnaire_without_end_is_told_when_it_can_be_done_again(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    from bot.services.programs import free_program

    for _ in range(5):
        await answer_all(client)
        await free_program.complete(client)
    told = len([kind for kind in await queued(marina.id) if kind == "questionnaire_done"])
    await gym.says(ivan, "/start")
    await gym.taps(ivan, "📝 Бесплатная программа")
    again = next(label for label in ivan.last.labels if "заново" in label or "ещё раз" in label.casefold())

    await gym.taps(ivan, again)

    assert "5 раз за сутки" in ivan.alerts[-1]
    assert "скажите тренеру" in ivan.alerts[-1]
    assert await questionnaire.progress(client) is None
    await gym.forges(ivan, "consent:1")
    assert await questionnaire.progress(client) is None, "an old button begins none either"
    assert len([kind for kind in await queued(marina.id) if kind == "questionnaire_done"]) == told == 5
