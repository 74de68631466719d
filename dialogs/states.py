"""The screens of the trainer's menus."""

from aiogram.fsm.state import State, StatesGroup


class Menu(StatesGroup):
    main = State()


class Today(StatesGroup):
    main = State()
    ask = State()
    later = State()


class ClientLink(StatesGroup):
    main = State()


class Pipeline(StatesGroup):
    board = State()
    column = State()
    page = State()
    choosing = State()
    choosing_page = State()
    target = State()
    moved = State()
    reason = State()
    reason_words = State()


class Payments(StatesGroup):
    waiting = State()
    ask = State()
    one = State()
    reject = State()
    take_back = State()
    refund = State()
    refund_sure = State()
    return_stars = State()
    stop = State()
    tax_receipt = State()
    without_receipt = State()
    without_receipt_page = State()


class Recording(StatesGroup):
    what = State()
    amount = State()
    reading = State()
    ready = State()
    date = State()


class Programs(StatesGroup):
    unfinished = State()
    ask = State()
    held = State()
    week = State()
    doctor_first = State()
    failed = State()
    part = State()
    draft = State()
    forwarded = State()
    theirs = State()
    take_over = State()
    discard = State()
    blocked = State()
    in_person = State()
    templates = State()
    ask_templates = State()
    first_day = State()
    parts = State()
    ask_parts = State()
    sent = State()


class Templates(StatesGroup):
    main = State()
    ask = State()
    new = State()
    one = State()
    title = State()
    days = State()
    offer = State()
    goal = State()
    parts = State()
    ask_parts = State()
    part = State()
    delete = State()


class Given(StatesGroup):
    page = State()
    ask = State()
    one = State()
    again = State()
    template = State()


class Card(StatesGroup):
    main = State()
    stages = State()
    move_note = State()
    reason = State()
    reason_words = State()
    answers = State()
    ask_answers = State()
    payments = State()
    payments_page = State()
    more = State()
    pack = State()
    pack_page = State()
    pack_use = State()
    pack_day = State()
    pack_reason = State()
    pack_term = State()


class Talk(StatesGroup):
    page = State()
    ask = State()
    write = State()
    offer = State()


class SavedAnswers(StatesGroup):
    main = State()
    ask = State()
    name = State()
    content = State()
    one = State()
    rename = State()
    delete = State()
    send = State()


class Broadcasts(StatesGroup):
    main = State()
    segment = State()
    stages = State()
    source = State()
    offer = State()
    activity = State()
    message = State()
    button = State()
    ready = State()
    sure = State()


class History(StatesGroup):
    page = State()
    ask = State()
    move = State()


class Notes(StatesGroup):
    page = State()
    ask = State()
    one = State()
    delete = State()


class Steps(StatesGroup):
    when = State()
    date = State()
    words = State()
    one = State()
    replace = State()


class Freezes(StatesGroup):
    main = State()
    first_day = State()
    until = State()
    until_day = State()
    sure = State()
    return_day = State()


class Search(StatesGroup):
    main = State()
    stage = State()


class Settings(StatesGroup):
    main = State()
    language = State()
    notices = State()
    morning = State()
    shown_name = State()
    details = State()
    new_details = State()
    limits = State()


class Offers(StatesGroup):
    main = State()
    new = State()
    kind = State()
    unpack = State()
    sessions = State()
    one = State()
    more = State()
    title = State()
    description = State()
    term = State()
    price = State()
    reading = State()
    sure = State()
    stars = State()
    stars_sure = State()
    card = State()
    picture = State()
    translation = State()
    translated_title = State()
    translated_description = State()
    delete = State()


class Vacation(StatesGroup):
    main = State()
    away = State()
    business = State()
    business_day = State()
    business_words = State()
    answers = State()
    answer_words = State()
    quiet = State()


class Reports(StatesGroup):
    main = State()


class Earnings(StatesGroup):
    month = State()
    shares = State()
    file = State()


class FollowUps(StatesGroup):
    main = State()
    one = State()
    message = State()
    delay = State()
    text = State()
    restore = State()


class Stages(StatesGroup):
    main = State()
    new = State()
    one = State()
    name = State()
    description = State()
    colour = State()
    closing = State()
    limit = State()
    delete = State()
    target = State()
    move_all = State()
    reason = State()
    reason_words = State()
    events = State()
    event = State()


class Team(StatesGroup):
    main = State()
    invite = State()
    trainer = State()
    remove = State()
