import asyncio
from datetime import date, timedelta

import pytest

from bot.services import outbox
from bot.services.crm_integration import CRMIntegration
from bot.services.errors import (
    ClientNotFound,
    ClientUnreachable,
    DoctorFirst,
    DraftClosed,
    DraftEmpty,
    NotStaff,
    PaymentNotFound,
    PaymentServed,
    ProgramNotFound,
)
from bot.services.funnel import history, pipeline
from bot.services.money import payments
from bot.services.people import privacy
from bot.services.programs import content, drafts, free_program, programs, received, tasks, unfinished
from bot.services.programs.received import Newest
from bot.services.time import calendar
from bot.services.time.timers import Kind
from bot.services.training import HoldReason
from db.fields import now
from db.models import (
    Client,
    Event,
    Outbox,
    OutboxStatus,
    Payment,
    Program,
    ProgramKind,
    ProgramStatus,
    Staff,
    StageEvent,
)
from tests.services.conftest import Stages
from tests.support.clock import planned, strikes
from tests.support.people import (
    answer_all,
    confirmed_payment,
    draft_of,
    moves_of,
    newcomer,
    open_draft,
    part,
    pending_payment,
    queued,
    staff_member,
    stage_id_of,
)

TODAY = date(2026, 11, 22)


async def deliver(program: Program, today: date = TODAY) -> None:
    """Send what the outbox holds of the program, as the sender would."""
    for row in await Outbox.filter(program_id=program.id, status=OutboxStatus.PENDING).order_by("id"):
        if row.delivery_id:
            await programs.part_sent(row, 1000 + row.id, today=today)


async def sent_draft(client: Client, by: Staff, *texts: str) -> Program:
    draft = await draft_of(client, by, *(texts or ("Понедельник",)))
    return await drafts.send(draft.id, by=by)


async def rows_of(program: Program) -> list[Outbox]:
    return await Outbox.filter(program_id=program.id).exclude(delivery_id=None).order_by("id")


# Drafts


async def test_a_draft_is_one_for_each_trainer_and_client(client: Client, trainer: Staff, colleague: Staff) -> None:
    opened = await asyncio.gather(*(open_draft(client.id, by=trainer) for _ in range(5)))
    other = await open_draft(client.id, by=colleague)

    assert len({draft.id for draft in opened}) == 1
    assert other.id != opened[0].id
    assert (opened[0].status, opened[0].kind, opened[0].author_id) == (
        ProgramStatus.DRAFT,
        ProgramKind.PAID,
        trainer.id,
    )


async def test_parts_stand_in_the_order_of_their_messages_whatever_order_they_came_in(
    client: Client, trainer: Staff
) -> None:
    draft = await open_draft(client.id, by=trainer)
    for number in (12, 10, 13, 11):
        await drafts.add_part(draft.id, part(number, f"{number}"), by=trainer)

    parts = (await Program.get()).content["parts"]
    assert [known["text"] for known in parts] == ["10", "11", "12", "13"]


async def test_parts_added_at_the_same_moment_are_all_kept_and_each_once(client: Client, trainer: Staff) -> None:
    draft = await open_draft(client.id, by=trainer)
    await asyncio.gather(*(drafts.add_part(draft.id, part(number), by=trainer) for number in (3, 1, 2, 3, 1, 5, 4, 5)))

    assert [known["message_id"] for known in (await Program.get()).content["parts"]] == [1, 2, 3, 4, 5]


async def test_a_part_can_be_taken_back_once_and_the_draft_thrown_away(client: Client, trainer: Staff) -> None:
    draft = await draft_of(client, trainer, "раз", "два")
    last = draft.content["parts"][-1]["message_id"]
    await asyncio.gather(*(drafts.drop_part(draft.id, last, by=trainer) for _ in range(3)))
    assert [known["text"] for known in (await Program.get()).content["parts"]] == ["раз"]

    await drafts.discard(draft.id, by=trainer)
    assert await Program.all().count() == 0
    assert await drafts.only_one(trainer) is None


async def test_a_draft_belongs_to_its_author_alone(client: Client, trainer: Staff, colleague: Staff) -> None:
    draft = await draft_of(client, trainer, "раз")
    for asked in (
        drafts.add_part(draft.id, part(1), by=colleague),
        drafts.drop_part(draft.id, 1, by=colleague),
        drafts.discard(draft.id, by=colleague),
        drafts.send(draft.id, by=colleague),
        drafts.hand_over_in_person(draft.id, by=colleague, today=TODAY),
        drafts.send(999, by=trainer),
    ):
        with pytest.raises(ProgramNotFound):
            await asked
    assert len((await Program.get()).content["parts"]) == 1


async def test_who_is_not_staff_any_more_writes_and_sends_nothing(client: Client, trainer: Staff) -> None:
    draft = await draft_of(client, trainer, "раз")
    await Staff.filter(id=trainer.id).update(removed_at=now())
    for asked in (
        open_draft(client.id, by=trainer),
        drafts.add_part(draft.id, part(1), by=trainer),
        drafts.send(draft.id, by=trainer),
        drafts.hand_over_in_person(draft.id, by=trainer, today=TODAY),
        free_program.release(draft.id, by=trainer),
        programs.try_again(draft.id, by=trainer),
    ):
        with pytest.raises(NotStaff):
            await asked
    assert await queued() == []


async def test_a_draft_takes_over_the_payment_that_has_no_program(client: Client, trainer: Staff) -> None:
    payment = await confirmed_payment(client, trainer)
    draft = await open_draft(client.id, by=trainer)

    assert (draft.payment_id, draft.title, draft.duration_days) == (payment.id, "Программа на месяц", 30)


async def test_a_draft_begun_before_the_payment_takes_it_over(client: Client, trainer: Staff) -> None:
    """The trainer begins to write while the money is on its way: the program must not go out unpaid and endless."""
    draft = await draft_of(client, trainer, "раз")
    payment = await confirmed_payment(client, trainer)

    again = await open_draft(client.id, by=trainer, payment_id=payment.id)

    assert (again.id, again.content) == (draft.id, draft.content)
    assert (again.payment_id, again.duration_days) == (payment.id, 30)


async def test_a_draft_begun_before_the_payment_takes_it_over_when_it_is_opened_again(
    client: Client, trainer: Staff
) -> None:
    draft = await draft_of(client, trainer, "раз")
    payment = await confirmed_payment(client, trainer)

    again = await drafts.go_on(draft.id, by=trainer)

    assert (again.id, again.payment_id, again.duration_days) == (draft.id, payment.id, 30)
    assert (await open_draft(client.id, by=trainer, payment_id=payment.id)).id == draft.id


async def test_each_payment_has_its_own_draft(client: Client, trainer: Staff) -> None:
    one = await confirmed_payment(client, trainer, offer=0)
    two = await confirmed_payment(client, trainer, offer=1)
    first, second = [await open_draft(client.id, by=trainer, payment_id=payment.id) for payment in (one, two)]

    assert [(first.payment_id, first.title), (second.payment_id, second.title)] == [
        (one.id, one.title),
        (two.id, two.title),
    ]
    assert (await open_draft(client.id, by=trainer, payment_id=one.id)).id == first.id


async def test_a_draft_that_is_opened_again_keeps_to_its_payment(client: Client, trainer: Staff) -> None:
    unpaid = await draft_of(client, trainer, "раз")
    payment = await confirmed_payment(client, trainer)
    colleagues = await draft_of(client, await staff_member(5), "два")
    mine = await open_draft(client.id, by=trainer)

    assert (mine.id, mine.payment_id) == (unpaid.id, payment.id)
    assert colleagues.payment_id == payment.id
    assert (await drafts.go_on(mine.id, by=trainer)).payment_id == payment.id


async def test_the_longest_key_of_a_draft_fits_its_column(client: Client, trainer: Staff) -> None:
    largest = 2**31 - 1
    keys = [tasks.key_of(largest, largest, payment_id=payment) for payment in (largest, None)]
    assert max(map(len, keys)) <= Program._meta.fields_map["draft_key"].max_length  # type: ignore[attr-defined]


async def test_no_draft_is_begun_for_a_payment_that_has_its_program(client: Client, trainer: Staff) -> None:
    payment = await confirmed_payment(client, trainer)
    await sent_draft(client, trainer)

    with pytest.raises(PaymentServed):
        await open_draft(client.id, by=trainer, payment_id=payment.id)
    assert await drafts.only_one(trainer) is None


async def test_of_two_drafts_for_one_payment_one_reaches_its_client(client: Client, trainer: Staff) -> None:
    payment = await confirmed_payment(client, trainer)
    mine, theirs = await draft_of(client, trainer, "раз"), await draft_of(client, await staff_member(5), "два")
    await drafts.hand_over_in_person(mine.id, by=trainer, today=TODAY)

    colleague = await Staff.get(telegram_id=5)
    for late in (
        drafts.hand_over_in_person(theirs.id, by=colleague, today=TODAY),
        drafts.send(theirs.id, by=colleague),
    ):
        with pytest.raises(PaymentServed):
            await late
    assert [given.id for given in await Program.filter(payment_id=payment.id, status="delivered")] == [mine.id]
    assert (await Program.get(id=theirs.id)).status is ProgramStatus.DRAFT


async def test_a_draft_is_not_opened_for_a_payment_that_does_not_fit(
    client: Client, other_client: Client, trainer: Staff
) -> None:
    pending = await pending_payment(client)
    foreign = await confirmed_payment(other_client, trainer)
    for payment_id in (pending.id, foreign.id, 999):
        with pytest.raises(PaymentNotFound):
            await open_draft(client.id, by=trainer, payment_id=payment_id)
    with pytest.raises(ClientNotFound):
        await open_draft(999, by=trainer)
    assert await Program.all().count() == 0


async def test_a_draft_goes_on_after_a_restart_where_it_is_clear_which_one(
    client: Client, other_client: Client, trainer: Staff, colleague: Staff
) -> None:
    mine = await draft_of(client, trainer, "раз")
    await draft_of(client, colleague, "два")
    found = await drafts.only_one(trainer)
    assert found is not None
    assert found.id == mine.id

    await Program.filter(id=mine.id).update(created_at=now() - timedelta(days=2))
    assert await drafts.only_one(trainer) is None, "nobody remembers that one"
    await Program.filter(id=mine.id).update(created_at=now())
    await draft_of(other_client, trainer, "три")
    assert await drafts.only_one(trainer) is None, "what is sent could end in another client's program"


# What goes out


def test_what_came_as_an_album_goes_out_as_one() -> None:
    parts = [
        part(1),
        *(part(number, album="a") for number in (2, 3, 4)),
        *(part(number, album="b") for number in (5, 6)),
        part(7),
        part(8, album="a"),
    ]
    expected = [[0], [1, 2, 3], [4, 5], [6], [7]]
    assert content.groups(parts) == expected
    assert content.groups([]) == []


def test_an_album_is_never_larger_than_telegram_takes() -> None:
    parts = [part(number, album="a") for number in range(23)]
    assert [len(group) for group in content.groups(parts)] == [10, 10, 3]


async def test_a_draft_is_sent_once(client: Client, trainer: Staff) -> None:
    draft = await draft_of(client, trainer, "раз", "два")

    results = await asyncio.gather(*(drafts.send(draft.id, by=trainer) for _ in range(4)), return_exceptions=True)

    assert sum(isinstance(result, DraftClosed) for result in results) == 3
    rows = await rows_of(draft)
    assert [row.content for row in rows] == [{"part": {"parts": [0]}}, {"part": {"parts": [1]}}]
    assert {(row.chat_id, row.client_id, row.delivery_id) for row in rows} == {(1001, client.id, f"program-{draft.id}")}
    assert (await Program.get()).draft_key is None


async def test_a_draft_that_was_sent_takes_no_more_parts(client: Client, trainer: Staff) -> None:
    program = await sent_draft(client, trainer)
    for asked in (
        drafts.add_part(program.id, part(1), by=trainer),
        drafts.drop_part(program.id, 1, by=trainer),
        drafts.discard(program.id, by=trainer),
        drafts.hand_over_in_person(program.id, by=trainer, today=TODAY),
    ):
        with pytest.raises(DraftClosed):
            await asked
    assert len((await Program.get()).content["parts"]) == 1


async def test_an_empty_draft_and_one_for_nobody_are_not_sent(client: Client, trainer: Staff) -> None:
    draft = await open_draft(client.id, by=trainer)
    with pytest.raises(DraftEmpty):
        await drafts.send(draft.id, by=trainer)
    await drafts.add_part(draft.id, part(1), by=trainer)
    await Client.filter(id=client.id).update(telegram_id=None)
    with pytest.raises(ClientUnreachable):
        await drafts.send(draft.id, by=trainer)

    assert ((await Program.get()).status, await queued()) == (ProgramStatus.DRAFT, [])


# Delivery


async def test_only_the_last_part_makes_the_client_active(client: Client, trainer: Staff, stage: Stages) -> None:
    payment = await confirmed_payment(client, trainer)
    program = await sent_draft(client, trainer, "раз", "два", "три")
    rows = await rows_of(program)
    for row in rows[:-1]:
        await programs.part_sent(row, 5, today=TODAY)
        assert await stage_id_of(client) == stage["paid"].id
    await programs.part_sent(rows[-1], 5, today=TODAY)

    found = await Program.get()
    assert await stage_id_of(client) == stage["active"].id
    assert (found.status, found.starts_on, found.ends_on) == (ProgramStatus.DELIVERED, TODAY, date(2026, 12, 21))
    assert found.delivered_at is not None
    assert await programs.exists_for(payment)
    assert await queued(1) == ["program_delivered"]
    assert (await moves_of(client))[-1] == ("Куплена услуга", "Активный клиент", "program_delivered")


async def test_a_part_recorded_twice_delivers_once(client: Client, trainer: Staff) -> None:
    program = await sent_draft(client, trainer)
    row = (await rows_of(program))[0]
    await asyncio.gather(*(programs.part_sent(row, 5, today=TODAY) for _ in range(3)))
    await programs.part_sent(row, 5, today=TODAY + timedelta(days=3))

    assert [event for _, _, event in await moves_of(client)] == ["start", "program_delivered"]
    assert (await queued(1), (await Program.get()).starts_on) == (["program_delivered"], TODAY)


async def test_a_program_without_a_payment_has_no_last_day(client: Client, trainer: Staff, stage: Stages) -> None:
    await deliver(await sent_draft(client, trainer))

    assert (await Program.get()).ends_on is None
    assert await stage_id_of(client) == stage["active"].id


async def test_a_free_program_makes_nobody_active(client: Client, stage: Stages) -> None:
    await answer_all(client)
    program = (await free_program.complete(client)).program
    await deliver(program)

    found = await Program.get()
    assert (found.status, found.ends_on) == (ProgramStatus.DELIVERED, None)
    assert await stage_id_of(client) == stage["consultation"].id


async def test_a_program_handed_over_in_person_makes_active_and_sends_nothing(
    client: Client, trainer: Staff, stage: Stages
) -> None:
    await confirmed_payment(client, trainer)
    draft = await open_draft(client.id, by=trainer)
    results = await asyncio.gather(
        *(drafts.hand_over_in_person(draft.id, by=trainer, today=TODAY) for _ in range(3)), return_exceptions=True
    )

    found = await Program.get()
    assert sum(isinstance(result, DraftClosed) for result in results) == 2
    assert (found.in_person, found.status, found.ends_on) == (True, ProgramStatus.DELIVERED, date(2026, 12, 21))
    assert (await stage_id_of(client), await queued()) == (stage["active"].id, [])
    assert (newest := await history.newest(client.id)) is not None
    assert newest.moved_by_id == trainer.id


async def test_the_first_refusal_stops_the_program_and_staff_are_told(
    client: Client, trainer: Staff, stage: Stages
) -> None:
    program = await sent_draft(client, trainer, "раз", "два", "три")
    first, second, _ = await rows_of(program)
    await programs.part_sent(first, 5, today=TODAY)
    await programs.part_failed(second, "Forbidden: bot was blocked by the user")

    assert [row.status for row in await rows_of(program)] == [
        OutboxStatus.SENT,
        OutboxStatus.FAILED,
        OutboxStatus.FAILED,
    ]
    assert (await Program.get()).status is ProgramStatus.FAILED
    assert await stage_id_of(client) == stage["first-contact"].id
    assert await queued(1) == ["delivery_failed"]


async def test_sending_again_sends_what_is_missing(client: Client, trainer: Staff, stage: Stages) -> None:
    program = await sent_draft(client, trainer, "раз", "два", "три")
    first, second, _ = await rows_of(program)
    await programs.part_sent(first, 5, today=TODAY)
    await programs.part_failed(second, "blocked")

    again = await asyncio.gather(*(programs.try_again(program.id, by=trainer) for _ in range(3)))

    assert sorted(again) == [False, False, True]
    rows = await rows_of(program)
    assert [row.status for row in rows] == [OutboxStatus.SENT, OutboxStatus.PENDING, OutboxStatus.PENDING]
    await deliver(program)
    assert (await Program.get()).status is ProgramStatus.DELIVERED
    assert await stage_id_of(client) == stage["active"].id
    assert await programs.try_again(program.id, by=trainer) is False


async def test_a_program_that_failed_again_can_be_tried_again(client: Client, trainer: Staff) -> None:
    program = await sent_draft(client, trainer, "раз")
    for _ in range(2):
        await programs.part_failed((await rows_of(program))[0], "blocked")
        assert await programs.try_again(program.id, by=trainer)
    await deliver(program)

    assert await queued(1) == ["delivery_failed"] * 2 + ["program_delivered"]
    assert (await Program.get()).status is ProgramStatus.DELIVERED


# Held, and once more


async def test_a_program_that_was_held_is_released_once(client: Client, trainer: Staff, colleague: Staff) -> None:
    await answer_all(client, age="15")
    program = (await free_program.complete(client)).program

    released = await asyncio.gather(
        free_program.release(program.id, by=trainer),
        free_program.release(program.id, by=colleague),
        free_program.release(program.id, by=trainer),
    )

    assert sorted(released) == [False, False, True]
    assert await queued(1001) == ["part"] * 3
    with pytest.raises(ProgramNotFound):
        await free_program.release(999, by=trainer)


@pytest.mark.parametrize(
    ("limits", "answers"),
    [
        (("pressure",), {"pressure": "unsure"}),
        (("pressure",), {"pressure": "heart"}),
        (("other",), {"other": "Недержание"}),
        (("other",), {"other": "Диабет"}),
        ((), {"weight": "45"}),
    ],
)
async def test_where_a_doctor_comes_first_the_trainer_says_that_they_know(
    client: Client, trainer: Staff, limits: tuple[str, ...], answers: dict[str, str]
) -> None:
    await answer_all(client, limits=limits, **answers)
    program = (await free_program.complete(client)).program

    with pytest.raises(DoctorFirst):
        await free_program.release(program.id, by=trainer)
    assert (await Program.get()).status is ProgramStatus.HELD
    assert await queued(1001) == []

    assert await free_program.release(program.id, by=trainer, despite_doctor=True)
    assert await free_program.release(program.id, by=trainer) is False
    assert await queued(1001) == ["part"] * 3


async def test_why_a_program_is_held_comes_from_its_own_answers(client: Client, trainer: Staff) -> None:
    """Somebody who answers anew has not changed what waits yet."""
    await answer_all(client, age="17")
    program = (await free_program.complete(client)).program
    await answer_all(client, age="15")

    assert await free_program.why_held(program) == (HoldReason.UNDER_18,)
    await privacy.forget(client)
    assert await free_program.why_held(await programs.get(program.id)) == ()


async def test_a_program_waits_until_it_is_released_or_another_is_sent(client: Client, trainer: Staff) -> None:
    assert await programs.held_for(client.id) is None
    program = await held_program(client)
    draft = await open_draft(client.id, by=trainer, instead_of_held=True)
    assert await programs.held_for(client.id) == program

    await drafts.add_part(draft.id, part(1), by=trainer)
    await drafts.send(draft.id, by=trainer)
    assert await programs.held_for(client.id) is None


async def test_a_program_is_sent_once_more_and_moves_nobody(client: Client, trainer: Staff, stage: Stages) -> None:
    program = await sent_draft(client, trainer, "раз", "два")
    await deliver(program)
    await Client.filter(id=client.id).update(stage_id=stage["completed"].id)
    before = await moves_of(client)

    results = [await programs.send_once_more(client, program.id, request_id=request) for request in ("a", "a", "b")]
    assert results == [True, False, False]
    await deliver(program, TODAY + timedelta(days=9))

    assert await programs.send_once_more(client, program.id, request_id="a") is False
    assert await programs.send_once_more(client, program.id, request_id="c") is True
    assert (await moves_of(client), await stage_id_of(client)) == (before, stage["completed"].id)
    assert (await Program.get()).starts_on == TODAY
    assert await queued(1) == ["program_delivered"]


async def test_taps_at_the_same_moment_send_it_once(client: Client, trainer: Staff) -> None:
    program = await sent_draft(client, trainer, "раз")
    await deliver(program)

    sent = await asyncio.gather(*(programs.send_once_more(client, program.id, request_id=f"{tap}") for tap in range(4)))

    assert sorted(sent) == [False, False, False, True]


async def test_only_what_a_client_got_is_sent_to_them_again(
    client: Client, other_client: Client, trainer: Staff
) -> None:
    delivered = await sent_draft(client, trainer)
    await deliver(delivered)
    waiting = await sent_draft(client, trainer)
    for who, program in ((other_client, delivered), (client, waiting)):
        with pytest.raises(ProgramNotFound):
            await programs.send_once_more(who, program.id, request_id="x")
    assert [program.id for program in (await received.page(client)).entries] == [delivered.id]
    assert (await received.page(other_client)).entries == []


async def test_programs_come_newest_first(client: Client, trainer: Staff) -> None:
    ids = []
    for text in ("раз", "два", "три"):
        program = await sent_draft(client, trainer, text)
        await deliver(program)
        ids.append(program.id)

    assert [program.id for program in (await received.page(client)).entries] == ids[::-1]


async def test_every_program_is_found_page_by_page(client: Client) -> None:
    got = [
        await Program.create(client=client, kind="free", status="delivered", content={}, delivered_at=now())
        for _ in range(received.PAGE + 1)
    ]

    pages = [await received.page(client, number) for number in (0, 1, 99)]

    assert [entry.id for entry in (*pages[0].entries, *pages[1].entries)] == [program.id for program in got[::-1]]
    assert pages[2] == pages[1], "past the last one is the last one"


async def test_what_matters_now_of_each_kind_is_found(client: Client, other_client: Client, trainer: Staff) -> None:
    assert await received.newest_of(client.id, TODAY) == Newest([], None, None, None)
    month = await paid_program(client, trainer, today=TODAY)
    weeks = []
    for _ in range(2):
        await answer_all(client)
        weeks.append((await free_program.complete(client)).program)
        await deliver(weeks[-1])
    assert await received.newest_of(client.id, TODAY) == Newest([month], weeks[1], weeks[1], None)

    later = await paid_program(client, trainer, today=TODAY)
    held = await held_program(client)
    await sent_draft(other_client, trainer)
    assert later.ends_on is not None

    assert await received.newest_of(client.id, TODAY) == Newest([month, later], weeks[1], weeks[1], held)
    over = await received.newest_of(client.id, later.ends_on + timedelta(days=1))
    assert over.paid == [later], "the last one is remembered"

    without_end = await sent_draft(client, trainer)
    await deliver(without_end)
    assert (await received.newest_of(client.id, TODAY)).paid == [month, without_end, later]
    again = await paid_program(client, trainer, today=TODAY)
    assert (await received.newest_of(client.id, TODAY)).paid == [month, later, again], "the newest one replaces it"


# What waits, and what is over


async def test_what_waits_for_the_trainer(client: Client, other_client: Client, trainer: Staff) -> None:
    served = await confirmed_payment(client, trainer)
    await deliver(await sent_draft(client, trainer))
    unserved = await confirmed_payment(other_client, trainer)
    draft = await draft_of(other_client, trainer, "раз")
    await open_draft(client.id, by=trainer)  # a draft without a message is none
    held_client = await newcomer(1003)
    await answer_all(held_client, age="15")
    held = (await free_program.complete(held_client)).program

    assert (await unfinished.page(trainer)).entries == [draft, held], "the payment is there as the draft begun for it"
    other = await staff_member(2)
    assert (await unfinished.page(other)).entries == [unserved, held], "a draft is its author's"
    assert (await programs.exists_for(served), await programs.exists_for(unserved)) == (True, False)
    assert (await unfinished.count(trainer), await unfinished.count(other)) == (2, 2)


async def test_what_waits_is_read_in_pages_payments_first(client: Client, trainer: Staff) -> None:
    model = await confirmed_payment(client, trainer)
    fields = {"title": model.title, "duration_days": 30, "amount": 1, "currency": "RUB", "status": model.status}
    about = {"client": client, "offer_id": model.offer_id, "owed": True}
    await Payment.bulk_create([Payment(**about, **fields) for _ in range(9)])
    drafts = [Program(client=client, kind="free", status="held") for _ in range(20)]
    await Program.bulk_create(drafts)
    every = [*await Payment.all().order_by("id"), *await Program.all().order_by("id")]

    pages = [await unfinished.page(trainer, number) for number in range(4)]

    assert [entry for page in pages for entry in page.entries] == every
    assert {(page.count, page.pages) for page in pages} == {(30, 4)}
    assert [len(page.entries) for page in pages] == [8, 8, 8, 6]
    assert await unfinished.page(trainer, 99) == pages[-1], "past the last one is the last one"


async def test_nothing_waits_of_a_client_who_was_forgotten(client: Client, trainer: Staff) -> None:
    """Nobody could do anything about it: the client is gone."""
    await answer_all(client, age="15")
    await free_program.complete(client)
    await confirmed_payment(client, trainer)
    await privacy.forget(client)

    assert await unfinished.count(trainer) == 0


async def test_a_program_is_finished_the_day_after_its_last(client: Client, trainer: Staff, stage: Stages) -> None:
    await StageEvent.filter(event=Event.PROGRAM_FINISHED).update(stage_id=stage["completed"].id)
    await confirmed_payment(client, trainer)
    await deliver(await sent_draft(client, trainer))

    await strikes(calendar.at(date(2026, 12, 22)) - timedelta(seconds=1))
    assert await stage_id_of(client) == stage["active"].id
    await strikes(calendar.at(date(2026, 12, 22)))
    assert await stage_id_of(client) == stage["completed"].id
    await strikes(calendar.at(date(2026, 12, 24)))
    assert (await moves_of(client))[-1] == ("Активный клиент", "Завершен", "program_finished")


async def test_without_a_stage_for_it_a_finished_program_moves_nobody(
    client: Client, trainer: Staff, stage: Stages
) -> None:
    await confirmed_payment(client, trainer)
    await deliver(await sent_draft(client, trainer))

    await strikes(calendar.at(date(2027, 1, 1)))
    assert await Program.filter(finished_at__not_isnull=True).count() == 1
    assert await planned(Kind.PROGRAM_ENDS) == []
    assert await stage_id_of(client) == stage["active"].id


async def test_a_client_who_was_forgotten_does_not_keep_others_from_finishing(
    client: Client, other_client: Client, trainer: Staff, stage: Stages
) -> None:
    await StageEvent.filter(event=Event.PROGRAM_FINISHED).update(stage_id=stage["completed"].id)
    for one in (client, other_client):
        await confirmed_payment(one, trainer)
        await deliver(await sent_draft(one, trainer))
    await privacy.forget(client)

    await strikes(calendar.at(date(2027, 1, 1)))

    assert await stage_id_of(other_client) == stage["completed"].id


# Paid programs one after another


async def paid_program(client: Client, trainer: Staff, *, today: date, offer: int = 0) -> Program:
    """Pay for the offer, and let its program reach the client on that day."""
    await confirmed_payment(client, trainer, offer=offer)
    program = await sent_draft(client, trainer)
    await deliver(program, today)
    return await Program.get(id=program.id)


def days_of(*found: Program) -> list[tuple[date | None, date | None]]:
    return [(program.starts_on, program.ends_on) for program in found]


async def test_two_early_renewals_run_one_after_the_other(client: Client, trainer: Staff) -> None:
    month = await paid_program(client, trainer, today=TODAY)
    second = await paid_program(client, trainer, today=TODAY + timedelta(days=5))
    await confirmed_payment(client, trainer, offer=1)
    third = await open_draft(client.id, by=trainer)
    await drafts.hand_over_in_person(third.id, by=trainer, today=TODAY + timedelta(days=6))
    third = await Program.get(id=third.id)

    ends = [program.ends_on for program in (month, second)]
    assert days_of(month)[0][0] == TODAY
    assert [second.starts_on, third.starts_on] == [end + timedelta(days=1) for end in ends if end]
    for program in (month, second, third):
        assert program.starts_on is not None
        assert program.ends_on is not None
        assert (program.ends_on - program.starts_on).days + 1 == program.duration_days, "whole"
    assert await queued(client.telegram_id) == ["program_begins_later"]


async def test_what_other_code_saves_begins_after_what_runs_too(client: Client, trainer: Staff) -> None:
    month = await paid_program(client, trainer, today=TODAY)
    saved = await CRMIntegration.save_paid_program(client.id, parts=["Понедельник"], duration_days=7)
    await deliver(saved, TODAY)

    saved = await Program.get(id=saved.id)
    assert month.ends_on is not None
    assert saved.starts_on == month.ends_on + timedelta(days=1)


@pytest.mark.parametrize("which", ["over", "without a last day", "free", "somebody else's"])
async def test_a_paid_program_begins_at_once_where_nothing_paid_runs(
    client: Client, other_client: Client, trainer: Staff, which: str
) -> None:
    days = {"over": -1, "without a last day": None, "free": 5, "somebody else's": 5}[which]
    await Program.create(
        client=other_client if which == "somebody else's" else client,
        kind=ProgramKind.FREE if which == "free" else ProgramKind.PAID,
        status="delivered",
        content={},
        delivered_at=now(),
        starts_on=TODAY - timedelta(days=30),
        ends_on=None if days is None else TODAY + timedelta(days=days),
    )

    assert (await paid_program(client, trainer, today=TODAY)).starts_on == TODAY
    assert "program_begins_later" not in await queued()


async def test_a_program_without_a_term_begins_when_it_arrives(client: Client, trainer: Staff) -> None:
    await paid_program(client, trainer, today=TODAY)
    extra = await sent_draft(client, trainer)
    await deliver(extra)

    assert days_of(await Program.get(id=extra.id)) == [(TODAY, None)]


@pytest.fixture
async def ends_in_completed(stage: Stages) -> None:
    await StageEvent.filter(event=Event.PROGRAM_FINISHED).update(stage_id=stage["completed"].id)


@pytest.mark.usefixtures("ends_in_completed")
async def test_who_has_renewed_stays_until_the_last_of_their_programs_is_over(client: Client, trainer: Staff) -> None:
    first = await paid_program(client, trainer, today=TODAY)
    second = await paid_program(client, trainer, today=TODAY)
    assert first.ends_on is not None
    assert second.ends_on is not None

    await strikes(calendar.at(second.ends_on))
    assert (await moves_of(client))[-1][1] == "Активный клиент"
    await strikes(calendar.at(second.ends_on + timedelta(days=1)))
    assert await Program.filter(finished_at__not_isnull=True).count() == 2
    await strikes(calendar.at(second.ends_on + timedelta(days=9)))
    assert [event for _, _, event in await moves_of(client)].count("program_finished") == 1


@pytest.mark.usefixtures("ends_in_completed")
@pytest.mark.parametrize("what", ["paid", "written", "on its way", "not arrived", "without a last day"])
async def test_the_end_of_a_program_moves_nobody_whose_next_one_is_owed(
    client: Client, trainer: Staff, stage: Stages, what: str
) -> None:
    first = await paid_program(client, trainer, today=TODAY)
    if what == "without a last day":
        await deliver(await sent_draft(client, trainer))
    else:
        await confirmed_payment(client, trainer)
    if what == "written":
        await draft_of(client, trainer, "Вторник")
    if what in ("on its way", "not arrived"):
        program = await sent_draft(client, trainer)
        if what == "not arrived":
            await programs.part_failed((await rows_of(program))[0], "blocked")
    before = await moves_of(client)
    assert first.ends_on is not None

    await strikes(calendar.at(first.ends_on + timedelta(days=1)))
    assert await moves_of(client) == before
    assert await planned(Kind.PROGRAM_ENDS) == [("program_ends", f"program:{first.id}")], "it is looked at again"


@pytest.mark.usefixtures("ends_in_completed")
async def test_where_the_next_payment_is_taken_back_the_program_that_ended_moves_its_client_then_and_once(
    client: Client, trainer: Staff, stage: Stages
) -> None:
    first = await paid_program(client, trainer, today=TODAY)
    second = await confirmed_payment(client, trainer)
    assert first.ends_on is not None
    after = first.ends_on + timedelta(days=1)
    await strikes(calendar.at(after))

    await Payment.filter(id=second.id).update(status="rejected", owed=False)

    await strikes(calendar.at(after + timedelta(days=3)))
    assert await stage_id_of(client) == stage["completed"].id
    await strikes(calendar.at(after + timedelta(days=9)))
    assert [event for _, _, event in await moves_of(client)].count("program_finished") == 1


@pytest.mark.usefixtures("ends_in_completed")
async def test_a_payment_that_is_still_looked_at_does_not_keep_the_program_from_ending(
    client: Client, trainer: Staff, stage: Stages
) -> None:
    first = await paid_program(client, trainer, today=TODAY)
    await pending_payment(client)
    assert first.ends_on is not None

    await strikes(calendar.at(first.ends_on + timedelta(days=1)))
    assert await stage_id_of(client) == stage["completed"].id


@pytest.mark.parametrize("lost_in", ["inactive", "completed"])
async def test_the_end_of_a_program_leaves_who_is_lost_where_they_are(
    client: Client, trainer: Staff, stage: Stages, lost_in: str
) -> None:
    target = {"inactive": "completed", "completed": "inactive"}[lost_in]
    await StageEvent.filter(event=Event.PROGRAM_FINISHED).update(stage_id=stage[target].id)
    first = await paid_program(client, trainer, today=TODAY)
    await pipeline.move_by_hand(client_id=client.id, stage_id=stage[lost_in].id, by=trainer)
    assert first.ends_on is not None

    await strikes(calendar.at(first.ends_on + timedelta(days=1)))
    assert await stage_id_of(client) == stage[lost_in].id


async def test_what_is_sent_to_a_chat_is_not_lost_with_the_payment(client: Client, trainer: Staff) -> None:
    """Both wait in one chat, in the order in which they were caused."""
    payment = await pending_payment(client)
    await payments.confirm(payment.id, by=trainer)
    program = await sent_draft(client, trainer, "раз")

    assert await queued(1001) == ["payment_confirmed", "part"]
    assert await outbox.program_on_its_way(program.id)
    await deliver(program)
    assert not await outbox.program_on_its_way(program.id)


# Instead of a program that was held


async def held_program(client: Client) -> Program:
    await answer_all(client, age="15")
    return (await free_program.complete(client)).program


@pytest.mark.parametrize("way", ["send", "in person"])
async def test_what_the_trainer_writes_instead_of_a_held_program_withdraws_it_and_makes_nobody_active(
    client: Client, trainer: Staff, stage: Stages, way: str
) -> None:
    held = await held_program(client)
    draft = await open_draft(client.id, by=trainer, instead_of_held=True)
    await drafts.add_part(draft.id, part(1), by=trainer)
    if way == "send":
        await deliver(await drafts.send(draft.id, by=trainer))
    else:
        await drafts.hand_over_in_person(draft.id, by=trainer, today=TODAY)

    assert (await Program.get(id=held.id)).status is ProgramStatus.WITHDRAWN
    assert await free_program.release(held.id, by=trainer) is False
    assert (await programs.get(draft.id)).status is ProgramStatus.DELIVERED
    assert await stage_id_of(client) == stage["consultation"].id
    assert await unfinished.count(trainer) == 0


async def test_a_draft_instead_of_a_held_program_stays_free_when_it_is_opened_again(
    client: Client, trainer: Staff
) -> None:
    await held_program(client)
    await confirmed_payment(client, trainer)
    draft = await open_draft(client.id, by=trainer, instead_of_held=True)

    again = await drafts.go_on(draft.id, by=trainer)
    paid = await open_draft(client.id, by=trainer)

    assert (again.kind, again.payment_id) == (ProgramKind.FREE, None)
    assert (paid.kind, paid.id != draft.id) == (ProgramKind.PAID, True)


async def test_a_draft_begun_for_a_held_program_becomes_the_paid_one_when_the_client_pays(
    client: Client, trainer: Staff, stage: Stages
) -> None:
    await held_program(client)
    draft = await open_draft(client.id, by=trainer, instead_of_held=True)
    await drafts.add_part(draft.id, part(1), by=trainer)
    payment = await confirmed_payment(client, trainer)

    again = await open_draft(client.id, by=trainer, payment_id=payment.id)
    await deliver(await drafts.send(again.id, by=trainer))

    assert await stage_id_of(client) == stage["active"].id
    assert await programs.exists_for(payment)
