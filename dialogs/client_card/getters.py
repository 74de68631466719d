from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import Translator
from bot.services.funnel import stages
from bot.services.intake import answer_sheet, questionnaire
from bot.services.intake.questions import COUNTED
from bot.services.money import payments as money_in
from bot.services.money import receipts
from bot.services.packs import standing
from bot.services.paging import Page
from bot.services.people import cards, clients
from bot.services.people.cards import Card
from bot.services.programs import freeze_rules, terms
from bot.settings import Settings
from bot.text.answers import answer_text, whole_words
from bot.text.days import moment
from bot.text.freezes import lasts
from bot.text.money import money
from bot.text.names import client_name, stage_label
from bot.text.payments import status_of
from bot.text.words import cut, marked, one_line
from db.models import Client, Payment
from dialogs import routes
from dialogs.client_card.done import Done, remembered
from dialogs.client_card.lines import lines
from dialogs.client_card.pack_getters import on_card
from dialogs.kit.card import said_on_card
from dialogs.kit.navigation import member_of
from dialogs.kit.paging import number_of, paged
from dialogs.kit.steps import step_label

LONGEST_LABEL = 40
LONGEST_PAYMENT = 60
LONGEST_NOTE = 200


async def card(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return the card, line by line, and what can be done with this client."""
    found = await cards.read(routes.client_of(dialog_manager), today=settings.today())
    done = remembered(dialog_manager)
    pack = await on_card(found, dialog_manager, t)
    about = lines(found, t, settings.zone, reader=member_of(dialog_manager))
    said = [pack["session_said"], ""] if pack["session_said"] else []
    return {
        "card": "\n".join([*said_on_card(dialog_manager), *said, *_done_lines(done, t), *about]),
        "next": _next(found),
        "undo": _undo(done),
        "can_note": done is not None and not done.undone,
        "can_ask": done is not None and not done.undone and done.asks,
        "owed": bool(found.owed),
        "frozen": found.freeze is not None and lasts(found.freeze),
        "freeze": found.freeze is not None and not lasts(found.freeze),
        "held": found.programs.held is not None,
        "step": step_label(found.step, t),
        **pack,
    }


async def more(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return whose card it is, and what of theirs can be paused or counted."""
    client = await _client(dialog_manager)
    runs = await terms.current(client.id, settings.today()) is not None
    return {
        "name": client_name(client, t),
        "has_pack": bool(await standing.of_client(client.id)),
        "can_freeze": runs and await freeze_rules.standing(client.id) is None,
    }


async def targets(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return every stage as a button, the present one marked."""
    client = await _client(dialog_manager)
    return {
        "name": client_name(client, t),
        "stages": [
            (_hop(client, stage.id), marked(stage_label(stage), stage.id == client.stage_id))
            for stage in await stages.all_of_them()
        ],
    }


async def move_note(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the move that a note or a reason is asked for."""
    client, done = await _client(dialog_manager), remembered(dialog_manager)
    return {
        "name": client_name(client, t),
        "move": "\n".join(_done_lines(done, t)[:1]),
        "undo": _undo(done),
    }


async def answers(dialog_manager: DialogManager, t: Translator, settings: Settings, **_: Any) -> dict[str, Any]:
    """Return a page of the client's answers, a line each: a questionnaire a page, the newest first."""
    client = await _client(dialog_manager)
    found = await questionnaire.all_of(client.id)
    number = Page.clamped(number_of(dialog_manager), len(found), 1)
    shown_one = found[number] if found else None
    said = answer_sheet.values_of(shown_one) if shown_one else {}
    asked = [question for question in COUNTED if question.key in said]
    answered = [
        t("summary-line", question=t.label(f"short-{question.key}"), answer=answer_text(t, question, said))
        for question in asked
    ]
    return {
        "name": client_name(client, t),
        "lines": "\n".join([*answered, *whole_words(t, said)]),
        "at": moment(shown_one.completed_at, settings.zone, t.language) if shown_one and shown_one.completed_at else "",
        "count": len(asked),
        "total": len(COUNTED),
        "unfinished": 0 < len(asked) < len(COUNTED) and shown_one is not None and shown_one.completed_at is None,
        **paged(Page([shown_one] if shown_one else [], number, len(found), 1)),
    }


async def payments(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return a page of the client's payments as buttons."""
    client = await _client(dialog_manager)
    found = await money_in.page_of(client.id, number_of(dialog_manager))
    return {
        "name": client_name(client, t),
        "count": found.count,
        "payments": [(payment.id, _payment_label(payment, t)) for payment in found.entries],
        "unclaimed": len(await receipts.without_payment(client.id)),
        **paged(found),
    }


async def _client(manager: DialogManager) -> Client:
    return await clients.get(routes.client_of(manager))


def _done_lines(done: Done | None, t: Translator) -> list[str]:
    if done is None:
        return []
    if done.undone:
        return [t("card-undone", target=one_line(done.target)), ""]
    said = [t("card-moved", source=one_line(done.source), target=one_line(done.target))]
    if not done.source:
        said = [t("card-moved-in", target=one_line(done.target))]
    if done.note:
        said.append(t("card-move-note", note=done.note))
    return [*said, ""]


def _undo(done: Done | None) -> list[int]:
    return [done.move] if done and done.source and not done.undone else []


def _next(found: Card) -> list[tuple[str, str]]:
    stage = found.next_stage
    return [(_hop(found.client, stage.id), cut(f"→ {one_line(stage.name)}", LONGEST_LABEL))] if stage else []


def _hop(client: Client, target: int) -> str:
    # From where to where: a second tap, or one on an old screen, must not go on from the new stage.
    return f"{client.id}.{client.stage_id or 0}.{target}"


def _payment_label(payment: Payment, t: Translator) -> str:
    amount = money(payment.amount, payment.currency, t.language)
    label = t.label("card-payment-label", number=payment.id, amount=amount, status=status_of(payment, t))
    return cut(label, LONGEST_PAYMENT)
