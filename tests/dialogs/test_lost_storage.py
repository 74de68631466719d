"""Taps and words after the storage of conversations was lost: a restart without Redis, or a day of silence."""

import pytest
from aiogram.fsm.state import State

from bot.demo.people.person import Person
from db.models import (
    Program,
)
from dialogs import states
from tests.support.gym import Gym
from tests.support.windows import furnish, snapshot, walk


@pytest.mark.parametrize(
    "window", [states.Menu.main, states.Payments.reject, states.Programs.draft, states.Offers.price], ids=str
)
async def test_an_old_button_after_the_storage_was_lost_opens_a_fresh_menu(
    gym: Gym, marina: Person, window: State
) -> None:
    before = await furnish(gym)
    await walk(gym, marina, before, window)
    written = await snapshot()
    await gym.restart()

    said = await gym.taps(marina, marina.last.labels[0], message=marina.last)

    assert said == "Этот экран устарел, вот свежий"
    assert marina.last.text.startswith("Меню тренера")
    assert await snapshot() == written
    await gym.taps(marina, "⚙️ Настройки", message=marina.last)
    assert marina.last.text.startswith("Настройки")


async def test_a_message_for_the_draft_after_the_storage_was_lost_goes_into_it(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    await walk(gym, marina, world, states.Programs.draft)
    await gym.restart()

    await gym.says(marina, "четвёртое")

    parts = (await Program.get(id=world.draft.id)).content["parts"]
    assert [part["text"] for part in parts][-1] == "четвёртое"
    assert "четвёртое" in marina.last.text


@pytest.mark.parametrize("gone", [False, True])
async def test_words_that_no_screen_waits_for_are_said_to_be_kept_nowhere(gym: Gym, marina: Person, gone: bool) -> None:
    await gym.restart()
    before = await snapshot()
    words = await marina.send("болтлив, просит скидку")
    if gone:
        await marina.delete(words)
    await gym.settle()

    assert "Это никуда не записано" in marina.from_bot[-2].text
    assert marina.last.text.startswith("Меню тренера")
    assert (words.deleted, await snapshot()) == (gone, before)
