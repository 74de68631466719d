"""README and docs: what they name is there, and both languages say the same."""

import ast
import re
from collections import Counter
from fnmatch import fnmatchcase
from functools import cache
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

import pytest
from fluent.syntax.ast import TextElement

from bot.settings import Settings
from bot.telegram.commands import CLIENT, STAFF
from tests.conftest import BACKEND
from tests.test_architecture import ROOMS
from tests.test_locales import messages

pytestmark = pytest.mark.skipif(BACKEND != "sqlite", reason="depends on no database")

ROOT = Path(__file__).resolve().parent.parent
PAGES = [*sorted(ROOT.glob("README*.md")), *sorted((ROOT / "docs").glob("*.md"))]
PAGE = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
# The same in English and in Russian.
PAIRS = (("README.md", "README.ru.md"), ("docs/chat.md", "docs/chat.ru.md"))
PAIR = pytest.mark.parametrize(("english", "russian"), PAIRS)

HEADING = re.compile(r"^(#+) ", re.MULTILINE)
BLOCK = re.compile(r"^```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`([^`\n]+)`")
# A label may have quotes of its own: «« Назад».
LABEL = re.compile(r"«((?:« )?[^«»]+)»")
LINK = re.compile(r"\]\(([^)\s]+)\)")
MODULE = re.compile(r"\b(?:bot|db|dialogs|tests)(?:\.\w+)+\b")
FILE = re.compile(r"[\w.-]*(?:/[\w.-]+)+/?|[\w-]+\.(?:py|md|toml|yaml|ftl|txt|lock)|Dockerfile|Makefile")
COMMAND = re.compile(r"/[a-z_]+")
MAKE = re.compile(r"\bmake ([a-z]+)")
NAME_IN_CODE = re.compile(r"(?=\w*[A-Z_])[A-Za-z_]{3,}")
# A word in capitals stands for any name: `dialogs/TOPIC/windows.py`.
ANY_NAME = re.compile(r"\b[A-Z]{3,}\b")
# Addresses of the API, paths of other machines, @BotFather's commands, and examples.
NOT_OURS = re.compile(r"/healthz|/api/|/var/run|/newbot|/setinline|America/|Europe/|/client_\d+|data/|preview\.html")
# What `make pictures` draws.
PICTURES = "docs/pictures/"


class Section(NamedTuple):
    """What two languages must have in common between two headings."""

    level: int
    blocks: list[str]
    code: Counter[str]
    labels: Counter[str]
    links: list[str]
    rows: list[int]


def text_of(page: Path) -> str:
    return page.read_text("utf-8")


def code_of(page: Path) -> list[str]:
    """Return what stands as code: the lines of blocks, without their comments, and what stands within a line."""
    text = text_of(page)
    lines = [line for block in BLOCK.findall(text) for line in commands(block).splitlines()]
    return [*lines, *CODE.findall(BLOCK.sub("", text))]


def commands(block: str) -> str:
    return re.sub(r" *#.*$", "", block, flags=re.MULTILINE)


def sections(page: Path) -> list[Section]:
    """Return the sections of the page, what stands before its first heading left out."""
    text = text_of(page)
    blocks = iter(BLOCK.findall(text))
    found = []
    for part in re.split(r"^(?=#+ )", BLOCK.sub("```\n", text), flags=re.MULTILINE)[1:]:
        level = len(HEADING.match(part)[1])  # type: ignore[index]
        own = [commands(next(blocks)) for _ in range(part.count("```\n"))]
        words = CODE.sub("", part)
        found.append(
            Section(
                level=level,
                blocks=own,
                # The example of how typed words look is in the language of its page.
                code=Counter(CODE.findall(part)) - Counter(["backticks", "так"]),
                labels=Counter(LABEL.findall(words)) - Counter(["quotes", "кавычках"]),
                links=[link.replace(".ru.md", ".md") for link in LINK.findall(part)],
                rows=[row.count(" | ") for row in part.splitlines() if row.startswith("|")],
            )
        )
    return found


@PAIR
@pytest.mark.parametrize("what", Section._fields)
def test_both_languages_say_the_same(english: str, russian: str, what: str) -> None:
    pairs = zip_longest(sections(ROOT / english), sections(ROOT / russian))
    for number, (ours, theirs) in enumerate(pairs, 1):
        assert ours, f"section {number} is in {russian} only"
        assert theirs, f"section {number} is in {english} only"
        assert getattr(ours, what) == getattr(theirs, what), f"section {number}"


@PAIR
def test_both_languages_lead_to_each_other_at_their_top(english: str, russian: str) -> None:
    for page, other in ((english, russian), (russian, english)):
        top = text_of(ROOT / page).split("\n\n")[1]
        assert f"({Path(other).name})" in top


@PAGE
def test_every_link_leads_somewhere(page: Path) -> None:
    links = [link for link in LINK.findall(BLOCK.sub("", text_of(page))) if "://" not in link]
    assert links
    dead = [link for link in links if not (page.parent / link.split("#")[0]).exists()]
    assert not [link for link in dead if PICTURES not in link or (ROOT / PICTURES).exists()]


@PAGE
def test_every_module_that_is_named_is_there(page: Path) -> None:
    named = {name for code in code_of(page) for name in MODULE.findall(code) if not FILE.fullmatch(name)}
    assert not {name for name in named if not is_there(name)}


@PAGE
def test_every_file_that_is_named_is_there(page: Path) -> None:
    words = {word.strip("',:;()") for code in code_of(page) for word in code.split()}
    named = {word for word in words if FILE.fullmatch(word) and not NOT_OURS.search(word)}
    folders = (ROOT, page.parent, ROOT / "docs")
    gone = {name for name in named if not COMMAND.fullmatch(name) and not any(finds(f, name) for f in folders)}
    # Named by its name alone, where the line before says where it is.
    assert not {name for name in gone if "/" in name or not list((ROOT / "locales").rglob(name)) + list(python(name))}


@pytest.mark.parametrize("page", ["docs/contributing.md", "docs/house.md"])
def test_every_name_of_the_code_is_in_it(page: str) -> None:
    named = {code for code in code_of(ROOT / page) if NAME_IN_CODE.fullmatch(code)} - {"NAME", "KEY", "getUpdates"}
    assert named
    code = {word for path in [*python("*.py"), *(ROOT / "tests").rglob("*.py")] for word in words_of(path)}
    assert not named - code


@PAGE
def test_every_command_that_is_named_is_there(page: Path) -> None:
    named = {code for code in code_of(page) if COMMAND.fullmatch(code) and not NOT_OURS.search(code)}
    assert named <= {f"/{name}" for name in (*CLIENT, *STAFF)}


@PAGE
def test_every_target_of_make_that_is_named_is_there(page: Path) -> None:
    targets = re.findall(r"^([a-z]+):", text_of(ROOT / "Makefile"), re.MULTILINE)
    assert not {name for code in code_of(page) for name in MAKE.findall(code)}.difference(targets)


@pytest.mark.parametrize("page", [page for pair in PAIRS for page in pair])
def test_every_label_with_a_sign_stands_in_the_chat(page: str) -> None:
    # «▫️» and «№» are the beginning of labels.
    signed = {label for label in LABEL.findall(text_of(ROOT / page)) if not label[0].isalnum()} - {"▫️", "№"}
    assert signed
    assert not {label for label in signed if not is_said(label)}


def test_settings_are_the_same_in_the_code_the_example_and_the_table() -> None:
    known = {name.upper() for name in Settings.model_fields}
    example = set(re.findall(r"^#?([A-Z_]+)=", text_of(ROOT / ".env.example"), re.MULTILINE))
    rows = re.findall(r"^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \|", text_of(ROOT / "docs/operating.md"), re.MULTILINE)
    assert example == known
    assert all(field.description for field in Settings.model_fields.values())
    assert Counter(name for row in rows for name in CODE.findall(row)) == Counter(known)


def test_every_room_stands_in_the_picture_of_the_house() -> None:
    named = set(code_of(ROOT / "docs/house.md"))
    assert not {room for room in ROOMS if room not in named}


def test_the_glossary_is_short_and_has_a_word_once() -> None:
    words = re.findall(r"^\| ([^|]+) \|", text_of(ROOT / "docs/glossary.md"), re.MULTILINE)[2:]
    terms = [term for word in words for term in word.split(", ")]
    assert len(words) <= 40
    assert len(terms) == len(set(terms))


@cache
def spoken() -> list[str]:
    """Return every text of the bot in Russian, with a star for each of its arguments."""
    return [
        "".join(
            getattr(part, "value", "*") if isinstance(part, TextElement) else "*" for part in message.value.elements
        )
        for message in messages("ru").values()
        if message.value is not None
    ]


def is_said(label: str) -> bool:
    """Say whether a text holds the label, or begins with it once its arguments are there.

    A stage's sign and an arrow before its name are no part of a text.
    """
    plain = [label, label.split(" ", 1)[-1]]
    return any(words in text or begins(text, words) for text in spoken() for words in plain)


def begins(text: str, words: str) -> bool:
    cuts = [text[: star.end()] for star in re.finditer(r"\*", text)]
    return any(cut.strip("* ") and fnmatchcase(words, cut) for cut in cuts)


def finds(folder: Path, name: str) -> bool:
    return (folder / name).exists() or bool(ANY_NAME.search(name) and list(folder.glob(ANY_NAME.sub("*", name))))


def words_of(path: Path) -> set[str]:
    return set(re.findall(r"\w+", text_of(path)))


def python(name: str) -> list[Path]:
    return [path for folder in ("bot", "db", "dialogs") for path in (ROOT / folder).rglob(name)]


def is_there(name: str) -> bool:
    """Say whether it is a module or package, or what one has at its top, or what that has."""
    parts = name.split(".")
    for length in range(len(parts), 0, -1):
        path = ROOT.joinpath(*parts[:length])
        module = path.with_suffix(".py") if path.with_suffix(".py").exists() else path / "__init__.py"
        if module.exists() or path.is_dir():
            body = ast.parse(text_of(module)).body if module.exists() else []
            return has(body, parts[length:])
    return False


def has(body: list[ast.stmt], names: list[str]) -> bool:
    if not names:
        return True
    for node in body:
        if getattr(node, "name", None) == names[0]:
            return has(getattr(node, "body", []), names[1:])
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        if any(isinstance(target, ast.Name) and target.id == names[0] for target in targets):
            return True
    return False
