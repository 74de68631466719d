"""What Telegram says, read so that no part of it costs the rest.

Telegram adds kinds of content at any time, and the library's models refuse a whole update for one field that is not as
they know it. So what the bot never reads is taken out before models are made, and what models refuse is taken out part
by part until the rest can be read.
"""

import json
import re
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from aiogram import Bot
from pydantic import BaseModel, ValidationError

Model = TypeVar("Model", bound=BaseModel)
Place = tuple[int | str, ...]

# Levels of lists and objects in an answer of the Bot API. Telegram's own take 15: a list of updates with a tap, under
# a message that replies to a poll, whose option mentions a user.
DEEPEST = 40
# How often what can't be read is taken out: a part that still can't be read afterwards goes with what it is part of.
MOST_REPAIRS = 12
# To say what is wrong takes the library far longer than to find it, so of more than this nothing is asked.
MOST_ERRORS = 500


def _gone(message: Any) -> Any:
    """Return what the Bot API says of a message that is out of reach."""
    known = message if isinstance(message, dict) else {}
    return {"chat": known.get("chat"), "message_id": known.get("message_id"), "date": 0}


# What is never read here, and what is left in its place to say that it was there. A rich message alone can be nested so
# that the library's models take hours over it, and messages may hold others, which hold others.
NEVER_READ: dict[str, Callable[[Any], Any]] = {
    "rich_message": lambda _: {"blocks": []},
    "pinned_message": _gone,
    "poll_message": _gone,
    "external_reply": lambda _: None,
}
# What stands for a part that can't be read, where it matters that there was one.
STAND_INS: dict[str, Any] = {"forward_origin": {"type": "hidden_user", "date": 0, "sender_user_name": ""}}

_TOKENS = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{}]', re.DOTALL)
# An escaped backslash, a character of two halves, or one half alone, which is no text: no database takes it.
_SURROGATES = re.compile(r"\\\\|\\u[dD][89abAB]..\\u[dD][c-fC-F]..|\\u[dD][89a-fA-F]..")
# The lesser reading of a message whose place is open to both: what is wrong with it says nothing of the other.
_LESSER = "InaccessibleMessage"


def loads(text: str | bytes) -> Any:
    """Return what the JSON says, without what the bot never reads and what lies too deep.

    Raises `ValueError`, which quotes nothing, for what is no JSON.
    """
    words = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    if "\\ud" in words or "\\uD" in words:
        words = _SURROGATES.sub(_whole, words)
    try:
        told = json.loads(words)
        return told if _is_light(words) else lightened(told)
    except (ValueError, RecursionError):
        # Too deep for Python, or with a number that is too long for it. Else it fails again.
        try:
            return lightened(json.loads(_shallow(words), parse_int=_number))
        except (ValueError, RecursionError):
            raise ValueError("no JSON") from None


def _is_light(words: str) -> bool:
    """Say whether there is neither anything to take out of the JSON nor room in it for anything that lies too deep."""
    return words.count("{") + words.count("[") <= DEEPEST and not any(name in words for name in NEVER_READ)


def lightened(told: Any) -> Any:
    """Take out of `told`, in place, what the bot never reads and what lies too deep; return it."""
    waiting = [(told, 1)]
    while waiting:
        node, depth = waiting.pop()
        if isinstance(node, dict):
            for name in NEVER_READ.keys() & node.keys():
                if isinstance(node[name], (dict, list)):
                    node[name] = NEVER_READ[name](node[name])
            within: Iterable[tuple[Any, Any]] = node.items()
        else:
            within = enumerate(node) if isinstance(node, list) else ()
        holders = [(key, value) for key, value in within if isinstance(value, (dict, list))]
        if depth < DEEPEST:
            waiting += [(value, depth + 1) for _, value in holders]
        else:
            for key, _ in reversed(holders):
                del node[key]
    return told


def weight(told: Any) -> int:
    """Return about how much there is of it: characters, and eight for each value."""
    total, waiting = 0, [told]
    while waiting:
        node = waiting.pop()
        total += 8
        if isinstance(node, dict):
            total += sum(map(len, node))
            waiting += node.values()
        elif isinstance(node, list):
            waiting += node
        elif isinstance(node, str):
            total += len(node)
    return total


def read(model: type[Model], told: Any, bot: Bot, *, keep: int) -> tuple[Model | None, list[Place]]:
    """Return the model of as much of `told` as can be read, and the places of what can't.

    What can't is taken out of `told` with as little around it as can be, and where thousands of things can't, whatever
    is heaviest; only what lies in the first `keep` levels is not. None where it can't be read without them.
    """
    lost: list[Place] = []
    for _ in range(MOST_REPAIRS):
        try:
            return model.model_validate(told, context={"bot": bot}), lost
        except ValidationError as error:
            places = _places(error, told) if error.error_count() <= MOST_ERRORS else {_heaviest(told, keep)}
        lost += sorted(places, key=str)
        # From the end, so that what is taken out of a list does not move what is still to be.
        for place in sorted(places, key=_order, reverse=True):
            if not _take_out(told, place, keep):
                return None, lost
        if not places:
            break
    return None, lost


def _places(error: ValidationError, told: Any) -> set[Place]:
    refused = error.errors(include_url=False, include_context=False, include_input=False)
    return {place for place in (_within(told, one["loc"]) for one in _telling(refused, told)) if place}


def _heaviest(told: Any, keep: int) -> Place:
    """Return the place of the heaviest of what lies right below the first `keep` levels, on the heaviest way there."""
    place: list[int | str] = []
    while len(place) <= keep and isinstance(told, (dict, list)) and told:
        parts: Iterable[tuple[Any, Any]] = told.items() if isinstance(told, dict) else enumerate(told)
        step = max(parts, key=lambda part: weight(part[1]))[0]
        place.append(step)
        told = told[step]
    return tuple(place)


def _telling(refused: list[Any], told: Any) -> list[Any]:
    better = [one for one in refused if _LESSER not in one["loc"]]
    return better or refused


def _within(told: Any, loc: Place) -> Place:
    """Return the part of `loc` that leads through `told`: models name the readings that they tried in it too."""
    place: list[int | str] = []
    for step in loc:
        known = range(len(told)) if isinstance(told, list) else told if isinstance(told, dict) else ()
        if step in known:
            place.append(step)
            told = told[step]
    return tuple(place)


def _order(place: Place) -> list[tuple[str, int]]:
    return [("", step) if isinstance(step, int) else (step, 0) for step in place]


def _at(told: Any, place: Place) -> Any:
    for step in place:
        told = told[step]
    return told


def _take_out(told: Any, place: Place, keep: int) -> bool:
    """Take out what is there, and a list that would be left empty; false where that is to be kept."""
    if len(place) <= keep:
        return False
    holder = _at(told, place[:-1])
    stand_in = STAND_INS.get(str(place[-1]))
    if stand_in is not None and holder[place[-1]] != stand_in:
        holder[place[-1]] = dict(stand_in)
    elif isinstance(holder, list) and len(holder) == 1:
        return _take_out(told, place[:-1], keep)
    else:
        del holder[place[-1]]
    return True


def _whole(found: re.Match[str]) -> str:
    return "\\ufffd" if len(found[0]) == 6 else found[0]


def _shallow(text: str) -> str:
    """Return the JSON with null for whatever lies too deep."""
    kept: list[str] = []
    depth = begin = 0
    for token in _TOKENS.finditer(text):
        if token[0] in "[{":
            depth += 1
            if depth == DEEPEST + 1:
                kept += [text[begin : token.start()], "null"]
        elif token[0] in "]}":
            depth -= 1
            if depth == DEEPEST:
                begin = token.end()
    return "".join([*kept, text[begin:] if depth <= DEEPEST else ""])


def _number(digits: str) -> float | int:
    return int(digits) if len(digits) < 100 else float(digits)
