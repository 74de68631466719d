"""A template in the place of the composed week: for whom it comes, what waits for a person all the same."""

from typing import Any

import pytest

from bot.demo.people.person import Person
from bot.services.people import cards
from bot.services.programs import free_program, programs, templates
from bot.services.programs.content import has_mobility, is_composed, parts_of
from bot.services.time import calendar
from bot.services.training import HoldReason
from db.models import ANY_GOAL, Client, Program, ProgramKind, ProgramStatus, ProgramTemplate, Staff
from tests.support.gym import OWNER, Gym
from tests.support.people import answer_all, part
from tests.support.situations import open_held


@pytest.fixture
async def owner(marina: Person) -> Staff:
    return await Staff.get(telegram_id=OWNER)


@pytest.fixture
async def template(owner: Staff) -> ProgramTemplate:
    """What clients get who want to gain muscle, which is what `answer_all` says."""
    return await made("Масса", "muscle", owner)


async def made(title: str, goal: str, owner: Staff) -> ProgramTemplate:
    template = await templates.create(title, by=owner)
    for number, words in enumerate(("Понедельник", "Среда"), 1):
        await templates.add_part(template.id, part(number, f"{title}: {words}"), by=owner)
    await templates.use_for(template.id, goal, by=owner)
    return template


async def completed(client: Client, **answers: Any) -> Program:
    await answer_all(client, **answers)
    return (await free_program.complete(client)).program


async def test_who_has_the_goal_gets_the_template_instead_of_a_composed_week(
    gym: Gym, client: Client, ivan: Person, owner: Staff, template: ProgramTemplate
) -> None:
    await templates.protect(template.id, on=True, by=owner)
    await answer_all(client)
    await gym.says(ivan, "/start")
    await gym.taps(ivan, "📝 Бесплатная программа", message=ivan.last)
    await gym.taps(ivan, "Получить программу", message=ivan.last, times=2)
    assert "Программа уже идёт сюда. Она" in ivan.last.text
    await gym.delivers()

    program = await Program.get()
    got = [one for one in ivan.from_bot if one.text.startswith("Масса: ")]
    assert [one.text for one in got] == ["Масса: Понедельник", "Масса: Среда"]
    assert all(one.raw["has_protected_content"] for one in got)
    assert not any(label.startswith("✅") for one in got for label in one.labels)
    assert (program.kind, program.template_id, program.ends_on) == (ProgramKind.FREE, template.id, None)
    await gym.says(ivan, "/program")
    assert any(label.startswith("Масса") for label in ivan.last.labels), ivan.last.labels


async def test_its_client_has_a_card_without_a_week_of_workouts(
    gym: Gym, marina: Person, client: Client, template: ProgramTemplate
) -> None:
    await completed(client)
    await gym.delivers()

    await gym.says(marina, f"/client_{client.id}")

    assert "Программа: Масса" in marina.last.text
    assert (await cards.read(client.id, today=calendar.today())).week is None


async def test_a_goal_of_its_own_comes_before_any_and_an_empty_template_replaces_nothing(
    client: Client, other_client: Client, owner: Staff, template: ProgramTemplate
) -> None:
    for_any = await made("Всем", ANY_GOAL, owner)
    assert (await completed(client)).template_id == template.id
    assert (await completed(other_client, goal="general")).template_id == for_any.id

    for number in (1, 2):
        await templates.drop_part(for_any.id, number, by=owner)
    await templates.use_for(template.id, None, by=owner)
    assert is_composed(await completed(client))


async def test_what_is_changed_later_changes_nothing_that_was_sent(
    client: Client, owner: Staff, template: ProgramTemplate
) -> None:
    program = await completed(client)

    await templates.add_part(template.id, part(9, "Пятница"), by=owner)
    await templates.delete(template.id, by=owner)

    program = await programs.get(program.id)
    assert [one.text for one in parts_of(program)] == ["Масса: Понедельник", "Масса: Среда"]


# Health


async def test_what_holds_a_composed_week_holds_a_template(
    gym: Gym, marina: Person, client: Client, ivan: Person, template: ProgramTemplate
) -> None:
    held = await completed(client, age="17")

    assert (held.status, held.held_for) == (ProgramStatus.HELD, [HoldReason.UNDER_18])
    await gym.delivers()
    assert not [one for one in ivan.from_bot if one.text.startswith("Масса: ")]

    await open_held(gym, marina, client)
    assert "младше 18" in marina.last.text
    assert "Можно отправить ваш шаблон «Масса»" in marina.last.text
    await gym.taps(marina, "👁 Посмотреть", message=marina.last)
    assert [one.text for one in marina.from_bot[-3:-1]] == ["Масса: Понедельник", "Масса: Среда"]
    await gym.taps(marina, "✅ Отправить шаблон", message=marina.last, times=2)
    await gym.delivers()
    assert [one.text for one in ivan.from_bot if one.text.startswith("Масса: ")] == [
        "Масса: Понедельник",
        "Масса: Среда",
    ]


@pytest.mark.parametrize(
    "answers",
    [
        {"age": "15"},
        {"age": "17"},
        {"age": "72"},
        {"weight": "40"},
        {"weight": "130"},
        {"limits": ("other",), "other": "Грыжа"},
        {"limits": ("pressure",), "pressure": "heart"},
        {"limits": ("pregnancy",)},
        {"limits": ("knees", "back", "shoulders")},
    ],
    ids=str,
)
async def test_the_same_answers_hold_with_and_without_a_template(
    client: Client, other_client: Client, owner: Staff, answers: dict[str, Any]
) -> None:
    without = await completed(client, **answers)
    await made("Всем", ANY_GOAL, owner)
    with_one = await completed(other_client, **answers)

    assert without.held_for
    assert (with_one.status, with_one.held_for) == (without.status, without.held_for)
    assert has_mobility(with_one) == has_mobility(without)


async def test_a_second_try_with_milder_answers_is_held_too(client: Client, template: ProgramTemplate) -> None:
    await answer_all(client, limits=("pressure",), pressure="heart")
    await free_program.complete(client)

    again = await completed(client)

    assert (again.status, again.held_for) == (ProgramStatus.HELD, [HoldReason.MILDER_DOCTOR])
    assert again.template_id == template.id


async def test_who_has_named_limits_gets_the_week_that_works_around_them(
    client: Client, template: ProgramTemplate
) -> None:
    await answer_all(client, limits=("knees",))

    program = (await free_program.complete(client)).program

    assert program.status is ProgramStatus.QUEUED
    assert is_composed(program)
