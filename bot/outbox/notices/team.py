"""What concerns readers themselves, and their colleagues."""

from bot.outbox.notices.look import Look, Reading, Renderers
from bot.services.notices.team import Away, ScreenOwed, StaffJoined
from bot.telegram.callbacks import ShowOwed, button
from bot.telegram.live_message import View
from bot.text.names import staff_name
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


RENDERERS: Renderers = {StaffJoined: staff_joined, Away: away, ScreenOwed: screen_owed}
