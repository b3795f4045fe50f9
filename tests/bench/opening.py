"""Opening a large archive beside the small one: the wait, and the memory it takes."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.heart import load
from tests.bench.start import OURS, seconds

ROUNDS = 7


def compare(small: Path, large: Path) -> None:
    """Print both, taken in turn, and what is wanted."""
    times: dict[Path, list[float]] = {small: [], large: []}
    with tempfile.TemporaryDirectory() as home:
        for _ in range(ROUNDS):
            for path, found in times.items():
                found.append(seconds(OURS, home, path) * 1000)
    for name, of in (("median", statistics.median), ("best", min)):
        one, other = of(times[small]), of(times[large])
        print(
            f"  from the start to painted rows, {name}: small {one:.0f} ms, large"
            f" {other:.0f}, {other - one:+.0f}; wanted +200 at most ({load()})"
        )
    one, other = memory(small), memory(large)
    print(
        f"  memory at most, after all queries: small {one:.0f} MB, large {other:.0f},"
        f" ratio {other / one:.2f}; wanted under 1.3",
        flush=True,
    )


def memory(path: Path) -> float:
    """Give the megabytes of a window that was asked everything once."""
    words = [sys.executable, "-m", "tests.bench.window", "--memory", str(path)]
    ended = subprocess.run(words, capture_output=True, text=True, check=True)
    return float(ended.stdout.split()[-1])


if __name__ == "__main__":
    compare(Path(sys.argv[1]), Path(sys.argv[2]))
