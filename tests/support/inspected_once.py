"""What aiogram asks of every function that a bot is built of, asked once instead of with each bot that a test builds.

A dispatcher has some 1,800 places for functions, with 120 different ones in them, and `inspect.signature` of each was
two thirds of what it took to build one.
"""

from collections.abc import Hashable
from types import FunctionType, MethodType
from typing import Any

from aiogram.dispatcher.event.handler import CallableObject
from aiogram.filters import Filter

_inspect = CallableObject.__post_init__
_known: dict[Hashable, tuple[bool, set[str], bool]] = {}


def inspect_once() -> None:
    """Let aiogram remember what it found."""
    CallableObject.__post_init__ = _remembered  # type: ignore[method-assign]


def _remembered(self: CallableObject) -> None:
    key = _what_decides(self.callback)
    if key in _known:
        self.awaitable, self.params, self.varkw = _known[key]
        return
    _inspect(self)
    if key is not None:
        _known[key] = self.awaitable, self.params, self.varkw


def _what_decides(callback: Any) -> Hashable | None:
    """Return what the names of arguments follow from, and whether a call is awaited; None where that may be more."""
    if isinstance(callback, Filter):
        return type(callback)
    function = callback.__func__ if (bound := isinstance(callback, MethodType)) else callback
    if not isinstance(function, FunctionType) or vars(function):  # it may say otherwise there
        return None
    return function.__code__, bound
