"""The first week in the client's hands: its three messages, paging through the days, marking them done."""

import pytest

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from bot.telegram.callbacks import DayDone, OpenCard, ShowDay
from tests.support.steps import MENU, arrive, get_free_program
from tests.support.world import World

pytestmark = pytest.mark.asyncio(loop_scope="package")

DONE, UNDO, HURTS = "✅ Тренировка сделана", "↩️ Не сделана", "✉️ Болит или непонятно?"


async def train(world: World, person: Person) -> Message:
    """From /start to a week of two days; returns the message with the days."""
    await arrive(person)
    await get_free_program(person)
    await world.sent_all(person)
    return next(message for message in person.from_bot if DONE in message.labels)


async def program_of(world: World, person: Person) -> int:
    (number,) = await world.row(f"SELECT id FROM programs WHERE client_id = {await world.number_of(person)}")
    return int(number)


async def done_by(world: World, person: Person) -> list[int]:
    """The days that the database holds as done."""
    rows = await world.rows(
        f"SELECT day FROM workouts WHERE program_id = {await program_of(world, person)} ORDER BY id"
    )
    return [day for (day,) in rows]


async def test_the_week_is_read_paged_and_marked_and_the_trainer_sees_it(
    world: World, anna: Person, ivan: Person
) -> None:
    page = await train(world, ivan)
    first, days, last = ivan.from_bot[-3:]
    assert first.text.startswith("Ваша первая неделя готова")
    assert (days, days.text.split(".")[0], days.buttons) == (page, "Понедельник", [["· Пн ·", "Чт"], [DONE], [HURTS]])
    assert last.buttons == [["📄 PDF"], ["🛒 Тарифы", "✉️ Написать тренеру"]]
    history = await world.path(ivan)

    assert await ivan.tap("Чт", message=page) == ""
    await ivan.settles()
    assert (page.text.split(".")[0], page.buttons) == ("Четверг", [["Пн", "· Чт ·"], [DONE], [HURTS]])
    assert await ivan.tap(DONE, message=page) == "Записано: 1 из 2"
    await ivan.settles()
    assert page.buttons == [["Пн", "· Чт ✓ ·"], [UNDO], [HURTS]]
    assert page.text.endswith("Сделано на этой неделе: 1 из 2")

    await anna.forge(OpenCard(client=await world.number_of(ivan)).pack())
    await anna.sees("🏋️ Тренировки: 1 из 2 на этой неделе, последняя ")
    assert await ivan.tap(UNDO, message=page) == "Отметка снята: 0 из 2"
    await ivan.settles()
    assert (page.buttons, await done_by(world, ivan)) == ([["Пн", "· Чт ·"], [DONE], [HURTS]], [])
    assert await world.path(ivan) == history
    assert ivan.from_bot[-1] is last, "everything happened in one message"


async def test_taps_that_come_twice_count_once_and_edit_once(world: World, ivan: Person) -> None:
    """An edit that changes nothing would be refused, which fails the test."""
    page = await train(world, ivan)
    await ivan.tap_twice("· Пн ·", message=page)
    await ivan.settles()
    assert page.edited == 0
    await ivan.tap_twice("Чт", message=page)
    await ivan.settles()
    assert page.edited == 1
    assert await ivan.tap_twice(DONE, message=page) == ("Записано: 1 из 2", "Записано: 1 из 2")
    await ivan.settles()
    assert (page.edited, await done_by(world, ivan)) == (2, [1])
    with world.api.expect("query is too old"):
        world.api.repeat()
        await ivan.settles()
    assert (page.edited, await done_by(world, ivan)) == (2, [1])
    await ivan.tap_twice(UNDO, message=page)
    await ivan.settles()
    assert (page.edited, await done_by(world, ivan)) == (3, [])


async def test_a_week_goes_on_after_a_restart(world: World, ivan: Person) -> None:
    page = await train(world, ivan)
    await ivan.tap("Чт", message=page)
    await ivan.settles()
    await world.bot.stop()
    await world.bot.start()
    await ivan.tap("· Чт ·", message=page)
    await ivan.tap(DONE, message=page)
    await ivan.settles()
    assert (page.edited, page.buttons) == (2, [["Пн", "· Чт ✓ ·"], [UNDO], [HURTS]])
    await world.bot.kill()
    await world.bot.start()
    await ivan.tap("· Чт ✓ ·", message=page)
    await ivan.tap("Пн", message=page)
    await ivan.settles()
    assert await ivan.tap(DONE, message=page) == "Записано: 2 из 2. Вся неделя сделана, отличная работа!"
    await ivan.settles()
    assert page.buttons == [["· Пн ✓ ·", "Чт ✓"], [UNDO], [HURTS]]


async def test_a_copy_that_was_deleted_comes_anew(world: World, ivan: Person) -> None:
    page = await train(world, ivan)
    page.deleted, before = True, ivan.last
    with world.api.expect("message to edit not found"):
        assert await ivan.tap("Чт", message=page) == ""
        copy = await ivan.sees("Четверг. ", after=before)
    await ivan.tap(DONE, message=copy)
    await ivan.settles()
    assert copy.buttons == [["Пн", "· Чт ✓ ·"], [UNDO], [HURTS]]


async def test_a_program_sent_again_brings_days_that_work(world: World, ivan: Person) -> None:
    page = await train(world, ivan)
    await ivan.tap(DONE, message=page)
    await ivan.send("/program")
    listed = await ivan.sees("Нажмите на программу")
    await ivan.tap(listed.labels[0])
    await world.comes_true(lambda: sum("📄 PDF" in message.labels for message in ivan.from_bot) == 2)
    await world.sent_all(ivan)
    copy = next(message for message in reversed(ivan.from_bot) if {DONE, UNDO} & set(message.labels))
    assert copy.id != page.id
    assert copy.buttons == [["Пн ✓", "· Чт ·"], [DONE], [HURTS]]
    await ivan.tap(DONE, message=copy)
    await ivan.tap("Чт", message=page)
    await ivan.settles()
    assert page.buttons == copy.buttons == [["Пн ✓", "· Чт ✓ ·"], [UNDO], [HURTS]]
    await ivan.tap("📄 PDF", message=next(m for m in ivan.from_bot if "📄 PDF" in m.labels))
    await ivan.settles()
    assert ivan.last.kind == "document"


async def test_nobody_pages_through_the_week_of_somebody_else(world: World, ivan: Person) -> None:
    olga = world.newcomer("Ольга")
    page = await train(world, olga)
    program = await program_of(world, olga)
    week = DayDone.unpack(page.inline[-2][0]["callback_data"]).week
    await arrive(ivan)
    before = await world.counts()
    for data in (
        ShowDay(program=program, day=0),
        DayDone(program=program, day=0, done=True, week=week),
        DayDone(program=program, day=0, done=False, week=week),
    ):
        assert await ivan.forge(data.pack()) == "Такой программы нет."
        await ivan.settles(quiet=0.05)
        assert ivan.last.buttons == MENU
    own = await olga.forge(ShowDay(program=program, day=5).pack())
    assert own == "Такого дня в программе нет."
    assert await world.counts() == before


async def test_a_client_who_blocks_at_that_moment_leaves_no_error(world: World, ivan: Person) -> None:
    page = await train(world, ivan)
    world.api.fail("editMessageText", status=403, chat_id=ivan.id)
    assert await ivan.tap(DONE, message=page) == ""
    await ivan.settles()
    (since,) = await world.row(f"SELECT blocked_at FROM clients WHERE telegram_id = {ivan.id}")
    assert since is not None
    await ivan.send("/start")
    await ivan.sees("Здравствуйте")
    await ivan.tap("· Пн ·", message=page)
    await ivan.settles()
    assert page.buttons == [["· Пн ✓ ·", "Чт"], [UNDO], [HURTS]]
