"""A trainer in New York: English, 911, the clock and the phones of the place; clients who read other languages."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.demo.people.person import Person
from bot.i18n import translator
from tests.e2e.conftest import Worlds
from tests.e2e.test_api import TOKEN, ask
from tests.e2e.test_webhook import free_port
from tests.support.world import OWNER, World

pytestmark = pytest.mark.asyncio(loop_scope="package")

EN, RU = translator("en").label, translator("ru").label
NEW_YORK = {"DEFAULT_LANGUAGE": "en", "CURRENCY": "USD", "TIMEZONE": "America/New_York", "COUNTRY": "US"}
# Typed or tapped in the order of the questions; «=» marks a key of `locales/`.
ANSWERS = (
    "=option-sex-male", "34", "180", "82.5", "=option-goal-general", "=option-level-beginner", "=option-place-home",
    "=option-days-2", "=option-limits-other", "=button-ready", "chest pain when I climb stairs",
)  # fmt: skip


@pytest_asyncio.fixture(scope="module", loop_scope="package")
async def shared_world(worlds: Worlds) -> AsyncIterator[World]:
    async with worlds(**NEW_YORK, HTTP_PORT=str(free_port()), API_TOKEN=TOKEN) as world:
        mary = world.api.person(OWNER, "Mary", language_code="en-US")
        await mary.send("/start")
        await mary.sees_button(EN("menu-settings"))
        yield world


@pytest.fixture
def mary(world: World) -> Person:
    """The owner, at the menu."""
    return world.api.person(OWNER, "Mary")


async def test_a_new_yorker_with_chest_pain_is_told_to_call_911(world: World, mary: Person) -> None:
    john = world.newcomer("John", language_code="en-US")
    await john.send("/start")
    await john.sees_button(EN("button-free-program"))
    for step in ("=button-free-program", "=button-agree", *ANSWERS):
        if step.startswith("="):
            await john.tap(EN(step[1:]))
        else:
            await john.send(step)
        await john.settles()
    await john.tap(EN("button-get-program"))
    held = await john.sees("911")
    assert "112" not in held.text
    assert "103" not in held.text


async def test_the_trainer_reads_moments_as_an_american_does(world: World, mary: Person) -> None:
    john = world.newcomer("John", language_code="en-US")
    await john.send("/start")
    await john.sees_button(EN("button-free-program"))
    number = await world.number_of(john)
    past = "created_at = '2025-11-05 06:30:00+00:00'"
    await world.change(f"UPDATE client_pipelines SET {past} WHERE client_id = {number}")
    asked = await mary.send(f"/client_{number}")
    await mary.sees("less than a day", after=asked)
    await mary.tap(EN("button-history"))
    history = await mary.sees("Nov 5, 2025, 1:30 AM")
    assert "05.11" not in history.text


async def test_telegrams_language_is_followed_and_a_chosen_one_kept_for_screens_and_notices(
    world: World, mary: Person
) -> None:
    oksana = world.newcomer("Oksana", language_code="uk")
    language = f"SELECT language FROM clients WHERE telegram_id = {oksana.id}"
    await oksana.send("/start")
    await oksana.sees_button(EN("button-free-program"))
    assert await world.row(language) == ("en",)

    oksana.user["language_code"] = "ru"
    await oksana.send("/help")
    await oksana.sees_button("🌐 Язык")
    assert await world.row(language) == ("ru",)
    await oksana.tap("🌐 Язык")
    await oksana.tap("English")
    await oksana.sees_button("✓ English")
    oksana.user["language_code"] = "es"
    await oksana.tap("Русский")
    await oksana.sees_button("✓ Русский")
    await world.comes_true(lambda: RU("command-help") in [one["description"] for one in oksana.command_menu()])

    await oksana.tap("« Назад")
    await oksana.sees_button(RU("button-offers"))
    await oksana.tap(RU("button-offers"))
    await oksana.sees_button("« Назад")
    assert await world.row(f"{language} AND language_chosen") == ("ru",)


async def test_the_sites_numbers_are_american_and_the_stages_english(world: World, mary: Person) -> None:
    body = {"name": "Jane", "phone": "(212) 555-0100 ext. 12", "idempotency_key": "jane"}
    made = await ask(world, "POST", "/api/clients", body)
    assert made.status == 201
    phone = f"SELECT phone FROM clients WHERE id = {made.body['client_id']}"
    assert await world.row(phone) == ("+12125550100 x12",)
    asked = await mary.send("/clients 212 555-0100")
    await mary.sees("212 555-0100", after=asked)
    await mary.tap("Jane")
    await mary.sees("+12125550100 ext. 12")
    assert await world.rows("SELECT name FROM pipeline_stages WHERE position = 0") == [(EN("stage-first-contact"),)]
    assert await world.rows("SELECT value FROM settings WHERE key = 'country'") == [("US",)]
