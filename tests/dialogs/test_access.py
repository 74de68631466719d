"""Everything of staff refuses others: each button of each window, each command, each notice's button, inline search."""

import ast
import inspect
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State

from bot.demo.people.person import Person
from bot.telegram import callbacks, commands
from db.fields import now
from db.models import Client, Role, Setting, Staff
from dialogs import states
from tests.support.gym import OWNER, Gym
from tests.support.windows import WAYS, furnish, snapshot, walk

COMMANDS = [*(f"/{name}" for name in commands.STAFF if name != "help"), "/client_1", "/confirm_payment 1"]
OF_OWNERS = (
    *(states.Stages.one, states.Stages.closing, states.Stages.event),
    *(states.Offers.one, states.Offers.term, states.Offers.delete),
    *(states.Earnings.month, states.Earnings.shares, states.Earnings.file),
    *(states.Broadcasts.segment, states.Broadcasts.message, states.Broadcasts.sure),
)
MENU = [["📝 Бесплатная программа"], ["🛒 Тарифы", "✉️ Написать тренеру"]]


@pytest.mark.once
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


async def removed(_: Staff) -> None:
    await Staff.filter(telegram_id=OWNER).update(removed_at=now())


async def no_owner_now(_: Staff) -> None:
    await Staff.filter(telegram_id=OWNER).update(role=Role.TRAINER)


def just_before_the_handler(gym: Gym, act: Callable[[Staff], Awaitable[None]]) -> None:
    """Let this happen once an update has passed as one of a member of staff, before anything is done with it."""

    async def middleware(handler: Callable[..., Awaitable[Any]], event: Any, data: dict[str, Any]) -> Any:
        await act(data["member"])
        return await handler(event, data)

    gym.dispatcher.update.outer_middleware(middleware)


@pytest.mark.parametrize("path", [("→ Консультация",), ("☑️ Выбрать", "▫️ 0 д · Иван", "Переместить", "Консультация")])
async def test_who_is_removed_as_they_tap_in_a_column_sees_nothing_of_it_anew(
    gym: Gym, marina: Person, client: Client, path: tuple[str, ...]
) -> None:
    await gym.taps(marina, "📊 Воронка")
    await gym.taps(marina, "Первичный контакт")
    for label in path[:-1]:
        await gym.taps(marina, next(one for one in marina.last.labels if label in one))
    before, count = marina.last.edited, len(marina.history)
    marina.alerts.clear()
    just_before_the_handler(gym, removed)
    await gym.taps(marina, next(one for one in marina.last.labels if path[-1] in one))

    assert marina.alerts == ["Это может только тренер."]
    assert (marina.last.edited, len(marina.history)) == (before, count)
    assert (await Client.get(id=client.id)).stage_id == client.stage_id


async def test_who_is_no_owner_any_more_as_they_tap_is_told_so_and_sees_their_menu(gym: Gym, marina: Person) -> None:
    for label in ("⚙️ Настройки", "💳 Реквизиты"):
        await gym.taps(marina, next(one for one in marina.last.labels if label in one))
    just_before_the_handler(gym, no_owner_now)
    await gym.says(marina, "Карта 2200 0000 0000 0000")
    assert any("Это может только владелец." in message.text for message in marina.from_bot)
    assert not await Setting.exists(key="payment_details", value__contains="2200")


@pytest.mark.parametrize("window", OF_OWNERS, ids=str)
async def test_an_owner_who_is_a_trainer_now_is_refused_on_the_open_screen(
    gym: Gym, marina: Person, window: State
) -> None:
    world = await furnish(gym)
    number, buttons = 0, 1
    while number < buttons:
        await Staff.filter(telegram_id=OWNER).update(role=Role.OWNER)
        await walk(gym, marina, world, window)
        drawn = [button["callback_data"] for row in marina.last.inline for button in row]
        buttons, data = len(drawn), drawn[number]
        number += 1
        await Staff.filter(telegram_id=OWNER).update(role=Role.TRAINER)
        before = await snapshot()

        assert await gym.forges(marina, data, message=marina.last) == "Это может только владелец."

        assert await snapshot() == before
        assert marina.last.text.startswith("Меню тренера")


def test_what_is_refused_is_said_in_one_place() -> None:
    """And never to somebody who may not do this any more: nothing is drawn for them."""
    caught = [
        (path, [ast.unparse(handler.type) for handler in node.handlers if handler.type])
        for path in Path("dialogs").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Try)
    ]
    everything = [(path.name, errors) for path, errors in caught if {"CRMError", "Exception"} & set(errors)]
    assert everything == [("windows.py", ["NOT_ALLOWED", "CRMError"])] * 2
