"""What becomes of a message that its author changes: before it was sent, and after."""

import pytest

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from db.models import Outbox, OutboxStatus
from tests.support.gym import Gym

EDITED = "✏️ Иван @ivan исправляет сообщение:"


@pytest.fixture
async def question(gym: Gym, marina: Person, ivan: Person) -> Message:
    """Ivan has asked: his message, of which Marina has a copy."""
    await gym.forges(ivan, "go:talk")
    message = await gym.says(ivan, "Сколько подходов?")
    await gym.delivers()
    return message


async def answers(gym: Gym, marina: Person, text: str) -> Message:
    message = await marina.send(text, reply_to=marina.from_bot[-1])
    await gym.settle()
    return message


async def edits(gym: Gym, person: Person, message: Message, text: str, *, html: bool = False) -> None:
    await person.edit(message, text, html=html)
    await gym.settle()
    await gym.delivers()


async def test_a_client_s_edit_comes_below_a_notice_of_its_own(
    gym: Gym, marina: Person, ivan: Person, question: Message
) -> None:
    await edits(gym, ivan, question, "Сколько подходов приседа?")
    assert [message.text for message in marina.from_bot[-3:]] == [
        "Сколько подходов?",
        EDITED,
        "Сколько подходов приседа?",
    ]
    await answers(gym, marina, "Три")
    await gym.delivers()
    assert marina.from_bot[-3].text == f"{EDITED}\nОтвет: Марина"


async def test_a_client_s_edit_of_what_waits_to_be_shown_comes_at_once_with_it(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    await gym.forges(ivan, "go:talk")
    message = await gym.says(ivan, "Сколько?")
    await edits(gym, ivan, message, "Сколько подходов?")
    assert [message.text for message in marina.from_bot[-2:]] == ["💬 Иван @ivan", "Сколько подходов?"]


@pytest.mark.parametrize("to_staff", [True, False])
async def test_an_edit_of_what_is_being_sent_is_not_lost(
    gym: Gym, marina: Person, ivan: Person, question: Message, to_staff: bool
) -> None:
    author, reader = (ivan, marina) if to_staff else (marina, ivan)
    message = await (gym.says(ivan, "И ещё") if to_staff else answers(gym, marina, "Три"))
    held = gym.api.hold("sendMessage", chat_id=reader.id)
    async with gym.sending():
        assert await gym.api.bell.until(lambda: bool(held.calls), 5)
        if to_staff:  # the notice has gone, and the message is with Telegram
            held.release()
            assert await gym.api.bell.until(lambda: marina.last.text == "И ещё", 5)
        await author.edit(message, "Четыре")
        await gym.settle()
        held.release()
    await gym.delivers()
    assert [one for one in reader.from_bot if one.text == "Четыре"]


async def test_a_client_is_not_told_as_editing_where_only_the_formatting_or_nothing_has_changed(
    gym: Gym, marina: Person, ivan: Person, question: Message
) -> None:
    await edits(gym, ivan, question, "<b>Сколько</b> подходов?", html=True)
    await ivan.touch(question)
    await gym.settle()
    assert not await Outbox.exists(status=OutboxStatus.PENDING)
    assert marina.last.text == "Сколько подходов?"


async def test_an_edit_of_staff_before_it_went_out_is_what_the_client_gets(
    gym: Gym, marina: Person, ivan: Person, question: Message
) -> None:
    message = await answers(gym, marina, "Три")
    await edits(gym, marina, message, "Четыре")
    assert ivan.last.text == "Четыре"
    assert ivan.last.edited == 0
    assert marina.last.text == "✓ дошло"


async def test_an_edit_of_staff_changes_the_client_s_copy_and_keeps_its_button(
    gym: Gym, marina: Person, ivan: Person, question: Message
) -> None:
    message = await answers(gym, marina, "Три")
    await gym.delivers()
    await edits(gym, marina, message, "<b>Три</b>", html=True)
    assert (ivan.last.html, ivan.last.labels) == ("<b>Три</b>", ["↩️ Ответить"])
    assert marina.last.text == "✓ исправлено"
    await marina.touch(message)
    await gym.settle()
    assert not await Outbox.exists(status=OutboxStatus.PENDING)


async def test_staff_change_words_below_a_file_and_the_file(
    gym: Gym, marina: Person, ivan: Person, question: Message
) -> None:
    message = await marina.send_photo("Так", reply_to=marina.last)
    await gym.settle()
    await gym.delivers()
    was = ivan.last.raw["photo"][-1]["file_unique_id"]
    await edits(gym, marina, message, "Вот так")
    assert (ivan.last.kind, ivan.last.text, ivan.last.labels) == ("photo", "Вот так", ["↩️ Ответить"])
    await marina.edit_file(message, "photo")
    await gym.settle()
    await gym.delivers()
    assert ivan.last.raw["photo"][-1]["file_unique_id"] != was
    assert ivan.last.text == "Вот так"


async def test_staff_hear_that_what_the_client_has_deleted_can_t_be_changed(
    gym: Gym, marina: Person, ivan: Person, question: Message
) -> None:
    message = await answers(gym, marina, "Три")
    await gym.delivers()
    await ivan.delete(ivan.last)
    with gym.api.expect("message to edit not found"):
        await edits(gym, marina, message, "Четыре")
    assert "У Иван @ivan осталось прежнее" in marina.last


async def test_a_place_that_moves_is_no_edit(gym: Gym, marina: Person, ivan: Person, question: Message) -> None:
    place = await marina.send_location(live=900, reply_to=marina.last)
    await gym.settle()
    await gym.delivers()
    await marina.move(place, 55.8, 37.7)
    await gym.settle()
    assert not await Outbox.exists(status=OutboxStatus.PENDING)
