"""Files that clients send: what becomes of each, and what a client can say in place of one."""

import asyncio
from datetime import timedelta

import pytest

from bot.services import outbox
from bot.services.errors import PaymentDecided, PaymentNotFound, PaymentSubmitted, TextTooLong
from bot.services.money import claims, meant, offers, payments, receipts
from bot.services.money.meant import AGAIN, ASK, PAGE, QUESTION, WHICH, expectation
from bot.services.people import clients, privacy
from db.fields import now
from db.models import Client, Outbox, Payment, PaymentStatus, Receipt, Staff
from tests.support.clock import strikes
from tests.support.people import confirmed_payment, pending_payment, photo, queued


async def asks_for(client: Client, expects: str) -> None:
    """Let the client's screen ask for this."""
    await clients.remember_screen(client, 1, "x", expects=expects)


async def belonging() -> list[tuple[str, int | None]]:
    """Every file that was kept, oldest first, with the payment that it belongs to."""
    return [(receipt.file_id, receipt.payment_id) for receipt in await Receipt.all().order_by("id")]


async def later(minutes: int = 2) -> None:
    """Let time pass since the last file."""
    for receipt in await Receipt.all():
        await Receipt.filter(id=receipt.id).update(created_at=receipt.created_at - timedelta(minutes=minutes))


# Which payment a file belongs to


async def test_of_two_open_payments_the_one_whose_screen_asks_gets_the_file(client: Client) -> None:
    one, two = await pending_payment(client), await pending_payment(client, offer=1)
    for payment in (one, two):
        await asks_for(client, expectation(ASK, payment.id))
        taken = await receipts.take(client, photo(payment.id, f"file-{payment.id}"))
        assert taken.payment is not None
        assert taken.payment.id == payment.id

    assert await belonging() == [(f"file-{one.id}", one.id), (f"file-{two.id}", two.id)]
    assert [(await payments.get(p.id)).submitted_at is not None for p in (one, two)] == [True, True]


async def test_with_two_open_payments_and_no_screen_that_asks_the_file_is_kept_and_asked_about(client: Client) -> None:
    one, two = await pending_payment(client), await pending_payment(client, offer=1)
    await asks_for(client, "")

    taken = await receipts.take(client, photo(10, "file-10"))
    for number in (11, 12):
        await asks_for(client, expectation(WHICH, taken.first))
        taken = await receipts.take(client, photo(number, f"file-{number}"))

    assert (taken.payment, taken.count) == (None, 3)
    assert [payment.id for payment in await meant.possible(client.id)] == [two.id, one.id]
    assert [payment for _, payment in await belonging()] == [None] * 3
    assert await queued() == [], "staff are asked nothing before the client has answered"

    answered = await receipts.assign(client, one.id, first=taken.first)
    again = await receipts.assign(client, one.id, first=taken.first)
    assert (answered.count, again.count) == (3, 3)
    assert [payment for _, payment in await belonging()] == [one.id] * 3
    assert await queued() == ["payment_claimed"]
    assert (await payments.get(two.id)).submitted_at is None


async def test_a_file_that_no_screen_asks_for_is_kept_and_no_receipt_of_the_only_open_payment(client: Client) -> None:
    payment = await pending_payment(client)
    await asks_for(client, "")

    taken = await receipts.take(client, photo(10))

    assert (await belonging(), taken.payment) == ([("photo-1", None)], None)
    assert (await payments.get(payment.id)).submitted_at is None
    assert await meant.may_be_receipt(client)


async def test_a_file_may_be_a_receipt_until_all_payments_are_confirmed(client: Client, trainer: Staff) -> None:
    assert not await meant.may_be_receipt(client)
    payment = await pending_payment(client)
    await asks_for(client, expectation(PAGE, payment.id))
    assert await meant.may_be_receipt(client)
    await payments.reject(payment.id, by=trainer)
    assert await meant.may_be_receipt(client)
    await confirmed_payment(client, trainer)
    await asks_for(client, "")
    assert not await meant.may_be_receipt(client), "they have paid since"


@pytest.mark.parametrize("decision", ["confirm", "reject"])
async def test_a_file_for_a_payment_that_was_decided_meanwhile_is_kept_and_asked_about(
    client: Client, trainer: Staff, decision: str
) -> None:
    payment = await pending_payment(client)
    await asks_for(client, expectation(ASK, payment.id))
    await getattr(payments, decision)(payment.id, by=trainer)

    taken = await receipts.take(client, photo(10))

    assert taken.payment is None
    assert await belonging() == [("photo-1", None)]
    assert [found.id for found in await meant.possible(client.id)] == [payment.id]


async def test_a_file_after_a_rejection_is_kept_and_opens_the_payment_again_once_the_client_says_so(
    client: Client, trainer: Staff
) -> None:
    payment = await pending_payment(client)
    await receipts.take(client, photo(10, "first"))
    await payments.reject(payment.id, by=trainer, reason="Не та сумма")

    taken = await receipts.take(client, photo(11, "second"))
    assert taken.payment is None
    await receipts.assign(client, payment.id, first=taken.first)

    found = await payments.get(payment.id)
    assert (found.status, found.open_key) == (PaymentStatus.PENDING, f"{client.id}:{payment.offer_id}")
    assert (found.reason, found.decided_by) == ("Не та сумма", trainer), "what was said is still to be read"
    assert await belonging() == [("first", payment.id), ("second", payment.id)]
    assert await Outbox.filter(chat_id=trainer.telegram_id, edits_id=None).count() == 2, "a notice of its own"
    assert await payments.count_waiting() == 1


async def test_a_file_sent_under_the_rejection_opens_the_payment_at_once(client: Client, trainer: Staff) -> None:
    payment = await pending_payment(client)
    await payments.reject(payment.id, by=trainer)
    found, expects = await meant.asking(client, payment.id)
    assert (found.id, expects) == (payment.id, expectation(AGAIN, payment.id))
    await asks_for(client, expects)

    await receipts.take(client, photo(11))

    assert (await payments.get(payment.id)).status is PaymentStatus.PENDING
    assert await belonging() == [("photo-1", payment.id)]


async def test_a_receipt_for_a_rejected_payment_goes_to_the_one_begun_since(client: Client, trainer: Staff) -> None:
    rejected = await pending_payment(client)
    await payments.reject(rejected.id, by=trainer)
    begun = await pending_payment(client)

    found, expects = await meant.asking(client, rejected.id)
    assert (found.id, expects) == (begun.id, expectation(ASK, begun.id))
    assert [payment.id for payment in await meant.possible(client.id)] == [begun.id]
    await asks_for(client, expectation(AGAIN, rejected.id))
    await receipts.take(client, photo(10))
    assert await belonging() == [("photo-1", begun.id)]
    assert (await payments.get(rejected.id)).status is PaymentStatus.REJECTED


async def test_a_file_with_nothing_to_pay_for_is_kept_and_staff_hear_of_it_once(client: Client) -> None:
    taken = await receipts.take(client, photo(10, words="Оплата за месяц"))
    await receipts.take(client, photo(11))

    assert (taken.payment, await meant.possible(client.id)) == (None, [])
    assert [receipt.words for receipt in await Receipt.all().order_by("id")] == ["Оплата за месяц", ""]
    assert await queued() == ["receipt_kept"]
    assert len(await receipts.without_payment(client.id)) == 2


async def test_a_kept_file_can_be_taken_for_a_payment_begun_afterwards(client: Client) -> None:
    taken = await receipts.take(client, photo(10))
    payment = await pending_payment(client)
    (kept,) = await receipts.fresh_without_payment(client.id)
    assert kept.id == taken.first

    await receipts.assign(client, payment.id, first=kept.id)

    assert await belonging() == [("photo-1", payment.id)]
    assert await queued() == ["receipt_kept", "payment_claimed"]


async def test_staff_hear_of_a_file_whose_question_stays_unanswered_for_an_hour_once(client: Client) -> None:
    await pending_payment(client)
    await asks_for(client, "")
    await receipts.take(client, photo(10))
    await strikes(now() + timedelta(minutes=59))
    assert await queued() == []
    for _ in range(2):
        await strikes(now() + timedelta(minutes=61))
    assert await queued() == ["receipt_kept"]


async def test_a_confirmed_payment_takes_another_receipt_and_stays_confirmed(client: Client, trainer: Staff) -> None:
    payment = await confirmed_payment(client, trainer)
    taken = await receipts.take(client, photo(10))
    assert taken.payment is None
    await receipts.assign(client, payment.id, first=taken.first)

    assert (await payments.get(payment.id)).status is PaymentStatus.CONFIRMED
    assert await belonging() == [("photo-1", payment.id)]


async def test_nobody_says_what_the_files_of_somebody_else_are_for(client: Client, other_client: Client) -> None:
    payment = await pending_payment(other_client)
    taken = await receipts.take(client, photo(10))

    for payment_id in (payment.id, 999):
        with pytest.raises(PaymentNotFound):
            await receipts.assign(client, payment_id, first=taken.first)
    mine = await pending_payment(client)
    with pytest.raises(PaymentNotFound):
        await receipts.assign(other_client, mine.id, first=taken.first)
    assert await belonging() == [("photo-1", None)]


async def test_all_pages_of_an_album_go_where_the_first_went_in_any_order(client: Client) -> None:
    one, _ = await pending_payment(client), await pending_payment(client, offer=1)
    await asks_for(client, expectation(ASK, one.id))
    await receipts.take(client, photo(13, "c", album="a"))
    await asks_for(client, "")
    await asyncio.gather(*(receipts.take(client, photo(n, f"f{n}", album="a")) for n in (12, 11, 14)))

    assert {payment for _, payment in await belonging()} == {one.id}
    assert await Outbox.filter(edits_id=None).count() == 1


async def test_an_album_that_is_asked_about_is_one_question(client: Client) -> None:
    one, _ = await pending_payment(client), await pending_payment(client, offer=1)
    await asks_for(client, "")
    taken = [await receipts.take(client, photo(number, f"f{number}", album="a")) for number in (12, 11, 13)]

    assert [(one.payment, one.first, one.count) for one in taken] == [
        (None, taken[0].first, count) for count in (1, 2, 3)
    ]
    await receipts.assign(client, one.id, first=taken[2].first)
    assert {payment for _, payment in await belonging()} == {one.id}


async def test_a_page_of_an_album_that_comes_after_the_decision_changes_no_decision(
    client: Client, trainer: Staff
) -> None:
    payment = await pending_payment(client)
    await receipts.take(client, photo(10, "a", album="x"))
    await payments.reject(payment.id, by=trainer)
    await receipts.take(client, photo(11, "b", album="x"))

    assert (await payments.get(payment.id)).status is PaymentStatus.REJECTED
    assert await belonging() == [("a", payment.id), ("b", payment.id)]


async def test_a_file_sent_at_an_open_question_is_asked_about(client: Client) -> None:
    await pending_payment(client)
    await asks_for(client, QUESTION)
    assert (await receipts.take(client, photo(10))).payment is None


# Several receipts


async def test_every_file_is_kept_with_its_words_and_the_newest_comes_first(client: Client) -> None:
    payment = await pending_payment(client)
    await receipts.take(client, photo(10, "file-a", words="Первый", name="чек.pdf"))
    await later()
    taken = await receipts.take(client, photo(11, "file-b", words="Второй"))

    assert taken.replaced
    found = await receipts.of_payment(payment.id)
    assert [(one.file_id, one.words, one.file_name) for one in found] == [
        ("file-b", "Второй", ""),
        ("file-a", "Первый", "чек.pdf"),
    ]
    newest = (await payments.get(payment.id)).receipt
    assert newest == {"kind": "photo", "file_id": "file-b", "message_id": 11}


async def test_a_receipt_that_comes_later_is_told_anew_and_the_first_notice_keeps_its_file(
    client: Client, colleague: Staff
) -> None:
    payment = await pending_payment(client)
    await receipts.take(client, photo(10, "file-a"))
    await later()
    await receipts.take(client, photo(11, "file-b"))

    notices = await Outbox.filter(edits_id=None, payment_id=payment.id).order_by("id")
    first, second = [receipt.id for receipt in await Receipt.all().order_by("id")]
    assert [(row.chat_id, (row.content or {})["receipt"]) for row in notices] == [
        (1, first),
        (2, first),
        (1, second),
        (2, second),
    ]


async def test_pages_within_a_minute_are_one_notice(client: Client) -> None:
    await pending_payment(client)
    await receipts.take(client, photo(10, "file-a"))
    taken = await receipts.take(client, photo(11, "file-b"))

    assert (taken.count, taken.replaced) == (2, False)
    assert await Outbox.filter(edits_id=None).count() == 1


@pytest.mark.parametrize("order", [(10, 11), (11, 10)])
async def test_the_same_file_again_changes_nothing_and_an_older_one_that_comes_late_is_kept(
    client: Client, order: tuple[int, int]
) -> None:
    payment = await pending_payment(client)
    for number in (*order, *order):
        await receipts.take(client, photo(number, f"file-{number}"))

    assert sorted(await belonging()) == [("file-10", payment.id), ("file-11", payment.id)]


# Without a receipt


async def test_without_a_receipt_is_a_claim_and_a_file_that_follows_is_added(client: Client) -> None:
    payment = await pending_payment(client)
    await claims.submit_without_receipt(client, payment.id)
    await receipts.take(client, photo(10))

    assert await belonging() == [("photo-1", payment.id)]
    assert [(row.content or {})["media"] for row in await Outbox.filter(edits_id=None).order_by("id")] == [
        None,
        "photo",
    ]


async def test_words_in_place_of_a_receipt_are_kept_once_and_others_are_added(client: Client) -> None:
    payment = await pending_payment(client)
    for words in ("https://check.example/1", "https://check.example/1", "ещё одни"):
        await claims.submit_without_receipt(client, payment.id, note=words)

    assert (await payments.get(payment.id)).note == "https://check.example/1\nещё одни"
    assert await queued() == ["payment_claimed"] * 2, "the notice, and its new look"


async def test_longer_words_than_are_kept_are_refused_and_nothing_is_handed_over(client: Client) -> None:
    payment = await pending_payment(client)
    with pytest.raises(TextTooLong) as refused:
        await claims.submit_without_receipt(client, payment.id, note="я" * 1001)
    assert refused.value.data == {"limit": 1000}
    assert (await payments.get(payment.id)).submitted_at is None
    await claims.submit_without_receipt(client, payment.id, note="я" * 1000)


async def test_words_open_a_rejected_payment_again_and_silence_does_not(client: Client, trainer: Staff) -> None:
    payment = await pending_payment(client)
    await payments.reject(payment.id, by=trainer)
    with pytest.raises(PaymentDecided):
        await claims.submit_without_receipt(client, payment.id)
    await claims.submit_without_receipt(client, payment.id, note="https://check.example/1")
    assert (await payments.get(payment.id)).status is PaymentStatus.PENDING


# Changing one's mind


async def test_who_changes_their_mind_closes_the_payment_and_staff_hear_nothing(client: Client) -> None:
    payment = await pending_payment(client)
    for _ in range(2):
        await claims.give_up(client, payment.id)

    found = await payments.get(payment.id)
    assert (found.status, found.open_key, await queued()) == (PaymentStatus.CLOSED, None, [])
    assert (await pending_payment(client)).id != payment.id


async def test_what_staff_are_looking_at_or_have_decided_is_not_given_up(
    client: Client, other_client: Client, trainer: Staff
) -> None:
    payment = await pending_payment(client)
    with pytest.raises(PaymentNotFound):
        await claims.give_up(other_client, payment.id)
    await receipts.take(client, photo(10))
    with pytest.raises(PaymentSubmitted):
        await claims.give_up(client, payment.id)
    await payments.confirm(payment.id, by=trainer)
    with pytest.raises(PaymentDecided):
        await claims.give_up(client, payment.id)


async def test_after_two_weeks_of_silence_a_payment_is_closed_with_a_word_once(
    client: Client, other_client: Client
) -> None:
    silent = await pending_payment(client)
    claimed = await pending_payment(other_client)
    await claims.submit_without_receipt(other_client, claimed.id)
    await Outbox.all().delete()
    await strikes(now() + timedelta(days=13, hours=23))
    assert (await payments.get(silent.id)).status is PaymentStatus.PENDING

    for _ in range(2):
        await strikes(now() + timedelta(days=14))
    assert (await payments.get(silent.id)).status is PaymentStatus.CLOSED
    assert (await payments.get(claimed.id)).status is PaymentStatus.PENDING
    assert await queued() == ["payment_closed"]


async def test_a_file_that_comes_after_a_payment_was_closed_opens_it_again(client: Client) -> None:
    payment = await pending_payment(client)
    await claims.give_up(client, payment.id)

    await receipts.take(client, photo(10))

    found = await payments.get(payment.id)
    assert (found.status, found.open_key) == (PaymentStatus.PENDING, f"{client.id}:{payment.offer_id}")
    assert (await belonging(), await queued()) == ([("photo-1", payment.id)], ["payment_claimed"])


async def test_money_that_comes_for_a_closed_payment_can_be_confirmed(client: Client, trainer: Staff) -> None:
    payment = await pending_payment(client)
    await claims.give_up(client, payment.id)
    with pytest.raises(PaymentDecided):
        await payments.reject(payment.id, by=trainer)
    assert (await payments.confirm(payment.id, by=trainer)).status is PaymentStatus.CONFIRMED


async def test_deleted_data_takes_files_words_and_notes_along(client: Client, trainer: Staff) -> None:
    payment = await pending_payment(client)
    await receipts.take(client, photo(10, words="тайна"))
    await claims.submit_without_receipt(client, payment.id, note="тайна")
    await payments.reject(payment.id, by=trainer, reason="тайна")
    await receipts.take(client, photo(12, words="тайна"))
    await privacy.forget(client)

    found = await Payment.get(id=payment.id)
    assert (await Receipt.all().count(), found.receipt, found.note, found.reason) == (0, None, "", "")
    assert (await Client.get(id=client.id)).expects == ""


async def test_more_pages_follow_the_one_that_was_just_sent(client: Client) -> None:
    await pending_payment(client)
    two = await pending_payment(client, offer=1)
    await asks_for(client, expectation(ASK, two.id))
    await receipts.take(client, photo(10))
    await asks_for(client, expectation(PAGE, two.id))
    await receipts.take(client, photo(11, "photo-2"))
    assert await belonging() == [("photo-1", two.id), ("photo-2", two.id)]


async def test_notices_without_content_any_more_are_not_drawn_anew(client: Client, trainer: Staff) -> None:
    payment = await pending_payment(client)
    await receipts.take(client, photo(10))
    await Outbox.all().update(content=None)
    await outbox.update_notices(payment)
    assert await Outbox.exclude(edits_id=None).count() == 0
    assert (await offers.on_sale())[0].price == payment.amount
