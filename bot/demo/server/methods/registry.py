"""Which methods the server knows; each is a function of the state and the checked parameters."""

from collections.abc import Callable
from typing import Any

from bot.demo.server.state import State

Handler = Callable[[State, dict[str, Any]], Any]
HANDLERS: dict[str, Handler] = {}


def method(*names: str) -> Callable[[Handler], Handler]:
    """Register the function under these names of Bot API methods."""

    def register(handler: Handler) -> Handler:
        HANDLERS.update({name.lower(): handler for name in names})
        return handler

    return register
