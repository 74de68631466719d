"""Where a client stands: the screen to come back to when something else came between."""

from dataclasses import replace

from bot.handlers.question_screens import consent_screen, step_screen
from bot.handlers.receipt_screens import receipt_screen, which_screen
from bot.handlers.start import home_screen
from bot.i18n import Translator
from bot.services.intake import questionnaire
from bot.services.money import meant, payments, receipts
from bot.services.money.meant import AGAIN, ASK, WHICH, asked
from bot.telegram.live_message import Menu, View
from db.models import Client, Payment, PaymentStatus


async def current_screen(t: Translator, client: Client, *, menu: str = "home", which: bool = True) -> View:
    """Return the open question, the request for a receipt, or the menu under the text `menu`.

    Where the consent has changed, it stands in for the question. Another `menu` than the usual one is an answer to
    something that was not understood: then the request for a receipt says what is wanted. `which` says whether the
    question for which payment a file is may come back too.
    """
    kind, number = asked(client.expects)
    if which and kind == WHICH and (taken := await receipts.asked_about(client, number)) is not None:
        return await which_screen(t, client, taken)
    reason = t("receipt-not-a-photo") if menu != "home" else ""
    if kind in (ASK, AGAIN):
        payment, _ = await meant.asking(client, number)
        if _wanted(payment):
            return await receipt_screen(t, client, payment, reason=reason)
    progress = await questionnaire.progress(client)
    if progress is not None and progress.active:
        return step_screen(t, progress, client)
    if await questionnaire.consent_outdated(client):
        return consent_screen(t, changed=True)
    newest = await payments.open_payment(client)
    if newest is not None and newest.submitted_at is None:
        return await receipt_screen(t, client, newest, reason=reason)
    shown = home_screen(t, menu)
    # Whoever types wants to say something: the way to the trainer stands right below.
    return replace(shown, rows=Menu(trainer_first=True)) if menu == "hint" else shown


def _wanted(payment: Payment) -> bool:
    if payment.status is PaymentStatus.PENDING:
        return payment.submitted_at is None
    return payment.status in (PaymentStatus.CLOSED, PaymentStatus.REJECTED)
