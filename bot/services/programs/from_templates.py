"""Templates on their way to a client: which are offered first, taken into a draft, or sent as they are."""

from collections.abc import Sequence

from loguru import logger
from tortoise.expressions import Case, Q, When
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from bot.services.errors import DraftBegun, TemplateEmpty
from bot.services.paging import Page
from bot.services.people import clients, staff
from bot.services.programs import drafts, programs, templates
from bot.services.programs.content import Part, parts_of, save_parts, to_write_on
from bot.services.programs.tasks import EMPTY, Task
from db.models import Payment, Program, ProgramKind, ProgramTemplate, Staff

# So many can be sent with one tap; the others are in the list.
OFFERED = 3
PAGE = 8


async def offered(payment: Payment | None) -> list[ProgramTemplate]:
    """Return, with their names only, the templates that fit a client who has paid so, or nothing, best first.

    These are those for the offer that was paid for; where it has none, those for any. What is sent for nothing, in
    place of a composed week, is first for nobody who has paid.
    """
    fitting = Q(offer_id=payment.offer_id) if payment is not None else Q(offer_id=None)
    found = await _filled().filter(fitting).limit(OFFERED).only(*templates.SLIM)
    if found or payment is None:
        return found
    return await _filled().filter(offer_id=None, goal=None).limit(OFFERED).only(*templates.SLIM)


async def page_for(payment: Payment | None, number: int) -> Page[ProgramTemplate]:
    """Return a page of all templates that can be given out: those for the paid offer first, then those for any."""
    offer_id = payment.offer_id if payment is not None else 0
    fits = Case(When(offer_id=offer_id, then="0"), When(offer_id__isnull=True, then="1"), default="2")
    return await Page.read(_filled().annotate(fits=fits).order_by("fits", "position", "id"), number, PAGE)


async def any_to_give() -> bool:
    """Say whether there is a template that can be given out."""
    return await _filled().exists()


async def take(task: Task, template_id: int, *, by: Staff, alone: bool = False) -> Program:
    """Put the template's messages at the end of the trainer's draft, which begins with them where there is none.

    What is there already is not put there again. A draft that begins with it is protected as it says, and runs as long
    as it says where what was paid for says nothing of that.
    Raises `TemplateNotFound`, `TemplateEmpty`, `NotStaff`, `ClientNotFound`, `PaymentServed`, and, where it is to be
    `alone` in the draft, `DraftBegun` where something is written there already.
    """
    async with in_transaction():
        await staff.require(by)
        await clients.lock(task.client_id)
        await programs.refuse_served(task.payment_id)
        async with templates.changing(template_id, by=by) as template:
            if not parts_of(template):
                raise TemplateEmpty
            draft = await drafts.begin(task, by)
            if not parts_of(draft):
                await _begin_with(draft, template)
            elif alone:
                raise DraftBegun
            await save_parts(draft, (*parts_of(draft), *_new(template, parts_of(draft), by)))
    logger.bind(template=template_id, program=draft.id, by=by.id).info("template taken")
    return draft


async def send(task: Task, template_id: int, *, by: Staff, seen_held: int | None = None) -> Program:
    """Queue the template for the client as it is. Raises as `take` that is `alone`, and as `drafts.send`."""
    async with in_transaction():
        draft = await take(task, template_id, by=by, alone=True)
        return await drafts.send(draft.id, by=by, seen_held=seen_held)


async def _begin_with(draft: Program, template: ProgramTemplate) -> None:
    draft.template_id, draft.protect_content = template.id, template.protect_content
    draft.title = draft.title or template.title
    if draft.kind is ProgramKind.PAID:
        # Whoever paid for three months gets three months, whatever the template is otherwise good for.
        draft.duration_days = draft.duration_days or template.duration_days
    await draft.save(update_fields=["template_id", "protect_content", "title", "duration_days"])


def _new(template: ProgramTemplate, there: Sequence[Part], by: Staff) -> list[Part]:
    """Return the template's messages that are not there yet; what is written later stays behind them."""
    known = {part.message_id for part in there}
    parts = to_write_on(template).parts
    return [part.model_copy(update={"by": by.id}) for part in parts if part.message_id not in known]


def _filled() -> QuerySet[ProgramTemplate]:
    return ProgramTemplate.exclude(content=EMPTY)
