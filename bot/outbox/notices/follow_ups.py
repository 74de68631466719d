"""What clients are told by time: the words as owners have them, and the buttons that answer."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from bot.i18n import Translator, translator
from bot.outbox.notices.look import Look, Reading, Renderers
from bot.services.errors import RowGone
from bot.services.intake import answer_sheet
from bot.services.money import offers
from bot.services.money.offer_words import title_in
from bot.services.notices.follow_ups import FollowUp, FollowUpShown, RenewalOffered
from bot.services.programs import renewals
from bot.services.programs.content import is_composed, week_of
from bot.services.programs.renewals import Done
from bot.services.time import calendar, timers
from bot.services.time.follow_ups import Chain, causes, messages
from bot.services.time.follow_ups.chains import OF_NEWCOMERS
from bot.services.time.follow_ups.messages import Message
from bot.telegram.callbacks import Destination, Go, OpenOffer, Paid, Rows, Sample, button
from bot.telegram.client_menu import offer_button
from bot.telegram.follow_up_callbacks import ChangedMind, FirstDone, Mute, NotNow, NotYet
from bot.telegram.live_message import View
from bot.telegram.talk_callbacks import TO_TALK
from bot.text.days import short_day
from bot.text.follow_ups import done_words, words_of
from bot.text.names import program_title
from bot.text.words import one_line
from db.models import Client, Offer, PaymentRequest, Program, ProgramStatus, Questionnaire


@dataclass(frozen=True)
class Facts:
    """What a message tells of: a program or an offer by its title, a day, and what its buttons are about.

    `left` is how many questions have no answer yet, `training` which one of the week is the first.
    """

    program: str
    day: date
    number: int = 1
    left: int = 4
    training: int = 0
    offer: int | None = None
    on_sale: list[Offer] = field(default_factory=list)
    done: Done = field(default_factory=Done)


async def follow_up(notice: FollowUp, reading: Reading) -> Look:
    """Return what the client reads. Raises `RowGone` where what it is about is gone."""
    client, t, chain = reading.row.client, reading.t, Chain(notice.chain)
    if client is None:
        raise RowGone
    message = await messages.get(chain, notice.place)
    facts = await _facts(chain, timers.number_in(notice.about), client, t)
    return Look(_view(message, facts, client.first_name, t))


async def renewal_offered(notice: RenewalOffered, reading: Reading) -> Look:
    """Return the same of the renewal that staff have sent at once."""
    about = f"program:{notice.program_id}"
    return await follow_up(FollowUp(chain=Chain.RENEWAL, about=about, place=notice.place), reading)


async def follow_up_shown(notice: FollowUpShown, reading: Reading) -> Look:
    """Return the same as its reader would get it, about something made up; its buttons do nothing."""
    t, member, chain = translator(notice.language), reading.row.staff, Chain(notice.chain)
    on_sale = await offers.on_sale()
    sold = [one_line(title_in(offer, t.language)) for offer in on_sale if chain not in OF_NEWCOMERS]
    title = sold[0] if sold else t.label("follow-up-free-week")
    message, day = await messages.get(chain, notice.place), calendar.today()
    if chain is Chain.RENEWAL:
        day -= timedelta(days=message.delay.days)
    facts = Facts(title, day, on_sale=on_sale)
    view = _view(message, facts, member.name.split(" ")[0] if member else "", t)
    dead = {"callback_data": Sample().pack()}
    rows = [[one.model_copy(update=dead) for one in row] for row in view.drawn_rows]
    return Look(View(view.text, rows))


def _view(message: Message, facts: Facts, name: str, t: Translator) -> View:
    day = short_day(facts.day, t.language, today=calendar.today())
    text = words_of(message, t, name=one_line(name), program=facts.program, day=day)
    if message.chain is Chain.UNFINISHED:
        text = f"{t('follow-up-left', count=facts.left)}\n\n{text}"
    if done := done_words(facts.done, t):
        text = f"{done}\n\n{text}"
    mute = button(t, "button-mute", Mute(chain=message.chain, number=facts.number))
    return View(text, [*_answers(message, facts, t), [mute]])


def _answers(message: Message, facts: Facts, t: Translator) -> Rows:
    """Return the buttons that answer the message."""
    number, ask, to_offers = facts.number, button(t, "button-question", TO_TALK), Go(to=Destination.OFFERS)
    match message.chain, message.place:
        case Chain.UNFINISHED, _:
            return [[button(t, "button-go-on", Go(to=Destination.FREE))]]
        case Chain.FIRST_WEEK, 1:
            done = button(t, "button-first-done", FirstDone(program=number, day=facts.training))
            not_yet = button(t, "button-not-yet", NotYet(program=number, day=facts.training))
            return [[done, not_yet], [ask]]
        case Chain.FIRST_WEEK, _:
            return [*([offer_button(offer, t)] for offer in facts.on_sale), [ask]]
        case Chain.PAYMENT_HELP, _:
            changed_mind = button(t, "button-give-up", ChangedMind(request=number))
            return [[button(t, "button-paid", Paid(request=number))], [ask, changed_mind]]
        case Chain.RENEWAL, _:
            not_now = button(t, "button-not-now", NotNow(program=number))
            renew = button(t, "button-renew", OpenOffer(offer=facts.offer) if facts.offer else to_offers)
            other = [[button(t, "button-other-offer", to_offers)]] if facts.offer else []
            runs = facts.day >= calendar.today()
            freeze = [[button(t, "button-freeze", Go(to=Destination.FREEZE))]] if runs else []
            return [[renew], *other, *freeze, [ask, not_now]]
    return [[button(t, "button-offers", to_offers)], [ask]]


async def _facts(chain: Chain, number: int, client: Client, t: Translator) -> Facts:
    free_week, today = t.label("follow-up-free-week"), calendar.today()
    match chain:
        case Chain.UNFINISHED:
            opened = await Questionnaire.get_or_none(id=number)
            if opened is None:
                raise RowGone
            progress = answer_sheet.progress_of(opened)
            left = progress.total - progress.number + 1 if progress.question else 0
            return Facts(free_week, today, number, left=left)
        case Chain.FIRST_WEEK:
            program = await Program.get_or_none(id=number)
            if program is None or program.delivered_at is None:
                raise RowGone
            day, training = causes.first_training(week_of(program), program.delivered_at)
            return Facts(free_week, day, number, training=training, on_sale=await offers.on_sale())
        case Chain.PAYMENT_HELP:
            request = await PaymentRequest.get_or_none(id=number)
            if request is None:
                raise RowGone
            return Facts(one_line(request.title), today, number)
        case Chain.RENEWAL:
            program = await Program.get_or_none(id=number).select_related("payment")
            if program is None or program.ends_on is None:
                raise RowGone
            # What is sold no more says so where it is opened.
            offer = program.payment.offer_id if program.payment else None
            title, done = program_title(program.title, t), await renewals.done_in(program)
            return Facts(title, program.ends_on, number, offer=offer, done=done)
    had = Program.filter(client_id=client.id, status=ProgramStatus.DELIVERED)
    last = await had.order_by("-delivered_at", "-id").first()
    title = free_week if last is None or is_composed(last) else program_title(last.title, t)
    return Facts(title, today, number)


RENDERERS: Renderers = {FollowUp: follow_up, RenewalOffered: renewal_offered, FollowUpShown: follow_up_shown}
