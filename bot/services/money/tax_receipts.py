"""Tax receipts, which self-employed trainers owe for payments: staff send one, it goes to the client and is kept."""

import re
from datetime import datetime, timedelta

from loguru import logger
from tortoise.expressions import F, Subquery
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from bot.services import outbox
from bot.services.errors import NoReceipt, PaymentNotConfirmed
from bot.services.money import payments
from bot.services.money.receipts import File
from bot.services.money.returned import RETURNED
from bot.services.notices.payments import TaxReceiptIssued
from bot.services.paging import Page
from bot.services.people import staff
from bot.services.time import calendar
from bot.services.utf16 import units_in
from db.models import Client, Payment, PaymentMethod, PaymentStatus, Staff, TaxReceipt

LINK = "link"
# What it is for stands above it in the same caption, which takes 1,024 units (Bot API).
LONGEST_WORDS = 800
_ADDRESS = re.compile(r"https?://[^\s.]+\.\S+", re.IGNORECASE)
PAGE = 8


async def issue(payment_id: int, file: File, *, by: Staff) -> TaxReceipt:
    """Keep what staff sent as the tax receipt of the payment, and send it to the client; once more, nothing changes.

    `file` is of the kind `LINK` where it is an address among words. Raises `NotStaff`, `PaymentNotFound`,
    `PaymentNotConfirmed`, `NoReceipt`.
    """
    if (file.kind == LINK and not _ADDRESS.search(file.words)) or units_in(file.words) > LONGEST_WORDS:
        raise NoReceipt
    async with in_transaction():
        await staff.require(by)
        payment, client = await payments.lock(payment_id)
        if payment.status is not PaymentStatus.CONFIRMED:
            raise PaymentNotConfirmed(payment=payment.id)
        known = await TaxReceipt.get_or_none(by_id=by.id, message_id=file.message_id)
        if known is not None:
            return known
        receipt = await TaxReceipt.create(
            payment=payment,
            kind=file.kind,
            file_id=file.file_id,
            words=file.words.strip(),
            by=by,
            message_id=file.message_id,
        )
        await outbox.tell_client(client, TaxReceiptIssued(receipt_id=receipt.id))
    logger.bind(payment=payment_id, by=by.id).info("tax receipt issued")
    return receipt


async def of_payment(payment_id: int) -> list[TaxReceipt]:
    """Return the tax receipts of the payment, oldest first."""
    return await TaxReceipt.filter(payment_id=payment_id).order_by("id")


async def missing(number: int = 0) -> Page[Payment]:
    """Return a page of the payments that lack a tax receipt, oldest first, each with its client.

    They are due by the ninth of the month after (422-ФЗ, article 14): what was confirmed before the last month began is
    nobody's reminder any more. What has all gone back needs none, and who has deleted their data gets none. Telegram
    pays Stars out to the trainer by itself: they are no payment of a client's.
    """
    return await Page.read(_missing().order_by("decided_at", "id").select_related("client"), number, PAGE)


async def count_missing() -> int:
    """Return how many payments lack a tax receipt (see `missing`)."""
    return await _missing().count()


async def forget(client: Client) -> None:
    """Keep of the tax receipts of the client, whose row is locked, the files and addresses without a typed word."""
    for receipt in await TaxReceipt.filter(payment__client_id=client.id).exclude(words=""):
        address = _ADDRESS.search(receipt.words) if receipt.kind == LINK else None
        await TaxReceipt.filter(id=receipt.id).update(words=address.group() if address else "")


def _missing() -> QuerySet[Payment]:
    paid = Payment.filter(status=PaymentStatus.CONFIRMED, decided_at__gte=_since(), client__forgotten_at=None)
    issued = TaxReceipt.all().values("payment_id")
    kept = paid.annotate(returned=RETURNED).filter(amount__gt=F("returned"))
    return kept.exclude(method=PaymentMethod.STARS).exclude(id__in=Subquery(issued))


def _since() -> datetime:
    this_month = calendar.today().replace(day=1)
    return calendar.at((this_month - timedelta(days=1)).replace(day=1))
