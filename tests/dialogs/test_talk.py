"""Conversations in the menus: to read, to write on, and who waits."""

from datetime import timedelta

from bot.demo.people.person import Person
from bot.services.talk import incoming
from bot.services.talk.content import Content
from db.fields import now
from db.models import Client, Staff, TalkMessage, TalkStatus
from tests.support.gym import Gym


async def asks(ivan: Person, text: str = "Болит колено", message_id: int = 900) -> Client:
    """Ivan has written this."""
    client = await Client.get(telegram_id=ivan.id)
    await incoming.take(client, Content("text", text), message_id=message_id)
    return await Client.get(id=client.id)


async def open_talk(gym: Gym, marina: Person, client: Client) -> None:
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "💬 Переписка")


async def test_the_card_says_who_waits_and_leads_to_the_conversation(gym: Gym, marina: Person, ivan: Person) -> None:
    client = await asks(ivan)
    await Client.filter(id=client.id).update(waits_since=now() - timedelta(hours=3, minutes=1))
    await gym.says(marina, f"/client_{client.id}")
    assert "💬 Ждёт ответа 3 ч" in marina.last
    await gym.taps(marina, "💬 Переписка")
    assert "Иван @ivan: Болит колено" in marina.last
    assert "⏳ Ждёт ответа 3 ч" in marina.last
    await gym.taps(marina, "✅ Ответ не нужен")
    assert "Ответ не нужен: из списка убрано" in marina.last
    assert (await Client.get(id=client.id)).waits_since is None
    assert "✅ Ответ не нужен" not in marina.last.labels


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
    assert marina.last.labels[:2] == ["💬 Иван @ivan · 2 д", "💬 Мария · 0 мин"]
    await gym.taps(marina, "💬 Иван @ivan · 2 д")
    assert "Болит колено" in marina.last


async def test_pages_show_the_newest_last_with_files_to_send_again(gym: Gym, marina: Person, ivan: Person) -> None:
    client = await Client.get(telegram_id=ivan.id)
    for number in range(12):
        await incoming.take(client, Content("text", f"Слово {number}"), message_id=900 + number)
    photo = await ivan.send_photo("Вот так")
    file_id = photo.media[-1]["file_id"]
    await incoming.take(client, Content("photo", "Вот так", (), file_id), message_id=950)
    await open_talk(gym, marina, client)
    assert "Слово 3" not in marina.last
    assert marina.last.text.index("Слово 11") < marina.last.text.index("Вот так")
    await gym.taps(marina, "📷 фото: Вот так")
    assert (marina.from_bot[-2].kind, marina.from_bot[-2].text) == ("photo", "Вот так")
    await gym.taps(marina, "‹")
    assert "Слово 0" in marina.last


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
