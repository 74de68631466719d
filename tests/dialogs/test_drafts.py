"""Programs that trainers write: who writes what, what is forwarded by a slip, and nothing lost or left behind."""

from datetime import timedelta

import pytest

from bot.demo.people.person import Person
from bot.services import outbox
from bot.services.money import payments
from bot.services.notices.clients import ClientBlocked
from bot.services.people import staff
from bot.services.programs import drafts, tasks, unfinished
from db.fields import now
from db.models import Client, Outbox, Payment, Program, ProgramStatus, Staff
from tests.support.gym import OWNER, Gym
from tests.support.people import confirmed_payment, newcomer, open_draft, part, pending_payment, staff_member
from tests.support.windows import button_label

HAND_OVER, TAKE_OVER = "📋 Выдать программу", "✍️ Забрать себе"
OLGA = 2


@pytest.fixture
async def olga(gym: Gym, marina: Person) -> Person:
    """A trainer beside Marina, at the menu."""
    await staff_member(OLGA, "Ольга")
    person = gym.api.person(OLGA, "Ольга")
    await gym.says(person, "/start")
    await Outbox.all().delete()
    return person


@pytest.fixture
async def payment(client: Client, marina: Person) -> Payment:
    return await confirmed_payment(client, await member(OWNER))


async def member(telegram_id: int) -> Staff:
    return await Staff.get(telegram_id=telegram_id)


async def begins(gym: Gym, trainer: Person, client: Client, *words: str) -> None:
    """Open the card, tap «Выдать программу», and write these messages."""
    await gym.says(trainer, f"/client_{client.id}")
    await gym.taps(trainer, HAND_OVER, message=trainer.last)
    for one in words:
        await gym.says(trainer, one)


async def takes_over(gym: Gym, trainer: Person) -> None:
    await gym.taps(trainer, TAKE_OVER, message=trainer.last)
    await gym.taps(trainer, "Да, забрать себе", message=trainer.last)


def texts(draft: Program) -> list[str]:
    return [one["text"] for one in draft.content["parts"]]


# Who writes what


async def test_who_writes_a_program_stands_wherever_a_colleague_could_begin_it(
    gym: Gym, marina: Person, olga: Person, client: Client, payment: Payment
) -> None:
    await begins(gym, olga, client, "Понедельник", "Среда")

    await gym.says(marina, "/menu")
    assert "📋 Программы · 1" in marina.last.labels, "it is owed still"
    await gym.taps(marina, "📋 Программы · 1", message=marina.last)
    assert f"✍️ Иван @ivan · пишет Ольга · Программа на месяц · №{payment.id}" in marina.last.labels
    await gym.says(marina, f"/confirm_payment {payment.id}")
    assert "✍️ пишет Ольга: 2 сообщения" in marina.last.text
    await gym.says(marina, f"/client_{client.id}")
    assert "✍️ пишет Ольга: 2 сообщения" in marina.last.text
    await gym.taps(marina, HAND_OVER, message=marina.last)
    assert "✍️ пишет Ольга: 2 сообщения, начато" in marina.last.text
    assert "1. 🔤 Понедельник" in marina.last.text
    await gym.taps(marina, "👁 Посмотреть", message=marina.last)
    assert [message.text for message in marina.from_bot[-3:-1]] == ["Понедельник", "Среда"]

    await gym.says(olga, f"/client_{client.id}")
    assert "✍️ Ваш черновик программы: 2 сообщения" in olga.last.text


async def test_taking_over_is_asked_first_and_loses_nothing_that_either_has_written(
    gym: Gym, marina: Person, olga: Person, client: Client, payment: Payment, ivan: Person
) -> None:
    await begins(gym, marina, client)
    await begins(gym, olga, client, "раз", "два")
    await gym.says(marina, "три")
    assert "Эту же программу уже пишет Ольга. Ваше сообщение не пропало" in marina.last.text
    await gym.says(olga, "четыре")
    assert "✍️ пишет Марина: 1 сообщение" in olga.last.text

    await gym.taps(marina, TAKE_OVER, message=marina.last)
    assert "✍️ пишет Ольга: 3 сообщения, начато" in marina.last.text
    assert "1 сообщение" in marina.last.text.split("останется")[1]
    assert await Program.filter(status=ProgramStatus.DRAFT).count() == 2, "asked, nothing has changed"
    await gym.taps(marina, "Да, забрать себе", message=marina.last, times=2)
    await gym.says(marina, "пять")

    draft = await Program.get(status=ProgramStatus.DRAFT)
    assert texts(draft) == ["раз", "два", "четыре", "три", "пять"]
    assert (draft.author_id, draft.payment_id) == ((await member(OWNER)).id, payment.id)
    await gym.taps(marina, "Отправить клиенту", message=marina.last)
    await gym.delivers()
    assert [message.text for message in ivan.from_bot[-5:]] == ["раз", "два", "четыре", "три", "пять"]


async def test_whose_program_was_taken_over_is_told_and_their_open_screen_says_so_at_the_next_tap(
    gym: Gym, marina: Person, olga: Person, client: Client, payment: Payment
) -> None:
    await begins(gym, olga, client, "раз", "два")
    screen = olga.last
    await begins(gym, marina, client)
    await takes_over(gym, marina)
    await gym.delivers()

    assert "Иван @ivan: эту программу теперь пишет Марина. Ваши 2 сообщения из черновика там же" in olga.last.text
    for label in ("Отправить клиенту", "Убрать последнее", "👁 Посмотреть"):
        await begins(gym, olga, client)
        await takes_over(gym, olga)
        mine = olga.last
        await begins(gym, marina, client)
        await takes_over(gym, marina)
        await gym.taps(olga, label, message=mine)
        assert "Эту программу теперь пишет Марина. Ваши 2 сообщения там же" in olga.last.text, label
        assert texts(await Program.get(status=ProgramStatus.DRAFT)) == ["раз", "два"]
    assert screen.deleted


async def test_words_for_a_program_that_was_taken_over_meanwhile_are_kept_apart_and_offered_back(
    gym: Gym, marina: Person, olga: Person, client: Client, payment: Payment
) -> None:
    await begins(gym, olga, client, "раз")
    await begins(gym, marina, client)
    await takes_over(gym, marina)

    await gym.says(olga, "два")
    assert "⚠️ Программу теперь пишет Марина. Ваше новое сообщение не пропало" in olga.last.text
    assert "1. 🔤 два" in olga.last.text
    both = {texts(draft)[-1]: draft.author_id for draft in await Program.filter(status=ProgramStatus.DRAFT)}
    assert both == {"раз": (await member(OWNER)).id, "два": (await member(OLGA)).id}

    await takes_over(gym, olga)
    assert texts(await Program.get(status=ProgramStatus.DRAFT)) == ["раз", "два"]
    assert "В черновике 2 сообщения" in olga.last.text


@pytest.mark.parametrize("word", ["отдельном черновике", "Эту же программу уже пишет"])
async def test_a_draft_beside_one_that_went_out_meanwhile_names_nobody_and_offers_nothing_that_is_refused(
    gym: Gym, marina: Person, olga: Person, client: Client, payment: Payment, word: str
) -> None:
    apart = word == "отдельном черновике"
    await begins(gym, olga, client, *(["раз"] if apart else []))
    await begins(gym, marina, client, *([] if apart else ["моё"]))
    if apart:
        await takes_over(gym, marina)
    await gym.says(olga, "два")
    assert word in olga.last.text
    await gym.taps(marina, "Отправить клиенту")

    await gym.taps(olga, "Отправить клиенту")

    assert "пишет" not in olga.last.text
    assert "1. 🔤 два" in olga.last.text
    assert "По этой оплате программу уже выдали" in olga.last.text
    assert "Присылайте" not in olga.last.text
    assert olga.last.labels == ["👁 Посмотреть", "Убрать последнее", "Удалить черновик", "« Назад"]


@pytest.mark.parametrize("paid", [True, False])
async def test_what_somebody_wrote_who_is_staff_no_more_waits_for_the_others(
    gym: Gym, marina: Person, olga: Person, client: Client, *, paid: bool
) -> None:
    owner, removed = await member(OWNER), await member(OLGA)
    if paid:
        await confirmed_payment(client, owner)
    await begins(gym, olga, client, "раз")
    await staff.remove(removed.id, by=owner)

    await gym.says(marina, "/menu")
    assert await unfinished.count(owner) == 1
    await gym.taps(marina, button_label(marina, "📋"), message=marina.last)
    await gym.taps(marina, button_label(marina, "пишет Ольга (уже не в команде)"), message=marina.last)
    await takes_over(gym, marina)

    assert "В черновике 1 сообщение" in marina.last.text
    assert (await Program.get()).author_id == owner.id
    assert not await Outbox.filter(staff_id=removed.id, status="pending").exists()


async def test_what_was_sent_meanwhile_can_not_be_taken_over(
    gym: Gym, marina: Person, olga: Person, client: Client, payment: Payment
) -> None:
    await begins(gym, olga, client, "раз")
    await begins(gym, marina, client)
    await gym.taps(marina, TAKE_OVER, message=marina.last)
    draft = await Program.get()
    await drafts.send(draft.id, by=await member(OLGA))

    await gym.taps(marina, "Да, забрать себе", message=marina.last)

    assert "уже отправлен" in marina.last.text
    assert (await Program.get()).author_id == (await member(OLGA)).id


async def test_two_free_programs_and_a_paid_one_are_not_the_same(client: Client, marina: Person) -> None:
    first, second = tasks.Task(client.id, 1), tasks.Task(client.id, 2)
    unpaid, free = tasks.Task(client.id), tasks.Task(client.id, free=True)
    drafts_of = {
        task: Program(client_id=client.id, payment_id=task.payment_id, kind="free" if task.free else "paid")
        for task in (first, second, unpaid, free)
    }
    same = {(one, other) for one in drafts_of for other in drafts_of if one.is_of(drafts_of[other])}
    assert same == {(task, task) for task in drafts_of} | {
        pair for task in (first, second) for pair in ((task, unpaid), (unpaid, task))
    }


# Nothing is left behind


@pytest.mark.parametrize("way", ["back", "menu", "notice", "restart", "command", "search"])
async def test_a_draft_that_was_only_looked_at_leaves_nothing_by_whatever_way_it_is_left(
    gym: Gym, marina: Person, client: Client, payment: Payment, way: str
) -> None:
    other = await newcomer(1002, "Пётр")
    await begins(gym, marina, client)
    assert await Program.all().count() == 0
    if way == "back":
        await gym.taps(marina, "« Назад", message=marina.last)
    elif way == "notice":
        await outbox.tell_staff(ClientBlocked(client_id=other.id))
        await gym.delivers()
        await gym.taps(marina, "👤 Карточка")
    elif way == "restart":
        await gym.restart()
    elif way == "search":
        await gym.says(marina, "/clients Пётр")
    elif way == "command":
        await gym.says(marina, f"/client_{other.id}")
    await gym.says(marina, "/menu")

    assert await Program.all().count() == 0
    await gym.taps(marina, "📋 Программы · 1", message=marina.last)
    assert marina.last.labels[0] == f"✍️ Иван @ivan · Программа на месяц · №{payment.id}"


async def test_of_two_programs_that_one_client_has_paid_for_each_row_names_its_payment(
    gym: Gym, marina: Person, client: Client, payment: Payment
) -> None:
    owner = await member(OWNER)
    second = await confirmed_payment(client, owner)
    await drafts.write(tasks.Task(client.id, payment.id), [part(900, "Понедельник")], by=owner)
    await Payment.filter(id=second.id).update(title="Ж" * 60)

    await gym.says(marina, "/menu")
    await gym.taps(marina, "📋 Программы · 2", message=marina.last)

    waiting, draft = marina.last.labels[:2]
    assert draft == f"📄 Иван @ivan · черновик · №{payment.id}"
    assert waiting.startswith("✍️ Иван @ivan · ЖЖЖ")
    assert waiting.endswith(f"Ж… · №{second.id}")


async def test_the_last_message_taken_off_a_draft_leaves_no_draft(
    gym: Gym, marina: Person, client: Client, payment: Payment
) -> None:
    await begins(gym, marina, client, "раз")
    await gym.taps(marina, "Убрать последнее", message=marina.last, times=2)

    assert await Program.all().count() == 0
    await gym.says(marina, "два")
    assert texts(await Program.get()) == ["два"]


async def test_empty_drafts_of_older_versions_are_counted_nowhere_and_go(client: Client, marina: Person) -> None:
    owner = await member(OWNER)
    empty = await open_draft(client.id, by=owner)
    assert await unfinished.count(owner) == 0
    await drafts.drop_empty()
    assert await Program.exists(id=empty.id), "it may be begun at this moment"
    await Program.filter(id=empty.id).update(created_at=now() - timedelta(hours=2))
    await drafts.drop_empty()
    assert not await Program.exists(id=empty.id)


# What was forwarded


async def test_what_is_forwarded_is_asked_about_once_and_added_in_its_order(
    gym: Gym, marina: Person, client: Client, payment: Payment
) -> None:
    await begins(gym, marina, client, "Разминка")
    forwarded = await gym.forwards(marina, "Понедельник", "Среда", "Пятница")

    assert texts(await Program.get()) == ["Разминка"]
    assert len(marina.live_screens) == 1
    assert marina.last.id > forwarded[-1].id, "the question stands below them all"
    assert "Добавить в программу?" in marina.last.text
    assert "3. 🔤 Пятница" in marina.last.text
    assert marina.last.buttons == [["✅ Добавить", "Не надо"]]
    await gym.says(marina, "А это от меня")
    assert "В черновике уже 2 сообщения." in marina.last.text
    await gym.taps(marina, "✅ Добавить", message=marina.last, times=2)

    assert texts(await Program.get()) == ["Разминка", "Понедельник", "Среда", "Пятница", "А это от меня"]
    assert all(message.deleted for message in forwarded)
    assert "В черновике 5 сообщений" in marina.last.text


async def test_what_was_forwarded_by_a_slip_stays_in_the_chat_and_out_of_the_program(
    gym: Gym, marina: Person, client: Client, payment: Payment
) -> None:
    await begins(gym, marina, client)
    (slip,) = await gym.forwards(marina, "Чек за март")
    assert await Program.all().count() == 0
    await gym.taps(marina, "Не надо", message=marina.last)

    assert (slip.deleted, await Program.all().count()) == (False, 0)
    assert "Присылайте сюда тексты" in marina.last.text
    await gym.forwards(marina, "Ещё один")
    assert "Чек за март" not in marina.last.text
    await gym.says(marina, "/menu")
    assert await Program.all().count() == 0


async def test_what_is_forwarded_after_the_storage_was_lost_is_asked_about_too(
    gym: Gym, marina: Person, client: Client, payment: Payment
) -> None:
    await begins(gym, marina, client, "раз")
    await gym.restart()
    await gym.forwards(marina, "два")

    assert texts(await Program.get()) == ["раз"]
    await gym.taps(marina, "✅ Добавить", message=marina.last)
    assert texts(await Program.get()) == ["раз", "два"]


async def test_a_file_is_listed_by_its_name_and_what_plays_by_its_length(
    gym: Gym, marina: Person, client: Client, payment: Payment
) -> None:
    await begins(gym, marina, client)
    await marina.send_document("на месяц", name="план <июль>.pdf")
    await marina.send_voice(options={"duration": 72})
    await marina.send_video("присед", options={"duration": 9})
    await marina.send_album(("photo", "photo", "photo"), "техника")
    await gym.settle()

    assert marina.last.text.split("\n")[-4:] == [
        "1. 📎 план <июль>.pdf на месяц",
        "2. 🎤 1:12",
        "3. 🎬 video.mp4 0:09 присед",
        "4–6. 📷 ×3 техника",
    ]


# Who can't be reached


async def test_who_has_blocked_the_bot_is_said_so_before_anything_is_written_and_before_it_is_sent(
    gym: Gym, marina: Person, client: Client, payment: Payment
) -> None:
    await Client.filter(id=client.id).update(blocked_at=now())
    await begins(gym, marina, client)
    assert "🚫 Бот у клиента заблокирован." in marina.last.text
    await gym.says(marina, "раз")
    await gym.taps(marina, "Отправить клиенту", message=marina.last)

    assert "сейчас программа не дойдёт" in marina.last.text
    assert (await Program.get()).status is ProgramStatus.DRAFT
    await gym.taps(marina, "« Отмена", message=marina.last)
    await gym.taps(marina, "Отправить клиенту", message=marina.last)
    await gym.taps(marina, "Всё равно отправить", message=marina.last, times=2)
    assert (await Program.get()).status is ProgramStatus.QUEUED


async def test_a_client_without_telegram_is_said_so_before_anything_is_written(gym: Gym, marina: Person) -> None:
    lead = await Client.create(first_name="Пётр", language="ru")
    await begins(gym, marina, lead)

    assert "📵 Клиента ещё нет в Telegram" in marina.last.text
    await gym.says(marina, "раз")
    await gym.taps(marina, "Отправить клиенту", message=marina.last)
    assert "нельзя написать" in marina.last.text
    assert (await Program.get()).status is ProgramStatus.DRAFT


async def test_from_the_confirmed_payment_to_the_sent_program_it_is_two_taps(
    gym: Gym, marina: Person, client: Client, ivan: Person
) -> None:
    waiting = await pending_payment(client)
    await payments.confirm(waiting.id, by=await member(OWNER))
    await gym.says(marina, f"/confirm_payment {waiting.id}")
    await gym.taps(marina, HAND_OVER, message=marina.last)
    await gym.says(marina, "Понедельник")
    await gym.taps(marina, "Отправить клиенту", message=marina.last)
    await gym.delivers()

    assert ivan.from_bot[-1].text == "Понедельник"
