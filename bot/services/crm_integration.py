"""`CRMIntegration`: what other code may do with the CRM. Same services, same rules, same history as the bot."""

from collections.abc import Sequence
from typing import Any

from tortoise.exceptions import IntegrityError

from bot.services import clients, country, history, payments, pipeline, programs, staff, stages
from bot.services.clients import Person
from bot.services.errors import PaymentNotFound, StaffAccount
from bot.services.pipeline import Note
from db.models import Client, ClientPipeline, Event, Payment, PaymentStatus, Program


class CRMIntegration:
    """Static methods, to be awaited in a process that has initialised the database (see README).

    Unknown clients, stages and payments raise an error of the `bot.services.errors.CRMError` tree, and nothing
    is written then.
    """

    @staticmethod
    async def create_client_in_crm(
        *,
        first_name: str,
        last_name: str = "",
        telegram_id: int | None = None,
        username: str | None = None,
        phone: str | None = None,
        source: str | None = None,
        language: str = "ru",
    ) -> Client:
        """Create a lead and put them into the stage of the event 'start'; staff are told.

        Somebody whose `telegram_id` is a client already is returned as they are. Without one, the lead is kept
        for staff to call: the bot can't write to them. `phone` is read as people write it where the bot works.
        Raises `StaffAccount`.
        """
        if telegram_id is not None and await staff.find(telegram_id) is not None:
            raise StaffAccount(telegram_id=telegram_id)
        person = Person(telegram_id, first_name, last_name, username, language)
        try:
            return await clients.create(person, source=source, phone=phone, region=await country.of_the_bot())
        except IntegrityError:
            return await Client.get(telegram_id=telegram_id)

    @staticmethod
    async def move_client_to_stage_by_name(
        client_id: int, stage_name: str, notes: str | None = None
    ) -> ClientPipeline | None:
        """Move the client to the stage of that name (any case). Returns the history row, none where they were there.

        Raises `ClientNotFound`, `StageNotFound`.
        """
        stage = await stages.by_name(stage_name)
        return await pipeline.move(client_id=client_id, stage_id=stage.id, event=Event.API, note=Note(text=notes or ""))

    @staticmethod
    async def move_client_to_qualified_stage(client_id: int) -> ClientPipeline | None:
        """Move the client as a completed questionnaire does: forward only, to the stage of that event.

        Returns the history row, none where nobody moved. Raises `ClientNotFound`.
        """
        await clients.get(client_id)
        return await pipeline.on_event(client_id, Event.QUESTIONNAIRE)

    @staticmethod
    async def move_client_to_paid_stage(client_id: int, payment_id: int | None = None) -> ClientPipeline | None:
        """Move the client as a confirmed payment does; with `payment_id` that payment is confirmed too.

        Returns the newest history row of the event, none where nobody moved. Raises `ClientNotFound`,
        `PaymentNotFound` where this client has no such payment, `PaymentDecided` where it was rejected.
        """
        client = await clients.get(client_id)
        if payment_id is None:
            return await pipeline.on_event(client.id, Event.PAYMENT)
        before = await history.newest(client.id)
        await payments.confirm_for(client.id, payment_id)
        newest = await history.newest(client.id)
        return newest if newest != before else None

    @staticmethod
    async def save_paid_program(
        client_id: int,
        *,
        parts: Sequence[str | dict[str, Any]],
        title: str = "",
        payment_id: int | None = None,
        duration_days: int | None = None,
    ) -> Program:
        """Store a paid program and queue it; when it has reached the client, they move to Активный клиент.

        `parts` are messages in their order: plain texts of up to 4,096 characters, or dictionaries as
        `bot.services.programs` keeps them (`kind`, `text`, `entities`, `file_id`). Raises `ClientNotFound`,
        `PaymentNotFound` for a payment that is not this client's or not confirmed, `ClientUnreachable`,
        `DraftEmpty` without parts, `BadPart`, `TextTooLong`.
        """
        client = await clients.get(client_id)
        payment = None
        if payment_id is not None:
            payment = await Payment.get_or_none(id=payment_id, client_id=client.id, status=PaymentStatus.CONFIRMED)
            if payment is None:
                raise PaymentNotFound(payment=payment_id)
        return await programs.store_paid(
            client,
            title=title,
            parts=[programs.checked_part(part) for part in parts],
            payment=payment,
            duration_days=duration_days,
        )
