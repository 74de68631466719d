"""Conversations in the menus: to read, to write on, and who waits."""

from datetime import timedelta
from typing import Any

import pytest

from bot.demo.people.person import Person
from bot.services.people import clients
from bot.services.people.clients import Person as Somebody
from bot.services.talk import incoming, saved_answers
from bot.services.talk.content import Content
from bot.services.time import calendar
from db.fields import now
from db.models import (
    Client,
    Outbox,
    PipelineStage,
    Program,
    ProgramKind,
    ProgramStatus,
    Receipt,
    Staff,
    TalkMessage,
    TalkStatus,
    TimedMessage,
)
from tests.support.gym import Gym
from tests.support.people import claimed_payment, part, staff_member, written


async def asks(ivan: Person, text: str = "Болит колено", message_id: int = 900) -> Client:
    """Ivan has written this."""
    client = await Client.get(telegram_id=ivan.id)
    await incoming.take(client, Content("text", text), message_id=message_id)
    return await Client.get(id=client.id)


def button(person: Person, start: str) -> str:
    """The first button that begins so."""
    return next(label for label in person.last.labels if label.startswith(start))


async def sent(gym: Gym) -> None:
    """What waits until an album is whole goes out too."""
    await Outbox.all().update(not_before=now())
    await gym.delivers()


async def open_talk(gym: Gym, marina: Person, client: Client) -> None:
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "💬 Переписка")


async def test_the_card_says_who_waits_and_leads_to_the_conversation(gym: Gym, marina: Person, ivan: Person) -> None:
    client = await asks(ivan)
    await Client.filter(id=client.id).update(waits_since=now() - timedelta(hours=3, minutes=1))
    await gym.says(marina, f"/client_{client.id}")
    assert "💬 Ждёт ответа 3 ч" in marina.last
    await gym.taps(marina, "💬 Переписка")
    assert "Иван: Болит колено" in marina.last
    assert "⏳ Ждёт ответа 3 ч" in marina.last
    await gym.taps(marina, "✅ Ответ не нужен")
    assert "Ответ не нужен: из списка убрано" in marina.last
    assert (await Client.get(id=client.id)).waits_since is None
    assert "✅ Ответ не нужен" not in marina.last.labels


async def test_who_has_just_written_waits_less_than_a_minute(gym: Gym, marina: Person, ivan: Person) -> None:
    client = await asks(ivan)
    await gym.says(marina, f"/client_{client.id}")
    assert "💬 Ждёт ответа меньше минуты" in marina.last
    await gym.taps(marina, "💬 Переписка")
    assert "⏳ Ждёт ответа меньше минуты" in marina.last


async def test_several_messages_go_to_the_client_one_after_the_other(gym: Gym, marina: Person, ivan: Person) -> None:
    client = await asks(ivan)
    await open_talk(gym, marina, client)
    await gym.taps(marina, "✉️ Написать")
    assert "💬 Болит колено" in marina.last
    assert marina.last.raw["reply_markup"]["force_reply"]
    await gym.says(marina, "Замените на выпады")
    assert "Ушло: 1" in marina.last
    await marina.send_voice()
    await gym.settle()
    assert "Ушло: 2" in marina.last
    await gym.taps(marina, "Готово")
    assert "Марина: Замените на выпады" in marina.last
    await gym.delivers()
    assert [message.kind for message in ivan.from_bot[-2:]] == ["text", "voice"]


async def test_who_has_blocked_the_bot_is_said_so_before_words_are_typed(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    client = await asks(ivan)
    await Client.filter(id=client.id).update(blocked_at=now())
    await gym.forges(marina, f"writeto:{client.id}")
    assert "Клиент заблокировал бота" in marina.last
    assert "force_reply" not in marina.last.raw["reply_markup"]
    await gym.says(marina, "Вы где?")
    assert not await TalkMessage.filter(direction="out").exists()
    await open_talk(gym, marina, client)
    assert "✉️ Написать" not in marina.last.labels


async def test_a_reply_to_another_clients_message_goes_to_them_though_a_screen_waits_for_words(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    maria = gym.api.person(1002, "Мария")
    await gym.says(maria, "/start")
    await asks(maria, "Сколько отдыхать?")
    await gym.delivers()
    copy = next(message for message in marina.from_bot if message.text == "Сколько отдыхать?")
    client = await asks(ivan)
    await gym.forges(marina, f"writeto:{client.id}")
    await marina.send("Две минуты", reply_to=copy)
    await gym.settle()
    await gym.delivers()
    assert maria.last.text == "Две минуты"
    assert "Две минуты" not in str(ivan.chat)


async def test_today_leads_to_the_conversation_and_on_to_the_next_row(gym: Gym, marina: Person, ivan: Person) -> None:
    maria = gym.api.person(1002, "Мария")
    await gym.says(maria, "/start")
    client = await asks(ivan)
    await asks(maria, "Сколько отдыхать?", 901)
    await Client.filter(id=client.id).update(waits_since=now() - timedelta(hours=3, minutes=1))
    await gym.says(marina, "/menu")
    assert "💬 Сообщения · 2" in marina.last.labels
    await gym.taps(marina, "☀️ Сегодня · 2")
    assert marina.last.labels[0] == "💬 Иван @ivan · 3 ч"
    await gym.taps(marina, "💬 Иван @ivan · 3 ч")
    assert "Болит колено" in marina.last
    await gym.taps(marina, "✅ Ответ не нужен")
    assert "Сколько отдыхать?" in marina.last
    await gym.taps(marina, "✉️ Написать")
    await gym.says(marina, "Минуту")
    await gym.taps(marina, "Готово")
    assert "Всё сделано" in marina.last


async def test_something_new_ends_what_was_put_off(gym: Gym, marina: Person, ivan: Person) -> None:
    await asks(ivan)
    await gym.says(marina, "/today")
    await gym.taps(marina, "💤")
    await gym.taps(marina, "Завтра")
    assert "Всё сделано" in marina.last
    await asks(ivan, "Ау?", 902)
    await gym.says(marina, "/today")
    assert any(label.startswith("💬 Иван") for label in marina.last.labels)


async def test_who_waits_is_found_longest_first(gym: Gym, marina: Person, ivan: Person) -> None:
    maria = gym.api.person(1002, "Мария")
    await gym.says(maria, "/start")
    await asks(maria, "Сколько отдыхать?", 901)
    client = await asks(ivan)
    await Client.filter(id=client.id).update(waits_since=now() - timedelta(days=2))
    await gym.says(marina, "/menu")
    await gym.taps(marina, "💬 Сообщения · 2")
    assert marina.last.labels[:2] == ["💬 Иван @ivan · 2 д", "💬 Мария · меньше минуты"]
    await gym.taps(marina, "💬 Иван @ivan · 2 д")
    assert "Болит колено" in marina.last


async def test_pages_show_the_newest_last_with_files_to_send_again(gym: Gym, marina: Person, ivan: Person) -> None:
    client = await Client.get(telegram_id=ivan.id)
    for number in range(12):
        await incoming.take(client, Content("text", f"Слово {number}"), message_id=900 + number)
    photo = await ivan.send_photo("Вот так")
    file_id = photo.media[-1]["file_id"]
    await incoming.take(client, Content("photo", "Вот так", (), file_id), message_id=950)
    await Receipt.create(client=client, kind="photo", file_id=file_id, message_id=951)
    await open_talk(gym, marina, client)
    assert "Слово 3" not in marina.last
    assert marina.last.text.index("Слово 11") < marina.last.text.index("Вот так")
    assert marina.last.text.count("Иван: ") == 9
    assert marina.last.buttons == [
        [button(marina, "📷"), button(marina, "🧾")],
        ["‹", "2/2", "›"],
        ["✉️ Написать"],
        ["👤 Карточка", "✅ Ответ не нужен"],
        ["« Назад"],
    ]
    await gym.taps(marina, button(marina, "📷"))
    assert (marina.from_bot[-2].kind, marina.from_bot[-2].text) == ("photo", "Вот так")
    await gym.taps(marina, button(marina, "🧾"))
    assert marina.from_bot[-2].kind == "photo"
    assert marina.from_bot[-2].text.startswith("🧾 ")
    await gym.taps(marina, "‹")
    assert "Слово 3" in marina.last
    assert "Слово 4" not in marina.last
    await gym.taps(marina, "1/2")
    await gym.says(marina, "2")
    assert "Вот так" in marina.last


async def test_what_has_not_reached_the_client_is_marked(gym: Gym, marina: Person, ivan: Person) -> None:
    client = await asks(ivan)
    await open_talk(gym, marina, client)
    await gym.taps(marina, "✉️ Написать")
    await gym.says(marina, "Ответ")
    await TalkMessage.filter(text="Ответ").update(status=TalkStatus.FAILED)
    await gym.taps(marina, "Готово")
    assert "Ответ · ⚠️ не дошло" in marina.last


async def test_clients_read_the_name_that_was_set(gym: Gym, marina: Person, ivan: Person) -> None:
    client = await asks(ivan)
    await gym.says(marina, "/menu")
    await gym.taps(marina, "⚙️ Настройки")
    await gym.taps(marina, "👋 Имя для клиентов")
    assert "не видит, кто ему пишет" in marina.last
    await gym.says(marina, "Тренер  Марина")
    assert "Тренер Марина" in marina.last
    await gym.forges(marina, f"writeto:{client.id}")
    await gym.says(marina, "Здравствуйте")
    await gym.delivers()
    assert ivan.last.labels == ["↩️ Тренер Марина"]
    await gym.says(marina, "/menu")
    await gym.taps(marina, "⚙️ Настройки")
    await gym.taps(marina, "👋 Имя для клиентов")
    await gym.taps(marina, "Не показывать")
    assert (await Staff.get(telegram_id=marina.id)).shown_name == ""


async def test_what_telegram_gives_no_more_is_said_in_words(gym: Gym, marina: Person, ivan: Person) -> None:
    client = await Client.get(telegram_id=ivan.id)
    photo = await ivan.send_photo("Вот так")
    file_id = photo.media[-1]["file_id"]
    await incoming.take(client, Content("photo", "Вот так", (), file_id), message_id=950)
    await open_talk(gym, marina, client)
    gym.api.lose_file(file_id)
    with gym.api.expect("wrong file_id"):
        await gym.taps(marina, button(marina, "📷"))

    assert marina.last.text.startswith("⚠️ Telegram больше не отдаёт это сообщение.")


async def test_long_words_are_cut_in_their_line_and_shown_whole_below(gym: Gym, marina: Person, ivan: Person) -> None:
    words = "Болит колено. " * 20
    client = await asks(ivan, words)
    await open_talk(gym, marina, client)
    assert words not in marina.last
    await gym.taps(marina, button(marina, "🔤"))

    assert marina.from_bot[-2].text == words.strip()
    assert marina.last.labels[-1] == "« Назад"


async def test_ten_long_messages_of_emoji_still_make_a_screen(gym: Gym, marina: Person, ivan: Person) -> None:
    await Client.filter(telegram_id=ivan.id).update(first_name="😀" * 64)
    for number in range(10):
        await asks(ivan, "😀" * 4000, 900 + number)
    await open_talk(gym, marina, await Client.get(telegram_id=ivan.id))

    assert marina.last.text.count("…") >= 10


async def test_what_was_not_handed_on_is_shown_to_nobody(gym: Gym, marina: Person, ivan: Person) -> None:
    client = await Client.get(telegram_id=ivan.id)
    await incoming.hold(client, Content("voice", file_id="secret"), message_id=900)
    await open_talk(gym, marina, client)
    assert "Пока ничего не писали" in marina.last
    held = await TalkMessage.get()
    await asks(ivan, "Болит колено. " * 20, 901)
    await open_talk(gym, marina, client)
    data = next(one["callback_data"] for row in marina.last.inline for one in row if one["text"].startswith("🔤"))
    await gym.forges(marina, data.rpartition(":")[0] + f":{held.id}")

    assert [message.kind for message in marina.from_bot if message.kind == "voice"] == []


async def test_programs_receipts_and_what_came_by_time_stand_in_a_line_each(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    client = await Client.get(telegram_id=ivan.id)
    payment = await claimed_payment(client)
    paid: dict[str, Any] = {"client": client, "kind": ProgramKind.PAID, "content": written(part(1))}
    await Program.create(**paid, title="Сила", status=ProgramStatus.DELIVERED, delivered_at=now())
    await Program.create(**paid, title="Масса", status=ProgramStatus.FAILED)
    await TimedMessage.create(client=client, day=calendar.today(), chain="payment_help")
    await open_talk(gym, marina, client)

    lines = [line.split(" ", 2)[2] for line in marina.last.text.split("\n")[1:]]
    assert sorted(lines) == sorted(
        [
            f"🧾 Чек к оплате №{payment.id}",
            "📋 Программа: Сила",
            "📋 Программа: Масса · ⚠️ не дошло",
            "⏰ Бот: Помощь с оплатой",
        ]
    )


async def test_an_album_goes_as_one_and_the_screen_comes_below_it_once(gym: Gym, marina: Person, ivan: Person) -> None:
    client = await asks(ivan)
    await gym.forges(marina, f"writeto:{client.id}")
    await gym.settle()
    seen = len(marina.history)
    await marina.send_album()
    await gym.settle()

    count = await TalkMessage.filter(direction="out").count()
    assert f"Ушло: {count}." in marina.last
    assert len(marina.live_screens) == 1
    assert len(marina.history) - seen == count + 1, "the album, and one screen"
    await sent(gym)
    album = [message for message in ivan.from_bot if message.raw.get("media_group_id")]
    assert len(album) == count
    assert len({message.raw["media_group_id"] for message in album}) == 1


async def test_an_album_that_answers_the_screen_goes_as_one(gym: Gym, marina: Person, ivan: Person) -> None:
    client = await asks(ivan)
    await gym.forges(marina, f"writeto:{client.id}")
    async with gym.polling():
        await marina.send_album(["photo"] * 5, captions=["1", "2", "3", "4", "5"], reply_to=marina.last, pause=0.05)
        await gym.api.settle()
        await marina.send("И так каждый день", reply_to=marina.last)
        await gym.api.settle()

    assert "Ушло: 6." in marina.last
    assert "Это никому не ушло" not in str(marina.chat)
    await sent(gym)
    album = [message for message in ivan.from_bot if message.raw.get("media_group_id")]
    assert [message.text for message in album] == ["1", "2", "3", "4", "5"]
    assert len({message.raw["media_group_id"] for message in album}) == 1
    assert ivan.last.text == "И так каждый день"


async def test_words_that_were_typed_before_the_screen_came_anew_go_too(gym: Gym, marina: Person, ivan: Person) -> None:
    client = await asks(ivan)
    await gym.forges(marina, f"writeto:{client.id}")
    screen = marina.last
    await marina.send("Замените на выпады", reply_to=screen)
    await marina.send("И отдыхайте", reply_to=screen)
    await gym.settle()
    assert "Ушло: 2." in marina.last

    await gym.taps(marina, "Готово")
    await gym.says(marina, "/menu")
    await marina.send("Ещё", reply_to=screen)
    await gym.settle()
    assert await TalkMessage.filter(direction="out").count() == 2


async def test_a_lead_without_telegram_is_said_so_before_words_are_typed(gym: Gym, marina: Person) -> None:
    lead = await clients.create(Somebody(None, "Олег"), phone="+7 916 000-00-00")
    await open_talk(gym, marina, lead)
    assert "✉️ Написать" not in marina.last.labels
    await gym.forges(marina, f"writeto:{lead.id}")
    assert "force_reply" not in marina.last.raw["reply_markup"]
    before = marina.last.text
    await gym.says(marina, "Здравствуйте")

    assert marina.last.text.startswith("⚠️ ")
    assert marina.last.text.endswith(before)
    assert not await TalkMessage.exists()


async def test_whoever_has_written_nothing_goes_back(gym: Gym, marina: Person, ivan: Person) -> None:
    client = await asks(ivan)
    await gym.forges(marina, f"writeto:{client.id}")
    assert marina.last.labels == ["📎 Заготовки", "« Назад"]
    await gym.taps(marina, "« Назад")
    assert marina.last.text.startswith("Меню тренера")
    await open_talk(gym, marina, client)
    await gym.taps(marina, "✉️ Написать")
    await gym.taps(marina, "« Назад")

    assert "Болит колено" in marina.last
    assert "⏳ Ждёт ответа" in marina.last


async def test_a_command_typed_there_is_refused_as_everywhere(gym: Gym, marina: Person, ivan: Person) -> None:
    client = await asks(ivan)
    await gym.forges(marina, f"writeto:{client.id}")
    await gym.says(marina, "/nothing")

    assert "Такой команды нет" in marina.last
    assert not await TalkMessage.filter(direction="out").exists()


async def test_a_reply_to_the_screen_is_the_same_as_typing(gym: Gym, marina: Person, ivan: Person) -> None:
    client = await asks(ivan)
    await gym.forges(marina, f"writeto:{client.id}")
    await marina.send("Замените на выпады", reply_to=marina.last)
    await gym.settle()

    assert "Ушло: 1." in marina.last
    assert (await TalkMessage.get(direction="out")).client_id == client.id


async def test_a_reply_to_one_of_the_bots_own_messages_goes_to_nobody(gym: Gym, marina: Person, ivan: Person) -> None:
    await gym.says(marina, "/menu")
    old = marina.last
    client = await asks(ivan)
    await gym.forges(marina, f"card:{client.id}")
    await gym.says(marina, "/today")
    for screen in (old, marina.last):
        await marina.send("Замените на выпады", reply_to=screen)
        await gym.settle()
        assert any("никому не ушло" in message.text for message in marina.from_bot[-2:])
    assert not await TalkMessage.filter(direction="out").exists()


async def test_words_typed_below_a_conversation_are_offered_to_be_sent(gym: Gym, marina: Person, ivan: Person) -> None:
    client = await asks(ivan)
    await open_talk(gym, marina, client)
    typed = await gym.says(marina, "Иван")
    assert "Отправить это?" in marina.last
    assert "💬 Иван" in marina.last
    assert marina.last.labels == ["✅ Отправить", "Нет"]
    assert not await TalkMessage.filter(direction="out").exists()
    await gym.says(marina, "/menu")
    assert not typed.deleted

    await open_talk(gym, marina, client)
    await gym.says(marina, "Замените на выпады")
    await gym.taps(marina, "Нет")
    assert "Ничего не отправлено" in marina.last
    assert "Болит колено" in marina.last
    assert not await TalkMessage.filter(direction="out").exists()

    await marina.send_album(captions=["раз", "два"])
    await marina.send_location()
    await gym.settle()
    assert "💬 📷 фото: раз\n💬 📷 фото: два\n💬 📍 место" in marina.last
    assert len(marina.live_screens) == 1
    await gym.taps(marina, "✅ Отправить", times=2)
    assert "Марина: 📍 место" in marina.last
    await sent(gym)
    came = [message for message in ivan.from_bot if message.kind in ("photo", "location")]
    assert [message.text for message in came] == ["раз", "два", ""]
    assert came[0].raw["media_group_id"] == came[1].raw["media_group_id"]
    assert marina.last.text == "✓ дошло"
    assert (await Client.get(id=client.id)).waits_since is None


async def test_what_was_corrected_before_it_is_sent_goes_corrected(gym: Gym, marina: Person, ivan: Person) -> None:
    await open_talk(gym, marina, await asks(ivan))
    typed = await gym.says(marina, "Замените на выпды")
    await marina.edit(typed, "Замените на выпады")
    await gym.settle()
    await gym.taps(marina, "✅ Отправить")
    await sent(gym)
    assert ivan.from_bot[-1].text == "Замените на выпады"


async def test_who_can_not_be_written_to_is_offered_nothing(gym: Gym, marina: Person, ivan: Person) -> None:
    client = await asks(ivan)
    await open_talk(gym, marina, client)
    await Client.filter(id=client.id).update(blocked_at=now())
    typed = await gym.says(marina, "Вы где?")

    assert marina.last.text.startswith("⚠️ Клиент заблокировал бота")
    assert not typed.deleted


async def test_what_was_offered_leads_on_once_it_is_sent(gym: Gym, marina: Person, ivan: Person) -> None:
    await three_wait(gym, ivan)
    await gym.says(marina, "/menu")
    await gym.taps(marina, button(marina, "💬 Сообщения"))
    await gym.taps(marina, button(marina, "💬 Иван"))
    await gym.says(marina, "Замените на выпады")
    await gym.taps(marina, "✅ Отправить")

    assert marina.last.text.startswith("✅ Готово. Дальше: 💬 Мария")


async def test_words_for_a_field_that_a_restart_has_closed_are_said_to_go_to_nobody(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    client = await asks(ivan)
    await gym.forges(marina, f"writeto:{client.id}")
    screen = marina.last
    await gym.restart()
    await gym.says(marina, "Замените на выпады")
    assert any("никому не ушло" in message.text for message in marina.from_bot)
    await gym.restart()
    before = len(marina.from_bot)
    await marina.send("Замените на выпады", reply_to=screen)
    await gym.settle()

    assert any("никому не ушло" in message.text for message in marina.from_bot[before:])
    assert not await TalkMessage.filter(direction="out").exists()


async def test_the_last_two_that_wait_are_read_where_it_is_answered(gym: Gym, marina: Person, ivan: Person) -> None:
    client = await asks(ivan, "Здравствуйте")
    await asks(ivan, "Болит колено", 901)
    await asks(ivan, "После приседаний", 902)
    await gym.forges(marina, f"writeto:{client.id}")
    assert "💬 Болит колено\n💬 После приседаний" in marina.last
    assert "Здравствуйте" not in marina.last
    await gym.says(marina, "Замените на выпады")

    assert "💬 После приседаний" in marina.last
    assert "Болит" not in marina.last, "answered: the last one is enough"


async def test_after_writing_the_newest_page_is_shown(gym: Gym, marina: Person, ivan: Person) -> None:
    client = await asks(ivan)
    for number in range(12):
        await asks(ivan, f"Слово {number}", 901 + number)
    await open_talk(gym, marina, client)
    await gym.taps(marina, "‹")
    await gym.taps(marina, "✉️ Написать")
    await gym.says(marina, "Замените на выпады")
    await gym.taps(marina, "Готово")

    assert "Замените на выпады" in marina.last


async def test_from_today_several_messages_go_before_the_next_row(gym: Gym, marina: Person, ivan: Person) -> None:
    maria = gym.api.person(1002, "Мария")
    await gym.says(maria, "/start")
    client = await asks(ivan)
    await asks(maria, "Сколько отдыхать?", 901)
    await Client.filter(id=client.id).update(waits_since=now() - timedelta(hours=3, minutes=1))
    await gym.says(marina, "/today")
    await gym.taps(marina, "💬 Иван @ivan · 3 ч")
    await gym.taps(marina, "✉️ Написать")
    await gym.says(marina, "Замените на выпады")
    await gym.says(marina, "И отдыхайте")
    assert "Ушло: 2." in marina.last
    await gym.taps(marina, "Готово")

    assert marina.last.text.startswith("✅ Готово. Дальше: 💬 Мария")
    assert "Сколько отдыхать?" in marina.last
    assert {message.client_id for message in await TalkMessage.filter(direction="out")} == {client.id}


async def test_one_tap_too_many_settles_nothing_of_the_next_one(gym: Gym, marina: Person, ivan: Person) -> None:
    maria = gym.api.person(1002, "Мария")
    await gym.says(maria, "/start")
    client = await asks(ivan)
    await asks(maria, "Сколько отдыхать?", 901)
    await Client.filter(id=client.id).update(waits_since=now() - timedelta(hours=3))
    await gym.says(marina, "/today")
    await gym.taps(marina, "💬 Иван @ivan · 3 ч")
    below = next(
        number
        for number, row in enumerate(reversed(marina.last.buttons))
        if any(label == "✅ Ответ не нужен" for label in row)
    )
    await gym.taps(marina, "✅ Ответ не нужен")

    assert "Сколько отдыхать?" in marina.last
    assert marina.last.buttons[-1 - below] == ["« Сегодня"]


async def test_stuck_and_waiting_are_asked_for_one_at_a_time(gym: Gym, marina: Person, ivan: Person) -> None:
    client = await asks(ivan)
    await PipelineStage.filter(id=client.stage_id).update(limit_days=2)
    await gym.says(marina, "/menu")
    await gym.taps(marina, "💬 Сообщения · 1")
    assert "✓ 💬 Ждут ответа" in marina.last.labels
    await gym.taps(marina, "🔥 Застряли")

    assert "Никто не застрял" in marina.last
    assert "✓ 💬 Ждут ответа" not in marina.last.labels


async def test_a_trainer_sets_a_name_too_and_too_long_a_one_is_refused(gym: Gym, marina: Person) -> None:
    anna = gym.api.person(7, "Анна")
    await staff_member(7, "Анна")
    await gym.says(anna, "/start")
    await gym.says(anna, "/menu")
    await gym.taps(anna, "⚙️ Настройки")
    await gym.taps(anna, "👋 Имя для клиентов")
    await gym.says(anna, "А" * 33)
    assert "32" in anna.last.text.split("\n")[0]
    await gym.says(anna, "Аня")
    assert "↩️ Аня" in anna.last
    await gym.taps(anna, "Не показывать")

    assert "↩️ Ответить" in anna.last
    assert (await Staff.get(telegram_id=7)).shown_name == ""


async def three_wait(gym: Gym, ivan: Person) -> None:
    """Ivan waits longest, then Maria, then Olga."""
    for hours, person, text in (
        (3, ivan, "Болит колено"),
        (2, gym.api.person(1002, "Мария"), "Сколько отдыхать?"),
        (1, gym.api.person(1003, "Ольга"), "Как дышать?"),
    ):
        if person is not ivan:
            await gym.says(person, "/start")
        client = await asks(person, text)
        await Client.filter(id=client.id).update(waits_since=now() - timedelta(hours=hours))


async def test_the_messages_lead_on_from_one_who_waits_to_the_next(gym: Gym, marina: Person, ivan: Person) -> None:
    await three_wait(gym, ivan)
    await gym.says(marina, "/menu")
    await gym.taps(marina, button(marina, "💬 Сообщения"))
    await gym.taps(marina, button(marina, "💬 Мария"))
    await gym.taps(marina, "✅ Ответ не нужен")
    assert marina.last.text.startswith("✅ Готово. Дальше: 💬 Ольга")
    assert "Как дышать?" in marina.last
    assert "« Назад" in marina.last.labels

    await gym.taps(marina, "✉️ Написать")
    await gym.says(marina, "Выдох на усилии")
    await gym.taps(marina, "Готово")
    assert marina.last.text.startswith("✅ Готово. Дальше: 💬 Иван"), "behind the last one the first"
    await gym.taps(marina, "« Назад")
    assert button(marina, "💬 Иван")
    await gym.taps(marina, button(marina, "💬 Иван"))
    await gym.taps(marina, "✅ Ответ не нужен")
    assert "Все получили ответ" in marina.last


async def test_of_those_who_were_searched_for_one_is_opened_and_no_other(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    await three_wait(gym, ivan)
    await gym.says(marina, "/menu")
    await gym.taps(marina, "👥 Клиенты")
    await gym.says(marina, "Мария")
    await gym.taps(marina, "💬 Ждут ответа")
    await gym.taps(marina, button(marina, "💬 Мария"))
    await gym.taps(marina, "✅ Ответ не нужен")
    assert "Ответ не нужен: из списка убрано" in marina.last


@pytest.mark.parametrize("start", ["💬 Сообщения", "☀️ Сегодня"])
async def test_a_saved_answer_leads_on_too(gym: Gym, marina: Person, ivan: Person, start: str) -> None:
    await three_wait(gym, ivan)
    trainer = await Staff.get(telegram_id=marina.id)
    await saved_answers.create("Сон", Content("text", "Спите"), by=trainer)
    await gym.says(marina, "/menu")
    await gym.taps(marina, button(marina, start))
    await gym.taps(marina, button(marina, "💬 Иван"))
    await gym.taps(marina, "✉️ Написать")
    await gym.taps(marina, "📎 Заготовки")
    await gym.taps(marina, "Сон")
    await gym.taps(marina, "✅ Отправить")

    assert marina.last.text.startswith("✅ Готово. Дальше: 💬 Мария")
    assert "Сколько отдыхать?" in marina.last
    assert (await TalkMessage.get(direction="out")).text == "Спите"
