"""Why clients are lost: asked after a move by hand, on the card, in a column and of many, and said by whom."""

import pytest

from bot.demo.people.person import Person
from bot.services.funnel import pipeline, reasons, stages
from bot.services.people import staff
from db.fields import now
from db.models import Client, ClientPipeline, PipelineStage, Staff
from tests.support.gym import OWNER, Gym
from tests.support.people import moves_of, staff_member
from tests.support.windows import button_label

UNDO, NOTE, WHY = "↩️ Отменить", "📝 Примечание", "Причина"
QUESTION = [
    ["Дорого", "Не отвечает"],
    ["Нет времени", "Ушёл к другому"],
    ["Здоровье", "Другое"],
    ["Пропустить"],
]


async def taps(gym: Gym, person: Person, *labels: str) -> None:
    for label in labels:
        await gym.taps(person, button_label(person, label), message=person.last)


async def loses(gym: Gym, person: Person, client: Client) -> ClientPipeline:
    """Move the client into the loss on their card; the move."""
    await gym.says(person, f"/client_{client.id}")
    await gym.taps(person, person.last.labels[1], message=person.last)
    await gym.taps(person, "⚫ Неактивен", message=person.last)
    return await ClientPipeline.filter(client_id=client.id).order_by("-id").first() or ClientPipeline()


async def kept(move: ClientPipeline) -> tuple[str | None, str]:
    found = await ClientPipeline.get(id=move.id)
    return found.reason_key, found.reason


async def reason_of(client: Client) -> str | None:
    move = await reasons.of_client(client.id)
    return (move.reason or move.reason_key) if move else None


def data_of(person: Person, label: str) -> str:
    return next(str(b["callback_data"]) for row in person.last.inline for b in row if b["text"] == label)


async def named(name: str) -> PipelineStage:
    return await stages.by_name(name)


@pytest.fixture
async def column(gym: Gym, marina: Person) -> list[Client]:
    """Four clients in the stage before the loss, whose column is open."""
    done = await named("Завершен")
    people = [
        await Client.create(first_name=f"Гость {n}", language="ru", stage=done, stage_entered_at=now())
        for n in range(4)
    ]
    await gym.says(marina, "/pipeline")
    await taps(gym, marina, "Завершен")
    return people


# On the card


async def test_after_a_move_into_a_loss_it_is_asked_why_and_the_answer_stands_on_card_and_history(
    gym: Gym, marina: Person, client: Client
) -> None:
    move = await loses(gym, marina, client)
    assert (await moves_of(client))[1:] == [("Первичный контакт", "Неактивен", "manual")], "moved before any answer"
    assert marina.last.text == (
        "✅ Первичный контакт → Неактивен\nИван @ivan\n\n"
        "Почему не сложилось? Ответ останется в истории, клиент его не увидит."
    )
    assert marina.last.buttons == [*QUESTION, [UNDO, NOTE]]

    await taps(gym, marina, "Дорого")

    assert await kept(move) == ("expensive", "")
    assert "⚫ Неактивен · меньше дня" in marina.last.text
    assert "\nПричина: Дорого\n" in marina.last.text
    assert [UNDO, NOTE] in marina.last.buttons
    await taps(gym, marina, "🕘 История")
    assert "Первичный контакт → Неактивен · Марина · Причина: Дорого" in marina.last.text
    assert len(marina.live_screens) == 1


async def test_without_an_answer_the_move_stands_without_a_reason(gym: Gym, marina: Person, client: Client) -> None:
    move = await loses(gym, marina, client)
    await taps(gym, marina, "Пропустить")

    assert "Причина: " not in marina.last.text
    assert marina.last.text.startswith("✅ Первичный контакт → Неактивен\n")
    await taps(gym, marina, WHY, "Не отвечает")
    assert await kept(move) == ("silent", "")
    await taps(gym, marina, WHY, "Нет времени")
    assert await kept(move) == ("no_time", ""), "another reason takes its place"


async def test_words_of_their_own_are_a_reason_and_too_many_are_refused(
    gym: Gym, marina: Person, client: Client
) -> None:
    move = await loses(gym, marina, client)
    await taps(gym, marina, "Другое")
    assert marina.last.text.startswith(
        "✅ Первичный контакт → Неактивен\nИван @ivan\n\nНапишите причину, до 200 знаков."
    )

    await gym.says(marina, "Ж" * 201)
    assert marina.last.text.startswith("⚠️ Слишком длинно: не больше 200 знаков.")
    assert await kept(move) == (None, "")
    await gym.says(marina, "\u200b")
    assert marina.last.text.startswith("⚠️ Напишите причину словами.")
    await gym.says(marina, "Переезд <b> & { $name }")

    assert await kept(move) == ("other", "Переезд <b> & { $name }")
    assert "\nПричина: Переезд <b> & { $name }\n" in marina.last.text
    await taps(gym, marina, "🕘 История")
    assert "· Причина: Переезд <b> & { $name }" in marina.last.text


async def test_a_long_reason_and_a_note_stay_within_the_line_of_the_history_and_are_opened_whole(
    gym: Gym, marina: Person, client: Client
) -> None:
    await loses(gym, marina, client)
    await taps(gym, marina, "Другое")
    await gym.says(marina, "Ж" * 200)
    await taps(gym, marina, NOTE)
    await gym.says(marina, "Вернётся весной")
    await taps(gym, marina, "🕘 История")
    assert "Ж" * 130 in marina.last.text
    assert "Ж" * 150 not in marina.last.text

    await taps(gym, marina, "📝 ")
    assert "Ж" * 200 + "\nВернётся весной" in marina.last.text


async def test_an_undo_on_the_question_puts_the_client_back_and_a_late_tap_on_a_reason_does_nothing(
    gym: Gym, marina: Person, client: Client
) -> None:
    move = await loses(gym, marina, client)
    dear = data_of(marina, "Дорого")
    await taps(gym, marina, UNDO)
    assert marina.last.text.startswith("↩️ Отменено, снова Первичный контакт")

    await gym.forges(marina, dear, message=marina.last)

    assert await kept(move) == (None, "")
    assert WHY not in marina.last.labels
    again = await loses(gym, marina, client)
    await gym.forges(marina, data_of(marina, "Дорого").split("\x1d")[0] + "\x1d" + dear.split("\x1d")[1])
    assert marina.last.text.startswith("⚠️ Этого перемещения больше нет.\n\n✅ Первичный контакт → Неактивен")
    assert await kept(again) == (None, ""), "the tap was meant for the move before"


async def test_a_reason_given_before_the_undo_is_gone_with_it(gym: Gym, marina: Person, client: Client) -> None:
    move = await loses(gym, marina, client)
    await taps(gym, marina, "Здоровье", UNDO)

    assert await kept(move) == (None, "")
    assert "Причина" not in marina.last.text
    await taps(gym, marina, "🕘 История")
    assert "Здоровье" not in marina.last.text


async def test_two_quick_taps_give_one_reason(gym: Gym, marina: Person, client: Client) -> None:
    move = await loses(gym, marina, client)
    await gym.taps(marina, "Дорого", message=marina.last, times=2)

    assert await kept(move) == ("expensive", "")
    assert "Причина: Дорого" in marina.last.text
    assert len(marina.live_screens) == 1


async def test_two_quick_taps_on_the_move_ask_once(gym: Gym, marina: Person, client: Client) -> None:
    await gym.says(marina, f"/client_{client.id}")
    await taps(gym, marina, "Переместить")
    await gym.taps(marina, "⚫ Неактивен", message=marina.last, times=2)

    assert marina.last.buttons[:4] == QUESTION
    assert len(await moves_of(client)) == 2
    assert len(marina.live_screens) == 1


async def test_who_was_moved_on_by_somebody_else_gets_no_reason(gym: Gym, marina: Person, client: Client) -> None:
    move = await loses(gym, marina, client)
    oleg = await staff_member(2, "Олег")
    await pipeline.move_by_hand(client_id=client.id, stage_id=(await named("Активный клиент")).id, by=oleg)
    await PipelineStage.filter(name="Неактивен").delete()

    await taps(gym, marina, "Дорого")

    assert marina.last.text.startswith("⚠️ Клиента уже переместили.")
    assert "🟢 Активный клиент" in marina.last.text
    assert await kept(move) == (None, "")


async def test_words_for_a_move_that_holds_nobody_any_more_stay_in_the_chat(
    gym: Gym, marina: Person, client: Client
) -> None:
    move = await loses(gym, marina, client)
    await taps(gym, marina, "Другое")
    await pipeline.undo(move.id, by=await Staff.get(telegram_id=OWNER))

    typed = await gym.says(marina, "Переезжает")

    assert marina.last.text.startswith("⚠️ Клиента уже переместили.")
    assert "⚪ Первичный контакт" in marina.last.text, "the card"
    assert not typed.deleted
    assert await kept(move) == (None, "")


@pytest.mark.parametrize("forged", ["why:health.00000000", "why:health", "why:", "why:fired.{mark}", "why:other.0"])
async def test_forged_reasons_are_refused(gym: Gym, marina: Person, client: Client, forged: str) -> None:
    move = await loses(gym, marina, client)
    intent, _, item = data_of(marina, "Дорого").partition("\x1d")
    mark = item.rpartition(".")[2]

    await gym.forges(marina, f"{intent}\x1d{forged.format(mark=mark)}", message=marina.last)

    assert await kept(move) == (None, "")
    assert "Почему не сложилось?" in marina.last.text


async def test_nobody_who_is_staff_no_more_gives_a_reason(gym: Gym, marina: Person, client: Client) -> None:
    move = await loses(gym, marina, client)
    await staff.sync_owners([777], language="ru")

    await gym.taps(marina, "Дорого", message=marina.last)

    assert await kept(move) == (None, "")


@pytest.mark.parametrize("target", ["🟣 Завершен", "🟡 Принимают решение"])
async def test_elsewhere_nothing_is_asked(gym: Gym, marina: Person, client: Client, target: str) -> None:
    await gym.says(marina, f"/client_{client.id}")
    await taps(gym, marina, "Переместить", target)

    assert marina.last.text.startswith("✅ Первичный контакт → ")
    assert WHY not in marina.last.labels


async def test_a_loss_that_nobody_has_called_so_asks_nothing(gym: Gym, marina: Person, client: Client) -> None:
    await PipelineStage.filter(name="Неактивен").update(closed_as=None)
    await loses(gym, marina, client)

    assert marina.last.text.startswith("✅ Первичный контакт → Неактивен")
    assert WHY not in marina.last.labels


async def test_it_is_asked_and_said_in_english(gym: Gym, marina: Person, client: Client) -> None:
    anna = gym.api.person(2, "Anna", language_code="en")
    await staff_member(2, "Anna")
    await Staff.filter(telegram_id=2).update(language="en")
    await gym.says(anna, "/start")
    await loses(gym, anna, client)
    assert anna.last.buttons == [
        ["Too expensive", "Doesn't answer"],
        ["No time", "Went elsewhere"],
        ["Health", "Other"],
        ["Skip"],
        ["↩️ Undo", "📝 Comment"],
    ]

    await taps(gym, anna, "Went elsewhere")

    assert "\nReason: Went elsewhere\n" in anna.last.text
    await gym.says(marina, f"/client_{client.id}")
    assert "\nПричина: Ушёл к другому\n" in marina.last.text, "each reads it in their language"


# In a column


async def test_those_moved_from_a_column_get_one_reason_together(
    gym: Gym, marina: Person, column: list[Client]
) -> None:
    assert WHY not in marina.last.labels
    for _ in range(2):
        await taps(gym, marina, "→ Неактивен")
    assert marina.last.labels.count(WHY) == 1, "no question for each"

    await taps(gym, marina, WHY)
    assert marina.last.text.startswith(
        "🟣 Завершен\n\nПочему не сложилось? Причина запишется всем, кого вы сейчас переместили: 2."
    )
    assert marina.last.buttons == QUESTION
    await taps(gym, marina, "Не отвечает")

    assert marina.last.text.startswith("✅ Причина: Не отвечает · 2 клиента\n\n🟣 Завершен")
    assert [await reason_of(client) for client in column] == ["silent", "silent", None, None]
    assert marina.last.buttons[0] == ["✓ Гость 0", UNDO], "undo stays in reach"


async def test_who_is_moved_after_a_reason_gets_one_of_their_own(
    gym: Gym, marina: Person, column: list[Client]
) -> None:
    await taps(gym, marina, "→ Неактивен", WHY, "Дорого", "→ Неактивен", WHY)
    assert "переместили: 1." in marina.last.text
    await taps(gym, marina, "Здоровье", WHY, "Нет времени")

    assert [await reason_of(client) for client in column] == ["expensive", "no_time", None, None]


async def test_who_was_put_back_in_a_column_gets_no_reason_with_the_others(
    gym: Gym, marina: Person, column: list[Client]
) -> None:
    await taps(gym, marina, "→ Неактивен", "→ Неактивен", UNDO)
    oleg = await staff_member(2, "Олег")
    await pipeline.move_by_hand(client_id=column[2].id, stage_id=(await named("Неактивен")).id, by=oleg)

    await taps(gym, marina, WHY, "Дорого")
    assert [await reason_of(client) for client in column] == [None, "expensive", None, None]
    await taps(gym, marina, UNDO)
    assert WHY not in marina.last.labels
    assert [await reason_of(client) for client in column] == [None] * 4


async def test_a_column_that_leads_to_no_loss_asks_nothing(gym: Gym, marina: Person, client: Client) -> None:
    await gym.says(marina, "/pipeline")
    await taps(gym, marina, "Первичный контакт", "→ Консультация")
    assert marina.last.buttons[0] == ["✓ Иван", UNDO]
    assert WHY not in marina.last.labels


async def test_the_stage_of_the_column_is_deleted_while_it_is_asked(
    gym: Gym, marina: Person, column: list[Client]
) -> None:
    await taps(gym, marina, "→ Неактивен", WHY)
    await Client.filter(stage=await named("Завершен")).update(stage_id=None)
    await PipelineStage.filter(name="Завершен").delete()

    await taps(gym, marina, "Дорого")

    assert "Этого этапа больше нет." in marina.last.text
    assert await reason_of(column[0]) == "expensive", "it was given all the same"


# Of many


async def test_a_selection_of_whom_some_did_not_move_gets_one_reason(
    gym: Gym, marina: Person, column: list[Client]
) -> None:
    await taps(gym, marina, "☑️ Выбрать", "Отметить всю страницу", "Переместить выбранных · 4")
    oleg = await staff_member(2, "Олег")
    gone = await named("Неактивен")
    await pipeline.move_by_hand(client_id=column[0].id, stage_id=gone.id, by=oleg)
    await taps(gym, marina, "⚫ Неактивен")
    assert marina.last.text == "Перемещено 3 из 4 → ⚫ Неактивен"
    assert marina.last.buttons == [[UNDO], [WHY], ["« Назад"]]

    await taps(gym, marina, WHY, "Другое")
    await gym.says(marina, "Закрылся зал")

    assert marina.last.text == "✅ Причина: Другое · 3 клиента\n\nПеремещено 3 из 4 → ⚫ Неактивен"
    assert [await reason_of(client) for client in column] == [None, *["Закрылся зал"] * 3]
    await taps(gym, marina, UNDO)
    assert marina.last.text == "Возвращено 3 из 3."
    assert marina.last.labels == ["« Назад"]
    assert await ClientPipeline.filter(reason_key__not_isnull=True).count() == 0


async def test_the_reason_of_a_batch_is_not_given_to_the_next_one(
    gym: Gym, marina: Person, column: list[Client]
) -> None:
    async def move_one() -> None:
        await taps(gym, marina, "☑️ Выбрать", "▫️", "Переместить выбранных · 1", "⚫ Неактивен", WHY)

    await move_one()
    late = data_of(marina, "Дорого")
    await taps(gym, marina, "Пропустить", "« Назад")
    await move_one()

    await gym.forges(marina, late, message=marina.last)

    assert marina.last.text.startswith("⚠️ Этого перемещения больше нет.")
    assert await ClientPipeline.filter(reason_key__not_isnull=True).count() == 0


async def test_a_batch_undone_on_another_phone_gets_no_reason(gym: Gym, marina: Person, column: list[Client]) -> None:
    await taps(gym, marina, "☑️ Выбрать", "▫️", "Переместить выбранных · 1", "⚫ Неактивен", WHY)
    owner = await Staff.get(telegram_id=OWNER)
    move = await ClientPipeline.exclude(batch_id=None).first()
    assert move is not None
    await pipeline.undo(move.id, by=owner)

    await taps(gym, marina, "Дорого")

    assert marina.last.text.startswith("⚠️ Клиента уже переместили.\n\nПеремещено 1 из 1")
    assert await kept(move) == (None, "")


async def test_a_stage_that_is_emptied_into_a_loss_asks_for_all(gym: Gym, marina: Person, column: list[Client]) -> None:
    await gym.says(marina, "/stages")
    await taps(gym, marina, "Завершен", "🗑 Удалить", "Переместить всех", "Неактивен", "Переместить 4")
    assert marina.last.buttons[:2] == [[UNDO], [WHY]]

    await taps(gym, marina, WHY, "Нет времени")

    assert marina.last.text.startswith("✅ Причина: Нет времени · 4 клиента\n")
    assert {await reason_of(client) for client in column} == {"no_time"}


# What a stage is closed as


async def test_a_stage_is_closed_as_a_loss_in_two_taps_and_asks_from_then_on(
    gym: Gym, marina: Person, client: Client
) -> None:
    await gym.says(marina, "/stages")
    await taps(gym, marina, "Консультация", "🏁 Закрыть")
    assert marina.last.buttons == [["✓ Открытый"], ["Закрытый: успех"], ["Закрытый: потеря"], ["« Назад"]]
    await taps(gym, marina, "Закрытый: потеря")
    assert "🏁 Закрытый: потеря\nКто здесь, тот вышел из воронки." in marina.last.text

    await gym.says(marina, f"/client_{client.id}")
    await taps(gym, marina, "→ Консультация")
    assert "Почему не сложилось?" in marina.last.text


async def test_an_owner_is_asked_about_closed_stages_one_after_another(gym: Gym, marina: Person) -> None:
    await PipelineStage.filter(name__in=["Завершен", "Неактивен"]).update(closed_as=None)
    await gym.says(marina, "/stages")
    assert "❓ 🟣 Завершен: успех или потеря?" in marina.last.text
    assert marina.last.buttons[0] == ["Закрытый: успех", "Закрытый: потеря"]
    assert {"🟣 Завершен · 0 · 🏁 ?", "⚫ Неактивен · 0 · 🏁 ?"} <= set(marina.last.labels)

    await gym.taps(marina, "Закрытый: успех", message=marina.last, times=2)
    assert (await named("Завершен")).closed_as == "success"
    assert (await named("Неактивен")).closed_as is None, "the second tap was about the first stage"
    assert "❓ ⚫ Неактивен: успех или потеря?" in marina.last.text
    await taps(gym, marina, "Закрытый: потеря")

    assert (await named("Неактивен")).closed_as == "loss"
    assert "❓" not in marina.last.text
    assert "Закрытый: успех" not in marina.last.labels


@pytest.mark.parametrize("forged", ["{id}.won", "{id}.", "x.loss", "999.loss", "{open}.loss"])
async def test_forged_answers_close_no_stage(gym: Gym, marina: Person, forged: str) -> None:
    stage = await named("Завершен")
    await PipelineStage.filter(id=stage.id).update(closed_as=None)
    await gym.says(marina, "/stages")
    real, item = data_of(marina, "Закрытый: потеря"), f"{stage.id}.loss"
    before = await PipelineStage.all().values()

    answer = forged.format(id=stage.id, open=(await named("Консультация")).id)
    await gym.forges(marina, real.replace(item, answer), message=marina.last)

    assert await PipelineStage.all().values() == before
    assert "Этапы воронки" in marina.last.text


async def test_what_another_owner_has_answered_stays(gym: Gym, marina: Person) -> None:
    stage = await named("Завершен")
    await PipelineStage.filter(id=stage.id).update(closed_as=None)
    await gym.says(marina, "/stages")
    await PipelineStage.filter(id=stage.id).update(is_closed=False)

    await taps(gym, marina, "Закрытый: потеря")

    found = await PipelineStage.get(id=stage.id)
    assert (found.is_closed, found.closed_as) == (False, None)
