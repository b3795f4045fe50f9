"""The Qt binding keeps its counts of references: see the pin in pyproject.toml.

PySide6 6.12.0 under Python 3.11 lost one reference to True, False or None at every
`Signal.emit()`, and aborted the interpreter after some hundreds: a reader who scrolls
for a minute. The process of its own turns such an abort into a failed exit code.
"""

import subprocess
import sys

import pytest
from PySide6.QtCore import QObject, Signal

EMISSIONS = 5_000

IN_A_PROCESS_OF_ITS_OWN = f"""
from PySide6.QtCore import QObject, Signal

class Source(QObject):
    flag = Signal(bool)
    thing = Signal(object)

source, seen = Source(), []
source.flag.connect(seen.append)
source.thing.connect(seen.append)
for _ in range({EMISSIONS}):
    source.flag.emit(True)
    source.flag.emit(False)
    source.thing.emit(None)
    source.thing.emit(True)
assert seen == [True, False, None, True] * {EMISSIONS}
"""


class Source(QObject):
    flag = Signal(bool)
    thing = Signal(object)


def test_a_process_survives_thousands_of_emissions() -> None:
    done = subprocess.run(
        [sys.executable, "-c", IN_A_PROCESS_OF_ITS_OWN],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("value", [True, False, None], ids=str)
def test_an_emission_costs_no_reference(value: bool | None) -> None:
    source, seen = Source(), []
    source.thing.connect(seen.append)
    source.flag.connect(seen.append)
    before = sys.getrefcount(value)
    for _ in range(EMISSIONS):
        source.thing.emit(value)
        source.flag.emit(bool(value))
    assert seen == [value, bool(value)] * EMISSIONS
    seen.clear()
    assert abs(sys.getrefcount(value) - before) < EMISSIONS // 100
