"""What Telegram may say one day: every update is read as far as it can be, and none costs another."""

import json
import time
from collections.abc import Iterator
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import aiogram.methods
import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.methods import GetUpdates, SendMessage, TelegramMethod
from aiogram.types import Message, RichMessage, Update
from loguru import logger
from pydantic import BaseModel
from typing_extensions import TypeAliasType

from bot.telegram import raw
from bot.telegram.patience import AWAY
from bot.telegram.updates import HEAVIEST, GetRawUpdates, Session, event_of, read

IVAN = {"id": 7, "is_bot": False, "first_name": "Иван"}
CHAT = {"id": 7, "type": "private"}
SECRET = "никому не скажу"

BOT = Bot("42:AAE-this_token_opens_nothing_at_all")


def said(**content: Any) -> dict[str, Any]:
    return {"message_id": 5, "date": 1_700_000_000, "chat": CHAT, "from": IVAN, **content}


def heard(update: Any) -> Update | None:
    return read(raw.loads(json.dumps(update)), BOT)


def message(**content: Any) -> Message:
    update = heard({"update_id": 3, "message": said(**content)})
    assert update is not None
    assert update.message is not None
    return update.message


@pytest.fixture
def log() -> Iterator[list[str]]:
    lines: list[str] = []
    sink = logger.add(lambda line: lines.append(str(line)), format="{message} {extra}")
    yield lines
    logger.remove(sink)


def nested(depth: int) -> Any:
    text: Any = SECRET
    for number in range(depth):
        text = {"type": ("bold", "italic", "underline")[number % 3], "text": text}
    return text


# Words are read though something beside them is not

BESIDE: dict[str, dict[str, Any]] = {
    "forwarded from nobody": {"forward_origin": {"type": "hidden_user", "date": 1}},
    "forwarded in a new way": {"forward_origin": {"type": "telepathy", "date": 1, "thoughts": [SECRET]}},
    "a reply to a story of nobody": {"external_reply": {"origin": {"type": "hidden_user"}, "story": {}}},
    "a reply to a broken message": {"reply_to_message": {"message_id": "five", "text": SECRET}},
    "a reply to a reply that is broken": {"reply_to_message": said(text="a", reply_to_message={"date": SECRET})},
    "a quote of nothing": {"quote": {"position": "first"}},
    "a quote that is none": {"quote": SECRET},
    "a button without words": {"reply_markup": {"inline_keyboard": [[{"callback_data": SECRET}]]}},
    "a keyboard that is none": {"reply_markup": [SECRET]},
    "a bot without a name": {"via_bot": {"id": 1}},
    "an entity from nowhere": {"entities": [{"type": "bold", "offset": "start", "length": None}]},
    "a preview that is none": {"link_preview_options": 1},
    "a chat that nobody knows": {"sender_chat": {"title": SECRET}},
    "an unknown field": {"something_new": {"within": [SECRET, {"a": nested(90)}]}},
    "half of a character": {"author_signature": "\ud83d"},
}


@pytest.mark.parametrize("what", BESIDE)
def test_words_are_read_though_something_beside_them_is_not(what: str, log: list[str]) -> None:
    read = message(text="привет", **BESIDE[what])

    assert (read.text, read.from_user and read.from_user.id, read.chat.id) == ("привет", 7, 7)
    assert not [line for line in log if SECRET in line]


def test_a_forwarded_message_stays_one_though_nobody_knows_from_whom() -> None:
    for what in ("forwarded from nobody", "forwarded in a new way"):
        assert message(text="привет", **BESIDE[what]).forward_origin is not None


def test_of_a_list_only_what_can_be_read_is_kept() -> None:
    bold = {"type": "bold", "offset": 0, "length": 1}
    assert len(message(text="ab", entities=[bold, {"type": "bold"}, bold, {}]).entities or ()) == 2
    assert message(text="ab", entities=[{}, {}]).entities is None, "an empty list would be taken for content"


@pytest.mark.parametrize(
    ("escaped", "seen"),
    [
        (r"при\ud83dвет", "при\ufffdвет"),
        (r"\uDE00", "\ufffd"),
        (r"\ud83d\ude00 \uD83D\uDE00", "😀 😀"),
        (r"\\ud83d", r"\ud83d"),
        (r"\ud83d\ud83d\ude00", "\ufffd😀"),
    ],
)
def test_half_of_a_character_costs_no_other(escaped: str, seen: str) -> None:
    assert raw.loads(f'{{"text": "{escaped}"}}') == {"text": seen}


def test_a_tap_is_read_though_the_screen_under_it_is_not() -> None:
    screen = said(text="screen", forward_origin={"type": "new"}, reply_markup={"inline_keyboard": [[{}]]})
    tap = {"id": "1", "from": IVAN, "chat_instance": "1", "data": "x", "message": screen}
    update = heard({"update_id": 3, "callback_query": tap})
    assert update is not None
    assert update.callback_query is not None
    assert update.callback_query.message is not None
    assert (update.callback_query.data, update.callback_query.message.message_id) == ("x", 5)
    assert isinstance(update.callback_query.message, Message)


# What nobody can read is passed over

NOBODYS: dict[str, dict[str, Any]] = {
    "a new kind": {"something_new": {"text": SECRET}},
    "a message without a chat": {"message": {"message_id": 1, "date": 1, "text": SECRET}},
    "a message that is a list": {"message": [SECRET]},
    "a tap of nobody": {"callback_query": {"id": "1", "chat_instance": "1", "message": said(text=SECRET)}},
    "a new kind of member": {
        "my_chat_member": {
            "chat": CHAT,
            "from": IVAN,
            "date": 1,
            "old_chat_member": {"status": "member", "user": IVAN},
            "new_chat_member": {"status": "ghost", "user": IVAN, "reason": SECRET},
        }
    },
    "nothing": {},
    "null": {"message": None},
}


@pytest.mark.parametrize("what", NOBODYS)
def test_an_update_that_nobody_can_read_has_its_number_only(what: str, log: list[str]) -> None:
    update = heard({"update_id": 7, **NOBODYS[what]})

    assert update is not None
    assert (update.update_id, event_of(update)) == (7, None)
    assert [line for line in log if "'update': 7" in line]
    assert not [line for line in log if SECRET in line]


@pytest.mark.parametrize("update", [{}, [], None, "7", {"update_id": SECRET}, {"update_id": None}, {"update_id": True}])
def test_what_has_no_number_is_no_update(update: Any, log: list[str]) -> None:
    assert heard(update) is None
    assert len(log) == 1
    assert SECRET not in log[0]


# Nothing takes long


@pytest.mark.parametrize("depth", [6, 30, 400, 100_000])
@pytest.mark.parametrize("where", ["rich_message", "reply_to_message", "pinned_message", "external_reply", "new"])
def test_a_rich_message_however_deep_is_read_at_once_wherever_it_stands(depth: int, where: str) -> None:
    hole = json.dumps("HERE")
    rich = {"blocks": [{"type": "paragraph", "text": "HERE"}]}
    content = {where: rich if where == "rich_message" else said(rich_message=rich)}
    text = json.dumps({"update_id": 3, "message": said(**content)})
    deep = text.replace(hole, '{"type":"bold","text":' * depth + '"x"' + "}" * depth)

    began = time.process_time()
    update = read(raw.loads(deep), BOT)

    assert time.process_time() - began < 1
    assert update is not None
    assert update.message is not None
    if where == "rich_message":
        assert (update.message.content_type, update.message.text) == ("rich_message", None)


def test_messages_that_hold_each_other_are_read_at_once() -> None:
    for name in ("pinned_message", "reply_to_message"):
        held = said(text="x")
        for _ in range(300):
            held = said(**{name: held}, chat={**CHAT, "pinned_message": held})
            if len(json.dumps(held)) > 100_000:
                break
        began = time.process_time()
        assert heard({"update_id": 3, "message": held}) is not None
        assert time.process_time() - began < 1


def test_words_are_read_though_what_is_beside_them_is_too_heavy() -> None:
    began = time.process_time()
    button = {"text": "a", "callback_data": "b" * 60}
    read = message(text="привет", reply_markup={"inline_keyboard": [[button] * 8] * (HEAVIEST // 400)})
    assert time.process_time() - began < 1
    assert (read.text, read.reply_markup) == ("привет", None)


@pytest.mark.parametrize("where", ["photo", "entities", "new_chat_members"])
def test_words_are_read_at_once_though_thousands_of_things_beside_them_are_wrong(where: str) -> None:
    began = time.process_time()
    read = message(text="привет", **{where: [{}] * (HEAVIEST // 10)})
    assert time.process_time() - began < 1
    assert (read.text, getattr(read, where)) == ("привет", None)


def test_a_number_that_is_too_long_costs_no_other_update() -> None:
    text = '[{"update_id":1,"message":{"date":%s}},{"update_id":2}]' % ("9" * 5000)
    first, second = raw.loads(text)
    assert (first["update_id"], second["update_id"]) == (1, 2)


@pytest.mark.parametrize("text", ["", "<html>", "{", "[1", '{"a":}', "nul", "[" * 100_000, "]" * 100, '"' + SECRET])
def test_what_is_no_json_is_said_to_be_none_and_not_quoted(text: str) -> None:
    with pytest.raises(ValueError, match=r"^no JSON$"):
        raw.loads(text)


# The library's types


METHODS = [
    method
    for method in vars(aiogram.methods).values()
    if isinstance(method, type) and issubclass(method, TelegramMethod) and method is not TelegramMethod
]


def unions(annotation: Any, *, told_apart: bool = False) -> Iterator[tuple[Any, ...]]:
    """The unions in it whose members are not told apart by a field."""
    if isinstance(annotation, TypeAliasType):
        annotation = annotation.__value__
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        discriminated = any(getattr(more, "discriminator", None) for more in arguments[1:])
        yield from unions(arguments[0], told_apart=discriminated)
        return
    if origin in (Union, UnionType) and not told_apart:
        yield arguments
    for argument in arguments:
        yield from unions(argument)


def models(annotation: Any, seen: frozenset[int] = frozenset()) -> set[type[BaseModel]]:
    if id(annotation) in seen:
        return set()
    if isinstance(annotation, TypeAliasType):
        return models(annotation.__value__, seen | {id(annotation)})
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return {annotation}
    return set().union(*(models(argument, seen | {id(annotation)}) for argument in get_args(annotation)))


@cache
def fields(model: type[BaseModel]) -> dict[str, Any]:
    """The annotations of what the bot keeps of it."""
    kept = {name: field for name, field in model.model_fields.items() if name not in raw.NEVER_READ}
    return {name: Annotated[field.annotation, field] for name, field in kept.items()}


@cache
def reachable(model: type[BaseModel]) -> set[type[BaseModel]]:
    found: set[type[BaseModel]] = set()
    waiting = {model}
    while waiting:
        one = waiting.pop()
        new = set().union(*(models(annotation) for annotation in fields(one).values())) - found
        found |= new
        waiting |= new
    return found


def explosive(root: type[BaseModel]) -> set[str]:
    """The fields whose value several members would try, each of which may hold such a field again."""
    found = set()
    for model in {root} | reachable(root):
        for name, annotation in fields(model).items():
            for members in unions(annotation):
                again = [m for m in members if any(model in {one} | reachable(one) for one in models(m))]
                if len(again) > 1:
                    found.add(f"{model.__name__}.{name}")
    return found


def test_no_type_of_the_library_that_is_kept_takes_longer_with_each_level() -> None:
    """A union whose members are not told apart tries them all, and in each of them all again."""
    answers = {model for method in METHODS for model in models(method.__returning__)}
    assert {field for root in {Update} | answers for field in explosive(root)} == set()


def test_what_would_take_longer_with_each_level_is_known_as_such() -> None:
    assert explosive(RichMessage), "the rule finds what it is there for"


def test_a_place_that_is_open_to_two_readings_holds_a_message() -> None:
    """What a message that is out of reach lacks says nothing of what is wrong with one that is not."""
    for model in {Update} | reachable(Update):
        for name, annotation in fields(model).items():
            for members in unions(annotation):
                several = {one.__name__ for one in members if models(one)}
                assert len(several) < 2 or several == {"Message", "InaccessibleMessage"}, (model, name, several)


# Answers to calls


async def test_a_message_that_was_sent_is_not_sent_again_because_of_what_it_replies_to() -> None:
    broken = said(text="привет", reply_to_message=said(text="x", forward_origin={"type": "new"}))
    answer = json.dumps({"ok": True, "result": broken})
    response = Session().check_response(BOT, SendMessage(chat_id=7, text="привет"), 200, answer)
    assert response.result is not None
    assert response.result.message_id == 5


async def test_updates_are_read_in_part_by_whoever_asks() -> None:
    answer = json.dumps({"ok": True, "result": [{"update_id": 1, "message": said(forward_origin={"type": "x"})}]})
    response = Session().check_response(BOT, GetUpdates(), 200, answer)
    assert response.result is not None
    assert [update.update_id for update in response.result] == [1]


NO_ANSWERS = [
    "",
    "<html>502</html>",
    "[]",
    "7",
    "null",
    "{}",
    '{"ok": false}',
    '{"ok": true, "result": {"update_id": 1}}',
]


@pytest.mark.parametrize("status", [200, 500, 502])
@pytest.mark.parametrize("answer", NO_ANSWERS)
def test_an_answer_that_is_none_is_an_error_that_the_poller_knows(answer: str, status: int) -> None:
    with pytest.raises((*AWAY, TelegramAPIError)):
        Session().check_response(BOT, GetRawUpdates(), status, answer)
