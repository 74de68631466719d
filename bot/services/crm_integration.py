"""`CRMIntegration`: what other code may do with the CRM. Same services, same rules, same history as the bot."""

from collections.abc import Sequence
from typing import Any

from tortoise.exceptions import IntegrityError

from bot.services import arguments, country
from bot.services.errors import ClientNotFound, PaymentNotFound, StaffAccount
from bot.services.funnel import history, pipeline, stages
from bot.services.funnel.pipeline import Note
from bot.services.money import payments
from bot.services.people import clients, staff
from bot.services.people.clients import Person
from bot.services.programs import programs
from db.models import Client, ClientPipeline, Event, Payment, PaymentStatus, Program


class CRMIntegration:
    """Static methods, to be awaited in a process that has initialised the database (see docs/from_code.md).

    Unknown clients, stages and payments raise an error of the `bot.services.errors.CRMError` tree, and nothing
    is written then. So does whatever can't be kept: `BadArgument` names the argument, `TextTooLong` the limit.
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
        `language` is one that the bot speaks: «ru», «en». Raises `StaffAccount`, `BadArgument`, `TextTooLong`.
        """
        person = Person(
            None
            if telegram_id is None
            else arguments.number("telegram_id", telegram_id, highest=arguments.LARGEST_ACCOUNT),
            arguments.words("first_name", first_name),
            arguments.words("last_name", last_name),
            arguments.maybe_words("username", username),
            arguments.language(language),
        )
        phone = arguments.maybe_words("phone", phone, longest=arguments.LONGEST_PHONE)
        source = arguments.maybe_words("source", source)
        if telegram_id is not None and await staff.find(telegram_id) is not None:
            raise StaffAccount(telegram_id=telegram_id)
        try:
            return await clients.create(person, source=source, phone=phone, region=await country.of_the_bot())
        except IntegrityError:
            return await Client.get(telegram_id=telegram_id)

    @staticmethod
    async def move_client_to_stage_by_name(
        client_id: int, stage_name: str, notes: str | None = None
    ) -> ClientPipeline | None:
        """Move the client to the stage of that name (any case). Returns the history row, none where they were there.

        Raises `ClientNotFound`, `StageNotFound`, `BadArgument`, `TextTooLong`.
        """
        client_id = arguments.known_id(client_id, ClientNotFound())
        note = Note(text=arguments.maybe_words("notes", notes, longest=arguments.LONGEST_NOTE) or "")
        stage = await stages.by_name(arguments.words("stage_name", stage_name))
        return await pipeline.move(client_id=client_id, stage_id=stage.id, event=Event.API, note=note)

    @staticmethod
    async def move_client_to_qualified_stage(client_id: int) -> ClientPipeline | None:
        """Move the client as a completed questionnaire does: forward only, to the stage of that event.

        Returns the history row, none where nobody moved. Raises `ClientNotFound`.
        """
        client = await clients.get(arguments.known_id(client_id, ClientNotFound()))
        return await pipeline.on_event(client.id, Event.QUESTIONNAIRE)

    @staticmethod
    async def move_client_to_paid_stage(client_id: int, payment_id: int | None = None) -> ClientPipeline | None:
        """Move the client as a confirmed payment does; with `payment_id` that payment is confirmed too.

        Returns the newest history row of the event, none where nobody moved. Raises `ClientNotFound`,
        `PaymentNotFound` where this client has no such payment, `PaymentDecided` where it was rejected.
        """
        client = await clients.get(arguments.known_id(client_id, ClientNotFound()))
        if payment_id is None:
            return await pipeline.on_event(client.id, Event.PAYMENT)
        before = await history.newest(client.id)
        await payments.confirm_for(client.id, arguments.known_id(payment_id, PaymentNotFound()))
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
        `bot.services.programs.content.Part` says (`kind`, `text`, `entities`, `file_id`). Raises `ClientNotFound`,
        `PaymentNotFound` for a payment that is not this client's or not confirmed, `ClientUnreachable`,
        `DraftEmpty` without parts, `BadPart`, `BadArgument`, `TextTooLong`. A title has at most 60 characters,
        `duration_days` are at most ten years.
        """
        client = await clients.get(arguments.known_id(client_id, ClientNotFound()))
        title = arguments.words("title", title, longest=arguments.LONGEST_TITLE)
        if duration_days is not None:
            arguments.number("duration_days", duration_days, highest=arguments.MOST_DAYS)
        payment = None
        if payment_id is not None:
            payment_id = arguments.known_id(payment_id, PaymentNotFound())
            payment = await Payment.get_or_none(id=payment_id, client_id=client.id, status=PaymentStatus.CONFIRMED)
            if payment is None:
                raise PaymentNotFound(payment=payment_id)
        return await programs.store_paid(
            client, title=title, parts=arguments.parts(parts), payment=payment, duration_days=duration_days
        )
