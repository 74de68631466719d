"""Words typed beside the questions, and «Нет» over ticks, as the client sees them."""

from bot.demo.person import Person
from bot.services.questionnaire import values_of
from db.models import Client, ClientPipeline, Program, ProgramStatus, Questionnaire, Staff
from tests.dialogs.gym import Gym
from tests.services.people import answer_all


async def at_the_summary(gym: Gym, ivan: Person, client: Client, *limits: str) -> None:
    """Answer everything, and open the summary."""
    await answer_all(client, limits=limits)
    # The answers did not come out of this chat: its messages are older than theirs.
    await Questionnaire.all().update(last_message_id=0)
    await gym.taps(ivan, "📝 Бесплатная программа")
    assert ivan.last.text.startswith("Проверьте ответы")


async def answers() -> dict[str, object]:
    return values_of(await Questionnaire.get())


async def test_words_typed_on_the_summary_are_offered_and_added(gym: Gym, ivan: Person, client: Client) -> None:
    await at_the_summary(gym, ivan, client, "knees")
    words = "12 недель, врач не против, грыжа <b> L5-S1"
    message = await gym.says(ivan, words)

    assert ivan.last.text == f"Добавить в «Другое»?\n\n{words}"
    assert ivan.last.labels == ["Да, добавить", "Нет, не добавлять"]
    assert message.deleted, "what it said stands on the screen"
    await gym.restart()
    await gym.says(ivan, "и протрузия")
    assert ivan.last.text == f"Добавить в «Другое»?\n\n{words}\nи протрузия"

    assert await gym.taps(ivan, "Да, добавить") == "Добавлено в «Другое»"

    assert ivan.last.text.startswith("Проверьте ответы")
    assert f"Здоровье: Колени, Другое ({words} и протрузия)" in ivan.last.text
    assert (await answers())["limits"] == ["knees", "other"]


async def test_words_that_are_not_added_are_told_to_be_kept_nowhere(gym: Gym, ivan: Person, client: Client) -> None:
    await at_the_summary(gym, ivan, client)
    before = await answers()
    await gym.says(ivan, "а сколько это стоит?")

    assert await gym.taps(ivan, "Нет, не добавлять") == "Написанное не сохранено"

    assert ivan.last.text.startswith("⚠️ Написанное не сохранено\n\nПроверьте ответы")
    assert await answers() == before


async def test_no_program_is_made_over_words_that_wait(gym: Gym, ivan: Person, client: Client) -> None:
    await at_the_summary(gym, ivan, client)
    summary = ivan.last
    await gym.says(ivan, "беременность, 12 недель")

    await gym.taps(ivan, "Получить программу", message=summary)

    assert ivan.alerts == ["Сначала скажите, добавить ли написанное в «Другое»."]
    assert ivan.last.text.startswith("Добавить в «Другое»?")
    assert await Program.all().count() == 0
    await gym.says(ivan, "/cancel")
    await gym.taps(ivan, "📝 Бесплатная программа")
    assert ivan.last.text.startswith("Добавить в «Другое»?"), "left and come back"


async def test_only_words_fit_on_the_summary_and_what_is_refused_stays_in_the_chat(
    gym: Gym, ivan: Person, client: Client
) -> None:
    await at_the_summary(gym, ivan, client)
    for send in (ivan.send_sticker, ivan.send_voice, ivan.send_video_note):
        message = await send()
        await gym.settle()
        assert ivan.last.text.startswith("⚠️ Сюда подойдут только слова")
        assert "Проверьте ответы" in ivan.last.text
        assert not message.deleted
    message = await gym.says(ivan, "очень длинно " * 100)
    assert ivan.last.text.startswith("⚠️ Слишком длинно")
    assert not message.deleted


async def test_words_typed_where_a_phone_is_asked_for_are_offered_too(gym: Gym, ivan: Person, client: Client) -> None:
    await at_the_summary(gym, ivan, client)
    await gym.taps(ivan, "📱 Оставить телефон")

    await gym.says(ivan, "12 недель, врач не против")

    assert ivan.last.text == "Добавить в «Другое»?\n\n12 недель, врач не против"
    assert not ivan.reply_keyboard
    await gym.taps(ivan, "Да, добавить")
    assert (await answers())["limits_other"] == "12 недель, врач не против"


async def test_words_typed_where_a_phone_is_asked_for_after_the_questions_are_told_to_be_kept_nowhere(
    gym: Gym, ivan: Person, client: Client
) -> None:
    await at_the_summary(gym, ivan, client)
    await gym.taps(ivan, "Получить программу")
    await gym.taps(ivan, "📱 Оставить телефон")

    message = await gym.says(ivan, "у меня грыжа")

    assert ivan.last.text.startswith("⚠️ Этого я не записал")
    assert not message.deleted


async def test_who_waits_for_other_reads_ten_gentle_minutes_and_may_write_to_the_trainer(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await Staff.all().update(username="marina_coach")
    await at_the_summary(gym, ivan, client)
    await gym.says(ivan, "аллергия на пыльцу")
    await gym.taps(ivan, "Да, добавить")
    await gym.taps(ivan, "Получить программу")
    await gym.delivers()

    page = next(message for message in ivan.from_bot if message.text.startswith("Десять минут для суставов"))
    assert "звоните 103 или 112" in page.text
    assert page.labels == ["✉️ Написать тренеру"]
    assert (await Program.get()).status is ProgramStatus.HELD
    stages = [move.to_stage_name for move in await ClientPipeline.filter(client_id=client.id).order_by("id")]
    assert stages == ["Первичный контакт", "Консультация"], "as any questionnaire; the page moves nobody"


async def test_no_limits_over_ticks_asks_first(gym: Gym, ivan: Person, client: Client) -> None:
    await at_the_summary(gym, ivan, client, "knees", "shoulders")
    await gym.taps(ivan, "Здоровье")
    await gym.taps(ivan, "Нет")

    assert ivan.last.text == "Убрать отметки: Колени, Плечи?"
    assert ivan.last.labels == ["Да, ограничений нет", "Нет, оставить"]
    await gym.taps(ivan, "Нет, оставить")
    assert "✅ Колени" in ivan.last.labels
    assert (await answers())["limits"] == ["knees", "shoulders"]

    await gym.taps(ivan, "Нет")
    await gym.taps(ivan, "Да, ограничений нет")
    assert "Здоровье: Нет ограничений" in ivan.last.text
    assert (await answers())["limits"] == []


async def test_no_limits_without_ticks_is_one_tap(gym: Gym, ivan: Person, client: Client) -> None:
    await at_the_summary(gym, ivan, client)
    await gym.taps(ivan, "Здоровье")
    await gym.taps(ivan, "Нет")
    assert ivan.last.text.startswith("Проверьте ответы")
