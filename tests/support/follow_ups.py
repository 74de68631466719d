"""What clients are told by time, in tests: how each chain begins, and how its messages come due."""

from datetime import timedelta

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from bot.services.funnel import pipeline, reasons
from bot.services.funnel.reasons import Moves, Reason
from bot.services.intake import questionnaire
from bot.services.intake.questions import Choice, Ticks
from bot.services.money import offers, payments
from bot.services.programs import drafts, free_program
from bot.services.time import calendar
from bot.services.time.follow_ups import Chain, editing
from db.fields import now
from db.models import Client, ClosedAs, PipelineStage, Program, Setting, Staff, TimedMessage, Timer, TimerStatus
from tests.support.clock import strikes
from tests.support.gym import OWNER, Gym, t_of
from tests.support.people import GOOD_ANSWERS, draft_of, message_ids, pending_payment

MONTH = "Программа на месяц"


async def never_quiet() -> None:
    """Let it never be night: tests run at any hour."""
    await Setting.create(key="quiet_hours", value="")


async def comes_due(gym: Gym, chain: Chain, place: int = 1) -> None:
    """Let the message of the chain come due that is still to come, and send what is said then."""
    waiting = Timer.filter(kind=chain.value, subject__endswith=f"/{place}", status=TimerStatus.PENDING)
    await waiting.update(due_at=now() - timedelta(seconds=1))
    await strikes()
    await gym.delivers()


async def told(gym: Gym, person: Person, chain: Chain, place: int = 1) -> Message:
    """The same; the message that has come."""
    before = len(person.from_bot)
    await comes_due(gym, chain, place)
    assert len(person.from_bot) == before + 1, person.chat
    return person.last


async def next_day() -> None:
    """Let what was said today have been said the day before."""
    for said in await TimedMessage.all().order_by("day"):
        await TimedMessage.filter(id=said.id).update(
            day=said.day - timedelta(days=1), said_at=said.said_at - timedelta(days=1)
        )


async def owner() -> Staff:
    return await Staff.get(telegram_id=OWNER)


# How each chain begins


async def stop_in_questionnaire(gym: Gym, person: Person) -> None:
    """Agree, and answer no more than the first question."""
    t = t_of(person)
    await gym.taps(person, t.label("button-free-program"))
    await gym.taps(person, t.label("button-agree"))
    await gym.taps(person, t.label("option-sex-male"))


async def get_free_week(gym: Gym, person: Person) -> Program:
    """Answer what is not answered yet, and get a week of three days."""
    client = await Client.get(telegram_id=person.id)
    progress = await questionnaire.begin(client)
    while (question := progress.question) is not None:
        said, message_id = GOOD_ANSWERS.get(question.key, ""), next(message_ids)
        if isinstance(question, Ticks):
            progress = await questionnaire.finish_ticks(client, question.key, none=True, message_id=message_id)
        elif isinstance(question, Choice):
            progress = await questionnaire.choose(client, question.key, said, message_id=message_id)
        else:
            progress = await questionnaire.type_in(client, said, message_id=message_id)
    made = (await free_program.complete(client)).program
    await gym.delivers()
    return await Program.get(id=made.id)


async def see_details(gym: Gym, person: Person, offer: str = MONTH) -> None:
    """Say that one wants to pay, and see where the money goes."""
    t = t_of(person)
    await offers.set_payment_details("Сбер 2200 7001 2345 6784", by=await owner())
    await gym.says(person, "/start")
    await gym.taps(person, t.label("button-offers"))
    await gym.taps(person, next(label for label in person.last.labels if label.startswith(offer)))
    await gym.taps(person, t.label("button-transfer"))


async def buy(gym: Gym, person: Person) -> Program:
    """Get a paid program of thirty days."""
    client, by = await Client.get(telegram_id=person.id), await owner()
    payment = await payments.confirm((await pending_payment(client)).id, by=by)
    draft = await draft_of(client, by, "Понедельник: ноги")
    await Program.filter(id=draft.id).update(payment_id=payment.id, duration_days=30)
    program = await drafts.hand_over_in_person(draft.id, by=by, today=calendar.today())
    await gym.delivers()
    return await Program.get(id=program.id)


async def be_lost(gym: Gym, person: Person) -> None:
    """Leave for want of time, where owners ask such people back."""
    client, by = await Client.get(telegram_id=person.id), await owner()
    await editing.switch(Chain.COME_BACK, on=True, by=by)
    lost = await PipelineStage.get(closed_as=ClosedAs.LOSS)
    move = await pipeline.move_by_hand(client_id=client.id, stage_id=lost.id, by=by)
    assert move is not None
    await reasons.give(Moves((move.id,)), Reason.NO_TIME, by=by)


BEGINNINGS = {
    Chain.UNFINISHED: stop_in_questionnaire,
    Chain.FIRST_WEEK: get_free_week,
    Chain.PAYMENT_HELP: see_details,
    Chain.RENEWAL: buy,
    Chain.COME_BACK: be_lost,
}
