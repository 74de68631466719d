"""Whatever people send each other arrives as what it is, also where its author has deleted it meanwhile."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from tests.support.gym import Gym

KINDS: dict[str, Callable[..., Awaitable[Any]]] = {
    "text": lambda who, **how: who.send("<b>Болит</b> колено", html=True, **how),
    "photo": lambda who, **how: who.send_photo("подпись", **how),
    "video": lambda who, **how: who.send_video("подпись", **how),
    "document": lambda who, **how: who.send_document("подпись", name="чек.pdf", **how),
    "audio": lambda who, **how: who.send_audio("подпись", **how),
    "animation": lambda who, **how: who.send_animation("подпись", **how),
    "voice": lambda who, **how: who.send_voice("подпись", **how),
    "video_note": lambda who, **how: who.send_video_note(**how),
    "sticker": lambda who, **how: who.send_sticker(**how),
    "location": lambda who, **how: who.send_location(0.0, 0.0, **how),
    "venue": lambda who, **how: who.send_venue(**how),
    "contact": lambda who, **how: who.send_contact(**how),
    "album": lambda who, **how: who.send_album(("photo", "video"), captions=["раз", "два"], **how),
}


def look(message: Message) -> tuple[Any, ...]:
    """What a person sees of it."""
    held = message.raw.get(message.kind)
    if isinstance(held, list):
        held = held[-1]
    if isinstance(held, dict):
        held = held.get("file_unique_id") or {name: held[name] for name in held if name != "user_id"}
    return message.kind, message.html, held


async def sent(gym: Gym, author: Person, sending: Awaitable[Any]) -> list[tuple[Any, ...]]:
    """Send it, let the bot take it, and delete it before it goes out."""
    made = await sending
    messages = made if isinstance(made, list) else [made]
    await gym.settle()
    looks = [look(message) for message in messages]
    for message in messages:
        await author.delete(message)
    with gym.api.expect("message to react not found"):
        await gym.delivers()
    return looks


@pytest.mark.parametrize("kind", KINDS)
async def test_what_a_client_sends_reaches_staff_though_it_is_deleted_meanwhile(
    gym: Gym, marina: Person, ivan: Person, kind: str
) -> None:
    await gym.forges(ivan, "go:talk")
    looks = await sent(gym, ivan, KINDS[kind](ivan))

    assert [look(message) for message in marina.from_bot[-len(looks) :]] == looks


@pytest.mark.parametrize("kind", KINDS)
async def test_what_staff_answer_reaches_the_client_though_it_is_deleted_meanwhile(
    gym: Gym, marina: Person, ivan: Person, kind: str
) -> None:
    await gym.forges(ivan, "go:talk")
    await gym.says(ivan, "Что делать?")
    await gym.delivers()
    looks = await sent(gym, marina, KINDS[kind](marina, reply_to=marina.last))

    came = [message for message in ivan.from_bot if message.text != "⬆️ От тренера"]
    assert [look(message) for message in came[-len(looks) :]] == looks
    assert marina.last.text == "✓ дошло"


async def test_a_poll_that_is_gone_can_not_be_sent_and_its_author_hears_so(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    await gym.forges(ivan, "go:talk")
    await gym.says(ivan, "Что делать?")
    await gym.delivers()
    poll = await marina.send_poll(reply_to=marina.last)
    await gym.settle()
    await marina.delete(poll)
    with gym.api.expect("message to copy not found"):
        await gym.delivers()

    assert "Не дошло до Иван" in marina.last
