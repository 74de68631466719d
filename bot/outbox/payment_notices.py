"""What staff and clients are told about payments."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from bot.i18n import Translator
from bot.services import outbox
from bot.services.money import payment_requests, payments, receipts
from bot.services.money.decisions import can_be_taken_back
from bot.services.money.payments import LONGEST_REASON
from bot.services.programs.content import LONGEST_CAPTION
from bot.telegram.callbacks import AskReceipt, Decide, Go, OpenCard, Place, ShowReceipts, TakeBack, button
from bot.telegram.live_message import Shown
from bot.telegram.trainer_link import Rows, write_button
from bot.text.money import changed_lines
from bot.text.names import client_name
from bot.text.payments import note_of, reason_of, story, title_and_sum
from bot.text.words import cut, length_of, shown_whole, units_in
from db.models import Outbox, Payment, PaymentStatus, Receipt

# What of the words is shown where there is no file.
LONGEST_WORDS = 2000
# Under a file names, sums and what has changed need room too; whole the reason is on the payment's screen.
LONGEST_REASON_BELOW = 200
SHORTEST_WORDS = 10


async def for_staff(row: Outbox, t: Translator, zone: ZoneInfo) -> tuple[Shown, str | None, str | None]:
    """Return the notice of a payment as it looks now, with kind and id of the file that it stands under, or none.

    The file is the one that was new when the notice was made, whatever came since.
    """
    payment = await payments.get(row.payment_id or 0)
    args = (row.content or {}).get("args", {})
    every = sorted(await receipts.of_payment(payment.id), key=lambda receipt: receipt.id)
    first: int | None = args.get("receipt")
    begun = await outbox.receipts_told(payment)
    after = min((number for number in begun if first is not None and number > first), default=None)
    pages = [one for one in every if first is not None and first <= one.id and (after is None or one.id < after)]
    kind: str | None = args.get("media")
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
    since_words = kind is None and await outbox.receipts_told(payment, after=row.edits_id or row.id)
    if after is not None or since_words:
        lines.append(t("notice-receipt-newer"))
    if not every and payment.status is PaymentStatus.PENDING:
        lines.append(t("notice-receipt-none"))
    lines += story(payment, t, zone, longest_reason=LONGEST_REASON_BELOW if kind else LONGEST_REASON)
    lines += note_of(payment, t) if kind is None else []
    room = (LONGEST_CAPTION if kind else LONGEST_WORDS) - length_of("\n".join(lines))
    said = [*(page.words for page in pages), payment.note if kind else ""]
    text = "\n".join([*lines, *_words(said, t, room=room)])
    return Shown(text, _staff_rows(payment, len(every), t)), kind, file_id


async def for_client(key: str, payment: Payment, t: Translator) -> Shown:
    """Return what the client is told of a decision, or of its end."""
    if key == "payment-confirmed" and await payments.has_its_program(payment):
        programs = [[button(t, "button-my-programs", Go(to=Place.PROGRAMS))]]
        return Shown(t("payment-confirmed-with-program", **title_and_sum(payment, t)), programs)
    lines = [t(key, number=payment.id, **title_and_sum(payment, t))]
    if key == "payment-rejected" and (reason := reason_of(payment, t)):
        lines.append(t("payment-reason", reason=reason))
    if key == "payment-rejected":
        lines += ["", t("payment-rejected-then")]
    rows: Rows = []
    if key in ("payment-rejected", "payment-closed"):
        rows.append([button(t, "button-receipt-again", AskReceipt(payment=payment.id))])
        rows.append([button(t, "button-offers", Go(to=Place.OFFERS)), write_button(t)])
    return Shown("\n".join(lines), rows)


def _staff_rows(payment: Payment, count: int, t: Translator) -> Rows:
    """Return the buttons: where one that decides stood, none that decides stands after the decision."""
    card = [[button(t, "button-card", OpenCard(client=payment.client_id))]] if not payment.client.forgotten_at else []
    rows = card
    if payment.status is PaymentStatus.PENDING:
        confirm = button(t, "button-confirm", Decide(payment=payment.id, confirm=True))
        reject = button(t, "button-reject", Decide(payment=payment.id, confirm=False))
        rows = [[confirm], *card, [reject]]
    elif can_be_taken_back(payment):
        rows = [*card, [button(t, "button-take-back", TakeBack(payment=payment.id))]]
    if count > 1:
        rows.append([button(t, "button-receipts", ShowReceipts(payment=payment.id), count=count)])
    return rows


def with_receipts(rows: Rows, payment_id: int, t: Translator) -> Rows:
    """Return the buttons with the one that shows all receipts, where it is not among them already."""
    show = ShowReceipts(payment=payment_id)
    if any(one.callback_data == show.pack() for row in rows for one in row):
        return rows
    return [*rows, [button(t, "button-receipts-all", show)]]


def _words(said: Sequence[str], t: Translator, *, room: int) -> list[str]:
    """Return what was written under the pages, and in place of one, cut to `room`; whole it is under «Чеки»."""
    words = "\n".join(filter(None, (shown_whole(one) for one in said)))
    left = room - length_of(f"\n{t('receipt-words', words='')}")
    if not words or left < SHORTEST_WORDS:
        return []
    words = cut(words, left)
    while (excess := units_in(words) - left) > 0:
        words = cut(words, len(words) - excess)
    return [t("receipt-words", words=words)]
