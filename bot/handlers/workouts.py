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
    progress = await workouts.open_day(client, callback_data.program, callback_data.day, today=settings.today())
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
    progress = await workouts.mark_done(client, callback_data.program, callback_data.day, today=settings.today())
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
        client, callback_data.program, callback_data.day, week=week, today=settings.today()
    )
    if week == progress.week:
        await answer(callback, t.label("workout-taken-back", done=len(progress.done), total=progress.total))
    else:
        await answer(callback, t.label("workout-new-week"))
    await pager.turn(callback, day_page(progress, callback_data.day, t), screen=screen, state=state)


def _so_far(progress: Progress, t: Translator) -> str:
    done, total = len(progress.done), progress.total
    return t.label("workout-week-complete" if done == total else "workout-recorded", done=done, total=total)
