"""Every window of every menu: it renders, whatever people are called, and none of its buttons is dead."""

import inspect

import pytest
from aiogram.fsm.state import State, StatesGroup

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from bot.telegram.callbacks import Sample
from bot.text.words import one_line
from dialogs import states
from tests.support.gym import OWNER, Gym, t_of
from tests.support.kept import Kept
from tests.support.windows import NAMED, WAYS, furnish, walk

NAMES = (
    ("ru", "<b>x</b> & { $name } \u202eاسم עברית 👨‍👩‍👧‍👦🏋🏽‍♀️" + "Ж" * 15),
    ("en", "<b>x</b> & { $name } \u202eاسم עברית 👨‍👩‍👧‍👦🏋🏽‍♀️" + "Ж" * 15),
    ("ru", "\u200b"),
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
# Windows whose buttons do something beyond opening another.
ACTING = (
    states.Pipeline.column,
    states.Pipeline.choosing,
    states.Pipeline.target,
    states.Pipeline.moved,
    states.Pipeline.reason,
    states.Payments.one,
    states.Payments.reject,
    states.Payments.take_back,
    states.Payments.refund_sure,
    states.Payments.return_stars,
    states.Payments.stop,
    states.Recording.ready,
    states.Programs.held,
    states.Programs.doctor_first,
    states.Programs.failed,
    states.Programs.part,
    states.Programs.draft,
    states.Programs.templates,
    states.Programs.first_day,
    states.Programs.parts,
    states.Programs.forwarded,
    states.Programs.theirs,
    states.Programs.take_over,
    states.Programs.discard,
    states.Programs.blocked,
    states.Programs.in_person,
    states.Given.page,
    states.Given.again,
    states.Given.template,
    states.Templates.main,
    states.Templates.one,
    states.Templates.days,
    states.Templates.offer,
    states.Templates.goal,
    states.Templates.parts,
    states.Templates.part,
    states.Templates.delete,
    states.Offers.one,
    states.Offers.description,
    states.Offers.term,
    states.Offers.delete,
    states.Offers.reading,
    states.Offers.sure,
    states.Offers.stars_sure,
    states.Offers.kind,
    states.Offers.unpack,
    states.Offers.sessions,
    states.Offers.more,
    states.Offers.card,
    states.Settings.limits,
    states.Settings.notices,
    states.Settings.shown_name,
    states.Vacation.away,
    states.Vacation.business,
    states.Vacation.business_words,
    states.Vacation.answers,
    states.Vacation.quiet,
    states.Earnings.month,
    states.Earnings.shares,
    states.Earnings.file,
    states.FollowUps.one,
    states.FollowUps.message,
    states.FollowUps.delay,
    states.FollowUps.restore,
    states.Search.main,
    states.Stages.main,
    states.Stages.one,
    states.Stages.description,
    states.Stages.colour,
    states.Stages.closing,
    states.Stages.limit,
    states.Stages.delete,
    states.Stages.move_all,
    states.Stages.reason,
    states.Stages.event,
    states.Team.main,
    states.Team.remove,
    states.Card.main,
    states.Card.stages,
    states.Card.reason,
    states.Card.pack,
    states.Card.pack_use,
    states.History.page,
    states.Steps.when,
    states.Steps.words,
    states.Steps.one,
    states.Steps.replace,
    states.Freezes.main,
    states.Freezes.until,
    states.Talk.page,
    states.Talk.write,
    states.Talk.offer,
    states.Notes.page,
    states.Notes.one,
    states.Notes.delete,
)


def test_every_window_is_here() -> None:
    groups = [g for _, g in inspect.getmembers(states, inspect.isclass) if issubclass(g, StatesGroup)]
    every = {state for group in groups for state in group.__all_states__}

    assert set(WAYS) == every


@pytest.mark.parametrize(("language", "name"), NAMES, ids=["ru", "en", "invisible"])
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


def is_sample(message: Message) -> bool:
    """Say whether it is what a client would get, shown to staff: its buttons do nothing."""
    return all(button.get("callback_data") == Sample().pack() for row in message.inline for button in row)


@pytest.mark.once
@pytest.mark.parametrize("window", WAYS, ids=str)
async def test_every_button_of_a_window_leads_somewhere(
    gym: Gym, marina: Person, window: State, database_url: str
) -> None:
    world, number, buttons = await furnish(gym), 0, 1
    furnished = await Kept.of(database_url)
    while number < buttons:
        await walk(gym, marina, world, window)
        before = (marina.last.id, marina.last.text, marina.last.labels)
        buttons, label = len(marina.last.labels), marina.last.labels[number]

        said = await gym.taps(marina, label, message=marina.last)

        after = (marina.last.id, marina.last.text, marina.last.labels)
        assert said or after != before, f"{label!r} does nothing\n{marina.chat}"
        assert marina.last.inline
        assert len([screen for screen in marina.live_screens if not is_sample(screen)]) == 1, marina.chat
        number += 1
        await furnished.restore()


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


@pytest.mark.once
@pytest.mark.parametrize("window", ACTING, ids=str)
async def test_every_button_tapped_twice_at_once_is_answered_twice(
    gym: Gym, marina: Person, window: State, database_url: str
) -> None:
    world = await furnish(gym)
    furnished = await Kept.of(database_url)
    await walk(gym, marina, world, window)
    for number in range(len(marina.last.labels)):
        await furnished.restore()
        await walk(gym, marina, world, window)
        label = marina.last.labels[number]

        with gym.api.expect("message to delete not found"):
            await gym.taps(marina, label, message=marina.last, times=2)

        assert marina.last.inline, marina.chat
        assert len(marina.live_screens) == 1, f"{label}\n{marina.chat}"
