"""A row of «Сегодня» in words: for its button, and for what a screen says of the row that it was opened from."""

from zoneinfo import ZoneInfo

from bot.i18n import Translator
from bot.services.time.today import Row
from bot.services.time.today_rows import Kind
from bot.text.days import near_day, short_day, waited
from bot.text.money import money
from bot.text.names import client_name, staff_name
from bot.text.payments import returned_of
from bot.text.words import cut, one_line
from db.fields import now
from db.models import Pack, Payment, PipelineStage, Program, Step

LATER = "💤"
"""The button that puts a row off."""
DONE = "✅"
"""The button of a step: it is done."""
LONGEST = 60
LONGEST_NAME = 30


def row_words(row: Row, t: Translator, zone: ZoneInfo) -> str:
    """Return what is to be done about whom, as a button says it: «💳 Иван · 3 000 ₽ · 2 ч»."""
    name = cut(client_name(row.client, t), LONGEST_NAME)
    returned = _returned(row, t)
    if returned:
        words = t.label("today-owed-returned", name=name, returned=returned)
    else:
        words = t.label(f"today-{row.kind}", name=name, **_more(row, t, zone))
    return cut(t.label("today-and-more", row=words, more=row.more) if row.more else words, LONGEST)


def _returned(row: Row, t: Translator) -> str:
    """Return that money of a payment has gone back for which a program is owed still; else nothing."""
    match row.kind, row.about:
        case Kind.OWED, Payment() as payment:
            return returned_of(payment, getattr(payment, "returned", 0), t)
    return ""


def _more(row: Row, t: Translator, zone: ZoneInfo) -> dict[str, str]:
    today = now().astimezone(zone).date()
    match row.kind, row.about:
        case Kind.RECEIPT, Payment() as payment:
            amount = money(payment.amount, payment.currency, t.language)
            return {"amount": amount, "waited": waited(row.since, t)}
        case Kind.OWED, _:
            paid = row.since.astimezone(zone).date()
            return {"day": near_day(paid, t, today=today) or short_day(paid, t.language, today=today)}
        case Kind.STEP, Step() as step:
            words = one_line(step.words) or t.label("today-step-without-words")
            return {"words": f"{staff_name(row.whose, t)}: {words}" if row.whose else words}
        case Kind.STUCK, PipelineStage() as stage:
            return {"waited": waited(row.since, t), "stage": one_line(stage.name)}
        case Kind.SILENT | Kind.MESSAGE, _:
            return {"waited": waited(row.since, t)}
        case ((Kind.ENDING | Kind.PACK), (Program(ends_on=last) | Pack(ends_on=last))) if last:
            return {"day": short_day(last, t.language, today=today)}
    return {}
