"""«💌 Дожимы»: what clients are told by time, as owners see and change it."""

from datetime import timedelta
from typing import Any

import pytest
from aiogram.fsm.state import State

from bot.demo.people.person import Person
from bot.services.time import calendar
from bot.services.time.follow_ups import Chain, editing, messages, planning
from bot.text.days import short_day
from db.fields import now
from db.models import (
    Client,
    FollowUp,
    Outbox,
    OutboxStatus,
    Payment,
    PaymentStatus,
    Role,
    Staff,
    TimedMessage,
    Timer,
)
from dialogs import states
from tests.support.clock import planned
from tests.support.gym import OWNER, Gym
from tests.support.people import pending_payment, staff_member
from tests.support.windows import furnish, snapshot, walk

UNFINISHED = "✅ Анкета не закончена · 0 → 0 → 0"
RENEWAL = "✅ Продление · 0 → 0 → 0"
FIRST = "1 · через 2 ч"
LONG = "Ж" * 64


async def opens(gym: Gym, person: Person, *labels: str) -> None:
    await gym.says(person, "/menu")
    for label in ("⚙️ Настройки", "💌 Дожимы", *labels):
        await gym.taps(person, label, message=person.last)


async def owner() -> Staff:
    return await Staff.get(telegram_id=OWNER)


def carried(person: Person, label: str) -> str:
    """What this button of the open screen says to the bot."""
    return str(person._find_button(label, person.last)[1]["callback_data"])


async def told(client: Client, chain: Chain, *, days: int, answered: bool = False, **more: Any) -> None:
    """A message of the chain that reached the client so many days ago."""
    at = now() - timedelta(days=days)
    row = await Outbox.create(chat_id=1, client=client, content={}, status=more.get("status", OutboxStatus.SENT))
    about: dict[str, Any] = {"day": calendar.today() - timedelta(days=days), "said_at": at, "outbox": row}
    await TimedMessage.create(client=client, chain=chain, answered_at=now() if answered else None, **about)


# The list


async def test_the_list_says_which_are_on_and_what_came_of_them(gym: Gym, marina: Person, client: Client) -> None:
    for days in (1, 2, 3):
        await told(client, Chain.RENEWAL, days=days, answered=days < 3)
    await told(client, Chain.RENEWAL, days=31, answered=True)
    await told(client, Chain.FIRST_WEEK, days=4, status=OutboxStatus.FAILED)
    payment = await pending_payment(client)
    await Payment.filter(id=payment.id).update(
        status=PaymentStatus.CONFIRMED, decided_at=now() - timedelta(days=1, hours=12)
    )
    await opens(gym, marina)
    assert marina.last.text == (
        "💌 Дожимы\n"
        "Что бот сам пишет клиентам, чтобы они не потерялись. Цифры за 30 дней: отправлено → ответили → оплатили.\n\n"
        "Клиент получает не больше одного такого сообщения в день и никогда в тихие часы. После трёх без ответа бот "
        "замолчит, пока клиент не объявится; у продления свой счёт."
    )
    assert marina.last.labels == [
        UNFINISHED,
        "✅ Первая неделя · 0 → 0 → 0",
        "✅ Помощь с оплатой · 0 → 0 → 0",
        "✅ Продление · 3 → 2 → 2",
        "▫️ Возвращение · 0 → 0 → 0",
        "« Назад",
    ]
    await gym.taps(marina, "✅ Продление · 3 → 2 → 2")
    assert "За 30 дней: отправлено 3, ответили 2, оплатили 2." in marina.last.text
    await gym.taps(marina, "« Назад")
    assert UNFINISHED in marina.last.labels


@pytest.mark.parametrize(
    ("chain", "labels"),
    [
        (UNFINISHED, [FIRST, "2 · на следующий день в 19:00"]),
        ("✅ Первая неделя · 0 → 0 → 0", ["1 · в день первой тренировки, 19:00", "2 · через 5 дней"]),
        ("✅ Помощь с оплатой · 0 → 0 → 0", ["1 · через 3 ч"]),
        (
            RENEWAL,
            [
                "1 · за 3 дня до конца, 11:00",
                "2 · за 1 день до конца, 11:00",
                "3 · в последний день, 11:00",
                "4 · через 2 дня после конца, 11:00",
            ],
        ),
        ("▫️ Возвращение · 0 → 0 → 0", ["1 · через 30 дней"]),
    ],
)
async def test_a_chain_says_when_it_begins_and_ends_and_shows_its_messages(
    gym: Gym, marina: Person, chain: str, labels: list[str]
) -> None:
    await opens(gym, marina, chain)
    name = chain.partition(" · ")[0]
    is_off = name.startswith("▫️")
    assert marina.last.text.startswith(f"{name} · выключено\n" if is_off else f"{name}\n")
    assert "Начинается, когда" in marina.last.text
    assert "Кончается, когда" in marina.last.text
    assert marina.last.labels == [*labels, "✅ Включить" if is_off else "▫️ Выключить", "« Назад"]
    for label in labels:
        await gym.taps(marina, label)
        assert marina.last.text.split("\n")[:2] == [
            f"💌 {name.partition(' ')[2]} · {label[0]}",
            f"⏱ {label.partition(' · ')[2]}",
        ]
        await gym.taps(marina, "« Назад")


async def test_a_chain_is_switched_off_and_on_and_says_for_whom(gym: Gym, marina: Person, client: Client) -> None:
    await planning.begin(Chain.PAYMENT_HELP, client.id, "request:1", since=now())
    await opens(gym, marina, "✅ Помощь с оплатой · 0 → 0 → 0")
    await gym.taps(marina, "▫️ Выключить")
    assert marina.last.text.startswith(
        "Выключено: что ещё ждало своего часа, не придёт.\n\n▫️ Помощь с оплатой · выключено\n"
    )
    assert await planned() == []
    await gym.taps(marina, "1 · через 3 ч")
    assert "▫️ Выключено: это сообщение никому не приходит." in marina.last.text
    await gym.taps(marina, "« Назад")
    assert "не придёт" not in marina.last.text, "said once"
    await gym.taps(marina, "✅ Включить")
    assert marina.last.text.startswith("Включено: для всех, у кого это начнётся с этой минуты. Что ждало,")
    assert "✅ Помощь с оплатой\n" in marina.last.text
    assert await planned() == [(Chain.PAYMENT_HELP, "request:1/1")]

    await opens(gym, marina, RENEWAL, "▫️ Выключить", "✅ Включить")
    assert marina.last.text.startswith("Включено: для всех, у кого программа идёт сейчас или придёт потом.")


async def test_a_tap_that_comes_late_makes_of_a_chain_what_it_says(gym: Gym, marina: Person) -> None:
    await opens(gym, marina, UNFINISHED)
    off = carried(marina, "▫️ Выключить")
    await gym.taps(marina, "▫️ Выключить", times=2)
    assert not (await messages.get(Chain.UNFINISHED, 1)).is_on
    await gym.taps(marina, "« Назад")
    await gym.taps(marina, RENEWAL)
    await gym.forges(marina, off, message=marina.last)
    assert (await messages.get(Chain.RENEWAL, 1)).is_on, "the button names its chain"


# A message


async def test_a_message_is_looked_at_in_both_languages_and_read_as_it_was_typed(gym: Gym, marina: Person) -> None:
    await opens(gym, marina, UNFINISHED, FIRST)
    assert marina.last.labels == ["⏱ Когда", "✏️ Текст", "👁 Показать", "🌐 По-английски", "« Назад"]
    assert "Текст по-русски\n{имя}, ваши ответы сохранены" in marina.last.text
    assert marina.last.text.endswith("Над текстом бот напишет, сколько вопросов осталось.")
    await gym.taps(marina, "🌐 По-английски")
    assert "Текст по-английски\n{name}, your answers are saved" in marina.last.text
    await gym.taps(marina, "✏️ Текст")
    assert marina.last.text.startswith(
        "✏️ Анкета не закончена · 1\nНапишите весь текст по-английски, до 1000 знаков. В нём подставится:\n"
        "{имя}: имя клиента; если имени нет, обращения не будет\n"
        "{программа}: «бесплатная неделя»\n{дата}: день, когда придёт сообщение\n\nСейчас\n{name}, your answers"
    )
    await gym.says(marina, "Hey <b>{name}</b> & co\n&lt; 3")
    assert marina.last.text.startswith("✅ Текст записан.")
    assert "Текст по-английски\nHey <b>{name}</b> & co\n&lt; 3" in marina.last.text
    assert (await FollowUp.get()).text_en == "Hey <b>{name}</b> & co\n&lt; 3"

    await gym.taps(marina, "« Назад")
    await gym.taps(marina, FIRST)
    assert "Текст по-русски\n{имя}, ваши ответы" in marina.last.text, "the reader's language comes first"


async def test_an_english_owner_reads_and_types_english(gym: Gym, marina: Person) -> None:
    await Staff.filter(telegram_id=marina.id).update(language="en", language_chosen=True)
    await gym.says(marina, "/menu")
    for label in ("⚙️ Settings", "💌 Follow-ups", "✅ Renewal · 0 → 0 → 0", "1 · 3 days before the end, 11 AM"):
        await gym.taps(marina, label, message=marina.last)
    assert "The text in English\n{name}, your program runs until {date}." in marina.last.text
    await gym.taps(marina, "✏️ Text")
    assert "{date}: the last day of the program" in marina.last.text
    await gym.taps(marina, "« Back")
    await gym.taps(marina, "⏱ When")
    await gym.says(marina, "4 days before at 6 PM")
    assert "⏱ 4 days before the end, 6 PM" in marina.last.text


async def test_an_unknown_placeholder_is_refused_and_stays_in_the_chat(gym: Gym, marina: Person) -> None:
    await opens(gym, marina, UNFINISHED, FIRST, "✏️ Текст")
    for typed, refusal in (
        ("{фамилия} <b>, вы тут?", "⚠️ «{фамилия}» ничем не заменится. Есть {имя}, {программа} и {дата}."),
        ("я" * 1001, "⚠️ Слишком длинно: не больше 1000 знаков."),
    ):
        typed_message = await gym.says(marina, typed)
        assert marina.last.text.startswith(refusal)
        assert "Сейчас\n{имя}, ваши ответы" in marina.last.text
        assert typed_message in marina.history
    assert not await FollowUp.exists()
    await gym.says(marina, "{имя}, вы тут?")
    assert "{имя}, вы тут?" in marina.last.text


async def test_a_delay_is_tapped_or_typed_and_moves_what_waits(gym: Gym, marina: Person, client: Client) -> None:
    since = now()
    await planning.begin(Chain.PAYMENT_HELP, client.id, "request:1", since=since)
    await opens(gym, marina, "✅ Помощь с оплатой · 0 → 0 → 0", "1 · через 3 ч", "⏱ Когда")
    assert marina.last.text.startswith("⏱ Помощь с оплатой · 1\nСейчас: через 3 ч\n\nВыберите или напишите своё")
    assert "✓ через 3 ч" in marina.last.labels
    await gym.taps(marina, "через 6 ч")
    assert marina.last.text.startswith(
        "✅ Кому это ещё не пришло, придёт уже по-новому. Посмотрите, подходит ли текст.\n\n💌 Помощь с оплатой · 1\n"
    )
    assert "⏱ через 6 ч" in marina.last.text
    assert (await Timer.get()).due_at == since + timedelta(hours=6)

    await gym.taps(marina, "⏱ Когда")
    for typed in ("за 3 дня 11:00", "когда-нибудь <b>", "100 ч"):
        await gym.says(marina, typed)
        assert marina.last.text.startswith("⚠️ Так не получится. Напишите")
    await gym.says(marina, "5 ч")
    assert "⏱ через 5 ч" in marina.last.text
    assert (await Timer.get()).due_at == since + timedelta(hours=5)


async def test_renewals_are_counted_from_the_last_day(gym: Gym, marina: Person) -> None:
    await opens(gym, marina, RENEWAL, "4 · через 2 дня после конца, 11:00", "⏱ Когда")
    assert "Считается от последнего дня программы." in marina.last.text
    assert "✓ через 2 дня после конца, 11:00" in marina.last.labels
    await gym.says(marina, "3 ч")
    assert marina.last.text.startswith("⚠️ Так не получится.")
    await gym.taps(marina, "через 3 дня после конца, 11:00")
    await gym.taps(marina, "⏱ Когда")
    await gym.says(marina, "за 4 дня")
    assert "⏱ за 4 дня до конца, 11:00" in marina.last.text


async def test_what_was_changed_is_put_back_once_that_is_sure(gym: Gym, marina: Person) -> None:
    await editing.set_text(Chain.UNFINISHED, 1, "en", "Hey", by=await owner())
    await opens(gym, marina, UNFINISHED, FIRST, "↩️ Как было")
    assert marina.last.text.endswith("Вернуть время и тексты на обоих языках, как было сначала? Ваши пропадут.")
    await gym.taps(marina, "« Назад")
    assert (await messages.get(Chain.UNFINISHED, 1)).texts == {"en": "Hey"}
    await gym.taps(marina, "↩️ Как было")
    await gym.taps(marina, "Да, вернуть")
    assert marina.last.text.startswith("✅ Время и тексты снова такие, как были.")
    assert "↩️ Как было" not in marina.last.labels
    assert not (await messages.get(Chain.UNFINISHED, 1)).is_changed


async def test_a_colleagues_change_is_seen_at_the_next_tap(gym: Gym, marina: Person) -> None:
    await opens(gym, marina, UNFINISHED, FIRST)
    by = await staff_member(5, "Ольга", Role.OWNER)
    await editing.set_delay(Chain.UNFINISHED, 1, "6 ч", by=by)
    await editing.switch(Chain.UNFINISHED, on=False, by=by)
    await gym.taps(marina, "🌐 По-английски")
    assert "⏱ через 6 ч\n▫️ Выключено" in marina.last.text
    await gym.taps(marina, "↩️ Как было")
    await editing.restore(Chain.UNFINISHED, 1, by=by)
    await gym.taps(marina, "Да, вернуть")
    assert "⏱ через 2 ч" in marina.last.text
    await gym.taps(marina, "« Назад")
    assert "✅ Включить" in marina.last.labels


# As a client gets it


async def shows(gym: Gym, person: Person) -> Any:
    """Tap «👁 Показать»: what came."""
    seen = person.last.id
    await gym.taps(person, "👁 Показать", message=person.last)
    assert person.last.text.startswith("👁 Отправил вам ниже: так это увидит клиент.")
    await gym.delivers()
    (shown,) = [message for message in person.from_bot if message.id > seen]
    return shown


async def test_an_owner_is_shown_what_a_client_would_get(gym: Gym, marina: Person) -> None:
    await opens(gym, marina, UNFINISHED, FIRST, "✏️ Текст")
    await gym.says(marina, "{имя}, <b>ждём</b> & надеемся: {программа}")
    shown = await shows(gym, marina)

    assert shown.text == "Осталось 4 вопроса\n\nМарина, <b>ждём</b> & надеемся: бесплатная неделя"
    assert shown.labels == ["Продолжить", "🔕 Не напоминать"]
    for label in shown.labels:
        assert await gym.taps(marina, label, message=shown) == "Так это видит клиент. У него кнопка работает."
    assert not await TimedMessage.exists()


async def test_an_owner_is_shown_the_other_language_of_what_is_off(gym: Gym, marina: Person) -> None:
    await opens(gym, marina, "▫️ Возвращение · 0 → 0 → 0", "1 · через 30 дней", "🌐 По-английски")
    shown = await shows(gym, marina)
    assert shown.text.startswith("Марина, it's been a while.")
    assert shown.labels[0] == "🛒 Prices"


async def test_what_is_shown_of_a_renewal_fits_its_day(gym: Gym) -> None:
    marina = gym.api.person(OWNER, "Марина", username="marina")
    await gym.says(marina, "/start")
    await opens(gym, marina, RENEWAL, "4 · через 2 дня после конца, 11:00")
    shown = await shows(gym, marina)
    ended = short_day(calendar.today() - timedelta(days=2), "ru", today=calendar.today())
    assert shown.text.startswith(f"Марина, ваша программа закончилась {ended}.")
    assert shown.labels == ["Продлить", "❓ Вопрос", "Не сейчас", "🔕 Не напоминать"]


async def test_what_is_shown_of_the_first_week_speaks_of_that(gym: Gym, marina: Person) -> None:
    await editing.set_text(Chain.FIRST_WEEK, 2, "ru", "{программа}", by=await owner())
    await opens(gym, marina, "✅ Первая неделя · 0 → 0 → 0", "2 · через 5 дней")
    shown = await shows(gym, marina)
    assert shown.text == "бесплатная неделя"
    assert shown.labels[-1] == "🔕 Не напоминать"
    assert "Программа на месяц · 3 000 ₽" in shown.labels


@pytest.mark.parametrize("chain", Chain)
async def test_every_message_is_shown_however_long(gym: Gym, marina: Person, chain: Chain) -> None:
    await Staff.filter(telegram_id=marina.id).update(name=LONG)
    for place in range(1, len(await messages.of(chain)) + 1):
        for language, text in (("ru", "<" * 984 + "{имя}{программа}"), ("en", "{имя}" * 199 + "hello")):
            await editing.set_text(chain, place, language, text, by=await owner())
            await editing.show(chain, place, language, to=await owner())
        seen = len(marina.from_bot)
        await gym.delivers()
        assert len(marina.from_bot) == seen + 2


async def test_the_longest_text_fits_its_screens(gym: Gym, marina: Person) -> None:
    text = "&<>\n" * 250
    await editing.set_text(Chain.RENEWAL, 1, "ru", text, by=await owner())
    await opens(gym, marina, RENEWAL, "1 · за 3 дня до конца, 11:00")
    assert text.strip() in marina.last.text
    await gym.taps(marina, "✏️ Текст")
    assert text.strip() in marina.last.text


# Who, and what nobody was shown


async def test_a_trainer_has_no_such_button(gym: Gym, marina: Person) -> None:
    await staff_member(7, "Олег")
    oleg = gym.api.person(7, "Олег")
    await gym.says(oleg, "/start")
    await gym.taps(oleg, "⚙️ Настройки", message=oleg.last)
    assert "💌 Дожимы" not in oleg.last.labels


@pytest.mark.parametrize("window", states.FollowUps.__all_states__, ids=str)
async def test_who_is_an_owner_no_more_changes_and_reads_nothing(gym: Gym, marina: Person, window: State) -> None:
    world = await furnish(gym)
    oleg = gym.api.person(7, "Олег")
    await staff_member(7, "Олег", Role.OWNER)
    await gym.says(oleg, "/start")
    await walk(gym, oleg, world, window)
    screen, queued = oleg.last, await Outbox.all().count()
    await Staff.filter(telegram_id=oleg.id).update(role=Role.TRAINER)
    before = await snapshot()

    for label in [label for label in screen.labels if not label.startswith("« ")]:
        await gym.taps(oleg, label, message=screen)
        assert "💌" not in oleg.last.text
    assert await snapshot() == before
    assert await Outbox.all().count() == queued


@pytest.mark.parametrize(
    ("labels", "button", "real", "forged"),
    [
        ((), UNFINISHED, Chain.UNFINISHED.value, "nothing"),
        ((UNFINISHED,), "▫️ Выключить", f"{Chain.UNFINISHED}.off", f"{Chain.UNFINISHED}.no"),
        ((UNFINISHED,), "▫️ Выключить", f"{Chain.UNFINISHED}.off", "nothing.off"),
        ((UNFINISHED,), FIRST, ":1", ":3"),
        ((UNFINISHED,), FIRST, ":1", ":0"),
        ((UNFINISHED,), FIRST, ":1", ":x"),
        ((UNFINISHED, FIRST), "🌐 По-английски", ":en", ":de"),
    ],
)
async def test_what_no_button_carries_is_not_found(
    gym: Gym, marina: Person, labels: tuple[str, ...], button: str, real: str, forged: str
) -> None:
    await opens(gym, marina, *labels)
    data = carried(marina, button)
    assert data.endswith(real)
    await gym.forges(marina, data.removesuffix(real) + forged, message=marina.last)
    assert marina.last.text.startswith("⚠️ ")
    assert button in marina.last.labels
    assert not await FollowUp.exists()


@pytest.mark.parametrize("forged", ["", "-5 d", "99 h", "x", "1 d 99:00"])
async def test_a_delay_that_no_button_carries_is_refused(gym: Gym, marina: Person, forged: str) -> None:
    await opens(gym, marina, UNFINISHED, FIRST, "⏱ Когда")
    data = carried(marina, "через 1 ч")
    await gym.forges(marina, data.removesuffix("1 h") + forged, message=marina.last)
    assert marina.last.text.startswith("⚠️ ")
    assert not await FollowUp.exists()
