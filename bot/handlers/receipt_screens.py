"""The client's screens about receipts: what is asked for, what became of it, and what a file is for."""

from collections.abc import Sequence

from bot.i18n import Translator
from bot.services.money import meant, offers, payment_requests, receipts
from bot.services.money.meant import AGAIN, ASK, PAGE, WHICH, expectation
from bot.services.money.offer_words import title_in
from bot.services.money.receipts import KeptReceipt
from bot.telegram.callbacks import (
    Belongs,
    Destination,
    GiveUp,
    Go,
    NoReceipt,
    OpenOffer,
    PaidWith,
    SayWithout,
    button,
)
from bot.telegram.live_message import Menu, View
from bot.telegram.talk_callbacks import FilesForTrainer, HandOn, NoWords, write_button
from bot.text.money import money
from bot.text.payments import title_and_sum, title_of
from bot.text.words import all_lines, cut, one_line
from db.models import Client, Offer, Payment, PaymentRequest, PaymentStatus

LONGEST_LABEL = 60
# So many payments stand as buttons under one question; who has more finds the rest with staff.
MOST = 8


async def receipt_screen(t: Translator, client: Client, payment: Payment, *, reason: str = "") -> View:
    """Return the request for a receipt of this payment, or that it waits where staff have one.

    Where the client has sent files that belong to no payment, they can be taken for this one; a `reason` stands above.
    """
    rejected = payment.status is PaymentStatus.REJECTED
    if payment.submitted_at is not None and payment.status is PaymentStatus.PENDING and not reason:
        return waiting_screen(t, payment)
    lines = [f"⚠️ {reason}", ""] if reason else []
    asked_for = "receipt-ask-again" if rejected else "receipt-ask"
    lines.append(t(asked_for, number=payment.id, **title_and_sum(payment, t)))
    rows = []
    kept = await receipts.fresh_without_payment(client.id)
    if not rejected:
        rows.append([button(t, "button-no-receipt", NoReceipt(payment=payment.id))])
    if kept:
        taken = Belongs(payment=payment.id, first=kept[0].id)
        rows.append([button(t, "button-receipt-kept", taken, count=len(kept))])
    if payment.status is PaymentStatus.PENDING and payment.submitted_at is None:
        rows.append([button(t, "button-give-up", GiveUp(payment=payment.id))])
    rows.append([button(t, "button-back", Go(to=Destination.HOME)), write_button(t)])
    return View("\n".join(lines), rows, expectation(AGAIN if rejected else ASK, payment.id))


def waiting_screen(t: Translator, payment: Payment, *, reason: str = "") -> View:
    """Return that staff have what they need; another page of the receipt can follow. A `reason` stands above."""
    return _sent(t, payment, [f"⚠️ {reason}"] if reason else [])


async def taken_screen(t: Translator, client: Client, taken: KeptReceipt) -> View:
    """Return what became of a file that was sent: the payment it belongs to, or the question for which one it is."""
    if taken.payment is None:
        return await which_screen(t, client, taken)
    lines = []
    if taken.replaced:
        lines.append(t("receipt-replaced", number=taken.payment.id))
    if taken.count > 1:
        lines.append(t("receipt-pages", count=taken.count))
    if taken.payment.status is PaymentStatus.PENDING:
        return _sent(t, taken.payment, lines)
    lines.insert(0, t("receipt-added", number=taken.payment.id))
    return _at_home(lines, taken.payment)


async def which_screen(t: Translator, client: Client, taken: KeptReceipt) -> View:
    """Ask which payment the files are for."""
    found = await meant.possible(client.id)
    rows = [
        [button(t, "button-belongs", Belongs(payment=one.id, first=taken.first), **_payment(one, t))]
        for one in found[:MOST]
    ]
    shown = (await payment_requests.unsaid(client.id, found))[:MOST]
    rows += [
        [button(t, "button-belongs-new", PaidWith(request=one.id, first=taken.first), **_priced(one, t))]
        for one in shown
    ]
    if not shown and all(one.status is PaymentStatus.CONFIRMED for one in found):
        # Nothing waits for money: it may be for something that the client has not told of yet.
        on_sale = [offer for offer in await offers.on_sale() if offer.price]
        rows += [[button(t, "button-belongs-new", OpenOffer(offer=one.id), **_priced(one, t))] for one in on_sale]
    rows.append([button(t, "button-for-trainer", FilesForTrainer(first=taken.first))])
    text = t("receipts-which", count=taken.count) if taken.count > 1 else t("receipt-which")
    return View(text, rows, expectation(WHICH, taken.first))


def note_screen(t: Translator, payment: Payment, words: str) -> View:
    """Ask whether these words shall go to staff in place of a receipt, or as a message; a file can still be sent."""
    kind = AGAIN if payment.status is PaymentStatus.REJECTED else ASK
    return View(
        t("note-instead", number=payment.id, words=all_lines(words)),
        [
            [button(t, "button-say-without", SayWithout(payment=payment.id))],
            [button(t, "button-for-trainer", HandOn(yes=True)), button(t, "button-no", NoWords(payment=payment.id))],
        ],
        expectation(kind, payment.id),
    )


def _sent(t: Translator, payment: Payment, lines: Sequence[str]) -> View:
    waits = t("payment-waiting", number=payment.id, **title_and_sum(payment, t))
    return _at_home([*lines, *([""] if lines else []), waits], payment)


def _at_home(lines: Sequence[str], payment: Payment) -> View:
    return View("\n".join(lines), Menu(about=payment.id), expectation(PAGE, payment.id))


def _payment(payment: Payment, t: Translator) -> dict[str, object]:
    title = cut(title_of(payment, t), LONGEST_LABEL // 2)
    return {"number": payment.id, **title_and_sum(payment, t), "title": title}


def _priced(offer: Offer | PaymentRequest, t: Translator) -> dict[str, str]:
    title = title_in(offer, t.language) if isinstance(offer, Offer) else offer.title
    return {
        "title": cut(one_line(title), LONGEST_LABEL // 2),
        "price": money(offer.price, offer.currency, t.language),
    }
