import asyncio
import itertools
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.i18n import translator
from bot.program.text import intro_text
from bot.services.errors import BadAnswer, ClientNotFound, ConsentMissing, QuestionnaireIncomplete, StaleAnswer
from bot.services.intake import questionnaire, summary
from bot.services.intake.answer_sheet import Progress
from bot.services.intake.questions import (
    CONSENT_VERSION,
    QUESTIONS,
    SUMMARY,
    Choice,
    FreeText,
    Number,
    Question,
    Ticks,
)
from bot.services.people import clients
from bot.services.programs import free_program
from bot.services.training import HoldReason, Week
from db.fields import now
from db.models import Client, Outbox, Program, ProgramKind, ProgramStatus, Questionnaire, Staff
from tests.services.conftest import Stages
from tests.support.depth import examples
from tests.support.people import GOOD_ANSWERS, answer_all, message_ids, moves_of, person, queued, stage_id_of

BY_KEY: dict[str, Any] = {question.key: question for question in QUESTIONS}
telegram_ids = itertools.count(500_000)


def open_key(progress: Progress | None) -> str | None:
    return progress.question.key if progress and progress.question else None


# Consent


async def test_nothing_is_asked_or_stored_without_consent(client: Client) -> None:
    assert await questionnaire.progress(client) is None
    assert await questionnaire.resume(client) is None
    assert await questionnaire.pause(client) is False
    for asked in (
        questionnaire.choose(client, "sex", "male", message_id=1),
        questionnaire.tick(client, "limits", "knees", on=True),
        questionnaire.finish_ticks(client, "limits", none=True, message_id=1),
        questionnaire.type_in(client, "34", message_id=1),
        questionnaire.back(client, "sex"),
        questionnaire.change(client, "sex"),
        free_program.complete(client),
    ):
        with pytest.raises(ConsentMissing):
            await asked
    assert await Questionnaire.all().count() == 0


async def test_consent_is_kept_with_its_version_and_time_and_once(client: Client) -> None:
    first = await questionnaire.begin(client)
    await questionnaire.choose(client, "sex", "male", message_id=1)
    again = await asyncio.gather(*(questionnaire.begin(client) for _ in range(3)))

    row = await Questionnaire.get()
    assert (row.consent_version, row.consent_at is not None) == (CONSENT_VERSION, True)
    assert (open_key(first), [open_key(progress) for progress in again]) == ("sex", ["age"] * 3)


async def with_older_consent(client: Client, position: int) -> None:
    """Make the open questionnaire one that was begun under the consent before this one."""
    await Questionnaire.filter(open_key=client.id).update(consent_version=CONSENT_VERSION - 1, position=position)


async def test_nothing_is_asked_or_stored_after_the_consent_has_changed(client: Client) -> None:
    await answer_all(client)
    await with_older_consent(client, SUMMARY)
    before = await Questionnaire.get()

    assert await questionnaire.consent_outdated(client)
    assert await questionnaire.progress(client) is None
    assert await questionnaire.resume(client) is None
    for asked in (
        questionnaire.choose(client, "sex", "male", message_id=1),
        questionnaire.type_in(client, "34", message_id=99_999),
        questionnaire.change(client, "sex"),
        free_program.complete(client),
    ):
        with pytest.raises(ConsentMissing):
            await asked
    assert (await Questionnaire.get()).answers == before.answers
    assert await Program.all().count() == 0


async def test_who_agrees_anew_goes_on_with_the_answers_they_gave(client: Client) -> None:
    """Ticked before there was a question about it, pressure is asked about now."""
    await answer_all(client, limits=("pressure", "other"))
    opened = await Questionnaire.get()
    del opened.answers["pressure"]
    await opened.save()
    await with_older_consent(client, SUMMARY - 1)
    agreed = (await Questionnaire.get()).consent_at

    asked = await asyncio.gather(*(questionnaire.begin(client) for _ in range(3)))

    assert [open_key(progress) for progress in asked] == ["pressure"] * 3
    row = await Questionnaire.get()
    assert (row.consent_version, row.consent_at > agreed) == (CONSENT_VERSION, True)
    assert not await questionnaire.consent_outdated(client)
    progress = await questionnaire.choose(client, "pressure", "treated", message_id=1)
    assert (open_key(progress), progress.answers["limits_other"]) == (None, "Грыжа")


async def test_who_is_not_in_the_middle_of_it_is_not_asked_anew(client: Client) -> None:
    assert not await questionnaire.consent_outdated(client)
    await answer_all(client)
    await with_older_consent(client, SUMMARY)
    await questionnaire.pause(client)
    assert not await questionnaire.consent_outdated(client)
    await questionnaire.begin(client)
    await free_program.complete(client)
    await Questionnaire.all().update(consent_version=CONSENT_VERSION - 1)
    assert not await questionnaire.consent_outdated(client)


async def test_somebody_who_was_forgotten_answers_nothing(client: Client) -> None:
    await questionnaire.begin(client)
    await Client.filter(id=client.id).update(forgotten_at=now())

    with pytest.raises(ClientNotFound):
        await questionnaire.choose(client, "sex", "male", message_id=1)


# One question after another


async def test_the_questions_come_in_their_order_and_are_counted(client: Client) -> None:
    progress = await questionnaire.begin(client)
    seen = [(open_key(progress), progress.number, progress.total)]
    for key, value in GOOD_ANSWERS.items():
        if isinstance(BY_KEY[key], Number):
            progress = await questionnaire.type_in(client, value, message_id=next(message_ids))
        else:
            progress = await questionnaire.choose(client, key, value, message_id=next(message_ids))
        seen.append((open_key(progress), progress.number, progress.total))

    keys = ["sex", "age", "height", "weight", "goal", "level", "place", "days", "limits"]
    assert seen == [(key, number, 9) for number, key in enumerate(keys, 1)]


async def test_words_are_asked_for_where_other_is_ticked_and_are_not_counted(client: Client) -> None:
    await answer_all(client)
    await questionnaire.change(client, "limits")
    await questionnaire.tick(client, "limits", "other", on=True)
    progress = await questionnaire.finish_ticks(client, "limits", none=False, message_id=1)
    assert (open_key(progress), progress.number, progress.total) == ("limits_other", 9, 9)

    progress = await questionnaire.type_in(client, "  Грыжа <b>  ", message_id=next(message_ids))
    assert (open_key(progress), progress.answers["limits_other"]) == (None, "Грыжа <b>")


async def test_pressure_is_asked_about_right_after_the_limits_and_is_not_counted(client: Client) -> None:
    await answer_all(client)
    await questionnaire.change(client, "limits")
    for option in ("other", "pressure"):
        await questionnaire.tick(client, "limits", option, on=True)
    progress = await questionnaire.finish_ticks(client, "limits", none=False, message_id=1)
    assert (open_key(progress), progress.number, progress.total) == ("pressure", 9, 9)
    progress = await questionnaire.type_in(client, "лечу", message_id=next(message_ids))
    assert (open_key(progress), progress.words_wait) == ("pressure", True)
    await summary.drop(client, message_id=progress.typed_in)

    progress = await questionnaire.choose(client, "pressure", "unsure", message_id=2)
    assert open_key(progress) == "limits_other"
    assert open_key(await questionnaire.back(client, "limits_other")) == "pressure"
    assert open_key(await questionnaire.back(client, "pressure")) == "limits"
    await questionnaire.finish_ticks(client, "limits", none=False, message_id=3)
    progress = await questionnaire.type_in(client, "Грыжа", message_id=next(message_ids))
    assert (open_key(progress), progress.answers["pressure"]) == (None, "unsure")


async def test_what_follows_a_tick_can_be_changed_from_the_summary_and_goes_with_the_tick(client: Client) -> None:
    await answer_all(client, limits=("pressure", "other"))
    assert open_key(await questionnaire.change(client, "pressure")) == "pressure"
    progress = await questionnaire.choose(client, "pressure", "heart", message_id=1)
    assert (open_key(progress), progress.answers["pressure"]) == (None, "heart")
    await questionnaire.change(client, "limits_other")
    progress = await questionnaire.type_in(client, "Сколиоз", message_id=next(message_ids))
    assert (open_key(progress), progress.answers["limits_other"]) == (None, "Сколиоз")

    await questionnaire.change(client, "limits")
    await questionnaire.tick(client, "limits", "pressure", on=False)
    progress = await questionnaire.finish_ticks(client, "limits", none=False, message_id=2)
    assert (open_key(progress), progress.answers["limits"]) == (None, ["other"])
    assert "pressure" not in progress.answers
    with pytest.raises(StaleAnswer):
        await questionnaire.change(client, "pressure")

    await questionnaire.change(client, "limits")
    await questionnaire.tick(client, "limits", "pressure", on=True)
    assert open_key(await questionnaire.finish_ticks(client, "limits", none=False, message_id=3)) == "pressure"


async def test_each_answer_is_kept_with_the_message_that_gave_it(client: Client) -> None:
    await questionnaire.begin(client)
    await questionnaire.choose(client, "sex", "male", message_id=7)
    await questionnaire.type_in(client, "34 года", message_id=9)

    assert (await Questionnaire.get()).answers == {
        "sex": {"value": "male", "message_id": 7},
        "age": {"value": 34, "message_id": 9},
    }


async def test_a_button_of_another_question_is_refused(client: Client) -> None:
    await questionnaire.begin(client)
    await questionnaire.choose(client, "sex", "male", message_id=1)

    for asked in (
        questionnaire.choose(client, "sex", "female", message_id=1),
        questionnaire.choose(client, "goal", "muscle", message_id=1),
        questionnaire.tick(client, "limits", "knees", on=True),
        questionnaire.finish_ticks(client, "limits", none=True, message_id=1),
        questionnaire.back(client, "height"),
    ):
        with pytest.raises(StaleAnswer):
            await asked
    progress = await questionnaire.progress(client)
    assert progress is not None
    assert (open_key(progress), progress.answers) == ("age", {"sex": "male"})


async def test_an_option_that_nobody_offered_is_refused(client: Client) -> None:
    await questionnaire.begin(client)
    with pytest.raises(BadAnswer):
        await questionnaire.choose(client, "sex", "other", message_id=1)
    await answer_all(client, sex="male")
    await questionnaire.change(client, "limits")
    for option in ("pregnancy", "none", "tail"):
        with pytest.raises(BadAnswer):
            await questionnaire.tick(client, "limits", option, on=True)
    with pytest.raises(BadAnswer):
        await questionnaire.change(client, "tail")


async def test_a_message_without_words_and_words_for_a_button_bring_a_reason(client: Client) -> None:
    await questionnaire.begin(client)
    with pytest.raises(BadAnswer) as refused:
        await questionnaire.type_in(client, "мужской", message_id=1)
    assert refused.value.reason == "bad-answer-buttons"

    await questionnaire.choose(client, "sex", "male", message_id=2)
    with pytest.raises(BadAnswer) as refused:
        await questionnaire.type_in(client, None, message_id=3)
    assert refused.value.reason == "bad-answer-words"
    assert open_key(await questionnaire.progress(client)) == "age"


# Twice is once


async def test_the_same_message_again_never_answers_the_next_question(client: Client) -> None:
    await questionnaire.begin(client)
    await questionnaire.choose(client, "sex", "male", message_id=1)
    await questionnaire.type_in(client, "100", message_id=2)
    for _ in range(2):
        progress = await questionnaire.type_in(client, "100", message_id=2)
        assert (open_key(progress), progress.answers) == ("height", {"sex": "male", "age": 100})


async def test_the_same_message_at_the_same_moment_answers_one_question(client: Client) -> None:
    await questionnaire.begin(client)
    await questionnaire.choose(client, "sex", "male", message_id=1)

    await asyncio.gather(*(questionnaire.type_in(client, "100", message_id=2) for _ in range(5)))

    assert await questionnaire.last_answers(client.id) == {"sex": "male", "age": 100}


async def test_a_message_whose_answer_was_corrected_since_answers_nothing_when_it_comes_again(client: Client) -> None:
    """172 was typed as the height, then 173 instead: the first message, repeated, must not become the weight."""
    await questionnaire.begin(client)
    await questionnaire.choose(client, "sex", "male", message_id=1)
    await questionnaire.type_in(client, "34", message_id=2)
    await questionnaire.type_in(client, "172", message_id=4)
    await questionnaire.back(client, "weight")
    await questionnaire.type_in(client, "173", message_id=6)

    progress = await questionnaire.type_in(client, "172", message_id=4)

    assert (open_key(progress), progress.answers) == ("weight", {"sex": "male", "age": 34, "height": 173})


async def test_a_message_that_was_refused_answers_no_later_question_when_it_comes_again(client: Client) -> None:
    """200 is no age, but would be a height."""
    await questionnaire.begin(client)
    await questionnaire.choose(client, "sex", "male", message_id=1)
    with pytest.raises(BadAnswer):
        await questionnaire.type_in(client, "200", message_id=2)
    await questionnaire.type_in(client, "34", message_id=4)

    progress = await questionnaire.type_in(client, "200", message_id=2)

    assert (open_key(progress), progress.answers) == ("height", {"sex": "male", "age": 34})


async def test_a_tick_says_what_it_becomes_so_twice_is_once(client: Client) -> None:
    await answer_all(client)
    await questionnaire.change(client, "limits")
    for option, on, ticked in (
        ("back", True, ["back"]),
        ("back", True, ["back"]),
        ("knees", True, ["knees", "back"]),
        ("back", False, ["knees"]),
        ("back", False, ["knees"]),
    ):
        progress = await questionnaire.tick(client, "limits", option, on=on)
        assert open_key(progress) == "limits"
        assert progress.answers["limits:ticked"] == ticked
    progress = await questionnaire.finish_ticks(client, "limits", none=False, message_id=1)
    assert progress.answers["limits"] == ["knees"]
    assert "limits:ticked" not in progress.answers


async def test_ticks_set_at_the_same_moment_are_all_kept(client: Client) -> None:
    await answer_all(client)
    await questionnaire.change(client, "limits")
    await asyncio.gather(
        *(questionnaire.tick(client, "limits", option, on=True) for option in ("back", "knees", "shoulders"))
    )

    progress = await questionnaire.progress(client)
    assert progress is not None
    assert progress.answers["limits:ticked"] == ["knees", "back", "shoulders"]


async def test_no_limits_takes_back_what_was_ticked_once_the_client_is_sure(client: Client) -> None:
    await answer_all(client, limits=("knees", "pressure", "other"))
    await questionnaire.change(client, "limits")

    asked = await questionnaire.finish_ticks(client, "limits", none=True, message_id=1)
    assert (open_key(asked), asked.answers["limits"]) == ("limits", ["knees", "pressure", "other"])

    progress = await questionnaire.finish_ticks(client, "limits", none=True, sure=True, message_id=1)

    assert (open_key(progress), progress.answers["limits"]) == (None, [])
    assert not {"pressure", "limits_other"} & progress.answers.keys()


# Back, change, leave, go on


async def test_back_goes_through_the_questions_and_out_before_the_first(client: Client) -> None:
    await questionnaire.begin(client)
    await questionnaire.choose(client, "sex", "male", message_id=1)
    await questionnaire.type_in(client, "34", message_id=2)

    assert open_key(await questionnaire.back(client, "height")) == "age"
    assert open_key(await questionnaire.back(client, "age")) == "sex"
    assert await questionnaire.back(client, "sex") is None

    left = await questionnaire.progress(client)
    assert left is not None
    assert (left.active, left.answers) == (False, {"sex": "male", "age": 34})


async def test_back_from_a_change_leads_to_the_summary_and_changes_nothing(client: Client) -> None:
    await answer_all(client)
    before = await questionnaire.last_answers(client.id)
    for key in GOOD_ANSWERS:
        assert open_key(await questionnaire.change(client, key)) == key
        assert open_key(await questionnaire.back(client, key)) is None
    assert await questionnaire.last_answers(client.id) == before


async def test_every_answer_can_be_changed_from_the_summary(client: Client) -> None:
    await answer_all(client)
    await questionnaire.change(client, "weight")
    progress = await questionnaire.type_in(client, "90", message_id=next(message_ids))
    assert (open_key(progress), progress.answers["weight"]) == (None, 90)
    await questionnaire.change(client, "goal")
    progress = await questionnaire.choose(client, "goal", "endurance", message_id=1)
    assert (open_key(progress), progress.answers["goal"]) == (None, "endurance")


async def test_a_question_that_was_not_asked_cannot_be_opened(client: Client) -> None:
    """A forged «change» must not ask for words about a limit that nobody ticked."""
    await answer_all(client)

    for key in ("pressure", "limits_other"):
        with pytest.raises(StaleAnswer):
            await questionnaire.change(client, key)
    assert open_key(await questionnaire.progress(client)) is None


async def test_another_sex_drops_pregnancy_and_asks_for_the_rest_again(client: Client) -> None:
    await answer_all(client, limits=("knees", "pregnancy"))
    await questionnaire.change(client, "sex")

    progress = await questionnaire.choose(client, "sex", "male", message_id=1)
    assert open_key(progress) == "limits", "nobody has said that there is nothing else"
    progress = await questionnaire.finish_ticks(client, "limits", none=False, message_id=2)

    assert (open_key(progress), progress.answers["limits"]) == (None, ["knees"])
    await questionnaire.change(client, "sex")
    progress = await questionnaire.choose(client, "sex", "female", message_id=3)
    assert open_key(progress) == "limits", "pregnancy was not asked about"


async def test_another_sex_drops_a_tick_that_was_not_finished(client: Client) -> None:
    await answer_all(client)
    await questionnaire.change(client, "limits")
    await questionnaire.tick(client, "limits", "pregnancy", on=True)
    await questionnaire.change(client, "sex")
    await questionnaire.choose(client, "sex", "male", message_id=1)

    progress = await questionnaire.finish_ticks(client, "limits", none=False, message_id=2)

    assert progress.answers["limits"] == []


async def test_leaving_keeps_the_place_and_coming_back_goes_on(client: Client) -> None:
    await questionnaire.begin(client)
    await questionnaire.choose(client, "sex", "male", message_id=1)

    assert await questionnaire.pause(client) is True
    assert await questionnaire.pause(client) is False
    progress = await questionnaire.resume(client)

    assert progress is not None
    assert (open_key(progress), progress.active) == ("age", True)


# Words


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "bad-answer-empty"),
        (" \n\t", "bad-answer-empty"),
        ("\u200b\u200f", "bad-answer-empty"),
        ("я" * 1001, "bad-answer-long"),
    ],
)
def test_words_must_be_there_and_not_too_many(typed: str, reason: str) -> None:
    with pytest.raises(BadAnswer) as refused:
        BY_KEY["limits_other"].parse(typed)
    assert refused.value.reason == reason


def test_words_are_kept_as_they_were_typed() -> None:
    words = "Грыжа <b>L5</b> 👨‍👩‍👧 \u202eэ"
    assert BY_KEY["limits_other"].parse(f"  {words}\n") == words
    assert BY_KEY["limits_other"].parse("я" * 1000) == "я" * 1000


# The end


async def test_completing_makes_the_program_the_move_and_the_notice(
    client: Client, stage: Stages, trainer: Staff, colleague: Staff
) -> None:
    await answer_all(client, limits=("knees",))

    completion = await free_program.complete(client)

    program = await Program.get()
    assert (completion.program, completion.holds) == (program, ())
    assert (program.kind, program.status) == (ProgramKind.FREE, ProgramStatus.QUEUED)
    assert len(program.content["week"]["days"]) == 3
    parts = await Outbox.filter(program_id=program.id).order_by("id")
    assert [(row.content, row.chat_id, row.delivery_id) for row in parts] == [
        ({"part": {"week": part}}, 1001, f"program-{program.id}") for part in ("intro", "days", "outlook")
    ]
    assert (await queued(1), await queued(2)) == (["questionnaire_done"], ["questionnaire_done"])
    assert (await moves_of(client))[-1] == ("Первичный контакт", "Консультация", "questionnaire")
    done = await Questionnaire.get()
    assert (done.open_key, done.active, done.completed_at is not None) == (None, False, True)


async def test_notices_to_staff_hold_no_answers(client: Client) -> None:
    await answer_all(client, limits=("knees", "pressure", "other"), pressure="heart")
    await free_program.complete(client)

    assert await queued(1) == ["program_held"]
    for row in await Outbox.all():
        for word in ("Грыжа", "knees", "pressure", "heart", "doctor"):
            assert word not in str(row.content)


@pytest.mark.parametrize("times", [2, 10])
async def test_completing_many_times_at_once_makes_one_of_each(client: Client, times: int) -> None:
    await answer_all(client)

    completions = await asyncio.gather(*(free_program.complete(client) for _ in range(times)))

    assert len({completion.program.id for completion in completions}) == 1
    assert await Program.all().count() == 1
    assert [event for _, _, event in await moves_of(client)] == ["start", "questionnaire"]
    assert await queued(1) == ["questionnaire_done"]
    assert await queued(1001) == ["part"] * 3


async def test_an_unfinished_questionnaire_makes_nothing(client: Client) -> None:
    await questionnaire.begin(client)
    await questionnaire.choose(client, "sex", "male", message_id=1)

    with pytest.raises(QuestionnaireIncomplete):
        await free_program.complete(client)
    assert (await Program.all().count(), await queued(), len(await moves_of(client))) == (0, [], 1)


@pytest.mark.parametrize(
    ("answers", "limits", "reasons"),
    [
        ({"pressure": "treated"}, ("pressure",), ()),
        ({"pressure": "treated"}, ("pressure", "knees"), ()),
        ({"pressure": "treated", "age": "66"}, ("pressure",), (HoldReason.SENIOR_LIMITS,)),
        ({"pressure": "unsure"}, ("pressure",), (HoldReason.PRESSURE_UNSURE,)),
        ({"pressure": "heart"}, ("pressure",), (HoldReason.DOCTOR_HEART,)),
        ({"other": "Диабет"}, ("other",), (HoldReason.DOCTOR_OTHER,)),
        ({"age": "15"}, (), (HoldReason.UNDER_16,)),
        ({"age": "17"}, (), (HoldReason.UNDER_18,)),
        ({"age": "18"}, (), ()),
        ({"age": "70"}, (), (HoldReason.AGE_70,)),
        ({}, ("pregnancy",), (HoldReason.PREGNANCY,)),
        ({}, ("other",), (HoldReason.OTHER,)),
        ({}, ("knees", "back", "shoulders"), (HoldReason.MANY_LIMITS,)),
        ({"weight": "130"}, (), (HoldReason.BMI_HIGH,)),
    ],
)
async def test_where_a_person_comes_first_nothing_is_sent(
    client: Client, stage: Stages, answers: dict[str, str], limits: tuple[str, ...], reasons: tuple[HoldReason, ...]
) -> None:
    await answer_all(client, limits=limits, **answers)

    completion = await free_program.complete(client)
    again = await free_program.complete(client)

    assert (completion.holds, again.holds) == (reasons, reasons)
    assert completion.program.status is (ProgramStatus.HELD if reasons else ProgramStatus.QUEUED)
    sent = [kind for kind in await queued(1001) if kind != "mobility_page"]
    assert sent == ([] if reasons else ["part"] * 3)
    assert await queued(1) == ["program_held" if reasons else "questionnaire_done"]
    assert await stage_id_of(client) == stage["consultation"].id


async def test_treated_pressure_gets_its_own_rules_in_the_week_and_in_words(client: Client) -> None:
    await answer_all(client, limits=("pressure",), level="advanced")

    program = (await free_program.complete(client)).program

    week = Week.from_json(program.content["week"])
    assert "pressure" in week.cautions
    for day in week.days:
        assert day.cardio is None or day.cardio_first
        assert all((lift.rir or 0) >= 4 for lift in day.exercises if lift.seconds_high is None)
        assert all(lift.rest_seconds >= 90 for lift in day.exercises if lift.seconds_high is None)
    assert "160/90 и выше: к врачу" in intro_text(week, translator("ru"))


async def test_pressure_that_was_ticked_before_there_was_a_question_about_it_stays_held(client: Client) -> None:
    await answer_all(client, limits=("pressure",))
    await free_program.complete(client)
    done = await Questionnaire.get()
    del done.answers["pressure"]
    await done.save()
    await Program.all().update(status=ProgramStatus.HELD, held_for=None)

    completion = await free_program.complete(client)

    assert completion.holds == (HoldReason.PRESSURE,)
    assert await free_program.why_held(completion.program) == (HoldReason.PRESSURE,)


@pytest.mark.parametrize("sex", ["female", "male"])
@pytest.mark.parametrize("words", ["беременна, 12 недель", "жду ребёнка", "I'm pregnant", "12 weeks"])
async def test_a_pregnancy_that_was_typed_counts_as_ticked_whatever_the_sex(
    client: Client, sex: str, words: str
) -> None:
    await answer_all(client, sex=sex, limits=("other",), other=words)

    completion = await free_program.complete(client)

    assert HoldReason.PREGNANCY in completion.holds
    assert completion.program.status is ProgramStatus.HELD
    assert "pregnancy" in Week.from_json(completion.program.content["week"]).cautions


async def test_the_questionnaire_can_be_done_anew(client: Client) -> None:
    await answer_all(client)
    first = await free_program.complete(client)
    await answer_all(client, goal="endurance")
    second = await free_program.complete(client)

    assert first.program.id != second.program.id
    assert (await questionnaire.last_answers(client.id))["goal"] == "endurance"
    assert [event for _, _, event in await moves_of(client)] == ["start", "questionnaire"]


# Whatever people do


POOL = ("34", "68,5", "100", "100", "100", "172", "200", "1,8", "-3", "двадцать", "", "Грыжа", "9" * 30)
KINDS = ("answer",) * 6 + ("back", "back", "repeat", "change", "choose", "type", "tick", "ready")
STEPS = st.lists(st.tuples(st.sampled_from(KINDS), st.integers(0, 10_000)), min_size=20, max_size=40)


class Someone:
    """A client who taps and types without a plan; what may change is checked after each step."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.ids = itertools.count(1)
        self.typed: list[tuple[int, str]] = []
        self.newest_answer = 0

    async def act(self, kind: str, dice: int) -> None:
        before = await self.progress()
        may_change: set[str] = set()
        try:
            returned = await self.step(kind, dice, before, may_change)
        except (BadAnswer, StaleAnswer):
            may_change, returned = set(), None
        after = await self.progress()
        if returned is not None:
            assert returned == after
        changed = {key for key in BY_KEY if before.answers.get(key) != after.answers.get(key)}
        if may_change & changed:
            may_change |= {"limits", "limits_other", "pressure"}  # a new answer may leave others without a question
            self.newest_answer = max(self.newest_answer, self.screen)
        assert changed <= may_change, (kind, before, after)
        for key, value in after.answers.items():
            if key in BY_KEY:
                assert fits(BY_KEY[key], value, after.answers)
                assert BY_KEY[key].asked(after.answers)
        if after.question is None:
            assert all(question.key in after.answers for question in QUESTIONS if question.asked(after.answers))

    async def progress(self) -> Progress:
        found = await questionnaire.progress(self.client)
        assert found is not None
        return found

    async def step(self, kind: str, dice: int, now: Progress, may_change: set[str]) -> Progress | None:
        question = now.question
        self.screen = next(self.ids)
        if kind == "answer":
            kind = {Choice: "choose", Ticks: "ready", Number: "type", FreeText: "type"}.get(type(question), "change")
            if isinstance(question, Choice):
                may_change.add(question.key)
                option = question.options[dice % len(question.options)]
                return await questionnaire.choose(self.client, question.key, option, message_id=self.screen)
        if question is not None and kind in ("type", "ready"):
            may_change.add(question.key)
        if kind == "choose":
            asked = QUESTIONS[dice % len(QUESTIONS)]
            if question is not None and question.key == asked.key:
                may_change.add(asked.key)
            options = getattr(asked, "options", ("male",))
            option = options[dice // 100 % len(options)]
            return await questionnaire.choose(self.client, asked.key, option, message_id=self.screen)
        if kind == "type":
            words = POOL[dice % len(POOL)]
            self.typed.append((self.screen, words))
            return await questionnaire.type_in(self.client, words, message_id=self.screen)
        if kind == "tick":
            option = BY_KEY["limits"].options[dice % 6]
            return await questionnaire.tick(self.client, "limits", option, on=bool(dice // 6 % 2))
        if kind == "ready":
            return await questionnaire.finish_ticks(
                self.client, "limits", none=bool(dice % 2), sure=bool(dice // 2 % 2), message_id=self.screen
            )
        if kind == "back":
            key = question.key if question and dice % 4 else QUESTIONS[dice % len(QUESTIONS)].key
            await questionnaire.back(self.client, key)
        if kind == "change":
            await questionnaire.change(self.client, QUESTIONS[dice % len(QUESTIONS)].key)
        if kind == "repeat":
            # Updates come again although something that came after them was an answer: they can be none themselves.
            for number, words in [typed for typed in self.typed if typed[0] <= self.newest_answer]:
                with suppress(BadAnswer):
                    await questionnaire.type_in(self.client, words, message_id=number)
        return None


def fits(question: Question, value: Any, answers: dict[str, Any]) -> bool:
    if isinstance(question, Choice):
        return value in question.options
    if isinstance(question, Ticks):
        return set(value) <= set(question.offered(answers))
    if isinstance(question, Number):
        return bool(question.low <= value <= question.high)
    return isinstance(value, str)


@settings(
    max_examples=examples(25),
    database=None,
    derandomize=True,
    phases=[Phase.generate],  # shrinking would take minutes, and the steps are readable as they are
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=STEPS)
async def test_whatever_is_tapped_and_typed_only_the_open_question_is_answered(
    trainer: Staff, steps: list[tuple[str, int]]
) -> None:
    someone = Someone(await clients.arrive(person(next(telegram_ids))))
    await questionnaire.begin(someone.client)
    for kind, dice in steps:
        await someone.act(kind, dice)
