"""The move that was made on the card. It can be taken back and noted until the card is left."""

from dataclasses import asdict, dataclass

from aiogram_dialog import DialogManager

from db.models import ClientPipeline

KEY = "done"


@dataclass(frozen=True)
class Done:
    """A move with the names of its stages; `asks` says that it is asked why, `undone` that it was taken back."""

    move: int
    from_id: int
    to_id: int
    source: str
    target: str
    note: str = ""
    undone: bool = False
    asks: bool = False

    @staticmethod
    def of(move: ClientPipeline, *, asks: bool) -> "Done":
        source = move.from_stage_name or ""
        return Done(move.id, move.from_stage_id or 0, move.to_stage_id, source, move.to_stage_name, asks=asks)


def remembered(manager: DialogManager) -> Done | None:
    """Return what was done on this card last."""
    kept = manager.dialog_data.get(KEY)
    return Done(**kept) if isinstance(kept, dict) else None


def remember(manager: DialogManager, done: Done) -> None:
    """Keep what was done on this card."""
    manager.dialog_data[KEY] = asdict(done)


def forget(manager: DialogManager) -> None:
    manager.dialog_data.pop(KEY, None)
