"""Payments as an XLSX file: dates and numbers that can be reckoned with, and words that stay words."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

from bot.i18n import Translator
from bot.services.money import currencies
from bot.services.money.reports.rows import Row
from bot.text.earnings import decided_by, method, status

# A sheet ends at 1,048,576 rows, and a bot uploads 50 MB at most; such a file has some 25.
MOST_ROWS = 500_000
HEADS = (
    *("number", "day", "client", "offer", "method", "amount", "currency", "status"),
    *("refunded", "decided-by", "source"),
)
WIDTHS = (8, 12, 26, 22, 18, 14, 9, 16, 14, 22, 18)
# As Excel writes a date for the reader.
DAYS = {"ru": "dd.mm.yyyy", "en": "mmm d, yyyy"}


async def write(
    pages: AsyncIterator[Sequence[Row]], folder: Path, t: Translator, *, most: int = MOST_ROWS
) -> list[Path]:
    """Write the payments into files of at most so many rows in `folder`; return them in their order.

    Whatever is kept meanwhile is in that folder too. Raises what reading the pages raises.
    """
    files: list[_File] = []
    try:
        async for rows in pages:
            if not files or files[-1].rows + len(rows) > most:
                await _close(files[-1:])
                files.append(await asyncio.to_thread(_File, folder / f"{len(files) + 1}.xlsx", t))
            await asyncio.to_thread(files[-1].add, rows)
    finally:
        await _close(files[-1:])
    return [file.path for file in files]


async def _close(files: "Sequence[_File]") -> None:
    for file in files:
        await asyncio.to_thread(file.close)


class _File:
    """A file that is written row by row, and keeps no row in memory."""

    def __init__(self, path: Path, t: Translator) -> None:
        import xlsxwriter  # takes 75 ms and 3 MB, which nobody else needs

        self.path, self.rows, self._t = path, 0, t
        self._book = xlsxwriter.Workbook(path, {"constant_memory": True, "tmpdir": str(path.parent)})
        self._sheet = self._book.add_worksheet(t.label("sheet-payments"))
        self._sheet.freeze_panes(1, 0)
        for column, width in enumerate(WIDTHS):
            self._sheet.set_column(column, column, width)
        bold = self._book.add_format({"bold": True})
        for column, head in enumerate(HEADS):
            self._sheet.write_string(0, column, t.label(f"sheet-{head}"), bold)
        self._day = self._book.add_format({"num_format": DAYS[t.language]})
        self._sums: dict[int, Any] = {}

    def add(self, rows: Sequence[Row]) -> None:
        """Write these payments below those that are there."""
        for row in rows:
            self.rows += 1
            self._sheet.write_number(self.rows, 0, row.number)
            self._sheet.write_datetime(self.rows, 1, row.day, self._day)
            self._write_sum(5, row.amount, row.currency)
            if row.refunded:
                self._write_sum(8, row.refunded, row.currency)
            for column, words in self._words(row).items():
                # As a string in so many words: else «=1+1» would be a formula, and a link one that can be tapped.
                self._sheet.write_string(self.rows, column, words)

    def close(self) -> None:
        """Finish the file."""
        self._sheet.autofilter(0, 0, self.rows, len(HEADS) - 1)
        self._book.close()

    def _words(self, row: Row) -> dict[int, str]:
        words = {
            2: row.client,
            3: row.offer,
            4: method(row.method, self._t),
            6: row.currency,
            7: status(row, self._t),
            9: decided_by(row, self._t),
            10: row.source,
        }
        return {column: one for column, one in words.items() if one}

    def _write_sum(self, column: int, amount: int, currency: str) -> None:
        digits = currencies.digits(currency)
        if digits not in self._sums:
            self._sums[digits] = self._book.add_format({"num_format": "#,##0" + ("." + "0" * digits if digits else "")})
        self._sheet.write_number(self.rows, column, amount / 10**digits, self._sums[digits])
