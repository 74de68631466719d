"""How deep this run goes: `make test` is quick, `make test-deep` takes its time (TEST_DEPTH=deep)."""

import os

DEEP = os.environ.get("TEST_DEPTH") == "deep"


def examples(quick: int) -> int:
    """Return how many examples a property is tried with: so many in a quick run, ten times as many in a deep one."""
    return quick * 10 if DEEP else quick
