"""What staff and clients are told about payments."""

from collections.abc import Sequence
from dataclasses import replace

from bot.i18n import Translator
from bot.outbox.notices.look import AboutTheClient, Look, Reading, Renderers, card
from bot.services.money import invoices, payment_requests, payments, receipts, settling, subscriptions
from bot.services.money.decisions import SAID_BY_TELEGRAM, can_be_taken_back
from bot.services.money.payments import LONGEST_REASON
from bot.services.money.tax_receipts import LINK
from bot.services.notices.payments import (
    ChargeIsOdd,
    ChargeTaken,
    MoneyReturned,
    PaymentClaimed,
    PaymentClosed,
    PaymentConfirmed,
    PaymentRejected,
    PaymentTakenBack,
    ReceiptKept,
    StarsReturned,
    SubscriptionChanged,
    TaxReceiptIssued,
)
from bot.services.packs import standing
from bot.services.programs import stopping
from bot.services.programs.content import LONGEST_CAPTION
from bot.services.time import calendar
from bot.services.utf16 import units_in
from bot.telegram.callbacks import AskReceipt, Decide, Destination, Go, Rows, ShowReceipts, TakeBack, button
from bot.telegram.live_message import View
from bot.telegram.payment_callbacks import HandOver
from bot.telegram.talk_callbacks import write_button
from bot.text.days import day
from bot.text.money import changed_lines, money
from bot.text.names import client_name
from bot.text.packs import left_of
from bot.text.payments import note_of, reason_of, story, subscription_and_end, subscription_line, title_and_sum
from bot.text.words import all_lines, cut, length_of, one_line
from db.models import Pack, Payment, PaymentMethod, PaymentStatus, Receipt, Refund, Subscription, TaxReceipt

# What of the words is shown where there is no file.
LONGEST_WORDS = 2000
# Under a file names, sums and what has changed need room too; whole the reason is on the payment's screen.
LONGEST_REASON_BELOW = 200
SHORTEST_WORDS = 10


async def payment_claimed(notice: PaymentClaimed, reading: Reading) -> Look:
    """Return the notice of a payment as it looks now, under the file that was new when it was made, if there was one.

    Where Telegram has refused that, it is a text that says so, with the button that leads to all receipts.
    """
    look, t = await _claim(notice, reading), reading.t
    if not notice.without_file:
        return look
    text = f"{look.shown.text}\n{t('notice-file-refused')}"
    return Look(replace(look.shown, text=text, rows=with_receipts(look.shown.drawn_rows, notice.payment_id, t)))


async def _claim(notice: PaymentClaimed, reading: Reading) -> Look:
    """Return the notice with its file, whether Telegram takes that or not."""
    row, t, zone = reading.row, reading.t, reading.zone
    payment = await payments.get(notice.payment_id)
    every = sorted(await receipts.of_payment(payment.id), key=lambda receipt: receipt.id)
    first, kind = notice.receipt, notice.media
    begun = await receipts.told(payment, to=row.staff_id)
    after = min((number for number in begun if first is not None and number > first), default=None)
    pages = [one for one in every if first is not None and first <= one.id and (after is None or one.id < after)]
    if first is not None:
        shown_first = await Receipt.get_or_none(id=first)
        file_id = shown_first.file_id if shown_first else None
    else:
        # Notices of before a payment could have several receipts say their kind only.
        file_id = (payment.receipt or {}).get("file_id") if kind else None
    lines = [t("notice-receipt", number=payment.id, name=client_name(payment.client, t), **title_and_sum(payment, t))]
    lines += changed_lines(await payment_requests.changes_since(payment), payment.currency, t, zone)
    if pages and every[0].id < pages[0].id:
        lines.append(t("notice-receipt-replaced"))
    if len(pages) > 1:
        lines.append(t("notice-receipt-pages", count=len(pages)))
    # Without a file it was made of words: what has come with a notice since is newer, and what was there before is not.
    since_words = kind is None and await receipts.told(payment, to=row.staff_id, after=row.edits_id or row.id)
    if after is not None or since_words:
        lines.append(t("notice-receipt-newer"))
    if not every and payment.status is PaymentStatus.PENDING:
        lines.append(t("notice-receipt-none"))
    lines += story(payment, t, zone, longest_reason=LONGEST_REASON_BELOW if kind else LONGEST_REASON)
    lines += note_of(payment, t) if kind is None else []
    room = (LONGEST_CAPTION if kind else LONGEST_WORDS) - length_of("\n".join(lines))
    said = [*(page.words for page in pages), payment.note if kind else ""]
    text = "\n".join([*lines, *_words(said, t, room=room)])
    return Look(View(text, await _staff_rows(payment, len(every), t)), kind, file_id)


async def payment_confirmed(notice: PaymentConfirmed, reading: Reading) -> Look:
    """Return what the payment has bought; the first charge of a subscription says that it is one."""
    payment, t = await payments.get(notice.payment_id), reading.t
    view = await _confirmed(payment, t)
    if (begun := await _begun(payment)) is not None:
        view = replace(view, text=f"{view.text}\n\n{subscription_and_end(begun, t)}")
    return Look(view)


async def _confirmed(payment: Payment, t: Translator) -> View:
    late = stopping.came_late(payment)
    if not late and await settling.prolongs(payment):
        return View(await _prolonged(payment, t))
    if late or payment.offer_id is None:
        if payment.method in SAID_BY_TELEGRAM:
            return View(t("payment-unexpected", **title_and_sum(payment, t)), [[write_button(t)]])
        return View(t("payment-recorded", **title_and_sum(payment, t)))
    if payment.subscription_id is None and await invoices.was_paid_before(payment):
        return View(t("payment-confirmed-twice", **title_and_sum(payment, t)), [[write_button(t)]])
    if (pack := await Pack.get_or_none(payment_id=payment.id)) is not None:
        left = left_of(await standing.of(pack), t)
        key = "payment-confirmed-pack" if left["until"] else "payment-confirmed-pack-later"
        return View(t(key, **title_and_sum(payment, t), **left))
    if await settling.has_its_program(payment):
        programs = [[button(t, "button-my-programs", Go(to=Destination.PROGRAMS))]]
        return View(t("payment-confirmed-with-program", **title_and_sum(payment, t)), programs)
    return View(t("payment-confirmed", **title_and_sum(payment, t)))


async def _begun(payment: Payment) -> Subscription | None:
    """Return the subscription that begins with this payment, with its invoice."""
    if payment.charge_id is None or payment.subscription_id is None:
        return None
    begun = Subscription.filter(id=payment.subscription_id, charge_id=payment.charge_id)
    return await begun.select_related("request").first()


async def _prolonged_last(payment: Payment) -> Subscription | None:
    """Return the subscription of the payment, with its invoice, where nobody is charged for it any more."""
    found = Subscription.filter(id=payment.subscription_id).exclude(state__in=subscriptions.GOES_ON)
    return await found.select_related("request").first()


async def _prolonged(payment: Payment, t: Translator) -> str:
    subscription = await Subscription.get(id=payment.subscription_id).select_related("request")
    lines = [t("payment-prolonged", until=_until(subscription, t), **title_and_sum(payment, t))]
    if (pack := await Pack.get_or_none(payment_id=payment.id, withdrawn_at=None)) is not None:
        left = left_of(await standing.of(pack), t)
        lines.append(t("payment-prolonged-pack" if left["until"] else "payment-prolonged-pack-later", **left))
    if subscription.state not in subscriptions.GOES_ON:
        lines.append(t("payment-prolonged-last"))
    return "\n".join(lines)


def _until(subscription: Subscription, t: Translator) -> str:
    return day(calendar.day_of(subscription.expires_at), t.language)


async def charge_taken(notice: ChargeTaken | ChargeIsOdd, reading: Reading) -> Look:
    """Return who has paid for what, what is odd about it, and the way to what is to be done."""
    payment, t = await payments.get(notice.payment_id), reading.t
    about = {"number": payment.id, "name": client_name(payment.client, t), **title_and_sum(payment, t)}
    lines = [t("notice-charge-prolongs" if notice.prolongs else f"notice-charge-{payment.method.value}", **about)]
    begun = await _begun(payment)
    subscription = begun or (await _prolonged_last(payment) if notice.prolongs else None)
    if subscription is not None:
        lines.append(subscription_line(subscription, t))
    if isinstance(notice, ChargeIsOdd):
        lines += [t(f"charge-odd-{oddity.value}") for oddity in notice.odd]
    return Look(View("\n".join(lines), [*card(payment.client, t), *_to_hand_over(payment, t)]))


async def subscription_changed(notice: SubscriptionChanged, reading: Reading) -> Look:
    subscription, t = await Subscription.get(id=notice.subscription_id).select_related("request", "client"), reading.t
    title, name = one_line(subscription.request.title), client_name(subscription.client, t)
    text = t(f"notice-subscription-{notice.state.value}", name=name, title=title, until=_until(subscription, t))
    return Look(View(text, card(subscription.client, t)))


async def stars_returned(notice: StarsReturned, reading: Reading) -> Look:
    payment, t = await payments.get(notice.payment_id), reading.t
    about = {"number": payment.id, "name": client_name(payment.client, t), **title_and_sum(payment, t)}
    lines = [t("notice-stars-returned", **about)]
    # Telegram's word may come before that of the owner who has asked for it here.
    if await Refund.exists(id=notice.refund_id, by_id=None):
        lines.append(t("stars-returned-outside"))
    return Look(View("\n".join(lines), card(payment.client, t)))


async def payment_rejected(notice: PaymentRejected, reading: Reading) -> Look:
    payment, t = await payments.get(notice.payment_id), reading.t
    lines = [t("payment-rejected", number=payment.id, **title_and_sum(payment, t))]
    if reason := reason_of(payment, t):
        lines.append(t("payment-reason", reason=reason))
    lines += ["", t("payment-rejected-then")]
    return Look(View("\n".join(lines), _client_rows(payment, t)))


async def payment_taken_back(notice: PaymentTakenBack, reading: Reading) -> Look:
    payment, t = await payments.get(notice.payment_id), reading.t
    about = {"number": payment.id, **title_and_sum(payment, t)}
    return Look(View(t("payment-unrecorded" if payments.is_void(payment) else "payment-taken-back", **about)))


async def payment_closed(notice: PaymentClosed, reading: Reading) -> Look:
    payment, t = await payments.get(notice.payment_id), reading.t
    text = t("payment-closed", number=payment.id, **title_and_sum(payment, t))
    return Look(View(text, _client_rows(payment, t)))


async def money_returned(notice: MoneyReturned, reading: Reading) -> Look:
    refund = await Refund.get(id=notice.refund_id)
    payment, t = await payments.get(notice.payment_id), reading.t
    about = {**title_and_sum(payment, t), "sum": money(refund.amount, payment.currency, t.language)}
    said = "payment-stars-returned" if payment.method is PaymentMethod.STARS else "payment-money-returned"
    return Look(View(t(said, number=payment.id, **about), [[write_button(t)]]))


async def tax_receipt_issued(notice: TaxReceiptIssued, reading: Reading) -> Look:
    """Return the tax receipt as it was sent, under what it is for."""
    receipt = await TaxReceipt.get(id=notice.receipt_id)
    payment, t = await payments.get(receipt.payment_id), reading.t
    lines = [t("tax-receipt", **title_and_sum(payment, t)), *([all_lines(receipt.words)] if receipt.words else [])]
    media = None if receipt.kind == LINK else receipt.kind
    return Look(View("\n".join(lines)), media, receipt.file_id or None)


def _client_rows(payment: Payment, t: Translator) -> Rows:
    """Return what a client can do whose payment is not open any more."""
    return [
        [button(t, "button-receipt-again", AskReceipt(payment=payment.id))],
        [button(t, "button-offers", Go(to=Destination.OFFERS)), write_button(t)],
    ]


async def _staff_rows(payment: Payment, count: int, t: Translator) -> Rows:
    """Return the buttons: where one that decides stood, none that decides stands after the decision."""
    rows = to_card = card(payment.client, t)
    if payment.status is PaymentStatus.PENDING:
        confirm = button(t, "button-confirm", Decide(payment=payment.id, confirm=True))
        reject = button(t, "button-reject", Decide(payment=payment.id, confirm=False))
        rows = [[confirm], *to_card, [reject]]
    elif await can_be_taken_back(payment):
        rows = [*to_card, [button(t, "button-take-back", TakeBack(payment=payment.id))]]
    rows = [*rows, *_to_hand_over(payment, t)]
    if count > 1:
        rows.append([button(t, "button-receipts", ShowReceipts(payment=payment.id), count=count)])
    return rows


def _to_hand_over(payment: Payment, t: Translator) -> Rows:
    return [[button(t, "button-hand-over", HandOver(payment=payment.id))]] if payment.owed else []


def with_receipts(rows: Rows, payment_id: int, t: Translator) -> Rows:
    """Return the buttons with the one that shows all receipts, where it is not among them already."""
    show = ShowReceipts(payment=payment_id)
    if any(one.callback_data == show.pack() for row in rows for one in row):
        return rows
    return [*rows, [button(t, "button-receipts-all", show)]]


def _words(said: Sequence[str], t: Translator, *, room: int) -> list[str]:
    """Return what was written under the pages, and in place of one, cut to `room`; whole it is under «Чеки»."""
    words = "\n".join(filter(None, (all_lines(one) for one in said)))
    left = room - length_of(f"\n{t('receipt-words', words='')}")
    if not words or left < SHORTEST_WORDS:
        return []
    words = cut(words, left)
    while (excess := units_in(words) - left) > 0:
        words = cut(words, len(words) - excess)
    return [t("receipt-words", words=words)]


RENDERERS: Renderers = {
    PaymentClaimed: payment_claimed,
    ReceiptKept: AboutTheClient("notice-receipt-kept"),
    ChargeTaken: charge_taken,
    ChargeIsOdd: charge_taken,
    SubscriptionChanged: subscription_changed,
    StarsReturned: stars_returned,
    PaymentConfirmed: payment_confirmed,
    PaymentRejected: payment_rejected,
    PaymentTakenBack: payment_taken_back,
    PaymentClosed: payment_closed,
    MoneyReturned: money_returned,
    TaxReceiptIssued: tax_receipt_issued,
}
