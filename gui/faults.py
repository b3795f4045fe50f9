"""The world's faults in the reader's language: what happened, what to do."""

from __future__ import annotations

from gui.qt import QT_TRANSLATE_NOOP, translate
from model.errors import (
    ArchiveDamaged,
    ArchiveMissing,
    ArchiveTooNew,
    ArchiveUnreadable,
    IndexOutdated,
    NotAnArchive,
    OutputError,
    PictureTooLarge,
    WorldError,
)

SENTENCES: dict[type[WorldError], str] = {
    ArchiveMissing: QT_TRANSLATE_NOOP(
        "Faults",
        "{path} does not exist. Check the name, or choose another archive.",
    ),
    ArchiveUnreadable: QT_TRANSLATE_NOOP(
        "Faults",
        "{path} may not be read. Ask for permission to read it, or copy it to a "
        "folder of your own.",
    ),
    NotAnArchive: QT_TRANSLATE_NOOP(
        "Faults",
        "{path} is not a Vesika archive. It was left as it is; choose another file.",
    ),
    ArchiveDamaged: QT_TRANSLATE_NOOP(
        "Faults",
        "{path} is damaged. It was left as it is; open a copy from a backup.",
    ),
    ArchiveTooNew: QT_TRANSLATE_NOOP(
        "Faults",
        "{path} was written by a newer Vesika. It was left as it is; update Vesika "
        "to open it.",
    ),
    PictureTooLarge: QT_TRANSLATE_NOOP(
        "Faults",
        "{path} was not written: as a picture it would be too large to read. Nothing "
        "was changed; narrow the query, print it, or save it as SVG.",
    ),
    IndexOutdated: QT_TRANSLATE_NOOP(
        "Faults",
        "The search index of {path} was made by another version, and the file may only "
        "be read: a search may miss words. Copy the archive to a folder of your own "
        "and open the copy.",
    ),
    OutputError: QT_TRANSLATE_NOOP(
        "Faults",
        "{path} was not written ({detail}). Nothing was changed; choose another "
        "folder or make room, then try again.",
    ),
}


def sentence(error: WorldError) -> str:
    """Say an error in one sentence; one without words here speaks for itself."""
    for kind, source in SENTENCES.items():
        if isinstance(error, kind):
            words = translate("Faults", source)
            fields = {"path": "", "detail": ""} | vars(error)
            return words.format(**fields)
    return str(error)
