"""Notes about a client: typed, read, deleted."""

from bot.demo.people.person import Person
from bot.services.people import notes, privacy
from db.models import Client, ClientNote, Staff
from tests.support.gym import OWNER, Gym
from tests.support.people import newcomer


async def opens_notes(gym: Gym, marina: Person, client: Client) -> None:
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "🗒 Заметки")


async def test_a_note_is_typed_and_leaves_the_chat(gym: Gym, marina: Person, client: Client) -> None:
    await opens_notes(gym, marina, client)
    assert "Заметок пока нет" in marina.last.text

    typed = await gym.says(marina, "Боится <b>штанги</b>\nи высоты")

    note = await ClientNote.get(client_id=client.id)
    trainer = await Staff.get(telegram_id=OWNER)
    assert (note.text, note.author_id) == ("Боится <b>штанги</b>\nи высоты", trainer.id)
    assert typed.deleted
    assert "· Марина\nБоится <b>штанги</b> и высоты" in marina.last.text
    assert marina.last.buttons == [["1"], ["⏰ Шаг"], ["« Назад"]]
    await gym.taps(marina, "« Назад")
    assert marina.last.text.endswith("Заметка: Боится <b>штанги</b> и высоты")


async def test_a_note_that_cannot_be_is_refused_on_the_screen(gym: Gym, marina: Person, client: Client) -> None:
    await opens_notes(gym, marina, client)
    # What took long to write stays, to be made shorter.
    for words, problem, goes in (("я" * 3501, "3500", False), ("/note", "Такой команды нет", True)):
        typed = await gym.says(marina, words)
        assert problem in marina.last.text.split("\n")[0]
        assert (typed.deleted, len(marina.live_screens)) == (goes, 1)
    await gym.says(marina, "Норма")
    assert await ClientNote.all().count() == 1


async def test_a_note_is_opened_whole_and_deleted_after_a_question(gym: Gym, marina: Person, client: Client) -> None:
    words = "\n".join(["<i>Строка</i> & 👨‍👩‍👧‍👦"] * 30)
    await notes.add(client.id, words, by=None)
    kept = await notes.add(client.id, "Вторая", by=None)
    await opens_notes(gym, marina, client)
    await gym.taps(marina, "2")
    assert marina.last.text.endswith(f"система\n\n{words}")
    await gym.taps(marina, "🗑 Удалить")
    assert marina.last.text.startswith("Удалить заметку?\n<i>Строка</i>")
    assert await ClientNote.all().count() == 2
    await gym.taps(marina, "« Отмена")
    await gym.taps(marina, "🗑 Удалить")

    await gym.taps(marina, "Да, удалить", times=2)

    assert [note.id for note in await ClientNote.all()] == [kept.id]
    assert marina.last.labels == ["1", "« Назад"]


async def test_notes_are_turned_page_by_page_with_their_numbers(gym: Gym, marina: Person, client: Client) -> None:
    for number in range(12):
        await notes.add(client.id, f"Заметка {number}", by=None)
    await opens_notes(gym, marina, client)
    assert marina.last.buttons == [["1", "2", "3", "4", "5"], ["‹", "1/3", "›"], ["« Назад"]]
    await gym.taps(marina, "›")
    assert marina.last.buttons[0] == ["6", "7", "8", "9", "10"]
    await gym.taps(marina, "7")
    assert marina.last.text.endswith("Заметка 5")
    await gym.taps(marina, "« Назад")
    assert "2/3" in marina.last.labels
    await gym.taps(marina, "2/3")
    await gym.says(marina, "3")
    assert marina.last.buttons[0] == ["11", "12"]
    assert await ClientNote.all().count() == 12, "a page's number is no note"
    await gym.says(marina, "Новая")
    assert "1/3" in marina.last.labels


async def test_a_note_of_another_client_or_of_nobody_is_not_opened(gym: Gym, marina: Person, client: Client) -> None:
    other = await newcomer(1002, "Пётр")
    theirs = await notes.add(other.id, "Чужая тайна", by=None)
    mine = await notes.add(client.id, "Моя", by=None)
    await opens_notes(gym, marina, client)
    button = marina.last.button("1")
    assert button is not None
    start = button["callback_data"].removesuffix(str(mine.id))
    for forged in (theirs.id, 999, 2**31, "x", "", -1, "1.2"):
        said = await gym.forges(marina, f"{start}{forged}")
        assert "больше нет" in said + marina.last.text
        assert "тайна" not in marina.last.text
    assert await ClientNote.all().count() == 2


async def test_a_note_that_a_colleague_has_deleted_says_so(gym: Gym, marina: Person, client: Client) -> None:
    note = await notes.add(client.id, "Моя", by=None)
    await opens_notes(gym, marina, client)
    await note.delete()
    await gym.taps(marina, "1")
    assert marina.last.text.startswith("⚠️ Этой заметки больше нет.")
    note = await notes.add(client.id, "Вторая", by=None)
    await gym.taps(marina, "« Назад")
    await gym.taps(marina, "🗒 Заметки")
    await gym.taps(marina, "1")
    await note.delete()
    await gym.taps(marina, "🗑 Удалить")
    assert (marina.last.text, marina.last.labels) == ("Этой заметки больше нет.", ["« Назад"])
    await gym.taps(marina, "« Назад")
    assert "🗒 Заметки" in marina.last.labels


async def test_a_note_about_somebody_who_is_gone_is_not_kept(gym: Gym, marina: Person, client: Client) -> None:
    await opens_notes(gym, marina, client)
    await privacy.forget(client)
    await gym.says(marina, "Поздно")
    assert await ClientNote.all().count() == 0
    assert (marina.last.text, marina.last.labels) == ("Такого клиента нет.", ["« Назад"])
    assert len(marina.live_screens) == 1
