"""Two weeks with sixty clients: that they play, and print what people get."""

import pytest

from bot.demo.weeks.__main__ import main


def test_a_day_prints_what_the_trainer_gets_and_what_all_of_it_comes_to(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--days", "1"]) == 0

    printed = capsys.readouterr()
    assert "08:00  new_lead silent" in printed.out
    assert "    [👤 Карточка]" in printed.out
    assert "all messages" in printed.out
    assert printed.err == ""


@pytest.mark.deep
def test_two_weeks_pester_no_client(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--client", "52"]) == 0

    printed = capsys.readouterr()
    assert printed.out.count("—— Day ") == 15
    assert "follow_up" in printed.out
    assert printed.err == ""
