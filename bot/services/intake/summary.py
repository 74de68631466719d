"""What is typed on the summary, or in place of a button about health, waits until its client says that it is an answer.

The words wait in the questionnaire's own row, so a restart loses none of them.
"""

from tortoise.transactions import in_transaction

from bot.services.errors import BadAnswer, StaleAnswer
from bot.services.intake import answer_sheet as sheet
from bot.services.intake.answer_sheet import Progress
from bot.services.intake.questions import OWN_WORDS, QUESTIONS, SUMMARY, Ticks, next_position
from db.models import Client, Questionnaire


async def offer(opened: Questionnaire, text: str | None) -> Progress:
    """Let the words wait behind those that wait already; the client's row is locked.

    `text` is none for a message without words. Raises `BadAnswer` where they are none, or too many.
    """
    if text is None:
        raise BadAnswer("bad-answer-summary")
    together = _joined(sheet.progress_of(opened).typed, OWN_WORDS.parse(text))
    _with_answer(opened, together)
    opened.answers[sheet.TYPED] = {"value": together, "message_id": opened.last_message_id}
    return await sheet.go(opened, sheet.place(opened))


async def add(client: Client, *, message_id: int) -> Progress:
    """Put the words that wait under the answer in one's own words, and tick what that belongs to.

    The question in whose place they were typed stays open: there may be more to tick. `message_id` is the newest
    message that the button's screen showed. Raises `StaleAnswer` where others wait or none, `BadAnswer` where there is
    no room, and `ConsentMissing`.
    """
    async with in_transaction():
        opened = await _lock(client, message_id)
        place = sheet.place(opened)
        answer = _with_answer(opened, opened.answers.pop(sheet.TYPED)["value"])
        for question in QUESTIONS:
            if OWN_WORDS.follows and isinstance(question, Ticks) and question.key == OWN_WORDS.follows[0]:
                ticked = {*sheet.ticked(question, sheet.values_of(opened)), OWN_WORDS.follows[1]}
                opened.answers[question.key] = {"value": question.ordered(ticked), "message_id": message_id}
                opened.answers.pop(f"{question.key}:ticked", None)
        opened.answers[OWN_WORDS.key] = {"value": answer, "message_id": message_id}
        return await sheet.go(opened, place if place < SUMMARY else next_position(sheet.values_of(opened)))


async def drop(client: Client, *, message_id: int) -> Progress:
    """Forget the words that wait. Raises `StaleAnswer`, `ConsentMissing`."""
    async with in_transaction():
        opened = await _lock(client, message_id)
        del opened.answers[sheet.TYPED]
        return await sheet.go(opened, sheet.place(opened))


async def _lock(client: Client, message_id: int) -> Questionnaire:
    opened = await sheet.lock(client)
    progress = sheet.progress_of(opened)
    if not progress.words_wait or progress.typed_in != message_id:
        raise StaleAnswer(question=OWN_WORDS.key)
    return opened


def _with_answer(opened: Questionnaire, words: str) -> str:
    """Return the words behind what is answered already. Raises `BadAnswer` where that is too long."""
    together = _joined(str(sheet.values_of(opened).get(OWN_WORDS.key, "")), words)
    if len(together) > OWN_WORDS.longest:
        raise BadAnswer("bad-answer-long-together", longest=OWN_WORDS.longest)
    return together


def _joined(*texts: str) -> str:
    return "\n".join(filter(None, texts))
