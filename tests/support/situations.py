"""What tests of menus begin with: a receipt that has come, a program that is held."""

from typing import Any

from bot.demo.people.person import Person
from bot.services.money import payments
from bot.services.programs import free_program
from bot.telegram.callbacks import (
    OpenCard,
)
from db.models import (
    Client,
    Payment,
    Program,
    ProgramStatus,
)
from tests.support.gym import Gym
from tests.support.people import (
    answer_all,
    pending_payment,
)


async def with_receipt(gym: Gym, ivan: Person, client: Client) -> Payment:
    """A payment whose receipt Ivan has sent to the chat."""
    payment = await pending_payment(client)
    message = await ivan.send_photo()
    await gym.settle()
    assert (await payments.get(payment.id)).receipt is not None, message
    return payment


async def held_program(client: Client, **answers: Any) -> Program:
    await answer_all(client, **answers)
    program = (await free_program.complete(client)).program
    assert program.status is ProgramStatus.HELD
    return program


async def open_held(gym: Gym, marina: Person, client: Client) -> None:
    await gym.forges(marina, OpenCard(client=client.id).pack())
    await gym.taps(marina, "✋ Программа ждёт решения", message=marina.last)
