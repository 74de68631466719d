"""What concerns readers themselves, and their colleagues."""

from zoneinfo import ZoneInfo

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton

from bot.i18n import Translator
from bot.outbox.notices.look import Look, Reading, Renderers
from bot.services.errors import RowGone
from bot.services.notices.team import Away, Morning, ScreenOwed, StaffJoined
from bot.services.time import today
from bot.services.time.today import Row
from bot.services.time.today_rows import Kind
from bot.telegram.callbacks import OpenRow, OpenToday, ShowOwed, StepDone, button
from bot.telegram.freeze_callbacks import OfferRenewal
from bot.telegram.live_message import View
from bot.text.names import staff_name
from bot.text.today import DONE, LATER, row_words
from db.models import Staff


async def staff_joined(notice: StaffJoined, reading: Reading) -> Look:
    t = reading.t
    return Look(View(t("notice-staff-joined", name=staff_name(await Staff.get(id=notice.staff_id), t))))


async def away(notice: Away, reading: Reading) -> Look:
    """One line, and how to see the new clients."""
    t = reading.t
    told = [t(f"away-{what}", count=count) for what, count in notice.tells.items()]
    lines = [t("notice-away", what=", ".join(told))]
    if notice.leads:
        lines.append(t("away-where"))
    return Look(View("\n".join(lines)))


async def screen_owed(notice: ScreenOwed, reading: Reading) -> Look:
    t = reading.t
    text = t("notice-screen-owed" if reading.row.staff_id is not None else "screen-owed")
    return Look(View(text, [[button(t, "button-show-owed", ShowOwed())]]))


async def morning(_: Morning, reading: Reading) -> Look:
    """What there is to do in numbers, and its rows as buttons. Raises `RowGone` where all is done by now."""
    t, member = reading.t, reading.row.staff
    if member is None:
        raise RowGone
    found, kinds = await today.page(member), await today.kinds(member)
    if not found.count:
        raise RowGone
    counted = ", ".join(t.label(f"morning-{kind}", count=count) for kind, count in kinds.items())
    rows = [_row(row, t, reading.zone) for row in found.entries]
    more = found.count - len(found.entries)
    if more:
        rest = button(t, "button-morning-more", OpenToday(), more=more)
    else:
        rest = button(t, "button-morning", OpenToday())
    rows.append([rest])
    return Look(View(t("morning", what=counted), rows))


def _row(row: Row, t: Translator, zone: ZoneInfo) -> list[InlineKeyboardButton]:
    opens = OpenRow(kind=row.kind, client=row.client.id, subject=row.subject)
    match row.kind:
        case Kind.STEP:
            second: tuple[str, CallbackData] = (DONE, StepDone(step=row.number))
        case Kind.ENDING:
            second = (t.label("button-renew"), OfferRenewal(client=row.client.id, program=row.number))
        case _:
            second = (LATER, opens.model_copy(update={"later": True}))
    buttons = ((row_words(row, t, zone), opens), second)
    return [InlineKeyboardButton(text=text, callback_data=data.pack()) for text, data in buttons]


# `MorningOver` has no look: the sender takes the buttons of another message away.
RENDERERS: Renderers = {StaffJoined: staff_joined, Away: away, ScreenOwed: screen_owed, Morning: morning}
