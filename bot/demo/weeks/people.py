"""What clients and staff do, as the bot's handlers do it for them: one call of a service each.

What a service refuses is said to people in words, and nothing has happened: so it is here.
"""

import itertools
from datetime import date

from tortoise.transactions import in_transaction

from bot.demo.weeks.running import Wire
from bot.services.funnel import pipeline, reasons
from bot.services.funnel.reasons import Moves, Reason
from bot.services.intake import questionnaire
from bot.services.intake.questions import Choice, Number, Ticks
from bot.services.money import claims, payment_requests, payments, receipts
from bot.services.money.meant import ASK, expectation
from bot.services.money.receipts import File
from bot.services.people import clients, privacy
from bot.services.people.clients import Person
from bot.services.programs import free_program, programs, renewals, workouts
from bot.services.programs.content import Part, week_of
from bot.services.time import calendar, steps, timers
from bot.services.time.follow_ups import Chain, muting, planning
from db.models import Client, Payment, PaymentRequest, PaymentStatus, PipelineStage, Program, ProgramStatus, Staff

MEASURES = {"age": 34, "height": 172, "weight": 68}


class Someone:
    """A client in front of their phone."""

    _messages = itertools.count(10_000)

    def __init__(self, wire: Wire, telegram_id: int, first_name: str) -> None:
        self.wire = wire
        self.telegram_id, self.first_name = telegram_id, first_name
        self.id = 0

    @property
    def _person(self) -> Person:
        return Person(self.telegram_id, self.first_name)

    async def client(self) -> Client:
        """Return them as they are now."""
        return await Client.get(id=self.id)

    async def starts(self) -> None:
        """Press /start; who has blocked the bot is back with it."""
        self.wire.blocked.discard(self.telegram_id)
        self.id = (await clients.arrive(self._person)).id

    async def taps(self) -> Client:
        """Tap anything at all."""
        client = await self.client()
        await clients.keep_up(client, self._person, in_chat=True)
        return client

    async def writes(self) -> None:
        """Write a message of their own."""
        client = await self.taps()
        async with in_transaction():
            await planning.wrote(await clients.lock(client.id))

    # The questionnaire

    async def begins_questions(self) -> None:
        """Agree, and see the first question."""
        await questionnaire.begin(await self.taps())

    async def answers(self) -> bool:
        """Answer one question. Returns whether there was one."""
        client = await self.taps()
        progress = await questionnaire.progress(client)
        question = progress.question if progress else None
        message_id = next(self._messages)
        match question:
            case Choice():
                await questionnaire.choose(client, question.key, question.options[0], message_id=message_id)
            case Number():
                await questionnaire.type_in(client, str(MEASURES[question.key]), message_id=message_id)
            case Ticks():
                await questionnaire.finish_ticks(client, question.key, none=True, message_id=message_id)
        return question is not None

    async def gets_free_week(self) -> None:
        """Answer all questions to the end, and want the program."""
        await self.begins_questions()
        while await self.answers():
            pass
        await free_program.complete(await self.client())

    async def cancels(self) -> None:
        """Send /cancel."""
        await questionnaire.pause(await self.taps(), for_good=True)

    # Training

    async def trains(self, day: int) -> None:
        """Mark a day of the newest free week as trained."""
        client = await self.taps()
        free = Program.filter(client_id=self.id, status=ProgramStatus.DELIVERED, questionnaire_id__not_isnull=True)
        program = await free.order_by("-id").first()
        if program is not None:
            day %= len(week_of(program).days)
            await workouts.mark_done(client, program.id, day, today=calendar.today())

    # Money

    async def looks_how_to_pay(self, offer_id: int) -> PaymentRequest:
        """See where the money goes."""
        request, _ = await payment_requests.show(await self.taps(), offer_id)
        await payment_requests.sent(request, next(self._messages))
        return request

    async def says_to_have_paid(self) -> Payment | None:
        """Tap «✅ Перевод сделан» below what was shown last, and send nothing yet."""
        client = await self.taps()
        request = await PaymentRequest.filter(client_id=self.id).order_by("-id").first()
        return (await payments.begin(client, request.id))[0] if request else None

    async def sends_receipt(self) -> None:
        """Send a photo of the receipt to the screen that asks for it."""
        client, number = await self.taps(), next(self._messages)
        if payment := await payments.open_payment(client):
            await clients.remember_screen(client, number, "", expects=expectation(ASK, payment.id))
        await receipts.take(client, File("photo", f"photo-{number}", number))

    async def changes_mind(self) -> None:
        """Tap «Передумал(а)»."""
        client = await self.taps()
        request = await PaymentRequest.filter(client_id=self.id).order_by("-id").first()
        begun = await claims.change_mind(client, request.id) if request else None
        if begun is not None and begun.submitted_at is None:
            await claims.give_up(client, begun.id)

    async def wants_no_more_now(self, about: str) -> None:
        """Tap «Не сейчас» below a renewal about this program."""
        await renewals.decline(await self.taps(), timers.number_in(about))

    # Leaving

    async def mutes(self, chain: Chain, about: str) -> None:
        """Tap «🔕 Не напоминать»."""
        client = await self.client()
        await clients.keep_up(client, self._person, in_chat=True, alive=False)
        await muting.mute(client, chain, about)

    async def blocks(self) -> None:
        """Block the bot, which Telegram tells it."""
        self.wire.blocked.add(self.telegram_id)
        await clients.blocked(await self.client())

    async def forgets(self) -> None:
        """Want all their data deleted."""
        await privacy.forget(await self.client())


# What staff do


async def decide(someone: Someone, *, confirms: bool, by: Staff) -> None:
    """Confirm or reject what the client says to have paid, if there is anything."""
    waiting = Payment.filter(client_id=someone.id, status=PaymentStatus.PENDING, submitted_at__not_isnull=True)
    if (payment := await waiting.order_by("id").first()) is not None:
        await (payments.confirm if confirms else payments.reject)(payment.id, by=by)


async def hand_over(someone: Someone, days: int | None) -> None:
    """Send a paid program of so many days; it is for what they have paid, if anything."""
    client = await someone.client()
    paid = Payment.filter(client_id=client.id, status=PaymentStatus.CONFIRMED, programs__id=None)
    part = Part(message_id=next(someone._messages), kind="text", text="Жим лёжа 3×10")
    payment = await paid.order_by("id").first()
    await programs.store_paid(client, title="Месяц", parts=[part], payment=payment, duration_days=days)


async def lose(someone: Someone, why: Reason | None, *, by: Staff) -> None:
    """Move the client into the loss, and say why, or not."""
    loss = await PipelineStage.filter(closed_as="loss").order_by("position").first()
    assert loss is not None
    move = await pipeline.move_by_hand(client_id=someone.id, stage_id=loss.id, by=by)
    if move is not None and why is not None:
        await reasons.give(Moves((move.id,)), why, by=by, words="так вышло")


async def win_back(someone: Someone, *, by: Staff) -> None:
    """Move the client into the first stage."""
    first = await PipelineStage.all().order_by("position").first()
    assert first is not None
    await pipeline.move_by_hand(client_id=someone.id, stage_id=first.id, by=by)


async def set_step(someone: Someone, day: date, *, by: Staff) -> None:
    """Mean to do something about the client on that day."""
    await steps.put(someone.id, by=by, day=day, words="позвонить")
