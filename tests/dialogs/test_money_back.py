"""Owners record refunds, and say whether the program stops; staff send tax receipts and see which are missing."""

import asyncio
from typing import Any

import pytest

from bot.demo.people.person import Person
from bot.demo.server.view import as_read
from bot.services.errors import NotOwner, OtherRefund, PaymentRefunded
from bot.services.money import decisions, refunds, tax_receipts
from bot.services.people import privacy
from bot.services.programs import drafts, freezes
from bot.services.time import calendar
from db.models import (
    Client,
    Freeze,
    FreezeStatus,
    Pack,
    Payment,
    PaymentStatus,
    Program,
    ProgramStatus,
    Refund,
    Role,
    Staff,
    TaxReceipt,
)
from tests.support.gym import OWNER, Gym
from tests.support.people import (
    claimed_payment,
    confirmed_payment,
    draft_of,
    paid_pack,
    queued,
    staff_member,
    stage_id_of,
)

MORE = "📄 Чек клиенту"


async def owner() -> Staff:
    return await Staff.get(telegram_id=OWNER)


async def opens_paid(gym: Gym, marina: Person, client: Client) -> Payment:
    payment = await confirmed_payment(client, await owner())
    await gym.delivers()
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "💳 Оплаты", message=marina.last)
    await gym.taps(marina, f"№{payment.id} · 3 000 ₽ · подтверждена")
    return payment


async def test_a_part_goes_back_and_then_the_rest(gym: Gym, marina: Person, ivan: Person, client: Client) -> None:
    payment = await opens_paid(gym, marina, client)
    await gym.taps(marina, "Отметить возврат")
    assert "можно вернуть 3 000 ₽" in marina.last.text
    await gym.says(marina, "9000")
    assert "Столько вернуть нельзя" in marina.last.text
    await gym.says(marina, "1000")
    await gym.says(marina, "передумал")
    await gym.taps(marina, "Да, вернули 1 000 ₽")
    await gym.delivers()
    assert "↩️ Возвращено 1 000 ₽" in marina.last.text
    assert "Причина: передумал" in marina.last.text
    assert ivan.find("↩️ Возврат 1 000 ₽")
    assert not ivan.find("передумал")
    await gym.taps(marina, "Отметить возврат")
    await gym.taps(marina, "2 000 ₽")
    await gym.taps(marina, "Да, вернули 2 000 ₽")

    assert "Отметить возврат" not in marina.last.labels
    assert sorted(refund.amount for refund in await Refund.filter(payment_id=payment.id)) == [100000, 200000]
    await payment.refresh_from_db()
    assert payment.owed, "only a second question stops what was bought"


async def test_whoever_says_so_stops_what_is_owed_and_its_client_hears_of_it(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment = await opens_paid(gym, marina, client)
    stage = await stage_id_of(client)
    assert "⏹ Остановить программу" not in marina.last.labels
    await gym.taps(marina, "Отметить возврат")
    await gym.taps(marina, "3 000 ₽")
    assert "Этап не изменится" in marina.last.text
    await gym.taps(marina, "Да, вернули 3 000 ₽")
    await gym.taps(marina, "⏹ Остановить программу")
    assert "ещё не дошла: она не уйдёт" in marina.last.text
    assert "Клиент узнает об этом" in marina.last.text
    await gym.taps(marina, "Да, остановить", times=2)
    await gym.delivers()

    await payment.refresh_from_db()
    assert not payment.owed
    assert await stage_id_of(client) == stage
    said = [message.text for message in ivan.from_bot if message.text.startswith("⏹")]
    assert len(said) == 1
    assert f"Программы «Программа на месяц» по оплате №{payment.id} не будет" in as_read(said[0])
    assert "⏹ Остановлено" in marina.last.text
    assert "📋 Выдать программу" not in marina.last.labels


async def test_a_program_that_runs_is_over_once_it_is_stopped(client: Client) -> None:
    trainer = await owner()
    payment = await confirmed_payment(client, trainer)
    draft = await draft_of(client, trainer, "Присед")
    await drafts.hand_over_in_person(draft.id, by=trainer, today=calendar.today())
    program = await Program.get(payment_id=payment.id, status=ProgramStatus.DELIVERED)
    assert program.ends_on is not None
    assert program.ends_on > calendar.today()
    await refunds.record(payment.id, amount=300000, returned_before=0, refunded_on=calendar.today(), by=trainer)
    await refunds.stop(payment.id, by=trainer)
    await refunds.stop(payment.id, by=trainer)

    await program.refresh_from_db()
    assert program.ends_on < calendar.today()
    assert program.finished_at is not None
    assert (await queued(client.telegram_id)).count("purchase_stopped") == 1


async def test_who_has_paid_for_a_pack_hears_that_it_is_stopped(gym: Gym, ivan: Person, client: Client) -> None:
    by = await owner()
    pack = await paid_pack(client, by)
    payment = await Payment.get(id=pack.payment_id)
    about: dict[str, Any] = {"refunded_on": calendar.today(), "by": by}
    await refunds.record(payment.id, amount=payment.amount, returned_before=0, **about)
    await refunds.stop(payment.id, by=by)
    await gym.delivers()

    assert f"по оплате №{payment.id} больше не действует" in as_read(ivan.from_bot[-1].text)
    assert (await Pack.get(id=pack.id)).withdrawn_at is not None


async def test_with_what_is_stopped_its_freeze_ends_too(client: Client) -> None:
    trainer = await owner()
    payment = await confirmed_payment(client, trainer)
    draft = await draft_of(client, trainer, "Присед")
    await drafts.hand_over_in_person(draft.id, by=trainer, today=calendar.today())
    freeze = await freezes.put(client.id, starts_on=calendar.today(), until=None, by=trainer)
    await refunds.record(payment.id, amount=300000, returned_before=0, refunded_on=calendar.today(), by=trainer)
    await refunds.stop(payment.id, by=trainer)

    freeze = await Freeze.get(id=freeze.id)
    assert (freeze.status, freeze.open_key) == (FreezeStatus.CANCELLED, None)
    program = await Program.get(payment_id=payment.id)
    assert program.finished_at is not None


async def test_two_taps_record_one_refund_and_nothing_of_it_can_be_undone(client: Client) -> None:
    trainer = await owner()
    payment = await confirmed_payment(client, trainer)
    about: dict[str, Any] = {"amount": 100000, "returned_before": 0, "refunded_on": calendar.today(), "by": trainer}
    done = await asyncio.gather(*(refunds.record(payment.id, **about) for _ in range(2)), return_exceptions=True)

    assert {type(one) for one in done} == {Refund, OtherRefund}
    assert await refunds.returned(payment.id) == 100000
    with pytest.raises(PaymentRefunded):
        await decisions.take_back(payment.id, by=trainer)


async def test_only_owners_record_refunds(client: Client) -> None:
    trainer = await staff_member(7007, "Пётр", Role.TRAINER)
    payment = await confirmed_payment(client, await owner())
    with pytest.raises(NotOwner):
        await refunds.record(payment.id, amount=100, returned_before=0, refunded_on=calendar.today(), by=trainer)
    assert await Refund.all().count() == 0


@pytest.mark.parametrize("widget", ["stars", "stop", "stop_pack", "refund"])
async def test_a_trainer_who_forges_a_button_sees_none_of_the_owners_questions(
    gym: Gym, marina: Person, client: Client, widget: str
) -> None:
    await opens_paid(gym, marina, client)
    await Staff.filter(telegram_id=OWNER).update(role=Role.TRAINER)
    intent = str(marina.last.inline[0][0]["callback_data"]).partition("\x1d")[0]
    await gym.forges(marina, f"{intent}\x1d{widget}", message=marina.last)
    shown = " ".join([marina.last.text, *marina.last.labels])
    assert not any(asked in shown for asked in ("Вернуть 3 000 ₽?", "Остановить программу?", "Возврат по оплате"))
    assert any("владел" in said.lower() for said in [marina.last.text, *marina.alerts])


async def test_a_tax_receipt_goes_to_the_client_and_is_kept(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    gym.settings.receipts_required = True
    payment = await opens_paid(gym, marina, client)
    await gym.says(marina, "/today")
    await gym.taps(marina, "📄 Чек не выдан · 1")
    await gym.taps(marina, f"№{payment.id} · 3 000 ₽ · Иван @ivan")
    await gym.taps(marina, MORE)
    await gym.says(marina, "чек в приложении")
    assert "Это не чек" in marina.last.text
    await gym.says(marina, "https://lknpd.nalog.ru/api/v1/receipt/123/abc/print")
    await gym.delivers()

    assert "📄 Чек выдан" in marina.last.text
    assert ivan.find("https://lknpd.nalog.ru/api/v1/receipt/123/abc/print")
    await gym.taps(marina, MORE)
    await marina.send_photo("чек")
    await gym.settle()
    await gym.delivers()
    assert [receipt.kind for receipt in await tax_receipts.of_payment(payment.id)] == ["link", "photo"]
    assert any("photo" in message.raw for message in ivan.from_bot)
    await gym.says(marina, "/today")
    assert not any("Чек не выдан" in label for label in marina.last.labels)


async def test_a_tax_receipt_stays_where_its_client_deletes_their_data(client: Client) -> None:
    trainer = await owner()
    payment = await confirmed_payment(client, trainer)
    await TaxReceipt.create(payment=payment, kind="link", words="https://a.b/c", by=trainer, message_id=1)
    await refunds.record(
        payment.id, amount=100, returned_before=0, refunded_on=calendar.today(), note="Иван просил", by=trainer
    )
    await privacy.forget(client)

    assert await TaxReceipt.filter(payment_id=payment.id).count() == 1
    assert (await Refund.get()).note == ""


async def test_without_the_setting_nobody_is_reminded(gym: Gym, marina: Person, client: Client) -> None:
    await opens_paid(gym, marina, client)
    await claimed_payment(client, offer=1)
    await gym.says(marina, "/confirm_payment")

    assert not any("Чек не выдан" in label for label in marina.last.labels)


async def test_what_somebody_says_to_have_paid_waits_for_staff_after_their_data_are_gone(
    gym: Gym, marina: Person, client: Client
) -> None:
    payment = await claimed_payment(client)
    await privacy.forget(client)
    await gym.says(marina, "/today")
    row = f"Клиент {client.id} · 3 000 ₽"
    await gym.taps(marina, next(label for label in marina.last.labels if row in as_read(label)))
    await gym.taps(marina, "✅ Подтвердить")

    kept = await Payment.get(id=payment.id)
    assert (kept.status, kept.owed) == (PaymentStatus.CONFIRMED, False)


async def test_a_refund_stands_on_the_card_and_in_the_list(gym: Gym, marina: Person, client: Client) -> None:
    by = await owner()
    payment = await confirmed_payment(client, by)
    today = calendar.today()
    await refunds.record(payment.id, amount=100, returned_before=0, refunded_on=today, by=by)
    await gym.says(marina, f"/client_{client.id}")
    assert "возвращена часть" in marina.last.text
    rest = payment.amount - 100
    await refunds.record(payment.id, amount=rest, returned_before=100, refunded_on=today, by=by)
    await gym.says(marina, f"/client_{client.id}")
    assert "деньги возвращены" in marina.last.text
    await gym.taps(marina, "💳 Оплаты")
    assert "деньги возвращены" in marina.last.labels[0]
    assert await tax_receipts.count_missing() == 0


async def test_what_money_has_gone_back_for_says_so_wherever_a_program_is_owed(
    gym: Gym, marina: Person, client: Client
) -> None:
    by = await owner()
    payment = await confirmed_payment(client, by)
    about: dict[str, Any] = {"refunded_on": calendar.today(), "by": by}
    await refunds.record(payment.id, amount=100, returned_before=0, **about)
    await gym.says(marina, "/today")
    assert "📋 Иван @ivan · возвращена часть" in marina.last.labels

    await refunds.record(payment.id, amount=payment.amount - 100, returned_before=100, **about)
    await gym.says(marina, "/today")
    assert "📋 Иван @ivan · деньги возвращены" in marina.last.labels
    await gym.says(marina, "/menu")
    await gym.taps(marina, "📋 Программы · 1")
    assert f"· №{payment.id} · деньги возвращены" in marina.last.labels[0]

    await draft_of(client, by, "Присед")
    await gym.says(marina, "/menu")
    await gym.taps(marina, "📋 Программы · 1")
    assert marina.last.labels[0] == f"📄 Иван @ivan · черновик · №{payment.id} · деньги возвращены"
    assert (await Payment.get(id=payment.id)).owed
