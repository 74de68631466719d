"""The questionnaire of a client: consent, one question after another, the summary.

Everything is kept in the database with every answer, so a restart changes nothing for the client.
"""

from dataclasses import dataclass
from typing import Any

from loguru import logger
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from bot.services import clients
from bot.services.errors import BadAnswer, ConsentMissing, StaleAnswer
from bot.services.questions import (
    CONSENT_VERSION,
    COUNTED,
    QUESTIONS,
    SUMMARY,
    AnyQuestion,
    Choice,
    Ticks,
    next_position,
    position_of,
)
from db.fields import now
from db.models import Client, Questionnaire


@dataclass(frozen=True)
class Progress:
    """Where the client stands. `question` is none at the summary; `number` of `total` counts from 1."""

    question: AnyQuestion | None
    number: int
    total: int
    answers: dict[str, Any]
    active: bool


async def begin(client: Client) -> Progress:
    """Keep the client's consent and open the questionnaire, or go on with the one that is open.

    One that was begun under an older consent keeps its answers and goes on under this one.
    """
    try:
        async with in_transaction():
            await Questionnaire.create(client=client, open_key=client.id, consent_version=CONSENT_VERSION)
        logger.bind(client=client.id).info("questionnaire begun")
    except IntegrityError:
        await _renew_consent(client)
        await Questionnaire.filter(open_key=client.id).update(active=True)
    return await _require(client)


async def progress(client: Client) -> Progress | None:
    """Return where the client's open questionnaire stands; none where there is none under the present consent."""
    opened = await Questionnaire.get_or_none(open_key=client.id, consent_version=CONSENT_VERSION)
    return _progress(opened) if opened else None


async def consent_outdated(client: Client) -> bool:
    """Say whether the client is in the middle of a questionnaire whose consent has changed since.

    Nothing is asked or stored there until they agree anew (`begin`).
    """
    in_the_middle = Questionnaire.filter(open_key=client.id, active=True)
    return await in_the_middle.exclude(consent_version=CONSENT_VERSION).exists()


async def resume(client: Client) -> Progress | None:
    """Take typed messages as answers again; none where no questionnaire is open."""
    await Questionnaire.filter(open_key=client.id).update(active=True)
    return await progress(client)


async def pause(client: Client) -> bool:
    """Stop taking typed messages as answers. Returns whether they were taken."""
    return bool(await Questionnaire.filter(open_key=client.id, active=True).update(active=False))


async def decline(client: Client) -> bool:
    """Take the consent back: what was answered under it is deleted, and nothing more is asked.

    What was completed, or answered under an older consent, stays until the client deletes their data. Returns whether
    there is any of that.
    """
    async with in_transaction():
        await clients.lock(client.id)
        await Questionnaire.filter(open_key=client.id, consent_version=CONSENT_VERSION).delete()
        await pause(client)
        return await Questionnaire.exists(client_id=client.id)


async def choose(client: Client, key: str, option: str, *, message_id: int) -> Progress:
    """Answer the open question by a button. Raises `StaleAnswer`, `BadAnswer`, `ConsentMissing`."""
    async with in_transaction():
        opened = await _lock(client)
        question = _current(opened)
        if question is None or question.key != key:
            raise StaleAnswer(question=key)
        if not isinstance(question, Choice) or option not in question.options:
            raise BadAnswer("bad-answer-buttons")
        return await _save(opened, question, option, message_id=message_id)


async def tick(client: Client, option: str, *, on: bool) -> Progress:
    """Set or take back one tick of the open question; it stays open. Raises as `choose`."""
    async with in_transaction():
        opened, question = await _ticks(client)
        if option not in question.offered(values_of(opened)):
            raise BadAnswer("bad-answer-buttons")
        chosen = set(_ticked(opened, question))
        chosen = chosen | {option} if on else chosen - {option}
        opened.answers[f"{question.key}:ticked"] = {"value": [o for o in question.options if o in chosen]}
        await opened.save(update_fields=["answers"])
        return _progress(opened)


async def finish_ticks(client: Client, *, none: bool, message_id: int) -> Progress:
    """Answer the open question with what is ticked, or with nothing. Raises as `choose`."""
    async with in_transaction():
        opened, question = await _ticks(client)
        chosen = [] if none else _ticked(opened, question)
        opened.answers.pop(f"{question.key}:ticked", None)
        return await _save(opened, question, chosen, message_id=message_id)


async def type_in(client: Client, text: str | None, *, message_id: int) -> Progress:
    """Answer the open question with a typed message; `text` is none for a message without words.

    A message that was looked at before answers nothing. Raises `BadAnswer`, `ConsentMissing`.
    """
    async with in_transaction():
        opened = await _lock(client)
        question = _current(opened)
        if question is None or message_id <= opened.last_message_id:
            return _progress(opened)
        opened.last_message_id = message_id
        try:
            value = _parse(question, text)
        except BadAnswer as error:
            # Remembered even so: repeated, it must not answer a later question.
            await opened.save(update_fields=["last_message_id"])
            refusal = error
        else:
            return await _save(opened, question, value, message_id=message_id)
    raise refusal


async def back(client: Client, key: str, *, message_id: int = 0) -> Progress | None:
    """Open the question before `key`, or the summary where all are answered; none before the first question.

    Raises `StaleAnswer` where `key` is not open any more.
    """
    async with in_transaction():
        opened = await _lock(client)
        question = _current(opened)
        if question is None or question.key != key:
            raise StaleAnswer(question=key)
        opened.last_message_id = max(opened.last_message_id, message_id)
        answers = values_of(opened)
        if next_position(answers) == SUMMARY:
            return await _go(opened, SUMMARY)
        before = [p for p in range(opened.position) if QUESTIONS[p].asked(answers)]
        if before:
            return await _go(opened, before[-1])
    await pause(client)
    return None


async def change(client: Client, key: str, *, message_id: int = 0) -> Progress:
    """Open one question again from the summary; messages older than the summary's `message_id` answer nothing then.

    Raises `ConsentMissing`, `BadAnswer`, `StaleAnswer`.
    """
    async with in_transaction():
        opened = await _lock(client)
        position = position_of(key)
        answers = values_of(opened)
        if next_position(answers) != SUMMARY or not QUESTIONS[position].asked(answers):
            raise StaleAnswer(question=key)
        opened.last_message_id = max(opened.last_message_id, message_id)
        return await _go(opened, position)


async def answers_of(questionnaire_id: int | None) -> dict[str, Any]:
    """Return the answers of this questionnaire by question; empty where it is gone."""
    found = await Questionnaire.get_or_none(id=questionnaire_id) if questionnaire_id else None
    return values_of(found) if found else {}


async def last_answers(client_id: int) -> dict[str, Any]:
    """Return the newest answers of the client by question, also unfinished ones; empty where there are none."""
    newest = await newest_of(client_id)
    return values_of(newest) if newest else {}


async def newest_of(client_id: int) -> Questionnaire | None:
    """Return the client's newest questionnaire with the client; none for who has none, or has deleted their data."""
    mine = Questionnaire.filter(client_id=client_id, client__forgotten_at=None)
    return await mine.order_by("-id").select_related("client").first()


async def _lock(client: Client) -> Questionnaire:
    await clients.lock(client.id)
    opened = await Questionnaire.get_or_none(open_key=client.id)
    if opened is None or opened.consent_version != CONSENT_VERSION:
        raise ConsentMissing(client=client.id)
    return opened


async def _renew_consent(client: Client) -> None:
    async with in_transaction():
        await clients.lock(client.id)
        opened = await Questionnaire.get_or_none(open_key=client.id)
        if opened is None or opened.consent_version == CONSENT_VERSION:
            return
        opened.consent_version, opened.consent_at = CONSENT_VERSION, now()
        # A place is a number, and the questions may have changed together with the consent.
        opened.position = next_position(values_of(opened))
        await opened.save(update_fields=["consent_version", "consent_at", "position"])
    logger.bind(client=client.id, version=CONSENT_VERSION).info("consent renewed")


async def _require(client: Client) -> Progress:
    found = await progress(client)
    if found is None:
        raise ConsentMissing(client=client.id)
    return found


async def _ticks(client: Client) -> tuple[Questionnaire, Ticks]:
    opened = await _lock(client)
    question = _current(opened)
    if not isinstance(question, Ticks):
        raise StaleAnswer(question="limits")
    return opened, question


async def _save(opened: Questionnaire, question: AnyQuestion, value: Any, *, message_id: int) -> Progress:
    before = values_of(opened)
    opened.answers[question.key] = {"value": value, "message_id": message_id}
    opened.last_message_id = max(opened.last_message_id, message_id)
    _drop_what_no_longer_fits(opened, before)
    return await _go(opened, next_position(values_of(opened)))


async def _go(opened: Questionnaire, position: int) -> Progress:
    opened.position, opened.active = position, True
    await opened.save(update_fields=["answers", "position", "active", "last_message_id"])
    return _progress(opened)


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


def _parse(question: AnyQuestion, text: str | None) -> Any:
    if text is None:
        raise BadAnswer("bad-answer-words")
    return question.parse(text)


def _current(opened: Questionnaire) -> AnyQuestion | None:
    return QUESTIONS[opened.position] if opened.position < SUMMARY else None


def _ticked(opened: Questionnaire, question: Ticks) -> list[str]:
    for key in (f"{question.key}:ticked", question.key):
        if key in opened.answers:
            ticked: list[str] = opened.answers[key]["value"]
            return ticked
    return []


def values_of(opened: Questionnaire) -> dict[str, Any]:
    """Return the answers by question, without what else is kept with them."""
    return {key: answer["value"] for key, answer in opened.answers.items()}


def _progress(opened: Questionnaire) -> Progress:
    question = _current(opened)
    return Progress(
        question=question,
        number=sum(asked.follows is None for asked in QUESTIONS[: opened.position + 1]),
        total=len(COUNTED),
        answers=values_of(opened),
        active=opened.active,
    )
