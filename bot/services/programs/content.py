"""What a program holds: a week that was composed, or the messages that staff wrote. Read and written here alone.

The row keeps it as JSON: `{"week": …}` or `{"parts": […]}`, each with what belongs to it, and nothing at all once its
client has deleted their data.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Annotated, Any, Literal, get_args

from pydantic import (
    AliasChoices,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
    field_validator,
)

from bot.services.errors import BadPart, ProgramNotFound, TextTooLong
from bot.services.training import Week
from db.models import Program, ProgramTemplate

# Telegram allows 2 to 10 items in an album; parts that were not sent as one stay single messages.
LARGEST_ALBUM = 10
# Telegram's limits for the text of one message and for what stands under a file, in characters.
LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
WEEK_PARTS = ("intro", "days", "outlook")
"""The messages of a composed week: how to read it, its days to page through, and how to go on."""
Kind = Literal["text", "photo", "video", "document", "audio", "animation", "voice", "video_note"]
PART_KINDS: tuple[Kind, ...] = get_args(Kind)
# What other code may say of a part; the rest is the bot's own.
GIVEN = ("kind", "text", "entities", "file_id", "album", "name", "seconds")
WEEK, PARTS, MOBILITY = "week", "parts", "mobility"

Count = Annotated[int, Field(strict=True, ge=0)]


class Entity(BaseModel):
    """Formatting of a stretch of text, in Telegram's own words; offsets are in UTF-16 units."""

    model_config = ConfigDict(frozen=True, extra="allow")

    type: str
    offset: Count
    length: Count


class Part(BaseModel):
    """A message that staff, or other code, wrote. Of a file it keeps the name and how many seconds it takes.

    `message_id` is that of whoever wrote it, 0 where other code did. `by` is the member of staff that it was taken over
    from, who proposed it, or who took it out of a template. Once Telegram has refused it, it may be `left_out`, or
    `instead` may come in its place.
    """

    model_config = ConfigDict(frozen=True)

    kind: Kind
    text: str = ""
    entities: Annotated[tuple[Entity, ...], BeforeValidator(lambda given: given or ())] = ()
    file_id: str = ""
    album: str = ""
    name: str = ""
    seconds: int = 0
    message_id: int = 0
    by: int | None = None
    left_out: bool = False
    instead: "Part | None" = None

    @field_validator("name", "seconds", "message_id", "by", "left_out", "instead", mode="wrap")
    @classmethod
    def _or_nothing(cls, value: Any, handler: ValidatorFunctionWrapHandler, info: ValidationInfo) -> Any:
        """Take what is no such thing as nothing: rows hold what other code has put there before it was looked at."""
        try:
            return handler(value)
        except ValidationError:
            return cls.model_fields[str(info.field_name)].default

    def to_json(self) -> dict[str, Any]:
        """Return the part as JSON values, without what it lacks."""
        return self.model_dump(mode="json", exclude_defaults=True)


class TakenOver(BaseModel):
    """How many messages of a draft were taken over, and from whom."""

    author_id: int | None = Field(validation_alias=AliasChoices("from", "author_id"), serialization_alias="from")
    count: int


class Written(BaseModel):
    """What staff wrote: its parts in their order, and of a draft whose they were, and when it was written at."""

    parts: tuple[Part, ...]
    taken: tuple[TakenOver, ...] = ()
    begun_at: datetime | None = None
    last_at: datetime | None = None

    def to_json(self) -> dict[str, Any]:
        """Return what a program's row keeps of it."""
        return self.model_dump(mode="json", by_alias=True, exclude_defaults=True)


def composed(week: Week, *, mobility: bool) -> dict[str, Any]:
    """Return what a program's row keeps of a week; `mobility` says that its client gets gentle mobility meanwhile."""
    return {WEEK: week.to_json(), MOBILITY: mobility}


def of_template(template: ProgramTemplate, *, mobility: bool) -> dict[str, Any]:
    """Return what a program's row keeps that comes of a template in the place of a composed week."""
    return {**Written(parts=to_write_on(template).parts).to_json(), MOBILITY: mobility}


def is_composed(program: Program) -> bool:
    """Say whether it is a week that was composed."""
    return WEEK in program.content


def is_written(program: Program | ProgramTemplate) -> bool:
    """Say whether staff, or other code, wrote it; a draft into which nothing was written is one too."""
    return PARTS in program.content


def week_of(program: Program) -> Week:
    """Return the composed week. Raises `ProgramNotFound` where the program holds none."""
    if not is_composed(program):
        raise ProgramNotFound(program=program.id)
    return Week.from_json(program.content[WEEK])


def has_mobility(program: Program) -> bool:
    """Say whether gentle mobility goes with what is held."""
    return bool(program.content.get(MOBILITY))


def written_of(program: Program | ProgramTemplate) -> Written:
    """Return what staff wrote; of a program that they did not write, nothing."""
    return Written.model_validate(program.content) if is_written(program) else Written(parts=())


def parts_of(program: Program | ProgramTemplate) -> tuple[Part, ...]:
    """Return the messages that staff wrote, in their order; of a program that they did not write, none."""
    return written_of(program).parts


async def save_parts(program: Program | ProgramTemplate, parts: Iterable[Part]) -> None:
    """Put these messages in the place of those that the program's row holds."""
    program.content = written_of(program).model_copy(update={"parts": tuple(parts)}).to_json()
    await program.save(update_fields=["content"])


def appended(parts: Sequence[Part], part: Part) -> tuple[Part, ...] | None:
    """Return the parts with this message behind them, none where it is among them already.

    Messages that arrived together may be handled in any order: their ids tell the right one. What was taken over from
    somebody else, or out of a template, stays before it.
    """
    if any(known.message_id == part.message_id for known in parts):
        return None
    place = len(parts)
    while place and not parts[place - 1].by and parts[place - 1].message_id > part.message_id:
        place -= 1
    return (*parts[:place], part, *parts[place:])


def to_write_on(program: Program | ProgramTemplate) -> Written:
    """Return what was sent as a draft is written on: without what was left out of it, or was to come in its place."""
    left = [part for part in parts_of(program) if not part.left_out]
    # What other code has written has no ids to be ordered by.
    again = (
        part.model_copy(update={"message_id": part.message_id or number, "instead": None})
        for number, part in enumerate(left, 1)
    )
    return written_of(program).model_copy(update={"parts": tuple(again)})


def given(part: str | dict[str, Any]) -> Part:
    """Return a message of other code as a part of a program. Raises `BadPart`, `TextTooLong`."""
    said = {"kind": "text", "text": part} if isinstance(part, str) else part
    try:
        known = Part.model_validate({name: said[name] for name in GIVEN if name in said})
    except ValidationError:
        raise BadPart(kind=str(said.get("kind"))) from None
    check(known)
    return known


def check(part: Part) -> None:
    """Refuse what Telegram could never take: it would be tried for ever. Raises `BadPart`, `TextTooLong`."""
    if not (part.text.strip() if part.kind == "text" else part.file_id):
        raise BadPart(kind=part.kind)
    longest = LONGEST_TEXT if part.kind == "text" else LONGEST_CAPTION
    if len(part.text) > longest:
        raise TextTooLong(limit=longest)


def messages(program: Program) -> list[dict[str, Any]]:
    """Return what goes out message by message, as rows of the outbox name it: by part of the week, or by places."""
    if is_composed(program):
        return [{WEEK: part} for part in WEEK_PARTS]
    return [message(places) for places in groups(parts_of(program))]


def message(places: list[int]) -> dict[str, Any]:
    """Return how a row of the outbox names the parts at these places, which go out as one message."""
    return {PARTS: places}


def groups(parts: Sequence[Part]) -> list[list[int]]:
    """Return the places of the parts, message by message; an album is one message, what was left out is none."""
    found: list[list[int]] = []
    for place, part in enumerate(parts):
        if part.left_out:
            continue
        last = parts[found[-1][-1]] if found else None
        if last and part.album and part.album == last.album and len(found[-1]) < LARGEST_ALBUM:
            found[-1].append(place)
        else:
            found.append([place])
    return found
