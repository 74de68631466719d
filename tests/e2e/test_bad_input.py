"""Whatever people send: a reason in their language, the same question, and no error inside."""

from collections.abc import Awaitable, Callable

import pytest

from bot.demo.people.person import Person
from tests.support.steps import WAITING, answer, arrive, open_questions, pay, say_paid, stand_at, together
from tests.support.world import World

pytestmark = pytest.mark.asyncio(loop_scope="package")

LONG = "я" * 4096
RTL = "\u202eתל אביב\u202c"
INVISIBLE = "\u200b\ufeff\u200e\u200b"

KINDS: dict[str, Callable[[Person], Awaitable[object]]] = {
    "sticker": lambda person: person.send_sticker(),
    "voice": lambda person: person.send_voice(),
    "video note": lambda person: person.send_video_note(),
    "animation": lambda person: person.send_animation(),
    "location": lambda person: person.send_location(),
    "somebody else's contact": lambda person: person.send_contact(user_id=777),
    "a contact without Telegram": lambda person: person.send_contact(user_id=None),
    "album": lambda person: person.send_album(["photo", "video", "document"], caption="34"),
    "photo": lambda person: person.send_photo("34"),
    "document": lambda person: person.send_document(name="doc.docx", mime="application/msword"),
    "longest text": lambda person: person.send(LONG),
    "markup": lambda person: person.send("<b>34</b> & </i>"),
    "invisible": lambda person: person.send(INVISIBLE),
    "right to left": lambda person: person.send(RTL),
}
# At the question about health these are words, which are offered as an answer.
WORDS = ("longest text", "markup", "right to left")
NUMBERS = ("-3", "1000000000", "10⁹", "двадцать", "٢٥٠٠", "34 35", "1e2", "NaN", "∞", "½", "+", "3,4,5", "9" * 4000)


async def asked_again(person: Person, question: str) -> str:
    """The bot has done with what was sent: the same question stands at the bottom. Returns the reason."""
    await person.settles(quiet=0.05)
    assert question in person.last.text, str(person.chat)
    assert person.last.id == person.messages[-1].id, "what was typed is gone"
    assert len(person.live_screens) == 1
    return person.last.text.split(question)[0]


async def test_every_kind_of_message_at_a_question(world: World) -> None:
    async def send_all(number: int) -> None:
        person = world.newcomer()
        await arrive(person)
        await stand_at(person, number)
        for kind, send in KINDS.items():
            if number == 9 and kind in WORDS:
                continue
            await send(person)
            reason = await asked_again(person, f"Вопрос {number} из 9")
            assert reason, kind
        await answer(person, number)

    await together(send_all(number) for number in (1, 2, 5, 9))


async def test_updates_that_nobody_can_read_hold_up_nobody(world: World, ivan: Person) -> None:
    await arrive(ivan)
    text: object = "слова"
    for _ in range(40):
        text = {"type": "bold", "text": text}
    world.api.deliver({"something_new": {}})
    world.api.deliver({"message": {}})
    world.api.deliver({"callback_query": [1]})
    world.api.deliver_raw({"no": "number"})
    await ivan.send_raw(text="/help", forward_origin={"type": "hidden_user", "date": 1})
    await ivan.sees("Что я умею")
    await ivan.send_raw(rich_message={"blocks": [{"type": "paragraph", "text": text}]})
    await ivan.sees("Сообщение такого вида я прочитать не могу")
    await ivan.settles()
    assert world.said("an update of an unknown kind") == 1


async def test_words_at_the_question_about_health_are_offered_as_an_answer_or_refused(
    world: World, ivan: Person
) -> None:
    await arrive(ivan)
    await stand_at(ivan, 9)
    await ivan.send(LONG)
    assert "не больше 1000 знаков" in await asked_again(ivan, "Вопрос 9 из 9")
    for kind in ("markup", "right to left"):
        await KINDS[kind](ivan)
        await ivan.sees_button("Нет, не добавлять")
        await ivan.tap("Нет, не добавлять")
        await asked_again(ivan, "Вопрос 9 из 9")
    await answer(ivan, 9)


async def test_every_kind_of_number_that_is_none(world: World) -> None:
    async def send_all(number: int) -> None:
        person = world.newcomer()
        await arrive(person)
        await stand_at(person, number)
        for typed in NUMBERS:
            await person.send(typed)
            reason = await asked_again(person, f"Вопрос {number} из 9")
            assert reason.startswith("⚠️"), typed
        await answer(person, number)
        client = await world.number_of(person)
        assert len(await world.json(f"SELECT answers FROM questionnaires WHERE client_id = {client}")) == number

    await together(send_all(number) for number in (2, 3, 4))


async def test_numbers_are_understood_as_people_type_them(world: World, ivan: Person) -> None:
    await arrive(ivan)
    await stand_at(ivan, 2)
    await ivan.send("\u200f٣٤ \u200b")  # digits of another script, and marks that nobody sees
    await ivan.sees("Вопрос 3 из 9")
    await ivan.send("1,8 м")
    await ivan.sees("Вопрос 4 из 9")
    await ivan.send(" 82.5 кг.")
    await ivan.sees("Вопрос 5 из 9")
    answers = await world.json(f"SELECT answers FROM questionnaires WHERE client_id = {await world.number_of(ivan)}")
    assert [answers[key]["value"] for key in ("age", "height", "weight")] == [34, 180, 82.5]


async def test_what_else_about_ones_health_is_any_text_that_can_be_seen(world: World, ivan: Person) -> None:
    await arrive(ivan)
    await stand_at(ivan, 9)
    await ivan.tap("Другое")
    await ivan.sees_button("✅ Другое")
    await ivan.tap("Готово")
    await ivan.sees("Опишите своими словами")
    for send in (KINDS["sticker"], KINDS["voice"], KINDS["invisible"], KINDS["longest text"], KINDS["album"]):
        await send(ivan)
        assert await asked_again(ivan, "Опишите своими словами")
    words = "<b>грыжа</b> & 👨‍👩‍👧 תל אביב"
    await ivan.send(words)
    assert words in (await ivan.sees("Проверьте ответы")).text
    answers = await world.json(f"SELECT answers FROM questionnaires WHERE client_id = {await world.number_of(ivan)}")
    assert answers["limits_other"]["value"] == words


async def test_every_kind_of_message_in_the_menu_gets_the_menu(world: World, ivan: Person) -> None:
    await arrive(ivan)
    for send in [*KINDS.values(), lambda person: person.send("/нет_такой"), lambda person: person.send("/cancel")]:
        before = ivan.last
        await send(ivan)
        await ivan.settles(quiet=0.05)
        assert ivan.last.id > before.id
        assert ivan.last.labels, "the menu"
    await open_questions(ivan)


async def test_a_message_without_words_or_choices_is_told_in_english_to_who_reads_english(world: World) -> None:
    john = world.newcomer("John", language_code="en")
    await john.send("/start")
    await john.sees("John")
    for _ in range(2):
        await john.tap(john.last.labels[0])
        await john.settles()
    await john.tap(john.last.labels[0])
    await john.sees("2 of 9")
    for typed in ("-3", "twenty", "10⁹"):
        await john.send(typed)
        reason = await asked_again(john, "Question 2 of 9")
        assert reason
        assert not any("а" <= letter <= "я" for letter in john.last.text)


@pytest.mark.parametrize(
    ("first_name", "last_name", "username"),
    [
        ("<b>x</b>", "&amp;</i>", None),
        ("👨‍👩‍👧‍👦🏳️‍🌈", None, "emoji"),
        ("דוד", "\u202eبن", None),
        ("я" * 64, "ю" * 64, "u" * 32),
        (" ", None, None),
        ("\u3164", "\u2800", None),
        ("{name}", "%s {0}", None),
    ],
    ids=["markup", "emoji", "right to left", "64 letters", "space", "blank letters", "placeholders"],
)
async def test_any_name(
    world: World, anna: Person, first_name: str, last_name: str | None, username: str | None
) -> None:
    person = world.newcomer(first_name, last_name=last_name, username=username)
    await person.send("/start")
    greeting = await person.sees("Здравствуйте")
    if first_name in ("<b>x</b>", "{name}"):
        assert f"Здравствуйте, {first_name}!" in greeting.text
    if not first_name.strip(" \u3164"):
        assert greeting.text.startswith("Здравствуйте!")
    payment = await pay(world, person)
    notice = await anna.sees(f"💳 Оплата №{payment}\n")
    if last_name and username is None and "\u202e" not in last_name and "\u2800" not in last_name:
        assert f"{first_name} {last_name}" in notice.text
    asked = await anna.send("/confirm_payment")
    await anna.sees("Нажмите на оплату", after=asked)
    await anna.tap("👤 Карточка", message=notice)
    await anna.sees("Первичный контакт ·")
    asked = await anna.send(f"/confirm_payment {payment}")
    await anna.sees_button("📋 Выдать программу", after=asked)


@pytest.mark.parametrize("end", ["\u200d\u2060", "\u200c\u200c", "\u00ad\u00ad", "\u2064\u2064"])
async def test_a_text_that_ends_in_characters_that_nobody_sees_is_a_text(world: World, ivan: Person, end: str) -> None:
    await arrive(ivan)
    await stand_at(ivan, 2)
    await ivan.send(end)
    await ivan.settles()
    assert "Вопрос 2 из 9" in ivan.last.text
    await ivan.send(f"34{end}")
    await ivan.sees("Вопрос 3 из 9")
    await answer(ivan, 3)


async def test_every_kind_of_message_at_the_receipt_gets_a_reason_and_the_same_request(
    world: World, ivan: Person
) -> None:
    await arrive(ivan)
    await say_paid(ivan)
    for kind, send in KINDS.items():
        if kind in ("photo", "album"):
            continue
        await send(ivan)
        await ivan.settles()
        if kind in ("markup", "right to left"):
            assert "Передать тренеру вместо чека?" in ivan.last.text, kind
            await ivan.tap("Нет")
            await ivan.settles()
        assert "Пришлите фото или PDF чека" in ivan.last.text, kind
        assert ivan.last.labels[0] == "Без чека", kind
    await ivan.send_photo()
    await ivan.sees(WAITING)
