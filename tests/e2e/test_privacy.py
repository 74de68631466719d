"""What is kept about a client, only with their word, and how it goes."""

import asyncio
from pathlib import Path

import pytest

from bot.demo.people.person import Person
from bot.demo.server.bell import PATIENCE
from tests.support.steps import FREE, MENU, OFFERS, WAITING, arrive, confirm, get_free_program, pay, stand_at
from tests.support.world import World

pytestmark = pytest.mark.asyncio(loop_scope="package")


async def test_without_consent_nothing_is_asked_and_nothing_stored(world: World, ivan: Person) -> None:
    await arrive(ivan)
    await ivan.tap(FREE)
    consent = await ivan.sees("Прежде чем начать")
    assert consent.labels == ["Даю согласие", "Не сейчас"]
    assert "/forget" in consent.text
    await ivan.tap("Не сейчас")
    refused = await ivan.sees("ничего не спрашиваю")
    assert refused.buttons == MENU
    await ivan.forge("q:sex:male")
    await ivan.settles()
    client = await world.number_of(ivan)
    assert await world.rows(f"SELECT * FROM questionnaires WHERE client_id = {client}") == []
    await ivan.tap(OFFERS)
    await ivan.sees("Личная программа от тренера")


async def test_consent_is_kept_with_its_version_and_time(world: World, ivan: Person) -> None:
    await arrive(ivan)
    await stand_at(ivan, 2)
    client = await world.number_of(ivan)
    version, given = await world.row(
        f"SELECT consent_version, consent_at FROM questionnaires WHERE client_id = {client}"
    )
    assert version >= 1
    assert given is not None


async def test_only_ones_own_phone_number_is_kept(world: World, ivan: Person) -> None:
    phone = f"SELECT phone FROM clients WHERE telegram_id = {ivan.id}"
    await arrive(ivan)
    await stand_at(ivan, 10)
    await ivan.tap("📱 Оставить телефон")
    await ivan.sees("Нажмите кнопку внизу")
    for somebody in (777, None):
        await ivan.send_contact("+79991112233", user_id=somebody)
        await ivan.sees("Это чужой контакт")
        await ivan.settles()
        assert await world.row(phone) == (None,)
    await ivan.send_contact("8 (999) 000-00-00")
    await ivan.sees("номер сохранён")
    assert await world.row(phone) == ("+79990000000",)
    assert "📱 Оставить телефон" not in (await ivan.sees("Проверьте ответы")).labels
    assert ivan.reply_keyboard == []


async def test_data_is_deleted_at_a_wish_and_sums_and_history_stay_without_a_name(world: World, anna: Person) -> None:
    ivan = world.newcomer(username="ivan_the_secret")
    await arrive(ivan, "vk")
    await get_free_program(ivan)
    payment = await pay(world, ivan)
    notice = await anna.sees(f"💳 Оплата №{payment}\n")
    await confirm(anna, payment)
    await world.sent_all(ivan)
    await ivan.send("/forget")
    await ivan.sees("Что о вас хранится")
    client = await world.number_of(ivan)
    before = await world.counts()
    with world.api.expect("query is too old"):
        await ivan.tap_twice("Удалить мои данные")
        await ivan.sees("ваши данные удалены")
        world.api.repeat()
        await ivan.settles()

    assert await world.row(
        "SELECT telegram_id, first_name, last_name, username, phone, source, search, stage_id"
        f" FROM clients WHERE id = {client}"
    ) == (None, "", "", None, None, None, "", None)
    assert await world.rows(f"SELECT * FROM questionnaires WHERE client_id = {client}") == []
    assert await world.rows(f"SELECT title FROM programs WHERE client_id = {client}") == [("",)]
    assert await world.json(f"SELECT content FROM programs WHERE client_id = {client}") == {}
    assert await world.rows(f"SELECT amount, status, receipt FROM payments WHERE client_id = {client}") == [
        (300000, "confirmed", None)
    ]
    assert await world.rows(f"SELECT id FROM receipts WHERE client_id = {client}") == []
    assert await world.rows(f"SELECT content FROM outbox WHERE client_id = {client} AND content IS NOT NULL") == []
    assert await world.rows(f"SELECT to_stage_name FROM client_pipelines WHERE client_id = {client} ORDER BY id") == [
        ("Первичный контакт",),
        ("Консультация",),
        ("Куплена услуга",),
    ]
    after = await world.counts()
    assert after["clients"] == before["clients"], "the second tap makes nobody a client again"

    await nothing_in_the_files_names(world, "ivan_the_secret", str(ivan.user["last_name"]))
    await anna.sees(f"Клиент {client} удалил свои данные")
    card = [m for m in anna.from_bot if m.button("👤 Карточка")]
    await anna.tap("👤 Карточка", message=card[0] if notice not in card else notice)
    await anna.settles()

    await arrive(ivan)
    assert await world.number_of(ivan) != client
    assert await world.path(ivan) == ["Первичный контакт"]
    await ivan.send("/program")
    await ivan.sees("Программ пока нет")


async def nothing_in_the_files_names(world: World, *names: str) -> None:
    """Wait until it is so, while the bot runs on."""
    if not world.database_url.startswith("sqlite"):
        return
    database = Path(world.database_url.removeprefix("sqlite://"))
    files = [database.with_name(f"{database.name}{end}") for end in ("", "-wal", "-shm")]
    async with asyncio.timeout(PATIENCE):
        while any(name.encode() in file.read_bytes() for file in files for name in names):  # noqa: ASYNC110
            await asyncio.sleep(0.05)


async def test_a_payment_that_waits_is_decided_after_the_data_go(world: World, anna: Person, ivan: Person) -> None:
    await arrive(ivan)
    payment = await pay(world, ivan)
    notice = await anna.sees(f"💳 Оплата №{payment}\n")
    await ivan.send("/forget")
    await ivan.sees("Что о вас хранится")
    await ivan.tap("Удалить мои данные")
    await ivan.sees("ваши данные удалены")
    await world.comes_true(lambda: ivan.user["last_name"] not in notice.text)
    asked = await anna.send(f"/confirm_payment {payment}")
    await anna.sees("✅ Подтвердил", after=asked)
    assert await world.row(f"SELECT status, receipt FROM payments WHERE id = {payment}") == ("confirmed", None)
    assert ivan.find(WAITING) is None
