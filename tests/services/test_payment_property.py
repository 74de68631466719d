"""Whatever clients and staff do in whatever order: no receipt is lost, and nobody is paid without a payment.

What staff record themselves counts, moves and owes as any payment, until they take it back: then it is void for good.
"""

import itertools
import random
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.services.errors import CRMError
from bot.services.money import (
    charges,
    claims,
    decisions,
    invoices,
    meant,
    offers,
    payment_requests,
    payments,
    receipts,
    recording,
    refunds,
    stars,
)
from bot.services.money.charges import Charge
from bot.services.money.invoices import Way
from bot.services.money.meant import ASK, expectation
from bot.services.money.receipts import File
from bot.services.money.reports import months
from bot.services.money.reports.income import counted_in
from bot.services.money.reports.months import Month
from bot.services.money.subscriptions import Period
from bot.services.people import clients
from bot.services.programs import drafts, programs
from bot.services.programs.owed import UNSENT
from bot.services.time import calendar
from db.fields import now
from db.models import (
    Client,
    ClientPipeline,
    Event,
    Offer,
    Outbox,
    OutboxStatus,
    Payment,
    PaymentMethod,
    PaymentStatus,
    Program,
    ProgramStatus,
    Receipt,
    Refund,
    Role,
    Staff,
)
from tests.support.clock import strikes
from tests.support.depth import examples
from tests.support.people import part, person, staff_member

Step = tuple[str, int]
STEPS = (
    "begin",
    "screen",
    "file",
    "album",
    "repeat",
    "assign",
    "without",
    "note",
    "give up",
    "weeks",
    "price",
    "leave",
    "stars",
    "card",
    "charge again",
    "told again",
    "record",
    "record again",
    "write",
    "send",
    "arrives",
)
PAID, ACTIVE = "Куплена услуга", "Активный клиент"
DECISIONS = ("confirm", "reject", "take back", "day", "refund")
telegram_ids = itertools.count(5000)
# What is needed for anything to happen comes more often.
OFTEN = ("begin", "begin", "begin", "file", "file", "screen", *DECISIONS, *DECISIONS, "take back", "record", "record")
SEQUENCES = st.lists(st.tuples(st.sampled_from(STEPS + OFTEN), st.integers(0, 5)), min_size=10, max_size=30)
# What staff do where money comes past the bot, and what their clients may say to it.
RECORDS = ("record", "take back", "confirm", "write", "send", "arrives")
OF_STAFF = (*RECORDS, *RECORDS, "begin", "record again", "file", "assign", "without", "day")
LENGTH = 30

property_of = settings(
    max_examples=examples(12),
    database=None,
    derandomize=True,
    phases=[Phase.generate],  # shrinking would take minutes, and the steps are readable as they are
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


class Business:
    """One client, two trainers, and what they do; every file that was sent is remembered here."""

    def __init__(self, client: Client, staff: list[Staff]) -> None:
        self.client, self.staff = client, staff
        self.sent: list[File] = []
        self.amounts: dict[int, int] = {}
        self.charges: list[Charge] = []
        # What was recorded, by its key; what staff have confirmed and not taken back; what is void.
        self.recorded: dict[str, dict[str, Any]] = {}
        self.confirmed: set[int] = set()
        self.void: set[int] = set()

    async def payments(self) -> list[Payment]:
        return await Payment.filter(client_id=self.client.id).order_by("id")

    async def does(self, step: Step) -> None:
        name, number = step
        known = await self.payments()
        payment = known[number % len(known)] if known else None
        with suppress(CRMError):  # said in words, and nothing was written
            await self._act(name, number, payment)
        for one in await self.payments():
            assert self.amounts.setdefault(one.id, one.amount) == one.amount

    async def _act(self, name: str, number: int, payment: Payment | None) -> None:
        member = self.staff[number % 2]
        match name:
            case "begin":
                offer = (await offers.on_sale())[number % 2]
                request, _ = await payment_requests.show(self.client, offer.id)
                await payments.begin(self.client, request.id)
            case "price":
                await Offer.all().update(price=100 + number)
            case "stars" | "card":
                await self._pays(Way(name), number)
            case "charge again" if self.charges:
                before = self.charges[number % len(self.charges)]
                await self._is_charged(replace(before, id=f"charge-{self.client.id}-{len(self.charges)}"))
            case "told again" if self.charges:
                assert await charges.take(self.charges[number % len(self.charges)]) is None
            case "record":
                await self._record(f"{self.client.id}-{len(self.recorded)}", number, by=member)
            case "record again" if self.recorded:
                await self._record_again(list(self.recorded)[number % len(self.recorded)], by=member)
            case "write" | "send" | "arrives":
                await self._gives_out(name, by=member)
            case "file" | "album":
                album = f"album-{number % 2}" if name == "album" else None
                await self._send(File("photo", f"f{len(self.sent)}", len(self.sent) + 100, album=album))
            case "repeat" if self.sent:
                await receipts.take(self.client, self.sent[number % len(self.sent)])
            case "leave":
                await clients.remember_screen(self.client, 1, "x")
            case "weeks":
                await Payment.filter(client_id=self.client.id).update(created_at=now() - timedelta(days=15))
                await strikes(now() + timedelta(days=15))
            case "assign":
                kept = await receipts.without_payment(self.client.id)
                could = await meant.possible(self.client.id)
                if kept and could:
                    await receipts.assign(self.client, could[number % len(could)].id, first=kept[-1].id)
        if payment is not None:
            await self._decide(name, payment, member)

    async def _pays(self, way: Way, number: int) -> None:
        await Offer.all().update(stars_price=500, by_card=True)
        offer = (await offers.on_sale())[number % 2]
        request = await invoices.show(self.client, offer.id, way, cards=True)
        payer, payload = person(self.client.telegram_id or 0), request.payload or ""
        about = (f"charge-{self.client.id}-{len(self.charges)}", payload, request.price, request.currency, payer)
        await self._is_charged(Charge(*about, Period(now())))

    async def _is_charged(self, charge: Charge) -> None:
        self.charges.append(charge)
        assert await charges.take(charge) is not None

    async def _record(self, key: str, number: int, *, by: Staff) -> None:
        """For one of the offers or for none, told or not, on one of the last days."""
        about: dict[str, Any] = {
            "offer_id": (*(offer.id for offer in await offers.on_sale()), None)[number % 3],
            "amount": 1000 + number,
            "currency": "RUB",
            "method": recording.METHODS[number % 2],
            "paid_on": calendar.today() - timedelta(days=number),
            "silent": number < 2,
        }
        self.recorded[key] = about
        payment = await recording.record(self.client.id, key=key, by=by, **about)
        self.confirmed.add(payment.id)

    async def _record_again(self, key: str, *, by: Staff) -> None:
        known = await Payment.get(charge_id=f"recorded:{key}")
        again = await recording.record(self.client.id, key=key, by=by, **self.recorded[key])
        assert (again.id, again.status) == (known.id, known.status)

    async def _gives_out(self, name: str, *, by: Staff) -> None:
        theirs = Program.filter(client_id=self.client.id)
        match name:
            case "write":
                task = await drafts.task_for(self.client.id, by=by)
                if task.payment_id is not None:
                    await drafts.write(task, [part(1)], by=by)
            case "send":
                draft = await theirs.filter(status=ProgramStatus.DRAFT, author_id=by.id).first()
                if draft is not None:
                    await drafts.send(draft.id, by=by)
            case "arrives":
                queued = await theirs.filter(status=ProgramStatus.QUEUED).first()
                for row in await Outbox.filter(program_id=queued.id, status=OutboxStatus.PENDING) if queued else ():
                    await programs.part_sent(row, row.id, today=calendar.today())

    async def _refund(self, payment: Payment) -> None:
        if payment.method is PaymentMethod.STARS:
            await stars.returned(payment.charge_id or "", refunded_on=now().date())
            return
        owner = await Staff.get_or_none(role=Role.OWNER) or await staff_member(777, role=Role.OWNER)
        today = now().date()
        await refunds.record(payment.id, amount=payment.amount, returned_before=0, refunded_on=today, by=owner)

    async def _send(self, file: File) -> None:
        self.sent.append(file)
        await receipts.take(self.client, file)

    async def _decide(self, name: str, payment: Payment, member: Staff) -> None:
        match name:
            case "screen":
                await clients.remember_screen(self.client, 1, "x", expects=expectation(ASK, payment.id))
            case "without":
                await claims.submit_without_receipt(self.client, payment.id)
            case "note":
                await claims.submit_without_receipt(self.client, payment.id, note=f"слова {payment.id}")
            case "give up":
                await claims.give_up(self.client, payment.id)
            case "confirm":
                await payments.confirm(payment.id, by=member)
                self.confirmed.add(payment.id)
            case "reject":
                await payments.reject(payment.id, by=member)
            case "take back":
                await decisions.take_back(payment.id, by=member)
                self.confirmed.discard(payment.id)
                if payment.paid_on is not None:
                    self.void.add(payment.id)
            case "day":
                await self._wait_a_day()
            case "refund":
                await self._refund(payment)

    async def _wait_a_day(self) -> None:
        day = timedelta(hours=25)
        for payment in await self.payments():
            if payment.decided_at is not None:
                await Payment.filter(id=payment.id).update(decided_at=payment.decided_at - day)
        for move in await ClientPipeline.filter(client_id=self.client.id):
            await ClientPipeline.filter(id=move.id).update(created_at=move.created_at - day)

    async def holds(self) -> None:
        kept = await Receipt.filter(client_id=self.client.id).order_by("id")
        assert sorted(receipt.file_id for receipt in kept) == sorted(file.file_id for file in self.sent)
        for payment in await self.payments():
            theirs = [receipt for receipt in kept if receipt.payment_id == payment.id]
            assert payment.receipt is None or payment.reason_key == payments.MERGED or theirs
            if theirs:
                assert payment.receipt is not None
                assert payment.receipt["file_id"] == theirs[-1].file_id, "the newest is shown first"
            opened = payment.status is PaymentStatus.PENDING
            assert payment.open_key == (payments.open_key_of(payment) if opened else None)
            if payment.status in (PaymentStatus.CONFIRMED, PaymentStatus.REJECTED):
                assert payment.decided_at is not None
            if opened and theirs:
                assert payment.submitted_at is not None, "what was sent waits for staff"
        taken = await Payment.filter(client_id=self.client.id, payer_id__not_isnull=True)
        assert sorted(str(one.charge_id) for one in taken) == sorted(charge.id for charge in self.charges)
        assert all(one.status is PaymentStatus.CONFIRMED for one in taken)
        for payment in await self.payments():
            back = await Refund.filter(payment_id=payment.id)
            assert sum(refund.amount for refund in back) <= payment.amount
            assert not back or payment.status is PaymentStatus.CONFIRMED
        await self._counts_what_was_paid()
        await self._recorded_or_void()
        await self._told_once()
        await self._one_program_for_each()
        await self._paid_by_a_payment()

    async def _counts_what_was_paid(self) -> None:
        """What was confirmed, and nothing else, is money of some month."""
        theirs = await self.payments()
        paid = [one for one in theirs if one.id in self.confirmed or one.payer_id is not None]
        last = months.present()
        counted = [
            (month, one.id)
            for month in (last.moved(-back) for back in range(3))
            for one in await Payment.filter(counted_in(month), client_id=self.client.id)
        ]
        days = {one.id: one.paid_on or calendar.day_of(one.decided_at or now()) for one in paid}
        assert sorted(counted) == sorted((Month.of(day), number) for number, day in days.items())

    async def _recorded_or_void(self) -> None:
        theirs = {str(one.charge_id): one for one in await self.payments() if one.paid_on is not None}
        assert set(theirs) == {f"recorded:{key}" for key in self.recorded}
        for key, about in self.recorded.items():
            payment = theirs[f"recorded:{key}"]
            kept = {name: getattr(payment, name) for name in about if name != "silent"}
            assert kept == {name: value for name, value in about.items() if name != "silent"}
            void = payment.id in self.void
            assert payment.status is (PaymentStatus.CLOSED if void else PaymentStatus.CONFIRMED)
            assert payments.is_void(payment) == void

    async def _told_once(self) -> None:
        told = await Outbox.filter(chat_id=self.client.telegram_id).order_by("id")
        silent = {f"recorded:{key}" for key, about in self.recorded.items() if about["silent"]}
        for payment in await self.payments():
            contents = [row.content or {} for row in told]
            said = [one["kind"] for one in contents if one.get("payment_id") == payment.id]
            decided = [key for key in said if key not in ("payment_closed", "money_returned")]
            if payment.charge_id in silent:
                assert decided == [], "nothing to take back where nothing was said"
                continue
            for before, after in itertools.pairwise(decided):
                # A rejected payment may be decided again once another receipt has come.
                assert (before, after) != ("payment_confirmed", "payment_confirmed"), said
            assert (decided[-1:] == ["payment_confirmed"]) == (payment.status is PaymentStatus.CONFIRMED)

    async def _one_program_for_each(self) -> None:
        given = await Program.filter(client_id=self.client.id).exclude(status__in=UNSENT)
        assert len(given) == len({program.payment_id for program in given})
        for payment in await self.payments():
            theirs = [program for program in given if program.payment_id == payment.id]
            paid = payment.status is PaymentStatus.CONFIRMED
            assert payment.owed == (paid and payment.offer_id is not None and not theirs)
            assert paid or all(program.status is ProgramStatus.DELIVERED for program in theirs)
        after = None
        for program in sorted(given, key=lambda program: program.delivered_at or now()):
            if program.status is ProgramStatus.DELIVERED:
                assert program.starts_on == (after or calendar.today())
                after = (program.ends_on or calendar.today()) + timedelta(days=1)

    async def _paid_by_a_payment(self) -> None:
        newest = await ClientPipeline.filter(client_id=self.client.id).order_by("-id").first()
        stage = (await Client.get(id=self.client.id).select_related("stage")).stage
        at = stage.name if stage is not None else ""
        bought = await Payment.exists(
            client_id=self.client.id, status=PaymentStatus.CONFIRMED, offer_id__not_isnull=True
        )
        has_one = await Program.exists(client_id=self.client.id, status=ProgramStatus.DELIVERED)
        if at == PAID and newest is not None and newest.event is Event.PAYMENT:
            # What was confirmed more than a day ago can't be taken back, so it is confirmed still.
            assert bought
        assert (at in (PAID, ACTIVE)) == (bought or has_one)
        assert at != ACTIVE or has_one


@property_of
@given(steps=SEQUENCES)
async def test_whatever_client_and_staff_do_no_receipt_is_lost_and_nobody_is_paid_without_a_payment(
    trainer: Staff, colleague: Staff, steps: list[Step]
) -> None:
    await holds_throughout(steps, [trainer, colleague])


@property_of
@given(seed=st.integers(0, 2**64))
async def test_whatever_staff_record_and_take_back_counts_moves_and_is_owed_a_program_while_it_stands(
    trainer: Staff, colleague: Staff, seed: int
) -> None:
    # Lists of Hypothesis's own repeat themselves: they hardly ever come to where something holds something else.
    chance = random.Random(seed)
    steps = [(chance.choice(OF_STAFF), chance.randrange(6)) for _ in range(LENGTH)]
    await holds_throughout(steps, [trainer, colleague])


async def holds_throughout(steps: list[Step], staff: list[Staff]) -> None:
    business = Business(await newcomer_of(next(telegram_ids)), staff)
    for number, step in enumerate(steps, 1):
        await business.does(step)
        try:
            await business.holds()
        except AssertionError as error:
            raise AssertionError(f"after {steps[:number]}") from error


async def newcomer_of(telegram_id: int) -> Client:
    client = await clients.arrive(person(telegram_id))
    assert client.telegram_id is not None
    return client
