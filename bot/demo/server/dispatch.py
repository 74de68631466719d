"""Carries out the bot's calls: reads them strictly, lets ordered trouble happen, records what is refused."""

import time
from typing import Any

from bot.demo.server.errors import Refusal
from bot.demo.server.faults import Call, Drop, Faults
from bot.demo.server.methods import HANDLERS
from bot.demo.server.state import State
from bot.demo.server.wire import METHODS, Upload, read_call


class LostConnectionError(Exception):
    """The connection is to be cut, by order of a test."""


class Dispatcher:
    """The methods of one bot, as they are called."""

    def __init__(self, state: State, faults: Faults) -> None:
        self._state = state
        self._faults = faults
        self.running = 0
        """Calls being carried out, getUpdates not counted."""
        self.last_call = time.monotonic()

    async def call(self, name: str, fields: dict[str, Any], uploads: dict[str, Upload]) -> Any:
        """The result of a call; Refusal when Telegram would refuse it, LostConnectionError when ordered."""
        model = METHODS.get(name.lower())
        call = Call(model.__api_method__ if model is not None else name, {**fields, **uploads})
        counted = call.method != "getUpdates"
        if counted:
            self.running += 1
        try:
            if model is None:
                raise Refusal(404, "Not Found: method not found")
            call = self._read(call, fields, uploads)
            return await self._carry(call)
        except Refusal as refusal:
            self._faults.record(call, refusal)
            raise
        except LostConnectionError:
            raise
        except Exception as error:
            # A mistake of this server, not of the bot; it must not pass for one of Telegram's bad moments.
            self._faults.record(call, Refusal(500, f"the demo server failed: {error!r}"))
            raise
        finally:
            if counted:
                self.running -= 1
                self.last_call = time.monotonic()
                self._state.bell.ring()

    def _read(self, call: Call, fields: dict[str, Any], uploads: dict[str, Upload]) -> Call:
        """The call with its parameters decoded; on record even when they are wrong."""
        try:
            params = read_call(METHODS[call.method.lower()], fields, uploads)
            call = Call(call.method, params, call.time)
        finally:
            if call.method != "getUpdates":
                self._faults.calls.append(call)
        return call

    async def _carry(self, call: Call) -> Any:
        planned = self._faults.take(call.method, call.params)
        if (held := self._faults.holder(call)) is not None:
            self._state.bell.ring()
            await held.wait()
        if planned is not None and planned.drop is Drop.BEFORE:
            raise LostConnectionError
        if planned is not None and planned.drop is None:
            raise planned.refusal()
        result = await self._effect(call)
        if planned is not None:
            raise LostConnectionError
        return result

    async def _effect(self, call: Call) -> Any:
        params = call.params
        if call.method == "getUpdates":
            return await self._state.updates.poll(
                params.get("offset", 0),
                params.get("limit", 100),
                params.get("timeout", 0),
                params.get("allowed_updates"),
            )
        handler = HANDLERS.get(call.method.lower())
        if handler is None:
            raise Refusal(501, f"Not Implemented: the demo server does not know {call.method}")
        return handler(self._state, params)
