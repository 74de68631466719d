"""Every window of every menu: it renders, whatever people are called, and its way back leads to where one was."""

import inspect

import pytest
from aiogram.fsm.state import StatesGroup

from bot.demo.people.person import Person
from bot.text.words import one_line
from dialogs import states
from tests.support.gym import OWNER, Gym, t_of
from tests.support.windows import NAMED, WAYS, furnish, walk

ODD = "<b>x</b> & { $name } \u202eاسم עברית 👨‍👩‍👧‍👦🏋🏽‍♀️" + "Ж" * 15
NAMES = (
    pytest.param("ru", ODD, id="ru"),
    pytest.param("en", ODD, id="en", marks=pytest.mark.once),
    pytest.param("ru", "\u200b", id="invisible", marks=pytest.mark.once),
)
BACK, DECLINE = "« ", ("Не надо", "Нет", "Пропустить", "Готово")
# What was sent is a draft no more, who was moved is chosen no more, and a step that is left alone is on the card: from
# there it goes back further.
SCREENS_BACK = {
    states.SavedAnswers.content: 2,
    states.Programs.sent: 2,
    states.Pipeline.moved: 4,
    states.Offers.sure: 2,
    states.Payments.refund_sure: 2,
    states.Offers.stars_sure: 2,
    states.Steps.replace: 4,
}


def test_every_window_is_here() -> None:
    groups = [g for _, g in inspect.getmembers(states, inspect.isclass) if issubclass(g, StatesGroup)]
    every = {state for group in groups for state in group.__all_states__}

    assert set(WAYS) == every


@pytest.mark.parametrize(("language", "name"), NAMES)
async def test_every_window_shows_any_name_as_it_was_typed(gym: Gym, language: str, name: str) -> None:
    trainer = gym.api.person(OWNER, name, language_code=language)
    await gym.says(trainer, "/start")
    world = await furnish(gym, name=name)
    for window in WAYS:
        await walk(gym, trainer, world, window)

        words = " ".join([trainer.last.text, *trainer.last.labels])
        assert trainer.last.inline, window
        named = one_line(name)[:20] or t_of(trainer).label("client-nameless", number=world.client.id)
        assert window not in NAMED or named in words, (window, words)
        assert "&lt;" not in words
        assert "&amp;" not in words


@pytest.mark.once
async def test_back_leads_to_the_screen_before(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    for window in [window for window in WAYS if WAYS[window]]:
        said = await walk(gym, marina, world, window)
        seen = len(marina.history)
        await gym.taps(
            marina, next(label for label in marina.last.labels if label.startswith(BACK) or label in DECLINE)
        )

        before = said[-1 - SCREENS_BACK.get(window, 1)]
        assert marina.last.text.split("\n")[0] == before.split("\n")[0], window
        assert len(marina.history) == seen, "the screen changes in place"
