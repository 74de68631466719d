"""What clients are told by time, from its cause to each of its buttons, through the real dispatcher."""

from datetime import timedelta
from typing import Any

import pytest

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from bot.i18n import translator
from bot.services.money import claims, payments
from bot.services.people import privacy
from bot.services.time import calendar
from bot.services.time.follow_ups import Chain, editing
from bot.services.time.follow_ups.chains import places
from bot.telegram.callbacks import Destination, Go, Paid
from bot.telegram.follow_up_callbacks import ChangedMind, FirstDone, Mute, NotNow, NotYet, Unmute
from db.fields import now
from db.models import Client, Payment, PaymentRequest, PaymentStatus, Program, Role, Staff, TimedMessage, Timer, Workout
from db.models import Mute as Muted
from tests.support import follow_ups
from tests.support.clock import planned, strikes
from tests.support.follow_ups import (
    BEGINNINGS,
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

HOME = "Чем помочь?"


@pytest.fixture(autouse=True)
async def never_quiet(gym: Gym, marina: Person) -> None:
    await follow_ups.never_quiet()


def words(message: Message) -> str:
    return message.text.replace("\u00a0", " ")


def kinds(of: list[tuple[str, str]]) -> set[str]:
    return {kind for kind, _ in of} & {chain.value for chain in Chain}


async def chats_of(gym: Gym, language: str) -> Person:
    """A client who reads this language, and has pressed /start."""
    person = gym.api.person(1700, "Джон" if language == "ru" else "John", language_code=language)
    await gym.says(person, "/start")
    await gym.delivers()
    return person


# Every message


@pytest.mark.parametrize("language", ["ru", "en"])
@pytest.mark.parametrize("chain", Chain)
async def test_each_comes_from_its_cause_in_the_clients_language_and_can_be_muted(
    gym: Gym, chain: Chain, language: str
) -> None:
    person = await chats_of(gym, language)
    await BEGINNINGS[chain](gym, person)
    for place in places(chain):
        message = await told(gym, person, chain, place)
        assert ("Джон" if language == "ru" else "John") in message.text
        assert "{" not in message.text
        assert message.labels[-1] == translator(language).label("button-mute")
        await next_day()
        await Client.filter(telegram_id=person.id).update(last_sign_at=None)  # no sign of life from here on

    assert not kinds(await planned()) & {chain.value}


@pytest.mark.parametrize("chain", Chain)
async def test_who_has_no_name_is_spoken_to_without_one(gym: Gym, chain: Chain) -> None:
    nobody = gym.api.person(1701, "\u2063")
    await gym.says(nobody, "/start")
    await BEGINNINGS[chain](gym, nobody)
    message = await told(gym, nobody, chain)

    first_line = words(message).split("\n")[-1]
    assert first_line[0].isupper(), first_line
    assert "{" not in message.text
    assert ",," not in message.text


async def test_the_words_are_those_that_were_agreed(gym: Gym, ivan: Person, never_quiet: None) -> None:
    await stop_in_questionnaire(gym, ivan)
    message = await told(gym, ivan, Chain.UNFINISHED)
    assert words(message).startswith("Осталось 8 вопросов\n\nИван, ваши ответы сохранены")
    assert message.buttons == [["Продолжить"], ["🔕 Не напоминать"]]

    await next_day()
    await get_free_week(gym, ivan)
    message = await told(gym, ivan, Chain.FIRST_WEEK)
    assert words(message).endswith("Как первая тренировка?")
    assert message.buttons == [["✅ Сделана", "Пока нет"], ["❓ Вопрос"], ["🔕 Не напоминать"]]
    before = words(message)
    await gym.taps(ivan, "❓ Вопрос", message=message)
    assert ivan.last.text.startswith("Пишите: слова, голос")
    assert words(message) == before, "the conversation opens below"

    await next_day()
    await see_details(gym, ivan)
    message = await told(gym, ivan, Chain.PAYMENT_HELP)
    assert "«Программа на месяц». Получилось перевести?" in words(message)
    assert message.buttons == [["✅ Перевод сделан"], ["❓ Вопрос", "Передумал(а)"], ["🔕 Не напоминать"]]

    await next_day()
    await buy(gym, ivan)
    message = await told(gym, ivan, Chain.RENEWAL)
    first, second = [["Продлить"], ["Другой тариф"]], [["❄️ Заморозить"], ["❓ Вопрос", "Не сейчас"]]
    assert message.buttons == [*first, *second, ["🔕 Не напоминать"]]


# Unfinished questionnaire


async def test_going_on_leads_to_the_open_question_and_finishing_ends_the_chain(gym: Gym, ivan: Person) -> None:
    await stop_in_questionnaire(gym, ivan)
    message = await told(gym, ivan, Chain.UNFINISHED)
    await gym.taps(ivan, "Продолжить", message=message)
    assert "Вопрос 2 из 9" in ivan.last.text
    assert message in ivan.from_bot
    assert message.buttons == [["Продолжить"], ["🔕 Не напоминать"]]

    await gym.says(ivan, "34")
    assert "Вопрос 3 из 9" in ivan.last.text
    assert kinds(await planned()) == {Chain.UNFINISHED.value}
    await get_free_week(gym, ivan)
    assert Chain.UNFINISHED.value not in kinds(await planned())
    await gym.taps(ivan, "Продолжить", message=message)
    assert "Вопрос" not in ivan.last.text


async def test_an_answer_typed_below_it_is_taken(gym: Gym, ivan: Person) -> None:
    await stop_in_questionnaire(gym, ivan)
    await told(gym, ivan, Chain.UNFINISHED)
    await gym.says(ivan, "34")
    assert "Вопрос 3 из 9" in ivan.last.text


# First week


@pytest.mark.parametrize("language", ["ru", "en"])
async def test_the_first_training_is_recorded_once_and_leads_to_the_next(gym: Gym, language: str) -> None:
    person, t = await chats_of(gym, language), translator(language)
    program = await get_free_week(gym, person)
    message = await told(gym, person, Chain.FIRST_WEEK)
    drawn = [button["callback_data"] for row in message.inline for button in row if "callback_data" in button]
    done = FirstDone.unpack(drawn[0])
    before = len(person.from_bot)

    said = await gym.taps(person, t.label("button-first-done"), message=message, times=2)
    assert said == t.label("workout-recorded-before", done=1, total=3, extra=0).replace("\u00a0", " ")
    assert ("Отлично!" if language == "ru" else "Great!") in message.text
    assert "?" not in message.text
    assert message.labels[-1] == t.label("button-my-programs")
    assert len(person.from_bot) == before
    workout = await Workout.get()
    assert (workout.program_id, workout.day) == (program.id, done.day)

    # An old copy of the question, in another week.
    monday = workout.week - timedelta(days=7)
    await Workout.filter(id=workout.id).update(week=monday, done_on=monday)
    await gym.forges(person, done.pack(), message=message)
    assert await Workout.all().count() == 1

    await gym.taps(person, message.labels[0], message=message)
    assert t.label("button-day-mark") in message.labels
    await gym.taps(person, t.label("button-day-mark"), message=message)
    assert {one.day for one in await Workout.all()} == {done.day, (done.day + 1) % 3}


async def test_who_has_trained_the_whole_week_is_led_to_their_programs_alone(gym: Gym, ivan: Person) -> None:
    program = await get_free_week(gym, ivan)
    message = await told(gym, ivan, Chain.FIRST_WEEK)
    today = calendar.today()
    await Workout.bulk_create(
        [
            Workout(program_id=program.id, day=day, week=today - timedelta(days=today.weekday()), done_on=today)
            for day in range(3)
        ]
    )
    assert await gym.taps(ivan, "✅ Сделана", message=message) == "Уже записано: 3 из 3"
    assert message.buttons == [["📋 Мои программы"]]
    await gym.taps(ivan, "📋 Мои программы", message=message)
    assert "Вот всё" in ivan.last.text or ivan.last.labels[-1] == "« Назад"
    assert "Отлично" in message.text


async def test_not_yet_is_met_kindly_and_opens_the_training(gym: Gym, ivan: Person) -> None:
    await get_free_week(gym, ivan)
    message = await told(gym, ivan, Chain.FIRST_WEEK)
    await gym.taps(ivan, "Пока нет", message=message, times=2)
    assert "Ничего страшного" in message.text
    assert message.buttons == [["Открыть тренировку"], ["🔕 Не напоминать"]]
    assert await Workout.all().count() == 0

    await gym.taps(ivan, "🔕 Не напоминать", message=message)
    assert message.labels == ["Открыть тренировку", "🔔 Напоминать снова"]
    await gym.taps(ivan, "Открыть тренировку", message=message)
    assert "✅ Тренировка сделана" in message.labels
    await gym.taps(ivan, "✅ Тренировка сделана", message=message)
    assert await Workout.all().count() == 1


async def test_not_yet_on_what_is_done_already_says_so(gym: Gym, ivan: Person) -> None:
    await get_free_week(gym, ivan)
    message = await told(gym, ivan, Chain.FIRST_WEEK)
    not_yet = next(one["callback_data"] for row in message.inline for one in row if one["text"] == "Пока нет")
    await gym.taps(ivan, "✅ Сделана", message=message)
    await gym.forges(ivan, not_yet, message=message)
    assert "Отлично!" in message.text
    assert await Workout.all().count() == 1


async def test_the_offers_of_the_second_message_open_below_it(gym: Gym, ivan: Person) -> None:
    await get_free_week(gym, ivan)
    message = await told(gym, ivan, Chain.FIRST_WEEK, 2)
    await gym.taps(ivan, message.labels[0], message=message)
    assert "Цена:" in ivan.last.text
    assert message in ivan.from_bot
    assert message.labels[-1] == "🔕 Не напоминать"


# Payment help


async def test_the_transfer_can_be_said_below_it_and_the_details_stay(gym: Gym, ivan: Person) -> None:
    await see_details(gym, ivan)
    details, _ = ivan.from_bot[-2:]
    message = await told(gym, ivan, Chain.PAYMENT_HELP)
    await gym.taps(ivan, "✅ Перевод сделан", message=message)
    assert "Пришлите фото или PDF чека" in ivan.last.text
    assert {details.id, message.id} <= {one.id for one in ivan.from_bot}
    assert (await Payment.get()).status is PaymentStatus.PENDING


@pytest.mark.parametrize("language", ["ru", "en"])
async def test_who_has_changed_their_mind_is_asked_no_more_and_led_home(gym: Gym, language: str) -> None:
    person, t = await chats_of(gym, language), translator(language)
    await see_details(gym, person)
    message = await told(gym, person, Chain.PAYMENT_HELP)
    await gym.taps(person, t.label("button-give-up"), message=message, times=2)
    assert person.last.text == t.label("mind-changed").replace("\u00a0", " ")
    assert t.label("button-offers") in person.last.labels
    assert await Payment.all().count() == 0
    assert message.labels[-1] == t.label("button-mute")


async def test_changing_ones_mind_ends_what_is_still_to_come(gym: Gym, ivan: Person) -> None:
    await see_details(gym, ivan)
    request = await PaymentRequest.get()
    muted, ended = Mute(chain=Chain.PAYMENT_HELP, number=request.id), ChangedMind(request=request.id)
    for tapped in (muted, ended, Unmute(chain=Chain.PAYMENT_HELP, number=request.id)):
        await gym.forges(ivan, tapped.pack())
    assert kinds(await planned()) == set()


@pytest.mark.parametrize("said", ["begun", "claimed", "confirmed", "closed"])
async def test_changing_ones_mind_takes_nothing_back_that_was_said(
    gym: Gym, ivan: Person, client: Client, said: str
) -> None:
    await see_details(gym, ivan)
    message = await told(gym, ivan, Chain.PAYMENT_HELP)
    await gym.taps(ivan, "✅ Перевод сделан", message=message)
    payment = await Payment.get()
    if said in ("claimed", "confirmed"):
        await claims.submit_without_receipt(client, payment.id)
    if said == "confirmed":
        await payments.confirm(payment.id, by=await owner())
    if said == "closed":
        await claims.give_up(client, payment.id)
    before = await Payment.get(id=payment.id)

    answered = await gym.taps(ivan, "Передумал(а)", message=message)
    after = await Payment.get(id=payment.id)
    assert (after.status, after.submitted_at) == (before.status, before.submitted_at)
    how_it_is = {
        "begun": ("уже ждёт", "Пришлите фото или PDF чека"),
        "claimed": ("уже ждёт", "отправлена на подтверждение"),
        "confirmed": ("уже есть решение", "Тренер готовит вашу программу"),
        "closed": ("", "больше не спрошу"),
    }
    toast, screen = how_it_is[said]
    assert toast in answered
    assert screen in ivan.last.text


async def test_who_says_it_once_more_is_not_asked_whether_they_could(gym: Gym, ivan: Person) -> None:
    await see_details(gym, ivan)
    await gym.taps(ivan, "✅ Перевод сделан")
    await PaymentRequest.all().update(created_at=(await PaymentRequest.get()).created_at - timedelta(hours=1))
    await see_details(gym, ivan)
    assert await PaymentRequest.all().count() == 2
    before = len(ivan.from_bot)
    await comes_due(gym, Chain.PAYMENT_HELP)
    assert len(ivan.from_bot) == before

    await see_details(gym, ivan)
    await gym.taps(ivan, "✅ Перевод сделан")
    assert kinds(await planned()) == set()


# Renewal


async def test_not_now_ends_the_renewals_of_that_program_alone(gym: Gym, ivan: Person) -> None:
    program = await buy(gym, ivan)
    message = await told(gym, ivan, Chain.RENEWAL)
    assert f"{program.ends_on:%d.%m}" in message.text
    await gym.taps(ivan, "Не сейчас", message=message, times=2)
    assert "больше не напомню" in ivan.last.text
    assert ivan.last.labels[-2:] == ["🛒 Тарифы", "« Назад"]
    assert kinds(await planned()) == set()
    assert [(mute.chain, mute.about) for mute in await Muted.all()] == [("renewal", f"program:{program.id}")]
    await gym.taps(ivan, "🛒 Тарифы")
    assert "Программа на месяц" in " ".join(ivan.last.labels)


async def test_renewing_opens_the_offer_below_it(gym: Gym, ivan: Person) -> None:
    await buy(gym, ivan)
    message = await told(gym, ivan, Chain.RENEWAL)
    await gym.taps(ivan, "Продлить", message=message)
    assert "Программа на месяц" in ivan.last.text
    assert "💳 Оплатить переводом" in ivan.last.labels
    await gym.taps(ivan, "Другой тариф", message=message)
    assert "« Назад" in ivan.last.labels
    assert message in ivan.from_bot


# Come back, and what words end


async def test_a_message_that_nobody_waits_for_ends_what_words_end(gym: Gym, ivan: Person) -> None:
    await get_free_week(gym, ivan)
    await be_lost(gym, ivan)
    assert kinds(await planned()) == {"first_week", "come_back"}
    await gym.says(ivan, "Спасибо, всё понятно")
    assert kinds(await planned()) == set()


async def test_words_that_are_an_answer_end_nothing(gym: Gym, ivan: Person) -> None:
    await stop_in_questionnaire(gym, ivan)
    await gym.says(ivan, "34")
    await gym.says(ivan, "/help")
    await gym.says(ivan, "как дела?")
    assert kinds(await planned()) == {"unfinished_questionnaire"}


# Buttons of somebody else


OTHERS: list[Any] = [
    FirstDone(program=1, day=0),
    FirstDone(program=999, day=0),
    NotYet(program=1, day=6),
    NotNow(program=1),
    ChangedMind(request=1),
    ChangedMind(request=999),
    Mute(chain=Chain.RENEWAL, number=1),
    Mute(chain=Chain.RENEWAL, number=999),
    Paid(request=1),
]


@pytest.mark.parametrize("tapped", OTHERS, ids=lambda tapped: tapped.pack())
async def test_what_is_somebody_elses_is_refused_in_words_and_stays_as_it_is(
    gym: Gym, ivan: Person, client: Client, tapped: Any
) -> None:
    olga = gym.api.person(1002, "Ольга")
    await gym.says(olga, "/start")
    await get_free_week(gym, olga)
    await see_details(gym, olga)
    before = await planned()
    assert (await Program.get()).id == (await PaymentRequest.get()).id == 1

    assert await gym.forges(ivan, tapped.pack()) != ""
    assert ivan.alerts
    assert await planned() == before
    assert await Workout.all().count() + await Muted.all().count() + await Payment.all().count() == 0


EVERY: list[Any] = [
    Mute(chain=Chain.UNFINISHED, number=1),
    Unmute(chain=Chain.UNFINISHED, number=1),
    Unmute(chain=Chain.UNFINISHED),
    FirstDone(program=1, day=0),
    NotYet(program=1, day=0),
    ChangedMind(request=1),
    NotNow(program=1),
    Go(to=Destination.REMINDERS),
]


@pytest.mark.parametrize("tapped", EVERY, ids=lambda tapped: tapped.pack())
async def test_staff_strangers_and_who_has_deleted_their_data_are_answered_in_words(
    gym: Gym, marina: Person, ivan: Person, client: Client, tapped: Any
) -> None:
    olga = gym.api.person(1002, "Ольга")
    await gym.says(olga, "/start")
    await get_free_week(gym, olga)
    await see_details(gym, olga)
    assert "устарел" in await gym.forges(marina, tapped.pack())
    assert "Меню тренера" in marina.last.text
    await privacy.forget(client)
    assert "/start" in await gym.forges(ivan, tapped.pack())
    assert await Muted.all().count() == 0

    # Somebody who was a client, and is staff now.
    await Staff.create(telegram_id=1002, role=Role.TRAINER, name="Ольга", language="ru")
    assert "устарел" in await gym.forges(olga, tapped.pack())
    assert await Muted.all().count() + await Workout.all().count() == 0


async def test_who_has_become_staff_meanwhile_is_told_nothing(gym: Gym, ivan: Person) -> None:
    await stop_in_questionnaire(gym, ivan)
    await Staff.create(telegram_id=ivan.id, role=Role.TRAINER, name="Иван", language="ru")
    before = len(ivan.from_bot)
    await comes_due(gym, Chain.UNFINISHED)
    assert len(ivan.from_bot) == before


async def test_what_is_not_sent_after_all_takes_no_day_and_waits_for_no_answer(gym: Gym, ivan: Person) -> None:
    await stop_in_questionnaire(gym, ivan)
    await Timer.filter(kind=Chain.UNFINISHED.kind).update(due_at=now() - timedelta(seconds=1))
    await strikes()
    assert await TimedMessage.all().count() == 1
    before = len(ivan.from_bot)

    await editing.switch(Chain.UNFINISHED, on=False, by=await owner())
    await gym.delivers()

    assert (len(ivan.from_bot), await TimedMessage.all().count()) == (before, 0)


@pytest.mark.parametrize(
    "data", ["mute:nothing:1", "mute:renewal:program", "mute:renewal:-1", "firstdone:1:9", "mind:"]
)
async def test_what_no_button_says_is_answered_with_a_fresh_screen(gym: Gym, ivan: Person, data: str) -> None:
    assert "устарел" in await gym.forges(ivan, data)
    assert HOME in ivan.last.text


async def test_every_button_works_after_a_restart(gym: Gym, ivan: Person) -> None:
    await get_free_week(gym, ivan)
    message = await told(gym, ivan, Chain.FIRST_WEEK)
    await gym.restart()
    await gym.taps(ivan, "🔕 Не напоминать", message=message)
    await gym.restart()
    await gym.taps(ivan, "🔔 Напоминать снова", message=message)
    await gym.restart()
    await gym.taps(ivan, "✅ Сделана", message=message)
    assert "Отлично!" in message.text
    assert await Workout.all().count() == 1
