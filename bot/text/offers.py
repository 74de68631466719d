"""What an offer costs and holds, in words."""

from bot.i18n import Translator
from bot.services.money.currencies import STARS
from bot.text.money import money
from db.models import Offer, OfferKind


def holds(offer: Offer, t: Translator) -> str:
    """Return what is bought, as a label: «10 занятий, 60 дней», or of a program its days."""
    days = t.label("offer-days", days=offer.duration_days)
    if offer.kind is not OfferKind.PACK:
        return days
    return f"{t.label('offer-sessions', sessions=offer.sessions)}, {days}"


def price_in_money(offer: Offer, t: Translator) -> str:
    """Return its price in money; «цена не задана» where it has none."""
    return money(offer.price, offer.currency, t.language) if offer.price else t.label("price-unset")


def price_in_stars(offer: Offer, t: Translator) -> str:
    """Return its price in Stars, and that it can be charged again and again; empty where it has none."""
    if offer.stars_price is None:
        return ""
    price = money(offer.stars_price, STARS, t.language)
    # Who pays in Stars chooses between the two: it must not read as if it were always charged again.
    return t.label("price-once-or-again", price=price) if offer.subscribes else price


def short_price(offer: Offer, t: Translator) -> str:
    """Return the price for a button: in money, or else in Stars."""
    if offer.price or offer.stars_price is None:
        return price_in_money(offer, t)
    return money(offer.stars_price, STARS, t.language)


def whole_price(offer: Offer, t: Translator) -> str:
    """Return all that it costs, in either: «3 000 ₽ или 1 500 ⭐»."""
    stars = price_in_stars(offer, t)
    if not (offer.price and stars):
        return stars or price_in_money(offer, t)
    return t.label("price-or-stars", price=price_in_money(offer, t), stars=stars)
