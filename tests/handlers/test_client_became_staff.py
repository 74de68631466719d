"""A client who becomes a trainer: what they can do about what is stored of them, and their old buttons."""

import pytest

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from bot.services.money import receipts
from bot.services.people import deep_links, invites
from bot.services.programs import free_program
from bot.telegram.callbacks import Forget, Option
from db.models import Client, Outbox, Payment, PaymentStatus, Questionnaire, Staff
from tests.support.gym import OWNER, Gym
from tests.support.people import answer_all, pending_payment, photo, queued


@pytest.fixture
async def trainer(gym: Gym, marina: Person, ivan: Person, client: Client) -> Person:
    """Ivan, who has a free program in his chat, and came by Marina's invite then."""
    await answer_all(client)
    await free_program.complete(client)
    await gym.delivers()
    await gym.taps(ivan, "🛒 Тарифы")
    secret = await invites.create(by=await Staff.get(telegram_id=OWNER))
    await gym.says(ivan, f"/start {deep_links.STAFF}{secret}")
    await Outbox.all().delete()
    return ivan


def week(person: Person) -> Message:
    """The message with the days of the week."""
    return next(message for message in person.from_bot if "✅ Тренировка сделана" in message.labels)


def menus(person: Person) -> int:
    return sum(message.text.startswith("Меню тренера\n") for message in person.from_bot if message.inline)


async def test_old_buttons_of_a_client_bring_one_menu_and_leave_their_message(gym: Gym, trainer: Person) -> None:
    text = week(trainer).text
    for data in (None, Option(question="sex", option="male").pack()):
        for _ in range(3):
            if data:
                said = await gym.forges(trainer, data, message=week(trainer))
            else:
                said = await gym.taps(trainer, "✅ Тренировка сделана", message=week(trainer))
            assert said == "Этот экран устарел, вот свежий"
            assert menus(trainer) == 1, trainer.chat
            assert trainer.last.text.startswith("Меню тренера")
    assert week(trainer).text == text


async def test_who_became_a_trainer_can_delete_what_is_stored_of_them(
    gym: Gym, marina: Person, trainer: Person, client: Client
) -> None:
    assert any("Удалить их: /forget" in message.text for message in trainer.from_bot)
    await pending_payment(client)
    await gym.says(trainer, "/forget")
    assert "Что о вас хранится" in trainer.last.text
    await gym.taps(trainer, "Удалить мои данные", times=2)

    assert any("/menu" in message.text for message in trainer.from_bot if "удалены" in message.text)
    found = await Client.get(id=client.id)
    assert (found.telegram_id, found.first_name, found.forgotten_at is not None) == (None, "", True)
    assert await Questionnaire.all().count() == 0
    assert await Staff.filter(telegram_id=trainer.id, removed_at=None).exists()
    assert (await queued(marina.id)).count("client_forgotten") == 1
    await gym.says(trainer, "/menu")
    assert trainer.last.text.startswith("Меню тренера")


async def test_a_trainer_does_not_confirm_what_they_have_paid_as_a_client(
    gym: Gym, marina: Person, trainer: Person, client: Client
) -> None:
    payment = await pending_payment(client)
    await receipts.take(client, photo(900))
    await gym.says(trainer, f"/confirm_payment {payment.id}")
    assert "ваша собственная оплата" in trainer.from_bot[-1].text
    await gym.says(trainer, "/confirm_payment")
    await gym.taps(trainer, trainer.last.labels[0], message=trainer.last)
    await gym.taps(trainer, "✅ Подтвердить", message=trainer.last)

    assert "ваша собственная оплата" in trainer.last.text
    assert (await Payment.get()).status is PaymentStatus.PENDING
    await gym.says(marina, f"/confirm_payment {payment.id}")
    assert (await Payment.get()).status is PaymentStatus.CONFIRMED


async def test_back_from_what_is_stored_leads_to_the_menu(gym: Gym, trainer: Person, client: Client) -> None:
    await gym.says(trainer, "/forget")
    await gym.taps(trainer, "« Назад")

    assert trainer.last.text.startswith("Меню тренера")
    assert (await Client.get(id=client.id)).forgotten_at is None


async def test_staff_who_were_no_clients_have_nothing_to_delete(gym: Gym, marina: Person, trainer: Person) -> None:
    await gym.says(marina, "/forget")
    assert marina.last.text.startswith("Меню тренера")
    await gym.forges(marina, Forget(sure=True).pack())
    assert await Client.filter(forgotten_at__isnull=False).count() == 0
