"""Recorded money: once for each record, and nothing that cannot be meant."""

from datetime import timedelta
from typing import Any

import pytest

from bot.services.errors import CRMError, NotFound, OfferNotFound, PaymentNotFound
from bot.services.money import claims, decisions, receipts, recording
from bot.services.money.meant import PAGE, expectation
from bot.services.people import clients
from bot.services.time import calendar
from db.models import Client, Offer, Payment, PaymentMethod, PaymentStatus, Receipt, Staff
from tests.services.conftest import Stages
from tests.support.people import confirmed_payment, newcomer, photo, stage_id_of


def cash(by: Staff, offer: Offer | None = None, amount: int = 100) -> dict[str, Any]:
    return {
        "key": "one",
        "offer_id": offer.id if offer else None,
        "amount": amount,
        "currency": "RUB",
        "method": PaymentMethod.CASH,
        "paid_on": calendar.today(),
        "by": by,
    }


async def test_the_same_record_is_made_once(client: Client, trainer: Staff) -> None:
    offer = await Offer.all().first()
    assert offer is not None
    about = cash(trainer, offer, 300000)
    first = await recording.record(client.id, **about)
    again = await recording.record(client.id, **about)
    assert first.id == again.id

    await decisions.take_back(first.id, by=trainer)
    third = await recording.record(client.id, **about)
    assert third.status is PaymentStatus.CLOSED, "what was taken back is not recorded again by an old tap"
    other = await newcomer(2002, "Пётр")
    assert (await recording.record(other.id, **{**about, "key": "two"})).client_id == other.id
    assert await Payment.all().count() == 2


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"amount": 0}, "error-bad-price"),
        ({"amount": 10**12}, "error-price-too-high"),
        ({"paid_on": calendar.today() + timedelta(days=1)}, "error-bad-payment-day"),
        ({"paid_on": calendar.today() - timedelta(days=400)}, "error-bad-payment-day"),
        ({"note": "Ж" * 1001}, "error-text-too-long"),
        ({"offer_id": 999}, OfferNotFound.key),
        ({"method": PaymentMethod.STARS}, NotFound.key),
    ],
)
async def test_what_cannot_be_meant_is_refused(
    client: Client, trainer: Staff, change: dict[str, Any], key: str
) -> None:
    with pytest.raises(CRMError) as refused:
        await recording.record(client.id, **{**cash(trainer), **change})
    assert refused.value.key == key
    assert await Payment.all().count() == 0


async def test_a_sum_of_its_own_holds_nobody_where_a_payment_has_moved_them(
    client: Client, trainer: Staff, stage: Stages
) -> None:
    payment = await confirmed_payment(client, trainer)
    await recording.record(client.id, **cash(trainer))
    await decisions.take_back(payment.id, by=trainer)
    assert await stage_id_of(client) == stage["first-contact"].id


@pytest.mark.parametrize("album", [None, "one"])
async def test_what_was_taken_back_gets_no_receipt_and_waits_for_nobody(
    client: Client, trainer: Staff, album: str | None
) -> None:
    """The client has sent a receipt for it, and goes on sending."""
    offer = await Offer.all().first()
    payment = await recording.record(client.id, **cash(trainer, offer))
    kept = await receipts.take(client, photo(10, "first", album=album))
    await receipts.assign(client, payment.id, first=kept.first)
    await clients.remember_screen(client, 1, "x", expects=expectation(PAGE, payment.id))
    await decisions.take_back(payment.id, by=trainer)

    await receipts.take(client, photo(11, "second", album=album))
    for claim in (
        receipts.assign(client, payment.id, first=kept.first),
        claims.submit_without_receipt(client, payment.id),
    ):
        with pytest.raises(PaymentNotFound):
            await claim

    assert [one.status for one in await Payment.all()] == [PaymentStatus.CLOSED]
    assert [(one.file_id, one.payment_id) for one in await Receipt.all().order_by("id")] == [
        ("first", payment.id),
        ("second", None),
    ]
