"""Who reaches nobody by the conversation: clients by forged buttons, and who was staff."""

import pytest

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from bot.services.errors import NotStaff
from bot.services.people import staff
from bot.services.talk import outgoing
from bot.services.talk.content import Content
from db.models import Client, Outbox, Staff, TalkMessage
from tests.support.gym import OWNER, Gym
from tests.support.people import staff_member

NO_ACCESS = "⚠️ Это никому не ушло: вы больше не в команде тренера."


@pytest.fixture
async def anna(gym: Gym) -> Person:
    """A trainer beside the owner."""
    await staff_member(7, "Анна")
    person = gym.api.person(7, "Анна")
    await gym.says(person, "/start")
    return person


async def copy_for(gym: Gym, anna: Person, ivan: Person) -> Message:
    """Ivan writes; the copy that Anna has."""
    await gym.forges(ivan, "go:talk")
    await gym.says(ivan, "Болит колено")
    await gym.delivers()
    assert anna.last.text == "Болит колено"
    return anna.last


async def removed(person: Person) -> None:
    member, owner = await Staff.get(telegram_id=person.id), await Staff.get(telegram_id=OWNER)
    assert await staff.remove(member.id, by=owner)


@pytest.mark.parametrize("client_now", [False, True])
async def test_a_reply_of_who_was_staff_goes_to_nobody_and_says_so(
    gym: Gym, marina: Person, anna: Person, ivan: Person, client_now: bool
) -> None:
    copy = await copy_for(gym, anna, ivan)
    written = await anna.send("Какое?", reply_to=copy)
    await gym.settle()
    await gym.delivers()
    answered = ivan.last
    await removed(anna)
    if client_now:
        await gym.says(anna, "/start")
        await gym.forges(anna, "go:talk")
    kept, waiting = await TalkMessage.all().count(), await Outbox.all().count()

    for _ in range(2):
        await anna.send("Покажите врачу", reply_to=copy)
        await gym.settle()
        assert anna.last.text == NO_ACCESS
    await anna.edit(written, "Какое именно?")
    await gym.settle()
    await gym.delivers()

    assert await TalkMessage.all().count() == kept
    assert await Outbox.all().count() == waiting
    assert (ivan.last, answered.text) == (answered, "Какое?")


async def test_an_edit_of_who_was_removed_meanwhile_changes_nothing(
    gym: Gym, marina: Person, anna: Person, ivan: Person
) -> None:
    copy = await copy_for(gym, anna, ivan)
    written = await anna.send("Какое?", reply_to=copy)
    await gym.settle()
    await gym.delivers()
    member = await Staff.get(telegram_id=anna.id)
    await removed(anna)

    with pytest.raises(NotStaff):
        await outgoing.edit(Content("text", "Никакое"), by=member, message_id=written.id)
    assert (await TalkMessage.get(direction="out")).text == "Какое?"


async def test_whoever_was_removed_hears_that_they_have_no_access(
    gym: Gym, marina: Person, anna: Person, ivan: Person
) -> None:
    await copy_for(gym, anna, ivan)
    notice = next(message for message in anna.from_bot if "💬" in message)
    await gym.says(anna, "/menu")
    menu = anna.last
    await removed(anna)

    for label, message in (("↩️ Ответить", notice), ("📊 Воронка", menu)):
        assert await gym.taps(anna, label, message=message) == "Доступа больше нет: вы не в команде тренера."
    assert menu.text == "Доступа больше нет: вы не в команде тренера."
    await gym.says(anna, "Ау")
    assert anna.last.text == NO_ACCESS
    await gym.says(anna, "/start")
    assert "Доступа" not in anna.last, "they are welcome as a client"


async def test_forged_buttons_reach_no_other_conversation(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    masha = gym.api.person(1002, "Маша")
    await gym.says(masha, "/start")
    await gym.says(ivan, "Держите при себе")
    before = len(marina.from_bot)
    for data in (f"writeto:{client.id}", f"talk:{client.id}", "handon:1", "handon:0", "files:1", "files:99"):
        await gym.forges(masha, data)
        await gym.says(masha, "/start")
    await gym.delivers()
    held = await TalkMessage.get()
    assert (held.client_id, held.status, held.text) == (client.id, "held", "Держите при себе")
    assert not (await Client.get(telegram_id=masha.id)).talks
    assert len(marina.from_bot) == before + 1, "of her the trainer hears that she came, and nothing else"
    assert len(ivan.from_bot) == 1


async def test_what_is_forwarded_goes_to_staff_alone_and_as_what_it_is(gym: Gym, marina: Person, ivan: Person) -> None:
    await gym.forges(ivan, "go:talk")
    await gym.forwards(ivan, "💬 Маша\nНапишите мне")
    await gym.delivers()
    assert (marina.from_bot[-2].text, marina.last.text) == ("💬 Иван @ivan", "💬 Маша\nНапишите мне")
    assert (await TalkMessage.get()).client_id == (await Client.get(telegram_id=ivan.id)).id


async def test_a_stranger_reaches_nobody(gym: Gym, marina: Person) -> None:
    stranger = gym.api.person(2000, "Гость")
    await gym.says(stranger, "Ау")
    for data in ("go:talk", "handon:1"):
        assert await gym.forges(stranger, data) == "Нажмите /start, и начнём."
    assert await TalkMessage.all().count() == 0
