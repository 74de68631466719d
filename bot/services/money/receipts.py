"""Files that clients send to show a transfer: each is kept, and which payment it belongs to is known or asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from loguru import logger
from tortoise.transactions import in_transaction

from bot.services import notices, outbox
from bot.services import told as staff_told
from bot.services.errors import PaymentNotFound
from bot.services.money import payment_requests, payments
from bot.services.money.meant import AGAIN, WHICH, asked, meant_by, possible
from bot.services.notices.payments import PaymentClaimed, ReceiptKept, ReceiptShown
from bot.services.people import clients
from bot.services.time import timers
from bot.services.time.timers import Kind
from db.fields import now
from db.models import Client, Outbox, Payment, PaymentStatus, Receipt, Staff

# The pages of one receipt, an album or one photo after another, come within this time of each other.
BURST = timedelta(minutes=1)
# Files without a payment of this age can be taken for a payment that is begun now.
FRESH = timedelta(days=1)
# So long a client has time to say what a file is for, before staff hear of it.
PATIENCE = timedelta(hours=1)


@dataclass(frozen=True)
class File:
    """A photo or a document as it came; `message_id` tells a repeated update from another file.

    `words` are its caption, `album` is the same for all that was sent as one.
    """

    kind: str
    file_id: str
    message_id: int
    name: str = ""
    words: str = ""
    album: str | None = None


@dataclass(frozen=True)
class KeptReceipt:
    """What became of a file: the payment it belongs to, or none, where the client is asked about files from `first` on.

    `count` is how many pages the receipt has, or how many files are asked about; `replaced` says that the payment had
    another receipt before.
    """

    payment: Payment | None
    first: int
    count: int
    replaced: bool = False


async def take(client: Client, file: File) -> KeptReceipt:
    """Keep the file, and give it to the payment that it belongs to, of which staff are told.

    That is the payment whose screen asks. Where none does, the file waits for the client's word (see `assign`). The
    same message again changes nothing. Raises `ClientNotFound`.
    """
    async with in_transaction():
        fresh = await clients.lock(client.id)
        known = await Receipt.get_or_none(client_id=client.id, message_id=file.message_id)
        if known is not None:
            return await _kept(known)
        payment = await meant_by(fresh, album=file.album)
        receipt = await Receipt.create(
            client=fresh,
            kind=file.kind,
            file_id=file.file_id,
            file_name=file.name[:255],
            words=file.words,
            message_id=file.message_id,
            album=file.album,
        )
        logger.bind(client=client.id, receipt=receipt.id).info("receipt kept")
        if payment is not None:
            return await _give(payment, fresh, [receipt])
        taken = await _kept(receipt, fresh)
        due_at = receipt.created_at + PATIENCE
        await timers.plan(Kind.RECEIPT_UNANSWERED, f"receipt:{receipt.id}", due_at=due_at, client_id=client.id)
        found = await possible(client.id)
        settled = all(one.status is PaymentStatus.CONFIRMED for one in found)
        if settled and not await payment_requests.unsaid(client.id, found):
            await _tell_kept(fresh)
        return taken


async def assign(client: Client, payment_id: int, *, first: int) -> KeptReceipt:
    """Give the client's files without a payment, from receipt `first` on, to this payment, which waits for staff then.

    One that was rejected or closed waits again; one that is confirmed stays so. Said twice, nothing changes.
    Raises `ClientNotFound`, `PaymentNotFound`.
    """
    async with in_transaction():
        owner = await clients.lock(client.id)
        payment = await Payment.get_or_none(id=payment_id, client_id=client.id)
        if payment is None:
            raise PaymentNotFound(payment=payment_id)
        payment = await payments.open_one(payment)
        files = await Receipt.filter(client_id=client.id, payment_id=None, id__gte=first).order_by("id")
        if files:
            return await _give(payment, owner, files, reopen=True)
        newest = await Receipt.filter(payment_id=payment.id).order_by("-id").first()
        if newest is None:
            raise PaymentNotFound(payment=payment_id)
        return await _kept(newest)


async def begin_with(client: Client, request_id: int, *, first: int) -> KeptReceipt:
    """Begin the payment that the client made by this request, and give it their files from receipt `first` on.

    Said twice before staff have decided, nothing changes. Raises what `payments.begin` and `assign` do.
    """
    async with in_transaction():
        payment, _ = await payments.begin(client, request_id)
        return await assign(client, payment.id, first=first)


async def give_away(client: Client, *, first: int) -> list[Receipt]:
    """Return the client's files without a payment, from receipt `first` on, which are receipts no more.

    The client's row is locked.
    """
    files = await Receipt.filter(client_id=client.id, payment_id=None, id__gte=first).order_by("id")
    await Receipt.filter(id__in=[file.id for file in files]).delete()
    return files


async def asked_about(client: Client, first: int) -> KeptReceipt | None:
    """Return what is asked about files from `first` on; none where the question was answered."""
    count = await Receipt.filter(client_id=client.id, payment_id=None, id__gte=first).count()
    return KeptReceipt(None, first, count) if count else None


async def of_payment(payment_id: int) -> list[Receipt]:
    """Return all receipts of the payment, newest first."""
    return await Receipt.filter(payment_id=payment_id).order_by("-id")


async def without_payment(client_id: int) -> list[Receipt]:
    """Return all files of the client that belong to no payment, newest first."""
    return await Receipt.filter(client_id=client_id, payment_id=None).order_by("-id")


async def fresh_without_payment(client_id: int) -> list[Receipt]:
    """Return those of the last day, oldest first: what a payment that is begun now may be shown by."""
    fresh = Receipt.filter(client_id=client_id, payment_id=None, created_at__gte=now() - FRESH)
    return await fresh.order_by("id")


async def shown(receipt: Receipt, message_id: int, *, file: bool, to: Staff) -> None:
    """Record that a member of staff has asked for the receipt, and has it as this message of their chat.

    It is its `file`, or else words. It goes with the client's data, at once where these are gone meanwhile.
    """
    async with in_transaction():
        client = await Client.select_for_update().get(id=receipt.client_id)
        await staff_told.hold(to, ReceiptShown(client_id=client.id, file=file), message_id)
        if client.forgotten_at is not None:
            await staff_told.forget(client)


async def tell_if_unanswered(receipt_id: int) -> None:
    """Tell staff of a file about which its client was asked an hour ago, and has said nothing; their row is locked.

    Once for all of the client's files that are asked about.
    """
    receipt = await Receipt.get_or_none(id=receipt_id, payment_id=None).select_related("client")
    if receipt is not None:
        await _tell_kept(receipt.client, unless_since=receipt)


async def _give(payment: Payment, client: Client, files: Sequence[Receipt], *, reopen: bool = False) -> KeptReceipt:
    """Make the files, oldest first, receipts of the payment, and tell staff; the client's row is locked."""
    before = await Receipt.filter(payment_id=payment.id).order_by("-id").first()
    await Receipt.filter(id__in=[file.id for file in files]).update(payment_id=payment.id)
    newest = (await of_payment(payment.id))[0]
    shown = {"receipt": {"kind": newest.kind, "file_id": newest.file_id, "message_id": newest.message_id}}
    again = False
    # The last page of an album may come after the decision: what was decided stays.
    late = payment.status is PaymentStatus.REJECTED and not reopen and asked(client.expects)[0] != AGAIN
    if payment.status is PaymentStatus.CONFIRMED or late:
        await Payment.filter(id=payment.id).update(submitted_at=payment.submitted_at or now(), **shown)
    else:
        again = await payments.wait_for_staff(payment, **shown)
    await outbox.update_notices(payment)
    one_more_page = before is not None and not again and files[0].created_at - before.created_at <= BURST
    if not one_more_page:
        await outbox.tell_staff(notice_of(payment, files[0]))
    logger.bind(client=client.id, payment=payment.id, files=len(files)).info("receipt received")
    return await _kept(newest)


async def _kept(receipt: Receipt, client: Client | None = None) -> KeptReceipt:
    """Return what a file that is kept belongs to."""
    if receipt.payment_id is None:
        client = client or await clients.get(receipt.client_id)
        kind, number = asked(client.expects)
        first = min(number, receipt.id) if kind == WHICH else receipt.id
        if receipt.album is not None:
            page = (
                await Receipt.filter(client_id=client.id, album=receipt.album, payment_id=None).order_by("id").first()
            )
            first = min(first, page.id if page else first)
        count = await Receipt.filter(client_id=client.id, payment_id=None, id__gte=first).count()
        return KeptReceipt(None, first, count)
    found = await of_payment(receipt.payment_id)
    pages = 1
    for newer, older in pairwise(found):
        if newer.created_at - older.created_at > BURST:
            break
        pages += 1
    return KeptReceipt(await payments.get(receipt.payment_id), found[0].id, pages, replaced=len(found) > pages)


def notice_of(payment: Payment, receipt: Receipt | None) -> PaymentClaimed:
    """Return the payment's notice that shows this receipt and those that follow it, or that there is none."""
    first, media = (receipt.id, receipt.kind) if receipt else (None, None)
    return PaymentClaimed(client_id=payment.client_id, payment_id=payment.id, receipt=first, media=media)


async def _tell_kept(client: Client, *, unless_since: Receipt | None = None) -> None:
    since = unless_since.created_at if unless_since else now() - BURST
    if not await outbox.staff_was_told(ReceiptKept, client_id=client.id, since=since):
        await outbox.tell_staff(ReceiptKept(client_id=client.id))


async def told(payment: Payment, *, to: int | None, after: int = 0) -> set[int]:
    """Return the first receipt of each notice about the payment that this member of staff (`to`, an id) got.

    Of those only that were queued `after` that row.
    """
    told = Outbox.filter(payment_id=payment.id, staff_id=to, edits_id=None, content__not_isnull=True, id__gt=after)
    claims = map(notices.of, await told.only("id", "content"))
    return {claim.receipt for claim in claims if isinstance(claim, PaymentClaimed) and claim.receipt is not None}
