"""What may be asked, and in which form."""

from typing import Annotated, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from bot.services.ids import Id
from bot.services.people import phones
from bot.services.people.deep_links import RESERVED
from bot.services.people.leads import Lead
from bot.text.words import one_line


def _without_null(text: str) -> str:
    # PostgreSQL keeps every character but this one.
    if "\0" in text:
        raise PydanticCustomError("null_character", "U+0000 can't be kept")
    return text


def _visible(text: str) -> str:
    if not one_line(text):
        raise PydanticCustomError("invisible", "there is nothing to see in it")
    return text


def _printable(text: str) -> str:
    if not text.isprintable():
        raise PydanticCustomError("unprintable", "printable characters only")
    return text


def _phone(text: str) -> str:
    if text and phones.read(text) is None:
        raise PydanticCustomError("no_digits", "there are no digits in it")
    return text


def _not_reserved(text: str) -> str:
    if text.startswith(RESERVED):
        raise PydanticCustomError("reserved", f"sources that begin with {' and '.join(RESERVED)} are the bot's own")
    return text


Words = Annotated[str, Field(max_length=1000), AfterValidator(_without_null)]
Name = Annotated[str, Field(min_length=1, max_length=64), AfterValidator(_without_null), AfterValidator(_visible)]
Phone = Annotated[str, Field(max_length=64), AfterValidator(_without_null), AfterValidator(_phone)]
Source = Annotated[str, Field(max_length=64), AfterValidator(_printable), AfterValidator(_not_reserved)]
Key = Annotated[str, Field(min_length=1, max_length=200), AfterValidator(_printable)]


class Ask(BaseModel):
    """A request's body: nothing in it may be misspelt or of another type."""

    model_config = ConfigDict(extra="forbid", strict=True, str_strip_whitespace=True)


class MoveStage(Ask):
    stage_id: Id
    notes: Words | None = None
    expected_stage_id: Id | None = None


class NewLead(Ask):
    name: Name
    phone: Phone | None = None
    source: Source | None = None
    note: Words | None = None
    idempotency_key: Key | None = None

    @property
    def lead(self) -> Lead:
        return Lead(self.name, self.phone or None, self.source or None, self.note or "")


class KeyOfRequest(BaseModel):
    """The idempotency key, from the header or the body."""

    header: Key | None = Field(None, alias="Idempotency-Key")
    body: Key | None = Field(None, alias="idempotency_key")

    @model_validator(mode="after")
    def _one_key(self) -> Self:
        if len({self.header, self.body} - {None}) != 1:
            raise PydanticCustomError("one_key", "one key is wanted, as Idempotency-Key or as idempotency_key")
        return self

    @property
    def key(self) -> str:
        return self.header or self.body or ""


class Paging(BaseModel):
    """The query of a list: pages count from 1."""

    page: int = Field(1, ge=1, le=1_000_000)
    size: int = Field(50, ge=1, le=100)
