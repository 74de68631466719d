"""Polls and dice: what Telegram makes anew each time one is sent."""

import itertools
from collections.abc import Sequence
from typing import Any

# The sides of each die.
DICE = {"🎲": 6, "🎯": 6, "🎳": 6, "🏀": 5, "⚽": 5, "🎰": 64}

_ids = itertools.count(5_000_000_000_000_000_001)
_throws = itertools.count(3)


def new_dice(emoji: str) -> dict[str, Any]:
    """A die that has just been thrown; one after another shows another value."""
    return {"emoji": emoji, "value": 1 + next(_throws) % DICE[emoji]}


def new_poll(
    question: str, options: Sequence[str], *, quiz: bool = False, correct: list[int] | None = None
) -> dict[str, Any]:
    """A poll nobody has voted in; of a quiz the bot may know the right answers (`correct`)."""
    poll: dict[str, Any] = {
        "id": str(next(_ids)),
        "question": question,
        "options": [
            {"persistent_id": str(number), "text": text, "voter_count": 0} for number, text in enumerate(options)
        ],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "quiz" if quiz else "regular",
        "allows_multiple_answers": False,
        "allows_revoting": not quiz,
        "members_only": False,
    }
    if correct is not None:
        poll["correct_option_ids"] = list(correct)
    return poll


def copied_poll(poll: dict[str, Any]) -> dict[str, Any]:
    """The same question asked anew: a poll of its own, without the votes."""
    texts = [option["text"] for option in poll["options"]]
    copy = new_poll(poll["question"], texts, quiz=poll["type"] == "quiz", correct=poll.get("correct_option_ids"))
    return {**copy, **{key: poll[key] for key in ("is_anonymous", "allows_multiple_answers", "allows_revoting")}}
