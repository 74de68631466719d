"""How long after something a message comes, as people type it, as screens say it, and by the trainer's clock."""

from datetime import UTC, datetime, time

import pytest

from bot.i18n import LANGUAGES, translator
from bot.services.errors import BadDelay
from bot.services.time.follow_ups import Chain, delays
from bot.services.time.follow_ups.chains import CHAINS, places
from bot.services.time.follow_ups.delays import Delay
from bot.services.time.follow_ups.messages import Message
from bot.text.follow_ups import when
from dialogs.follow_ups.getters import CHOICES

TYPED = {
    "2 ч": Delay(hours=2),
    "2ч": Delay(hours=2),
    "Через 3 часа": Delay(hours=3),
    " in 72  hours ": Delay(hours=72),
    "5 дней": Delay(days=5),
    "365 d": Delay(days=365),
    "через день": Delay(days=1),
    "через неделю в 10": Delay(days=7, at=time(10)),
    "1 день 19:00": Delay(days=1, at=time(19)),
    "1 день в 19": Delay(days=1, at=time(19)),
    "1 день, в 7 вечера": Delay(days=1, at=time(19)),
    "2 days at 7 p.m.": Delay(days=2, at=time(19)),
    "на следующий день в 19.30": Delay(days=1, at=time(19, 30)),
    "the next day at 7 PM": Delay(days=1, at=time(19)),
    "в тот же день 20:00": Delay(at=time(20)),
    "0 дней 19:00": Delay(at=time(19)),
    "за 3 дня": Delay(days=-3),
    "−3 дн. 11:00": Delay(days=-3, at=time(11)),
    "за 3 дня до конца, 11:00": Delay(days=-3, at=time(11)),
    "за день до конца 11:00": Delay(days=-1, at=time(11)),
    "3 days before the end, 11 AM": Delay(days=-3, at=time(11)),
    "в последний день, 18:00": Delay(at=time(18)),
    "через 2 дня после конца, 11:00": Delay(days=2, at=time(11)),
}
NONE = (
    *("", "ч", "3", "10 19", "завтра", "скоро", "1.5 ч", "-2 ч", "за 2 ч", "1 день 3 ч", "1219:00", "в день 19:00"),
    *("0 ч", "73 ч", "999 ч", "366 дней", "за 31 день", "0 дней", "в тот же день", "2 дня 24:30", "2 дня 25:00"),
    *("2 дня 24:00", "2 дня 19:60", "2 дня 19", "2 дня 19:00 2", "2\nдня\n19:00\n!"),
)


@pytest.mark.parametrize(("typed", "meant"), TYPED.items())
def test_a_delay_may_be_typed_as_one_says_it(typed: str, meant: Delay) -> None:
    assert delays.read(typed) == meant


@pytest.mark.parametrize("typed", NONE)
def test_what_may_mean_something_else_is_refused(typed: str) -> None:
    with pytest.raises(BadDelay):
        delays.read(typed)


@pytest.mark.parametrize("meant", TYPED.values(), ids=str)
def test_what_is_kept_is_read_again(meant: Delay) -> None:
    assert delays.read(str(meant)) == meant
    assert len(str(meant)) <= 20


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chain", Chain)
def test_what_a_screen_says_can_be_typed(chain: Chain, language: str) -> None:
    t, said = translator(language), set()
    for place in places(chain):
        choices = [delays.read(choice) for choice in CHOICES[chain, place]]
        assert CHAINS[chain].delays[place - 1] in choices
        for delay in choices:
            words = when(Message(chain, place, True, delay, {}), t)
            assert delays.read(words) == delay, words
            said.add((place, words))
    assert len(said) == sum(len(CHOICES[chain, place]) for place in places(chain)), "no two sound alike"


@pytest.mark.parametrize(
    ("chain", "language", "said"),
    [
        (Chain.UNFINISHED, "ru", ["через 2 ч", "на следующий день в 19:00"]),
        (Chain.UNFINISHED, "en", ["in 2 h", "the next day at 7 PM"]),
        (Chain.FIRST_WEEK, "ru", ["в день первой тренировки, 19:00", "через 5 дней"]),
        (Chain.FIRST_WEEK, "en", ["the day of the first workout, 7 PM", "in 5 days"]),
        (Chain.PAYMENT_HELP, "ru", ["через 3 ч"]),
        (
            Chain.RENEWAL,
            "ru",
            [
                "за 3 дня до конца, 11:00",
                "за 1 день до конца, 11:00",
                "в последний день, 11:00",
                "через 2 дня после конца, 11:00",
            ],
        ),
        (
            Chain.RENEWAL,
            "en",
            [
                "3 days before the end, 11 AM",
                "1 day before the end, 11 AM",
                "on the last day, 11 AM",
                "2 days after the end, 11 AM",
            ],
        ),
        (Chain.COME_BACK, "ru", ["через 30 дней"]),
    ],
)
def test_when_a_message_comes_is_said_in_words(chain: Chain, language: str, said: list[str]) -> None:
    coming = zip(places(chain), CHAINS[chain].delays, strict=True)
    words = [when(Message(chain, place, True, delay, {}), translator(language)) for place, delay in coming]
    assert [one.replace("\N{NO-BREAK SPACE}", " ") for one in words] == said


def test_days_and_their_hours_are_those_of_the_trainers_calendar() -> None:
    since = datetime(2026, 3, 1, 22, 30, tzinfo=UTC)  # in Moscow it is 1:30 of the day after
    assert Delay(hours=2).after(since) == datetime(2026, 3, 2, 0, 30, tzinfo=UTC)
    assert Delay(days=1, at=time(19)).after(since) == datetime(2026, 3, 3, 16, tzinfo=UTC)
    assert Delay(days=5).after(since) == datetime(2026, 3, 6, 22, 30, tzinfo=UTC)
    assert Delay(days=-3, at=time(11)).after(since) == datetime(2026, 2, 27, 8, tzinfo=UTC)
