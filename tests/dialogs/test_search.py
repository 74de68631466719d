"""Finding clients: what is typed, what is shown, and the way to the card and back."""

import pytest

from bot.demo.people.person import Person
from bot.services.funnel import pipeline
from bot.services.people import clients, privacy
from bot.services.people.clients import Person as Somebody
from db.models import Client, Outbox, PipelineStage, Staff
from dialogs import states
from tests.support.gym import OWNER, Gym
from tests.support.windows import furnish, snapshot, walk

HINT = "Напишите имя, @username, телефон или номер"
ANY, STUCK = "Этап: все", "🔥 Застряли"
LINK = "🔗 Ссылка для клиентов"


@pytest.fixture
async def people(gym: Gym) -> list[Client]:
    """Twenty clients, the newest last; the third of them is called differently."""
    names = [("Иван", "Петров", "vanya")] * 2 + [("Алёна", "Ёлкина", None)] + [("Гость", "Петров", None)] * 17
    found = [
        await clients.create(Somebody(None, first, last, username), phone=f"+7916000{number:04}")
        for number, (first, last, username) in enumerate(names)
    ]
    await Outbox.all().delete()
    return found


def hits(marina: Person) -> list[str]:
    return [label for label in marina.last.labels if " · " in label]


@pytest.mark.parametrize("way", ["/clients", "👥 Клиенты"])
async def test_the_newest_clients_come_first_with_a_hint(
    gym: Gym, marina: Person, people: list[Client], way: str
) -> None:
    if way.startswith("/"):
        await gym.says(marina, way)
    else:
        await gym.taps(marina, way)
    assert HINT in marina.last.text
    assert hits(marina) == ["Гость Петров · ⚪ Первичный контакт"] * 8
    assert marina.last.buttons[8:] == [["›"], [ANY], [LINK], [STUCK, "💬 Ждут ответа"], ["« Назад"]]
    await gym.taps(marina, "« Назад")
    assert marina.last.text.startswith("Меню тренера")


async def test_without_clients_the_screen_says_who_will_be_the_first(gym: Gym, marina: Person) -> None:
    await gym.says(marina, "/clients")
    assert marina.last.text == "Клиенты\nПока никого. Первый появится, когда кто-нибудь нажмёт /start."
    assert marina.last.labels == [ANY, LINK, "« Назад"]


async def test_what_is_typed_is_found_and_leaves_the_chat(gym: Gym, marina: Person, people: list[Client]) -> None:
    await gym.says(marina, "/clients")
    for query, first in (
        ("ЁЛКИН", "Алёна Ёлкина"),
        ("@VANYA", "Иван Петров @vanya"),
        ("+7 (916) 000-00-02", "Алёна Ёлкина"),
    ):
        typed = await gym.says(marina, query)
        assert typed.deleted
        assert marina.last.text.startswith(f"Клиенты: «{query}»\n")
        assert hits(marina)[0] == f"{first} · ⚪ Первичный контакт"
        assert len(marina.live_screens) == 1
    await gym.taps(marina, "Показать всех")
    assert HINT in marina.last.text
    assert len(hits(marina)) == 8


async def test_a_query_behind_the_command_is_searched_for_at_once(
    gym: Gym, marina: Person, people: list[Client]
) -> None:
    await gym.says(marina, "/clients алена")
    assert hits(marina) == ["Алёна Ёлкина · ⚪ Первичный контакт"]
    await gym.says(marina, f"/clients #{people[2].id}")
    assert hits(marina)[0].startswith("Алёна")


async def test_nobody_found_is_said_with_help(gym: Gym, marina: Person, people: list[Client]) -> None:
    await gym.says(marina, "/clients")
    await gym.says(marina, "<b>Зинаида</b> & ко")
    assert marina.last.text == (
        "Клиенты: «<b>Зинаида</b> & ко»\n"
        "Никого не нашлось. Попробуйте часть имени, @username или последние цифры телефона."
    )
    assert hits(marina) == []


async def test_back_from_a_card_the_query_and_the_page_are_still_there(
    gym: Gym, marina: Person, people: list[Client]
) -> None:
    await gym.says(marina, "/clients петров")
    await gym.taps(marina, "›", times=2)
    assert "Страница 2" in marina.last.text
    await gym.taps(marina, "›")
    shown = marina.last.text, marina.last.labels
    assert "Страница 3" in marina.last.text
    assert [label for label in hits(marina) if "@vanya" in label]

    button = next(row[0] for row in marina.last.inline if "@vanya" in row[0]["text"])
    await gym.forges(marina, button["callback_data"])
    assert marina.last.text.startswith("Иван Петров @vanya")
    await gym.taps(marina, "🕘 История")
    await gym.taps(marina, "« Назад")
    await gym.taps(marina, "« Назад")

    assert (marina.last.text, marina.last.labels) == shown
    assert marina.last.buttons[-4:] == [["‹"], [ANY], [STUCK, "💬 Ждут ответа"], ["« Назад", "Показать всех"]]


async def test_results_can_be_of_one_stage(gym: Gym, marina: Person, people: list[Client]) -> None:
    trainer = await Staff.get(telegram_id=OWNER)
    await pipeline.move_by_hand(client_id=people[0].id, stage_id=2, by=trainer)
    await gym.says(marina, "/clients петров")
    await gym.taps(marina, ANY)
    assert marina.last.labels[:3] == ["✓ Все этапы", "⚪ Первичный контакт", "🔵 Консультация"]
    await gym.taps(marina, "🔵 Консультация")
    assert hits(marina) == ["Иван Петров @vanya · 🔵 Консультация"]
    await gym.says(marina, "алена")
    assert "Никого не нашлось" in marina.last.text
    await gym.taps(marina, "Этап: 🔵 Консультация")
    assert "✓ 🔵 Консультация" in marina.last.labels
    await gym.taps(marina, "🟢 Активный клиент")
    await gym.taps(marina, "Показать всех")
    assert "Здесь никого нет" in marina.last.text
    await gym.taps(marina, "Этап: 🟢 Активный клиент")
    await gym.taps(marina, "Все этапы")
    assert len(hits(marina)) == 8


async def test_a_stage_that_was_deleted_is_no_filter_any_more(gym: Gym, marina: Person, people: list[Client]) -> None:
    await gym.says(marina, "/clients")
    await gym.taps(marina, ANY)
    button = marina.last.button("⚫ Неактивен")
    assert button is not None
    await gym.taps(marina, "⚫ Неактивен")
    await PipelineStage.filter(name="Неактивен").delete()
    await gym.taps(marina, "Этап: ⚫ Неактивен")
    assert "✓ Все этапы" in marina.last.labels
    await gym.forges(marina, button["callback_data"])
    assert marina.last.text.startswith("⚠️ Этого этапа больше нет.")
    assert ANY in marina.last.labels


async def test_a_page_that_is_no_more_becomes_the_first(gym: Gym, marina: Person, people: list[Client]) -> None:
    await gym.says(marina, "/clients гость")
    await gym.taps(marina, "›")
    button = marina.last.button("›")
    assert button is not None
    await Client.filter(id__in=[client.id for client in people[5:]]).update(search="", first_name="x")
    await gym.forges(marina, button["callback_data"])
    assert "Страница" not in marina.last.text
    assert len(hits(marina)) == 2


async def test_a_result_who_is_gone_says_so_and_back_leads_to_the_results(
    gym: Gym, marina: Person, people: list[Client]
) -> None:
    await gym.says(marina, "/clients ёлкина")
    await privacy.forget(people[2])
    await gym.taps(marina, hits(marina)[0])
    assert (marina.last.text, marina.last.labels) == ("Такого клиента нет.", ["« Назад"])
    await gym.taps(marina, "« Назад")
    assert marina.last.text.startswith("Клиенты: «ёлкина»\nНикого")


@pytest.mark.parametrize(
    "name",
    ["<b>x</b> &", "👨‍👩‍👧‍👦" * 6, "Ж" * 64, "   ", "שלום " * 12, "\u202e" + "ا" * 60],
    ids=["markup", "emoji", "64 letters", "space", "hebrew", "arabic"],
)
async def test_any_name_stands_on_its_button_with_the_stage(gym: Gym, marina: Person, name: str) -> None:
    client = await clients.create(Somebody(None, name))
    await gym.says(marina, "/clients")
    (label,) = hits(marina)
    assert label.endswith(" · ⚪ Первичный контакт")
    assert label.count("\u2068") == label.count("\u2069")
    assert len(label) <= 60
    assert name.strip() or label.startswith(f"Клиент {client.id}")


async def test_forged_results_and_pages_are_refused(gym: Gym, marina: Person, people: list[Client]) -> None:
    await gym.says(marina, "/clients")
    start = marina.last.inline[0][0]["callback_data"].partition("client:")[0]
    before = await snapshot()
    for data in ("client:x", "client:", "client:-1", f"client:{2**31}", "page:x", f"page:{2**31}"):
        await gym.forges(marina, f"{start}{data}")
        assert marina.last.text.startswith("⚠️ Этого больше нет.")
    await gym.forges(marina, f"{start}page:{2**31 - 1}")
    assert len(hits(marina)) == 8
    await gym.forges(marina, f"{start}client:777")
    assert marina.last.text == "Такого клиента нет."
    assert await snapshot() == before


async def test_an_old_search_after_a_restart_opens_a_fresh_screen(
    gym: Gym, marina: Person, people: list[Client]
) -> None:
    await gym.says(marina, "/clients гость")
    await gym.restart()
    said = await gym.taps(marina, hits(marina)[0], message=marina.last)
    assert said == "Этот экран устарел, вот свежий"
    assert marina.last.text.startswith("Меню тренера")


async def test_after_twenty_actions_there_is_one_screen(gym: Gym, marina: Person, people: list[Client]) -> None:
    await gym.says(marina, "/clients")
    first = marina.last.id
    typed = [await gym.says(marina, "петров")]
    for label in ("›", "‹", ANY, "✓ Все этапы"):
        await gym.taps(marina, label, message=marina.last)
    typed.append(await gym.says(marina, "@vanya"))
    await gym.taps(marina, hits(marina)[0])
    await gym.taps(marina, "→ Консультация")
    await gym.taps(marina, "📝 Примечание")
    typed.append(await gym.says(marina, "По телефону"))
    for label in ("↩️ Отменить", "Переместить", "🟢 Активный клиент", "🗒 Заметки"):
        await gym.taps(marina, label, message=marina.last)
    typed.append(await gym.says(marina, "Любит утро"))
    for label in ("1", "🗑 Удалить", "Да, удалить", "« Назад", "🕘 История", "« Назад", "« Назад"):
        await gym.taps(marina, label, message=marina.last)

    assert all(message.deleted for message in typed)
    assert [message.id for message in marina.from_bot] == [first]
    assert marina.last.text.startswith("Клиенты: «@vanya»")


@pytest.mark.parametrize("typed", ["/client_1abc", "/client_", "/client_1_2"])
async def test_a_slip_in_the_command_of_a_card_brings_the_menu(gym: Gym, marina: Person, typed: str) -> None:
    await gym.says(marina, typed)
    assert marina.last.text.startswith("Меню тренера")
    assert len(marina.live_screens) == 1


@pytest.mark.parametrize("number", [0, 77, 2**31, 10**19])
async def test_a_number_that_nobody_has_gets_friendly_words(gym: Gym, marina: Person, number: int) -> None:
    await gym.says(marina, f"/client_{number}")
    assert marina.last.text.startswith(f"⚠️ Клиента с номером {number} нет. Поищите по имени или телефону.")
    assert len(marina.live_screens) == 1


# Typed elsewhere


@pytest.mark.parametrize(
    "way", [(), ("📊 Воронка",), ("👥 Клиенты", ANY), ("⚙️ Настройки",), ("💳 Оплаты",), ("👥 Клиенты", "Иван Петров")]
)
async def test_a_name_typed_where_nothing_is_asked_for_searches_and_back_leads_there(
    gym: Gym, marina: Person, people: list[Client], way: tuple[str, ...]
) -> None:
    if "Иван Петров" in way:
        await gym.says(marina, "/client_1")
    else:
        for label in way:
            await gym.taps(marina, label, message=marina.last)
    screen, live = marina.last.text, marina.last.id

    typed = await gym.says(marina, " алена ")

    assert marina.last.text.startswith("Клиенты: «алена»")
    assert [label.split(" · ")[0] for label in hits(marina)] == ["Алёна Ёлкина"]
    assert (typed.deleted, marina.last.id, len(marina.live_screens)) == (True, live, 1)
    await gym.taps(marina, "« Назад")
    assert marina.last.text == screen


@pytest.mark.parametrize("query", ["@vanya", "+7 916 000-00-02", "№3", "3"])
async def test_whoever_is_meant_is_found_from_the_menu_in_every_way(
    gym: Gym, marina: Person, people: list[Client], query: str
) -> None:
    await gym.says(marina, query)
    assert marina.last.text.startswith(f"Клиенты: «{query}»")
    assert hits(marina)


async def test_a_name_that_nobody_has_stays_in_sight(gym: Gym, marina: Person, people: list[Client]) -> None:
    name = "Ж" * 64
    await gym.says(marina, name)
    assert marina.last.text.startswith(f"Клиенты: «{name}»\nНикого не нашлось.")


@pytest.mark.parametrize("words", ["Ж" * 65, "Иван\nПетров"], ids=["long", "lines"])
async def test_what_is_no_name_is_said_to_be_kept_nowhere_and_stays(
    gym: Gym, marina: Person, people: list[Client], words: str
) -> None:
    typed = await gym.says(marina, words)
    assert marina.from_bot[-2].text.startswith("Это никуда не записано")
    assert (typed.deleted, marina.last.text.split("\n")[0]) == (False, "Меню тренера")


async def test_words_typed_while_a_decision_is_open_lead_nowhere(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    await walk(gym, marina, world, states.Payments.one)
    screen = marina.last.text
    typed = await gym.says(marina, world.client.first_name)
    assert marina.from_bot[-2].text.startswith("Это никуда не записано")
    assert (typed.deleted, marina.last.text) == (False, screen)


async def test_a_name_typed_after_a_restart_searches(gym: Gym, marina: Person, people: list[Client]) -> None:
    await gym.restart()
    typed = await gym.says(marina, "алена")
    assert marina.last.text.startswith("Клиенты: «алена»")
    assert not typed.deleted


async def test_names_typed_on_and_on_never_run_out_of_room(gym: Gym, marina: Person, people: list[Client]) -> None:
    for _ in range(25):
        await gym.says(marina, "алена")
        await gym.taps(marina, hits(marina)[0], message=marina.last)
    assert "Алёна Ёлкина" in marina.last.text
    assert len(marina.live_screens) == 1
