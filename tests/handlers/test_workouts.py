"""Paging through the days of a week and marking them done, through the real dispatcher."""

from datetime import date, timedelta

import pytest

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from bot.services.programs import free_program, workouts
from bot.telegram.callbacks import DayDone, ShowDay
from db.fields import now
from db.models import Client, ClientPipeline, Outbox, Program, ProgramStatus, Workout
from tests.support.gym import Gym
from tests.support.people import answer_all, newcomer

DONE, UNDO = "✅ Тренировка сделана", "↩️ Не сделана"


@pytest.fixture
def today(gym: Gym) -> date:
    """The date in the trainer's time zone."""
    return now().astimezone(gym.settings.zone).date()


@pytest.fixture
async def program(gym: Gym, marina: Person, ivan: Person, client: Client) -> Program:
    """A week of three days that has arrived in Ivan's chat."""
    await answer_all(client)
    made = (await free_program.complete(client)).program
    await gym.delivers()
    return await Program.get(id=made.id)


def days(ivan: Person) -> list[Message]:
    """The messages that show a day, oldest first."""
    return [message for message in ivan.from_bot if {DONE, UNDO} & set(message.labels)]


async def test_the_week_is_three_messages_how_to_read_the_days_and_the_next_step(
    ivan: Person, program: Program
) -> None:
    first, page, last = ivan.from_bot[-3:]
    assert first.text.startswith("Ваша первая неделя готова")
    assert first.buttons == []
    assert page.text.startswith("Понедельник. Всё тело")
    assert page.buttons == [["· Пн ·", "Ср", "Пт"], [DONE]]
    assert last.text.startswith("Недели 2–4")
    assert last.buttons == [["📄 PDF"], ["🛒 Тарифы"]]


async def test_a_tap_turns_to_the_day_in_the_same_message(gym: Gym, ivan: Person, program: Program) -> None:
    (page,) = days(ivan)
    assert await gym.taps(ivan, "Пт", message=page) == ""
    assert page.text.startswith("Пятница. ")
    assert page.buttons == [["Пн", "Ср", "· Пт ·"], [DONE]]
    await gym.taps(ivan, "Пн", message=page)
    assert page.text.startswith("Понедельник. ")
    assert (days(ivan), page.edited) == ([page], 2)


async def test_a_day_that_is_shown_already_is_let_be(gym: Gym, ivan: Person, program: Program) -> None:
    """An edit that changes nothing is refused by Telegram; `gym` fails for it."""
    (page,) = days(ivan)
    await gym.taps(ivan, "· Пн ·", message=page)
    await gym.taps(ivan, "Ср", message=page, times=3)
    await gym.taps(ivan, "· Ср ·", message=page)
    assert page.edited == 1
    assert page.text.startswith("Среда. ")


async def test_quick_taps_there_and_back_end_where_the_last_one_led(gym: Gym, ivan: Person, program: Program) -> None:
    """Each of them brings the message as it was before the first."""
    (page,) = days(ivan)
    for label in ("Ср", "· Пн ·", "Пт", "· Пн ·", "Ср"):
        ivan._ask(page, ivan._find_button(label, page)[1]["callback_data"])
    await gym.settle()
    assert (page.text.split(".")[0], page.edited) == ("Среда", 5)


async def test_a_day_is_marked_done_once_and_taken_back(
    gym: Gym, ivan: Person, client: Client, program: Program, today: date
) -> None:
    (page,) = days(ivan)
    moves = await ClientPipeline.all().count()
    assert await gym.taps(ivan, DONE, message=page, times=2) == "Записано: 1 из 3"
    assert page.text.endswith(f"✅ Сделана {today:%d.%m}\nСделано на этой неделе: 1 из 3")
    assert page.buttons == [["· Пн ✓ ·", "Ср", "Пт"], [UNDO]]
    row = await Workout.get()
    assert (row.program_id, row.day, row.week, row.done_on) == (program.id, 0, workouts.monday_of(today), today)

    await gym.taps(ivan, "Ср", message=page)
    assert await gym.taps(ivan, DONE, message=page) == "Записано: 2 из 3"
    assert await gym.taps(ivan, UNDO, message=page, times=2) == "Отметка снята: 1 из 3"
    assert page.buttons == [["Пн ✓", "· Ср ·", "Пт"], [DONE]]
    await gym.taps(ivan, DONE, message=page)
    await gym.taps(ivan, "Пт", message=page)
    assert await gym.taps(ivan, DONE, message=page) == "Записано: 3 из 3. Вся неделя сделана, отличная работа!"
    assert await ClientPipeline.all().count() == moves


async def test_the_storage_may_be_lost_between_two_taps(gym: Gym, ivan: Person, program: Program) -> None:
    (page,) = days(ivan)
    await gym.taps(ivan, "Ср", message=page)
    before = dict(page.raw)
    await gym.restart()
    await gym.taps(ivan, "· Ср ·", message=page)
    await gym.taps(ivan, DONE, message=page)
    assert page.buttons == [["Пн", "· Ср ✓ ·", "Пт"], [UNDO]]

    # The restart fell between two quick taps: nobody knows what the first one has made of the message.
    await gym.restart()
    page.raw, drawn = before, page.raw
    query = ivan._ask(page, DayDone(program=program.id, day=1, done=True, week=_week(page)).pack())
    page.raw = drawn
    with gym.api.expect("message is not modified"):
        await gym.settle()
    assert query.answer is not None
    assert await Workout.all().count() == 1


def _week(page: Message) -> int:
    return DayDone.unpack(page.inline[-1][0]["callback_data"]).week


async def test_every_copy_goes_by_itself_and_comes_right_at_its_next_tap(
    gym: Gym, ivan: Person, program: Program
) -> None:
    await gym.says(ivan, "/program")
    await gym.taps(ivan, ivan.last.labels[0])
    await gym.delivers()
    old, new = days(ivan)
    await gym.taps(ivan, DONE, message=new)
    await gym.taps(ivan, "Пт", message=new)
    assert old.buttons == [["· Пн ·", "Ср", "Пт"], [DONE]]
    assert await gym.taps(ivan, DONE, message=old) == "Записано: 1 из 3"
    assert old.buttons == [["· Пн ✓ ·", "Ср", "Пт"], [UNDO]]
    await gym.taps(ivan, UNDO, message=old)
    await gym.taps(ivan, "· Пт ·", message=new)
    assert new.buttons == [["Пн", "Ср", "· Пт ·"], [DONE]]


async def test_a_program_sent_again_opens_at_the_day_that_is_left(gym: Gym, ivan: Person, program: Program) -> None:
    await gym.taps(ivan, DONE)
    await gym.says(ivan, "/program")
    await gym.taps(ivan, ivan.last.labels[0])
    await gym.delivers()
    assert days(ivan)[-1].buttons == [["Пн ✓", "· Ср ·", "Пт"], [DONE]]


async def test_a_message_of_last_week_is_drawn_anew_and_last_week_stays(
    gym: Gym, ivan: Person, program: Program, today: date
) -> None:
    (page,) = days(ivan)
    await gym.taps(ivan, DONE, message=page)
    week = timedelta(days=7)
    await Workout.all().update(week=workouts.monday_of(today) - week, done_on=today - week)
    old = DayDone(program=program.id, day=0, done=False, week=(workouts.monday_of(today) - week).toordinal())

    assert await gym.forges(ivan, old.pack(), message=page) == "Началась новая неделя, отмечайте заново"
    assert page.buttons == [["· Пн ·", "Ср", "Пт"], [DONE]]
    assert "Сделан" not in page.text
    assert await Workout.all().count() == 1
    assert await gym.taps(ivan, DONE, message=page) == "Записано: 1 из 3"
    assert await Workout.all().count() == 2


async def test_a_button_drawn_last_week_marks_the_present_one(
    gym: Gym, ivan: Person, program: Program, today: date
) -> None:
    old = DayDone(program=program.id, day=2, done=True, week=(workouts.monday_of(today) - timedelta(7)).toordinal())
    await gym.forges(ivan, old.pack(), message=days(ivan)[0])
    assert [(row.day, row.week) for row in await Workout.all()] == [(2, workouts.monday_of(today))]


@pytest.mark.parametrize(
    "trouble", ["message to edit not found", "message can't be edited", "message media can't be edited"]
)
async def test_where_the_message_is_gone_or_too_old_the_day_comes_below(
    gym: Gym, ivan: Person, program: Program, trouble: str
) -> None:
    (page,) = days(ivan)
    gym.api.fail("editMessageText", status=400, description=f"Bad Request: {trouble}")
    with gym.api.expect(trouble):
        assert await gym.taps(ivan, DONE, message=page) == "Записано: 1 из 3"
    assert ivan.last.buttons == [["· Пн ✓ ·", "Ср", "Пт"], [UNDO]]
    await gym.taps(ivan, "Ср", message=ivan.last, times=2)
    assert ivan.last.text.startswith("Среда. ")
    assert len(days(ivan)) == 2


async def test_numbers_that_were_forged_are_refused_and_write_nothing(
    gym: Gym, ivan: Person, client: Client, program: Program, today: date
) -> None:
    other = await newcomer(2002, "Пётр")
    await answer_all(other)
    theirs = (await free_program.complete(other)).program
    held_client = await newcomer(2003, "Вася")
    await answer_all(held_client, age="15")
    held = (await free_program.complete(held_client)).program
    await Program.filter(id=held.id).update(client_id=client.id)
    withdrawn = await Program.create(
        client=client, kind="free", status=ProgramStatus.WITHDRAWN, content=program.content
    )
    week = workouts.monday_of(today).toordinal()
    for number, day, words in (
        (theirs.id, 0, "Такой программы нет."),
        (held.id, 0, "Такой программы нет."),
        (withdrawn.id, 0, "Такой программы нет."),
        (99_999, 0, "Такой программы нет."),
        (program.id, 3, "Такого дня в программе нет."),
    ):
        for data in (
            ShowDay(program=number, day=day),
            DayDone(program=number, day=day, done=True, week=week),
            DayDone(program=number, day=day, done=False, week=week),
        ):
            assert await gym.forges(ivan, data.pack()) == words
            assert not {DONE, UNDO} & set(ivan.last.labels)
    for nonsense in (
        f"day:{program.id}:7",
        f"day:{program.id}:-1",
        f"day:{'9' * 20}:0",
        f"done:{program.id}:0:1:0",
        f"done:{program.id}:0:1:{'9' * 12}",
        f"done:{program.id}:0:x:{week}",
        f"done:{program.id}:0",
    ):
        assert await gym.forges(ivan, nonsense)
    assert await Workout.all().count() == 0


async def test_the_trainer_has_no_use_for_a_clients_days(gym: Gym, marina: Person, program: Program) -> None:
    data = DayDone(program=program.id, day=0, done=True, week=1).pack()
    await gym.forges(marina, data)
    assert await Workout.all().count() == 0


async def test_after_forgetting_the_old_days_do_nothing(gym: Gym, ivan: Person, program: Program) -> None:
    (page,) = days(ivan)
    await gym.taps(ivan, DONE, message=page)
    await gym.says(ivan, "/forget")
    await gym.taps(ivan, "Удалить мои данные")
    assert await gym.dispatcher.fsm.get_context(gym.bot, ivan.chat.id, ivan.id).get_data() == {}
    for _ in range(2):
        await gym.taps(ivan, "Ср", message=page)
        await gym.taps(ivan, UNDO, message=page)
        await gym.says(ivan, "/start")
    assert await Workout.all().count() == 0
    assert page.text.startswith("Понедельник")


async def test_a_program_that_did_not_arrive_whole_can_be_paged(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await answer_all(client)
    program = (await free_program.complete(client)).program
    last = await Outbox.filter(program_id=program.id).exclude(delivery_id=None).order_by("-id").first()
    assert last is not None
    await Outbox.filter(id=last.id).update(status="failed")
    await gym.delivers()
    await Program.filter(id=program.id).update(status=ProgramStatus.FAILED)
    await gym.taps(ivan, "Ср")
    assert days(ivan)[0].text.startswith("Среда. ")


async def test_somebody_with_another_language_pages_in_english(gym: Gym, marina: Person) -> None:
    john = gym.api.person(1500, "John", language_code="en")
    await gym.says(john, "/start")
    await answer_all(await Client.get(telegram_id=1500))
    await free_program.complete(await Client.get(telegram_id=1500))
    await gym.delivers()
    await gym.taps(john, "Wed")
    assert await gym.taps(john, "✅ Workout done") == "Recorded: 1 of 3"
    page = next(message for message in john.from_bot if "↩️ Not done" in message.labels)
    assert page.buttons == [["Mon", "· Wed ✓ ·", "Fri"], ["↩️ Not done"]]
    assert page.text.endswith("Done this week: 1 of 3")
