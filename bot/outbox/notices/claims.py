"""How the notice of a payment that a client claims looks: under its receipt, with what can be decided about it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.i18n import Translator
from bot.outbox.notices.look import Look, Reading, card
from bot.services.money import alike, payment_requests, payments, receipts, refunds
from bot.services.money.decisions import can_be_taken_back
from bot.services.money.payments import LONGEST_REASON
from bot.services.notices.payments import PaymentClaimed
from bot.services.programs.content import LONGEST_CAPTION
from bot.services.utf16 import units_in
from bot.telegram.callbacks import Decide, Rows, ShowReceipts, TakeBack, button
from bot.telegram.live_message import View
from bot.telegram.payment_callbacks import HandOver
from bot.text.money import changed_lines
from bot.text.names import client_name
from bot.text.payments import maybe_recorded, note_of, stopped, story, title_and_sum, went_back
from bot.text.words import all_lines, cut, length_of
from db.models import Client, Outbox, Payment, PaymentStatus, Receipt

# What of the words is shown where there is no file.
LONGEST_WORDS = 2000
# Under a file names, sums and what has changed need room too; whole the reason is on the payment's screen.
LONGEST_REASON_BELOW = 200
SHORTEST_WORDS = 10
# What goes out at the very moment may have its file still.
ON_ITS_WAY = timedelta(minutes=1)


async def payment_claimed(notice: PaymentClaimed, reading: Reading) -> Look:
    """Return the notice of a payment as it looks now, under the file that was new when it was made, if there was one.

    Where Telegram has refused that, it is a text that says so, with the button that leads to all receipts. Where the
    client has deleted their data, nothing of the file is left.
    """
    look, t = await _claim(notice, reading), reading.t
    if not notice.without_file:
        return look
    if look.media is None:
        return Look(look.shown)
    text = f"{look.shown.text}\n{t('notice-file-refused')}"
    return Look(replace(look.shown, text=text, rows=_with_receipts(look.shown.drawn_rows, notice.payment_id, t)))


async def _claim(notice: PaymentClaimed, reading: Reading) -> Look:
    """Return the notice with its file, whether Telegram takes that or not."""
    row, t, zone = reading.row, reading.t, reading.zone
    payment = await payments.get(notice.payment_id)
    gone = payment.client.forgotten_at is not None
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
    lines += maybe_recorded(await alike.recorded(payment), t)
    if pages and every[0].id < pages[0].id:
        lines.append(t("notice-receipt-replaced"))
    if len(pages) > 1:
        lines.append(t("notice-receipt-pages", count=len(pages)))
    # Without a file it was made of words: what has come with a notice since is newer, and what was there before is not.
    since_words = kind is None and await receipts.told(payment, to=row.staff_id, after=row.edits_id or row.id)
    if not gone and (after is not None or since_words):
        lines.append(t("notice-receipt-newer"))
    if gone and (begun or kind):
        lines.append(t("notice-receipt-gone"))
    elif not every and payment.status is PaymentStatus.PENDING:
        lines.append(t("notice-receipt-none"))
    lines += story(payment, t, zone, longest_reason=LONGEST_REASON_BELOW if kind else LONGEST_REASON)
    lines += [*(await what_went_back(payment, t)), *stopped(payment, t)]
    lines += note_of(payment, t) if kind is None else []
    room = (LONGEST_CAPTION if kind else LONGEST_WORDS) - length_of("\n".join(lines))
    said = [*(page.words for page in pages), payment.note if kind else ""]
    text = "\n".join([*lines, *_words(said, t, room=room)])
    rows = await _staff_rows(payment, len(every), t)
    if gone and kind is not None:
        return Look(View(text, rows), gone=await _has_file(row, payment.client))
    return Look(View(text, rows), kind, file_id)


async def _has_file(row: Outbox, client: Client) -> bool:
    """Say whether the notice has its file in the chat: what is sent after the client has deleted their data is text."""
    notice = await Outbox.get(id=row.edits_id) if row.edits_id else row
    sent_at, gone_at = notice.sent_at, client.forgotten_at
    return sent_at is not None and gone_at is not None and sent_at <= gone_at + ON_ITS_WAY


async def what_went_back(payment: Payment, t: Translator) -> list[str]:
    """Return a line for each refund of the payment, oldest first."""
    return [went_back(refund, payment, t) for refund in await refunds.of_payment(payment.id)]


async def _staff_rows(payment: Payment, count: int, t: Translator) -> Rows:
    """Return the buttons: where one that decides stood, none that decides stands after the decision."""
    rows = to_card = card(payment.client, t)
    if payment.status is PaymentStatus.PENDING:
        confirm = button(t, "button-confirm", Decide(payment=payment.id, confirm=True))
        reject = button(t, "button-reject", Decide(payment=payment.id, confirm=False))
        rows = [[confirm], *to_card, [reject]]
    elif await can_be_taken_back(payment):
        rows = [*to_card, [button(t, "button-take-back", TakeBack(payment=payment.id))]]
    rows = [*rows, *to_hand_over(payment, t)]
    if count > 1:
        rows.append([button(t, "button-receipts", ShowReceipts(payment=payment.id), count=count)])
    return rows


def to_hand_over(payment: Payment, t: Translator) -> Rows:
    """Return the button that leads to the program that is owed for the payment, where one is."""
    return [[button(t, "button-hand-over", HandOver(payment=payment.id))]] if payment.owed else []


def _with_receipts(rows: Rows, payment_id: int, t: Translator) -> Rows:
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
