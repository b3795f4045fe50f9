"""Faults of the world, told apart from faults of the program.

Every error here can be told to a reader in one sentence: what happened, what is
safe, what to do. The model gives the English sentence; the window chooses its own
words by the class and its fields.
"""

from __future__ import annotations

from pathlib import Path


class WorldError(Exception):
    """Something outside the program is not as it should be; nothing was lost."""


class ArchiveError(WorldError):
    """An archive file cannot be used; the file is left as it was."""

    def __init__(self, path: Path, detail: str = "") -> None:
        super().__init__(path, detail)
        self.path = path
        self.detail = detail

    sentence = "{path} cannot be used."

    def __str__(self) -> str:
        return self.sentence.format(path=self.path, detail=self.detail)


class ArchiveMissing(ArchiveError):  # noqa: N818 - reads as what happened
    """There is no file at this path."""

    sentence = "{path} does not exist. Check the name, or choose another archive."


class ArchiveUnreadable(ArchiveError):  # noqa: N818
    """The file or its folder may not be read."""

    sentence = (
        "{path} may not be read ({detail}). Ask for permission to read it, "
        "or copy it to a folder of your own."
    )


class NotAnArchive(ArchiveError):  # noqa: N818
    """The file is empty, is not SQLite, or belongs to another program."""

    sentence = (
        "{path} is not a Vesika archive ({detail}). The file was left as it is; "
        "choose another file."
    )


class ArchiveDamaged(ArchiveError):  # noqa: N818
    """The file is an archive but truncated or corrupt."""

    sentence = (
        "{path} is damaged ({detail}). The file was left as it is; "
        "open a copy from a backup."
    )


class ArchiveTooNew(ArchiveError):  # noqa: N818
    """The archive was written by a newer Vesika."""

    sentence = (
        "{path} was written by a newer Vesika ({detail}). "
        "The file was left as it is; update Vesika to open it."
    )


class IndexOutdated(ArchiveError):  # noqa: N818
    """The search index is of another version, and the file may only be read."""

    sentence = (
        "The search index of {path} was made by another version, and the file may only "
        "be read: a search may miss words. Copy the archive to a folder of your own "
        "and open the copy."
    )


class IndexStale(ArchiveError):  # noqa: N818
    """The search index is of another version; it can be made again."""

    sentence = (
        "The search index of {path} was made by another version and would miss what "
        "stands in it. Nothing is lost: `vesika check --archive FILE --repair` makes "
        "the index again, as opening the archive in the window does."
    )


class RecordError(WorldError):
    """A curated record does not stand in its source; the build stops.

    `file` is the record file, `record` the id of the record, `quotation` the words
    that were looked for, `reason` why they did not do.
    """

    def __init__(self, file: str, record: str, quotation: str, reason: str) -> None:
        super().__init__(file, record, quotation, reason)
        self.file, self.record = file, record
        self.quotation, self.reason = quotation, reason

    def __str__(self) -> str:
        return f"{self.file}: {self.record}: {self.reason}: “{self.quotation}”"


class OutputError(WorldError):
    """A file could not be written; an older file of that name is untouched."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(path, detail)
        self.path, self.detail = path, detail

    def __str__(self) -> str:
        return (
            f"{self.path} was not written ({self.detail}). Nothing was changed; "
            "choose another folder or make room, then try again."
        )


class PictureTooLarge(OutputError):  # noqa: N818 - reads as what happened
    """A picture would need so many pixels that its words could not be read.

    `detail` is its size.
    """

    def __str__(self) -> str:
        return (
            f"{self.path} was not written: as a picture it would be too large to read "
            f"({self.detail}). Narrow the query, print it, or save it as SVG."
        )
