"""Whatever people do with payments and programs in whatever order: a payment says rightly whether it is owed one."""

import itertools
import random
from contextlib import suppress
from datetime import timedelta

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.services import missed
from bot.services.crm_integration import CRMIntegration
from bot.services.errors import CRMError
from bot.services.money import claims, decisions, payments
from bot.services.people import clients, leads, privacy
from bot.services.people.leads import Lead
from bot.services.programs import deliveries, drafts, programs, writers
from bot.services.programs.tasks import Task
from bot.services.time import calendar
from db.fields import now
from db.models import Client, Outbox, OutboxStatus, Payment, PaymentStatus, Program, ProgramStatus, Staff
from tests.support.depth import examples
from tests.support.people import part, pending_payment, person

Step = tuple[str, int]
OF_CLIENTS = ("begin", "lead", "join", "forget", "reachable")
OF_PAYMENTS = ("confirm", "confirm by code", "reject", "take back", "day", "claim", "give up")
OF_WRITERS = ("write", "hand over unwritten", "store")
OF_DRAFTS = ("send", "hand over", "discard", "take over")
OF_DELIVERIES = ("arrives", "refused", "try again", "try part", "leave out", "back to draft", "once more")
STEPS = (*OF_CLIENTS, *OF_PAYMENTS, *OF_WRITERS, *OF_DRAFTS, *OF_DELIVERIES)
ON_THEIR_WAY = (ProgramStatus.QUEUED, ProgramStatus.FAILED)
SENT = (*ON_THEIR_WAY, ProgramStatus.DELIVERED, ProgramStatus.WITHDRAWN)
# What is needed for anything to happen comes more often.
OFTEN = ("begin", "confirm", "write", "send", "refused", "back to draft") * 3
LENGTH = 100
numbers = itertools.count(5000)


class Business:
    """A client, at times a lead from the site beside them, two trainers, and what they do."""

    def __init__(self, client: Client, staff: list[Staff]) -> None:
        self.people, self.staff = [client], staff
        self.known = {client.id}

    async def does(self, step: Step) -> None:
        name, number = step
        self.client, self.member = self.people[number % len(self.people)], self.staff[number // 2 % 2]
        with suppress(CRMError):  # said in words, and nothing was written
            if name in OF_CLIENTS:
                await self._with_client(name, number)
            if name in OF_PAYMENTS + OF_WRITERS and (payment := await self._payment(number)):
                await self._with_payment(name, payment)
                await self._for_payment(name, payment)
            if name in OF_DRAFTS and (draft := await self._program(number, ProgramStatus.DRAFT)):
                await self._with_draft(name, draft)
            if name in OF_DELIVERIES and (program := await self._program(number, *(ON_THEIR_WAY if number else SENT))):
                await self._with_program(name, program, number)

    async def _payment(self, number: int) -> Payment | None:
        every = await Payment.filter(client_id=self.client.id).order_by("-id")
        return every[number % len(every)] if every else None

    async def _program(self, number: int, *statuses: ProgramStatus) -> Program | None:
        every = await Program.filter(client_id=self.client.id, status__in=statuses).order_by("-id")
        return every[number % len(every)] if every else None

    async def _with_client(self, name: str, number: int) -> None:
        match name:
            case "begin":
                await pending_payment(self.client, offer=number % 2)
            case "lead" if len(self.people) == 1:
                lead, _ = await leads.create(Lead(name="Пётр"), key=str(next(numbers)), language="ru")
                self._knows(self.people[0], lead)
            case "join" if len(self.people) > 1 and self.people[0].telegram_id:
                joined = await leads.join(self.people[1].id, person(self.people[0].telegram_id))
                assert joined is not None
                self._knows(joined)
            case "forget" if number == 0:
                await privacy.forget(self.client)
                self._knows(await clients.arrive(person(next(numbers))))
            case "reachable":
                await missed.send_again_to_client(self.client.id)

    def _knows(self, *people: Client) -> None:
        self.people = list(people)
        self.known |= {client.id for client in people}

    async def _with_payment(self, name: str, payment: Payment) -> None:
        match name:
            case "confirm":
                await payments.confirm(payment.id, by=self.member)
            case "confirm by code":
                await CRMIntegration.move_client_to_paid_stage(self.client.id, payment_id=payment.id)
            case "reject":
                await payments.reject(payment.id, by=self.member)
            case "take back":
                await decisions.take_back(payment.id, by=self.member)
            case "day":
                await Payment.filter(id=payment.id).update(decided_at=now() - timedelta(hours=25))
            case "claim":
                await claims.submit_without_receipt(self.client, payment.id, note="слова")
            case "give up":
                await claims.give_up(self.client, payment.id)

    async def _for_payment(self, name: str, payment: Payment) -> None:
        match name:
            case "write":
                task = await drafts.task_for(self.client.id, by=self.member, payment_id=payment.id)
                await drafts.write(task, [part(next(numbers)), part(next(numbers))], by=self.member)
            case "hand over unwritten":
                task = await drafts.task_for(self.client.id, by=self.member)
                await drafts.hand_over_unwritten(task, by=self.member, today=calendar.today())
            case "store":
                await CRMIntegration.save_paid_program(self.client.id, parts=["раз", "два"], payment_id=payment.id)

    async def _with_draft(self, name: str, draft: Program) -> None:
        author = next(one for one in self.staff if one.id == draft.author_id)
        match name:
            case "send":
                await drafts.send(draft.id, by=author)
            case "hand over":
                await drafts.hand_over_in_person(draft.id, by=author, today=calendar.today())
            case "discard":
                await drafts.discard(draft.id, by=author)
            case "take over":
                await writers.take_over(Task.of(draft), draft.id, by=self.member)

    async def _with_program(self, name: str, program: Program, number: int) -> None:
        match name:
            case "try again":
                await programs.try_again(program.id, by=self.member)
            case "try part":
                await deliveries.try_part(program.id, 1 + number % 2, by=self.member)
            case "leave out":
                await deliveries.leave_out(program.id, [1 + number % 2], by=self.member, today=calendar.today())
            case "back to draft":
                await deliveries.back_to_draft(program.id, by=self.member)
            case "once more":
                await programs.send_once_more(self.client, program.id, request_id=str(next(numbers)))
        parts = Outbox.filter(program_id=program.id, delivery_id__not_isnull=True, status=OutboxStatus.PENDING)
        for row in await parts.order_by("id").limit(1 + number % 2):
            if name == "arrives":
                await programs.part_sent(row, next(numbers), today=calendar.today())
            if name == "refused":
                await programs.part_failed(row, "refused", alone=number > 0)

    async def owed(self) -> set[int]:
        """The payments that are confirmed, with nothing for them on its way or with a client who is there still."""
        unsent = (ProgramStatus.DRAFT, ProgramStatus.WITHDRAWN)
        served = {one.payment_id for one in await Program.all() if one.status not in unsent}
        there = {client.id for client in await Client.filter(id__in=self.known) if client.forgotten_at is None}
        paid = [one for one in await self.payments() if one.status is PaymentStatus.CONFIRMED]
        return {one.id for one in paid if one.client_id in there and one.id not in served}

    async def payments(self) -> list[Payment]:
        return await Payment.filter(client_id__in=self.known)


@settings(
    max_examples=examples(10),
    database=None,
    derandomize=True,
    phases=[Phase.generate],  # nothing is simpler than any number
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(seed=st.integers(0, 2**64))
async def test_whatever_people_do_a_payment_says_rightly_whether_it_is_owed_a_program(
    trainer: Staff, colleague: Staff, seed: int
) -> None:
    # Lists of Hypothesis's own repeat themselves: they hardly ever come to where a program goes back.
    chance = random.Random(seed)
    business, steps = Business(await clients.arrive(person(next(numbers))), [trainer, colleague]), list[Step]()
    for _ in range(LENGTH):
        steps.append((chance.choice(STEPS + OFTEN), chance.randrange(4)))
        await business.does(steps[-1])
        say = {one.id for one in await business.payments() if one.owed}
        assert say == await business.owed(), f"after {steps}"
