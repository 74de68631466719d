"""Templates in the database: what happens at the same moment, and what a program takes along when it comes back."""

import asyncio

import pytest

from bot.services.errors import CRMError, PaymentServed, TemplateNotFound
from bot.services.money import decisions
from bot.services.people import privacy
from bot.services.programs import draft_options, drafts, free_program, from_templates, programs, templates
from bot.services.programs.content import parts_of
from bot.services.programs.tasks import Task
from db.models import Client, Outbox, Payment, Program, ProgramStatus, ProgramTemplate, Staff
from tests.support.people import answer_all, confirmed_payment, newcomer, part


@pytest.fixture
async def template(owner: Staff) -> ProgramTemplate:
    made = await templates.create("Дом", by=owner)
    for number in (1, 2):
        await templates.add_part(made.id, part(number, f"День {number}"), by=owner)
    return made


@pytest.fixture
async def payment(client: Client, owner: Staff) -> Payment:
    return await confirmed_payment(client, owner)


async def both(*work: object) -> list[object]:
    return await asyncio.gather(*work, return_exceptions=True)  # type: ignore[call-overload,no-any-return]


async def test_a_template_deleted_while_another_sends_it_is_sent_whole_or_not_at_all(
    client: Client, owner: Staff, trainer: Staff, template: ProgramTemplate, payment: Payment
) -> None:
    sent, deleted = await both(
        from_templates.send(Task(client.id, payment.id), template.id, by=trainer),
        templates.delete(template.id, by=owner),
    )

    assert isinstance(deleted, ProgramTemplate)
    assert await ProgramTemplate.all().count() == 0
    if isinstance(sent, Program):
        program = await Program.get()
        assert (program.status, program.template_id, len(parts_of(program))) == (ProgramStatus.QUEUED, None, 2)
    else:
        assert isinstance(sent, TemplateNotFound)
        assert not await Program.exists()


async def test_two_trainers_who_send_it_for_one_payment_send_it_once(
    client: Client, owner: Staff, trainer: Staff, template: ProgramTemplate, payment: Payment
) -> None:
    task = Task(client.id, payment.id)

    done = await both(*(from_templates.send(task, template.id, by=by) for by in (owner, trainer)))

    assert sorted(type(one).__name__ for one in done) == [PaymentServed.__name__, Program.__name__]
    assert await Outbox.filter(delivery_id__not_isnull=True).count() == 2


async def test_messages_that_come_at_once_are_all_kept_in_their_order(owner: Staff, template: ProgramTemplate) -> None:
    await both(*(templates.add_part(template.id, part(number, str(number)), by=owner) for number in (9, 7, 8, 7)))

    assert [one.message_id for one in parts_of(await templates.get(template.id))] == [1, 2, 7, 8, 9]


async def test_two_templates_of_one_name_made_at_once_are_one(owner: Staff, trainer: Staff) -> None:
    done = await both(*(templates.create("Зал", by=by) for by in (owner, trainer)))

    assert [isinstance(one, CRMError) for one in done].count(True) == 1
    assert await ProgramTemplate.filter(title="Зал").count() == 1


async def test_a_template_deleted_while_a_client_completes_the_questionnaire_leaves_them_a_program(
    client: Client, owner: Staff, template: ProgramTemplate
) -> None:
    await templates.use_for(template.id, "muscle", by=owner)
    await answer_all(client)

    done = await both(free_program.complete(client), templates.delete(template.id, by=owner))

    assert not [one for one in done if isinstance(one, Exception)]
    program = await Program.get()
    assert (program.status, program.template_id) == (ProgramStatus.QUEUED, None)


async def test_goals_chosen_at_once_leave_one_template_for_each(owner: Staff, template: ProgramTemplate) -> None:
    other = await templates.create("Зал", by=owner)
    await templates.add_part(other.id, part(1), by=owner)

    await both(*(templates.use_for(one.id, "muscle", by=owner) for one in (template, other)))

    assert await ProgramTemplate.filter(goal="muscle").count() == 1


async def test_a_program_that_comes_back_as_a_draft_keeps_its_template_day_and_protection(
    client: Client, owner: Staff, template: ProgramTemplate, payment: Payment
) -> None:
    await templates.protect(template.id, on=True, by=owner)
    draft = await from_templates.take(Task(client.id, payment.id), template.id, by=owner)
    await draft_options.set_first_day(draft.id, draft_options.last_choice(), by=owner)
    await drafts.send(draft.id, by=owner)

    decision = decisions.decision_of(await Payment.get(id=payment.id))
    await decisions.take_back(payment.id, by=owner, decision=decision)

    again = await Program.get(status=ProgramStatus.DRAFT)
    assert (again.template_id, again.protect_content) == (template.id, True)
    assert again.starts_on == draft_options.last_choice()
    assert [one.text for one in parts_of(again)] == ["День 1", "День 2"]


async def test_what_is_deleted_by_its_client_leaves_the_templates(
    client: Client, owner: Staff, template: ProgramTemplate, payment: Payment
) -> None:
    await from_templates.send(Task(client.id, payment.id), template.id, by=owner)

    await privacy.forget(client)

    assert len(parts_of(await templates.get(template.id))) == 2
    assert parts_of(await programs.get((await Program.get()).id)) == ()


async def test_a_client_who_is_not_in_telegram_gets_nothing_and_no_draft_is_left(
    owner: Staff, template: ProgramTemplate
) -> None:
    someone = await newcomer(1005)
    await Client.filter(id=someone.id).update(telegram_id=None)

    with pytest.raises(CRMError):
        await from_templates.send(Task(someone.id), template.id, by=owner)

    assert not await Program.exists()
