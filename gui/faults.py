"""The world's faults in the reader's language: what happened, what to do."""

from __future__ import annotations

import errno
import os

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

_FULL = "disk is full"
"""What SQLite says of a full disk."""

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

DETAILS = {
    errno.ENOSPC: QT_TRANSLATE_NOOP("Faults", "the disk is full"),
    errno.EDQUOT: QT_TRANSLATE_NOOP("Faults", "the room given to you is used up"),
    errno.EFBIG: QT_TRANSLATE_NOOP("Faults", "so large a file is not allowed there"),
    errno.EACCES: QT_TRANSLATE_NOOP("Faults", "you may not write there"),
    errno.EPERM: QT_TRANSLATE_NOOP("Faults", "you may not write there"),
    errno.EROFS: QT_TRANSLATE_NOOP("Faults", "it may only be read there"),
    errno.ENOENT: QT_TRANSLATE_NOOP("Faults", "there is no such folder"),
    errno.ENOTDIR: QT_TRANSLATE_NOOP("Faults", "there is no such folder"),
    errno.EISDIR: QT_TRANSLATE_NOOP("Faults", "a folder has this name"),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP("Faults", "the name is too long"),
    errno.EINVAL: QT_TRANSLATE_NOOP("Faults", "the system does not allow this name"),
}
"""Why a file could not be written, by what the system calls it."""


def _detail(told: str) -> str:
    """Give the system's reason in the reader's language, or as the system says it."""
    for number, source in DETAILS.items():
        if told == os.strerror(number):
            return translate("Faults", source)
    return translate("Faults", DETAILS[errno.ENOSPC]) if _FULL in told else told


def sentence(error: WorldError) -> str:
    """Say an error in one sentence; one without words here speaks for itself."""
    for kind, source in SENTENCES.items():
        if isinstance(error, kind):
            words = translate("Faults", source)
            fields = {"path": "", "detail": ""} | vars(error)
            fields["detail"] = _detail(str(fields["detail"]))
            return words.format(**fields)
    return str(error)
