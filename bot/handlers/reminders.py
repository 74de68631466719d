"""The buttons below what clients are told by time, and where they switch such messages on again.

Such a message is no screen: it stays in the chat, and what it leads to comes below. Only its answers change it.
"""

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, InlineKeyboardButton

from bot.handlers.receipt_screens import receipt_screen
from bot.handlers.start import home_screen
from bot.handlers.workouts import counted
from bot.i18n import Translator
from bot.services.money import claims
from bot.services.programs import workouts
from bot.services.programs.workouts import WeekProgress
from bot.services.talk import segments
from bot.services.time.follow_ups import Chain, muting
from bot.settings import Settings
from bot.telegram import pager
from bot.telegram.answers import answer
from bot.telegram.callbacks import Destination, Go, ShowDay, button
from bot.telegram.follow_up_callbacks import ChangedMind, FirstDone, Mute, NotYet, Unmute
from bot.telegram.live_message import Screen, View
from bot.telegram.talk_callbacks import MuteBroadcasts
from bot.text.follow_ups import name_of
from db.models import Client

SWITCHES = (f"{Mute.__prefix__}:", f"{Unmute.__prefix__}:")


def router() -> Router:
    router = Router(name="reminders")
    router.callback_query.register(mute, Mute.filter())
    router.callback_query.register(unmute, Unmute.filter())
    router.callback_query.register(show_muted, Go.filter(F.to == Destination.REMINDERS))
    router.callback_query.register(record_first, FirstDone.filter())
    router.callback_query.register(wait_for_first, NotYet.filter())
    router.callback_query.register(change_mind, ChangedMind.filter())
    return router


async def mute(callback: CallbackQuery, callback_data: Mute, client: Client, state: FSMContext, t: Translator) -> None:
    chain, number = callback_data.chain, callback_data.number
    await muting.mute(client, chain, _about(chain, number))
    await _switch(callback, button(t, "button-unmute", Unmute(chain=chain, number=number)), state)
    await answer(callback, t.label("reminder-off", what=name_of(chain, t)))


async def unmute(
    callback: CallbackQuery, callback_data: Unmute, client: Client, screen: Screen, state: FSMContext, t: Translator
) -> None:
    """Switch them on, and let the message that was tapped offer to switch them off, or show what is off still."""
    chain, number = callback_data.chain, callback_data.number
    await muting.unmute(client, chain, _about(chain, number))
    if number:
        await _switch(callback, button(t, "button-mute", Mute(chain=chain, number=number)), state)
    else:
        await screen.show(callback, await _muted_screen(client, t))
    await answer(callback, t.label("reminder-on", what=name_of(chain, t)))


async def show_muted(callback: CallbackQuery, client: Client, screen: Screen, t: Translator) -> None:
    await screen.show(callback, await _muted_screen(client, t))
    await answer(callback)


async def record_first(
    callback: CallbackQuery,
    callback_data: FirstDone,
    client: Client,
    screen: Screen,
    state: FSMContext,
    t: Translator,
    settings: Settings,
) -> None:
    """Record the first training, once; the question gives way to what comes next."""
    program, day = callback_data.program, callback_data.day
    progress, new = await workouts.mark_first(client, program, day, today=settings.today())
    await pager.show_page(callback, _done(progress, day, t), screen=screen, state=state)
    await answer(callback, counted("workout-recorded" if new else "workout-recorded-before", progress, t))


async def wait_for_first(
    callback: CallbackQuery,
    callback_data: NotYet,
    client: Client,
    screen: Screen,
    state: FSMContext,
    t: Translator,
    settings: Settings,
) -> None:
    """Say that it can wait, unless it is done already."""
    program, day = callback_data.program, callback_data.day
    progress = await workouts.open_day(client, program, day, today=settings.today())
    opens = [button(t, "button-open-training", ShowDay(program=program, day=day))]
    switches = [row for row in pager.rows_of(callback) if pager.has_one(row, SWITCHES)]
    view = _done(progress, day, t) if day in progress.done else View(t("first-not-yet"), [opens, *switches])
    await pager.show_page(callback, view, screen=screen, state=state)
    await answer(callback)


async def change_mind(
    callback: CallbackQuery, callback_data: ChangedMind, client: Client, screen: Screen, t: Translator
) -> None:
    """Ask no more whether it could be paid; who has said that they paid sees how that stands."""
    begun = await claims.change_mind(client, callback_data.request)
    if begun is not None:
        await screen.show(callback, await receipt_screen(t, client, begun))
        await answer(callback, t.label("payment-open-already", number=begun.id))
        return
    await screen.show(callback, home_screen(t, "mind-changed"))
    await answer(callback)


async def _muted_screen(client: Client, t: Translator) -> View:
    chains = await muting.muted(client.id)
    rows = [[button(t, "button-unmute-what", Unmute(chain=chain), what=name_of(chain, t))] for chain in chains]
    if await segments.is_muted(client):
        rows.append(
            [button(t, "button-unmute-what", MuteBroadcasts(on=True), what=t.label("reminder-about-broadcast"))]
        )
    off = bool(rows)
    rows.append([button(t, "button-back", Go(to=Destination.HOME))])
    return View(t("reminders" if off else "reminders-all-on"), rows)


def _done(progress: WeekProgress, day: int, t: Translator) -> View:
    """Return what stands in place of the question: what is recorded, and the way to the next training of the week."""
    rows = [[button(t, "button-my-programs", Go(to=Destination.PROGRAMS))]]
    following = next((one for one in progress.days_from(day) if one not in progress.done), None)
    if following is not None:
        weekday = t.label(f"program-weekday-short-{progress.composed.days[following].weekday}")
        shows = ShowDay(program=progress.program.id, day=following)
        rows.insert(0, [button(t, "button-next-training", shows, day=weekday)])
    return View(t("first-done", done=progress.trained, total=progress.total, extra=progress.extra), rows)


def _about(chain: Chain, number: int) -> str:
    """Return what the button is about, as the chain has it; only renewals are switched for one thing alone."""
    return f"program:{number}" if chain is Chain.RENEWAL and number else ""


async def _switch(callback: CallbackQuery, wanted: InlineKeyboardButton, state: FSMContext) -> None:
    """Put this button in place of the one that switches such messages; the words and the other buttons stay."""
    await pager.switch_button(callback, wanted, SWITCHES, state=state)
