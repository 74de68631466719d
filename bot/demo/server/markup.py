"""Keyboards: what Telegram accepts, and its words for what it does not."""

import json
from typing import Any

from bot.demo.server.errors import bad_request
from bot.demo.server.links import LinkError, checked_link

_APPEARANCE = {"text", "icon_custom_emoji_id", "style"}
_INLINE_A_ROW = 8
_REPLY_A_ROW = 12
_INLINE_IN_ALL = 100
_REPLY_IN_ALL = 300
_MARKUP_BYTES = 10_000
_WEB_APP = "inline keyboard button Web App URL"


def split_markup(
    markup: dict[str, Any] | None, *, invoice: bool = False
) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
    """(inline keyboard as the message will carry it, any other markup); raises Refusal for what is not accepted."""
    if markup is None:
        return None, None
    if "inline_keyboard" in markup:
        return check_inline(markup, invoice=invoice), None
    if "keyboard" in markup:
        return None, _check_reply(markup)
    return None, markup


def inline_only(
    markup: dict[str, Any] | None, *, force_reply: bool = False, invoice: bool = False
) -> dict[str, Any] | None:
    """The inline keyboard of an edit: no other markup will do. Its `force_reply` stays what it was."""
    if markup is None:
        return None
    if "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    return check_inline({**markup, "force_reply": force_reply}, invoice=invoice)


def check_inline(markup: dict[str, Any], *, invoice: bool = False) -> dict[str, Any] | None:
    """The keyboard without buttons that have no text and rows that have no buttons; None when nothing is left.

    The first button of an `invoice`, and none besides, pays it.
    """
    rows = []
    for row in markup["inline_keyboard"]:
        buttons = [_check_inline_button(button) for button in row]
        rows.append([button for button in buttons if button["text"]])
    rows = [row for row in rows if row]
    if any(len(row) > _INLINE_A_ROW for row in rows):
        raise bad_request(f"reply markup is too long: more than {_INLINE_A_ROW} buttons in a row")
    if sum(map(len, rows)) > _INLINE_IN_ALL or len(json.dumps(rows, ensure_ascii=False).encode()) > _MARKUP_BYTES:
        raise bad_request("reply markup is too long")
    if not rows:
        return None
    _check_pay([bool(button.get("pay")) for row in rows for button in row], invoice=invoice)
    return {"inline_keyboard": rows, "force_reply": True} if markup.get("force_reply") else {"inline_keyboard": rows}


def _check_pay(pays: list[bool], *, invoice: bool) -> None:
    """Words for an invoice are quoted in python-telegram-bot#3736, those for other messages in TelegramBot/Api#337."""
    if invoice and not pays[0]:
        raise bad_request("REPLY_MARKUP_BUY_EMPTY")
    if any(pays[1:] if invoice else pays):
        raise bad_request("BUTTON_TYPE_INVALID")


def _check_inline_button(button: dict[str, Any]) -> dict[str, Any]:
    actions = [key for key, value in button.items() if key not in _APPEARANCE and value not in (None, "")]
    if button.get("switch_inline_query") == "":
        actions.append("switch_inline_query")
    if button.get("switch_inline_query_current_chat") == "":
        actions.append("switch_inline_query_current_chat")
    if not actions:
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad_request(f"can't parse inline keyboard button: {' and '.join(actions)} on one button")
    if len(button.get("callback_data") or "") and len(button["callback_data"].encode()) > 64:
        raise bad_request("BUTTON_DATA_INVALID")
    checked = {key: button[key] for key in ("text", *actions, "icon_custom_emoji_id", "style") if key in button}
    if url := button.get("url"):
        checked["url"] = _check_url(url, "inline keyboard button URL")
    if app := button.get("web_app"):
        if not app["url"].startswith("https://"):
            raise bad_request(f"{_WEB_APP} '{app['url']}' is invalid: Only HTTPS links are allowed")
        _check_url(app["url"], _WEB_APP)
    if (copy := button.get("copy_text")) and not 1 <= len(copy["text"]) <= 256:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    return checked


def _check_url(url: str, what: str) -> str:
    try:
        return checked_link(url.encode()).decode("utf-8", "replace")
    except LinkError as error:
        raise bad_request(f"{what} '{url}' is invalid: {error}") from error


def _check_reply(markup: dict[str, Any]) -> dict[str, Any]:
    rows = [[button for button in row if button["text"]] for row in markup["keyboard"]]
    rows = [row for row in rows if row]
    if not rows:
        raise bad_request("reply keyboard is empty")
    if any(len(row) > _REPLY_A_ROW for row in rows) or sum(map(len, rows)) > _REPLY_IN_ALL:
        raise bad_request("reply markup is too long")
    return {**markup, "keyboard": rows}
