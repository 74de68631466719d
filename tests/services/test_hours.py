"""When the business is quiet, when it answers, and its vacation."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from bot.i18n import LANGUAGES
from bot.services.errors import BadHours, BadLastDay, CRMError, NotOwner, TextTooLong, WordsWanted
from bot.services.time import calendar, hours, spans
from bot.services.time.hours import AwayWords
from bot.services.time.spans import Span
from bot.text.days import hours_of_day
from db.models import Setting, Staff

NIGHT = Span(time(22), time(9))
BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        *((words, NIGHT) for words in ("22-9", "22:00–9:00", "с 22 до 9", "22.00 — 09.00", " С 22 ч. до 9 часов ")),
        *((words, NIGHT) for words in ("from 10 pm to 9 am", "10PM-9AM", "10 p.m. – 9 a.m.", "с 10 вечера до 9 утра")),
        ("9-24", Span(time(9), time(0))),
        ("24:00-7:30", Span(time(0), time(7, 30))),
        ("12 am - 12 pm", Span(time(0), time(12))),
        ("с 11 ночи до 2 дня", Span(time(23), time(14))),
        ("с 12 ночи до 3 ночи", Span(time(0), time(3))),
        ("10:15 to 8:30 pm", Span(time(10, 15), time(20, 30))),
        ("0-0", None),
        ("9:00-9", None),
        ("0-24", None),
    ],
)
def test_hours_are_read_as_they_are_typed(typed: str, meant: Span | None) -> None:
    assert spans.read(typed) == meant
    for language in LANGUAGES:
        if meant is not None:
            assert spans.read(hours_of_day(meant, language)) == meant, "and as they are shown"


@pytest.mark.parametrize(
    "typed",
    ["", "9", "22 9", "25-9", "24:30-9", "22:60-9", "ночью", "22-9-3", "222-9", "22-9 <b>", "-9", "١-٢", "9" * 400],
)
def test_what_is_no_two_times_of_the_day_is_refused(typed: str) -> None:
    with pytest.raises(BadHours):
        spans.read(typed)


def at(words: str, zone: ZoneInfo, fold: int = 0) -> datetime:
    return datetime.fromisoformat(words).replace(tzinfo=zone, fold=fold)


@pytest.mark.parametrize("zone", [BERLIN, NEW_YORK, ZoneInfo("Asia/Vladivostok")], ids=str)
async def test_the_night_is_quiet_and_ends_in_the_morning(trainer: Staff, zone: ZoneInfo) -> None:
    calendar.settle_in(zone)
    for moment, quiet, waking in (
        ("2040-11-25 21:59", False, "2040-11-25 21:59"),
        ("2040-11-25 22:00", True, "2040-11-26 09:00"),
        ("2040-11-26 00:00", True, "2040-11-26 09:00"),
        ("2040-11-26 08:59", True, "2040-11-26 09:00"),
        ("2040-11-26 09:00", False, "2040-11-26 09:00"),
        ("2040-12-31 23:59", True, "2041-01-01 09:00"),
    ):
        assert await hours.quiet(at(moment, zone)) is quiet, moment
        assert await hours.next_waking(at(moment, zone)) == at(waking, zone), moment


@pytest.mark.parametrize(
    ("zone", "spring", "autumn"),
    [(BERLIN, "2040-03-25", "2040-10-28"), (NEW_YORK, "2040-03-11", "2040-11-04")],
    ids=str,
)
async def test_a_night_in_which_the_clocks_change_is_one_night(
    trainer: Staff, owner: Staff, zone: ZoneInfo, spring: str, autumn: str
) -> None:
    calendar.settle_in(zone)
    for day, long in ((spring, 10), (autumn, 12)):
        evening = at(f"{date.fromisoformat(day) - timedelta(days=1)} 22:00", zone)
        waking = await hours.next_waking(evening)
        assert waking == at(f"{day} 09:00", zone)
        assert waking - evening.astimezone(UTC) == timedelta(hours=long)

    # Whatever ends within the hour that comes twice, or not at all, ends once.
    for typed in ("22-2:30", "22-1:30", "1:30-2:30", "2:30-1:30", "2:30-3"):
        await hours.set_quiet(typed, by=owner)
        for day in (spring, autumn):
            begin = at(f"{date.fromisoformat(day) - timedelta(days=1)} 20:00", zone).astimezone(UTC)
            moments = [begin + timedelta(minutes=10 * n) for n in range(80)]
            states = [await hours.quiet(moment) for moment in moments]
            assert sum(a != b for a, b in pairwise(states)) <= 3, (typed, day)
            for moment, quiet in zip(moments, states, strict=True):
                waking = await hours.next_waking(moment)
                assert (waking > moment) is quiet
                assert not await hours.quiet(waking), (typed, moment)


async def test_two_equal_ends_are_no_quiet_hours(trainer: Staff, owner: Staff) -> None:
    midnight = at("2040-11-26 00:00", BERLIN)
    for typed in ("0-0", ""):
        await hours.set_quiet("13-15", by=owner)
        await hours.set_quiet(typed, by=owner)
        assert (await hours.present()).quiet is None
        assert await hours.quiet(midnight) is False
        assert await hours.next_waking(midnight) == midnight


async def test_who_writes_in_the_hours_of_answers_is_told_nothing(
    trainer: Staff, owner: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    calendar.settle_in(BERLIN)
    monkeypatch.setattr(hours, "now", lambda: at("2040-11-25 21:00", BERLIN))
    assert await hours.away_words() is None
    await hours.set_answers("10-20", by=owner)
    assert await hours.away_words() == AwayWords("", None)
    await hours.say_of_answers("  Отвечу <b>утром</b>\n🙂 ", by=owner)
    assert await hours.away_words() == AwayWords("Отвечу <b>утром</b>\n🙂", None)
    monkeypatch.setattr(hours, "now", lambda: at("2040-11-25 19:59", BERLIN))
    assert await hours.away_words() is None
    await hours.set_answers("", by=owner)
    monkeypatch.setattr(hours, "now", lambda: at("2040-11-25 21:00", BERLIN))
    assert await hours.away_words() is None


async def test_a_vacation_is_told_whatever_the_hour_and_ends_by_itself(trainer: Staff, owner: Staff) -> None:
    today = calendar.today()
    await hours.say_of_vacation("На море", by=owner)
    assert await hours.away_words() is None
    await hours.begin_vacation(today, by=owner)
    assert await hours.away_words() == AwayWords("На море", today)
    await Setting.filter(key=hours.VACATION).update(value=(today - timedelta(days=1)).isoformat())
    assert await hours.away_words() is None
    await hours.begin_vacation(today + timedelta(days=365), by=owner)
    await hours.say_of_vacation("", by=owner)
    assert await hours.away_words() == AwayWords("", today + timedelta(days=365))
    await hours.end_vacation(by=owner)
    assert await hours.away_words() is None


async def test_what_is_refused_is_not_kept(trainer: Staff, owner: Staff) -> None:
    today, before = calendar.today(), await Setting.all().values()
    refused: list[tuple[type[CRMError], object]] = [
        (BadLastDay, hours.begin_vacation(today - timedelta(days=1), by=owner)),
        (BadLastDay, hours.begin_vacation(today + timedelta(days=366), by=owner)),
        (BadHours, hours.set_quiet("всегда", by=owner)),
        (TextTooLong, hours.say_of_vacation("я" * 501, by=owner)),
        (WordsWanted, hours.say_of_answers(" \u200b ", by=owner)),
        (NotOwner, hours.begin_vacation(today, by=trainer)),
        (NotOwner, hours.end_vacation(by=trainer)),
        (NotOwner, hours.say_of_vacation("На море", by=trainer)),
        (NotOwner, hours.set_answers("10-20", by=trainer)),
        (NotOwner, hours.say_of_answers("Утром", by=trainer)),
        (NotOwner, hours.set_quiet("22-9", by=trainer)),
    ]
    for error, change in refused:
        with pytest.raises(error):
            await change  # type: ignore[misc]
    assert await Setting.all().values() == before
    await hours.say_of_vacation("я" * 500, by=owner)
    assert len((await hours.present()).vacation_words) == 500
