import os
import subprocess
import sys
from pathlib import Path

import pytest
from aiogram import Bot
from aiogram.types import LabeledPrice

from bot.demo.day.transcript import Transcript
from bot.demo.people.person import Person
from bot.demo.process import ROOT
from bot.demo.server.bell import Bell
from bot.demo.server.view import text_width
from bot.demo.telegram import BotApiServer


@pytest.mark.deep  # `make demo` says by itself when a step of the day fails.
@pytest.mark.sqlite  # The demo brings a database of its own: on PostgreSQL it would be the same run again.
def test_the_day_is_played_without_a_token_or_a_database(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("BOT_TOKEN=nonsense\nDATABASE_URL=nonsense\n")
    env = {key: value for key, value in os.environ.items() if key not in ("BOT_TOKEN", "ADMIN_IDS", "DATABASE_URL")}
    done = subprocess.run(
        [sys.executable, "-m", "bot.demo", "--fast"],
        cwd=tmp_path,
        env={**env, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "COLUMNS": "80"},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert max(map(text_width, lines)) <= 80
    for seen in (
        "/start instagram",
        "👆 Ср",
        "👆 ✅ Тренировка сделана",
        "Ноет колено",
        "✓ дошло",
        "👆 → Принимают решение",
        "👆 ✅ Перевод сделан",
        "👆 ✅ Подтвердить",
        "👆 Отправить клиенту",
        "👆 Завтра",
        "👆 ✅",
        "Всё сделано",
        "🔕 Без рассылок",
        "Рассылка закончена: 1 из 1",
    ):
        assert any(seen in line for line in lines), seen
    told = " ".join("\n".join(lines).partition("history")[2].split())
    assert "· → Первичный контакт · система · Новый лид" in told
    assert "· Первичный контакт → Консультация · система · Клиент прошёл опросник" in told
    assert "· Консультация → Принимают решение · Анна" in told
    assert "· Принимают решение → Куплена услуга · Анна · " in told
    assert "· Куплена услуга → Активный клиент · система · " in told
    assert sorted(path.name for path in tmp_path.iterdir()) == [".env"]


@pytest.fixture
def printed() -> list[str]:
    return []


@pytest.fixture
def transcript(api: BotApiServer, ivan: Person, printed: list[str]) -> Transcript:
    anna = api.person(1, "Анна")
    return Transcript(Bell(), (ivan.chat, anna.chat), width=43, write=printed.append)


async def test_each_side_is_printed_in_its_column(
    api: BotApiServer, ivan: Person, transcript: Transcript, printed: list[str]
) -> None:
    await api.person(1, "Анна").send("да")
    transcript.look()
    transcript.look()

    assert printed == [
        "          ╭────────╮ │",
        "          │ /start │ │",
        "          ╰────────╯ │",
        "                     │               ╭────╮",
        "                     │               │ да │",
        "                     │               ╰────╯",
    ]


async def test_a_message_that_changes_is_printed_again_with_a_mark(
    ivan: Person, transcript: Transcript, printed: list[str]
) -> None:
    transcript.look()
    printed.clear()
    await ivan.edit(ivan.messages[0], "/start lead")
    transcript.look()

    assert printed[0].strip() == "╭─ ✎ ─────────╮ │"


async def test_a_long_message_is_shortened_to_its_first_lines(
    ivan: Person, transcript: Transcript, printed: list[str]
) -> None:
    transcript.look()
    printed.clear()
    await ivan.send("\n".join(f"строка {i}" for i in range(30)))
    transcript.look()

    assert len(printed) < 15
    assert "… 21 more lines" in printed[-2]


async def test_an_album_is_one_bubble(ivan: Person, transcript: Transcript, printed: list[str]) -> None:
    transcript.begin("album", "An album")
    await ivan.send_album(caption="раз")
    transcript.look()

    lines = transcript.part("album").split("\n")
    assert sum("╭" in line for line in lines) == 1
    assert sum(line.count("[📷") for line in lines) == 2


async def test_what_is_paid_is_printed_on_both_ways(
    bot: Bot, ivan: Person, transcript: Transcript, printed: list[str]
) -> None:
    transcript.look()
    printed.clear()
    price = LabeledPrice(label="x", amount=500)
    await bot.send_invoice(1001, "Пакет", "10 занятий", "offer:1", "XTR", [price])
    await ivan.pay_unheard()
    transcript.look()

    bubbles = [line.strip(" │") for line in printed if line.count("│") > 1]
    assert bubbles == ["[🧾]", "Пакет", "10 занятий", "⭐ 500", "[✅ paid]", "⭐ 500"]
    assert "[ Pay ⭐ 500 ]" in printed[6]
