"""The buttons of notices to staff. What they open comes below the notice, which stays as it is."""

from aiogram import F, Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.funnel import stage_events
from bot.services.people import clients, first_steps, staff
from bot.services.people.first_steps import Step
from bot.services.programs import deliveries, freezes, programs
from bot.services.time import steps
from bot.services.time.follow_ups import offering
from bot.settings import Settings
from bot.telegram.answers import answer
from bot.telegram.callbacks import (
    LeaveOut,
    OpenCard,
    OpenFailed,
    OpenHeld,
    OpenPrices,
    OpenRow,
    OpenSettings,
    OpenToday,
    ReplacePart,
    Sample,
    ShowLeads,
    ShowOwed,
    StepDone,
    TryAgain,
)
from bot.telegram.freeze_callbacks import DecideFreeze, OfferRenewal
from bot.text.names import client_name
from db.models import Event, ProgramStatus, Staff
from dialogs import opening, routes


def router() -> Router:
    router = Router(name="admin_notices")
    router.callback_query.register(open_card, OpenCard.filter())
    router.callback_query.register(show_leads, ShowLeads.filter())
    router.callback_query.register(open_settings, OpenSettings.filter())
    router.callback_query.register(open_prices, OpenPrices.filter())
    router.callback_query.register(open_held, OpenHeld.filter())
    router.callback_query.register(try_again, TryAgain.filter())
    router.callback_query.register(open_failed, OpenFailed.filter())
    router.callback_query.register(replace_part, ReplacePart.filter())
    router.callback_query.register(leave_out, LeaveOut.filter())
    router.callback_query.register(open_today, OpenToday.filter())
    router.callback_query.register(open_row, OpenRow.filter())
    router.callback_query.register(step_done, StepDone.filter())
    router.callback_query.register(show_owed, ShowOwed.filter())
    router.callback_query.register(offer_renewal, OfferRenewal.filter())
    router.callback_query.register(grant_freeze, DecideFreeze.filter(F.grant))
    router.callback_query.register(refuse_freeze, DecideFreeze.filter(~F.grant))
    router.callback_query.register(say_it_is_a_sample, Sample.filter())
    return router


async def open_card(callback: CallbackQuery, callback_data: OpenCard, dialog_manager: DialogManager) -> None:
    client = await clients.get(callback_data.client)
    await opening.open_below(dialog_manager, routes.card(client.id))
    await answer(callback)


async def show_leads(callback: CallbackQuery, dialog_manager: DialogManager) -> None:
    """Open the stage that new leads come to, the newest first; where they come to none, the list of all clients."""
    stage = (await stage_events.events())[Event.START]
    if stage is None:
        await opening.open_below(dialog_manager, routes.search())
    else:
        await opening.open_below(dialog_manager, routes.column(stage.id))
    await answer(callback)


async def open_settings(callback: CallbackQuery, member: Staff, dialog_manager: DialogManager) -> None:
    """Open the payment details for an owner; a trainer, who may have been one, is refused."""
    await staff.require_owner(member)
    await opening.open_below(dialog_manager, routes.payment_details())
    await answer(callback)


async def open_prices(callback: CallbackQuery, member: Staff, dialog_manager: DialogManager) -> None:
    """Open the offers for an owner, who has taken one of the first steps by that; a trainer is refused."""
    await staff.require_owner(member)
    await first_steps.take(Step.OFFERS, by=member)
    await opening.open_below(dialog_manager, routes.offers())
    await answer(callback)


async def open_held(
    callback: CallbackQuery, callback_data: OpenHeld, dialog_manager: DialogManager, t: Translator
) -> None:
    """Open the decision about a held program: whoever decides reads first why it is held.

    Where the client has answered anew since the notice, what is held now opens.
    """
    program = await programs.get(callback_data.program)
    newest = None if program.status is ProgramStatus.HELD else await programs.held_for(program.client_id)
    await opening.open_below(dialog_manager, routes.held((newest or program).id))
    await answer(callback, t.label("held-answered-anew") if newest else "")


async def try_again(callback: CallbackQuery, callback_data: TryAgain, member: Staff, t: Translator) -> None:
    again = await programs.try_again(callback_data.program, by=member)
    await answer(callback, t.label("program-sending-again" if again else "program-nothing-to-send"))


async def open_failed(callback: CallbackQuery, callback_data: OpenFailed, dialog_manager: DialogManager) -> None:
    program = await programs.get(callback_data.program)
    await opening.open_below(dialog_manager, routes.failed(program.id))
    await answer(callback)


async def replace_part(callback: CallbackQuery, callback_data: ReplacePart, dialog_manager: DialogManager) -> None:
    """Open the part's screen, which takes the message that comes instead."""
    program = await programs.get(callback_data.program)
    await opening.open_below(dialog_manager, routes.failed_part(program.id, callback_data.part))
    await answer(callback)


async def leave_out(
    callback: CallbackQuery, callback_data: LeaveOut, member: Staff, settings: Settings, t: Translator
) -> None:
    delivered = await deliveries.leave_out(
        callback_data.program, [callback_data.part], by=member, today=settings.today()
    )
    await answer(callback, t.label("part-left-out-whole" if delivered else "part-left-out"))


async def open_today(callback: CallbackQuery, dialog_manager: DialogManager) -> None:
    await opening.open_below(dialog_manager, routes.today())
    await answer(callback)


async def open_row(callback: CallbackQuery, callback_data: OpenRow, dialog_manager: DialogManager) -> None:
    """Open what a row of the morning's message is about; done meanwhile, the list says so."""
    row = (callback_data.kind, callback_data.client, callback_data.subject)
    await opening.open_below(dialog_manager, (routes.row_later if callback_data.later else routes.row)(*row))
    await answer(callback)


async def step_done(
    callback: CallbackQuery, callback_data: StepDone, member: Staff, dialog_manager: DialogManager, t: Translator
) -> None:
    """Note that the step is done, and offer the next one."""
    step = await steps.done(callback_data.step, by=member)
    await opening.open_below(dialog_manager, routes.new_step(step.client_id))
    await answer(callback, t.label("step-done"))


async def show_owed(callback: CallbackQuery, dialog_manager: DialogManager) -> None:
    await opening.show_below(dialog_manager, routes.menu())
    await answer(callback)


async def offer_renewal(callback: CallbackQuery, callback_data: OfferRenewal, member: Staff, t: Translator) -> None:
    client_id, subject = callback_data.client, str(callback_data.program)
    client = await offering.offer(client_id=client_id, subject=subject, by=member)
    await answer(callback, t.label("renewal-offered-toast", name=client_name(client, t)))


async def grant_freeze(callback: CallbackQuery, callback_data: DecideFreeze, member: Staff, t: Translator) -> None:
    """Let the program rest as its client asks; the notice says so then, to everybody."""
    await freezes.grant(callback_data.freeze, by=member)
    await answer(callback, t.label("freeze-granted-toast"))


async def refuse_freeze(callback: CallbackQuery, callback_data: DecideFreeze, member: Staff, t: Translator) -> None:
    await freezes.refuse(callback_data.freeze, by=member)
    await answer(callback, t.label("freeze-refused-toast"))


async def say_it_is_a_sample(callback: CallbackQuery, t: Translator) -> None:
    await answer(callback, t.label("sample"))
