import os

import pytest

from bot.demo.bench.updates import BARE, Measured, measure, resident_megabytes, table


@pytest.mark.sqlite  # It measures the bare bot, which has no database.
async def test_a_round_gives_seconds_megabytes_and_updates_per_second() -> None:
    measured = await measure(BARE, people=3)

    assert measured.start > 0
    assert 20 < measured.memory < 2000
    assert measured.starts > 0
    assert measured.taps > 0


def test_the_table_says_whether_the_targets_are_met() -> None:
    lines = table(Measured(4, 160, 600, 500), Measured(5.4, 201, 300, 250), calls=900).splitlines()

    assert lines[1].endswith("4.00        5.40    +1.40  at most +1.5: met")
    assert lines[2].endswith("+41  at most +40: missed")
    assert lines[3].endswith("50%")


def test_memory_is_that_of_the_process() -> None:
    assert 10 < resident_megabytes(os.getpid()) < 4000
