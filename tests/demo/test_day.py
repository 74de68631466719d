import os
import re
import subprocess
import sys
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from aiogram import Bot
from aiogram.types import LabeledPrice
from babel.dates import format_date

from bot.demo.day.day import ZONE
from bot.demo.day.transcript import Transcript
from bot.demo.people.person import Person
from bot.demo.process import ROOT
from bot.demo.server.bell import Bell
from bot.demo.server.view import text_width
from bot.demo.telegram import BotApiServer


@pytest.mark.deep  # `make demo` says by itself when a step of the day fails.
@pytest.mark.sqlite  # The demo brings a database of its own: on PostgreSQL it would be the same run again.
def test_the_day_is_played_without_a_token_or_a_database(tmp_path: Path) -> None:
    today = datetime.now(ZONE).date()
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
        "👆 ⭐ Цена в Stars",
        "В Stars: 4 000 ⭐",
        "👆 Ср",
        "👆 ✅ Тренировка сделана",
        "Ноет колено",
        "✓ дошло",
        "👆 → Принимают решение",
        "👆 ✅ Перевод сделан",
        "👆 ✅ Подтвердить",
        "👆 Отправить клиенту",
        "👆 Завтра",
        "👆 Продлить",
        "👆 Pay ⭐ 4000",
        "⭐ Оплачено в Stars",
        "👆 ✅ Отправить «Сила: 12 недель»",
        "👆 ✅",
        "Всё сделано",
        "🔕 Без рассылок",
        "Рассылка закончена: 2 из 2",
        "👆 🖼 Картинкой",
    ):
        assert any(seen in line for line in lines), seen
    _goes_on_without_a_gap(_part(lines, "Three days before", until="The next morning"), today=today)
    _has_brought_what_was_sold(_part(lines, "What this month", until="The new client's history"), today=today)
    told = " ".join("\n".join(lines).partition("history")[2].split())
    assert "· → Первичный контакт · система · Новый лид" in told
    assert "· Первичный контакт → Консультация · система · Клиент прошёл опросник" in told
    assert "· Консультация → Принимают решение · Анна" in told
    assert "· Принимают решение → Куплена услуга · Анна · " in told
    assert "· Куплена услуга → Активный клиент · система · " in told
    assert sorted(path.name for path in tmp_path.iterdir()) == [".env"]


def _part(lines: list[str], title: str, *, until: str) -> str:
    """All that is printed below this title, the words of a bubble in one line."""
    begins, ends = (next(place for place, line in enumerate(lines) if line.startswith(one)) for one in (title, until))
    return " ".join(" ".join(lines[begins:ends]).replace("│", " ").split())


def _goes_on_without_a_gap(part: str, *, today: date) -> None:
    last, first = today + timedelta(days=3), today + timedelta(days=4)
    assert f"Мария, ваша программа идёт до {last:%d.%m}" in part
    assert re.search(rf"начнётся {first:%d\.%m}(\.\d\d)?, сразу после прежней", part)


def _has_brought_what_was_sold(part: str, *, today: date) -> None:
    """One transfer and one payment in Stars of this month; what was paid months ago is not among them."""
    month = f"{format_date(today, 'LLLL y', locale='ru')} "
    assert f"💰 Деньги: {month}3 000 ₽ · 1 оплата 4 000 ⭐ · 1 оплата Ждём за 30 дней: 3 000 ₽," in part
    assert f"💰 По способам: {month}Перевод: 3 000 ₽ · 1 оплата Звёзды Telegram: 4 000 ⭐ · 1 оплата " in part
    assert "👆 🖼 Картинкой ╭────────────╮ [📷 photo] ╰────────────╯" in part


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


async def test_another_chat_takes_the_left_side_and_gives_it_back_with_what_has_come_meanwhile(
    api: BotApiServer, ivan: Person, transcript: Transcript, printed: list[str]
) -> None:
    transcript.look()
    olga = api.person(1002, "Ольга")
    transcript.turn_to(olga.chat)
    printed.clear()
    await ivan.send("тут")
    await olga.send("и я")
    transcript.look()
    assert [line.strip(" │") for line in printed if "│ " in line] == ["и я"]

    transcript.turn_to(ivan.chat)
    transcript.look()
    assert [line.strip(" │") for line in printed if "│ " in line] == ["и я", "тут"]


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
