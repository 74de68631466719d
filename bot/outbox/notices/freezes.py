"""What staff are asked about freezes, and what clients are told of theirs."""

from bot.outbox.notices.look import Look, Reading, Renderers, about_client
from bot.services.money import subscriptions
from bot.services.notices.freezes import AboutFreeze, ClientReturns, FreezeAsked, FreezeNews, FreezeOver
from bot.services.packs import standing
from bot.services.programs import freeze_rules, freezes
from bot.services.time import calendar
from bot.telegram.callbacks import Destination, Go, OpenCard, button
from bot.telegram.freeze_callbacks import DecideFreeze
from bot.telegram.live_message import View
from bot.telegram.talk_callbacks import write_button
from bot.text.days import short_day
from bot.text.freezes import has_end, hides_days, how_long
from bot.text.names import client_name, done_by, program_title
from bot.text.packs import last_days
from bot.text.words import all_lines
from db.models import Freeze, FreezeStatus


async def freeze_asked(notice: FreezeAsked, reading: Reading) -> Look:
    """The question with its buttons; once it is decided, how, and no button that decides."""
    freeze, t = await freezes.get(notice.freeze_id), reading.t
    name, title = client_name(freeze.client, t), program_title(freeze.program.title, t)
    lines = [t("notice-freeze-asked", name=name, title=title, term=how_long(freeze, t))]
    if freeze.words:
        lines.append(t("notice-freeze-words", words=all_lines(freeze.words)))
    card = button(t, "button-card", OpenCard(client=freeze.client_id))
    if freeze.client.forgotten_at is not None:
        return Look(View("\n".join(lines)))
    if freeze.status is FreezeStatus.ASKED:
        if await subscriptions.extends(freeze.program.payment_id):
            lines.append(t("freeze-ends-subscription"))
        grant = button(t, "button-freeze-grant", DecideFreeze(freeze=freeze.id, grant=True))
        refuse = button(t, "button-reject", DecideFreeze(freeze=freeze.id, grant=False))
        return Look(View("\n".join(lines), [[grant], [card], [refuse]]))
    lines.append(t.label(f"notice-freeze-{freeze.status}", by=done_by(freeze.decided_by, t)))
    return Look(View("\n".join(lines), [[card]]))


async def client_returns(notice: ClientReturns, reading: Reading) -> Look:
    freeze, t = await freezes.get(notice.freeze_id), reading.t
    if freeze.status is FreezeStatus.CANCELLED:
        look = await about_client("notice-freeze-not-wanted", notice, reading)
    else:
        day = short_day(freeze.returns_on, t.language, today=calendar.today())
        look = await about_client("notice-client-returns", notice, reading, day=day)
    if not await subscriptions.stays_ended(freeze.program.payment_id):
        return look
    return Look(look.shown.over(t("freeze-subscription-stays-ended")))


async def freeze_news(notice: AboutFreeze, reading: Reading) -> Look:
    """Return what has become of the freeze, up to when packs hold now, and what it has ended for good."""
    freeze, t = await freezes.get(notice.freeze_id), reading.t
    programs = button(t, "button-my-programs", Go(to=Destination.PROGRAMS))
    if freeze.status is FreezeStatus.REFUSED:
        return Look(View(t("freeze-refused", term=how_long(freeze, t)), [[write_button(t)], [programs]]))
    ended = await subscriptions.stays_ended(freeze.program.payment_id)
    packs = last_days(await standing.open_of(freeze.client_id), t, frozen=hides_days(freeze))
    if freeze.status is FreezeStatus.GRANTED:
        change = button(t, "button-freeze-mine", Go(to=Destination.FREEZE))
        shown = View("\n".join([_granted(freeze, reading), *packs]), [[change], [write_button(t)]])
        # Its client may have cancelled it long before.
        by_it = await subscriptions.ended_since(freeze.program.payment_id, freeze.decided_at or freeze.created_at)
        return Look(shown.over(t("freeze-subscription-ended")) if by_it else shown)
    text = "\n".join([t("freeze-over", **_about(freeze, reading)), *packs])
    if not ended:
        return Look(View(text, [[programs], [write_button(t)]]))
    offers = button(t, "button-offers", Go(to=Destination.OFFERS))
    rows = [[programs], [offers, write_button(t)]]
    return Look(View(text, rows).over(t("freeze-subscription-stays-ended")))


def _granted(freeze: Freeze, reading: Reading) -> str:
    """Return from when until when the program rests; of an open freeze nobody knows the last day yet."""
    t, about = reading.t, _about(freeze, reading)
    if has_end(freeze):
        return t("freeze-granted", term=how_long(freeze, t), **about)
    return t("freeze-granted-open", term=how_long(freeze, t), days=freeze_rules.days_of(freeze), title=about["title"])


def _about(freeze: Freeze, reading: Reading) -> dict[str, str]:
    last, t = freeze.program.ends_on, reading.t
    shown = short_day(last, t.language, today=calendar.today()) if last else ""
    return {"title": program_title(freeze.program.title, t), "last": shown}


RENDERERS: Renderers = {
    FreezeAsked: freeze_asked,
    ClientReturns: client_returns,
    FreezeNews: freeze_news,
    FreezeOver: freeze_news,
}
