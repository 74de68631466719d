"""Working off «Сегодня»: nothing but the reader's own decision leads on, and no tap too many decides anything."""

from datetime import timedelta

import pytest

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from bot.services.money import payments, receipts
from bot.services.programs import free_program
from bot.services.time import calendar, mornings, open_steps, snoozes, today
from db.fields import now
from db.models import (
    Client,
    Outbox,
    Payment,
    PaymentStatus,
    Program,
    ProgramKind,
    ProgramStatus,
    Staff,
    Step,
    Timer,
)
from tests.support.clock import strikes, where_it_is
from tests.support.gym import Gym
from tests.support.people import answer_all, claimed_payment, confirmed_payment, photo


async def step_of(client: Client, person: Person, minutes: int = -5, words: str = "позвонить") -> Step:
    member = await Staff.get(telegram_id=person.id)
    step = await Step.create(
        client=client, staff=member, words=words, due_at=now() + timedelta(minutes=minutes), open_key=client.id
    )
    await open_steps.plan(step)
    return step


async def quiet(client: Client, days: int) -> None:
    moment = now() - timedelta(days=days)
    await Client.filter(id=client.id).update(last_sign_at=moment, last_seen_at=moment)


def place_of(person: Person, label: str) -> tuple[int, int]:
    """Row, counted from below, and column of a button: a chat stands at its end."""
    rows = person.last.inline
    for number, row in enumerate(rows):
        for column, button in enumerate(row):
            if label in button["text"]:
                return number - len(rows), column
    raise AssertionError(label)


async def taps_again_there(gym: Gym, person: Person, place: tuple[int, int]) -> str:
    """One tap too many, a moment later, on what stands there now."""
    number, column = place
    rows = person.last.inline
    row = rows[max(number, -len(rows))]
    button = row[min(column, len(row) - 1)]
    await gym.forges(person, button["callback_data"])
    return str(button["text"])


async def test_parts_of_one_program_never_get_into_anothers(
    gym: Gym, marina: Person, ivan: Person, client: Client, other_client: Client
) -> None:
    await confirmed_payment(other_client, await Staff.get(telegram_id=marina.id))
    await quiet(client, 4)
    await gym.says(marina, "/today")
    await gym.taps(marina, "🔥 Иван")
    await gym.taps(marina, "📋 Выдать программу")
    await gym.says(marina, "Понедельник (Иван)")
    await gym.says(ivan, "привет")
    await gym.says(marina, "Вторник (Иван)")
    await gym.says(marina, "Среда (Иван)")
    assert not await Program.filter(client_id=other_client.id).exists()


async def test_a_second_receipt_is_no_decision(gym: Gym, marina: Person, client: Client, other_client: Client) -> None:
    await claimed_payment(client), await claimed_payment(other_client)
    await gym.says(marina, "/today")
    await gym.taps(marina, "💳 Иван")
    await receipts.take(client, photo(12, "photo-12"))
    await gym.taps(marina, "❌ Отклонить")
    assert "№1" in marina.last.text


async def test_a_look_after_a_colleague_put_it_off_leads_nowhere_else(
    gym: Gym, marina: Person, client: Client, other_client: Client
) -> None:
    await claimed_payment(client), await claimed_payment(other_client)
    member = await Staff.get(telegram_id=marina.id)
    await gym.says(marina, "/today")
    await gym.taps(marina, "💳 Иван")
    row = (await today.page(member)).entries[0]
    await snoozes.put_off(
        kind=row.kind, client_id=row.client.id, subject=row.subject, until=snoozes.Later.TOMORROW, by=member
    )
    await gym.taps(marina, "👤 Карточка")
    assert "✅ Готово" not in marina.last.text


async def test_one_tap_too_many_sends_no_held_program(
    gym: Gym, marina: Person, client: Client, other_client: Client
) -> None:
    await confirmed_payment(client, await Staff.get(telegram_id=marina.id))
    await answer_all(other_client, age="15")
    await free_program.complete(other_client)
    await gym.says(marina, "/today")
    await gym.taps(marina, "📋 Иван")
    await gym.says(marina, "программа")
    place = place_of(marina, "Отправить клиенту")
    await gym.taps(marina, "Отправить клиенту")
    tapped = await taps_again_there(gym, marina, place)
    assert (await Program.get(client_id=other_client.id)).status is ProgramStatus.HELD, tapped


async def test_one_tap_too_many_moves_nobody(gym: Gym, marina: Person, client: Client, other_client: Client) -> None:
    await quiet(client, 4)
    await Program.create(
        client=other_client,
        kind=ProgramKind.PAID,
        status=ProgramStatus.DELIVERED,
        content={"parts": []},
        delivered_at=now() - timedelta(days=20),
        ends_on=calendar.today() + timedelta(days=20),
    )
    await Client.filter(id=other_client.id).update(last_sign_at=now() - timedelta(days=12), stage_id=4)
    await gym.says(marina, "/today")
    await gym.taps(marina, "🔥 Иван")
    place = place_of(marina, "→ Консультация")
    await gym.taps(marina, "→ Консультация")
    await taps_again_there(gym, marina, place)
    assert (await Client.get(id=other_client.id)).stage_id == 4


async def test_one_tap_too_many_on_no_reason_confirms_nothing(
    gym: Gym, marina: Person, client: Client, other_client: Client
) -> None:
    await claimed_payment(client)
    other = await claimed_payment(other_client)
    await gym.says(marina, "/today")
    await gym.taps(marina, "💳 Иван")
    await gym.taps(marina, "❌ Отклонить")
    place = place_of(marina, "Без причины")
    await gym.taps(marina, "Без причины")
    await taps_again_there(gym, marina, place)
    assert (await Payment.get(id=other.id)).status is PaymentStatus.PENDING


async def test_a_step_in_no_row_of_the_morning_is_told_at_its_hour(
    gym: Gym, marina: Person, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    member = await Staff.get(telegram_id=marina.id)
    monkeypatch.setattr(calendar, "_settled", where_it_is(12))
    await claimed_payment(client)
    await step_of(client, marina, minutes=30, words="позвонить жене")
    await mornings.plan(member)
    await Outbox.all().delete()
    await Timer.filter(kind="morning").update(due_at=now() - timedelta(minutes=1))
    await strikes()
    await gym.delivers()
    assert "жене" not in str(marina.last.labels)
    await strikes(now() + timedelta(hours=2))
    await gym.delivers()
    assert "жене" in marina.last.text


async def test_the_date_of_the_next_step_can_be_chosen(
    gym: Gym, marina: Person, client: Client, other_client: Client
) -> None:
    await step_of(client, marina, -9), await step_of(other_client, marina)
    await gym.says(marina, "/today")
    await gym.taps(marina, "⏰ Иван")
    await gym.taps(marina, next(label for label in marina.last.labels if label.startswith("⏰ Шаг")))
    await gym.taps(marina, "✅ Сделано")
    await gym.taps(marina, "📅 Дата")
    assert "Выберите день" in marina.last.text


async def test_both_of_a_client_can_be_put_off(gym: Gym, marina: Person, client: Client) -> None:
    await claimed_payment(client)
    other = await claimed_payment(client, offer=1, message_id=11)
    await Payment.filter(id=other.id).update(submitted_at=now())
    await gym.says(marina, "/today")
    for _ in range(2):
        await gym.taps(marina, "💤")
        await gym.taps(marina, "Завтра")
    assert "Всё сделано" in marina.last.text


async def test_one_morning_a_day(gym: Gym, marina: Person, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendar, "_settled", where_it_is(9))
    member = await Staff.get(telegram_id=marina.id)
    await claimed_payment(client)
    await mornings.plan(member)
    await Timer.filter(kind="morning").update(due_at=now() - timedelta(minutes=1))
    await strikes()
    await mornings.choose(member, 12)
    timer = await Timer.get(kind="morning")
    assert timer.due_at.astimezone(calendar.here()).date() > calendar.today()


async def test_the_old_copy_loses_its_buttons_also_after_another_hour_was_chosen(
    gym: Gym, marina: Person, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calendar, "_settled", where_it_is(13))
    member = await Staff.get(telegram_id=marina.id)
    await claimed_payment(client)
    await mornings.plan(member)
    await Outbox.all().delete()

    async def push() -> Message:
        await Timer.filter(kind="morning").update(due_at=now() - timedelta(minutes=1))
        await strikes()
        await gym.delivers()
        return marina.last

    first = await push()
    await mornings.choose(member, 8)
    await push()
    assert first.labels == []


async def test_the_old_copy_loses_its_buttons_on_a_day_without_work_too(
    gym: Gym, marina: Person, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calendar, "_settled", where_it_is(13))
    member = await Staff.get(telegram_id=marina.id)
    payment = await claimed_payment(client)
    await mornings.plan(member)
    await Outbox.all().delete()
    await Timer.filter(kind="morning").update(due_at=now() - timedelta(minutes=1))
    await strikes()
    await gym.delivers()
    first = marina.last
    await payments.reject(payment.id, by=member)
    await Timer.filter(kind="morning").update(due_at=now() - timedelta(minutes=1))
    await strikes()
    await gym.delivers()
    assert first.labels == []


async def test_the_done_of_the_day_counts_what_staff_did(gym: Gym, marina: Person, client: Client) -> None:
    await Program.create(
        client=client, kind=ProgramKind.FREE, status=ProgramStatus.DELIVERED, content={"parts": []}, delivered_at=now()
    )
    await gym.says(marina, "/today")
    assert "программа" not in marina.last.text


async def test_a_move_taken_back_is_no_move_of_the_day(gym: Gym, marina: Person, client: Client) -> None:
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "→ Консультация")
    await gym.taps(marina, "↩️ Отменить")
    await gym.says(marina, "/today")
    assert "перенос" not in marina.last.text
