"""What an outbox row says, in the words and buttons of whoever gets it."""

from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import Any
from zoneinfo import ZoneInfo

from aiogram.types import InlineKeyboardButton

from bot.i18n import Translator, translator
from bot.outbox import payment_notices
from bot.program import part_words
from bot.services import missed, outbox
from bot.services.money import payment_requests, payments
from bot.services.owed_screens import OWED
from bot.services.programs import deliveries, programs
from bot.telegram.callbacks import Go, OpenCard, OpenHeld, OpenPrices, OpenSettings, Place, ShowOwed, Transfer, button
from bot.telegram.live_message import Shown
from bot.telegram.trainer_link import write_button
from bot.text.days import moment, near_day
from bot.text.money import money
from bot.text.names import client_name, staff_name
from bot.text.words import shown
from db.models import Client, Offer, Outbox, Program, ProgramStatus, Role, Staff

# What leads an owner to the payment details; a trainer can't change them.
DETAILS_NOTICES = ("notice-payment-details", "notice-details-changed")
# What tells of a program that did not arrive, or not all of it.
MISSING_NOTICES = ("notice-delivery-failed", "notice-parts-refused")
# What the line about a long absence tells of, in this order.
AWAY_TELLS = ("leads", "receipts", "programs", "others")


@dataclass(frozen=True)
class Notice:
    """Words and buttons, and the file that they stand under, if there is one."""

    shown: Shown
    media: str | None = None
    file_id: str | None = None

    @property
    def digest(self) -> str:
        """A short name of this very look, the file with it."""
        return blake2b(f"{self.shown.digest}{self.file_id}".encode(), digest_size=16).hexdigest()


async def render(row: Outbox, zone: ZoneInfo) -> Notice:
    """Return what this row (anything but a program's part) looks like at this moment."""
    content = row.content or {}
    reader = row.staff or row.client
    t = translator(reader.language if reader else "ru")
    key: str = content["key"]
    client = await Client.get_or_none(id=content["client_id"]) if "client_id" in content else None
    if row.payment_id and key == "notice-receipt":
        notice = Notice(*await payment_notices.for_staff(row, t, zone))
        return _without_file(notice, row.payment_id, t) if content.get(outbox.WITHOUT_FILE) else notice
    arguments: dict[str, Any] = dict(content.get("args", {}))
    if client is not None:
        arguments |= _about(client, t)
    if "staff_id" in arguments:
        arguments["name"] = staff_name(await Staff.get(id=arguments["staff_id"]), t)
    if "by_id" in arguments:
        arguments["by"] = staff_name(await Staff.get(id=arguments["by_id"]), t)
    if "offer_id" in arguments:
        arguments |= await _price_change(arguments, t)
    if key == "notice-client-blocked":
        arguments["why"] = part_words.why_refused(arguments.get("said") or "blocked by the user", t)
    if key in MISSING_NOTICES:
        missing = part_words.for_staff(await deliveries.look(content["program_id"]), t)
        return Notice(replace(missing, rows=[*missing.drawn_rows, *_buttons(key, client, None, t)]))
    if key == "program-not-all":
        return Notice(Shown(part_words.for_client(await deliveries.look(arguments["program_id"]), t)))
    if key == "details-outdated":
        return await _outdated_details(arguments["request_id"], t)
    if key == missed.AWAY:
        return Notice(_away(arguments, t))
    if key.startswith("payment-"):
        return Notice(await payment_notices.for_client(key, await payments.get(arguments["payment_id"]), t))
    if "program_id" in arguments:
        arguments |= _term(await programs.get(arguments["program_id"]), t)
    if key in DETAILS_NOTICES and row.staff is not None and row.staff.role is not Role.OWNER:
        key = "notice-payment-details-trainer"
    text = t(key, at=moment(row.created_at, zone, t.language), **arguments)
    if key == "notice-new-lead" and client is not None and client.source:
        text += "\n" + t("notice-source", source=shown(client.source))
    program = await Program.get_or_none(id=content["program_id"]) if "program_id" in content else None
    return Notice(Shown(text, _buttons(key, client, program, t)))


def _without_file(notice: Notice, payment_id: int, t: Translator) -> Notice:
    """Return the notice as a text, which says that Telegram has refused its file, with the button that leads to it."""
    text = f"{notice.shown.text}\n{t('notice-file-refused')}"
    rows = payment_notices.with_receipts(notice.shown.drawn_rows, payment_id, t)
    return Notice(replace(notice.shown, text=text, rows=rows))


def _away(arguments: dict[str, Any], t: Translator) -> Shown:
    """Return what a member of staff missed in one line, and how to see the new clients."""
    told = [t(f"away-{what}", count=arguments[what]) for what in AWAY_TELLS if arguments.get(what)]
    lines = [t("notice-away", what=", ".join(told))]
    if arguments.get("leads"):
        lines.append(t("away-where"))
    return Shown("\n".join(lines))


async def _outdated_details(request_id: int, t: Translator) -> Notice:
    """Return the look of a message whose details are not those of today: still to be read, and not to be copied."""
    request = await payment_requests.get(request_id)
    price = money(request.price, request.currency, t.language)
    text = t("details-outdated", title=shown(request.title), price=price, details=request.details)
    if not request.offer.is_active:
        return Notice(Shown(text, [[button(t, "button-offers", Go(to=Place.OFFERS))]]))
    return Notice(Shown(text, [[button(t, "button-new-details", Transfer(offer=request.offer_id))]]))


async def _price_change(arguments: dict[str, Any], t: Translator) -> dict[str, str]:
    """Return the offer's title, and the price as it was and is; one that was none is said in words."""
    offer = await Offer.get(id=arguments["offer_id"])
    currency = arguments.get("currency", offer.currency)
    was = money(arguments["was"], arguments.get("currency_was", currency), t.language)
    price = money(arguments["price"], currency, t.language)
    return {"title": shown(offer.title), "was": was if arguments["was"] else t.label("price-unset"), "price": price}


def _term(program: Program, t: Translator) -> dict[str, str]:
    """Return what the program is called, and its first and last day."""
    title = shown(program.title) or t.label("program-of-the-trainer")
    first, last = (near_day(end, t.language) if end else "" for end in (program.starts_on, program.ends_on))
    return {"title": title, "first": first, "last": last}


def _buttons(
    key: str, client: Client | None, program: Program | None, t: Translator
) -> list[list[InlineKeyboardButton]]:
    rows = []
    if key in OWED:
        rows.append([button(t, "button-show-owed", ShowOwed())])
    if key == "mobility-page":
        rows.append([write_button(t)])
    if key == "details-are-there":
        rows.append([button(t, "button-offers", Go(to=Place.OFFERS))])
    if key in DETAILS_NOTICES:
        rows.append([button(t, "button-settings", OpenSettings())])
    if key in ("notice-currency", "notice-prices-unset"):
        rows.append([button(t, "settings-prices", OpenPrices())])
    if program is not None and program.status is ProgramStatus.HELD:
        rows.append([button(t, "button-decide", OpenHeld(program=program.id))])
    if client is not None and client.forgotten_at is None:
        rows.append([button(t, "button-card", OpenCard(client=client.id))])
    return rows


def _about(client: Client, t: Translator) -> dict[str, str]:
    return {"name": client_name(client, t)}
