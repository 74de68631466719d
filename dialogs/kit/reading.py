"""Whether a screen can have been read: a button on it that does something for good may lie below a second tap.

The tap before opened the screen, in the same place of the chat; whoever means the button has looked at it first.
"""

from bot.services.errors import NotReadYet
from db.fields import now

READ_AFTER = 1.0  # seconds: longer than a double tap, sooner than anybody has read a line and found the button
DAY = 24 * 60 * 60 * 1000  # milliseconds


def drawn_now() -> int:
    """Return what a button carries to say when it was drawn: a moment of the day, in milliseconds."""
    return int(now().timestamp() * 1000) % DAY


def require_read(drawn: int) -> None:
    """Refuse a tap that comes too soon after its button was drawn. Raises `NotReadYet`."""
    if (drawn_now() - drawn) % DAY < READ_AFTER * 1000:
        raise NotReadYet
