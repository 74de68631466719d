"""How the bot presents itself, and its webhook."""

import re
from typing import Any
from urllib.parse import urlsplit

from bot.demo.server.errors import bad_request
from bot.demo.server.methods.registry import method
from bot.demo.server.state import State
from bot.demo.server.updates import conflict

_LOOPBACK = ("127.0.0.1", "localhost", "::1")


def _check_scope(state: State, params: dict[str, Any]) -> None:
    scope = params.get("scope") or {}
    if scope.get("chat_id") is not None:
        state.chats.get(scope["chat_id"])


@method("setMyCommands")
def set_commands(state: State, params: dict[str, Any]) -> Any:
    _check_scope(state, params)
    state.profile.set_commands(params)
    return True


@method("deleteMyCommands")
def delete_commands(state: State, params: dict[str, Any]) -> Any:
    _check_scope(state, params)
    state.profile.set_commands({**params, "commands": []})
    return True


@method("getMyCommands")
def get_commands(state: State, params: dict[str, Any]) -> Any:
    _check_scope(state, params)
    return state.profile.get_commands(params)


def _register_text(field: str, suffix: str) -> None:
    @method(f"setMy{suffix}")
    def set_text(state: State, params: dict[str, Any]) -> Any:
        state.profile.set_text(field, params)
        return True

    @method(f"getMy{suffix}")
    def get_text(state: State, params: dict[str, Any]) -> Any:
        default = state.me["first_name"] if field == "name" else ""
        return {field: state.profile.get_text(field, params) or default}


for _field, _suffix in (("name", "Name"), ("description", "Description"), ("short_description", "ShortDescription")):
    _register_text(_field, _suffix)


@method("setChatMenuButton")
def set_menu_button(state: State, params: dict[str, Any]) -> Any:
    button = params.get("menu_button") or {"type": "default"}
    if params.get("chat_id") is None:
        state.profile.menu_button = button
    else:
        state.chats.get(params["chat_id"]).menu_button = button
    return True


@method("getChatMenuButton")
def get_menu_button(state: State, params: dict[str, Any]) -> Any:
    if params.get("chat_id") is None:
        return state.profile.menu_button
    return state.chats.get(params["chat_id"]).menu_button


@method("setWebhook")
def set_webhook(state: State, params: dict[str, Any]) -> Any:
    """An http address is taken on loopback only, where tests have their bots."""
    if params.get("drop_pending_updates"):
        state.updates.clear()
    if not params["url"]:
        state.webhook.remove()
        return True
    _check_url(params["url"])
    secret = params.get("secret_token", "")
    if len(secret) > 256:
        raise bad_request("secret token is too long")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        raise bad_request("secret token contains unallowed characters")
    state.updates.remember_allowed(params.get("allowed_updates"))
    state.updates.interrupt(conflict("terminated by setWebhook request"))
    state.webhook.set(params)
    return True


def _check_url(url: str) -> None:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise bad_request("invalid webhook URL specified") from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise bad_request("invalid webhook URL specified")
    if parts.hostname in _LOOPBACK:
        return
    if parts.scheme != "https":
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if (port or 443) not in (80, 88, 443, 8443):
        raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")


@method("deleteWebhook")
def delete_webhook(state: State, params: dict[str, Any]) -> Any:
    if params.get("drop_pending_updates"):
        state.updates.clear()
    state.webhook.remove()
    return True


@method("getWebhookInfo")
def webhook_info(state: State, _params: dict[str, Any]) -> Any:
    info: dict[str, Any] = {
        "url": state.webhook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(state.updates.pending),
    }
    if state.webhook.url:
        info["max_connections"] = state.webhook.settings.get("max_connections", 40)
    if state.webhook.last_error:
        info["last_error_date"], info["last_error_message"] = state.webhook.last_error
    if state.updates.allowed:
        info["allowed_updates"] = state.updates.allowed
    return info
