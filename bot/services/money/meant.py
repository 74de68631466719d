"""What the client's screen asks for, and which payment a file is for.

The screen that asks says what it expects (`Client.expects`): «receipt:12» a receipt of payment 12, «again:12» one that
opens the rejected payment again, «page:12» more pages of what was just sent, «which:5» the answer to which payment the
files from receipt 5 on belong, «pay:7» the word that what request 7 shows is paid, «talk» whatever is for the trainer,
«question», «phone» and those of freezes and renewals something else. A file that no screen asks for may be a receipt
all the same (`may_be_receipt`): then the client is asked.
"""

from datetime import timedelta

from tortoise.expressions import Q

from bot.services.errors import PaymentNotFound
from bot.services.money import payment_requests, payments
from db.fields import now
from db.models import Client, Payment, PaymentStatus, Receipt

ASK, AGAIN, PAGE, WHICH, QUESTION, PHONE = "receipt", "again", "page", "which", "question", "phone"
PAY, TALK = "pay", "talk"
FREEZE_FROM, FREEZE_UNTIL, FREEZE_WORDS, WHY_NOT = "freeze_from", "freeze_until", "freeze_words", "why_not"
ASKS_FOR_FILES = (ASK, AGAIN, PAGE, WHICH)
OPEN = PaymentStatus.PENDING
# Payments of this age, not open any more, can still be what a file is for.
RECENT = timedelta(days=60)


def expectation(kind: str, number: int) -> str:
    """Return what a screen expects, as `Client.expects` keeps it."""
    return f"{kind}:{number}"


def asked(expects: str) -> tuple[str, int]:
    """Return what the screen asks for, and the number that goes with it; nothing and 0 where it asks for nothing."""
    kind, _, number = expects.partition(":")
    return kind, int(number or 0)


async def possible(client_id: int) -> list[Payment]:
    """Return the payments that a file could be for: the open ones, then what was decided or given up, newest first."""
    recent = Q(status=OPEN) | Q(created_at__gte=now() - RECENT) | Q(decided_at__gte=now() - RECENT)
    found = await Payment.filter(recent, client_id=client_id).order_by("-id")
    open_keys = {payment.open_key for payment in found if payment.status is OPEN}
    meant = [
        payment
        for payment in found
        if payment.status in (OPEN, PaymentStatus.CONFIRMED)
        or (not payments.is_void(payment) and payments.open_key_of(payment) not in open_keys)
    ]
    return sorted(meant, key=lambda payment: (payment.status is not OPEN, -payment.id))


async def may_be_receipt(client: Client) -> bool:
    """Say whether a file that the client sends now may be a receipt: a screen asks for it, or a payment lacks one.

    So does what they were shown to pay by and have said nothing of: many send the receipt before any word. Who has paid
    since another payment was rejected or given up sends pictures for other reasons.
    """
    if asked(client.expects)[0] in (ASK, AGAIN, WHICH):
        return True
    found = await possible(client.id)
    paid = max((payment.id for payment in found if payment.status is PaymentStatus.CONFIRMED), default=0)
    lacks_one = any(payment.status is OPEN or payment.id > paid for payment in found)
    return lacks_one or bool(await payment_requests.unsaid(client.id, found))


async def asking(client: Client, payment_id: int) -> tuple[Payment, str]:
    """Return the payment that the client can send a receipt for when they want to for this one, and what is expected.

    It is another one where the same offer has another open payment. Raises `PaymentNotFound`.
    """
    payment = await Payment.get_or_none(id=payment_id, client_id=client.id)
    if payment is None:
        raise PaymentNotFound(payment=payment_id)
    payment = await payments.open_one(payment)
    return payment, expectation(AGAIN if payment.status is PaymentStatus.REJECTED else ASK, payment.id)


async def meant_by(client: Client, *, album: str | None) -> Payment | None:
    """Return the payment that a file sent now belongs to, as far as anybody can tell; the client's row is locked.

    It is that of the other pages of its album, or the one whose screen asks.
    """
    if album is not None:
        page = await Receipt.filter(client_id=client.id, album=album).order_by("-id").first()
        if page is not None:
            theirs = await Payment.get_or_none(id=page.payment_id) if page.payment_id else None
            return theirs if theirs is not None and not payments.is_void(theirs) else None
    kind, number = asked(client.expects)
    if kind not in (ASK, AGAIN, PAGE):
        return None
    try:
        payment, _ = await asking(client, number)
    except PaymentNotFound:
        return None
    # Decided meanwhile: then it may be for something else.
    decided = (PaymentStatus.CONFIRMED,) if kind == AGAIN else (PaymentStatus.CONFIRMED, PaymentStatus.REJECTED)
    return payment if payment.status not in decided else None
