"""Invoices, the answer before a payment, and what becomes of Stars."""

import json
import re
from typing import Any

from bot.demo.server.errors import Refusal, bad_request
from bot.demo.server.invoices import CURRENCIES, STARS, Invoice, is_sold
from bot.demo.server.links import LinkError, checked_link
from bot.demo.server.methods.registry import method
from bot.demo.server.methods.sending import post
from bot.demo.server.payments import PROVIDER_TOKEN
from bot.demo.server.state import State

_TITLE = 32
_DESCRIPTION = 255
_PAYLOAD_BYTES = 128
_TRANSACTIONS = 100
_MONTH = 2_592_000
_SUBSCRIPTION = 10_000
# Tips, and what the payer would have to fill in: an invoice in Stars has none of it, others this server does not know.
_FORM = (
    "max_tip_amount",
    "suggested_tip_amounts",
    "need_name",
    "need_phone_number",
    "need_email",
    "need_shipping_address",
    "send_phone_number_to_provider",
    "send_email_to_provider",
    "is_flexible",
)


def _invoice(params: dict[str, Any]) -> Invoice:
    """The invoice that the call describes; Refusal for one that Telegram does not take."""
    for name, limit in (("title", _TITLE), ("description", _DESCRIPTION)):
        if len(params[name]) > limit:
            raise bad_request(f"invoice {name} length must not exceed {limit}")
    if len(params["payload"].encode()) > _PAYLOAD_BYTES:
        raise bad_request("INVOICE_PAYLOAD_INVALID")
    total = _total(params["prices"])
    _check_provider(params)
    if not is_sold(total, params["currency"]):
        raise bad_request("CURRENCY_TOTAL_AMOUNT_INVALID")
    _check_extras(params)
    texts = {name: params[name] for name in ("title", "description", "payload", "currency")}
    optional = {name: params[name] for name in ("start_parameter", "subscription_period") if name in params}
    return Invoice(**texts, **optional, total=total)


def _total(prices: list[dict[str, Any]]) -> int:
    if not prices:
        raise bad_request("There must be at least one price")
    if not all(part["label"].strip() for part in prices):
        raise bad_request("price label must be non-empty")
    total = sum(int(part["amount"]) for part in prices)
    if total <= 0:
        raise bad_request("Total price must be positive")
    return total


def _check_provider(params: dict[str, Any]) -> None:
    token, form = params.get("provider_token", ""), [name for name in _FORM if params.get(name)]
    if params["currency"] == STARS:
        if token:
            raise bad_request("PAYMENT_PROVIDER_INVALID")
        if form or len(params["prices"]) != 1:
            raise bad_request("STARS_INVOICE_INVALID")
        return
    if token != PROVIDER_TOKEN:
        raise bad_request("PAYMENT_PROVIDER_INVALID")
    if params["currency"] not in CURRENCIES:
        raise bad_request("CURRENCY_INVALID")
    if form:
        raise Refusal(501, f"Not Implemented: the demo server does not know {', '.join(form)}")


def _check_extras(params: dict[str, Any]) -> None:
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,64}", params.get("start_parameter", "")):
        raise bad_request("START_PARAM_INVALID")
    if url := params.get("photo_url"):
        try:
            checked_link(url.encode())
        except LinkError:
            raise bad_request("WEBDOCUMENT_URL_INVALID") from None
    if data := params.get("provider_data"):
        try:
            json.loads(data)
        except ValueError:
            raise bad_request("DATA_JSON_INVALID") from None


@method("sendInvoice")
def send_invoice(state: State, params: dict[str, Any]) -> Any:
    state.chats.get_writable(params["chat_id"])
    invoice = _invoice(params)
    message = post(state, params, {"invoice": invoice.as_dict()})
    message.invoice = invoice
    message.raw.setdefault("reply_markup", invoice.keyboard())
    return message.raw


@method("createInvoiceLink")
def create_link(state: State, params: dict[str, Any]) -> Any:
    if "subscription_period" in params and (params["subscription_period"], params["currency"]) != (_MONTH, STARS):
        raise bad_request("SUBSCRIPTION_PERIOD_INVALID")
    invoice = _invoice(params)
    if invoice.subscription_period and invoice.total > _SUBSCRIPTION:
        raise bad_request("SUBSCRIPTION_AMOUNT_INVALID")
    return state.payments.link(invoice)


@method("answerPreCheckoutQuery")
def answer_checkout(state: State, params: dict[str, Any]) -> Any:
    if not params["ok"] and not params.get("error_message"):
        raise bad_request('parameter "error_message" is required')
    state.payments.checkouts.answer(params["pre_checkout_query_id"], params)
    return True


def _check_user(state: State, user_id: int) -> None:
    if state.chats.user(user_id) is None:
        raise bad_request("user not found")


@method("refundStarPayment")
def refund(state: State, params: dict[str, Any]) -> Any:
    _check_user(state, params["user_id"])
    state.payments.refund(params["user_id"], params["telegram_payment_charge_id"])
    return True


@method("editUserStarSubscription")
def edit_subscription(state: State, params: dict[str, Any]) -> Any:
    _check_user(state, params["user_id"])
    charge_id = params["telegram_payment_charge_id"]
    state.subscriptions.edit(params["user_id"], charge_id, canceled=params["is_canceled"])
    return True


@method("getStarTransactions")
def star_transactions(state: State, params: dict[str, Any]) -> Any:
    offset, limit = params.get("offset", 0), params.get("limit", _TRANSACTIONS)
    if offset < 0:
        raise bad_request("OFFSET_INVALID")
    if not 1 <= limit <= _TRANSACTIONS:
        raise bad_request("LIMIT_INVALID")
    return {"transactions": state.payments.transactions[offset : offset + limit]}


@method("getMyStarBalance")
def star_balance(state: State, _params: dict[str, Any]) -> Any:
    return {"amount": state.payments.balance}
