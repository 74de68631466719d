"""The tax receipt of a payment: taken from staff, shown again, and the payments that lack one."""

from collections.abc import Sequence
from typing import Any

from aiogram import Bot
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode, Window
from aiogram_dialog.widgets.kbd import Column, SwitchTo

from bot.i18n import Translator
from bot.services.errors import NoReceipt
from bot.services.money import tax_receipts
from bot.services.money.receipts import File
from bot.services.money.tax_receipts import LINK
from bot.telegram.receipt_files import receipt_in
from db.models import TaxReceipt
from dialogs import routes, states
from dialogs.kit.inputs import message_input
from dialogs.kit.navigation import back, member_of
from dialogs.kit.paging import number_of, page_window, paged, pager, turn_page
from dialogs.kit.widgets import Label, Words, choices
from dialogs.kit.windows import MenuWindow
from dialogs.payments import getters, handlers


async def take(manager: DialogManager, message: Message) -> None:
    file = receipt_in(message) or File(LINK, "", message.message_id, words=message.text or "")
    if message.media_group_id:
        raise NoReceipt
    await tax_receipts.issue(routes.payment_of(manager), file, by=member_of(manager))
    await manager.switch_to(states.Payments.one)


async def show(callback: CallbackQuery, _: Any, manager: DialogManager) -> None:
    """Send the tax receipts of the payment below, oldest first."""
    issued = await tax_receipts.of_payment(routes.payment_of(manager))
    await _send(manager.middleware_data["bot"], callback.from_user.id, issued)
    manager.show_mode = ShowMode.DELETE_AND_SEND


async def _send(bot: Bot, chat_id: int, issued: Sequence[TaxReceipt]) -> None:
    for receipt in issued:
        match receipt.kind:
            case "photo":
                await bot.send_photo(chat_id, receipt.file_id, caption=receipt.words, parse_mode=None)
            case "document":
                await bot.send_document(chat_id, receipt.file_id, caption=receipt.words, parse_mode=None)
            case _:
                await bot.send_message(chat_id, receipt.words, parse_mode=None)


async def missing(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return a page of the payments that lack a tax receipt, as buttons."""
    found = await tax_receipts.missing(number_of(dialog_manager))
    return {
        "payments": [(payment.id, getters.button_label(payment, t)) for payment in found.entries],
        "count": found.count,
        **paged(found),
    }


def windows() -> tuple[Window, ...]:
    ask = MenuWindow(
        Words("tax-receipt-ask", "number", "name", "amount"),
        SwitchTo(Label("button-back"), id="back_from_tax", state=states.Payments.one),
        message_input(take, stays=lambda _: True),
        state=states.Payments.tax_receipt,
        getter=getters.one,
    )
    without = MenuWindow(
        Words("tax-receipts-missing", "count"),
        Column(choices("lacks", "payments", handlers.open_payment)),
        pager(turn_page, ask=states.Payments.without_receipt_page),
        back("back_from_missing"),
        state=states.Payments.without_receipt,
        getter=missing,
    )
    page = page_window(states.Payments.without_receipt_page, of=states.Payments.without_receipt, getter=missing)
    return ask, without, page
