"""What the bot says of itself: commands by scope and language, names, descriptions, the menu button."""

import json
import re
from typing import Any

from bot.demo.server.errors import bad_request

_LIMITS = {"name": 64, "description": 512, "short_description": 120}
_COMMANDS_BYTES = 7_800


def _language(params: dict[str, Any]) -> str:
    code = str(params.get("language_code", ""))
    if not re.fullmatch(r"([a-z]{2})?", code):
        raise bad_request("Invalid language code specified")
    return code


def _scope(params: dict[str, Any]) -> tuple[Any, ...]:
    scope = params.get("scope") or {"type": "default"}
    return scope["type"], scope.get("chat_id"), scope.get("user_id")


class Profile:
    """State of one bot."""

    def __init__(self) -> None:
        self._commands: dict[tuple[tuple[Any, ...], str], list[dict[str, Any]]] = {}
        self._texts: dict[tuple[str, str], str] = {}
        self.menu_button: dict[str, Any] = {"type": "commands"}

    def set_commands(self, params: dict[str, Any]) -> None:
        """Replace the list of one scope and language; an empty list deletes it."""
        commands = [self._checked_command(command) for command in params.get("commands", [])]
        if len(commands) > 100 or len(json.dumps(commands, ensure_ascii=False).encode()) > _COMMANDS_BYTES:
            raise bad_request("BOT_COMMANDS_TOO_MUCH")
        key = _scope(params), _language(params)
        if commands:
            self._commands[key] = commands
        else:
            self._commands.pop(key, None)

    @staticmethod
    def _checked_command(raw: dict[str, Any]) -> dict[str, Any]:
        command, description = raw["command"].removeprefix("/").strip(), raw["description"].strip()
        if not command:
            raise bad_request("command must be non-empty")
        if len(command) > 32:
            raise bad_request("command length must not exceed 32")
        if not description:
            raise bad_request("command description must be non-empty")
        if len(description) > 256:
            raise bad_request("command description length must not exceed 256")
        if not re.fullmatch(r"[a-z0-9_]+", command):
            raise bad_request("BOT_COMMAND_INVALID")
        return {**raw, "command": command, "description": description}

    def get_commands(self, params: dict[str, Any]) -> list[dict[str, Any]]:
        """The list set for exactly this scope and language."""
        return self._commands.get((_scope(params), _language(params)), [])

    def shown_commands(self, chat_id: int, kind: str, language: str | None) -> list[dict[str, Any]]:
        """What Telegram shows in a chat: the narrowest scope that has a list, in the person's language if it can."""
        everyone = "all_private_chats" if kind == "private" else "all_group_chats"
        for scope in (("chat", chat_id, None), (everyone, None, None), ("default", None, None)):
            for code in ((language or "")[:2], ""):
                if commands := self._commands.get((scope, code)):
                    return commands
        return []

    def set_text(self, field: str, params: dict[str, Any]) -> None:
        """Name, description or short description, in one language; empty removes it."""
        text = str(params.get(field, ""))
        if len(text) > _LIMITS[field]:
            raise bad_request(f"{field.replace('_', ' ')} is too long")
        self._texts[field, _language(params)] = text

    def get_text(self, field: str, params: dict[str, Any]) -> str:
        """The text of that language, or the one set without a language."""
        return self._texts.get((field, _language(params))) or self._texts.get((field, ""), "")
