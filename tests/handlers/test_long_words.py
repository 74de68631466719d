"""What people type may be as long as it may, of any characters: each message that it stands in is sent."""

import pytest

from bot.demo.people.person import Person
from bot.services.funnel import pipeline, stages
from bot.services.intake.questions import OWN_WORDS
from bot.services.money import claims, decisions, offers, payments
from bot.services.people import notes
from bot.services.programs import free_program
from bot.services.utf16 import units_in
from db.models import Client, Outbox, OutboxStatus, Payment, PipelineStage, Staff
from tests.support.gym import Gym
from tests.support.people import answer_all, pending_payment
from tests.support.windows import button_label

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


@EVERY_PIECE
async def test_the_notice_above_a_receipt_takes_its_new_look_however_long_names_and_reasons_are(
    gym: Gym, marina: Person, ivan: Person, client: Client, piece: str
) -> None:
    by, words = await owner_of(marina), filled(piece, payments.LONGEST_REASON)
    await Staff.filter(id=by.id).update(name="Ж" * 64)
    await Client.filter(id=client.id).update(first_name="Ж" * 64, username="u" * 32)
    payment = await pending_payment(client)
    assert payment.offer_id is not None
    await Payment.filter(id=payment.id).update(title="Ж" * 60)
    await ivan.send_photo("перевод")
    await gym.settle()
    await gym.delivers()
    (notice,) = [message for message in marina.from_bot if "photo" in message.raw]
    await payments.reject(payment.id, by=by, reason=words)
    await decisions.take_back(payment.id, by=by)
    await payments.reject(payment.id, by=by, reason=words)
    await claims.submit_without_receipt(client, payment.id, note="перевод дошёл")
    assert payment.offer_id is not None
    await offers.set_price(payment.offer_id, 360000, currency="RUB", by=by)
    await gym.delivers()

    assert "цена теперь" in notice.text
    assert "Причина: " in notice.text
    assert units_in(notice.text) <= 1024
    assert await Outbox.filter(status=OutboxStatus.FAILED).count() == 0


@EVERY_PIECE
async def test_who_decides_about_a_held_week_reads_it_however_long_the_answers_before_it_are(
    gym: Gym, marina: Person, client: Client, piece: str
) -> None:
    for limits, words in (
        (("pregnancy", "other"), "диабет"),
        (("knees", "back", "shoulders", "other"), "рак"),
        (("other",), "эпилепсия"),
        (("other",), "колено"),
    ):
        long = filled(piece, OWN_WORDS.longest - len(words) - 1)
        await answer_all(client, limits=limits, other=f"{words} {long}".strip(), goal="endurance", days="2")
        await free_program.complete(client)
    await answer_all(client, limits=("other",), other=f"Колено {filled(piece, OWN_WORDS.longest - 7)}".strip())
    await free_program.complete(client)
    await Outbox.all().delete()

    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "✋ Программа ждёт решения")

    assert "✅ Отправить собранную" in marina.last.labels
    assert "Было: " in marina.last.text or "Ещё раньше были и другие ответы" in marina.last.text
    assert units_in(marina.last.text) <= 4096
