"""What people typed, money and dates, as they stand in a message; and how texts take their arguments."""

import re
import unicodedata
from datetime import UTC, date, datetime
from html import unescape
from zoneinfo import ZoneInfo

import pytest
import regex
from babel.numbers import list_currencies
from hypothesis import example, given
from hypothesis import strategies as st

from bot.demo.server.view import as_read
from bot.i18n import LANGUAGES, MissingText, supported, translator
from bot.services.intake.questions import QUESTIONS
from bot.services.money.currencies import digits, from_telegram, to_telegram
from bot.services.money.prices import HIGHEST_PRICE, highest, readings
from bot.text.answers import answer_text
from bot.text.days import day, moment, short_day, term
from bot.text.money import money
from bot.text.names import client_name
from bot.text.words import cut, one_line
from db.fields import now
from db.models import Client, Program

FAMILY = "👨‍👩‍👧"  # five code points that are one character to a reader
FLAG = "🇷🇺"
E_ACUTE = "e\u0301"
ARABIC = "محمد"
ISOLATED, END = "\u2068", "\u2069"
OVERRIDE = "\u202e"  # turns the rest of the line round

RU, EN = translator("ru"), translator("en")
PIECES = [*"abЯ ё<&\n\t", FAMILY, FLAG, E_ACUTE, "👍🏽", ARABIC, OVERRIDE, "\u200d", "\u0301"]
TYPED = st.lists(st.sampled_from(PIECES)).map("".join) | st.text()


def clusters(text):
    return regex.findall(r"\X", text)


# cut


def test_a_text_that_fits_stays_as_it_is():
    assert cut("Иван", 4) == "Иван"
    assert cut("", 1) == ""


def test_a_long_text_ends_in_an_ellipsis_that_counts():
    assert cut("Иванов", 4) == "Ива…"


def test_no_space_stands_before_the_ellipsis():
    assert cut("Иван Петров", 6) == "Иван…"


@pytest.mark.parametrize("character", [FAMILY, FLAG, E_ACUTE])
def test_a_character_of_several_code_points_is_not_cut_in_half(character):
    for longest in range(1, 3 * len(character)):
        whole = (longest - 1) // len(character)
        assert cut(character * 3, longest) == character * whole + "…"


@given(TYPED, st.integers(1, 80))
@example(FAMILY * 10, 12)
def test_a_cut_text_is_a_beginning_in_whole_characters(text, longest):
    result = cut(text, longest)
    assert len(result) <= longest
    if len(text) > longest:
        whole = clusters(text)
        assert result.removesuffix("…") in {"".join(whole[:n]).rstrip() for n in range(len(whole))}


# shown


def test_markup_and_emoji_are_shown_as_typed():
    assert one_line("<b>Иван</b> & Ко 😀") == "<b>Иван</b> & Ко 😀"


def test_lines_and_runs_of_spaces_become_one_line():
    assert one_line("  Иван\n\n\tПетров\u2028 мл. ") == "Иван Петров мл."


@pytest.mark.parametrize("text", ["", " ", "\n\t", "\u200b\u200e\u2060", "\u3000", OVERRIDE, "\u0301"])
def test_what_nobody_can_see_counts_as_nothing(text):
    assert one_line(text) == ""


def test_right_to_left_words_keep_their_direction_to_themselves():
    assert one_line(ARABIC) == ISOLATED + ARABIC + END


def test_marks_that_turn_the_line_round_are_left_out():
    assert one_line(f"Иван{OVERRIDE}\u2066 Петров") == "Иван Петров"
    assert one_line(f"{ARABIC}{OVERRIDE}") == ISOLATED + ARABIC + END


@pytest.mark.parametrize(("marks", "longest"), [(12, 40), (60, 22), (300, 40)])
def test_a_name_with_heaps_of_marks_shows_its_letters(marks, longest):
    heap = "".join(chr(0x300 + number % 0x4F) for number in range(marks))
    line = one_line("".join(letter + heap for letter in "Иван"), longest)
    letters = "".join(char for char in line if unicodedata.category(char) != "Mn")
    assert letters.startswith("Ива")
    assert len(line) <= longest


@pytest.mark.parametrize(
    "name", ["Việt Nguyễn", "नमस्ते", "ภูมิใจ", "שָׁלוֹם", "بِسْمِ", "👨‍👩‍👧‍👦", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👩🏽‍❤️‍💋‍👩🏿", "1️⃣ зал", "می‌خواهم"]
)
def test_marks_and_joiners_that_belong_to_the_spelling_stay(name):
    assert one_line(name).strip(ISOLATED + END) == name


@pytest.mark.parametrize(
    "unseen", ["\u200b", "\u2060", "\ufeff", "\u00ad", "\u3164", "\u2800", "\u200d", "\u200f", "\x07", "\ud800"]
)
def test_what_nobody_can_see_takes_no_room_from_the_name(unseen):
    line = one_line(unseen * 60 + "Иван" + unseen * 60 + "Петров", 14)
    assert "Иван" in line
    assert "Пет" in line
    line.encode()


def test_a_name_that_is_one_endless_emoji_is_shown_in_part():
    assert one_line("👨" + "\u200d👨" * 60, 40)[0] == "👨"


@pytest.mark.parametrize(
    "name", ["\u2800\u2800", "\u3164", "\U0001d159", "\u2028\u2029", "\u20dd", "\u0301" * 50, "\u200f\u2067"]
)
def test_a_client_whose_name_nobody_can_see_is_called_by_their_number(name):
    assert client_name(Client(id=12, first_name=name), RU) == client_name(Client(id=12), RU) != ""


def test_a_long_name_is_cut():
    assert one_line("я" * 4000) == "я" * 63 + "…"
    assert len(one_line(ARABIC * 1000, 20).strip(ISOLATED + END)) == 20


@given(TYPED, st.integers(2, 70))
def test_what_is_shown_is_one_line_that_scrambles_nothing_around_it(text, longest):
    line = one_line(text, longest)
    assert len(line.splitlines()) <= 1
    assert line == line.strip()
    assert not set(line) & {OVERRIDE, "\u202a", "\u202b", "\u202c", "\u202d", "\u2066", "\u2067"}
    assert line.count(ISOLATED) == line.count(END) == int(line.startswith(ISOLATED))
    assert one_line(line, longest) == line


# money, dates


@pytest.mark.parametrize(
    ("amount", "currency", "language", "expected"),
    [
        (300000, "RUB", "ru", "3 000 ₽"),
        (350050, "RUB", "ru", "3 500,50 ₽"),
        (1, "RUB", "ru", "0,01 ₽"),
        (0, "RUB", "ru", "0 ₽"),
        (123456700, "RUB", "ru", "1 234 567 ₽"),
        (300000, "RUB", "en", "₽3,000"),
        (2000000, "KZT", "ru", "20 000 ₸"),
        (2000000, "KZT", "en", "₸20,000"),
        (9950, "BYN", "ru", "99,50 Br"),
        (9950, "BYN", "en", "Br 99.50"),
        (9900, "GEL", "ru", "99 ₾"),
        (9900, "GEL", "en", "₾99"),
        (50000000, "UZS", "ru", "500 000 so'm"),
        (50000000, "UZS", "en", "so'm 500,000"),
        (300000, "USD", "en", "$3,000"),
        (4990, "USD", "en", "$49.90"),
        (4990, "USD", "ru", "49,90 $"),
        (3000, "JPY", "en", "¥3,000"),
        (100, "JPY", "ru", "100 ¥"),
        (1000, "KWD", "en", "KWD 1"),
        (1500, "KWD", "en", "KWD 1.500"),
        (3_000_000, "KWD", "en", "KWD 3,000"),
        (3_000_000, "BHD", "ru", "3 000 BHD"),
        (3_000_500, "JOD", "en", "JOD 3,000.500"),
    ],
)
def test_money_stands_with_its_currency_and_no_empty_decimals(amount, currency, language, expected):
    assert as_read(money(amount, currency, language)) == expected


@pytest.mark.parametrize(
    ("amount", "currency", "language", "expected"),
    [
        (123456700, "RUB", "ru", "1\u00a0234\u00a0567\u00a0₽"),
        (3_000_000, "KWD", "en", "KWD\u00a03,000"),
        (4990, "USD", "ru", "49,90\u00a0$"),
    ],
)
def test_no_line_breaks_within_a_sum(amount, currency, language, expected):
    assert money(amount, currency, language) == expected


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("currency", sorted(list_currencies()))
def test_a_price_that_is_shown_in_any_currency_can_be_typed_again(currency, language):
    for major in (1, 3, 49, 100, 3000, 7500, 20_000, 1_000_000):
        for amount in {major * 10 ** digits(currency), major * 10 ** digits(currency) - 1, major} - {0}:
            shown_price = money(amount, currency, language)
            meant = readings(shown_price, currency=currency)
            assert amount in meant, shown_price
            assert len(meant) == 1 or regex.search(r"(?<![\d,])\d{1,3}[.,]\d{3}(?![\d.,])", shown_price), shown_price


@given(st.integers(1, HIGHEST_PRICE), st.sampled_from(["RUB", "KZT", "JPY", "KWD", "USD"]))
def test_a_price_that_is_shown_can_be_typed_again(amount, currency):
    amount = min(amount, highest(currency))
    assert amount in readings(money(amount, currency, "ru"), currency=currency)


def test_an_instant_is_shown_by_the_trainers_clock():
    instant = datetime(now().year, 11, 12, 23, 30, tzinfo=UTC)
    assert moment(instant, ZoneInfo("Europe/Moscow"), "ru") == "13.11 02:30"
    assert moment(instant, ZoneInfo("UTC"), "ru") == "12.11 23:30"
    assert moment(instant.replace(year=2024), ZoneInfo("UTC"), "ru") == "12.11.2024 23:30"


@pytest.mark.parametrize(
    ("utc", "expected"),
    [
        ("11-05T06:30Z", "Nov 5, 1:30 AM"),
        ("11-05T17:00Z", "Nov 5, 12:00 PM"),
        ("07-04T04:05Z", "Jul 4, 12:05 AM"),
        ("07-04T03:59Z", "Jul 3, 11:59 PM"),
    ],
)
def test_an_american_reads_the_month_and_the_half_of_the_day(utc, expected):
    zone = ZoneInfo("America/New_York")
    assert moment(datetime.fromisoformat(f"{now().year}-{utc}"), zone, "en") == expected
    long_ago = datetime.fromisoformat(f"2024-{utc}")
    date, clock = expected.split(", ")
    assert moment(long_ago, zone, "en") == f"{date}, 2024, {clock}"


@pytest.mark.parametrize(
    ("language", "this_year", "other_year"), [("ru", "15.01", "15.01.27"), ("en", "Jan 15", "Jan 15, 2027")]
)
def test_a_day_of_another_year_has_it_the_one_to_come_too(language, this_year, other_year):
    last = date(2027, 1, 15)
    assert short_day(last, language, today=date(2027, 12, 31)) == this_year
    assert short_day(last, language, today=date(2026, 12, 31)) == other_year
    assert short_day(last, language, today=date(2028, 1, 1)) == other_year


def test_a_day_is_shown_in_the_readers_language():
    assert (
        day(date(2026, 11, 12), "ru") == "12 нояб. 2026\u202fг." or day(date(2026, 11, 12), "ru") == "12 нояб. 2026 г."
    )
    assert day(date(2026, 11, 12), "en") == "Nov 12, 2026"


# people and answers


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ({"first_name": "Иван", "last_name": "Петров", "username": "ivan"}, "Иван Петров @ivan"),
        ({"first_name": "Иван"}, "Иван"),
        ({"first_name": "\u200b", "username": "ivan"}, "@ivan"),
        ({"first_name": "<b>"}, "<b>"),
        ({"first_name": ARABIC, "username": "m"}, f"{ISOLATED}{ARABIC}{END} @m"),
        ({}, "Клиент 12"),
    ],
)
def test_a_client_is_called_by_what_there_is(names, expected):
    assert client_name(Client(id=12, **names), RU) == expected


def question(key):
    return next(question for question in QUESTIONS if question.key == key)


@pytest.mark.parametrize(
    ("key", "answers", "expected"),
    [
        ("sex", {"sex": "female"}, "option-sex-female"),
        ("limits", {"limits": ["knees"]}, "option-limits-knees"),
        ("limits", {"limits": []}, "answer-limits-none"),
        ("limits", {}, "answer-limits-none"),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_chosen_answer_is_shown_as_its_button(key, answers, expected, language):
    t = translator(language)
    assert answer_text(t, question(key), answers) == t.label(expected)


@pytest.mark.parametrize(
    ("key", "value", "russian", "english"),
    [
        ("age", 21, "21 год", "21 years"),
        ("age", 34, "34 года", "34 years"),
        ("age", 11, "11 лет", "11 years"),
        ("height", 172, "172 см", "172 cm (5'8\")"),
        ("weight", 68.5, "68,5 кг", "68.5 kg (151 lb)"),
        ("weight", 68, "68 кг", "68 kg (150 lb)"),
        ("days", "2", "2 дня в неделю", "2 days a week"),
        ("days", "5", "5 дней в неделю", "5 days a week"),
    ],
)
def test_a_number_is_shown_with_its_unit(key, value, russian, english):
    told = answer_text(RU, question(key), {key: value}), answer_text(EN, question(key), {key: value})
    assert tuple(map(as_read, told)) == (russian, english)
    assert all(re.match(r"[\d.,]+\u00a0", words) for words in told), "no line breaks between them"


@pytest.mark.parametrize("key", ["sex", "age", "goal"])
def test_an_answer_that_is_missing_is_a_dash(key):
    assert answer_text(RU, question(key), {}) == "—"


def test_several_limits_stand_in_one_line_with_the_clients_own_words():
    answers: dict[str, object] = {"limits": ["knees", "other"], "limits_other": "грыжа\n<L5>"}
    knees, other = RU.label("option-limits-knees"), RU.label("option-limits-other")
    assert answer_text(RU, question("limits"), answers) == f"{knees}, {other} (грыжа <L5>)"


# texts and their arguments


@given(st.text())
def test_an_argument_of_a_message_is_escaped_once_and_of_a_label_never(name):
    message, label = RU("notice-source", source=name), RU.label("notice-source", source=name)
    assert "<" not in message
    assert unescape(message) == unescape(label) or "&" in name
    assert message == label.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def test_markup_of_the_text_itself_is_kept():
    assert RU("notice-new-lead", name="<i>&") == "🆕 Новый лид: <b>&lt;i&gt;&amp;</b>"


@pytest.mark.parametrize("t", [RU, EN])
def test_the_number_of_a_payment_is_written_as_it_is_typed(t):
    for key in ("payment-open-already", "receipt-ask", "payment-waiting"):
        assert "12345" in t(key, number=12345, title="", amount=""), key
    assert "12345" in t.label("client-nameless", number=12345)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("key", "arguments"), [("no-such-text", {}), ("notice-source", {}), ("greeting", {"nick": "Иван"})]
)
def test_a_text_or_an_argument_that_is_missing_is_an_error(language, key, arguments):
    t = translator(language)
    with pytest.raises(MissingText) as caught:
        t(key, **arguments)
    assert caught.value.args == (key,)
    with pytest.raises(MissingText):
        t.label(key, **arguments)


def test_a_language_says_which_texts_it_has():
    assert RU.has("greeting")
    assert not RU.has("no-such-text")


def test_a_language_without_texts_is_an_error():
    with pytest.raises(ValueError, match="'de' is none of ru, en"):
        translator("de")


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("ru", "ru"),
        ("en", "en"),
        ("en-GB", "en"),
        ("EN", "en"),
        ("ru-RU", "ru"),
        ("de", "ru"),
        ("", "ru"),
        (None, "ru"),
    ],
)
def test_the_bot_speaks_a_persons_language_where_it_can(code, expected):
    assert supported(code, "ru") == expected


def test_the_default_language_is_for_everybody_else():
    assert supported("de-AT", "en") == supported(None, "en") == "en"


@pytest.mark.parametrize(
    ("t", "name", "told"),
    [
        (RU, "Отжимания", "Легче: «Отжимания»."),
        (RU, "«W» стоя у стены", "Легче: «„W“ стоя у стены»."),
        (RU, "Тяга «Y»", "Легче: «Тяга „Y“»."),
        (RU, "«Старт»", "Легче: «Старт»."),
        (RU, "«Раз» и «два»", "Легче: «„Раз“ и „два“»."),
        (RU, 'Курс "Лето"', 'Легче: «Курс "Лето"».'),
        (EN, "Wall “W”", "Easier: “Wall ‘W’”."),
        (EN, "“Start”", "Easier: “Start”."),
    ],
)
def test_a_name_with_quotes_of_its_own_is_quoted_once(t, name, told):
    assert told in t.label("program-cue-easier", cue="", easier=name)


def test_a_term_says_the_year_of_days_that_are_not_in_todays():
    program = Program(starts_on=date(2026, 12, 30), ends_on=date(2027, 1, 28))
    assert term(program, "ru", today=date(2026, 12, 31)) == {"first": "30.12", "last": "28.01.27"}
    assert term(program, "ru", today=date(2027, 1, 1)) == {"first": "30.12.26", "last": "28.01"}
    assert term(Program(), "ru", today=date(2027, 1, 1)) == {"first": "", "last": ""}


def test_what_small_money_a_currency_has_is_written_down_and_told_to_telegram_as_it_counts():
    assert [digits(currency) for currency in ("RUB", "JPY", "RSD", "KWD", "XTR")] == [2, 0, 0, 3, 0]
    assert to_telegram(3_000, "RSD") == 300_000
    assert to_telegram(350_000, "RUB") == 350_000
    for currency in (*sorted(list_currencies()), "XTR"):
        assert from_telegram(to_telegram(1_234, currency), currency) == 1_234
