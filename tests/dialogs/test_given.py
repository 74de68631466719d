"""«📋 Программы» on the card: what the client got, as they got it, and once more."""

from datetime import timedelta
from typing import Any

import pytest

from bot.demo.people.person import Person
from bot.services.programs import drafts, free_program
from db.fields import now
from db.models import Client, Outbox, Program, ProgramKind, ProgramStatus, Staff
from tests.support.gym import OWNER, Gym
from tests.support.people import answer_all, confirmed_payment, moves_of, newcomer, open_draft, part, written
from tests.support.windows import button_label

AGAIN = "🔁 Отправить ещё раз"


@pytest.fixture
async def owner(marina: Person) -> Staff:
    return await Staff.get(telegram_id=OWNER)


@pytest.fixture
async def sent(gym: Gym, marina: Person, owner: Staff, client: Client, ivan: Person) -> Program:
    """A paid program of three messages, the last two an album, that has reached Ivan."""
    await confirmed_payment(client, owner)
    draft = await open_draft(client.id, by=owner)
    await drafts.add_part(draft.id, part(1, "Понедельник"), by=owner)
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "📋 Выдать программу", message=marina.last)
    await marina.send_album(("photo", "photo"), "техника")
    await gym.settle()
    await gym.taps(marina, "Отправить клиенту", message=marina.last)
    await gym.delivers()
    return await Program.get(id=draft.id)


async def opens_list(gym: Gym, marina: Person, client: Client) -> None:
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "📋 Программы", message=marina.last)


async def test_the_list_names_what_the_client_got_newest_first_with_day_and_fate(
    gym: Gym, marina: Person, client: Client, sent: Program
) -> None:
    about: dict[str, Any] = {"client": client, "content": written(part(1))}
    for days, title, more in (
        (3, "Сила", {"status": ProgramStatus.DELIVERED, "in_person": True}),
        (1, "Йога", {"status": ProgramStatus.DELIVERED}),
        (9, "Бег", {"status": ProgramStatus.FAILED}),
        (0, "Черновик", {"status": ProgramStatus.DRAFT}),
        (0, "Прежняя", {"status": ProgramStatus.WITHDRAWN}),
    ):
        at = now() - timedelta(days=days)
        arrived = at if more["status"] is ProgramStatus.DELIVERED else None
        await Program.create(kind=ProgramKind.PAID, title=title, delivered_at=arrived, created_at=at, **about, **more)
    await opens_list(gym, marina, client)

    names = [label.split(" · ", 1)[1] for label in marina.last.labels[:-1]]
    assert names == ["Бег · не дошла", "Программа на месяц · дошла", "Йога · дошла", "Сила · выдана лично"]


async def test_a_program_is_shown_as_it_was_sent_and_goes_out_once_more_after_a_question(
    gym: Gym, marina: Person, ivan: Person, client: Client, sent: Program
) -> None:
    before, moves = len(ivan.from_bot), await moves_of(client)
    await opens_list(gym, marina, client)
    await gym.taps(marina, button_label(marina, "Программа на месяц"), message=marina.last, times=2)

    shown = [message.text.split("\n")[0] for message in marina.from_bot]
    assert (shown.count("Понедельник"), shown.count("Программа на месяц")) == (1, 1)
    assert [(m.kind, m.text) for m in marina.from_bot[-4:-1]] == [
        ("text", "Понедельник"),
        ("photo", "техника"),
        ("photo", ""),
    ]
    assert "2–3. 📷 ×2 техника" in marina.last.text
    await gym.taps(marina, AGAIN, message=marina.last, times=2)
    assert "Отправить ещё раз?" in marina.last.text
    assert len(ivan.from_bot) == before
    await gym.taps(marina, "Да, отправить ещё раз", message=marina.last, times=2)
    assert "✅ Отправляется ещё раз." in marina.last.text
    await gym.taps(marina, AGAIN, message=marina.last)
    await gym.taps(marina, "Да, отправить ещё раз", message=marina.last)
    assert "☝️ Она уже отправляется" in marina.last.text
    await gym.delivers()

    assert [(m.kind, m.text) for m in ivan.from_bot[before:]] == [
        ("text", "Понедельник"),
        ("photo", "техника"),
        ("photo", ""),
    ]
    again = await Program.get(id=sent.id)
    assert (again.status, again.ends_on, await moves_of(client)) == (ProgramStatus.DELIVERED, sent.ends_on, moves)


async def test_an_update_that_comes_again_sends_nothing_twice(
    gym: Gym, marina: Person, client: Client, sent: Program
) -> None:
    await opens_list(gym, marina, client)
    await gym.taps(marina, button_label(marina, "Программа на месяц"), message=marina.last)
    await gym.taps(marina, AGAIN, message=marina.last)
    await gym.taps(marina, "Да, отправить ещё раз", message=marina.last)
    rows = await Outbox.filter(program_id=sent.id).count()
    await gym.taps(marina, AGAIN, message=marina.last)
    await gym.taps(marina, "Да, отправить ещё раз", message=marina.last)

    assert await Outbox.filter(program_id=sent.id).count() == rows


async def test_a_composed_week_is_shown_too(gym: Gym, marina: Person, ivan: Person, client: Client) -> None:
    await answer_all(client)
    await free_program.complete(client)
    await gym.delivers()
    await opens_list(gym, marina, client)
    await gym.taps(marina, button_label(marina, "дошла"), message=marina.last)

    week = [message.text for message in marina.from_bot[-6:-1]]
    assert week[0].startswith("Ваша первая неделя готова")
    assert len(week) == 5, "how to read it, three days, and how to go on"
    await gym.taps(marina, AGAIN, message=marina.last)
    await gym.taps(marina, "Да, отправить ещё раз", message=marina.last)
    before = len(ivan.from_bot)
    await gym.delivers()
    assert len(ivan.from_bot) == before + 3


async def test_a_file_that_telegram_has_lost_is_left_out_and_said_so(gym: Gym, marina: Person, client: Client) -> None:
    lost = part(2, "", kind="document", file_id="lost")
    about: dict[str, Any] = {"kind": ProgramKind.PAID, "status": ProgramStatus.DELIVERED, "delivered_at": now()}
    await Program.create(client=client, content=written(part(1, "раз"), lost, part(3, "три")), **about)
    await opens_list(gym, marina, client)
    with gym.api.expect("wrong remote file identifier"):
        await gym.taps(marina, button_label(marina, "дошла"), message=marina.last)

    assert [message.text for message in marina.from_bot[-3:-1]] == ["раз", "три"]
    assert marina.last.text.startswith("⚠️ Не показано 1 сообщение")


async def test_who_has_blocked_the_bot_is_said_so_before_a_program_goes_out_again(
    gym: Gym, marina: Person, client: Client, sent: Program
) -> None:
    await Client.filter(id=client.id).update(blocked_at=now())
    await opens_list(gym, marina, client)
    await gym.taps(marina, button_label(marina, "дошла"), message=marina.last)
    assert "🚫 Бот у клиента заблокирован" in marina.last.text
    await gym.taps(marina, AGAIN, message=marina.last)
    assert "🚫 Бот у клиента заблокирован" in marina.last.text


async def test_a_program_of_another_client_opens_on_no_card(
    gym: Gym, marina: Person, client: Client, sent: Program
) -> None:
    other = await newcomer(1002, "Пётр")
    foreign = await Program.create(
        client=other, kind=ProgramKind.PAID, status=ProgramStatus.DELIVERED, content=written(part(1))
    )
    await opens_list(gym, marina, client)
    data = marina.last.inline[0][0]["callback_data"]

    await gym.forges(marina, f"{data.rpartition(':')[0]}:{foreign.id}")

    assert marina.last.text.startswith("⚠️ Такой программы нет")
