"""«🔕 Не напоминать» and the way back: what is off, for whom, and that it is no sign of life."""

from datetime import timedelta

import pytest

from bot.demo.people.person import Person
from bot.demo.server.html import parse_html
from bot.i18n import translator
from bot.services.money import claims
from bot.services.time.follow_ups import Chain, editing
from bot.services.time.restraint import MOST_UNANSWERED
from bot.telegram.follow_up_callbacks import Mute, Unmute
from db.fields import now
from db.models import Client, PaymentRequest, TimedMessage
from db.models import Mute as Muted
from tests.support import follow_ups
from tests.support.clock import planned
from tests.support.follow_ups import (
    be_lost,
    buy,
    comes_due,
    get_free_week,
    next_day,
    owner,
    see_details,
    stop_in_questionnaire,
    told,
)
from tests.support.gym import Gym

OFF, ON = "🔕 Не напоминать", "🔔 Напоминать снова"


@pytest.fixture(autouse=True)
async def never_quiet(gym: Gym, marina: Person) -> None:
    await follow_ups.never_quiet()


async def muted() -> set[tuple[str, str]]:
    return {(mute.chain, mute.about) for mute in await Muted.all()}


async def test_the_message_keeps_its_words_and_other_buttons_and_offers_the_way_back(gym: Gym, ivan: Person) -> None:
    await stop_in_questionnaire(gym, ivan)
    message = await told(gym, ivan, Chain.UNFINISHED)
    before = message.text
    said = await gym.taps(ivan, OFF, message=message, times=2)
    assert said == "Напоминания об анкете больше не придут. Включить снова: /help"
    assert (message.text, message.buttons) == (before, [["Продолжить"], [ON]])
    assert await muted() == {("unfinished_questionnaire", "")}
    told_already = len(ivan.from_bot)
    await next_day()
    await comes_due(gym, Chain.UNFINISHED, 2)
    assert len(ivan.from_bot) == told_already

    said = await gym.taps(ivan, ON, message=message, times=2)
    assert said == "Напоминания об анкете снова включены"
    assert (message.text, message.buttons) == (before, [["Продолжить"], [OFF]])
    assert await muted() == set()
    await told(gym, ivan, Chain.UNFINISHED, 2)


async def test_it_ends_that_chain_and_nothing_else(gym: Gym, ivan: Person) -> None:
    await get_free_week(gym, ivan)
    message = await told(gym, ivan, Chain.FIRST_WEEK)
    await see_details(gym, ivan)
    await gym.taps(ivan, OFF, message=message)
    assert {kind for kind, _ in await planned()} >= {"payment_help"}
    assert "first_week" not in {kind for kind, _ in await planned()}


async def test_an_old_copy_of_the_message_does_no_harm(gym: Gym, ivan: Person) -> None:
    await stop_in_questionnaire(gym, ivan)
    first = await told(gym, ivan, Chain.UNFINISHED)
    off = first.inline[-1][0]["callback_data"]
    await next_day()
    second = await told(gym, ivan, Chain.UNFINISHED, 2)
    await gym.taps(ivan, OFF, message=second)
    await gym.taps(ivan, OFF, message=first)
    assert (first.labels[-1], second.labels[-1]) == (ON, ON)
    await gym.forges(ivan, off, message=first)
    await gym.taps(ivan, ON, message=first)
    assert await muted() == set()
    await gym.taps(ivan, ON, message=second)
    assert (first.labels[-1], second.labels[-1]) == (OFF, OFF)


async def test_one_that_telegram_tells_nothing_of_any_more_is_switched_all_the_same(gym: Gym, ivan: Person) -> None:
    await stop_in_questionnaire(gym, ivan)
    message = await told(gym, ivan, Chain.UNFINISHED)
    query = ivan._ask(message, message.inline[-1][0]["callback_data"])
    (one,) = gym.api.updates.pending
    one.update["callback_query"]["message"] = {
        "chat": message.raw["chat"],
        "message_id": message.id,
        "date": 0,
    }
    await gym.settle()
    assert "больше не придут" in str(query.answer)
    assert await muted() == {("unfinished_questionnaire", "")}
    assert message.labels[-1] == OFF


async def test_of_renewals_only_that_programs_are_off(gym: Gym, ivan: Person) -> None:
    program = await buy(gym, ivan)
    message = await told(gym, ivan, Chain.RENEWAL)
    await gym.taps(ivan, OFF, message=message)
    assert await muted() == {("renewal", f"program:{program.id}")}
    assert "renewal" not in {kind for kind, _ in await planned()}
    await gym.taps(ivan, ON, message=message)
    assert await muted() == set()
    assert [subject for kind, subject in await planned() if kind == "renewal"] == [
        f"program:{program.id}/{place}" for place in (2, 3, 4)
    ]


async def test_it_is_no_sign_of_life(gym: Gym, ivan: Person, client: Client) -> None:
    await stop_in_questionnaire(gym, ivan)
    message = await told(gym, ivan, Chain.UNFINISHED)
    long_ago = now() - timedelta(days=3)
    await Client.filter(id=client.id).update(last_seen_at=long_ago, last_sign_at=long_ago)
    before = await Client.get(id=client.id)
    assert before.asked_at is not None

    await gym.taps(ivan, OFF, message=message)
    after = await Client.get(id=client.id)
    assert (after.last_seen_at, after.last_sign_at, after.asked_at) == (long_ago, long_ago, before.asked_at)
    assert (await TimedMessage.get()).answered_at is None

    await gym.taps(ivan, ON, message=message)
    after = await Client.get(id=client.id)
    assert after.last_seen_at is not None
    assert after.last_seen_at > long_ago
    assert after.asked_at is None
    assert (await TimedMessage.get()).answered_at == after.last_seen_at


@pytest.mark.parametrize("tap", ["🔕", "another"])
async def test_three_unanswered_messages_are_enough_whatever_is_muted(
    gym: Gym, ivan: Person, client: Client, tap: str
) -> None:
    await stop_in_questionnaire(gym, ivan)
    message = await told(gym, ivan, Chain.UNFINISHED)
    for ago in range(1, MOST_UNANSWERED):
        when = now() - timedelta(days=ago)
        await TimedMessage.create(client_id=client.id, day=when.date(), chain="first_week", said_at=when)
    await Client.filter(id=client.id).update(last_sign_at=now() - timedelta(days=9), last_seen_at=None)
    await gym.forges(ivan, Mute(chain=Chain.COME_BACK, number=1).pack(), message=message)
    if tap == "another":
        await gym.taps(ivan, "Продолжить", message=message)
    await next_day()
    before = len(ivan.from_bot)
    await comes_due(gym, Chain.UNFINISHED, 2)
    assert len(ivan.from_bot) == before + (tap == "another")


# The way back


@pytest.mark.parametrize("language", ["ru", "en"])
async def test_help_leads_to_what_is_off_and_each_can_be_switched_on(gym: Gym, language: str) -> None:
    person, t = gym.api.person(1700, "Джон", language_code=language), translator(language)
    await gym.says(person, "/start")
    await gym.says(person, "/help")
    assert t.label("button-mute") in person.last.text
    assert t.label("button-reminders") not in person.last.labels
    for chain in (Chain.UNFINISHED, Chain.COME_BACK):
        await gym.forges(person, Mute(chain=chain, number=1).pack())

    await gym.says(person, "/help")
    await gym.taps(person, t.label("button-reminders"))
    about = [t.label(f"reminder-about-{name}") for name in ("unfinished-questionnaire", "come-back")]
    assert person.last.labels == [f"🔔 {about[0]}", f"🔔 {about[1]}", t.label("button-back")]
    screen = person.last
    assert await gym.taps(person, f"🔔 {about[0]}") == t.label("reminder-on", what=about[0])
    assert (person.last.id, person.last.labels) == (screen.id, [f"🔔 {about[1]}", t.label("button-back")])
    await gym.taps(person, f"🔔 {about[1]}", times=2)
    assert person.last.text == parse_html(t("reminders-all-on"))[0]
    assert person.last.labels == [t.label("button-back")]
    assert await muted() == set()
    await gym.says(person, "/help")
    assert t.label("button-reminders") not in person.last.labels


async def test_what_is_switched_on_from_help_comes_again(gym: Gym, ivan: Person) -> None:
    program = await buy(gym, ivan)
    message = await told(gym, ivan, Chain.RENEWAL)
    await gym.taps(ivan, "Не сейчас", message=message)
    await gym.says(ivan, "/help")
    await gym.taps(ivan, "🔔 Напоминания")
    await gym.taps(ivan, "🔔 Напоминания о продлении")
    assert ("renewal", f"program:{program.id}/2") in await planned()
    await next_day()
    await told(gym, ivan, Chain.RENEWAL, 2)


async def test_the_words_of_its_buttons_may_be_typed(gym: Gym, ivan: Person) -> None:
    await gym.forges(ivan, Mute(chain=Chain.FIRST_WEEK, number=1).pack())
    await gym.says(ivan, "/help")
    await gym.says(ivan, "напоминания")
    assert "выключено" in ivan.last.text
    await gym.says(ivan, "сообщения о первой неделе")
    assert "Все включены" in ivan.last.text
    assert await muted() == set()


async def test_what_has_ended_does_not_come_back_with_a_chain_that_is_switched_on_again(
    gym: Gym, ivan: Person, client: Client
) -> None:
    await see_details(gym, ivan)
    by = await owner()
    await editing.switch(Chain.PAYMENT_HELP, on=False, by=by)
    assert await planned() == []
    await editing.switch(Chain.PAYMENT_HELP, on=True, by=by)
    assert [kind for kind, _ in await planned()] == ["payment_help"]
    await claims.change_mind(client, (await PaymentRequest.get()).id)
    await editing.switch(Chain.PAYMENT_HELP, on=False, by=by)
    await editing.switch(Chain.PAYMENT_HELP, on=True, by=by)
    assert await planned() == []


async def test_what_has_ended_meanwhile_does_not_come_with_the_reminders(gym: Gym, ivan: Person) -> None:
    await get_free_week(gym, ivan)
    await be_lost(gym, ivan)
    for chain in (Chain.FIRST_WEEK, Chain.COME_BACK):
        await gym.forges(ivan, Mute(chain=chain, number=1).pack())
    await gym.says(ivan, "Спасибо, больше не нужно")
    for chain in (Chain.FIRST_WEEK, Chain.COME_BACK):
        await gym.forges(ivan, Unmute(chain=chain, number=1).pack())
    assert {kind for kind, _ in await planned()} & set(Chain) == set()
