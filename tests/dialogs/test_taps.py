"""Taps that nobody should have made, taps that come late, and what stays where it is."""

import asyncio
from typing import Any

import pytest
from aiogram.fsm.state import State
from aiogram.types import Update

from bot.demo.people.person import Person
from bot.demo.server.bell import PATIENCE
from bot.services import outbox
from bot.services.money import offers, payments
from bot.services.people import privacy, staff
from bot.services.programs import drafts, free_program, programs
from bot.telegram.callbacks import (
    Decide,
    LeaveOut,
    OpenCard,
    OpenFailed,
    OpenHeld,
    OpenSettings,
    ReplacePart,
    TryAgain,
)
from db.fields import now
from db.models import (
    Client,
    Outbox,
    OutboxStatus,
    Payment,
    PaymentStatus,
    Program,
    ProgramKind,
    ProgramStatus,
    Role,
    Staff,
)
from dialogs import states
from tests.support.gym import Gym
from tests.support.people import (
    answer_all,
    confirmed_payment,
    moves_of,
    newcomer,
    open_draft,
    part,
    pending_payment,
    queued,
    staff_member,
    stage_id_of,
)
from tests.support.windows import button_label, furnish, snapshot, walk


async def with_receipt(gym: Gym, ivan: Person, client: Client) -> Payment:
    """A payment whose receipt Ivan has sent to the chat."""
    payment = await pending_payment(client)
    message = await ivan.send_photo()
    await gym.settle()
    assert (await payments.get(payment.id)).receipt is not None, message
    return payment


# A client who knows the trainer's buttons


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
        OpenCard(client=world.client.id),
        OpenSettings(),
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
        assert ivan.last.labels[:3] == ["📝 Бесплатная программа", "🛒 Тарифы", "📋 Мои программы"]
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
        states.Settings.prices,
        states.Stages.main,
        states.Team.main,
        states.Programs.draft,
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


# Old buttons


@pytest.mark.parametrize(
    "window", [states.Menu.main, states.Payments.reject, states.Programs.draft, states.Settings.price], ids=str
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


async def test_words_that_no_screen_waits_for_are_said_to_be_kept_nowhere(gym: Gym, marina: Person) -> None:
    await gym.restart()
    before = await snapshot()
    words = await gym.says(marina, "болтлив, просит скидку")

    assert "Это никуда не записано" in marina.from_bot[-2].text
    assert marina.last.text.startswith("Меню тренера")
    assert (words.deleted, await snapshot()) == (False, before)


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
    assert marina.last.labels == ["🌐 Язык", "« Назад"]


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


# Notices


async def test_a_notice_stays_as_it_is_when_its_button_opens_a_screen(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await with_receipt(gym, ivan, client)
    await gym.delivers()
    notice = await marina.gets("photo")
    look = (notice.text, notice.labels)
    for label, opened in (("👤 Карточка", "Иван"), ("❌ Отклонить", "Почему"), ("👤 Карточка", "Иван")):
        await gym.taps(marina, label, message=notice)

        assert opened in marina.last.text
        assert marina.last.id > notice.id
        assert (notice.text, notice.labels, notice.deleted) == (*look, False)
        assert len(marina.live_screens) == 2, f"the notice and one screen\n{marina.chat}"


async def test_confirming_on_the_notice_decides_once_and_the_notice_loses_its_buttons(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment = await with_receipt(gym, ivan, client)
    await gym.delivers()
    notice = await marina.gets("photo")

    await gym.taps(marina, "✅ Подтвердить", message=notice, times=2)
    await gym.delivers()

    assert (await Payment.get(id=payment.id)).status is PaymentStatus.CONFIRMED
    assert [event for _, _, event in await moves_of(client)] == ["start", "payment"]
    assert (notice.labels, "Подтвердил: Марина" in notice.text) == (["👤 Карточка", "↩️ Отменить решение"], True)
    assert sum("Оплата получена" in message.text for message in ivan.from_bot) == 1
    assert "📋 Выдать программу" in marina.last.labels


async def test_a_late_tap_on_a_decided_payment_says_so(gym: Gym, marina: Person, ivan: Person, client: Client) -> None:
    payment = await with_receipt(gym, ivan, client)
    await gym.delivers()
    notice = await marina.gets("photo")
    data = {label: notice.button(label) for label in ("✅ Подтвердить", "❌ Отклонить")}
    await gym.says(marina, f"/confirm_payment {payment.id}")
    before = await snapshot()
    for button in data.values():
        assert button is not None
        assert "уже есть решение" in await gym.forges(marina, button["callback_data"], message=notice)
        assert "уже есть решение" in marina.last.text
    await gym.says(marina, f"/confirm_payment {payment.id}")
    assert "уже есть решение" in marina.last.text
    assert await snapshot() == before


@pytest.mark.parametrize("way", ["a button", "words"])
async def test_a_payment_decided_while_the_reason_is_asked_for_shows_who_was_quicker(
    gym: Gym, marina: Person, way: str
) -> None:
    world = await furnish(gym)
    await walk(gym, marina, world, states.Payments.reject)
    await payments.confirm(world.pending.id, by=world.colleague)

    if way == "words":
        await gym.says(marina, "Денег нет")
    else:
        await gym.taps(marina, "Без причины", message=marina.last)

    assert marina.last.text.startswith("☝️ По этой оплате уже есть решение")
    assert "Почему" not in marina.last.text
    assert (await payments.get(world.pending.id)).status is PaymentStatus.CONFIRMED


async def test_no_reason_is_asked_for_a_payment_that_is_decided(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    await walk(gym, marina, world, states.Payments.one)
    await payments.confirm(world.pending.id, by=world.colleague)

    await gym.taps(marina, "❌ Отклонить", message=marina.last)

    assert marina.last.text.startswith("☝️ По этой оплате уже есть решение")
    assert "❌ Отклонить" not in marina.last.labels


async def test_the_payment_of_a_client_who_was_forgotten_leads_nowhere(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    paid = await Payment.get(status=PaymentStatus.CONFIRMED)
    await privacy.forget(world.client)

    await gym.says(marina, f"/confirm_payment {paid.id}")

    assert marina.last.labels == ["« Назад"]


async def test_the_card_button_of_a_client_who_was_forgotten_says_so(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await privacy.forget(client)
    said = await gym.forges(marina, OpenCard(client=client.id).pack())
    assert said or "Такого клиента нет" in marina.last.text


async def held_program(client: Client, **answers: Any) -> Program:
    await answer_all(client, **answers)
    program = (await free_program.complete(client)).program
    assert program.status is ProgramStatus.HELD
    return program


async def test_the_notice_of_a_held_program_opens_the_decision(gym: Gym, marina: Person, client: Client) -> None:
    held = await held_program(client, age="17")
    data = OpenHeld(program=held.id).pack()

    await gym.forges(marina, data)
    assert "младше 18" in marina.last.text
    await gym.taps(marina, "✅ Отправить собранную", message=marina.last, times=2)
    assert "Программа отправляется" in marina.last.text
    assert await outbox.program_on_its_way(held.id)
    assert (await programs.get(held.id)).status is ProgramStatus.QUEUED
    await gym.forges(marina, data)
    assert "больше не ждёт" in marina.last.text


async def test_the_notice_of_a_held_program_says_nothing_about_health(gym: Gym, marina: Person, client: Client) -> None:
    await held_program(client, age="17", limits=("pressure", "other"), pressure="heart", other="Диабет")
    await gym.delivers()

    notice = marina.last
    assert notice.text == "✋ Иван @ivan: опрос пройден, но программу сначала смотрит тренер. Ответы на карточке."
    assert notice.labels == ["✋ Решить", "👤 Карточка"]


async def test_from_its_notice_too_a_doctor_comes_before_the_release(gym: Gym, marina: Person, client: Client) -> None:
    held = await held_program(client, limits=("pressure",), pressure="heart")
    await gym.delivers()
    notice = marina.last

    await gym.taps(marina, "✋ Решить", message=notice)
    await gym.taps(marina, "✅ Отправить собранную", message=marina.last)

    assert "Здесь сначала нужен врач" in marina.last.text
    assert (await programs.get(held.id)).status is ProgramStatus.HELD
    await gym.taps(marina, "Всё равно выдать", message=marina.last)
    assert "Программа отправляется" in marina.last.text
    assert await outbox.program_on_its_way(held.id)
    assert not notice.deleted


# A held program, from the card


async def open_held(gym: Gym, marina: Person, client: Client) -> None:
    await gym.forges(marina, OpenCard(client=client.id).pack())
    await gym.taps(marina, "✋ Программа ждёт решения", message=marina.last)


async def test_the_card_leads_to_a_held_program_and_only_then(gym: Gym, marina: Person, client: Client) -> None:
    await gym.forges(marina, OpenCard(client=client.id).pack())
    assert "✋ Программа ждёт решения" not in marina.last.labels
    await held_program(client, age="17", limits=("pressure", "other"))

    await open_held(gym, marina, client)

    assert "младше 18" in marina.last.text
    assert "есть ответ «Другое»" in marina.last.text
    assert "Давление или сердце (Лечу, держится ниже 160/90), Другое (Грыжа)" in marina.last.text
    await gym.taps(marina, "✅ Отправить собранную", message=marina.last)
    assert "Программа отправляется" in marina.last.text
    await gym.taps(marina, "« Назад", message=marina.last)
    assert "Анкета:" in marina.last.text
    assert "✋ Программа ждёт решения" not in marina.last.labels


async def test_where_a_doctor_comes_first_one_tap_releases_nothing(gym: Gym, marina: Person, client: Client) -> None:
    held = await held_program(client, limits=("pressure",), pressure="unsure")
    await open_held(gym, marina, client)

    await gym.taps(marina, "✅ Отправить собранную", message=marina.last, times=2)
    assert "Здесь сначала нужен врач" in marina.last.text
    assert "давление высокое или неизвестно" in marina.last.text
    await gym.taps(marina, "« Отмена", message=marina.last)
    assert "Программа ждёт вашего решения" in marina.last.text
    assert (await programs.get(held.id)).status is ProgramStatus.HELD

    await gym.taps(marina, "✅ Отправить собранную", message=marina.last)
    await gym.taps(marina, "Всё равно выдать", message=marina.last, times=2)
    assert (await programs.get(held.id)).status is ProgramStatus.QUEUED
    assert (await queued(client.telegram_id)).count("part") == 3


async def test_the_trainer_writes_another_instead_of_a_held_program_from_the_card(
    gym: Gym, marina: Person, client: Client
) -> None:
    held = await held_program(client, limits=("pregnancy",))
    await open_held(gym, marina, client)
    await gym.taps(marina, "✍️ Написать свою", message=marina.last)
    await gym.says(marina, "Понедельник: прогулка")
    await gym.taps(marina, "Отправить клиенту", message=marina.last)

    assert (await programs.get(held.id)).status is ProgramStatus.WITHDRAWN
    assert (await queued(client.telegram_id)).count("part") == 1


async def test_the_composed_week_is_read_before_it_is_sent(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    held = await held_program(client, age="17")
    await open_held(gym, marina, client)
    decision = marina.last
    await gym.taps(marina, "👁 Посмотреть", message=marina.last)
    read = [marina.last.html]
    for day in ("Пн", "Ср", "Пт", "⏩"):
        await gym.taps(marina, day, message=marina.last)
        read.append(marina.last.html)
    assert marina.last.buttons == [["ℹ️", "Пн", "Ср", "Пт"], ["« Назад"]]
    assert (marina.last.id, len(marina.live_screens)) == (decision.id, 1), "nothing is left in the chat"
    await gym.taps(marina, "« Назад", message=marina.last)
    await gym.taps(marina, "✅ Отправить собранную", message=marina.last)

    await gym.delivers()
    intro, monday, outlook = [message.html for message in ivan.from_bot][-3:]
    assert [read[0], read[1], read[4]] == [intro, monday, outlook], "what the client gets"
    assert (await Program.get(id=held.id)).status is ProgramStatus.DELIVERED


async def test_a_week_whose_client_is_gone_leads_back(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    await walk(gym, marina, world, states.Programs.held)
    await privacy.forget(world.client)

    await gym.taps(marina, "👁 Посмотреть", message=marina.last)

    assert marina.last.buttons == [["« Назад"]]
    await gym.taps(marina, "« Назад", message=marina.last)
    assert marina.last.text.startswith("Программы")


# Health, where the trainer writes a program


@pytest.mark.parametrize("way", ["✍️ Написать свою", "📋 Выдать программу", "paid"])
async def test_whoever_writes_a_program_reads_that_a_doctor_comes_first_and_what_becomes_of_the_held_week(
    gym: Gym, marina: Person, client: Client, way: str
) -> None:
    held = await held_program(client, limits=("pressure",), pressure="heart")
    if way == "paid":
        payment = await confirmed_payment(client, await Staff.get(telegram_id=marina.id))
        await gym.says(marina, f"/confirm_payment {payment.id}")
        await gym.taps(marina, "📋 Выдать программу", message=marina.last)
    else:
        await gym.forges(marina, OpenCard(client=client.id).pack())
        if way not in marina.last.labels:
            await gym.taps(marina, "✋ Программа ждёт решения", message=marina.last)
        await gym.taps(marina, way, message=marina.last)
    await gym.says(marina, "Понедельник: прогулка")

    assert "✋ Сначала врач\n• сердце, сосуды или боль в груди" in marina.last.text
    assert "Эта программа придёт вместо неё" in marina.last.text
    await gym.taps(marina, "Отправить клиенту", message=marina.last)
    assert (await programs.get(held.id)).status is ProgramStatus.WITHDRAWN

    await gym.forges(marina, OpenCard(client=client.id).pack())
    await gym.taps(marina, "📋 Выдать программу", message=marina.last)
    assert "✋ Сначала врач" in marina.last.text, "the answers are what they were"
    assert "вместо неё" not in marina.last.text


async def test_what_calls_for_a_talk_only_is_said_as_that(gym: Gym, marina: Person, client: Client) -> None:
    await held_program(client, age="17", limits=("pregnancy",))
    await gym.forges(marina, OpenCard(client=client.id).pack())
    await gym.taps(marina, "📋 Выдать программу", message=marina.last)

    assert "✋ Сначала разговор с клиентом\n• младше 18: нужно согласие родителей\n• беременность" in marina.last.text
    assert "Сначала врач" not in marina.last.text


@pytest.mark.parametrize("answered", [True, False])
async def test_of_others_the_draft_says_nothing_about_health(
    gym: Gym, marina: Person, client: Client, answered: bool
) -> None:
    if answered:
        await answer_all(client, limits=("knees",))
        await free_program.complete(client)
    await gym.forges(marina, OpenCard(client=client.id).pack())
    await gym.taps(marina, "📋 Выдать программу", message=marina.last)

    assert "✋" not in marina.last.text
    assert marina.last.text.endswith("клиент пока ничего не видит.")


async def test_a_program_that_somebody_else_has_released_offers_nothing_more(
    gym: Gym, marina: Person, client: Client
) -> None:
    held = await held_program(client, age="17")
    await gym.forges(marina, OpenCard(client=client.id).pack())
    card = marina.last
    colleague = await staff_member(5)
    await free_program.release(held.id, by=colleague)

    await gym.taps(marina, "✋ Программа ждёт решения", message=card)
    assert "✋ Программа ждёт решения" not in marina.last.labels

    again = await held_program(await newcomer(1002), age="17")
    await gym.says(marina, "/menu")
    await gym.taps(marina, "📋 Программы · 1", message=marina.last)
    await gym.taps(marina, next(label for label in marina.last.labels if "✋" in label), message=marina.last)
    await free_program.release(again.id, by=colleague)
    await gym.taps(marina, "✅ Отправить собранную", message=marina.last)
    assert (await queued(1002)).count("part") == 3


async def test_a_program_that_another_came_instead_of_is_not_said_to_be_on_its_way(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    await walk(gym, marina, world, states.Programs.held)
    await programs.withdraw_held(world.client)

    await gym.taps(marina, button_label(marina, "Отправить собранную"), message=marina.last)

    assert "больше не ждёт" in marina.last.text
    assert marina.last.labels == ["👤 Карточка", "« Назад"]


async def test_the_confirmation_of_a_program_that_another_came_instead_of_says_so(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    await walk(gym, marina, world, states.Programs.doctor_first)
    await programs.withdraw_held(world.client)

    await gym.taps(marina, button_label(marina, "Всё равно выдать"), message=marina.last)

    assert "больше не ждёт" in marina.last.text


async def test_the_notice_of_a_program_that_another_came_instead_of_says_so(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    await programs.withdraw_held(world.client)

    await gym.forges(marina, OpenHeld(program=world.held.id).pack())

    assert "больше не ждёт" in marina.last.text


async def test_a_program_that_has_arrived_meanwhile_is_not_said_to_be_on_its_way_again(
    gym: Gym, marina: Person
) -> None:
    world = await furnish(gym)
    await walk(gym, marina, world, states.Programs.failed)
    await Program.filter(id=world.failed.id).update(status=ProgramStatus.DELIVERED, delivered_at=now())
    await Outbox.filter(program_id=world.failed.id).update(status=OutboxStatus.SENT)

    await gym.taps(marina, marina.last.labels[0], message=marina.last)

    assert "Отправлять нечего" in marina.last.text
    assert marina.last.labels == ["👤 Карточка", "« Назад"]


async def test_a_stop_waits_for_the_screen_that_a_notice_opens(gym: Gym, marina: Person, client: Client) -> None:
    marina._ask(marina.last, OpenCard(client=client.id).pack())
    (one,) = gym.api.updates.pending
    gym.api.updates.discard(one)
    update = Update.model_validate(one.update, context={"bot": gym.bot})
    handled = asyncio.create_task(gym.dispatcher.feed_update(gym.bot, update))
    async with asyncio.timeout(PATIENCE):
        while not gym.in_flight.count:  # noqa: ASYNC110 - with Redis, the lock of the chat comes first
            await asyncio.sleep(0)

    await gym.in_flight.wait(PATIENCE)

    assert "Иван" in marina.last.text
    await handled


# What is written and counted


async def test_the_menu_counts_what_its_lists_show(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    await walk(gym, marina, world, states.Programs.unfinished)
    listed = marina.last.labels[:-4]
    await gym.taps(marina, "›", message=marina.last)
    listed += marina.last.labels[:-4]
    await gym.says(marina, "/menu")

    assert f"📋 Программы · {len(listed)}" in marina.last.labels


async def test_a_draft_instead_of_a_held_program_stays_free_when_the_list_opens_it(gym: Gym, marina: Person) -> None:
    """The client has paid too; the way from the payment leads to a paid one, this one does not."""
    world = await furnish(gym)
    await Program.filter(status=ProgramStatus.DRAFT).delete()
    trainer = await Staff.get(telegram_id=marina.id)
    draft = await open_draft(world.client.id, by=trainer, instead_of_held=True)
    await drafts.add_part(draft.id, part(1), by=trainer)
    await gym.says(marina, "/menu")
    for label in ("📋", "›", "📄"):
        await gym.taps(marina, button_label(marina, label), message=marina.last)
    await gym.says(marina, "Ходьба")
    await gym.restart()
    await gym.says(marina, "Плавание")

    again = await Program.get(id=draft.id)
    assert (again.kind, again.payment_id, len(again.content["parts"])) == (ProgramKind.FREE, None, 3)


async def test_a_payment_that_a_colleague_has_served_opens_no_draft(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    paid = await Payment.get(status=PaymentStatus.CONFIRMED)
    await gym.says(marina, f"/confirm_payment {paid.id}")
    theirs = await open_draft(world.client.id, by=world.colleague, payment_id=paid.id)
    await drafts.add_part(theirs.id, part(1), by=world.colleague)
    await drafts.send(theirs.id, by=world.colleague)

    said = await gym.taps(marina, "📋 Выдать программу", message=marina.last)

    assert "уже выдали" in said
    assert marina.last.text.startswith("☝️")


async def test_a_draft_thrown_away_leads_back_and_the_list_stays_usable(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    await walk(gym, marina, world, states.Programs.draft)
    await gym.taps(marina, "Удалить черновик", message=marina.last, times=2)
    assert await Program.exists(id=world.draft.id), "one slip deletes nothing"
    await gym.taps(marina, "Да, удалить", message=marina.last)
    assert not await Program.exists(id=world.draft.id)
    assert marina.last.text.startswith("Программы")
    await gym.taps(marina, "« Назад")
    assert marina.last.text.startswith("Меню тренера")


async def test_a_program_handed_over_in_person_is_not_said_to_be_on_its_way(gym: Gym, marina: Person) -> None:
    await walk(gym, marina, await furnish(gym), states.Programs.draft)
    await gym.taps(marina, "Выдано лично")
    await gym.taps(marina, "Да, выдано лично")

    assert "выдана лично" in marina.last.text
    assert "отправляется" not in marina.last.text


async def test_one_slip_hands_nothing_over_in_person(gym: Gym, marina: Person, client: Client) -> None:
    await confirmed_payment(client, await Staff.get(telegram_id=marina.id))
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "📋 Выдать программу")
    before = await snapshot()

    await gym.taps(marina, "Выдано лично", times=2)
    assert await snapshot() == before
    await gym.taps(marina, "« Отмена")
    await gym.says(marina, "Понедельник: присед")
    await gym.taps(marina, "Выдано лично")
    assert "Черновик клиенту тогда не уйдёт." in marina.last.text
    assert (await Program.get()).status is ProgramStatus.DRAFT
    await gym.taps(marina, "Да, выдано лично", times=2)
    assert (await Program.get()).status is ProgramStatus.DELIVERED
    assert [event for _, _, event in await moves_of(client)] == ["start", "payment", "program_delivered"]


async def test_a_free_program_handed_over_in_person_is_not_said_to_move_the_client(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    await walk(gym, marina, world, states.Programs.held)
    stage_id = await stage_id_of(world.client)
    await gym.taps(marina, button_label(marina, "Написать"), message=marina.last)
    await gym.taps(marina, button_label(marina, "лично"), message=marina.last)
    await gym.taps(marina, button_label(marina, "лично"), message=marina.last)

    assert "выдана лично" in marina.last.text
    assert "актив" not in marina.last.text
    assert await stage_id_of(world.client) == stage_id


async def test_a_message_for_a_draft_that_was_deleted_begins_a_new_one_and_says_so(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    await walk(gym, marina, world, states.Programs.draft)
    await drafts.discard(world.draft.id, by=await Staff.get(telegram_id=marina.id))
    screen = marina.last.id

    messages = [await gym.says(marina, "четвёртое")]
    assert "С этого сообщения начат новый." in marina.last.text
    messages.append(await gym.says(marina, "пятое"))

    assert (marina.last.id, [message.deleted for message in messages]) == (screen, [True, True])
    assert "В черновике 2 сообщения" in marina.last.text
    assert "начат новый" not in marina.last.text
    await gym.taps(marina, "« Назад")
    assert marina.last.text.startswith("Программы")


async def test_a_message_for_a_draft_that_was_sent_stays_in_the_chat(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    await walk(gym, marina, world, states.Programs.draft)
    await drafts.send(world.draft.id, by=await Staff.get(telegram_id=marina.id))

    message = await gym.says(marina, "четвёртое")

    assert (message.deleted, len(marina.live_screens)) == (False, 1)
    assert marina.last.text.startswith("⚠️ По этой оплате программу уже выдали.")


@pytest.mark.parametrize(
    ("window", "typed", "problem"),
    [
        (states.Settings.price, "много", "цен"),
        (states.Settings.price, "1e999999", "цен"),
    ],
)
async def test_what_is_typed_wrong_brings_the_reason_on_the_same_screen(
    gym: Gym, marina: Person, window: State, typed: str, problem: str
) -> None:
    said = await walk(gym, marina, await furnish(gym), window)
    screen, before = marina.last.id, await snapshot()

    message = await gym.says(marina, typed)

    assert marina.last.text.startswith("⚠️")
    assert problem in marina.last.text
    assert said[-1].split("\n")[-1] in marina.last.text
    assert (marina.last.id, message.deleted, await snapshot()) == (screen, True, before)


@pytest.mark.parametrize(("window", "limit"), [(states.Settings.new_details, 1000), (states.Payments.reject, 500)])
async def test_what_is_typed_at_too_great_length_stays_to_be_made_shorter(
    gym: Gym, marina: Person, window: State, limit: int
) -> None:
    await walk(gym, marina, await furnish(gym), window)
    before = await snapshot()

    message = await gym.says(marina, "я" * (limit + 1))

    assert marina.last.text.startswith(f"⚠️ Слишком длинно: не больше {limit} знаков.")
    assert (message.deleted, len(marina.live_screens), await snapshot()) == (False, 1, before)


@pytest.mark.parametrize(
    ("window", "typed", "good"),
    [
        (states.Settings.price, ("много", "много", "даром"), "4990"),
        (states.Stages.name, ("\u200b", "\u200b", "\u200b"), "Новое имя"),
        (states.Programs.draft, ("/x", "/x", "/y"), "четвёртое"),
    ],
    ids=str,
)
async def test_every_bad_answer_is_visibly_refused(
    gym: Gym, marina: Person, window: State, typed: tuple[str, ...], good: str
) -> None:
    await walk(gym, marina, await furnish(gym), window)
    looks = [(marina.last.id, marina.last.text)]
    for words in typed:
        message = await gym.says(marina, words)
        looks.append((marina.last.id, marina.last.text))
        assert marina.last.text.startswith("⚠️")
        assert message.deleted
        assert len(marina.live_screens) == 1
    assert len(set(looks)) == len(looks)

    await gym.says(marina, good)
    assert not marina.last.text.startswith("⚠️")
    assert len(marina.live_screens) == 1


async def test_what_is_typed_right_is_kept_and_leaves_the_chat(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    await walk(gym, marina, world, states.Settings.price)
    price = await gym.says(marina, "4 990,50")
    assert any("4 990,50 ₽" in label for label in marina.last.labels)
    await walk(gym, marina, world, states.Settings.new_details)
    details = await gym.says(marina, "5536 <b>0000</b>")
    assert "5536 <b>0000</b>" in marina.last.text
    await walk(gym, marina, world, states.Payments.reject)
    reason = await gym.says(marina, "Не та <i>сумма</i>")
    assert "Причина: Не та <i>сумма</i>" in marina.last.text
    assert [message.deleted for message in (price, details, reason)] == [True] * 3


@pytest.mark.parametrize(
    "window",
    [
        states.Search.main,
        states.Notes.page,
        states.Card.move_note,
        states.Payments.reject,
        states.Pipeline.page,
        states.History.ask,
        states.Settings.price,
        states.Stages.new,
    ],
    ids=str,
)
async def test_a_screen_that_asks_for_words_says_so_to_anything_else(gym: Gym, marina: Person, window: State) -> None:
    await walk(gym, marina, await furnish(gym), window)
    asks, before = marina.last.text, await snapshot()

    for send in (marina.send_voice, marina.send_sticker, marina.send_photo):
        message = await send()
        await gym.settle()

        assert message.deleted
        assert marina.last.text == f"⚠️ Здесь нужен текст: напишите словами.\n\n{asks}"
        assert (len(marina.live_screens), await snapshot()) == (1, before)


async def test_every_kind_of_message_is_taken_into_the_draft_or_refused_in_place(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    await walk(gym, marina, world, states.Programs.draft)
    for send in (marina.send_photo, marina.send_document, marina.send_video, marina.send_audio, marina.send_animation):
        await send("подпись")
    await marina.send_voice()
    await marina.send_video_note()
    await marina.send_album(("photo", "video"))
    await gym.settle()
    kinds = [part["kind"] for part in (await Program.get(id=world.draft.id)).content["parts"]][3:]
    assert kinds == ["photo", "document", "video", "audio", "animation", "voice", "video_note", "photo", "video"]

    await marina.send_sticker()
    await gym.settle()
    assert "добавить нельзя" in marina.last.text
    assert len(marina.live_screens) == 1
    await gym.taps(marina, "👁 Посмотреть")
    assert [m.kind for m in marina.from_bot][-10:-1] == kinds
    assert "В черновике 12 сообщений" in marina.last.text


async def test_a_screen_that_would_look_the_same_is_not_edited(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    await walk(gym, marina, world, states.Programs.draft)
    drop = marina.last.button("Убрать последнее")
    assert drop is not None
    await gym.taps(marina, "Убрать последнее")
    calls = gym.api.count("editMessageText")

    await gym.forges(marina, drop["callback_data"])

    assert gym.api.count("editMessageText") == calls
    assert len((await Program.get(id=world.draft.id)).content["parts"]) == 2


@pytest.mark.postgres
async def test_a_replica_draws_the_screen_that_another_one_has_changed(gym: Gym, marina: Person) -> None:
    await gym.says(marina, "/menu")
    menu, one = marina.last.text, gym.dispatcher
    gym.dispatcher = await gym.replica()
    await gym.taps(marina, button_label(marina, "📊"), message=marina.last)
    assert marina.last.text.startswith("Воронка")
    gym.dispatcher = one

    await gym.taps(marina, "« Назад", message=marina.last)

    assert marina.last.text == menu


async def test_nothing_is_said_in_a_group(gym: Gym, marina: Person, ivan: Person) -> None:
    group = gym.api.group(-100500, "Зал")
    for person in (marina, ivan):
        for text in ("/start", "/menu", "привет"):
            await person.send(text, chat=group)
    await gym.settle()
    assert [message for message in group.messages if message.from_bot] == []
    assert await Outbox.all().count() == 0


async def test_the_trainer_who_decides_reads_every_word_of_the_client(gym: Gym, marina: Person, client: Client) -> None:
    said = "Работаю в офисе, сижу много, спина устаёт к вечеру. " * 8 + "А ещё пью травы."
    await answer_all(client, limits=("other",), other=said)
    held = (await free_program.complete(client)).program
    await gym.says(marina, "/menu")
    await gym.taps(marina, button_label(marina, "📋"), message=marina.last)
    await gym.taps(marina, button_label(marina, "✋"), message=marina.last)

    assert held.status is ProgramStatus.HELD
    assert "А ещё пью травы." in marina.last.text


async def test_details_that_nobody_can_see_are_not_kept(gym: Gym, marina: Person) -> None:
    await gym.says(marina, "/menu")
    await gym.taps(marina, button_label(marina, "⚙️"), message=marina.last)
    await gym.taps(marina, button_label(marina, "Реквизиты"), message=marina.last)
    await gym.says(marina, "2200 7000")
    await gym.taps(marina, "✏️ Изменить")
    await gym.says(marina, "\u200b")

    assert marina.last.text.startswith("⚠️ Здесь ничего не видно.")
    assert "2200 7000" in marina.last.text


async def test_words_typed_after_the_details_were_taken_change_nothing(gym: Gym, marina: Person) -> None:
    await gym.says(marina, "/menu")
    await gym.taps(marina, button_label(marina, "⚙️"), message=marina.last)
    await gym.taps(marina, button_label(marina, "Реквизиты"), message=marina.last)
    await gym.says(marina, "2200 7000")
    assert "2200 7000" in marina.last.text
    assert "Пришлите реквизиты" not in marina.last.text

    await gym.says(marina, "Иван, завтра в десять")

    assert await offers.payment_details() == "2200 7000"


async def test_other_owners_hear_who_changed_the_details_and_a_price(gym: Gym, marina: Person) -> None:
    await staff.sync_owners([marina.id, 2], language="ru")
    olga = gym.api.person(2, "Ольга")
    await gym.says(olga, "/start")
    oleg = await staff_member(3, "Олег", Role.OWNER)
    offer = (await offers.on_sale())[0]
    for _ in range(2):  # the same once more is no change
        await offers.set_payment_details("5536 0000", by=oleg)
        await offers.set_price(offer.id, 350_000, currency="RUB", by=oleg)
    assert await queued(oleg.telegram_id) == []
    await gym.delivers()
    for owner in (marina, olga):
        told = [message for message in owner.from_bot if "Олег" in message.text]
        assert [message.text.split(",")[0] for message in told] == [
            "💳 Олег: новые реквизиты для оплаты",
            "🛒 Олег: новая цена",
        ]
        assert "5536" not in told[0].text
        assert "«Программа на месяц»: 3 000 ₽ → 3 500 ₽" in told[1].text
    await gym.taps(olga, "⚙️ Настройки", message=next(m for m in olga.from_bot if "реквизиты" in m.text))
    assert "5536 0000" in olga.last.text

    await Outbox.all().delete()
    await offers.set_payment_details("2200", by=await Staff.get(telegram_id=olga.id))
    assert (await queued(olga.id), await queued(marina.id)) == ([], ["notice-details-changed"])


async def test_a_client_whose_program_is_held_reads_that_it_is_looked_at(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await held_program(client, age="17")
    await gym.says(ivan, "/program")
    assert ivan.last.text.startswith("Вашу программу сейчас смотрит тренер.")
    assert ivan.last.labels == ["« Назад"]


@pytest.mark.parametrize("window", [states.Card.main, states.Pipeline.column, states.Settings.main], ids=str)
@pytest.mark.parametrize(
    ("words", "said"), [("Просит утро", "Это никуда не записано"), ("/nosuch", "Такой команды нет")]
)
async def test_a_screen_that_waits_for_nothing_says_so(
    gym: Gym, marina: Person, window: State, words: str, said: str
) -> None:
    await walk(gym, marina, await furnish(gym), window)
    screen, before = marina.last.text, await snapshot()

    typed = await gym.says(marina, words)

    assert marina.from_bot[-2].text.startswith(said)
    assert (marina.last.text, len(marina.live_screens)) == (screen, 1)
    assert (typed.deleted, await snapshot()) == (False, before)
