"""The board, a column and its rows, many at once: what the trainer sees and what the database holds."""

from datetime import timedelta

import pytest
import pytest_asyncio

from bot.demo.people.person import Person
from bot.services.funnel import bulk, pipeline, stages
from bot.services.people import privacy
from db.fields import now
from db.models import Client, ClientPipeline, Event, PipelineStage, Staff
from tests.support.gym import Gym
from tests.support.people import fails_at, moves_of
from tests.support.windows import button_label

FIRST, NEXT, LATER = "⚪ Первичный контакт", "🔵 Консультация", "🟡 Принимают решение"


@pytest_asyncio.fixture
async def crowd(gym: Gym, marina: Person) -> list[Client]:
    """Twenty clients in the first stage: Гость 0 has waited longest, 20 days."""
    stage = await stages.by_name("Первичный контакт")
    await Client.bulk_create(
        [
            Client(
                telegram_id=7000 + n,
                first_name=f"Гость {n}",
                language="ru",
                stage=stage,
                stage_entered_at=now() - timedelta(days=20 - n, minutes=1),
            )
            for n in range(20)
        ]
    )
    clients = await Client.filter(telegram_id__gte=7000).order_by("id")
    await ClientPipeline.bulk_create(
        [
            ClientPipeline(client_id=client.id, to_stage_id=stage.id, to_stage_name=stage.name, event=Event.START)
            for client in clients
        ]
    )
    return clients


async def open_first(gym: Gym, trainer: Person) -> None:
    await gym.says(trainer, "/pipeline")
    await gym.taps(trainer, f"{FIRST} · ", message=trainer.last)


def rows(person: Person) -> list[list[str]]:
    return person.last.buttons


async def tap(gym: Gym, trainer: Person, row: int, place: int = 1, times: int = 1) -> str:
    """Tap a button by its place, as a thumb does."""
    data = trainer.last.inline[row][place]["callback_data"]
    return await gym.forges(trainer, data, message=trainer.last, times=times)


async def stage_of(client: Client) -> str:
    found = await Client.get(id=client.id).select_related("stage")
    assert found.stage is not None
    return found.stage.name


async def test_the_board_shows_every_stage_with_its_count(gym: Gym, marina: Person, crowd: list[Client]) -> None:
    await gym.says(marina, "/pipeline")

    assert marina.last.text == "Воронка\nВсего 20 клиентов."
    assert [row[0] for row in rows(marina)][:7] == [
        "⚪ Первичный контакт · 20",
        "🔵 Консультация · 0",
        "🟡 Принимают решение · 0",
        "🟠 Куплена услуга · 0",
        "🟢 Активный клиент · 0",
        "🟣 Завершен · 0",
        "⚫ Неактивен · 0",
    ]


async def test_those_in_no_stage_are_found_from_the_board(gym: Gym, marina: Person, crowd: list[Client]) -> None:
    await Client.filter(id__in=[client.id for client in crowd[:3]]).update(stage_id=None, stage_entered_at=None)
    await gym.says(marina, "/pipeline")
    await gym.taps(marina, "Вне этапов · 3", message=marina.last)

    assert [row[0] for row in rows(marina)][:4] == ["Гость 2", "Гость 1", "Гость 0", "Этап: Вне этапов"]
    await gym.taps(marina, "Этап: Вне этапов", message=marina.last)
    await gym.taps(marina, "Все этапы", message=marina.last)
    assert rows(marina)[0] == [f"Гость 19 · {FIRST}"]


async def test_a_column_has_eight_clients_a_page(gym: Gym, marina: Person, crowd: list[Client]) -> None:
    await open_first(gym, marina)

    assert marina.last.text.split("\n") == [
        "⚪ Первичный контакт",
        "20 клиентов",
        "Новый лид из бота/сайта",
        "Сначала те, кто дольше ждёт.",
    ]
    assert rows(marina) == [
        *([f"{20 - n} д · Гость {n}", "→ Консультация"] for n in range(8)),
        ["‹", "1/3", "›"],
        ["🔵 Консультация ▶"],
        ["🆕 новые", "☑️ Выбрать"],
        ["« Назад"],
    ]
    await tap(gym, marina, 8, 2)
    assert rows(marina)[0] == ["12 д · Гость 8", "→ Консультация"]
    await tap(gym, marina, 8, 2)
    assert (len(rows(marina)), rows(marina)[3], rows(marina)[4]) == (
        8,
        ["1 д · Гость 19", "→ Консультация"],
        ["‹", "3/3", "›"],
    )
    await tap(gym, marina, 4, 2)
    assert rows(marina)[8] == ["‹", "1/3", "›"], "the ends meet"

    await gym.taps(marina, "🆕 новые", message=marina.last)
    assert (rows(marina)[0], rows(marina)[8]) == (["1 д · Гость 19", "→ Консультация"], ["‹", "1/3", "›"])
    assert "Сначала новые." in marina.last.text
    await gym.taps(marina, "⏳ дольше ждут", message=marina.last)
    assert rows(marina)[0] == ["20 д · Гость 0", "→ Консультация"]


@pytest.mark.parametrize(("typed", "page"), [("2", "2/3"), (" 3 ", "3/3"), ("99", "3/3"), ("0", "1/3")])
async def test_a_page_can_be_typed(gym: Gym, marina: Person, crowd: list[Client], typed: str, page: str) -> None:
    await open_first(gym, marina)
    await gym.taps(marina, "1/3", message=marina.last)
    message = await gym.says(marina, typed)

    assert page in marina.last.labels
    assert message.deleted, "typed input is removed"
    assert len(marina.live_screens) == 1


@pytest.mark.parametrize("typed", ["3", "3/3", " 3 ", "9999999999"])
async def test_a_page_is_typed_as_it_looks_and_too_large_a_one_is_the_last(
    gym: Gym, marina: Person, crowd: list[Client], typed: str
) -> None:
    await open_first(gym, marina)
    await gym.taps(marina, "1/3", message=marina.last)
    await gym.says(marina, typed)
    assert "3/3" in marina.last.labels


@pytest.mark.parametrize("typed", ["вторая", "-1", "2.5", "²"])
async def test_what_is_no_page_is_asked_for_again(gym: Gym, marina: Person, crowd: list[Client], typed: str) -> None:
    await open_first(gym, marina)
    await gym.taps(marina, "1/3", message=marina.last)
    await gym.says(marina, typed)
    assert marina.last.text.startswith("⚠️ Напишите номер страницы цифрами.")


async def test_a_tap_moves_and_the_row_stays_until_the_page_is_left(
    gym: Gym, marina: Person, crowd: list[Client]
) -> None:
    await open_first(gym, marina)

    await tap(gym, marina, 1)

    assert rows(marina)[:3] == [
        ["20 д · Гость 0", "→ Консультация"],
        ["✓ Гость 1", "↩️ Отменить"],
        ["18 д · Гость 2", "→ Консультация"],
    ]
    assert "19 клиентов" in marina.last.text
    assert (await moves_of(crowd[1]))[1:] == [("Первичный контакт", "Консультация", "manual")]
    move = await ClientPipeline.filter(client_id=crowd[1].id).order_by("-id").first()
    assert move is not None
    assert move.moved_by_id == (await Staff.get(telegram_id=marina.id)).id

    await tap(gym, marina, 1)
    assert rows(marina)[1] == ["19 д · Гость 1", "→ Консультация"], "as long as before"
    assert await stage_of(crowd[1]) == "Первичный контакт"

    await tap(gym, marina, 1)
    await tap(gym, marina, 8, 2)
    await tap(gym, marina, 8, 0)
    assert rows(marina)[1] == ["18 д · Гость 2", "→ Консультация"], "the page was left"


@pytest.mark.parametrize(
    ("size", "moved"), [(9, 1), (9, 8), (12, 4), (17, 1), (17, 7), (20, 1), (20, 3), (20, 4), (20, 8)]
)
async def test_nobody_is_passed_over_after_moves(
    gym: Gym, marina: Person, crowd: list[Client], size: int, moved: int
) -> None:
    await leave_only(crowd[:size])
    await open_first(gym, marina)
    for row in range(moved):
        await tap(gym, marina, row)
    assert await seen_to_the_end(gym, marina) == [client.name for client in crowd[:size]]


async def test_nobody_is_passed_over_after_moves_on_cards_and_by_others(
    gym: Gym, marina: Person, crowd: list[Client]
) -> None:
    oleg = await Staff.create(telegram_id=2, role="trainer", name="Олег", language="ru")
    later = await stages.by_name("Принимают решение")
    await open_first(gym, marina)
    await tap(gym, marina, 0, 0)
    await gym.taps(marina, "→ Консультация", message=marina.last)
    await gym.taps(marina, "« Назад", message=marina.last)
    for client in crowd[1:4]:
        await pipeline.move_by_hand(client_id=client.id, stage_id=later.id, by=oleg)
    assert await seen_to_the_end(gym, marina) == [client.name for client in crowd]


async def test_nobody_is_passed_over_after_moves_from_the_page_before(
    gym: Gym, marina: Person, crowd: list[Client]
) -> None:
    oleg = await Staff.create(telegram_id=2, role="trainer", name="Олег", language="ru")
    later = await stages.by_name("Принимают решение")
    await open_first(gym, marina)
    await gym.taps(marina, "›", message=marina.last)
    await bulk.move_many(
        [client.id for client in crowd[:8]],
        from_stage_id=crowd[0].stage_id or 0,
        to_stage_id=later.id,
        by=oleg,
        key="8",
    )
    assert await seen_to_the_end(gym, marina) == [client.name for client in crowd[8:]]
    await gym.taps(marina, "‹", message=marina.last)
    assert name_on(rows(marina)[0]) == crowd[8].name


async def leave_only(clients: list[Client]) -> None:
    away = await stages.by_name("Завершен")
    await Client.filter(id__gt=clients[-1].id).update(stage_id=away.id)


async def seen_to_the_end(gym: Gym, trainer: Person) -> list[str]:
    """Turn pages until the last one; the names on all of them, in order."""
    seen: list[str] = []
    while True:
        shown = rows(trainer)
        fresh = [name_on(row).removeprefix("✓ ") for row in shown if "Гость" in row[0]]
        seen += fresh
        pager = next((number for number, row in enumerate(shown) if row[0] == "‹"), None)
        if pager is None:
            return seen
        page, pages = shown[pager][1].split("/")
        if page == pages:
            return seen
        await tap(gym, trainer, pager, 2)


def name_on(row: list[str]) -> str:
    return row[0].split(" · ")[-1]


async def test_a_column_that_was_empty_fills(gym: Gym, marina: Person, crowd: list[Client]) -> None:
    await gym.says(marina, "/pipeline")
    await gym.taps(marina, f"{LATER} ·", message=marina.last)
    deciding = await stages.by_name("Принимают решение")
    oleg = await Staff.create(telegram_id=2, role="trainer", name="Олег", language="ru")
    await pipeline.move_by_hand(client_id=crowd[0].id, stage_id=deciding.id, by=oleg)
    await gym.taps(marina, "🟠 Куплена услуга ▶", message=marina.last)
    await gym.taps(marina, f"◀ {LATER}", message=marina.last)
    assert rows(marina)[0] == ["0 д · Гость 0", "→ Куплена услуга"]


async def test_the_card_of_somebody_who_has_deleted_their_data_does_not_open(
    gym: Gym, marina: Person, crowd: list[Client]
) -> None:
    await open_first(gym, marina)
    await privacy.forget(crowd[0])
    await tap(gym, marina, 0, 0)
    assert marina.last.text.startswith("⚠️ ")
    assert name_on(rows(marina)[0]) == "Гость 1"


@pytest.mark.parametrize("times", [2, 5])
async def test_a_double_tap_moves_one_stage(gym: Gym, marina: Person, crowd: list[Client], times: int) -> None:
    await open_first(gym, marina)
    data = marina.last.inline[1][1]["callback_data"]

    await gym.forges(marina, data, message=marina.last, times=times)
    await gym.forges(marina, data, message=marina.last)

    assert await moves_of(crowd[1]) == [
        (None, "Первичный контакт", "start"),
        ("Первичный контакт", "Консультация", "manual"),
    ]
    assert rows(marina)[1] == ["✓ Гость 1", "↩️ Отменить"]
    assert "⚠️" not in marina.last.text


async def test_who_was_moved_by_somebody_else_is_said_to_be(gym: Gym, marina: Person, crowd: list[Client]) -> None:
    await open_first(gym, marina)
    oleg = await Staff.create(telegram_id=2, role="trainer", name="Олег", language="ru")
    deciding = await stages.by_name("Принимают решение")
    await pipeline.move_by_hand(client_id=crowd[1].id, stage_id=deciding.id, by=oleg)
    await tap(gym, marina, 1)

    assert marina.last.text.startswith("⚠️ Клиента уже переместили.")
    assert rows(marina)[1] == ["Гость 1", "🟡 Принимают решение"]
    assert await stage_of(crowd[1]) == "Принимают решение"
    await tap(gym, marina, 1)
    assert "Гость 1" in marina.last.text, "the card"


async def test_an_undo_after_somebody_else_has_moved_on_says_so(gym: Gym, marina: Person, crowd: list[Client]) -> None:
    await open_first(gym, marina)
    await tap(gym, marina, 0)
    oleg = await Staff.create(telegram_id=2, role="trainer", name="Олег", language="ru")
    await pipeline.move_by_hand(client_id=crowd[0].id, stage_id=(await stages.by_name("Неактивен")).id, by=oleg)

    await tap(gym, marina, 0)

    assert marina.last.text.startswith("⚠️ Клиента уже переместили.")
    assert await stage_of(crowd[0]) == "Неактивен"
    assert rows(marina)[0] == ["Гость 0", "⚫ Неактивен"]


async def test_the_neighbours_of_a_column_open(gym: Gym, marina: Person, crowd: list[Client]) -> None:
    await open_first(gym, marina)
    await gym.taps(marina, f"{NEXT} ▶", message=marina.last)
    assert marina.last.text.startswith(f"{NEXT}\nЗдесь никого нет.")
    assert rows(marina) == [["◀ ⚪ Первичный контакт", f"{LATER} ▶"], ["« Назад"]]
    await gym.taps(marina, "◀", message=marina.last)
    assert marina.last.text.startswith(FIRST)
    await gym.taps(marina, "« Назад", message=marina.last)
    assert marina.last.text.startswith("Воронка")


async def test_a_card_leads_back_to_the_page_as_it_was(gym: Gym, marina: Person, crowd: list[Client]) -> None:
    await open_first(gym, marina)
    await tap(gym, marina, 8, 2)
    await tap(gym, marina, 0)
    before = rows(marina)

    await tap(gym, marina, 1, 0)
    assert "Гость 9" in marina.last.text
    await gym.taps(marina, "« Назад", message=marina.last)

    assert rows(marina) == before


async def test_a_stage_that_was_deleted_meanwhile_is_said_to_be(gym: Gym, marina: Person, crowd: list[Client]) -> None:
    await gym.says(marina, "/pipeline")
    await gym.taps(marina, LATER, message=marina.last)
    await PipelineStage.filter(name="Принимают решение").delete()

    await gym.taps(marina, "« Назад", message=marina.last)
    await gym.taps(marina, f"{NEXT} ·", message=marina.last)
    assert rows(marina)[0] == ["◀ ⚪ Первичный контакт", "🟠 Куплена услуга ▶"]


async def test_the_stage_that_is_open_may_vanish(gym: Gym, marina: Person, crowd: list[Client]) -> None:
    await gym.says(marina, "/pipeline")
    await PipelineStage.filter(name="Принимают решение").delete()
    await gym.taps(marina, LATER, message=marina.last)
    assert marina.last.text == "Этого этапа больше нет."
    assert rows(marina) == [["« Назад"]]


async def test_a_restart_opens_the_menu(gym: Gym, marina: Person, crowd: list[Client]) -> None:
    await open_first(gym, marina)
    old = marina.last
    await gym.restart()
    assert await gym.forges(marina, old.inline[0][1]["callback_data"], message=old) == "Этот экран устарел, вот свежий"
    assert marina.last.text.startswith("Меню тренера")
    assert await stage_of(crowd[0]) == "Первичный контакт"


@pytest.mark.parametrize(
    "forged",
    [
        "{0}.move.{first}.999",
        "{0}.move.999.{next}",
        "999999.move.{first}.{next}",
        "{0}.undo.999",
        "{0}.undo.99999999999999999999",
        "{0}.move",
        "{0}",
        "999.card",
        "x.y",
        "²",
    ],
)
async def test_forged_rows_change_nothing(gym: Gym, marina: Person, crowd: list[Client], forged: str) -> None:
    await open_first(gym, marina)
    first, second = await stages.by_name("Первичный контакт"), await stages.by_name("Консультация")
    real = marina.last.inline[0][1]["callback_data"]
    item = f"{crowd[0].id}.move.{first.id}.{second.id}"
    assert item in real
    other = forged.format(crowd[0].id, first=first.id, next=second.id)

    await gym.forges(marina, real.replace(item, other), message=marina.last)

    assert await ClientPipeline.all().count() == len(crowd)
    assert marina.last.inline


# Many at once


async def choose_three(gym: Gym, marina: Person) -> None:
    """Tick two clients on the first page and one on the third."""
    await open_first(gym, marina)
    await gym.taps(marina, "☑️ Выбрать", message=marina.last)
    await tap(gym, marina, 0, 0)
    await tap(gym, marina, 2, 0, times=2)
    await tap(gym, marina, 8, 0)
    await tap(gym, marina, 0, 0)


async def test_clients_are_ticked_over_pages_and_moved_together(gym: Gym, marina: Person, crowd: list[Client]) -> None:
    await choose_three(gym, marina)
    assert marina.last.text.split("\n")[1] == "Выбраны 3 клиента."
    assert rows(marina)[0] == ["☑️ 4 д · Гость 16"]

    await gym.taps(marina, "Переместить выбранных · 3", message=marina.last)
    assert marina.last.text == "Куда переместить 3 клиентов?"
    await gym.taps(marina, LATER, message=marina.last)

    assert marina.last.text == f"Перемещено 3 из 3 → {LATER}"
    for number in (0, 2, 16):
        assert await stage_of(crowd[number]) == "Принимают решение"
    assert len(set(await ClientPipeline.exclude(batch_id=None).values_list("batch_id", flat=True))) == 1

    oleg = await Staff.create(telegram_id=2, role="trainer", name="Олег", language="ru")
    await pipeline.move_by_hand(client_id=crowd[2].id, stage_id=(await stages.by_name("Неактивен")).id, by=oleg)
    await gym.taps(marina, "↩️ Отменить", message=marina.last)

    assert marina.last.text.startswith("Возвращено 2 из 3.")
    assert [await stage_of(crowd[number]) for number in (0, 2, 16)] == [
        "Первичный контакт",
        "Неактивен",
        "Первичный контакт",
    ]
    assert rows(marina) == [["« Назад"]]
    await gym.taps(marina, "« Назад", message=marina.last)
    assert "19 клиентов" in marina.last.text


async def test_a_whole_page_is_ticked_and_a_tick_taken_back(gym: Gym, marina: Person, crowd: list[Client]) -> None:
    await open_first(gym, marina)
    await gym.taps(marina, "☑️ Выбрать", message=marina.last)
    await gym.taps(marina, "Отметить всю страницу", message=marina.last)
    await tap(gym, marina, 3, 0)
    assert marina.last.text.split("\n")[1] == "Выбрано 7 клиентов."
    await gym.taps(marina, "« Назад", message=marina.last)
    await gym.taps(marina, "☑️ Выбрать", message=marina.last)
    assert marina.last.text.split("\n")[1] == "Отметьте клиентов, можно на разных страницах."


async def test_who_has_left_meanwhile_is_not_moved_with_the_others(
    gym: Gym, marina: Person, crowd: list[Client]
) -> None:
    await choose_three(gym, marina)
    await gym.taps(marina, "Переместить выбранных", message=marina.last)
    oleg = await Staff.create(telegram_id=2, role="trainer", name="Олег", language="ru")
    await pipeline.move_by_hand(client_id=crowd[0].id, stage_id=(await stages.by_name("Неактивен")).id, by=oleg)

    await gym.taps(marina, LATER, message=marina.last, times=2)

    assert marina.last.text == f"Перемещено 2 из 3 → {LATER}"
    assert await ClientPipeline.exclude(batch_id=None).count() == 2


async def test_twenty_actions_leave_one_screen(gym: Gym, marina: Person, crowd: list[Client]) -> None:
    for _ in range(2):
        await open_first(gym, marina)
        for row in range(5):
            await tap(gym, marina, row)
        await gym.taps(marina, "1/", message=marina.last)
        await gym.says(marina, "2")
        await tap(gym, marina, 0, 0)
    assert len(marina.live_screens) == 1
    assert [message.text for message in marina.history if not message.deleted] == ["/start", marina.last.text]


async def test_a_move_of_many_that_was_cut_in_the_middle_is_finished_and_undone_as_one(
    gym: Gym, marina: Person, crowd: list[Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "AT_ONCE", 5)
    await open_first(gym, marina)
    for label in ("☑️ Выбрать", "Отметить всю страницу"):
        await gym.taps(marina, label, message=marina.last)
    await gym.taps(marina, button_label(marina, " · 8"), message=marina.last)
    fails_at(monkeypatch, 2)

    await gym.taps_twice_handled(marina, NEXT)

    assert marina.last.text == f"Перемещено 8 из 8 → {NEXT}"
    await gym.taps(marina, button_label(marina, "Отменить"), message=marina.last)
    assert {await stage_of(client) for client in crowd[:8]} == {"Первичный контакт"}
