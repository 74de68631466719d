from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator, in_every_language
from bot.services import offers
from bot.text import language_choices, money, shown
from db.models import Role
from dialogs.navigation import member_of


async def access(dialog_manager: DialogManager, **_: Any) -> dict[str, bool]:
    """Say whether whoever looks is an owner."""
    return {"owner": member_of(dialog_manager).role is Role.OWNER}


async def languages(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the languages as buttons, under a heading that anybody can read."""
    return {"title": in_every_language("language-title"), "languages": language_choices(member_of(dialog_manager))}


async def details(**_: Any) -> dict[str, Any]:
    """Return the payment details as the trainer typed them."""
    text = await offers.payment_details()
    return {"details": text, "set": bool(text), "unset": not text}


async def prices(t: Translator, **_: Any) -> dict[str, Any]:
    """Return the offers as buttons."""
    on_sale = await offers.on_sale()
    return {
        "offers": [(o.id, f"{shown(o.title)} · {money(o.price, o.currency, t.language)}") for o in on_sale],
    }


async def price(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the offer whose price is asked for."""
    offer = await offers.get(int(dialog_manager.dialog_data["offer"]))
    return {"title": shown(offer.title), "price": money(offer.price, offer.currency, t.language)}
