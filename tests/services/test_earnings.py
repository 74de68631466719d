"""What is earned: every figure adds up to the payments, whatever the currency, the month and the zone."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.i18n import translator
from bot.reports import payments_sheet
from bot.services.errors import NoPayments, NotOwner
from bot.services.money import currencies
from bot.services.money.reports import income, months, renewals, rows, shares
from bot.services.money.reports.income import Total
from bot.services.money.reports.months import Month
from bot.services.money.reports.shares import By, Nobody
from bot.services.people import privacy
from bot.services.time import calendar
from db.fields import now
from db.models import (
    Client,
    Offer,
    Pack,
    Payment,
    PaymentMethod,
    PaymentStatus,
    Program,
    ProgramKind,
    ProgramStatus,
    Refund,
    Staff,
)
from tests.support import xlsx
from tests.support.depth import examples

CURRENCIES = ("RUB", "KWD", "JPY", "XTR")
# On November 1st, 2026 midnight comes twice in Havana, and the clock goes back in New York; Lord Howe's does by half
# an hour, Cairo's at midnight.
ZONES = (
    "Europe/Moscow",
    "America/Havana",
    "America/New_York",
    "Pacific/Kiritimati",
    "Africa/Cairo",
    "Australia/Lord_Howe",
)
SOURCES = (None, "vk", "=1+1", "<b>")
OCTOBER, NOVEMBER = Month(2026, 10), Month(2026, 11)

# So close to the first day of a month that the zone decides to which one it belongs, or any time.
INSTANTS = st.one_of(
    st.builds(
        lambda month, minutes: datetime(2026, month, 1, tzinfo=UTC) + timedelta(minutes=minutes),
        st.integers(9, 12),
        st.integers(-15 * 60, 15 * 60),
    ),
    st.integers(0, 122 * 24 * 3600).map(lambda seconds: datetime(2026, 9, 1, tzinfo=UTC) + timedelta(seconds=seconds)),
)
DAYS = st.dates(date(2026, 9, 1), date(2026, 12, 31))
PAYMENTS = st.lists(
    st.fixed_dictionaries(
        {
            "amount": st.integers(1, 10**11),
            "currency": st.sampled_from(CURRENCIES),
            "status": st.sampled_from([*[PaymentStatus.CONFIRMED] * 4, *PaymentStatus]),
            "method": st.sampled_from(PaymentMethod),
            "decided_at": INSTANTS,
            "paid_on": st.none() | DAYS,
            "client": st.integers(0, len(SOURCES) - 1),
            "offer": st.integers(0, 2),
            "by": st.integers(0, 2),
            "refunds": st.lists(st.tuples(st.integers(1, 100), DAYS), max_size=2),
        }
    ),
    max_size=25,
)


@pytest.fixture
async def business(owner: Staff, trainer: Staff) -> "Business":
    people = [await Client.create(language="ru", first_name="=Иван", source=source) for source in SOURCES]
    return Business(owner, [None, owner, trainer], people, [None, *(await Offer.all().limit(2))])


class Business:
    """Who pays, for what, and who confirms; with what was paid, as plain rows."""

    def __init__(
        self, owner: Staff, team: Sequence[Staff | None], people: Sequence[Client], offers: Sequence[Offer | None]
    ) -> None:
        self.owner, self.team, self.people, self.offers = owner, team, people, offers

    def tells(self, made: dict, by: By) -> object:
        """By what this payment is told from others."""
        member, offer = self.team[made["by"]], self.offers[made["offer"]]
        from_telegram = made["method"] in (PaymentMethod.CARD, PaymentMethod.STARS)
        nobody = Nobody.TELEGRAM if from_telegram else Nobody.SYSTEM
        return {
            By.OFFER: offer and offer.id,
            By.METHOD: made["method"],
            By.SOURCE: self.people[made["client"]].source,
            By.TRAINER: member.id if member else nobody,
        }[by]

    async def has(self, made: list[dict]) -> None:
        await Refund.all().delete()
        await Payment.all().delete()
        await Payment.bulk_create(self.payment(one, id=number) for number, one in enumerate(made, 1))
        back = [(number, refund) for number, one in enumerate(made, 1) for refund in one["refunds"]]
        await Refund.bulk_create(
            Refund(payment_id=number, amount=amount, refunded_on=day) for number, (amount, day) in back
        )

    def payment(self, made: dict, **about) -> Payment:
        offer = self.offers[made["offer"]]
        return Payment(
            client=self.people[made["client"]],
            offer=offer,
            title=offer.title if offer else "",
            duration_days=30,
            decided_by=self.team[made["by"]],
            created_at=made["decided_at"] - timedelta(days=1),
            **{key: made[key] for key in ("amount", "currency", "status", "method", "decided_at", "paid_on")},
            **about,
        )


def day_of(payment: dict, zone: ZoneInfo) -> date:
    day: date = payment["paid_on"] or payment["decided_at"].astimezone(zone).date()
    return day


def added(totals: Sequence[Total]) -> dict[str, tuple[int, int]]:
    assert len({total.currency for total in totals}) == len(totals)
    return {total.currency: (total.count, total.amount) for total in totals}


def sums(payments: Sequence[dict]) -> dict[str, tuple[int, int]]:
    found: dict[str, tuple[int, int]] = {}
    for payment in payments:
        count, amount = found.get(payment["currency"], (0, 0))
        found[payment["currency"]] = (count + 1, amount + payment["amount"])
    return found


@settings(
    max_examples=examples(25),
    phases=[Phase.generate],  # shrinking would take minutes
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(made=PAYMENTS, zone=st.sampled_from(ZONES))
async def test_every_figure_adds_up_to_the_payments(business: Business, made: list[dict], zone: str) -> None:
    calendar.settle_in(ZoneInfo(zone))
    await business.has(made)
    confirmed = [one for one in made if one["status"] is PaymentStatus.CONFIRMED]
    for month in (Month(2026, 8).moved(later) for later in range(6)):
        theirs = [one for one in confirmed if Month.of(day_of(one, ZoneInfo(zone))) == month]
        assert added(await income.came_in(month)) == sums(theirs), month
        for by in By:
            parts = {
                getattr(part.what, "id", part.what): added(part.totals) for part in await shares.of_month(month, by)
            }
            apart = {what: [one for one in theirs if business.tells(one, by) == what] for what in parts}
            assert sum(map(len, apart.values())) == len(theirs), (month, by)
            assert parts == {what: sums(of_it) for what, of_it in apart.items()}, (month, by)
        back = [
            {"currency": one["currency"], "amount": amount}
            for one in made
            for amount, day in one["refunds"]
            if Month.of(day) == month
        ]
        assert added(await income.went_back(month)) == sums(back)
        if month in (OCTOBER, NOVEMBER):
            assert await in_file(month, business.owner) == sums(theirs)
    assert await in_file(None, business.owner) == sums(confirmed)


async def in_file(month: Month | None, by: Staff) -> dict[str, tuple[int, int]]:
    """What an accountant would add up from the file; nothing where there is none."""
    with TemporaryDirectory() as folder:
        try:
            files = await payments_sheet.write(rows.handed_out(month, by=by), Path(folder), translator("ru"))
        except NoPayments:
            return {}
        sheets = [xlsx.read(path) for path in files]
    found = []
    for sheet in sheets:
        for row in sheet.rows[1:]:
            if row["H"] == "подтверждена":
                amount = row["F"] * 10 ** currencies.digits(row["G"])
                assert amount == pytest.approx(round(amount), abs=1e-3)
                found.append({"currency": row["G"], "amount": round(amount)})
    return sums(found)


async def paid(business: Business, **about) -> Payment:
    """A confirmed payment, at noon of November 10th unless it is said otherwise."""
    at = datetime(2026, 11, 10, 12, tzinfo=UTC)
    known = {"amount": 300_000, "currency": "RUB", "status": PaymentStatus.CONFIRMED, "method": PaymentMethod.TRANSFER}
    made = {**known, "decided_at": at, "paid_on": None, "client": 0, "offer": 1, "by": 1, **about}
    payment = business.payment(made)
    await payment.save()
    return payment


async def program(payment: Payment, ends_on: date, **about) -> Program:
    known: dict = {"kind": ProgramKind.PAID, "status": ProgramStatus.DELIVERED, "content": {"parts": []}}
    return await Program.create(client_id=payment.client_id, payment=payment, ends_on=ends_on, **{**known, **about})


@pytest.mark.parametrize(
    ("utc", "month"),
    [
        ("2026-10-31T20:59:59Z", OCTOBER),
        ("2026-10-31T21:00:00Z", NOVEMBER),
        ("2026-11-30T20:59:59Z", NOVEMBER),
        ("2026-11-30T21:00:00Z", Month(2026, 12)),
    ],
)
async def test_a_month_begins_when_the_trainers_calendar_says_so(business: Business, utc: str, month: Month) -> None:
    await paid(business, decided_at=datetime.fromisoformat(utc))
    assert [one for one in (OCTOBER, NOVEMBER, Month(2026, 12)) if await income.came_in(one)] == [month]


async def test_the_hour_that_comes_twice_on_the_first_day_belongs_to_its_month(business: Business) -> None:
    """In Havana it is midnight on November 1st at 4:00 and again at 5:00 UTC."""
    calendar.settle_in(ZoneInfo("America/Havana"))
    for hour in (4, 5):
        await paid(business, decided_at=datetime(2026, 11, 1, hour, tzinfo=UTC))
    await paid(business, decided_at=datetime(2026, 11, 1, 3, 59, 59, tzinfo=UTC))
    assert [total.count for total in await income.came_in(NOVEMBER)] == [2]
    assert [total.count for total in await income.came_in(OCTOBER)] == [1]


async def test_what_was_recorded_counts_by_the_day_on_which_the_money_came(business: Business) -> None:
    await paid(business, paid_on=date(2026, 10, 31))
    assert not await income.came_in(NOVEMBER)
    assert (await income.came_in(OCTOBER))[0].amount == 300_000


@pytest.mark.parametrize(("amount", "count", "average"), [(100, 3, 33), (200, 3, 67), (5, 2, 3), (7, 1, 7)])
def test_the_average_is_in_whole_minor_units(amount: int, count: int, average: int) -> None:
    assert Total("RUB", count, amount).average == average


async def test_the_first_month_is_that_of_the_first_money_whichever_way_it_went(business: Business) -> None:
    assert await income.first_month() == months.present()
    payment = await paid(business)
    assert await income.first_month() == min(NOVEMBER, months.present())
    await paid(business, paid_on=date(2026, 3, 1))
    assert await income.first_month() == Month(2026, 3)
    await Refund.create(payment=payment, amount=1, refunded_on=date(2025, 12, 31))
    assert await income.first_month() == Month(2025, 12)


async def test_a_program_is_renewed_where_its_client_has_paid_again_by_two_weeks_after_the_month(
    business: Business,
) -> None:
    last = date(2025, 10, 31)
    begun = datetime(2025, 10, 1, tzinfo=UTC)
    by_then = datetime(2025, 11, 14, 20, 59, tzinfo=UTC)
    again: list[dict] = [
        {"decided_at": by_then},
        {"decided_at": by_then + timedelta(minutes=1)},
        {"decided_at": by_then, "offer": 0},
        {"decided_at": by_then, "status": PaymentStatus.REJECTED},
    ]
    for client, next_one in enumerate(again):
        await program(await paid(business, client=client, decided_at=begun), last)
        await paid(business, client=client, **next_one)
    # None of these ended in October, or was paid for.
    other = await paid(business, client=1, decided_at=begun)
    await program(other, date(2025, 9, 30))
    await program(other, last, kind=ProgramKind.FREE)
    await program(other, last, status=ProgramStatus.WITHDRAWN)

    assert vars(await renewals.of_month(Month(2025, 10))) == {"ended": 4, "renewed": 1 + 1}
    assert vars(await renewals.of_month(Month(2025, 9))) == {"ended": 1, "renewed": 0}


async def test_packs_are_renewed_and_expected_too_and_what_went_back_is_no_renewal(business: Business) -> None:
    today, ended = calendar.today(), datetime(2025, 10, 20, tzinfo=UTC)
    month = business.offers[1]
    assert month is not None
    begun = datetime(2025, 10, 1, tzinfo=UTC)
    for client in (0, 1, 2):
        payment = await paid(business, client=client, decided_at=begun)
        await Pack.create(client=business.people[client], payment=payment, sessions=8, finished_at=ended)
    await paid(business, client=0, decided_at=ended)
    refunded = await paid(business, client=1, decided_at=ended, amount=100)
    await Refund.create(payment=refunded, amount=100, refunded_on=ended.date())
    assert vars(await renewals.of_month(Month(2025, 10))) == {"ended": 3, "renewed": 1}

    payment = await paid(business, client=3)
    pack = await Pack.create(client=business.people[3], payment=payment, sessions=8, ends_on=today)
    assert added(await renewals.expected()) == {month.currency: (1, month.price)}
    await Pack.filter(id=pack.id).update(finished_at=now())
    assert await renewals.expected() == []


async def test_a_day_in_the_present_month_that_is_not_over_ends_nothing(business: Business) -> None:
    payment = await paid(business)
    await program(payment, calendar.today())
    assert (await renewals.of_month(months.present())).ended == 0


async def test_what_ends_within_30_days_is_expected_at_the_price_of_today(business: Business) -> None:
    today = calendar.today()
    _, month, other = business.offers
    assert month is not None
    assert other is not None
    await program(await paid(business, client=0), today)
    await program(await paid(business, client=1, method=PaymentMethod.STARS, currency="XTR", amount=10), today)
    await program(await paid(business, client=2, offer=2), today + timedelta(days=30))
    await Offer.filter(id=month.id).update(price=400_000, stars_price=250)
    assert added(await renewals.expected()) == {"RUB": (2, 400_000 + other.price), "XTR": (1, 250)}

    # Who has paid again, gets another one after it, or had a sum of their own, is not expected.
    await paid(business, client=0)
    await program(await paid(business, client=3), today + timedelta(days=31))
    await Offer.filter(id=other.id).update(is_active=False)
    assert added(await renewals.expected()) == {"XTR": (1, 250)}
    await program(await paid(business, client=1, offer=0), today + timedelta(days=3))
    assert await renewals.expected() == []


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty one."""
    made = tmp_path / "files"
    made.mkdir()
    return made


def inside(folder: Path) -> list[Path]:
    return sorted(folder.iterdir())


async def file_of(business: Business, folder: Path, month: Month | None = None, language: str = "ru") -> xlsx.Sheet:
    files = await payments_sheet.write(rows.handed_out(month, by=business.owner), folder, translator(language))
    assert files == [folder / "1.xlsx"]
    return xlsx.read(files[0])


async def test_the_file_has_dates_numbers_and_words_and_never_a_formula(business: Business, folder: Path) -> None:
    payment = await paid(business, client=2, amount=350_050)
    await Payment.filter(id=payment.id).update(title='@SUM(1+1)*cmd|"/C calc"!A0')
    await Refund.create(payment=payment, amount=50, refunded_on=date(2026, 11, 20))
    await paid(business, client=3, currency="KWD", amount=1, method=PaymentMethod.CARD, by=0, offer=0)
    await paid(business, currency="JPY", amount=700, status=PaymentStatus.PENDING, method=PaymentMethod.CASH)

    sheet = await file_of(business, folder)

    heads = "№,Дата,Клиент,Тариф,Способ,Сумма,Валюта,Статус,Возвращено,Кто решил,Источник"
    assert sheet.heads == heads.split(",")
    assert list(map(xlsx.day, sheet.column("B"))) == [date(2026, 11, 10), date(2026, 11, 10), date(2026, 11, 9)]
    assert sheet.column("C") == ["=Иван"] * 3
    assert sheet.column("D")[0] == '@SUM(1+1)*cmd|"/C calc"!A0'
    assert sheet.column("D")[1] is None
    assert sheet.column("E") == ["Перевод", "Карта в Telegram", "Наличные"]
    assert sheet.column("F") == [3500.5, 0.001, 700]
    assert sheet.column("H") == ["подтверждена", "подтверждена", "ещё не подтвердил(а) перевод"]
    assert sheet.column("I") == [0.5, None, None]
    assert sheet.column("J") == ["Ольга", "Без тренера, через Telegram", None]
    assert sheet.column("K") == ["=1+1", "<b>", None]
    assert '<autoFilter ref="A1:K4"/>' in sheet.xml
    assert 'state="frozen"' in sheet.xml
    assert "<f>" not in sheet.xml


async def test_who_has_deleted_their_data_has_no_name_in_the_file(business: Business, folder: Path) -> None:
    await paid(business)
    await privacy.leave_no_name(business.people[0].id)
    sheet = await file_of(business, folder)
    assert (sheet.column("C"), sheet.column("F")) == ([None], [3000])


async def test_many_payments_go_through_pages_into_several_files(
    business: Business, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows, "PAGE", 2)
    for amount in range(1, 8):
        await paid(business, amount=amount * 100)
    pages = rows.handed_out(None, by=business.owner)
    files = await payments_sheet.write(pages, folder, translator("en"), most=3)
    assert [xlsx.read(path).column("F") for path in files] == [[1, 2], [3, 4], [5, 6, 7]]
    assert inside(folder) == files, "nothing else is left"


async def test_only_an_owner_gets_the_payments(business: Business, trainer: Staff, folder: Path) -> None:
    await paid(business)
    with pytest.raises(NotOwner):
        await payments_sheet.write(rows.handed_out(None, by=trainer), folder, translator("ru"))
    assert inside(folder) == []
