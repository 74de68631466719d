"""Taking a decision about a payment back."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest

from bot.services import crm_integration
from bot.services.errors import (
    ClientNotFound,
    CRMError,
    NothingToTakeBack,
    NotStaff,
    OwnPayment,
    PaymentNotConfirmed,
    PaymentNotFound,
    TooLateToTakeBack,
)
from bot.services.funnel import pipeline
from bot.services.money import claims, decisions, payments, receipts
from bot.services.people import privacy
from bot.services.programs import drafts, programs
from db.fields import now
from db.models import (
    Client,
    ClientPipeline,
    Event,
    Outbox,
    OutboxStatus,
    Payment,
    PaymentStatus,
    Program,
    ProgramStatus,
    Receipt,
    Staff,
)
from tests.services.conftest import Stages
from tests.support.people import (
    confirmed_payment,
    draft_of,
    moves_of,
    open_draft,
    part,
    pending_payment,
    photo,
    queued,
    stage_id_of,
)

Decide = Callable[..., Awaitable[Payment]]


async def test_a_confirmation_taken_back_waits_again_and_puts_the_client_back_where_they_were(
    client: Client, trainer: Staff, colleague: Staff, stage: Stages
) -> None:
    payment = await pending_payment(client)
    await receipts.take(client, photo(10))
    submitted = (await payments.get(payment.id)).submitted_at
    await payments.confirm(payment.id, by=trainer)

    back = await decisions.take_back(payment.id, by=colleague)

    assert (back.status, back.open_key, back.submitted_at) == (
        PaymentStatus.PENDING,
        f"{client.id}:{payment.offer_id}",
        submitted,
    )
    assert (back.taken_back_by, back.decided_by) == (colleague, trainer)
    assert await stage_id_of(client) == stage["first-contact"].id
    assert [event for _, _, event in await moves_of(client)] == ["start", "payment", "undo"]
    assert await queued(client.telegram_id) == ["payment_confirmed", "payment_taken_back"]
    assert await payments.count_waiting() == 1

    await payments.confirm(payment.id, by=trainer)
    assert await stage_id_of(client) == stage["paid"].id
    assert [event for _, _, event in await moves_of(client)] == ["start", "payment", "undo", "payment"]
    assert (await queued(client.telegram_id))[2:] == ["payment_confirmed"]


async def test_a_rejection_taken_back_keeps_its_reason_to_be_read_and_moves_nobody(
    client: Client, trainer: Staff
) -> None:
    payment = await pending_payment(client)
    await claims.submit_without_receipt(client, payment.id)
    await payments.reject(payment.id, by=trainer, reason_key="no-money")
    before = await moves_of(client)
    back = await decisions.take_back(payment.id, by=trainer)

    assert (back.status, back.reason_key, await moves_of(client)) == (PaymentStatus.PENDING, "no-money", before)
    assert await queued(client.telegram_id) == ["payment_rejected", "payment_taken_back"]


async def test_a_move_that_came_after_the_confirmation_stays(client: Client, trainer: Staff, stage: Stages) -> None:
    payment = await confirmed_payment(client, trainer)
    await pipeline.move_by_hand(client_id=client.id, stage_id=stage["active"].id, by=trainer)
    await decisions.take_back(payment.id, by=trainer)
    assert await stage_id_of(client) == stage["active"].id


async def test_a_note_on_the_move_does_not_hide_it(client: Client, trainer: Staff, stage: Stages) -> None:
    payment = await confirmed_payment(client, trainer)
    move = await ClientPipeline.get(client_id=client.id, event=Event.PAYMENT)
    await pipeline.write_note(move.id, "Перевод от жены", by=trainer)
    await decisions.take_back(payment.id, by=trainer)
    assert await stage_id_of(client) == stage["first-contact"].id


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
async def test_whoever_has_another_confirmed_payment_stays_until_the_last_one_is_taken_back(
    client: Client, trainer: Staff, stage: Stages, order: tuple[int, int]
) -> None:
    both = [await confirmed_payment(client, trainer, offer=number) for number in (0, 1)]

    await decisions.take_back(both[order[0]].id, by=trainer)
    assert await stage_id_of(client) == stage["paid"].id
    await decisions.take_back(both[order[1]].id, by=trainer)
    assert await stage_id_of(client) == stage["first-contact"].id


@pytest.mark.parametrize("note", ["", "Оплатила наличными"])
async def test_what_other_code_moved_without_a_payment_stays(
    client: Client, trainer: Staff, stage: Stages, note: str
) -> None:
    move = await crm_integration.CRMIntegration.move_client_to_paid_stage(client.id)
    assert move is not None
    if note:
        await pipeline.write_note(move.id, note, by=trainer)
    payment = await confirmed_payment(client, trainer)
    await decisions.take_back(payment.id, by=trainer)
    assert await stage_id_of(client) == stage["paid"].id


async def test_after_a_day_a_decision_stays(client: Client, trainer: Staff) -> None:
    payment = await confirmed_payment(client, trainer)
    await Payment.all().update(decided_at=now() - timedelta(hours=23, minutes=59))
    assert await decisions.can_be_taken_back(await payments.get(payment.id))
    await Payment.all().update(decided_at=now() - timedelta(hours=24, minutes=1))
    assert not await decisions.can_be_taken_back(await payments.get(payment.id))
    with pytest.raises(TooLateToTakeBack):
        await decisions.take_back(payment.id, by=trainer)
    assert (await payments.get(payment.id)).status is PaymentStatus.CONFIRMED


async def test_only_decisions_are_taken_back_and_only_by_staff(
    client: Client, trainer: Staff, colleague: Staff
) -> None:
    payment = await pending_payment(client)
    with pytest.raises(NothingToTakeBack):
        await decisions.take_back(payment.id, by=trainer)
    with pytest.raises(PaymentNotFound):
        await decisions.take_back(999, by=trainer)
    await payments.confirm(payment.id, by=trainer)
    await Staff.filter(id=colleague.id).update(removed_at=now())
    with pytest.raises(NotStaff):
        await decisions.take_back(payment.id, by=colleague)
    await privacy.forget(client)
    with pytest.raises(ClientNotFound):
        await decisions.take_back(payment.id, by=trainer)


async def test_nobody_takes_back_a_decision_about_their_own_money_while_somebody_else_can(
    client: Client, trainer: Staff, colleague: Staff
) -> None:
    payment = await pending_payment(client)
    await payments.reject(payment.id, by=trainer)
    await Staff.filter(id=trainer.id).update(started_at=now())
    await Staff.filter(id=colleague.id).update(telegram_id=client.telegram_id)
    with pytest.raises(OwnPayment):
        await decisions.take_back(payment.id, by=await Staff.get(id=colleague.id))


async def test_two_trainers_taking_back_at_once_take_back_once(
    client: Client, trainer: Staff, colleague: Staff
) -> None:
    payment = await confirmed_payment(client, trainer)

    results = await asyncio.gather(
        *(decisions.take_back(payment.id, by=member) for member in (trainer, colleague)), return_exceptions=True
    )

    assert sorted(type(result).__name__ for result in results) == ["NothingToTakeBack", "Payment"]
    assert await queued() == ["payment_taken_back"]
    assert [event for _, _, event in await moves_of(client)] == ["start", "payment", "undo"]


async def test_one_takes_back_while_another_confirms(client: Client, trainer: Staff, colleague: Staff) -> None:
    payment = await confirmed_payment(client, trainer)
    calls: list[Awaitable[Any]] = [
        decisions.take_back(payment.id, by=trainer),
        payments.confirm(payment.id, by=colleague),
        payments.confirm(payment.id, by=trainer),
    ]
    results = await asyncio.gather(*calls, return_exceptions=True)

    assert all(isinstance(result, Payment | CRMError) for result in results)
    confirmed = (await payments.get(payment.id)).status is PaymentStatus.CONFIRMED
    events = [event for _, _, event in await moves_of(client)]
    assert events.count("payment") - events.count("undo") == confirmed


# Programs


async def test_a_program_on_its_way_is_withdrawn_and_is_a_draft_that_goes_out_once_it_is_confirmed_again(
    client: Client, trainer: Staff
) -> None:
    payment = await confirmed_payment(client, trainer)
    sent = await drafts.send((await draft_of(client, trainer, "Понедельник", "Вторник")).id, by=trainer)
    await decisions.take_back(payment.id, by=trainer)

    assert (await Program.get(id=sent.id)).status is ProgramStatus.WITHDRAWN
    rows = await Outbox.filter(program_id=sent.id, delivery_id__not_isnull=True)
    assert {row.status for row in rows} == {OutboxStatus.CANCELLED}
    draft = await Program.get(status=ProgramStatus.DRAFT)
    assert (draft.payment_id, draft.author_id, draft.content) == (payment.id, trainer.id, sent.content)
    for refused in (
        drafts.send(draft.id, by=trainer),
        drafts.hand_over_in_person(draft.id, by=trainer, today=now().date()),
    ):
        with pytest.raises(PaymentNotConfirmed):
            await refused

    await payments.confirm(payment.id, by=trainer)
    assert not await programs.exists_for(payment)
    again = await open_draft(client.id, by=trainer, payment_id=payment.id)
    assert again.id == draft.id
    await drafts.send(draft.id, by=trainer)
    assert await Outbox.filter(program_id=draft.id, status=OutboxStatus.PENDING).count() == 2


async def test_a_program_of_other_code_is_withdrawn_and_makes_room_for_another(client: Client, trainer: Staff) -> None:
    payment = await confirmed_payment(client, trainer)
    made = await programs.store_paid(client, title="", parts=[part(1)], payment=payment, duration_days=None)
    await decisions.take_back(payment.id, by=trainer)
    assert (await Program.get(id=made.id)).status is ProgramStatus.WITHDRAWN
    await payments.confirm(payment.id, by=trainer)
    await open_draft(client.id, by=trainer, payment_id=payment.id)


async def test_a_program_that_has_reached_its_client_stays(client: Client, trainer: Staff, stage: Stages) -> None:
    payment = await confirmed_payment(client, trainer)
    draft = await draft_of(client, trainer, "Понедельник")
    await drafts.hand_over_in_person(draft.id, by=trainer, today=now().date())
    await decisions.take_back(payment.id, by=trainer)

    assert (await Program.get(id=draft.id)).status is ProgramStatus.DELIVERED
    assert await stage_id_of(client) == stage["active"].id
    await payments.confirm(payment.id, by=trainer)
    assert await stage_id_of(client) == stage["active"].id, "there is no program to wait for"


# Two become one


async def test_a_payment_begun_meanwhile_becomes_part_of_the_one_taken_back(
    client: Client, trainer: Staff, colleague: Staff
) -> None:
    first = await pending_payment(client)
    await receipts.take(client, photo(10, "first"))
    await payments.reject(first.id, by=trainer)
    second = await pending_payment(client)
    await receipts.take(client, photo(11, "second"))
    await claims.submit_without_receipt(client, second.id, note="Перевод от жены")

    await decisions.take_back(first.id, by=trainer)

    one, two = await payments.get(first.id), await payments.get(second.id)
    assert (one.status, two.status, two.reason_key, two.reason) == (
        PaymentStatus.PENDING,
        PaymentStatus.CLOSED,
        payments.MERGED,
        str(first.id),
    )
    assert [(receipt.file_id, receipt.payment_id) for receipt in await Receipt.all().order_by("id")] == [
        ("first", first.id),
        ("second", first.id),
    ]
    assert (one.note, one.receipt and one.receipt["file_id"]) == ("Перевод от жены", "second")
    assert (one.amount, two.amount) == (first.amount, second.amount)
    assert (await payments.open_one(two)).id == first.id
    assert await payments.count_waiting() == 1
    edited = await Outbox.filter(edits_id__not_isnull=True, status=OutboxStatus.PENDING)
    assert {row.payment_id for row in edited} == {first.id, second.id}
    await receipts.take(client, photo(12, "third"))
    assert (await Receipt.get(file_id="third")).payment_id == first.id
    await payments.confirm(first.id, by=colleague)


async def test_a_screen_of_the_other_payment_still_takes_a_receipt(client: Client, trainer: Staff) -> None:
    first = await pending_payment(client)
    await payments.reject(first.id, by=trainer)
    second = await pending_payment(client)
    await decisions.take_back(first.id, by=trainer)
    await pending_payment(client, offer=1)
    await Client.filter(id=client.id).update(expects=f"receipt:{second.id}")

    await receipts.take(client, photo(10))

    assert (await Receipt.get()).payment_id == first.id
