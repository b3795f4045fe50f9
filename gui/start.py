"""The command `vesika`: a command of the model, or the window.

Nothing here imports Qt before a window is wanted, so that the commands run on a
machine without a screen.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from model import cli


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and give its exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words and words[0] in cli.COMMANDS:
        return cli.main(words)
    return cli.guarded(_window, words)


def _window(words: list[str]) -> int:
    parser = cli.Parser(
        prog="vesika",
        description="Opens the desktop archive, on the shipped archive or on FILE.",
        epilog=f"Commands that need no display: {', '.join(cli.COMMANDS)}.",
    )
    parser.add_argument("file", nargs="?", metavar="FILE", help="an archive")
    parser.add_argument("query", nargs="?", help=argparse.SUPPRESS)
    parser.add_argument(
        "--screenshot", action="store_true", help="--screenshot PNG [QUERY]"
    )
    options = parser.parse_args(words)
    if options.query is not None and not options.screenshot:
        raise cli.WrongUse("one archive at a time (see vesika --help)")
    from gui import app

    if options.screenshot:
        if options.file is None:
            raise cli.WrongUse("--screenshot needs the name of a PNG file")
        return app.screenshot(Path(options.file), options.query or "")
    if problem := app.display_problem():
        raise cli.WrongUse(problem)
    return app.main(Path(options.file) if options.file else None)
