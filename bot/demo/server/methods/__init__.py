"""The methods of the Bot API this server knows, by topic. Importing the package registers them all."""

from bot.demo.server.methods import copying, editing, fileless, misc, payments, queries, sending, settings
from bot.demo.server.methods.registry import HANDLERS, Handler

__all__ = [
    "HANDLERS",
    "Handler",
    "copying",
    "editing",
    "fileless",
    "misc",
    "payments",
    "queries",
    "sending",
    "settings",
]
