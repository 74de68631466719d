"""What did not reach somebody while they could not be written to, and what comes once they can."""

from datetime import date, timedelta

import pytest

from bot.services import notices, outbox
from bot.services.money import decisions, payments, receipts
from bot.services.notices.payments import PaymentConfirmed, ReceiptKept
from bot.services.notices.prices import DetailsMissing, DetailsThere
from bot.services.notices.team import Away
from bot.services.people import clients, staff
from bot.services.programs import drafts, free_program, programs
from bot.services.talk import incoming, outgoing, rows
from bot.services.talk.content import Content
from db.fields import now
from db.models import (
    Client,
    MessageCopy,
    Outbox,
    OutboxStatus,
    Payment,
    Program,
    ProgramStatus,
    Role,
    Staff,
    TalkMessage,
    TalkStatus,
)
from tests.support.people import answer_all, confirmed_payment, draft_of, pending_payment, photo, queued

LONG = timedelta(days=270)


async def refuse_all(chat_id: int, *, reason: str = "Forbidden: bot was blocked by the user") -> None:
    """What waits for this chat is refused, as by a block."""
    rows = Outbox.filter(chat_id=chat_id, status=OutboxStatus.PENDING)
    await rows.update(status=OutboxStatus.FAILED, error=reason)


async def waiting(chat_id: int) -> list[str]:
    """The kinds of what goes out to this chat, in its order."""
    rows = await Outbox.filter(chat_id=chat_id, status=OutboxStatus.PENDING).order_by("id")
    return [(row.content or {}).get("kind", "part") for row in rows]


async def age(chat_id: int, by: timedelta) -> None:
    for row in await Outbox.filter(chat_id=chat_id):
        await Outbox.filter(id=row.id).update(created_at=row.created_at - by)


# Clients


async def test_who_comes_back_gets_the_missing_parts_and_the_words_and_staff_are_told_once(
    client: Client, trainer: Staff
) -> None:
    draft = await draft_of(client, trainer, "Пн", "Ср", "Пт")
    await drafts.send(draft.id, by=trainer)
    first, *rest = await Outbox.filter(chat_id=1001).order_by("id")
    await outbox.mark_sent(first, 1)
    await programs.part_failed(rest[0], "Forbidden: bot was blocked by the user")
    await outbox.tell_client(client, DetailsThere())
    await refuse_all(1001)
    await clients.blocked(client)
    await Outbox.filter(chat_id=1).delete()

    client = await Client.get(id=client.id)
    await clients.unblocked(client)
    await clients.unblocked(client)

    assert await waiting(1001) == ["part", "part", "details_there"]
    assert (await Program.get(id=draft.id)).status is ProgramStatus.QUEUED
    (told,) = await Outbox.filter(chat_id=1)
    assert told.content == {"kind": "client_back", "client_id": client.id, "count": 3}


async def test_of_several_words_about_one_payment_only_the_newest_come(client: Client, trainer: Staff) -> None:
    payment = await pending_payment(client)
    other = await pending_payment(client, offer=1)
    await payments.confirm(payment.id, by=trainer)
    await decisions.take_back(payment.id, by=trainer)
    await payments.reject(payment.id, by=trainer)
    await payments.confirm(other.id, by=trainer)
    await clients.blocked(client)
    await refuse_all(1001)

    await clients.unblocked(await Client.get(id=client.id))

    assert await waiting(1001) == ["payment_rejected", "payment_confirmed"]


async def test_what_is_older_than_a_month_stays_away_and_nobody_is_told_of_nothing(
    client: Client, trainer: Staff
) -> None:
    await payments.confirm((await pending_payment(client)).id, by=trainer)
    draft = await draft_of(client, trainer, "Пн")
    await drafts.send(draft.id, by=trainer)
    (part,) = await Outbox.filter(program_id=draft.id, delivery_id__not_isnull=True)
    await programs.part_failed(part, "Forbidden: bot was blocked by the user")
    await clients.blocked(client)
    await refuse_all(1001)
    await age(1001, timedelta(days=31))
    await Outbox.filter(chat_id=1).delete()

    await clients.unblocked(await Client.get(id=client.id))

    assert (await waiting(1001), await queued(1)) == ([], [])
    assert (await Program.get(id=draft.id)).status is ProgramStatus.FAILED


@pytest.mark.parametrize("also_cut_off", [False, True])
async def test_a_part_that_the_client_does_not_take_waits_for_staff_and_comes_along_only_with_what_a_block_has_cut_off(
    client: Client, trainer: Staff, *, also_cut_off: bool
) -> None:
    draft = await draft_of(client, trainer, "Пн", "Ср", "Пт")
    await drafts.send(draft.id, by=trainer)
    first, second, third = await Outbox.filter(chat_id=1001).order_by("id")
    await outbox.mark_sent(first, 1)
    await programs.part_failed(second, "Bad Request: VOICE_MESSAGES_FORBIDDEN", alone=True)
    if also_cut_off:
        await programs.part_failed(third, "Forbidden: bot was blocked by the user")
    else:
        await programs.part_sent(third, 3, today=date(2026, 3, 2))
    await outbox.tell_client(client, DetailsThere())
    (words,) = await Outbox.filter(chat_id=1001, status=OutboxStatus.PENDING)
    await outbox.give_up(words, "Bad Request: message is too long", alone=True)
    await clients.blocked(client)
    await Outbox.filter(chat_id=1).delete()

    await clients.unblocked(await Client.get(id=client.id))

    assert await waiting(1001) == (["part", "part"] if also_cut_off else [])
    assert await queued(1) == (["client_back"] if also_cut_off else [])
    assert (await Program.get(id=draft.id)).status is (ProgramStatus.QUEUED if also_cut_off else ProgramStatus.FAILED)


async def test_a_message_to_a_client_that_is_refused_alone_is_told_to_staff_and_a_notice_is_not(
    client: Client, trainer: Staff
) -> None:
    payment = await confirmed_payment(client, trainer)
    await outbox.tell_client(client, PaymentConfirmed(payment_id=payment.id))
    (row,) = await Outbox.filter(chat_id=1001)
    await outbox.give_up(row, "Bad Request: can't parse entities")
    (told,) = await Outbox.filter(chat_id=1)
    assert told.content == {"kind": "client_missed", "client_id": client.id, "payment_id": payment.id}

    await outbox.give_up(told, "Bad Request: can't parse entities")
    assert await Outbox.all().count() == 2


# Staff


async def lead_away(number: int) -> list[Client]:
    """So many leads have come, and nobody of staff could be told."""
    return [await _lead(5000 + one) for one in range(number)]


async def _lead(telegram_id: int) -> Client:
    await clients.arrive(clients.Person(telegram_id, "Лид"))
    return await Client.get(telegram_id=telegram_id)


@pytest.fixture
async def absent(stage: object) -> Staff:
    """An owner who has not pressed /start."""
    await staff.sync_owners([3], language="ru")
    return await Staff.get(telegram_id=3)


async def test_a_first_start_after_nine_months_brings_one_line_and_what_still_waits_for_a_decision(
    absent: Staff,
) -> None:
    leads = await lead_away(12)
    open_ones = []
    for number, client in enumerate(leads[:5]):
        payment = await pending_payment(client)
        await receipts.take(client, photo(number + 1, f"file-{number}"))
        open_ones.append(payment)
    other = await Staff.create(telegram_id=9, role=Role.TRAINER, name="Олег", language="ru")
    await payments.confirm(open_ones[0].id, by=other)
    await payments.reject(open_ones[1].id, by=other)
    # A second page is no second decision.
    await receipts.take(leads[2], photo(50, "page-2"))
    await answer_all(leads[6], age="15")
    held = (await free_program.complete(leads[6])).program
    await refuse_all(3)
    await age(3, LONG)
    await _lead(7000)
    await refuse_all(3)

    await staff.greet(absent, name="Ольга", language="ru")
    await staff.greet(absent, name="Ольга", language="ru")

    rows = await Outbox.filter(chat_id=3, status=OutboxStatus.PENDING, edits_id=None).order_by("id")
    line, *rest = rows
    told = notices.of(line)
    assert isinstance(told, Away)
    assert (told.leads, told.receipts, told.programs) == (12, 3, 1)
    assert [row.payment_id for row in rest if row.payment_id] == [payment.id for payment in open_ones[2:]]
    about = [((row.content or {})["kind"], (row.content or {}).get("program_id")) for row in rest if not row.payment_id]
    assert about == [("program_held", held.id), ("new_lead", None)]
    assert not await Outbox.exists(chat_id=3, status=OutboxStatus.FAILED)
    old = rest[0]
    assert now() - old.created_at > LONG - timedelta(days=1), "its time is that of the receipt"


async def test_what_an_owner_missed_in_two_days_comes_one_by_one(absent: Staff) -> None:
    await lead_away(3)
    await refuse_all(3)
    await age(3, timedelta(days=1))

    await staff.greet(absent, name="Ольга", language="ru")

    assert await waiting(3) == ["new_lead"] * 3


async def test_a_trainer_who_unblocks_gets_what_they_missed_without_start(trainer: Staff, client: Client) -> None:
    await outbox.tell_staff(ReceiptKept(client_id=client.id))
    await staff.blocked(trainer)
    await staff.blocked(trainer)
    await refuse_all(1)

    await staff.unblocked(await Staff.get(id=trainer.id))

    assert await waiting(1) == ["receipt_kept"]
    assert (await Staff.get(id=trainer.id)).blocked_at is None


async def test_a_trainer_who_unblocks_after_long_sees_decided_what_was_decided_meanwhile(
    trainer: Staff, colleague: Staff, client: Client
) -> None:
    payment = await pending_payment(client)
    await receipts.take(client, photo(1))
    (notice,) = await Outbox.filter(chat_id=1)
    await outbox.mark_sent(notice, 77)
    await staff.blocked(trainer)
    await payments.confirm(payment.id, by=colleague)
    await lead_away(1)
    await refuse_all(1)
    await age(1, LONG)

    await staff.unblocked(await Staff.get(id=trainer.id))

    rows = await Outbox.filter(chat_id=1, status=OutboxStatus.PENDING).order_by("id")
    assert [(row.edits_id, (row.content or {})["kind"]) for row in rows] == [
        (notice.id, "payment_claimed"),
        (None, "away"),
    ]
    assert await Payment.filter(decided_by_id=colleague.id).count() == 1


async def test_what_an_owner_missed_long_ago_and_can_still_mend_comes_without_a_line_about_nothing(
    absent: Staff,
) -> None:
    client = await _lead(5000)
    await Outbox.all().delete()
    await outbox.tell_staff(DetailsMissing(client_id=client.id))
    await outbox.tell_staff(DetailsMissing(client_id=client.id))
    await refuse_all(3)
    await age(3, LONG)

    await staff.greet(absent, name="Ольга", language="ru")

    assert await waiting(3) == ["details_missing"]


# The conversation


async def answer(client: Client, by: Staff, text: str, *, message_id: int) -> TalkMessage:
    written = await outgoing.write(client.id, Content("text", text), by=by, message_id=message_id)
    assert written is not None
    return written


async def test_what_staff_wrote_to_who_had_blocked_the_bot_comes_once_they_are_back_and_its_author_hears_of_it(
    client: Client, trainer: Staff
) -> None:
    await incoming.take(client, Content("text", "Болит колено"), message_id=5)
    first, refused = [await answer(client, trainer, text, message_id=n) for n, text in ((10, "А"), (11, "Б"))]
    alone, whole = await Outbox.filter(client_id=client.id).order_by("-id")
    await outgoing.refused(alone, "Bad Request: VOICE_MESSAGES_FORBIDDEN")
    await outgoing.refused(whole, "Forbidden: bot was blocked by the user", alone=False)
    await clients.blocked(client)
    assert (await Client.get()).waits_since is not None
    assert await outgoing.edit(Content("text", "А!"), by=trainer, message_id=10)
    await Outbox.filter(chat_id=1).delete()

    await clients.unblocked(await Client.get(id=client.id))

    assert await waiting(1001) == ["staff_wrote"]
    (row,) = await Outbox.filter(chat_id=1001, status=OutboxStatus.PENDING)
    assert row.said_id == first.id
    await outgoing.reached(row, [(first, 30)])
    reached = await TalkMessage.get(id=first.id)
    assert (reached.status, reached.text, reached.client_chat_message_id) == (TalkStatus.SENT, "А!", 30)
    assert (await TalkMessage.get(id=refused.id)).status is TalkStatus.FAILED
    assert (await Client.get()).waits_since is None
    assert await waiting(1) == ["client_back", "answer_reached"]


async def test_of_what_staff_have_made_of_a_message_only_the_last_comes_and_is_no_message_that_comes(
    client: Client, trainer: Staff
) -> None:
    written = await answer(client, trainer, "А", message_id=10)
    (row,) = await Outbox.filter(chat_id=1001)
    await outgoing.reached(row, [(written, 30)])
    for text in ("Б", "В"):
        await outgoing.edit(Content("text", text), by=trainer, message_id=10)
    for edit in await Outbox.filter(chat_id=1001, status=OutboxStatus.PENDING):
        await outgoing.refused(edit, "Forbidden: bot was blocked by the user", alone=False)
    await clients.blocked(client)
    await Outbox.filter(chat_id=1).delete()

    await clients.unblocked(await Client.get(id=client.id))

    assert await waiting(1001) == ["staff_wrote"]
    assert await queued(1) == []


async def test_staff_get_messages_of_two_days_one_by_one_and_of_older_ones_their_number(
    client: Client, trainer: Staff, colleague: Staff
) -> None:
    for number in range(3):
        await incoming.take(client, Content("text", f"Вопрос {number}"), message_id=number)
    asked = await TalkMessage.all().order_by("id").first()
    own = await answer(client, trainer, "Ответ", message_id=70)
    (row,) = await Outbox.filter(chat_id=1001)
    await outgoing.reached(row, [(own, 30)])
    notice = await MessageCopy.create(
        message=asked, staff=trainer, chat_id=1, telegram_message_id=60, notice=True, created_at=now()
    )
    await refuse_all(1)
    await age(1, timedelta(days=3))
    for _ in range(2):
        await rows.show_answered([notice])
    await incoming.take(client, Content("text", "Ещё вопрос"), message_id=9)
    await refuse_all(1)
    await staff.blocked(trainer)

    await staff.unblocked(await Staff.get(id=trainer.id))

    look, line, question = await Outbox.filter(chat_id=1, status=OutboxStatus.PENDING).order_by("id")
    newest = await TalkMessage.all().order_by("-id").first()
    assert newest is not None
    assert look.content == {"kind": "client_answered", "copy_id": notice.id}
    told = notices.of(line)
    assert isinstance(told, Away)
    assert told.tells == {"messages": 3}
    assert ((question.content or {})["kind"], question.said_id) == ("client_wrote", newest.id)
