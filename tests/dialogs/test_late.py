"""Taps that come late: what the screen shows has been decided, sent or deleted meanwhile."""

import asyncio

import pytest
from aiogram.types import Update

from bot.demo.people.person import Person
from bot.demo.server.bell import PATIENCE
from bot.services.money import offers, payments
from bot.services.people import privacy
from bot.services.programs import drafts, free_program, programs
from bot.telegram.callbacks import (
    OpenCard,
    OpenHeld,
)
from db.fields import now
from db.models import (
    Client,
    Outbox,
    OutboxStatus,
    Payment,
    PaymentStatus,
    Program,
    ProgramStatus,
    Staff,
)
from dialogs import states
from tests.support.gym import Gym
from tests.support.people import (
    moves_of,
    newcomer,
    open_draft,
    part,
    queued,
    staff_member,
)
from tests.support.situations import held_program, with_receipt
from tests.support.windows import button_label, furnish, snapshot, walk


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
    assert notice.labels == ["👤 Карточка", "↩️ Отменить решение", "📋 Выдать программу"]
    assert "Подтвердил(а): Марина" in notice.text
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

    assert marina.last.text.startswith("⚠️ По этой оплате уже есть решение")
    assert "Почему" not in marina.last.text
    assert (await payments.get(world.pending.id)).status is PaymentStatus.CONFIRMED


async def test_no_reason_is_asked_for_a_payment_that_is_decided(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    await walk(gym, marina, world, states.Payments.one)
    await payments.confirm(world.pending.id, by=world.colleague)

    await gym.taps(marina, "❌ Отклонить", message=marina.last)

    assert marina.last.text.startswith("⚠️ По этой оплате уже есть решение")
    assert "❌ Отклонить" not in marina.last.labels


async def test_the_payment_of_a_client_who_was_forgotten_leads_nowhere(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    paid = world.paid
    await privacy.forget(world.client)

    await gym.says(marina, f"/confirm_payment {paid.id}")

    # Whose data is gone may want the money back all the same.
    assert marina.last.labels == ["Отметить возврат", "« Назад"]


async def test_the_card_button_of_a_client_who_was_forgotten_says_so(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await privacy.forget(client)
    said = await gym.forges(marina, OpenCard(client=client.id).pack())
    assert said or "Такого клиента нет" in marina.last.text


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


async def test_a_payment_that_a_colleague_has_served_opens_no_draft(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    paid = world.paid
    await gym.says(marina, f"/confirm_payment {paid.id}")
    theirs = await open_draft(world.client.id, by=world.colleague, payment_id=paid.id)
    await drafts.add_part(theirs.id, part(1), by=world.colleague)
    await drafts.send(theirs.id, by=world.colleague)

    await gym.taps(marina, "📋 Выдать программу", message=marina.last)

    assert marina.last.text.startswith("⚠️ По этой оплате программу уже выдали")


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


async def test_words_typed_after_the_details_were_taken_change_nothing(gym: Gym, marina: Person) -> None:
    await gym.says(marina, "/menu")
    await gym.taps(marina, button_label(marina, "⚙️"), message=marina.last)
    await gym.taps(marina, button_label(marina, "Реквизиты"), message=marina.last)
    await gym.says(marina, "2200 7000")
    assert "2200 7000" in marina.last.text
    assert "Пришлите реквизиты" not in marina.last.text

    await gym.says(marina, "Иван, завтра в десять")

    assert await offers.payment_details() == "2200 7000"
