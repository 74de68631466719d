"""Every way into the trainer's screens: what can be opened, and what with.

A screen keeps what it was opened with; `client_of`, `payment_of` and `program_of` read it there.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager

from bot.services.errors import CRMError, NobodyWithNumber
from bot.services.programs.content import Part
from bot.services.programs.tasks import Task
from dialogs import states
from dialogs.kit import refusals

# What screens are opened with, by these names. `BEGUN`: the trainer has a draft already. `FORWARDS`: messages, as parts
# of a program, that wait for a word.
CLIENT, PAYMENT, PROGRAM, PART, STAGE, QUERY = "client", "payment", "program", "part", "stage", "query"
STUCK, WAITING, BEGUN, FORWARDS = "stuck", "waiting", "begun", "forwards"
# `ROW`: which row of «Сегодня»; `TODAY`: the one, or who of «Сообщения», from which a screen was opened, and those on
# top of it; `OVER`: in which row of buttons, counted from below, a tap has decided about the one before.
ROW, TODAY, OVER = "row", "today", "over"


@dataclass(frozen=True)
class Route:
    """A screen, and what it is opened with: ids and JSON scalars."""

    state: State
    data: Mapping[str, Any] = field(default_factory=dict)


def menu() -> Route:
    return Route(states.Menu.main)


def today() -> Route:
    return Route(states.Today.main)


def row(kind: str, client_id: int, subject: str, *, over: int | None = None) -> Route:
    """Lead to what there is to do today, and on to what this row of it opens (`over`: see `dialogs.kit.day`)."""
    return Route(states.Today.main, {ROW: [kind, client_id, subject], OVER: over})


def row_later(kind: str, client_id: int, subject: str) -> Route:
    """Lead to the question until when this row is put off."""
    return Route(states.Today.later, {ROW: [kind, client_id, subject]})


def client_link() -> Route:
    return Route(states.ClientLink.main)


def board() -> Route:
    return Route(states.Pipeline.board)


def column(stage_id: int) -> Route:
    """Lead to a stage with those who came last above."""
    return Route(states.Pipeline.column, {STAGE: stage_id})


def search(query: str = "") -> Route:
    """Lead to those who are found by the query; by none, to everybody."""
    return Route(states.Search.main, {QUERY: query})


def stuck() -> Route:
    """Lead to those of all stages who are stuck, the most silent first."""
    return Route(states.Search.main, {STUCK: True})


def waiting(client_id: int = 0, *, over: int | None = None) -> Route:
    """Lead to those who wait for an answer, the longest first; with a client, on to what they wrote (as `row` does)."""
    return Route(states.Search.main, {WAITING: True, CLIENT: client_id, OVER: over})


def clients_of_stage(stage_id: int) -> Route:
    """Lead to the search among those of a stage, or of none (see `pipeline.NOWHERE`)."""
    return Route(states.Search.main, {STAGE: stage_id})


def nobody_with(number: int) -> Route:
    """Lead to the search, which says that nobody has this number."""
    return Route(states.Search.main, {refusals.REFUSAL: refusals.as_data(NobodyWithNumber(number=number))})


def card(client_id: int) -> Route:
    return Route(states.Card.main, {CLIENT: client_id})


def history(client_id: int) -> Route:
    return Route(states.History.page, {CLIENT: client_id})


def talk(client_id: int) -> Route:
    """Lead to what was written by and to the client."""
    return Route(states.Talk.page, {CLIENT: client_id})


def write_to(client_id: int) -> Route:
    """Lead to where words to the client are typed."""
    return Route(states.Talk.write, {CLIENT: client_id})


def saved_answers(client_id: int = 0) -> Route:
    """Lead to the answers that staff have ready: to send one to the client, or, without one, to look after them."""
    return Route(states.SavedAnswers.main, {CLIENT: client_id})


def notes(client_id: int) -> Route:
    return Route(states.Notes.page, {CLIENT: client_id})


def new_step(client_id: int) -> Route:
    """Lead to the question when the client's next step is."""
    return Route(states.Steps.when, {CLIENT: client_id})


def step(client_id: int) -> Route:
    return Route(states.Steps.one, {CLIENT: client_id})


def freeze(client_id: int) -> Route:
    return Route(states.Freezes.main, {CLIENT: client_id})


def given(client_id: int) -> Route:
    return Route(states.Given.page, {CLIENT: client_id})


def payments() -> Route:
    return Route(states.Payments.waiting)


def payment(payment_id: int, *, refused: CRMError | None = None) -> Route:
    """Lead to a payment, which says what was `refused`."""
    return Route(states.Payments.one, {PAYMENT: payment_id, refusals.REFUSAL: refused and refusals.as_data(refused)})


def reject_payment(payment_id: int) -> Route:
    return Route(states.Payments.reject, {PAYMENT: payment_id})


def take_back_payment(payment_id: int) -> Route:
    return Route(states.Payments.take_back, {PAYMENT: payment_id})


def record_payment(client_id: int) -> Route:
    """Lead to what money that came past the bot is for."""
    return Route(states.Recording.what, {CLIENT: client_id})


def without_receipt() -> Route:
    """Lead to the payments that lack a tax receipt."""
    return Route(states.Payments.without_receipt)


def programs() -> Route:
    """Lead to the list of all that waits to be written or decided."""
    return Route(states.Programs.unfinished)


def held(program_id: int) -> Route:
    return Route(states.Programs.held, {PROGRAM: program_id})


def failed(program_id: int) -> Route:
    return Route(states.Programs.failed, {PROGRAM: program_id})


def failed_part(program_id: int, number: int) -> Route:
    """Lead to one part, counted from 1, of a program that did not arrive whole."""
    return Route(states.Programs.part, {PROGRAM: program_id, PART: number})


def draft(task: Task, *, begun: bool) -> Route:
    return Route(states.Programs.draft, {**task.as_data(), BEGUN: begun})


def others_drafts(task: Task) -> Route:
    """Lead to what colleagues write for this task."""
    return Route(states.Programs.theirs, {**task.as_data(), BEGUN: False})


def forwarded(task: Task, parts: Sequence[Part]) -> Route:
    """Lead to the question whether these messages belong to the draft."""
    return Route(
        states.Programs.forwarded, {**task.as_data(), BEGUN: True, FORWARDS: [part.to_json() for part in parts]}
    )


def settings() -> Route:
    return Route(states.Settings.main)


def payment_details() -> Route:
    return Route(states.Settings.details)


def new_payment_details() -> Route:
    return Route(states.Settings.new_details)


def offers() -> Route:
    return Route(states.Offers.main)


def vacation() -> Route:
    return Route(states.Vacation.main)


def broadcasts() -> Route:
    return Route(states.Broadcasts.main)


def reports() -> Route:
    return Route(states.Reports.main)


def earnings() -> Route:
    return Route(states.Earnings.month)


def follow_ups() -> Route:
    return Route(states.FollowUps.main)


def stages() -> Route:
    return Route(states.Stages.main)


def team() -> Route:
    return Route(states.Team.main)


# What it was opened with


def client_of(manager: DialogManager) -> int:
    """Return the id of the client whom the open screen is about; 0, which nobody has, where it is about none."""
    return opened_with(manager, CLIENT)


def payment_of(manager: DialogManager) -> int:
    """Return the id of the payment that the open screen is about, or 0."""
    return opened_with(manager, PAYMENT)


def program_of(manager: DialogManager) -> int:
    """Return the id of the program that the open screen is about, or 0; one that was made there comes first."""
    return int(manager.dialog_data.get(PROGRAM) or 0) or opened_with(manager, PROGRAM)


def opened_with(manager: DialogManager, key: str) -> int:
    """Return the id that the dialog was opened with under `key`; 0, which nothing has, where there is none."""
    data = manager.start_data
    return int(data.get(key) or 0) if isinstance(data, dict) else 0


def row_below(manager: DialogManager) -> dict[str, Any] | None:
    """Return the row of «Сегодня» from which the open screen was opened, or one below it; none where none was."""
    data = manager.start_data if manager.has_context() else None
    return data.get(TODAY) if isinstance(data, dict) else None
