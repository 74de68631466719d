"""Staff record money that came past the bot, on the card, and take back what was recorded by mistake."""

from datetime import timedelta

from babel.dates import format_date

from bot.demo.people.person import Person
from bot.services.money import payments
from bot.services.programs import drafts
from bot.services.time import calendar
from db.models import Client, Payment, PaymentMethod, PaymentStatus, PipelineStage, Program, Staff
from tests.support.gym import OWNER, Gym
from tests.support.people import claimed_payment, draft_of, stage_id_of

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
