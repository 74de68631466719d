"""What the bot asks to be paid, what people pay, and what is given back."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, LabeledPrice, Update

from bot.demo.people.paying import TIMEOUT
from bot.demo.people.person import Person
from bot.demo.server.payments import PROVIDER_TOKEN
from bot.demo.telegram import BotApiServer
from tests.demo.conftest import Raw

PRICES = [{"label": "Программа", "amount": 500}]
STARS: dict[str, Any] = {
    "title": "Программа",
    "description": "Тренировки на месяц",
    "payload": "offer:1",
    "currency": "XTR",
    "prices": PRICES,
}
ROUBLES = STARS | {"currency": "RUB", "provider_token": PROVIDER_TOKEN, "prices": [{"label": "x", "amount": 350_000}]}
PAY = InlineKeyboardButton(text="Оплатить", pay=True)
NO = InlineKeyboardButton(text="Не надо", callback_data="no")


def invoice(**changes: Any) -> dict[str, Any]:
    kwargs = STARS | changes
    return kwargs | {"prices": [LabeledPrice(**price) for price in kwargs["prices"]]}


@asynccontextmanager
async def checking(bot: Bot, error: str = "") -> AsyncIterator[list[Update]]:
    """A bot that agrees to every payment, or refuses each in these words; the updates that it got."""
    got: list[Update] = []

    async def answer() -> None:
        offset = 0
        while True:
            for update in await bot.get_updates(offset=offset, timeout=20):
                offset = update.update_id + 1
                got.append(update)
                if (query := update.pre_checkout_query) is not None:
                    await bot.answer_pre_checkout_query(query.id, not error, error_message=error or None)

    task = asyncio.create_task(answer())
    try:
        yield got
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def refused(call: Any) -> str:
    with pytest.raises(TelegramBadRequest) as refusal:
        await call
    return refusal.value.message.removeprefix("Bad Request: ")


@pytest.mark.parametrize(
    ("changes", "description"),
    [
        ({"title": ""}, 'parameter "title" is required'),
        ({"description": None}, 'parameter "description" is required'),
        ({"payload": ""}, 'parameter "payload" is required'),
        ({"currency": ""}, 'parameter "currency" is required'),
        ({"prices": None}, 'parameter "prices" is required'),
        ({"prices": []}, "there must be at least one price"),
        ({"prices": [{"label": " ", "amount": 1}]}, "price label must be non-empty"),
        ({"prices": [{"label": "x", "amount": 0}]}, "total price must be positive"),
        ({"title": "я" * 33}, "invoice title length must not exceed 32"),
        ({"description": "я" * 256}, "invoice description length must not exceed 255"),
        ({"payload": "я" * 65}, "INVOICE_PAYLOAD_INVALID"),
        ({"prices": PRICES * 2}, "STARS_INVOICE_INVALID"),
        ({"max_tip_amount": 5}, "STARS_INVOICE_INVALID"),
        ({"need_email": True}, "STARS_INVOICE_INVALID"),
        ({"provider_token": PROVIDER_TOKEN}, "PAYMENT_PROVIDER_INVALID"),
        ({"prices": [{"label": "x", "amount": 100_001}]}, "CURRENCY_TOTAL_AMOUNT_INVALID"),
        ({"currency": "XTS"}, "PAYMENT_PROVIDER_INVALID"),
        ({"currency": "RUB", "provider_token": "1:TEST:2"}, "PAYMENT_PROVIDER_INVALID"),
        ({"currency": "ABC", "provider_token": PROVIDER_TOKEN}, "CURRENCY_INVALID"),
        ({"currency": "RUB", "provider_token": PROVIDER_TOKEN}, "CURRENCY_TOTAL_AMOUNT_INVALID"),
        ({"start_parameter": "с"}, "START_PARAM_INVALID"),
        ({"photo_url": "nowhere"}, "WEBDOCUMENT_URL_INVALID"),
        ({"provider_data": "{"}, "DATA_JSON_INVALID"),
    ],
)
@pytest.mark.parametrize(("name", "chat"), [("sendInvoice", {"chat_id": 1001}), ("createInvoiceLink", {})])
async def test_invoices_telegram_refuses(
    raw: Raw, ivan: Person, name: str, chat: dict[str, int], changes: dict[str, Any], description: str
) -> None:
    if name == "createInvoiceLink" and "start_parameter" in changes:
        description = 'createInvoiceLink called with unknown parameter "start_parameter"'
    status, body = await raw(name, **chat, **STARS | changes)
    assert (status, body["description"]) == (400, f"Bad Request: {description}")
    assert ivan.from_bot == []


async def test_an_invoice_is_read_and_can_be_paid_below(bot: Bot, ivan: Person) -> None:
    sent = await bot.send_invoice(1001, **invoice(), start_parameter="pay1", photo_url="https://coach.example/1.jpg")
    assert sent.invoice is not None
    assert (sent.invoice.total_amount, sent.invoice.start_parameter) == (500, "pay1")
    assert ivan.chat.show(40).split("\n")[-7:] == [
        "╭─────────────────────╮",
        "│ [🧾]                │",
        "│ Программа           │",
        "│ Тренировки на месяц │",
        "│ ⭐ 500              │",
        "╰─────────────────────╯",
        "[ Pay ⭐ 500 ]",
    ]
    assert (await ivan.sees("Программа")).labels == ["Pay ⭐ 500"]

    await bot.send_invoice(1001, **invoice(**ROUBLES), reply_markup=InlineKeyboardMarkup(inline_keyboard=[[PAY], [NO]]))
    assert ivan.last.labels == ["Оплатить", "Не надо"]
    assert "3 500.00 RUB" in ivan.last


async def test_only_the_first_button_of_an_invoice_pays(bot: Bot, ivan: Person) -> None:
    first, second = InlineKeyboardMarkup(inline_keyboard=[[PAY]]), InlineKeyboardMarkup(inline_keyboard=[[NO, PAY]])
    twice = InlineKeyboardMarkup(inline_keyboard=[[PAY], [PAY]])
    assert await refused(bot.send_invoice(1001, **invoice(), reply_markup=second)) == "REPLY_MARKUP_BUY_EMPTY"
    assert await refused(bot.send_invoice(1001, **invoice(), reply_markup=twice)) == "BUTTON_TYPE_INVALID"
    assert await refused(bot.send_message(1001, "x", reply_markup=first)) == "BUTTON_TYPE_INVALID"

    sent = await bot.send_invoice(1001, **invoice(), reply_markup=first)
    await bot.edit_message_reply_markup(chat_id=1001, message_id=sent.message_id)
    assert ivan.last.labels == ["Pay ⭐ 500"]


async def test_a_payment_is_asked_about_and_told_of(bot: Bot, ivan: Person) -> None:
    await bot.send_invoice(1001, **invoice())
    async with checking(bot) as got:
        assert await ivan.tap("Pay ⭐ 500") == ""
        assert await ivan.pay() == ""
        await ivan.settles()

    query = next(update.pre_checkout_query for update in got if update.pre_checkout_query is not None)
    assert (query.from_user.id, query.currency, query.total_amount) == (1001, "XTR", 500)
    assert query.invoice_payload == "offer:1"
    told = [update.message.successful_payment for update in got if update.message and update.message.successful_payment]
    assert [payment.telegram_payment_charge_id for payment in told] == [charge.id for charge in ivan.charges]
    assert len({charge.id for charge in ivan.charges}) == 2
    assert (told[0].total_amount, told[0].invoice_payload, told[0].is_recurring) == (500, "offer:1", None)
    assert told[0].provider_payment_charge_id
    assert (ivan.messages[-1].kind, ivan.messages[-1].text) == ("successful_payment", "⭐ 500")


async def test_a_card_is_charged_outside_of_stars(bot: Bot, ivan: Person) -> None:
    await bot.send_invoice(1001, **invoice(**ROUBLES))
    async with checking(bot) as got:
        assert await ivan.pay() == ""
        await ivan.settles()
    (paid,) = [
        update.message.successful_payment for update in got if update.message and update.message.successful_payment
    ]
    assert (paid.currency, paid.total_amount) == ("RUB", 350_000)
    assert (await bot.get_star_transactions()).transactions == []
    assert await refused(bot.refund_star_payment(1001, paid.telegram_payment_charge_id)) == "CHARGE_NOT_FOUND"


async def test_a_refusal_is_read_by_the_payer(bot: Bot, ivan: Person) -> None:
    await bot.send_invoice(1001, **invoice())
    async with checking(bot, error="Уже оплачено"):
        assert await ivan.pay() == "Уже оплачено"
    assert ivan.charges == []


async def test_a_checkout_is_answered_once_in_time_and_with_words(api: BotApiServer, bot: Bot, ivan: Person) -> None:
    await bot.send_invoice(1001, **invoice())
    too_old = "query is too old and response timeout expired or query ID is invalid"
    paying = asyncio.create_task(ivan.pay())
    await asyncio.sleep(0)
    query = api.last_update["pre_checkout_query"]["id"]
    assert await refused(bot.answer_pre_checkout_query(query, False)) == 'parameter "error_message" is required'
    await bot.answer_pre_checkout_query(query, True)
    assert await paying == ""
    assert await refused(bot.answer_pre_checkout_query(query, True)) == too_old
    assert await refused(bot.answer_pre_checkout_query("1", True)) == too_old

    late = asyncio.create_task(ivan.pay())
    await asyncio.sleep(0)
    api.payments.checkouts.expire()
    assert await late == TIMEOUT
    query = api.last_update["pre_checkout_query"]["id"]
    assert await refused(bot.answer_pre_checkout_query(query, True)) == too_old
    assert len(ivan.charges) == 1


async def test_a_bot_that_does_not_answer_takes_no_money(api: BotApiServer, bot: Bot, ivan: Person) -> None:
    await bot.get_updates(allowed_updates=["message"])
    await bot.send_invoice(1001, **invoice())
    api.payments.checkouts.lifetime = 0.05
    assert await ivan.pay() == TIMEOUT
    assert "pre_checkout_query" not in api.last_update
    assert ivan.charges == []


async def test_anybody_pays_by_a_link(api: BotApiServer, bot: Bot, ivan: Person) -> None:
    masha = api.person(1002, "Маша")
    link = await bot.create_invoice_link(**invoice())
    assert link.startswith("https://t.me/$")
    assert link != await bot.create_invoice_link(**invoice())
    async with checking(bot):
        assert await ivan.pay(link) == await masha.pay(link) == ""
    await bot.send_message(1002, "Спасибо")
    assert [charge.payer["id"] for charge in api.payments.charges] == [1001, 1002]
    with pytest.raises(KeyError):
        await ivan.pay("https://t.me/$x")


async def test_a_forwarded_copy_pays_only_without_a_start_parameter(api: BotApiServer, bot: Bot, ivan: Person) -> None:
    masha = api.person(1002, "Маша")
    await masha.send("/start")
    for start, labels, seen in (("", ["Pay ⭐ 500"], ""), ("pay1", ["Pay ⭐ 500"], "/start pay1")):
        sent = await bot.send_invoice(1001, **invoice(), start_parameter=start)
        assert await refused(bot.copy_message(1002, 1001, sent.message_id)) == "the message can't be copied"
        await bot.forward_message(1002, 1001, sent.message_id)
        assert masha.last.labels == labels
        async with checking(bot):
            assert await masha.pay_copy(ivan.last) == seen
            url = "https://t.me/coach_demo_bot?start=pay1" if start else ""
            assert await masha.tap("Pay ⭐ 500") == url
    assert len(masha.charges) == 2
    assert ivan.charges == []


async def test_stars_are_given_back_once_and_as_a_whole(bot: Bot, ivan: Person) -> None:
    await bot.send_invoice(1001, **invoice())
    async with checking(bot) as got:
        await ivan.pay()
        (charge,) = ivan.charges
        assert await refused(bot.refund_star_payment(1001, "stx")) == "CHARGE_NOT_FOUND"
        assert await refused(bot.refund_star_payment(1002, charge.id)) == "user not found"
        assert await bot.refund_star_payment(1001, charge.id)
        assert await refused(bot.refund_star_payment(1001, charge.id)) == "CHARGE_ALREADY_REFUNDED"
        await ivan.settles()

    assert got[-1].message is not None
    assert got[-1].message.refunded_payment is not None
    assert got[-1].message.refunded_payment.telegram_payment_charge_id == charge.id
    assert (ivan.messages[-1].kind, ivan.messages[-1].text) == ("refunded_payment", "⭐ 500")
    paid, back = (await bot.get_star_transactions()).transactions
    assert (paid.id, paid.amount, back.id, back.amount) == (charge.id, 500, charge.id, 500)
    assert (await bot.get_my_star_balance()).amount == 0


async def test_the_list_of_stars_has_what_the_bot_never_heard_of(bot: Bot, ivan: Person) -> None:
    await bot.send_invoice(1001, **invoice())
    charges = [await ivan.pay_unheard() for _ in range(3)]
    assert len(await bot.get_updates()) == 1
    first = (await bot.get_star_transactions(limit=1)).transactions
    rest = (await bot.get_star_transactions(offset=1)).transactions
    assert [t.id for t in first + rest] == [charge.id for charge in charges]
    source: Any = first[0].source
    assert (source.user.id, source.invoice_payload, first[0].receiver) == (1001, "offer:1", None)
    assert (await bot.get_my_star_balance()).amount == 1500
    for wrong in ({"limit": 0}, {"limit": 101}, {"offset": -1}):
        assert await refused(bot.get_star_transactions(**wrong)) in ("LIMIT_INVALID", "OFFSET_INVALID")


async def test_a_payment_can_be_told_of_twice(api: BotApiServer, bot: Bot, ivan: Person) -> None:
    await bot.send_invoice(1001, **invoice())
    async with checking(bot) as got:
        await ivan.pay()
        api.payments.tell_again(ivan.charges[0])
        await ivan.settles()
    told = [update.message.successful_payment for update in got if update.message and update.message.successful_payment]
    assert [payment.telegram_payment_charge_id for payment in told] == [ivan.charges[0].id] * 2
    assert len({update.update_id for update in got}) == len(got)
