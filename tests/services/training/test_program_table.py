"""The table that a trainer reads: ten people, nobody held back, all that a week depends on among them."""

import sys

import pytest

from bot.i18n import LANGUAGES, translator
from bot.program.table import TYPICAL, main
from bot.services.training import Goal, Level, Place, compose, hold_reasons


def test_the_ten_people_stand_for_everybody_and_get_their_weeks_at_once():
    assert len(TYPICAL) == 10
    assert not any(map(hold_reasons, TYPICAL))
    assert {answers.goal for answers in TYPICAL} == set(Goal)
    assert {answers.level for answers in TYPICAL} == set(Level)
    assert {answers.place for answers in TYPICAL} == set(Place)
    assert {answers.days for answers in TYPICAL} == {2, 3, 4, 5}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_exercise_of_the_ten_weeks_is_printed(language, capsys, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["program_table", "--language", language])
    main()
    printed = capsys.readouterr().out
    for answers in TYPICAL:
        for day in compose(answers).days:
            assert all(translator(language).label(f"exercise-{item.exercise}") in printed for item in day.exercises)
