"""Everything of staff refuses others: each button of each window, each command, each notice's button, inline search."""

import inspect

from aiogram.filters.callback_data import CallbackData

from bot import callbacks, commands
from bot.demo.person import Person
from tests.dialogs.gym import Gym
from tests.dialogs.windows import WAYS, furnish, snapshot, walk

COMMANDS = [*(f"/{name}" for name in commands.STAFF if name != "help"), "/client_1", "/confirm_payment 1"]
MENU = [["📝 Бесплатная программа"], ["🛒 Тарифы"], ["📋 Мои программы"]]


async def test_a_client_who_copies_every_button_of_every_window_changes_and_learns_nothing(
    gym: Gym, marina: Person, journal: list[tuple[str, str]]
) -> None:
    world = await furnish(gym)
    data: set[str] = set()
    shown: set[str] = set()
    for window in WAYS:
        await walk(gym, marina, world, window)
        data |= {button["callback_data"] for row in marina.last.inline for button in row if "callback_data" in button}
        shown |= set(marina.last.text.split("\n"))
    olga = gym.api.person(3003, "Ольга")
    await gym.says(olga, "/start")
    before, hers = await snapshot(), marina.last.text
    journal.clear()

    for one in sorted(data):
        await gym.forges(olga, one)
        assert olga.last.buttons == MENU

    assert len(data) > len(WAYS)
    assert await snapshot() == before
    assert marina.last.text == hers
    assert sum("from somebody else" in line for _, line in journal) == len(data)
    told = {line for message in olga.history if message.from_bot for line in message.text.split("\n") if line}
    assert not told & shown


async def test_a_client_who_types_every_command_of_staff_gets_their_own_menu(gym: Gym, marina: Person) -> None:
    await furnish(gym)
    olga = gym.api.person(3003, "Ольга")
    await gym.says(olga, "/start")
    before = await snapshot()
    for command in COMMANDS:
        await gym.says(olga, command)
        assert olga.last.buttons == MENU, command
    assert await snapshot() == before


async def test_the_buttons_of_notices_are_all_known_as_those_of_staff(gym: Gym, marina: Person) -> None:
    await furnish(gym)
    olga = gym.api.person(3003, "Ольга")
    await gym.says(olga, "/start")
    before = await snapshot()
    kinds = [
        kind
        for _, kind in inspect.getmembers(callbacks, inspect.isclass)
        if issubclass(kind, CallbackData) and kind is not CallbackData and kind.__prefix__ in callbacks.STAFF_PREFIXES
    ]
    assert len(kinds) == len(callbacks.STAFF_PREFIXES)
    for kind in kinds:
        for value in ("1", "2"):
            await gym.forges(olga, ":".join([kind.__prefix__, *([value] * len(kind.model_fields))]))
            assert olga.last.buttons == MENU, kind
    assert await snapshot() == before
