"""The HTTP API: what other programs may ask of the CRM, in JSON. Same services, same history as the bot."""

from bot.api.routes import api

__all__ = ["api"]
