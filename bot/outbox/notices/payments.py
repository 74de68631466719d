"""What staff and clients are told about payments."""

from dataclasses import replace

from bot.i18n import Translator
from bot.outbox.notices.claims import payment_claimed, to_hand_over, what_went_back
from bot.outbox.notices.look import AboutTheClient, Look, Reading, Renderers, card
from bot.services.money import invoices, payments, settling, subscriptions
from bot.services.money.decisions import SAID_BY_TELEGRAM
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
    PurchaseStopped,
    ReceiptKept,
    StarsReturned,
    Stopped,
    SubscriptionChanged,
    TaxReceiptIssued,
)
from bot.services.packs import standing
from bot.services.programs import freeze_rules, stopping
from bot.services.time import calendar
from bot.telegram.callbacks import AskReceipt, Destination, Go, Rows, button
from bot.telegram.live_message import View
from bot.telegram.talk_callbacks import write_button
from bot.text.days import day, short_day
from bot.text.freezes import hides_days
from bot.text.money import money
from bot.text.names import client_name
from bot.text.packs import left_of
from bot.text.payments import reason_of, stopped, subscription_and_end, subscription_line, title_and_sum, title_of
from bot.text.words import all_lines, one_line
from db.models import Pack, Payment, PaymentMethod, Refund, Subscription, TaxReceipt


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
    lines += await what_went_back(payment, t)
    # What came late is odd, and says so above.
    lines += [] if stopping.came_late(payment) else stopped(payment, t)
    return Look(View("\n".join(lines), [*card(payment.client, t), *to_hand_over(payment, t)]))


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


async def purchase_stopped(notice: PurchaseStopped, reading: Reading) -> Look:
    """Return what is over; of a program that goes on for less, up to when, and its subscription too."""
    payment, t = await payments.get(notice.payment_id), reading.t
    lines = [t(f"purchase-{notice.stopped.value}", number=payment.id, title=title_of(payment, t), days=notice.days)]
    if notice.stopped is Stopped.SHORTER:
        lines += await _what_is_left(payment, t)
    return Look(View("\n".join(lines), [[write_button(t)]]))


async def _what_is_left(payment: Payment, t: Translator) -> list[str]:
    program = await stopping.running(payment)
    lines = []
    # While it is frozen nobody knows its last day.
    if program and program.ends_on and not hides_days(await freeze_rules.standing(program.client_id)):
        lines.append(t("purchase-until", last=short_day(program.ends_on, t.language, today=calendar.today())))
    if (paid := await subscriptions.of_payment(payment.id)) is not None:
        lines.append(subscription_line(paid, t))
    return lines


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
    PurchaseStopped: purchase_stopped,
    TaxReceiptIssued: tax_receipt_issued,
}
