"""What owners make of the chains: on or off, when each message comes, and what it says."""

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from bot.i18n import translator
from bot.services.errors import BadDelay, NotFound, NotOwner, TextTooLong, UnknownPlaceholder, WordsWanted
from bot.services.time import calendar, restraint
from bot.services.time.follow_ups import Chain, delays, editing, messages, planning
from bot.services.time.follow_ups.delays import Delay
from bot.services.time.timers import Kind
from bot.text.follow_ups import text_of, words_of
from db.fields import now
from db.models import Client, FollowUp, Outbox, Program, ProgramKind, ProgramStatus, Staff, Timer, TimerStatus
from tests.support.clock import planned, work_off

BEGUN = timedelta(minutes=30)


async def begun(client: Client, chain: Chain = Chain.PAYMENT_HELP, about: str = "request:1") -> datetime:
    """Let the chain have begun half an hour ago; when that was."""
    since = now() - BEGUN
    await planning.begin(chain, client.id, about, since=since)
    return since


async def runs(client: Client, ends_on: date) -> Program:
    """A paid program that runs until that day, of which nothing is planned."""
    about: dict[str, Any] = {"kind": ProgramKind.PAID, "status": ProgramStatus.DELIVERED}
    return await Program.create(client=client, delivered_at=now(), ends_on=ends_on, **about)


def words(message: messages.Message, name: str, language: str = "ru") -> str:
    return words_of(message, translator(language), name=name, program="Сила", day="12.11")


# When


async def test_a_changed_delay_moves_what_is_pending(owner: Staff, client: Client, other_client: Client) -> None:
    since = await begun(client)
    await begun(other_client, about="request:2")
    await Timer.filter(client_id=other_client.id).update(status=TimerStatus.DONE)
    done = await Timer.get(client_id=other_client.id)

    await editing.set_delay(Chain.PAYMENT_HELP, 1, "через 5 ч", by=owner)

    assert (await Timer.get(client_id=client.id)).due_at == since + timedelta(hours=5)
    assert (await Timer.get(client_id=other_client.id)).due_at == done.due_at
    assert (await messages.get(Chain.PAYMENT_HELP, 1)).delay == Delay(hours=5)


async def test_a_changed_delay_moves_the_pending_of_more_than_a_page(owner: Staff, client: Client) -> None:
    since, kind = now() - BEGUN, Chain.PAYMENT_HELP.kind
    about = {"kind": kind, "client_id": client.id, "due_at": since, "args": {"since": since.isoformat()}}
    await Timer.bulk_create(
        Timer(subject=f"request:{n}/1", key=f"{kind}:request:{n}/1", **about) for n in range(1, 1202)
    )
    await editing.set_delay(Chain.PAYMENT_HELP, 1, "2 дня 10:00", by=owner)

    day = since.astimezone(calendar.here()).date() + timedelta(days=2)
    assert await Timer.filter(due_at=calendar.at(day, time(10))).count() == 1201


async def test_what_counts_from_a_day_has_an_hour_and_no_hours(owner: Staff) -> None:
    for place, typed, kept in ((1, "за 5 дней", "-5 d 11:00"), (3, "через 1 день в 18", "1 d 18:00")):
        await editing.set_delay(Chain.RENEWAL, place, typed, by=owner)
        assert str((await messages.get(Chain.RENEWAL, place)).delay) == kept
    await editing.set_delay(Chain.FIRST_WEEK, 1, "на следующий день", by=owner)
    assert str((await messages.get(Chain.FIRST_WEEK, 1)).delay) == "1 d 19:00"
    for chain in (Chain.RENEWAL, Chain.FIRST_WEEK):
        with pytest.raises(BadDelay):
            await editing.set_delay(chain, 1, "3 ч", by=owner)


@pytest.mark.parametrize("chain", [chain for chain in Chain if chain is not Chain.RENEWAL])
async def test_only_a_renewal_comes_before_something(owner: Staff, chain: Chain) -> None:
    with pytest.raises(BadDelay):
        await editing.set_delay(chain, 1, "за 3 дня 11:00", by=owner)
    assert not await FollowUp.exists()


async def test_of_two_that_are_due_the_one_that_was_to_come_later_is_said(owner: Staff, client: Client) -> None:
    """Whatever their places: the first may be put behind the second."""
    await editing.set_delay(Chain.UNFINISHED, 1, "2 дня", by=owner)
    await planning.begin(Chain.UNFINISHED, client.id, "questionnaire:1", since=now())
    first, second = await Timer.all().order_by("subject")
    first.due_at, second.due_at = now() - timedelta(minutes=1), now() - timedelta(minutes=2)
    await Timer.bulk_update([first, second], fields=["due_at"])

    assert (await restraint.judge(second)).why == "overtaken"
    assert (await restraint.judge(first)).why != "overtaken"


# On and off


async def test_switched_off_nothing_comes_and_switched_on_what_is_still_to_come(
    owner: Staff, client: Client, other_client: Client
) -> None:
    await begun(client)
    await planning.begin(Chain.FIRST_WEEK, client.id, "program:1", since=now())
    await editing.switch(Chain.PAYMENT_HELP, on=False, by=owner)
    assert {kind for kind, _ in await planned()} == {Chain.FIRST_WEEK}

    await begun(other_client, about="request:2")
    assert not await Timer.exists(subject="request:2/1"), "nothing begins while it is off"
    await editing.switch(Chain.PAYMENT_HELP, on=True, by=owner)
    assert (Chain.PAYMENT_HELP, "request:1/1") in await planned()


async def test_what_was_due_while_it_was_off_is_never_said(owner: Staff, client: Client) -> None:
    await begun(client)
    await editing.switch(Chain.PAYMENT_HELP, on=False, by=owner)
    await Timer.all().update(due_at=now() - timedelta(seconds=1))
    for _ in range(2):
        await editing.switch(Chain.PAYMENT_HELP, on=True, by=owner)
    assert await planned() == []
    assert (await Timer.get()).status is TimerStatus.CANCELLED


async def test_what_was_answered_stays_so_whoever_switches(owner: Staff, client: Client, other_client: Client) -> None:
    """Before it was off, or while it was."""
    await begun(client)
    await begun(other_client, about="request:2")
    await planning.end([client.id], Chain.PAYMENT_HELP)
    await editing.switch(Chain.PAYMENT_HELP, on=True, by=owner)
    assert await planned() == [(Chain.PAYMENT_HELP, "request:2/1")]

    await editing.switch(Chain.PAYMENT_HELP, on=False, by=owner)
    await planning.end([other_client.id], Chain.PAYMENT_HELP)
    await editing.switch(Chain.PAYMENT_HELP, on=True, by=owner)
    assert await planned() == []


async def test_a_delay_that_was_changed_while_it_was_off_holds(owner: Staff, client: Client) -> None:
    since = await begun(client)
    await editing.switch(Chain.PAYMENT_HELP, on=False, by=owner)
    await editing.set_delay(Chain.PAYMENT_HELP, 1, "20 ч", by=owner)
    await editing.switch(Chain.PAYMENT_HELP, on=True, by=owner)
    timer = await Timer.get()
    assert (timer.status, timer.due_at) == (TimerStatus.PENDING, since + timedelta(hours=20))


async def test_renewals_switched_on_are_planned_for_programs_that_run(owner: Staff, client: Client) -> None:
    await editing.switch(Chain.RENEWAL, on=False, by=owner)
    program = await runs(client, calendar.today() + timedelta(days=9))
    await runs(client, calendar.today() - timedelta(days=9))
    for _ in range(2):
        await editing.switch(Chain.RENEWAL, on=True, by=owner)
        await work_off(Kind.MISSING_RENEWALS)
        assert await planned() == [(Chain.RENEWAL, f"program:{program.id}/{place}") for place in (1, 2, 3, 4)]


async def test_of_two_programs_that_run_the_last_is_renewed_however_often_it_is_switched(
    owner: Staff, client: Client
) -> None:
    await runs(client, calendar.today() + timedelta(days=40))
    program = await Program.get()
    await runs(client, calendar.today() + timedelta(days=9))
    for on in (True, False, True, True):
        await editing.switch(Chain.RENEWAL, on=on, by=owner)
        await work_off(Kind.MISSING_RENEWALS)
    assert await planned() == [(Chain.RENEWAL, f"program:{program.id}/{place}") for place in (1, 2, 3, 4)]


# What


async def test_a_text_is_said_in_its_language_and_filled_in(owner: Staff) -> None:
    await editing.set_text(Chain.RENEWAL, 2, "ru", " {Имя}, <b>«{программа}»</b> & {date}\nдо завтра ", by=owner)

    found = await messages.get(Chain.RENEWAL, 2)
    assert words(found, "Иван") == "Иван, &lt;b&gt;«Сила»&lt;/b&gt; &amp; 12.11\nдо завтра"
    assert "your program runs until 12.11" in words(found, "Иван", "en")
    assert text_of(found, translator("ru")) == "{Имя}, <b>«{программа}»</b> & {date}\nдо завтра"


async def test_what_a_name_holds_stands_for_nothing(owner: Staff) -> None:
    await editing.set_text(Chain.RENEWAL, 1, "ru", "{имя}: {программа}", by=owner)
    assert words(await messages.get(Chain.RENEWAL, 1), "{дата}{программа}") == "{дата}{программа}: Сила"


@pytest.mark.parametrize("chain", Chain)
@pytest.mark.parametrize("language", messages.LANGUAGES)
async def test_who_has_no_name_is_spoken_to_without_one(owner: Staff, chain: Chain, language: str) -> None:
    for message in await messages.of(chain):
        said = words(message, "", language)
        assert said[0].isupper()
        assert "{" not in said
        assert not said.startswith((",", " "))


@pytest.mark.parametrize(
    "typed",
    [
        *("{фамилия}, привет", "{}", "{имя} {имя2}", "{ }", "{name.__class__}"),
        *("{имя, привет", "имя}, привет", "{{имя}}, привет", "до {дата{программа}", "Привет {"),
    ],
)
async def test_an_unknown_placeholder_is_refused_at_once(owner: Staff, typed: str) -> None:
    with pytest.raises(UnknownPlaceholder):
        await editing.set_text(Chain.RENEWAL, 1, "ru", typed, by=owner)
    assert not await FollowUp.exists()


@pytest.mark.parametrize("typed", ["{имя}", "{имя}!", " {Name} ", "{имя}, {name}"])
async def test_a_text_says_something_to_who_has_no_name_too(owner: Staff, typed: str) -> None:
    """Telegram takes no message without words."""
    with pytest.raises(WordsWanted):
        await editing.set_text(Chain.RENEWAL, 1, "ru", typed, by=owner)
    assert not await FollowUp.exists()


async def test_only_a_name_at_the_beginning_leaves_a_capital_behind(owner: Staff) -> None:
    for typed, said in (("{имя}, привет", "Привет"), ("https://t.me/anna ждёт, {имя}", "https://t.me/anna ждёт")):
        await editing.set_text(Chain.RENEWAL, 1, "ru", typed, by=owner)
        assert words(await messages.get(Chain.RENEWAL, 1), "") == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("{имя}: привет", "Привет"),
        ("Ваш тренер ({имя}) ждёт", "Ваш тренер ждёт"),
        ("Уважаемый {имя}. Пора!", "Уважаемый. Пора!"),
        ("Скажите: {имя} — вы где?", "Скажите: вы где?"),
    ],
)
async def test_what_stands_around_a_name_goes_with_it(owner: Staff, typed: str, said: str) -> None:
    await editing.set_text(Chain.RENEWAL, 1, "ru", typed, by=owner)
    assert words(await messages.get(Chain.RENEWAL, 1), "") == said


async def test_a_text_is_seen_and_no_longer_than_a_thousand_characters(owner: Staff) -> None:
    with pytest.raises(WordsWanted):
        await editing.set_text(Chain.RENEWAL, 1, "ru", " \u200b\n", by=owner)
    with pytest.raises(TextTooLong):
        await editing.set_text(Chain.RENEWAL, 1, "ru", "я" * 1001, by=owner)
    await editing.set_text(Chain.RENEWAL, 1, "ru", "я" * 1000, by=owner)


async def test_restored_it_is_as_it_came_and_so_is_what_waits(owner: Staff, client: Client) -> None:
    await editing.switch(Chain.PAYMENT_HELP, on=True, by=owner)
    since = await begun(client)
    before = await messages.get(Chain.PAYMENT_HELP, 1)
    assert not before.is_changed
    await editing.set_delay(Chain.PAYMENT_HELP, 1, "5 дней", by=owner)
    for language in messages.LANGUAGES:
        await editing.set_text(Chain.PAYMENT_HELP, 1, language, "Получилось?", by=owner)
    assert (await messages.get(Chain.PAYMENT_HELP, 1)).is_changed

    for _ in range(2):
        await editing.restore(Chain.PAYMENT_HELP, 1, by=owner)
        assert await messages.get(Chain.PAYMENT_HELP, 1) == before
        assert (await Timer.get()).due_at == since + timedelta(hours=3)


async def test_an_owner_is_shown_a_message_alone(owner: Staff, trainer: Staff) -> None:
    await editing.show(Chain.RENEWAL, 3, "en", to=owner)
    row = await Outbox.get()
    assert (row.staff_id, row.chat_id) == (owner.id, owner.telegram_id)
    assert row.content == {"kind": "follow_up_shown", "chain": "renewal", "place": 3, "language": "en"}


# Who, and which


async def test_trainers_change_nothing(trainer: Staff, client: Client) -> None:
    await begun(client)
    timer, rows = await Timer.get(), await Outbox.all().count()
    for refused in (
        editing.switch(Chain.PAYMENT_HELP, on=False, by=trainer),
        editing.set_delay(Chain.PAYMENT_HELP, 1, "5 ч", by=trainer),
        editing.set_text(Chain.PAYMENT_HELP, 1, "ru", "Привет", by=trainer),
        editing.restore(Chain.PAYMENT_HELP, 1, by=trainer),
        editing.show(Chain.PAYMENT_HELP, 1, "ru", to=trainer),
    ):
        with pytest.raises(NotOwner):
            await refused
    assert not await FollowUp.exists()
    assert await Outbox.all().count() == rows
    assert await Timer.get() == timer
    assert (await Timer.get()).due_at == timer.due_at


@pytest.mark.parametrize(("place", "language"), [(0, "ru"), (2, "ru"), (-1, "ru"), (1, "de"), (1, "ru; DROP")])
async def test_what_no_chain_has_is_not_found(owner: Staff, place: int, language: str) -> None:
    for refused in (
        editing.set_text(Chain.PAYMENT_HELP, place, language, "Привет", by=owner),
        editing.show(Chain.PAYMENT_HELP, place, language, to=owner),
    ):
        with pytest.raises(NotFound):
            await refused
    if place != 1:
        for refused in (
            editing.set_delay(Chain.PAYMENT_HELP, place, "5 ч", by=owner),
            editing.restore(Chain.PAYMENT_HELP, place, by=owner),
        ):
            with pytest.raises(NotFound):
                await refused
        with pytest.raises(NotFound):
            await messages.get(Chain.PAYMENT_HELP, place)
    assert not await FollowUp.exists()
    assert not await Outbox.exists()


async def test_what_is_kept_of_a_delay_is_what_was_meant(owner: Staff) -> None:
    for typed in ("24 ч", "30 дней", "1 день 19:00"):
        await editing.set_delay(Chain.COME_BACK, 1, typed, by=owner)
        assert (await messages.get(Chain.COME_BACK, 1)).delay == delays.read(typed)
