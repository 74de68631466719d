"""The questionnaire's questions. To add one is one entry here and its texts in `locales/`.

Texts by the question's key: `question-KEY`, and `short-KEY` on the summary and the card; `option-KEY-OPTION` for each
option; for ticks `option-KEY-none`, `option-KEY-none-sure` and `answer-KEY-none`; for a number `answer-KEY`.
What is asked belongs into the text `consent` too.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.services.errors import BadAnswer
from bot.services.intake.measures import Bounds, Context, Meant, read
from bot.services.intake.quantities import Measure
from bot.services.visible import visible

# A new version is a new consent: raise it together with the text `consent`.
CONSENT_VERSION = 2


@dataclass(frozen=True, kw_only=True)
class Question:
    """`follows` makes it a part of that question: asked only where that option was chosen, and not counted."""

    key: str
    follows: tuple[str, str] | None = None

    def asked(self, answers: Mapping[str, Any]) -> bool:
        """Say whether somebody who answered so is asked this."""
        if self.follows is None:
            return True
        question, option = self.follows
        said = answers.get(question)
        return option in said if isinstance(said, list) else option == said


@dataclass(frozen=True, kw_only=True)
class Choice(Question):
    """One of the options, by a button."""

    options: tuple[str, ...]

    def parse(self, text: str) -> str:
        raise BadAnswer("bad-answer-buttons")


@dataclass(frozen=True, kw_only=True)
class Ticks(Question):
    """Any of the options, by buttons, or none of them. `only` names options that not everybody gets."""

    options: tuple[str, ...]
    only: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    def parse(self, text: str) -> str:
        raise BadAnswer("bad-answer-buttons")

    def offered(self, answers: Mapping[str, Any]) -> tuple[str, ...]:
        """Return the options that somebody who answered so is offered."""
        return tuple(
            option
            for option in self.options
            if option not in self.only or answers.get(self.only[option][0]) == self.only[option][1]
        )

    def ordered(self, chosen: Collection[str]) -> list[str]:
        """Return the chosen options in the order in which they are offered."""
        return [option for option in self.options if option in chosen]


@dataclass(frozen=True, kw_only=True)
class Number(Question):
    """A measure that is typed, from `low` to `high` in years, centimetres or kilograms."""

    measure: Measure
    low: int
    high: int

    def parse(self, text: str, context: Context | None = None) -> Meant:
        """Return what the text means. Raises `BadAnswer`."""
        return read(text, self.measure, Bounds(self.low, self.high), context or Context())


@dataclass(frozen=True, kw_only=True)
class FreeText(Question):
    """Words that are typed, at most `longest` characters."""

    longest: int

    def parse(self, text: str) -> str:
        """Return the words. Raises `BadAnswer`."""
        words = text.strip()
        if not visible(words):
            raise BadAnswer("bad-answer-empty")
        if len(words) > self.longest:
            raise BadAnswer("bad-answer-long", longest=self.longest)
        return words


AnyQuestion = Choice | Ticks | Number | FreeText

# Where words go that are typed on the summary, or in place of a button about what they belong to.
OWN_WORDS = FreeText(key="limits_other", follows=("limits", "other"), longest=1000)
QUESTIONS: tuple[AnyQuestion, ...] = (
    Choice(key="sex", options=("male", "female")),
    Number(key="age", measure=Measure.AGE, low=10, high=100),
    Number(key="height", measure=Measure.HEIGHT, low=100, high=250),
    Number(key="weight", measure=Measure.WEIGHT, low=25, high=350),
    Choice(key="goal", options=("fat_loss", "muscle", "general", "endurance")),
    Choice(key="level", options=("beginner", "intermediate", "advanced")),
    Choice(key="place", options=("gym", "home", "outdoors")),
    Choice(key="days", options=("2", "3", "4", "5")),
    Ticks(
        key="limits",
        options=("knees", "back", "shoulders", "pressure", "pregnancy", "other"),
        only={"pregnancy": ("sex", "female")},
    ),
    Choice(key="pressure", follows=("limits", "pressure"), options=("treated", "unsure", "heart")),
    OWN_WORDS,
)
SUMMARY = len(QUESTIONS)
COUNTED = tuple(question for question in QUESTIONS if question.follows is None)


def takes_own_words(question: AnyQuestion | None) -> bool:
    """Say whether what is typed here may belong to `OWN_WORDS`: on the summary, and where buttons ask for it."""
    if question is None or question == OWN_WORDS or OWN_WORDS.follows is None:
        return question is None
    about, _ = OWN_WORDS.follows
    return question.key == about or (question.follows is not None and question.follows[0] == about)


def voids_own_words(question: AnyQuestion, answer: Collection[str], answers: Mapping[str, Any]) -> bool:
    """Say whether this answer to the question would drop the words that stand in `answers`."""
    if OWN_WORDS.follows is None or OWN_WORDS.key not in answers:
        return False
    about, option = OWN_WORDS.follows
    return question.key == about and option not in answer


def position_of(key: str) -> int:
    """Return the place of the question in `QUESTIONS`. Raises `BadAnswer` where there is none."""
    for position, question in enumerate(QUESTIONS):
        if question.key == key:
            return position
    raise BadAnswer("bad-answer-buttons")


def next_position(values: dict[str, Any]) -> int:
    """Return the first question without an answer, `SUMMARY` where all have one."""
    for position, question in enumerate(QUESTIONS):
        if question.asked(values) and question.key not in values:
            return position
    return SUMMARY
