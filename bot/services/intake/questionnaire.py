"""The questionnaire of a client: consent, one question after another, the summary.

Everything is kept in the database with every answer, so a restart changes nothing for the client.
"""

from typing import Any

from loguru import logger
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from bot.services.errors import BadAnswer, ConsentMissing, StaleAnswer
from bot.services.intake import answer_sheet as sheet
from bot.services.intake import summary
from bot.services.intake.answer_sheet import Progress
from bot.services.intake.measures import Context, Meant
from bot.services.intake.quantities import unit_named
from bot.services.intake.questions import (
    CONSENT_VERSION,
    QUESTIONS,
    SUMMARY,
    AnyQuestion,
    Choice,
    Number,
    Ticks,
    next_position,
    position_of,
    takes_own_words,
    voids_own_words,
)
from bot.services.people import clients
from bot.services.time.follow_ups import Chain, causes, planning
from bot.services.training import understood
from db.fields import now
from db.models import Client, Questionnaire


async def begin(client: Client) -> Progress:
    """Keep the client's consent and open the questionnaire, or go on with the one that is open.

    One that was begun under an older consent keeps its answers and goes on under this one.
    """
    try:
        async with in_transaction():
            opened = await Questionnaire.create(client=client, open_key=client.id, consent_version=CONSENT_VERSION)
            await causes.questionnaire_begun(opened)
        logger.bind(client=client.id).info("questionnaire begun")
    except IntegrityError:
        await _renew_consent(client)
        await Questionnaire.filter(open_key=client.id).update(active=True)
    return await _require(client)


async def progress(client: Client) -> Progress | None:
    """Return where the client's open questionnaire stands; none where there is none under the present consent."""
    opened = await Questionnaire.get_or_none(open_key=client.id, consent_version=CONSENT_VERSION)
    return sheet.progress_of(opened) if opened else None


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


async def pause(client: Client, *, for_good: bool = False) -> bool:
    """Stop taking typed messages as answers, `for_good` without a reminder. Returns whether they were taken."""
    if for_good:
        await planning.end([client.id], Chain.UNFINISHED)
    return bool(await Questionnaire.filter(open_key=client.id, active=True).update(active=False))


async def decline(client: Client) -> bool:
    """Take the consent back: what was answered under it is deleted, and nothing more is asked.

    What was completed, or answered under an older consent, stays until the client deletes their data. Returns whether
    there is any of that.
    """
    async with in_transaction():
        await clients.lock(client.id)
        await Questionnaire.filter(open_key=client.id, consent_version=CONSENT_VERSION).delete()
        await pause(client, for_good=True)
        return await Questionnaire.exists(client_id=client.id)


async def hear(client: Client, message_id: int) -> bool:
    """Note that this typed message was looked at, where a questionnaire is open. Returns false where it was before."""
    opened = Questionnaire.filter(open_key=client.id, active=True)
    return bool(await opened.filter(last_message_id__lt=message_id).update(last_message_id=message_id)) or not (
        await opened.exists()
    )


async def choose(client: Client, key: str, option: str, *, message_id: int) -> Progress:
    """Answer the open question by a button. Raises `StaleAnswer`, `BadAnswer`, `ConsentMissing`."""
    async with in_transaction():
        opened = await sheet.lock(client)
        question = sheet.current(opened)
        if question is None or question.key != key:
            raise StaleAnswer(question=key)
        if not isinstance(question, Choice) or option not in question.options:
            raise BadAnswer("bad-answer-buttons")
        return await sheet.save(opened, question, option, message_id=message_id)


async def tick(client: Client, key: str, option: str, *, on: bool) -> Progress:
    """Set or take back one tick of the open question; it stays open. Raises as `choose`."""
    async with in_transaction():
        opened, question = await _ticks(client, key)
        if option not in question.offered(sheet.values_of(opened)):
            raise BadAnswer("bad-answer-buttons")
        chosen = set(sheet.ticked(question, sheet.values_of(opened)))
        chosen = chosen | {option} if on else chosen - {option}
        opened.answers[f"{key}:ticked"] = {"value": question.ordered(chosen)}
        await opened.save(update_fields=["answers"])
        return sheet.progress_of(opened)


async def finish_ticks(client: Client, key: str, *, none: bool, sure: bool = False, message_id: int) -> Progress:
    """Answer the open question with what is ticked, or with nothing. Raises as `choose`.

    Nothing over ticks that stand, and ticks that make typed words void, answer only where the client is `sure`: else
    the question stays open as it is.
    """
    async with in_transaction():
        opened, question = await _ticks(client, key)
        ticked = sheet.ticked(question, sheet.values_of(opened))
        answer = [] if none else ticked
        if not sure and ((none and ticked) or voids_own_words(question, answer, sheet.values_of(opened))):
            return sheet.progress_of(opened)
        opened.answers.pop(f"{key}:ticked", None)
        return await sheet.save(opened, question, answer, message_id=message_id)


async def type_in(client: Client, text: str | None, *, message_id: int, pounds: bool = False) -> Progress:
    """Answer the open question with a typed message; `text` is none for a message without words.

    `pounds` says that a bare weight may be in pounds. Where that is likely, nothing is answered yet, and the person is
    asked which unit they mean (`Progress.asked_back`, `choose_unit`). What is typed on the summary, or in place
    of a button about health, waits there for its client's word (see `summary`). Where somebody writes that there is
    nothing else, the ticks come back for them to clear: nobody clears them for anybody. A message that was looked at
    before answers nothing. Raises `BadAnswer`, `ConsentMissing`.
    """
    async with in_transaction():
        opened = await sheet.lock(client)
        question = sheet.current(opened)
        if message_id <= opened.last_message_id:
            return sheet.progress_of(opened)
        opened.last_message_id = message_id
        try:
            if question is None or (takes_own_words(question) and not understood().says_nothing(text or "")):
                return await summary.offer(opened, text)
            value = _parse(question, text, opened, pounds=pounds)
        except BadAnswer as error:
            # Remembered even so: repeated, it must not answer a later question.
            sheet.forget_what_was_asked(opened)
            await opened.save(update_fields=["last_message_id", "answers"])
            refusal = error
        else:
            if isinstance(value, Meant):
                return await sheet.ask_back(opened, question, value)
            if not _says_nothing(question, value):
                return await sheet.save(opened, question, value, message_id=message_id)
            await sheet.go(opened, position_of("limits"))
            refusal = BadAnswer("bad-answer-nothing")
    raise refusal


async def choose_unit(client: Client, key: str, unit: str, *, typed: str, message_id: int) -> Progress:
    """Say which unit the number has that was typed and asked back about; in none of them, the question stays open.

    Raises `StaleAnswer` where something else is open or was typed since, `ConsentMissing`.
    """
    async with in_transaction():
        opened = await sheet.lock(client)
        question = sheet.current(opened)
        asked = sheet.progress_of(opened).asked_back
        if question is None or question.key != key or asked is None or asked["typed"] != typed:
            raise StaleAnswer(question=key)
        if unit not in asked["units"]:
            return await sheet.go(opened, position_of(key))
        return await sheet.save(opened, question, asked["units"][unit], message_id=message_id)


async def back(client: Client, key: str, *, message_id: int = 0) -> Progress | None:
    """Open the question before `key`, or the summary where all are answered; none before the first question.

    Raises `StaleAnswer` where `key` is not open any more.
    """
    async with in_transaction():
        opened = await sheet.lock(client)
        question = sheet.current(opened)
        if question is None or question.key != key:
            raise StaleAnswer(question=key)
        opened.last_message_id = max(opened.last_message_id, message_id)
        answers = sheet.values_of(opened)
        if next_position(answers) == SUMMARY:
            return await sheet.go(opened, SUMMARY)
        before = [p for p in range(sheet.place(opened)) if QUESTIONS[p].asked(answers)]
        if before:
            return await sheet.go(opened, before[-1])
    await pause(client)
    return None


async def change(client: Client, key: str, *, message_id: int = 0) -> Progress:
    """Open one question again from the summary; messages older than the summary's `message_id` answer nothing then.

    Raises `ConsentMissing`, `BadAnswer`, `StaleAnswer`.
    """
    async with in_transaction():
        opened = await sheet.lock(client)
        position = position_of(key)
        answers = sheet.values_of(opened)
        if next_position(answers) != SUMMARY or not QUESTIONS[position].asked(answers):
            raise StaleAnswer(question=key)
        opened.last_message_id = max(opened.last_message_id, message_id)
        return await sheet.go(opened, position)


async def completed(questionnaire_id: int | None) -> Questionnaire | None:
    """Return this questionnaire; none where its client has deleted their data."""
    return await Questionnaire.get_or_none(id=questionnaire_id) if questionnaire_id else None


async def answers_of(questionnaire_id: int | None) -> dict[str, Any]:
    """Return the answers of this questionnaire by question; empty where it is gone."""
    found = await completed(questionnaire_id)
    return sheet.values_of(found) if found else {}


async def last_answers(client_id: int) -> dict[str, Any]:
    """Return the newest answers of the client by question, also unfinished ones; empty where there are none."""
    newest = await all_of(client_id, most=1)
    return sheet.values_of(newest[0]) if newest else {}


async def all_of(client_id: int, *, most: int | None = None) -> list[Questionnaire]:
    """Return the client's questionnaires with the client, newest first, `most` of them.

    The newest may be unfinished. There are none of who has deleted their data.
    """
    mine = Questionnaire.filter(client_id=client_id, client__forgotten_at=None).order_by("-id")
    return await (mine.limit(most) if most else mine).select_related("client")


async def _renew_consent(client: Client) -> None:
    async with in_transaction():
        await clients.lock(client.id)
        opened = await Questionnaire.get_or_none(open_key=client.id)
        if opened is None or opened.consent_version == CONSENT_VERSION:
            return
        opened.consent_version, opened.consent_at = CONSENT_VERSION, now()
        await opened.save(update_fields=["consent_version", "consent_at"])
        await sheet.go(opened, next_position(sheet.values_of(opened)))
    logger.bind(client=client.id, version=CONSENT_VERSION).info("consent renewed")


async def _require(client: Client) -> Progress:
    found = await progress(client)
    if found is None:
        raise ConsentMissing(client=client.id)
    return found


async def _ticks(client: Client, key: str) -> tuple[Questionnaire, Ticks]:
    opened = await sheet.lock(client)
    question = sheet.current(opened)
    if not isinstance(question, Ticks) or question.key != key:
        raise StaleAnswer(question=key)
    return opened, question


def _says_nothing(question: AnyQuestion, value: Any) -> bool:
    return question.key == "limits_other" and understood().says_nothing(value)


def _parse(question: AnyQuestion, text: str | None, opened: Questionnaire, *, pounds: bool) -> Any:
    """Return the answer, or what the text may mean where the person has to say which."""
    if text is None:
        raise BadAnswer("bad-answer-words")
    if not isinstance(question, Number):
        return question.parse(text)
    asked = sheet.progress_of(opened).asked_back
    if asked and (unit := unit_named(text, question.measure)) in asked["units"]:
        return asked["units"][unit]
    meant = question.parse(text, Context(pounds=pounds, height=sheet.values_of(opened).get("height")))
    return meant.readings[0].value if meant.sure else meant
