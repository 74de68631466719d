"""Templates on their way to a client: two taps from the payment, changed for one client, protected, on a chosen day."""

from datetime import timedelta

import pytest

from bot.demo.people.person import Person
from bot.services.errors import DraftBegun, NoDay, TemplateNotFound
from bot.services.money import offers
from bot.services.programs import draft_options, drafts, from_templates, programs, templates
from bot.services.programs.content import Part, parts_of
from bot.services.programs.tasks import Task
from bot.services.time import calendar
from db.models import Client, Outbox, Payment, Program, ProgramStatus, ProgramTemplate, Staff
from dialogs.kit import reading
from tests.dialogs.test_working_off import place_of, taps_again_there
from tests.support.gym import OWNER, Gym
from tests.support.people import claimed_payment, confirmed_payment, part, stage_id_of
from tests.support.windows import button_label

HAND_OVER = "📋 Выдать программу"


@pytest.fixture
async def owner(marina: Person) -> Staff:
    return await Staff.get(telegram_id=OWNER)


async def made(title: str, by: Staff, *parts: Part, offer_id: int | None = None) -> ProgramTemplate:
    template = await templates.create(title, by=by)
    for one in parts or (part(1, "Понедельник"), part(2, "Среда")):
        await templates.add_part(template.id, one, by=by)
    await templates.set_offer(template.id, offer_id, by=by)
    return await templates.get(template.id)


@pytest.fixture
async def template(owner: Staff) -> ProgramTemplate:
    """One of two messages, for any offer."""
    return await made("Дом", owner)


async def begins(gym: Gym, marina: Person, client: Client) -> None:
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, HAND_OVER, message=marina.last)


# Two taps


async def test_what_is_sent_for_nothing_is_not_first_for_whoever_has_paid(
    gym: Gym, marina: Person, owner: Staff, client: Client, template: ProgramTemplate
) -> None:
    week = await made("Неделя", owner)
    await templates.use_for(week.id, "general", by=owner)
    await confirmed_payment(client, owner)
    await begins(gym, marina, client)

    assert "✅ Отправить «Дом»" in marina.last.labels
    assert not any("Неделя" in label for label in marina.last.labels)


async def test_two_taps_after_the_payment_is_confirmed_send_the_template_of_its_offer(
    gym: Gym, marina: Person, owner: Staff, client: Client, ivan: Person
) -> None:
    paid = (await offers.on_sale())[1]
    await made("Для любого", owner)
    formatted = part(1, "Жим лёжа", entities=({"type": "bold", "offset": 0, "length": 3},))
    await marina.send_album(("photo", "photo"), "техника")
    album = [messages for messages in marina.chat.messages if messages.kind == "photo"]
    photos = [
        part(10 + number, one.text, kind="photo", album="a", file_id=one.media[-1]["file_id"])
        for number, one in enumerate(album)
    ]
    await gym.settle()
    await made("Похудение дома", owner, formatted, *photos, offer_id=paid.id)
    await Outbox.all().delete()
    await claimed_payment(client, offer=1)
    with gym.api.expect("wrong"):  # the receipt is of another Telegram
        await gym.delivers()
    notice = marina.last

    await gym.taps(marina, "✅ Подтвердить", message=notice)
    await gym.taps(marina, HAND_OVER, message=marina.last)
    assert marina.last.labels[0] == "✅ Отправить «Похудение дома»"
    assert "Программа идёт 90 дней." in marina.last.text
    assert "Для любого" not in " ".join(marina.last.labels)
    await gym.taps(marina, "✅ Отправить «Похудение дома»", message=marina.last)
    await gym.delivers()

    program = await Program.get(status=ProgramStatus.DELIVERED)
    sent = await ProgramTemplate.get(title="Похудение дома")
    assert (program.template_id, program.title, program.duration_days) == (sent.id, paid.title, paid.duration_days)
    words, first, second = [one for one in ivan.from_bot if one.text in ("Жим лёжа", "техника") or one.kind == "photo"]
    assert [entity["type"] for entity in words.entities] == ["bold"]
    assert first.raw["media_group_id"] == second.raw["media_group_id"]
    assert "программа дошла" in marina.from_bot[-1].text


@pytest.mark.parametrize("way", ["/client_{client}", "/confirm_payment {payment}", "/today"])
async def test_one_tap_too_many_on_what_opens_it_sends_nothing(
    gym: Gym,
    marina: Person,
    owner: Staff,
    client: Client,
    template: ProgramTemplate,
    way: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(reading, "READ_AFTER", 60.0)
    payment = await confirmed_payment(client, owner)
    await gym.says(marina, way.format(client=client.id, payment=payment.id))
    label = "📋 Иван" if way == "/today" else HAND_OVER
    place = place_of(marina, label)
    await gym.taps(marina, label, message=marina.last)
    assert "✅ Отправить «Дом»" in marina.last.labels
    tapped = await taps_again_there(gym, marina, place)
    assert not await Program.filter(client_id=client.id, status__not=ProgramStatus.DRAFT).exists(), tapped
    assert "Экран только что открылся" in marina.last.text or not tapped.startswith("✅ Отправить")
    monkeypatch.setattr(reading, "READ_AFTER", 0.0)
    await begins(gym, marina, client)
    await gym.taps(marina, "✅ Отправить «Дом»", message=marina.last)
    assert await Program.filter(client_id=client.id, status=ProgramStatus.QUEUED).exists()


async def test_tapped_twice_it_goes_once(
    gym: Gym, marina: Person, owner: Staff, client: Client, ivan: Person, template: ProgramTemplate
) -> None:
    await confirmed_payment(client, owner)
    await begins(gym, marina, client)

    await gym.taps(marina, "✅ Отправить «Дом»", message=marina.last, times=2)
    await gym.delivers()

    assert await Program.all().count() == 1
    assert [one.text for one in ivan.from_bot].count("Понедельник") == 1
    await client.refresh_from_db()
    assert client.stage_id == await stage_id_of(client)


async def test_for_an_offer_without_one_and_for_who_has_not_paid_those_for_any_come_first(
    gym: Gym, marina: Person, owner: Staff, client: Client, template: ProgramTemplate
) -> None:
    await made("Для первого", owner, offer_id=(await offers.on_sale())[0].id)
    await templates.create("Пустой", by=owner)
    await begins(gym, marina, client)
    assert marina.last.labels[:2] == ["✅ Отправить «Дом»", "📑 Взять шаблон"]

    await confirmed_payment(client, owner, offer=1)
    await begins(gym, marina, client)
    assert marina.last.labels[:2] == ["✅ Отправить «Дом»", "📑 Взять шаблон"]
    await gym.taps(marina, "📑 Взять шаблон", message=marina.last)
    assert marina.last.labels == ["Дом", "Для первого", "« Назад"]


async def test_a_draft_that_was_begun_stays_as_it_is(
    gym: Gym, marina: Person, owner: Staff, client: Client, template: ProgramTemplate
) -> None:
    payment = await confirmed_payment(client, owner)
    await begins(gym, marina, client)
    empty = marina.last
    send = button_label(marina, "✅ Отправить")
    await drafts.write(Task(client.id, payment.id), [part(900, "своё")], by=owner)

    await gym.taps(marina, send, message=empty)

    assert "⚠️ В черновике уже есть сообщения" in marina.last.text
    assert send not in marina.last.labels
    draft = await Program.get()
    assert (draft.status, [one.text for one in parts_of(draft)]) == (ProgramStatus.DRAFT, ["своё"])


# Changed for one client


async def test_a_template_in_a_draft_is_changed_for_this_client_alone(
    gym: Gym, marina: Person, owner: Staff, client: Client, ivan: Person, template: ProgramTemplate
) -> None:
    await confirmed_payment(client, owner)
    await begins(gym, marina, client)
    await gym.taps(marina, "📑 Взять шаблон", message=marina.last)
    await gym.taps(marina, "Дом", message=marina.last, times=2)
    await gym.says(marina, "Только вам")
    await gym.taps(marina, "➖ Убрать другое", message=marina.last)
    await gym.taps(marina, button_label(marina, "1. "), message=marina.last, times=2)
    await gym.taps(marina, "« Назад", message=marina.last)
    await gym.taps(marina, "Отправить клиенту", message=marina.last)
    await templates.drop_part(template.id, 2, by=owner)
    await gym.delivers()

    program = await Program.get()
    assert [one.text for one in parts_of(program)] == ["Среда", "Только вам"]
    assert program.template_id == template.id
    assert [one.text for one in ivan.from_bot[-2:]] == ["Среда", "Только вам"]
    await template.refresh_from_db()
    assert [one.text for one in parts_of(template)] == ["Понедельник"]


async def test_what_was_paid_for_says_how_long_it_runs_whatever_days_the_template_has(
    gym: Gym, marina: Person, owner: Staff, client: Client, template: ProgramTemplate
) -> None:
    await confirmed_payment(client, owner, offer=1)
    await templates.set_days(template.id, 30, by=owner)
    await begins(gym, marina, client)
    await gym.taps(marina, "📑 Взять шаблон", message=marina.last)
    await gym.taps(marina, "Дом", message=marina.last)
    assert "Программа идёт 90 дней." in marina.last.text
    await gym.taps(marina, "Отправить клиенту", message=marina.last)
    await gym.delivers()

    program = await Program.get()
    assert program.duration_days == 90
    assert program.starts_on is not None
    assert program.ends_on == program.starts_on + timedelta(days=89)


async def test_for_who_has_not_paid_the_template_says_how_long_it_runs(
    gym: Gym, marina: Person, owner: Staff, client: Client, template: ProgramTemplate
) -> None:
    await templates.set_days(template.id, 14, by=owner)
    await begins(gym, marina, client)

    await gym.taps(marina, "✅ Отправить «Дом»", message=marina.last)

    assert (await Program.get()).duration_days == 14


# Forwarding


async def test_what_nobody_may_forward_is_protected_message_by_message_and_once_more(
    gym: Gym, marina: Person, owner: Staff, client: Client, ivan: Person, template: ProgramTemplate
) -> None:
    await templates.protect(template.id, on=True, by=owner)
    await confirmed_payment(client, owner)
    await begins(gym, marina, client)
    await gym.taps(marina, "✅ Отправить «Дом»", message=marina.last)
    await gym.delivers()
    program = await Program.get()
    await programs.send_once_more(client, program.id, request_id="1")
    await gym.delivers()

    got = [one for one in ivan.from_bot if one.text in ("Понедельник", "Среда")]
    assert [one.raw.get("has_protected_content") for one in got] == [True] * 4
    assert program.protect_content


async def test_forwarding_is_forbidden_and_allowed_for_a_draft(
    gym: Gym, marina: Person, owner: Staff, client: Client, ivan: Person
) -> None:
    await confirmed_payment(client, owner)
    await begins(gym, marina, client)
    await gym.says(marina, "раз")
    await gym.taps(marina, "🔒 Запретить пересылку", message=marina.last)
    assert "🔒 Пересылать и сохранять нельзя" in marina.last.text
    await gym.taps(marina, "🔓 Разрешить пересылку", message=marina.last)
    await gym.taps(marina, "Отправить клиенту", message=marina.last)
    await gym.delivers()

    assert "has_protected_content" not in next(one for one in ivan.from_bot if one.text == "раз").raw


# The first day


async def test_a_program_begins_on_the_day_that_was_chosen_and_the_client_reads_it(
    gym: Gym, marina: Person, owner: Staff, client: Client, ivan: Person, template: ProgramTemplate
) -> None:
    await confirmed_payment(client, owner)
    await begins(gym, marina, client)
    await gym.taps(marina, "📑 Взять шаблон", message=marina.last)
    await gym.taps(marina, "Дом", message=marina.last)
    chosen = calendar.today() + timedelta(days=3)
    await gym.taps(marina, "📅 Первый день: сразу", message=marina.last)
    if chosen.month != calendar.today().month:
        await gym.taps(marina, button_label(marina, " ›"), message=marina.last)
    await gym.taps(marina, next(one for one in marina.last.labels if one == str(chosen.day)), message=marina.last)
    assert any(label.startswith("📅 Первый день: ") and "сразу" not in label for label in marina.last.labels)

    await gym.taps(marina, "Отправить клиенту", message=marina.last)
    await gym.delivers()

    program = await Program.get()
    assert program.starts_on == chosen
    assert program.ends_on == chosen + timedelta(days=(program.duration_days or 0) - 1)
    assert "сразу после прежней" not in ivan.last.text
    assert "начнётся" in ivan.last.text


async def test_a_chosen_day_counts_also_beside_what_runs_and_never_lies_in_the_past(
    owner: Staff, client: Client, template: ProgramTemplate
) -> None:
    today = calendar.today()
    first = await confirmed_payment(client, owner)
    draft = await from_templates.take(Task(client.id, first.id), template.id, by=owner)
    await drafts.hand_over_in_person(draft.id, by=owner, today=today)
    second = await confirmed_payment(client, owner)
    draft = await from_templates.take(Task(client.id, second.id), template.id, by=owner)
    with pytest.raises(NoDay):
        await draft_options.set_first_day(draft.id, today - timedelta(days=1), by=owner)
    await draft_options.set_first_day(draft.id, today, by=owner)

    later = today + timedelta(days=2)
    done = await drafts.hand_over_in_person(draft.id, by=owner, today=later)

    assert (await Program.get(id=done.id)).starts_on == later
    assert [one.starts_on for one in await Program.all().order_by("id")] == [today, later]


# What happens meanwhile


async def test_a_template_that_is_gone_or_was_emptied_is_not_sent(
    gym: Gym, marina: Person, owner: Staff, client: Client, template: ProgramTemplate
) -> None:
    payment = await confirmed_payment(client, owner)
    await begins(gym, marina, client)
    screen = marina.last
    for number in (1, 2):
        await templates.drop_part(template.id, number, by=owner)
    await gym.taps(marina, "✅ Отправить «Дом»", message=screen)
    assert "⚠️ В шаблоне нет ни одного сообщения" in marina.last.text
    await templates.delete(template.id, by=owner)
    with pytest.raises(TemplateNotFound):
        await from_templates.send(Task(client.id, payment.id), template.id, by=owner)
    assert await Program.all().count() == 0


async def test_what_was_sent_of_a_template_stays_when_that_is_deleted(
    owner: Staff, client: Client, template: ProgramTemplate
) -> None:
    payment = await confirmed_payment(client, owner)
    program = await from_templates.send(Task(client.id, payment.id), template.id, by=owner)

    await templates.delete(template.id, by=owner)

    program = await programs.get(program.id)
    assert (program.template_id, len(parts_of(program))) == (None, 2)
    other = await made("Зал", owner)
    await drafts.write(Task(client.id), [part(900, "своё")], by=owner)
    with pytest.raises(DraftBegun):
        await from_templates.send(Task(client.id), other.id, by=owner)


async def test_files_that_telegram_knows_no_more_are_said_before_anything_is_sent(
    gym: Gym, marina: Person, owner: Staff, client: Client, ivan: Person, template: ProgramTemplate
) -> None:
    await templates.add_part(template.id, part(3, "", kind="video", file_id="gone"), by=owner)
    await confirmed_payment(client, owner)
    await begins(gym, marina, client)

    with gym.api.expect("wrong file"):
        await gym.taps(marina, "✅ Отправить «Дом»", message=marina.last)
    assert "⚠️ Telegram больше не знает 1 файл из этой программы" in marina.last.text
    assert await Program.all().count() == 0

    with gym.api.expect("wrong file"):
        await gym.taps(marina, "📑 Взять шаблон", message=marina.last)
        await gym.taps(marina, "Дом", message=marina.last)
    assert "⚠️ Telegram больше не знает 1 файл" in marina.last.text
    with gym.api.expect("wrong file"):
        await gym.taps(marina, "Отправить клиенту", message=marina.last)
    assert "⚠️ Telegram больше не знает 1 файл" in marina.last.text
    await gym.taps(marina, "Убрать последнее", message=marina.last)
    await gym.taps(marina, "Отправить клиенту", message=marina.last)
    await gym.delivers()
    assert [one.text for one in ivan.from_bot[-2:]] == ["Понедельник", "Среда"]


async def test_to_who_has_blocked_the_bot_it_goes_after_a_second_yes(
    gym: Gym, marina: Person, owner: Staff, client: Client, ivan: Person, template: ProgramTemplate
) -> None:
    payment: Payment = await confirmed_payment(client, owner)
    await Client.filter(id=client.id).update(blocked_at=payment.created_at)
    await begins(gym, marina, client)

    await gym.taps(marina, "✅ Отправить «Дом»", message=marina.last)

    assert "Бот у клиента заблокирован" in marina.last.text
    assert (await Program.get()).status is ProgramStatus.DRAFT
    await gym.taps(marina, "Всё равно отправить", message=marina.last)
    assert (await Program.get()).status is ProgramStatus.QUEUED
