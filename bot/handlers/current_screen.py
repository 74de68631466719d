"""Where a client stands: the screen to come back to when something else came between."""

from bot.handlers.offers import transfer_screen
from bot.handlers.question_screens import consent_screen, step_screen
from bot.handlers.receipt_screens import receipt_screen, which_screen
from bot.handlers.start import home_screen
from bot.i18n import Translator
from bot.services.intake import questionnaire
from bot.services.money import meant, payment_requests, payments, receipts
from bot.services.money.meant import AGAIN, ASK, PAY, WHICH, asked
from bot.telegram.live_message import View
from db.models import Client, Payment, PaymentStatus


async def current_screen(t: Translator, client: Client) -> View:
    """Return what the client is asked for, the request for a receipt that a payment lacks, or the menu."""
    if asking := await asking_screen(t, client):
        return asking
    newest = await payments.open_payment(client)
    if newest is not None and newest.submitted_at is None:
        return await receipt_screen(t, client, newest)
    return home_screen(t, "home")


async def asking_screen(t: Translator, client: Client) -> View | None:
    """Return what the client was asked for last, or the open question; none where they are asked for nothing.

    Where the consent has changed, it stands in for the question.
    """
    kind, number = asked(client.expects)
    if kind == WHICH and (taken := await receipts.asked_about(client, number)) is not None:
        return await which_screen(t, client, taken)
    if kind in (ASK, AGAIN):
        payment, _ = await meant.asking(client, number)
        if _wanted(payment):
            return await receipt_screen(t, client, payment)
    if kind == PAY:
        for request in await payment_requests.unsaid(client.id, await meant.possible(client.id)):
            if request.id == number:
                return transfer_screen(t, request)
    progress = await questionnaire.progress(client)
    if progress is not None and progress.active:
        return step_screen(t, progress, client)
    return consent_screen(t, changed=True) if await questionnaire.consent_outdated(client) else None


def _wanted(payment: Payment) -> bool:
    if payment.status is PaymentStatus.PENDING:
        return payment.submitted_at is None
    return payment.status in (PaymentStatus.CLOSED, PaymentStatus.REJECTED)
