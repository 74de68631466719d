"""How long is too long, on the trainer's screens: marks, the stuck ones alone, and how owners set the limits."""

from datetime import timedelta

import pytest
import pytest_asyncio

from bot.demo.people.person import Person
from bot.services.funnel import pipeline, stages
from bot.services.people import clients, privacy
from db.defaults import LIMITS_SETTLED
from db.fields import now
from db.models import Client, ClientPipeline, Event, PipelineStage, Role, Setting, Staff
from dialogs import states
from tests.support.gym import OWNER, Gym
from tests.support.people import follow, staff_member
from tests.support.windows import button_label, furnish, walk

DECIDING, PAID = "🟡 Принимают решение", "→ Куплена услуга"
STUCK, ALL = "🔥 Застряли", "Показать всех"


@pytest_asyncio.fixture
async def crowd(gym: Gym, marina: Person) -> list[Client]:
    """Twelve who decide, for 20 days; ten of them are stuck: Гость 0 has been silent longest, for 16 days."""
    stage = await stages.by_name("Принимают решение")
    silence = [timedelta(days=16 - n if n < 10 else 4, minutes=1) for n in range(12)]
    await Client.bulk_create(
        [
            Client(
                telegram_id=7000 + n,
                first_name=f"Гость {n}",
                search=f"гость {n}",
                language="ru",
                stage=stage,
                stage_entered_at=now() - timedelta(days=20, minutes=n),
                last_sign_at=now() - silence[n],
            )
            for n in range(12)
        ]
    )
    found = await Client.filter(telegram_id__gte=7000).order_by("id")
    await ClientPipeline.bulk_create(
        ClientPipeline(client_id=one.id, to_stage_id=stage.id, to_stage_name=stage.name, event=Event.START)
        for one in found
    )
    return found


async def taps(gym: Gym, person: Person, *starts: str) -> None:
    for start in starts:
        await gym.taps(person, button_label(person, start), message=person.last)


async def open_column(gym: Gym, person: Person) -> None:
    await gym.says(person, "/pipeline")
    await taps(gym, person, DECIDING)


def guests(person: Person) -> list[str]:
    return [label for label in person.last.labels if "Гость" in label]


async def speaks_up(*some: Client) -> None:
    await Client.filter(id__in=[client.id for client in some]).update(last_sign_at=now())


# Marks


async def test_the_board_says_where_how_many_are_stuck(gym: Gym, marina: Person, crowd: list[Client]) -> None:
    await gym.says(marina, "/pipeline")
    assert marina.last.labels[1:4] == ["🔵 Консультация · 0", f"{DECIDING} · 12 · 🔥 10", "🟠 Куплена услуга · 0"]

    await speaks_up(*crowd)
    await gym.says(marina, "/pipeline")
    assert marina.last.labels[2] == f"{DECIDING} · 12"


async def test_the_column_shows_the_days_of_silence_of_who_is_stuck(
    gym: Gym, marina: Person, crowd: list[Client]
) -> None:
    await clients.blocked(crowd[11])
    await open_column(gym, marina)
    assert guests(marina)[:2] == ["20 д · Гость 11", "20 д · Гость 10"]
    assert guests(marina)[2:4] == ["🔥 7 д · Гость 9", "🔥 8 д · Гость 8"]
    assert marina.last.buttons[-3:] == [[f"{STUCK} · 10"], ["🆕 новые", "☑️ Выбрать"], ["« Назад"]]

    await taps(gym, marina, "☑️")
    assert guests(marina)[2] == "▫️ 🔥 7 д · Гость 9"


async def test_a_stage_without_a_limit_marks_nobody(gym: Gym, marina: Person, crowd: list[Client]) -> None:
    await PipelineStage.all().update(limit_days=None)
    await open_column(gym, marina)

    assert "🔥" not in " ".join([marina.last.text, *marina.last.labels])
    await gym.says(marina, f"/client_{crowd[0].id}")
    assert "🔥" not in marina.last.text
    await gym.says(marina, "/clients")
    assert "🔥" not in " ".join(marina.last.labels), "nor is anybody to be looked for"


@pytest.mark.parametrize(
    ("language", "line"), [("ru", "🔥 Тихо 16 дней при сроке 5"), ("en", "🔥 Quiet for 16 days, the limit is 5")]
)
async def test_the_card_says_how_long_who_is_stuck_has_been_silent(
    gym: Gym, marina: Person, crowd: list[Client], language: str, line: str
) -> None:
    await Staff.filter(telegram_id=OWNER).update(language=language, language_chosen=True)
    await gym.says(marina, f"/client_{crowd[0].id}")
    assert marina.last.text.split("\n")[2] == line

    await gym.says(marina, f"/client_{crowd[10].id}")
    assert "🔥" not in marina.last.text
    await taps(gym, marina, "→")
    assert "🔥" not in marina.last.text


async def test_a_client_who_taps_anything_is_stuck_no_more(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await Client.filter(id=client.id).update(last_sign_at=now() - timedelta(days=3), last_seen_at=None)
    await gym.says(marina, "/pipeline")
    assert marina.last.labels[0] == "⚪ Первичный контакт · 1 · 🔥 1"

    await gym.taps(ivan, "🛒 Тарифы")

    await gym.says(marina, "/pipeline")
    assert marina.last.labels[0] == "⚪ Первичный контакт · 1"
    seen = await Client.get(id=client.id)
    assert seen.last_sign_at == seen.last_seen_at


# The stuck ones alone


async def test_they_are_shown_alone_the_most_silent_first_and_in_pages(
    gym: Gym, marina: Person, crowd: list[Client]
) -> None:
    await open_column(gym, marina)
    await taps(gym, marina, STUCK)
    assert marina.last.text.split("\n")[1:] == [
        "12 клиентов",
        "Клиент рассматривает предложение",
        "🔥 Застряли: 10. Сначала те, у кого дольше тихо.",
    ]
    assert guests(marina) == [f"🔥 {16 - n} д · Гость {n}" for n in range(8)]
    assert marina.last.buttons[-2:] == [[f"{ALL} · 12", "☑️ Выбрать"], ["« Назад"]]

    await taps(gym, marina, "›")
    assert guests(marina) == ["🔥 8 д · Гость 8", "🔥 7 д · Гость 9"]
    await taps(gym, marina, ALL)
    assert "Сначала те, кто дольше ждёт." in marina.last.text
    assert len(guests(marina)) == 8


async def test_who_is_moved_from_among_them_stays_in_place_and_comes_back(
    gym: Gym, marina: Person, crowd: list[Client]
) -> None:
    await open_column(gym, marina)
    await taps(gym, marina, STUCK, PAID)
    assert guests(marina)[:2] == ["✓ Гость 0", "🔥 15 д · Гость 1"]
    assert "🔥 Застряли: 9." in marina.last.text
    assert (await Client.get(id=crowd[0].id)).stage_id == (await stages.by_name("Куплена услуга")).id

    await taps(gym, marina, "↩️")
    assert guests(marina)[:2] == ["20 д · Гость 0", "🔥 15 д · Гость 1"], "a move is a sign, and so is its undo"
    assert "🔥 Застряли: 9." in marina.last.text


async def test_nobody_is_passed_over_when_some_speak_up_under_an_open_page(
    gym: Gym, marina: Person, crowd: list[Client]
) -> None:
    await open_column(gym, marina)
    await taps(gym, marina, STUCK)
    await speaks_up(*crowd[5:8])
    await taps(gym, marina, "›")
    assert guests(marina)[-2:] == ["🔥 8 д · Гость 8", "🔥 7 д · Гость 9"]

    await speaks_up(*crowd[:5])
    await taps(gym, marina, "‹")
    assert guests(marina) == ["🔥 8 д · Гость 8", "🔥 7 д · Гость 9"], "the page before is the only one"


async def test_it_is_said_when_nobody_is_stuck_any_more(gym: Gym, marina: Person, crowd: list[Client]) -> None:
    await open_column(gym, marina)
    await taps(gym, marina, STUCK, "›")
    await speaks_up(*crowd)
    await taps(gym, marina, "›")
    assert "🔥 Больше никто не застрял." in marina.last.text
    assert guests(marina) == []
    assert marina.last.buttons[-2] == [f"{ALL} · 12", "☑️ Выбрать"]

    await open_column(gym, marina)
    assert len(guests(marina)) == 8, "the next look is at everybody"
    assert not any(STUCK in label for label in marina.last.labels)


async def test_a_column_that_is_opened_anew_shows_everybody(gym: Gym, marina: Person, crowd: list[Client]) -> None:
    await open_column(gym, marina)
    await taps(gym, marina, STUCK, "« Назад", DECIDING)
    assert "Сначала те, кто дольше ждёт." in marina.last.text

    await taps(gym, marina, STUCK, "🟠 Куплена услуга ▶")
    assert "Здесь никого нет." in marina.last.text
    assert "🔥" not in marina.last.text


async def test_they_can_be_chosen_and_moved_together(gym: Gym, marina: Person, crowd: list[Client]) -> None:
    await open_column(gym, marina)
    await taps(gym, marina, STUCK, "☑️", "Отметить всю", "Переместить выбранных · 8", "⚫ Неактивен")

    lost = await stages.by_name("Неактивен")
    assert [one.id for one in await Client.filter(stage_id=lost.id).order_by("id")] == [one.id for one in crowd[:8]]
    await taps(gym, marina, "« Назад")
    assert guests(marina) == ["🔥 8 д · Гость 8", "🔥 7 д · Гость 9"]


async def test_who_has_deleted_their_data_is_gone_from_the_open_page(
    gym: Gym, marina: Person, crowd: list[Client]
) -> None:
    await open_column(gym, marina)
    await taps(gym, marina, STUCK)
    await privacy.forget(crowd[0])
    await taps(gym, marina, "Гость 1", "« Назад")

    assert "🔥 Застряли: 9." in marina.last.text
    assert guests(marina)[0] == "🔥 15 д · Гость 1"


# Over all stages


@pytest.mark.parametrize(
    ("language", "button", "heading", "days", "nobody"),
    [
        ("ru", STUCK, "Клиенты: 🔥 застряли\nСначала те, у кого дольше тихо.", "30 д", "Никто не застрял."),
        ("en", "🔥 Stuck", "Clients: 🔥 stuck\nLongest quiet first.", "30 d", "Nobody is stuck."),
    ],
)
async def test_all_who_are_stuck_are_found_from_the_clients(
    gym: Gym, marina: Person, crowd: list[Client], language: str, button: str, heading: str, days: str, nobody: str
) -> None:
    await Staff.filter(telegram_id=OWNER).update(language=language, language_chosen=True)
    owner = await Staff.get(telegram_id=OWNER)
    await pipeline.move_by_hand(client_id=crowd[3].id, stage_id=(await stages.by_name("Куплена услуга")).id, by=owner)
    await Client.filter(id=crowd[3].id).update(last_sign_at=now() - timedelta(days=30))
    await gym.says(marina, "/clients")
    await taps(gym, marina, button)

    assert marina.last.text == heading
    assert guests(marina)[0] == f"🔥 {days} · Гость 3 · 🟠 Куплена услуга"
    assert len(guests(marina)) == 8
    await taps(gym, marina, "›")
    assert len(guests(marina)) == 2
    await speaks_up(*crowd)
    await taps(gym, marina, "‹")
    assert marina.last.text.split("\n")[-1] == nobody
    assert f"✓ {button}" in marina.last.labels


async def test_a_name_is_searched_for_among_all_and_then_among_the_stuck(
    gym: Gym, marina: Person, crowd: list[Client]
) -> None:
    await gym.says(marina, "/clients")
    await taps(gym, marina, STUCK)
    await gym.says(marina, "гость 1")
    assert guests(marina) == [
        f"Гость 11 · {DECIDING}",
        f"Гость 10 · {DECIDING}",
        f"🔥 15 д · Гость 1 · {DECIDING}",
    ]

    await taps(gym, marina, STUCK)
    assert guests(marina) == [f"🔥 15 д · Гость 1 · {DECIDING}"]
    assert marina.last.text.endswith("🔥 Только те, кто застрял.")
    await taps(gym, marina, f"✓ {STUCK}")
    assert len(guests(marina)) == 3
    await taps(gym, marina, STUCK, ALL)
    assert len(guests(marina)) == 8


async def test_the_number_of_somebody_who_is_not_stuck_finds_nobody_among_them(
    gym: Gym, marina: Person, crowd: list[Client]
) -> None:
    await gym.says(marina, f"/clients {crowd[11].id}")
    assert guests(marina)[0].startswith("Гость 11")
    await taps(gym, marina, STUCK)
    assert not any("Гость 11" in label for label in guests(marina))


# A stage's limit


@pytest.mark.parametrize(("typed", "days"), [("5 дней", "5 дней"), ("1", "1 день"), ("90", "90 дней")])
async def test_an_owner_types_a_limit(gym: Gym, marina: Person, typed: str, days: str) -> None:
    await gym.says(marina, "/stages")
    await taps(gym, marina, "🟢 Активный клиент")
    assert "⏳ Без срока." in marina.last.text
    await taps(gym, marina, "⏳ Срок")
    assert "Сейчас: без срока" in marina.last.text
    assert "Без срока" not in marina.last.labels
    message = await gym.says(marina, typed)

    assert message.deleted
    assert f"⏳ Срок: {days}." in marina.last.text
    assert (await stages.by_name("Активный клиент")).limit_days == int(days.split()[0])


@pytest.mark.parametrize("typed", ["три", "0", "91", "-3", "2 недели", "1.5"])
async def test_a_wrong_limit_is_refused_in_words(gym: Gym, marina: Person, typed: str) -> None:
    await gym.says(marina, "/stages")
    await taps(gym, marina, DECIDING, "⏳ Срок")
    await gym.says(marina, typed)

    assert "Нужно целое число дней от 1 до 90, например 5." in marina.last.text
    assert "Сейчас: 5 дней" in marina.last.text
    assert (await stages.by_name("Принимают решение")).limit_days == 5


async def test_a_limit_is_a_tap_away_and_can_be_dropped(gym: Gym, marina: Person) -> None:
    await gym.says(marina, "/stages")
    await taps(gym, marina, DECIDING, "⏳ Срок")
    assert marina.last.buttons[0] == ["1 д", "2 д", "3 д", "✓ 5 д"]
    await taps(gym, marina, "14 д")
    assert (await stages.by_name("Принимают решение")).limit_days == 14

    await taps(gym, marina, "⏳ Срок", "Без срока")
    assert "⏳ Без срока." in marina.last.text
    assert (await stages.by_name("Принимают решение")).limit_days is None


@pytest.mark.parametrize("forged", ["0", "91", "x", "", "-1", "9" * 12])
async def test_days_that_no_button_bears_are_refused(gym: Gym, marina: Person, forged: str) -> None:
    await gym.says(marina, "/stages")
    await taps(gym, marina, DECIDING, "⏳ Срок")
    data = marina.last.inline[0][0]["callback_data"].rpartition(":")[0]
    await gym.forges(marina, f"{data}:{forged}", message=marina.last)

    assert (await stages.by_name("Принимают решение")).limit_days == 5


async def test_an_owner_who_is_a_trainer_by_now_sets_no_limit(gym: Gym, marina: Person) -> None:
    await gym.says(marina, "/stages")
    await taps(gym, marina, DECIDING, "⏳ Срок")
    await Staff.filter(telegram_id=OWNER).update(role=Role.TRAINER)
    await taps(gym, marina, "14 д")

    assert (await stages.by_name("Принимают решение")).limit_days == 5


async def test_a_stage_that_is_gone_meanwhile_gets_none(gym: Gym, marina: Person) -> None:
    await gym.says(marina, "/stages")
    await taps(gym, marina, DECIDING, "⏳ Срок")
    await stages.delete((await stages.by_name("Принимают решение")).id, by=await Staff.get(telegram_id=OWNER))
    await gym.says(marina, "14")

    assert "Этого этапа больше нет." in marina.last.text
    assert marina.last.text.endswith("кто на нём, тот вышел из воронки.")


# The limits of default stages, for a database that is older than they


@pytest.fixture
async def older(gym: Gym, marina: Person) -> None:
    await follow("ru")
    await PipelineStage.all().update(limit_days=None)
    await Setting.filter(key=LIMITS_SETTLED).delete()


async def test_a_new_database_offers_no_limits(gym: Gym, marina: Person) -> None:
    await taps(gym, marina, "⚙️")
    assert not any("⏳" in label for label in marina.last.labels)


@pytest.mark.usefixtures("older")
async def test_owners_are_offered_them_once_and_use_them(gym: Gym, marina: Person) -> None:
    await taps(gym, marina, "⚙️", "⏳ Сроки этапов")
    lines = marina.last.text.split("\n")
    assert "⚪ Первичный контакт: 2 дня" in lines
    assert "🟠 Куплена услуга: 1 день" in lines
    await gym.taps(marina, "✅ Поставить", message=marina.last, times=2)

    assert [stage.limit_days for stage in await stages.all_of_them()] == [2, 3, 5, 1, None, None, None]
    await taps(gym, marina, "🪜 Этапы", "« Назад")
    assert not any("⏳" in label for label in marina.last.labels)


@pytest.mark.usefixtures("older")
async def test_refused_they_are_offered_no_more(gym: Gym, marina: Person) -> None:
    await taps(gym, marina, "⚙️", "⏳ Сроки этапов", "Не нужно")

    assert marina.last.text == "Настройки"
    assert not any("⏳" in label for label in marina.last.labels)
    assert {stage.limit_days for stage in await stages.all_of_them()} == {None}


@pytest.mark.usefixtures("older")
async def test_what_another_owner_has_settled_meanwhile_is_said(gym: Gym, marina: Person) -> None:
    await taps(gym, marina, "⚙️", "⏳ Сроки этапов")
    await Setting.create(key=LIMITS_SETTLED)
    await taps(gym, marina, "✅ Поставить")

    assert {stage.limit_days for stage in await stages.all_of_them()} == {None}
    assert marina.last.text == "Настройки"


@pytest.mark.usefixtures("older")
async def test_a_trainer_is_offered_nothing_and_can_forge_nothing(gym: Gym, marina: Person) -> None:
    await staff_member(2, "Олег")
    oleg = gym.api.person(2, "Олег")
    await gym.says(oleg, "/menu")
    await taps(gym, oleg, "⚙️")
    assert oleg.last.labels == [
        "📎 Заготовки",
        "🔔 Мои уведомления",
        "🏖 Отпуск",
        "👋 Имя для клиентов",
        "🌐 Язык",
        "« Назад",
    ]

    await taps(gym, marina, "⚙️", "⏳ Сроки этапов")
    await Staff.filter(telegram_id=OWNER).update(role=Role.TRAINER)
    await taps(gym, marina, "✅ Поставить")

    assert {stage.limit_days for stage in await stages.all_of_them()} == {None}
    assert not await Setting.exists(key=LIMITS_SETTLED)


async def test_words_typed_where_the_limits_are_offered_start_no_search(gym: Gym, marina: Person) -> None:
    await walk(gym, marina, await furnish(gym), states.Settings.limits)
    await gym.says(marina, "Иван")

    assert marina.last.text.startswith("Сроки этапов")
