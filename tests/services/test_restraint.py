"""Never a pest: each of its rules by itself, by what arrives at a client's phone and when."""

from datetime import timedelta

import pytest

from bot.demo.weeks import people
from bot.demo.weeks.people import Someone
from bot.demo.weeks.running import Running
from bot.services.funnel.reasons import Reason
from bot.services.money import offers
from bot.services.talk import incoming, outgoing
from bot.services.talk.content import Content
from bot.services.time import calendar, hours, restraint
from bot.services.time.follow_ups import Chain, editing, planning
from db.fields import now
from db.models import Client, Payment, PaymentStatus, Program, Staff, TimedMessage, Timer
from tests.support.clock import it_is, time_passes

UNFINISHED, HELP, RENEWAL, WEEK = Chain.UNFINISHED, Chain.PAYMENT_HELP, Chain.RENEWAL, Chain.FIRST_WEEK
CLOSED = ("payment_closed", 0)
Said = tuple[str, int]


class Day:
    """Ivan, the bot, and the trainer's clock."""

    def __init__(self, running: Running, ivan: Someone, owner: Staff) -> None:
        self.running, self.ivan, self.owner = running, ivan, owner

    async def begins_at(self, hour: int, minute: int = 0) -> None:
        """Let it be so late, on whichever day, and have what is due by then behind us."""
        it_is(hour, minute)
        await self.said()

    async def said(self) -> list[Said]:
        """What Ivan gets now by time: which message of which chain."""
        told = [one for one in await self.running.works() if one.row.client_id == self.ivan.id]
        said = [(one.kind, one.row.content or {}) for one in told if one.kind in ("follow_up", CLOSED[0])]
        return [(content.get("chain", kind), content.get("place", 0)) for kind, content in said]

    async def passes(self, **much: int) -> list[Said]:
        """What Ivan gets while so much time passes: hour by hour, or every three hours of more than two days."""
        left, said = timedelta(**much), await self.said()
        hours = 1 if left <= timedelta(days=2) else 3
        while left > timedelta(0):
            step = min(left, timedelta(hours=hours))
            await time_passes(seconds=int(step.total_seconds()))
            said += await self.said()
            left -= step
        return said

    async def down(self, **much: int) -> list[Said]:
        """What Ivan gets once the bot is back that was down for so long."""
        await time_passes(**much)
        self.running.restart()
        return await self.said()

    async def looks_how_to_pay(self, offer: int = 0) -> None:
        await self.ivan.looks_how_to_pay((await offers.on_sale())[offer].id)

    async def has_been_told_three_times(self) -> None:
        """Let three messages of the last days be without an answer."""
        for ago in range(1, 4):
            told = TimedMessage(client_id=self.ivan.id, chain=WEEK, about="program:1", place=ago)
            told.day, told.said_at = calendar.today() - timedelta(days=ago), now() + timedelta(seconds=ago)
            await told.save()

    async def has_program(self, days: int) -> Program:
        """Let a paid program run whose last day is so many days from now, 0 for today."""
        await people.hand_over(self.ivan, days + 1)
        await self.running.works()
        return await Program.get(client_id=self.ivan.id, kind="paid")


@pytest.fixture
async def day(owner: Staff) -> Day:
    await offers.set_payment_details("Карта 2200 7001 2345 6789", by=owner)
    running = Running()
    ivan = Someone(running.wire, 1001, "Иван")
    await ivan.starts()
    return Day(running, ivan, owner)


# One a day, and the dearer one


async def test_of_two_that_want_one_day_the_dearer_one_has_it_though_it_comes_later(day: Day) -> None:
    await day.begins_at(9, 30)
    await day.ivan.begins_questions()
    await day.looks_how_to_pay()

    assert await day.passes(hours=13) == [(HELP, 1)]
    assert await day.passes(hours=24) == [(UNFINISHED, 2)], "what was not said is not said on another day"


async def test_help_with_a_payment_that_loses_its_day_goes_the_next_at_the_same_hour(day: Day) -> None:
    await day.begins_at(6, 30)
    await day.has_program(0)
    await day.looks_how_to_pay()

    assert await day.passes(hours=6) == [(RENEWAL, 3)]
    assert await day.passes(hours=20) == []  # 8:30 the next day
    assert await day.passes(hours=2) == [(HELP, 1)]


async def test_a_renewal_that_finds_its_day_taken_goes_the_next(day: Day) -> None:
    await day.begins_at(6, 30)
    await day.has_program(0)
    await TimedMessage.create(client_id=day.ivan.id, day=calendar.today(), chain="broadcast")

    assert await day.passes(hours=17) == []
    assert await day.passes(hours=24) == [(RENEWAL, 3)]
    assert await day.passes(hours=24) == [(RENEWAL, 4)]


async def test_a_follow_up_that_finds_its_day_taken_is_left_out(day: Day) -> None:
    await day.begins_at(9, 30)
    await TimedMessage.create(client_id=day.ivan.id, day=calendar.today(), chain="broadcast")
    await day.ivan.begins_questions()

    assert await day.passes(hours=12) == []
    assert await day.passes(hours=24) == [(UNFINISHED, 2)]


async def test_the_closing_of_a_payment_has_a_day_of_its_own(day: Day) -> None:
    await day.begins_at(12)
    await day.has_program(17)
    await day.looks_how_to_pay()
    await day.ivan.says_to_have_paid()
    await day.down(days=13, hours=22)

    # At 11:00 of the fourteenth day it is three days to the end of the program; the payment closes at 12:00.
    assert await day.passes(hours=11) == [(RENEWAL, 1)]
    assert (await Payment.get(client_id=day.ivan.id)).status is PaymentStatus.CLOSED
    assert await day.passes(hours=24) == [CLOSED]
    assert await day.passes(hours=26) == [(RENEWAL, 2)]


async def test_nothing_else_is_said_on_the_day_of_a_closing(day: Day) -> None:
    await day.begins_at(10)
    await day.looks_how_to_pay()
    await day.ivan.says_to_have_paid()
    await day.down(days=13, hours=23)

    assert await day.passes(hours=2) == [CLOSED]
    await day.ivan.begins_questions()
    assert await day.passes(hours=4) == []


# An open question


async def test_nobody_is_told_anything_over_their_own_question_until_it_is_answered(day: Day) -> None:
    await day.begins_at(10)
    await day.looks_how_to_pay()
    asked = await incoming.take(await Client.get(id=day.ivan.id), Content("text", "Как оплатить?"), message_id=77)
    assert asked is not None
    assert await day.passes(hours=5) == []

    await outgoing.need_no_answer(day.ivan.id, by=day.owner)
    assert await day.passes(hours=2) == [(HELP, 1)]


async def test_a_question_that_nobody_answers_holds_it_for_a_day(day: Day) -> None:
    await day.begins_at(10)
    await day.looks_how_to_pay()
    await incoming.take(await Client.get(id=day.ivan.id), Content("text", "Как оплатить?"), message_id=77)

    assert await day.passes(hours=23) == []
    assert await day.passes(hours=3) == [(HELP, 1)]


# Three in a row


async def test_after_three_without_a_sign_of_life_nothing_is_said_until_there_is_one(day: Day) -> None:
    await day.begins_at(12)
    await day.has_been_told_three_times()
    await planning.begin(UNFINISHED, day.ivan.id, "questionnaire:1", since=now())
    await Timer.filter(kind=UNFINISHED, subject__endswith="/1").update(due_at=now())

    timer = await Timer.get(kind=UNFINISHED, subject__endswith="/1")
    assert not (await restraint.judge(timer)).says
    await time_passes(minutes=2)
    await day.ivan.taps()
    assert (await restraint.judge(await Timer.get(id=timer.id))).says


async def test_all_four_messages_of_a_renewal_are_said_to_who_never_answers(day: Day) -> None:
    await day.begins_at(12)
    await day.has_program(4)
    assert await day.passes(days=8) == [(RENEWAL, place) for place in (1, 2, 3, 4)]


async def test_a_step_that_is_to_come_is_a_sign_of_life(day: Day) -> None:
    await day.begins_at(12)
    await day.has_been_told_three_times()
    await planning.begin(UNFINISHED, day.ivan.id, "questionnaire:1", since=now())
    timer = await Timer.get(kind=UNFINISHED, subject__endswith="/1")

    assert not (await restraint.judge(timer)).says
    await people.set_step(day.ivan, calendar.today() + timedelta(days=1), by=day.owner)
    assert (await restraint.judge(timer)).says


# Hours


async def test_what_comes_at_night_waits_for_the_morning(day: Day) -> None:
    await day.begins_at(21, 30)
    await day.looks_how_to_pay()

    assert await day.passes(hours=11) == []  # 8:30
    assert await day.passes(hours=2) == [(HELP, 1)]


async def test_a_thousand_who_were_held_over_night_all_hear_by_ten_and_never_many_at_once(day: Day) -> None:
    await day.begins_at(23)
    morning = calendar.at(calendar.today() + timedelta(days=1), calendar.MORNING)
    held = [
        Timer(kind=HELP, client_id=number, subject=f"request:{number}/1", due_at=now(), args={})
        for number in range(5001, 6001)
    ]
    later = [(await restraint.judge(timer)).later for timer in held]

    assert all(at is not None and morning <= at < morning + timedelta(minutes=55) for at in later)
    assert len(set(later)) == len(later)


async def test_where_hardly_anything_of_the_day_is_not_quiet_nobody_waits_into_the_quiet_again(day: Day) -> None:
    await day.begins_at(23)
    await hours.set_quiet("9:10-9:00", by=day.owner)
    morning = calendar.at(calendar.today() + timedelta(days=1), calendar.MORNING)

    assert await restraint.waking(now(), 60) == morning + timedelta(minutes=1)
    assert await restraint.waking(now(), 2999) == morning


async def test_the_closing_of_a_payment_is_said_at_no_other_hour_though_the_bot_was_down(day: Day) -> None:
    await day.begins_at(23)
    await day.looks_how_to_pay()
    await day.ivan.says_to_have_paid()
    await day.down(days=14, hours=1)  # midnight: it is closed, and said in the morning

    assert (await Payment.get(client_id=day.ivan.id)).status is PaymentStatus.CLOSED
    assert await day.down(hours=23) == []
    assert await day.passes(hours=12) == [CLOSED]


async def test_a_closing_at_night_has_the_day_on_which_it_is_said(day: Day) -> None:
    await day.begins_at(22, 30)
    await day.has_program(18)
    await day.looks_how_to_pay()
    await day.ivan.says_to_have_paid()
    await day.down(days=13, hours=22)

    # It is closed at 22:30; three days before the end of the program, at 11:00, is the next day.
    assert await day.passes(hours=24) == [CLOSED]
    assert await day.passes(hours=24) == [(RENEWAL, 1)]


async def test_the_closing_of_a_payment_that_waited_into_a_day_that_is_taken_has_the_next(day: Day) -> None:
    await day.begins_at(23)
    await day.has_program(19)
    await day.looks_how_to_pay()
    await day.ivan.says_to_have_paid()
    await day.down(days=14, hours=1)  # it is closed at midnight, and to be said at 9:00
    await TimedMessage.create(client_id=day.ivan.id, day=calendar.today() + timedelta(days=1), chain="broadcast")

    assert await day.down(hours=34) == []  # 10:00 of the next day
    assert await day.passes(hours=24) == [CLOSED]
    assert await day.passes(hours=26) == [(RENEWAL, 2)]


# Vacation


async def test_on_a_vacation_follow_ups_rest(day: Day) -> None:
    await day.begins_at(10)
    await hours.begin_vacation(calendar.today(), by=day.owner)
    await day.ivan.begins_questions()

    assert await day.passes(hours=13) == []
    assert await day.passes(hours=11) in ([(UNFINISHED, 1)], [(UNFINISHED, 2)])


async def test_on_a_long_vacation_follow_ups_are_left_out(day: Day) -> None:
    await day.begins_at(10)
    await hours.begin_vacation(calendar.today() + timedelta(days=5), by=day.owner)
    await day.ivan.begins_questions()

    assert await day.passes(days=8) == []


async def test_on_a_vacation_what_is_about_money_goes_on(day: Day) -> None:
    await day.begins_at(10)
    await hours.begin_vacation(calendar.today() + timedelta(days=9), by=day.owner)
    await day.has_program(5)
    await day.looks_how_to_pay()

    assert await day.passes(days=4) == [(HELP, 1), (RENEWAL, 1)]
    assert await day.passes(days=4) == [(RENEWAL, 2), (RENEWAL, 3), (RENEWAL, 4)]


# Downtime and clocks


async def test_of_a_chain_only_the_newest_that_is_due_is_said(day: Day) -> None:
    await day.begins_at(12)
    await day.has_program(4)

    assert await day.down(days=4) == [(RENEWAL, 3)]
    assert await day.passes(days=4) == [(RENEWAL, 4)]


async def test_what_is_older_than_two_days_is_not_said(day: Day) -> None:
    await day.begins_at(10)
    await day.looks_how_to_pay()

    assert await day.down(days=2, hours=4) == []
    assert await day.passes(days=2) == []


async def test_what_telegram_has_not_taken_for_two_days_is_not_said(day: Day) -> None:
    await day.begins_at(10)
    await day.looks_how_to_pay()
    await time_passes(hours=3)
    await day.running.clock.strikes()  # it is queued, and Telegram is away

    await time_passes(days=2, hours=1)
    assert await day.said() == []


async def test_after_a_week_down_each_chain_says_one_message_at_most_each_on_its_day(day: Day) -> None:
    await day.begins_at(12)
    await day.has_program(5)
    await day.looks_how_to_pay()
    await editing.set_delay(HELP, 1, "7 d 10:00", by=day.owner)

    said = await day.down(days=7)
    assert said == [(RENEWAL, 4)]
    assert await day.passes(days=3) == [(HELP, 1)]


async def test_a_clock_that_is_set_back_says_nothing_again(day: Day) -> None:
    await day.begins_at(10)
    await day.looks_how_to_pay()
    await people.lose(day.ivan, Reason.NO_TIME, by=day.owner)
    assert await day.passes(hours=4) == [(HELP, 1)]

    await time_passes(hours=-3)
    assert await day.passes(hours=8) == []
    await time_passes(days=-1)
    day.running.restart()
    assert await day.passes(days=3) == []


async def test_an_hour_that_comes_twice_says_nothing_twice(day: Day) -> None:
    await day.begins_at(12)
    await day.has_program(0)

    assert await day.passes(days=1, hours=22) == []
    assert await day.passes(hours=1) == [(RENEWAL, 4)]
    await time_passes(hours=-1)
    assert await day.passes(hours=3) == []


async def test_two_clocks_say_it_once(day: Day) -> None:
    await day.begins_at(10)
    await day.looks_how_to_pay()
    await time_passes(hours=3)
    other = Running()
    first, second = await day.said(), await other.works()

    assert (first, [one.kind for one in second]) == ([(HELP, 1)], [])


# Blocked


async def test_what_did_not_arrive_because_of_a_block_is_not_said_once_the_block_is_over(day: Day) -> None:
    await day.begins_at(10)
    await day.looks_how_to_pay()
    day.running.wire.blocked.add(day.ivan.telegram_id)  # Telegram tells it only when something is sent
    assert await day.passes(hours=4) == []
    assert (await day.ivan.client()).blocked_at is not None

    await day.ivan.starts()
    assert await day.passes(days=2) == []
