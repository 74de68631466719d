"""Parts of a program that Telegram refuses: the rest goes, and staff settle what is missing."""

import asyncio
import itertools
from typing import Any

import pytest
from tortoise.transactions import in_transaction

from bot.demo.people.person import Person
from bot.demo.server.images import png
from bot.outbox.sender import Sender
from bot.services import outbox, purging
from bot.services.errors import NotStaff, PartSettled
from bot.services.money import decisions
from bot.services.people import privacy
from bot.services.programs import deliveries, drafts, free_program, given, programs
from bot.services.programs.content import Kind, Part
from bot.services.programs.deliveries import State
from bot.telegram.callbacks import LeaveOut, OpenFailed, ReplacePart, TryAgain
from db.fields import now
from db.locks import SenderLock
from db.models import Client, Outbox, OutboxStatus, Payment, Program, ProgramStatus, Staff
from tests.support.gym import Gym
from tests.support.people import (
    answer_all,
    confirmed_payment,
    draft_of,
    moves_of,
    open_draft,
    part,
    queued,
    staff_member,
)

VOICE = "Bad Request: VOICE_MESSAGES_FORBIDDEN"
LOST = "Bad Request: wrong file_id or the file is temporarily unavailable"
AGAIN, REPLACE, WITHOUT, CARD = "🔁 Отправить ещё раз", "✏️ Заменить", "➖ Без неё", "👤 Карточка"
numbers = itertools.count(5000)


def file(gym: Gym, kind: Kind, **more: Any) -> Part:
    """A message with a file of this kind, as a part."""
    stored = gym.api.state.files.add(kind, png() if kind == "photo" else b"data")
    return Part(**{"message_id": next(numbers), "kind": kind, "file_id": stored.file_id, **more})


def words(text: str) -> Part:
    return part(next(numbers), text)


async def sent(gym: Gym, client: Client, marina: Person, *parts: Part) -> Program:
    """A paid program of these messages, after its sending."""
    trainer = await Staff.get(telegram_id=marina.id)
    payment = await confirmed_payment(client, trainer)
    draft = await open_draft(client.id, by=trainer, payment_id=payment.id)
    for one in parts:
        await drafts.add_part(draft.id, one, by=trainer)
    program = await drafts.send(draft.id, by=trainer)
    await gym.delivers()
    return program


async def voice_between(gym: Gym, client: Client, marina: Person, ivan: Person) -> Program:
    """A program of whose three messages Ivan does not take the second."""
    ivan.refuse("voice")
    return await sent(gym, client, marina, words("Понедельник"), file(gym, "voice"), words("Пятница"))


def got(ivan: Person) -> list[str]:
    """What the client has of programs, in order: words, or the kind of a file."""
    menu = ("Здравствуйте", "✅ Оплата", "Ваши программы", "⚠️")
    return [m.text or m.kind for m in ivan.from_bot if not m.text.startswith(menu)]


async def is_delivered(program: Program, client: Client) -> bool:
    """Whether it counts as delivered, with its days, and its client has moved once."""
    found = await Program.get(id=program.id)
    moved = [event for _, _, event in await moves_of(client)].count("program_delivered")
    delivered = found.status is ProgramStatus.DELIVERED
    assert (moved, found.delivered_at is not None, found.ends_on is not None) == (delivered,) * 3
    return delivered


# What is said


SAID: list[tuple[Kind, str, str]] = [
    ("voice", VOICE, "🎤 голосовое: клиент не принимает голосовые сообщения"),
    (
        "voice",
        "Bad Request: user restricted receiving of voice note messages",
        "🎤 голосовое: клиент не принимает голосовые сообщения",
    ),
    ("voice", "Bad Request: message can't be copied", "🎤 голосовое: клиент не принимает голосовые сообщения"),
    (
        "video_note",
        "Bad Request: User restricted receiving of video note messages",
        "⏺ кружок: клиент не принимает кружки",
    ),
    ("video_note", VOICE, "⏺ кружок: клиент не принимает кружки"),
    ("document", LOST, "📎 файл: Telegram больше не отдаёт этот файл, его нужно прислать заново"),
    ("video", "Bad Request: file is too big", "🎬 видео: файл слишком большой"),
    ("photo", "Bad Request: message caption is too long", "📷 фото: подпись длиннее, чем разрешает Telegram"),
    ("animation", "Bad Request: ENTITY_BOUNDS_INVALID", "🎞 гифка: Telegram не принял оформление текста"),
    ("audio", "Bad Request: SOMETHING_NEW <b>", "🎵 аудио: Telegram не принял сообщение (SOMETHING_NEW <b>)"),
]


async def test_the_rest_arrives_and_the_trainer_reads_which_part_did_not_and_why(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    program = await voice_between(gym, client, marina, ivan)

    assert got(ivan) == ["Понедельник", "Пятница"]
    assert not await is_delivered(program, client)
    assert marina.last.text.endswith(f"программа дошла не вся. Не хватает:\nЧасть 2 из 3 · {SAID[0][2]}")
    assert marina.last.buttons == [[AGAIN], [REPLACE, WITHOUT], [CARD]]
    assert "заблок" not in marina.last.text
    assert not (await Client.get(id=client.id)).blocked_at
    assert await queued(marina.id) == ["parts_refused"], "one notice for all of it"


async def test_what_telegram_says_most_often_is_said_in_words_and_the_rest_in_its_own(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    parts = [file(gym, kind) for kind, _, _ in SAID]
    for one, (_, said, _) in zip(parts, SAID, strict=True):
        gym.api.lose_file(one.file_id, said)

    program = await sent(gym, client, marina, *parts, words("Пятница"))

    assert got(ivan) == ["Пятница"]
    shown = marina.last.text.splitlines()
    assert shown[1:-1] == [f"Часть {number} из 11 · {why}" for number, (_, _, why) in enumerate(SAID[:8], 1)]
    assert shown[-1] == "и ещё 2"
    await gym.taps(marina, "⚠️ Что не дошло")
    lines = [f"⚠️ {number}. {why}" for number, (_, _, why) in enumerate(SAID, 1)]
    assert [line for line in marina.last.text.splitlines() if line.startswith("⚠️")] == lines
    for _ in range(2):
        await gym.taps(marina, "➖ Без н", message=marina.last)
    assert await is_delivered(program, client)


async def test_a_file_that_is_too_large_is_marked_at_once_and_not_tried_for_ever(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    planned = gym.api.fail("sendDocument", times=9, status=413, description="Request Entity Too Large", chat_id=ivan.id)

    await sent(gym, client, marina, words("Понедельник"), file(gym, "document"), words("Пятница"))

    assert planned.met == 1
    assert got(ivan) == ["Понедельник", "Пятница"]
    assert "Часть 2 из 3 · 📎 файл: файл слишком большой" in marina.last.text


@pytest.mark.parametrize(
    ("status", "said", "why"),
    [
        (403, "Forbidden: bot was blocked by the user", "клиент заблокировал бота"),
        (400, "Bad Request: chat not found", "Telegram не находит чата с клиентом"),
        (403, "Forbidden: something new", "Telegram не даёт писать этому клиенту (something new)"),
    ],
)
async def test_a_refusal_of_the_chat_stops_the_program_and_sending_again_sends_what_is_missing(
    gym: Gym, marina: Person, ivan: Person, client: Client, status: int, said: str, why: str
) -> None:
    refused = gym.api.fail("sendPhoto", status=status, description=said, chat_id=ivan.id)
    parts = (words("Понедельник"), file(gym, "photo"), words("Пятница"))

    program = await sent(gym, client, marina, *parts)

    assert (refused.met, got(ivan)) == (1, ["Понедельник"])
    assert f"программа не дошла, {why}" in marina.last.text
    assert marina.last.buttons == [[AGAIN], [CARD]]
    assert ("заблок" in marina.last.text) is ("blocked" in said)
    await gym.taps(marina, AGAIN)
    await gym.delivers()
    assert got(ivan) == ["Понедельник", "photo", "Пятница"]
    assert await is_delivered(program, client)


async def test_a_program_sent_once_more_that_a_block_cuts_off_comes_whole_after_the_return(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    program = await sent(gym, client, marina, words("Понедельник"), file(gym, "photo"), words("Пятница"))
    trainer = await Staff.get(telegram_id=marina.id)
    await given.send_again(program.id, client_id=client.id, by=trainer, request_id="7")
    gym.api.fail("sendPhoto", status=403, chat_id=ivan.id)
    await gym.delivers()
    assert marina.last.text == (
        "⚠️ Иван @ivan: программа, отправленная ещё раз, не дошла, клиент заблокировал бота."
        " В прошлый раз клиент её получил."
    )
    await gym.taps(marina, "👤 Карточка")

    ivan.block()
    ivan.unblock()
    await gym.settle()
    await gym.delivers()

    assert got(ivan) == ["Понедельник", "photo", "Пятница"] * 2
    assert "клиент вернулся. Отправляю то, что не дошло: 2 сообщения" in marina.last.text
    assert await is_delivered(program, client)


async def test_a_client_who_comes_back_is_not_sent_anew_what_staff_have_to_settle(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await voice_between(gym, client, marina, ivan)
    await gym.taps(marina, REPLACE)
    await gym.says(marina, "Дышите носом")

    ivan.block()
    ivan.unblock()
    await gym.settle()
    await gym.delivers()
    assert await queued(marina.id) == ["parts_refused", "client_blocked"], "and nothing is told twice"

    await gym.taps(marina, "Отправить клиенту")
    await gym.delivers()
    assert got(ivan) == ["Понедельник", "Пятница", "Дышите носом"]


async def test_a_part_of_a_program_that_was_withdrawn_is_not_said_to_have_arrived(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    program = await voice_between(gym, client, marina, ivan)
    await gym.taps(marina, REPLACE)
    await gym.says(marina, "Дышите носом")
    assert program.payment_id is not None
    await decisions.take_back(program.payment_id, by=await Staff.get(telegram_id=marina.id))

    await gym.taps(marina, "Отправить клиенту")

    assert "Эту программу отозвали, она уже не придёт." in marina.last.text
    assert "✅" not in marina.last.text


async def test_a_composed_week_stays_whole_whatever_is_refused(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await answer_all(client)
    gym.api.fail("sendMessage", status=400, description="Bad Request: something new", chat_id=ivan.id)
    await free_program.complete(client)
    await gym.delivers()

    assert "программа не дошла, Telegram не принял сообщение (something new)" in marina.last.text
    assert marina.last.buttons == [[AGAIN], [CARD]]
    await gym.taps(marina, AGAIN)
    await gym.delivers()
    assert (await Program.get()).status is ProgramStatus.DELIVERED
    assert sum("Ваша первая неделя готова" in message.text for message in ivan.from_bot) == 1


# Albums


async def test_of_an_album_only_the_file_that_is_refused_stays_behind(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    before = words("До")
    album = [file(gym, "photo", album="7", text=f"Фото {number}") for number in (1, 2, 3)]
    gym.api.lose_file(album[1].file_id)

    program = await sent(gym, client, marina, before, *album, words("После"))

    assert got(ivan) == ["До", "Фото 1", "Фото 3", "После"]
    assert "Часть 3 из 5 · 📷 фото: Telegram больше не отдаёт этот файл" in marina.last.text
    assert gym.api.count("sendMediaGroup") == 1
    await gym.taps(marina, WITHOUT)
    assert await is_delivered(program, client)
    await Outbox.all().delete()
    await programs.send_once_more(client, program.id, request_id="1")
    await gym.delivers()
    assert got(ivan)[4:] == ["До", "Фото 1", "Фото 3", "После"]
    assert gym.api.count("sendMediaGroup") == 2, "what is left of the album goes as one again"


async def test_an_album_that_a_block_refuses_comes_as_an_album_afterwards(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    album = [file(gym, "photo", album="7", text=f"Фото {number}") for number in (1, 2)]
    gym.api.fail("sendMediaGroup", status=403, chat_id=ivan.id)
    program = await sent(gym, client, marina, *album, words("После"))
    assert "клиент заблокировал бота" in marina.last.text

    await gym.taps(marina, AGAIN)
    await gym.delivers()

    assert got(ivan) == ["Фото 1", "Фото 2", "После"]
    assert ivan.from_bot[-2].raw["media_group_id"] == ivan.from_bot[-3].raw["media_group_id"]
    assert await is_delivered(program, client)


# Leaving out


async def test_leaving_the_part_out_on_the_notice_is_one_tap_and_the_program_is_delivered(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    program = await voice_between(gym, client, marina, ivan)

    assert await gym.taps(marina, WITHOUT) == "Готово: программа дошла, без этой части"

    assert await is_delivered(program, client)
    await gym.delivers()
    assert got(ivan) == ["Понедельник", "Пятница"]
    assert marina.last.text.endswith("программа дошла.")


async def test_taps_of_two_trainers_at_once_settle_the_part_once(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    olga = gym.api.person(2002, "Ольга")
    olga.chat.met = True
    await staff_member(olga.id, "Ольга")
    program = await voice_between(gym, client, marina, ivan)
    assert olga.last.text == marina.last.text

    await gym.taps(marina, WITHOUT, times=2)
    await gym.taps(olga, WITHOUT)
    assert await gym.taps(olga, AGAIN) == "Отправлять нечего: программа дошла или уже идёт"

    assert olga.alerts == ["Здесь решать уже нечего: эту часть отправили ещё раз, заменили или пропустили."]
    assert len(marina.alerts) == 1
    assert await is_delivered(program, client)
    await gym.delivers()
    assert got(ivan) == ["Понедельник", "Пятница"]


async def test_sending_again_sends_only_the_missing_part_and_a_double_tap_sends_it_once(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    program = await voice_between(gym, client, marina, ivan)
    await gym.taps(marina, AGAIN)
    await gym.delivers()
    assert "Часть 2 из 3" in marina.last.text, "refused once more, it is said once more"
    assert await queued(marina.id) == ["parts_refused"] * 2
    assert not await is_delivered(program, client)

    ivan.allow("voice")
    await gym.taps(marina, AGAIN, times=2)
    await gym.delivers()

    assert got(ivan) == ["Понедельник", "Пятница", "voice"]
    assert await is_delivered(program, client)


async def test_with_several_parts_refused_the_notice_leads_to_all_of_them(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    ivan.refuse("voice")
    ivan.refuse("video_note", "Bad Request: user restricted receiving of video note messages")
    program = await sent(gym, client, marina, words("Текст"), file(gym, "voice"), file(gym, "video_note"))
    assert marina.last.buttons == [["⚠️ Что не дошло"], [CARD]]

    await gym.taps(marina, "⚠️ Что не дошло")
    assert marina.last.text.splitlines()[-5:] == [
        "✅ 1. 🔤 Текст",
        "⚠️ 2. 🎤 голосовое: клиент не принимает голосовые сообщения",
        "⚠️ 3. ⏺ кружок: клиент не принимает кружки",
        "",
        "Клиент может разрешить их сам: настройки Telegram → Конфиденциальность → Голосовые сообщения.",
    ]
    await gym.taps(marina, "⚠️ 3 · ⏺ кружок")
    await gym.taps(marina, WITHOUT)
    assert "➖ 3. ⏺ кружок: пропущено" in marina.last.text
    assert not await is_delivered(program, client)
    await gym.taps(marina, WITHOUT)
    assert await is_delivered(program, client)
    assert "Программа дошла, без пропущенного." in marina.last.text
    assert marina.last.buttons == [[CARD], ["« Назад"]]


async def test_leaving_out_all_there_is_delivers_nothing_and_leads_to_the_draft(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    ivan.refuse("voice")
    program = await sent(gym, client, marina, file(gym, "voice"))
    assert marina.last.text.splitlines()[0].endswith("программа не дошла.")
    assert marina.last.buttons == [[AGAIN], [REPLACE, "⚠️ Что не дошло"], [CARD]]

    await gym.forges(marina, LeaveOut(program=program.id, part=1).pack())
    assert marina.alerts == ["Тогда отправлять нечего. Замените эту часть или верните программу в черновик."]
    assert not await is_delivered(program, client)

    await gym.taps(marina, "⚠️ Что не дошло")
    await gym.taps(marina, "✍️ Вернуть в черновик", times=2)
    assert "В черновике 1 сообщение" in marina.last.text
    await gym.says(marina, "Лучше словами")
    draft = await Program.get(status=ProgramStatus.DRAFT)
    assert (draft.payment_id, draft.title) == (program.payment_id, program.title)
    await gym.taps(marina, "Убрать последнее")
    await gym.taps(marina, "Отправить клиенту")
    await gym.delivers()
    assert got(ivan) == ["Лучше словами"]
    assert await is_delivered(draft, client)


# Replacing


async def test_a_message_in_place_of_the_refused_part_is_confirmed_first_and_comes_last(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    program = await voice_between(gym, client, marina, ivan)
    await gym.taps(marina, REPLACE)
    assert "Клиент получит его последним" in marina.last.text

    await gym.says(marina, "Дышите носом")
    assert "Вместо этого: 🔤 Дышите носом" in marina.last.text
    assert got(ivan) == ["Понедельник", "Пятница"], "nothing goes before it is confirmed"
    await gym.restart()  # what was sent is not lost with the conversation
    await gym.forges(marina, ReplacePart(program=program.id, part=2).pack())
    await gym.taps(marina, "Отправить клиенту", times=2)
    await gym.delivers()

    assert got(ivan) == ["Понедельник", "Пятница", "Дышите носом"]
    assert await is_delivered(program, client)
    await gym.says(ivan, "/program")
    await gym.taps(ivan, "Программа на месяц", message=ivan.last)
    await gym.delivers()
    assert got(ivan)[-3:] == ["Понедельник", "Дышите носом", "Пятница"], "in its place from now on"


async def test_what_replaces_a_part_is_the_message_that_was_seen(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    program = await voice_between(gym, client, marina, ivan)
    olga = await staff_member(2002, "Ольга")
    await gym.taps(marina, REPLACE)
    await gym.says(marina, "Первое")
    await deliveries.propose(program.id, 2, words("Второе"), by=olga)

    await gym.taps(marina, "Отправить клиенту")

    assert "замена стала другой" in marina.last.text
    assert "🔤 Второе" in marina.last.text
    await gym.taps(marina, "Отправить клиенту")
    await gym.delivers()
    assert got(ivan) == ["Понедельник", "Пятница", "Второе"]


async def test_of_an_album_one_message_replaces_the_part_and_a_refused_kind_is_warned_of(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await voice_between(gym, client, marina, ivan)
    await gym.taps(marina, REPLACE)
    await marina.send_voice()
    await gym.settle()
    assert "скорее всего, оно тоже не дойдёт" in marina.last.text
    await gym.taps(marina, "👁 Посмотреть")
    assert marina.from_bot[-2].kind == "voice"
    await gym.taps(marina, "« Отмена")
    assert "Чтобы заменить, пришлите сюда другое сообщение" in marina.last.text

    await marina.send_album(("photo", "photo"), "Дыхание")
    await gym.settle()
    assert "из альбома взято первое" in marina.last.text
    await marina.send_sticker()
    await gym.settle()
    assert "Такое сообщение в программу добавить нельзя" in marina.last.text
    await gym.taps(marina, "Отправить клиенту")
    await gym.delivers()
    assert got(ivan) == ["Понедельник", "Пятница", "Дыхание"]


async def test_a_preview_that_telegram_refuses_is_said_in_words(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await voice_between(gym, client, marina, ivan)
    marina.refuse("voice")
    await gym.taps(marina, REPLACE)
    await marina.send_voice()
    await gym.settle()

    await gym.taps(marina, "👁 Посмотреть")

    assert "Показать это сообщение Telegram не даёт" in marina.last.text


# A program that its client has asked for once more


async def test_a_program_that_is_sent_again_comes_without_what_is_refused_and_all_are_told(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    program = await sent(gym, client, marina, words("Понедельник"), file(gym, "voice"), words("Пятница"))
    assert got(ivan) == ["Понедельник", "voice", "Пятница"]
    ivan.refuse("voice")
    await gym.says(ivan, "/program")
    await gym.taps(ivan, "Программа на месяц", message=ivan.last)
    await gym.delivers()

    assert got(ivan)[3:] == ["Понедельник", "Пятница"]
    assert "Не хватает:\n• часть 2, 🎤 голосовое\nГолосовые и кружки у вас запрещены." in ivan.last.text
    assert "отправлена клиенту ещё раз, но дошла не вся" in marina.last.text
    await gym.taps(marina, WITHOUT)
    await programs.send_once_more(client, program.id, request_id="2")
    await gym.delivers()
    assert got(ivan)[5:] == ["Понедельник", "Пятница"]
    assert await is_delivered(program, client)


async def test_the_old_notice_of_a_sending_that_was_cut_sends_nothing_once_a_later_one_is_whole(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    program = await sent(gym, client, marina, words("раз"), words("два"), words("три"))
    refused = gym.api.fail("sendMessage", status=403, chat_id=ivan.id)
    await programs.send_once_more(client, program.id, request_id="1")
    await gym.delivers()
    assert (refused.met, got(ivan)) == (1, ["раз", "два", "три"])
    old = marina.last
    await programs.send_once_more(client, program.id, request_id="2")
    await gym.delivers()
    assert got(ivan) == ["раз", "два", "три"] * 2

    assert await gym.taps(marina, AGAIN, message=old) == "Отправлять нечего: программа дошла или уже идёт"
    await gym.delivers()

    assert got(ivan) == ["раз", "два", "три"] * 2


@pytest.mark.parametrize("whole", [True, False])
async def test_of_two_sendings_that_were_cut_before_only_the_newest_is_finished(
    gym: Gym, marina: Person, ivan: Person, client: Client, whole: bool
) -> None:
    """As rows of an earlier version have it: the older one's parts were never given up."""
    program = await sent(gym, client, marina, words("раз"), words("два"))
    for number in (1, 2):
        await programs.send_once_more(client, program.id, request_id=f"{number}")
        await gym.delivers()
    await Outbox.filter(delivery_id="again-1").update(status=OutboxStatus.FAILED, error="blocked")
    newest = await Outbox.filter(delivery_id="again-2").order_by("-id").first()
    assert newest is not None
    if not whole:
        await Outbox.filter(id=newest.id).update(status=OutboxStatus.FAILED, error="blocked")
    before = len(got(ivan))

    await gym.forges(marina, TryAgain(program=program.id).pack())
    await gym.delivers()

    assert got(ivan)[before:] == ([] if whole else ["два"])


# What happens meanwhile


async def test_a_program_whose_payment_was_taken_back_has_nothing_to_settle_and_is_a_draft_again(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    program = await voice_between(gym, client, marina, ivan)
    trainer = await Staff.get(telegram_id=marina.id)
    payment = await Payment.get(id=program.payment_id)
    async with in_transaction():
        await programs.withdraw_for(payment)

    await gym.taps(marina, WITHOUT)
    await gym.taps(marina, AGAIN)
    await gym.forges(marina, OpenFailed(program=program.id).pack())

    assert marina.alerts == ["Здесь решать уже нечего: эту часть отправили ещё раз, заменили или пропустили."]
    assert "отозвали" in marina.last.text
    await gym.delivers()
    assert got(ivan) == ["Понедельник", "Пятница"]
    draft = await Program.get(author_id=trainer.id, status=ProgramStatus.DRAFT)
    assert len(draft.content["parts"]) == 3


async def test_what_was_left_out_stays_out_of_the_draft_that_a_program_becomes(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    ivan.refuse("voice")
    program = await sent(gym, client, marina, words("раз"), file(gym, "voice"), file(gym, "voice"))
    trainer = await Staff.get(telegram_id=marina.id)
    await deliveries.leave_out(program.id, [2], by=trainer, today=gym.settings.today())
    await deliveries.propose(program.id, 3, words("вместо"), by=trainer)
    async with in_transaction():
        await programs.withdraw_for(await Payment.get(id=program.payment_id))

    draft = await Program.get(status=ProgramStatus.DRAFT)

    assert [known["kind"] for known in draft.content["parts"]] == ["text", "voice"]
    assert not any("instead" in known for known in draft.content["parts"])


async def test_what_was_refused_before_the_bot_was_killed_is_told_after_its_next_start(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    ivan.refuse("voice")
    draft = await draft_of(client, await Staff.get(telegram_id=marina.id), "раз")
    for one in (file(gym, "voice"), words("три")):
        draft = await drafts.add_part(draft.id, one, by=await Staff.get(telegram_id=marina.id))
    await drafts.send(draft.id, by=await Staff.get(telegram_id=marina.id))
    killed = Sender(gym.bot, gym.settings, SenderLock(gym.settings.database_url))
    for _ in range(2):
        (row,) = await outbox.due(except_chats=(), limit=1)
        await killed._send(row)
    assert (got(ivan), await queued(marina.id)) == (["раз"], [])

    await gym.restart()
    await gym.delivers()

    assert got(ivan) == ["раз", "три"]
    assert "Часть 2 из 3 · 🎤 голосовое" in marina.last.text


async def test_of_a_client_who_deleted_their_data_nothing_is_settled_or_shown(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    program = await voice_between(gym, client, marina, ivan)
    notice = marina.last
    await gym.taps(marina, REPLACE)
    await privacy.forget(client)

    await gym.says(marina, "Вместо голосового")
    assert "Иван" not in marina.last.text
    for label in (WITHOUT, AGAIN, REPLACE):
        await gym.taps(marina, label, message=notice)
    await gym.delivers()

    assert (await Program.get(id=program.id)).status is ProgramStatus.WITHDRAWN
    assert got(ivan)[:2] == ["Понедельник", "Пятница"]
    assert "voice" not in got(ivan)


async def test_a_trainer_who_is_one_no_more_settles_nothing(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    program = await voice_between(gym, client, marina, ivan)
    olga = await staff_member(2002, "Ольга")
    await Staff.filter(id=olga.id).update(removed_at=now())
    for asked in (
        deliveries.try_part(program.id, 2, by=olga),
        deliveries.leave_out(program.id, [2], by=olga, today=gym.settings.today()),
        deliveries.propose(program.id, 2, words("раз"), by=olga),
        deliveries.keep(program.id, 2, by=olga),
        deliveries.replace(program.id, 2, seen=(olga.id, 1), by=olga),
        deliveries.back_to_draft(program.id, by=olga),
    ):
        with pytest.raises(NotStaff):
            await asked
    assert [one.state for one in (await deliveries.look(program.id)).parts] == [
        State.ARRIVED,
        State.REFUSED,
        State.ARRIVED,
    ]


async def test_the_author_is_told_first_and_everybody_else_too(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    ivan.refuse("voice")
    olga = await staff_member(2002, "Ольга")
    draft = await draft_of(client, olga, "раз")
    await drafts.add_part(draft.id, file(gym, "voice"), by=olga)
    await drafts.send(draft.id, by=olga)
    with gym.api.expect("chat not found"):  # she has not pressed /start
        await gym.delivers()

    told = await Outbox.filter(staff_id__not_isnull=True).order_by("id")
    assert [(row.chat_id, row.content["kind"]) for row in told if row.content] == [
        (olga.telegram_id, "parts_refused"),
        (marina.id, "parts_refused"),
    ]


async def test_decisions_at_the_same_moment_are_made_once(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    program = await voice_between(gym, client, marina, ivan)
    trainer, today = await Staff.get(telegram_id=marina.id), gym.settings.today()
    await deliveries.propose(program.id, 2, part(77, "вместо"), by=trainer)

    done = await asyncio.gather(
        deliveries.replace(program.id, 2, seen=(trainer.id, 77), by=trainer),
        deliveries.leave_out(program.id, [2], by=trainer, today=today),
        deliveries.try_part(program.id, 2, by=trainer),
        deliveries.replace(program.id, 2, seen=(trainer.id, 77), by=trainer),
        return_exceptions=True,
    )

    assert sum(isinstance(one, PartSettled) for one in done) == 3
    await gym.delivers()
    assert len(got(ivan)) <= 3


async def test_a_part_of_a_program_without_ids_becomes_a_draft_with_them(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    """Other code that makes programs knows no messages of a chat."""
    ivan.refuse("voice")
    voice = file(gym, "voice", message_id=0)
    program = await programs.store_paid(client, title="Своё", parts=[voice, voice], payment=None, duration_days=None)
    await gym.delivers()
    trainer = await Staff.get(telegram_id=marina.id)

    draft = await deliveries.back_to_draft(program.id, by=trainer)
    await drafts.drop_part(draft.id, 1, by=trainer)

    assert [known["message_id"] for known in (await Program.get(id=draft.id)).content["parts"]] == [2]


async def test_what_has_arrived_is_known_after_its_rows_were_emptied(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    program = await voice_between(gym, client, marina, ivan)
    await Outbox.all().update(created_at=now() - purging.KEEP_CONTENT * 2)
    await purging.purge()

    states = [one.state for one in (await deliveries.look(program.id)).parts]

    assert states == [State.ARRIVED, State.REFUSED, State.ARRIVED]
    await gym.taps(marina, WITHOUT)
    assert await is_delivered(program, client)
