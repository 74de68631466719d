"""What an XLSX file holds, read without a library: it is a ZIP of XML."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from zipfile import ZipFile

NS = {"x": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
# Day 0 of Excel's calendar, of the days after February 1900.
EPOCH = date(1899, 12, 30)


@dataclass
class Sheet:
    """The first sheet: a value for each cell, text or number, and the rest as XML."""

    rows: list[dict[str, Any]]
    xml: str

    @property
    def heads(self) -> list[Any]:
        return list(self.rows[0].values())

    def column(self, letter: str) -> list[Any]:
        """The cells of a column below its head; none where one is empty."""
        return [row.get(letter) for row in self.rows[1:]]


def read(path: Path) -> Sheet:
    with ZipFile(path) as file:
        xml = file.read("xl/worksheets/sheet1.xml").decode()
    rows = [
        {re.sub(r"\d", "", cell.attrib["r"]): _value(cell) for cell in row.iterfind("x:c", NS)}
        for row in ElementTree.fromstring(xml).iterfind(".//x:row", NS)
    ]
    return Sheet(rows, xml)


def day(value: float) -> date:
    """The day that a cell with a date shows."""
    return EPOCH + timedelta(days=value)


def _value(cell: ElementTree.Element) -> Any:
    assert cell.find("x:f", NS) is None, "a formula"
    if cell.attrib.get("t") == "inlineStr":
        return "".join(cell.itertext())
    return float(cell.findtext("x:v", "", NS))
