"""What chains begin with: a questionnaire is opened, a free week or a paid program reaches its client.

The others begin with one line in the service of their cause. All of it is called in the transaction of the cause.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date, datetime, timedelta

from tortoise.queryset import QuerySet

from bot.services.programs import content
from bot.services.time import calendar, timers
from bot.services.time.follow_ups import planning
from bot.services.time.follow_ups.chains import OF_NEWCOMERS, Chain
from bot.services.time.timers import Kind
from bot.services.training import Week
from db.fields import now
from db.models import Client, Payment, PaymentStatus, Program, ProgramKind, ProgramStatus, Questionnaire, Timer

# Who gets the week later in the day than so long before its evening trains on another day first.
BEFORE_EVENING = timedelta(hours=3)
PAGE = 500
# In the arguments of the timer that looks for missing renewals: the client up to whom it has looked.
AFTER = "after"


def subject_of(program: Program) -> str:
    """Return what these chains are about."""
    return f"program:{program.id}"


def first_training(week: Week, delivered_at: datetime) -> tuple[date, int]:
    """Return the day on which a week that arrived then is first trained, and the number of its training, from 0."""
    arrived = calendar.day_of(delivered_at)
    numbers = {day.weekday: number for number, day in enumerate(week.days)}
    coming = (arrived + timedelta(days=ahead) for ahead in range(8))
    return next(
        (day, numbers[day.weekday()])
        for day in coming
        if day.weekday() in numbers and calendar.at(day, calendar.EVENING) - delivered_at >= BEFORE_EVENING
    )


async def questionnaire_begun(opened: Questionnaire) -> None:
    """Remind of it whoever answers for the first time, and has bought nothing, should they not finish.

    Who answers once more is a newcomer no longer.
    """
    if await Questionnaire.filter(client_id=opened.client_id).exclude(id=opened.id).exists():
        await planning.end([opened.client_id], *OF_NEWCOMERS)
    elif not await has_bought(opened.client_id):
        about = f"questionnaire:{opened.id}"
        await planning.begin(Chain.UNFINISHED, opened.client_id, about, since=opened.consent_at)


async def program_reached(program: Program, *, at: datetime, last_day: date | None) -> None:
    """Let begin what begins with a program that reaches its client now, and end what that ends; their row is locked."""
    if program.kind is ProgramKind.PAID:
        await planning.bought(program.client_id)
        await planning.end([program.client_id], Chain.RENEWAL)
        if last_day is not None:
            await begin_renewal(program, last_day)
    elif content.is_composed(program) and await is_newcomers_first(program):
        day, _ = first_training(content.week_of(program), at)
        await planning.begin(
            Chain.FIRST_WEEK, program.client_id, subject_of(program), since=at, but={1: calendar.at(day)}
        )


async def begin_renewal(program: Program, last_day: date) -> None:
    """Let the client be asked, around this last day of the program, whether to go on."""
    await planning.begin(Chain.RENEWAL, program.client_id, subject_of(program), since=calendar.at(last_day))


async def begin_renewal_anew(program: Program, last_day: date) -> None:
    """Do so where the last day has moved: also what was asked around the last day before is asked once more."""
    await timers.drop(Chain.RENEWAL.kind, client_id=program.client_id, about=subject_of(program))
    await begin_renewal(program, last_day)


async def look_for_missing() -> None:
    """Let the renewals be planned that were never planned (`plan_missing`): from the next time on, also once more."""
    await timers.plan(Kind.MISSING_RENEWALS, "", due_at=now())


async def plan_missing(timer: Timer) -> datetime | None:
    """Plan the renewals that were never planned, each client's of the last of their programs that run: a page of them.

    Programs of before there were renewals have none, nor those that came while they were off. Returns when to go on.
    """
    running = _running().filter(client_id__gt=timer.args.get(AFTER, 0)).order_by("client_id")
    page = await running.limit(PAGE).only("client_id")
    if not page:
        await timers.keep(timer, {})
        return None
    missing = await _missing({program.client_id for program in page})
    if missing:
        # Looked at once more: another program may have reached them meanwhile.
        known = Client.filter(id__in=list(missing), forgotten_at=None).order_by("id").select_for_update()
        await _plan(await _missing({client.id for client in await known}))
    await timers.keep(timer, {AFTER: page[-1].client_id})
    return now()


def _running() -> QuerySet[Program]:
    return Program.filter(kind=ProgramKind.PAID, status=ProgramStatus.DELIVERED, ends_on__gte=calendar.today())


async def _missing(client_ids: Collection[int]) -> dict[int, Program]:
    """Return by the ids of these clients the last program of each, where its renewal was never planned."""
    theirs = _running().filter(client_id__in=list(client_ids)).order_by("ends_on", "id")
    last = {program.client_id: program for program in await theirs.only("id", "client_id", "ends_on")}
    known = Timer.filter(kind=Chain.RENEWAL.kind, client_id__in=list(client_ids))
    begun = {planning.place_of(timer).about for timer in await known.only("id", "kind", "subject")}
    return {client_id: program for client_id, program in last.items() if subject_of(program) not in begun}


async def _plan(last: Mapping[int, Program]) -> None:
    """Plan the renewals of these programs, which stand by the ids of their clients."""
    by_day: defaultdict[date, dict[int, str]] = defaultdict(dict)
    for program in last.values():
        if program.ends_on is not None:
            by_day[program.ends_on][program.client_id] = subject_of(program)
    for last_day, abouts in by_day.items():
        await planning.begin_for(Chain.RENEWAL, abouts, since=calendar.at(last_day))


async def has_bought(client_id: int) -> bool:
    """Say whether the client has ever paid, or got what is paid for."""
    if await Payment.exists(client_id=client_id, status=PaymentStatus.CONFIRMED):
        return True
    return await Program.exists(client_id=client_id, kind=ProgramKind.PAID, status=ProgramStatus.DELIVERED)


async def is_newcomers_first(program: Program) -> bool:
    """Say whether it is the first program of somebody who has bought nothing."""
    got = Program.filter(client_id=program.client_id, status=ProgramStatus.DELIVERED).exclude(id=program.id)
    return not await got.exists() and not await has_bought(program.client_id)
