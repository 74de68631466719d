"""What staff see when a client answers anew while a program waits for their decision."""

from bot.demo.people.person import Person
from bot.services.programs import free_program, programs
from bot.telegram.callbacks import OpenHeld
from db.models import Client, Outbox, Program, ProgramStatus
from tests.support.gym import Gym
from tests.support.people import answer_all, queued


async def held(client: Client, *limits: str, **answers: str) -> Program:
    """What was composed from these answers, and is held; what that queued is taken away."""
    await answer_all(client, limits=limits, **answers)
    completion = await free_program.complete(client)
    assert completion.holds
    await Outbox.all().delete()
    return completion.program


async def test_whoever_decides_reads_what_was_answered_before_and_what_now(
    gym: Gym, marina: Person, client: Client
) -> None:
    await held(client, "pregnancy", "other", other="Отекают ноги")
    await held(client, goal="endurance")

    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "✋ Программа ждёт решения")

    said = marina.last.text
    assert "раньше в ответах было то, с чем сначала к врачу, теперь этого нет" in said
    assert "Было: Цель: Набор массы; Здоровье: Беременность, Другое (Отекают ноги) · " in said
    assert "Стало: Цель: Выносливость; Здоровье: Нет ограничений · " in said
    assert said.index("Было:") < said.index("Стало:") < said.index("Можно отправить собранную")


async def test_the_whole_of_what_was_typed_before_can_be_read(gym: Gym, marina: Person, client: Client) -> None:
    words = f"Грыжа, {'подробно ' * 40}и ещё диабет"
    await held(client, "other", other=words)
    await held(client)

    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "✋ Программа ждёт решения")

    assert f"Своими словами: {words}" in marina.last.text


async def test_the_button_of_an_old_notice_opens_what_is_held_now(gym: Gym, marina: Person, client: Client) -> None:
    first = await held(client, "pregnancy")
    second = await held(client)

    said = await gym.forges(marina, OpenHeld(program=first.id).pack())

    assert said == "Опрос пройден заново: вот что ждёт теперь"
    assert "Стало: Здоровье: Нет ограничений" in marina.last.text
    await gym.taps(marina, "✅ Отправить собранную", message=marina.last)
    assert (await programs.get(first.id)).status is ProgramStatus.WITHDRAWN
    assert (await programs.get(second.id)).status is ProgramStatus.QUEUED


async def test_a_screen_of_the_older_week_that_was_open_still_releases_nothing_and_leads_to_the_newer(
    gym: Gym, marina: Person, client: Client
) -> None:
    first = await held(client, "pregnancy")
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "✋ Программа ждёт решения")
    second = await held(client)

    await gym.taps(marina, "✅ Отправить собранную", message=marina.last)

    assert "Опрос пройден заново, и эта программа больше не нужна" in marina.last.text
    assert "✅ Отправить собранную" not in marina.last.labels
    assert await queued(client.telegram_id) == []
    await gym.taps(marina, "✋ Программа ждёт решения", message=marina.last)
    assert "Было: Здоровье: Беременность" in marina.last.text
    statuses = [(await programs.get(program.id)).status for program in (first, second)]
    assert statuses == [ProgramStatus.WITHDRAWN, ProgramStatus.HELD]


async def test_earlier_answers_can_be_read_with_their_dates(gym: Gym, marina: Person, client: Client) -> None:
    for goal in ("muscle", "endurance", "general"):
        await answer_all(client, goal=goal)
        await free_program.complete(client)
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "📝 Анкета")

    read = [marina.last.text]
    for page in ("1/3", "2/3"):
        assert page in marina.last.labels
        await gym.taps(marina, "›")
        read.append(marina.last.text)

    assert all("Заполнена " in text for text in read)
    for goal, text in zip(("Общая форма", "Выносливость", "Набор массы"), read, strict=True):
        assert f"Цель: {goal}" in text
    await gym.taps(marina, "« Назад")
    await gym.taps(marina, "📝 Анкета")
    assert "Цель: Общая форма" in marina.last.text, "the newest first, each time"


async def test_the_card_says_why_staff_were_asked_to_look_at_the_answers(
    gym: Gym, marina: Person, client: Client
) -> None:
    for weight in ("58", "54"):
        await answer_all(client, weight=weight)
        await free_program.complete(client)
    await gym.delivers()

    notice = next(message for message in marina.from_bot if "посмотрите новую анкету" in message.text)
    assert "54" not in notice.text
    await gym.taps(marina, "👤 Карточка", message=notice)
    assert "⚠️ ИМТ стал ниже 18,5: было 19,6, теперь 18,3" in marina.last.text


async def test_a_program_of_ones_own_waits_where_the_client_has_answered_anew_since_its_reasons_were_read(
    gym: Gym, marina: Person, client: Client
) -> None:
    await held(client, "other", other="Аллергия на пыльцу")
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "✋ Программа ждёт решения")
    await gym.taps(marina, "✍️ Написать свою", message=marina.last)
    await gym.says(marina, "Присед 3 × 8")
    newer = await held(client, "pressure", pressure="heart")

    await gym.taps(marina, "Отправить клиенту", message=marina.last)

    assert marina.last.text.startswith("⚠️ Опрос пройден заново: прочтите, что теперь в ответах, и решите ещё раз.")
    assert "сердце, сосуды или боль в груди: сначала врач" in marina.last.text
    assert await queued(client.telegram_id) == []
    assert (await programs.get(newer.id)).status is ProgramStatus.HELD

    await gym.taps(marina, "Отправить клиенту", message=marina.last)
    assert await queued(client.telegram_id) == ["part"]
    assert (await programs.get(newer.id)).status is ProgramStatus.WITHDRAWN
