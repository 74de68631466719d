"""A questionnaire's answers in words."""

from collections.abc import Iterable

from bot.i18n import Translator
from bot.services.intake.questions import COUNTED, OWN_WORDS, QUESTIONS, AnyQuestion, Choice, FreeText, Number, Ticks
from bot.services.training import mentions_doctors_word, unjudged
from bot.text.measures import measure_text
from bot.text.words import all_lines, one_line

# Longer words than these are cut in a line of answers.
LONGEST_ANSWER = 100


def answer_text(t: Translator, question: AnyQuestion, answers: dict[str, object]) -> str:
    """Return the answer as a person would say it, for a line of the summary or the card.

    What follows a tick stands behind it in brackets.
    """
    value = answers.get(question.key)
    if isinstance(question, FreeText):
        return one_line(str(value or ""), LONGEST_ANSWER)
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
            lines.append(t("card-answer-doctor" if doctors else "card-answer-whole", words=all_lines(words, longest)))
        if unjudged(words):
            lines.append(t("card-answer-unjudged"))
    return lines


def _more(t: Translator, question: Ticks, option: str, answers: dict[str, object]) -> str:
    following = [q for q in QUESTIONS if q.follows == (question.key, option) and answers.get(q.key)]
    return "".join(f" ({answer_text(t, q, answers)})" for q in following)


def _number(value: object) -> object:
    return int(value) if isinstance(value, str) and value.isdigit() else value
