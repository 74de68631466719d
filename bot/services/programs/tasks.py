"""What a trainer writes: one program for one client, of which each trainer has at most one draft."""

from dataclasses import dataclass
from datetime import datetime

from bot.services.programs.content import Written, written_of
from db.models import Program, ProgramKind

# The content of a draft into which nothing was written.
EMPTY = Written(parts=()).to_json()


@dataclass(frozen=True)
class Task:
    """What a trainer writes: the program for a payment, for a client who has not paid, or instead of a held free one.

    It is there before anything is written; a draft is begun with its first message.
    """

    client_id: int
    payment_id: int | None = None
    free: bool = False

    @staticmethod
    def of(draft: Program) -> "Task":
        """Return what this draft is written for."""
        return Task(draft.client_id, draft.payment_id, draft.kind is ProgramKind.FREE)

    @staticmethod
    def from_data(data: object) -> "Task":
        """Return the task that `as_data` was made of; one of nobody where it was made of something else."""
        known = data if isinstance(data, dict) else {}
        client_id, payment_id = int(known.get("client") or 0), int(known.get("payment") or 0)
        return Task(client_id, payment_id or None, free=bool(known.get("free")))

    def as_data(self) -> dict[str, int]:
        """Return the task as the data of an open screen keeps it."""
        return {"client": self.client_id, "payment": self.payment_id or 0, "free": int(self.free)}

    def is_of(self, draft: Program) -> bool:
        """Say whether the draft, of whoever it is, is this very program; one begun before its client paid is too."""
        if draft.client_id != self.client_id or self.free is not (draft.kind is ProgramKind.FREE):
            return False
        return draft.payment_id == self.payment_id or None in (draft.payment_id, self.payment_id)

    def key(self, author_id: int) -> str:
        """Return the `draft_key` of this author's draft."""
        return key_of(author_id, self.client_id, payment_id=self.payment_id, free=self.free)


def since(draft: Program) -> datetime:
    """Return when the first of its messages was written, whoever writes it now."""
    return written_of(draft).begun_at or draft.created_at


def last_at(draft: Program) -> datetime:
    """Return when the last of its messages was written."""
    return written_of(draft).last_at or since(draft)


def key_of(author_id: int, client_id: int, *, payment_id: int | None, free: bool = False) -> str:
    """Return what a trainer has one draft of: a payment, a client who has not paid, a client's free program."""
    if payment_id is not None:
        return f"{author_id}:p{payment_id}"
    return f"{author_id}:{'f' if free else 'c'}{client_id}"
