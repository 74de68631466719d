"""A conversation in words: a line for each thing that was written, sent or told."""

from zoneinfo import ZoneInfo

from bot.i18n import Translator
from bot.services.programs.content import PART_KINDS
from bot.services.talk.content import TEXT, Content
from bot.services.talk.timeline import Entry
from bot.services.time.follow_ups import Chain
from bot.text.days import moment
from bot.text.names import client_name, program_title, staff_name
from bot.text.words import cut, one_line
from db.models import (
    Client,
    Direction,
    Program,
    ProgramKind,
    ProgramStatus,
    Receipt,
    TalkMessage,
    TalkStatus,
    TimedMessage,
)

# Ten lines of emoji, each of which Telegram counts twice, stay below its 4,096 characters.
LONGEST_WORDS = 120
LONGEST_NAME = 24
RECEIPT_SIGN = "🧾"


def words_of(message: TalkMessage | Content, t: Translator, longest: int = LONGEST_WORDS) -> str:
    """Return the first words of the message behind the name of its kind, which words alone have none of, as it is."""
    words = one_line(message.text, longest)
    if message.kind == TEXT and words:
        return words
    return f"{_kind(message, t)}: {words}" if words else _kind(message, t)


def is_whole(message: TalkMessage) -> bool:
    """Say whether a line has room for all that the message is: words, and few of them."""
    return message.kind == TEXT and len(message.text) <= LONGEST_WORDS


def opens_label(entry: Entry, t: Translator, zone: ZoneInfo) -> str:
    """Return what the button is called that shows this message or receipt whole: its sign, and when it came."""
    sign = _kind(entry.about, t).split(maxsplit=1)[0] if isinstance(entry.about, TalkMessage) else RECEIPT_SIGN
    return f"{sign} {moment(entry.at, zone, t.language)}"


def line(entry: Entry, client: Client, t: Translator, zone: ZoneInfo) -> str:
    """Return the entry in a line, with its time and whose it is, as HTML."""
    at, about = moment(entry.at, zone, t.language), entry.about
    match about:
        case TalkMessage(direction=Direction.IN):
            who = one_line(client.name, LONGEST_NAME) or cut(client_name(client, t), LONGEST_NAME)
            return t("talk-line", at=at, who=who, words=words_of(about, t))
        case TalkMessage():
            who = cut(staff_name(about.staff, t), LONGEST_NAME) if about.staff is not None else ""
            key = "talk-line-failed" if about.status is TalkStatus.FAILED else "talk-line"
            return t(key, at=at, who=who, words=words_of(about, t))
        case Program():
            free = t.label("program-free") if about.kind is ProgramKind.FREE else ""
            title, failed = one_line(about.title) or free or program_title("", t), about.status is ProgramStatus.FAILED
            return t("talk-line-program-failed" if failed else "talk-line-program", at=at, title=title)
        case Receipt():
            payment = about.payment_id or 0
            return t("talk-line-receipt" if payment else "talk-line-receipt-unclaimed", at=at, payment=payment)
        case TimedMessage():
            return t("talk-line-timed", at=at, what=_told(about, t))


def _kind(message: TalkMessage | Content, t: Translator) -> str:
    name = message.kind.replace("_", "-")
    return t.label(f"kind-{name}") if message.kind in PART_KINDS else t.label(f"said-{name}")


def _told(timed: TimedMessage, t: Translator) -> str:
    if timed.chain in list(Chain):
        return t.label(f"chain-{timed.chain.replace('_', '-')}")
    return t.label("reminder-about-payments")
