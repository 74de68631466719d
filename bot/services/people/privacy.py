"""What happens to the data of a client who wants it deleted."""

from loguru import logger
from tortoise.expressions import Subquery
from tortoise.transactions import in_transaction

from bot.services import outbox, told
from bot.services.funnel.reasons import Reason
from bot.services.money import payments, subscriptions, tax_receipts
from bot.services.notices.clients import ClientForgotten
from bot.services.packs import packs
from bot.services.programs import freezes
from bot.services.talk import forgetting
from bot.services.time import snoozes, timers
from db import traces
from db.fields import now
from db.models import (
    Client,
    ClientNote,
    ClientPipeline,
    DetailsWait,
    LeadRequest,
    Mute,
    Program,
    ProgramStatus,
    Questionnaire,
    Step,
    TimedMessage,
    Workout,
)


async def forget(client: Client) -> bool:
    """Delete what is stored about the client; sums of payments and the stage history stay, without a name.

    The client leaves the funnel; the same account comes back as a new lead. Returns whether there was anything
    to delete. That a broadcast was for them stays (`broadcast_recipients`): it says nothing of them but their number,
    and without it the report would not add up.
    """
    async with in_transaction():
        found = await Client.select_for_update().get_or_none(id=client.id, forgotten_at=None)
        if found is None:
            return False
        await outbox.cancel_for_client(found)
        await forgetting.forget(found)
        await told.forget(found)
        await timers.forget(found)
        await TimedMessage.filter(client_id=found.id).delete()
        await Mute.filter(client_id=found.id).delete()
        await snoozes.forget(found)
        await freezes.forget(found)
        theirs = Program.filter(client_id=found.id).values("id")
        await Workout.filter(program_id__in=Subquery(theirs)).delete()
        await Program.filter(client_id=found.id, status=ProgramStatus.DRAFT).delete()
        undelivered = Program.filter(client_id=found.id).exclude(status=ProgramStatus.DELIVERED)
        await undelivered.update(status=ProgramStatus.WITHDRAWN)
        await Program.filter(client_id=found.id).update(content={}, title="", questionnaire_id=None, held_for=None)
        await Questionnaire.filter(client_id=found.id).delete()
        await payments.forget(found)
        await tax_receipts.forget(found)
        await packs.forget(found)
        await subscriptions.forget(found)
        await DetailsWait.filter(client_id=found.id).delete()
        await ClientNote.filter(client_id=found.id).delete()
        await Step.filter(client_id=found.id).delete()
        # The site may have made a key of a phone or an e-mail address.
        await LeadRequest.filter(client_id=found.id).delete()
        await ClientPipeline.filter(client_id=found.id).update(reason_key=None)
        await leave_no_name(found.id)
        await outbox.tell_staff(ClientForgotten(number=found.id))
    logger.bind(client=client.id).info("client forgotten")
    return True


async def leave_no_name(client_id: int) -> None:
    """Empty the client's row, which leaves the funnel, and what was typed into their history; the moves stay."""
    moves = ClientPipeline.filter(client_id=client_id)
    await moves.update(note="", reason="")
    await moves.filter(reason_key=Reason.HEALTH).update(reason_key=None)
    await Client.filter(id=client_id).update(
        telegram_id=None,
        first_name="",
        last_name="",
        username=None,
        language_chosen=False,
        phone=None,
        source=None,
        search="",
        stage_id=None,
        stage_entered_at=None,
        last_sign_at=None,
        asked_at=None,
        screen_message_id=None,
        screen_digest="",
        expects="",
        topic_id=None,
        waits_since=None,
        taken_by_id=None,
        talks=False,
        talks_not_before=None,
        away_told="",
        forgotten_at=now(),
    )
    traces.deleted()
