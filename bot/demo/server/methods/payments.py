"""Invoices and the question Telegram asks before it takes the money."""

from typing import Any

from bot.demo.server.errors import bad_request
from bot.demo.server.methods.registry import method
from bot.demo.server.methods.sending import post
from bot.demo.server.state import State

_CURRENCIES = frozenset(
    {"RUB", "USD", "EUR", "GBP", "KZT", "BYN", "UAH", "UZS", "AMD", "GEL", "TRY", "AED", "PLN", "XTR"}
)


@method("sendInvoice")
def send_invoice(state: State, params: dict[str, Any]) -> Any:
    currency, prices = params["currency"], params["prices"]
    if not prices:
        raise bad_request("there must be at least one price")
    if currency not in _CURRENCIES:
        raise bad_request("CURRENCY_INVALID")
    if len(params.get("suggested_tip_amounts") or []) > 4:
        raise bad_request("there can be at most 4 suggested tip amounts")
    if currency == "XTR" and (params.get("max_tip_amount") or params.get("suggested_tip_amounts")):
        raise bad_request("STARS_INVOICE_INVALID")
    total = sum(price["amount"] for price in prices)
    if total <= 0 or (currency == "XTR" and len(prices) != 1):
        raise bad_request("CURRENCY_TOTAL_AMOUNT_INVALID")
    if currency != "XTR" and not params.get("provider_token"):
        raise bad_request("PAYMENT_PROVIDER_INVALID")
    if not 1 <= len(params["payload"].encode()) <= 128:
        raise bad_request("INVOICE_PAYLOAD_INVALID")
    invoice = {
        "title": params["title"],
        "description": params["description"],
        "start_parameter": params.get("start_parameter", ""),
        "currency": currency,
        "total_amount": total,
    }
    markup = params.get("reply_markup") or {"inline_keyboard": [[{"text": "Pay", "pay": True}]]}
    message = post(state, {**params, "reply_markup": markup}, {"invoice": invoice})
    state.invoices[message.id] = {**params, "total_amount": total}
    return message.raw


@method("answerPreCheckoutQuery")
def answer_checkout(state: State, params: dict[str, Any]) -> Any:
    if not params["ok"] and not params.get("error_message"):
        raise bad_request('parameter "error_message" is required')
    state.checkouts.answer(params["pre_checkout_query_id"], params)
    return True
