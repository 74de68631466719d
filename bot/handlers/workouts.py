"""The days of a composed week: paging through them, and «✅» under one that is done."""

from datetime import date

from aiogram import Router
from aiogram.filters import or_f
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.i18n import Translator
from bot.program.pages import day_page
from bot.services.programs import workouts
from bot.services.programs.workouts import WeekProgress
from bot.settings import Settings
from bot.telegram import pager
from bot.telegram.answers import answer
from bot.telegram.callbacks import DayDone, ShowDay
from bot.telegram.live_message import Screen
from db.models import Client


def router() -> Router:
    router = Router(name="workouts")
    router.callback_query.register(turn_to_day, or_f(ShowDay.filter(), DayDone.filter()))
    return router


async def turn_to_day(
    callback: CallbackQuery,
    callback_data: ShowDay | DayDone,
    client: Client,
    screen: Screen,
    state: FSMContext,
    t: Translator,
    settings: Settings,
) -> None:
    """Do what the button says, tell of it in a few words, and show its day as it is then."""
    if isinstance(callback_data, ShowDay):
        progress = await workouts.open_day(client, callback_data.program, callback_data.day, today=settings.today())
        said = ""
    elif callback_data.done:
        progress, said = await _mark_done(client, callback_data, t, today=settings.today())
    else:
        progress, said = await _take_back(client, callback_data, t, today=settings.today())
    await pager.show_page(callback, day_page(progress, callback_data.day, t), screen=screen, state=state)
    await answer(callback, said)


async def _mark_done(client: Client, tapped: DayDone, t: Translator, *, today: date) -> tuple[WeekProgress, str]:
    """Record the day in the present week, whenever its button was drawn."""
    progress = await workouts.mark_done(client, tapped.program, tapped.day, today=today)
    complete = progress.trained >= progress.total
    return progress, counted("workout-week-complete" if complete else "workout-recorded", progress, t)


async def _take_back(client: Client, tapped: DayDone, t: Translator, *, today: date) -> tuple[WeekProgress, str]:
    """Take a wrong tap back, in the week that the button was drawn for; a week that is over stays as it is."""
    week = date.fromordinal(tapped.week)
    progress = await workouts.take_back(client, tapped.program, tapped.day, week=week, today=today)
    if week != progress.week:
        return progress, t.label("workout-new-week")
    return progress, counted("workout-taken-back", progress, t)


def counted(key: str, progress: WeekProgress, t: Translator) -> str:
    """Return the label with how many trainings of the week are done."""
    return t.label(key, done=progress.trained, total=progress.total, extra=progress.extra)
