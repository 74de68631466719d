"""The README's promise: one more question is one entry and its texts, nothing else.

A copy of the bot gets two more questions, one with ticks and one in words, and plays them in a process of its own.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import BACKEND
from tests.support.text_keys import ROOT

pytestmark = pytest.mark.skipif(BACKEND != "sqlite", reason="depends on no database")

ENTRIES = """
    Ticks(key="gear", options=("band", "bar")),
    FreeText(key="wish", follows=("gear", "bar"), longest=50),
    FreeText(key="dream", longest=100),
"""
TEXTS = """
question-gear = Что есть дома?
short-gear = Инвентарь
option-gear-none = Ничего нет
option-gear-none-sure = Да, ничего нет
answer-gear-none = Без инвентаря
option-gear-band = Лента
option-gear-bar = Турник
question-wish = Какой турник?
short-wish = Турник
question-dream = О чём мечтаете?
short-dream = Мечта
"""
PLAY = Path(__file__).resolve().parents[1] / "support" / "more_questions.py"


def test_one_more_question_is_one_entry_and_its_texts(tmp_path: Path) -> None:
    # With what is compiled already; not what another process compiles now.
    left_out = shutil.ignore_patterns("*.pyc.*")
    for folder in ("bot", "db", "dialogs", "locales", "migrations", "tests"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=left_out)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    questions = tmp_path / "bot/services/intake/questions.py"
    source = questions.read_text("utf-8")
    assert source.count("    OWN_WORDS,\n)") == 1
    questions.write_text(source.replace("    OWN_WORDS,\n)", f"    OWN_WORDS,{ENTRIES})"), "utf-8")
    for language in ("ru", "en"):
        with (tmp_path / "locales" / language / "client.ftl").open("a", encoding="utf-8") as texts:
            texts.write(TEXTS)
    shutil.copy(PLAY, tmp_path / "tests/handlers/test_played.py")

    played = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/handlers/test_played.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
    )

    assert played.returncode == 0, played.stdout + played.stderr
    assert "2 passed" in played.stdout
