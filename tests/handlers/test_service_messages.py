"""Messages that nobody has written, and words that quote a screen that is gone."""

from typing import Any

import pytest
from aiogram.enums import ContentType

from bot.demo.people.person import Person
from bot.telegram.service_messages import NOBODYS
from db.models import Client
from tests.support.gym import Gym

PEOPLE_SEND = {
    ContentType.TEXT,
    ContentType.ANIMATION,
    ContentType.AUDIO,
    ContentType.DOCUMENT,
    ContentType.LIVE_PHOTO,
    ContentType.PAID_MEDIA,
    ContentType.PHOTO,
    ContentType.STICKER,
    ContentType.STORY,
    ContentType.VIDEO,
    ContentType.VIDEO_NOTE,
    ContentType.VOICE,
    ContentType.CHECKLIST,
    ContentType.CONTACT,
    ContentType.DICE,
    ContentType.GAME,
    ContentType.POLL,
    ContentType.VENUE,
    ContentType.LOCATION,
    ContentType.INVOICE,
    ContentType.GIVEAWAY,
    ContentType.GIVEAWAY_WINNERS,
    ContentType.RICH_MESSAGE,
}
# What people do with a button of a bot's.
PEOPLE_DO = {
    ContentType.SUCCESSFUL_PAYMENT,
    ContentType.USERS_SHARED,
    ContentType.USER_SHARED,
    ContentType.CHAT_SHARED,
    ContentType.WEB_APP_DATA,
}
NO_KIND = {ContentType.UNKNOWN, ContentType.ANY}

SERVICE: dict[str, Any] = {
    "pinned_message": {"message_id": 1, "date": 1, "chat": {"id": 1001, "type": "private", "first_name": "И"}},
    "message_auto_delete_timer_changed": {"message_auto_delete_time": 86400},
    "new_chat_title": "Зал",
    "delete_chat_photo": True,
    "write_access_allowed": {"from_request": True},
    "proximity_alert_triggered": {
        "traveler": {"id": 5, "is_bot": False, "first_name": "И"},
        "watcher": {"id": 6, "is_bot": False, "first_name": "П"},
        "distance": 10,
    },
    "chat_background_set": {"type": {"type": "chat_theme", "theme_name": "🏠"}},
    "boost_added": {"boost_count": 1},
    "forum_topic_created": {"name": "Чеки", "icon_color": 7322096},
    "refunded_payment": {
        "currency": "XTR",
        "total_amount": 1,
        "invoice_payload": "x",
        "telegram_payment_charge_id": "c",
    },
    "video_chat_started": {},
    "gift_upgrade_sent": {"gift": {"id": "1", "star_count": 1, "sticker": {
        "file_id": "s", "file_unique_id": "s", "type": "regular", "width": 1, "height": 1,
        "is_animated": False, "is_video": False,
    }}},
}  # fmt: skip


def test_of_every_kind_of_message_it_is_known_whether_a_person_has_sent_it() -> None:
    assert set(ContentType) == PEOPLE_SEND | PEOPLE_DO | NOBODYS | NO_KIND
    assert not NOBODYS & (PEOPLE_SEND | PEOPLE_DO)


async def come(gym: Gym, person: Person, content: dict[str, Any]) -> None:
    person._post(content)
    await gym.settle()


@pytest.mark.parametrize("kind", SERVICE)
async def test_what_nobody_has_written_is_not_answered_and_no_sign_of_life(gym: Gym, ivan: Person, kind: str) -> None:
    await Client.all().update(last_seen_at=None)
    before = [message.id for message in ivan.from_bot]
    await come(gym, ivan, {kind: SERVICE[kind]})
    assert [message.id for message in ivan.from_bot] == before
    assert (await Client.get(telegram_id=ivan.id)).last_seen_at is None


@pytest.mark.parametrize("kind", sorted(NOBODYS))
@pytest.mark.parametrize("content", [{"new": {"in": 2028}}, [7]], ids=["object", "list"])
async def test_what_nobody_has_written_is_not_answered_though_it_cannot_be_read(
    gym: Gym, ivan: Person, marina: Person, kind: str, content: Any
) -> None:
    before = [message.id for person in (ivan, marina) for message in person.from_bot]
    await come(gym, ivan, {kind: content})
    await come(gym, marina, {kind: content})
    assert [message.id for person in (ivan, marina) for message in person.from_bot] == before


async def test_staff_keep_their_screen_when_something_is_pinned(gym: Gym, marina: Person) -> None:
    menu = marina.last
    for kind in ("pinned_message", "message_auto_delete_timer_changed"):
        await come(gym, marina, {kind: SERVICE[kind]})
    assert marina.from_bot == [*marina.from_bot[:-1], menu]


async def test_what_people_choose_by_a_button_is_still_answered(gym: Gym, ivan: Person) -> None:
    before = ivan.last
    await come(gym, ivan, {"users_shared": {"request_id": 1, "users": [{"user_id": 5}]}})
    assert ivan.last.id > before.id


# Words that quote a screen that is gone


async def open_note(gym: Gym, marina: Person, client: Client) -> None:
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, next(label for label in marina.last.labels if "📝" in label))
    await gym.settle()


async def test_words_that_quote_a_screen_from_before_a_restart_are_said_to_be_kept_nowhere(
    gym: Gym, marina: Person, client: Client
) -> None:
    await open_note(gym, marina, client)
    old = marina.last
    await gym.restart()
    words = await marina.send("Болит колено, беречь", reply_to=old)
    await gym.settle()

    assert any("Это никуда не записано" in message.text for message in marina.from_bot)
    assert not words.deleted
    assert "📊 Воронка" in marina.last.labels


async def test_words_that_quote_an_older_screen_leave_the_open_one_as_it_is(
    gym: Gym, marina: Person, client: Client
) -> None:
    await open_note(gym, marina, client)
    old = marina.last
    await gym.says(marina, "/pipeline")
    words = await marina.send("Болит колено, беречь", reply_to=old)
    await gym.settle()

    assert any("Это никуда не записано" in message.text for message in marina.from_bot)
    assert not words.deleted
    assert "Воронка" in marina.last.text


async def test_words_of_a_former_trainer_that_quote_a_screen_are_answered(
    gym: Gym, marina: Person, client: Client
) -> None:
    old = marina.last
    await gym.restart()
    trainer = gym.api.person(2002, "Олег")
    await trainer.send("Болит колено", reply_to=old)
    await gym.settle()
    assert "/start" in trainer.last.text
