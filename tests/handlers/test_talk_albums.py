"""Albums, long captions, and what the other side, or Telegram, does not take."""

import pytest

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from bot.demo.server.kinds import VIDEO_NOTE_REFUSED, VOICE_REFUSED
from bot.services.talk import rows
from db.models import Outbox, TalkMessage, TalkStatus
from tests.support.gym import Gym

ANSWER = "↩️ Ответить"
LONG = "Присед, тяга, жим. " * 79  # 1,501 characters


@pytest.fixture
async def talking(gym: Gym, marina: Person, ivan: Person) -> None:
    """Ivan stands at the screen that asks for his words."""
    await gym.forges(ivan, "go:talk")


async def second_client(gym: Gym) -> Person:
    olga = gym.api.person(1002, "Ольга")
    await gym.says(olga, "/start")
    await gym.forges(olga, "go:talk")
    await Outbox.all().delete()
    return olga


async def copy_for(gym: Gym, marina: Person, ivan: Person) -> Message:
    """Ivan's question as it stands in Marina's chat."""
    await gym.says(ivan, "Что делать?")
    await gym.delivers()
    return marina.last


async def replies(gym: Gym, sent: object) -> None:
    await gym.settle()
    await gym.delivers()


def albums(person: Person) -> list[list[str]]:
    """The captions of each album that came from the bot, in order."""
    found: dict[str, list[str]] = {}
    for message in person.from_bot:
        if album := message.raw.get("media_group_id"):
            found.setdefault(album, []).append(message.text)
    return list(found.values())


@pytest.mark.usefixtures("talking")
async def test_an_album_reaches_staff_as_one_below_one_notice(gym: Gym, marina: Person, ivan: Person) -> None:
    await ivan.send_album(captions=["спереди", "сбоку"])
    await gym.settle()
    await gym.delivers()

    notice, *album = marina.from_bot[-3:]
    assert notice.text == "💬 Иван @ivan"
    assert [message.text for message in album] == ["спереди", "сбоку"]
    assert albums(marina) == [["спереди", "сбоку"]]


@pytest.mark.usefixtures("talking")
async def test_an_album_of_staff_reaches_the_client_as_one_with_its_buttons_below(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    copy = await copy_for(gym, marina, ivan)
    await replies(gym, await marina.send_album(captions=["раз", "два"], reply_to=copy))

    *album, buttons = ivan.from_bot[-3:]
    assert albums(ivan) == [["раз", "два"]]
    assert [message.text for message in album] == ["раз", "два"]
    assert buttons.text == "⬆️ От тренера"
    assert buttons.labels == [ANSWER]
    answers = await TalkMessage.filter(direction="out").order_by("id")
    assert [(one.status, one.client_chat_message_id) for one in answers] == [
        (TalkStatus.SENT, message.id) for message in album
    ]


@pytest.mark.usefixtures("talking")
async def test_what_comes_of_an_album_after_it_went_out_goes_out_too(gym: Gym, marina: Person, ivan: Person) -> None:
    *_, late = await ivan.send_album(kinds=("photo", "photo", "photo"), captions=["1", "2", "3"])
    late_update = gym.api.updates.pending[-1]
    gym.api.updates.discard(late_update)
    await gym.settle()
    held = gym.api.hold("sendMediaGroup", chat_id=marina.id)
    async with gym.sending():
        assert await gym.api.bell.until(lambda: bool(held.calls), 5)
        gym.api.updates.deliver(late_update.update)
        await gym.settle()
        held.release()
    await gym.delivers()

    assert [message.text for message in marina.from_bot if message.kind == "photo"] == ["1", "2", "3"]
    assert late.reactions == ["👍"]


@pytest.mark.usefixtures("talking")
async def test_words_right_below_an_album_stay_below_it(gym: Gym, marina: Person, ivan: Person) -> None:
    await ivan.send_album(captions=["раз", "два"])
    await ivan.send("Вот так получается")
    await gym.settle()
    await gym.delivers()
    copy = marina.last
    assert [message.text for message in marina.from_bot if "💬" not in message][-3:] == [
        "раз",
        "два",
        "Вот так получается",
    ]

    await marina.send_album(captions=["три", "четыре"], reply_to=copy)
    await replies(gym, await marina.send("И так каждый день", reply_to=copy))
    came = [message.text for message in ivan.from_bot[-4:]]
    assert came == ["три", "четыре", "⬆️ От тренера", "И так каждый день"]


@pytest.mark.usefixtures("talking")
async def test_an_album_is_waited_for_until_nothing_more_comes_of_it(
    gym: Gym, marina: Person, ivan: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows, "ALBUM_GATHERS", rows.ALBUM_GATHERS / 5)
    async with gym.sending():
        await ivan.send_album(kinds=["photo"] * 4, captions=["1", "2", "3", "4"])
        slow = list(gym.api.updates.pending)
        gym.api.updates.clear()
        for one in slow:
            gym.api.updates.deliver(one.update)
            await gym.settle()
            await gym.api.bell.until(lambda: False, 0.2)
    await gym.delivers()
    assert albums(marina) == [["1", "2", "3", "4"]]


@pytest.mark.usefixtures("talking")
async def test_albums_of_two_clients_at_once_stay_apart(gym: Gym, marina: Person, ivan: Person) -> None:
    olga = await second_client(gym)
    await ivan.send_album(captions=["Иван 1", "Иван 2"])
    await olga.send_album(captions=["Ольга 1", "Ольга 2"])
    updates = list(gym.api.updates.pending)
    gym.api.updates.clear()
    for one in (updates[0], updates[2], updates[1], updates[3]):
        gym.api.updates.deliver(one.update)
    await gym.settle()
    await gym.delivers()
    assert albums(marina) == [["Иван 1", "Иван 2"], ["Ольга 1", "Ольга 2"]]


@pytest.mark.usefixtures("talking")
async def test_a_long_caption_is_copied_as_it_is_with_the_buttons_below(gym: Gym, marina: Person, ivan: Person) -> None:
    copy = await copy_for(gym, marina, ivan)
    await replies(gym, await marina.send_photo(LONG, reply_to=copy))
    photo, buttons = ivan.from_bot[-2:]
    assert (photo.kind, photo.text, photo.labels) == ("photo", LONG.strip(), [])
    assert buttons.labels == [ANSWER]
    assert marina.last.text == "✓ дошло"


@pytest.mark.usefixtures("talking")
async def test_words_too_long_for_a_caption_come_below_the_file_where_the_source_is_gone(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    copy = await copy_for(gym, marina, ivan)
    sent = await marina.send_photo(LONG, reply_to=copy)
    await gym.settle()
    await marina.delete(sent)
    gym.api.expected.append("message to react not found")
    with gym.api.expect("message to copy not found"):
        await gym.delivers()
    photo, words, buttons = ivan.from_bot[-3:]
    assert (photo.kind, photo.text) == ("photo", "")
    assert words.text == LONG.strip()
    assert buttons.labels == [ANSWER]


@pytest.mark.usefixtures("talking")
async def test_an_album_with_a_long_caption_comes_whole_with_the_words_below(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    await ivan.send_album(captions=[LONG, "сбоку"])
    await gym.settle()
    await gym.delivers()
    first, second, words = marina.from_bot[-3:]
    assert [(message.kind, message.text) for message in (first, second)] == [("photo", ""), ("photo", "сбоку")]
    assert words.text == LONG.strip()

    await replies(gym, await marina.send("Отлично", reply_to=words))
    assert ivan.last.text == "Отлично"


@pytest.mark.usefixtures("talking")
@pytest.mark.parametrize("wording", VOICE_REFUSED)
async def test_a_voice_that_the_client_takes_not_is_said_to_its_author(
    gym: Gym, marina: Person, ivan: Person, wording: str
) -> None:
    copy = await copy_for(gym, marina, ivan)
    ivan.refuse("voice", wording)
    await replies(gym, await marina.send_voice(reply_to=copy))
    assert "Не дошло до Иван" in marina.last
    assert "голосовые" in marina.last
    await replies(gym, await marina.send("Тогда словами", reply_to=copy))
    assert ivan.last.text == "Тогда словами"


@pytest.mark.usefixtures("talking")
@pytest.mark.parametrize("wording", VIDEO_NOTE_REFUSED)
async def test_a_round_video_that_staff_take_not_is_said_in_its_place(
    gym: Gym, marina: Person, ivan: Person, wording: str
) -> None:
    marina.refuse("video_note", wording)
    await ivan.send_video_note()
    await gym.settle()
    await gym.delivers()
    assert "Здесь кружок" in marina.last
    await replies(gym, await marina.send("Запишите обычное видео", reply_to=marina.last))
    assert ivan.last.text == "Запишите обычное видео"


@pytest.mark.usefixtures("talking")
@pytest.mark.parametrize("what", ["quiz", "paid_media", "story", "giveaway", "invoice"])
async def test_what_nobody_can_send_on_is_refused_at_once(gym: Gym, marina: Person, ivan: Person, what: str) -> None:
    copy = await copy_for(gym, marina, ivan)
    before = await TalkMessage.all().count()
    await ivan.send_special(what)  # type: ignore[arg-type]
    await gym.settle()
    assert "не даёт переслать" in ivan.last
    await marina.send_special(what, reply_to=copy)  # type: ignore[arg-type]
    await gym.settle()
    assert "не даёт переслать" in marina.last
    assert await TalkMessage.all().count() == before


@pytest.mark.usefixtures("talking")
async def test_a_poll_comes_as_a_copy(gym: Gym, marina: Person, ivan: Person) -> None:
    copy = await copy_for(gym, marina, ivan)
    await replies(gym, await marina.send_poll(reply_to=copy))
    poll, buttons = ivan.from_bot[-2:]
    assert poll.kind == "poll"
    assert poll.raw["reply_to_message"]["text"] == "Что делать?"
    assert buttons.labels == [ANSWER]
