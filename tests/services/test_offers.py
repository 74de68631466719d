import asyncio

import pytest
from tortoise import BaseDBAsyncClient

from bot.services import offers, privacy
from bot.services.errors import BadPrice, NotStaff, OfferNotFound, TextTooLong
from db.fields import now
from db.models import Client, Event, Offer, Outbox, Staff, StageEvent
from tests.services.conftest import Stages
from tests.services.people import moves_of, newcomer, outbox_refuses, queued, stage_id_of


@pytest.mark.parametrize(
    ("typed", "digits", "price"),
    [
        ("3500", 2, 350_000),
        ("3 500", 2, 350_000),
        ("3\u00a0500\u202f₽", 2, 350_000),
        (" 3500 р", 2, 350_000),
        ("49,90", 2, 4_990),
        ("49.9", 2, 4_990),
        ("$49.90", 2, None),
        ("49.90$", 2, 4_990),
        ("0.01", 2, 1),
        ("10000000", 2, 10**9),
        ("3500", 0, 3500),
        ("1.234", 3, 1234),
        ("0", 2, None),
        ("-5", 2, None),
        ("0.001", 2, None),
        ("49,90", 0, None),
        ("10000000.01", 2, None),
        ("9" * 4096, 2, None),
        ("", 2, None),
        ("бесплатно", 2, None),
        ("₽", 2, None),
        ("NaN", 2, None),
        ("sNaN", 2, None),
        ("Infinity", 2, None),
        ("1e999999", 2, None),
        ("1e-999999", 2, None),
        ("1" * 60 + "e-60", 2, None),
        ("<b>5</b>", 2, None),
        ("3.500.000", 2, None),
    ],
)
def test_a_price_is_understood_as_people_type_it(typed: str, digits: int, price: int | None) -> None:
    if price is None:
        with pytest.raises(BadPrice):
            offers.parse_price(typed, digits=digits)
    else:
        assert offers.parse_price(typed, digits=digits) == price


async def test_a_new_price_holds_for_the_next_buyer(trainer: Staff) -> None:
    offer = (await offers.on_sale())[0]
    changed = await offers.set_price(offer.id, "3 499,50", by=trainer, digits=2)

    assert (changed.price, (await offers.get(offer.id)).price) == (349_950, 349_950)


async def test_a_price_that_is_none_changes_nothing(trainer: Staff) -> None:
    offer = (await offers.on_sale())[0]
    with pytest.raises(BadPrice):
        await offers.set_price(offer.id, "много", by=trainer, digits=2)
    with pytest.raises(OfferNotFound):
        await offers.set_price(999, "1", by=trainer, digits=2)
    await Staff.filter(id=trainer.id).update(removed_at=now())
    with pytest.raises(NotStaff):
        await offers.set_price(offer.id, "1", by=trainer, digits=2)
    with pytest.raises(NotStaff):
        await offers.set_payment_details("Мне", by=trainer)
    assert ((await offers.get(offer.id)).price, await offers.payment_details()) == (300_000, "")


async def test_details_are_kept_as_typed_and_replaced(trainer: Staff) -> None:
    assert await offers.payment_details() == ""
    await offers.set_payment_details("  2200 <b>0000</b>\nСбер\n", by=trainer)
    assert await offers.payment_details() == "2200 <b>0000</b>\nСбер"
    await offers.set_payment_details("Другое", by=trainer)
    with pytest.raises(TextTooLong):
        await offers.set_payment_details("я" * 1001, by=trainer)
    assert await offers.payment_details() == "Другое"


async def test_who_waited_for_the_details_hears_of_them_once(
    client: Client, other_client: Client, trainer: Staff
) -> None:
    forgotten = await newcomer(1003, "Анна")
    for waiting in (client, client, forgotten):
        await offers.ask_for_payment_details(waiting)
    await privacy.forget(forgotten)
    await Outbox.all().delete()  # what is sent is emptied after a week; who waits is not

    await offers.set_payment_details("2200", by=trainer)
    assert await queued(client.telegram_id) == ["details-are-there"]
    assert await queued() == ["details-are-there"]

    await offers.set_payment_details("5536", by=trainer)
    assert await queued() == ["details-are-there"]


async def test_who_asks_while_the_details_are_being_set_hears_of_them_all_the_same(
    client: Client, trainer: Staff
) -> None:
    await asyncio.gather(offers.set_payment_details("2200", by=trainer), offers.ask_for_payment_details(client))

    assert await queued(client.telegram_id) == ["details-are-there"]


async def test_details_that_cannot_be_told_of_are_not_set(
    client: Client, trainer: Staff, database: BaseDBAsyncClient
) -> None:
    await offers.ask_for_payment_details(client)
    async with outbox_refuses(database):
        with pytest.raises(Exception, match="made to order"):
            await offers.set_payment_details("2200", by=trainer)
    assert await offers.payment_details() == ""
    await offers.set_payment_details("2200", by=trainer)
    assert await queued(client.telegram_id) == ["details-are-there"]


async def test_offers_on_sale_come_in_their_order(stage: Stages) -> None:
    first, second = await offers.on_sale()
    await Offer.filter(id=first.id).update(position=9)
    assert [offer.id for offer in await offers.on_sale()] == [second.id, first.id]
    await Offer.filter(id=second.id).update(is_active=False)
    assert [offer.id for offer in await offers.on_sale()] == [first.id]


async def test_opening_an_offer_moves_forward_once_the_event_has_a_stage(client: Client, stage: Stages) -> None:
    offer = (await offers.on_sale())[0]
    await offers.open_offer(client, offer.id)
    assert await stage_id_of(client) == stage["first-contact"].id
    await StageEvent.filter(event=Event.OFFER_OPENED).update(stage_id=stage["deciding"].id)
    for _ in range(2):
        await offers.open_offer(client, offer.id)

    assert await stage_id_of(client) == stage["deciding"].id
    assert [event for _, _, event in await moves_of(client)] == ["start", "offer_opened"]
    with pytest.raises(OfferNotFound):
        await offers.open_offer(client, 999)


async def test_details_are_empty_in_a_new_database(database: BaseDBAsyncClient) -> None:
    assert await offers.payment_details() == ""
    assert await offers.on_sale() == []
