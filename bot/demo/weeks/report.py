"""What two weeks came to, in figures: what the trainer got by kind and day, clients by time, and what was left out."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from bot.demo.weeks.running import Told

BY_TIME = ("follow_up", "payment_closed")


class Report:
    """Counts what is told, and hears from the log what is not."""

    def __init__(self, trainer: int) -> None:
        self._trainer = trainer
        self._to_trainer: dict[str, Counter[int]] = defaultdict(Counter)
        self._changed: Counter[int] = Counter()
        self._by_time: Counter[int] = Counter()
        self._chains: Counter[str] = Counter()
        self._left_out: Counter[str] = Counter()
        self._put_off: Counter[str] = Counter()

    def counts(self, told: Told, day: int) -> None:
        """Count it; what changes a message that is there rings nobody."""
        if told.row.chat_id == self._trainer:
            if told.row.edits_id is None:
                self._to_trainer[told.kind][day] += 1
            else:
                self._changed[day] += 1
        elif told.kind in BY_TIME:
            self._by_time[told.row.chat_id] += 1
            content = told.row.content or {}
            self._chains[f"{content.get('chain', told.kind)} {content.get('place', '')}".strip()] += 1

    def hears(self, message: Any) -> None:
        """Take a line of the log."""
        extra = message.record["extra"]
        match message.record["message"]:
            case "not to be said now" if extra["later"] is not None:
                self._put_off[f"{extra['kind']}: {extra['why']}"] += 1
            case "not to be said now":
                self._left_out[f"{extra['kind']}: {extra['why']}"] += 1
            case "nothing to say any more":
                self._left_out[f"{extra['kind']}: nothing to say any more"] += 1

    def lines(self, clients: int, days: int) -> Iterator[str]:
        """Return it all as lines of text."""
        yield f"{'To the trainer, a day':<28}" + "".join(f"{day + 1:>4}" for day in range(days)) + "   all"
        for kind, by_day in sorted(self._to_trainer.items(), key=lambda item: -item[1].total()):
            yield _row(kind, by_day, days)
        yield _row("all messages", sum(self._to_trainer.values(), Counter()), days)
        yield _row("messages that were changed", self._changed, days)
        told = self._by_time
        yield ""
        yield (
            f"By time to {clients} clients: {told.total()} messages, at most {max(told.values(), default=0)} to one,"
            f" {told.total() / clients:.2f} on average, none to {clients - len(told)}"
        )
        for title, counts in (("said", self._chains), ("put off", self._put_off), ("left out", self._left_out)):
            yield f"{title}: " + (", ".join(f"{what} {count}" for what, count in sorted(counts.items())) or "nothing")


def _row(title: str, by_day: "Counter[int]", days: int) -> str:
    return f"{title:<28}" + "".join(f"{by_day[day] or '·':>4}" for day in range(days)) + f"{by_day.total():>6}"
