"""The pictures of the READMEs are what the bot says today, and the preview has every screen."""

import re
from html.parser import HTMLParser

import pytest

from tests.support import pictures, preview
from tests.support.drawing import Shot, phone
from tests.support.windows import WAYS

KEPT = {file.name: file.read_text("utf-8") for file in pictures.FOLDER.glob("*.svg")}
VOID = {"meta"}


class Tags(HTMLParser):
    """Holds every tag against the one that closes it."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """It closes itself."""

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.sqlite
async def test_the_pictures_show_what_the_bot_says_today() -> None:
    assert await pictures.drawn() == KEPT, "make pictures"


@pytest.mark.deep
async def test_the_preview_has_every_window_and_every_step_of_a_client() -> None:
    shots = await preview.screens("en")

    assert len(shots.pop("Client")) >= len(preview.CLIENT)
    assert sum(map(len, shots.values())) == len(WAYS)


def test_a_page_of_drawings_is_whole_whatever_is_typed() -> None:
    shot = Shot('</figure><b>&"\n' + "слово " * 40, frozenset(range(20)), [[("<i>" * 30, "danger")]], "📷")

    tags = Tags()
    tags.feed(preview.page({"Client": [shot]}, "ru"))
    tags.close()

    assert tags.open == []


def test_no_line_is_wider_than_its_bubble() -> None:
    drawn = phone([Shot("н" * 200 + " слово" * 40, frozenset())], title="")

    lines = re.findall(r"<tspan>([^<]+)", drawn)
    assert "".join(lines).count("слово") == 40
    assert max(map(len, lines)) < 45
