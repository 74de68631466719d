"""What the menus say, count and leave as it is."""

from bot.demo.people.person import Person
from bot.services.money import offers
from bot.services.people import staff
from bot.services.programs import free_program
from db.models import (
    Client,
    Outbox,
    Program,
    ProgramStatus,
    Role,
    Staff,
)
from dialogs import states
from tests.support.gym import Gym
from tests.support.people import (
    answer_all,
    confirmed_payment,
    moves_of,
    queued,
    staff_member,
    stage_id_of,
)
from tests.support.windows import button_label, furnish, snapshot, walk


async def test_the_menu_counts_what_its_lists_show(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    await walk(gym, marina, world, states.Programs.unfinished)
    listed = marina.last.labels[:-5]
    await gym.taps(marina, "›", message=marina.last)
    listed += marina.last.labels[:-5]
    await gym.says(marina, "/menu")

    assert f"📋 Программы · {len(listed)}" in marina.last.labels


async def test_a_draft_thrown_away_leads_back_and_the_list_stays_usable(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    await walk(gym, marina, world, states.Programs.draft)
    await gym.taps(marina, "Удалить черновик", message=marina.last, times=2)
    assert await Program.exists(id=world.draft.id), "one slip deletes nothing"
    await gym.taps(marina, "Да, удалить", message=marina.last)
    assert not await Program.exists(id=world.draft.id)
    assert marina.last.text.startswith("Программы")
    await gym.taps(marina, "« Назад")
    assert marina.last.text.startswith("Меню тренера")


async def test_a_program_handed_over_in_person_is_not_said_to_be_on_its_way(gym: Gym, marina: Person) -> None:
    await walk(gym, marina, await furnish(gym), states.Programs.draft)
    await gym.taps(marina, "Выдано лично")
    await gym.taps(marina, "Да, выдано лично")

    assert "выдана лично" in marina.last.text
    assert "отправляется" not in marina.last.text


async def test_one_slip_hands_nothing_over_in_person(gym: Gym, marina: Person, client: Client) -> None:
    await confirmed_payment(client, await Staff.get(telegram_id=marina.id))
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "📋 Выдать программу")
    before = await snapshot()

    await gym.taps(marina, "Выдано лично", times=2)
    assert await snapshot() == before
    await gym.taps(marina, "« Отмена")
    await gym.says(marina, "Понедельник: присед")
    await gym.taps(marina, "Выдано лично")
    assert "Черновик клиенту тогда не уйдёт." in marina.last.text
    assert (await Program.get()).status is ProgramStatus.DRAFT
    await gym.taps(marina, "Да, выдано лично", times=2)
    assert (await Program.get()).status is ProgramStatus.DELIVERED
    assert [event for _, _, event in await moves_of(client)] == ["start", "payment", "program_delivered"]


async def test_a_free_program_handed_over_in_person_is_not_said_to_move_the_client(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    await walk(gym, marina, world, states.Programs.held)
    stage_id = await stage_id_of(world.client)
    await gym.taps(marina, button_label(marina, "Написать"), message=marina.last)
    await gym.taps(marina, button_label(marina, "лично"), message=marina.last)
    await gym.taps(marina, button_label(marina, "лично"), message=marina.last)

    assert "выдана лично" in marina.last.text
    assert "актив" not in marina.last.text
    assert await stage_id_of(world.client) == stage_id


async def test_a_screen_that_would_look_the_same_is_not_edited(gym: Gym, marina: Person) -> None:
    world = await furnish(gym)
    await walk(gym, marina, world, states.Programs.draft)
    drop = marina.last.button("Убрать последнее")
    assert drop is not None
    await gym.taps(marina, "Убрать последнее")
    calls = gym.api.count("editMessageText")

    await gym.forges(marina, drop["callback_data"])

    assert gym.api.count("editMessageText") == calls
    assert len((await Program.get(id=world.draft.id)).content["parts"]) == 8


async def test_nothing_is_said_in_a_group(gym: Gym, marina: Person, ivan: Person) -> None:
    group = gym.api.group(-100500, "Зал")
    for person in (marina, ivan):
        for text in ("/start", "/menu", "привет"):
            await person.send(text, chat=group)
    await gym.settle()
    assert [message for message in group.messages if message.from_bot] == []
    assert await Outbox.all().count() == 0


async def test_the_trainer_who_decides_reads_every_word_of_the_client(gym: Gym, marina: Person, client: Client) -> None:
    said = "Работаю в офисе, сижу много, спина устаёт к вечеру. " * 8 + "А ещё пью травы."
    await answer_all(client, limits=("other",), other=said)
    held = (await free_program.complete(client)).program
    await gym.says(marina, "/menu")
    await gym.taps(marina, button_label(marina, "📋"), message=marina.last)
    await gym.taps(marina, button_label(marina, "✋"), message=marina.last)

    assert held.status is ProgramStatus.HELD
    assert "А ещё пью травы." in marina.last.text


async def test_other_owners_hear_who_changed_the_details_and_a_price(gym: Gym, marina: Person) -> None:
    await staff.sync_owners([marina.id, 2], language="ru")
    olga = gym.api.person(2, "Ольга")
    await gym.says(olga, "/start")
    oleg = await staff_member(3, "Олег", Role.OWNER)
    offer = (await offers.on_sale())[0]
    for _ in range(2):  # the same once more is no change
        await offers.set_payment_details("5536 0000", by=oleg)
        await offers.set_price(offer.id, 350_000, currency="RUB", by=oleg)
    assert await queued(oleg.telegram_id) == []
    await gym.delivers()
    for owner in (marina, olga):
        told = [message for message in owner.from_bot if "Олег" in message.text]
        assert [message.text.split(",")[0] for message in told] == [
            "💳 Олег: новые реквизиты для оплаты",
            "🛒 Олег: новая цена",
        ]
        assert "5536" not in told[0].text
        assert "«Программа на месяц»: 3 000 ₽ → 3 500 ₽" in told[1].text
    await gym.taps(olga, "⚙️ Настройки", message=next(m for m in olga.from_bot if "реквизиты" in m.text))
    assert "5536 0000" in olga.last.text

    await Outbox.all().delete()
    await offers.set_payment_details("2200", by=await Staff.get(telegram_id=olga.id))
    assert (await queued(olga.id), await queued(marina.id)) == ([], ["details_changed"])
