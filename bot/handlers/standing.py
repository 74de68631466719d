"""Where a client stands: the screen to come back to when something else came between."""

from dataclasses import replace

from bot.handlers.offers import receipt_screen
from bot.handlers.start import home_screen
from bot.i18n import Translator
from bot.question_screens import consent_screen, step_screen
from bot.screen import Menu, Shown
from bot.services import payments, questionnaire
from db.models import Client


async def standing_screen(t: Translator, client: Client, *, menu: str = "home") -> Shown:
    """Return the open question, the request for a receipt, or the menu under the text `menu`.

    Where the consent has changed, it stands in for the question. Another `menu` than the usual one is an answer to
    something that was not understood: then the request for a receipt says what is wanted.
    """
    progress = await questionnaire.progress(client)
    if progress is not None and progress.active:
        return step_screen(t, progress, client)
    if await questionnaire.consent_outdated(client):
        return consent_screen(t, changed=True)
    payment = await payments.open_payment(client)
    if payment is not None and payment.submitted_at is None:
        return receipt_screen(t, payment, reason=t("receipt-not-a-photo") if menu != "home" else "")
    shown = home_screen(t, menu)
    # Whoever types wants to say something: the way to the trainer stands right below.
    return replace(shown, rows=Menu(trainer_first=True)) if menu == "hint" else shown
