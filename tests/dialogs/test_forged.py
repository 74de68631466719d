"""Taps that nobody should have made: data of buttons that the person was never shown."""

import pytest
from aiogram.fsm.state import State

from bot.demo.people.person import Person
from bot.services.people import staff
from bot.telegram.callbacks import (
    Decide,
    LeaveOut,
    OpenCard,
    OpenFailed,
    OpenHeld,
    OpenSettings,
    ReplacePart,
    Sample,
    StepDone,
    TryAgain,
)
from db.models import (
    Payment,
    PaymentStatus,
    Role,
    Staff,
)
from dialogs import states
from tests.support.gym import Gym
from tests.support.people import (
    newcomer,
    pending_payment,
)
from tests.support.windows import button_label, furnish, snapshot, walk


@pytest.mark.parametrize(
    "window",
    [states.Payments.one, states.Programs.held, states.Programs.doctor_first, states.Programs.draft],
    ids=str,
)
async def test_a_client_who_sends_the_data_of_a_menu_button_changes_and_learns_nothing(
    gym: Gym, marina: Person, ivan: Person, window: State, journal: list[tuple[str, str]]
) -> None:
    world = await furnish(gym)
    await gym.says(ivan, "/start")
    await walk(gym, marina, world, window)
    forged = [button["callback_data"] for row in marina.last.inline for button in row]
    before, hers = await snapshot(), marina.last.labels

    for data in forged:
        seen = ivan.last.id
        await gym.forges(ivan, data)
        shown = " ".join([ivan.last.text, *ivan.last.labels, *ivan.alerts])
        assert "Меню тренера" not in shown
        assert not set(ivan.last.labels) & set(hers)
        assert ivan.last.id > seen, "a fresh screen of his own"

    assert await snapshot() == before
    assert marina.last.labels == hers
    warned = [line for level, line in journal if level == "WARNING" and "from somebody else" in line]
    assert len(warned) == len(forged)


async def test_a_client_who_sends_the_data_of_a_notice_button_changes_and_learns_nothing(
    gym: Gym, marina: Person, ivan: Person, journal: list[tuple[str, str]]
) -> None:
    world = await furnish(gym)
    await gym.says(ivan, "/start")
    before = await snapshot()
    forged = (
        Decide(payment=world.pending.id, confirm=True),
        Decide(payment=world.pending.id, confirm=False),
        OpenHeld(program=world.held.id),
        TryAgain(program=world.failed.id),
        OpenFailed(program=world.failed.id),
        ReplacePart(program=world.failed.id, part=1),
        LeaveOut(program=world.failed.id, part=1),
        StepDone(step=world.step.id),
        OpenCard(client=world.client.id),
        OpenSettings(),
        Sample(),
    )
    for data in forged:
        await gym.forges(ivan, data.pack())
        assert "📝 Бесплатная программа" in ivan.last.labels, "his own menu"

    assert await snapshot() == before
    assert sum("a staff button from somebody else" in line for _, line in journal) == len(forged)


async def test_a_client_who_types_the_commands_of_staff_gets_their_own_menu(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    payment = await pending_payment(await newcomer(1002))
    for command in ("/menu", "/confirm_payment", f"/confirm_payment {payment.id}", "/stages", "/client_1", "/help"):
        await gym.says(ivan, command)
        assert ivan.last.labels[:3] == ["📝 Бесплатная программа", "🛒 Тарифы", "✉️ Написать тренеру"]
    assert (await Payment.get(id=payment.id)).status is PaymentStatus.PENDING


async def test_a_trainer_who_is_one_no_more_is_a_stranger_at_once(gym: Gym, marina: Person, ivan: Person) -> None:
    world = await furnish(gym)
    await walk(gym, marina, world, states.Payments.one)
    await staff.sync_owners([777], language="ru")
    await gym.taps(marina, "✅ Подтвердить")

    assert (await Payment.get(id=world.pending.id)).status is PaymentStatus.PENDING


async def test_data_that_means_nothing_opens_a_fresh_screen(gym: Gym, marina: Person, ivan: Person) -> None:
    number = "9" * 20
    for data in (
        "",
        "x",
        "pay:",
        "pay:1:",
        f"pay:{number}:1",
        "card:-1",
        f"card:{number}",
        "aiogd\x1dx",
        "\x1d",
        "go:no",
    ):
        for person in (marina, ivan):
            await gym.forges(person, data)
            assert person.last.inline


@pytest.mark.parametrize(
    "window",
    [
        states.Pipeline.board,
        states.Pipeline.choosing,
        states.Payments.waiting,
        states.Offers.main,
        states.Stages.main,
        states.Stages.limit,
        states.Team.main,
        states.Programs.draft,
        states.Steps.when,
        states.Steps.date,
        states.Steps.one,
        states.Steps.replace,
    ],
    ids=str,
)
async def test_an_id_that_no_button_bears_is_refused(gym: Gym, marina: Person, window: State) -> None:
    await walk(gym, marina, await furnish(gym), window)
    written = await snapshot()
    for row in marina.last.inline:
        for button in row:
            prefix, colon, _ = button["callback_data"].rpartition(":")
            for forged in ("x", "", "-1", "9" * 12, "x.on"):
                if colon:
                    await gym.forges(marina, f"{prefix}:{forged}", message=marina.last)
    assert await snapshot() == written


@pytest.mark.parametrize("item", ["x", "draft-x", "draft-99999999999", "doctor_first-1", "payment-", "held-0"])
async def test_an_item_that_no_list_shows_is_refused(gym: Gym, marina: Person, item: str) -> None:
    await walk(gym, marina, await furnish(gym), states.Programs.unfinished)
    before = await snapshot()
    data = next(
        button["callback_data"] for row in marina.last.inline for button in row if "item:" in button["callback_data"]
    )
    await gym.forges(marina, f"{data.split('item:')[0]}item:{item}", message=marina.last)
    assert await snapshot() == before
    assert len(marina.live_screens) == 1


@pytest.mark.parametrize("sign", ["🪜", "💳", "🛒", "👥"])
async def test_a_tap_that_is_refused_brings_the_screen_as_it_is_now(gym: Gym, marina: Person, sign: str) -> None:
    await gym.says(marina, "/menu")
    await gym.taps(marina, button_label(marina, "⚙️"), message=marina.last)
    settings = marina.last
    await Staff.filter(telegram_id=1).update(role=Role.TRAINER)

    await gym.taps(marina, button_label(marina, sign), message=settings)

    assert marina.alerts == ["Это может только владелец."]
    assert marina.last.id == settings.id
    assert marina.last.labels == [
        "📎 Заготовки",
        "🔔 Мои уведомления",
        "🏖 Отпуск",
        "👋 Имя для клиентов",
        "🌐 Язык",
        "« Назад",
    ]


@pytest.mark.parametrize("tap", ["Пригласить", "from a screen before"])
async def test_where_the_open_screen_is_refused_too_the_menu_opens(gym: Gym, marina: Person, tap: str) -> None:
    world = await furnish(gym)
    await gym.says(marina, "/menu")
    before = marina.last.inline[0][0]["callback_data"]
    await walk(gym, marina, world, states.Team.main)
    invite = marina.last.button(button_label(marina, "Пригласить"))
    await Staff.filter(telegram_id=1).update(role=Role.TRAINER)
    assert invite is not None

    await gym.forges(marina, invite["callback_data"] if tap == "Пригласить" else before)

    assert marina.last.text.startswith("Меню тренера")
    await gym.taps(marina, button_label(marina, "📊"), message=marina.last)
    assert marina.last.text.startswith("Воронка")
    assert len(marina.live_screens) == 1


async def test_too_many_screens_on_top_of_each_other_end_at_the_menu(
    gym: Gym, marina: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aiogram_dialog.api.entities.stack._STACK_LIMIT", 2)
    await gym.says(marina, "/menu")
    await gym.taps(marina, button_label(marina, "📊"), message=marina.last)

    await gym.taps(marina, button_label(marina, "Поиск"), message=marina.last)

    assert marina.last.text.startswith("Меню тренера")
    await gym.taps(marina, button_label(marina, "📊"), message=marina.last)
    assert marina.last.text.startswith("Воронка")
