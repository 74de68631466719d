"""«❄️ Заморозить»: a client asks that their program rests, says when it runs again, and changes their mind."""

from dataclasses import replace
from datetime import date, timedelta

from aiogram import F, Router
from aiogram.filters import BaseFilter
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from bot.handlers.start import home_screen
from bot.i18n import Translator
from bot.services.errors import CRMError
from bot.services.money import subscriptions
from bot.services.money.meant import FREEZE_FROM, FREEZE_UNTIL, FREEZE_WORDS, asked, expectation
from bot.services.packs import standing
from bot.services.programs import freeze_rules, freezes
from bot.services.programs.freeze_rules import Room
from bot.services.time import calendar, typed_days
from bot.telegram.answers import answer
from bot.telegram.callbacks import Destination, Go, Rows, button
from bot.telegram.freeze_callbacks import FreezeFor, FreezeFrom, Resume, WithdrawFreeze
from bot.telegram.live_message import Screen, View
from bot.telegram.talk_callbacks import write_button
from bot.text.days import short_day
from bot.text.freezes import first_days, how_long, lasts, lengths, return_days, stands
from bot.text.names import program_title
from bot.text.packs import last_days
from db.models import Client, Freeze, FreezeStatus

# A first day and a number of days as one number, for what a screen expects.
TOGETHER = 100
WEEK = timedelta(days=7)


class Expected(BaseFilter):
    """Lets through words that a screen of a freeze asks for; commands excepted."""

    async def __call__(self, message: Message, client: Client) -> bool | dict[str, object]:
        kind, number = asked(client.expects)
        wanted = kind in (FREEZE_FROM, FREEZE_UNTIL, FREEZE_WORDS) and message.text and message.text[0] != "/"
        return {"kind": kind, "number": number, "text": message.text} if wanted else False


def router() -> Router:
    router = Router(name="freezes")
    router.callback_query.register(show, Go.filter(F.to == Destination.FREEZE))
    router.callback_query.register(choose_first_day, FreezeFrom.filter())
    router.callback_query.register(send_without_words, FreezeFor.filter(F.send))
    router.callback_query.register(choose_length, FreezeFor.filter(~F.send))
    router.callback_query.register(withdraw, WithdrawFreeze.filter())
    router.callback_query.register(resume, Resume.filter())
    router.message.register(take_words, Expected())
    return router


async def show(callback: CallbackQuery, client: Client, screen: Screen, t: Translator) -> None:
    """Show the freeze that stands, and what can be done about it; where none does, ask for its first day."""
    await screen.show(callback, await _screen(client, t))
    await answer(callback)


async def choose_first_day(
    callback: CallbackQuery, callback_data: FreezeFrom, client: Client, screen: Screen, t: Translator
) -> None:
    await screen.show(callback, await _length_screen(client, date.fromordinal(callback_data.day), t))
    await answer(callback)


async def choose_length(
    callback: CallbackQuery, callback_data: FreezeFor, client: Client, screen: Screen, t: Translator
) -> None:
    first = date.fromordinal(callback_data.day)
    await screen.show(callback, await _words_screen(client, first, callback_data.days, t))
    await answer(callback)


async def send_without_words(
    callback: CallbackQuery, callback_data: FreezeFor, client: Client, screen: Screen, t: Translator
) -> None:
    freeze = await _ask(client, date.fromordinal(callback_data.day), callback_data.days)
    await screen.show(callback, home_screen(t, "freeze-sent", term=how_long(freeze, t)))
    await answer(callback)


async def take_words(
    message: Message, client: Client, screen: Screen, t: Translator, kind: str, number: int, text: str
) -> None:
    """Take the day, or the words, that the screen asks for; what is no answer is said above it, and it stays."""
    try:
        shown = await _taken(client, t, kind, number, text)
    except CRMError as error:
        again = await _screen_of(client, t, kind, number)
        await screen.below(again.under(f"⚠️ {t(error.key, **error.data)}"))
        return
    await screen.below(shown)


async def withdraw(
    callback: CallbackQuery, callback_data: WithdrawFreeze, client: Client, screen: Screen, t: Translator
) -> None:
    await freezes.withdraw(client, callback_data.freeze)
    await screen.show(callback, home_screen(t, "freeze-withdrawn"))
    await answer(callback)


async def resume(callback: CallbackQuery, callback_data: Resume, client: Client, screen: Screen, t: Translator) -> None:
    freeze = await freezes.return_on(callback_data.freeze, date.fromordinal(callback_data.day), of=client.id)
    day = short_day(freeze.returns_on, t.language, today=calendar.today())
    key = "freeze-resumes" if freeze.status is FreezeStatus.GRANTED else "freeze-resumed"
    shown = home_screen(t, key, day=day)
    if packs := last_days(await standing.open_of(client.id), t):
        shown = replace(shown, text="\n".join([shown.text, *packs]))
    if await subscriptions.stays_ended(freeze.program.payment_id):
        shown = shown.over(t("freeze-subscription-stays-ended"))
    await screen.show(callback, shown)
    await answer(callback)


async def _taken(client: Client, t: Translator, kind: str, number: int, text: str) -> View:
    if kind == FREEZE_FROM:
        return await _length_screen(client, typed_days.read(text), t)
    if kind == FREEZE_UNTIL:
        first, until = date.fromordinal(number), typed_days.read(text)
        freeze_rules.require_fits(await freeze_rules.room(client.id), first, until)
        return await _words_screen(client, first, (until - first).days, t)
    freeze = await _ask(client, *_apart(number), text)
    return home_screen(t, "freeze-sent", term=how_long(freeze, t))


async def _screen_of(client: Client, t: Translator, kind: str, number: int) -> View:
    """Return the screen that asks for this; what it asks for is of no use any more where a freeze stands."""
    if kind == FREEZE_FROM or await freeze_rules.standing(client.id) is not None:
        return await _screen(client, t)
    if kind == FREEZE_UNTIL:
        return await _length_screen(client, date.fromordinal(number), t)
    return await _words_screen(client, *_apart(number), t)


async def _ask(client: Client, first: date, days: int, words: str = "") -> Freeze:
    until = freeze_rules.day_of_return(first, days)
    return await freezes.ask(client, starts_on=first, until=until, words=words)


async def _screen(client: Client, t: Translator) -> View:
    freeze = await freeze_rules.standing(client.id)
    if freeze is not None:
        return _standing_screen(freeze, t)
    room = await freeze_rules.room(client.id)
    rows = [[_button(label, FreezeFrom(day=day.toordinal()))] for day, label in first_days(room, t)]
    example = short_day(min(room.first + WEEK, room.last), t.language, today=calendar.today())
    title, last = program_title(room.program.title, t), short_day(room.last, t.language, today=calendar.today())
    text = t("freeze-ask-first", title=title, last=last, days=room.days, example=example)
    return View(await _warned(text, room, t), [*rows, [_back(t)]], expectation(FREEZE_FROM, 0))


def _standing_screen(freeze: Freeze, t: Translator) -> View:
    text = t("freeze-mine", title=program_title(freeze.program.title, t), stands=stands(freeze, t))
    rows: Rows = [[write_button(t), _back(t)]]
    if freeze.status is FreezeStatus.ASKED:
        return View(text, [[button(t, "button-give-up", WithdrawFreeze(freeze=freeze.id))], *rows])
    days = return_days(freeze, t)
    returns = [[_button(label, Resume(freeze=freeze.id, day=day.toordinal()))] for day, label in days]
    return View(f"{text}\n\n{t('freeze-ask-return')}" if lasts(freeze) else text, [*returns, *rows])


async def _length_screen(client: Client, first: date, t: Translator) -> View:
    room = await freeze_rules.room(client.id)
    freeze_rules.require_fits(room, first, None)
    rows = [[_button(label, FreezeFor(day=first.toordinal(), days=days))] for days, label in lengths(room, t)]
    day, example = (short_day(one, t.language, today=calendar.today()) for one in (first, first + WEEK))
    text = t("freeze-ask-until", day=day, days=room.days, example=example)
    again = button(t, "button-back", Go(to=Destination.FREEZE))
    return View(text, [*rows, [again]], expectation(FREEZE_UNTIL, first.toordinal()))


async def _words_screen(client: Client, first: date, days: int, t: Translator) -> View:
    room = await freeze_rules.room(client.id)
    until = freeze_rules.day_of_return(first, days)
    freeze_rules.require_fits(room, first, until)
    longest = first + timedelta(days=room.days)
    wanted = Freeze(starts_on=first, until=until, returns_on=until or longest)
    send = FreezeFor(day=first.toordinal(), days=days, send=True)
    rows = [
        [button(t, "button-freeze-send", send)],
        [button(t, "button-back", FreezeFrom(day=first.toordinal()))],
    ]
    text = await _warned(t("freeze-ask-words", term=how_long(wanted, t)), room, t)
    return View(text, rows, expectation(FREEZE_WORDS, first.toordinal() * TOGETHER + days))


async def _warned(text: str, room: Room, t: Translator) -> str:
    """Say below the text what a freeze ends for good."""
    if not await subscriptions.extends(room.program.payment_id):
        return text
    return f"{text}\n\n{t('freeze-ends-subscription')}"


def _apart(number: int) -> tuple[date, int]:
    ordinal, days = divmod(number, TOGETHER)
    return date.fromordinal(ordinal), days


def _button(label: str, data: CallbackData) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=label, callback_data=data.pack())


def _back(t: Translator) -> InlineKeyboardButton:
    return button(t, "button-back", Go(to=Destination.HOME))
