"""Money that goes back: how much, whether it is meant, and whether what was paid for is to stop.

Stars the bot returns itself; all else goes back where it came, and is recorded here.
"""

from typing import Any

from aiogram import Bot, F
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, SwitchTo

from bot.i18n import Translator
from bot.services.errors import BadPrice, RefundTooHigh, StarsNotReturned, StarsTooFew, TextTooLong
from bot.services.money import payments, prices, refunds, stars, subscriptions
from bot.services.money.claims import LONGEST_NOTE
from bot.services.people import staff
from bot.services.programs import stopping
from bot.services.time import calendar
from bot.text.money import money
from bot.text.names import client_name
from bot.text.payments import title_and_sum
from bot.text.words import all_lines
from dialogs import routes, states
from dialogs.kit.ids import carried_sum
from dialogs.kit.inputs import text_input
from dialogs.kit.navigation import member_of
from dialogs.kit.widgets import Label, Words, choices
from dialogs.kit.windows import MenuWindow

# Telegram's word where the Stars of a charge are back already.
RETURNED = "CHARGE_ALREADY_REFUNDED"
TOO_FEW = "BALANCE_TOO_LOW"
# Where the dialog keeps which sums were typed, which one was chosen, what had gone back by then, and why it goes.
READINGS, CHOSEN, BEFORE, NOTE = "back_readings", "back_chosen", "back_before", "back_note"


async def ask_how_much(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await staff.require_owner(member_of(manager))
    for key in (READINGS, CHOSEN, BEFORE, NOTE):
        manager.dialog_data.pop(key, None)
    await manager.switch_to(states.Payments.refund)


async def ask_about_stars(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await staff.require_owner(member_of(manager))
    await manager.switch_to(states.Payments.return_stars)


async def ask_whether_to_stop(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await staff.require_owner(member_of(manager))
    await manager.switch_to(states.Payments.stop)


async def getter(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return what is left of the payment, and what was chosen of it."""
    payment = await payments.get(routes.payment_of(dialog_manager))
    data = dialog_manager.dialog_data
    left = await refunds.left_of(payment)
    chosen = int(data.get(CHOSEN) or 0)

    def words(amount: int) -> str:
        return money(amount, payment.currency, t.language)

    return {
        "number": payment.id,
        "name": client_name(payment.client, t),
        **title_and_sum(payment, t),
        "left": words(left),
        "told": payment.client.telegram_id is not None,
        "sums": [(amount, words(amount)) for amount in data.get(READINGS) or [left] if amount],
        "sum": words(chosen),
        "note": all_lines(str(data.get(NOTE, "")), LONGEST_NOTE),
        "yes": [(chosen, t.label("button-refund-sure", sum=words(chosen)))],
    }


async def getter_of_stop(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return what stops: of a subscription the days that this charge has paid for, 0 where it is all."""
    payment = await payments.get(routes.payment_of(dialog_manager))
    stops, days = await stopping.what_stops(payment)
    return {
        "number": payment.id,
        "name": client_name(payment.client, t),
        **title_and_sum(payment, t),
        "days": days,
        "asks": stops.value,
        "told": payment.client.telegram_id is not None,
        "subscribed": await subscriptions.extends(payment.id),
    }


async def read_sum(manager: DialogManager, text: str) -> None:
    payment = await payments.get(routes.payment_of(manager))
    left = await refunds.left_of(payment)
    readings = [sum_ for sum_ in prices.readings(text, currency=payment.currency) if sum_ <= left]
    if not readings:
        raise RefundTooHigh
    manager.dialog_data[READINGS] = readings
    if len(readings) == 1:
        await _choose(manager, readings[0])


async def choose_sum(_: CallbackQuery, __: Any, manager: DialogManager, amount: int) -> None:
    await _choose(manager, amount)


async def keep_note(manager: DialogManager, text: str) -> None:
    if len(text) > LONGEST_NOTE:
        raise TextTooLong(limit=LONGEST_NOTE)
    manager.dialog_data[NOTE] = text


async def record(_: CallbackQuery, __: Any, manager: DialogManager, amount: int) -> None:
    """Record what the question above was about; where more has gone back meanwhile, the payment says so."""
    data = manager.dialog_data
    if amount != int(data.get(CHOSEN) or 0):
        raise BadPrice
    await manager.switch_to(states.Payments.one)
    await refunds.record(
        routes.payment_of(manager),
        amount=amount,
        returned_before=int(data[BEFORE]),
        refunded_on=calendar.today(),
        note=str(data.get(NOTE, "")),
        by=member_of(manager),
    )


async def return_stars(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    """Let Telegram give the Stars back, and record that; what it did before without an answer counts as done."""
    member = member_of(manager)
    payment = await stars.to_return(routes.payment_of(manager), by=member)
    await manager.switch_to(states.Payments.one)
    bot: Bot = manager.middleware_data["bot"]
    charge_id = payment.charge_id or ""
    try:
        await bot.refund_star_payment(payment.payer_id or 0, charge_id)
    except TelegramBadRequest as error:
        if TOO_FEW in error.message:
            raise StarsTooFew(payment=payment.id) from None
        if RETURNED not in error.message:
            raise StarsNotReturned(said=error.message) from None
    await stars.returned(charge_id, refunded_on=calendar.today(), by=member)


async def stop(_: CallbackQuery, __: Any, manager: DialogManager) -> None:
    await refunds.stop(routes.payment_of(manager), by=member_of(manager))
    await manager.switch_to(states.Payments.one)


def windows() -> tuple[Window, ...]:
    how_much = MenuWindow(
        Words("refund-ask", "number", "name", "left"),
        Column(choices("refund", "sums", choose_sum, carries=carried_sum)),
        SwitchTo(Label("button-back"), id="back_from_refund", state=states.Payments.one),
        text_input(read_sum),
        state=states.Payments.refund,
        getter=getter,
    )
    sure = MenuWindow(
        Words("refund-sure", "number", "name", "sum"),
        *_whether_told(),
        Words("recording-note", "note", when="note"),
        # What records stands where nothing that led here did.
        SwitchTo(Label("button-cancel"), id="cancel_refund", state=states.Payments.one),
        Column(choices("refund_sure", "yes", record, carries=carried_sum)),
        text_input(keep_note),
        state=states.Payments.refund_sure,
        getter=getter,
    )
    in_stars = MenuWindow(
        Words("return-stars", "number", "name", "left"),
        *_whether_told(),
        SwitchTo(Label("button-cancel"), id="cancel_stars", state=states.Payments.one),
        Button(Label("button-return-stars-sure", "left"), id="stars_sure", on_click=return_stars),
        state=states.Payments.return_stars,
        getter=getter,
    )
    stopped = MenuWindow(
        Words("refund-stop", "number", "name", "title", when=F["asks"] == "over"),
        Words("refund-stop-unsent", "number", "name", "title", when=F["asks"] == "unsent"),
        Words("refund-stop-shorter", "number", "name", "title", "days", when=F["asks"] == "shorter"),
        Words("refund-stop-pack", "number", "name", "title", when=F["asks"] == "pack"),
        Words("refund-stop-renewals", "number", "name", "title", when=F["asks"] == "renewals"),
        Words("refund-stop-subscription", when="subscribed"),
        *_whether_told(),
        SwitchTo(Label("button-cancel"), id="go_on", state=states.Payments.one),
        Button(Label("button-stop-sure"), id="stop_sure", on_click=stop),
        state=states.Payments.stop,
        getter=getter_of_stop,
    )
    return how_much, sure, in_stars, stopped


def _whether_told() -> tuple[Words, Words]:
    return Words("refund-told", when="told"), Words("refund-untold", when=~F["told"])


async def _choose(manager: DialogManager, amount: int) -> None:
    payment = await payments.get(routes.payment_of(manager))
    before = await refunds.returned(payment.id)
    if not 0 < amount <= payment.amount - before:
        raise RefundTooHigh
    manager.dialog_data.update({CHOSEN: amount, BEFORE: before})
    await manager.switch_to(states.Payments.refund_sure)
