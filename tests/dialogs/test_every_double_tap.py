"""Every button that does something, tapped twice at once."""

import pytest

from bot.demo.people.person import Person
from dialogs import states
from tests.support.gym import Gym
from tests.support.kept import Kept
from tests.support.windows import by_menu, furnish, walk

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
    states.Freezes.sure,
    states.Talk.page,
    states.Talk.write,
    states.Talk.offer,
    states.Notes.page,
    states.Notes.one,
    states.Notes.delete,
)


@pytest.mark.once
@pytest.mark.parametrize("menu", by_menu(ACTING))
async def test_every_button_tapped_twice_at_once_is_answered_twice(
    gym: Gym, marina: Person, menu: str, database_url: str
) -> None:
    world = await furnish(gym)
    furnished = await Kept.of(database_url)
    for window in by_menu(ACTING)[menu]:
        number, buttons = 0, 1
        while number < buttons:
            await walk(gym, marina, world, window)
            buttons, label = len(marina.last.labels), marina.last.labels[number]

            with gym.api.expect("message to delete not found"):
                await gym.taps(marina, label, message=marina.last, times=2)

            assert marina.last.inline, f"{window}\n{marina.chat}"
            assert len(marina.live_screens) == 1, f"{window}: {label}\n{marina.chat}"
            number += 1
            await furnished.restore()
