"""The composed week as one page, A4 or US Letter: to print and hang up, or to keep on the phone.

It says what the messages of the week say, as much of it as is legible on one page, and names nobody.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from enum import IntEnum
from functools import lru_cache
from html import escape
from io import BytesIO
from itertools import count
from typing import NamedTuple

from reportlab.lib.pagesizes import A4, LETTER
from reportlab.pdfgen.canvas import Canvas

from bot.i18n import Translator
from bot.program import typeset
from bot.program import words as program_words
from bot.program.sheet import Sheet, in_rows, in_stacks
from bot.program.text import week_title
from bot.program.typeset import BOLD, REGULAR, Column, Paragraph, Style
from bot.services import country
from bot.services.training import Day, Prescription, Week
from bot.services.training.frame import WARM_UP_MINUTES

_MARGIN = 34.0
"""Points; printers leave some 12 mm blank."""
_GAP = 12.0
"""Between what stands one below another."""

_WEEKDAY = Style(1.3, rule=1.0)
_TITLE = Style(before=0.02)
_FRAME = Style(0.86, grey=0.25, before=0.4, airy=0.6)
_NAME = Style(before=0.5, airy=1.0, indent=1.25)
_DOSE = Style(indent=1.25)
_CUE = Style(0.86, grey=0.35, indent=1.25)
_HEADING = Style(1.1, rule=0.5)
_NOTE = Style(0.92, before=0.2, airy=0.3, indent=0.8)

_LARGEST, _STEP = 10.5, 0.97
_AIR = (1.0, 0.75, 0.5, 0.25)
_LEAST_LOG = 110.0
"""Points of blank column from which lines to write on are worth it."""
_LOG_LINE = 20.0

_Arrange = Callable[[Sequence[Column], Sequence[Column], int, float], list[Sheet]]


class _Detail(IntEnum):
    """How much is said of the exercises; what to mind, how to train and when to stop is always said."""

    DOSES = 0
    CUES = 1
    NAMED = 2
    """Cues with the easier variant, where one has a name."""
    EASIER = 3
    """Cues as in the chat: every exercise can be made easier."""
    HARDER = 4
    """And the steps up."""


_TRIALS: dict[_Detail, tuple[tuple[_Arrange, float], ...]] = {
    _Detail.HARDER: ((in_rows, 8.6), (in_stacks, 8.6)),
    _Detail.EASIER: ((in_rows, 8.2), (in_stacks, 7.8)),
    _Detail.NAMED: ((in_rows, 7.8), (in_stacks, 6.95)),
    _Detail.CUES: ((in_rows, 7.6), (in_stacks, 7.2)),
    _Detail.DOSES: ((in_rows, 7.6), (in_stacks, 0)),
}
"""What is tried, and down to which size in points that is worth it. Rows come first: days that begin on one line are
found faster. The last trial ends when it fits."""


class _Page(NamedTuple):
    """A sheet of paper, in points."""

    width: float
    height: float

    @property
    def room(self) -> float:
        """The width between the margins."""
        return self.width - 2 * _MARGIN


def week_pdf(week: Week, translate: Translator) -> bytes:
    """Return the week as a PDF file of one page, the same bytes for the same week, language and country."""
    return _kept(week, translate, country.here())


@lru_cache(maxsize=64)
def _kept(week: Week, translate: Translator, _country: str) -> bytes:
    with typeset.ONE_AT_A_TIME:
        return _render(week, translate)


def _render(week: Week, translate: Translator) -> bytes:
    typeset.fonts()
    file = BytesIO()
    page = _Page(*(LETTER if country.prints_on_letter() else A4))
    canvas = Canvas(file, pagesize=page, pageCompression=1, invariant=1, lang=translate.language)
    canvas.setTitle(week_title(week, translate))
    for entry in (canvas.setAuthor, canvas.setSubject, canvas.setCreator):
        entry("")
    top = _header(canvas, page, week, translate)
    sheet, size = _fitting(week, translate, page.room, top - _MARGIN)
    air = next((air for air in _AIR if sheet.height(size, air) <= top - _MARGIN), 0.0)
    bottom, x = sheet.draw(canvas, _MARGIN, top, size, air)
    _log(canvas, x, bottom, sheet.column_width, translate)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def _fitting(week: Week, translate: Translator, width: float, room: float) -> tuple[Sheet, float]:
    """Return the page with as much detail as is legible, and the largest size at which it fits `width` and `room`."""

    def sheets(detail: _Detail, arrange: _Arrange) -> list[Sheet]:
        days: list[Column] = [list(_day(day, translate, detail)) for day in week.days]
        notes = _notes(week, translate, detail)
        return [sheet for columns in (2, 3) for sheet in arrange(days, notes, columns, width)]

    def fits(sheets: Iterable[Sheet], size: float) -> Sheet | None:
        return next((sheet for sheet in sheets if sheet.height(size) <= room), None)

    for detail, trials in _TRIALS.items():
        for arrange, smallest in trials:
            tried = sheets(detail, arrange)
            if smallest and not fits(tried, smallest):
                continue
            sizes = (max(_LARGEST * _STEP**step, smallest) for step in count())
            sheet, size = next((sheet, size) for size in sizes if (sheet := fits(tried, size)))
            # What is left blank beside longer columns may take more at the same size.
            fuller = (fits(sheets(more, arrange), size) for more in _TRIALS if more > detail)
            return next(filter(None, fuller), sheet), size
    raise AssertionError("unreachable: everything fits when it is small enough")


def _day(day: Day, translate: Translator, detail: _Detail) -> Iterator[Paragraph]:
    minutes = translate.label("pdf-minutes", minutes=day.minutes)
    weekday = translate.label(f"program-weekday-{day.weekday}")
    yield Paragraph(f"<b>{weekday}</b>", _WEEKDAY, aside=minutes)
    yield Paragraph(translate.label(f"program-day-{day.title}"), _TITLE)
    warm_up = ". ".join(translate(f"program-warm-up-{part}") for part in day.warm_up)
    yield Paragraph(f"{translate('program-warm-up', minutes=WARM_UP_MINUTES)}: {warm_up}.", _FRAME)
    cardio = list(_cardio(day, translate, detail))
    if day.cardio_first:
        yield from cardio
    for number, item in enumerate(day.exercises, 1):
        yield from _exercise(number, item, translate, detail)
    if not day.cardio_first:
        yield from cardio
    yield _cool_down(day, translate)


def _exercise(number: int, item: Prescription, translate: Translator, detail: _Detail) -> Iterator[Paragraph]:
    name = translate(f"exercise-{item.exercise}")
    yield Paragraph(f"<b>{name}</b>", _NAME, mark=str(number), boxes=item.sets)
    yield Paragraph(program_words.dose(item, translate, of="pdf"), _DOSE)
    if detail >= _Detail.EASIER or (detail is _Detail.NAMED and item.easier):
        yield Paragraph(program_words.cue(item, translate), _CUE)
    elif detail >= _Detail.CUES:
        yield Paragraph(translate(f"cue-{item.exercise}"), _CUE)


def _cardio(day: Day, translate: Translator, detail: _Detail) -> Iterator[Paragraph]:
    if day.cardio:
        name = translate.label(f"exercise-{day.cardio.exercise}")
        cardio = translate("pdf-cardio", name=name, minutes=day.cardio.minutes)
        yield Paragraph(cardio, replace(_NAME, indent=0), boxes=1)
        if detail >= _Detail.CUES:
            yield Paragraph(translate(f"cue-{day.cardio.exercise}"), replace(_CUE, indent=0))


def _cool_down(day: Day, translate: Translator) -> Paragraph:
    heading, walk, stretches = program_words.cool_down(day, translate)
    return Paragraph(f"{heading}: {walk}. {stretches}.", _FRAME)


def _notes(week: Week, translate: Translator, detail: _Detail) -> list[Column]:
    how = [*program_words.how_to_train(week, translate), *program_words.walks(week, translate)]
    notes = [
        program_words.cautions(week, translate),
        [f"<b>{translate('pdf-how')}</b>", *how],
        program_words.weeks_ahead(week, translate),
        program_words.harder(week, translate) if detail >= _Detail.HARDER else [],
        program_words.absent(week, translate),
        translate("program-soreness").split("\n"),
        translate("program-pain").split("\n"),
    ]
    return [_note(lines) for lines in notes if lines]


def _note(lines: Iterable[str]) -> Column:
    heading, *rest = lines
    return [Paragraph(heading, _HEADING), *(Paragraph(line.removeprefix("• "), _NOTE, mark="•") for line in rest)]


def _header(canvas: Canvas, page: _Page, week: Week, translate: Translator) -> float:
    """Draw the title, room for the date of the start, and how to read the page; return where the rest begins."""
    y = page.height - _MARGIN
    start = translate.label("pdf-start")
    room = typeset.breadth(start, REGULAR) * 9 + 80
    title = week_title(week, translate)
    size = min(19.0, (page.room - room - 20) / typeset.breadth(title, BOLD))
    typeset.draw(canvas, [Paragraph(f"<b>{escape(title)}</b>", Style())], _MARGIN, y, page.room, size)
    typeset.draw(canvas, [Paragraph(start, Style())], page.width - _MARGIN - room, y - 6, room, 9)
    canvas.setLineWidth(0.4)
    canvas.line(page.width - _MARGIN - 76, y - 15, page.width - _MARGIN, y - 15)
    legend = [Paragraph(translate("pdf-legend"), Style(grey=0.25))]
    typeset.draw(canvas, legend, _MARGIN, y - 24, page.room, 8.4)
    return y - 24 - typeset.height(legend, page.room, 8.4) - _GAP


def _log(canvas: Canvas, x: float, y: float, width: float, translate: Translator) -> None:
    """Rule what is left of a column for handwriting."""
    y -= _GAP
    if y - _MARGIN < _LEAST_LOG:
        return
    typeset.draw(canvas, [Paragraph(f"<b>{translate('pdf-log')}</b>", _HEADING)], x, y, width, 9)
    canvas.setLineWidth(0.4)
    canvas.setStrokeGray(0.6)
    y -= 16 + _LOG_LINE
    while y >= _MARGIN:
        canvas.line(x, y, x + width, y)
        y -= _LOG_LINE
