"""The stages on the owners' screens: what is said before a change, what is refused, and who sees them at all."""

from datetime import timedelta

import pytest
from aiogram.fsm.state import State

from bot.demo.people.person import Person
from bot.i18n import translator
from bot.services.funnel import bulk, pipeline, stages
from bot.text.words import one_line
from db.fields import now
from db.models import Client, ClientPipeline, Event, PipelineStage, Staff, StageEvent
from dialogs import states
from tests.support.gym import OWNER, Gym
from tests.support.kept import Kept
from tests.support.people import fails_at, moves_of, staff_member, stage_id_of
from tests.support.windows import WAYS, furnish, snapshot, walk

TRAINER = 2
ABOUT_A_STAGE = (
    states.Stages.one,
    states.Stages.name,
    states.Stages.description,
    states.Stages.colour,
    states.Stages.closing,
    states.Stages.limit,
    states.Stages.delete,
    states.Stages.target,
    states.Stages.move_all,
    states.Stages.reason,
)


@pytest.fixture
async def oleg(gym: Gym, marina: Person) -> Person:
    """A trainer, at the menu."""
    await staff_member(TRAINER, "Олег")
    person = gym.api.person(TRAINER, "Олег")
    await gym.says(person, "/start")
    return person


async def owner() -> Staff:
    return await Staff.get(telegram_id=OWNER)


async def named(name: str) -> PipelineStage:
    return await stages.by_name(name)


async def names() -> list[str]:
    return [stage.name for stage in await stages.all_of_them()]


async def taps(gym: Gym, person: Person, *labels: str) -> None:
    for label in labels:
        await gym.taps(person, label, message=person.last)


# Setting up


async def test_a_new_stage_opens_as_soon_as_it_is_named(gym: Gym, marina: Person) -> None:
    await gym.says(marina, "/stages")
    await taps(gym, marina, "➕ Новый этап")
    seen = len(marina.history)
    await gym.says(marina, "Пробная тренировка")

    assert marina.last.text.startswith("⚪ Пробная тренировка\n\nЭтап 6 из 8, никого нет.\nОткрытый")
    assert len(marina.live_screens) == 1
    assert len(marina.history) <= seen + 1, "what was typed is gone"
    assert (await names())[5] == "Пробная тренировка"


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("Консультация ", "Этап с таким названием уже есть."),
        ("\u200b", "В названии должно быть что-то видно."),
        ("Ж" * 41, "Слишком длинно: не больше 40 знаков."),
        ("/menu2", "Такой команды нет."),
    ],
)
async def test_a_name_that_is_refused_is_asked_for_again(gym: Gym, marina: Person, typed: str, why: str) -> None:
    await gym.says(marina, "/stages")
    await taps(gym, marina, "➕ Новый этап")
    await gym.says(marina, typed)

    assert marina.last.text.startswith(f"⚠️ {why}")
    assert "Новый этап" in marina.last.text
    assert len(marina.live_screens) == 1
    assert len(await names()) == 7
    await gym.says(marina, "Пробная")
    assert marina.last.text.startswith("⚪ Пробная")


@pytest.mark.parametrize("name", ["<b>x</b> & { $name }", "\u202eاسم עברית VIP", "👨‍👩‍👧‍👦🏋🏽‍♀️", "Ж" * 40, "\u200bx"])
async def test_a_stage_of_any_name_is_shown_as_it_was_typed(gym: Gym, marina: Person, name: str) -> None:
    await furnish(gym)
    paid = await named("Куплена услуга")
    await stages.rename(paid.id, name, by=await owner())
    await stages.describe(paid.id, name, by=await owner())
    for window in WAYS:
        if window.group is not states.Stages or window == states.Stages.new:
            continue
        await Client.all().update(stage_id=paid.id)
        await gym.says(marina, "/menu")
        await taps(gym, marina, "⚙️ Настройки")
        for step in WAYS[window][1:]:
            label = translator("ru").label(step[1:]) if step.startswith("=") else step
            label = one_line(name) if label == "Куплена услуга" else label
            await taps(gym, marina, next(one for one in marina.last.labels if label in one))
        words = " ".join([marina.last.text, *marina.last.labels])
        assert one_line(name) in words or window == states.Stages.main, (window, words)
        assert "&lt;" not in words


async def test_two_quick_taps_move_a_stage_one_place(gym: Gym, marina: Person) -> None:
    await gym.says(marina, "/stages")
    await taps(gym, marina, "🟠 Куплена услуга · 0")
    assert "🟡 Принимают решение\n▸ 🟠 Куплена услуга\n🟢 Активный клиент" in marina.last.text
    await gym.taps(marina, "⬆️ Выше", message=marina.last, times=2)

    assert (await names())[2:4] == ["Куплена услуга", "Принимают решение"]
    assert "🔵 Консультация\n▸ 🟠 Куплена услуга\n🟡 Принимают решение" in marina.last.text
    await taps(gym, marina, "⬆️ Выше", "⬆️ Выше")
    assert marina.last.labels[:6] == ["✏️ Название", "✏️ Описание", "🎨 Цвет", "🏁 Закрыть", "⏳ Срок", "⬇️ Ниже"]


async def test_what_closing_means_is_said_before(gym: Gym, marina: Person, client: Client) -> None:
    await gym.says(marina, "/stages")
    await taps(gym, marina, "⚪ Первичный контакт · 1", "🏁 Закрыть")
    assert "⚪ Первичный контакт, 1 клиент" in marina.last.text
    assert "Закрытый: кто здесь, тот из неё вышел." in marina.last.text
    assert not (await named("Первичный контакт")).is_closed

    await taps(gym, marina, "Закрытый: потеря")
    assert "🏁 Закрытый: потеря\nКто здесь, тот вышел из воронки." in marina.last.text
    await taps(gym, marina, "🏁 Закрытый: потеря", "Открытый", "« Назад")
    assert not (await named("Первичный контакт")).is_closed
    assert len(await moves_of(client)) == 1


async def test_the_three_refusals_and_the_way_out(gym: Gym, marina: Person, client: Client) -> None:
    await gym.says(marina, "/stages")
    await taps(gym, marina, "⚪ Первичный контакт · 1", "🗑 Удалить")
    assert marina.last.text.startswith("Этап пока нельзя удалить")
    assert "Здесь 1 клиент." in marina.last.text
    assert "Сюда ведут события: Новый лид." in marina.last.text
    assert marina.last.labels == ["Переместить всех", "🔀 События", "« Назад"]

    await taps(gym, marina, "Переместить всех", "🟢 Активный клиент")
    assert "Откуда: ⚪ Первичный контакт\nКуда: 🟢 Активный клиент" in marina.last.text
    await gym.taps(marina, "Переместить 1 клиента", message=marina.last, times=2)
    assert (await moves_of(client))[1:] == [("Первичный контакт", "Активный клиент", "manual")]
    assert marina.last.labels == ["↩️ Отменить", "🔀 События", "« Назад"]

    await taps(gym, marina, "🔀 События", "Новый лид")
    assert "Перемещает только того, у кого этапа ещё нет." in marina.last.text
    assert "сейчас никто не переместится" in marina.last.text
    await taps(gym, marina, "🔵 Консультация")
    assert "Новый лид → 🔵 Консультация" in marina.last.text

    await taps(gym, marina, "« Назад", "⚪ Первичный контакт · 0", "🗑 Удалить")
    assert marina.last.labels == ["Да, удалить", "« Отмена"]
    await taps(gym, marina, "Да, удалить")
    assert marina.last.text.startswith("✅ Этап удалён: ⚪ Первичный контакт\n\nЭтапы воронки")
    assert "Первичный контакт" not in await names()

    for event in ("Новый лид", "Опрос пройден", "Оплата", "Программа дошла"):
        await taps(gym, marina, "🔀 События", event, "Никуда", "« Назад")
    await Client.all().update(stage_id=None)
    while len(await names()) > 1:
        await taps(gym, marina, marina.last.labels[0], "🗑 Удалить", "Да, удалить")
    await taps(gym, marina, marina.last.labels[0], "🗑 Удалить")
    assert "Это последний этап." in marina.last.text
    assert marina.last.labels == ["« Назад"]


async def test_many_clients_are_moved_while_the_screen_says_so(gym: Gym, marina: Person) -> None:
    deciding = await named("Принимают решение")
    crowd = [Client(language="ru", first_name=f"Гость {n}", stage=deciding) for n in range(bulk.AT_ONCE + 2)]
    await Client.bulk_create(crowd)
    await gym.says(marina, "/stages")
    await taps(gym, marina, f"🟡 Принимают решение · {len(crowd)}", "🗑 Удалить", "Переместить всех", "⚫ Неактивен")
    await taps(gym, marina, f"Переместить {len(crowd)} клиентов")

    assert marina.last.text.startswith(f"✅ Перемещены {len(crowd)} клиента.")
    assert any("Перемещаю клиентов" in call.params.get("text", "") for call in gym.api.calls), "said meanwhile"
    assert await ClientPipeline.filter(event=Event.MANUAL).count() == len(crowd)


async def test_moving_a_whole_stage_is_undone_by_a_tap_and_who_went_on_since_stays_there(
    gym: Gym, marina: Person, client: Client
) -> None:
    deciding, active, inactive = [await named(n) for n in ("Принимают решение", "Активный клиент", "Неактивен")]
    await Client.bulk_create([Client(language="ru", first_name=f"Гость {n}", stage=deciding) for n in range(3)])
    moved_on, *others = await Client.filter(stage=deciding).order_by("id")
    await gym.says(marina, "/stages")
    await taps(gym, marina, "🟡 Принимают решение · 3", "🗑 Удалить", "Переместить всех", "⚫ Неактивен")
    await taps(gym, marina, "Переместить 3 клиентов")
    assert marina.last.text.startswith("✅ Перемещены 3 клиента.")
    assert marina.last.labels == ["↩️ Отменить", "Причина", "Да, удалить", "« Отмена"]
    await pipeline.move_by_hand(client_id=moved_on.id, stage_id=active.id, by=await owner())

    await gym.taps(marina, "↩️ Отменить", message=marina.last, times=2)

    assert marina.last.text.startswith("↩️ Возвращено 2 из 3. Остальных с тех пор переместили ещё раз, их я не трогал.")
    assert "Здесь 2 клиента." in marina.last.text
    assert "↩️ Отменить" not in marina.last.labels
    assert await stage_id_of(moved_on) == active.id
    assert {await stage_id_of(other) for other in others} == {deciding.id}
    assert await Client.filter(stage=inactive).count() == 0
    assert await ClientPipeline.filter(event=Event.UNDO).count() == 2
    await taps(gym, marina, "« Назад", "🗑 Удалить")
    assert marina.last.text.startswith("Этап пока нельзя удалить"), "said once"


async def test_many_come_back_while_the_screen_says_so(
    gym: Gym, marina: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "AT_ONCE", 2)
    deciding = await named("Принимают решение")
    await Client.bulk_create([Client(language="ru", first_name=f"Гость {n}", stage=deciding) for n in range(5)])
    await gym.says(marina, "/stages")
    await taps(gym, marina, "🟡 Принимают решение · 5", "🗑 Удалить", "Переместить всех", "⚫ Неактивен")
    await taps(gym, marina, "Переместить 5 клиентов")
    calls = len(gym.api.calls)
    await taps(gym, marina, "↩️ Отменить")

    assert marina.last.text.startswith("↩️ Возвращено 5 из 5.\n")
    assert any("Перемещаю клиентов" in call.params.get("text", "") for call in list(gym.api.calls)[calls:]), (
        "said meanwhile"
    )
    assert await Client.filter(stage=deciding).count() == 5


async def test_a_stage_and_a_note_are_deleted_after_the_same_question(gym: Gym, marina: Person, client: Client) -> None:
    await gym.says(marina, "/stages")
    await taps(gym, marina, "⚫ Неактивен · 0 · 🏁", "🗑 Удалить")
    stage, stage_buttons = marina.last.text.split("\n"), marina.last.buttons
    await taps(gym, marina, "« Отмена")
    assert marina.last.text.startswith("⚫ Неактивен")
    await gym.says(marina, f"/client_{client.id}")
    await taps(gym, marina, "🗒 Заметки")
    await gym.says(marina, "Просит утром")
    await taps(gym, marina, "1", "🗑 Удалить")
    note, note_buttons = marina.last.text.split("\n"), marina.last.buttons

    assert (stage[:3], note[:3]) == (["Удалить этап?", "⚫ Неактивен", ""], ["Удалить заметку?", "Просит утром", ""])
    assert stage[-1].endswith("будет нельзя.")
    assert note[-1].endswith("будет нельзя.")
    assert stage_buttons == note_buttons == [["Да, удалить"], ["« Отмена"]]
    await taps(gym, marina, "« Отмена")
    assert "Просит утром" in marina.last.text
    assert "Неактивен" in await names()


async def test_who_has_come_since_is_not_moved_unasked(gym: Gym, marina: Person) -> None:
    deciding = await named("Принимают решение")
    await Client.bulk_create([Client(language="ru", first_name=f"Гость {n}", stage=deciding) for n in range(2)])
    await gym.says(marina, "/stages")
    await taps(gym, marina, "🟡 Принимают решение · 2", "🗑 Удалить", "Переместить всех", "⚫ Неактивен")
    await Client.create(language="ru", first_name="Опоздал", stage=deciding)
    await taps(gym, marina, "Переместить 2 клиентов")

    assert marina.last.text.startswith("⚠️ Пока вы решали, клиентов здесь стало: 3.")
    assert await Client.filter(stage=deciding).count() == 3
    await taps(gym, marina, "Переместить 3 клиентов")
    assert await Client.filter(stage=deciding).count() == 0


async def test_where_the_database_is_away_for_a_moment_everybody_moves_all_the_same(
    gym: Gym, marina: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await furnish(gym)
    monkeypatch.setattr(bulk, "AT_ONCE", 4)
    inside = await Client.filter(stage_id=world.stage.id).update(stage_entered_at=now() - timedelta(hours=1))
    await walk(gym, marina, world, states.Stages.move_all)
    fails_at(monkeypatch, 2)

    await gym.taps_twice_handled(marina, marina.last.labels[0])

    assert marina.last.text.startswith(f"✅ Перемещено {inside} клиентов.")
    assert await Client.filter(stage_id=world.stage.id).count() == 0


async def test_the_21st_stage_is_refused_before_it_is_named(gym: Gym, marina: Person) -> None:
    for number in range(13):
        await stages.create(f"Этап {number}", by=await owner())
    await gym.says(marina, "/stages")
    await taps(gym, marina, "➕ Новый этап")
    assert marina.last.text.startswith("⚠️ Этапов уже 20")
    assert len(marina.last.labels) == 23


# What another owner did meanwhile, and what nobody should have sent


@pytest.mark.once
@pytest.mark.parametrize("window", ABOUT_A_STAGE, ids=str)
async def test_every_button_of_a_stage_that_is_gone_opens_the_list(
    gym: Gym, marina: Person, window: State, database_url: str
) -> None:
    world, number, buttons = await furnish(gym), 0, 1
    furnished = await Kept.of(database_url)
    while number < buttons:
        await furnished.restore()
        await walk(gym, marina, world, window)
        paid, active = await named("Куплена услуга"), await named("Активный клиент")
        buttons, label = len(marina.last.labels), marina.last.labels[number]
        number += 1
        if label == "🔀 События" or (label.startswith("«") and window == states.Stages.one):
            continue  # these lead to what is still there
        await bulk.move_all(from_stage_id=paid.id, to_stage_id=active.id, by=await owner())
        await gone(paid)
        before = await moves_of(world.client)

        await gym.taps(marina, label, message=marina.last)

        assert marina.last.text.startswith("⚠️ Этого этапа больше нет.\n\nЭтапы воронки"), (label, marina.last.text)
        assert await moves_of(world.client) == before


async def gone(stage: PipelineStage) -> None:
    await StageEvent.filter(stage_id=stage.id).update(stage_id=None)
    await stages.delete(stage.id, by=await owner())


@pytest.mark.parametrize("window", [states.Stages.name, states.Stages.description], ids=str)
async def test_words_for_a_stage_that_is_gone_open_the_list(gym: Gym, marina: Person, window: State) -> None:
    await walk(gym, marina, await furnish(gym), window)
    await Client.all().update(stage_id=None)
    await gone(await named("Куплена услуга"))

    await gym.says(marina, "Новые слова")

    assert marina.last.text.startswith("⚠️ Этого этапа больше нет.\n\nЭтапы воронки")
    assert len(marina.live_screens) == 1


@pytest.mark.parametrize(
    "window",
    [
        states.Stages.main,
        states.Stages.one,
        states.Stages.colour,
        states.Stages.target,
        states.Stages.events,
        states.Stages.event,
    ],
    ids=str,
)
async def test_forged_ids_change_nothing(gym: Gym, marina: Person, window: State) -> None:
    world = await furnish(gym)
    await walk(gym, marina, world, window)
    widgets = {widget.partition(":")[0] for widget in widgets_of(marina) if ":" in widget}
    before = await snapshot()
    assert widgets
    for widget in sorted(widgets):
        for forged in ("", "x", "0", "-1", "999", "9" * 20, "manual", "<b>", "²"):
            await walk(gym, marina, world, window)
            await gym.forges(marina, f"{intent_of(marina)}\x1d{widget}:{forged}", message=marina.last)
            assert marina.last.inline
    assert await snapshot() == before


def intent_of(person: Person) -> str:
    """The id of the opened dialog, as its buttons bear it."""
    return str(person.last.inline[0][0]["callback_data"]).partition("\x1d")[0]


def widgets_of(person: Person) -> list[str]:
    """What the buttons on the screen say to the dialog: a widget, and an item of it."""
    return [str(b["callback_data"]).partition("\x1d")[2] for row in person.last.inline for b in row]


# Trainers


async def test_a_trainer_does_not_see_the_stages(gym: Gym, marina: Person, oleg: Person) -> None:
    assert "/stages" in marina.commands()
    assert "/stages" not in oleg.commands()
    await gym.says(oleg, "/stages")
    assert oleg.history[-2].text.startswith("Этапы воронки меняет только владелец.")
    assert oleg.last.text.startswith("Меню тренера")

    await taps(gym, oleg, "⚙️ Настройки")
    assert not any("Этапы" in label for label in oleg.last.labels)


async def test_a_trainer_who_sends_the_data_of_the_owners_buttons_changes_and_learns_nothing(
    gym: Gym, marina: Person, oleg: Person
) -> None:
    world = await furnish(gym)
    await walk(gym, marina, world, states.Settings.main)
    hidden = next(w for w, label in zip(widgets_of(marina), marina.last.labels, strict=True) if "Этапы" in label)
    await gym.says(oleg, "/menu")
    await taps(gym, oleg, "⚙️ Настройки")
    before = await snapshot()

    said = await gym.forges(oleg, f"{intent_of(oleg)}\x1d{hidden}", message=oleg.last)

    assert said == "Это может только владелец."
    assert "Этапы" not in oleg.last.text
    for window in (states.Stages.one, states.Stages.delete, states.Stages.move_all, states.Stages.event):
        await walk(gym, marina, world, window)
        for data in [button["callback_data"] for row in marina.last.inline for button in row]:
            await gym.forges(oleg, data, message=oleg.last)
            assert "Куплена услуга" not in " ".join([oleg.last.text, *oleg.last.labels])
    assert await snapshot() == before


async def test_the_bots_own_moves_follow_the_event_that_was_set(gym: Gym, marina: Person, client: Client) -> None:
    await gym.says(marina, "/stages")
    await taps(gym, marina, "🔀 События", "Тариф открыт", "🟡 Принимают решение")
    assert await stage_id_of(client) == (await named("Первичный контакт")).id
    await pipeline.on_event(client.id, Event.OFFER_OPENED)
    assert await stage_id_of(client) == (await named("Принимают решение")).id
