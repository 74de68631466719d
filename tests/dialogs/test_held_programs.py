"""A held program: the doctor comes first, and nothing is released by one slip."""

import pytest

from bot.demo.people.person import Person
from bot.services import outbox
from bot.services.people import privacy
from bot.services.programs import drafts, free_program, programs
from bot.telegram.callbacks import (
    OpenCard,
    OpenHeld,
)
from db.models import (
    Client,
    Program,
    ProgramKind,
    ProgramStatus,
    Staff,
)
from dialogs import states
from tests.support.gym import Gym
from tests.support.people import (
    answer_all,
    confirmed_payment,
    open_draft,
    part,
    queued,
)
from tests.support.situations import held_program, open_held
from tests.support.windows import button_label, furnish, walk


async def test_the_notice_of_a_held_program_opens_the_decision(gym: Gym, marina: Person, client: Client) -> None:
    held = await held_program(client, age="17")
    data = OpenHeld(program=held.id).pack()

    await gym.forges(marina, data)
    assert "младше 18" in marina.last.text
    await gym.taps(marina, "✅ Отправить собранную", message=marina.last, times=2)
    assert "Программа отправляется" in marina.last.text
    assert await outbox.program_on_its_way(held.id)
    assert (await programs.get(held.id)).status is ProgramStatus.QUEUED
    await gym.forges(marina, data)
    assert "больше не ждёт" in marina.last.text


async def test_the_notice_of_a_held_program_says_nothing_about_health(gym: Gym, marina: Person, client: Client) -> None:
    await held_program(client, age="17", limits=("pressure", "other"), pressure="heart", other="Диабет")
    await gym.delivers()

    notice = marina.last
    assert notice.text == "✋ Иван @ivan: опрос пройден, но программу сначала смотрит тренер. Ответы на карточке."
    assert notice.labels == ["✋ Решить", "👤 Карточка"]


async def test_from_its_notice_too_a_doctor_comes_before_the_release(gym: Gym, marina: Person, client: Client) -> None:
    held = await held_program(client, limits=("pressure",), pressure="heart")
    await gym.delivers()
    notice = marina.last

    await gym.taps(marina, "✋ Решить", message=notice)
    await gym.taps(marina, "✅ Отправить собранную", message=marina.last)

    assert "Здесь сначала нужен врач" in marina.last.text
    assert (await programs.get(held.id)).status is ProgramStatus.HELD
    await gym.taps(marina, "Всё равно выдать", message=marina.last)
    assert "Программа отправляется" in marina.last.text
    assert await outbox.program_on_its_way(held.id)
    assert not notice.deleted


async def test_the_card_leads_to_a_held_program_and_only_then(gym: Gym, marina: Person, client: Client) -> None:
    await gym.forges(marina, OpenCard(client=client.id).pack())
    assert "✋ Программа ждёт решения" not in marina.last.labels
    await held_program(client, age="17", limits=("pressure", "other"))

    await open_held(gym, marina, client)

    assert "младше 18" in marina.last.text
    assert "есть ответ «Другое»" in marina.last.text
    assert "Давление или сердце (Лечу, держится ниже 160/90), Другое (Грыжа)" in marina.last.text
    await gym.taps(marina, "✅ Отправить собранную", message=marina.last)
    assert "Программа отправляется" in marina.last.text
    await gym.taps(marina, "« Назад", message=marina.last)
    assert "Анкета:" in marina.last.text
    assert "✋ Программа ждёт решения" not in marina.last.labels


async def test_where_a_doctor_comes_first_one_tap_releases_nothing(gym: Gym, marina: Person, client: Client) -> None:
    held = await held_program(client, limits=("pressure",), pressure="unsure")
    await open_held(gym, marina, client)

    await gym.taps(marina, "✅ Отправить собранную", message=marina.last, times=2)
    assert "Здесь сначала нужен врач" in marina.last.text
    assert "давление высокое или неизвестно" in marina.last.text
    await gym.taps(marina, "« Отмена", message=marina.last)
    assert "Программа ждёт вашего решения" in marina.last.text
    assert (await programs.get(held.id)).status is ProgramStatus.HELD

    await gym.taps(marina, "✅ Отправить собранную", message=marina.last)
    await gym.taps(marina, "Всё равно выдать", message=marina.last, times=2)
    assert (await programs.get(held.id)).status is ProgramStatus.QUEUED
    assert (await queued(client.telegram_id)).count("part") == 3


async def test_the_trainer_writes_another_instead_of_a_held_program_from_the_card(
    gym: Gym, marina: Person, client: Client
) -> None:
    held = await held_program(client, limits=("pregnancy",))
    await open_held(gym, marina, client)
    await gym.taps(marina, "✍️ Написать свою", message=marina.last)
    await gym.says(marina, "Понедельник: прогулка")
    await gym.taps(marina, "Отправить клиенту", message=marina.last)

    assert (await programs.get(held.id)).status is ProgramStatus.WITHDRAWN
    assert (await queued(client.telegram_id)).count("part") == 1


async def test_the_composed_week_is_read_before_it_is_sent(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    held = await held_program(client, age="17")
    await open_held(gym, marina, client)
    decision = marina.last
    await gym.taps(marina, "👁 Посмотреть", message=marina.last)
    read = [marina.last.html]
    for day in ("Пн", "Ср", "Пт", "⏩"):
        await gym.taps(marina, day, message=marina.last)
        read.append(marina.last.html)
    assert marina.last.buttons == [["ℹ️", "Пн", "Ср", "Пт"], ["« Назад"]]
    assert (marina.last.id, len(marina.live_screens)) == (decision.id, 1), "nothing is left in the chat"
    await gym.taps(marina, "« Назад", message=marina.last)
    await gym.taps(marina, "✅ Отправить собранную", message=marina.last)

    await gym.delivers()
    intro, monday, outlook = [message.html for message in ivan.from_bot][-3:]
    assert [read[0], read[1], read[4]] == [intro, monday, outlook], "what the client gets"
    assert (await Program.get(id=held.id)).status is ProgramStatus.DELIVERED


async def test_a_week_whose_client_is_gone_leads_back(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    await walk(gym, marina, world, states.Programs.held)
    await privacy.forget(world.client)

    await gym.taps(marina, "👁 Посмотреть", message=marina.last)

    assert marina.last.buttons == [["« Назад"]]
    await gym.taps(marina, "« Назад", message=marina.last)
    assert marina.last.text.startswith("Программы")


@pytest.mark.parametrize("way", ["✍️ Написать свою", "📋 Выдать программу", "paid"])
async def test_whoever_writes_a_program_reads_that_a_doctor_comes_first_and_what_becomes_of_the_held_week(
    gym: Gym, marina: Person, client: Client, way: str
) -> None:
    held = await held_program(client, limits=("pressure",), pressure="heart")
    if way == "paid":
        payment = await confirmed_payment(client, await Staff.get(telegram_id=marina.id))
        await gym.says(marina, f"/confirm_payment {payment.id}")
        await gym.taps(marina, "📋 Выдать программу", message=marina.last)
    else:
        await gym.forges(marina, OpenCard(client=client.id).pack())
        if way not in marina.last.labels:
            await gym.taps(marina, "✋ Программа ждёт решения", message=marina.last)
        await gym.taps(marina, way, message=marina.last)
    await gym.says(marina, "Понедельник: прогулка")

    assert "✋ Сначала врач\n• сердце, сосуды или боль в груди" in marina.last.text
    assert "Эта программа придёт вместо неё" in marina.last.text
    await gym.taps(marina, "Отправить клиенту", message=marina.last)
    assert (await programs.get(held.id)).status is ProgramStatus.WITHDRAWN

    await gym.forges(marina, OpenCard(client=client.id).pack())
    await gym.taps(marina, "📋 Выдать программу", message=marina.last)
    assert "✋ Сначала врач" in marina.last.text, "the answers are what they were"
    assert "вместо неё" not in marina.last.text


async def test_what_calls_for_a_talk_only_is_said_as_that(gym: Gym, marina: Person, client: Client) -> None:
    await held_program(client, age="17", limits=("pregnancy",))
    await gym.forges(marina, OpenCard(client=client.id).pack())
    await gym.taps(marina, "📋 Выдать программу", message=marina.last)

    assert "✋ Сначала разговор с клиентом\n• младше 18: нужно согласие родителей\n• беременность" in marina.last.text
    assert "Сначала врач" not in marina.last.text


@pytest.mark.parametrize("answered", [True, False])
async def test_of_others_the_draft_says_nothing_about_health(
    gym: Gym, marina: Person, client: Client, answered: bool
) -> None:
    if answered:
        await answer_all(client, limits=("knees",))
        await free_program.complete(client)
    await gym.forges(marina, OpenCard(client=client.id).pack())
    await gym.taps(marina, "📋 Выдать программу", message=marina.last)

    assert "✋" not in marina.last.text
    assert marina.last.text.endswith("клиент пока ничего не видит.")


async def test_a_draft_instead_of_a_held_program_stays_free_when_the_list_opens_it(gym: Gym, marina: Person) -> None:
    """The client has paid too; the way from the payment leads to a paid one, this one does not."""
    world = await furnish(gym)
    await Program.filter(status=ProgramStatus.DRAFT).delete()
    trainer = await Staff.get(telegram_id=marina.id)
    draft = await open_draft(world.client.id, by=trainer, instead_of_held=True)
    await drafts.add_part(draft.id, part(1), by=trainer)
    await gym.says(marina, "/menu")
    for label in ("📋", "›", "📄"):
        await gym.taps(marina, button_label(marina, label), message=marina.last)
    await gym.says(marina, "Ходьба")
    await gym.restart()
    await gym.says(marina, "Плавание")

    again = await Program.get(id=draft.id)
    assert (again.kind, again.payment_id, len(again.content["parts"])) == (ProgramKind.FREE, None, 3)


async def test_a_client_whose_program_is_held_reads_that_it_is_looked_at(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await held_program(client, age="17")
    await gym.says(ivan, "/program")
    assert ivan.last.text.startswith("Вашу программу сейчас смотрит тренер.")
    assert ivan.last.labels == ["✉️ Написать тренеру", "« Назад"]
