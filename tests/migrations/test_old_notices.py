"""Notices that an earlier version has queued are told by this one, and by that one again where it is taken back."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aerich.utils import import_py_file
from tortoise.context import TortoiseContext

from bot.services import notices
from bot.services.notices.base import Notice, StaffNotice
from bot.services.notices.clients import (
    ClientBack,
    ClientBlocked,
    ClientForgotten,
    ClientMissed,
    LeadJoined,
    LeadMerged,
    NewLead,
    NewLeads,
)
from bot.services.notices.health import AnswersChanged, LookAtAnswers, MobilityPage, ProgramHeld, QuestionnaireDone
from bot.services.notices.payments import (
    PaymentClaimed,
    PaymentClosed,
    PaymentConfirmed,
    PaymentRejected,
    PaymentTakenBack,
    ReceiptKept,
)
from bot.services.notices.prices import (
    CurrencyChanged,
    DetailsChanged,
    DetailsMissing,
    DetailsOutdated,
    DetailsThere,
    PriceChanged,
    PricesUnset,
)
from bot.services.notices.programs import (
    DeliveryFailed,
    DraftTaken,
    PartsRefused,
    ProgramBeginsLater,
    ProgramDelivered,
    ProgramNotAll,
)
from bot.services.notices.team import Away, ScreenOwed, StaffJoined
from db.config import tortoise_config
from db.make_migration import versions
from db.migrate import VERSIONS, downgrade, upgrade
from db.models import Client, Outbox, Staff
from tests.support.people import newcomer, pending_payment, seed_in, staff_member

MIGRATION = next(file for file in versions(VERSIONS) if file.stem.startswith("8_"))

CLIENT = {"client_id": 5}
PROGRAM = {"client_id": 5, "program_id": 9}
PRICE = {"staff_id": 2, "offer_id": 3, "was": 100, "price": 200}
# Keys of texts with their arguments, what stood beside them, and what they mean.
OLD: list[tuple[str, dict[str, Any], dict[str, Any], Notice]] = [
    ("notice-new-lead", {}, CLIENT, NewLead(client_id=5)),
    ("notice-new-leads", {"first": 1, "last": 5, "topic": 7}, {}, NewLeads(first=1, last=5, topic=7)),
    ("notice-new-leads", {"first": 1, "last": 5, "topic": None}, {}, NewLeads(first=1, last=5)),
    ("notice-lead-joined", {}, CLIENT, LeadJoined(client_id=5)),
    ("notice-lead-merged", {}, CLIENT, LeadMerged(client_id=5)),
    ("notice-client-blocked", {}, CLIENT, ClientBlocked(client_id=5)),
    ("notice-client-blocked", {"said": "Forbidden: «б»"}, CLIENT, ClientBlocked(client_id=5, said="Forbidden: «б»")),
    ("notice-client-back", {"count": 3}, CLIENT, ClientBack(client_id=5, count=3)),
    ("notice-client-missed", {"payment_id": 0}, CLIENT, ClientMissed(client_id=5)),
    ("notice-client-missed", {"payment_id": 6}, CLIENT, ClientMissed(client_id=5, payment_id=6)),
    ("notice-client-forgotten", {"number": 5}, {}, ClientForgotten(number=5)),
    ("notice-questionnaire", {}, PROGRAM, QuestionnaireDone(client_id=5, program_id=9)),
    ("notice-program-held", {}, PROGRAM, ProgramHeld(client_id=5, program_id=9)),
    ("notice-answers-changed", {}, PROGRAM, AnswersChanged(client_id=5, program_id=9)),
    ("notice-look-at-answers", {}, CLIENT, LookAtAnswers(client_id=5)),
    ("mobility-page", {}, {}, MobilityPage()),
    ("notice-receipt", {"receipt": None, "media": None}, CLIENT, PaymentClaimed(client_id=5, payment_id=1)),
    ("notice-receipt", {"media": "photo"}, CLIENT, PaymentClaimed(client_id=5, payment_id=1, media="photo")),
    (
        "notice-receipt",
        {"receipt": 4, "media": "document"},
        CLIENT | {"without_file": True},
        PaymentClaimed(client_id=5, payment_id=1, receipt=4, media="document", without_file=True),
    ),
    ("notice-receipt-kept", {}, CLIENT, ReceiptKept(client_id=5)),
    ("payment-confirmed", {"payment_id": 6}, {}, PaymentConfirmed(payment_id=6)),
    ("payment-rejected", {"payment_id": 6}, {"alone": True}, PaymentRejected(payment_id=6)),
    ("payment-taken-back", {"payment_id": 6}, {}, PaymentTakenBack(payment_id=6)),
    ("payment-closed", {"payment_id": 6}, {}, PaymentClosed(payment_id=6)),
    ("notice-payment-details", {}, CLIENT, DetailsMissing(client_id=5)),
    ("notice-details-changed", {"staff_id": 2}, {}, DetailsChanged(staff_id=2)),
    ("details-are-there", {}, {}, DetailsThere()),
    ("details-outdated", {"request_id": 8}, {}, DetailsOutdated(request_id=8)),
    ("notice-price-changed", PRICE, {}, PriceChanged.model_validate(PRICE)),
    (
        "notice-price-changed",
        PRICE | {"currency_was": "KZT", "currency": "RUB"},
        {},
        PriceChanged.model_validate(PRICE | {"currency_was": "KZT", "currency": "RUB"}),
    ),
    (
        "notice-currency",
        {"currency": "USD", "sign": "$", "others": "₽, ₸"},
        {},
        CurrencyChanged(currency="USD", sign="$", others="₽, ₸"),
    ),
    ("notice-prices-unset", {"sign": "$"}, {}, PricesUnset(sign="$")),
    ("notice-delivery-failed", {}, PROGRAM, DeliveryFailed(client_id=5, program_id=9)),
    ("notice-parts-refused", {}, PROGRAM, PartsRefused(client_id=5, program_id=9)),
    ("notice-program-delivered", {}, PROGRAM, ProgramDelivered(client_id=5, program_id=9)),
    ("notice-draft-taken", {"by_id": 2, "count": 3}, CLIENT, DraftTaken(client_id=5, by_id=2, count=3)),
    ("program-begins-later", {"program_id": 9}, {}, ProgramBeginsLater(program_id=9)),
    ("program-not-all", {"program_id": 9}, {}, ProgramNotAll(program_id=9)),
    ("notice-staff-joined", {"staff_id": 2}, {}, StaffJoined(staff_id=2)),
    (
        "notice-away",
        {"leads": 1, "receipts": 2, "programs": 3, "others": 4},
        {},
        Away(leads=1, receipts=2, programs=3, others=4),
    ),
    ("notice-screen-owed", {}, {}, ScreenOwed()),
    ("screen-owed", {}, {}, ScreenOwed()),
]
# What is no notice stays what it is.
OTHERS: list[dict[str, Any] | None] = [{"part": {"week": "intro"}}, {"part": {"parts": [0, 1]}, "alone": False}, None]


@pytest.fixture
async def rows(empty_url: str) -> AsyncIterator[list[Outbox]]:
    """Rows as the version before has left them: all that it could tell, in the order of `OLD`, then `OTHERS`."""
    await upgrade(empty_url)
    async with TortoiseContext() as context:
        await context.init(config=tortoise_config(empty_url))
        await seed_in("ru")
        member = await staff_member(2)
        client = await newcomer(1001)
        payment = await pending_payment(client)
        assert payment.id == 1
        await Outbox.all().delete()
        for key, args, beside, notice in OLD:
            to_staff = key != "screen-owed" and isinstance(notice, StaffNotice)
            await Outbox.create(
                **_reader(member if to_staff else client),
                content={"key": key, "args": args} | beside,
                payment=payment if isinstance(notice, PaymentClaimed) else None,
            )
        for content in OTHERS:
            await Outbox.create(**_reader(client), content=content)
        yield await Outbox.all().order_by("id")


def _reader(whom: Client | Staff) -> dict[str, Any]:
    return {"chat_id": whom.telegram_id, "staff" if isinstance(whom, Staff) else "client": whom}


async def _take_back(url: str) -> None:
    while await downgrade(url) != MIGRATION.stem:
        pass


async def test_all_that_waits_means_what_it_meant(empty_url: str, rows: list[Outbox]) -> None:
    await _take_back(empty_url)
    await upgrade(empty_url)

    now = await Outbox.all().order_by("id")
    assert [notices.of(row) for row in now] == [notice for *_, notice in OLD] + [None] * len(OTHERS)
    assert [row.content for row in now[len(OLD) :]] == OTHERS
    alone = [[bool((row.content or {}).get("alone")) for row in found] for found in (now, rows)]
    assert alone[0] == alone[1]
    assert {key for key, *_ in OLD} == import_py_file(MIGRATION).KINDS.keys()


async def test_the_version_before_can_tell_it_again(empty_url: str, rows: list[Outbox]) -> None:
    await _take_back(empty_url)
    await upgrade(empty_url)
    await _take_back(empty_url)

    # The columns of today are not there any more.
    for row, before in zip(await Outbox.all().order_by("id").only("id", "content"), rows, strict=True):
        again, old = row.content or {}, before.content or {}
        args = old.get("args", {})
        assert {name: again["args"].get(name) for name in args} == args
        assert {name: again.get(name) for name in old.keys() - {"args"}}.items() <= old.items()
