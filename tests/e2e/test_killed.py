"""Killed without a word (kill -9) and started again: nothing is lost, and everybody goes on where they stood."""

import signal
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.demo.people.person import Person
from tests.e2e.conftest import Worlds
from tests.support.steps import (
    FREE,
    OFFERS,
    WAITING,
    answer,
    arrive,
    open_draft,
    open_questions,
    say_paid,
    set_payment_details,
    stand_at,
)
from tests.support.world import World

pytestmark = pytest.mark.asyncio(loop_scope="package")


@pytest_asyncio.fixture(scope="module", loop_scope="package")
async def shared_world(worlds: Worlds) -> AsyncIterator[World]:
    async with worlds() as world:
        # What was done just before the end is done once more.
        world.api.expected.extend(["query is too old", "message is not modified"])
        await set_payment_details(await world.owner())
        yield world


async def test_updates_in_work_and_those_that_wait_are_handled(world: World) -> None:
    people = [world.newcomer(f"Гость {number}") for number in range(6)]
    held = world.api.hold("sendMessage")
    for person in people[:4]:
        await person.send("/start vk")
    await world.comes_true(lambda: {person.id for person in people[:4]} <= held.chats)
    polls = world.api.updates.polls
    await world.comes_true(lambda: world.api.updates.polls > polls + 1)  # it asks on, and confirms none of them
    assert await world.bot.kill() == -signal.SIGKILL
    held.release()
    for person in people[4:]:
        await person.send("/start vk")
    assert len(world.api.updates.pending) == 6
    await world.bot.start()
    await world.api.settle()
    for person in people:
        await person.sees("Здравствуйте")
        assert await world.path(person) == ["Первичный контакт"]


async def test_the_questionnaire_goes_on_where_it_stood(world: World) -> None:
    ivan, olga, petr, vera = (world.newcomer(name) for name in ("Иван", "Ольга", "Пётр", "Вера"))
    for person in (ivan, olga, petr, vera):
        await arrive(person)
    await open_questions(vera)
    await stand_at(ivan, 4)
    await stand_at(olga, 6)
    await stand_at(petr, 9)
    await petr.tap("Колени")
    await petr.sees_button("✅ Колени")
    await world.bot.kill()
    await ivan.send("82,5")
    await olga.tap("Новичок", wait=False)
    await world.bot.start()

    await ivan.sees("Вопрос 5 из 9")
    await olga.sees("Вопрос 7 из 9")
    for number in range(5, 10):
        await answer(ivan, number)
    assert "Вес: 82,5 кг" in ivan.last.text
    for number in range(7, 10):
        await answer(olga, number)
    await petr.tap("Поясница")
    await petr.sees_button("✅ Поясница")
    await petr.tap("Готово")
    assert "Здоровье: Колени, Поясница" in (await petr.sees("Проверьте ответы")).text
    await vera.send("/start")
    await vera.sees("Здравствуйте")
    await vera.tap(FREE)
    await vera.sees("Вопрос 1 из 9")


async def test_what_was_in_the_outbox_goes_out_in_its_order(world: World, ivan: Person) -> None:
    await arrive(ivan)
    await stand_at(ivan, 10)
    first = world.api.hold("sendMessage", chat_id=ivan.id)
    await ivan.tap("Получить программу")
    await world.comes_true(lambda: bool(first.calls))
    first.release()
    second = world.api.hold("sendMessage", chat_id=ivan.id)
    await world.comes_true(lambda: bool(second.calls))
    await world.bot.kill()
    assert await world.unsent(ivan) == 2, "the first is recorded as sent, the second is in flight"
    second.release()
    await world.bot.start()
    await world.sent_all(ivan)
    sent = await world.rows(f"SELECT message_id FROM outbox WHERE chat_id = {ivan.id} ORDER BY id")
    assert sorted(sent) == sent
    texts = [m.text for m in ivan.from_bot]
    assert len(texts) - len(set(texts)) == 1, "only the message in flight comes twice"
    assert OFFERS in ivan.last.labels
    client = await world.number_of(ivan)
    assert await world.rows(f"SELECT status FROM programs WHERE client_id = {client}") == [("delivered",)]


async def test_a_program_is_finished_that_was_asked_for_at_that_moment(world: World, ivan: Person) -> None:
    await arrive(ivan)
    await stand_at(ivan, 10)
    held = world.api.hold("answerCallbackQuery")
    await ivan.tap("Получить программу", wait=False)
    client = await world.number_of(ivan)
    await world.comes_true(lambda: bool(held.calls))
    await world.bot.kill()
    assert await world.rows(f"SELECT count(*) FROM programs WHERE client_id = {client}") == [(1,)]
    held.release()
    await world.bot.start()
    await ivan.sees("Готово! Программа уже идёт сюда")
    await world.sent_all(ivan)
    assert await world.rows(f"SELECT status FROM programs WHERE client_id = {client}") == [("delivered",)]
    assert await world.path(ivan) == ["Первичный контакт", "Консультация"]


async def test_a_draft_and_a_payment_go_on(world: World, anna: Person, ivan: Person) -> None:
    olga = world.newcomer("Ольга")
    await arrive(olga)
    await say_paid(olga)
    await arrive(ivan)
    await open_draft(world, anna, ivan)
    await world.api.settle()  # a chat of the process that was killed before is locked still, and its update unconfirmed
    await anna.send("Четверг: ноги")
    await anna.sees("В черновике 1 сообщение")
    await world.bot.kill()
    await anna.send("Пятница: спина")
    await olga.send_photo()
    # Between the removal of the old screen and the note of it there is a moment: then it is removed in vain once more.
    with world.api.expect("message to delete not found"):
        await world.bot.start()
        await olga.sees(WAITING)
        await anna.sees("В черновике 2 сообщения")
    assert await world.rows(f"SELECT status FROM payments WHERE client_id = {await world.number_of(olga)}") == [
        ("pending",)
    ]
    await anna.send("Суббота: отдых")
    await anna.sees("В черновике 3 сообщения")
    await anna.tap("Отправить клиенту")
    await ivan.sees("Суббота: отдых")
    assert [m.text for m in ivan.from_bot[-3:]] == ["Четверг: ноги", "Пятница: спина", "Суббота: отдых"]
    await world.sent_all(ivan)
    assert await world.path(ivan) == ["Первичный контакт", "Куплена услуга", "Активный клиент"]


async def test_what_is_due_is_done_once_each_though_the_clock_is_killed_in_the_middle(world: World) -> None:
    people = [world.newcomer(f"Гость {number}") for number in range(8)]
    for person in people:
        await arrive(person)
    ids = [await world.number_of(person) for person in people]
    moment = "'2026-01-01 00:00:00+00:00'"
    await world.change(
        "INSERT INTO payments (client_id, offer_id, title, duration_days, amount, currency, method, reason, status,"
        " created_at) VALUES "
        + ", ".join(f"({i}, 1, 'Месяц', 30, 300000, 'RUB', 'transfer', '', 'pending', {moment})" for i in ids)
    )
    await world.change("INSERT INTO settings (key, value) VALUES ('quiet_hours', '')")  # it may be night
    theirs = f"client_id IN ({', '.join(map(str, ids))})"
    await world.change(
        "INSERT INTO timers (kind, client_id, subject, key, due_at, status, args, attempts, created_at)"
        " SELECT 'payment_closes', client_id, 'payment:' || id, 'payment_closes:payment:' || id,"
        f" {moment}, 'pending', '{{}}', 0, {moment} FROM payments WHERE {theirs}"
    )
    done = f"SELECT count(*) FROM timers WHERE status = 'done' AND {theirs}"
    await world.comes_to(1, done)
    await world.bot.kill()
    (before,) = await world.row(done)
    assert before < len(ids), "killed before all were done"
    assert await world.row(f"SELECT count(*) FROM payments WHERE status = 'closed' AND {theirs}") == (before,)
    await world.bot.start()

    await world.becomes([(len(ids),)], done)
    await world.sent_all(*people)
    assert await world.rows(f"SELECT status, count(*) FROM payments WHERE {theirs} GROUP BY status") == [("closed", 8)]
    for person in people:
        assert sum("закрыта" in message.text for message in person.from_bot) in (1, 2), (
            "the one in flight may come twice"
        )
    queued = f"SELECT count(*) FROM outbox WHERE {theirs} AND status = 'sent'"
    assert await world.row(f"{queued} AND content IS NOT NULL") == (8,)
