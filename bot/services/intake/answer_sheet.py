"""One open questionnaire: the row that every answer is written to, the question that is open in it, and what it holds.

What stands in `answers` under a key with a colon is no answer: ticks that are being set, and what is kept beside them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.services.errors import ConsentMissing
from bot.services.intake.measures import Meant
from bot.services.intake.questions import (
    CONSENT_VERSION,
    COUNTED,
    QUESTIONS,
    SUMMARY,
    AnyQuestion,
    Ticks,
    next_position,
    takes_own_words,
)
from bot.services.people import clients
from bot.services.time.follow_ups import Chain, planning
from db.models import Client, Questionnaire

# Where the key of a question is kept that was opened again to change its answer; and what waits to be one's own words.
OPEN, TYPED = ":open", ":typed"
# Behind a question's key: a number whose unit the person is asked about, `{"typed": …, "units": {unit: value}}`.
ASKED = ":asked"


@dataclass(frozen=True)
class Progress:
    """Where the client stands. `question` is none at the summary; `number` of `total` counts from 1.

    `typed` is what was typed as one's own words and waits for the client to say so, `typed_in` the message that came
    last.
    """

    question: AnyQuestion | None
    number: int
    total: int
    answers: dict[str, Any]
    active: bool
    typed: str = ""
    typed_in: int = 0

    @property
    def words_wait(self) -> bool:
        """Whether the client is to say here what becomes of `typed`."""
        return bool(self.typed) and takes_own_words(self.question)

    @property
    def asked_back(self) -> dict[str, Any] | None:
        """What was typed for the open question, and what it is in each unit that it may have; mostly none."""
        return self.answers.get(f"{self.question.key}{ASKED}") if self.question else None


async def lock(client: Client) -> Questionnaire:
    """Lock the client's row, and return the questionnaire that is open. Raises `ConsentMissing`, `ClientNotFound`."""
    await clients.lock(client.id)
    opened = await Questionnaire.get_or_none(open_key=client.id)
    if opened is None or opened.consent_version != CONSENT_VERSION:
        raise ConsentMissing(client=client.id)
    return opened


async def save(opened: Questionnaire, question: AnyQuestion, value: Any, *, message_id: int) -> Progress:
    """Write the answer, and open the first question without one, or the summary."""
    before = values_of(opened)
    opened.answers[question.key] = {"value": value, "message_id": message_id}
    opened.last_message_id = max(opened.last_message_id, message_id)
    _drop_what_no_longer_fits(opened, before)
    await planning.put_off(opened.client_id, Chain.UNFINISHED)
    return await go(opened, next_position(values_of(opened)))


async def go(opened: Questionnaire, position: int) -> Progress:
    """Open the question at this place, `SUMMARY` for the summary; what was asked back about a unit is forgotten."""
    forget_what_was_asked(opened)
    opened.position, opened.active = position, True
    opened.answers.pop(OPEN, None)
    if position != next_position(values_of(opened)):
        opened.answers[OPEN] = {"value": QUESTIONS[position].key}
    await opened.save(update_fields=["answers", "position", "active", "last_message_id"])
    return progress_of(opened)


def forget_what_was_asked(opened: Questionnaire) -> None:
    """Let no number wait for its unit any more; the row is not written."""
    for key in [key for key in opened.answers if key.endswith(ASKED)]:
        del opened.answers[key]


async def ask_back(opened: Questionnaire, question: AnyQuestion, meant: Meant) -> Progress:
    """Keep what may have been meant, for the person to say which; the question stays open."""
    units = {reading.unit.value: reading.value for reading in meant.readings}
    opened.answers[f"{question.key}{ASKED}"] = {"value": {"typed": meant.typed, "units": units}}
    await opened.save(update_fields=["answers", "last_message_id"])
    return progress_of(opened)


def _drop_what_no_longer_fits(opened: Questionnaire, before: dict[str, Any]) -> None:
    """Drop what another answer has made void; ticks are asked for again where it changes what they are offered."""
    for question in QUESTIONS:
        values = values_of(opened)
        if isinstance(question, Ticks) and question.key in values:
            offered = question.offered(values)
            if offered != question.offered(before):
                ticked = [option for option in values[question.key] if option in offered]
                del opened.answers[question.key]
                opened.answers[f"{question.key}:ticked"] = {"value": ticked}
        if not question.asked(values_of(opened)):
            opened.answers.pop(question.key, None)


def place(opened: Questionnaire) -> int:
    """Return the place of the question that is open, `SUMMARY` where all have an answer.

    It is the first without an answer, or one that was opened again: known by its key, as questions may be added.
    """
    again, keys = opened.answers.get(OPEN, {}).get("value"), [question.key for question in QUESTIONS]
    return keys.index(again) if again in keys else next_position(values_of(opened))


def current(opened: Questionnaire) -> AnyQuestion | None:
    """Return the question that is open, none at the summary."""
    position = place(opened)
    return QUESTIONS[position] if position < SUMMARY else None


def ticked(question: Ticks, answers: Mapping[str, Any]) -> list[str]:
    """Return the options that are ticked now, or were when the question was answered; `answers` as in `values_of`."""
    chosen: list[str] = answers.get(f"{question.key}:ticked", answers.get(question.key, []))
    return chosen


def values_of(opened: Questionnaire) -> dict[str, Any]:
    """Return the answers by question, with the ticks that are being set."""
    return {key: answer["value"] for key, answer in opened.answers.items() if key[:1] != ":"}


def progress_of(opened: Questionnaire) -> Progress:
    """Return where the client stands in it."""
    question, typed = current(opened), opened.answers.get(TYPED, {})
    return Progress(
        question=question,
        number=sum(asked.follows is None for asked in QUESTIONS[: place(opened) + 1]),
        total=len(COUNTED),
        answers=values_of(opened),
        active=opened.active,
        typed=typed.get("value", ""),
        typed_in=typed.get("message_id", 0),
    )
