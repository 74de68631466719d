"""The client's card and history: what the trainer sees there, and what the database holds afterwards."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.demo.people.person import Person
from bot.demo.server.view import as_read
from bot.services.funnel import pipeline
from bot.services.intake import questionnaire
from bot.services.money import claims, offers
from bot.services.people import cards, clients, notes, privacy
from bot.services.people import staff as team
from bot.services.people.clients import Person as Somebody
from bot.services.programs import free_program
from bot.services.programs.owed import settle
from bot.text.days import day, short_day
from db.fields import now
from db.models import (
    Client,
    ClientPipeline,
    Event,
    Payment,
    PaymentStatus,
    PipelineStage,
    Program,
    ProgramKind,
    ProgramStatus,
    Staff,
)
from tests.support.gym import OWNER, Gym
from tests.support.people import answer_all, confirmed_payment, moves_of, newcomer, pending_payment, staff_member
from tests.support.windows import button_label, furnish, snapshot

LONGEST_MESSAGE = 4096
UNDO, NOTE = "↩️ Отменить", "📝 Примечание"


async def opens_card(gym: Gym, marina: Person, client: Client) -> str:
    await gym.says(marina, f"/client_{client.id}")
    return marina.last.text


async def owner() -> Staff:
    return await Staff.get(telegram_id=OWNER)


async def everything_about(client: Client) -> None:
    trainer = await owner()
    await Client.filter(id=client.id).update(
        source="instagram", phone="+79161234567", last_name="Петров", last_seen_at=now()
    )
    await answer_all(client, limits=("knees", "other"), other="Грыжа")
    await confirmed_payment(client, trainer, offer=1)
    await claims.submit_without_receipt(client, (await pending_payment(client)).id)
    await Program.create(
        client=client,
        status=ProgramStatus.DELIVERED,
        content={},
        kind=ProgramKind.PAID,
        title="Сила",
        ends_on=date(2026, 12, 31),
        delivered_at=now(),
    )
    await notes.add(client.id, "Просит утром.\nБоится за колени", by=trainer)


# What it shows


async def test_the_card_shows_everything_at_a_glance(gym: Gym, marina: Person, client: Client) -> None:
    await everything_about(client)
    entered = now() - timedelta(days=3, hours=1)
    await Client.filter(id=client.id).update(stage_entered_at=entered)

    who, what = (await opens_card(gym, marina, client)).split("\n\n")

    assert who.split("\n") == [
        "Иван Петров @ivan",
        f"🟠 Куплена услуга · 3 дня · №{client.id}",
        "Источник: instagram",
        "Телефон: +79161234567",
    ]
    said = what.split("\n")
    assert said[0].startswith("Анкета: Женский; 34 года; 172 см; 68,5 кг; Набор массы;")
    assert said[1:4] == [
        "Оплата: «Программа на месяц», 3 000 ₽, ждёт проверки",
        "Оплата: «Программа на 3 месяца», 7 500 ₽, подтверждена",
        as_read(f"Программа: Сила, до {day(date(2026, 12, 31), 'ru')}"),
    ]
    assert said[4].startswith("Последняя активность: ")
    assert said[5] == "Заметка: Просит утром. Боится за колени"
    assert marina.last.buttons == [
        ["→ Активный клиент"],
        ["Переместить", "⏰ Шаг"],
        ["💬 Переписка", "💳 Оплаты"],
        ["🕘 История", "📝 Анкета"],
        ["🗒 Заметки", "📋 Программы"],
        ["📋 Выдать программу"],
        ["❄️ Заморозить"],
        ["« Назад"],
    ]
    assert len(marina.last.text) < 1024


async def paid_for(client: Client, *, times: int, status: PaymentStatus = PaymentStatus.CONFIRMED) -> list[Payment]:
    offer = (await offers.on_sale())[0]
    about = {"title": offer.title, "duration_days": offer.duration_days, "amount": offer.price, "currency": "RUB"}
    return [await Payment.create(client=client, offer=offer, status=status, **about) for _ in range(times)]


async def test_the_card_says_how_many_payments_there_are_and_each_of_them_can_be_reached(
    gym: Gym, marina: Person, client: Client
) -> None:
    every = await paid_for(client, times=19, status=PaymentStatus.REJECTED)

    text = await opens_card(gym, marina, client)
    assert "Оплаты: 19, последние 5:\n" in text
    assert text.count("Оплата: «Программа на месяц», 3 000 ₽, отклонена") == 5

    await gym.taps(marina, button_label(marina, "💳 Оплат"))
    reached = []
    for _ in range(3):
        reached += [label for label in marina.last.labels if label.startswith("№")]
        await gym.taps(marina, "›", message=marina.last)
    assert reached == [f"№{payment.id} · 3 000 ₽ · отклонена" for payment in reversed(every)]
    await gym.taps(marina, "1/3", message=marina.last)
    await gym.says(marina, "3")
    await gym.taps(marina, f"№{every[0].id} · 3 000 ₽ · отклонена", message=marina.last)
    assert f"Оплата №{every[0].id}\n" in marina.last.text


async def delivered(client: Client, title: str, kind: ProgramKind, *, first: date, days: int) -> Program:
    return await Program.create(
        client=client,
        kind=kind,
        title=title,
        status=ProgramStatus.DELIVERED,
        content={},
        delivered_at=now(),
        starts_on=first,
        ends_on=first + timedelta(days=days - 1),
    )


async def test_a_paid_program_stays_on_the_card_of_who_repeats_the_free_questionnaire(
    gym: Gym, marina: Person, client: Client
) -> None:
    today = gym.settings.today()
    await delivered(client, "Месяц", ProgramKind.PAID, first=today, days=30)
    await delivered(client, "Второй", ProgramKind.PAID, first=today + timedelta(days=30), days=30)
    for _ in range(2):
        await answer_all(client)
        await Program.filter(id=(await free_program.complete(client)).program.id).update(
            status=ProgramStatus.DELIVERED, delivered_at=now()
        )

    said = (await opens_card(gym, marina, client)).split("\n")

    last, first, end = (today + timedelta(days=number) for number in (29, 30, 59))
    assert [line for line in said if line.startswith("Программа: ")] == [
        as_read(f"Программа: Месяц, до {day(last, 'ru')}"),
        f"Программа: Второй, с {short_day(first, 'ru', today=today)} до {short_day(end, 'ru', today=today)}",
        "Программа: Бесплатная программа",
    ]


@pytest.mark.parametrize("owed", [True, False])
async def test_a_program_that_is_owed_stands_on_the_card_and_one_that_is_over_says_so(
    gym: Gym, marina: Person, client: Client, owed: bool
) -> None:
    today = gym.settings.today()
    await delivered(client, "Месяц", ProgramKind.PAID, first=today - timedelta(days=30), days=30)
    (payment,) = await paid_for(client, times=1)
    if not owed:
        await Program.create(client=client, kind="paid", status=ProgramStatus.QUEUED, content={}, payment=payment)
    await settle(payment.id)

    text = await opens_card(gym, marina, client)

    over = as_read(f"Программа: Месяц, закончилась {day(today - timedelta(days=1), 'ru')}")
    paid = "Программа: Программа на месяц, оплачена, ещё не выдана"
    assert (paid in text, over in text) == (owed, not owed)


async def test_the_name_and_the_username_open_the_person_in_telegram(gym: Gym, marina: Person, client: Client) -> None:
    await opens_card(gym, marina, client)

    mention = next(entity for entity in marina.last.entities if entity["type"] == "text_mention")
    assert mention["user"]["id"] == client.telegram_id
    assert "@ivan" in marina.last.text


async def test_a_lead_of_the_site_is_not_in_telegram_yet(gym: Gym, marina: Person) -> None:
    lead = await clients.create(Somebody(None, "Олег", username="oleg"), phone="+7 916 000-00-00")
    assert "Ещё не в Telegram" in await opens_card(gym, marina, lead)
    assert "+79160000000" in marina.last.text

    await gym.taps(marina, "📋 Выдать программу")
    await gym.says(marina, "Присед")
    await gym.taps(marina, "Отправить клиенту")
    assert "нельзя написать" in marina.last.text
    assert (await Program.get(client_id=lead.id)).status is ProgramStatus.DRAFT


async def test_the_card_takes_nine_queries_however_much_there_is(
    gym: Gym, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    await everything_about(client)
    for number in range(30):
        await Payment.create(
            client=client,
            offer_id=1,
            title="x",
            duration_days=1,
            amount=1,
            currency="RUB",
            status=PaymentStatus.REJECTED,
        )
        await notes.add(client.id, f"{number}" * 500, by=None)
        await Program.create(
            client=client, kind=ProgramKind.FREE, status=ProgramStatus.DELIVERED, content={}, delivered_at=now()
        )
    asked: list[str] = []
    connection = Client._meta.db
    ask = type(connection).execute_query

    async def count(self: object, query: str, *args: object, **more: object) -> object:
        asked.append(query)
        return await ask(self, query, *args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(type(connection), "execute_query", count)
    await cards.read(client.id, today=now().date())
    assert 4 <= len(asked) <= 9, asked


async def test_the_longest_words_stay_within_one_message(gym: Gym, marina: Person, client: Client) -> None:
    long = "<b>&" * 16
    await everything_about(client)
    await Client.filter(id=client.id).update(first_name=long, last_name=long, source=long, username="u" * 32)
    await Payment.filter(client_id=client.id).update(title=long[:60])
    await notes.add(client.id, "👨‍👩‍👧‍👦" * 90, by=None)
    trainer = await owner()
    await ClientPipeline.bulk_create(
        ClientPipeline(
            client_id=client.id,
            from_stage_id=1,
            to_stage_id=2,
            from_stage_name="&" * 40,
            to_stage_name="<" * 40,
            moved_by=trainer,
            event=Event.MANUAL,
            note="<i>" * 333,
        )
        for _ in range(25)
    )
    await opens_card(gym, marina, client)
    for label in ("🕘 История", "›", "›"):
        assert len(marina.last.text) <= LONGEST_MESSAGE
        await gym.taps(marina, label, message=marina.last)
    assert "‹" in marina.last.labels


@pytest.mark.parametrize(
    "name",
    ["<b>x</b> & y", "👨‍👩‍👧‍👦" * 5, "Ж" * 64, "   ", "\u3164", "\u202eاسم", "דוד"],
    ids=["markup", "emoji", "64 letters", "space", "blank", "arabic", "hebrew"],
)
async def test_any_name_is_shown_as_it_is(gym: Gym, marina: Person, client: Client, name: str) -> None:
    await Client.filter(id=client.id).update(first_name=name, username=None)
    await PipelineStage.filter(id=2).update(name=name[:40] or "x")
    text = await opens_card(gym, marina, client)
    assert f"Клиент {client.id}" in text if not name.strip(" \u3164") else name.strip("\u202e") in text
    for path in (
        ("→",),
        ("Переместить", "« Назад"),
        ("🕘 История", "« Назад"),
        ("📝 Анкета", "« Назад"),
        ("💳 Оплаты",),
    ):
        for step in path:
            label = next(label for label in marina.last.labels if label.startswith(step))
            await gym.taps(marina, label, message=marina.last)
    assert "&lt;" not in marina.last.text


# Moving


async def test_the_next_stage_is_one_tap_away_and_the_card_says_what_was_done(
    gym: Gym, marina: Person, client: Client
) -> None:
    await opens_card(gym, marina, client)
    await gym.taps(marina, "→ Консультация")

    assert await moves_of(client) == [
        (None, "Первичный контакт", "start"),
        ("Первичный контакт", "Консультация", "manual"),
    ]
    assert marina.last.text.startswith("✅ Первичный контакт → Консультация\n\nИван @ivan\n🔵 Консультация")
    assert marina.last.labels[0] == "→ Принимают решение"
    assert [UNDO, NOTE] in marina.last.buttons
    assert (await ClientPipeline.all().order_by("-id").first()).moved_by_id == (await owner()).id  # type: ignore[union-attr]


async def test_a_double_tap_moves_one_stage(gym: Gym, marina: Person, client: Client) -> None:
    await opens_card(gym, marina, client)
    await gym.taps(marina, "→ Консультация", times=2)
    assert len(await moves_of(client)) == 2
    assert marina.last.text.startswith("✅ Первичный контакт → Консультация")
    assert "⚠️" not in marina.last.text


async def test_a_late_second_tap_on_the_old_button_moves_nobody(gym: Gym, marina: Person, client: Client) -> None:
    await opens_card(gym, marina, client)
    button = marina.last.button("→ Консультация")
    assert button is not None
    await gym.taps(marina, "→ Консультация")
    await gym.forges(marina, button["callback_data"])
    assert len(await moves_of(client)) == 2


async def test_any_stage_is_two_taps_away_with_the_present_one_marked(gym: Gym, marina: Person, client: Client) -> None:
    await opens_card(gym, marina, client)
    await gym.taps(marina, "Переместить")
    assert marina.last.labels[:3] == ["✓ ⚪ Первичный контакт", "🔵 Консультация", "🟡 Принимают решение"]
    assert len(marina.last.labels) == 8

    await gym.taps(marina, "🟢 Активный клиент")

    assert (await moves_of(client))[-1] == ("Первичный контакт", "Активный клиент", "manual")
    assert marina.last.text.startswith("✅ Первичный контакт → Активный клиент")
    await gym.taps(marina, "Переместить")
    await gym.taps(marina, "✓ 🟢 Активный клиент")
    assert len(await moves_of(client)) == 2
    assert "🟢 Активный клиент" in marina.last.text


async def test_twenty_stages_fit(gym: Gym, marina: Person, client: Client) -> None:
    for number in range(8, 21):
        await PipelineStage.create(name=f"Этап {number} " + "Ж" * 30, colour="🔴", position=number)
    await opens_card(gym, marina, client)
    await gym.taps(marina, "Переместить")
    assert len(marina.last.labels) == 21


async def test_a_move_is_taken_back_once(gym: Gym, marina: Person, client: Client) -> None:
    await opens_card(gym, marina, client)
    await gym.taps(marina, "→ Консультация")
    await gym.taps(marina, UNDO, times=2)
    assert [event for _, _, event in await moves_of(client)] == ["start", "manual", "undo"]
    assert (await Client.get(id=client.id)).stage_id == client.stage_id
    assert marina.last.text.startswith("↩️ Отменено, снова Первичный контакт")
    assert UNDO not in marina.last.labels


async def test_what_somebody_else_has_moved_since_is_not_taken_back(gym: Gym, marina: Person, client: Client) -> None:
    await opens_card(gym, marina, client)
    await gym.taps(marina, "→ Консультация")
    oleg = await staff_member(2, "Олег")
    await pipeline.move_by_hand(client_id=client.id, stage_id=5, by=oleg)

    await gym.taps(marina, UNDO)

    assert marina.last.text.startswith("⚠️ Клиента уже переместили.")
    assert "🟢 Активный клиент" in marina.last.text
    assert UNDO not in marina.last.labels
    assert len(await moves_of(client)) == 3


@pytest.mark.parametrize("label", ["→ Консультация", "🟠 Куплена услуга"])
async def test_who_was_moved_meanwhile_is_not_moved_by_an_old_screen(
    gym: Gym, marina: Person, client: Client, label: str
) -> None:
    await opens_card(gym, marina, client)
    if not label.startswith("→"):
        await gym.taps(marina, "Переместить")
    await pipeline.move_by_hand(client_id=client.id, stage_id=5, by=await staff_member(2, "Олег"))

    await gym.taps(marina, label)

    assert marina.last.text.startswith("⚠️ Клиента уже переместили.")
    assert "→ Завершен" in marina.last.labels
    assert len(await moves_of(client)) == 2


async def test_a_note_is_written_on_the_move_and_leaves_the_chat(gym: Gym, marina: Person, client: Client) -> None:
    await opens_card(gym, marina, client)
    await gym.taps(marina, "→ Консультация")
    await gym.taps(marina, NOTE)
    too_long = await gym.says(marina, "я" * 1001)
    assert marina.last.text.startswith("⚠️ Слишком длинно")
    typed = await gym.says(marina, "Звонит в <b>среду</b>")

    assert (typed.deleted, too_long.deleted) == (True, False), "what took long to write can be made shorter"
    assert (await ClientPipeline.filter(client_id=client.id).order_by("-id").first()).note == "Звонит в <b>среду</b>"  # type: ignore[union-attr]
    assert "📝 Звонит в <b>среду</b>" in marina.last.text
    await gym.taps(marina, UNDO)
    assert len(await moves_of(client)) == 3


async def test_the_move_is_remembered_until_the_card_is_left(gym: Gym, marina: Person, client: Client) -> None:
    await opens_card(gym, marina, client)
    await gym.taps(marina, "→ Консультация")
    await gym.taps(marina, "🕘 История")
    await gym.taps(marina, "« Назад")
    assert UNDO in marina.last.labels
    await gym.taps(marina, "« Назад")
    await opens_card(gym, marina, client)
    assert UNDO not in marina.last.labels


async def test_a_client_in_no_stage_goes_to_the_first_one(gym: Gym, marina: Person, client: Client) -> None:
    await Client.filter(id=client.id).update(stage_id=None, stage_entered_at=None)
    assert "Вне этапов" in await opens_card(gym, marina, client)
    await gym.taps(marina, "→ Первичный контакт")
    assert (await Client.get(id=client.id)).stage_id == client.stage_id
    assert UNDO not in marina.last.labels
    assert NOTE in marina.last.labels


async def test_a_client_in_no_stage_is_not_moved_back_by_an_old_card(gym: Gym, marina: Person, client: Client) -> None:
    await Client.filter(id=client.id).update(stage_id=None, stage_entered_at=None)
    await opens_card(gym, marina, client)
    await pipeline.move_by_hand(client_id=client.id, stage_id=4, by=await staff_member(2, "Олег"))

    await gym.taps(marina, "→ Первичный контакт")

    assert marina.last.text.startswith("⚠️ Клиента уже переместили.")
    assert (await Client.get(id=client.id)).stage_id == 4


async def test_from_the_last_stage_there_is_no_next_one(gym: Gym, marina: Person, client: Client) -> None:
    await pipeline.move_by_hand(client_id=client.id, stage_id=7, by=await owner())
    await opens_card(gym, marina, client)
    assert marina.last.labels[0] == "Переместить"


# What is gone or was never there


async def test_a_stage_that_was_deleted_takes_nobody(gym: Gym, marina: Person, client: Client) -> None:
    await opens_card(gym, marina, client)
    await PipelineStage.filter(name="Неактивен").delete()
    stages = {stage.name: stage for stage in await PipelineStage.all()}
    data = marina.last.button("→ Консультация")
    assert data is not None
    gone = data["callback_data"].rpartition(".")[0] + ".77"
    await gym.forges(marina, gone)
    assert marina.last.text.startswith("⚠️ Этого этапа больше нет.")
    assert (len(stages), len(await moves_of(client))) == (6, 1)


async def test_a_client_who_is_gone_leaves_a_fresh_screen_with_a_way_back(
    gym: Gym, marina: Person, client: Client
) -> None:
    for path in ((), ("Переместить",), ("📝 Анкета",), ("💳 Оплаты",), ("🕘 История",), ("→ Консультация", NOTE)):
        back = await newcomer(5000 + len(path) + ord(path[0][0]) if path else 5000, "Гость")
        await opens_card(gym, marina, back)
        for label in path:
            await gym.taps(marina, label, message=marina.last)
        await privacy.forget(back)

        await gym.taps(marina, marina.last.labels[0], message=marina.last)

        if marina.last.labels != ["« Назад"]:  # back from a window of the card to the card
            await gym.taps(marina, marina.last.labels[0], message=marina.last)
        assert (marina.last.text, marina.last.labels) == ("Такого клиента нет.", ["« Назад"]), path
        await gym.taps(marina, "« Назад", message=marina.last)
        assert marina.last.text.startswith("Меню тренера")


async def test_forged_moves_change_nothing(gym: Gym, marina: Person, client: Client) -> None:
    other = await newcomer(1002, "Пётр")
    await opens_card(gym, marina, client)
    button = marina.last.button("→ Консультация")
    assert button is not None
    start = button["callback_data"].partition("next:")[0]
    before = await snapshot()
    source = client.stage_id
    forged = ("x", "", "1", "1.2", f"{client.id}.{source}.99999999999999", f"{client.id}.{source}.-2", "1.2.3.4")
    for data in (*forged, f"{other.id}.{source}.2", f"{client.id}.{source}.3000000000", f"{client.id}.5.2", "²"):
        for widget in ("next", "stage", "undo"):
            await gym.forges(marina, f"{start}{widget}:{data}")
            assert len(marina.live_screens) == 1
    assert await snapshot() == before


async def test_the_command_opens_the_card_from_anywhere_and_leaves_the_chat(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    for path in ((), ("⚙️ Настройки", "💳 Реквизиты"), ("📋 Программы",)):
        await gym.says(marina, "/menu")
        for label in path:
            await gym.taps(marina, label)
        typed = await gym.says(marina, f"/client_{world.client.id}@coach_demo_bot")
        assert f"№{world.client.id}" in marina.last.text
        assert typed.deleted
        assert len(marina.live_screens) == 1
    await gym.restart()
    await gym.says(marina, f"/client_{world.client.id}")
    assert f"№{world.client.id}" in marina.last.text


async def test_a_trainer_who_was_removed_moves_nobody_by_an_old_card(gym: Gym, marina: Person, client: Client) -> None:
    await opens_card(gym, marina, client)
    await team.sync_owners([777], language="ru")
    await gym.taps(marina, "→ Консультация")
    assert len(await moves_of(client)) == 1


# Answers and payments


async def test_all_answers_stand_one_on_a_line_and_long_words_whole(gym: Gym, marina: Person, client: Client) -> None:
    words = "Грыжа <b>L5</b>. " * 30
    await opens_card(gym, marina, client)
    await gym.taps(marina, "📝 Анкета")
    assert marina.last.text.endswith("Ответов пока нет.")
    await answer_all(client, limits=("knees", "other"), other=words)
    await opens_card(gym, marina, client)
    await gym.taps(marina, "📝 Анкета")
    said = marina.last.text.split("\n")
    assert said[1:4] == ["Пол: Женский", "Возраст: 34 года", "Рост: 172 см"]
    assert said[-1] == f"Своими словами: {words.strip()}"
    assert len(said) == 11


async def test_an_unfinished_questionnaire_says_so(gym: Gym, marina: Person, client: Client) -> None:
    await questionnaire.begin(client)
    await questionnaire.choose(client, "sex", "male", message_id=1)
    await opens_card(gym, marina, client)
    await gym.taps(marina, "📝 Анкета")
    assert "Не закончена: 1 из 9\nПол: Мужской" in marina.last.text


async def test_an_open_payment_is_decided_from_the_card(gym: Gym, marina: Person, client: Client) -> None:
    await opens_card(gym, marina, client)
    await gym.taps(marina, "💳 Оплаты")
    assert "Оплат пока не было" in marina.last.text
    payment = await pending_payment(client)
    await gym.taps(marina, "« Назад")
    await gym.taps(marina, "💳 Оплаты")
    await gym.taps(marina, f"№{payment.id} · 3 000 ₽ · ещё не подтвердил(а) перевод")
    await gym.taps(marina, "✅ Подтвердить")
    assert (await Payment.get(id=payment.id)).status is PaymentStatus.CONFIRMED
    await gym.taps(marina, "« Назад")
    assert f"№{payment.id} · 3 000 ₽ · подтверждена" in marina.last.labels
    await gym.taps(marina, "« Назад")
    assert "🟠 Куплена услуга" in marina.last.text


# History


async def test_the_history_is_told_newest_first_in_the_readers_language_and_time(
    gym: Gym, marina: Person, client: Client
) -> None:
    trainer = await owner()
    await pipeline.on_event(client.id, Event.QUESTIONNAIRE)
    await confirmed_payment(client, trainer)
    move = await pipeline.move_by_hand(client_id=client.id, stage_id=5, by=trainer)
    assert move is not None
    await pipeline.write_note(move.id, "Начал\nсегодня", by=trainer)
    await pipeline.undo(move.id, by=trainer)
    await ClientPipeline.filter(client_id=client.id).update(created_at=datetime(2026, 11, 12, 11, 3, tzinfo=UTC))
    await PipelineStage.filter(name="Консультация").update(name="Созвон")
    await opens_card(gym, marina, client)

    await gym.taps(marina, "🕘 История")

    at = "12.11 14:03"
    assert marina.last.text.split("\n") == [
        "История · Иван @ivan",
        f"{at} · Активный клиент → Куплена услуга · Марина · Отмена",
        f"{at} · Куплена услуга → Активный клиент · Марина · Начал сегодня",
        f"{at} · Консультация → Куплена услуга · Марина · Оплата №1 подтверждена",
        f"{at} · Первичный контакт → Консультация · система · Клиент прошёл опросник",
        f"{at} · → Первичный контакт · система · Новый лид",
    ]
    assert marina.last.labels == ["« Назад"]
    marina.rename(language_code="en")
    await opens_card(gym, marina, client)
    await gym.taps(marina, "🕘 History")
    assert "Nov 12, 2:03 PM · Первичный контакт → Консультация · system · " in marina.last.text
    assert "Клиент прошёл" not in marina.last.text


async def test_yesterday_evening_is_not_called_today_in_any_language(gym: Gym, marina: Person, client: Client) -> None:
    await Client.filter(id=client.id).update(stage_entered_at=now() - timedelta(hours=23))
    await opens_card(gym, marina, client)
    assert "⚪ Первичный контакт · меньше дня · №" in marina.last.text
    marina.rename(language_code="en")
    await opens_card(gym, marina, client)
    assert "⚪ Первичный контакт · less than a day · #" in marina.last.text


async def test_a_long_history_is_turned_page_by_page(gym: Gym, marina: Person, client: Client) -> None:
    for number in range(64):
        await ClientPipeline.create(
            client=client, to_stage_id=1, to_stage_name=f"Этап {number}", event=Event.API, note_key="no-such-text"
        )
    await opens_card(gym, marina, client)
    await gym.taps(marina, "🕘 История")
    assert marina.last.buttons == [["‹", "1/7", "›"], ["« Назад"]]
    assert "Этап 63" in marina.last.text.split("\n")[1]
    assert len(marina.last.text.split("\n")) == 11
    await gym.taps(marina, "›", times=2)
    assert "2/7" in marina.last.labels
    assert "Этап 53" in marina.last.text.split("\n")[1]
    await gym.taps(marina, "‹")
    await gym.taps(marina, "‹")
    assert "7/7" in marina.last.labels
    await gym.taps(marina, "7/7")
    assert marina.last.text == "Страниц: 7. Напишите номер нужной."
    await gym.says(marina, "третья")
    assert marina.last.text.startswith("⚠️ Напишите номер страницы цифрами.")
    await gym.says(marina, "3")
    assert "3/7" in marina.last.labels
    await ClientPipeline.filter(client_id=client.id, to_stage_name__not="Первичный контакт").delete()
    await gym.taps(marina, "›")
    assert marina.last.labels == ["« Назад"]
    assert len(marina.live_screens) == 1
