from collections.abc import Sequence
from hashlib import blake2b
from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import LANGUAGES, Translator, translator
from bot.services.funnel import stages
from bot.services.money import offers
from bot.services.talk import broadcasts, segments
from bot.services.talk.broadcasts import Report
from bot.services.talk.segments import Activity, Segment
from bot.services.time import calendar
from bot.text.broadcasts import how_far
from bot.text.days import short_day
from bot.text.names import stage_label
from bot.text.words import cut, marked, one_line
from db.models import Broadcast, BroadcastStatus, Offer
from dialogs.kit import once
from dialogs.kit.ids import choice
from dialogs.kit.navigation import member_of
from dialogs.kit.said import in_a_line

# Said once: a message was taken, a broadcast begun, or stopped.
KEPT, DONE = "kept", "done"
# What the draft was when it was last looked at (`broadcasts.mark_of`).
SHOWN = "shown"
LATEST = 5
LONGEST_LABEL = 30
# What a button carries for «any» of something.
ANY = "any"


async def main(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the newest broadcasts and what came of them, and the one that goes out, to be stopped."""
    latest, draft = await broadcasts.latest(LATEST), await draft_of(dialog_manager)
    reports = await broadcasts.reports([one.id for one in latest])
    running = [(one.id, t.label("button-stop-broadcast")) for one in latest if one.status is BroadcastStatus.RUNNING]
    return {
        "lines": "\n".join(_line(one, reports[one.id], t) for one in latest),
        "running": running,
        "words": _words(draft, t),
        "done": once.said(dialog_manager, DONE, ""),
    }


async def segment(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return whom the draft goes to, choice by choice, and how many they are."""
    chosen = await segment_of(dialog_manager)
    language = translator(chosen.language).label("language-name") if chosen.language else t.label("segment-any")
    return {
        "count": await broadcasts.count(chosen),
        "stages": await _stage_names(chosen, t),
        "source": cut(one_line(chosen.source), LONGEST_LABEL) if chosen.source else t.label("segment-whatever"),
        "offer": _offer_title(chosen.offer, await offers.every()) or t.label("segment-whatever"),
        "activity": _active(chosen.activity, t),
        "languages": [(_next_language(chosen.language), t.label("segment-language", chosen=language))],
        "unpaid": [(choice(chosen.unpaid), marked(t.label("segment-unpaid"), chosen.unpaid))],
    }


async def choose_stages(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    chosen = await segment_of(dialog_manager)
    among = [(stage, stage.id in chosen.stages) for stage in await stages.all_of_them()]
    return {
        "count": await broadcasts.count(chosen),
        "stages": [(f"{stage.id}.{choice(on)}", marked(stage_label(stage), on)) for stage, on in among],
    }


async def choose_source(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    chosen = (await segment_of(dialog_manager)).source
    known = [(key_of(source), cut(one_line(source), LONGEST_LABEL), source) for source in await segments.sources()]
    anything = (ANY, marked(t.label("segment-whatever"), not chosen))
    return {"sources": [anything, *((key, marked(label, source == chosen)) for key, label, source in known)]}


async def choose_offer(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    chosen = (await segment_of(dialog_manager)).offer
    every = await offers.every()
    anything = (0, marked(t.label("segment-whatever"), chosen is None))
    return {"offers": [anything, *((offer.id, marked(one_line(offer.title), offer.id == chosen)) for offer in every)]}


async def choose_activity(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    chosen = (await segment_of(dialog_manager)).activity
    return {"activities": [(one.value, marked(_active(one, t), one is chosen)) for one in Activity]}


async def message(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return what there is of the message and its buttons."""
    draft = await draft_of(dialog_manager)
    question = (choice(draft.question), marked(t.label("button-broadcast-question"), draft.question))
    return {
        "words": _words(draft, t),
        "kept": once.said(dialog_manager, KEPT, default=False),
        "offer": _offer_title(draft.offer_id, await offers.on_sale()) or t.label("broadcast-no-offer"),
        "questions": [question] if draft.content else [],
    }


async def choose_button(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    chosen, on_sale = (await draft_of(dialog_manager)).offer_id, await offers.on_sale()
    nothing = (0, marked(t.label("broadcast-no-offer"), chosen is None))
    return {"offers": [nothing, *((offer.id, marked(one_line(offer.title), offer.id == chosen)) for offer in on_sale)]}


async def ready(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return how many will get it, and what the button carries that sends it: that, and what was looked at."""
    count = await broadcasts.count(await segment_of(dialog_manager))
    seen = f"{count}.{dialog_manager.dialog_data.get(SHOWN, '')}"
    return {"count": count, "seen": [(seen, t.label("button-broadcast-sure"))]}


async def draft_of(manager: DialogManager) -> Broadcast:
    """Return what this owner is writing."""
    return await broadcasts.draft_of(member_of(manager))


async def segment_of(manager: DialogManager) -> Segment:
    """Return whom that goes to."""
    return Segment.from_json((await draft_of(manager)).segment)


def key_of(source: str) -> str:
    """Return what a button carries for the source, which may be too long for it."""
    return blake2b(source.encode(), digest_size=6).hexdigest()


def _words(broadcast: Broadcast, t: Translator) -> str:
    """Return what the broadcast says, in a line as it is; nothing where there is no message yet."""
    return in_a_line(broadcasts.contents(broadcast), t) if broadcast.content else ""


def _line(broadcast: Broadcast, report: Report, t: Translator) -> str:
    day = short_day(calendar.day_of(broadcast.started_at or broadcast.created_at), t.language, today=calendar.today())
    key = f"broadcasts-line-{broadcast.status}"
    return t(key, day=day, words=_words(broadcast, t), said=how_far(report, t))


async def _stage_names(chosen: Segment, t: Translator) -> str:
    if not chosen.stages:
        return t.label("segment-all")
    return cut(
        ", ".join(stage_label(one) for one in await stages.all_of_them() if one.id in chosen.stages), LONGEST_LABEL
    )


def _offer_title(offer_id: int | None, among: Sequence[Offer]) -> str:
    """Return what the offer is called; nothing where it is not among these."""
    return next((cut(one_line(offer.title), LONGEST_LABEL) for offer in among if offer.id == offer_id), "")


def _next_language(chosen: str) -> str:
    """Return which language the next tap chooses."""
    order = [ANY, *LANGUAGES]
    return order[(order.index(chosen or ANY) + 1) % len(order)]


def _active(activity: Activity, t: Translator) -> str:
    return t.label(f"activity-{activity.replace('_', '-')}")
