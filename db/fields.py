"""Field classes that Tortoise does not bring."""

from datetime import UTC, datetime
from typing import Any, Literal, TypeVar, overload

from tortoise import fields
from tortoise.models import Model

# Nothing is ever deleted along with something else: Tortoise's own default is CASCADE.
RESTRICT = fields.OnDelete.RESTRICT

Moment = TypeVar("Moment", datetime, datetime | None)


class UTCDatetimeField(fields.DatetimeField[Moment]):
    """An instant, stored in UTC.

    SQLite keeps datetimes as text with their offset and compares that text, so one instant written with two
    offsets would not be equal to itself: every value is converted, and a naive one is refused.
    """

    @overload
    def __init__(self: "UTCDatetimeField[datetime]", *, null: Literal[False] = False, **options: Any) -> None: ...

    @overload
    def __init__(self: "UTCDatetimeField[datetime | None]", *, null: Literal[True], **options: Any) -> None: ...

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)  # type: ignore[misc]  # the overloads above say which of the two it is

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> Any:
        return super().to_db_value(self._in_utc(value), instance)

    def to_python_value(self, value: Any) -> Any:
        return self._in_utc(super().to_python_value(self._in_utc(value)))

    def _in_utc(self, value: Any) -> Any:
        if not isinstance(value, datetime):
            return value
        if value.tzinfo is None:
            raise ValueError(f"{self.model_field_name}: a datetime without a time zone")
        return value.astimezone(UTC)


def now() -> datetime:
    """Return the present instant, in UTC."""
    return datetime.now(UTC)
