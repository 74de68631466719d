"""Reads a call off the wire and holds it against aiogram's own model of the method.

The real server is lenient (it ignores parameters it does not know, reads "12abc" as 12); this one is not: what it would
have to guess about is an error of the bot.
"""

import datetime
import functools
import inspect
import json
import re
import types
import typing
from dataclasses import dataclass
from typing import Any

import aiogram.methods
from aiogram.client.default import Default
from aiogram.methods import TelegramMethod
from aiogram.types import InputFile
from pydantic import BaseModel

from bot.demo.server.errors import Refusal, bad_request

Method = type[TelegramMethod[Any]]
METHODS: dict[str, Method] = {
    cls.__api_method__.lower(): cls
    for cls in vars(aiogram.methods).values()
    if inspect.isclass(cls) and issubclass(cls, TelegramMethod) and cls is not TelegramMethod
}
# Telegram's own words where a parameter is missing; the rest gets 'parameter "x" is required'.
_MISSING = {
    "chat_id": "chat_id is empty",
    "from_chat_id": "chat_id is empty",
    "text": "message text is empty",
    "file_id": "file_id not specified",
    "message_id": "message identifier is not specified",
}
_MEDIA_PARAMETERS = {"photo", "document", "video", "audio", "voice", "animation", "video_note", "sticker"}
_TRUE_FALSE = {"true": True, "false": False}


@dataclass(frozen=True)
class Upload:
    """A file that came with a call."""

    filename: str
    content_type: str
    data: bytes

    def __repr__(self) -> str:
        return f"<{self.filename}, {len(self.data)} bytes>"


def read_call(method: Method, fields: dict[str, Any], uploads: dict[str, Upload]) -> dict[str, Any]:
    """Parameters as JSON values and Uploads; raises Refusal when they do not fit the method.

    `fields` are strings where they came in a form or a query, JSON values where the body was JSON.
    """
    problems: list[str] = []
    values: dict[str, Any] = {}
    model_fields = method.model_fields
    for name, value in {**uploads, **fields}.items():
        if name not in model_fields:
            if name not in uploads or not _is_attached(name, fields):
                problems.append(f'unknown parameter "{name}"')
            continue
        annotation = model_fields[name].annotation
        try:
            decoded = _decode(value, annotation) if isinstance(value, str) else value
        except ValueError:
            raise bad_request(f'can\'t parse parameter "{name}": not the JSON of {_show(annotation)}') from None
        if decoded is None:
            continue
        decoded = _attach(decoded, uploads, name, problems)
        problems += _check(decoded, annotation, name)
        values[name] = decoded
    if problems:
        raise bad_request(f"{method.__api_method__} called with " + "; ".join(problems))
    for name, field in model_fields.items():
        if field.is_required() and values.get(name) in (None, ""):
            raise _missing(name)
    return values


def _missing(name: str) -> Refusal:
    if name in _MEDIA_PARAMETERS:
        return bad_request(f"there is no {name.replace('_', ' ')} in the request")
    return bad_request(_MISSING.get(name, f'parameter "{name}" is required'))


def _is_attached(name: str, fields: dict[str, Any]) -> bool:
    return any(f"attach://{name}" in str(value) for value in fields.values())


def _attach(value: Any, uploads: dict[str, Upload], path: str, problems: list[str]) -> Any:
    """`value` with every "attach://NAME" replaced by the file part NAME."""
    if isinstance(value, str) and value.startswith("attach://"):
        upload = uploads.get(value.removeprefix("attach://"))
        if upload is None:
            problems.append(f"{path}: {value} names no file part")
        return upload
    if isinstance(value, list):
        return [_attach(item, uploads, f"{path}[{i}]", problems) for i, item in enumerate(value)]
    if isinstance(value, dict):
        return {key: _attach(item, uploads, f"{path}.{key}", problems) for key, item in value.items()}
    return value


def _branches(annotation: Any) -> list[Any]:
    """The members of a union, flat, without None and aiogram's placeholders for defaults."""
    origin = typing.get_origin(annotation)
    if origin is typing.Annotated:
        return _branches(typing.get_args(annotation)[0])
    if origin in (typing.Union, types.UnionType):
        return [b for argument in typing.get_args(annotation) for b in _branches(argument)]
    return [] if annotation in (type(None), Default) else [annotation]


def _is_model(annotation: Any) -> bool:
    return inspect.isclass(annotation) and issubclass(annotation, BaseModel)


def _decode(value: str, annotation: Any) -> Any:
    """The JSON value a form field's string stands for; raises ValueError for broken JSON."""
    branches = _branches(annotation)
    if InputFile in branches and not any(_is_model(b) for b in branches):
        return value
    if any(_is_model(b) or typing.get_origin(b) is list for b in branches):
        return json.loads(value)
    if any(b in (int, datetime.datetime, datetime.timedelta) for b in branches) and re.fullmatch(r"-?\d+", value):
        return int(value)
    if float in branches and re.fullmatch(r"-?\d+(\.\d+)?([eE][-+]?\d+)?", value):
        return float(value)
    if bool in branches:
        return _TRUE_FALSE.get(value.lower(), value)
    return value


def _check(value: Any, annotation: Any, path: str) -> list[str]:
    """What is wrong with `value`, in words; of a union, the branch that fits best speaks."""
    branches = _branches(annotation)
    results = [_check_one(value, branch, path) for branch in branches]
    if not branches or any(not result for result in results):
        return []
    if isinstance(value, dict):
        models = [(b, r) for b, r in zip(branches, results, strict=True) if _is_model(b)]
        if models:
            return max(models, key=lambda m: (_discriminated(value, m[0]), len(value.keys() & _fields(m[0]).keys())))[1]
    return results[0] if len(results) == 1 else [f"{path} must be {_show(annotation)}, got {value!r:.80}"]


def _check_one(value: Any, branch: Any, path: str) -> list[str]:
    origin = typing.get_origin(branch)
    if origin is list:
        if not isinstance(value, list):
            return [f"{path} must be a list, got {value!r:.80}"]
        item = typing.get_args(branch)[0]
        return [problem for i, x in enumerate(value) for problem in _check(x, item, f"{path}[{i}]")]
    if origin is typing.Literal:
        good = value in typing.get_args(branch)
    elif branch is InputFile:
        good = isinstance(value, Upload)
    elif _is_model(branch):
        return _check_object(value, branch, path)
    elif branch in (int, datetime.datetime, datetime.timedelta):
        good = isinstance(value, int) and not isinstance(value, bool)
    elif branch is float:
        good = isinstance(value, int | float) and not isinstance(value, bool)
    elif inspect.isclass(branch):
        good = isinstance(value, branch)
    else:
        good = True  # a recursive alias of rich text, which this server does not know anyway
    return [] if good else [f"{path} must be {_show(branch)}, got {value!r:.80}"]


@dataclass(frozen=True)
class _Field:
    annotation: Any
    required: bool
    """Constants that tell kinds of objects apart have defaults in aiogram's models, but Telegram wants them."""


@functools.cache
def _fields(model: type[BaseModel]) -> dict[str, _Field]:
    return {
        field.alias or name: _Field(
            field.annotation, field.is_required() or typing.get_origin(field.annotation) is typing.Literal
        )
        for name, field in model.model_fields.items()
    }


def _check_object(value: Any, model: type[BaseModel], path: str) -> list[str]:
    if not isinstance(value, dict):
        return [f"{path} must be {model.__name__}, got {value!r:.80}"]
    fields = _fields(model)
    problems = [f"unknown field {path}.{key}" for key in value if key not in fields]
    for name, field in fields.items():
        if value.get(name) is not None:
            problems += _check(value[name], field.annotation, f"{path}.{name}")
        elif field.required:
            problems.append(f"{path}.{name} is missing")
    return problems


def _discriminated(value: dict[str, Any], model: type[BaseModel]) -> bool:
    """Whether the object says of itself (type, source, ...) that it is of this model."""
    literals = {
        name: typing.get_args(field.annotation)
        for name, field in model.model_fields.items()
        if typing.get_origin(field.annotation) is typing.Literal
    }
    return bool(literals) and all(value.get(name) in allowed for name, allowed in literals.items())


def _show(annotation: Any) -> str:
    names = [
        f"list of {_show(typing.get_args(b)[0])}" if typing.get_origin(b) is list else getattr(b, "__name__", str(b))
        for b in _branches(annotation)
    ]
    return " or ".join(names)
