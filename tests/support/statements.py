"""What is asked of the database, statement by statement."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager


class Counter(logging.Handler):
    """Keeps what is asked of the database."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.asked.append(record.getMessage())


@contextmanager
def counted() -> Iterator[Counter]:
    """Count every statement made inside."""
    counter, journal = Counter(), logging.getLogger("tortoise.db_client")
    level = journal.level
    journal.setLevel(logging.DEBUG)
    journal.addHandler(counter)
    try:
        yield counter
    finally:
        journal.removeHandler(counter)
        journal.setLevel(level)
