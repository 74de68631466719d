"""Whatever comes twice, at the same moment or as a repeated update, counts once, and the person is told."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
import pytest_asyncio

from bot.demo.people.person import Person
from tests.support.steps import (
    FREE,
    OFFERS,
    WAITING,
    answer,
    arrive,
    get_free_program,
    open_draft,
    open_questions,
    pay,
    say_paid,
    stand_at,
)
from tests.support.world import World

pytestmark = pytest.mark.asyncio(loop_scope="package")


@pytest_asyncio.fixture(autouse=True, loop_scope="package")
async def taps_may_be_repeated(world: World) -> AsyncIterator[None]:
    """A tap that is told again was answered the first time."""
    with world.api.expect("query is too old"):
        yield


@asynccontextmanager
async def nothing_new(world: World) -> AsyncIterator[None]:
    """What happens in the block adds no row anywhere."""
    await world.api.settle()
    before = await world.counts()
    yield
    await world.api.settle()
    assert await world.counts() == before


async def test_a_payment_is_confirmed_once(world: World, anna: Person, ivan: Person) -> None:
    await arrive(ivan)
    payment = await pay(world, ivan)
    before = await world.counts()
    await anna.send(f"/confirm_payment {payment}")
    asked = await anna.send(f"/confirm_payment {payment}")
    await anna.sees("По этой оплате уже есть решение, ничего не изменилось", after=asked)
    after = await world.counts()
    assert after["client_pipelines"] == before["client_pipelines"] + 1
    async with nothing_new(world):
        screen = await anna.sees("По этой оплате уже есть решение, ничего не изменилось")
        world.api.repeat()
        await anna.sees("По этой оплате уже есть решение, ничего не изменилось", after=screen)
    await ivan.sees("✅ Оплата получена")
    assert sum("✅ Оплата получена" in message.text for message in ivan.from_bot) == 1

    olga = world.newcomer("Ольга")
    await arrive(olga)
    payment = await pay(world, olga)
    notice = await anna.sees(f"💳 Оплата №{payment}\n")
    answers = await anna.tap_twice("✅ Подтвердить", message=notice)
    assert answers == ("Оплата подтверждена", "По этой оплате уже есть решение, ничего не изменилось")
    assert await world.path(olga) == ["Первичный контакт", "Куплена услуга"]


async def test_a_program_is_sent_to_its_client_once(world: World, anna: Person, ivan: Person) -> None:
    await arrive(ivan)
    await open_draft(world, anna, ivan)
    await anna.send("Среда: жим")
    await anna.sees("В черновике 1 сообщение")
    async with nothing_new(world):
        world.api.repeat()
        await anna.settles()
    await anna.sees("В черновике 1 сообщение")
    await anna.tap_twice("Отправить клиенту")
    await anna.sees("Программа отправляется")
    await world.sent_all(ivan)
    world.api.repeat()
    await anna.settles()
    await world.sent_all(anna, ivan)
    assert [m.text for m in ivan.from_bot].count("Среда: жим") == 1
    assert await world.path(ivan) == ["Первичный контакт", "Куплена услуга", "Активный клиент"]
    client = await world.number_of(ivan)
    assert await world.rows(f"SELECT status FROM programs WHERE client_id = {client}") == [("delivered",)]


async def test_a_program_given_in_person_is_recorded_once(world: World, anna: Person, ivan: Person) -> None:
    await arrive(ivan)
    await open_draft(world, anna, ivan)
    await anna.tap("Выдано лично")
    await anna.sees_button("Да, выдано лично")
    await anna.tap_twice("Да, выдано лично")
    world.api.repeat()
    await anna.settles()
    assert await world.path(ivan) == ["Первичный контакт", "Куплена услуга", "Активный клиент"]


async def test_start(world: World, ivan: Person) -> None:
    before = await world.counts()
    await ivan.send("/start vk")
    await ivan.send("/start instagram")
    await ivan.settles()
    after = await world.counts()
    assert after["clients"] == before["clients"] + 1
    assert after["client_pipelines"] == before["client_pipelines"] + 1
    assert len(ivan.live_screens) == 1
    async with nothing_new(world):
        screen = ivan.last
        world.api.repeat()
        await ivan.sees("Здравствуйте", after=screen)
    assert await world.row(f"SELECT source FROM clients WHERE telegram_id = {ivan.id}") == ("vk",)


async def test_consent(world: World, ivan: Person) -> None:
    await arrive(ivan)
    await ivan.tap(FREE)
    await ivan.sees("Прежде чем начать")
    before = await world.counts()
    await ivan.tap_twice("Даю согласие")
    await ivan.sees("Вопрос 1 из 9")
    await ivan.settles()
    assert (await world.counts())["questionnaires"] == before["questionnaires"] + 1
    async with nothing_new(world):
        world.api.repeat()
        await ivan.settles()
    assert "Вопрос 1 из 9" in ivan.last.text


async def test_an_answer_by_button_is_not_one_to_the_next_question(world: World, ivan: Person) -> None:
    await arrive(ivan)
    await stand_at(ivan, 5)
    _, second = await ivan.tap_twice("Общая форма")
    assert second == "На этот вопрос ответ уже есть"
    await ivan.settles()
    world.api.repeat()
    await ivan.settles()
    assert "Вопрос 6 из 9" in ivan.last.text
    assert ivan.alerts[-1] == "На этот вопрос ответ уже есть"


async def test_a_typed_answer_is_not_one_to_the_next_question(world: World, ivan: Person) -> None:
    await arrive(ivan)
    await stand_at(ivan, 3)
    await ivan.send("180")
    await ivan.sees("Вопрос 4 из 9")
    screen = ivan.last
    world.api.repeat()
    await ivan.settles()
    assert "Вопрос 4 из 9" in ivan.last.text
    assert ivan.last.id > screen.id, "the question is shown again"
    answers = await world.json(f"SELECT answers FROM questionnaires WHERE client_id = {await world.number_of(ivan)}")
    assert set(answers) == {"sex", "age", "height"}


async def test_a_tick_stays_set(world: World, ivan: Person) -> None:
    await arrive(ivan)
    await stand_at(ivan, 9)
    await ivan.tap_twice("Колени")
    await ivan.sees_button("✅ Колени")
    await ivan.settles()
    world.api.repeat()
    await ivan.settles()
    assert "✅ Колени" in ivan.last.labels
    await ivan.tap_twice("Готово")
    assert "Здоровье: Колени" in (await ivan.sees("Проверьте ответы")).text


async def test_a_program_is_composed_once(world: World, ivan: Person) -> None:
    await arrive(ivan)
    await stand_at(ivan, 10)
    before = await world.counts()
    await ivan.tap_twice("Получить программу")
    await ivan.sees("Готово! Программа уже идёт сюда")
    await ivan.settles()
    after = await world.counts()
    assert after["programs"] == before["programs"] + 1
    assert after["client_pipelines"] == before["client_pipelines"] + 1
    assert after["outbox"] == before["outbox"] + 4, "three messages for the client, one for the trainer"
    async with nothing_new(world):
        world.api.repeat()
        await ivan.settles()
    await world.sent_all(ivan)
    assert sum("Ваша первая неделя готова" in m.text for m in ivan.from_bot) == 1


async def test_a_payment_is_opened_once(world: World, ivan: Person) -> None:
    await arrive(ivan)
    await ivan.tap(OFFERS)
    await ivan.sees("Личная программа")
    await ivan.tap("Программа на месяц")
    await ivan.sees("Цена:")
    await ivan.tap_twice("💳 Оплатить переводом")
    await ivan.sees("нажмите «✅ Перевод сделан»")
    await ivan.settles()
    before = await world.counts()
    _, second = await ivan.tap_twice("✅ Перевод сделан")
    assert second.startswith("Оплата №")
    assert second.endswith("уже ждёт")
    assert (await world.counts())["payments"] == before["payments"] + 1
    async with nothing_new(world):
        world.api.repeat()
        await ivan.settles()
    assert sum("Карта 2200" in message.text for message in ivan.from_bot) == 1
    assert [message.labels[0] for message in ivan.live_screens] == ["📋 Скопировать номер", "Без чека"]


async def test_a_receipt_is_told_once(world: World, ivan: Person) -> None:
    await arrive(ivan)
    await say_paid(ivan)
    await ivan.send_photo()
    waiting = await ivan.sees(WAITING)
    async with nothing_new(world):
        world.api.repeat()
        await ivan.sees(WAITING, after=waiting)


async def test_without_a_receipt_is_told_once(world: World, ivan: Person) -> None:
    await arrive(ivan)
    await say_paid(ivan)
    before = await world.counts()
    await ivan.tap_twice("Без чека")
    await ivan.sees(WAITING)
    await ivan.settles()
    assert (await world.counts())["outbox"] == before["outbox"] + 1
    async with nothing_new(world):
        world.api.repeat()
        await ivan.settles()


async def test_a_program_is_sent_again_once_for_one_tap(world: World, ivan: Person) -> None:
    await arrive(ivan)
    await get_free_program(ivan)
    await world.sent_all(ivan)
    await ivan.send("/program")
    listed = await ivan.sees("Нажмите на программу")
    answers = await ivan.tap_twice(listed.labels[0])
    assert answers == ("Отправляю", "Эта программа уже отправлена или передана лично")
    await world.sent_all(ivan)
    async with nothing_new(world):
        world.api.repeat(world.api.last_update["update_id"] - 1)
        await ivan.settles()
    assert sum("Ваша первая неделя готова" in m.text for m in ivan.from_bot) == 2


async def test_a_phone_number_is_kept_once(world: World, ivan: Person) -> None:
    await arrive(ivan)
    await stand_at(ivan, 10)
    await ivan.tap_twice("📱 Оставить телефон")
    await ivan.settles()
    assert ivan.reply_keyboard == [["📱 Оставить телефон"], ["Не сейчас"]]
    async with nothing_new(world):
        await ivan.tap("📱 Оставить телефон")
        await ivan.sees("Спасибо, номер сохранён")
        world.api.repeat()
    assert "Проверьте ответы" in ivan.last.text
    assert len(ivan.live_screens) == 1


async def test_an_old_button_says_so_and_brings_a_fresh_screen(world: World, ivan: Person) -> None:
    first = await arrive(ivan)
    await open_questions(ivan)
    old = ivan.last
    await answer(ivan, 1)
    await ivan.settles()
    await ivan.forge("nothing:like:this", message=old)
    await ivan.sees("Чем помочь?")
    assert first.id == old.id, "one live message"
    assert len(ivan.live_screens) == 1
