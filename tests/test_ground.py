"""The ground a stranger stands on: two commands, one list of packages, one licence."""

import re
import stat
import tomllib
from pathlib import Path

import pytest

TOP_LEVEL = {
    ".ci",
    ".gitignore",
    "LICENSE",
    "Makefile",
    "README.md",
    "data.sqlite",
    "gui",
    "model",
    "pyproject.toml",
    "resources",
    "tests",
}


def section(root: Path, name: str) -> list[str]:
    """List the packages under one heading of the list."""
    text = (root / ".ci/system-packages").read_text(encoding="utf-8")
    under = re.search(rf"^\[{name}\]\n(.*?)(?=^\[|\Z)", text, re.M | re.S)
    assert under, name
    lines = under[1].splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def test_top_level_holds_only_what_the_map_of_rooms_names(
    project_files: list[Path],
) -> None:
    assert {file.parts[0] for file in project_files} - TOP_LEVEL == set()


@pytest.mark.parametrize(
    "package",
    ["libegl1", "libgl1", "libxcb-cursor0", "libxkbcommon-x11-0", "fonts-dejavu-core"],
)
def test_a_window_has_its_libraries_and_letters(root: Path, package: str) -> None:
    assert package in section(root, "run")


def test_the_screen_for_tests_is_no_burden_on_readers(root: Path) -> None:
    assert "xvfb" in section(root, "test")
    assert "xvfb" not in section(root, "run")


def test_no_package_is_listed_twice(root: Path) -> None:
    names = [p for part in ("python", "run", "test") for p in section(root, part)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("command", ["run", "test"])
def test_both_commands_prepare_from_the_same_list(root: Path, command: str) -> None:
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    assert f"\n{command}: .venv/.ready-{command}\n" in makefile
    rule = re.search(r"^(\.venv/\.ready-run .*)\n\t(.*)$", makefile, re.M)
    assert rule
    targets, _, prerequisites = rule[1].rpartition(": ")
    assert f".venv/.ready-{command}" in targets
    assert prerequisites.split() == [
        "pyproject.toml",
        ".ci/system-packages",
        ".ci/prepare",
    ]
    assert rule[2] == "@.ci/prepare $*"


@pytest.mark.parametrize("file", ["Makefile", ".ci/prepare", ".ci/run"])
def test_packages_are_named_nowhere_else(root: Path, file: str) -> None:
    text = (root / file).read_text(encoding="utf-8")
    code = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    names = section(root, "run") + section(root, "test")
    assert [name for name in names if re.search(rf"{re.escape(name)}\b", code)] == []


def test_ci_runs_the_tests_then_the_checks(root: Path) -> None:
    script = root / ".ci/run"
    commands = re.findall(r"^make (\w+)", script.read_text(encoding="utf-8"), re.M)
    assert commands == ["test", "check"]
    assert script.stat().st_mode & stat.S_IXUSR


def test_the_binding_is_pinned_and_the_reason_stands_beside_it(root: Path) -> None:
    text = (root / "pyproject.toml").read_text(encoding="utf-8")
    [pin] = [
        line
        for line in tomllib.loads(text)["project"]["dependencies"]
        if line.startswith("PySide6")
    ]
    assert pin.endswith("<6.12")
    reason = re.search(rf'((?:^ *#.*\n)+) *"{re.escape(pin)}"', text, re.M)
    assert reason
    assert "6.12.0" in reason[1]
    assert "tests/gui/test_signals.py" in reason[1]


def test_the_licence_is_mit(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["license"] == "MIT"
    licence = (root / "LICENSE").read_text(encoding="utf-8")
    assert licence.startswith("MIT License")
    assert "Permission is hereby granted, free of charge" in licence


def test_tests_leave_their_readers_settings_alone() -> None:
    import platformdirs

    mine = Path.home()
    assert mine.name.startswith("vesika-tests-")
    for place in (
        platformdirs.user_data_path("vesika"),
        platformdirs.user_config_path("vesika"),
        platformdirs.user_cache_path("vesika"),
    ):
        assert place.is_relative_to(mine)
