"""Every kind of notice is read in every language: a new one needs a renderer, and a sample here."""

from datetime import timedelta
from typing import Any, get_args
from zoneinfo import ZoneInfo

import pytest
import regex

from bot.demo.server.html import parse_html
from bot.i18n import LANGUAGES
from bot.outbox import notices as rendered
from bot.outbox.notices import render
from bot.outbox.notices.look import Look
from bot.services import notices, outbox
from bot.services.intake.questions import CONSENT_VERSION
from bot.services.money import offers, receipts
from bot.services.money.subscriptions import STOPS
from bot.services.notices import talk
from bot.services.notices.base import ClientNotice, Notice, StaffNotice
from bot.services.notices.clients import (
    ClientBack,
    ClientBlocked,
    ClientForgotten,
    ClientGone,
    ClientMissed,
    LeadJoined,
    LeadMerged,
    NewLead,
    NewLeads,
)
from bot.services.notices.follow_ups import FollowUp, FollowUpShown, RenewalOffered
from bot.services.notices.freezes import ClientReturns, FreezeAsked, FreezeNews, FreezeOver
from bot.services.notices.health import AnswersChanged, LookAtAnswers, MobilityPage, ProgramHeld, QuestionnaireDone
from bot.services.notices.packs import PackEnded, PackPutRight, PackRanOut, PackRunsOut, SessionCounted
from bot.services.notices.payments import (
    ChargeIsOdd,
    ChargeTaken,
    MoneyReturned,
    Oddity,
    PaymentClaimed,
    PaymentClosed,
    PaymentConfirmed,
    PaymentRejected,
    PaymentTakenBack,
    PurchaseStopped,
    ReceiptKept,
    ReceiptShown,
    StarsReturned,
    Stopped,
    SubscriptionChanged,
    TaxReceiptIssued,
)
from bot.services.notices.prices import (
    CurrencyChanged,
    DetailsChanged,
    DetailsMissing,
    DetailsOutdated,
    DetailsThere,
    InvoiceRefused,
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
    RenewalDeclined,
)
from bot.services.notices.steps import StepDue
from bot.services.notices.talk import BroadcastOver
from bot.services.notices.team import Away, Morning, MorningOver, ScreenOwed, StaffJoined
from bot.services.packs import sessions
from bot.services.programs import free_program
from bot.services.talk.segments import Segment
from bot.services.time import calendar, steps
from bot.services.time.follow_ups.chains import Chain, places
from db.fields import now
from db.models import (
    Broadcast,
    Client,
    Freeze,
    FreezeStatus,
    Outbox,
    OutboxStatus,
    Pack,
    Payment,
    PaymentMethod,
    PaymentRequest,
    PaymentStatus,
    Program,
    ProgramKind,
    ProgramStatus,
    Questionnaire,
    Receipt,
    Refund,
    Staff,
    Subscription,
    SubscriptionState,
    TaxReceipt,
)
from tests.support.people import answer_all, newcomer, paid_pack, part, pending_payment, photo, written

ZONE = ZoneInfo("Europe/Moscow")
CYRILLIC = regex.compile(r"\p{Cyrillic}")


@pytest.fixture
async def samples(client: Client, trainer: Staff, owner: Staff) -> list[Notice]:
    """A notice of each kind, and in the database what it tells of; of some kinds several, which look different."""
    payment = await pending_payment(client)
    await receipts.take(client, photo(5))
    receipt = await Receipt.get()
    offer = (await offers.on_sale())[0]
    request = await PaymentRequest.create(
        client=client, offer=offer, title=offer.title, duration_days=30, price=offer.price, currency="RUB", details="1"
    )
    held = await _program(client, ProgramStatus.HELD)
    whole = await _program(client, ProgramStatus.DELIVERED, starts_on=now().date(), ends_on=now().date())
    failed = await _program(client, ProgramStatus.FAILED)
    await outbox.send_program(failed, client, parts=[{"parts": [0]}, {"parts": [1]}], delivery_id="x")
    refused = await Outbox.filter(program_id=failed.id).order_by("-id").first()
    assert refused is not None
    await outbox.mark_failed(refused, "Bad Request: VOICE_MESSAGES_FORBIDDEN", alone=True)
    about: dict[str, Any] = {"client_id": client.id}
    open_step = await steps.put(client.id, by=trainer, day=calendar.today() + timedelta(days=1))
    broadcast = await Broadcast.create(author=owner, segment=Segment().to_json(), content=[])
    pack, over = await paid_pack(client, trainer), await paid_pack(await newcomer(1009), trainer)
    use = await sessions.use(pack.id, 1, by=trainer)
    last = await sessions.use((await paid_pack(await newcomer(1010), trainer, sessions=1)).id, 1, by=trainer)
    await Pack.filter(id=over.id).update(finished_at=now(), ends_on=calendar.today() - timedelta(days=1))
    refund = await Refund.create(payment=payment, amount=100, refunded_on=calendar.today(), by=owner)
    # Of what the bot itself tells Telegram to end nobody is told.
    told = [state for state in SubscriptionState if state not in STOPS]
    charge = await Payment.create(
        client=client,
        offer=offer,
        title=offer.title,
        duration_days=30,
        amount=500,
        currency="XTR",
        method=PaymentMethod.STARS,
        status=PaymentStatus.CONFIRMED,
        charge_id="first",
        decided_at=now(),
    )
    outside = await Refund.create(payment=charge, amount=500, charge_id="first", refunded_on=calendar.today())
    subscription = await Subscription.create(
        client=client, request=request, charge_id="first", expires_at=now() + timedelta(days=30)
    )
    sent: dict[str, Any] = {"payment": payment, "by": owner}
    tax_receipts = [
        await TaxReceipt.create(**sent, message_id=1, kind="link", words="https://1.2/3"),
        await TaxReceipt.create(**sent, message_id=2, kind="photo", file_id="f"),
    ]
    claim = PaymentClaimed(client_id=client.id, payment_id=payment.id)
    freezes = [await _freeze(whole, status) for status in FreezeStatus]
    return [
        *(FreezeAsked(freeze_id=freeze.id, **about) for freeze in freezes),
        *(ClientReturns(freeze_id=freeze.id, **about) for freeze in freezes),
        *(FreezeNews(freeze_id=freeze.id) for freeze in freezes),
        FreezeOver(freeze_id=freezes[-1].id),
        RenewalDeclined(program_id=whole.id, **about),
        RenewalOffered(program_id=whole.id, place=1),
        NewLead(**about),
        NewLeads(first=client.id, last=client.id),
        LeadJoined(**about),
        LeadMerged(**about),
        ClientBlocked(**about),
        ClientBlocked(**about, said="Forbidden: user is deactivated"),
        ClientBack(**about, count=3),
        ClientMissed(**about),
        ClientMissed(**about, payment_id=payment.id),
        ClientForgotten(number=7),
        ClientGone(),
        QuestionnaireDone(**about, program_id=whole.id),
        ProgramHeld(**about, program_id=held.id),
        AnswersChanged(**about, program_id=held.id),
        LookAtAnswers(**about),
        MobilityPage(),
        claim,
        claim.model_copy(update={"receipt": receipt.id, "media": receipt.kind}),
        claim.model_copy(update={"receipt": receipt.id, "media": receipt.kind, "without_file": True}),
        ReceiptKept(**about),
        PaymentConfirmed(payment_id=payment.id),
        PaymentRejected(payment_id=payment.id),
        PaymentTakenBack(payment_id=payment.id),
        PaymentClosed(payment_id=payment.id),
        ChargeTaken(payment_id=charge.id, **about),
        ChargeTaken(payment_id=charge.id, prolongs=True, **about),
        ChargeIsOdd(payment_id=charge.id, odd=tuple(Oddity), **about),
        *(SubscriptionChanged(subscription_id=subscription.id, state=state, **about) for state in told),
        MoneyReturned(refund_id=refund.id, payment_id=payment.id),
        *(PurchaseStopped(payment_id=payment.id, stopped=one, days=2) for one in Stopped),
        StarsReturned(refund_id=refund.id, payment_id=payment.id, **about),
        StarsReturned(refund_id=outside.id, payment_id=charge.id, **about),
        InvoiceRefused(offer_id=offer.id, request_id=request.id, said="Bad Request: CURRENCY_TOTAL_AMOUNT_INVALID"),
        *(TaxReceiptIssued(receipt_id=issued.id) for issued in tax_receipts),
        PaymentConfirmed(payment_id=pack.payment_id),
        SessionCounted(use_id=use.id),
        SessionCounted(use_id=last.id),
        PackPutRight(pack_id=pack.id),
        PackPutRight(pack_id=last.pack_id),
        PackRunsOut(pack_id=pack.id),
        PackRanOut(pack_id=over.id),
        PackEnded(**about, pack_id=over.id),
        DetailsMissing(**about),
        DetailsChanged(staff_id=owner.id),
        DetailsThere(),
        DetailsOutdated(request_id=request.id),
        PriceChanged(staff_id=owner.id, offer_id=offer.id, was=0, price=200),
        PriceChanged(staff_id=owner.id, offer_id=offer.id, was=100, price=200, currency_was="KZT", currency="RUB"),
        CurrencyChanged(currency="USD", sign="$", others="₽"),
        PricesUnset(sign="$"),
        DeliveryFailed(**about, program_id=failed.id),
        PartsRefused(**about, program_id=failed.id),
        ProgramDelivered(**about, program_id=whole.id),
        DraftTaken(**about, by_id=owner.id, count=2),
        ProgramBeginsLater(program_id=whole.id),
        ProgramNotAll(program_id=failed.id),
        StepDue(**about, step_id=open_step.id),
        StepDue(**about, step_id=0),
        StaffJoined(staff_id=trainer.id),
        Away(leads=1, receipts=2, programs=3, others=4),
        ScreenOwed(),
        Morning(),
        BroadcastOver(broadcast_id=broadcast.id),
        *(await _follow_ups(client, request, whole)),
    ]


async def _follow_ups(client: Client, request: PaymentRequest, paid: Program) -> list[Notice]:
    """Every message of every chain, and the same as staff see it."""
    asked = await Questionnaire.create(client=client, open_key=client.id, consent_version=CONSENT_VERSION)
    await answer_all(olga := await newcomer(1500, "Olga"))
    free = (await free_program.complete(olga)).program
    await Program.filter(id=free.id).update(delivered_at=now())
    abouts = {
        Chain.UNFINISHED: f"questionnaire:{asked.id}",
        Chain.FIRST_WEEK: f"program:{free.id}",
        Chain.PAYMENT_HELP: f"request:{request.id}",
        Chain.RENEWAL: f"program:{paid.id}",
        Chain.COME_BACK: "move:1",
    }
    told = [FollowUp(chain=chain, about=abouts[chain], place=place) for chain in Chain for place in places(chain)]
    shown = [
        FollowUpShown(chain=one.chain, place=one.place, language=language) for one in told for language in LANGUAGES
    ]
    return [*told, *shown]


async def _freeze(program: Program, status: FreezeStatus) -> Freeze:
    """An open one where it is granted."""
    first = now().date()
    until = None if status is FreezeStatus.GRANTED else first + timedelta(days=7)
    return await Freeze.create(
        client_id=program.client_id,
        program=program,
        status=status,
        starts_on=first,
        until=until,
        returns_on=until or first + timedelta(days=60),
    )


async def _program(client: Client, status: ProgramStatus, **more: Any) -> Program:
    content = written(part(1), part(2, "Squat"))
    return await Program.create(client=client, kind=ProgramKind.PAID, status=status, content=content, **more)


async def looks(notice: Notice, client: Client, member: Staff) -> list[Look]:
    """What whoever gets this notice sees of it."""
    await Outbox.filter(status=OutboxStatus.PENDING, delivery_id=None).delete()
    if isinstance(notice, StaffNotice):
        await outbox.tell_staff(notice, only=member)
    if isinstance(notice, ClientNotice):
        await outbox.tell_client(client, notice)
    rows = Outbox.filter(status=OutboxStatus.PENDING, delivery_id=None).select_related("client", "staff")
    return [await render(row, ZONE) for row in await rows]


def labels(look: Look) -> list[str]:
    return [button.text for row in look.shown.drawn_rows for button in row]


async def test_every_kind_has_a_sample_and_a_renderer(samples: list[Notice]) -> None:
    # Messages of conversations go out as they are: see `bot.outbox.talk`; receipts are sent to who asks for them.
    without_look = {MorningOver, ReceiptShown, *get_args(talk.Kinds)} - {BroadcastOver}
    assert {type(notice) for notice in samples} == set(notices.KINDS) - without_look == set(rendered.RENDERERS)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_kind_is_read_in_every_language(
    samples: list[Notice], client: Client, owner: Staff, language: str
) -> None:
    client.language = owner.language = language
    await client.save(update_fields=["language"])
    await owner.save(update_fields=["language"])
    titles = tuple([offer.title for offer in await offers.on_sale()])
    for notice in samples:
        seen = await looks(notice, client, owner)
        assert len(seen) == 1 + isinstance(notice, ScreenOwed), notice
        # What a client gets is shown to staff in the client's language.
        said_in = notice.language if isinstance(notice, FollowUpShown) else language
        for words in (words for look in seen for words in (parse_html(look.shown.text)[0], *labels(look))):
            if regex.search(r"\p{L}", words) and not words.startswith(titles):
                assert bool(CYRILLIC.search(words)) == (said_in == "ru"), (notice, words)


async def test_only_an_owner_is_led_to_the_payment_details(client: Client, trainer: Staff, owner: Staff) -> None:
    missing = DetailsMissing(client_id=client.id)
    changed = DetailsChanged(staff_id=owner.id)
    for notice in (missing, changed):
        assert "⚙️ Настройки" in labels((await looks(notice, client, owner))[0])
        assert "⚙️ Настройки" not in labels((await looks(notice, client, trainer))[0])

    (to_trainer,) = await looks(missing, client, trainer)
    assert "Их впишет владелец" in to_trainer.shown.text
    (to_trainer,) = await looks(changed, client, trainer)
    assert "новые реквизиты" in to_trainer.shown.text


@pytest.mark.parametrize(
    "content", [{"kind": "of_tomorrow"}, {"kind": "new_lead"}, {"kind": "new_lead", "client_id": "?"}]
)
async def test_what_nobody_can_read_stops_nobody_who_looks_past_it(
    client: Client, trainer: Staff, content: dict[str, Any]
) -> None:
    row = await Outbox.create(chat_id=trainer.telegram_id, staff=trainer, content=content)
    begun = row.created_at - timedelta(seconds=1)
    assert notices.of(row) is None
    assert await outbox.staff_was_told(NewLead, client_id=client.id, since=begun) is False
