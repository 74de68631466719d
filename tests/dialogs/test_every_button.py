"""Every button of every window leads somewhere."""

import pytest

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from bot.telegram.callbacks import Sample
from tests.support.gym import Gym
from tests.support.kept import Kept
from tests.support.windows import WAYS, by_menu, furnish, walk


def is_sample(message: Message) -> bool:
    """Say whether it is what a client would get, shown to staff: its buttons do nothing."""
    return all(button.get("callback_data") == Sample().pack() for row in message.inline for button in row)


@pytest.mark.once
@pytest.mark.parametrize("menu", by_menu(WAYS))
async def test_every_button_of_a_window_leads_somewhere(gym: Gym, marina: Person, menu: str, database_url: str) -> None:
    world = await furnish(gym)
    furnished = await Kept.of(database_url)
    for window in by_menu(WAYS)[menu]:
        number, buttons = 0, 1
        while number < buttons:
            await walk(gym, marina, world, window)
            before = (marina.last.id, marina.last.text, marina.last.labels)
            buttons, label = len(marina.last.labels), marina.last.labels[number]

            said = await gym.taps(marina, label, message=marina.last)

            after = (marina.last.id, marina.last.text, marina.last.labels)
            assert said or after != before, f"{window}: {label!r} does nothing\n{marina.chat}"
            assert marina.last.inline, window
            assert len([screen for screen in marina.live_screens if not is_sample(screen)]) == 1, marina.chat
            number += 1
            await furnished.restore()
