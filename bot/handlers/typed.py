"""What a client types that is a button's words: it does what a tap on the button does."""

from html import escape
from typing import Any

from aiogram import Router
from aiogram.filters import BaseFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import Message

from bot.handlers.button_words import answered_by, leading_by, pressed_by
from bot.handlers.current_screen import current_screen
from bot.handlers.question_screens import consent_screen, step_screen
from bot.i18n import LANGUAGES, Translator, translator
from bot.services.intake import questionnaire
from bot.services.intake.answer_sheet import Progress
from bot.services.money.meant import PHONE, QUESTION
from bot.telegram import live_buttons
from bot.telegram.answers import TypedTap, say
from bot.telegram.live_message import Screen
from db.models import Client


class BearsButtonsWords(BaseFilter):
    """Lets through words that a button bears: one of the live screen, of the question on it, or of the menu.

    What the question's buttons are called counts in every language, and after a restart too. An open question that
    another screen stands before is not answered: there «нет» may be said of a receipt.
    """

    async def __call__(
        self, message: Message, client: Client, state: FSMContext, t: Translator
    ) -> bool | dict[str, list[str]]:
        text = message.text or ""
        # The words of a reply keyboard are its own (see `phone`).
        if not text or text.startswith("/") or client.expects == PHONE:
            return False
        pressed = pressed_by(text, await live_buttons.of_screen(state, client.screen_digest))
        asking = await questionnaire.progress(client) if client.expects == QUESTION and not pressed else None
        if asking is not None and asking.active:
            pressed = _answering(text, asking, client)
        elif not pressed:
            pressed = _consenting(text, client, t) or leading_by(text)
        return {"pressed": pressed} if pressed else False


def router(buttons: Router) -> Router:
    """Return the router; `buttons` is where taps of clients are handled."""
    router = Router(name="typed")

    async def press(
        message: Message, pressed: list[str], client: Client, screen: Screen, t: Translator, **data: Any
    ) -> None:
        """Do what taps on the live screen would; the typed words go, as a typed answer does."""
        if not await questionnaire.hear(client, message.message_id):
            # Looked at before, and whether anything came of it nobody knows: what is asked now is seen below it.
            await screen.below(await current_screen(t, client))
            return
        said: list[str] = []
        live = client.screen_message_id
        for callback_data in pressed:
            tap = TypedTap.of(message, callback_data, on=client.screen_message_id or message.message_id)
            await buttons.propagate_event("callback_query", tap, client=client, screen=screen, t=t, **data)
            said += tap.said
        if said and client.screen_message_id == live:
            await say(message, escape(said[-1], quote=False))

    router.message.register(press, BearsButtonsWords())
    return router


def _answering(text: str, progress: Progress, client: Client) -> list[str]:
    """Return what buttons of the open question say, or of the summary, of words that wait there, and of the menu."""
    if progress.question is not None and not progress.words_wait:
        return answered_by(text, progress.question, progress.answers)
    return _on_summary(text, progress, client) or leading_by(text)


def _on_summary(text: str, progress: Progress, client: Client) -> list[str]:
    for language in LANGUAGES:
        keyboard = step_screen(translator(language), progress, client).keyboard
        if pressed := pressed_by(text, live_buttons.buttons_of(keyboard)):
            return pressed
    return []


def _consenting(text: str, client: Client, t: Translator) -> list[str]:
    """Return the answer to the consent, where that is the very screen that the client sees."""
    for shown in (consent_screen(t), consent_screen(t, changed=True)):
        if shown.digest == client.screen_digest:
            return pressed_by(text, live_buttons.buttons_of(shown.keyboard))
    return []
