"""What an outbox row says, in the words and buttons of whoever gets it."""

from dataclasses import dataclass
from hashlib import blake2b
from typing import Any
from zoneinfo import ZoneInfo

from aiogram.types import InlineKeyboardButton

from bot.callbacks import Decide, Go, OpenCard, OpenHeld, OpenSettings, Place, TryAgain, button
from bot.i18n import Translator, translator
from bot.screen import Shown
from bot.services import payments, programs
from bot.text import client_name, moment, money, near_day, shown, staff_name
from bot.trainer_link import write_button
from db.models import Client, Offer, Outbox, Payment, PaymentStatus, Program, ProgramStatus, Staff


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
        return await _receipt(row.payment_id, content, t, zone)
    arguments: dict[str, Any] = dict(content.get("args", {}))
    if client is not None:
        arguments |= _about(client, t)
    if "staff_id" in arguments:
        arguments["name"] = staff_name(await Staff.get(id=arguments["staff_id"]), t)
    if "offer_id" in arguments:
        arguments |= await _price_change(arguments, t)
    if key.startswith("payment-"):
        payment = await payments.get(arguments["payment_id"])
        return _decision(key, payment, t)
    if "program_id" in arguments:
        arguments |= _term(await programs.get(arguments["program_id"]), t)
    text = t(key, at=moment(row.created_at, zone, t.language), **arguments)
    if key == "notice-new-lead" and client is not None and client.source:
        text += "\n" + t("notice-source", source=shown(client.source))
    program = await Program.get_or_none(id=content["program_id"]) if "program_id" in content else None
    return Notice(Shown(text, _buttons(key, client, program, t)))


async def _receipt(payment_id: int, content: dict[str, Any], t: Translator, zone: ZoneInfo) -> Notice:
    payment = await payments.get(payment_id)
    lines = [t("notice-receipt", number=payment.id, **_about(payment.client, t), **_sum(payment, t))]
    if payment.status is PaymentStatus.PENDING:
        if payment.receipt is None:
            lines.append(t("notice-receipt-none"))
        rows = [
            [button(t, "button-confirm", Decide(payment=payment.id, confirm=True))],
            [button(t, "button-reject", Decide(payment=payment.id, confirm=False))],
            [button(t, "button-card", OpenCard(client=payment.client_id))],
        ]
        rows[0:2] = [rows[0] + rows[1]]
    else:
        lines.append(decided(payment, t, zone))
        rows = []
    receipt = payment.receipt or {}
    media = content["args"].get("media")
    if media is None:
        return Notice(Shown("\n".join(lines), rows))
    return Notice(Shown("\n".join(lines), rows), receipt.get("kind", media), receipt.get("file_id"))


def decided(payment: Payment, t: Translator, zone: ZoneInfo) -> str:
    """Return who decided about the payment, and when, in a line."""
    by = shown(payment.decided_by.name) if payment.decided_by else ""
    at = moment(payment.decided_at, zone, t.language) if payment.decided_at else ""
    return t(f"payment-{payment.status.value}-by", by=by or t.label("system"), at=at)


def _decision(key: str, payment: Payment, t: Translator) -> Notice:
    reason = shown(payment.reason, 500) or t.label("payment-no-reason")
    text = t(key, reason=reason, **_sum(payment, t))
    if payment.status is PaymentStatus.CONFIRMED:
        return Notice(Shown(text))
    return Notice(Shown(text, [[button(t, "button-offers", Go(to=Place.OFFERS)), write_button(t)]]))


async def _price_change(arguments: dict[str, Any], t: Translator) -> dict[str, str]:
    offer = await Offer.get(id=arguments["offer_id"])
    was, price = (money(arguments[name], offer.currency, t.language) for name in ("was", "price"))
    return {"title": shown(offer.title), "was": was, "price": price}


def _term(program: Program, t: Translator) -> dict[str, str]:
    """Return what the program is called, and its first and last day."""
    title = shown(program.title) or t.label("program-of-the-trainer")
    first, last = (near_day(end, t.language) if end else "" for end in (program.starts_on, program.ends_on))
    return {"title": title, "first": first, "last": last}


def _buttons(
    key: str, client: Client | None, program: Program | None, t: Translator
) -> list[list[InlineKeyboardButton]]:
    rows = []
    if key == "mobility-page":
        rows.append([write_button(t)])
    if key == "details-are-there":
        rows.append([button(t, "button-offers", Go(to=Place.OFFERS))])
    if key in ("notice-payment-details", "notice-details-changed"):
        rows.append([button(t, "button-settings", OpenSettings())])
    if program is not None and program.status is ProgramStatus.HELD:
        rows.append([button(t, "button-decide", OpenHeld(program=program.id))])
    if program is not None and key == "notice-delivery-failed":
        rows.append([button(t, "button-try-again", TryAgain(program=program.id))])
    if client is not None and client.forgotten_at is None:
        rows.append([button(t, "button-card", OpenCard(client=client.id))])
    return rows


def _about(client: Client, t: Translator) -> dict[str, str]:
    return {"name": client_name(client, t)}


def _sum(payment: Payment, t: Translator) -> dict[str, str]:
    return {"title": shown(payment.title), "amount": money(payment.amount, payment.currency, t.language)}
