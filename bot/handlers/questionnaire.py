"""The questionnaire as the client sees it: consent, questions one by one, the summary, the end."""

from aiogram import F, Router
from aiogram.filters import BaseFilter
from aiogram.types import CallbackQuery, Message

from bot.handlers.question_screens import (
    clear_ticks_screen,
    consent_screen,
    done_before_screen,
    done_screen,
    step_screen,
)
from bot.handlers.start import home_screen
from bot.i18n import Translator
from bot.program.text import hold_message
from bot.services.errors import BadAnswer
from bot.services.intake import questionnaire, retakes, summary
from bot.services.intake.answer_sheet import Progress
from bot.services.intake.measures import counts_in_pounds
from bot.services.intake.questions import Ticks
from bot.services.money.meant import WHICH, asked
from bot.services.programs import free_program, programs
from bot.services.programs.content import is_composed
from bot.settings import Settings
from bot.telegram.answers import answer
from bot.telegram.callbacks import Back, Change, Complete, Consent, Destination, Go, Option, Tick, Ticked, Words
from bot.telegram.filters import unreadable
from bot.telegram.live_message import Screen
from db.models import Client


class Answering(BaseFilter):
    """Lets through what a client sends while a question or the summary is open."""

    async def __call__(self, message: Message, client: Client | None = None) -> bool | dict[str, Progress]:
        if client is None or not _may_answer(message, client):
            return False
        progress = await questionnaire.progress(client)
        if progress is None or not progress.active:
            return False
        return {"progress": progress}


class WithoutConsent(BaseFilter):
    """Lets through what a client sends in the middle of a questionnaire whose consent has changed: it is not kept."""

    async def __call__(self, message: Message, client: Client) -> bool:
        return _may_answer(message, client) and await questionnaire.consent_outdated(client)


def router() -> Router:
    router = Router(name="questionnaire")
    router.callback_query.register(open_questionnaire, Go.filter(F.to == Destination.FREE))
    router.callback_query.register(ask_consent, Go.filter(F.to == Destination.AGAIN))
    router.callback_query.register(agree, Consent.filter(F.given))
    router.callback_query.register(decline, Consent.filter(~F.given))
    router.callback_query.register(choose, Option.filter())
    router.callback_query.register(tick, Tick.filter())
    router.callback_query.register(finish_ticks, Ticked.filter())
    router.callback_query.register(go_back, Back.filter())
    router.callback_query.register(change, Change.filter())
    router.callback_query.register(add_words, Words.filter(F.add))
    router.callback_query.register(drop_words, Words.filter(~F.add))
    router.callback_query.register(complete, Complete.filter())
    router.message.register(type_in, Answering())
    router.message.register(ask_for_new_consent, WithoutConsent())
    return router


async def open_questionnaire(callback: CallbackQuery, client: Client, screen: Screen, t: Translator) -> None:
    """Go on where the client stands: the open question, what was made of the answers, or the consent.

    In the middle of a questionnaire whose consent has changed the consent comes first, once more.
    """
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
    await answer(callback)


async def ask_consent(callback: CallbackQuery, client: Client, screen: Screen, t: Translator) -> None:
    await retakes.require_not_too_often(client)
    await screen.show(callback, consent_screen(t))
    await answer(callback)


async def ask_for_new_consent(message: Message, screen: Screen, t: Translator) -> None:
    await screen.below(consent_screen(t, changed=True))


async def agree(callback: CallbackQuery, client: Client, screen: Screen, t: Translator) -> None:
    await retakes.require_not_too_often(client)
    progress = await questionnaire.begin(client)
    await screen.show(callback, step_screen(t, progress, client))
    await answer(callback)


async def decline(callback: CallbackQuery, client: Client, screen: Screen, t: Translator) -> None:
    older = await questionnaire.decline(client)
    await screen.show(callback, home_screen(t, "consent-declined-again" if older else "consent-declined"))
    await answer(callback)


async def choose(callback: CallbackQuery, callback_data: Option, client: Client, screen: Screen, t: Translator) -> None:
    progress = await questionnaire.choose(
        client, callback_data.question, callback_data.option, message_id=_message_id(callback)
    )
    await screen.show(callback, step_screen(t, progress, client))
    await answer(callback)


async def tick(callback: CallbackQuery, callback_data: Tick, client: Client, screen: Screen, t: Translator) -> None:
    progress = await questionnaire.tick(client, callback_data.question, callback_data.option, on=callback_data.on)
    await screen.show(callback, step_screen(t, progress, client))
    await answer(callback)


async def finish_ticks(
    callback: CallbackQuery, callback_data: Ticked, client: Client, screen: Screen, t: Translator
) -> None:
    """Answer with what is ticked, or with nothing.

    Whether that is meant is asked first where ticks stand, or where words would go with the tick that they belong to.
    """
    progress = await questionnaire.finish_ticks(
        client,
        callback_data.question,
        none=callback_data.none,
        sure=callback_data.sure,
        message_id=_message_id(callback),
    )
    question = progress.question
    if isinstance(question, Ticks) and question.key == callback_data.question:
        await screen.show(callback, clear_ticks_screen(t, question, progress, none=callback_data.none))
    else:
        await screen.show(callback, step_screen(t, progress, client))
    await answer(callback)


async def type_in(
    message: Message, client: Client, progress: Progress, screen: Screen, t: Translator, settings: Settings
) -> None:
    """Take the typed answer; a bad one brings the reason and the question that is open now: mostly the same one.

    What is refused because it is too long, or no words at all, stays in the chat: it may have taken long to make.
    """
    reason = ""
    gone: tuple[int, ...] = (message.message_id,)
    try:
        pounds = counts_in_pounds(t.language, settings.country)
        progress = await questionnaire.type_in(client, message.text, message_id=message.message_id, pounds=pounds)
    except BadAnswer as error:
        reason = t("error-unreadable-message") if unreadable(message) else t(error.reason, **error.data)
        progress = await questionnaire.progress(client) or progress
        gone = () if message.text is None or "longest" in error.data else gone
    await screen.below(step_screen(t, progress, client, reason=reason), instead_of=gone)


async def add_words(
    callback: CallbackQuery, callback_data: Words, client: Client, screen: Screen, t: Translator
) -> None:
    """Put what was typed on the summary among the answers; where there is no room for it, it goes on waiting."""
    progress = await summary.add(client, message_id=callback_data.message)
    await screen.show(callback, step_screen(t, progress, client))
    await answer(callback, t.label("words-added"))


async def drop_words(
    callback: CallbackQuery, callback_data: Words, client: Client, screen: Screen, t: Translator
) -> None:
    progress = await summary.drop(client, message_id=callback_data.message)
    await screen.show(callback, step_screen(t, progress, client, reason=t("words-dropped")))
    await answer(callback, t.label("words-dropped"))


async def go_back(callback: CallbackQuery, callback_data: Back, client: Client, screen: Screen, t: Translator) -> None:
    progress = await questionnaire.back(client, callback_data.question, message_id=_message_id(callback))
    await screen.show(callback, step_screen(t, progress, client) if progress else home_screen(t, "home"))
    await answer(callback)


async def change(callback: CallbackQuery, callback_data: Change, client: Client, screen: Screen, t: Translator) -> None:
    progress = await questionnaire.change(client, callback_data.question, message_id=_message_id(callback))
    await screen.show(callback, step_screen(t, progress, client))
    await answer(callback)


async def complete(callback: CallbackQuery, client: Client, screen: Screen, t: Translator) -> None:
    """Make the program; tapped again, say so."""
    completion = await free_program.complete(client)
    if completion.holds:
        text = hold_message(completion.holds, t, doctors_word=completion.doctors_word)
    else:
        text = t("program-on-its-way" if is_composed(completion.program) else "program-on-its-way-own")
    await screen.show(callback, done_screen(t, text, client))
    await answer(callback)


def _may_answer(message: Message, client: Client) -> bool:
    """Say whether it can be an answer: a command is none, nor what is said while another question stands there."""
    return not (message.text or "").startswith("/") and asked(client.expects)[0] != WHICH


def _message_id(callback: CallbackQuery) -> int:
    return callback.message.message_id if callback.message else 0
