"""The client's menu: what runs and waits above it, and its buttons, by how things are with the client."""

from typing import TypeGuard

from aiogram.types import InlineKeyboardButton

from bot.i18n import Translator
from bot.services.money.offer_words import title_in
from bot.services.people.situation import Situation
from bot.telegram.callbacks import AskReceipt, Destination, Go, OpenOffer, Paid, Rows, button
from bot.telegram.talk_callbacks import HandOn, PlaceFiles, write_button
from bot.text.days import term
from bot.text.freezes import hides_days, lasts, stands
from bot.text.money import money
from bot.text.names import program_title
from bot.text.offers import short_price
from bot.text.packs import pack_lines
from bot.text.payments import subscription_line
from bot.text.words import cut, one_line
from db.models import Freeze, Offer, Payment, PaymentRequest, Program

# More payments than these wait for nobody at once; each has a line, and one without a receipt a button.
MOST = 5
LONGEST_TITLE = 30


def lines(situation: Situation, t: Translator, *, about: int = 0) -> list[str]:
    """Return what waits and what runs, a line each; of the payment `about` the words below tell already."""
    paying = [_paying(request, t) for request in situation.paying[:MOST]]
    waiting = [_waiting(payment, t) for payment in situation.waiting[:MOST] if payment.id != about]
    owed = [t("home-payment-owed", number=payment.id) for payment in situation.owed[:MOST] if payment.id != about]
    held = [t("home-held")] if situation.held else []
    unsent = [t("home-unsent", count=situation.unsent)] if situation.unsent else []
    unplaced = [t("home-unplaced")] if situation.unplaced else []
    refused = [t("home-payment-refused", number=payment.id) for payment in situation.refused[:MOST]]
    subscribed = [subscription_line(situation.subscription, t)] if situation.subscription else []
    running = [_running(program, situation, t) for program in situation.running]
    freeze = [t("home-freeze", stands=stands(situation.freeze, t))] if _to_come(situation.freeze) else []
    packs = pack_lines(situation.packs, t)
    bought = [*running, *subscribed, *freeze, *packs]
    return [*paying, *unsent, *unplaced, *waiting, *refused, *owed, *bought, *held]


def rows(situation: Situation, t: Translator, *, trainer_first: bool = False) -> Rows:
    """Return the buttons; `trainer_first` puts the one that writes to the trainer right below the words."""
    free = button(t, "button-free-program", Go(to=Destination.FREE))
    mine = button(t, "button-my-programs", Go(to=Destination.PROGRAMS))
    offers, write = button(t, "button-offers", Go(to=Destination.OFFERS)), write_button(t)
    receipts = [
        [button(t, "button-send-receipt", AskReceipt(payment=payment.id), number=payment.id)]
        for payment in [*(one for one in situation.waiting if one.submitted_at is None), *situation.refused][:MOST]
    ]
    titled = len(situation.paying) > 1
    waiting = [[paid_button(request, t, titled=titled)] for request in situation.paying[:MOST]]
    if situation.unsent:
        # They were asked on a screen that is gone.
        yes = button(t, "button-hand-on", HandOn(yes=True))
        waiting.append([yes, button(t, "button-keep-back", HandOn(yes=False))])
    if situation.unplaced:
        waiting.append([button(t, "button-place-file", PlaceFiles(first=situation.unplaced.id))])
    if situation.freeze is not None:
        key = "button-unfreeze" if lasts(situation.freeze) else "button-freeze-mine"
        waiting.append([button(t, key, Go(to=Destination.FREEZE))])
    # The free week stays within reach: it can be asked for anew when something has changed.
    first, last = (mine, [[free]]) if situation.known else (free, [])
    if trainer_first:
        return [[write], *waiting, *receipts, [first], [offers], *last]
    return [*waiting, *receipts, [first], [offers, write], *last]


def offer_button(offer: Offer, t: Translator) -> InlineKeyboardButton:
    """Return the button that opens the offer, with its price."""
    title = one_line(title_in(offer, t.language))
    return button(t, "button-offer", OpenOffer(offer=offer.id), title=title, price=short_price(offer, t))


def paid_button(request: PaymentRequest, t: Translator, *, titled: bool = False) -> InlineKeyboardButton:
    """Return the button that says that the money is sent; `titled` says for what, where there are several."""
    key = "button-paid-for" if titled else "button-paid"
    return button(t, key, Paid(request=request.id), title=cut(one_line(request.title), LONGEST_TITLE))


def _paying(request: PaymentRequest, t: Translator) -> str:
    price = money(request.price, request.currency, t.language)
    return t("home-paying", title=one_line(request.title), price=price)


def _waiting(payment: Payment, t: Translator) -> str:
    return t("home-payment-checked" if payment.submitted_at else "home-payment-receipt", number=payment.id)


def _to_come(freeze: Freeze | None) -> TypeGuard[Freeze]:
    return freeze is not None and not lasts(freeze)


def _running(program: Program, situation: Situation, t: Translator) -> str:
    title, freeze = program_title(program.title, t), situation.freeze
    if freeze is not None and lasts(freeze) and freeze.program_id == program.id:
        return t("home-program-frozen", title=title, stands=stands(freeze, t))
    if hides_days(freeze) and program.starts_on is not None and program.starts_on > situation.today:
        return t("home-program-then", title=title)
    if program.ends_on is None or hides_days(freeze):
        return t("home-program", title=title)
    days = term(program, t.language, today=situation.today)
    if program.starts_on is not None and program.starts_on > situation.today:
        return t("home-program-later", title=title, **days)
    return t("home-program-until", title=title, last=days["last"])
