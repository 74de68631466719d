"""«📣 Рассылка»: an owner chooses to whom, sends the message, looks at it, and lets it go out."""

import pytest

from bot.demo.people.person import Person
from bot.services.errors import BroadcastRuns
from bot.services.money import offers
from bot.services.talk import broadcasts, recipients
from bot.services.talk.content import Content
from bot.services.talk.segments import Segment
from db.models import Broadcast, BroadcastRecipient, BroadcastStatus, Client, Offer, PipelineStage, Role, Staff
from dialogs.broadcasts.getters import LATEST
from tests.support.broadcasts import crowd, started
from tests.support.gym import Gym
from tests.support.people import staff_member
from tests.support.statements import counted


async def open_segment(gym: Gym, marina: Person) -> None:
    await gym.says(marina, "/menu")
    await gym.taps(marina, "📣 Рассылка")
    await gym.taps(marina, "➕ Новая рассылка")


async def test_from_the_menu_to_many_clients(gym: Gym, marina: Person) -> None:
    await crowd(gym, 3)
    stage = await PipelineStage.all().order_by("position").first()
    assert stage is not None
    await Client.filter(first_name__in=("Клиент 0", "Клиент 1")).update(stage_id=stage.id)
    await open_segment(gym, marina)
    assert "Сейчас получат: 3" in marina.last
    await gym.taps(marina, "🪜 Этапы: все")
    await gym.taps(marina, stage.name)
    assert "Получат: 2" in marina.last
    await gym.taps(marina, "Готово")
    await gym.taps(marina, "Дальше →")
    assert marina.last.labels == ["« Назад"]
    await marina.send("<b>Скидка</b> до пятницы", html=True)
    await gym.settle()
    assert "✅ Принято" in marina.last
    await gym.taps(marina, "Кнопка «❓ Вопрос»")
    await gym.taps(marina, "Дальше →")
    shown, screen = marina.from_bot[-2:]
    assert shown.html == "<b>Скидка</b> до пятницы"
    assert shown.labels == ["❓ Вопрос", "🔕 Без рассылок"]
    assert "Получат: 2" in screen
    assert await gym.taps(marina, "❓ Вопрос", message=shown)
    await gym.taps(marina, "📣 Отправить 2 клиентам")
    assert not await BroadcastRecipient.exists()
    await gym.taps(marina, "Да, отправить", times=2)
    assert "Рассылка началась" in marina.last
    started = await Broadcast.get()
    assert started.status is BroadcastStatus.RUNNING
    assert await BroadcastRecipient.all().count() == 2

    await gym.taps(marina, "⏹ Остановить")
    assert "Рассылка остановлена" in marina.last
    assert (await broadcasts.get(started.id)).status is BroadcastStatus.STOPPED


async def test_a_second_tap_on_a_stage_changes_nothing(gym: Gym, marina: Person) -> None:
    owner, stage = await Staff.get(telegram_id=marina.id), await PipelineStage.all().order_by("position").first()
    assert stage is not None
    await open_segment(gym, marina)
    await gym.taps(marina, "🪜 Этапы: все")
    for chosen in ([stage.id], []):
        label = next(label for label in marina.last.labels if label.endswith(stage.name))
        await gym.taps(marina, label, times=2)
        assert (await broadcasts.draft_of(owner)).segment["stages"] == chosen


async def test_others_than_were_counted_are_asked_about_once_more(gym: Gym, marina: Person) -> None:
    await crowd(gym, 2)
    await open_segment(gym, marina)
    await gym.taps(marina, "Дальше →")
    await gym.says(marina, "Новости")
    await gym.taps(marina, "Дальше →")
    await gym.taps(marina, "📣 Отправить 2 клиентам")
    await Client.filter(first_name="Клиент 0").delete()
    await gym.taps(marina, "Да, отправить")
    assert "получателей стало 1" in marina.last
    assert not await BroadcastRecipient.exists()
    await gym.taps(marina, "📣 Отправить 1 клиенту")
    await gym.taps(marina, "Да, отправить")
    assert await BroadcastRecipient.all().count() == 1


async def test_what_was_changed_since_it_was_looked_at_is_shown_once_more(gym: Gym, marina: Person) -> None:
    await crowd(gym, 2)
    owner = await Staff.get(telegram_id=marina.id)
    await open_segment(gym, marina)
    await gym.taps(marina, "Дальше →")
    await gym.says(marina, "Новости")
    await gym.taps(marina, "Дальше →")
    await gym.taps(marina, "📣 Отправить 2 клиентам")
    await broadcasts.put(Content("text", "Другое"), message_id=2, by=owner)
    await gym.taps(marina, "Да, отправить")
    shown, screen = marina.from_bot[-2:]
    assert shown.text == "Другое"
    assert "рассылку изменили" in screen
    assert not await BroadcastRecipient.exists()
    await broadcasts.set_buttons(offer_id=None, question=True, by=owner)
    await gym.taps(marina, "📣 Отправить 2 клиентам")
    await gym.taps(marina, "Да, отправить")
    assert marina.from_bot[-2].labels == ["❓ Вопрос", "🔕 Без рассылок"]
    await gym.taps(marina, "📣 Отправить 2 клиентам")
    await gym.taps(marina, "Да, отправить")
    assert "Рассылка началась" in marina.last
    assert (await Broadcast.get()).question


@pytest.mark.parametrize("change", [{"price": 350_000}, {"title": "Другое имя"}, {"is_active": False}], ids=str)
async def test_an_offer_that_changed_after_the_preview_is_shown_anew(
    gym: Gym, marina: Person, change: dict[str, object]
) -> None:
    await crowd(gym, 2)
    owner, offer = await Staff.get(telegram_id=marina.id), await Offer.all().first()
    assert offer is not None
    await open_segment(gym, marina)
    await gym.taps(marina, "Дальше →")
    await gym.says(marina, "Новости")
    await broadcasts.set_buttons(offer_id=offer.id, question=False, by=owner)
    await gym.taps(marina, "Дальше →")
    await gym.taps(marina, "📣 Отправить 2 клиентам")
    await Offer.filter(id=offer.id).update(**change)
    await gym.taps(marina, "Да, отправить")
    assert "рассылку изменили" in marina.last
    assert not await BroadcastRecipient.exists()


async def test_the_stop_of_an_old_screen_stops_no_other_broadcast(gym: Gym, marina: Person) -> None:
    await crowd(gym, 1)
    owner = await Staff.get(telegram_id=marina.id)
    first = await started(owner)
    await gym.says(marina, "/menu")
    await gym.taps(marina, "📣 Рассылка")
    old = marina.last
    await recipients.conclude(first)
    second = await started(owner)
    await gym.taps(marina, "⏹ Остановить", message=old)
    assert "Эта рассылка уже отправлена" in marina.last
    assert (await broadcasts.get(second.id)).status is BroadcastStatus.RUNNING


async def test_the_one_that_goes_out_can_be_stopped_though_its_draft_is_older_than_those_that_went_before(
    gym: Gym, marina: Person
) -> None:
    await crowd(gym, 1)
    owner, other = await Staff.get(telegram_id=marina.id), await staff_member(2, "Борис", role=Role.OWNER)
    await broadcasts.put(Content("text", "Давно начатое"), message_id=1, by=owner)
    for number in range(LATEST):
        await recipients.conclude(await started(other, f"Новость {number}"))
    running = await started(owner, "Давно начатое")
    await gym.says(marina, "/menu")
    await gym.taps(marina, "📣 Рассылка")
    lines = [line for line in marina.last.text.splitlines() if " · " in line]
    assert len(lines) == LATEST
    assert "Давно начатое" in lines[0]
    await gym.taps(marina, "⏹ Остановить")
    assert (await broadcasts.get(running.id)).status is BroadcastStatus.STOPPED


async def test_a_second_one_waits_for_the_first(gym: Gym, marina: Person) -> None:
    await crowd(gym, 1)
    owner = await Staff.get(telegram_id=marina.id)
    first = await started(owner)
    with counted() as seen, pytest.raises(BroadcastRuns):
        await started(owner)
    assert not any("INTO broadcast_recipients" in statement for statement in seen.asked)
    await broadcasts.stop(first.id, by=owner)
    with pytest.raises(BroadcastRuns):  # something of it may be on its way
        await started(owner)
    await recipients.conclude(first)
    await started(owner)


async def test_a_trainer_sees_no_broadcasts(gym: Gym, marina: Person) -> None:
    await staff_member(2, "Олег")
    oleg = gym.api.person(2, "Олег")
    await gym.says(oleg, "/start")
    assert "📣 Рассылка" not in oleg.last.labels
    await gym.says(marina, "/menu")
    assert "📣 Рассылка" in marina.last.labels


async def test_an_offer_that_is_sold_no_more_leaves_the_draft_as_it_is(gym: Gym, marina: Person) -> None:
    await crowd(gym, 1)
    owner = await Staff.get(telegram_id=marina.id)
    offer = (await offers.on_sale())[0]
    await broadcasts.put(Content("text", "Новости"), message_id=1, by=owner)
    await broadcasts.set_buttons(offer_id=offer.id, question=False, by=owner)
    await broadcasts.choose(Segment(offer=offer.id), by=owner)
    await Offer.filter(id=offer.id).update(is_active=False)
    await gym.says(marina, "/menu")
    await gym.taps(marina, "📣 Рассылка")
    await gym.taps(marina, "✍️ Продолжить черновик")
    assert any(label.startswith("🛒 Купили: ") and "неважно" not in label for label in marina.last.labels)
    await broadcasts.choose(Segment(), by=owner)
    await gym.taps(marina, next(label for label in marina.last.labels if label.startswith("🌐")))
    await gym.taps(marina, "Дальше →")
    assert "🛒 Кнопка тарифа: без тарифа" in marina.last.labels
    assert "Сообщение: 🔤 Новости" in marina.last
