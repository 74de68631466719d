"""What a program holds: rows as the last version keeps them are read, and what is written is as it was."""

from typing import Any

import pytest

from bot.services.crm_integration import CRMIntegration
from bot.services.errors import ProgramNotFound
from bot.services.programs import content, deliveries, drafts, tasks, writers
from bot.services.programs.content import Part
from bot.services.training import Answers, Goal, Level, Place, Sex, compose
from db.models import Client, Outbox, OutboxStatus, Program, ProgramStatus, Staff

BOLD = {"type": "bold", "offset": 0, "length": 5}
LINK = {"type": "text_link", "offset": 0, "length": 5, "url": "https://example.com/"}
VOICE: dict[str, Any] = {"kind": "voice", "file_id": "AwAC", "seconds": 42, "message_id": 12}
# Rows of programs that staff wrote, each as the last version has written it.
STORED: list[dict[str, Any]] = [
    {"parts": []},
    {"parts": [{"message_id": 10, "text": "Жим лёжа", "entities": [BOLD, LINK], "kind": "text"}]},
    {
        "parts": [
            {"message_id": 11, "album": "13", "text": "Техника", "kind": "photo", "file_id": "AgAC"},
            {"message_id": 12, "album": "13", "kind": "document", "file_id": "BQAC", "name": "план.pdf"},
        ],
        "last_at": "2026-11-20T10:00:00.123456+00:00",
    },
    {
        "parts": [{"message_id": 10, "text": "раз", "kind": "text", "by": 3}, VOICE],
        "taken": [{"from": 3, "count": 1}, {"from": None, "count": 2}],
        "begun_at": "2026-11-19T10:00:00+00:00",
        "last_at": "2026-11-20T10:00:00+00:00",
    },
    {
        "parts": [
            VOICE | {"left_out": True},
            VOICE | {"instead": {"kind": "text", "text": "х", "message_id": 9, "by": 1}},
        ]
    },
]


def without_zone(value: Any) -> Any:
    """Both «+00:00» and «Z» are UTC, to the last version too."""
    return value.replace("+00:00", "Z") if isinstance(value, str) else value


@pytest.mark.parametrize("stored", STORED)
def test_what_the_last_version_has_written_is_read_and_written_as_it_was(stored: dict[str, Any]) -> None:
    again = content.written_of(Program(content=stored)).to_json()
    assert {name: without_zone(value) for name, value in again.items()} == {
        name: without_zone(value) for name, value in stored.items()
    }


def test_what_other_code_gave_the_last_version_is_read_without_what_is_no_such_thing() -> None:
    odd = {"message_id": "x", "by": [], "instead": 5, "seconds": "long", "name": 7, "left_out": {}, "entities": None}
    stored = {"parts": [{"kind": "text", "text": "раз", "more": 1, **odd}, VOICE | {"instead": None}]}
    assert content.parts_of(Program(content=stored)) == (Part(kind="text", text="раз"), Part(**VOICE))


def test_a_week_is_read_as_it_was_composed() -> None:
    answers = Answers(
        sex=Sex.FEMALE, age=30, height=170, weight=60, goal=Goal.GENERAL, level=Level.BEGINNER, place=Place.HOME, days=3
    )
    week = compose(answers)
    program = Program(content=content.composed(week, mobility=False))
    assert program.content == {"week": week.to_json(), "mobility": False}
    assert (content.week_of(program), content.parts_of(program)) == (week, ())


@pytest.mark.parametrize("stored", [{}, {"parts": []}])
def test_a_program_without_a_week_has_none(stored: dict[str, Any]) -> None:
    with pytest.raises(ProgramNotFound):
        content.week_of(Program(id=1, content=stored))


async def test_of_what_other_code_gives_only_what_it_may_say_is_kept(client: Client) -> None:
    said = {"kind": "text", "text": "Присед", "entities": [BOLD]}
    odd = {"left_out": True, "instead": said, "message_id": "x", "by": 1, "more": 1}

    await CRMIntegration.save_paid_program(client.id, parts=[said | odd])

    assert (await Program.get()).content == {"parts": [said]}
    assert [row.content for row in await Outbox.exclude(program_id=None)] == [{"part": {"parts": [0]}}]


async def test_a_draft_goes_on_where_the_last_version_left_it(client: Client, trainer: Staff) -> None:
    task = await drafts.task_for(client.id, by=trainer)
    about: dict[str, Any] = {"client": client, "author": trainer, "draft_key": task.key(trainer.id), "kind": "paid"}
    draft = await Program.create(status=ProgramStatus.DRAFT, content=STORED[3], **about)
    assert (writers.taken_from(draft, Staff(id=3)), tasks.since(draft).day) == (1, 19)

    await drafts.add_part(draft.id, Part(message_id=11, kind="text", text="два"), by=trainer)

    stored = (await Program.get()).content
    assert [part["message_id"] for part in stored["parts"]] == [10, 11, 12]
    assert (stored["taken"], stored["parts"][2]) == (STORED[3]["taken"], VOICE)


async def test_parts_of_other_code_that_were_replaced_become_a_draft_one_by_one(client: Client, trainer: Staff) -> None:
    """They have no ids; nothing is taken for the same message."""
    program = await CRMIntegration.save_paid_program(client.id, parts=["раз", "два"])
    for number in (1, 2):
        await Outbox.filter(program_id=program.id).update(status=OutboxStatus.FAILED)
        await deliveries.propose(program.id, number, Part(message_id=7, kind="text", text=f"{number}"), by=trainer)
        await deliveries.replace(program.id, number, seen=(trainer.id, 7), by=trainer)
    await Outbox.filter(program_id=program.id).update(status=OutboxStatus.FAILED)
    await Program.filter(id=program.id).update(status=ProgramStatus.FAILED)

    draft = await deliveries.back_to_draft(program.id, by=trainer)

    assert [(part.message_id, part.text) for part in content.parts_of(draft)] == [(1, "1"), (2, "2")]
