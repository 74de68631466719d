"""Staff record money that came past the bot, on the card, and take back what was recorded by mistake."""

from datetime import timedelta
from typing import Any

import pytest
from babel.dates import format_date

from bot.demo.people.person import Person
from bot.demo.server.view import as_read
from bot.services.money import claims, decisions, offers, payments, recording, refunds
from bot.services.programs import drafts
from bot.services.time import calendar
from db.fields import now
from db.models import Client, Payment, PaymentMethod, PaymentStatus, PipelineStage, Program, Staff
from tests.support.gym import OWNER, Gym
from tests.support.people import claimed_payment, confirmed_payment, draft_of, pending_payment, stage_id_of

MONTH = "Программа на месяц"


async def opens_recording(gym: Gym, marina: Person, client: Client) -> None:
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "⋯ Ещё")
    await gym.taps(marina, "💳 Записать оплату")


async def only_payment() -> Payment:
    return await Payment.get()


async def stage_of(client: Client) -> str:
    stage_id = await stage_id_of(client)
    return (await PipelineStage.get(id=stage_id)).name if stage_id else ""


async def test_cash_for_an_offer_is_recorded_in_five_taps_and_sets_everything_off(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await opens_recording(gym, marina, client)
    assert marina.last.labels == [f"{MONTH} · 3 000 ₽", "Программа на 3 месяца · 7 500 ₽", "Своя сумма", "« Назад"]
    await gym.taps(marina, f"{MONTH} · 3 000 ₽")
    assert marina.last.text == (
        f"Записать оплату · Иван @ivan\n«{MONTH}», 3 000 ₽\n💵 Наличные, сегодня\n"
        "Клиент получит сообщение. Напишите заметку, если нужна: её увидит только команда."
    )
    await gym.taps(marina, "✅ Записать")
    await gym.delivers()

    payment = await only_payment()
    assert (payment.status, payment.method, payment.amount) == (PaymentStatus.CONFIRMED, PaymentMethod.CASH, 300000)
    assert payment.paid_on == calendar.today()
    assert payment.owed
    assert await stage_of(client) == "Куплена услуга"
    assert "✅ 💵 Наличные, записал(а): Марина" in marina.last.text
    assert "📋 Выдать программу" in marina.last.labels
    assert ivan.find("✅ Оплата получена")
    await gym.taps(marina, "« Назад")
    assert marina.last.text.startswith("Иван")


async def test_a_sum_of_its_own_moves_nobody_and_is_owed_nothing(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    before = await stage_of(client)
    await opens_recording(gym, marina, client)
    await gym.says(marina, "1500,50")
    await gym.taps(marina, "🏦 Перевод")
    await gym.taps(marina, "Вчера")
    await gym.says(marina, "за <разовую> & спасибо")
    assert marina.last.text.startswith(
        "Записать оплату · Иван @ivan\n«Без тарифа», 1 500,50 ₽\n🏦 Перевод, вчера\nЗаметка: за <разовую> & спасибо"
    )
    await gym.taps(marina, "✅ Записать")
    await gym.delivers()

    payment = await only_payment()
    assert (payment.offer_id, payment.amount, payment.owed) == (None, 150050, False)
    assert payment.paid_on == calendar.today() - timedelta(days=1)
    assert payment.note == "за <разовую> & спасибо"
    assert await stage_of(client) == before
    assert "Заметка: за <разовую> & спасибо" in marina.last.text
    assert "📋 Выдать программу" not in marina.last.labels
    assert ivan.find("Тренер записал: 1 500,50 ₽.")
    await gym.says(marina, f"/client_{client.id}")
    assert "Оплата: «Без тарифа», 1 500,50 ₽, подтверждена" in marina.last.text


async def test_the_day_money_came_is_tapped_in_this_month_or_typed(gym: Gym, marina: Person, client: Client) -> None:
    today = calendar.today()
    await opens_recording(gym, marina, client)
    await gym.says(marina, "500")
    await gym.taps(marina, "📅 Дата", message=marina.last)
    assert format_date(today, "LLLL y", locale="ru").capitalize() in marina.last.labels
    await gym.says(marina, "когда-то")
    assert marina.last.text.startswith("⚠️ Не похоже на день")
    tomorrow = today + timedelta(days=1)
    await gym.says(marina, f"{tomorrow.day}.{tomorrow.month}.{tomorrow.year}")
    assert marina.last.text.startswith("⚠️")
    typed = today - timedelta(days=40)
    await gym.says(marina, f"{typed.day}.{typed.month:02}")
    await gym.taps(marina, "✅ Записать")

    assert (await only_payment()).paid_on == typed


async def test_a_typed_sum_that_reads_two_ways_is_asked_back(gym: Gym, marina: Person, client: Client) -> None:
    await opens_recording(gym, marina, client)
    await gym.says(marina, "3.500")
    assert marina.last.labels == ["3 500 ₽", "3,50 ₽", "« Назад"]
    await gym.taps(marina, "3 500 ₽")
    await gym.taps(marina, "✏️ Сумма")
    await gym.says(marina, "сколько-то")
    assert marina.last.text.startswith("⚠️")
    await gym.says(marina, "4000")
    await gym.taps(marina, "✅ Записать")

    assert (await only_payment()).amount == 400000


async def test_a_silent_record_tells_its_client_nothing_and_so_does_taking_it_back(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    before, seen = await stage_of(client), len(ivan.from_bot)
    await opens_recording(gym, marina, client)
    await gym.taps(marina, f"{MONTH} · 3 000 ₽")
    await gym.taps(marina, "🔕 Без уведомления")
    assert "🔕 Клиент не узнает" in marina.last.text
    await gym.taps(marina, "✅ Записать")
    await gym.taps(marina, "↩️ Отменить решение")
    await gym.taps(marina, "Да, отменить решение")
    await gym.delivers()

    payment = await only_payment()
    assert (payment.status, payment.reason_key, payment.owed) == (PaymentStatus.CLOSED, payments.UNRECORDED, False)
    assert await stage_of(client) == before
    assert "↩️ Запись отменена: Марина" in marina.last.text
    assert "✅ Подтвердить" not in marina.last.labels, "a void record waits for nobody"
    assert len(ivan.from_bot) == seen


async def test_the_program_of_a_record_that_was_a_mistake_can_be_stopped(
    gym: Gym, marina: Person, client: Client
) -> None:
    await opens_recording(gym, marina, client)
    await gym.taps(marina, f"{MONTH} · 3 000 ₽")
    await gym.taps(marina, "✅ Записать")
    owner = await Staff.get(telegram_id=OWNER)
    draft = await draft_of(client, owner, "Присед")
    await drafts.hand_over_in_person(draft.id, by=owner, today=calendar.today())
    await gym.taps(marina, "↩️ Отменить решение", message=marina.last)
    assert "Программа за неё уже у клиента и там останется" in marina.last.text
    await gym.taps(marina, "Да, отменить решение", message=marina.last)
    await gym.taps(marina, "⏹ Остановить программу", message=marina.last)
    await gym.taps(marina, "Да, остановить", message=marina.last)

    assert "⏹ Остановлено" in marina.last.text
    program = await Program.get(client_id=client.id, kind="paid")
    assert program.ends_on is not None
    assert program.ends_on < calendar.today()


async def test_a_client_who_was_told_hears_that_the_record_was_a_mistake(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await opens_recording(gym, marina, client)
    await gym.says(marina, "500")
    await gym.taps(marina, "✅ Записать")
    await gym.delivers()
    await gym.taps(marina, "↩️ Отменить решение")
    await gym.taps(marina, "Да, отменить решение")
    await gym.delivers()

    number = (await only_payment()).id
    assert ivan.find(f"↩️ Оплату №{number} (500 ₽) тренер записал по ошибке")


async def test_who_has_an_open_payment_is_shown_it_first(gym: Gym, marina: Person, client: Client) -> None:
    claimed = await claimed_payment(client)
    await opens_recording(gym, marina, client)
    await gym.taps(marina, f"{MONTH} · 3 000 ₽")

    assert "⚠️ У клиента есть неподтверждённая оплата" in marina.last.text
    await gym.taps(marina, f"💳 №{claimed.id} · 3 000 ₽")
    assert "✅ Подтвердить" in marina.last.labels


async def test_a_sum_that_was_confirmed_lately_is_not_recorded_twice_unawares(
    gym: Gym, marina: Person, client: Client
) -> None:
    by = await Staff.get(telegram_id=OWNER)
    known = await confirmed_payment(client, by)
    await opens_recording(gym, marina, client)
    await gym.says(marina, "3000")
    assert "уже подтвердили за последние три дня" in as_read(marina.last.text)
    await gym.taps(marina, f"💳 №{known.id} · 3 000 ₽")
    assert marina.last.text.startswith(f"Оплата №{known.id}")

    await opens_recording(gym, marina, client)
    await gym.says(marina, "2999")
    assert "⚠️" not in marina.last.text
    await Payment.filter(id=known.id).update(decided_at=now() - timedelta(days=3, hours=1))
    await gym.taps(marina, "✏️ Сумма")
    await gym.says(marina, "3000")
    assert "⚠️" not in marina.last.text
    await gym.taps(marina, "✅ Записать")
    assert await Payment.filter(status=PaymentStatus.CONFIRMED).count() == 2


async def test_money_that_went_back_is_nothing_that_is_recorded_twice(gym: Gym, marina: Person, client: Client) -> None:
    by = await Staff.get(telegram_id=OWNER)
    known = await confirmed_payment(client, by)
    about: dict[str, Any] = {"returned_before": 0, "refunded_on": calendar.today(), "by": by}
    await refunds.record(known.id, amount=known.amount, **about)
    await opens_recording(gym, marina, client)
    await gym.says(marina, "3000")
    assert "⚠️" not in marina.last.text


async def says_to_have_paid(client: Client) -> Payment:
    return await claims.submit_without_receipt(client, (await pending_payment(client)).id)


async def recorded(client: Client, by: Staff, *, amount: int = 300000, offer_id: int | None = None) -> Payment:
    about: dict[str, Any] = {"currency": "RUB", "method": PaymentMethod.CASH, "paid_on": calendar.today(), "by": by}
    return await recording.record(client.id, key=f"k{amount}", offer_id=offer_id, amount=amount, **about)


@pytest.mark.parametrize("amount", [300000, 250000])
async def test_a_receipt_for_what_was_recorded_lately_comes_with_a_warning(
    gym: Gym, marina: Person, client: Client, amount: int
) -> None:
    """The same sum for no offer, or another sum for the same offer."""
    by = await Staff.get(telegram_id=OWNER)
    offer = (await offers.on_sale())[0] if amount == 250000 else None
    known = await recorded(client, by, amount=amount, offer_id=offer.id if offer else None)
    payment = await says_to_have_paid(client)
    await gym.delivers()
    notice = next(message for message in marina.from_bot if message.text.startswith(f"💳 Оплата №{payment.id}"))
    warning = f"⚠️ Похоже на записанную оплату №{known.id} от {calendar.today():%d.%m}"
    assert warning in notice.text
    await gym.says(marina, f"/confirm_payment {payment.id}")
    assert (await Payment.get(id=payment.id)).status is PaymentStatus.CONFIRMED, "it is no more than a warning"
    await gym.delivers()
    assert "Похоже" not in notice.text


async def test_the_warning_comes_and_goes_with_what_is_recorded(gym: Gym, marina: Person, client: Client) -> None:
    by = await Staff.get(telegram_id=OWNER)
    payment = await says_to_have_paid(client)
    await gym.delivers()
    notice = next(message for message in marina.from_bot if message.text.startswith(f"💳 Оплата №{payment.id}"))
    assert "Похоже" not in notice.text
    known = await recorded(client, by)
    await gym.delivers()
    assert f"Похоже на записанную оплату №{known.id}" in notice.text
    assert "✅ Подтвердить" in notice.labels
    await decisions.take_back(known.id, by=by)
    await gym.delivers()
    assert "Похоже" not in notice.text


async def test_what_was_recorded_long_before_or_is_another_sum_for_something_else_is_no_warning(
    gym: Gym, marina: Person, client: Client
) -> None:
    by = await Staff.get(telegram_id=OWNER)
    known = await recorded(client, by)
    await Payment.filter(id=known.id).update(decided_at=now() - timedelta(days=4))
    await recorded(client, by, amount=100)
    payment = await says_to_have_paid(client)
    await gym.delivers()
    notice = next(message for message in marina.from_bot if message.text.startswith(f"💳 Оплата №{payment.id}"))
    assert "Похоже" not in notice.text
