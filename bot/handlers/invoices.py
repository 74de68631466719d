"""Paying in Telegram: the invoice for a client, and what Telegram says of the money."""

from datetime import UTC, datetime

from aiogram import Bot, F, Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.exceptions import TelegramBadRequest
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import BotSubscriptionUpdated, CallbackQuery, InlineKeyboardButton, LabeledPrice, Message
from loguru import logger

from bot.handlers.offers import beside, offer_shown
from bot.i18n import Translator
from bot.recovery import passes
from bot.services.ids import id_in
from bot.services.money import charges, invoices, payments, subscriptions
from bot.services.money.charges import Charge
from bot.services.money.currencies import STARS, from_telegram, to_telegram
from bot.services.money.invoices import Way
from bot.services.money.offer_ways import SUBSCRIPTION_DAYS
from bot.services.money.offer_words import INVOICE_DESCRIPTION, INVOICE_TITLE, description_in
from bot.services.money.subscriptions import Period
from bot.services.people import clients, deep_links
from bot.services.people.clients import Person
from bot.settings import Settings
from bot.telegram.answers import answer
from bot.telegram.callbacks import OpenOffer, button
from bot.telegram.filters import IsStaff
from bot.telegram.live_message import Screen, View
from bot.telegram.payment_callbacks import SendInvoice
from bot.telegram.refusals import of_the_chat
from bot.telegram.talk_callbacks import write_button
from bot.text.money import money
from bot.text.words import cut, one_line
from db.models import Client, PaymentRequest, SubscriptionState

DAY = 24 * 60 * 60  # seconds


def router() -> Router:
    router = Router(name="invoices")
    router.callback_query.register(send_invoice, SendInvoice.filter())
    return router


def money_comes() -> Router:
    """Return the router of what Telegram says of money, whoever has paid: it comes before all that people write."""
    router = Router(name="money_comes")
    router.message.register(take_charge, F.successful_payment)
    router.message.register(open_by_copy, CommandStart(magic=F.args.startswith(deep_links.INVOICE)), ~IsStaff())
    router.subscription.register(note_subscription)
    return router


async def send_invoice(
    callback: CallbackQuery,
    callback_data: SendInvoice,
    client: Client,
    screen: Screen,
    bot: Bot,
    settings: Settings,
    t: Translator,
) -> None:
    """Send the invoice as a message that stays, and say below how it goes on; of a subscription show the link.

    Where Telegram takes none such, the client chooses another way, and owners are told.
    """
    request = await invoices.show(client, callback_data.offer, callback_data.way, cards=settings.takes_cards)
    begun = await payments.begun(client, request.offer_id)
    try:
        link = await _link(bot, client, request) if request.subscribes else ""
        if not link and request.message_id is None:
            await invoices.sent(request, await _send(bot, client, request, settings))
    except TelegramBadRequest as error:
        if of_the_chat(error):
            raise
        logger.bind(offer=request.offer_id, error=error.message).warning("an invoice is refused")
        await invoices.refused(request, error.message)
        # The other ways to pay stay at hand.
        shown = await offer_shown(t, client, request.offer_id, cards=settings.takes_cards)
        await screen.show(callback, shown.under(f"⚠️ {t('invoice-refused')}"))
        await answer(callback)
        return
    if link:
        await screen.show(callback, beside(begun, subscription_screen(t, request, link), t))
    else:
        await screen.below(beside(begun, invoice_screen(t, request), t))
    await answer(callback)


async def take_charge(message: Message, person: Person) -> None:
    paid = message.successful_payment
    if paid is None:
        return
    until = paid.subscription_expiration_date
    period = Period(
        message.date,
        expires_at=datetime.fromtimestamp(until, UTC) if until else None,
        is_first=bool(paid.is_first_recurring),
    )
    charge = Charge(
        paid.telegram_payment_charge_id,
        paid.invoice_payload,
        from_telegram(paid.total_amount, paid.currency),
        paid.currency,
        person,
        period,
        recurring=bool(paid.is_recurring),
        provider_id=paid.provider_payment_charge_id if paid.currency != STARS else "",
    )
    await charges.take_or_keep(charge, passes=passes)


async def note_subscription(update: BotSubscriptionUpdated) -> None:
    try:
        state = SubscriptionState(update.state)
    except ValueError:
        logger.bind(state=update.state).warning("a state of a subscription that nobody knows")
        return
    await subscriptions.changed(update.invoice_payload, state)


async def open_by_copy(
    message: Message,
    command: CommandObject,
    bot: Bot,
    person: Person,
    client: Client | None,
    settings: Settings,
    t: Translator,
) -> None:
    """Show the offer to whoever has tapped a copy of somebody's invoice: everybody pays one of their own."""
    offer_id = id_in((command.args or "").removeprefix(deep_links.INVOICE))
    if offer_id is None:
        raise SkipHandler
    arrived = await clients.arrive(person, known=client, looked=True)
    shown = await offer_shown(t, arrived, offer_id, cards=settings.takes_cards)
    await Screen(bot, arrived, settings).below(shown.under(t("invoice-of-another")))


def invoice_screen(t: Translator, request: PaymentRequest) -> View:
    """Return what stands below the invoice."""
    rows = [[button(t, "button-back", OpenOffer(offer=request.offer_id)), write_button(t)]]
    return View(t("invoice-then", title=one_line(request.title)), rows)


def subscription_screen(t: Translator, request: PaymentRequest, link: str) -> View:
    """Return the way to subscribe, what that means, and how it ends."""
    price = money(request.price, request.currency, t.language)
    rows = [
        [InlineKeyboardButton(text=t.label("button-subscribe", price=price), url=link)],
        [button(t, "button-back", OpenOffer(offer=request.offer_id)), write_button(t)],
    ]
    return View(t("subscription-offer", title=one_line(request.title), price=price), rows)


async def _send(bot: Bot, client: Client, request: PaymentRequest, settings: Settings) -> int:
    by_card = invoices.way_of(request) is Way.CARD
    message = await bot.send_invoice(
        client.telegram_id or 0,
        title=_title(request),
        description=_description(request, client),
        payload=request.payload or "",
        currency=request.currency,
        prices=_prices(request),
        provider_token=settings.payment_provider_token.get_secret_value() if by_card else None,
        # Without one a forwarded copy could be paid by whoever gets it.
        start_parameter=f"{deep_links.INVOICE}{request.offer_id}",
    )
    return message.message_id


async def _link(bot: Bot, client: Client, request: PaymentRequest) -> str:
    return await bot.create_invoice_link(
        title=_title(request),
        description=_description(request, client),
        payload=request.payload or "",
        currency=request.currency,
        prices=_prices(request),
        subscription_period=SUBSCRIPTION_DAYS * DAY,
    )


def _title(request: PaymentRequest) -> str:
    return cut(one_line(request.title), INVOICE_TITLE)


def _description(request: PaymentRequest, client: Client) -> str:
    described = description_in(request.offer, client.language)
    return cut(" ".join(described.split()) or request.title, INVOICE_DESCRIPTION)


def _prices(request: PaymentRequest) -> list[LabeledPrice]:
    return [LabeledPrice(label=_title(request), amount=to_telegram(request.price, request.currency))]
