import os

import pytest

from bot.demo.bench import talk
from bot.demo.bench.updates import BARE, Measured, measure, resident_megabytes, table


@pytest.mark.deep
@pytest.mark.sqlite  # It measures the bare bot, which has no database.
async def test_a_round_gives_seconds_megabytes_and_updates_per_second() -> None:
    measured = await measure(BARE, people=3)

    assert measured.start > 0
    assert 20 < measured.memory < 2000
    assert measured.starts > 0
    assert measured.taps > 0


@pytest.mark.deep
@pytest.mark.sqlite  # It is about the way, not about the database.
async def test_clients_who_write_at_once_all_have_their_answer(capsys: pytest.CaptureFixture[str]) -> None:
    await talk.measure(3)

    assert "none lost, none twice" in capsys.readouterr().out


def test_the_table_says_whether_the_targets_are_met() -> None:
    bare, straight, ours = Measured(4, 160, 600, 500), Measured(4.5, 180, 300, 200), Measured(4.6, 191, 285, 190)

    lines = table(bare, straight, ours, calls=900).splitlines()

    assert lines[1].endswith("4.00          4.50       4.60  +0.60 to the bare bot, at most +0.7: met")
    assert lines[2].endswith("+31 to the bare bot, at most +30: missed")
    assert lines[3].endswith("0.95 of the straight bot, at least 0.9: met")
    assert lines[4].endswith("0.95 of the straight bot, at least 1: missed")


def test_memory_is_that_of_the_process() -> None:
    assert 10 < resident_megabytes(os.getpid()) < 4000
