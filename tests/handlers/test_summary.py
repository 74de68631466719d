"""Words typed beside the questions, and «Нет» over ticks, as the client sees them."""

from bot.demo.people.person import Person
from bot.services.intake.answer_sheet import values_of
from db.models import Client, ClientPipeline, Program, ProgramStatus, Questionnaire, Receipt, Staff
from tests.support.gym import Gym
from tests.support.people import answer_all


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


async def at_the_health_question(gym: Gym, ivan: Person) -> None:
    """Answer what comes before it, and open the question about health."""
    for tapped in ("📝 Бесплатная программа", "Даю согласие", "Женский"):
        await gym.taps(ivan, tapped)
    for said in ("34", "165", "60"):
        await gym.says(ivan, said)
    for tapped in ("Общая форма", "Новичок", "Дом", "2"):
        await gym.taps(ivan, tapped)
    assert ivan.last.text.startswith("Вопрос 9 из 9")


async def test_health_told_in_place_of_ticks_is_offered_as_an_answer_and_holds_the_program(
    gym: Gym, ivan: Person, client: Client
) -> None:
    await at_the_health_question(gym, ivan)
    await gym.taps(ivan, "Колени")

    await gym.says(ivan, "болит сердце, колет слева")

    assert ivan.last.text == "Добавить в «Другое»?\n\nболит сердце, колет слева"
    assert await gym.taps(ivan, "Да, добавить") == "Добавлено в «Другое»"
    assert ivan.last.text.startswith("Вопрос 9 из 9"), "there may be more to tick"
    assert {"✅ Колени", "✅ Другое"} <= set(ivan.last.labels)
    await gym.taps(ivan, "Готово")
    assert "Здоровье: Колени, Другое (болит сердце, колет слева)" in ivan.last.text
    await gym.taps(ivan, "Получить программу")
    assert (await Program.get()).status is ProgramStatus.HELD


async def test_no_limits_over_health_words_that_wait_does_not_lose_them(gym: Gym, ivan: Person, client: Client) -> None:
    await at_the_health_question(gym, ivan)
    question = ivan.last
    await gym.says(ivan, "был инфаркт")

    await gym.taps(ivan, "Нет", message=question)

    assert ivan.last.text == "Добавить в «Другое»?\n\nбыл инфаркт"
    assert await Program.all().count() == 0


async def test_no_typed_under_health_words_that_wait_drops_them_and_says_so_after_a_restart_too(
    gym: Gym, ivan: Person, client: Client
) -> None:
    await at_the_health_question(gym, ivan)
    await gym.says(ivan, "а что такое ограничения?")
    await gym.restart()

    await gym.says(ivan, "нет")

    assert ivan.last.text.startswith("⚠️ Написанное не сохранено\n\nВопрос 9 из 9")
    assert "limits" not in await answers()
    await gym.says(ivan, "нет")
    assert ivan.last.text.startswith("Проверьте ответы")


async def test_a_photo_among_the_questions_is_no_receipt_of_who_has_nothing_to_pay(
    gym: Gym, ivan: Person, client: Client
) -> None:
    await at_the_health_question(gym, ivan)
    await gym.taps(ivan, "Колени")
    await gym.taps(ivan, "Нет")
    assert ivan.last.text == "Убрать отметки: Колени?"

    message = await ivan.send_photo()
    await gym.settle()

    assert ivan.last.text.startswith("⚠️ Сюда подойдут только слова")
    assert "✅ Колени" in ivan.last.labels
    assert not message.deleted
    await gym.taps(ivan, "Готово")
    await ivan.send_photo()
    await gym.settle()
    assert "Сюда подойдут только слова" in ivan.last.text
    assert "Проверьте ответы" in ivan.last.text
    assert await Receipt.all().count() == 0


async def test_numbers_told_in_place_of_a_button_about_pressure_are_offered_as_an_answer(
    gym: Gym, ivan: Person, client: Client
) -> None:
    await at_the_health_question(gym, ivan)
    await gym.taps(ivan, "Давление или сердце")
    await gym.taps(ivan, "Готово")
    await gym.says(ivan, "бывает 180 на 110")

    assert ivan.last.text == "Добавить в «Другое»?\n\nбывает 180 на 110"
    await gym.taps(ivan, "Да, добавить")
    assert "Что у вас с давлением и сердцем?" in ivan.last.text
    await gym.taps(ivan, "Лечу, держится ниже 160/90")
    assert "Другое (бывает 180 на 110)" in ivan.last.text
    await gym.taps(ivan, "Получить программу")
    assert (await Program.get()).status is ProgramStatus.HELD


async def test_words_do_not_go_with_the_tick_that_is_taken_back_without_a_question(
    gym: Gym, ivan: Person, client: Client
) -> None:
    await at_the_health_question(gym, ivan)
    await gym.taps(ivan, "Колени")
    await gym.says(ivan, "болит сердце")
    await gym.taps(ivan, "Да, добавить")
    await gym.taps(ivan, "✅ Другое")
    await gym.taps(ivan, "Готово")

    assert ivan.last.text == "Убрать отметки: Другое (болит сердце)?"
    assert ivan.last.labels == ["Да, убрать", "Нет, оставить"]
    await gym.taps(ivan, "Нет, оставить")
    assert "✅ Другое" in ivan.last.labels
    await gym.taps(ivan, "✅ Другое")
    await gym.taps(ivan, "Нет")
    assert ivan.last.text == "Убрать отметки: Колени, Другое (болит сердце)?"
    await gym.taps(ivan, "Нет, оставить")
    await gym.taps(ivan, "Готово")
    await gym.says(ivan, "да")

    assert "Здоровье: Колени\n" in ivan.last.text
    assert "limits_other" not in await answers()
