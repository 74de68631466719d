from datetime import timedelta
from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.money import alike, currencies, offers, recording
from bot.services.people import clients
from bot.services.time import calendar
from bot.settings import Settings
from bot.text.days import near_day, short_day
from bot.text.money import money
from bot.text.names import client_name
from bot.text.words import all_lines, cut, one_line
from db.models import PaymentStatus
from dialogs import routes
from dialogs.recording.draft import Draft, draft_of

# Where the dialog keeps what a typed sum may mean.
READINGS = "readings"
LONGEST_LABEL = 40
LONGEST_NOTE = 300


async def what(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return what may have been paid for: everything on sale, and what it costs."""
    client = await clients.get(routes.client_of(dialog_manager))
    labels = [
        (offer.id, f"{cut(one_line(offer.title), LONGEST_LABEL)} · {money(offer.price, offer.currency, t.language)}")
        for offer in await offers.on_sale()
        if offer.price
    ]
    return {
        "name": client_name(client, t),
        "offers": labels,
        "sign": currencies.sign(settings.currency, t.language),
    }


async def amount(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return what a sum is asked for, and what the one that was typed may mean."""
    client = await clients.get(routes.client_of(dialog_manager))
    draft = draft_of(dialog_manager)
    currency = draft.currency or settings.currency
    readings = dialog_manager.dialog_data.get(READINGS) or []
    return {
        "name": client_name(client, t),
        "title": await _title(draft, t),
        "sign": currencies.sign(currency, t.language),
        "readings": [(sum_, money(sum_, currency, t.language)) for sum_ in readings],
    }


async def ready(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return what is about to be recorded, and what can still be changed about it."""
    client = await clients.get(routes.client_of(dialog_manager))
    draft, today = draft_of(dialog_manager), calendar.today()
    same = await alike.maybe_same(client.id, draft.offer or None, amount=draft.amount, currency=draft.currency)
    return {
        "name": client_name(client, t),
        "title": await _title(draft, t),
        "amount": money(draft.amount, draft.currency, t.language),
        "how": t.label(f"method-{draft.method}"),
        "day": near_day(draft.paid_on, t, today=today) or short_day(draft.paid_on, t.language, today=today),
        "note": all_lines(draft.note, LONGEST_NOTE),
        "silent": draft.silent,
        "reachable": client.telegram_id is not None,
        "methods": [
            (method.value, t.label(f"method-{method.value}")) for method in recording.METHODS if method != draft.method
        ],
        "days": [
            (day.toordinal(), near_day(day, t, today=today).capitalize())
            for day in (today, today - timedelta(days=1))
            if day != draft.paid_on
        ],
        "undecided": same is not None and same.status is PaymentStatus.PENDING,
        "confirmed": same is not None and same.status is PaymentStatus.CONFIRMED,
        "same": [(same.id, _same(same.id, money(same.amount, same.currency, t.language), t))] if same else [],
    }


def _same(number: int, amount: str, t: Translator) -> str:
    return t.label("button-maybe-same", number=number, amount=amount)


async def _title(draft: Draft, t: Translator) -> str:
    return one_line((await offers.one(draft.offer)).title) if draft.offer else t.label("own-sum")
