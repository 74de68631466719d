"""A conversation in words: a line for each thing that was written, sent or told."""

from zoneinfo import ZoneInfo

from bot.i18n import Translator
from bot.services.programs.content import PART_KINDS
from bot.services.talk.timeline import Entry
from bot.services.time.follow_ups import Chain
from bot.text.days import moment
from bot.text.follow_ups import name_of
from bot.text.names import client_name, program_title, staff_name
from bot.text.words import one_line
from db.models import Client, Direction, Program, Receipt, TalkMessage, TalkStatus, TimedMessage

LONGEST_WORDS = 200


def words_of(message: TalkMessage, t: Translator, longest: int = LONGEST_WORDS) -> str:
    """Return the first words of the message behind the sign of its kind, or that kind's name, as it is."""
    words = one_line(message.text, longest)
    if message.kind == "text":
        return words
    name = message.kind.replace("_", "-")
    kind = t.label(f"kind-{name}") if message.kind in PART_KINDS else t.label(f"said-{name}")
    return f"{kind}: {words}" if words else kind


def line(entry: Entry, client: Client, t: Translator, zone: ZoneInfo) -> str:
    """Return the entry in a line, with its time and whose it is, as HTML."""
    at, about = moment(entry.at, zone, t.language), entry.about
    match about:
        case TalkMessage(direction=Direction.IN):
            return t("talk-line", at=at, who=client_name(client, t), words=words_of(about, t))
        case TalkMessage():
            who = staff_name(about.staff, t) if about.staff is not None else ""
            key = "talk-line-failed" if about.status is TalkStatus.FAILED else "talk-line"
            return t(key, at=at, who=who, words=words_of(about, t))
        case Program():
            return t("talk-line-program", at=at, title=program_title(about.title, t))
        case Receipt():
            payment = about.payment_id or 0
            return t("talk-line-receipt" if payment else "talk-line-receipt-unclaimed", at=at, payment=payment)
        case TimedMessage():
            return t("talk-line-timed", at=at, what=_told(about, t))


def _told(timed: TimedMessage, t: Translator) -> str:
    if timed.chain in list(Chain):
        return name_of(Chain(timed.chain), t)
    return t.label("reminder-about-payments")
