from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator, in_every_language
from bot.services import hearing
from bot.services.funnel import default_limits
from bot.services.hearing import Volume
from bot.services.money import offers
from bot.services.people import concerns, shown_names
from bot.services.time import mornings
from bot.text.days import hour_of_day
from bot.text.names import language_choices, stage_label
from bot.text.words import marked, one_line
from db.models import Role
from dialogs.kit import once
from dialogs.kit.navigation import member_of

# Said once: the default limits were just set.
LIMITED = "limited"
# In place of an hour: none.
NEVER = 0
# How what is heard so is marked, and what the next tap makes of it.
MARKS = {Volume.ON: "🔔", Volume.SILENT: "🔕", Volume.OFF: "▫️"}
NEXT = {Volume.ON: Volume.SILENT, Volume.SILENT: Volume.OFF, Volume.OFF: Volume.ON}


async def main(dialog_manager: DialogManager, **_: Any) -> dict[str, bool]:
    """Say whether whoever looks is an owner, and whether the default limits of stages are still offered to them."""
    owner = member_of(dialog_manager).role is Role.OWNER
    return {
        "owner": owner,
        "limits": owner and bool(await default_limits.offered()),
        "limited": once.said(dialog_manager, LIMITED, False),
    }


async def limits(t: Translator, **_: Any) -> dict[str, Any]:
    """Return the limits that are offered, a line each; nothing where that was settled meanwhile."""
    found = await default_limits.offered()
    lines = [t("limits-line", stage=stage_label(stage), days=days) for stage, days in found]
    return {"limits": "\n".join(lines)}


async def languages(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the languages as buttons, under a heading that anybody can read."""
    return {"title": in_every_language("language-title"), "languages": language_choices(member_of(dialog_manager))}


async def my_notices(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return how the member hears what concerns them: each button carries what the next tap makes of it."""
    member = member_of(dialog_manager)
    hour = member.morning_hour
    heard = [(concern, hearing.volume(member, concern)) for concern in concerns.of(member)]
    return {
        "hour": hour_of_day(hour, t.language) if hour is not None else "",
        "concerns": [
            (f"{concern}.{NEXT[volume]}", f"{MARKS[volume]} {t.label(f'concern-{concern}')}")
            for concern, volume in heard
        ],
    }


async def my_morning(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return at which hour the member hears what there is to do, and the hours to choose from; 0 stands for never."""
    present = member_of(dialog_manager).morning_hour
    labels = {hour: hour_of_day(hour, t.language) for hour in mornings.HOURS} | {NEVER: t.label("my-notices-off")}
    chosen = present or NEVER
    return {
        "hour": hour_of_day(present, t.language) if present is not None else "",
        "hours": [(hour, marked(label, hour == chosen)) for hour, label in labels.items()],
    }


async def details(**_: Any) -> dict[str, Any]:
    """Return the payment details as the owner typed them."""
    return {"details": await offers.payment_details()}


async def shown_name(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what clients read of the reader, and how long that may be."""
    return {"shown_name": one_line(member_of(dialog_manager).shown_name), "limit": shown_names.LONGEST}
