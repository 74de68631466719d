"""How names, money, dates and long words are put before a reader."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from html import unescape
from typing import Any
from zoneinfo import ZoneInfo

import regex
from babel import Locale
from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal

from bot.i18n import LANGUAGES, NO_BREAK, MissingText, Translator, in_every_language, translator
from bot.services.ink import BLANKS, has_ink
from bot.services.intake.questions import COUNTED, OWN_WORDS, QUESTIONS, AnyQuestion, Choice, FreeText, Number, Ticks
from bot.services.money import currencies
from bot.services.money.payment_requests import Changes
from bot.services.people.languages import TELEGRAMS
from bot.services.people.phones import EXTENSION_MARK
from bot.services.training import mentions_doctors_word, unjudged
from bot.text.measures import measure_text
from db.fields import now
from db.models import Client, ClientNote, ClientPipeline, PipelineStage, Staff

# Whole characters as a person sees them (extended grapheme clusters, UAX 29).
CLUSTERS = regex.compile(r"\X")
FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
# Marks that turn the line's direction and reach beyond the text they stand in (UAX 9).
DIRECTION_MARKS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
# What leaves no mark, and would take the room of what does.
UNSEEN = regex.compile(r"[\p{Cc}\p{Cs}\u00ad\u034f\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff]")
# More marks on one letter than these (and joiners after it) are no spelling in any script, and hide the letter.
HEAPED = regex.compile(r"([\p{Mn}\p{Me}\u200c\u200d]{3})[\p{Mn}\p{Me}\u200c\u200d]+")
TURNS = regex.compile(r"([\u200e\u200f\u061c])[\u200e\u200f\u061c]+")

# What can stand in a link (Telegram's rule for usernames, those of one's own bots and old short ones too).
USERNAME = re.compile(r"[A-Za-z0-9_]{2,32}")
TAG = re.compile(r"<[^>]*>")
# Longer words than these are cut in a line of answers.
LONGEST_ANSWER = 100
# Patterns (Unicode UTS 35) of an instant and of a day on a button: of this year, and of another one.
MOMENTS = {"ru": ("dd.MM HH:mm", "dd.MM.y HH:mm"), "en": ("MMM d, h:mm a", "MMM d, y, h:mm a")}
SHORT_DAYS = {"ru": ("dd.MM", "dd.MM.yy"), "en": ("MMM d", "MMM d, y")}


def cut(text: str, longest: int) -> str:
    """Return at most `longest` characters of `text`, none of them in half, with «…» where some are missing."""
    if len(text) <= longest:
        return text
    room = longest - (2 if FIRST_STRONG_ISOLATE in text else 1)
    kept = ""
    for cluster in CLUSTERS.findall(text):
        if len(kept) + len(cluster) > room:
            break
        kept += cluster
    # What was cut off with the end of a name in another direction must not turn the rest of the line.
    closed = kept.count(FIRST_STRONG_ISOLATE) <= kept.count(POP_ISOLATE)
    return kept.rstrip() + "…" + ("" if closed else POP_ISOLATE)


def units_in(text: str) -> int:
    """Return how long the text is in UTF-16 code units, which Telegram counts in."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def length_of(html: str) -> int:
    """Return how long the message is once its markup is read: what Telegram's limits are about."""
    return units_in(unescape(TAG.sub("", html)))


def shown(text: str, longest: int = 64) -> str:
    """Return what somebody typed, fit to stand within a line: one line, cut, its direction kept to itself.

    Empty where there is nothing to see.
    """
    line = " ".join(text.translate(DIRECTION_MARKS).split())
    if not has_ink(line):
        return ""
    line = " ".join(_legible(line).split())
    whole = cut(line, longest)
    # Of a chain of emoji that has no room as one a part is shown: «…» would tell nobody from others.
    line = whole if whole != "…" else line[: longest - 1] + whole
    if any(unicodedata.bidirectional(char) in ("R", "AL") for char in line):
        return f"{FIRST_STRONG_ISOLATE}{line}{POP_ISOLATE}"
    return line


def _legible(line: str) -> str:
    """Return the line so that its letters can be read: few marks on each, and nothing between them that nobody sees."""
    line = "".join(" " if character in BLANKS else character for character in line)
    return str(TURNS.sub(r"\1", HEAPED.sub(r"\1", UNSEEN.sub("", line))))


def shown_whole(text: str, longest: int = 1000) -> str:
    """Return what somebody typed with its line breaks, cut, its direction kept to itself."""
    lines = [shown(line, longest) for line in cut(text.strip(), longest).splitlines()]
    # A line between others can turn nothing but itself (UAX 9), and two marks around each would lengthen a text of
    # short lines beyond what a message takes.
    between = [line.strip(FIRST_STRONG_ISOLATE + POP_ISOLATE) for line in lines[1:-1]]
    return "\n".join([*lines[:1], *between, *lines[1:][-1:]])


def money(amount: int, currency: str, language: str) -> str:
    """Return `amount` of minor units with its currency, without empty decimals: «3 000 ₽», «$49.90», «KWD 3,000».

    No line breaks in it: its spaces are no-break ones.
    """
    digits = currencies.digits(currency)
    fraction = "." + "0" * digits if amount % 10**digits else ""
    number = format_decimal(Decimal(amount).scaleb(-digits), format=f"#,##0{fraction}", locale=language)
    sign = currencies.sign(currency, language)
    if not Locale.parse(language).currency_formats["standard"].pattern.startswith("¤"):
        text = f"{number} {sign}"
    else:
        # Letters would run into the digits.
        text = f"{sign} {number}" if sign[-1].isalpha() else f"{sign}{number}"
    # Babel parts thousands with spaces of several kinds.
    return NO_BREAK.join(text.split())


def changed_lines(changes: Changes, currency: str, t: Translator, zone: ZoneInfo) -> list[str]:
    """Return in a line what has changed since a client was shown what they paid by; none where nothing has."""
    words = []
    if changes.details_at is not None:
        words.append(t("change-details", at=near_day(changes.details_at.astimezone(zone).date(), t.language)))
    if changes.price is not None:
        words.append(t("change-price", price=money(*changes.price, t.language)))
    if changes.seen is not None:
        words.append(t("change-seen", price=money(changes.seen, currency, t.language)))
    if changes.off:
        words.append(t("change-off"))
    return [t("payment-changes", changes=", ".join(words))] if words else []


def moment(value: datetime, zone: ZoneInfo, language: str) -> str:
    """Return the instant as the trainer's clock showed it: «12.11 14:03», “Nov 12, 2:03 PM”.

    One of another year has it: «12.11.2025 14:03», “Nov 12, 2025, 2:03 PM”.
    """
    local = value.astimezone(zone)
    other_year = local.year != now().astimezone(zone).year
    return format_datetime(local, MOMENTS[language][other_year], locale=language)


def day(value: date, language: str) -> str:
    """Return the day with its year: «12 нояб. 2026 г.»."""
    return format_date(value, format="medium", locale=language)


def short_day(value: date, language: str, *, today: date) -> str:
    """Return the day, «12.11», “Nov 12”; one of another year than today's has it: «12.11.25», “Nov 12, 2025”."""
    return format_date(value, SHORT_DAYS[language][value.year != today.year], locale=language)


def language_choices(reader: Client | Staff) -> list[tuple[str, str]]:
    """Return the languages to choose from, each in its own words, and Telegram's last; the present choice is marked."""
    present = reader.language if reader.language_chosen else TELEGRAMS
    labels = {language: translator(language).label("language-name") for language in LANGUAGES}
    labels[TELEGRAMS] = in_every_language("language-of-telegram")
    return [(choice, f"✓ {label}" if choice == present else label) for choice, label in labels.items()]


def near_day(value: date, language: str) -> str:
    """Return the day as `short_day`, with its year where that is not the present one."""
    return short_day(value, language, today=now().date())


def client_name(client: Client, t: Translator) -> str:
    """Return what staff call the client: the name with @username, or what there is."""
    username = f"@{client.username}" if client.username else ""
    name = shown(client.name) or ("" if username else t.label("client-nameless", number=client.id))
    return f"{name} {username}".strip()


def phone_number(client: Client, t: Translator) -> str:
    """Return the client's phone number, its extension in words; empty where there is none."""
    number, mark, extension = (client.phone or "").partition(EXTENSION_MARK)
    return t.label("phone-with-extension", number=number, extension=extension) if mark else number


def profile_link(username: str | None) -> str:
    """Return the address of the account with this @username; empty where Telegram would take none."""
    return f"https://t.me/{username}" if USERNAME.fullmatch(username or "") else ""


def staff_name(member: Staff, t: Translator) -> str:
    """Return the name of a member of staff; an owner who has not pressed /start yet has none."""
    return shown(member.name) or t.label("staff-nameless", number=member.telegram_id)


def stage_label(stage: PipelineStage) -> str:
    """Return the stage as it is called everywhere: its colour and name."""
    return f"{stage.colour} {shown(stage.name)}"


def days_in_stage(client: Client) -> int:
    """Return how many whole days the client has been in the present stage."""
    # A clock that was set back must not make a wait negative.
    return max(0, (now() - client.stage_entered_at).days) if client.stage_entered_at else 0


def answer_text(t: Translator, question: AnyQuestion, answers: dict[str, object]) -> str:
    """Return the answer as a person would say it, for a line of the summary or the card.

    What follows a tick stands behind it in brackets.
    """
    value = answers.get(question.key)
    if isinstance(question, FreeText):
        return shown(str(value or ""), LONGEST_ANSWER)
    if isinstance(question, Choice) and question.key != "days":
        return t.label(f"option-{question.key}-{value}") if value else "—"
    if isinstance(question, Ticks):
        chosen = value if isinstance(value, list) else []
        words = [t.label(f"option-{question.key}-{option}") + _more(t, question, option, answers) for option in chosen]
        return ", ".join(words) or t.label(f"answer-{question.key}-none")
    if isinstance(question, Number):
        return measure_text(t, question.key, float(str(value))) if value is not None else "—"
    return t.label(f"answer-{question.key}", value=_number(value)) if value is not None else "—"


def answers_line(t: Translator, answers: dict[str, object]) -> str:
    """Return all answers as one line."""
    return "; ".join(answer_text(t, question, answers) for question in COUNTED if question.key in answers)


def named_answers(t: Translator, answers: dict[str, object], questions: Iterable[AnyQuestion]) -> str:
    """Return the answers to these questions as one line, each with what was asked."""
    asked = [question for question in questions if question.key in answers]
    named = (t.label(f"short-{q.key}") + ": " + answer_text(t, q, answers) for q in asked)
    return "; ".join(named) or "—"


def changed_questions(was: dict[str, object], said: dict[str, object]) -> list[AnyQuestion]:
    """Return the questions that are answered otherwise now than they were, or in what follows their options."""
    changed = {q.follows[0] if q.follows else q.key for q in QUESTIONS if was.get(q.key) != said.get(q.key)}
    return [question for question in COUNTED if question.key in changed]


def whole_words(
    t: Translator, answers: dict[str, object], *, short: bool = False, longest: int = OWN_WORDS.longest
) -> list[str]:
    """Return what staff read of typed answers, a line each: what `answers_line` cuts, and (`short`) what it does not.

    Words are cut to `longest`, which mostly cuts none. A doctor's word is whole and named as such; words that the bot
    has not judged are followed by a line that says so.
    """
    lines = []
    for words in (str(answers[q.key]) for q in QUESTIONS if isinstance(q, FreeText) and q.key in answers):
        doctors = mentions_doctors_word(words)
        if doctors or short or len(words) > LONGEST_ANSWER:
            lines.append(t("card-answer-doctor" if doctors else "card-answer-whole", words=shown_whole(words, longest)))
        if unjudged(words):
            lines.append(t("card-answer-unjudged"))
    return lines


def _more(t: Translator, question: Ticks, option: str, answers: dict[str, object]) -> str:
    following = [q for q in QUESTIONS if q.follows == (question.key, option) and answers.get(q.key)]
    return "".join(f" ({answer_text(t, q, answers)})" for q in following)


def _number(value: object) -> object:
    return int(value) if isinstance(value, str) and value.isdigit() else value


def why(move: ClientPipeline, t: Translator) -> str:
    """Return why the client moved: what was typed, or what the bot notes of itself, in the reader's language."""
    return _of_the_bot(move.note_key, move.note_args, t) if move.note_key else move.note


def noted(note: ClientNote, t: Translator) -> str:
    """Return the note: what was typed, or what the bot notes of itself, in the reader's language."""
    return _of_the_bot(note.note_key, note.note_args or {}, t) if note.note_key else note.text


def _of_the_bot(key: str, arguments: dict[str, Any], t: Translator) -> str:
    try:
        return t.label(key, **arguments)
    except MissingText:
        return ""  # a text of an older version
