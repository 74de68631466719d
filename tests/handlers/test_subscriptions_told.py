"""What people read of a subscription: at its first charge, when it is cancelled, and once it is over."""

from datetime import timedelta

import pytest

from bot.demo.people.person import Person
from bot.demo.server.subscriptions import Subscription as Paid
from bot.services.money import payments
from bot.services.time import calendar, today
from bot.services.time.follow_ups import Chain
from bot.services.time.today_rows import Kind
from db.fields import now
from db.models import Client, Freeze, Offer, Payment, Program, Staff, Subscription, SubscriptionState, Timer
from tests.handlers.test_invoices import notices
from tests.handlers.test_subscriptions import deliver, offer, paid
from tests.support.clock import strikes
from tests.support.follow_ups import never_quiet, told
from tests.support.gym import OWNER, Gym
from tests.support.paying import MONTH, STARS, SUBSCRIPTION, label, link_in, open_offer, pays, wants
from tests.support.people import pack_offer

__all__ = ["offer", "paid"]
GOES_ON = "и продлится сама"


async def test_the_first_charge_says_that_it_is_of_a_subscription(
    gym: Gym, marina: Person, ivan: Person, paid: Paid
) -> None:
    (to_staff,) = notices(marina, "Оплачено в Stars")
    (to_client,) = notices(ivan, "Оплата получена")
    assert GOES_ON in to_staff
    assert GOES_ON in to_client
    assert "Отменить её можно в Telegram" in to_client


async def test_what_is_paid_once_says_nothing_of_the_kind(gym: Gym, marina: Person, ivan: Person, offer: Offer) -> None:
    assert await pays(gym, ivan, await wants(gym, ivan, STARS)) == ""
    await gym.delivers()
    assert notices(marina, "Оплачено в Stars")
    assert not notices(marina, GOES_ON)
    assert not notices(ivan, GOES_ON)


async def test_who_has_cancelled_is_not_told_how_to_cancel(gym: Gym, ivan: Person, paid: Paid) -> None:
    await open_offer(gym, ivan)
    assert "Отменить её можно" in ivan.last.text
    await ivan.cancel_subscription()
    await gym.settle()
    await open_offer(gym, ivan)
    assert "и больше не продлится" in ivan.last.text
    assert "Отменить её можно" not in ivan.last.text


async def test_one_that_is_over_stands_on_the_card(gym: Gym, marina: Person, client: Client, paid: Paid) -> None:
    await Subscription.all().update(expires_at=now() - timedelta(days=1))
    await Timer.filter(kind="subscription_ends").update(due_at=now() - timedelta(hours=1))
    await strikes(now())
    assert (await Subscription.get()).state is SubscriptionState.ENDED
    await gym.says(marina, f"/client_{client.id}")
    assert "Подписка «Программа на месяц» закончилась" in marina.last.text


@pytest.mark.parametrize("beside", ["a later charge", "a pack"])
async def test_neither_a_later_charge_nor_a_pack_keeps_anybody_from_renewing(
    gym: Gym, marina: Person, ivan: Person, client: Client, paid: Paid, beside: str
) -> None:
    await never_quiet()
    program, owner = await deliver(client), await Staff.get(telegram_id=OWNER)
    if beside == "a pack":
        pack = await pack_offer()
        payment, _ = await payments.begin_seen(client, pack.id, price=pack.price)
        assert (await payments.confirm(payment.id, by=owner)).sessions == pack.sessions
    else:
        gym.api.subscriptions.renew(paid)
        await gym.settle()
        assert await Payment.all().count() == 2
    await ivan.cancel_subscription()
    await gym.settle()
    await gym.delivers()

    assert "ваша программа идёт до" in (await told(gym, ivan, Chain.RENEWAL)).text
    await Program.filter(id=program.id).update(ends_on=calendar.today() + timedelta(days=2))
    rows = (await today.page(owner)).entries
    assert Kind.ENDING in {row.kind for row in rows}


async def frozen_by(gym: Gym, marina: Person, client: Client, first: str = "С завтрашнего дня") -> None:
    """From the card to the question that comes before a freeze that ends a subscription."""
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "⋯ Ещё")
    await gym.taps(marina, "❄️ Заморозить")
    await gym.taps(marina, first)
    await gym.taps(marina, "Неделя")


async def test_who_freezes_what_a_subscription_pays_for_is_asked_once_more(
    gym: Gym, marina: Person, ivan: Person, client: Client, paid: Paid
) -> None:
    program = await deliver(client)
    await frozen_by(gym, marina, client)
    assert f"Заморозить «{program.title}» с" in marina.last.text
    assert "с заморозкой она больше не продлится" in marina.last.text
    assert not await Freeze.all().exists()
    await gym.taps(marina, "« Назад")
    assert (await Subscription.get()).state is SubscriptionState.ACTIVE

    await gym.taps(marina, "Без срока")
    assert "без срока" in marina.last.text
    await gym.taps(marina, "« Назад")
    await gym.taps(marina, "Неделя")
    await gym.taps(marina, "Да, заморозить")
    freeze = await Freeze.get()
    assert freeze.starts_on == calendar.today() + timedelta(days=1)
    assert freeze.until == freeze.starts_on + timedelta(days=7)
    assert (await Subscription.get()).state is SubscriptionState.STOPPING
    assert "Подписка остаётся отменённой" in marina.last.text


async def test_the_client_hears_that_the_freeze_has_ended_the_subscription(
    gym: Gym, marina: Person, ivan: Person, client: Client, paid: Paid
) -> None:
    await never_quiet()
    await deliver(client)
    await frozen_by(gym, marina, client)
    await gym.taps(marina, "Да, заморозить")
    await gym.delivers()
    (told,) = notices(ivan, "заморозка с")
    assert "Подписка больше не продлится" in told
    assert "оформите её заново" in told

    await gym.taps(marina, "Не замораживать")
    assert "✅ Заморозки нет" in marina.last.text
    assert "Подписка остаётся отменённой" in marina.last.text
    await gym.delivers()
    (told,) = notices(ivan, "заморозки нет")
    assert "Подписка остаётся отменённой и сама не продлится" in told
    await gym.taps(ivan, "🛒 Тарифы", message=ivan.last)
    await gym.taps(ivan, label(ivan, MONTH))
    assert label(ivan, SUBSCRIPTION)


async def test_who_comes_back_themselves_reads_that_it_stays_ended_and_so_do_staff(
    gym: Gym, marina: Person, ivan: Person, client: Client, paid: Paid
) -> None:
    await never_quiet()
    await deliver(client)
    await frozen_by(gym, marina, client, "С сегодняшнего дня")
    await gym.taps(marina, "Да, заморозить")
    await gym.delivers()
    await gym.says(ivan, "/start")
    await gym.taps(ivan, "▶️ Продолжить")
    await gym.taps(ivan, "▶️ С сегодняшнего дня")
    await gym.delivers()
    assert "Подписка остаётся отменённой" in ivan.last.text
    assert "Подписка остаётся отменённой" in notices(marina, "заморозка больше не нужна")[0]


async def test_who_has_subscribed_anew_hears_nothing_of_the_one_that_has_ended(
    gym: Gym, marina: Person, ivan: Person, client: Client, paid: Paid
) -> None:
    await never_quiet()
    await deliver(client)
    await frozen_by(gym, marina, client, "С сегодняшнего дня")
    await gym.taps(marina, "Да, заморозить")
    assert await pays(gym, ivan, link_in(await wants(gym, ivan, SUBSCRIPTION))) == ""
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "▶️ Продолжить")
    await gym.taps(marina, "▶️ С сегодняшнего дня")
    assert "✅ Заморозки нет" in marina.last.text
    assert "остаётся отменённой" not in marina.last.text
    await gym.delivers()
    assert notices(ivan, "заморозки нет")
    assert not notices(ivan, "остаётся отменённой")


async def test_who_is_gone_hears_of_no_refund_and_the_question_says_so(
    gym: Gym, marina: Person, ivan: Person, client: Client, paid: Paid
) -> None:
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "💳 Оплаты", message=marina.last)
    await gym.taps(marina, next(label for label in marina.last.labels if label.startswith("№")))
    await gym.taps(marina, "Вернуть Stars")
    assert "Клиент узнает об этом" in marina.last.text
    await gym.taps(marina, "Отмена")
    await gym.says(ivan, "/forget")
    await gym.taps(ivan, ivan.last.labels[0])
    await gym.taps(marina, "Вернуть Stars", message=marina.last)
    assert "Клиент узнает об этом" not in marina.last.text
    assert "Бот не может написать этому клиенту" in marina.last.text
