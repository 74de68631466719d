"""Ids of rows: what the columns hold, and which texts name one."""

from typing import Annotated

from pydantic import Field

# What an integer column holds, on PostgreSQL; a forged number beyond that is no id.
LARGEST_ID = 2**31 - 1
Id = Annotated[int, Field(ge=1, le=LARGEST_ID)]


def id_in(text: str) -> int | None:
    """Return the id that the text is, in digits of ASCII; none where no row can have it."""
    if not (text.isascii() and text.isdecimal() and len(text) <= len(str(LARGEST_ID))):
        return None
    return number if 0 < (number := int(text)) <= LARGEST_ID else None
