"""Ways into screens that depend on what is there now: it is looked up before anything opens."""

from bot.services.people import first_steps, staff
from bot.services.people.first_steps import Step
from bot.services.programs import drafts, writers
from bot.services.programs.tasks import Task
from bot.services.time import steps
from bot.services.time.today import Row
from bot.services.time.today_rows import Kind
from db.models import Staff
from dialogs import routes
from dialogs.routes import Route


async def of_row(row: Row, *, by: Staff) -> Route:
    """Lead to what the row is about: what waits to be decided, or else the client's card."""
    match row.kind:
        case Kind.RECEIPT:
            return routes.payment(row.number)
        case Kind.OWED:
            return await to_write(await drafts.task_for(row.client.id, by=by, payment_id=row.number), by=by)
        case Kind.HELD:
            return routes.held(row.number)
        case Kind.FREEZE:
            return routes.freeze(row.client.id)
        case Kind.MESSAGE:
            return routes.talk(row.client.id)
        case Kind.FAILED:
            return routes.failed(row.number)
        case _:
            return routes.card(row.client.id)


async def to_step(client_id: int) -> Route:
    """Lead to the client's step; where none stands, to the question when it is to be."""
    standing = await steps.of(client_id)
    return routes.new_step(client_id) if standing is None else routes.step(client_id)


async def to_write(task: Task, *, by: Staff) -> Route:
    """Lead to the trainer's draft; where only colleagues write this program, to what they write."""
    desk = await writers.desk(task, by=by)
    if desk.mine is None and desk.others:
        return routes.others_drafts(task)
    return routes.draft(task, begun=desk.mine is not None)


async def to_offers(*, by: Staff) -> Route:
    """Lead to what there is to buy, which is one of an owner's first steps. Raises `NotOwner` before anything opens."""
    await staff.require_owner(by)
    await first_steps.take(Step.OFFERS, by=by)
    return routes.offers()
