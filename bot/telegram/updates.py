"""Updates as they come in, by polling or webhook: read one by one, so that one which nobody can read costs no other."""

from http import HTTPStatus
from typing import Any, ClassVar

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.enums import ContentType
from aiogram.exceptions import ClientDecodeError, TelegramBadRequest
from aiogram.methods import GetUpdates, Response, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import TelegramObject, Update
from aiogram.types.update import UpdateTypeLookupError
from loguru import logger
from pydantic import ValidationError

from bot.telegram import raw
from bot.telegram.service_messages import NOBODYS

# Characters, and eight for each value. The heaviest that Telegram makes, of what is read here, weighs a tenth of it.
HEAVIEST = 400_000
IDENTITY = ("message_id", "id", "date", "chat", "from")
KINDS = frozenset(Update.model_fields) - {"update_id"}

_LONGEST_NAME = 64
_MOST_NAMES = 8


class GetRawUpdates(GetUpdates):
    """`GetUpdates` that gives what Telegram has said, not models of it."""

    __returning__ = list[Any]


class Session(AiohttpSession):
    """Reads of Telegram's answers what can be read: a call that was carried out must not look like one that was not.

    And one that is too large must look like any other that is refused: the library calls that an error of the network,
    or, where the gateway answers it with a page in HTML, one of decoding, as if the next attempt could succeed.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(json_loads=raw.loads, **options)

    async def make_request(
        self, bot: Bot, method: TelegramMethod[TelegramType], timeout: int | None = None
    ) -> TelegramType:
        try:
            return await super().make_request(bot, method, timeout)
        except UnicodeDecodeError as error:
            raise ClientDecodeError("Not in UTF-8", error, "") from None

    # The library makes the model of an answer anew for each call where nobody holds it: longer than the reading takes.
    _kept: ClassVar[dict[Any, type[Response[Any]]]] = {}

    def check_response(
        self, bot: Bot, method: TelegramMethod[TelegramType], status_code: int, content: str
    ) -> Response[TelegramType]:
        returning: Any = method.__returning__
        if returning not in self._kept:
            self._kept[returning] = Response[returning]
        if status_code == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
            raise TelegramBadRequest(method=method, message="Request Entity Too Large")
        try:
            return super().check_response(bot, method, status_code, content)
        except TypeError as error:  # of an error without a description
            raise ClientDecodeError("No answer of the Bot API", error, "") from None
        except ClientDecodeError as error:
            if not isinstance(error.original, ValidationError) or not isinstance(error.data, dict):
                raise
            if not error.data.get("ok"):
                raise
            response, lost = raw.read(self._kept[returning], error.data, bot, keep=1)
            if response is None:
                raise
            logger.bind(method=method.__api_method__, lost=_names(lost)).warning("an answer can be read in part")
            return response


def read(told: Any, bot: Bot) -> Update | None:
    """Return the update that `bot.telegram.raw.loads` has given, with as much in it as can be read.

    One that is of a kind that nobody knows, or can't be read at all, has nothing but its id; none where there is no id.
    So has a service message of which nothing is left: it must not look like somebody's words.
    """
    number = number_of(told)
    if number is None:
        logger.warning("an update without an id")
        return None
    log = logger.bind(update=number)
    told = {**told, "update_id": number}
    kinds = [name for name in told if name in KINDS and told[name] is not None]
    if not kinds:
        log.bind(kinds=_names((name,) for name in told if name != "update_id")).warning("an update of an unknown kind")
        return Update(update_id=number)
    message = told.get("message")
    of_nobody = isinstance(message, dict) and not NOBODYS.isdisjoint(message)
    lost = [place for kind in kinds for place in _shed(told, kind)]
    update, unreadable = raw.read(Update, told, bot, keep=1)
    lost += unreadable
    if update is None:
        log.bind(lost=_names(lost)).warning("an update can't be read")
        return Update(update_id=number)
    if lost:
        log.bind(lost=_names(lost)).warning("an update can be read in part")
    if of_nobody and update.message is not None and update.message.content_type is ContentType.UNKNOWN:
        return Update(update_id=number)
    return update


def number_of(told: Any) -> int | None:
    """Return the id of an update that was not read yet; none where there is none."""
    number = told.get("update_id") if isinstance(told, dict) else None
    if isinstance(number, str) and number.isascii() and number.isdigit() and len(number) < 20:
        return int(number)
    return number if type(number) is int else None


def event_of(update: Update) -> TelegramObject | None:
    """Return what has happened; none where nobody can read it."""
    try:
        return update.event
    except UpdateTypeLookupError:
        return None


def _shed(told: dict[str, Any], kind: str) -> list[raw.Place]:
    """Take the heaviest parts out of an update that is too heavy to be Telegram's; return their places."""
    event, lost = told[kind], list[raw.Place]()
    if not isinstance(event, dict):
        return lost
    weights = {name: raw.weight(part) for name, part in event.items()}
    for name in sorted(set(weights) - set(IDENTITY), key=lambda name: -weights[name]):
        if sum(weights.values()) <= HEAVIEST:
            break
        del event[name], weights[name]
        lost.append((kind, name))
    return lost


def _names(places: Any) -> list[str]:
    """Return places for the log: of what they hold nothing, and not more than tells where it was."""
    return [".".join(map(str, place))[:_LONGEST_NAME] for place in list(places)[:_MOST_NAMES]]
