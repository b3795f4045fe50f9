"""What holds for every test: no screen, nobody's own settings, one locale."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parents[1]

# Set before anything imports Qt or platformdirs: tests draw into memory, and neither
# read nor write the settings, archives and caches of whoever runs them. A test that
# needs a real window starts its own Xvfb and gives its process another environment.
_home = Path(tempfile.mkdtemp(prefix="vesika-tests-"))
os.environ.update(
    QT_QPA_PLATFORM="offscreen",
    HOME=str(_home),
    XDG_DATA_HOME=str(_home / "data"),
    XDG_CONFIG_HOME=str(_home / "config"),
    XDG_CACHE_HOME=str(_home / "cache"),
    XDG_STATE_HOME=str(_home / "state"),
    XDG_RUNTIME_DIR=str(_home / "runtime"),
    # Without a UTF-8 locale Qt warns at its start, and a warning fails a test.
    LC_ALL="C.UTF-8",
)
# Qt refuses a runtime directory that others may read.
(_home / "runtime").mkdir(mode=0o700)


# Where nobody looks on, chance decides nothing and a slow machine is no fault.
settings.register_profile("ci", derandomize=True, deadline=None)
if os.environ.get("CI"):
    settings.load_profile("ci")


def pytest_unconfigure() -> None:
    shutil.rmtree(_home, ignore_errors=True)


@pytest.fixture(scope="session")
def root() -> Path:
    """Give the checkout under test."""
    return ROOT


@pytest.fixture(scope="session")
def project_files() -> list[Path]:
    """List every file of the project, relative to its root: tracked, or about to be."""
    command = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z"]
    try:
        listed = subprocess.run(
            [*command, "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            capture_output=True,
            check=True,
            text=True,
        ).stdout.split("\0")
    except (FileNotFoundError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout: which files are the project's is unknown")
    return [Path(name) for name in sorted(listed) if name and (ROOT / name).is_file()]
