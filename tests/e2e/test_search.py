"""Finding a client through the running bot: typed, inline, by number."""

import pytest

from bot.demo.people.person import Person
from tests.support.steps import MENU, arrive
from tests.support.world import World

pytestmark = pytest.mark.asyncio(loop_scope="package")


async def test_a_client_is_found_by_a_part_of_the_name_and_opened(world: World, anna: Person) -> None:
    vera = world.newcomer("Вера", last_name="Ёжикова", username="vera_run")
    await arrive(vera)
    await world.sent_all(anna)  # a notice would come below the list
    asked = await anna.send("/clients")
    screen = await anna.sees("Клиенты\n", after=asked)
    assert screen.labels[0] == "Вера Ёжикова @vera_run · ⚪ Первичный контакт"
    typed = await anna.send("ЕЖИКОВ")
    await anna.sees("«ЕЖИКОВ»")
    await anna.settles()
    assert typed.deleted
    assert screen.labels == [
        "Вера Ёжикова @vera_run · ⚪ Первичный контакт",
        "Этап: все",
        "🔥 Застряли",
        "💬 Ждут ответа",
        "« Назад",
        "Показать всех",
    ]
    await anna.tap("Вера Ёжикова @vera_run", message=screen)
    await anna.sees("Вера Ёжикова @vera_run\n⚪ Первичный контакт")
    await anna.tap("« Назад", message=screen)
    await anna.sees("«ЕЖИКОВ»")
    await anna.send("никого такого нет")
    await anna.sees("Никого не нашлось")


async def test_a_client_is_found_inline_and_the_choice_opens_the_card(world: World, anna: Person, ivan: Person) -> None:
    await arrive(ivan)
    await anna.send("/menu")
    await anna.settles()
    name = str(ivan.user["last_name"])
    answer = await anna.inline_answer(name.upper())
    (result,) = answer["results"]
    assert (result["title"], result["description"]) == (f"Иван {name}", "⚪ Первичный контакт · меньше дня")
    assert (answer["cache_time"], answer["is_personal"]) == (0, True)
    sent = await anna.choose(result)
    await anna.sees(f"Иван {name}\n⚪", after=sent)
    await anna.settles()
    assert sent.deleted


async def test_nobody_but_staff_in_their_own_chat_finds_anybody(world: World, anna: Person, ivan: Person) -> None:
    await arrive(ivan)
    name = str(ivan.user["last_name"])
    for person in (ivan, world.newcomer("Чужой")):
        assert await person.inline(name) == []
    for chat_type in ("private", "group", "channel"):
        assert await anna.inline(name, chat_type=chat_type) == []
    assert len(await anna.inline(name)) == 1
    await ivan.send(f"/client_{await world.number_of(ivan)}")
    await ivan.settles()
    assert ivan.last.buttons == MENU


async def test_a_number_that_nobody_has_leads_to_the_search(world: World, anna: Person) -> None:
    asked = await anna.send("/client_99999999999")
    screen = await anna.sees("⚠️ Клиента с номером 99999999999 нет.", after=asked)
    await anna.settles()
    assert asked.deleted
    assert "Этап: все" in screen.labels
    assert "/clients" in anna.commands()
