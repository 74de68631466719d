"""What people type may be as long as it may, of any characters: each message that it stands in is sent."""

import pytest

from bot.demo.person import Person
from bot.services import notes, offers, payments, pipeline, stages
from db.models import Client, Payment, PipelineStage, Staff
from tests.dialogs.gym import Gym
from tests.dialogs.windows import button_label
from tests.services.people import pending_payment

# Escaped, an «&» is five characters; a line of Arabic gets two marks that keep its direction; an emoji is two units.
PIECES = ["<&>", "&", "😀", "Ж", "<b>", "&lt;", "م\n", "👨‍👩‍👧‍👦"]
EVERY_PIECE = pytest.mark.parametrize("piece", PIECES, ids=ascii)


def filled(piece: str, length: int) -> str:
    """`length` characters of the piece, and of no half of it."""
    return piece * (length // len(piece)) + "Ж" * (length % len(piece))


async def owner_of(person: Person) -> Staff:
    return await Staff.get(telegram_id=person.id)


@EVERY_PIECE
async def test_details_as_long_as_they_may_be_are_seen_by_owner_and_client(
    gym: Gym, marina: Person, ivan: Person, piece: str
) -> None:
    details = filled(piece, offers.LONGEST_DETAILS)
    await gym.taps(marina, "⚙️ Настройки")
    await gym.taps(marina, "💳 Реквизиты")
    await gym.says(marina, details)
    assert await offers.payment_details() == details.strip()
    assert marina.last.text.startswith("Реквизиты, которые видит клиент")
    await gym.taps(ivan, "🛒 Тарифы")
    await gym.taps(ivan, "Программа на месяц · 3 000 ₽")
    await gym.taps(ivan, "💳 Оплатить переводом")

    assert ivan.from_bot[-2].text.endswith(details.strip()[-3:])
    assert ivan.last.text.startswith("Реквизиты выше.")


@EVERY_PIECE
async def test_a_note_as_long_as_it_may_be_is_read_whole(gym: Gym, marina: Person, client: Client, piece: str) -> None:
    for number in range(5):
        await notes.add(client.id, f"{number}{filled(piece, notes.LONGEST - 2)}", by=await owner_of(marina))
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, button_label(marina, "🗒"))
    await gym.taps(marina, "1")

    assert marina.last.text.startswith("Заметка · Иван")
    assert len(marina.last.text) > 3400 - 1750 * (piece == "م\n")


@EVERY_PIECE
async def test_a_reason_as_long_as_it_may_be_reaches_the_client(
    gym: Gym, marina: Person, ivan: Person, client: Client, piece: str
) -> None:
    payment = await pending_payment(client)
    reason = filled(piece, payments.LONGEST_REASON)
    await payments.reject(payment.id, by=await owner_of(marina), reason=reason)
    await gym.delivers()
    assert ivan.last.text.startswith("❌ Оплата не подтверждена")

    await gym.says(marina, f"/confirm_payment {payment.id}")
    assert "Причина: " in marina.last.text
    assert (await Payment.get()).reason == reason.strip()


@EVERY_PIECE
async def test_a_remark_on_a_move_as_long_as_it_may_be_is_read_in_the_history(
    gym: Gym, marina: Person, client: Client, piece: str
) -> None:
    stage = await PipelineStage.get(name="Консультация")
    move = await pipeline.move_by_hand(client_id=client.id, stage_id=stage.id, by=await owner_of(marina))
    assert move is not None
    await pipeline.write_note(move.id, filled(piece, pipeline.LONGEST_NOTE), by=await owner_of(marina))
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "🕘 История")
    await gym.taps(marina, button_label(marina, "📝"))

    assert "Первичный контакт → Консультация" in marina.last.text


@EVERY_PIECE
async def test_a_stage_described_at_length_is_shown_wherever_it_stands(
    gym: Gym, marina: Person, client: Client, piece: str
) -> None:
    stage = await PipelineStage.get(name="Первичный контакт")
    await stages.describe(stage.id, filled(piece, stages.LONGEST_DESCRIPTION), by=await owner_of(marina))
    name = filled(piece.strip(), stages.LONGEST_NAME)
    await stages.rename(stage.id, name, by=await owner_of(marina))
    await gym.says(marina, "/stages")
    await gym.taps(marina, marina.last.labels[0])
    assert "Этап 1 из 7" in marina.last.text
    await gym.says(marina, "/pipeline")
    await gym.taps(marina, marina.last.labels[0])
    assert "1 клиент" in marina.last.text
