"""What answers ask for besides the program: gentle mobility while it waits, a look where a weight became low."""

from datetime import date

import pytest

from bot.i18n import LANGUAGES, translator
from bot.services.people import cards
from bot.services.programs import free_program
from db.models import Client, Outbox
from tests.support.people import answer_all, queued

TODAY = date(2026, 11, 22)


async def complete(client: Client, *limits: str, **answers: str) -> None:
    await answer_all(client, limits=limits, **answers)
    await free_program.complete(client)


@pytest.mark.parametrize(
    ("limits", "answers", "gets"),
    [
        (("other",), {"other": "Аллергия на пыльцу"}, True),
        (("other", "knees", "back"), {"other": "Аллергия на пыльцу"}, True),
        (("other",), {"other": "Аллергия на пыльцу", "age": "66"}, True),
        (("other",), {"other": "Диабет"}, False),
        (("other",), {"other": "немеет в паху"}, False),
        (("other", "pressure"), {"other": "Аллергия на пыльцу"}, False),
        (("other", "pressure"), {"other": "Аллергия на пыльцу", "pressure": "heart"}, False),
        (("other", "pregnancy"), {"other": "Аллергия на пыльцу"}, False),
        (("other",), {"other": "Аллергия на пыльцу", "age": "15"}, False),
        (("other",), {"other": "Аллергия на пыльцу", "weight": "45"}, False),
        (("knees", "back", "shoulders"), {}, False),
        ((), {"age": "17"}, False),
        ((), {}, False),
    ],
)
async def test_who_waits_for_other_and_needs_no_doctor_gets_gentle_mobility_at_once(
    client: Client, limits: tuple[str, ...], answers: dict[str, str], gets: bool
) -> None:
    await complete(client, *limits, **answers)

    assert [kind for kind in await queued(1001) if kind != "part"] == (["mobility_page"] if gets else [])


async def test_the_mobility_page_comes_once_while_the_trainer_looks(client: Client) -> None:
    for words in ("Аллергия на пыльцу", "Аллергия на кошек", "Аллергия на собак"):
        await complete(client, "other", other=words)

    assert await queued(1001) == ["mobility_page"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_mobility_page_is_short_and_says_when_to_stop(language: str) -> None:
    page = translator(language)("mobility-page")
    assert "10. " in page
    assert "112" in page
    assert len(page) < 1600


async def test_a_weight_that_became_low_is_told_to_staff_without_a_word_about_it(client: Client) -> None:
    await complete(client, weight="58")
    await Outbox.all().delete()
    assert (await cards.read(client.id, today=TODAY)).low_bmi is None

    await complete(client, weight="54")

    assert await queued(1) == ["questionnaire_done", "look_at_answers"]
    told = await Outbox.filter(staff_id__not_isnull=True)
    assert not any("54" in str(row.content) or "bmi" in str(row.content) for row in told)
    low = (await cards.read(client.id, today=TODAY)).low_bmi
    assert low is not None
    assert [round(index, 1) for index in low] == [19.6, 18.3]


@pytest.mark.parametrize("weights", [("54", "53"), ("54", "58"), ("60", "58"), ("54",)])
async def test_staff_are_not_told_of_a_weight_that_was_low_before_or_is_not(
    client: Client, weights: tuple[str, ...]
) -> None:
    for weight in weights:
        await complete(client, weight=weight)

    assert "look_at_answers" not in await queued(1)
    assert (await cards.read(client.id, today=TODAY)).low_bmi is None
