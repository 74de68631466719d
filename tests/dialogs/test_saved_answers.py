"""«📎 Заготовки»: made and changed in the settings, put up with one tap and sent with the second."""

import asyncio

import pytest

from bot.demo.people.person import Person
from bot.services.errors import NotFound, SavedAnswerChanged, TextTooLong, TooManySavedAnswers, WordsWanted
from bot.services.programs.content import LONGEST_CAPTION
from bot.services.talk import saved_answers
from bot.services.talk.content import Content
from db.fields import now
from db.models import Client, SavedAnswer, Staff, TalkMessage
from tests.support.gym import Gym

LONG = ("Техника приседа: спина прямая. " * 50).strip()
SAVED, NEW, SEND = "📎 Заготовки", "➕ Новая", "✅ Отправить"


@pytest.fixture
async def trainer(marina: Person) -> Staff:
    return await Staff.get(telegram_id=marina.id)


async def open_list(gym: Gym, marina: Person) -> None:
    await gym.says(marina, "/menu")
    await gym.taps(marina, "⚙️ Настройки")
    await gym.taps(marina, SAVED)


async def open_for(gym: Gym, marina: Person, ivan: Person) -> None:
    """Open the answers to send one to Ivan."""
    client = await Client.get(telegram_id=ivan.id)
    await gym.forges(marina, f"writeto:{client.id}")
    await gym.taps(marina, SAVED)


async def test_an_answer_is_made_by_a_name_and_a_message(gym: Gym, marina: Person) -> None:
    await open_list(gym, marina)
    assert "Пока ни одной" in marina.last
    await gym.taps(marina, NEW)
    await gym.says(marina, "Как  дышать")
    assert "{имя}" in marina.last
    await marina.send("<b>{имя}</b>, выдох на усилии", html=True)
    await gym.settle()
    assert "✅ Сохранено" in marina.last
    await gym.taps(marina, "Готово")
    assert "Как дышать" in marina.last.labels
    kept = await SavedAnswer.get()
    assert (kept.name, kept.content[0]["text"], kept.content[0]["entities"][0]["type"]) == (
        "Как дышать",
        "{имя}, выдох на усилии",
        "bold",
    )


async def test_one_tap_puts_it_up_and_a_second_sends_it_with_the_name_and_its_formatting(
    gym: Gym, marina: Person, ivan: Person, trainer: Staff
) -> None:
    bold = [{"type": "bold", "offset": 0, "length": 5}, {"type": "italic", "offset": 7, "length": 5}]
    await saved_answers.create("Как дышать", Content("text", "{имя}, выдох на усилии", bold), by=trainer)
    await open_for(gym, marina, ivan)
    await gym.taps(marina, "Как дышать")
    shown, screen = marina.from_bot[-2:]
    assert shown.text == "Иван, выдох на усилии"
    assert "Отправить это? Кому: Иван @ivan" in screen
    assert not await TalkMessage.exists()

    await gym.taps(marina, SEND, times=2)
    assert "Отправляю: Как дышать" in marina.last
    await gym.delivers()
    assert ivan.last.html == "<b>Иван</b>, <i>выдох</i> на усилии"
    assert (await SavedAnswer.get()).uses == 1
    assert await TalkMessage.all().count() == 1


@pytest.mark.parametrize(
    ("text", "marked", "named", "bare"),
    [
        ("👋🏽 {имя}, как 💪 дела?", "💪 дела", "👋🏽 🦊 Лис, как 💪 дела?", "👋🏽 как 💪 дела?"),
        ("Жду, {имя}! И {name}.", "И", "Жду, 🦊 Лис! И 🦊 Лис.", "Жду! И."),
        ("Привет {имя}.", "Привет", "Привет 🦊 Лис.", "Привет."),
    ],
)
def test_formatting_stays_on_its_words_whatever_the_name_is(text: str, marked: str, named: str, bare: str) -> None:
    def units(words: str) -> int:
        return len(words.encode("utf-16-le")) // 2

    bold = {"type": "bold", "offset": units(text[: text.index(marked)]), "length": units(marked)}
    answer = SavedAnswer(content=[{"kind": "text", "text": text, "entities": [bold]}])
    for name, expected in (("🦊 Лис", named), ("", bare)):
        (said,) = saved_answers.for_client(answer, Client(first_name=name))
        (moved,) = said.entities
        found = said.text.encode("utf-16-le")[2 * moved["offset"] :][: 2 * moved["length"]].decode("utf-16-le")
        assert (said.text, found) == (expected, marked)


async def test_who_has_no_name_is_spoken_to_without_one(gym: Gym, ivan: Person, marina: Person, trainer: Staff) -> None:
    answer = await saved_answers.create("Привет", Content("text", "{имя}, привет!"), by=trainer)
    client = await Client.get(telegram_id=ivan.id)
    client.first_name = " "
    assert [one.text for one in saved_answers.for_client(answer, client)] == ["Привет!"]


async def test_an_album_is_kept_and_sent_as_one(gym: Gym, marina: Person, ivan: Person) -> None:
    await open_list(gym, marina)
    await gym.taps(marina, NEW)
    await gym.says(marina, "Техника")
    await marina.send_album(caption="{имя}, смотрите")
    await gym.settle()
    await gym.taps(marina, "Готово")
    assert len((await SavedAnswer.get()).content) == 2
    await open_for(gym, marina, ivan)
    await gym.taps(marina, "Техника")
    await gym.taps(marina, SEND)
    await gym.delivers()
    first, second = [message for message in ivan.from_bot if message.kind == "photo"]
    assert first.raw["media_group_id"] == second.raw["media_group_id"]
    assert first.text == "Иван, смотрите"


@pytest.mark.parametrize("caption", [LONG, "{имя}! " + LONG, "{имя}! " + LONG[: LONGEST_CAPTION - 10]])
async def test_a_long_caption_comes_below_its_file_to_whoever_looks_and_to_the_client(
    gym: Gym, marina: Person, ivan: Person, caption: str
) -> None:
    await open_list(gym, marina)
    await gym.taps(marina, NEW)
    await gym.says(marina, "Техника")
    await marina.send_photo(caption)
    await gym.settle()
    await gym.taps(marina, "Готово")
    await open_for(gym, marina, ivan)
    await gym.taps(marina, "Техника")
    named = caption.replace("{имя}", "Иван")
    assert marina.from_bot[-2].text == named
    await gym.taps(marina, SEND)
    assert "Отправляю: Техника" in marina.last
    await gym.delivers()

    came = [message for message in ivan.from_bot if message.kind == "photo" or "Техника" in message]
    assert [(message.kind, message.text) for message in came] == (
        [("photo", ""), ("text", named)] if len(named) > LONGEST_CAPTION else [("photo", named)]
    )
    assert ivan.last.labels == ["↩️ Ответить"]


async def test_an_album_with_a_long_caption_is_sent_with_the_words_below(
    gym: Gym, marina: Person, ivan: Person, trainer: Staff
) -> None:
    photo = await marina.send_photo("Раз")
    file_id = photo.media[-1]["file_id"]
    answer = await saved_answers.create("Две", Content("photo", LONG, file_id=file_id, album="x"), by=trainer)
    await saved_answers.put(answer.id, Content("photo", "сбоку", file_id=file_id, album="x"), by=trainer)
    await open_for(gym, marina, ivan)
    await gym.taps(marina, "Две")
    await gym.taps(marina, SEND)
    await gym.delivers()

    *album, words, buttons = ivan.from_bot[-4:]
    assert [(message.kind, message.text) for message in album] == [("photo", ""), ("photo", "сбоку")]
    assert words.text == LONG
    assert buttons.labels == ["↩️ Ответить"]


async def test_a_place_is_an_answer_too(gym: Gym, marina: Person, ivan: Person, trainer: Staff) -> None:
    place = {"latitude": 55.7, "longitude": 37.6}
    await saved_answers.create("Где", Content("location", more=place), by=trainer)
    await open_for(gym, marina, ivan)
    await gym.taps(marina, "Где")
    await gym.taps(marina, SEND)
    await gym.delivers()

    assert ivan.last.kind == "location"


async def test_what_was_changed_since_it_was_put_up_is_not_sent(
    gym: Gym, marina: Person, ivan: Person, trainer: Staff
) -> None:
    answer = await saved_answers.create("Цена", Content("text", "3000"), by=trainer)
    await open_for(gym, marina, ivan)
    await gym.taps(marina, "Цена")
    await saved_answers.put(answer.id, Content("text", "5000"), by=trainer)
    await gym.taps(marina, SEND)
    assert "Заготовку только что изменили" in marina.last
    assert not await TalkMessage.exists()
    await saved_answers.delete(answer.id, by=trainer)
    await gym.taps(marina, SEND)
    assert not await TalkMessage.exists()


async def test_the_most_used_come_first_and_words_find_them(gym: Gym, marina: Person, trainer: Staff) -> None:
    for name in ("Сон", "Вода", "Пульс"):
        await saved_answers.create(name, Content("text", f"Про {name}"), by=trainer)
    await SavedAnswer.filter(name="Вода").update(uses=3)
    await open_list(gym, marina)
    assert [label for label in marina.last.labels if label in ("Сон", "Вода", "Пульс")] == ["Вода", "Пульс", "Сон"]
    await gym.says(marina, "про ПУЛЬС")
    assert [label for label in marina.last.labels if label in ("Сон", "Вода", "Пульс")] == ["Пульс"]
    await gym.taps(marina, "Все")
    assert "Сон" in marina.last.labels


async def test_an_answer_gets_another_name_and_message_and_is_deleted(gym: Gym, marina: Person, trainer: Staff) -> None:
    await saved_answers.create("Сон", Content("text", "Спите"), by=trainer)
    await open_list(gym, marina)
    await gym.taps(marina, "Сон")
    await gym.taps(marina, "✏️ Название")
    await gym.says(marina, "Отдых")
    await gym.taps(marina, "🔁 Другое сообщение")
    await marina.send_voice()
    await gym.settle()
    await gym.taps(marina, "Готово")
    answer = await SavedAnswer.get()
    assert (answer.name, answer.content[0]["kind"]) == ("Отдых", "voice")
    await gym.taps(marina, "Отдых")
    await gym.taps(marina, "👁 Показать")
    assert marina.from_bot[-2].kind == "voice"
    await gym.taps(marina, "🗑 Удалить")
    await gym.taps(marina, "Да, удалить")
    assert not await SavedAnswer.exists()


async def test_mistakes_are_said_when_they_are_made(trainer: Staff) -> None:
    with pytest.raises(WordsWanted):
        await saved_answers.create(" ", Content("text", "Да"), by=trainer)
    with pytest.raises(TextTooLong):
        await saved_answers.create("x" * 41, Content("text", "Да"), by=trainer)
    with pytest.raises(WordsWanted):
        await saved_answers.create("Имя", Content("text", "{имя}!"), by=trainer)
    with pytest.raises(TextTooLong):
        await saved_answers.create("Имя", Content("text", "{имя}" + "x" * 4090), by=trainer)
    for number in range(saved_answers.MOST):
        await saved_answers.create(f"№{number}", Content("text", "Да"), by=trainer)
    with pytest.raises(TooManySavedAnswers):
        await saved_answers.create("Ещё", Content("text", "Да"), by=trainer)


async def test_nothing_is_sent_of_what_was_never_put_up(trainer: Staff, ivan: Person, gym: Gym) -> None:
    answer = await saved_answers.create("Сон", Content("text", "Спите"), by=trainer)
    client = await Client.get(telegram_id=ivan.id)
    with pytest.raises(SavedAnswerChanged):
        await saved_answers.send(answer.id, client.id, message_ids=[1, 2], as_of=now(), by=trainer)
    with pytest.raises(NotFound):
        await saved_answers.send(answer.id + 1, client.id, message_ids=[1], as_of=now(), by=trainer)


async def test_two_at_once_do_not_make_one_too_many(trainer: Staff) -> None:
    for number in range(saved_answers.MOST - 1):
        await saved_answers.create(f"№{number}", Content("text", "Да"), by=trainer)
    making = [saved_answers.create(f"Ещё {number}", Content("text", "Да"), by=trainer) for number in range(3)]
    made = await asyncio.gather(*making, return_exceptions=True)

    assert [type(one) for one in made if not isinstance(one, SavedAnswer)] == [TooManySavedAnswers] * 2
    assert await SavedAnswer.all().count() == saved_answers.MOST
