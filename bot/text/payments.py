"""What has become of a payment, in words: for the notice, the payment's screen and the lists."""

from typing import Any
from zoneinfo import ZoneInfo

from bot.i18n import Translator
from bot.services.money import subscriptions
from bot.services.money.claims import LONGEST_NOTE
from bot.services.money.decisions import SAID_BY_TELEGRAM
from bot.services.money.payments import LONGEST_REASON, MERGED, UNRECORDED, is_void
from bot.services.programs import stopping
from bot.services.time import calendar
from bot.text.days import day, moment, short_day
from bot.text.money import money
from bot.text.names import done_by
from bot.text.words import all_lines, one_line
from db.fields import now
from db.models import Payment, PaymentStatus, Refund, Subscription, SubscriptionState


def status_of(payment: Any, t: Translator) -> str:
    """Return in a few words where the payment stands, for a list; it comes with what of it was `returned`."""
    if payment.status is PaymentStatus.CONFIRMED and (returned := returned_of(payment, payment.returned, t)):
        return returned
    if payment.status is PaymentStatus.PENDING and payment.submitted_at is None:
        return t.label("status-begun")
    if payment.method in SAID_BY_TELEGRAM:
        return t.label("status-paid")
    if payment.reason_key == MERGED:
        return t.label("status-merged", number=int(payment.reason))
    if payment.reason_key == UNRECORDED:
        return t.label("status-unrecorded")
    return t.label(f"status-{payment.status.value}")


def returned_of(payment: Payment, returned: int, t: Translator) -> str:
    """Return in a few words that so much of the payment, in minor units, has gone back; nothing where none has."""
    if not returned:
        return ""
    return t.label("status-returned" if returned >= payment.amount else "status-returned-partly")


def title_of(payment: Payment, t: Translator) -> str:
    """Return what was bought; of a sum of its own, that it is one."""
    return one_line(payment.title) or t.label("own-sum")


def title_and_sum(payment: Payment, t: Translator) -> dict[str, str]:
    """Return what was bought and for how much, as texts put it in."""
    return {"title": title_of(payment, t), "amount": money(payment.amount, payment.currency, t.language)}


def reason_of(payment: Payment, t: Translator, longest: int = LONGEST_REASON) -> str:
    """Return why the payment was rejected, in the reader's language or as it was typed; empty where nobody said why."""
    if is_void(payment):
        return ""
    return t.label(f"reason-{payment.reason_key}") if payment.reason_key else one_line(payment.reason, longest)


def story(payment: Payment, t: Translator, zone: ZoneInfo, *, longest_reason: int = LONGEST_REASON) -> list[str]:
    """Return what was decided and taken back, oldest first, in lines of HTML; empty while nothing was.

    `payment` comes with whoever decided and took back. A typed reason is cut to `longest_reason`.
    """
    taken_back = [t("payment-taken-back-by", **_who(payment, "taken_back", t, zone))] if payment.taken_back_at else []
    why = _why(payment, t, longest_reason)
    if payment.status is PaymentStatus.CLOSED:
        if payment.reason_key == MERGED:
            return [t("payment-merged", number=int(payment.reason))]
        if payment.reason_key == UNRECORDED:
            return [_recorded(payment, t, zone), t("payment-unrecorded-by", **_who(payment, "taken_back", t, zone))]
        return [*taken_back, t("payment-given-up-by-client")]
    if payment.method in SAID_BY_TELEGRAM:
        how = t.label(f"method-{payment.method.value}")
        return [t("payment-paid-in-telegram", how=how, at=moment(payment.created_at, zone, t.language))]
    if payment.paid_on is not None:
        return [_recorded(payment, t, zone)]
    if payment.status is not PaymentStatus.PENDING:
        decided = [t(f"payment-{payment.status.value}-by", **_who(payment, "decided", t, zone)), *why]
        return [*taken_back, *decided]
    if payment.decided_at is None or (payment.taken_back_at and payment.taken_back_at >= payment.decided_at):
        return taken_back
    # Only what was rejected waits again without anybody having taken that back: the client has sent another receipt.
    return [*taken_back, t("payment-rejected-before", **_who(payment, "decided", t, zone)), *why]


def maybe_recorded(recorded: Payment | None, t: Translator) -> list[str]:
    """Return a line that a claim may be what staff have recorded by hand already; none where there is nothing such."""
    if recorded is None or recorded.paid_on is None:
        return []
    at = short_day(recorded.paid_on, t.language, today=calendar.today())
    return [t("payment-maybe-recorded", number=recorded.id, at=at)]


def went_back(refund: Refund, payment: Payment, t: Translator) -> str:
    """Return how much of the payment went back when, and who says so, as HTML; `refund` comes with them."""
    about = {"at": day(refund.refunded_on, t.language), "by": done_by(refund.by, t)}
    return t("payment-returned", sum=money(refund.amount, payment.currency, t.language), **about)


def stopped(payment: Payment, t: Translator) -> list[str]:
    """Return a line that what was bought is over, or was before the money came; none where it is not."""
    if payment.stopped_at is None:
        return []
    return [t("payment-came-stopped" if stopping.came_late(payment) else "payment-stopped")]


def subscription_line(subscription: Subscription, t: Translator) -> str:
    """Return what runs up to when, and whether it goes on by itself; `subscription` comes with its request."""
    until = day(calendar.day_of(subscription.expires_at), t.language)
    title = one_line(subscription.request.title)
    # What the bot is about to tell Telegram holds already.
    state = SubscriptionState.CANCELED if subscription.state in subscriptions.STOPS else subscription.state
    if state is SubscriptionState.CANCELED and subscription.expires_at <= now():
        state = SubscriptionState.ENDED
    return t(f"subscription-{state.value}", title=title, until=until)


def subscription_and_end(subscription: Subscription, t: Translator) -> str:
    """Return the same for its client: where it goes on by itself, also how to end that."""
    line = subscription_line(subscription, t)
    return f"{line}. {t('subscription-how-to-end')}" if subscription.state in subscriptions.GOES_ON else line


def note_of(payment: Payment, t: Translator) -> list[str]:
    """Return what the client said in place of a receipt, once staff are to read it, or who recorded the payment."""
    if not payment.note or (payment.submitted_at is None and payment.paid_on is None):
        return []
    words = all_lines(payment.note, LONGEST_NOTE)
    return [t("payment-note" if payment.paid_on is None else "payment-recorded-note", words=words)]


def _recorded(payment: Payment, t: Translator, zone: ZoneInfo) -> str:
    how = t.label(f"method-{payment.method.value}")
    return t("payment-recorded-by", how=how, **_who(payment, "decided", t, zone))


def _why(payment: Payment, t: Translator, longest: int) -> list[str]:
    reason = reason_of(payment, t, longest)
    return [t("payment-reason", reason=reason)] if reason else []


def _who(payment: Payment, what: str, t: Translator, zone: ZoneInfo) -> dict[str, str]:
    member, instant = getattr(payment, f"{what}_by"), getattr(payment, f"{what}_at")
    at = moment(instant, zone, t.language) if instant else ""
    return {"by": done_by(member, t), "at": at}
