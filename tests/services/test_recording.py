"""Recorded money: once for each record, and nothing that cannot be meant."""

from datetime import timedelta
from typing import Any

import pytest

from bot.services.errors import CRMError, NotFound, OfferNotFound
from bot.services.money import decisions, recording
from bot.services.time import calendar
from db.models import Client, Offer, Payment, PaymentMethod, PaymentStatus, Staff
from tests.support.people import newcomer


async def test_the_same_record_is_made_once(client: Client, trainer: Staff) -> None:
    offer = await Offer.all().first()
    assert offer is not None
    about: dict[str, Any] = {
        "key": "one",
        "offer_id": offer.id,
        "amount": 300000,
        "currency": "RUB",
        "method": PaymentMethod.CASH,
        "paid_on": calendar.today(),
        "by": trainer,
    }
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
    about: dict[str, Any] = {
        "key": "one",
        "offer_id": None,
        "amount": 100,
        "currency": "RUB",
        "method": PaymentMethod.CASH,
        "paid_on": calendar.today(),
        "by": trainer,
    }
    with pytest.raises(CRMError) as refused:
        await recording.record(client.id, **{**about, **change})
    assert refused.value.key == key
    assert await Payment.all().count() == 0
