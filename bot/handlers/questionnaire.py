"""The questionnaire as the client sees it: consent, questions one by one, the summary, the end."""

from aiogram import F, Router
from aiogram.filters import BaseFilter
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from bot.callbacks import Back, Change, Complete, Consent, Go, Option, Place, Tick, Ticked, button
from bot.handlers.start import home_screen
from bot.i18n import Translator
from bot.program_text import hold_message
from bot.screen import Screen, Shown
from bot.services import free_program, programs, questionnaire
from bot.services.errors import BadAnswer
from bot.services.meant import QUESTION
from bot.services.questionnaire import Progress
from bot.services.questions import COUNTED, QUESTIONS, AnyQuestion, Choice, Number, Ticks
from bot.telegram import answer
from bot.text import answer_text
from bot.trainer_link import write_button
from db.models import Client

# The buttons of the summary stand in rows of three: nine to eleven of them must not fill a small phone.
SUMMARY_ROW = 3


class Answering(BaseFilter):
    """Lets through what a client types while a question is open."""

    async def __call__(self, message: Message, client: Client | None = None) -> bool | dict[str, Progress]:
        if client is None or (message.text or "").startswith("/") or message.contact:
            return False
        progress = await questionnaire.progress(client)
        if progress is None or not progress.active or progress.question is None:
            return False
        return {"progress": progress}


def router() -> Router:
    router = Router(name="questionnaire")
    router.callback_query.register(open_questionnaire, Go.filter(F.to == Place.FREE))
    router.callback_query.register(ask_consent, Go.filter(F.to == Place.AGAIN))
    router.callback_query.register(agree, Consent.filter(F.given))
    router.callback_query.register(decline, Consent.filter(~F.given))
    router.callback_query.register(choose, Option.filter())
    router.callback_query.register(tick, Tick.filter())
    router.callback_query.register(finish_ticks, Ticked.filter())
    router.callback_query.register(go_back, Back.filter())
    router.callback_query.register(change, Change.filter())
    router.callback_query.register(complete, Complete.filter())
    router.message.register(type_in, Answering())
    return router


async def open_questionnaire(callback: CallbackQuery, client: Client, screen: Screen, t: Translator) -> None:
    """Go on where the client stands: the open question, what was made of the answers, or the consent.

    In the middle of a questionnaire whose consent has changed the consent comes first, once more.
    """
    await answer(callback)
    progress = await questionnaire.resume(client)
    if progress is not None:
        await screen.show(callback, step_screen(t, progress, client))
    elif await questionnaire.consent_outdated(client):
        await screen.show(callback, consent_screen(t, changed=True))
    elif await questionnaire.last_answers(client.id):
        held = await programs.held_for(client.id)
        await screen.show(callback, done_before_screen(t, held=held is not None))
    else:
        await screen.show(callback, consent_screen(t))


async def ask_consent(callback: CallbackQuery, screen: Screen, t: Translator) -> None:
    await answer(callback)
    await screen.show(callback, consent_screen(t))


async def agree(callback: CallbackQuery, client: Client, screen: Screen, t: Translator) -> None:
    progress = await questionnaire.begin(client)
    await answer(callback)
    await screen.show(callback, step_screen(t, progress, client))


async def decline(callback: CallbackQuery, client: Client, screen: Screen, t: Translator) -> None:
    older = await questionnaire.decline(client)
    await answer(callback)
    await screen.show(callback, home_screen(t, "consent-declined-again" if older else "consent-declined"))


async def choose(callback: CallbackQuery, callback_data: Option, client: Client, screen: Screen, t: Translator) -> None:
    progress = await questionnaire.choose(
        client, callback_data.question, callback_data.option, message_id=_message_id(callback)
    )
    await answer(callback)
    await screen.show(callback, step_screen(t, progress, client))


async def tick(callback: CallbackQuery, callback_data: Tick, client: Client, screen: Screen, t: Translator) -> None:
    progress = await questionnaire.tick(client, callback_data.option, on=callback_data.on)
    await answer(callback)
    await screen.show(callback, step_screen(t, progress, client))


async def finish_ticks(
    callback: CallbackQuery, callback_data: Ticked, client: Client, screen: Screen, t: Translator
) -> None:
    progress = await questionnaire.finish_ticks(client, none=callback_data.none, message_id=_message_id(callback))
    await answer(callback)
    await screen.show(callback, step_screen(t, progress, client))


async def type_in(message: Message, client: Client, progress: Progress, screen: Screen, t: Translator) -> None:
    """Take the typed answer; a bad one brings the reason and the same question."""
    reason = ""
    try:
        progress = await questionnaire.type_in(client, message.text, message_id=message.message_id)
    except BadAnswer as error:
        reason = t(error.reason, **error.data)
    await screen.below(step_screen(t, progress, client, reason=reason), instead_of=(message.message_id,))


async def go_back(callback: CallbackQuery, callback_data: Back, client: Client, screen: Screen, t: Translator) -> None:
    progress = await questionnaire.back(client, callback_data.question, message_id=_message_id(callback))
    await answer(callback)
    await screen.show(callback, step_screen(t, progress, client) if progress else home_screen(t, "home"))


async def change(callback: CallbackQuery, callback_data: Change, client: Client, screen: Screen, t: Translator) -> None:
    progress = await questionnaire.change(client, callback_data.question, message_id=_message_id(callback))
    await answer(callback)
    await screen.show(callback, step_screen(t, progress, client))


async def complete(callback: CallbackQuery, client: Client, screen: Screen, t: Translator) -> None:
    """Make the program; tapped again, say so."""
    completion = await free_program.complete(client)
    await answer(callback)
    text = hold_message(completion.holds, t) if completion.holds else t("program-on-its-way")
    await screen.show(callback, done_screen(t, text, client))


def consent_screen(t: Translator, *, changed: bool = False) -> Shown:
    """Return what is asked and why; `changed` says above why somebody who has agreed before is asked again."""
    rows = [[button(t, "button-agree", Consent(given=True))], [button(t, "button-not-now", Consent(given=False))]]
    return Shown("\n\n".join([*([t("consent-changed")] if changed else []), t("consent")]), rows)


def step_screen(t: Translator, progress: Progress, client: Client, *, reason: str = "") -> Shown:
    """Return the open question, or the summary after the last one; a `reason` stands above."""
    question = progress.question
    if question is None:
        return summary_screen(t, progress, client)
    lines = [
        *([f"⚠️ {reason}", ""] if reason else []),
        t("question-heading", number=progress.number, total=progress.total),
        "",
        t(f"question-{question.key}", **_bounds(question)),
    ]
    rows = [*_options(t, question, progress), [button(t, "button-back", Back(question=question.key))]]
    return Shown("\n".join(lines), rows, expects=QUESTION)


def summary_screen(t: Translator, progress: Progress, client: Client) -> Shown:
    """Return all answers, a button to change each, and the one that makes the program."""
    lines = [t("summary"), ""]
    for question in COUNTED:
        said = answer_text(t, question, progress.answers)
        lines.append(t("summary-line", question=t.label(f"short-{question.key}"), answer=said))
    lines += ["", t("summary-ask")]
    asked = [question for question in QUESTIONS if question.asked(progress.answers)]
    changes = [button(t, f"short-{question.key}", Change(question=question.key)) for question in asked]
    rows = [[button(t, "button-get-program", Complete())]]
    rows += [changes[i : i + SUMMARY_ROW] for i in range(0, len(changes), SUMMARY_ROW)]
    if client.phone is None:
        rows.append([button(t, "button-phone", Go(to=Place.PHONE))])
    rows.append([button(t, "button-back", Go(to=Place.HOME))])
    return Shown("\n".join(lines), rows)


def done_screen(t: Translator, text: str, client: Client) -> Shown:
    rows = [] if client.phone else [[button(t, "button-phone", Go(to=Place.PHONE))]]
    rows.append([button(t, "button-offers", Go(to=Place.OFFERS)), write_button(t)])
    rows.append([button(t, "button-back", Go(to=Place.HOME))])
    return Shown(text, rows)


def done_before_screen(t: Translator, *, held: bool) -> Shown:
    return Shown(
        t("questionnaire-done-held" if held else "questionnaire-done"),
        [
            [button(t, "button-my-programs", Go(to=Place.PROGRAMS))],
            [button(t, "button-again", Go(to=Place.AGAIN))],
            [write_button(t)],
            [button(t, "button-back", Go(to=Place.HOME))],
        ],
    )


def _options(t: Translator, question: AnyQuestion, progress: Progress) -> list[list[InlineKeyboardButton]]:
    if isinstance(question, Choice):
        buttons = [
            button(t, f"option-{question.key}-{option}", Option(question=question.key, option=option))
            for option in question.options
        ]
        return [buttons] if max(len(b.text) for b in buttons) <= 9 else [[b] for b in buttons]
    if not isinstance(question, Ticks):
        return []
    ticked = progress.answers.get(f"{question.key}:ticked", progress.answers.get(question.key, []))
    rows = []
    for option in question.offered(progress.answers):
        on = option in ticked
        label = t.label(f"option-{question.key}-{option}")
        data = Tick(option=option, on=not on)
        rows.append([InlineKeyboardButton(text=f"✅ {label}" if on else label, callback_data=data.pack())])
    if ticked:
        rows.append([button(t, "button-ready", Ticked(none=False))])
    return [[button(t, f"option-{question.key}-none", Ticked(none=True))], *rows]


def _bounds(question: AnyQuestion) -> dict[str, int]:
    return {"low": question.low, "high": question.high} if isinstance(question, Number) else {}


def _message_id(callback: CallbackQuery) -> int:
    return callback.message.message_id if callback.message else 0
