"""The house rules: who may import whom, no cycles, short modules, services that say what they promise."""

import ast
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
OURS = ("bot", "db", "dialogs")
LONGEST_MODULE = 300
# One reason to change, though long: the tables, which Tortoise and aerich want in one module, and all that is refused.
LONG_MODULES = {"db.models", "bot.services.errors"}

# What puts the bot together and runs it. Whatever else stands in `bot/` itself is a helper: texts, callbacks, screens …
TOP = ("bot.app", "bot.run.process", "bot.__main__")
HELPERS_MAY_NOT = ("bot.handlers", "bot.telegram.middlewares", "bot.demo", "dialogs", *TOP)
# What dialogs may know besides themselves; `db.fields` is the clock.
FOR_DIALOGS = (
    "bot.services",
    "bot.i18n",
    "bot.telegram.filters",
    "bot.text.words",
    "bot.telegram.parts",
    "bot.program.refused_parts",
    "bot.text.payments",
    "bot.telegram.receipt_files",
    "bot.program.text",
    "bot.telegram.commands",
    "bot.settings",
    "db.models",
    "db.fields",
)
# An error or a list of values may say by its name all that there is to say.
SAY_ENOUGH = ("CRMError", "NotFound", "Enum", "StrEnum", "IntEnum")


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {name_of(path): path for folder in OURS for path in sorted((ROOT / folder).rglob("*.py"))}


@cache
def tree(module: str) -> ast.Module:
    return ast.parse(MODULES[module].read_text("utf-8"))


@cache
def imports(module: str) -> frozenset[str]:
    """Return what the module imports anywhere in it, by full names; of our packages down to the module."""
    found = set()
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} imports relatively"
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                found.add(inner if inner in MODULES else str(node.module))
    return frozenset(found)


def ours(module: str) -> set[str]:
    return {name for name in imports(module) if within(name, *OURS, "tests")}


def within(module: str, *packages: str) -> bool:
    return any(module == package or module.startswith(f"{package}.") for package in packages)


def modules(*packages: str) -> list[str]:
    found = [module for module in MODULES if within(module, *packages)]
    assert found
    return found


def helpers() -> list[str]:
    others = ("bot.handlers", "bot.services", "bot.demo", *TOP)
    return [module for module in modules("bot") if not within(module, *others)]


def refused(who: list[str], *, may: tuple[str, ...] = OURS, may_not: tuple[str, ...] = ()) -> list[str]:
    """Return the imports of our own modules that the rule does not allow."""
    return [
        f"{module} imports {name}"
        for module in who
        for name in sorted(ours(module))
        if not within(name, *may) or within(name, *may_not)
    ]


def test_the_database_knows_nothing_of_the_rest():
    assert not refused(modules("db"), may=("db",))


def test_services_know_the_database_and_each_other():
    assert not refused(modules("bot.services"), may=("db", "bot.services"))


@pytest.mark.parametrize("library", ["aiogram", "aiogram_dialog", "aiohttp", "redis", "fluent"])
def test_services_and_the_database_know_no_telegram(library):
    assert not [module for module in modules("bot.services", "db") if any(within(i, library) for i in imports(module))]


def test_dialogs_know_services_texts_and_themselves():
    assert not refused(modules("dialogs"), may=("dialogs", *FOR_DIALOGS))


def test_a_topic_of_dialogs_does_not_reach_into_another():
    topics = {path.parent.name for path in (ROOT / "dialogs").glob("*/__init__.py")}
    for topic in topics:
        others = tuple(f"dialogs.{other}" for other in topics - {topic})
        assert not refused(modules(f"dialogs.{topic}"), may_not=others)


def test_handlers_know_of_the_dialogs_their_states_only():
    allowed = ("bot", "db.models", "db.fields", "dialogs.states")
    assert not refused(modules("bot.handlers"), may=allowed, may_not=("bot.demo", "bot.telegram.middlewares", *TOP))


def test_helpers_of_the_bot_know_neither_handlers_nor_dialogs():
    assert not refused([m for m in helpers() if not within(m, "bot.telegram.middlewares")], may_not=HELPERS_MAY_NOT)
    assert not refused(modules("bot.telegram.middlewares"), may_not=("bot.handlers", "bot.demo", "dialogs", *TOP))


def test_everything_meets_in_one_place():
    """Handlers and windows are put together by `bot.app` alone; only the process knows `bot.app`."""
    meeting = [module for module in MODULES if {"bot.handlers.start", "dialogs.menu"} <= ours(module)]
    assert meeting == ["bot.app"]
    assert [module for module in MODULES if "bot.app" in ours(module)] == ["bot.run.process"]
    assert [module for module in MODULES if "bot.run.process" in ours(module)] == ["bot.__main__"]


def test_the_demo_knows_nothing_of_the_bot():
    """It is a stranger with a phone. Only the scripted day takes words: it prints the history that the bot wrote."""
    day = ["bot.demo.day.day"]
    assert not refused([module for module in modules("bot.demo") if module not in day], may=("bot.demo",))
    assert not refused(day, may=("bot.demo", "bot.i18n"))


def test_nothing_that_ships_knows_the_tests():
    assert not [module for module in MODULES if any(within(name, "tests") for name in imports(module))]


def test_no_screen_is_drawn_in_a_task_that_nobody_looks_after():
    """The library's `bg()` keeps no reference to its task, and an error in it reaches nobody who would try again."""
    calls = [
        f"{module}:{node.lineno}"
        for module in modules("bot", "dialogs")
        for node in ast.walk(tree(module))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "bg"
    ]
    assert not calls


def test_no_modules_import_each_other_in_a_circle():
    try:
        TopologicalSorter({module: ours(module) - {module} for module in MODULES}).prepare()
    except CycleError as error:
        pytest.fail(" imports ".join(reversed(error.args[1])))


def test_no_module_is_too_long_to_read():
    lengths = {module: len(path.read_text("utf-8").splitlines()) for module, path in MODULES.items()}
    too_long = {module for module, length in lengths.items() if length > LONGEST_MODULE}
    assert too_long - LONG_MODULES == set(), {module: lengths[module] for module in too_long}


def test_public_functions_and_classes_of_services_have_docstrings():
    silent = []
    for module in modules("bot.services"):
        for node in tree(module).body:
            if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                continue
            bases = [base.id for base in getattr(node, "bases", ()) if isinstance(base, ast.Name)]
            public = not node.name.startswith("_")
            if public and ast.get_docstring(node) is None and not set(bases) & set(SAY_ENOUGH):
                silent.append(f"{module}.{node.name}")
    assert not silent
