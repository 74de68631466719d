"""The house rules: who may import whom, no cycles, short modules, services that say what they promise."""

import ast
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
OURS = ("bot", "db", "dialogs")
LONGEST_MODULE = 300
# One reason to change, though long: all that is refused.
LONG_MODULES = {"bot.services.errors"}

# What everything in `bot/` may know: the services, texts, settings and the log.
COMMON = ("db", "bot.services", "bot.i18n", "bot.text", "bot.settings", "bot.log", "bot.recovery", "bot.loop")
# Each room, and which others it may know besides itself. `bot.app` and `bot.run` put all of it together, but for the
# demo, and nobody below knows them.
ROOMS = {
    "db": (),
    "bot.services": ("db",),
    **dict.fromkeys(COMMON[2:], COMMON),
    "bot.telegram": COMMON,
    "bot.clock": COMMON,
    "bot.api": COMMON,
    "bot.program": (*COMMON, "bot.telegram"),
    "bot.reports": (*COMMON, "bot.program"),
    "bot.outbox": (*COMMON, "bot.telegram", "bot.program"),
    "bot.handlers": (*COMMON, "bot.telegram", "bot.program", "dialogs.routes", "dialogs.opening", "dialogs.kit.ways"),
    "dialogs": (
        "db.models",
        "db.fields",
        "bot.services",
        "bot.i18n",
        "bot.text",
        "bot.settings",
        "bot.telegram",
        "bot.program",
        "bot.reports",
    ),
    "bot.app": (*COMMON, "bot.telegram", "bot.handlers", "dialogs"),
    "bot.run": (*COMMON, "bot.telegram", "bot.api", "bot.outbox", "bot.clock", "bot.program", "bot.app"),
    "bot.__main__": (*COMMON, "bot.run"),
    "bot.demo": ("bot.i18n", "db"),
    "bot.demo.weeks": (*COMMON, "bot.outbox", "bot.clock"),
}
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


def in_room(room: str) -> list[str]:
    """Return the modules of the room, without those of a room within it."""
    inner = [other for other in ROOMS if other.startswith(f"{room}.")]
    return [module for module in modules(room) if not within(module, *inner)]


def refused(who: list[str], *, may: tuple[str, ...] = OURS, may_not: tuple[str, ...] = ()) -> list[str]:
    """Return the imports of our own modules that the rule does not allow."""
    return [
        f"{module} imports {name}"
        for module in who
        for name in sorted(ours(module))
        if not within(name, *may) or within(name, *may_not)
    ]


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_knows_those_below_it_only(room):
    assert not refused(in_room(room), may=(room, *ROOMS[room]))


def test_every_module_stands_in_a_room():
    assert [module for module in MODULES if not within(module, *ROOMS)] == ["bot"]


@pytest.mark.parametrize("library", ["aiogram", "aiogram_dialog", "aiohttp", "redis", "fluent"])
def test_services_and_the_database_know_no_telegram(library):
    assert not [module for module in modules("bot.services", "db") if any(within(i, library) for i in imports(module))]


def test_a_topic_of_dialogs_does_not_reach_into_another():
    topics = {path.parent.name for path in (ROOT / "dialogs").glob("*/__init__.py")} - {"kit"}
    for topic in topics:
        others = tuple(f"dialogs.{other}" for other in topics - {topic})
        assert not refused(modules(f"dialogs.{topic}"), may_not=others)


def test_everything_meets_in_one_place():
    """Handlers and windows are put together by `bot.app` alone."""
    assert [module for module in MODULES if {"bot.handlers.start", "dialogs.menu"} <= ours(module)] == ["bot.app"]


def test_the_demo_knows_next_to_nothing_of_the_bot():
    """It is a stranger with a phone; the day prints history in the bot's words, a bot of the bench has its tables.

    Only the two weeks are none: their people call the services, for time to pass as fast as it can be worked off.
    """
    own = {"bot.demo.day": "bot.i18n", "bot.demo.bench.straight_bot": "db"}
    for room, known in own.items():
        assert not refused(modules(room), may=("bot.demo", known))
    assert not refused([module for module in in_room("bot.demo") if not within(module, *own)], may=("bot.demo",))


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


def test_screens_are_opened_by_routes_alone():
    """A handler names a route and how it comes: what a screen is opened with stands in one place."""
    opening = [
        f"{module}:{node.lineno}"
        for module in modules("bot", "dialogs")
        if module not in ("dialogs.opening", "dialogs.kit.navigation")
        for node in ast.walk(tree(module))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("manager.start", "dialog_manager.start", "Start")
    ]
    assert not opening


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
