"""The rooms of the house and the doors between them: `gui` knows `model`, never back.

Imports are followed transitively and into functions, so a late import is no way round.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_archon import archrule

# From the ground up: a room may import its own floor and those under it. Modules that
# stand on no floor (errors, undo ...) are followed, not judged.
FLOORS = (
    ("text", "dates", "names"),
    ("archive", "schema"),
    ("records",),
    ("search",),
    ("importing", "exporting", "comparison", "disagreement", "build", "check", "cli"),
)
DATABASE = ("sqlite3", "sqlite3.*", "sqlite_utils", "sqlite_utils.*")
# What in gui is not a pane. Everything else is one; panes meet in gui.focus only.
SHARED = {
    "actions",
    "app",
    "changes",
    "commands",
    "conditions",
    "copying",
    "early",
    "examples",
    "faults",
    "focus",
    "garbage",
    "handlers",
    "icons",
    "indexing",
    "infobar",
    "jobs",
    "main_window",
    "paging",
    "paper",
    "picture_button",
    "printing",
    "prints",
    "qt",
    "query",
    "results",
    "richtable",
    "settings",
    "sheets",
    "shipped",
    "start",
    "tabbing",
    "themes",
    "translation",
    "turning",
    "widgets",
    "words",
}

ROOT = Path(__file__).parents[1]
# A statement begins with its verb, in one case throughout: "Select all" is English.
SQL = re.compile(
    r"""\s*\(?\s*(
        select\s.+\sfrom\s | insert\s+(or\s+\w+\s+)?into\s | update\s.+\sset\s
      | delete\s+from\s | replace\s+into\s | with\s(recursive\s)?.+\sas\s+\(
      | (create|drop|alter)\s+(temp\s+)?(virtual\s+)?(table|index|trigger|view)\s
      | pragma\s+\w+ | attach\s+database\s | begin\s+(immediate|exclusive)\b
    )""",
    re.VERBOSE | re.DOTALL,
)
# The lookbehind leaves web addresses alone, whose paths may hold such names.
MACHINE_PATH = re.compile(
    rb"(?<![\w.%-])(?:/(?:work|tmp|home|root|Users)/|[A-Z]:\\Users\\)\w"
)


def within(*rooms: str) -> list[str]:
    """Patterns for these modules and all that is inside them."""
    return [pattern for room in rooms for pattern in (room, f"{room}.*")]


def modules(package: str) -> list[Path]:
    return sorted((ROOT / package).rglob("*.py"))


def exists(module: str) -> bool:
    path = ROOT.joinpath(*module.split("."))
    return any(path.rglob("*.py")) or path.with_suffix(".py").is_file()


def panes() -> list[str]:
    names = {path.relative_to(ROOT / "gui").parts[0] for path in modules("gui")}
    return sorted({name.removesuffix(".py") for name in names} - SHARED - {"__init__"})


def upward() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each room of model that is built, with the rooms on the floors above it."""
    for floor, rooms in enumerate(FLOORS):
        above = tuple(f"model.{room}" for over in FLOORS[floor + 1 :] for room in over)
        for room in rooms:
            if above and exists(f"model.{room}"):
                yield f"model.{room}", above


def strings(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value


def prints(tree: ast.AST) -> Iterator[int]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id="print")):
                yield node.lineno


def is_sql(text: str) -> bool:
    verb = re.search(r"\w+", text)
    in_one_case = verb is not None and (verb[0].islower() or verb[0].isupper())
    return in_one_case and SQL.match(text.lower()) is not None


def test_the_model_knows_neither_the_window_nor_qt() -> None:
    (
        archrule("model without a screen")
        .match(*within("model"))
        .should_not_import(*within("gui", "tests", "PySide6", "shiboken6"))
        .check("model")
    )


@pytest.mark.parametrize(("room", "above"), list(upward()))
def test_a_room_stands_on_the_floors_below_it(
    room: str, above: tuple[str, ...]
) -> None:
    (
        archrule(f"{room} knows nothing above it")
        .match(*within(room))
        .should_not_import(*within(*above))
        .check("model")
    )


@pytest.mark.parametrize("room", [r for r in FLOORS[0] if exists(f"model.{r}")])
def test_texts_dates_and_names_need_no_database(room: str) -> None:
    (
        archrule(f"model.{room} is strings in, strings out")
        .match(*within(f"model.{room}"))
        .should_not_import(*within("model.archive", "model.schema"), *DATABASE)
        .check("model")
    )


def test_the_window_opens_no_database() -> None:
    (
        archrule("gui asks the model")
        .match(*within("gui"))
        .should_not_import(*DATABASE, "PySide6.QtSql")
        .check("gui")
    )


def test_panes_never_import_one_another() -> None:
    for pane in panes():
        others = [f"gui.{other}" for other in panes() if other != pane]
        (
            archrule(f"gui.{pane} alone", "not a pane? then name it in SHARED")
            .match(*within(f"gui.{pane}"))
            .should_not_import(*within(*others, "gui.app", "gui.main_window"))
            .check("gui")
        )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("select id from passage", True),
        ("\n  SELECT id\n  FROM passage where id = ?", True),
        ("PRAGMA foreign_keys = on", True),
        ("delete from note where id = ?", True),
        ("Select a document from the list", False),
        ("Update the text and set a date", False),
        ("belge", False),
    ],
)
def test_a_statement_is_told_from_a_sentence(text: str, expected: bool) -> None:
    assert is_sql(text) is expected


def test_the_window_holds_no_sql() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in modules("gui")
        for line, text in strings(ast.parse(path.read_bytes()))
        if is_sql(text)
    ]
    assert found == []


def test_only_the_command_line_prints() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for package in ("model", "gui")
        for path in modules(package)
        if path != ROOT / "model/cli.py"
        for line in prints(ast.parse(path.read_bytes()))
    ]
    assert found == []


def test_no_file_names_a_place_on_somebodys_machine(project_files: list[Path]) -> None:
    found = {
        str(file): match[0]
        for file in project_files
        if (match := MACHINE_PATH.search((ROOT / file).read_bytes()))
    }
    assert found == {}


@pytest.mark.parametrize(
    ("package", "most"), [("model", 400), ("gui", 400), ("tests", 500)]
)
def test_a_file_is_read_in_one_sitting(package: str, most: int) -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_bytes().splitlines())
        for path in modules(package)
    }
    assert {name: n for name, n in lengths.items() if n > most} == {}


def test_a_function_is_seen_at_a_glance() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"
        for package in ("model", "gui", "tests")
        for path in modules(package)
        for node in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if (node.end_lineno or node.lineno) - node.lineno >= 60
    ]
    assert found == []
