import asyncio

import pytest
from tortoise import BaseDBAsyncClient
from tortoise.transactions import in_transaction

from bot.services.errors import NotOwner, OfferNotFound, PriceLeaps, TextTooLong
from bot.services.money import currency_change, offers
from bot.services.people import privacy
from db.fields import now
from db.models import Client, DetailsWait, Event, Offer, Outbox, Staff, StageEvent
from tests.services.conftest import Stages
from tests.support import postgres
from tests.support.people import empty_outbox, moves_of, newcomer, outbox_refuses, queued, stage_id_of


async def test_a_new_price_holds_for_the_next_buyer(owner: Staff) -> None:
    offer = (await offers.on_sale())[0]
    before = await offers.set_price(offer.id, 349_950, currency="RUB", by=owner)

    assert (before.price, (await offers.get(offer.id)).price) == (300_000, 349_950)


@pytest.mark.postgres
async def test_a_price_that_is_set_while_another_replica_starts_in_another_currency_stays(
    owner: Staff, database_url: str
) -> None:
    offer = (await offers.on_sale())[0]
    is_set = asyncio.Event()

    async def start() -> None:
        await is_set.wait()
        await currency_change.settle("EUR")

    starting = asyncio.create_task(start())
    async with in_transaction():
        await offers.set_price(offer.id, 349_950, currency="RUB", by=owner)
        is_set.set()
        await postgres.somebody_waits(database_url)
    await starting
    kept = await Offer.get(id=offer.id)
    assert (kept.price, kept.currency, kept.is_active) == (349_950, "RUB", True)


@pytest.mark.parametrize(("price", "asked"), [(600_000, False), (600_001, True), (150_000, False), (149_999, True)])
async def test_a_price_more_than_doubled_or_halved_is_not_set_before_it_is_said_again(
    owner: Staff, price: int, asked: bool
) -> None:
    offer = (await offers.on_sale())[0]
    if asked:
        with pytest.raises(PriceLeaps):
            await offers.set_price(offer.id, price, currency="RUB", by=owner)
        with pytest.raises(PriceLeaps):
            await offers.set_price(offer.id, price, currency="RUB", by=owner, meant=(299_999, "RUB"))
        assert (await offers.get(offer.id)).price == 300_000
    await offers.set_price(offer.id, price, currency="RUB", by=owner, meant=(300_000, "RUB"))

    assert (await offers.get(offer.id)).price == price


async def test_a_price_in_another_currency_is_not_set_before_it_is_said_again(owner: Staff) -> None:
    offer = (await offers.on_sale())[0]
    with pytest.raises(PriceLeaps):
        await offers.set_price(offer.id, 300_000, currency="EUR", by=owner)
    await offers.set_price(offer.id, 4900, currency="EUR", by=owner, meant=(300_000, "RUB"))

    changed = await offers.get(offer.id)
    assert (changed.price, changed.currency) == (4900, "EUR")


async def test_the_first_price_puts_an_offer_on_sale(owner: Staff) -> None:
    offer = (await offers.on_sale())[0]
    await Offer.filter(id=offer.id).update(price=0, is_active=False)
    assert offer.id not in [other.id for other in await offers.on_sale()]
    await offers.set_price(offer.id, 9900, currency="RUB", by=owner)

    assert [other.price for other in await offers.on_sale()] == [9900, 750_000]


async def test_only_owners_change_prices_and_details(owner: Staff, trainer: Staff) -> None:
    offer = (await offers.on_sale())[0]
    with pytest.raises(OfferNotFound):
        await offers.set_price(999, 1, currency="RUB", by=owner)
    await Staff.filter(id=owner.id).update(removed_at=now())
    for who in (owner, trainer):
        with pytest.raises(NotOwner):
            await offers.set_price(offer.id, 350_000, currency="RUB", by=who)
        with pytest.raises(NotOwner):
            await offers.set_payment_details("Мне", by=who)

    assert ((await offers.get(offer.id)).price, await offers.payment_details()) == (300_000, "")
    assert await Outbox.all().count() == 0


async def test_details_are_kept_as_typed_and_replaced(owner: Staff) -> None:
    assert await offers.payment_details() == ""
    await offers.set_payment_details("  2200 <b>0000</b>\nСбер\n", by=owner)
    assert await offers.payment_details() == "2200 <b>0000</b>\nСбер"
    await offers.set_payment_details("Другое", by=owner)
    with pytest.raises(TextTooLong):
        await offers.set_payment_details("я" * 1001, by=owner)
    assert await offers.payment_details() == "Другое"


async def test_who_waited_for_the_details_hears_of_them_once(
    client: Client, other_client: Client, owner: Staff
) -> None:
    forgotten = await newcomer(1003, "Анна")
    for waiting in (client, client, forgotten):
        await offers.ask_for_payment_details(waiting)
    await privacy.forget(forgotten)
    assert [wait.client_id for wait in await DetailsWait.all()] == [client.id]
    await empty_outbox()  # what is sent is emptied after a week; who waits is not

    await offers.set_payment_details("2200", by=owner)
    assert await queued(client.telegram_id) == ["details_there"]
    assert await queued() == ["details_there"]

    await offers.set_payment_details("5536", by=owner)
    assert await queued() == ["details_there"]


async def test_who_asks_while_the_details_are_being_set_hears_of_them_all_the_same(
    client: Client, owner: Staff
) -> None:
    await asyncio.gather(offers.set_payment_details("2200", by=owner), offers.ask_for_payment_details(client))

    assert await queued(client.telegram_id) == ["details_there"]


async def test_details_that_cannot_be_told_of_are_not_set(
    client: Client, owner: Staff, database: BaseDBAsyncClient
) -> None:
    await offers.ask_for_payment_details(client)
    async with outbox_refuses(database):
        with pytest.raises(Exception, match="made to order"):
            await offers.set_payment_details("2200", by=owner)
    assert await offers.payment_details() == ""
    await offers.set_payment_details("2200", by=owner)
    assert await queued(client.telegram_id) == ["details_there"]


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
