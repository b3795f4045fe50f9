"""`make bench`: what a reader waits for, and how much of what he wants he finds.

`make bench ARGS="10000 1000000"` says how many passages the archives shall have; a
million take a quarter of an hour to make, once, and 4 GB under build/.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path

from model.archive import open_archive
from model.build import build, digest
from model.search.index import INDEX_VERSION
from tests.bench.generator import generate
from tests.bench.long_list import generate_events
from tests.model.search.recall import SETS, first_place, recall

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "build" / "bench"
SIZES = (10_000, 100_000)
OTHERS = ("tests.bench.start", "tests.bench.timeline", "tests.model.exporting.speed")


def main(sizes: list[int]) -> None:
    for module in OTHERS:
        _run(module)
    small = _small()
    _print_recall(small)
    for size in sizes or SIZES:
        path = _archive(small, size)
        print(f"{size:,} passages ({path.stat().st_size / 1e6:,.0f} MB)", flush=True)
        _run("tests.bench.search", path)
        _run("tests.bench.window", path)
        _run("tests.bench.opening", small, path)
    _run("tests.bench.long_list", _long_list(small, max(sizes or SIZES)))


def _run(module: str, *paths: Path) -> None:
    subprocess.run([sys.executable, "-m", module, *paths], check=True)


def _small() -> Path:
    """Give the archive of the five texts; of other records all others are made anew."""
    name = f"{digest(ROOT / 'resources')[:12]}-{INDEX_VERSION}"
    path = FOLDER / name / "small.sqlite"
    if not path.exists():
        shutil.rmtree(FOLDER, ignore_errors=True)
        path.parent.mkdir(parents=True)
        build(ROOT / "resources", path)
    return path


def _archive(small: Path, size: int) -> Path:
    path = small.with_name(f"{size}.sqlite")
    if not path.exists():
        begun = time.perf_counter()
        generate(small, path.with_suffix(".part"), size)
        path.with_suffix(".part").replace(path)
        print(f"made {size:,} passages in {time.perf_counter() - begun:.0f} s")
    return path


def _long_list(small: Path, rows: int) -> Path:
    path = small.with_name(f"{rows}-events.sqlite")
    if not path.exists():
        generate_events(small, path.with_suffix(".part"), rows)
        path.with_suffix(".part").replace(path)
    return path


def _print_recall(small: Path) -> None:
    with open_archive(small) as archive:
        connection = archive.reader()
        for name, needs in SETS.items():
            places = [first_place(connection, query, words) for query, words in needs]
            shares = ", ".join(f"@{n} {recall(places, n):.1%}" for n in (1, 5, 10))
            print(f"recall of {len(needs)} needs ({name}): {shares}")


if __name__ == "__main__":
    main([int(argument) for argument in sys.argv[1:]])
