"""The commands of `vesika` that need no display.

Exit codes: 0 success, 1 nothing found or a check failed, 2 wrong use or unusable
input, with one line on standard error.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from sqlite3 import Connection
from typing import Any, NoReturn

from model import shipped
from model.archive import open_archive
from model.errors import IndexStale, OutputError, WorldError
from model.records.kinds import Kind

FOUND, NOTHING, UNUSABLE = 0, 1, 2

SEARCHED = (
    *(Kind.EVENT, Kind.ARTICLE, Kind.PASSAGE),
    *(Kind.DOCUMENT, Kind.PERSON, Kind.PLACE),
)
"""The kinds that `--kind all` means."""


class WrongUse(Exception):  # noqa: N818 - reads as what happened
    """The command line cannot be understood."""


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line instead of printing the usage."""

    def error(self, message: str) -> NoReturn:
        """Raise WrongUse; argparse itself would print and leave."""
        raise WrongUse(f"{message} (see vesika --help)")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one of the commands that need no display and give its exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    return guarded(_command, words)


def guarded(run: Callable[[list[str]], int], words: list[str]) -> int:
    """Run, and tell a fault of the world or a wrong use in one line."""
    try:
        return run(words)
    except (WorldError, WrongUse) as error:
        print(f"vesika: {' '.join(str(error).split())}", file=sys.stderr)
        return UNUSABLE
    except KeyboardInterrupt:
        print("vesika: stopped; no file was left half-written", file=sys.stderr)
        return UNUSABLE
    except BrokenPipeError:
        # Whoever read us has enough; Python must not write more at its exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FOUND


def _command(words: list[str]) -> int:
    if not words or words[0] not in COMMANDS:
        raise WrongUse(f"one of {', '.join(COMMANDS)} is needed")
    describe, run = COMMANDS[words[0]]
    parser = Parser(prog=f"vesika {words[0]}", description=run.__doc__)
    describe(parser)
    return run(parser.parse_args(_with_queries(words[1:])))


def _with_queries(words: Sequence[str]) -> list[str]:
    """Give a query such as `-kars` a space before it, or it is taken for an option."""
    found: list[str] = []
    for before, word in pairwise(("", *words)):
        takes_value = before.startswith("--") and before != "--json"
        query = word[:1] == "-" and word[:2] not in ("-", "--") and word != "-h"
        found.append(f" {word}" if query and not takes_value else word)
    return found


@contextmanager
def _reading(path: str | None) -> Iterator[Connection]:
    with open_archive(Path(path) if path else shipped.archive()) as archive:
        yield archive.reader()


@contextmanager
def _searching(path: str | None) -> Iterator[Connection]:
    """Read an archive whose index can be searched; raises IndexStale otherwise."""
    from model.search.index import outdated

    with _reading(path) as connection:
        if outdated(connection):
            raise IndexStale(Path(path) if path else shipped.archive())
        yield connection


def _archive_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--archive", metavar="FILE")


def _query_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY")
    parser.add_argument(
        "--kind", choices=[*(kind.value for kind in SEARCHED), "all"], default="all"
    )
    _archive_option(parser)


def _find_options(parser: argparse.ArgumentParser) -> None:
    _query_options(parser)
    parser.add_argument("--limit", type=_positive, default=20)
    parser.add_argument("--json", action="store_true")


def _find(options: argparse.Namespace) -> int:
    """Search the archive and print what is found, best first."""
    with _searching(options.archive) as connection:
        hits = _hits(connection, options.query, options.kind, options.limit)
    if options.json:
        print(json.dumps(hits, ensure_ascii=False, indent=1))
    else:
        for hit in hits:
            print(_line(hit))
    return FOUND if hits else NOTHING


def _hits(
    connection: Connection, query: str, kind: str, limit: int
) -> list[dict[str, Any]]:
    from model.search.hits import contract_hits

    kinds = SEARCHED if kind == "all" else (Kind(kind),)
    return contract_hits(connection, query, kinds, limit)


def _line(hit: dict[str, Any]) -> str:
    place = ""
    if hit["excerpts"]:
        first = hit["excerpts"][0]
        place = f"  [{first['document']} {first['lines'][0]}-{first['lines'][1]}]"
    date = f"{hit['date']}  " if hit["date"] else ""
    title = " ".join(str(hit["title"]).split())
    return f"{hit['kind']:8}  {date}{title}{place}  ({hit['why']})"


def _export_options(parser: argparse.ArgumentParser) -> None:
    from model.exporting import EXPORTERS, Content, Options, Per
    from model.exporting.citing import LOCALES, STYLES

    _query_options(parser)
    parser.add_argument("--format", choices=sorted(EXPORTERS), required=True)
    parser.add_argument("--output", metavar="FILE", required=True)
    parser.add_argument(
        "--per", choices=list(Per), default=Per.CLAIM, help="what a table's row is"
    )
    parser.add_argument(
        "--content", choices=list(Content), default=Content.ALL, help="of a report"
    )
    parser.add_argument("--style", choices=sorted(STYLES), default=Options.style)
    parser.add_argument("--language", choices=sorted(LOCALES), default=Options.language)


def _export(options: argparse.Namespace) -> int:
    """Write the records that a query finds; an empty query means all."""
    from model.exporting import Content, Options, Per, export
    from model.search.hits import found_records

    kinds = SEARCHED if options.kind == "all" else (Kind(options.kind),)
    with _searching(options.archive) as connection:
        records = found_records(connection, options.query, kinds)
        if not records:
            told = f"nothing was found, {options.output} was not written"
            print(f"vesika: {told}", file=sys.stderr)
            return NOTHING
        output = Path(options.output)
        chosen = Options(
            Per(options.per),
            options.style,
            options.language,
            options.query,
            Content(options.content),
        )
        # Each step gives the number of records so far.
        done = max(export(connection, records, options.format, output, chosen))
    print(f"{done} records written to {options.output}")
    return FOUND


def _dump_options(parser: argparse.ArgumentParser) -> None:
    _archive_option(parser)
    parser.add_argument("--output", metavar="FILE", required=True)


def _dump(options: argparse.Namespace) -> int:
    """Write the whole archive as one JSON file."""
    from model.dump import write_dump

    with _reading(options.archive) as connection:
        write_dump(connection, Path(options.output))
    return FOUND


def _build_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--from", dest="dump", metavar="DUMP", help="a vesika dump")
    parser.add_argument("--output", metavar="FILE", required=True)


def _build(options: argparse.Namespace) -> int:
    """Build the shipped archive from its resources, or any archive from its dump."""
    if options.dump:
        from model.restoring.restore import restore

        restore(Path(options.dump), Path(options.output))
        return FOUND
    from model.build import build

    build(shipped.resources(), Path(options.output))
    return FOUND


def _check_options(parser: argparse.ArgumentParser) -> None:
    _archive_option(parser)
    parser.add_argument(
        "--repair", action="store_true", help="rebuild the search index of the archive"
    )


def _check(options: argparse.Namespace) -> int:
    """Verify the file and every excerpt, reference and date in it."""
    from model.check import counts, faults

    path = Path(options.archive) if options.archive else shipped.archive()
    if options.repair:
        _repair(path)
    with _reading(options.archive) as connection:
        found = list(faults(connection))
        for count in counts(connection):
            source = f" {count.source}" if count.source else ""
            print(f"{count.number:7}  {count.kind}{source}")
    for fault in found:
        print(f"vesika: {fault.where}: {fault.what}", file=sys.stderr)
    number = len(found) or "no"
    print(f"{number} fault{'' if number == 1 else 's'}")
    return NOTHING if found else FOUND


def _repair(path: Path) -> None:
    from model.search.repairing import repair

    if path == shipped.archive():
        raise OutputError(path, "the shipped archive is never changed; use --archive")
    for step in repair(path):
        print(f"{step.done}/{step.total} {step.what}", file=sys.stderr)


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("a number from 1 on is needed")
    return int(text)


Describe = Callable[[argparse.ArgumentParser], None]
Run = Callable[[argparse.Namespace], int]

COMMANDS: dict[str, tuple[Describe, Run]] = {
    "find": (_find_options, _find),
    "export": (_export_options, _export),
    "dump": (_dump_options, _dump),
    "build": (_build_options, _build),
    "check": (_check_options, _check),
}
