"""The texts: complete in every language, all of them used, and such that Telegram takes them."""

import ast
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import product

import pytest
import regex
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from bot.demo.server.html import parse_html
from bot.i18n import LANGUAGES, LOCALES_DIR, TYPED_TEXTS, translator, unbroken
from bot.reports.payments_sheet import HEADS
from bot.services import errors
from bot.services.funnel.pipeline import Rule
from bot.services.funnel.reasons import Reason
from bot.services.intake.quantities import Measure, Unit
from bot.services.intake.questions import QUESTIONS, Choice, Number, Ticks
from bot.services.money.decisions import SAID_BY_TELEGRAM
from bot.services.money.invoices import Way
from bot.services.money.payments import REASONS
from bot.services.money.reports.shares import By
from bot.services.money.subscriptions import GOES_ON, STOPS
from bot.services.notices.base import Concern
from bot.services.notices.payments import Oddity, Stopped
from bot.services.notices.team import Away
from bot.services.people.first_steps import Step
from bot.services.programs.content import WEEK
from bot.services.programs.renewals import Why
from bot.services.talk.segments import Activity
from bot.services.time import today_rows
from bot.services.time.follow_ups.chains import Chain, places
from bot.services.time.snoozes import Later
from bot.services.training import Goal, HoldReason, Pattern, catalogue
from bot.services.training.rules import Caution
from bot.telegram.commands import CLIENT, STAFF
from bot.telegram.parts import SINGLE_MEDIA
from bot.telegram.refusals import REASONS as REASONS_TO_REFUSE
from db.defaults import EVENT_STAGES, OFFERS, STAGES
from db.models import (
    BroadcastStatus,
    FreezeStatus,
    Got,
    Offer,
    PaymentMethod,
    PaymentStatus,
    PipelineStage,
    ProgramStatus,
    SubscriptionState,
)
from dialogs.stages.getters import MARKS
from tests.support.text_keys import ANSWER, BUTTON, LABEL, ROOT, SOURCES, Use, readers

LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)

CYRILLIC = regex.compile(r"\p{Cyrillic}")
EMOJI = regex.compile(r"\p{Extended_Pictographic}")
NASTY = "<b>Иван & Ко</i> 😀"
COUNTS = (0, 1, 2, 5, 11, 21, 100)

# Bot API.
LONGEST_MESSAGE, LONGEST_ANSWER, LONGEST_COMMAND = 4096, 200, 256
LONGEST_DESCRIPTION, LONGEST_SHORT_DESCRIPTION = 512, 120
# What a small phone shows of a button without cutting it: one in a row, three in a row.
LONGEST_BUTTON, LONGEST_OF_THREE = 40, 12

# Functions whose key comes from a stored row or an error: it is found where that is made.
UNSEEN = {
    "bot.outbox.notices.look:__call__",
    "bot.api.guard:_crm_refusal",
    "bot.handlers.errors:refuse",
    "bot.handlers.freezes:take_words",
    "bot.telegram.middlewares.checkouts:_refusal",
    "bot.handlers.questionnaire:type_in",
    "bot.handlers.receipts:offer_words",
    "bot.handlers.renewals:type_reason",
    "bot.text.history:noted",
    "bot.text.history:why",
    "bot.handlers.admin_payment:ask_why_rejected",
    "bot.handlers.admin_payment:confirm_by_notice",
    "dialogs.freezes.getters:_none",
    "dialogs.talk.getters:_unreachable",
    "dialogs.kit.refusals:words",
    "dialogs.kit.widgets:_render_text",
    "dialogs.kit.windows:render_text",
}


def words(name: str) -> str:
    return name.replace("_", "-")


@cache
def messages(language: str) -> dict[str, fluent.Message]:
    """Return the messages of a language by their keys."""
    found: dict[str, fluent.Message] = {}
    for path in sorted((LOCALES_DIR / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text("utf-8")).body:
            assert not isinstance(entry, fluent.Junk), f"{path.name} has junk: {entry.content!r}"
            if isinstance(entry, fluent.Message):
                assert entry.id.name not in found, f"{path.name} has {entry.id.name} a second time"
                found[entry.id.name] = entry
    return found


class Parts(Visitor):
    """What a message is made of."""

    def __init__(self, node: fluent.BaseNode) -> None:
        self.variables: set[str] = set()
        self.references: set[str] = set()
        self.selectors: dict[str, set[str]] = {}
        self.text = ""
        self.visit(node)

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: fluent.MessageReference) -> None:  # noqa: N802
        self.references.add(node.id.name)

    def visit_SelectExpression(self, node: fluent.SelectExpression) -> None:  # noqa: N802
        assert isinstance(node.selector, fluent.VariableReference)
        named = {variant.key.name for variant in node.variants if isinstance(variant.key, fluent.Identifier)}
        self.selectors[node.selector.id.name] = named
        self.generic_visit(node)

    def visit_TextElement(self, node: fluent.TextElement) -> None:  # noqa: N802
        self.text += node.value


@cache
def parts(language: str, key: str) -> Parts:
    return Parts(messages(language)[key])


def variables(key: str) -> set[str]:
    """Return what the text needs, also for the texts it refers to."""
    own = parts("ru", key)
    return own.variables.union(*(variables(other) for other in own.references))


def program_texts(prefix: str) -> set[str]:
    """Return the keys of the composed week: that each is asked for, its own tests hold."""
    return {key for key in messages("ru") if key.startswith(prefix)}


OPTIONS = [question for question in QUESTIONS if isinstance(question, (Choice, Ticks))]
DECIDED = (PaymentStatus.CONFIRMED, PaymentStatus.REJECTED)
# What data makes of each pattern in the code.
FAMILIES: dict[str, set[str]] = {
    "command-{}": {f"command-{words(name)}" for name in CLIENT + STAFF},
    "question-{}": {f"question-{question.key}" for question in QUESTIONS},
    "short-{}": {f"short-{question.key}" for question in QUESTIONS},
    "typed-{}-{}": {key for key in messages("ru") if key.startswith("typed-") and key.count("-") == 2},
    "away-{}": {f"away-{what}" for what in Away.model_fields if what != "kind"},
    "activity-{}": {f"activity-{words(activity)}" for activity in Activity},
    "broadcasts-line-{}": {f"broadcasts-line-{status}" for status in BroadcastStatus if status != "draft"},
    "broadcast-got-{}": {f"broadcast-got-{got}" for got in (Got.BLOCKED, Got.REFUSED, Got.SKIPPED)},
    "concern-{}": {f"concern-{concern}" for concern in Concern},
    "unit-ask-{}": {"unit-ask-height", "unit-ask-weight"},
    "unit-{}": {f"unit-{unit}" for unit in (Unit.KG, Unit.LB, Unit.ST, Unit.IN, Unit.FT)},
    "bad-answer-{}": {f"bad-answer-{measure}" for measure in Measure},
    "bad-answer-{}-range": {f"bad-answer-{measure}-range" for measure in Measure},
    "bad-answer-{}-unit": {f"bad-answer-{measure}-unit" for measure in Measure},
    "answer-{}": {f"answer-{question.key}" for question in QUESTIONS if isinstance(question, Number)} | {"answer-days"},
    "option-{}-{}": {f"option-{question.key}-{option}" for question in OPTIONS for option in question.options},
    "option-goal-{}": {f"option-goal-{goal}" for goal in Goal},
    "option-{}-none": {f"option-{question.key}-none" for question in OPTIONS if isinstance(question, Ticks)},
    "option-{}-none-sure": {f"option-{question.key}-none-sure" for question in OPTIONS if isinstance(question, Ticks)},
    "answer-{}-none": {f"answer-{question.key}-none" for question in OPTIONS if isinstance(question, Ticks)},
    "method-{}": {f"method-{method}" for method in PaymentMethod},
    "button-pay-{}": {f"button-pay-{way}" for way in Way},
    "subscription-{}": {f"subscription-{state}" for state in SubscriptionState if state not in STOPS},
    "notice-subscription-{}": {f"notice-subscription-{state}" for state in (*GOES_ON, *STOPS.values())},
    "notice-charge-{}": {f"notice-charge-{method}" for method in SAID_BY_TELEGRAM},
    "purchase-{}": {f"purchase-{one}" for one in Stopped},
    "charge-odd-{}": {f"charge-odd-{oddity}" for oddity in Oddity},
    "status-{}": {f"status-{status}" for status in PaymentStatus},
    "payment-{}-by": {f"payment-{status}-by" for status in DECIDED},
    "reason-{}": {f"reason-{reason}" for reason in REASONS},
    "program-{}-label": {f"program-{s}-label" for s in (ProgramStatus.DRAFT, ProgramStatus.HELD, ProgramStatus.FAILED)},
    "said-{}": {f"said-{kind}" for kind in ("sticker", "location", "venue", "contact", "copied")},
    "part-{}": {f"part-{words(kind)}" for kind in ("text", *SINGLE_MEDIA)},
    "kind-{}": {f"kind-{words(kind)}" for kind in ("text", *SINGLE_MEDIA, WEEK)},
    "refused-{}": {f"refused-{reason}" for reason in REASONS_TO_REFUSE},
    "lost-{}": {f"lost-{words(reason)}" for reason in Reason},
    "renewal-why-{}": {f"renewal-why-{words(why)}" for why in Why},
    "notice-freeze-{}": {f"notice-freeze-{status}" for status in FreezeStatus if status is not FreezeStatus.ASKED},
    "stage-is-{}": {f"stage-is-{mark}" for mark in (*MARKS, "untold")},
    "move-{}": {f"move-{words(event)}" for event in EVENT_STAGES},
    "event-{}": {f"event-{words(event)}" for event in EVENT_STAGES},
    "event-about-{}": {f"event-about-{words(event)}" for event in EVENT_STAGES},
    "event-rule-{}": {f"event-rule-{words(rule.name.lower())}" for rule in Rule},
    "today-{}": {f"today-{kind}" for kind in today_rows.Kind},
    "today-done-{}": {f"today-done-{name}" for name in ("payments", "programs", "answered", "steps", "moves")},
    "today-later-{}": {f"today-later-{later}" for later in Later},
    "snoozed-{}": {f"snoozed-{kind}" for kind in today_rows.Kind},
    "morning-{}": {f"morning-{kind}" for kind in today_rows.Kind},
    "follow-up-{}-{}": {f"follow-up-{words(chain)}-{place}" for chain in Chain for place in places(chain)},
    "follow-up-in-{}": {f"follow-up-in-{language}" for language in LANGUAGES},
    "button-follow-up-in-{}": {f"button-follow-up-in-{language}" for language in LANGUAGES},
    "chain-{}": {f"chain-{words(chain)}" for chain in Chain},
    "chain-about-{}": {f"chain-about-{words(chain)}" for chain in Chain},
    "chain-program-{}": {f"chain-program-{words(chain)}" for chain in Chain},
    "chain-day-{}": {f"chain-day-{words(chain)}" for chain in Chain},
    "reminder-about-{}": {f"reminder-about-{words(chain)}" for chain in Chain},
    "paid-by-{}": {f"paid-by-{method}" for method in PaymentMethod},
    "earned-by-{}": {f"earned-by-{by}" for by in By},
    "earned-no-{}": {"earned-no-offer", "earned-no-source"},
    "button-earned-by-{}": {f"button-earned-by-{by}" for by in By},
    "sheet-{}": {f"sheet-{head}" for head in HEADS},
    "first-step-{}": {f"first-step-{step}" for step in Step},
    "stage-{}": {f"stage-{key}" for key, *_ in STAGES},
    "stage-{}-description": {f"stage-{key}-description" for key, *_ in STAGES},
    "button-offer-in-{}": {f"button-offer-in-{language}" for language in LANGUAGES},
    "offer-{}": {f"offer-{key}" for key, *_ in OFFERS},
    "offer-{}-description": {f"offer-{key}-description" for key, *_ in OFFERS},
    "exercise-{}": {f"exercise-{key}" for key in catalogue()},
    "cue-{}": {f"cue-{key}" for key in catalogue()},
    "hold-{}": {f"hold-{words(reason)}" for reason in HoldReason},
    "held-{}": {f"held-{words(reason)}" for reason in HoldReason},
    "program-caution-{}": {f"program-caution-{words(caution)}" for caution in Caution},
    "program-pattern-{}": {f"program-pattern-{p}" for p in Pattern if p is not Pattern.CARDIO},
    "program-weekday-{}": {f"program-weekday-{number}" for number in range(7)},
    "program-weekday-short-{}": {f"program-weekday-short-{number}" for number in range(7)},
    "program-{}-{}": {key for kind in ("goal", "place", "muscle") for key in program_texts(f"program-{kind}-")},
    "program-equipment-{}": program_texts("program-equipment-"),
    "program-day-{}": program_texts("program-day-"),
    "program-warm-up-{}": program_texts("program-warm-up-"),
    "program-cool-down-{}": program_texts("program-cool-down-") - {"program-cool-down-stretch"},
    "program-absence-{}": program_texts("program-absence-"),
    "{}-dose{}": {f"{of}-dose{side}" for of in ("program", "pdf") for side in ("", "-side")},
    "{}-dose-seconds{}": {f"{of}-dose-seconds{side}" for of in ("program", "pdf") for side in ("", "-side")},
}


def uses(*kinds: str) -> list[Use]:
    """Return where the code wants which text, patterns as what they become."""
    return [
        use._replace(key=key)
        for reader in readers()
        for use in reader.uses
        if not kinds or use.kind in kinds
        for key in FAMILIES.get(use.key, () if "{}" in use.key else {use.key})
    ]


def samples(language: str, key: str) -> Iterator[dict[str, str | int]]:
    """Yield arguments for the text: all kinds of counts, and names that look like markup."""
    counted = sorted(parts(language, key).selectors)
    names = dict.fromkeys(variables(key), NASTY)
    for counts in product(COUNTS, repeat=len(counted)):
        yield names | dict(zip(counted, counts, strict=True))


def labelled(language: str, key: str) -> str:
    """Return the label with short arguments."""
    return translator(language).label(key, **dict.fromkeys(variables(key), 12))


@LANGUAGE
def test_every_language_has_the_same_texts(language):
    assert messages(language).keys() == messages("ru").keys()


@LANGUAGE
def test_every_language_uses_the_same_arguments(language):
    for key in messages("ru"):
        ours, theirs = parts(language, key), parts("ru", key)
        assert (ours.variables, ours.references) == (theirs.variables, theirs.references), key


def test_every_key_in_the_code_has_its_text():
    missing = sorted(f"{use.key} ({use.where})" for use in uses() if use.key not in messages("ru"))
    assert not missing


def test_every_pattern_in_the_code_is_known_to_this_test():
    patterns = {use.key: use.where for reader in readers() for use in reader.uses if "{}" in use.key}
    assert patterns.keys() == FAMILIES.keys(), patterns


def test_no_key_comes_from_where_this_test_cannot_see():
    assert not set().union(*(reader.unseen for reader in readers())) - UNSEEN


def test_no_text_is_unused():
    used = {use.key for use in uses()}
    used = used.union(*(parts("ru", key).references for key in used & messages("ru").keys()))
    unused = sorted(messages("ru").keys() - used)
    assert not unused


def test_every_text_gets_the_arguments_it_wants():
    wanting = {
        f"{use.key} ({use.where}): {variables(use.key) - use.arguments}"
        for use in uses()
        if use.arguments is not None and use.key in messages("ru") and not variables(use.key) <= use.arguments
    }
    assert not wanting


def test_every_refusal_brings_what_its_words_want():
    wanting = []
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Raise) or node.exc is None:
                continue
            call = node.exc if isinstance(node.exc, ast.Call) else None
            name = call.func if call else node.exc
            error = getattr(errors, name.id, None) if isinstance(name, ast.Name) else None
            if error and issubclass(error, errors.CRMError) and error is not errors.BadAnswer:
                given = {keyword.arg for keyword in call.keywords} if call else set()
                wanting += [f"{error.__name__} ({path.name}:{node.lineno})"] if variables(error.key) - given else []
    assert not wanting


@LANGUAGE
def test_telegram_takes_every_text_and_shows_arguments_as_typed(language):
    t = translator(language)
    for key in messages(language):
        for arguments in samples(language, key):
            text, _ = parse_html(t(key, **arguments))
            assert text.strip(), key
            assert len(text) <= LONGEST_MESSAGE, key
            if NASTY in arguments.values():
                assert NASTY in text, key


@LANGUAGE
def test_counted_things_have_every_plural_of_the_language(language):
    plurals = {"ru": {"one", "few", "many"}, "en": {"one", "other"}}[language]
    for key in messages(language):
        for variable, named in parts(language, key).selectors.items():
            assert named in (plurals, {"other"}), f"{key}: ${variable}"


# What follows a number without being counted or measured by it.
NO_UNITS = {
    "ru": {"и", "или", "из", "до", "подтвердить"},
    "en": {"and", "or", "of", "on", "to", "up", "for", "with", "if", "confirm", "sheet"},
}


@LANGUAGE
def test_no_line_ends_between_a_number_and_what_it_counts(language):
    """A word that is counted and missing in `units.txt` is found here."""
    for path in (LOCALES_DIR / language).glob("*.ftl"):
        if path.stem == TYPED_TEXTS:
            continue
        source = unbroken(path.read_text("utf-8"), language)
        variants = regex.findall(r"\{ \$(\w+) ->\n((?:.*\n)*?) *\}", source)
        counted = [word for name, body in variants for word in regex.findall(rf"\{{ \${name} \}} (\w+)", body)]
        written = regex.findall(r"(?<![\w/])\d+ (\p{L}+)", source)
        assert not {*counted, *written} - NO_UNITS[language], path.name


@LANGUAGE
def test_every_language_bears_the_same_emoji_and_markup(language):
    tag = regex.compile(r"</?[a-z]+>")
    for key in messages("ru"):
        ours, theirs = parts(language, key).text, parts("ru", key).text
        assert set(EMOJI.findall(ours)) == set(EMOJI.findall(theirs)), key
        assert set(tag.findall(ours)) == set(tag.findall(theirs)), key


@LANGUAGE
def test_labels_hold_no_markup(language):
    for use in uses(LABEL, BUTTON, ANSWER):
        if use.key in messages(language):
            assert not regex.search(r"[<>]|&\w+;", parts(language, use.key).text), use


@LANGUAGE
def test_buttons_are_short_enough_for_a_phone(language):
    for use in uses(BUTTON):
        assert use.key not in messages(language) or 0 < len(labelled(language, use.key)) <= LONGEST_BUTTON, use
    for key in FAMILIES["option-{}-{}"] | FAMILIES["option-{}-none"]:
        assert 0 < len(labelled(language, key)) <= LONGEST_BUTTON, key
    for key in FAMILIES["short-{}"]:
        assert 0 < len(labelled(language, key)) <= LONGEST_OF_THREE, key


@LANGUAGE
def test_answers_to_a_tap_are_shown_whole(language):
    for use in uses(ANSWER):
        if use.key in messages(language):
            assert 0 < len(labelled(language, use.key)) <= LONGEST_ANSWER, use


@LANGUAGE
def test_telegram_takes_commands_and_descriptions(language):
    label = translator(language).label
    for key in FAMILIES["command-{}"]:
        assert 0 < len(label(key)) <= LONGEST_COMMAND, key
    assert 0 < len(label("bot-description")) <= LONGEST_DESCRIPTION
    assert 0 < len(label("bot-short-description")) <= LONGEST_SHORT_DESCRIPTION


@LANGUAGE
def test_the_names_of_a_new_database_fit_its_columns(language):
    label = translator(language).label
    columns = {
        "stage-{}": PipelineStage._meta.fields_map["name"],
        "stage-{}-description": PipelineStage._meta.fields_map["description"],
        "offer-{}": Offer._meta.fields_map["title"],
    }
    for family, column in columns.items():
        names = [label(key) for key in FAMILIES[family]]
        assert max(map(len, names)) <= column.max_length  # type: ignore[attr-defined]
        assert not column.unique or len({name.casefold() for name in names}) == len(names)


@LANGUAGE
def test_what_is_put_in_quotes_brings_none_of_the_same_kind(language):
    for path in (LOCALES_DIR / language).glob("*.ftl"):
        bare = regex.findall(r"[«“](?! )[^»”{\n]*\{ \$\w+ \}", path.read_text("utf-8"))
        assert not bare, f"{path.name}: {bare}"


@LANGUAGE
def test_a_button_that_a_text_names_bears_that_label(language):
    """What stands in quotes and is no argument is a button's label."""
    labels = Counter(labelled(language, key) for key in messages(language))
    for key in messages(language):
        if key.startswith(("exercise-", "cue-", "program-")):
            continue
        for quoted in regex.findall("[«“]([^»”]*)[»”]", parts(language, key).text):
            assert not quoted or labels[quoted], f"{key} names {quoted!r}"


@LANGUAGE
def test_who_is_told_to_write_to_the_trainer_is_told_by_which_button(language):
    """What a client just types is asked about, or goes nowhere for a day."""
    asks = regex.compile(
        r"напиш(ет|ите) (вам|тренеру)|написать (ему|тренеру):|(?<!I'll )write to (you|them|the trainer|your trainer)",
        regex.IGNORECASE,
    )
    for key in messages(language):
        text = parts(language, key).text
        assert not asks.search(text) or labelled(language, "button-write-trainer") in text, key


@LANGUAGE
def test_a_command_that_a_text_names_exists(language):
    for key in messages(language):
        for command in regex.findall(r"(?<![\w<])/([a-z_]+)", parts(language, key).text):
            assert command in CLIENT + STAFF, f"{key} names /{command}"


def test_english_has_no_russian_letters():
    for path in (LOCALES_DIR / "en").glob("*.ftl"):
        assert not CYRILLIC.findall(path.read_text("utf-8")), path.name


def test_russian_has_no_text_left_in_english():
    for key in messages("ru"):
        text = regex.sub(r"<[^>]*>|/[a-z_]+", "", parts("ru", key).text)
        assert CYRILLIC.search(text) or not regex.search(r"\p{Latin}", regex.sub("PDF|XLSX", "", text)), key


# Data, not words: what a person may have typed.
CYRILLIC_DATA = {
    "bot/services/funnel/limits.py": "a limit may be typed with the word for days",
    "bot/services/time/follow_ups/delays.py": "a delay may be typed as one says it",
    "bot/services/time/follow_ups/messages.py": "what stands for a name in a text is written in the text's language",
    "bot/services/time/typed_days.py": "a day may be typed as one says it",
    "bot/services/time/spans.py": "hours may be typed as one says them",
    "bot/services/people/names.py": "ё and е are one letter to a search",
    "bot/services/money/copying.py": "what stands before a number of payment details says what it is",
    "bot/services/money/currencies.py": "a price may be typed with the word or sign of its currency",
    "bot/services/money/offer_kinds.py": "a number of sessions may be typed with the word for them",
    "bot/services/money/prices.py": "a price may be typed in thousands",
    "bot/services/people/phones.py": "a number may be typed with its label and extension",
}


def test_no_russian_is_written_in_code():
    for path in SOURCES:
        tree = ast.parse(path.read_text("utf-8"))
        prose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
                data = str(path.relative_to(ROOT)) in CYRILLIC_DATA and " " not in node.value
                assert data or not CYRILLIC.search(node.value), f"{path.name}:{node.lineno}: {node.value!r}"
