"""The card's lines. Each function returns one as HTML, or nothing where there is nothing to say."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from bot.i18n import Translator
from bot.services.funnel.reasons import LONGEST as LONGEST_REASON
from bot.services.packs.standing import Standing
from bot.services.people.cards import Card
from bot.services.time import calendar
from bot.text.answers import answers_line
from bot.text.days import day, days_in_stage, days_silent, moment, short_day, term, waited
from bot.text.freezes import hides_days, stands
from bot.text.history import lost, noted
from bot.text.names import phone_number, program_title, staff_name, stage_label
from bot.text.packs import left_of
from bot.text.payments import status_of, subscription_line, title_and_sum
from bot.text.steps import step_words
from bot.text.words import one_line
from db.models import Client, Payment, Program, Staff
from dialogs.kit.writers import written

LONGEST_NOTE = 200
# So many payments leave the rest of the card in sight; all of them are a tap away.
MOST_PAYMENTS = 5


def lines(card: Card, t: Translator, zone: ZoneInfo, *, reader: Staff) -> list[str]:
    """Return all lines that have something to say: who the client is, and below an empty line what has happened."""
    who = list(filter(None, _who(card, t)))
    what = list(filter(None, _what(card, t, zone, reader)))
    return [*who, "", *what] if what else who


def heading(client: Client, t: Translator) -> str:
    """Return the client's name, which opens the person in Telegram, and @username, which Telegram links itself."""
    name = one_line(client.name)
    if not name:
        name = f"@{client.username}" if client.username else t.label("client-nameless", number=client.id)
    if client.telegram_id is None:
        line = t("card-name", name=name)
    else:
        line = t("card-name-linked", name=name, url=f"tg://user?id={client.telegram_id}")
    return f"{line} {t('card-username', username=client.username)}" if client.username and name[0] != "@" else line


def _who(card: Card, t: Translator) -> list[str]:
    client = card.client
    return [
        heading(client, t),
        _stage(card, t),
        _lost(card, t),
        _silence(card, t),
        _reach(client, t),
        t("card-source", source=one_line(client.source)) if client.source else "",
        t("card-phone", phone=phone_number(client, t)) if client.phone else "",
    ]


def _what(card: Card, t: Translator, zone: ZoneInfo, reader: Staff) -> list[str]:
    seen = card.client.last_seen_at
    waits = card.client.waits_since
    return [
        t("card-waits", waited=waited(waits, t)) if waits else "",
        t("card-step", step=step_words(card.step, t, reader=reader)) if card.step else "",
        _answers(card, t),
        _low_bmi(card, t),
        *_payments(card, t),
        subscription_line(card.subscription, t) if card.subscription else "",
        *_programs(card, t),
        stands(card.freeze, t) if card.freeze else "",
        *_written(card, t, zone, reader),
        *pack_lines(card.packs, t),
        _workouts(card, t),
        t("card-seen", at=moment(seen, zone, t.language)) if seen else "",
        *_snoozed(card, t, zone),
        t("card-note", note=one_line(noted(card.note, t), LONGEST_NOTE)) if card.note else "",
    ]


def pack_lines(packs: Sequence[Standing], t: Translator) -> list[str]:
    """Return what is left of a client's packs, a line each of those that can be used; else of the last one."""
    usable = [pack for pack in packs if pack.is_open]
    if not usable:
        return [t("card-pack-over", ended=_ended(pack, t), left=pack.left, total=pack.total) for pack in packs[-1:]]
    return [t("card-pack" if pack.runs else "card-pack-next", **left_of(pack, t)) for pack in usable]


def _ended(standing: Standing, t: Translator) -> str:
    """Return the day on which the pack was over: with its last session, or with its last day."""
    pack, today = standing.pack, calendar.today()
    over = calendar.day_of(pack.finished_at) if pack.finished_at else today
    return short_day(min(over, pack.ends_on or over), t.language, today=today)


def _snoozed(card: Card, t: Translator, zone: ZoneInfo) -> list[str]:
    return [
        t(
            "card-snoozed",
            what=t.label(f"snoozed-{snooze.kind}"),
            until=moment(snooze.until, zone, t.language),
            by=staff_name(snooze.by, t),
        )
        for snooze in card.snoozed
    ]


def _stage(card: Card, t: Translator) -> str:
    if card.stage is None:
        return t("card-no-stage", number=card.client.id)
    return t("card-stage", stage=stage_label(card.stage), days=days_in_stage(card.client), number=card.client.id)


def _lost(card: Card, t: Translator) -> str:
    reason = one_line(lost(card.lost_by, t), LONGEST_REASON) if card.lost_by else ""
    return t("lost-because", reason=reason) if reason else ""


def _silence(card: Card, t: Translator) -> str:
    if not card.stuck or card.stage is None:
        return ""
    return t("card-stuck", days=days_silent(card.client), limit=card.stage.limit_days or 0)


def _reach(client: Client, t: Translator) -> str:
    if client.telegram_id is None:
        return t("card-not-in-telegram")
    return t("card-blocked") if client.blocked_at else ""


def _answers(card: Card, t: Translator) -> str:
    said = answers_line(t, card.answers)
    return t("card-answers", answers=said) if said else ""


def _low_bmi(card: Card, t: Translator) -> str:
    if card.low_bmi is None:
        return ""
    was, is_now = card.low_bmi
    return t("card-low-bmi", was=round(was, 1), now=round(is_now, 1))


def _payments(card: Card, t: Translator) -> list[str]:
    count = len(card.payments)
    newest = [_payment(payment, t) for payment in card.payments[:MOST_PAYMENTS]]
    return [t("card-payments-newest", count=count, shown=MOST_PAYMENTS), *newest] if count > MOST_PAYMENTS else newest


def _payment(payment: Payment, t: Translator) -> str:
    return t("card-payment", status=status_of(payment, t), **title_and_sum(payment, t))


def _workouts(card: Card, t: Translator) -> str:
    week = card.week
    if week is None:
        return ""
    if week.last is None:
        return t("card-workouts-none", total=week.total)
    last = short_day(week.last, t.language, today=week.today)
    return t("card-workouts", done=week.trained, total=week.total, extra=week.extra, last=last)


def _programs(card: Card, t: Translator) -> list[str]:
    """Return the paid programs that run, else what is owed, else the last one; the free one has a line of its own."""
    paid, free = [_paid(program, card, t) for program in card.programs.paid], card.programs.free
    if card.owed and not any(_runs(program, card) for program in card.programs.paid):
        paid = [t("card-program-owed", title=one_line(payment.title)) for payment in card.owed[:MOST_PAYMENTS]]
    if free is not None:
        paid.append(t("card-program-open", title=one_line(free.title) or t.label("program-free")))
    return paid


def _written(card: Card, t: Translator, zone: ZoneInfo, reader: Staff) -> list[str]:
    return [
        written(draft, t, zone, key="card-draft-own" if draft.author_id == reader.id else "draft-writer")
        for draft in card.programs.drafts
    ]


def _paid(program: Program, card: Card, t: Translator) -> str:
    title = program_title(program.title, t)
    if program.ends_on is None or hides_days(card.freeze):
        return t("card-program-open", title=title)
    if program.ends_on < card.today:
        return t("card-program-over", title=title, until=day(program.ends_on, t.language))
    if program.starts_on is not None and program.starts_on > card.today:
        return t("card-program-later", title=title, **term(program, t.language, today=card.today))
    return t("card-program", title=title, until=day(program.ends_on, t.language))


def _runs(program: Program, card: Card) -> bool:
    return program.ends_on is None or program.ends_on >= card.today
