import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.services import outbox, purging
from bot.services.errors import ClientUnreachable
from bot.services.money import payments, receipts
from bot.services.notices.clients import LeadJoined, NewLead
from bot.services.notices.freezes import FreezeAsked
from bot.services.notices.health import ProgramHeld, QuestionnaireDone
from bot.services.notices.payments import PaymentClaimed, PaymentClosed, PaymentConfirmed
from bot.services.notices.prices import DetailsMissing, DetailsThere
from bot.services.notices.programs import DeliveryFailed, RenewalDeclined
from bot.services.people import staff
from bot.services.programs import outbox_rows
from db.fields import now
from db.models import Client, Outbox, OutboxStatus, Payment, Priority, Program, ProgramKind, ProgramStatus, Staff
from tests.support.people import newcomer, pending_payment, photo, queued

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


async def row(chat_id: int, **more: Any) -> Outbox:
    fields: dict[str, Any] = {"chat_id": chat_id, "content": DetailsThere().to_json()} | more
    return await Outbox.create(**fields)


async def due(*busy: int, limit: int = 50) -> list[int]:
    return [found.id for found in await outbox.due(except_chats=busy, limit=limit)]


async def statuses() -> list[str]:
    return [found.status.value for found in await Outbox.all().order_by("id")]


@pytest.fixture
async def program(client: Client) -> Program:
    return await Program.create(client=client, kind=ProgramKind.PAID, status=ProgramStatus.QUEUED, content={})


# Whom


async def test_a_notice_goes_to_everybody_who_is_staff_now(client: Client, trainer: Staff, colleague: Staff) -> None:
    gone = await Staff.create(telegram_id=3, role="trainer", language="ru", removed_at=now())
    await outbox.tell_staff(NewLead(client_id=client.id))
    await outbox.tell_staff(NewLead(client_id=client.id), only=colleague)

    rows = await Outbox.all().order_by("id")
    assert [found.chat_id for found in rows] == [trainer.telegram_id, colleague.telegram_id, colleague.telegram_id]
    assert gone.telegram_id not in {found.chat_id for found in rows}
    assert rows[0].content == {"kind": "new_lead", "client_id": client.id}


async def test_who_has_no_chat_is_passed_over(client: Client, program: Program) -> None:
    client.telegram_id = None
    await outbox.tell_client(client, DetailsThere())
    with pytest.raises(ClientUnreachable):
        await outbox.send_program(program, client, parts=[{"parts": [0]}], delivery_id="x")
    assert await queued() == []


async def test_a_delivery_is_queued_once(client: Client, program: Program) -> None:
    parts = [{"parts": [0]}, {"parts": [1]}]
    assert await outbox.send_program(program, client, parts=parts, delivery_id="x") is True
    assert await outbox.send_program(program, client, parts=parts, delivery_id="x") is False
    assert await queued() == ["part", "part"]


# When


async def test_each_chat_gives_its_oldest_row_and_busy_chats_none(database: object) -> None:
    first = await row(1)
    await row(1)
    second = await row(2)
    third = await row(3)
    await row(3)

    assert await due() == [first.id, second.id, third.id]
    assert await due(2) == [first.id, third.id]
    assert await due(1, 2, 3) == []
    assert await due(limit=2) == [first.id, second.id]


async def test_a_row_that_was_tried_in_vain_holds_its_chat_and_no_other(database: object) -> None:
    await row(1, not_before=now() + timedelta(hours=1), attempts=1)
    await row(1)
    await row(1, priority=Priority.TIDIES)
    other = await row(2)
    assert await due() == [other.id]


async def test_a_row_that_was_set_aside_holds_nobody(database: object) -> None:
    first, second = await row(7), await row(7)
    await outbox.postpone(first, "internal error", pause=timedelta(minutes=1), aside=True)
    assert await due() == [second.id]
    await Outbox.filter(id=first.id).update(not_before=now())
    assert await due() == [first.id]


async def test_a_row_that_is_meant_for_later_holds_nobody(database: object) -> None:
    await row(1, not_before=now() + timedelta(hours=1))
    after = await row(1)
    assert await due() == [after.id]


async def test_what_waits_for_a_decision_goes_before_what_informs(database: object) -> None:
    """Also where what informs was refused a moment ago, and before what others get."""
    other = await row(2)
    await row(1, not_before=now() + timedelta(minutes=1), attempts=3)
    await row(1)
    asked = await row(1, priority=Priority.ASKED)
    assert await due() == [asked.id, other.id]
    assert await due(limit=1) == [asked.id]


async def test_a_part_never_overtakes_an_earlier_one_of_its_program(client: Client, program: Program) -> None:
    await outbox.send_program(program, client, parts=[{}, {}, {}], delivery_id="x")
    first, second, third = await Outbox.all().order_by("id")
    await Outbox.filter(id=first.id).update(not_before=now() + timedelta(hours=1))
    words = await row(first.chat_id, priority=Priority.ASKED)
    assert await due() == [words.id]

    await outbox.mark_sent(words, 1)
    await outbox.mark_sent(first, 2)
    assert await due() == [second.id]
    await outbox.mark_sent(second, 3)
    assert await due() == [third.id]


async def test_a_new_look_never_overtakes_its_notice(client: Client, trainer: Staff) -> None:
    payment = await pending_payment(client)
    await outbox.tell_staff(PaymentClaimed(client_id=client.id, payment_id=payment.id))
    await Outbox.all().update(not_before=now() + timedelta(hours=1))
    await outbox.update_notices(payment)
    assert await due() == []

    notice, edit = await Outbox.all().order_by("id")
    assert edit.edits_id == notice.id
    await outbox.mark_sent(notice, 7)
    assert await due() == [edit.id]


async def test_receipts_and_held_programs_ask_and_new_leads_inform(client: Client, trainer: Staff) -> None:
    payment = await pending_payment(client)
    await receipts.take(client, photo(5))
    await outbox.update_notices(payment)
    about = {"client_id": client.id, "program_id": 1}
    for kind in (ProgramHeld, DeliveryFailed, DetailsMissing, NewLead):
        await outbox.tell_staff(kind.model_validate(about))
    await outbox.tell_client(client, PaymentConfirmed(payment_id=payment.id))
    await outbox.tell_client(client, PaymentClosed(payment_id=payment.id))

    asked, informs, timed = Priority.ASKED, Priority.INFORMS, Priority.TIMED
    classes = [found.priority for found in await Outbox.all().order_by("id")]
    assert classes == [asked] * 5 + [informs, asked, timed]


async def test_what_was_done_holds_nobody(database: object) -> None:
    for status in (OutboxStatus.SENT, OutboxStatus.FAILED, OutboxStatus.CANCELLED):
        await row(1, status=status)
    waiting = await row(1)
    assert await due() == [waiting.id]


async def test_the_rows_of_a_chat_come_in_their_order(database: object) -> None:
    ids = [(await row(chat)).id for _ in range(5) for chat in (1, 2)]
    seen = []
    while rows := await outbox.due(except_chats=(), limit=50):
        for found in rows:
            seen.append(found.id)
            await outbox.mark_sent(found, 7)
    assert sorted(seen) == ids
    assert seen == ids


async def test_a_row_that_is_decided_waits_no_longer(database: object) -> None:
    found = await row(1)
    assert await outbox.still_waiting(found) == found
    await outbox.mark_cancelled(found, "not wanted")
    assert await outbox.still_waiting(found) is None


@pytest.mark.parametrize(
    ("attempts", "seconds"), [(0, 1), (1, 2), (2, 4), (5, 32), (8, 256), (9, 300), (50, 300), (10_000, 300)]
)
async def test_pauses_grow_up_to_five_minutes(database: object, attempts: int, seconds: int) -> None:
    waiting = await row(1, attempts=attempts)
    begun = now()
    await outbox.postpone(waiting, "TelegramServerError")

    found = await Outbox.get()
    assert begun <= found.not_before - timedelta(seconds=seconds) <= now()
    assert (found.attempts, found.error, found.status) == (attempts + 1, "TelegramServerError", OutboxStatus.PENDING)


async def test_where_telegram_names_a_pause_it_is_kept(database: object) -> None:
    waiting = await row(1)
    begun = now()
    await outbox.postpone(waiting, "too many requests", pause=timedelta(seconds=77))
    assert begun <= (await Outbox.get()).not_before - timedelta(seconds=77) <= now()


# What became of it


async def test_a_sent_row_knows_its_message(database: object) -> None:
    await outbox.mark_sent(await row(1, error="earlier"), 42, digest="look")
    found = await Outbox.get()
    assert (found.status, found.message_id, found.digest, found.error) == (OutboxStatus.SENT, 42, "look", "")
    assert found.sent_at is not None


async def test_a_refused_part_fails_what_is_left_of_its_group_alone(client: Client, program: Program) -> None:
    for delivery in ("y", "x"):
        await outbox.send_program(program, client, parts=[{}, {}, {}], delivery_id=delivery)
    await row(1001)
    first, second, _ = await Outbox.filter(delivery_id="x").order_by("id")
    await outbox.mark_sent(first, 1)
    await outbox.mark_failed(second, "F" * 500)

    assert await statuses() == ["pending"] * 3 + ["sent", "failed", "failed", "pending"]
    assert (await Outbox.get(id=second.id)).error == "F" * 200
    assert await outbox_rows.left_of_group(first)
    assert await outbox.send_again(program.id) is True
    assert await outbox.send_again(program.id) is False
    assert await statuses() == ["pending"] * 3 + ["sent"] + ["pending"] * 3


async def test_a_notice_that_fails_makes_no_notice(trainer: Staff) -> None:
    await outbox.tell_staff(NewLead(client_id=1))
    await outbox.mark_failed(await Outbox.get(), "Bad Request: chat not found")
    assert await statuses() == ["failed"]


async def test_what_an_owner_missed_before_their_start_is_made_good(trainer: Staff, colleague: Staff) -> None:
    await outbox.tell_staff(NewLead(client_id=1))
    await outbox.tell_staff(QuestionnaireDone(client_id=1, program_id=1))
    mine, theirs, other, _ = await Outbox.all().order_by("id")
    await outbox.mark_failed(mine, "Bad Request: chat not found")
    await outbox.mark_failed(theirs, "Bad Request: chat not found")
    await outbox.mark_failed(other, "Forbidden: bot was blocked by the user")

    await staff.greet(trainer, name="Марина", language="en")

    assert await statuses() == ["pending", "failed", "pending", "pending"], "also what was refused for another reason"
    member = await Staff.get(id=trainer.id)
    assert (member.name, member.language, member.started_at is not None) == ("Марина", "en", True)


async def test_a_payment_edits_every_copy_of_its_notice_and_no_other(
    client: Client, trainer: Staff, colleague: Staff
) -> None:
    payment = await pending_payment(client)
    other = await pending_payment(client, offer=1)
    await outbox.tell_staff(PaymentClaimed(client_id=client.id, payment_id=other.id))
    await outbox.tell_staff(PaymentClaimed(client_id=client.id, payment_id=payment.id))
    await outbox.update_notices(other)

    edits = await Outbox.exclude(edits_id=None).order_by("id")
    assert [(edit.chat_id, edit.staff_id, edit.payment_id) for edit in edits] == [
        (1, trainer.id, other.id),
        (2, colleague.id, other.id),
    ]
    await outbox.update_notices(other)
    assert await Outbox.exclude(edits_id=None).count() == 4


# What is emptied


async def test_what_was_sent_a_week_ago_is_emptied_and_its_record_stays(client: Client, program: Program) -> None:
    for status in OutboxStatus:
        await row(1, status=status, created_at=LONG_AGO)
        await row(1, status=status)
    await purging.purge()

    emptied = [(found.status.value, found.created_at == LONG_AGO) for found in await Outbox.filter(content=None)]
    assert sorted(emptied) == [("cancelled", True), ("sent", True)]
    assert await Outbox.all().count() == 8


async def test_what_tells_of_a_payment_or_quotes_a_client_keeps_its_content(client: Client, trainer: Staff) -> None:
    payment = await pending_payment(client)
    await receipts.take(client, photo(5))
    await payments.reject(payment.id, by=trainer)
    await outbox.tell_staff(FreezeAsked(client_id=client.id, freeze_id=1))
    await outbox.tell_staff(RenewalDeclined(client_id=client.id, program_id=1))
    await outbox.tell_staff(LeadJoined(client_id=client.id))
    await Outbox.all().update(status=OutboxStatus.SENT, created_at=LONG_AGO)
    await purging.purge()

    told = await Outbox.filter(content__not_isnull=True).order_by("id")
    kinds = [(row.content or {})["kind"] for row in told]
    assert kinds == ["payment_claimed", "freeze_asked", "renewal_declined"]


async def test_what_waits_for_a_client_is_taken_back(client: Client, program: Program) -> None:
    neighbour = await newcomer(1002)
    await outbox.send_program(program, client, parts=[{"parts": [0]}, {"parts": [1]}], delivery_id="x")
    await outbox.tell_client(neighbour, DetailsThere())
    await outbox.mark_sent((await Outbox.all().order_by("id"))[0], 5)

    await outbox.cancel_for_client(client)

    assert await statuses() == ["sent", "cancelled", "pending"]
    assert [found.content is None for found in await Outbox.all().order_by("id")] == [True, True, False]


async def test_rows_written_at_the_same_moment_are_all_there(trainer: Staff, client: Client) -> None:
    await asyncio.gather(*(outbox.tell_client(client, DetailsThere()) for _ in range(20)))
    assert await Outbox.all().count() == 20
    assert await Payment.all().count() == 0
