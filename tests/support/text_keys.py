"""Finds the keys of texts in the sources: calls that take a key, with f-strings as patterns («move-{}»)."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
# The demo's persons speak Russian by themselves; they need no texts of the bot.
SOURCES = [
    path
    for folder in ("bot", "db", "dialogs")
    for path in sorted((ROOT / folder).rglob("*.py"))
    if "demo" not in path.relative_to(ROOT).parts
]


class Taker(NamedTuple):
    """A function that takes a key: at which position and by which name, and what becomes of the text there."""

    position: int
    name: str
    kind: str


HTML, LABEL, BUTTON, ANSWER = "html", "label", "button", "answer"
# Functions that pass a parameter on to one of these are found by themselves.
TAKERS = {
    "t": Taker(0, "key", HTML),
    "translate": Taker(0, "key", HTML),
    "Words": Taker(0, "key", HTML),
    "Note": Taker(-1, "key", HTML),
    "AboutTheClient": Taker(0, "key", HTML),
    "BadAnswer": Taker(0, "reason", ANSWER),
    "label": Taker(0, "key", LABEL),
    "text": Taker(0, "key", LABEL),  # of `db.defaults`
    "Label": Taker(0, "key", BUTTON),
    "button": Taker(1, "key", BUTTON),
}
METHODS = ("label",)


class Use(NamedTuple):
    """A place that wants the text `key`, or those that fit it as a pattern.

    `arguments` are the names of what it gives to the text, none where they can't be told.
    """

    key: str
    where: str
    kind: str
    arguments: frozenset[str] | None


Function = ast.FunctionDef | ast.AsyncFunctionDef


class Reader(ast.NodeVisitor):
    """Reads one module.

    `passing_on` are functions that take a key themselves, `unseen` those whose key comes from somewhere else.
    """

    def __init__(self, path: Path, takers: dict[str, Taker]) -> None:
        self.module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        self.takers = takers
        self.uses: list[Use] = []
        self.passing_on: dict[str, Taker] = {}
        self.unseen: set[str] = set()
        self._functions: list[Function] = []
        self._answering = False
        self.visit(ast.parse(path.read_text("utf-8")))

    def visit_FunctionDef(self, node: Function) -> None:
        self._functions.append(node)
        self.generic_visit(node)
        self._functions.pop()

    visit_AsyncFunctionDef = visit_FunctionDef  # noqa: N815

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Take the key that an error bears."""
        for line in node.body:
            if (
                isinstance(line, (ast.Assign, ast.AnnAssign))
                and isinstance(line.value, ast.Constant)
                and line.value.value
            ):
                target = line.targets[0] if isinstance(line, ast.Assign) else line.target
                if isinstance(target, ast.Name) and target.id == "key":
                    self._take(line.value, ANSWER, None)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = _called(node)
        if taker := self.takers.get(name):
            found = [keyword.value for keyword in node.keywords if keyword.arg == taker.name]
            found += node.args[taker.position : taker.position + 1] if taker.position >= 0 else []
            for value in found:
                kind = ANSWER if self._answering and taker.kind == LABEL else taker.kind
                self._take(value, kind, _arguments(name, node))
        outer = self._answering
        self._answering = outer or name == "answer"  # of `bot.telegram.answers`
        self.generic_visit(node)
        self._answering = outer

    def _take(self, node: ast.expr, kind: str, arguments: frozenset[str] | None) -> None:
        for key in self._keys(node, kind):
            self.uses.append(Use(key, f"{self.module}:{node.lineno}", kind, arguments))

    def _keys(self, node: ast.expr, kind: str) -> Iterator[str]:
        """Yield the keys and patterns that the expression can become."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.IfExp):
            yield from self._keys(node.body, kind)
            yield from self._keys(node.orelse, kind)
        elif isinstance(node, ast.JoinedStr):
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
        elif isinstance(node, ast.Call) and _called(node) == "_key":  # of `bot.program.text`
            yield from (f"{prefix}-{{}}" for prefix in self._keys(node.args[0], kind))
        elif isinstance(node, ast.Name):
            yield from self._named(node.id, kind)
        else:
            self.unseen.add(f"{self.module}:{self._function}")

    def _named(self, name: str, kind: str) -> Iterator[str]:
        function = self._functions[-1] if self._functions else ast.parse("")
        values = [
            line.value
            for line in ast.walk(function)
            if isinstance(line, (ast.Assign, ast.AnnAssign)) and line.value is not None
            for target in (line.targets if isinstance(line, ast.Assign) else [line.target])
            if isinstance(target, ast.Name) and target.id == name
        ]
        for value in values:
            yield from self._keys(value, kind)
        if isinstance(function, Function):
            names = [argument.arg for argument in function.args.args if argument.arg != "self"]
            keyword_only = [argument.arg for argument in function.args.kwonlyargs]
            if name in names or name in keyword_only:
                position = names.index(name) if name in names else -1
                self.passing_on[function.name] = Taker(position, name, kind)
                return
        if not values:
            self.unseen.add(f"{self.module}:{self._function}")

    @property
    def _function(self) -> str:
        return self._functions[-1].name if self._functions else ""


@cache
def readers() -> list[Reader]:
    """Read all sources, again and again until no more functions turn up that pass a key on."""
    takers = TAKERS
    while True:
        found = [Reader(path, takers) for path in SOURCES]
        passing_on = {name: taker for reader in found for name, taker in reader.passing_on.items()}
        if passing_on.keys() <= takers.keys():
            return found
        takers = passing_on | takers


def _called(call: ast.Call) -> str:
    """Return the name of the function; of methods only those that take keys count."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr if call.func.attr in METHODS else ""
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _arguments(name: str, call: ast.Call) -> frozenset[str] | None:
    keywords = {keyword.arg for keyword in call.keywords}
    if name not in (*TAKERS, "home_screen") or None in keywords or name in ("Note", "AboutTheClient"):
        return None  # filled in elsewhere
    names = {keyword for keyword in keywords if keyword}
    if name in ("Words", "Label"):
        names |= {str(argument.value) for argument in call.args[1:] if isinstance(argument, ast.Constant)}
    return frozenset(names)
