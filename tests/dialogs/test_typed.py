"""What is typed on a screen: kept, refused in words, or said to be kept nowhere."""

import pytest
from aiogram.fsm.state import State

from bot.demo.people.person import Person
from db.models import (
    Program,
)
from dialogs import states
from tests.support.gym import Gym
from tests.support.windows import button_label, furnish, snapshot, walk


@pytest.mark.parametrize(
    ("window", "typed", "problem"),
    [
        (states.Offers.price, "много", "цен"),
        (states.Offers.price, "1e999999", "цен"),
    ],
)
async def test_what_is_typed_wrong_brings_the_reason_on_the_same_screen(
    gym: Gym, marina: Person, window: State, typed: str, problem: str
) -> None:
    said = await walk(gym, marina, await furnish(gym), window)
    screen, before = marina.last.id, await snapshot()

    message = await gym.says(marina, typed)

    assert marina.last.text.startswith("⚠️")
    assert problem in marina.last.text
    assert said[-1].split("\n")[-1] in marina.last.text
    assert (marina.last.id, message.deleted, await snapshot()) == (screen, True, before)


@pytest.mark.parametrize(("window", "limit"), [(states.Settings.new_details, 1000), (states.Payments.reject, 500)])
async def test_what_is_typed_at_too_great_length_stays_to_be_made_shorter(
    gym: Gym, marina: Person, window: State, limit: int
) -> None:
    await walk(gym, marina, await furnish(gym), window)
    before = await snapshot()

    message = await gym.says(marina, "я" * (limit + 1))

    assert marina.last.text.startswith(f"⚠️ Слишком длинно: не больше {limit} знаков.")
    assert (message.deleted, len(marina.live_screens), await snapshot()) == (False, 1, before)


@pytest.mark.parametrize(
    ("window", "typed", "good"),
    [
        (states.Offers.price, ("много", "много", "даром"), "4990"),
        (states.Stages.name, ("\u200b", "\u200b", "\u200b"), "Новое имя"),
        (states.Programs.draft, ("/x", "/x", "/y"), "четвёртое"),
    ],
    ids=str,
)
async def test_every_bad_answer_is_visibly_refused(
    gym: Gym, marina: Person, window: State, typed: tuple[str, ...], good: str
) -> None:
    await walk(gym, marina, await furnish(gym), window)
    looks = [(marina.last.id, marina.last.text)]
    for words in typed:
        message = await gym.says(marina, words)
        looks.append((marina.last.id, marina.last.text))
        assert marina.last.text.startswith("⚠️")
        assert message.deleted
        assert len(marina.live_screens) == 1
    assert len(set(looks)) == len(looks)

    await gym.says(marina, good)
    assert not marina.last.text.startswith("⚠️")
    assert len(marina.live_screens) == 1


async def test_what_is_typed_right_is_kept_and_leaves_the_chat(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    await walk(gym, marina, world, states.Offers.price)
    price = await gym.says(marina, "4 990,50")
    assert "4 990,50 ₽" in marina.last.text
    await walk(gym, marina, world, states.Settings.new_details)
    details = await gym.says(marina, "5536 <b>0000</b>")
    assert "5536 <b>0000</b>" in marina.last.text
    await walk(gym, marina, world, states.Payments.reject)
    reason = await gym.says(marina, "Не та <i>сумма</i>")
    assert "Причина: Не та <i>сумма</i>" in marina.last.text
    assert [message.deleted for message in (price, details, reason)] == [True] * 3


@pytest.mark.parametrize(
    "window",
    [
        states.Search.main,
        states.Notes.page,
        states.Card.move_note,
        states.Payments.reject,
        states.Pipeline.page,
        states.History.ask,
        states.Offers.price,
        states.Stages.new,
    ],
    ids=str,
)
async def test_a_screen_that_asks_for_words_says_so_to_anything_else(gym: Gym, marina: Person, window: State) -> None:
    await walk(gym, marina, await furnish(gym), window)
    asks, before = marina.last.text, await snapshot()

    for send in (marina.send_voice, marina.send_sticker, marina.send_photo):
        message = await send()
        await gym.settle()

        assert message.deleted
        assert marina.last.text == f"⚠️ Здесь нужен текст: напишите словами.\n\n{asks}"
        assert (len(marina.live_screens), await snapshot()) == (1, before)


async def test_every_kind_of_message_is_taken_into_the_draft_or_refused_in_place(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    await walk(gym, marina, world, states.Programs.draft)
    for send in (marina.send_photo, marina.send_document, marina.send_video, marina.send_audio, marina.send_animation):
        await send("подпись")
    await marina.send_voice()
    await marina.send_video_note()
    await marina.send_album(("photo", "video"))
    await gym.settle()
    kinds = [part["kind"] for part in (await Program.get(id=world.draft.id)).content["parts"]][9:]
    assert kinds == ["photo", "document", "video", "audio", "animation", "voice", "video_note", "photo", "video"]

    await marina.send_sticker()
    await gym.settle()
    assert "добавить нельзя" in marina.last.text
    assert len(marina.live_screens) == 1
    await gym.taps(marina, "👁 Посмотреть")
    assert [m.kind for m in marina.from_bot][-10:-1] == kinds
    assert "В черновике 18 сообщений" in marina.last.text


async def test_details_that_nobody_can_see_are_not_kept(gym: Gym, marina: Person) -> None:
    await gym.says(marina, "/menu")
    await gym.taps(marina, button_label(marina, "⚙️"), message=marina.last)
    await gym.taps(marina, button_label(marina, "Реквизиты"), message=marina.last)
    await gym.says(marina, "2200 7000")
    await gym.taps(marina, "✏️ Изменить")
    await gym.says(marina, "\u200b")

    assert marina.last.text.startswith("⚠️ Здесь ничего не видно.")
    assert "2200 7000" in marina.last.text


@pytest.mark.parametrize("window", [states.Card.main, states.Pipeline.column, states.Settings.main], ids=str)
@pytest.mark.parametrize(
    ("words", "said"), [("Просит утро", "Это никуда не записано"), ("/nosuch", "Такой команды нет")]
)
async def test_a_screen_that_waits_for_nothing_says_so(
    gym: Gym, marina: Person, window: State, words: str, said: str
) -> None:
    await walk(gym, marina, await furnish(gym), window)
    screen, before = marina.last.text, await snapshot()

    typed = await gym.says(marina, words)

    assert marina.from_bot[-2].text.startswith(said)
    assert (marina.last.text, len(marina.live_screens)) == (screen, 1)
    assert (typed.deleted, await snapshot()) == (False, before)
