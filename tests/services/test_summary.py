"""What is typed on «Проверьте ответы» is offered as an answer, and never lost."""

import asyncio

import pytest

from bot.services.errors import BadAnswer, ConsentMissing, StaleAnswer, WordsWaiting
from bot.services.intake import questionnaire, summary
from bot.services.intake.answer_sheet import Progress
from bot.services.programs import free_program
from bot.services.training import HoldReason
from db.models import Client, Program, Questionnaire
from tests.support.people import answer_all, message_ids


async def typed(client: Client, text: str | None) -> Progress:
    return await questionnaire.type_in(client, text, message_id=next(message_ids))


async def test_words_wait_on_the_summary_until_the_client_says_what_becomes_of_them(client: Client) -> None:
    await answer_all(client, limits=("knees",))
    first = await typed(client, "12 недель, врач не против")
    progress = await typed(client, "грыжа L5-S1")

    assert (first.typed, progress.typed) == (
        "12 недель, врач не против",
        "12 недель, врач не против\nгрыжа L5-S1",
    )
    assert await questionnaire.progress(client) == progress, "kept in the database"
    with pytest.raises(WordsWaiting):
        await free_program.complete(client)
    assert await Program.all().count() == 0

    added = await summary.add(client, message_id=progress.typed_in)

    assert added.question is None
    assert added.answers["limits"] == ["knees", "other"]
    assert added.answers["limits_other"] == "12 недель, врач не против\nгрыжа L5-S1"
    assert added.typed == ""
    assert (await free_program.complete(client)).holds


async def test_words_stand_behind_what_was_answered_already(client: Client) -> None:
    await answer_all(client, limits=("other",), other="Сколиоз")
    progress = await typed(client, "и диабет")

    added = await summary.add(client, message_id=progress.typed_in)

    assert added.answers["limits_other"] == "Сколиоз\nи диабет"
    assert (await free_program.complete(client)).holds == (HoldReason.DOCTOR_OTHER,)


async def test_words_that_are_not_added_change_no_answer(client: Client) -> None:
    await answer_all(client)
    before = (await questionnaire.last_answers(client.id)).copy()
    progress = await typed(client, "спасибо")

    dropped = await summary.drop(client, message_id=progress.typed_in)

    assert (dropped.typed, dropped.answers) == ("", before)
    assert (await free_program.complete(client)).holds == ()


async def test_what_does_not_fit_is_refused_and_what_was_there_stays(client: Client) -> None:
    await answer_all(client, limits=("other",), other="а" * 600)
    waiting = await typed(client, "б" * 300)
    for text, reason in (
        ("в" * 200, "bad-answer-long-together"),
        ("г" * 1001, "bad-answer-long"),
        ("\u200b", "bad-answer-empty"),
        (None, "bad-answer-summary"),
    ):
        with pytest.raises(BadAnswer) as refused:
            await typed(client, text)
        assert refused.value.reason == reason

    added = await summary.add(client, message_id=waiting.typed_in)
    assert added.answers["limits_other"] == "а" * 600 + "\n" + "б" * 300


async def test_a_button_of_words_that_others_came_behind_does_nothing(client: Client) -> None:
    await answer_all(client)
    first = await typed(client, "раз")
    second = await typed(client, "два")
    for act in (summary.add, summary.drop):
        with pytest.raises(StaleAnswer):
            await act(client, message_id=first.typed_in)

    results = await asyncio.gather(
        *(summary.add(client, message_id=second.typed_in) for _ in range(3)), return_exceptions=True
    )

    assert sorted(type(result).__name__ for result in results) == ["Progress", "StaleAnswer", "StaleAnswer"]
    assert (await questionnaire.last_answers(client.id))["limits_other"] == "раз\nдва"


async def test_words_of_a_message_that_comes_again_wait_once(client: Client) -> None:
    await answer_all(client)
    first, again = [await questionnaire.type_in(client, "раз", message_id=10**9) for _ in range(2)]
    assert first == again
    assert again.typed == "раз"


async def test_without_a_questionnaire_nothing_is_added(client: Client) -> None:
    for act in (summary.add, summary.drop):
        with pytest.raises(ConsentMissing):
            await act(client, message_id=1)
    assert await Questionnaire.all().count() == 0
