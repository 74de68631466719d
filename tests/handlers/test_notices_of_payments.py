"""The notice of a payment leads to the program that is owed for it, for as long as one is."""

import pytest

from bot.demo.people.person import Person
from bot.demo.server.chats import Message
from bot.services.errors import CRMError, NothingOwed
from bot.services.money import refunds, stars
from bot.services.programs import drafts
from bot.services.time import calendar
from bot.telegram.payment_callbacks import HandOver
from db.models import Client, Offer, Payment, PaymentMethod, PaymentStatus, Program, ProgramStatus, Staff
from tests.handlers.test_receipts_chat import with_notice
from tests.handlers.test_subscriptions import deliver
from tests.support.gym import OWNER, Gym
from tests.support.paying import STARS, pays, sell, wants
from tests.support.people import confirmed_payment, draft_of

HAND_OVER = "📋 Выдать программу"


def notice_in(person: Person, words: str) -> Message:
    return next(message for message in person.from_bot if words in message.text)


async def paid_in_stars(gym: Gym, ivan: Person) -> Payment:
    await sell(gym)
    assert await pays(gym, ivan, await wants(gym, ivan, STARS)) == ""
    await gym.delivers()
    return await Payment.get()


async def test_the_notice_of_a_charge_loses_its_button_with_the_program(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    await paid_in_stars(gym, ivan)
    assert HAND_OVER in notice_in(marina, "Оплачено в Stars").labels
    await deliver(client)
    await gym.delivers()
    assert HAND_OVER not in notice_in(marina, "Оплачено в Stars").labels


async def test_the_notice_of_a_transfer_gets_it_once_it_is_confirmed(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    _, notice = await with_notice(gym, marina, ivan)
    assert HAND_OVER not in notice.labels
    await gym.taps(marina, "✅ Подтвердить", message=notice)
    await gym.delivers()
    assert notice.labels == ["👤 Карточка", "↩️ Отменить решение", HAND_OVER]
    await deliver(client)
    await gym.delivers()
    assert notice.labels == ["👤 Карточка", "↩️ Отменить решение"]


async def test_once_money_has_gone_back_the_notice_offers_to_take_nothing_back(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment, notice = await with_notice(gym, marina, ivan)
    await gym.taps(marina, "✅ Подтвердить", message=notice)
    owner = await Staff.get(telegram_id=OWNER)
    await refunds.record(payment.id, amount=100, returned_before=0, refunded_on=calendar.today(), by=owner)
    await gym.delivers()
    assert notice.labels == ["👤 Карточка", HAND_OVER]
    assert "↩️ Возвращено 1 ₽" in notice.text
    assert "отметил(а): Марина" in notice.text


async def test_with_what_is_stopped_the_button_goes_and_an_old_one_leads_nowhere(
    gym: Gym, marina: Person, ivan: Person, client: Client
) -> None:
    payment = await paid_in_stars(gym, ivan)
    owner = await Staff.get(telegram_id=OWNER)
    draft = await draft_of(client, owner, "Присед")
    assert draft.payment_id == payment.id
    await stars.returned(payment.charge_id or "", refunded_on=calendar.today(), by=owner)
    await refunds.stop(payment.id, by=owner)
    await gym.delivers()

    notice = notice_in(marina, "Оплачено в Stars")
    assert HAND_OVER not in notice.labels
    assert "Возвращено 500 ⭐" in notice.text
    assert "⏹ Остановлено" in notice.text
    assert f"по оплате №{payment.id} не будет" in ivan.from_bot[-1].text
    await gym.forges(marina, HandOver(payment=payment.id).pack())
    assert any("выдавать не нужно" in said for said in [marina.last.text, *marina.alerts])
    with pytest.raises(NothingOwed):
        await drafts.send(draft.id, by=owner)
    with pytest.raises(NothingOwed):
        await drafts.hand_over_in_person(draft.id, by=owner, today=calendar.today())
    assert [program.status for program in await Program.filter(client_id=client.id)] == [ProgramStatus.DRAFT]


@pytest.mark.parametrize("kind", ["pack", "own sum"])
async def test_for_a_pack_or_an_own_sum_nothing_is_handed_over(client: Client, kind: str) -> None:
    owner = await Staff.get(telegram_id=OWNER)
    if kind == "pack":
        await Offer.all().update(sessions=8)
        payment = await confirmed_payment(client, owner)
    else:
        payment = await Payment.create(
            client=client,
            status=PaymentStatus.CONFIRMED,
            method=PaymentMethod.CASH,
            amount=100,
            currency="RUB",
            title="",
            duration_days=0,
        )
    with pytest.raises(CRMError):
        await drafts.task_for(client.id, by=owner, payment_id=payment.id)
    assert not await Program.exists(client_id=client.id)
