"""Every window of the trainer's menus, and the taps that lead there from the menu.

`furnish` puts one of everything into the database, so that every window has something to show, and returns it as a
`World`. `walk(gym, person, world, window)` says /menu and takes the window's way in `WAYS`, step by step:

    "📊"               taps the first button of the live screen with this in its label
    "=button-card"     the same, by the text of that key in the reader's language
    "{pending} · "     the same, with the number or name of that thing of the `World`
    "~3.500"           types these words
    ">Разминка"        forwards these words of somebody else

A new window needs its line in `WAYS`, and in `NAMED` where it shows the client's name: tests fail until it is there.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from itertools import cycle, islice
from typing import Any

from aiogram.fsm.state import State
from aiogram.types import BufferedInputFile
from tortoise.transactions import in_transaction

from bot.demo.people.person import Person
from bot.demo.server.images import png
from bot.demo.server.view import as_read
from bot.services import outbox
from bot.services.money import catalogue, offers, receipts
from bot.services.packs import sessions
from bot.services.people import first_steps
from bot.services.people.first_steps import Step
from bot.services.programs import drafts, free_program
from bot.services.talk import incoming
from bot.services.talk.content import Content
from bot.services.talk.segments import Segment
from bot.services.time import calendar, hours, steps
from bot.services.time.follow_ups import Chain, editing
from bot.text.names import staff_name, stage_label
from db.defaults import LIMITS_SETTLED
from db.fields import now
from db.models import (
    Broadcast,
    BroadcastRecipient,
    Client,
    ClientNote,
    ClientPipeline,
    DetailsWait,
    Event,
    FollowUp,
    Freeze,
    MessageCopy,
    Mute,
    Offer,
    Outbox,
    OutboxStatus,
    Pack,
    PackUse,
    Payment,
    PaymentMethod,
    PaymentRequest,
    PaymentStatus,
    PipelineStage,
    Program,
    ProgramKind,
    ProgramStatus,
    ProgramTemplate,
    Questionnaire,
    Receipt,
    Refund,
    SavedAnswer,
    Setting,
    Snooze,
    Staff,
    StaffInvite,
    StageEvent,
    Subscription,
    SubscriptionState,
    TalkMessage,
    TaxReceipt,
    TimedMessage,
    Timer,
)
from db.models import Step as NextStep
from dialogs import states
from tests.support.gym import Gym, t_of
from tests.support.people import (
    answer_all,
    confirmed_payment,
    follow,
    newcomer,
    open_draft,
    paid_pack,
    part,
    pending_payment,
    photo,
    seed_in,
    staff_member,
    written,
)

STAGES = ("⚙️", "=settings-stages")
OFFERS = ("⚙️", "=settings-prices")
OFFER = (*OFFERS, "{offer}")
OFFER_MORE = (*OFFER, "=button-offer-more")
# What nobody has seen.
UNSEEN = (*OFFERS, "Проба")
UNSEEN_MORE = (*UNSEEN, "=button-offer-more")
IN_ENGLISH = (*OFFER_MORE, "=button-offer-in-en")
VACATION = ("⚙️", "=settings-vacation")
SEGMENT = ("📣", "=button-go-on-broadcast")
SAVED = ("⚙️", "=button-saved-answers")
EARNINGS = ("📈", "=button-earnings")
FOLLOW_UPS = ("⚙️", "=settings-follow-ups")
FOLLOW_UP = (*FOLLOW_UPS, "✅", "1 · ")
# The stage that the client is in.
STAGE = (*STAGES, "Куплена услуга")
# Everybody is moved from the stage into a loss, or one who was chosen.
EMPTIED = (*STAGE, "=button-delete", "=button-move-all", "Неактивен", "10")
LOST = ("📊", "{stage}", "=button-choose", "▫️", " · 1", "Неактивен")
CARD = ("💳", "{pending} · ", "=button-card")
RECORDING = (*CARD, "=button-more", "=button-record-payment")
PAID = (*CARD, "=button-payments", "›", "{paid} · ")
# Moved into a loss and asked why, a second time.
LOST_BY_HAND = (*CARD, "=button-move", "Неактивен", "=button-skip-reason", "=button-reason")
TEMPLATES = ("📋", "=button-templates")
TEMPLATE = (*TEMPLATES, "Дом")
PARTS = (*TEMPLATE, "=button-template-parts")
# A program that a colleague writes.
THEIRS = ("~/client_{guest}", "=button-hand-over")
STEP = (*CARD, "⏰ ")
PACK = (*CARD, "=button-more", "=button-pack")
FREEZE = (*CARD, "=button-more", "=button-freeze")
FROZEN_FROM = (*FREEZE, "=freeze-today")
# A step that a colleague has set.
OTHERS_STEP = ("~/client_{guest}", "⏰ ", "=button-step-move", "=step-tomorrow")
# A part of each button's label on the way from the menu; «=» marks a key of `locales/`.
WAYS: dict[State, tuple[str, ...]] = {
    states.Menu.main: (),
    states.Today.main: ("☀️",),
    states.Today.ask: ("☀️", "1/2"),
    states.Today.later: ("☀️", "💤"),
    states.Pipeline.board: ("📊",),
    states.Pipeline.column: ("📊", "{stage}"),
    states.Pipeline.page: ("📊", "{stage}", "1/2"),
    states.Pipeline.choosing: ("📊", "{stage}", "=button-choose"),
    states.Pipeline.choosing_page: ("📊", "{stage}", "=button-choose", "1/2"),
    states.Pipeline.target: ("📊", "{stage}", "=button-choose", "▫️", " · 1"),
    states.Pipeline.moved: ("📊", "{stage}", "=button-choose", "▫️", " · 1", "{other_stage}"),
    states.ClientLink.main: ("👥", "=button-client-link"),
    states.Search.main: ("👥",),
    states.Search.stage: ("👥", "=search-stage-any"),
    states.Pipeline.reason: (*LOST, "=button-reason"),
    states.Pipeline.reason_words: (*LOST, "=button-reason", "=lost-other"),
    states.Payments.waiting: ("💳",),
    states.Payments.ask: ("💳", "1/2"),
    states.Payments.one: ("💳", "{pending} · "),
    states.Payments.reject: ("💳", "{pending} · ", "=button-reject"),
    states.Payments.take_back: (*CARD, "=button-payments", "{decided} · ", "=button-take-back"),
    states.Programs.unfinished: ("📋",),
    states.Programs.ask: ("📋", "1/2"),
    states.Programs.held: ("📋", "✋"),
    states.Programs.week: ("📋", "✋", "=button-preview"),
    states.Programs.doctor_first: ("📋", "✋", "=button-release"),
    states.Programs.failed: ("📋", "⚠️"),
    states.Programs.part: ("📋", "⚠️", "=button-replace"),
    states.Programs.draft: ("📋", "📄"),
    states.Programs.templates: ("📋", "📄", "=button-take-template"),
    states.Programs.ask_templates: ("📋", "📄", "=button-take-template", "1/2"),
    states.Programs.first_day: ("📋", "📄", "📅"),
    states.Programs.parts: ("📋", "📄", "=button-drop-other"),
    states.Programs.ask_parts: ("📋", "📄", "=button-drop-other", "1/2"),
    states.Programs.forwarded: ("📋", "📄", ">Разминка из канала"),
    states.Programs.theirs: THEIRS,
    states.Programs.take_over: (*THEIRS, "=button-take-over"),
    states.Programs.discard: ("📋", "📄", "=button-discard"),
    states.Programs.blocked: ("📋", "📄", "=button-send-to-client"),
    states.Given.page: (*CARD, "=button-given"),
    states.Given.ask: (*CARD, "=button-given", "1/2"),
    states.Given.one: (*CARD, "=button-given", "Сила"),
    states.Given.again: (*CARD, "=button-given", "Сила", "=button-try-again"),
    states.Templates.main: TEMPLATES,
    states.Templates.ask: (*TEMPLATES, "1/2"),
    states.Templates.new: (*TEMPLATES, "=button-new-template"),
    states.Templates.one: TEMPLATE,
    states.Templates.title: (*TEMPLATE, "=button-title"),
    states.Templates.days: (*TEMPLATE, "=button-offer-term"),
    states.Templates.offer: (*TEMPLATE, "=button-template-offer"),
    states.Templates.goal: (*TEMPLATE, "=button-instead-of-week"),
    states.Templates.parts: PARTS,
    states.Templates.ask_parts: (*PARTS, "1/2"),
    states.Templates.part: (*PARTS, "2. "),
    states.Templates.delete: (*TEMPLATE, "=button-delete"),
    states.Given.template: (*CARD, "=button-given", "Сила", "=button-make-template"),
    states.Card.main: CARD,
    states.Card.stages: (*CARD, "=button-move"),
    states.Card.move_note: (*CARD, "→ ", "=button-move-note"),
    states.Card.reason: LOST_BY_HAND,
    states.Card.reason_words: (*LOST_BY_HAND, "=lost-other"),
    states.Card.answers: (*CARD, "=button-answers"),
    states.Card.ask_answers: (*CARD, "=button-answers", "1/2"),
    states.Card.payments: (*CARD, "=button-payments"),
    states.Card.more: (*CARD, "=button-more"),
    states.Recording.what: RECORDING,
    states.Recording.amount: (*RECORDING, "=button-own-sum"),
    states.Recording.reading: (*RECORDING, "~3.500"),
    states.Recording.ready: (*RECORDING, "~3500"),
    states.Recording.date: (*RECORDING, "~3500", "=button-other-date"),
    states.Payments.refund: (*PAID, "=button-refund"),
    states.Payments.refund_sure: (*PAID, "=button-refund", "~10"),
    states.Payments.return_stars: (*CARD, "=button-payments", "›", "{in_stars} · ", "=button-return-stars"),
    states.Payments.stop: (*PAID, "=button-refund", "~10", "10", "=button-stop"),
    states.Payments.tax_receipt: (*PAID, "=button-tax-receipt"),
    states.Payments.without_receipt: ("☀️", "📄"),
    states.Payments.without_receipt_page: ("☀️", "📄", "1/2"),
    states.Card.payments_page: (*CARD, "=button-payments", "1/2"),
    states.Card.pack: PACK,
    states.Card.pack_page: (*PACK, "1/2"),
    states.Card.pack_use: (*PACK, "1"),
    states.Card.pack_day: (*PACK, "2", "=button-step-date"),
    states.Card.pack_reason: (*PACK, "=button-add-session"),
    states.Card.pack_term: (*PACK, "=button-extend-pack"),
    states.History.page: (*CARD, "=button-history"),
    states.History.ask: (*CARD, "=button-history", "1/2"),
    states.History.move: (*CARD, "=button-history", "📝"),
    states.Talk.page: (*CARD, "=button-talk"),
    states.Talk.ask: (*CARD, "=button-talk", "3/3"),
    states.Talk.write: (*CARD, "=button-talk", "=button-talk-write"),
    states.Talk.offer: (*CARD, "=button-talk", "~Выпады"),
    states.SavedAnswers.send: (*CARD, "=button-talk", "=button-talk-write", "=button-saved-answers", "Сон"),
    states.Steps.one: STEP,
    states.Steps.when: (*STEP, "=button-step-move"),
    states.Steps.date: (*STEP, "=button-step-move", "=button-step-date"),
    states.Steps.words: OTHERS_STEP,
    states.Steps.replace: (*OTHERS_STEP, "=button-step-no-words"),
    states.Freezes.main: FREEZE,
    states.Freezes.first_day: (*FREEZE, "=button-step-date"),
    states.Freezes.until: FROZEN_FROM,
    states.Freezes.until_day: (*FROZEN_FROM, "=button-step-date"),
    states.Freezes.sure: (*FROZEN_FROM, "=freeze-for-open"),
    states.Freezes.return_day: (*FROZEN_FROM, "=freeze-for-open", "=button-step-date"),
    states.Notes.page: (*CARD, "=button-notes"),
    states.Notes.ask: (*CARD, "=button-notes", "1/2"),
    states.Notes.one: (*CARD, "=button-notes", "1"),
    states.Notes.delete: (*CARD, "=button-notes", "1", "=button-delete-note"),
    states.Settings.main: ("⚙️",),
    states.Settings.language: ("⚙️", "=button-language"),
    states.Settings.notices: ("⚙️", "=settings-my-notices"),
    states.Settings.morning: ("⚙️", "=settings-my-notices", "☀️"),
    states.Settings.shown_name: ("⚙️", "=settings-shown-name"),
    states.Vacation.main: VACATION,
    states.Vacation.away: (*VACATION, "=button-away"),
    states.Vacation.business: (*VACATION, "=button-vacation"),
    states.Vacation.business_day: (*VACATION, "=button-vacation", "=button-vacation-day"),
    states.Vacation.business_words: (*VACATION, "=button-vacation", "=button-words-for-clients"),
    states.Vacation.answers: (*VACATION, "=button-answer-hours"),
    states.Vacation.answer_words: (*VACATION, "=button-answer-hours", "=button-words-for-clients"),
    states.Vacation.quiet: (*VACATION, "=button-quiet-hours"),
    states.Broadcasts.main: ("📣",),
    states.Broadcasts.segment: SEGMENT,
    states.Broadcasts.stages: (*SEGMENT, "🪜"),
    states.Broadcasts.source: (*SEGMENT, "📍"),
    states.Broadcasts.offer: (*SEGMENT, "🛒"),
    states.Broadcasts.activity: (*SEGMENT, "🕐"),
    states.Broadcasts.message: (*SEGMENT, "=button-next"),
    states.Broadcasts.button: (*SEGMENT, "=button-next", "🛒"),
    states.Broadcasts.ready: (*SEGMENT, "=button-next", "=button-next"),
    states.Broadcasts.sure: (*SEGMENT, "=button-next", "=button-next", "📣"),
    states.SavedAnswers.main: SAVED,
    states.SavedAnswers.ask: (*SAVED, "1/2"),
    states.SavedAnswers.name: (*SAVED, "=button-new-saved-answer"),
    states.SavedAnswers.content: (*SAVED, "=button-new-saved-answer", "~Как дышать"),
    states.SavedAnswers.one: (*SAVED, "Сон"),
    states.SavedAnswers.rename: (*SAVED, "Сон", "=button-saved-answer-name"),
    states.SavedAnswers.delete: (*SAVED, "Сон", "=button-delete-note"),
    states.Reports.main: ("📈",),
    states.Earnings.month: EARNINGS,
    states.Earnings.shares: (*EARNINGS, "=button-earned-by-offer"),
    states.Earnings.file: (*EARNINGS, "=button-as-sheet"),
    states.FollowUps.main: FOLLOW_UPS,
    states.FollowUps.one: (*FOLLOW_UPS, "✅"),
    states.FollowUps.message: FOLLOW_UP,
    states.FollowUps.delay: (*FOLLOW_UP, "=button-follow-up-delay"),
    states.FollowUps.text: (*FOLLOW_UP, "=button-follow-up-text"),
    states.FollowUps.restore: (*FOLLOW_UP, "=button-follow-up-restore"),
    states.Settings.details: ("⚙️", "=settings-details"),
    states.Settings.new_details: ("⚙️", "=settings-details", "=button-change"),
    states.Offers.main: OFFERS,
    states.Offers.new: (*OFFERS, "=button-new-offer"),
    states.Offers.one: OFFER,
    states.Offers.title: (*OFFER, "=button-title"),
    states.Offers.description: (*OFFER, "=button-description"),
    states.Offers.term: (*OFFER, "=button-offer-term"),
    states.Offers.price: (*OFFER, "=button-offer-price"),
    states.Offers.reading: (*OFFER, "=button-offer-price", "~3.500"),
    states.Offers.sure: (*OFFER, "=button-offer-price", "~35000"),
    states.Offers.stars: (*OFFER, "=button-offer-stars"),
    states.Offers.stars_sure: (*UNSEEN, "=button-offer-stars", "~5000"),
    states.Offers.more: OFFER_MORE,
    states.Offers.kind: (*OFFER_MORE, "=button-offer-kind"),
    states.Offers.unpack: (
        *(*UNSEEN_MORE, "=button-offer-kind", "=button-offer-pack", "~8"),
        *("=button-offer-more", "=button-offer-kind", "=button-offer-program"),
    ),
    states.Offers.sessions: (*UNSEEN_MORE, "=button-offer-kind", "=button-offer-pack"),
    states.Offers.card: (*OFFER_MORE, "=button-offer-card"),
    states.Offers.picture: (*OFFER_MORE, "=button-offer-picture"),
    states.Offers.translation: IN_ENGLISH,
    states.Offers.translated_title: (*IN_ENGLISH, "=button-title"),
    states.Offers.translated_description: (*IN_ENGLISH, "=button-description"),
    states.Offers.delete: (*UNSEEN_MORE, "=button-delete"),
    states.Settings.limits: ("⚙️", "=settings-limits"),
    states.Stages.main: STAGES,
    states.Stages.new: (*STAGES, "=button-new-stage"),
    states.Stages.one: STAGE,
    states.Stages.name: (*STAGE, "=button-title"),
    states.Stages.description: (*STAGE, "=button-description"),
    states.Stages.colour: (*STAGE, "=button-stage-colour"),
    states.Stages.closing: (*STAGE, "=button-stage-close"),
    states.Stages.limit: (*STAGE, "=button-stage-limit"),
    states.Stages.delete: (*STAGE, "=button-delete"),
    states.Stages.target: (*STAGE, "=button-delete", "=button-move-all"),
    states.Stages.move_all: (*STAGE, "=button-delete", "=button-move-all", "Неактивен"),
    states.Stages.reason: (*EMPTIED, "=button-reason"),
    states.Stages.reason_words: (*EMPTIED, "=button-reason", "=lost-other"),
    states.Stages.events: (*STAGES, "=button-events"),
    states.Stages.event: (*STAGES, "=button-events", "=event-payment"),
    states.Team.main: ("⚙️", "=settings-staff"),
    states.Team.invite: ("⚙️", "=settings-staff", "=button-invite"),
    states.Team.trainer: ("⚙️", "=settings-staff", "{colleague}"),
    states.Team.remove: ("⚙️", "=settings-staff", "{colleague}", "=button-remove"),
    states.Programs.in_person: ("📋", "📄", "=button-in-person"),
    # Last: after it the draft is a draft no more.
    states.Programs.sent: ("📋", "📄", "=button-send-to-client"),
}
# Windows that show the client's name.
NAMED = {
    states.Today.main,
    states.Today.later,
    states.Pipeline.column,
    states.Pipeline.choosing,
    states.Search.main,
    states.Payments.waiting,
    states.Payments.one,
    states.Payments.reject,
    states.Payments.take_back,
    states.Payments.refund,
    states.Payments.refund_sure,
    states.Payments.return_stars,
    states.Payments.stop,
    states.Payments.tax_receipt,
    states.Payments.without_receipt,
    states.Recording.what,
    states.Recording.amount,
    states.Recording.reading,
    states.Recording.ready,
    states.Recording.date,
    states.Card.more,
    states.Programs.unfinished,
    states.Programs.held,
    states.Programs.doctor_first,
    states.Programs.failed,
    states.Programs.part,
    states.Programs.draft,
    states.Programs.templates,
    states.Programs.forwarded,
    states.Programs.discard,
    states.Programs.in_person,
    states.Programs.sent,
    states.Given.page,
    states.Given.one,
    states.Given.again,
    states.Card.main,
    states.Card.stages,
    states.Card.move_note,
    states.Card.reason,
    states.Card.answers,
    states.Card.payments,
    states.Card.pack,
    states.Card.pack_use,
    states.Card.pack_day,
    states.Card.pack_reason,
    states.Card.pack_term,
    states.Talk.page,
    states.Talk.write,
    states.Talk.offer,
    states.History.page,
    states.History.move,
    states.Steps.one,
    states.Steps.when,
    states.Steps.date,
    *states.Freezes.__all_states__,
    states.Notes.page,
    states.Notes.one,
}


COLLEAGUE = 2002
# What a payment says of the sum and of what it is for.
SUM = ("offer_id", "title", "duration_days", "amount", "currency")


@dataclass
class World:
    """One of everything that a window can show."""

    client: Client
    pending: Payment
    decided: Payment
    paid: Payment
    in_stars: Payment
    held: Program
    failed: Program
    draft: Program
    stage: PipelineStage
    colleague: Staff
    guest: Client
    step: NextStep


LAST_OF_DRAFT = 9


async def furnish(gym: Gym, *, name: str = "Иван") -> World:
    """Empty the database of clients, and fill it with one client to whom everything has happened."""
    person = gym.api.person(1001, name)
    person.chat.met = True
    gym.settings.receipts_required = True
    gym.api.expected.append("CHARGE_NOT_FOUND")  # the payment in Stars was never one of Telegram's
    gym.api.person(COLLEAGUE, name).chat.met = True
    photo_sizes = (await gym.bot.send_photo(1001, BufferedInputFile(png(), "receipt.png"))).photo
    assert photo_sizes is not None
    # Parts are in the order of their messages: those of the draft come before all that a test sends.
    while next(gym.api.state.chats._message_ids) < LAST_OF_DRAFT:
        pass
    async with in_transaction():  # one commit, not sixty
        return await _furnish(name, photo_sizes[-1].file_id)


async def _furnish(name: str, file_id: str) -> World:
    await Outbox.exclude(edits_id=None).delete()
    bought = (Refund, TaxReceipt, Receipt, Payment, Subscription, PaymentRequest)
    await MessageCopy.all().delete()
    noted = (Mute, TalkMessage, TimedMessage, FollowUp, Timer, Snooze, NextStep, ClientNote, DetailsWait)
    programs = (Freeze, Outbox, Program, ProgramTemplate)
    for model in (*noted, *programs, *bought, Questionnaire, ClientPipeline, Client, Setting):
        await model.all().delete()
    await BroadcastRecipient.all().delete()
    await Broadcast.all().delete()
    await SavedAnswer.all().delete()
    await StageEvent.all().delete()
    await PipelineStage.all().delete()
    await Offer.all().delete()
    await seed_in("ru")
    await follow("ru")
    # As in a database that is older than the limits of stages, but for the one stage that has got a limit since.
    await PipelineStage.exclude(name="Куплена услуга").update(limit_days=None)
    await Setting.filter(key=LIMITS_SETTLED).delete()
    await StaffInvite.all().delete()
    await Staff.filter(telegram_id=COLLEAGUE).delete()
    await Staff.all().update(language_chosen=False, away_until=None, notices=None)
    trainer = await Staff.all().order_by("id").first()  # after updates PostgreSQL has no order of its own
    assert trainer is not None
    kept = [{"kind": "text", "text": "Спите"}]
    await Broadcast.create(author=trainer, segment=Segment().to_json(), content=kept)
    await SavedAnswer.bulk_create(
        SavedAnswer(name="Сон", content=kept, search="сон", created_by=trainer) for _ in range(9)
    )
    # Two pages of a column and of a search, and the client first on either: newer, and longer in the stage.
    stage = await PipelineStage.get(name="Куплена услуга")
    later = now() + timedelta(minutes=1)
    # Three of them are stuck.
    signs = [now() - timedelta(days=5 - n if n < 3 else 0) for n in range(9)]
    others = [
        Client(language="ru", first_name=f"Гость {n}", stage=stage, stage_entered_at=later, last_sign_at=sign)
        for n, sign in enumerate(signs)
    ]
    await Client.bulk_create(others)
    # An offer that nobody has seen: only such a one can be deleted, or become a pack.
    unseen = await catalogue.create("Проба", currency="RUB", by=trainer)
    await Offer.filter(id=unseen.id).update(stars_price=500)
    client = await newcomer(1001, name)
    await answer_all(client, age="15", limits=("knees", "other"), other="Грыжа <b>, диабет")
    held = (await free_program.complete(client)).program
    answered = await Questionnaire.get()
    await Questionnaire.create(
        client=client, answers=answered.answers, consent_version=1, completed_at=answered.completed_at
    )
    for number in range(11):
        said = Content("text", name or "Вопрос") if number else Content("photo", "", (), file_id)
        await incoming.take(client, said, message_id=900 + number)
    in_stars = await Payment.create(
        client=client,
        title="",
        duration_days=0,
        amount=500,
        currency="XTR",
        method=PaymentMethod.STARS,
        status=PaymentStatus.CONFIRMED,
        charge_id="stx",
        payer_id=1001,
        decided_at=now(),
    )
    paid = await confirmed_payment(client, trainer, offer=1)
    draft = await open_draft(client.id, by=trainer)
    for number, words in enumerate((name, "второе", "третье", *"456789"), 1):
        await drafts.add_part(draft.id, part(number, words or "первое"), by=trainer)
    pending = await pending_payment(client)
    await receipts.take(client, photo(5, file_id))
    about = {name: getattr(pending, name) for name in SUM}
    await Payment.bulk_create(Payment(client=client, status=PaymentStatus.REJECTED, **about) for _ in range(9))
    decided = await Payment.filter(status=PaymentStatus.REJECTED).order_by("-id").first()
    assert decided is not None
    await Payment.filter(id=decided.id).update(decided_at=now(), decided_by=trainer)
    failed = await Program.create(
        client=client, kind=ProgramKind.PAID, status=ProgramStatus.FAILED, content=written(part(1))
    )
    await outbox.send_program(failed, client, parts=[{"parts": [0]}], delivery_id=f"program-{failed.id}")
    await Outbox.filter(program_id=failed.id).update(status=OutboxStatus.FAILED)
    for step in Step:
        await first_steps.take(step, by=trainer)
    await hours.set_answers("10-20", by=trainer)
    await hours.begin_vacation(calendar.today(), by=trainer)
    for say in (hours.say_of_answers, hours.say_of_vacation):
        await say(f"Отвечу завтра {name}", by=trainer)
    await editing.set_text(Chain.UNFINISHED, 1, "ru", "{имя}, ждём <вас> & ваши ответы", by=trainer)
    await offers.set_payment_details(f"2200 7001 2345 6789 {name}", by=trainer)
    await been_everywhere(client, by=trainer)
    await ClientNote.bulk_create(ClientNote(client=client, text=f"{name} {n}", author=trainer) for n in range(6))
    colleague = await staff_member(COLLEAGUE, name)
    guest = await Client.filter(first_name="Гость 0").first()
    assert guest is not None
    await drafts.add_part((await open_draft(guest.id, by=colleague)).id, part(4), by=colleague)
    tomorrow = calendar.today() + timedelta(days=1)
    next_step = await steps.put(client.id, by=trainer, day=tomorrow, words=name)
    await steps.put(guest.id, by=colleague, day=tomorrow, words=name)
    await ProgramTemplate.bulk_create(
        ProgramTemplate(
            title=title,
            content=written(*(part(number, f"День {number}") for number in range(1, 10))),
            position=position,
        )
        for position, title in enumerate(("Зал", "Дом", *(f"План {n}" for n in range(7))))
    )
    await given(client, times=9)
    await packed(client, by=trainer)
    await wait_behind(pending, failed, times=9)
    await lack_receipts(pending, times=9)
    return World(client, pending, decided, paid, in_stars, held, failed, draft, stage, colleague, guest, next_step)


async def given(client: Client, *, times: int) -> None:
    """Let the client have got so many programs, the last of which ends in a month."""
    about = {
        "kind": ProgramKind.PAID,
        "status": ProgramStatus.DELIVERED,
        "title": "Сила",
        "content": written(part(1)),
    }
    await Program.bulk_create(Program(client=client, delivered_at=now(), **about) for _ in range(times - 1))
    today = calendar.today()
    last = Program(client=client, delivered_at=now(), starts_on=today, ends_on=today + timedelta(days=30), **about)
    await last.save()


async def packed(client: Client, *, by: Staff) -> None:
    """Let the client have a pack with more than a page of history, and another one after it; they move nowhere."""
    pack, _ = await paid_pack(client, by), await paid_pack(client, by)
    await Pack.filter(id=pack.id).update(begun_at=now())
    for number in range(1, 10):
        await sessions.use(pack.id, number, by=by)
    await sessions.correct(pack.id, 10, 1, f"Подарок {client.name}", by=by)
    await Outbox.filter(client_id=client.id, program_id=None).update(status=OutboxStatus.CANCELLED)


async def subscribe(world: World, state: SubscriptionState) -> None:
    """Let what runs of the client's be bought by a subscription in this state; none is made only to be over."""
    about: dict[str, Any] = {"client": world.client, "charge_id": "stx"}
    if state is SubscriptionState.ACTIVE and not await Subscription.exists(**about):
        offer = await Offer.all().order_by("id").first()
        request = await PaymentRequest.create(
            client=world.client, offer=offer, title="Подписка", duration_days=30, price=500, currency="XTR"
        )
        until = now() + timedelta(days=30)
        made = await Subscription.create(request=request, expires_at=until, **about)
        await Payment.filter(id=world.in_stars.id).update(subscription_id=made.id)
        running = Program.filter(client_id=world.client.id, ends_on__gte=calendar.today())
        await running.update(payment_id=world.in_stars.id)
    await Subscription.filter(**about).update(state=state)


async def wait_behind(payment: Payment, program: Program, *, times: int) -> None:
    """Let so many payments and programs of others wait for the trainer too."""
    others = list(islice(cycle(await Client.exclude(id=payment.client_id).order_by("id")), times))
    about = {name: getattr(payment, name) for name in SUM}
    await Payment.bulk_create(Payment(client=other, submitted_at=now(), **about) for other in others)
    await Program.bulk_create(Program(client=other, kind=program.kind, status=program.status) for other in others)


async def lack_receipts(payment: Payment, *, times: int) -> None:
    """Let so many others have paid and got no tax receipt, and no more than that."""
    others = list(islice(cycle(await Client.exclude(id=payment.client_id).order_by("id")), times))
    about = {name: getattr(payment, name) for name in SUM}
    confirmed = {"status": PaymentStatus.CONFIRMED, "decided_at": now()}
    await Payment.bulk_create(Payment(client=other, **confirmed, **about) for other in others)


async def been_everywhere(client: Client, *, by: Staff) -> None:
    """Add a page of moves to the client's history: to and fro, so that they are where they were."""
    here = await ClientPipeline.filter(client_id=client.id).order_by("-id").first()
    assert here is not None
    name, other = here.to_stage_name, client.name[:40] or "Другой этап"
    roads = [(name, other), (other, name)] * 5
    await ClientPipeline.bulk_create(
        ClientPipeline(
            client_id=client.id,
            from_stage_id=here.to_stage_id,
            to_stage_id=here.to_stage_id,
            from_stage_name=source,
            to_stage_name=target,
            moved_by=by,
            event=Event.MANUAL,
            note=f"{client.name * 5} {'Хочет заниматься утром, до работы. ' * 8}",
        )
        for source, target in roads
    )


def by_menu(windows: Iterable[State]) -> dict[str, list[State]]:
    """The windows by the name of their menu: a world is furnished once for all windows of one."""
    found: dict[str, list[State]] = {}
    for window in windows:
        found.setdefault(str(window.state).partition(":")[0], []).append(window)
    return found


async def walk(gym: Gym, trainer: Person, world: World, window: State) -> list[str]:
    """Open the menu, and tap the way to the window; what each screen on it said, the window's own last."""
    # To send to somebody who has blocked the bot is asked twice, to everybody else not.
    blocked_at = now() if window == states.Programs.blocked else None
    await Client.filter(id=world.client.id).update(blocked_at=blocked_at)
    # A freeze is asked about twice where it ends a subscription.
    await subscribe(world, SubscriptionState.ACTIVE if window == states.Freezes.sure else SubscriptionState.LEAVING)
    # Who was moved on the way to another window is back.
    await Client.filter(forgotten_at=None).update(stage_id=world.stage.id)
    await gym.says(trainer, "/menu")
    said = [trainer.last.text]
    t = t_of(trainer)
    offer = (await offers.on_sale())[0]
    other = await PipelineStage.get(name="Активный клиент")
    things = {
        "pending": world.pending.id,
        "decided": world.decided.id,
        "paid": world.paid.id,
        "in_stars": world.in_stars.id,
        "offer": offer.title,
        "stage": stage_label(world.stage),
        "other_stage": stage_label(other),
        "colleague": staff_name(world.colleague, t),
        "guest": world.guest.id,
    }
    for step in WAYS[window]:
        if step[0] in "~>":
            await (gym.says if step[0] == "~" else gym.forwards)(trainer, step[1:].format(**things))
            said.append(trainer.last.text)
            continue
        label = t.label(step[1:]) if step.startswith("=") else step.format(**things)
        await gym.taps(trainer, button_label(trainer, label), message=trainer.last)
        said.append(trainer.last.text)
    return said


def button_label(trainer: Person, start: str) -> str:
    """The label of the first button on the live screen with these words in it."""
    found = next((label for label in trainer.last.labels if as_read(start) in label), None)
    assert found is not None, f"no button {start!r}\n{trainer.chat}"
    return found


async def snapshot() -> list[object]:
    """What the trainer's taps could change."""
    funnel, packs = (ClientPipeline, PipelineStage, StageEvent), (Pack, PackUse)
    kept = (ClientNote, Offer, Payment, Program, ProgramTemplate, Setting, Staff, NextStep, FollowUp, Broadcast)
    models = (*funnel, *packs, *kept)
    return [await model.all().order_by(model._meta.pk_attr).values() for model in models]
