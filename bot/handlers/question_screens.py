"""The questionnaire's screens: the consent, a question, the summary, and what comes after it."""

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton

from bot.handlers.unit_rows import unit_rows
from bot.i18n import Translator
from bot.services.intake.answer_sheet import Progress
from bot.services.intake.answer_sheet import ticked as ticked_in
from bot.services.intake.questions import COUNTED, OWN_WORDS, QUESTIONS, AnyQuestion, Choice, Ticks, voids_own_words
from bot.services.money.meant import QUESTION
from bot.telegram.callbacks import Back, Change, Complete, Consent, Destination, Go, Option, Tick, Ticked, Words, button
from bot.telegram.live_message import View
from bot.telegram.talk_callbacks import write_button
from bot.text.answers import answer_text
from bot.text.measures import unit_question
from bot.text.words import all_lines
from db.models import Client

# The buttons of the summary stand in rows of three: nine to eleven of them must not fill a small phone.
SUMMARY_ROW = 3


def consent_screen(t: Translator, *, changed: bool = False) -> View:
    """Return what is asked and why; `changed` says above why somebody who has agreed before is asked again."""
    rows = [[button(t, "button-agree", Consent(given=True))], [button(t, "button-not-now", Consent(given=False))]]
    return View("\n\n".join([*([t("consent-changed")] if changed else []), t("consent")]), rows)


def step_screen(t: Translator, progress: Progress, client: Client, *, reason: str = "") -> View:
    """Return the open question, or the summary after the last one.

    A `reason` why what was sent is no answer stands above; it may have been meant for the trainer.
    """
    question = progress.question
    above = [f"⚠️ {reason}", ""] if reason else []
    if question is None or progress.words_wait:
        shown = words_screen(t, progress) if progress.typed else summary_screen(t, progress, client)
        return View("\n".join([*above, shown.text]), shown.rows, expects=QUESTION)
    lines = [
        *above,
        t("question-heading", number=progress.number, total=progress.total),
        "",
        unit_question(t, question.key, progress.asked_back) if progress.asked_back else t(f"question-{question.key}"),
    ]
    leaving = [button(t, "button-back", Back(question=question.key)), *([write_button(t)] if reason else [])]
    rows = [*_options(t, question, progress), leaving]
    return View("\n".join(lines), rows, expects=QUESTION)


def clear_ticks_screen(t: Translator, question: Ticks, progress: Progress, *, none: bool) -> View:
    """Return the question whether what is ticked goes, and with it what was answered about it.

    `none` says that all of it goes; else only words go whose tick is taken back already.
    """
    going = set(ticked_in(question, progress.answers)) if none else set()
    keep: CallbackData = Go(to=Destination.FREE)
    if OWN_WORDS.follows and voids_own_words(question, [], progress.answers):
        going.add(OWN_WORDS.follows[1])
        keep = keep if none else Tick(question=question.key, option=OWN_WORDS.follows[1], on=True)
    ticks = answer_text(t, question, progress.answers | {question.key: question.ordered(going)})
    label = f"option-{question.key}-none-sure" if none else "button-clear-words"
    rows = [
        [button(t, label, Ticked(question=question.key, none=none, sure=True))],
        [button(t, "button-keep-ticks", keep)],
    ]
    return View(t("ticks-clear", ticks=ticks), rows, expects=QUESTION)


def words_screen(t: Translator, progress: Progress) -> View:
    """Return the question whether what was typed belongs to the answers."""
    rows = [
        [button(t, "button-add-words", Words(message=progress.typed_in, add=True))],
        [button(t, "button-drop-words", Words(message=progress.typed_in, add=False))],
    ]
    return View(t("words-ask", words=all_lines(progress.typed)), rows)


def summary_screen(t: Translator, progress: Progress, client: Client) -> View:
    """Return all answers, a button to change each, and the one that makes the program."""
    lines = [t("summary"), ""]
    for question in COUNTED:
        said = answer_text(t, question, progress.answers)
        lines.append(t("summary-line", question=t.label(f"short-{question.key}"), answer=said))
    lines += ["", t("summary-ask")]
    asked = [question for question in QUESTIONS if question.asked(progress.answers)]
    changes = [button(t, f"short-{question.key}", Change(question=question.key)) for question in asked]
    rows = [[button(t, "button-get-program", Complete())]]
    rows += [changes[i : i + SUMMARY_ROW] for i in range(0, len(changes), SUMMARY_ROW)]
    if client.phone is None:
        rows.append([button(t, "button-phone", Go(to=Destination.PHONE))])
    rows.append([button(t, "button-back", Go(to=Destination.HOME))])
    return View("\n".join(lines), rows)


def done_screen(t: Translator, text: str, client: Client) -> View:
    rows = [] if client.phone else [[button(t, "button-phone", Go(to=Destination.PHONE))]]
    rows.append([button(t, "button-offers", Go(to=Destination.OFFERS)), write_button(t)])
    rows.append([button(t, "button-back", Go(to=Destination.HOME))])
    return View(text, rows)


def done_before_screen(t: Translator, *, held: bool) -> View:
    return View(
        t("questionnaire-done-held" if held else "questionnaire-done"),
        [
            [button(t, "button-my-programs", Go(to=Destination.PROGRAMS))],
            [button(t, "button-again", Go(to=Destination.AGAIN))],
            [write_button(t)],
            [button(t, "button-back", Go(to=Destination.HOME))],
        ],
    )


def _options(t: Translator, question: AnyQuestion, progress: Progress) -> list[list[InlineKeyboardButton]]:
    if isinstance(question, Choice):
        buttons = [
            button(t, f"option-{question.key}-{option}", Option(question=question.key, option=option))
            for option in question.options
        ]
        return [buttons] if max(len(b.text) for b in buttons) <= 9 else [[b] for b in buttons]
    if progress.asked_back:
        return unit_rows(t, question.key, progress.asked_back)
    if not isinstance(question, Ticks):
        return []
    ticked = ticked_in(question, progress.answers)
    rows = []
    for option in question.offered(progress.answers):
        on = option in ticked
        label = t.label(f"option-{question.key}-{option}")
        data = Tick(question=question.key, option=option, on=not on)
        rows.append([InlineKeyboardButton(text=f"✅ {label}" if on else label, callback_data=data.pack())])
    if ticked:
        rows.append([button(t, "button-ready", Ticked(question=question.key, none=False))])
    return [[button(t, f"option-{question.key}-none", Ticked(question=question.key, none=True))], *rows]
