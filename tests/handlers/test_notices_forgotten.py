"""A client deletes their data: what staff were told of them says nothing of them any more, and has no dead buttons."""

from datetime import timedelta

import pytest

from bot.demo.people.person import Person
from bot.services import purging
from bot.services.money import claims, payments
from bot.services.people import clients, privacy
from bot.services.programs import renewals
from bot.services.time import calendar
from bot.telegram.callbacks import ShowReceipts
from db.models import (
    Client,
    Freeze,
    FreezeStatus,
    Outbox,
    OutboxStatus,
    Payment,
    PaymentStatus,
    Program,
    Receipt,
    Staff,
)
from tests.handlers.test_freezes import ask, program
from tests.handlers.test_receipts_chat import asks_for_receipt, notices, sends
from tests.handlers.test_talk_forgotten import GONE, SECRET, forget, works_off
from tests.support.gym import Gym

__all__ = ["program"]
GONE_RECEIPT = "Чек удалён вместе с данными клиента"


def chat_of(person: Person) -> str:
    """All that stands in the chat, as it is now."""
    return str([message.raw for message in person.from_bot if not message.deleted])


async def a_week_passes(gym: Gym) -> None:
    """What was sent is old enough to be emptied."""
    await Outbox.filter(status=OutboxStatus.SENT).update(
        created_at=calendar.at(calendar.today()) - purging.KEEP_CONTENT - timedelta(days=1)
    )
    await purging.purge()


@pytest.mark.parametrize("old", [False, True])
async def test_what_they_said_of_a_freeze_and_of_no_renewal_goes_and_so_do_the_buttons(
    gym: Gym, marina: Person, ivan: Person, program: Program, old: bool
) -> None:
    await gym.says(ivan, "/program")
    await gym.taps(ivan, "❄️ Заморозить")
    await gym.taps(ivan, "С завтрашнего дня")
    await gym.taps(ivan, "Неделя")
    await gym.says(ivan, SECRET)
    client = await Client.get(telegram_id=ivan.id)
    await renewals.decline(client, program.id)
    await renewals.explain(client, program.id, words=SECRET)
    await gym.delivers()
    asked = next(message for message in marina.from_bot if "просит заморозить" in message.text)
    declined = next(message for message in marina.from_bot if message.text.startswith("🔚"))
    assert SECRET in asked.text
    assert SECRET in declined.text
    assert "✅ Заморозить" in asked.labels
    if old:
        await a_week_passes(gym)

    await forget(ivan)
    await works_off(gym)

    assert [(one.text, one.labels) for one in (asked, declined)] == [(GONE, []), (GONE, [])]
    assert SECRET not in chat_of(marina)
    freeze = await Freeze.get()
    assert (freeze.status, freeze.words) == (FreezeStatus.CANCELLED, "")


async def test_whatever_staff_were_told_of_them_names_them_no_more(
    gym: Gym, marina: Person, ivan: Person, program: Program
) -> None:
    client = await Client.get(telegram_id=ivan.id)
    await ask(gym, ivan)
    await clients.blocked(client)
    await clients.unblocked(client)
    await gym.delivers()
    assert "Иван" in chat_of(marina)

    await forget(ivan)
    await works_off(gym)

    assert "Иван" not in chat_of(marina)
    assert "👤 Карточка" not in [label for message in marina.from_bot for label in message.labels]
    assert not await Outbox.filter(status=OutboxStatus.FAILED).exists()


async def test_what_waits_to_be_told_of_them_is_not_told(gym: Gym, marina: Person, client: Client) -> None:
    await gym.delivers()
    before = len(marina.from_bot)
    await clients.blocked(client)
    await privacy.forget(client)
    await works_off(gym)

    (told,) = marina.from_bot[before:]
    assert told.text.startswith(f"🗑 Клиент {client.id} удалил свои данные")


@pytest.mark.parametrize("kind", ["photo", "document"])
async def test_the_picture_of_a_receipt_goes_and_the_payment_can_still_be_decided(
    gym: Gym, marina: Person, ivan: Person, client: Client, kind: str
) -> None:
    payment = await asks_for_receipt(gym, ivan)
    await sends(gym, ivan.send_photo(SECRET) if kind == "photo" else ivan.send_document(SECRET))
    await gym.delivers()
    (notice,) = notices(marina)
    assert SECRET in notice.text
    file_id = (await Receipt.get()).file_id
    assert file_id in str(notice.raw)
    notice.raw["date"] -= 49 * 3600

    await forget(ivan)
    await works_off(gym)

    assert notice.kind == "photo"
    assert file_id not in chat_of(marina)
    assert SECRET not in notice.text
    assert "Иван" not in notice.text
    assert GONE_RECEIPT in notice.text
    assert "Без чека" not in notice.text
    assert notice.labels == ["✅ Подтвердить", "❌ Отклонить"]
    kept = await Payment.get(id=payment.id)
    assert (kept.status, kept.receipt, await Receipt.all().count()) == (PaymentStatus.PENDING, None, 0)

    await gym.taps(marina, "✅ Подтвердить", message=notice)
    await gym.delivers()
    assert "✅ Подтвердил(а): Марина" in notice.text
    assert notice.labels == []


async def test_the_picture_of_a_receipt_goes_though_its_payment_was_decided_long_ago(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment = await asks_for_receipt(gym, ivan)
    await sends(gym, ivan.send_photo())
    await gym.delivers()
    (notice,) = notices(marina)
    file_id = (await Receipt.get()).file_id
    await payments.confirm(payment.id, by=await Staff.get(telegram_id=marina.id))
    await gym.delivers()
    await a_week_passes(gym)

    await forget(ivan)
    await works_off(gym)

    assert file_id not in chat_of(marina)
    assert "Иван" not in notice.text
    assert GONE_RECEIPT in notice.text
    assert "✅ Подтвердил(а): Марина" in notice.text
    assert notice.labels == []


async def test_a_receipt_that_never_came_is_still_called_none(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment = await asks_for_receipt(gym, ivan)
    await claims.submit_without_receipt(client, payment.id)
    await gym.delivers()
    (notice,) = notices(marina)
    await forget(ivan)
    await works_off(gym)

    assert "Без чека" in notice.text
    assert GONE_RECEIPT not in notice.text


@pytest.mark.parametrize("words", [SECRET, f"{SECRET} " * 100])
async def test_what_staff_have_asked_to_see_of_the_receipts_goes_too(
    gym: Gym, marina: Person, ivan: Person, client: Client, words: str
) -> None:
    """Words that have no room below their file stand in a message of their own."""
    payment = await asks_for_receipt(gym, ivan)
    await sends(gym, ivan.send_photo(words))
    await gym.delivers()
    await gym.forges(marina, ShowReceipts(payment=payment.id).pack())
    await gym.taps(marina, "🧾 Показать чек", message=marina.last)
    await gym.says(marina, "/menu")
    file_id = (await Receipt.get()).file_id
    holding = [message for message in marina.from_bot if file_id in str(message.raw) and not message.deleted]
    assert len(holding) == 3
    assert SECRET in chat_of(marina)
    await a_week_passes(gym)

    await forget(ivan)
    await works_off(gym)

    assert file_id not in chat_of(marina)
    assert SECRET not in chat_of(marina)
    assert [(message.kind, message.text) for message in holding[1:]] == [("photo", GONE)] * 2
    assert not await Receipt.exists()
