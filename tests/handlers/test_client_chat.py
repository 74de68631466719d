"""What a client sees and taps, through the real dispatcher."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.demo.people.person import Person
from bot.i18n import translator
from bot.services.intake.questions import CONSENT_VERSION, QUESTIONS, Number
from bot.services.money import offers, payments
from bot.services.people import privacy
from bot.services.programs import free_program, received
from bot.telegram.callbacks import (
    Back,
    Change,
    Complete,
    Consent,
    Forget,
    NoReceipt,
    OpenOffer,
    Option,
    Paid,
    SendPdf,
    SendProgram,
    Tick,
    Ticked,
    Transfer,
)
from bot.telegram.payment_callbacks import PaidOffer
from bot.text.words import one_line
from db.fields import now
from db.models import Client, ClientPipeline, Outbox, Payment, Program, Questionnaire, Staff
from tests.support.gym import Gym
from tests.support.people import answer_all, newcomer, pending_payment, queued

HOME = ["📝 Бесплатная программа", "🛒 Тарифы", "✉️ Написать тренеру"]
TAPS = {"sex": "Мужской", "goal": "Набор массы", "level": "Новичок", "place": "Зал", "days": "3"}
TYPED = {"age": "34", "height": "1,80", "weight": "82,5"}


async def up_to(gym: Gym, ivan: Person, last: str) -> None:
    """Answer the questionnaire until the question `last` is open."""
    await gym.taps(ivan, "📝 Бесплатная программа")
    await gym.taps(ivan, "Даю согласие")
    for question in QUESTIONS:
        if question.key == last:
            return
        if question.key in TYPED:
            await gym.says(ivan, TYPED[question.key])
        else:
            await gym.taps(ivan, TAPS[question.key])


async def snapshot() -> list[object]:
    models = (Client, ClientPipeline, Questionnaire, Payment, Program)
    skipped = ("screen_message_id", "screen_digest", "expects", "last_seen_at")
    rows = [await model.all().order_by("id").values() for model in models]
    return [[{key: value for key, value in row.items() if key not in skipped} for row in table] for table in rows]


# The first screen


@pytest.mark.parametrize("language", ["ru", "en"])
async def test_anybody_is_greeted_by_name_and_every_button_opens_a_screen(gym: Gym, language: str) -> None:
    names = ("<b>x</b>", "\u202eاسم עברית", "Ж" * 64, "👨‍👩‍👧‍👦", "\u200b")
    t = translator(language)
    for number, name in enumerate(names, 70):
        person = gym.api.person(number, name, language_code=language)
        await gym.says(person, "/start")
        assert t.label("greeting-text") in person.last.text
        assert one_line(name) in person.last.text
        for key in ("button-free-program", "button-offers", "button-write-trainer"):
            before = person.last.text
            await gym.taps(person, t.label(key))
            assert person.last.text != before
            await gym.taps(person, person.last.labels[-1])
            assert person.last.labels[0] == t.label("button-free-program")
        assert len(person.from_bot) == 1


async def test_start_again_and_again_is_one_live_screen_and_one_client(gym: Gym, ivan: Person) -> None:
    for _ in range(3):
        await ivan.send("/start again")
    await gym.settle(at_once=True)

    assert (len(ivan.live_screens), await Client.all().count(), await ClientPipeline.all().count()) == (1, 1, 1)


async def test_the_link_says_where_a_lead_came_from(gym: Gym) -> None:
    links = {"insta": "insta", "staff_x": None, "lead_5": None, "a b": None, "ж": None, "x" * 65: None, "": None}
    for number, (link, source) in enumerate(links.items(), 70):
        await gym.says(gym.api.person(number, "Анна"), f"/start {link}".strip())
        assert (await Client.get(telegram_id=number)).source == source, link


async def test_staff_who_press_start_are_no_clients(gym: Gym, marina: Person) -> None:
    assert await Client.all().count() == 0
    assert marina.last.text.startswith("Меню тренера")


async def test_anything_else_is_asked_about_and_a_command_never_is(gym: Gym, ivan: Person) -> None:
    for text in ("/unknown", "/menu"):
        await gym.says(ivan, text)
        assert (ivan.last.text, ivan.last.labels) == ("Такой команды у меня нет.", HOME)
    for text in ("привет", "4" * 4096, "<b>"):
        await gym.says(ivan, text)
        assert (ivan.last.text, ivan.last.labels) == ("Передать тренеру?", ["Да", "Нет"])
    assert len(ivan.live_screens) == 1
    assert await Outbox.all().count() == 0


async def test_every_kind_of_message_gets_an_answer_at_every_step(gym: Gym, ivan: Person) -> None:
    for step in (None, "sex", "age", "limits"):
        if step:
            await gym.says(ivan, "/start")
            await up_to(gym, ivan, step) if step == "sex" else await go_on(gym, ivan, step)
        for send in (ivan.send_sticker, ivan.send_voice, ivan.send_video_note, ivan.send_location, ivan.send_photo):
            seen = ivan.last.id
            await send()
            await gym.settle()
            assert ivan.last.id > seen
            assert len(ivan.live_screens) == 1
    assert await Payment.all().count() == 0


async def go_on(gym: Gym, ivan: Person, step: str) -> None:
    await gym.taps(ivan, "📝 Бесплатная программа")
    for question in QUESTIONS:
        if question.key == step:
            return
        if question.key in TYPED and await is_open(question.key):
            await gym.says(ivan, TYPED[question.key])
        elif await is_open(question.key):
            await gym.taps(ivan, TAPS[question.key])


async def is_open(key: str) -> bool:
    row = await Questionnaire.get()
    return row.position < len(QUESTIONS) and QUESTIONS[row.position].key == key


# The questionnaire


async def test_refusing_consent_asks_and_stores_nothing(gym: Gym, ivan: Person) -> None:
    await gym.taps(ivan, "📝 Бесплатная программа")
    await gym.taps(ivan, "Не сейчас")
    assert ivan.last.labels == HOME
    assert await Questionnaire.all().count() == 0
    await gym.taps(ivan, "🛒 Тарифы")
    assert any("Программа на месяц" in label for label in ivan.last.labels)


async def test_refusing_after_having_agreed_takes_the_consent_back(gym: Gym, ivan: Person) -> None:
    """The tap on the screen that asked for consent comes late, or once more."""
    await up_to(gym, ivan, "weight")
    await gym.forges(ivan, Consent(given=False).pack())

    assert "ничего не спрашиваю и не сохраняю" in ivan.last.text
    assert await Questionnaire.all().count() == 0
    await gym.says(ivan, "82")
    assert (ivan.last.text, await Questionnaire.all().count()) == ("Передать тренеру?", 0)
    await gym.says(ivan, "бесплатная программа")
    assert ivan.last.labels == ["Даю согласие", "Не сейчас"]


async def test_refusing_to_answer_again_keeps_what_the_program_was_made_of_and_says_so(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await answer_all(client)
    await free_program.complete(client)
    await gym.taps(ivan, "📝 Бесплатная программа")
    await gym.taps(ivan, "Пройти заново")
    await gym.taps(ivan, "Не сейчас")

    assert "Прежние ответы остались" in ivan.last.text
    assert "/forget" in ivan.last.text
    assert await Questionnaire.all().count() == 1


async def test_the_whole_questionnaire_is_one_message_and_typed_answers_go(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await up_to(gym, ivan, "limits")
    assert "Вопрос 9 из 9" in ivan.last.text
    assert "Беременность" not in ivan.last.labels
    await gym.taps(ivan, "Колени")
    assert "✅ Колени" in ivan.last.labels
    await gym.taps(ivan, "Другое")
    await gym.taps(ivan, "Готово")
    await gym.says(ivan, "Грыжа <b>L5</b>")
    assert "Грыжа <b>L5</b>" in ivan.last.text
    assert ivan.last.text.startswith("Проверьте ответы")
    assert [message.text for message in ivan.messages if not message.from_bot] == ["/start"]
    assert len(ivan.from_bot) == 1

    await gym.taps(ivan, "Получить программу", times=2)
    assert await Program.all().count() == 1
    assert "тренер" in ivan.last.text
    assert await queued(1) == ["program_held"]


async def test_pressure_is_asked_about_on_one_more_screen_and_can_be_changed(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await up_to(gym, ivan, "limits")
    assert "боль или жжение в груди" in ivan.last.text
    await gym.taps(ivan, "Давление или сердце")
    await gym.taps(ivan, "Другое")
    await gym.taps(ivan, "Готово")
    assert "Вопрос 9 из 9" in ivan.last.text
    options = ["Лечу, держится ниже 160/90", "Бывает 160/90 и выше, или не знаю", "Сердце, инсульт, боль в груди"]
    assert ivan.last.labels == [*options, "« Назад"]
    for option in options:
        assert option in ivan.last.text, "explained above"
    await gym.says(ivan, "лечу")
    assert ivan.last.text == "Добавить в «Другое»?\n\nлечу"
    await gym.taps(ivan, "Нет, не добавлять")
    await gym.taps(ivan, options[1])
    assert "своими словами" in ivan.last.text
    await gym.taps(ivan, "« Назад")
    assert ivan.last.labels[:3] == options
    await gym.taps(ivan, options[0])
    await gym.says(ivan, "Сколиоз")
    assert "Здоровье: Давление или сердце (Лечу, держится ниже 160/90), Другое (Сколиоз)" in ivan.last.text

    await gym.taps(ivan, "Другое")
    await gym.says(ivan, "Плоскостопие")
    await gym.taps(ivan, "Давление")
    await gym.taps(ivan, options[2])
    assert "Давление или сердце (Сердце, инсульт, боль в груди), Другое (Плоскостопие)" in ivan.last.text
    await gym.taps(ivan, "Здоровье")
    await gym.taps(ivan, "✅ Давление или сердце")
    await gym.taps(ivan, "Готово")
    assert "Здоровье: Другое (Плоскостопие)" in ivan.last.text
    assert "Давление" not in ivan.last.labels


@pytest.mark.parametrize(
    ("option", "told"),
    [
        ("Лечу, держится ниже 160/90", "Готово! Программа уже идёт сюда"),
        ("Бывает 160/90 и выше, или не знаю", "меряйте его утром и вечером"),
        ("Сердце, инсульт, боль в груди", "Звоните 103 или 112"),
    ],
)
async def test_only_treated_pressure_gets_the_week_at_once(
    gym: Gym, marina: Person, ivan: Person, client: Client, option: str, told: str
) -> None:
    await up_to(gym, ivan, "limits")
    await gym.taps(ivan, "Давление или сердце")
    await gym.taps(ivan, "Готово")
    await gym.taps(ivan, option)
    await gym.taps(ivan, "Получить программу")

    assert told in ivan.last.text
    await gym.delivers()
    got = [message.text for message in ivan.from_bot if "Давление: сначала кардио, потом силовые" in message.text]
    assert len(got) == (told.startswith("Готово"))


async def test_the_consent_names_health_the_question_about_pressure_and_who_sees_it(gym: Gym, ivan: Person) -> None:
    await gym.taps(ivan, "📝 Бесплатная программа")

    for words in ("о здоровье", "лекарства", "давление или сердце, уточню", "видят только тренеры", "/forget"):
        assert words in ivan.last.text


async def test_a_consent_that_has_changed_is_asked_for_before_the_next_answer(
    gym: Gym, ivan: Person, client: Client
) -> None:
    await up_to(gym, ivan, "height")
    question = ivan.last
    await Questionnaire.all().update(consent_version=CONSENT_VERSION - 1)
    before = await snapshot()

    await gym.says(ivan, "180")
    assert ivan.last.text.startswith("Я стал подробнее спрашивать о здоровье")
    assert "Прежде чем начать" in ivan.last.text
    await gym.forges(ivan, Back(question="height").pack(), message=question)
    assert "Прежде чем начать" in ivan.last.text
    assert await snapshot() == before
    await gym.taps(ivan, "Не сейчас")
    await gym.says(ivan, "180")
    assert ivan.last.text == "Передать тренеру?", "whoever said no is asked for nothing more"
    await gym.taps(ivan, "Нет")
    assert ivan.last.labels == HOME

    await gym.taps(ivan, "📝 Бесплатная программа")
    assert ivan.last.text.startswith("Я стал подробнее спрашивать о здоровье")
    await gym.taps(ivan, "Даю согласие")
    assert "Вопрос 3 из 9" in ivan.last.text
    await gym.says(ivan, "180")
    assert "Вопрос 4 из 9" in ivan.last.text


@pytest.mark.parametrize("question", [q for q in QUESTIONS if isinstance(q, Number)], ids=lambda q: q.key)
async def test_a_bad_number_brings_a_reason_and_the_same_question(gym: Gym, ivan: Person, question: Number) -> None:
    await up_to(gym, ivan, question.key)
    heading = ivan.last.text.split("\n")[0]
    for typed in ("двадцать", "-3", "1000000000", "<b>", "я" * 4096, "\u200b"):
        await gym.says(ivan, typed)
        assert ivan.last.text.startswith("⚠️")
        assert heading in ivan.last.text
    assert len(ivan.from_bot) == 1


async def test_cancel_keeps_the_place(gym: Gym, ivan: Person) -> None:
    await up_to(gym, ivan, "height")
    await gym.says(ivan, "/cancel")
    assert ivan.last.labels == HOME
    await gym.says(ivan, "180")
    assert ivan.last.text == "Передать тренеру?", "it is an answer to nothing"
    await gym.taps(ivan, "Нет")
    await gym.taps(ivan, "📝 Бесплатная программа")
    assert "Вопрос 3 из 9" in ivan.last.text


async def test_a_restart_goes_on_at_the_same_place(gym: Gym, ivan: Person) -> None:
    await up_to(gym, ivan, "height")
    await gym.restart()
    await gym.says(ivan, "180")
    assert "Вопрос 4 из 9" in ivan.last.text


async def test_the_same_update_again_answers_nothing_more(gym: Gym, ivan: Person, client: Client) -> None:
    await up_to(gym, ivan, "age")
    await gym.says(ivan, "100")
    before = await snapshot()
    for _ in range(2):
        gym.api.repeat()
        await gym.settle()
    assert await snapshot() == before
    assert "Вопрос 3 из 9" in ivan.last.text


@pytest.mark.parametrize(
    "data",
    [
        Option(question="goal", option="muscle"),
        Option(question="sex", option="alien"),
        Tick(question="limits", option="knees", on=True),
        Ticked(question="limits", none=True),
        Change(question="tail"),
        Complete(),
    ],
    ids=str,
)
async def test_data_of_another_question_changes_nothing_and_shows_where_one_stands(
    gym: Gym, ivan: Person, data: Option
) -> None:
    await up_to(gym, ivan, "height")
    before = await snapshot()
    said = await gym.forges(ivan, data.pack())
    assert said
    assert await snapshot() == before
    assert "Вопрос 3 из 9" in ivan.last.text


async def test_a_phone_that_is_typed_does_not_count_and_the_client_reads_why(
    gym: Gym, ivan: Person, client: Client
) -> None:
    await up_to(gym, ivan, "limits")
    await gym.taps(ivan, "Нет")
    await gym.taps(ivan, "📱 Оставить телефон")
    for typed in ("+7 999 123-45-67", "8 999 1234567"):
        message = await gym.says(ivan, typed)
        assert "только через кнопку внизу" in ivan.last.text
        assert ivan.reply_keyboard == [["📱 Оставить телефон"], ["Не сейчас"]]
        assert (message.deleted, len(ivan.from_bot)) == (True, 1)
    assert (await Client.get(id=client.id)).phone is None

    await gym.says(ivan, "Не сейчас")
    assert ivan.last.text.startswith("Проверьте ответы")
    await gym.says(ivan, "+7 999 123-45-67")
    assert "кнопку" not in ivan.last.text, "nobody asks for it any more"
    await gym.taps(ivan, "Нет, не добавлять")
    await gym.taps(ivan, "📱 Оставить телефон")
    await ivan.send_contact("+79991234567")
    await gym.settle()
    assert (await Client.get(id=client.id)).phone == "+79991234567"


# Paying


async def test_a_receipt_is_taken_while_a_question_waits(gym: Gym, marina: Person, ivan: Person) -> None:
    """The client left the questionnaire for /start, paid, and sends the photo: it is no answer to question 3."""
    await up_to(gym, ivan, "height")
    await gym.says(ivan, "/start")
    await gym.taps(ivan, "🛒 Тарифы")
    await gym.taps(ivan, "Программа на месяц · 3 000 ₽")
    await gym.taps(ivan, "💳 Оплатить переводом")
    await gym.taps(ivan, "✅ Перевод сделан")
    await ivan.send_photo()
    await gym.settle()

    assert (await Payment.get()).receipt is not None
    assert "отправлена на подтверждение" in ivan.last.text


async def test_paying_from_the_offer_to_the_receipt(gym: Gym, marina: Person, ivan: Person) -> None:
    await offers.set_payment_details("Сбер 2200 7001 2345 6789 <Марина>", by=await Staff.get(telegram_id=marina.id))
    await gym.taps(ivan, "🛒 Тарифы")
    await gym.taps(ivan, "Программа на месяц · 3 000 ₽")
    assert "30 дней" in ivan.last.text
    await gym.taps(ivan, "💳 Оплатить переводом", times=2)
    details = [message for message in ivan.from_bot if "<Марина>" in message.text]
    assert len(details) == 1
    assert await ivan.tap("📋 Скопировать номер") == "2200700123456789"
    await gym.taps(ivan, "✅ Перевод сделан", times=2)
    assert await Payment.all().count() == 1
    await gym.taps(ivan, "Без чека", times=2)
    assert "отправлена на подтверждение" in ivan.last.text
    assert await queued(1) == ["payment_claimed"]
    assert not details[0].deleted


@pytest.mark.parametrize("kind", ["voice", "doc"])
async def test_what_is_no_receipt_brings_a_reason(gym: Gym, ivan: Person, client: Client, kind: str) -> None:
    await pending_payment(client)
    if kind == "doc":
        await ivan.send_document(name="a.zip", mime="application/zip")
    else:
        await ivan.send_voice()
    await gym.settle()
    assert (await Payment.get()).receipt is None
    assert ivan.last.inline


async def test_an_album_with_the_receipt_is_one_notice_and_not_told_again(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await pending_payment(client)
    await ivan.send_album()
    updates = [pending.update for pending in gym.api.updates.pending]
    await gym.settle()
    assert await Outbox.filter(chat_id=1, edits_id=None).count() == 1
    told = await queued(1)
    for update in updates:
        gym.api.deliver(update)
    await gym.settle()
    assert await queued(1) == told


async def test_somebody_elses_ids_do_nothing(gym: Gym, marina: Person, ivan: Person) -> None:
    other = await newcomer(2002, "Пётр")
    payment = await pending_payment(other)
    await answer_all(other)
    program = (await free_program.complete(other)).program
    await Program.filter(id=program.id).update(status="delivered")
    before = await snapshot()
    forged = (
        NoReceipt(payment=payment.id),
        SendProgram(program=program.id),
        OpenOffer(offer=99),
        Paid(request=payment.request_id or 0),
        PaidOffer(offer=99, price=300_000),
    )
    for data in forged:
        assert await gym.forges(ivan, data.pack())
        assert ivan.last.inline
    assert await snapshot() == before


async def test_an_id_that_no_column_holds_is_answered_without_an_error_in_the_log(gym: Gym, ivan: Person) -> None:
    for kind in ("offer", "transfer", "paid", "transferred", "noreceipt", "program"):
        for number in ("99999999999", "9" * 30, "-1", "0"):
            await gym.forges(ivan, f"{kind}:{number}" + (":1" if kind == "paid" else ""))
            assert ivan.last.inline


async def test_a_program_is_sent_once_more_from_the_list(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await answer_all(client)
    await free_program.complete(client)
    await gym.delivers()
    await gym.says(ivan, "/program")
    label = ivan.last.labels[0]
    assert await gym.taps(ivan, label, times=2) == "Эта программа уже отправлена или передана лично"
    assert (await queued(1001)).count("part") == 6
    assert len((await received.page(client)).entries) == 1


async def has_got(client: Client, title: str, days: int | None, *, at: datetime) -> None:
    await Program.create(
        client=client, kind="paid", status="delivered", content={"parts": []}, title=title, duration_days=days,
        delivered_at=at,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("language", "day", "day_before", "counted", "free"),
    [
        ("ru", "08.03", "08.03.{year:02}", "{} дней", ("Набор массы, зал", "2 тренировки", "3 тренировки")),
        ("en", "Mar 8", "Mar 8, 20{year:02}", "{} days", ("Build muscle, gym", "2 sessions", "3 sessions")),
    ],
)
async def test_programs_in_the_list_are_told_apart_by_name_date_days_and_at_last_by_number(
    gym: Gym, marina: Person, language: str, day: str, day_before: str, counted: str, free: tuple[str, str, str]
) -> None:
    person = gym.api.person(1600, "Олег", language_code=language)
    await gym.says(person, "/start")
    client = await Client.get(telegram_id=1600)
    this_year = now().astimezone(ZoneInfo("Europe/Moscow")).year  # where the gym is
    came = datetime(this_year, 3, 8, 12, tzinfo=UTC)
    await has_got(client, "Курс", 30, at=came.replace(year=came.year - 1))
    for minute, (title, number) in enumerate([("Курс", 30), ("Курс", None), ("Сила и ловкость: всё лето " * 2, 90)]):
        await has_got(client, title, number, at=came + timedelta(minutes=minute))
    for trainings in ("3", "3", "2"):
        await answer_all(client, days=trainings)
        made = (await free_program.complete(client)).program
        await Program.filter(id=made.id).update(status="delivered", delivered_at=came + timedelta(hours=1))
    await has_got(client, "Курс", 30, at=came + timedelta(hours=2))

    await gym.says(person, "/program")
    goal, two, three = free
    long = f" · {day} · {counted.format(90)}"
    assert person.last.labels[:-1] == [
        f"Курс · {day} · {counted.format(30)} (2)",
        f"{goal} · {day} · {two}",
        f"{goal} · {day} · {three} (2)",
        f"{goal} · {day} · {three} (1)",
        "Сила и ловкость: всё лето Сила и ловкость"[: 43 - len(long)].rstrip() + "…" + long,
        f"Курс · {day}",
        f"Курс · {day} · {counted.format(30)} (1)",
        f"Курс · {day_before.format(year=(came.year - 1) % 100)} · {counted.format(30)}",
    ]


async def test_a_long_title_in_the_list_is_cut_between_whole_characters(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    family = "👨‍👩‍👧"
    for filler in range(6):
        await has_got(client, "я" * (20 + filler) + family * 5, 30, at=now())
    await gym.says(ivan, "/program")
    for label in ivan.last.labels[:-1]:
        assert set(label.split("…")[0].replace(family, "")) == {"я"}
        assert 36 < len(label) <= 44


async def test_the_week_comes_as_a_page_to_keep_and_only_to_its_client(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await answer_all(client)
    program = (await free_program.complete(client)).program
    await gym.delivers()
    await gym.taps(ivan, "📄 PDF")
    assert (ivan.last.kind, ivan.last.raw["document"]["file_name"]) == ("document", "Первая неделя.pdf")

    olga = gym.api.person(1777, "Ольга")
    await gym.says(olga, "/start")
    await gym.forges(olga, SendPdf(program=program.id).pack())
    assert [message for message in olga.from_bot if message.kind == "document"] == []


async def test_ten_taps_on_the_page_bring_one_and_later_it_comes_again(
    gym: Gym, marina: Person, ivan: Person, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    await answer_all(client)
    program = (await free_program.complete(client)).program
    await gym.delivers()

    assert await gym.taps(ivan, "📄 PDF", times=10) == "Страница уже в чате, ниже"
    assert [message.kind for message in ivan.from_bot].count("document") == 1

    monkeypatch.setattr("bot.handlers.programs.PAGE_AGAIN_AFTER", timedelta(0))
    await gym.forges(ivan, SendPdf(program=program.id).pack())
    assert [message.kind for message in ivan.from_bot].count("document") == 2


# Leaving


@pytest.mark.parametrize("times", [1, 2])
async def test_forgetting_leaves_nobody_behind_however_often_it_is_tapped(
    gym: Gym, marina: Person, ivan: Person, client: Client, times: int
) -> None:
    await gym.says(ivan, "/forget")
    await gym.taps(ivan, "Удалить мои данные", times=times)
    await gym.forges(ivan, Forget(sure=True).pack())

    assert await Client.filter(telegram_id=ivan.id).count() == 0
    assert (await queued(1)).count("new_lead") == 0
    assert any("удалены" in message.text for message in ivan.from_bot)
    await gym.says(ivan, "/start")
    assert await Client.filter(telegram_id=ivan.id).count() == 1


async def test_whose_data_are_gone_hears_so_though_the_bot_was_killed_before_it_could_say_it(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await gym.says(ivan, "/forget")
    asked = ivan.last
    await privacy.forget(client)  # as far as the first tap came
    await gym.restart()
    await gym.taps(ivan, "Удалить мои данные", message=asked)
    assert ivan.last.text.startswith("Готово, ваши данные удалены")

    await gym.says(ivan, "/forget")
    assert ivan.last.text.startswith("О вас здесь ничего не хранится")
    assert await Client.filter(telegram_id=ivan.id).count() == 0


async def test_blocking_is_told_once_and_coming_back_moves_nobody(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    ivan.block()
    await gym.settle()
    assert await queued(1) == ["client_blocked"]
    ivan.unblock()
    await gym.settle()
    await gym.says(ivan, "/start")
    found = await Client.get(id=client.id)
    assert (found.blocked_at, await ClientPipeline.all().count()) == (None, 1)


async def test_a_stranger_is_kept_only_after_start(gym: Gym, marina: Person) -> None:
    person = gym.api.person(77, "Анна")
    await gym.says(person, "привет")
    await gym.forges(person, Transfer(offer=1).pack())
    assert await Client.all().count() == 0
    assert await Outbox.all().count() == 0
    assert person.last.text
    await gym.says(person, "/start")
    assert await payments.count_waiting() == 0
    assert await Client.all().count() == 1


async def test_a_client_who_could_not_pay_is_led_to_the_details_once_they_are_there(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    await gym.taps(ivan, "🛒 Тарифы")
    await gym.taps(ivan, "Программа на месяц · 3 000 ₽")
    await gym.taps(ivan, "💳 Оплатить переводом")
    assert "Реквизитов для перевода пока нет" in ivan.last.text

    await offers.set_payment_details("2200 7001 2345 6789", by=await Staff.get(telegram_id=marina.id))
    await gym.delivers()
    assert "Реквизиты для перевода появились" in ivan.last.text
    await gym.taps(ivan, "🛒 Тарифы")
    await gym.taps(ivan, "Программа на месяц · 3 000 ₽")
    await gym.taps(ivan, "💳 Оплатить переводом")
    assert any("2200 7001 2345 6789" in message.text for message in ivan.from_bot)


async def test_staff_hear_once_a_day_of_one_client_who_can_not_pay(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    offer = (await offers.on_sale())[0]
    for _ in range(3):
        await gym.forges(ivan, Transfer(offer=offer.id).pack(), times=2)
    assert await Outbox.exclude(staff_id=None).count() == 1

    await Outbox.all().update(created_at=now() - timedelta(days=2))
    await gym.forges(ivan, Transfer(offer=offer.id).pack())
    assert await Outbox.exclude(staff_id=None).count() == 2
