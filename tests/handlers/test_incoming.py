"""Updates that nobody foresaw: whatever comes, everybody else is served, and whoever sent it is answered."""

import asyncio
import json
from typing import Any

import pytest

from bot.demo.people.person import Person
from bot.i18n import translator
from db.models import Outbox
from tests.handlers.test_client_chat import up_to
from tests.support.gym import Gym

RU = translator("ru")
UNREADABLE = RU.label("error-unreadable-message")


def bold(depth: int, within: Any = "слова") -> Any:
    for number in range(depth):
        within = {"type": ("bold", "italic", "underline")[number % 3], "text": within}
    return within


def rich(depth: int) -> dict[str, Any]:
    return {"blocks": [{"type": "paragraph", "text": bold(depth)}]}


STRANGE: dict[str, Any] = {
    "forwarded from nobody": {"message": {"text": "a", "forward_origin": {"type": "hidden_user", "date": 1}}},
    "a story of nobody": {"message": {"text": "a", "external_reply": {"story": {}}}},
    "nothing within": {"message": {}},
    "a new kind": {"something_new": {}},
    "a new kind that is a list": {"something_new": []},
    "no kind": {},
    "a number that is text": {"update_id": "12"},
    "no number": {"update_id": None},
    "a number that is none": {"update_id": {"a": 1}},
    "no object": [1],
    "nothing": None,
    "text": "update",
}


@pytest.mark.parametrize("what", STRANGE)
async def test_whatever_telegram_invents_everybody_else_is_served(gym: Gym, ivan: Person, what: str) -> None:
    strange = STRANGE[what]
    async with gym.polling():
        if isinstance(strange, dict) and "update_id" not in strange:
            gym.api.deliver(json.loads(json.dumps(strange)))
        else:
            gym.api.deliver_raw(strange)
        await ivan.send("/help")
        await ivan.sees("Что я умею")
        await gym.api.settle()
    assert list(gym.api.updates.pending) == [], "the offset moves past it"


async def test_what_has_no_number_is_not_asked_for_without_end(gym: Gym, ivan: Person) -> None:
    async with gym.polling():
        gym.api.deliver_raw({"something": 1})
        await asyncio.sleep(0.3)
        assert gym.api.updates.polls < 4


async def test_a_message_of_542_bytes_holds_up_nobody(gym: Gym, ivan: Person) -> None:
    async with gym.polling():
        await ivan.send_raw(rich_message=rich(12))
        await ivan.sees(UNREADABLE)
        await ivan.send("/help")
        await ivan.sees("Что я умею")


@pytest.mark.parametrize("where", ["reply_to_message", "pinned_message"])
async def test_a_reply_to_a_deep_rich_message_is_read_as_what_was_typed(gym: Gym, ivan: Person, where: str) -> None:
    held = {**ivan.messages[0].raw, "rich_message": rich(12)}
    async with gym.polling():
        await ivan.send_raw(text="/help", **{where: held})
        await ivan.sees("Что я умею")


# What is read of a message that can't be read whole

NEW: dict[str, dict[str, Any]] = {
    "rich text": {"rich_message": rich(1)},
    "rich text that nobody can read": {"rich_message": {"pages": 5}},
    "a kind that is newer than the bot": {"hologram": {"file_id": "1"}},
    "a voice message without its file": {"voice": {"duration": 3}},
}


@pytest.mark.parametrize("what", NEW)
async def test_a_client_reads_that_the_bot_cannot_read_it(gym: Gym, ivan: Person, what: str) -> None:
    for step in (None, "age", "sex"):
        if step == "age":
            await up_to(gym, ivan, "age")
        if step == "sex":
            await gym.taps(ivan, "« Назад")
        situation = ivan.last.text.splitlines()[-1] if step else "Чем помочь?"
        await ivan.send_raw(**NEW[what])
        await gym.settle()
        assert UNREADABLE in ivan.last.text, step
        assert ivan.last.labels, "the screen stands below"
        assert situation in ivan.last.text
    assert await Outbox.all().count() == 0


@pytest.mark.parametrize("what", NEW)
async def test_staff_read_that_the_bot_cannot_read_it_and_it_stays(gym: Gym, marina: Person, what: str) -> None:
    await marina.send_raw(**NEW[what])
    await gym.settle()
    assert any(UNREADABLE in message.text for message in marina.from_bot)
    assert "Меню тренера" in marina.last.text

    await marina.send_raw(text="/clients")
    await gym.settle()
    deleted = gym.api.count("deleteMessages")
    await marina.send_raw(**NEW[what])
    await gym.settle()
    assert UNREADABLE in marina.last.text
    assert gym.api.count("deleteMessages") == deleted


async def test_what_a_client_typed_counts_though_where_it_was_forwarded_from_is_unknown(gym: Gym, ivan: Person) -> None:
    await up_to(gym, ivan, "age")
    await ivan.send_raw(text="34", forward_origin={"type": "hidden_user", "date": 1})
    await gym.settle()
    assert "Вопрос 3 из 9" in ivan.last.text
