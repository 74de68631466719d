"""Finding clients by what staff remember of them: parts of names, @username, phone, number."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tortoise.expressions import Q

from bot.services.funnel import limits
from bot.services.funnel.pipeline import NOWHERE
from bot.services.ids import id_in
from bot.services.people import phones
from bot.services.people.names import fold
from bot.services.visible import is_visible
from db.models import Client
from db.trigrams import candidates

PAGE = 8
LONGEST_QUERY = 100
# A first name has at most 64 characters (Bot API): what is longer was not typed to find somebody.
LONGEST_TYPED = 64
# A phone number is searched for from so many digits on; fewer are somebody's number in the CRM.
SHORTEST_PHONE = 3
PHONE = re.compile(r"[\d\s()+.\-‐-–]+")
NUMBER_SIGNS = ("#", "№")
USERNAME_PREFIX = re.compile(r"^(https?://)?(t\.me/)?@?")


@dataclass(frozen=True)
class Found:
    """A page of clients with their stages, newest clients first; `more` says that there is another page."""

    clients: Sequence[Client]
    number: int
    more: bool


async def find(
    query: str,
    *,
    stage_id: int | None = None,
    stuck: bool = False,
    waiting: bool = False,
    number: int = 0,
    size: int = PAGE,
) -> Found:
    """Return a page of those who fit every word of the query, in any case; an empty query fits everybody.

    `stage_id` leaves those of one stage, `NOWHERE` those of none; `stuck` those who are stuck, the most silent first;
    `waiting` those who wait for an answer, the longest first.

    Nobody is counted: what has no end in sight is quickest shown page by page.
    """
    # Who has deleted their data is in no stage, and so never stuck: an index tells that alone.
    clients = Client.all() if stuck else Client.filter(forgotten_at=None)
    if stage_id is not None:
        clients = clients.filter(stage_id=None if stage_id == NOWHERE else stage_id)
    if waiting:
        clients = clients.filter(waits_since__not_isnull=True)
    exact = number_in(query)
    first = await clients.filter(id=exact).select_related("stage") if exact else []
    if stuck:
        still = await limits.stuck_among(first)
        first = [client for client in first if client.id in still]
    alternatives = _alternatives(query)
    fitting = clients.filter(_fits(alternatives)).exclude(id=exact or 0)
    if (ids := await candidates(alternatives)) is not None:
        fitting = fitting.filter(id__in=ids)
    # The one whose number it is comes first, and shifts the others by one.
    start = max(0, number * size - len(first))
    shown_first = first if number == 0 else []
    wanted = size + 1 - len(shown_first)
    ordered = fitting.order_by("waits_since", "id") if waiting else fitting.order_by("-id")
    shown = await limits.most_silent(fitting, most=start + wanted) if stuck else ordered
    rows = await shown.offset(start).limit(wanted).select_related("stage")
    rows = [*shown_first, *rows]
    return Found(rows[:size], number, len(rows) > size)


async def anybody(query: str) -> bool:
    """Say whether the query finds anybody."""
    return bool((await find(query, size=1)).clients)


def can_be_query(text: str) -> bool:
    """Say whether somebody may be searched for by this: a line as long as a name, and no command."""
    words = text.strip()
    return len(words) <= LONGEST_TYPED and "\n" not in words and not words.startswith("/") and is_visible(words)


def number_in(query: str) -> int | None:
    """Return the client's number that the query may be: «12», «№12» or «#12»."""
    digits = query.strip().lstrip("".join(NUMBER_SIGNS)).lstrip()
    return id_in(digits)


def _alternatives(query: str) -> list[list[str]]:
    """Return what to look for: all parts of one of these. Without any, nobody fits."""
    folded = fold(query[:LONGEST_QUERY]).strip()
    if query.strip().startswith(NUMBER_SIGNS):
        return []
    digits = phones.digits_of(folded)
    if digits and PHONE.fullmatch(folded):
        if len(digits) < SHORTEST_PHONE:
            return []
        abroad = phones.dialled_abroad(digits)
        return [[digits], [abroad]] if abroad else [[digits]]
    return [[USERNAME_PREFIX.sub("", word) for word in folded.split()]]


def _fits(alternatives: Sequence[Sequence[str]]) -> Q:
    return Q(*(Q(*(Q(search__contains=part) for part in parts)) for parts in alternatives), join_type="OR")


async def count_waiting() -> int:
    """Return how many clients wait for an answer."""
    return await Client.filter(waits_since__not_isnull=True).count()
