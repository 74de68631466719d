import asyncio

import pytest
from tortoise.exceptions import IntegrityError

from bot.services import notices
from bot.services.errors import (
    NotStaff,
    OwnPayment,
    PaymentDecided,
    PaymentNotFound,
    TextTooLong,
)
from bot.services.money import claims, offers, payment_requests, payments, receipts
from bot.services.notices.payments import PaymentClaimed
from bot.services.people import staff
from db.fields import now
from db.models import Client, ClientPipeline, Offer, Outbox, OutboxStatus, Payment, PaymentStatus, Receipt, Staff
from tests.services.conftest import Stages
from tests.support.people import confirmed_payment, moves_of, pending_payment, photo, queued, stage_id_of


async def test_a_payment_keeps_what_was_bought_as_it_was_that_day(client: Client) -> None:
    payment = await pending_payment(client)
    await Offer.filter(id=payment.offer_id).update(title="Другое", price=1, duration_days=1)

    found = await payments.get(payment.id)
    assert (found.title, found.amount, found.currency, found.duration_days) == (
        "Программа на месяц",
        300_000,
        "RUB",
        30,
    )
    assert (found.status, found.client, found.submitted_at) == (PaymentStatus.PENDING, client, None)


async def test_paid_pressed_many_times_at_once_opens_one_payment(client: Client, other_client: Client) -> None:
    offer, other_offer = await offers.on_sale()

    request, _ = await payment_requests.show(client, offer.id)
    begun = await asyncio.gather(*(payments.begin(client, request.id) for _ in range(8)))

    assert len({payment.id for payment, _ in begun}) == 1
    assert sum(new for _, new in begun) == 1
    for who, what in ((client, other_offer), (other_client, offer)):
        asked, _ = await payment_requests.show(who, what.id)
        assert (await payments.begin(who, asked.id))[1]
    assert await Payment.all().count() == 3


async def test_a_decided_payment_makes_room_for_the_next(client: Client, trainer: Staff) -> None:
    first = await pending_payment(client)
    await payments.reject(first.id, by=trainer)
    second = await pending_payment(client)
    await payments.confirm(second.id, by=trainer)
    third = await pending_payment(client)

    assert len({first.id, second.id, third.id}) == 3


async def test_no_charge_counts_for_two_payments(client: Client, other_client: Client) -> None:
    mine, theirs = await pending_payment(client), await pending_payment(other_client)
    await Payment.filter(id=mine.id).update(charge_id="charge-1")

    with pytest.raises(IntegrityError):
        await Payment.filter(id=theirs.id).update(charge_id="charge-1")
    assert (await payments.get(theirs.id)).charge_id is None


# Receipts


async def test_a_receipt_is_kept_and_staff_get_it(client: Client, colleague: Staff) -> None:
    payment = await pending_payment(client)
    await receipts.take(client, photo(10, "file-a"))

    found = await payments.get(payment.id)
    assert found.receipt == {"kind": "photo", "file_id": "file-a", "message_id": 10}
    assert found.submitted_at is not None
    rows = await Outbox.all().order_by("id")
    assert [(row.chat_id, row.payment_id, row.silent) for row in rows] == [
        (1, payment.id, False),
        (2, payment.id, False),
    ]
    (receipt,) = await Receipt.all()
    claimed = PaymentClaimed(client_id=client.id, payment_id=payment.id, receipt=receipt.id, media="photo")
    assert notices.of(rows[0]) == claimed


async def test_the_same_receipt_again_changes_nothing(client: Client) -> None:
    payment = await pending_payment(client)
    await receipts.take(client, photo(10))
    submitted = (await payments.get(payment.id)).submitted_at

    await asyncio.gather(*(receipts.take(client, photo(10)) for _ in range(4)))

    assert (await payments.get(payment.id)).submitted_at == submitted
    assert await queued() == ["payment_claimed"]


async def test_ten_receipts_at_once_leave_one_notice_and_one_change_of_it(client: Client) -> None:
    await pending_payment(client)
    await asyncio.gather(*(receipts.take(client, photo(number, f"file-{number}")) for number in range(10)))

    kept = (await Payment.get()).receipt
    assert kept is not None
    newest = await Receipt.all().order_by("-id").first()
    assert newest is not None
    assert (kept["file_id"], await Receipt.all().count()) == (newest.file_id, 10)
    assert await Outbox.filter(edits_id=None).count() == 1
    assert await Outbox.filter(edits_id__not_isnull=True, status=OutboxStatus.PENDING).count() <= 1


async def test_an_earlier_receipt_that_comes_again_changes_nothing(client: Client) -> None:
    """Two photos, and after a crash Telegram sends both updates once more."""
    payment = await pending_payment(client)
    for receipt in (photo(10, "file-a"), photo(11, "file-b"), photo(10, "file-a"), photo(11, "file-b")):
        await receipts.take(client, receipt)

    kept = (await payments.get(payment.id)).receipt
    assert kept is not None
    assert kept["file_id"] == "file-b"
    assert (await Outbox.filter(edits_id=None).count(), await Outbox.exclude(edits_id=None).count()) == (1, 1)


async def test_without_a_receipt_is_told_once(client: Client) -> None:
    payment = await pending_payment(client)
    await asyncio.gather(*(claims.submit_without_receipt(client, payment.id) for _ in range(3)))

    assert (await payments.get(payment.id)).submitted_at is not None
    assert await queued() == ["payment_claimed"]


async def test_nobody_submits_the_payment_of_somebody_else(client: Client, other_client: Client) -> None:
    payment = await pending_payment(client)

    for payment_id in (payment.id, 999):
        with pytest.raises(PaymentNotFound):
            await claims.submit_without_receipt(other_client, payment_id)
    assert ((await payments.get(payment.id)).submitted_at, await queued()) == (None, [])


async def test_a_decided_payment_is_not_submitted(client: Client, trainer: Staff) -> None:
    payment = await confirmed_payment(client, trainer)
    with pytest.raises(PaymentDecided):
        await claims.submit_without_receipt(client, payment.id)
    assert await queued() == []


# Deciding


async def test_a_confirmed_payment_moves_the_client_tells_them_and_changes_the_notices(
    client: Client, trainer: Staff, colleague: Staff, stage: Stages
) -> None:
    payment = await pending_payment(client)
    await receipts.take(client, photo(10))
    notices = await Outbox.all().order_by("id")

    decided = await payments.confirm(payment.id, by=colleague)

    assert (decided.status, decided.decided_by, decided.open_key) == (PaymentStatus.CONFIRMED, colleague, None)
    assert decided.decided_at is not None
    assert await stage_id_of(client) == stage["paid"].id
    row = await ClientPipeline.filter(client_id=client.id).order_by("-id").first()
    assert row is not None
    assert (row.moved_by_id, row.note_key, row.note_args) == (
        colleague.id,
        "move-payment-confirmed",
        {"number": payment.id},
    )
    assert await queued(1001) == ["payment_confirmed"]
    edits = await Outbox.exclude(edits_id=None).order_by("id")
    assert [(edit.edits_id, edit.chat_id) for edit in edits] == [(notice.id, notice.chat_id) for notice in notices]


async def test_confirming_pulls_back_even_who_is_further(client: Client, trainer: Staff, stage: Stages) -> None:
    await Client.filter(id=client.id).update(stage_id=stage["active"].id)
    await confirmed_payment(client, trainer)
    assert await stage_id_of(client) == stage["paid"].id


async def test_a_rejected_payment_moves_nobody_and_gives_the_reason(client: Client, trainer: Staff) -> None:
    before = await moves_of(client)
    payment = await pending_payment(client)

    await payments.reject(payment.id, by=trainer, reason="  Не та сумма <b> ")

    found = await payments.get(payment.id)
    assert (found.status, found.reason, found.decided_by) == (PaymentStatus.REJECTED, "Не та сумма <b>", trainer)
    assert (await moves_of(client), await queued()) == (before, ["payment_rejected"])


async def test_a_reason_that_is_too_long_decides_nothing(client: Client, trainer: Staff) -> None:
    payment = await pending_payment(client)
    with pytest.raises(TextTooLong) as refused:
        await payments.reject(payment.id, by=trainer, reason="я" * 501)
    assert refused.value.data == {"limit": 500}
    assert (await payments.get(payment.id)).status is PaymentStatus.PENDING
    await payments.reject(payment.id, by=trainer, reason="я" * 500)


@pytest.mark.parametrize("second", ["confirm", "reject"])
@pytest.mark.parametrize("first", ["confirm", "reject"])
async def test_what_is_decided_stays_decided(client: Client, trainer: Staff, first: str, second: str) -> None:
    payment = await pending_payment(client)
    await getattr(payments, first)(payment.id, by=trainer)
    before = (await Payment.get().values(), await moves_of(client), await queued())

    with pytest.raises(PaymentDecided) as refused:
        await getattr(payments, second)(payment.id, by=trainer)

    assert refused.value.data == {"payment": payment.id, "status": f"{first}ed"}
    assert (await Payment.get().values(), await moves_of(client), await queued()) == before


async def test_two_trainers_deciding_at_the_same_moment_decide_once(
    client: Client, trainer: Staff, colleague: Staff
) -> None:
    payment = await pending_payment(client)
    await receipts.take(client, photo(10))
    before = len(await moves_of(client))

    results = await asyncio.gather(
        payments.confirm(payment.id, by=trainer),
        payments.reject(payment.id, by=colleague, reason="Нет"),
        payments.confirm(payment.id, by=colleague),
        payments.confirm(payment.id, by=trainer),
        return_exceptions=True,
    )

    won = [result for result in results if isinstance(result, Payment)]
    assert len(won) == 1
    assert sum(isinstance(result, PaymentDecided) for result in results) == 3
    found = await payments.get(payment.id)
    assert (found.status, found.decided_by_id) == (won[0].status, won[0].decided_by_id)
    confirmed = found.status is PaymentStatus.CONFIRMED
    assert len(await moves_of(client)) == before + confirmed
    assert await queued(1001) == ["payment_confirmed" if confirmed else "payment_rejected"]
    assert await Outbox.exclude(edits_id=None).count() == 2


async def test_nobody_confirms_their_own_payment_while_somebody_else_can(
    client: Client, trainer: Staff, colleague: Staff
) -> None:
    await Staff.filter(id=trainer.id).update(started_at=now())
    await Staff.filter(id=colleague.id).update(telegram_id=client.telegram_id)
    paid = await Staff.get(id=colleague.id)
    payment = await pending_payment(client)

    with pytest.raises(OwnPayment):
        await payments.confirm(payment.id, by=paid)
    assert ((await payments.get(payment.id)).status, await queued()) == (PaymentStatus.PENDING, [])
    assert (await payments.confirm(payment.id, by=trainer)).decided_by_id == trainer.id

    await payments.reject((await pending_payment(client)).id, by=paid)
    await Staff.filter(id=trainer.id).update(removed_at=now())
    alone = await payments.confirm((await pending_payment(client)).id, by=paid)
    assert alone.status is PaymentStatus.CONFIRMED


async def test_who_is_not_staff_any_more_decides_nothing(client: Client, trainer: Staff, colleague: Staff) -> None:
    payment = await pending_payment(client)
    await staff.sync_owners([trainer.telegram_id], language="ru")
    await Staff.filter(id=colleague.id).update(removed_at=now())

    for decide in (payments.confirm, payments.reject):
        with pytest.raises(NotStaff):
            await decide(payment.id, by=colleague)
    assert (await payments.get(payment.id)).status is PaymentStatus.PENDING


async def test_a_payment_that_is_not_there_is_named(trainer: Staff) -> None:
    for asked in (payments.get(7), payments.confirm(7, by=trainer), payments.reject(7, by=trainer)):
        with pytest.raises(PaymentNotFound):
            await asked


async def test_notices_that_never_went_out_are_not_changed(client: Client, trainer: Staff) -> None:
    payment = await pending_payment(client)
    await receipts.take(client, photo(10))
    await Outbox.all().update(status=OutboxStatus.FAILED)
    await payments.confirm(payment.id, by=trainer)

    assert await Outbox.exclude(edits_id=None).count() == 0


async def test_what_waits_comes_oldest_first_with_its_client(
    client: Client, other_client: Client, trainer: Staff
) -> None:
    first = await pending_payment(client)
    second = await pending_payment(other_client)
    decided = await pending_payment(client, offer=1)
    await payments.confirm(decided.id, by=trainer)
    assert (await payments.count_waiting(), (await payments.waiting()).entries) == (0, []), "nobody says that they paid"
    for payer, payment in ((client, first), (other_client, second)):
        await claims.submit_without_receipt(payer, payment.id)

    assert [(payment.id, payment.client) for payment in (await payments.waiting()).entries] == [
        (first.id, client),
        (second.id, other_client),
    ]
    assert await payments.count_waiting() == 2
    assert [payment.id for payment in (await payments.page_of(client.id)).entries] == [decided.id, first.id]
    opened = await payments.open_payment(client)
    assert opened is not None
    assert opened.id == first.id
