"""The days of a composed week: paging through them, and «✅» under one that is done."""

from datetime import date

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import pager
from bot.callbacks import DayDone, ShowDay
from bot.i18n import Translator
from bot.program_pages import day_page
from bot.screen import Screen
from bot.services import workouts
from bot.services.workouts import Progress
from bot.settings import Settings
from bot.telegram import answer
from db.fields import now
from db.models import Client


def router() -> Router:
    router = Router(name="workouts")
    router.callback_query.register(show_day, ShowDay.filter())
    router.callback_query.register(mark_done, DayDone.filter(F.done))
    router.callback_query.register(take_back, DayDone.filter())
    return router


async def show_day(
    callback: CallbackQuery,
    callback_data: ShowDay,
    client: Client,
    screen: Screen,
    state: FSMContext,
    t: Translator,
    settings: Settings,
) -> None:
    progress = await workouts.open_day(client, callback_data.program, callback_data.day, today=_today(settings))
    await answer(callback)
    await pager.turn(callback, day_page(progress, callback_data.day, t), screen=screen, state=state)


async def mark_done(
    callback: CallbackQuery,
    callback_data: DayDone,
    client: Client,
    screen: Screen,
    state: FSMContext,
    t: Translator,
    settings: Settings,
) -> None:
    """Record the day in the present week, whenever its button was drawn."""
    progress = await workouts.mark_done(client, callback_data.program, callback_data.day, today=_today(settings))
    await answer(callback, _so_far(progress, t))
    await pager.turn(callback, day_page(progress, callback_data.day, t), screen=screen, state=state)


async def take_back(
    callback: CallbackQuery,
    callback_data: DayDone,
    client: Client,
    screen: Screen,
    state: FSMContext,
    t: Translator,
    settings: Settings,
) -> None:
    """Take a wrong tap back, in the week that the button was drawn for; a week that is over stays as it is."""
    week = date.fromordinal(callback_data.week)
    progress = await workouts.take_back(
        client, callback_data.program, callback_data.day, week=week, today=_today(settings)
    )
    if week == progress.week:
        await answer(callback, _counted("workout-taken-back", progress, t))
    else:
        await answer(callback, t.label("workout-new-week"))
    await pager.turn(callback, day_page(progress, callback_data.day, t), screen=screen, state=state)


def _so_far(progress: Progress, t: Translator) -> str:
    return _counted("workout-week-complete" if progress.trained >= progress.total else "workout-recorded", progress, t)


def _counted(key: str, progress: Progress, t: Translator) -> str:
    return t.label(key, done=progress.trained, total=progress.total, extra=progress.extra)


def _today(settings: Settings) -> date:
    return now().astimezone(settings.zone).date()
