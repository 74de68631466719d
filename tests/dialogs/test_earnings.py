"""«💰 Деньги»: what an owner reads of a month, and what comes as a picture and a file."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.demo.people.person import Person
from bot.services.money.reports import months
from bot.services.money.reports.months import Month
from bot.services.time import calendar
from bot.text.earnings import month_name, short_month
from db.models import (
    Client,
    Offer,
    Payment,
    PaymentMethod,
    PaymentStatus,
    Program,
    ProgramKind,
    ProgramStatus,
    Refund,
    Role,
    Staff,
)
from tests.support import xlsx
from tests.support.gym import OWNER, Gym
from tests.support.people import staff_member


async def paid(client: Client, day: date, **about) -> Payment:
    offer = await Offer.all().order_by("id").first()
    assert offer is not None
    known: dict = {
        "amount": 300_000,
        "currency": "RUB",
        "status": PaymentStatus.CONFIRMED,
        "method": PaymentMethod.TRANSFER,
    }
    at = calendar.at(day) + timedelta(hours=12)
    return await Payment.create(
        client=client,
        offer=offer,
        title=offer.title,
        duration_days=30,
        decided_at=at,
        created_at=at,
        **{**known, **about},
    )


@pytest.fixture
async def money(client: Client, gym: Gym) -> None:
    """This month: four payments, one of them in Stars, and a refund; last month one, whose program ended."""
    owner = await Staff.get(telegram_id=OWNER)
    first = months.present().first
    before = first - timedelta(days=5)
    await Client.filter(id=client.id).update(source="vk_stories")
    guest = await Client.create(language="ru", first_name="Гость")
    old = await paid(client, before, amount=250_000, decided_by=owner)
    await Program.create(
        client=client,
        payment=old,
        kind=ProgramKind.PAID,
        status=ProgramStatus.DELIVERED,
        content={"parts": []},
        ends_on=first - timedelta(days=1),
    )
    for amount in (300_000, 350_050):
        await paid(client, first, amount=amount, decided_by=owner)
    await paid(guest, first, amount=200_000, paid_on=first, method=PaymentMethod.CASH, decided_by=owner)
    await paid(guest, first, amount=450, currency="XTR", method=PaymentMethod.STARS)
    await Refund.create(payment=old, amount=100_000, refunded_on=first)


async def opens(gym: Gym, person: Person) -> None:
    await gym.says(person, "/menu")
    for label in ("📈 Отчёты", "💰 Деньги"):
        await gym.taps(person, label)


async def test_a_month_says_what_came_in_and_what_went_back(gym: Gym, marina: Person, money: None) -> None:
    await opens(gym, marina)
    assert marina.last.text.split("\n") == [
        f"💰 Деньги: {month_name(months.present(), 'ru')}",
        "8 500,50 ₽ · 3 оплаты, в среднем 2 833,50 ₽",
        "450 ⭐ · 1 оплата",
        "Вернули: 1 000 ₽ · 1 возврат",
    ]
    before = months.present().moved(-1)
    assert marina.last.buttons == [
        ["По тарифам", "По способам"],
        ["По источникам", "По тренерам"],
        [f"‹ {short_month(before, 'ru')}"],
        ["🖼 Картинкой", "📄 XLSX"],
        ["« Назад"],
    ]


async def test_the_months_before_are_pages_back_as_far_as_there_was_money(
    gym: Gym, marina: Person, money: None
) -> None:
    present = months.present()
    await opens(gym, marina)
    await gym.taps(marina, f"‹ {short_month(present.moved(-1), 'ru')}")
    assert marina.last.text.split("\n") == [
        f"💰 Деньги: {month_name(present.moved(-1), 'ru')}",
        "2 500 ₽ · 1 оплата",
        "Закончились программы: 1, продлили 1 (100 %)",
    ]
    assert marina.last.buttons[2] == [f"{short_month(present, 'ru')} ›"]
    await Refund.all().update(refunded_on=present.moved(-3).first)
    await gym.taps(marina, f"{short_month(present, 'ru')} ›")
    for back in (1, 2, 3):
        await gym.taps(marina, f"‹ {short_month(present.moved(-back), 'ru')}")
    assert "Оплат не было.\nВернули: 1 000 ₽" in marina.last.text
    assert marina.last.buttons[0] == ["Этот месяц", f"{short_month(present.moved(-2), 'ru')} ›"]
    await gym.taps(marina, "Этот месяц")
    assert month_name(present, "ru") in marina.last.text


async def test_an_empty_month_says_so_in_words_and_has_neither_picture_nor_file(gym: Gym, marina: Person) -> None:
    await opens(gym, marina)
    assert marina.last.text.endswith("В этом месяце оплат пока нет.")
    assert marina.last.buttons == [["🖼 Картинкой", "📄 XLSX"], ["« Назад"]]
    await gym.taps(marina, "🖼 Картинкой")
    assert "За это время оплат нет." in marina.last.text
    await gym.taps(marina, "📄 XLSX")
    await gym.taps(marina, "За всё время")
    assert "За это время оплат нет." in marina.last.text
    assert not [message for message in marina.history if message.kind in ("photo", "document")]


async def test_what_is_to_be_expected_stands_on_this_months_page_alone(
    gym: Gym, marina: Person, client: Client
) -> None:
    payment = await paid(client, calendar.today() - timedelta(days=60))
    about: dict = {"kind": ProgramKind.PAID, "status": ProgramStatus.DELIVERED, "content": {"parts": []}}
    await Program.create(client=client, payment=payment, ends_on=calendar.today() + timedelta(days=9), **about)
    await Offer.all().update(price=400_000)
    await opens(gym, marina)
    assert "Ждём за 30 дней: 4 000 ₽, если продлит 1 клиент" in marina.last.text
    await gym.taps(marina, marina.last.buttons[0][0])
    assert "Ждём" not in marina.last.text


async def test_the_month_is_told_apart_in_four_ways_in_one_window(gym: Gym, marina: Person, money: None) -> None:
    offer = await Offer.all().first()
    assert offer is not None
    await opens(gym, marina)
    seen = len(marina.history)
    expected = {
        "По тарифам": [f"{offer.title}: 8 500,50 ₽ + 450 ⭐ · 4 оплаты"],
        "По способам": [
            "Перевод: 6 500,50 ₽ · 2 оплаты",
            "Наличные: 2 000 ₽ · 1 оплата",
            "Звёзды Telegram: 450 ⭐ · 1 оплата",
        ],
        "По источникам": ["vk_stories: 6 500,50 ₽ · 2 оплаты", "Источник не известен: 2 000 ₽ + 450 ⭐ · 2 оплаты"],
        "По тренерам": ["Марина: 8 500,50 ₽ · 3 оплаты", "Без тренера, через Telegram: 450 ⭐ · 1 оплата"],
    }
    for label, lines in expected.items():
        await gym.taps(marina, label)
        assert marina.last.text.split("\n")[1:] == lines
        assert sorted({*expected} - {label}) == sorted(one for one in marina.last.labels if one.startswith("По "))
    await gym.taps(marina, f"‹ {short_month(months.present().moved(-1), 'ru')}")
    assert marina.last.text.split("\n")[1:] == ["Марина: 2 500 ₽ · 1 оплата"]
    assert len(marina.history) == seen, "all of it in the one live message"


async def test_of_very_many_sources_the_smallest_stand_in_one_line(gym: Gym, marina: Person) -> None:
    for number in range(1, 41):
        guest = await Client.create(language="ru", source=f"<источник>_{number}" + "я" * 40)
        await paid(guest, months.present().first, amount=100 * number)
    await opens(gym, marina)
    await gym.taps(marina, "По источникам")
    lines = marina.last.text.split("\n")[1:]
    assert len(lines) == 15
    assert lines[0].startswith("<источник>_40яяя")
    assert lines[-1] == f"Остальные, 26: {sum(range(1, 27))} ₽ · 26 оплат"


async def test_the_picture_comes_above_the_screen(gym: Gym, marina: Person, money: None) -> None:
    await opens(gym, marina)
    await gym.taps(marina, "🖼 Картинкой")
    assert [message.kind for message in marina.history[-2:]] == ["photo", "text"]
    assert marina.last.text.startswith("💰 Деньги")
    assert len(marina.live_screens) == 1


async def test_the_file_has_the_months_payments_and_is_kept_nowhere(
    gym: Gym, marina: Person, money: None, journal: list[tuple[str, str]], tmp_path: Path
) -> None:
    await opens(gym, marina)
    await gym.taps(marina, "📄 XLSX")
    month = month_name(months.present(), "ru")
    assert marina.last.buttons == [[month.capitalize()], ["За всё время"], ["« Назад"]]
    await gym.taps(marina, month.capitalize())
    file, screen = marina.history[-2:]
    assert file.text == f"📄 Оплаты: {month}. Внутри имена клиентов."
    assert screen.text.startswith("💰 Деньги")
    sheet = await sheet_of(gym, file, tmp_path)
    assert sheet.column("F") == [3000, 3500.5, 2000, 450]
    assert sheet.column("G") == ["RUB", "RUB", "RUB", "XTR"]
    owner = await Staff.get(telegram_id=OWNER)
    assert any("payments handed out" in line and f"'by': {owner.id}" in line for _, line in journal)


async def sheet_of(gym: Gym, message, folder: Path) -> xlsx.Sheet:
    file = await gym.bot.get_file(message.media["file_id"])
    path = folder / "sent.xlsx"
    await gym.bot.download(file.file_id, path)
    return xlsx.read(path)


async def test_a_trainer_gets_none_of_it_by_whatever_button(gym: Gym, marina: Person, money: None) -> None:
    trainer = await staff_member(2002, "Олег")
    oleg = gym.api.person(2002, "Олег")
    await gym.says(oleg, "/menu")
    assert "📈 Отчёты" not in oleg.last.labels
    await gym.says(marina, "/menu")
    forged = [data for data in datas(marina) if "reports" in data]
    for label in ("📈 Отчёты", "💰 Деньги"):
        await gym.taps(marina, label)
        forged += datas(marina)
    await gym.taps(marina, "📄 XLSX")
    forged += datas(marina)
    # As if these screens were theirs: the id of their own stack in place of the owner's.
    own = datas(oleg)[0].partition("\x1d")[0]
    for data in forged:
        await gym.forges(oleg, "\x1d".join([own, *data.split("\x1d")[1:]]), message=oleg.last)
        assert "Деньги" not in oleg.last.text
    assert not [message for message in oleg.history if message.kind in ("photo", "document")]
    assert trainer.role is Role.TRAINER


def datas(person: Person) -> list[str]:
    return [button["callback_data"] for row in person.last.inline for button in row]


@pytest.mark.parametrize("label", ["🖼 Картинкой", "За всё время"])
async def test_who_is_no_owner_any_more_as_they_tap_gets_neither_picture_nor_file(
    gym: Gym, marina: Person, money: None, label: str
) -> None:
    await opens(gym, marina)
    if label not in marina.last.labels:
        await gym.taps(marina, "📄 XLSX")
    await Staff.filter(telegram_id=OWNER).update(role=Role.TRAINER)
    await gym.taps(marina, label)
    assert marina.alerts == ["Это может только владелец."]
    assert not [message for message in marina.history if message.kind in ("photo", "document")]


def test_a_month_that_no_button_carries_is_none() -> None:
    for text in ("", "2026-13", "2026-0", "0000-01", "9999-12", "2026-11\n", "２０26-11", "2026-11-01"):
        assert Month.read(text) is None, text
    assert Month.read("2026-11") == Month(2026, 11)
    assert [str(Month(2026, 1).moved(by)) for by in (-1, 0, 12, -13)] == ["2025-12", "2026-01", "2027-01", "2024-12"]
