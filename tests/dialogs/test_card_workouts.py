"""What the trainer reads of a client's workouts on the card."""

from datetime import date, timedelta

from bot.demo.people.person import Person
from bot.services.programs import drafts, free_program, programs, workouts
from bot.telegram.callbacks import OpenCard
from db.fields import now
from db.models import Client, Outbox, Program, Staff, Workout
from tests.support.gym import Gym
from tests.support.people import answer_all, draft_of

DONE = "✅ Тренировка сделана"


async def card_of(gym: Gym, marina: Person, client: Client) -> str:
    await gym.forges(marina, OpenCard(client=client.id).pack())
    return marina.last.text


def workouts_on(card: str) -> list[str]:
    return [line for line in card.split("\n") if "🏋️" in line]


def today_at(gym: Gym) -> date:
    return now().astimezone(gym.settings.zone).date()


async def composed(gym: Gym, client: Client) -> Program:
    await answer_all(client)
    program = (await free_program.complete(client)).program
    await gym.delivers()
    return program


async def test_the_card_counts_the_workouts_of_this_week_and_names_the_last(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    program = await composed(gym, client)
    today = today_at(gym)
    assert workouts_on(await card_of(gym, marina, client)) == ["🏋️ Тренировки: 0 из 3 на этой неделе"]

    for day in (0, 2):
        await workouts.mark_done(client, program.id, day, today=today)
    line = f"🏋️ Тренировки: 2 из 3 на этой неделе, последняя {today:%d.%m}"
    assert workouts_on(await card_of(gym, marina, client)) == [line]

    last = today - timedelta(days=7)
    await Workout.all().update(week=workouts.monday_of(last), done_on=last)
    line = f"🏋️ Тренировки: 0 из 3 на этой неделе, последняя {last:%d.%m}"
    assert workouts_on(await card_of(gym, marina, client)) == [line]


async def test_the_line_is_of_this_week_by_whichever_composed_program_and_whatever_came_after_it(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    first = await composed(gym, client)
    await workouts.mark_done(client, first.id, 0, today=today_at(gym))
    second = await Program.create(
        client=client,
        kind="free",
        status="delivered",
        content=first.content,
        questionnaire_id=first.questionnaire_id,
        delivered_at=now(),
    )
    for day in (0, 1):
        await workouts.mark_done(client, second.id, day, today=today_at(gym))
    trainer = await Staff.get()
    sent = await drafts.send((await draft_of(client, trainer, "Понедельник")).id, by=trainer)
    for row in await Outbox.filter(program_id=sent.id).exclude(delivery_id=None):
        await programs.part_sent(row, 7, today=today_at(gym))

    (line,) = workouts_on(await card_of(gym, marina, client))
    assert line.startswith("🏋️ Тренировки: 3 из 3 на этой неделе")
    assert "Программа: " in marina.last.text


async def test_the_card_and_the_client_read_the_same_after_the_questions_were_answered_anew(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    first = await composed(gym, client)
    for day in range(2):
        await workouts.mark_done(client, first.id, day, today=today_at(gym))
    await answer_all(client, days="2")
    await free_program.complete(client)
    await gym.delivers()
    page = next(message for message in reversed(ivan.from_bot) if DONE in message.labels)
    assert page.text.endswith("Сделано на этой неделе: 2 из 2")
    (line,) = workouts_on(await card_of(gym, marina, client))
    assert line.startswith("🏋️ Тренировки: 2 из 2 на этой неделе, последняя ")

    told = await gym.taps(ivan, DONE, message=page)
    assert told == "Записано: 3 (по плану 2). Вся неделя сделана, отличная работа!"
    assert page.text.endswith("Сделано на этой неделе: 3 (по плану 2)")
    (line,) = workouts_on(await card_of(gym, marina, client))
    assert line.startswith("🏋️ Тренировки: 3 (по плану 2) на этой неделе, последняя ")


async def test_without_a_composed_program_there_is_no_such_line(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    assert workouts_on(await card_of(gym, marina, client)) == []
    await answer_all(client, age="15")
    await free_program.complete(client)
    assert workouts_on(await card_of(gym, marina, client)) == [], "held: nobody has got it"
