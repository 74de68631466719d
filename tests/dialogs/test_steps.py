"""A client's next step in the chat: set, done, moved, asked about, told at its hour."""

from datetime import date, time, timedelta

import pytest
from babel.dates import format_date

from bot.demo.people.person import Person
from bot.services.money import claims
from bot.services.people import notes, privacy
from bot.services.time import calendar, steps
from db.models import Client, ClientNote, Staff, Step, StepStatus
from tests.support.clock import strikes, where_it_is
from tests.support.gym import OWNER, Gym
from tests.support.people import pending_payment, staff_member
from tests.support.windows import button_label

EPOCH = date(1970, 1, 1)


async def opens_card(gym: Gym, marina: Person, client: Client) -> None:
    await gym.says(marina, f"/client_{client.id}")


async def owner() -> Staff:
    return await Staff.get(telegram_id=OWNER)


def tomorrow() -> date:
    return calendar.today() + timedelta(days=1)


async def oleg() -> Staff:
    return await staff_member(2, "Олег")


async def hers(client: Client, words: str = "позвонить") -> Step:
    return await steps.put(client.id, by=await owner(), day=tomorrow(), words=words)


# Setting one


async def test_a_step_is_set_from_the_card_in_a_few_taps(gym: Gym, marina: Person, client: Client) -> None:
    await opens_card(gym, marina, client)
    assert ["Переместить", "⏰ Шаг"] in marina.last.buttons
    card = marina.last.id
    await gym.taps(marina, "⏰ Шаг")
    assert marina.last.text == "Иван @ivan\nКогда следующий шаг?"
    await gym.taps(marina, "Завтра")
    assert marina.last.text.startswith("Иван @ivan\n⏰ завтра, 10:00\n\nЧто сделать?")

    typed = await gym.says(marina, "Спросить про <b>колени</b>\nи сон")

    assert typed.deleted
    assert marina.last.id == card, "one screen that changes"
    assert "\n\n⏰ завтра, 10:00 · Спросить про <b>колени</b> и сон\n" in marina.last.text
    assert ["Переместить", "⏰ Шаг: завтра"] in marina.last.buttons
    step = await Step.get()
    assert (step.client_id, step.staff_id) == (client.id, (await owner()).id)
    assert step.due_at == calendar.at(tomorrow(), time(10))
    assert step.words == "Спросить про <b>колени</b>\nи сон"


async def test_a_step_needs_no_words(gym: Gym, marina: Person, client: Client) -> None:
    await opens_card(gym, marina, client)
    await gym.taps(marina, "⏰ Шаг")
    await gym.taps(marina, "Через неделю")
    with gym.api.expect("message to delete not found"):
        await gym.taps(marina, "Без слов", times=2)

    step = await Step.get()
    assert (step.words, step.due_at) == ("", calendar.at(calendar.today() + timedelta(days=7), time(10)))
    assert "⏰ Шаг: " in " ".join(marina.last.labels)
    assert await ClientNote.all().count() == 0


async def test_words_that_are_too_long_are_refused_and_stay_to_be_made_shorter(
    gym: Gym, marina: Person, client: Client
) -> None:
    await opens_card(gym, marina, client)
    await gym.taps(marina, "⏰ Шаг")
    await gym.taps(marina, "Завтра")

    typed = await gym.says(marina, "я" * 1000)

    assert marina.last.text.startswith("⚠️ Слишком длинно: не больше 200 знаков.\n\nИван @ivan\n⏰ завтра, 10:00")
    assert (typed.deleted, len(marina.live_screens), await Step.all().count()) == (False, 1, 0)
    await gym.says(marina, "я" * 200)
    assert "⏰ завтра, 10:00 · " + "я" * 200 in marina.last.text


async def test_an_evening_that_has_come_is_not_offered(gym: Gym, marina: Person, client: Client) -> None:
    calendar.settle_in(where_it_is(18))
    await opens_card(gym, marina, client)
    await gym.taps(marina, "⏰ Шаг")
    four = [["Сегодня вечером", "Завтра"], ["Через 3 дня", "Через неделю"], ["📅 Дата"], ["« Назад"]]
    assert marina.last.buttons == four
    evening = marina.last.button("Сегодня вечером")
    assert evening is not None

    calendar.settle_in(where_it_is(20))

    data = evening["callback_data"].rpartition(":")[0]
    await gym.forges(marina, f"{data}:{calendar.today().toordinal()}")
    assert marina.last.text.startswith("⚠️ Это время уже прошло. Выберите другое.")
    assert marina.last.buttons == [["Завтра", "Через 3 дня"], ["Через неделю"], ["📅 Дата"], ["« Назад"]]
    assert await Step.all().count() == 0


# The calendar


async def opens_calendar(gym: Gym, marina: Person, client: Client) -> None:
    await opens_card(gym, marina, client)
    await gym.taps(marina, button_label(marina, "⏰"), message=marina.last)
    await gym.taps(marina, button_label(marina, "📅"), message=marina.last)


@pytest.mark.parametrize(("language", "first", "last"), [("ru", "Пн", "Вс"), ("en", "Mon", "Sun")])
async def test_the_calendar_begins_with_monday_and_today_in_the_readers_language(
    gym: Gym, client: Client, language: str, first: str, last: str
) -> None:
    calendar.settle_in(where_it_is(12))
    marina = gym.api.person(OWNER, "Марина", language_code=language)
    await gym.says(marina, "/start")
    await opens_calendar(gym, marina, client)
    today = calendar.today()

    month, weekdays, *weeks, pager, back = marina.last.buttons
    assert month == [format_date(today, "LLLL y", locale=language).capitalize()]
    assert (weekdays[0], weekdays[-1], len(weekdays)) == (first, last, 7)
    days = [label for week in weeks for label in week if label != "·"]
    assert days[0] == f"[{today.day}]"
    assert weeks[0].index(f"[{today.day}]") == today.weekday()
    assert [int(label.strip("[]")) for label in days] == list(range(today.day, today.day + len(days)))
    assert pager[0] == "·"
    assert pager[-1].endswith(" ›")
    assert len(back) == 1


async def test_a_day_of_the_next_month_is_chosen(gym: Gym, marina: Person, client: Client) -> None:
    calendar.settle_in(where_it_is(12))
    await opens_calendar(gym, marina, client)
    await gym.taps(marina, button_label(marina, " ›"), message=marina.last)
    await gym.taps(marina, "15", message=marina.last)
    await gym.says(marina, "созвон")

    first = (calendar.today().replace(day=1) + timedelta(days=32)).replace(day=15)
    step = await Step.get()
    assert step.due_at == calendar.at(first, time(10))
    assert f" {first:%d.%m}" in marina.last.text
    assert f"{first:%d.%m}" in button_label(marina, "⏰")


async def test_what_is_no_day_says_so(gym: Gym, marina: Person, client: Client) -> None:
    await opens_calendar(gym, marina, client)
    for label in ("Пн", "·"):
        await gym.taps(marina, label, message=marina.last)
        assert marina.last.text.startswith("⚠️ Этот день выбрать нельзя. Нажмите на число.")
    assert len(marina.live_screens) == 1


def seconds_to(day: date) -> int:
    return (day - EPOCH).days * 86400


async def test_a_forged_date_sets_nothing_and_breaks_nothing(gym: Gym, marina: Person, client: Client) -> None:
    await opens_calendar(gym, marina, client)
    (month, *_), *_ = marina.last.inline
    prefix = month["callback_data"].rpartition(":")[0]
    today = calendar.today()
    forged = (
        *(str(seconds_to(day)) for day in (today - timedelta(days=1), today + timedelta(days=366), date.max, date.min)),
        *("x", "", "9" * 40, "-1", "1e9", "nan", "MONTH0", "MONTH13", "MONTHx", "YEAR0", "YEAR99999", "YEARx"),
        *("YEAR9999", "MONTH12", "+", "YEAR1", "-", "-Y", "-YY", "+Y", "+YY", "Y", "M", "no"),
    )
    for data in forged:
        with gym.api.expect("message to delete not found"):
            await gym.forges(marina, f"{prefix}:{data}", message=marina.last)
        assert marina.last.inline
        assert len(marina.live_screens) == 1, data
        assert (await Step.all().count(), "Что сделать?" in marina.last.text) == (0, False), data


# The step that stands


async def test_done_is_noted_and_the_next_one_is_offered(gym: Gym, marina: Person, client: Client) -> None:
    step = await hers(client)
    await opens_card(gym, marina, client)
    await gym.taps(marina, "⏰ Шаг: завтра")
    assert marina.last.text.startswith("Иван @ivan\n⏰ завтра, 10:00 · позвонить\n")
    assert marina.last.buttons == [["✅ Сделано"], ["Перенести", "Убрать"], ["« Назад"]]

    with gym.api.expect("message to delete not found"):
        await gym.taps(marina, "✅ Сделано", times=2)

    assert (await Step.get(id=step.id)).status is StepStatus.DONE
    assert "Завтра" in marina.last.labels
    assert "Когда следующий шаг?" in marina.last.text
    await gym.taps(marina, "« Назад")
    assert marina.last.text.split("\n")[-1].startswith("Заметка: ⏰ Сделано: ")
    assert marina.last.text.endswith("10:00 · позвонить")
    assert "⏰ Шаг" in marina.last.labels
    assert await ClientNote.all().count() == 1


async def test_moving_ones_own_takes_one_tap_and_keeps_the_words(gym: Gym, marina: Person, client: Client) -> None:
    step = await hers(client)
    await opens_card(gym, marina, client)
    await gym.taps(marina, "⏰ Шаг: завтра")
    await gym.taps(marina, "Перенести")
    assert "⏰ завтра, 10:00 · позвонить\n\nНа когда перенести?" in marina.last.text
    await gym.taps(marina, "Через неделю")

    moved = await Step.get()
    assert (moved.id, moved.words) == (step.id, "позвонить")
    assert moved.due_at == calendar.at(calendar.today() + timedelta(days=7), time(10))
    assert "10:00 · позвонить" in marina.last.text
    assert "🕘 История" in marina.last.labels, "the card"


async def test_words_can_be_typed_anew(gym: Gym, marina: Person, client: Client) -> None:
    await hers(client)
    await opens_card(gym, marina, client)
    await gym.taps(marina, "⏰ Шаг: завтра")
    await gym.says(marina, "написать")
    assert "⏰ завтра, 10:00 · написать" in marina.last.text
    assert marina.last.text.endswith("10:00 · позвонить"), "the old ones are in the notes"


async def test_removing_it_leads_back_to_the_card(gym: Gym, marina: Person, client: Client) -> None:
    step = await hers(client, "")
    await opens_card(gym, marina, client)
    await gym.taps(marina, "⏰ Шаг: завтра")
    await gym.taps(marina, "Убрать")
    assert (await Step.get(id=step.id)).status is StepStatus.REMOVED
    assert "⏰ Шаг" in marina.last.labels
    assert "⏰ завтра" not in marina.last.text


async def test_what_a_colleague_has_done_meanwhile_is_said(gym: Gym, marina: Person, client: Client) -> None:
    for tap in ("✅ Сделано", "Убрать"):
        step = await hers(client)
        await opens_card(gym, marina, client)
        await gym.taps(marina, "⏰ Шаг: завтра")
        await steps.done(step.id, by=await owner())

        await gym.taps(marina, tap)

        assert "Этого шага больше нет" in marina.last.text
        await gym.taps(marina, "« Назад")
        assert "⏰ Шаг" in marina.last.labels
    assert await ClientNote.all().count() == 2


async def test_a_card_says_of_another_ones_step_whose_it_is(gym: Gym, marina: Person, client: Client) -> None:
    await steps.put(client.id, by=await oleg(), day=tomorrow(), words="позвонить")
    await opens_card(gym, marina, client)
    assert "⏰ Олег: завтра, 10:00 · позвонить" in marina.last.text


async def test_a_step_that_was_due_stays_on_the_card(gym: Gym, marina: Person, client: Client) -> None:
    step = await hers(client)
    await Step.filter(id=step.id).update(due_at=calendar.at(calendar.today() - timedelta(days=1), time(10)))
    await opens_card(gym, marina, client)
    assert "⏰ вчера, 10:00 · позвонить" in marina.last.text
    assert "⏰ Шаг: вчера" in marina.last.labels


# Somebody else's


async def test_whoever_sets_one_over_somebody_elses_is_asked(gym: Gym, marina: Person, client: Client) -> None:
    his = await steps.put(client.id, by=await oleg(), day=tomorrow(), words="позвонить")
    await opens_card(gym, marina, client)
    await gym.taps(marina, "⏰ Шаг: завтра")
    await gym.taps(marina, "Перенести")
    await gym.taps(marina, "Через неделю")
    typed = await gym.says(marina, "написать <i>самой</i>")

    assert typed.deleted
    assert "⏰ Олег: завтра, 10:00 · позвонить\n\nЗаменить? Новый шаг: " in marina.last.text
    assert "10:00 · написать <i>самой</i>\n" in marina.last.text
    assert marina.last.buttons == [["« Отмена"], ["Да, заменить"]]
    assert (await Step.get()).id == his.id

    with gym.api.expect("message to delete not found"):
        await gym.taps(marina, "Да, заменить", times=2)

    assert "10:00 · написать <i>самой</i>" in marina.last.text
    assert "Заметка: ⏰ Шаг заменён: Олег: " in marina.last.text
    assert [step.status for step in await Step.all().order_by("id")] == [StepStatus.REPLACED, StepStatus.OPEN]


async def test_whoever_is_asked_and_says_no_changes_nothing(gym: Gym, marina: Person, client: Client) -> None:
    his = await steps.put(client.id, by=await oleg(), day=tomorrow(), words="позвонить")
    await opens_card(gym, marina, client)
    for step in ("⏰ Шаг: завтра", "Перенести", "Через неделю", "Без слов", "« Отмена"):
        await gym.taps(marina, step)
    assert "⏰ Олег: завтра, 10:00 · позвонить" in marina.last.text
    assert [step.id for step in await Step.all()] == [his.id]


async def test_what_a_colleague_sets_meanwhile_is_asked_about_and_nothing_typed_is_lost(
    gym: Gym, marina: Person, client: Client
) -> None:
    other = await oleg()
    await opens_card(gym, marina, client)
    await gym.taps(marina, "⏰ Шаг")
    await gym.taps(marina, "Завтра")
    his = await steps.put(client.id, by=other, day=tomorrow(), words="позвонить")
    await gym.says(marina, "написать")
    assert "⏰ Олег: завтра, 10:00 · позвонить\n\nЗаменить? Новый шаг: завтра, 10:00 · написать" in marina.last.text

    # While she reads the question he replaces it by another one: she is asked anew.
    await steps.done(his.id, by=other)
    again = await steps.put(client.id, by=other, day=tomorrow(), words="встретиться")
    await gym.taps(marina, "Да, заменить")
    assert marina.last.text.startswith("⚠️ Пока вы решали, шаг поставил кто-то другой.")
    assert "Олег: завтра, 10:00 · встретиться" in marina.last.text
    assert (await steps.of(client.id)) == again

    await steps.done(again.id, by=other)
    await gym.taps(marina, "Да, заменить")

    assert "⏰ завтра, 10:00 · написать" in marina.last.text
    assert len(marina.live_screens) == 1


# At its hour


async def test_at_its_hour_it_comes_as_a_message_that_can_be_worked_off(
    gym: Gym, marina: Person, client: Client
) -> None:
    step = await hers(client, "позвонить <b>")
    await strikes(step.due_at)
    await gym.delivers()
    notice = marina.last
    assert notice.text == "⏰ Иван @ivan\nзавтра, 10:00 · позвонить <b>"
    assert notice.buttons == [["✅ Сделано"], ["👤 Карточка"]]

    assert await gym.taps(marina, "✅ Сделано", message=notice) == "Сделано, записано в заметки"

    assert "Когда следующий шаг?" in marina.last.text
    assert not notice.deleted
    assert (await Step.get(id=step.id)).status is StepStatus.DONE
    await gym.taps(marina, "✅ Сделано", message=notice)
    assert marina.alerts == ["Этот шаг уже закрыт: его сделали, убрали или заменили."]
    assert await ClientNote.all().count() == 1


async def test_what_is_offered_below_a_notice_leads_to_the_card(gym: Gym, marina: Person, client: Client) -> None:
    step = await hers(client)
    await strikes(step.due_at)
    await gym.delivers()
    await gym.taps(marina, "✅ Сделано")
    await gym.taps(marina, "Через 3 дня")
    await gym.says(marina, "узнать, как дела")
    assert "10:00 · узнать, как дела" in marina.last.text
    assert "🕘 История" in marina.last.labels, "the card"
    assert len(marina.live_screens) == 2, "the message and the screen below it"


async def test_what_was_done_before_the_message_went_out_needs_nothing_any_more(
    gym: Gym, marina: Person, client: Client
) -> None:
    step = await hers(client)
    await strikes(step.due_at)
    await steps.done(step.id, by=await owner())
    await gym.delivers()
    assert (marina.last.text, marina.last.labels) == ("⏰ Иван @ivan: этот шаг уже закрыт.", ["👤 Карточка"])


@pytest.mark.parametrize("told", [False, True])
async def test_the_message_about_somebody_who_was_forgotten_names_nobody(
    gym: Gym, marina: Person, client: Client, told: bool
) -> None:
    """One that was there already is written over, one that waits does not come."""
    step = await hers(client, "болит спина")
    await strikes(step.due_at)
    if told:
        await gym.delivers()
    await privacy.forget(client)
    await gym.delivers()
    said = " ".join(message.text for message in marina.from_bot if not message.deleted)
    assert ("⏰" not in said, "спина" not in said, "Иван" not in said) == (True, True, True)
    assert any(message.text == "Клиент удалил свои данные" for message in marina.from_bot) is told
    assert "✅ Сделано" not in [label for message in marina.from_bot for label in message.labels]


# Offered


async def test_a_step_is_offered_after_a_note(gym: Gym, marina: Person, client: Client) -> None:
    await opens_card(gym, marina, client)
    await gym.taps(marina, "🗒 Заметки")
    assert "⏰ Шаг" not in marina.last.labels
    await gym.says(marina, "Просил позвонить")
    assert marina.last.buttons == [["1"], ["⏰ Шаг"], ["« Назад"]]

    for tap in ("⏰ Шаг", "Завтра", "Без слов"):
        await gym.taps(marina, tap)

    assert marina.last.buttons == [["1"], ["⏰ Шаг: завтра"], ["« Назад"]]
    assert (await notes.newest(client.id)) is not None
    await gym.taps(marina, "« Назад")
    assert "⏰ завтра, 10:00" in marina.last.text


async def test_a_step_is_offered_after_a_payment_was_rejected(gym: Gym, marina: Person, client: Client) -> None:
    payment = await pending_payment(client)
    await claims.submit_without_receipt(client, payment.id)
    await gym.says(marina, "/confirm_payment")
    await gym.taps(marina, button_label(marina, f"№{payment.id} · "), message=marina.last)
    assert "⏰ Шаг" not in marina.last.labels
    await gym.taps(marina, "❌ Отклонить")
    await gym.taps(marina, "Без причины")
    assert "⏰ Шаг" in marina.last.labels

    await gym.taps(marina, "⏰ Шаг")
    await gym.taps(marina, "Завтра")
    await gym.says(marina, "спросить про перевод")

    assert f"Оплата №{payment.id}" in marina.last.text
    assert "⏰ Шаг: завтра" in marina.last.labels
    assert (await Step.get()).client_id == client.id


async def test_a_step_is_offered_where_a_move_by_hand_is_shown(gym: Gym, marina: Person, client: Client) -> None:
    await opens_card(gym, marina, client)
    await gym.taps(marina, "→ Консультация")
    assert marina.last.text.startswith("✅ Первичный контакт → Консультация")
    assert "⏰ Шаг" in marina.last.labels
    await gym.taps(marina, "⏰ Шаг")
    await gym.taps(marina, "« Назад")
    assert "↩️ Отменить" in marina.last.labels, "the move can still be taken back"


async def test_words_typed_where_a_time_is_asked_for_are_said_to_be_kept_nowhere(
    gym: Gym, marina: Person, client: Client
) -> None:
    await opens_card(gym, marina, client)
    await gym.taps(marina, "⏰ Шаг")
    typed = await gym.says(marina, "Иван")
    assert not typed.deleted
    assert "Когда следующий шаг?" in marina.last.text, "no search"
