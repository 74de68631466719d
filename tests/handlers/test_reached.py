"""Who can be reached: what Telegram refuses is said in another way or told to staff, and a come-back makes it good."""

from datetime import timedelta

import pytest
from aiogram.exceptions import TelegramForbiddenError
from aiogram.methods import SendMessage

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from bot.services import outbox
from bot.services.money import claims, payments, receipts
from bot.services.notices.payments import ReceiptKept
from bot.services.notices.prices import DetailsThere
from bot.services.people import clients, staff
from bot.telegram.callbacks import Destination, Go
from db.fields import now
from db.models import Client, Outbox, OutboxStatus, Payment, Receipt, Staff
from tests.support.gym import Gym
from tests.support.people import pending_payment, photo

REFUSED_FILE = "Bad Request: wrong remote file identifier specified: Wrong string length"
CHAT_GONE = [
    (403, "Forbidden: bot was blocked by the user", "клиент заблокировал бота"),
    (403, "Forbidden: user is deactivated", "аккаунта клиента в Telegram больше нет"),
    (400, "Bad Request: chat not found", "Telegram не находит чата с клиентом"),
]


def told(person: Person, words: str) -> list[Message]:
    return [message for message in person.from_bot if words in message]


async def paid_with_photo(gym: Gym, ivan: Person, client: Client) -> Payment:
    payment = await pending_payment(client)
    sent = await ivan.send_photo()
    gym.api.updates.clear()
    await receipts.take(client, photo(sent.id, sent.media[-1]["file_id"]))
    return payment


# What is refused


async def test_a_receipt_whose_photo_telegram_refuses_is_told_in_words_with_the_way_to_it(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment = await paid_with_photo(gym, ivan, client)
    refused = gym.api.fail("sendPhoto", status=400, description=REFUSED_FILE, chat_id=marina.id)
    await gym.delivers()

    notice = marina.last
    assert refused.met == 1
    assert f"Оплата №{payment.id}" in notice
    assert "Файл Telegram не отдал" in notice
    assert notice.labels[-1] == "🧾 Чеки"
    assert "✅ Подтвердить" in notice.labels

    await gym.taps(marina, "🧾 Чеки", message=notice)
    assert any(message.kind == "photo" for message in marina.from_bot)

    # Decided, the notice must not go on asking, text as it is.
    await payments.confirm(payment.id, by=await Staff.get(telegram_id=marina.id))
    await gym.delivers()
    assert "✅ Подтвердить" not in notice.labels
    assert "Файл Telegram не отдал" in notice


async def test_one_receipt_that_telegram_refuses_holds_none_of_the_others(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment = await paid_with_photo(gym, ivan, client)
    another = await ivan.send_photo()
    gym.api.updates.clear()
    await receipts.take(client, photo(another.id, another.media[-1]["file_id"], words="вторая страница"))
    await gym.delivers()
    gym.api.fail("sendPhoto", status=400, description=REFUSED_FILE, chat_id=marina.id)
    before = marina.last
    await gym.taps(marina, "🧾 Чеки · 2", message=told(marina, "Оплата №")[-1])

    new = [message for message in marina.from_bot if message.id > before.id]
    assert [message.kind for message in new][:2] == ["text", "photo"]
    assert "Файл Telegram не отдал" in new[0]
    assert f"№{payment.id}" in new[-1]


@pytest.mark.parametrize("said", ["Request Entity Too Large", None])
async def test_a_message_that_is_too_large_is_refused_and_not_tried_for_ever(
    gym: Gym, marina: Person, ivan: Person, client: Client, said: str | None
) -> None:
    """The gateway says so in HTML, which the library takes for a server that is away."""
    await paid_with_photo(gym, ivan, client)
    refused = gym.api.fail("sendPhoto", times=9, status=413, description=said, chat_id=marina.id)
    await gym.delivers()
    assert refused.met == 1
    assert "Файл Telegram не отдал" in marina.last

    refused = gym.api.fail("sendMessage", times=9, status=413, description=said, chat_id=ivan.id)
    await outbox.tell_client(client, DetailsThere())
    await gym.delivers()
    assert refused.met == 1
    assert told(marina, "не дошло сообщение. Напишите клиенту сами")


async def test_a_handler_gives_up_at_once_what_is_too_large(
    gym: Gym, ivan: Person, journal: list[tuple[str, str]]
) -> None:
    refused = gym.api.fail("sendMessage", times=1, status=413, chat_id=ivan.id)
    await gym.says(ivan, "/help")

    assert refused.met == 1
    assert any("Request Entity Too Large" in line for _, line in journal)
    assert "не получилось" in ivan.last.text.lower() or "не так" in ivan.last.text.lower()
    journal.clear()


@pytest.mark.parametrize(("status", "said", "why"), CHAT_GONE)
async def test_staff_hear_once_of_a_client_who_cannot_be_reached_whatever_was_to_be_said(
    gym: Gym, marina: Person, ivan: Person, client: Client, status: int, said: str, why: str
) -> None:
    refused = gym.api.fail("sendMessage", times=9, status=status, description=said, chat_id=ivan.id)
    for _ in range(3):
        await outbox.tell_client(client, DetailsThere())
    await gym.delivers()

    assert refused.met == 3
    assert len(told(marina, f"Иван @ivan: {why}")) == 1
    assert not told(marina, "не дошло сообщение")
    assert await Outbox.filter(chat_id=ivan.id, status=OutboxStatus.FAILED).count() == 3


async def test_a_notice_that_staff_cannot_get_makes_no_other_notice(gym: Gym, marina: Person, client: Client) -> None:
    marina.block()
    gym.api.updates.clear()
    await outbox.tell_staff(ReceiptKept(client_id=client.id))
    await gym.delivers()

    assert await Outbox.all().count() == 1
    assert (await Staff.get(telegram_id=marina.id)).blocked_at is not None


# Who comes back


@pytest.mark.parametrize("sign", ["unblocks", "writes", "taps an old message", "starts"])
async def test_a_client_who_blocked_during_a_payment_gets_the_decision_by_any_sign_of_being_back(
    gym: Gym, marina: Person, ivan: Person, client: Client, sign: str
) -> None:
    screen = ivan.last
    payment = await paid_with_photo(gym, ivan, client)
    await gym.delivers()
    ivan.block()
    await gym.settle()
    await payments.confirm(payment.id, by=await Staff.get(telegram_id=marina.id))
    await gym.delivers()
    assert not told(ivan, "Оплата получена")
    await Client.filter(id=client.id).update(blocked_at=now() - timedelta(minutes=1))

    if sign == "unblocks":
        ivan.unblock()
        await gym.settle()
    else:
        ivan.chat.blocked = False
        if sign == "taps an old message":
            # Of one that it does not let the bot see any more Telegram tells its id only.
            screen.raw = {"message_id": screen.id, "chat": screen.raw["chat"], "date": 0}
            await gym.forges(ivan, Go(to=Destination.OFFERS).pack(), message=screen)
        else:
            await gym.says(ivan, "/start" if sign == "starts" else "добрый день")
    await gym.delivers()

    assert len(told(ivan, "Оплата получена")) == 1
    assert len(told(marina, "клиент вернулся. Отправляю то, что не дошло: 1 сообщение")) == 1
    assert (await Client.get(id=client.id)).blocked_at is None


async def test_words_written_before_the_block_are_no_come_back(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    message = await ivan.send("ещё вопрос")
    message.raw["date"] -= 60
    await clients.blocked(client)
    gym.api.fail("sendMessage", times=5, status=403, chat_id=ivan.id)
    await gym.settle()

    assert (await Client.get(id=client.id)).blocked_at is not None
    assert await Outbox.filter(staff_id__not_isnull=True).count() == 1


@pytest.mark.parametrize("sign", ["unblocks", "writes"])
async def test_a_trainer_who_unblocks_gets_what_they_missed(
    gym: Gym, marina: Person, client: Client, sign: str
) -> None:
    marina.block()
    await gym.settle()
    assert (await Staff.get(telegram_id=marina.id)).blocked_at is not None
    await outbox.tell_staff(ReceiptKept(client_id=client.id))
    await gym.delivers()
    await Staff.filter(telegram_id=marina.id).update(blocked_at=now() - timedelta(minutes=1))
    if sign == "unblocks":
        marina.unblock()
        await gym.settle()
    else:
        marina.chat.blocked = False
        await gym.says(marina, "/menu")
    await gym.delivers()

    assert len(told(marina, "Иван")) == 1
    assert (await Staff.get(telegram_id=marina.id)).blocked_at is None


async def test_a_refusal_of_another_persons_chat_blocks_nobody_here(
    gym: Gym, ivan: Person, client: Client, monkeypatch: pytest.MonkeyPatch, journal: list[tuple[str, str]]
) -> None:
    async def write_to_somebody_else(*_: object, **__: object) -> None:
        raise TelegramForbiddenError(SendMessage(chat_id=4711, text="…"), "Forbidden: bot was blocked by the user")

    monkeypatch.setattr("bot.handlers.start.questionnaire.pause", write_to_somebody_else)
    await gym.says(ivan, "/cancel")

    assert (await Client.get(id=client.id)).blocked_at is None
    journal.clear()


# An owner after long


async def test_an_owner_reads_one_line_about_nine_months_and_decides_what_waits(
    gym: Gym, ivan: Person, client: Client
) -> None:
    owner = gym.api.person(1, "Марина")
    for number in range(12):
        await clients.arrive(clients.Person(6000 + number, "Лид"))
    payment = await paid_with_photo(gym, ivan, client)
    decided = await pending_payment(client, offer=1)
    await claims.submit_without_receipt(client, decided.id)
    other = await Staff.create(telegram_id=9, role="trainer", name="Олег", language="ru")
    await payments.confirm(decided.id, by=other)
    with gym.api.expect("chat not found"):
        await gym.delivers()
    ago = now() - timedelta(days=270)
    await Outbox.all().update(created_at=ago)
    await Receipt.all().update(created_at=ago)

    await gym.says(owner, "/start")
    await gym.delivers()

    line, notice = [message for message in owner.from_bot if message.id > owner.from_bot[0].id][-2:]
    assert line.text.startswith("👋 Пока вас не было: 12 лидов, 1 чек ждёт")
    assert f"Оплата №{payment.id}" in notice
    assert "✅ Подтвердить" in notice.labels
    assert not told(owner, f"Оплата №{decided.id}")
    assert not told(owner, "Новый лид")
    assert await staff.find(owner.id) is not None
