"""The language of the interface: the system's by default, changed without a restart.

Source strings are English; Qt sends every widget a LanguageChange event when a
translator is installed, and each writes its words anew.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from gui.qt import QT_TRANSLATE_NOOP
from model.shipped import resources


class Language(StrEnum):
    """The languages of the interface; `system` takes the first that the system has."""

    SYSTEM = "system"
    TURKISH = "tr"
    ENGLISH = "en"
    RUSSIAN = "ru"


OF_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),
    QT_TRANSLATE_NOOP("QShortcut", "Backspace"),
)
"""Words of Qt's own that Qt has no Turkish for; ours are asked first.

Keys are called as they are written on a keyboard: no Turkish one has a «Kontrol» or an
«Üst Karakter», as Qt would call them.
"""

SPOKEN = (Language.TURKISH, Language.ENGLISH, Language.RUSSIAN)


class Translation:
    """The translators in use, ours and Qt's own."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []
        self.language = Language.ENGLISH

    def use(self, wanted: Language) -> None:
        """Speak a language from now on."""
        self.language = spoken(wanted)
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        QLocale.setDefault(QLocale(self.language))
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        ours = str(resources() / "i18n")
        for name, folder in (("qtbase", qt), ("vesika", ours)):
            translator = QTranslator()
            if translator.load(f"{name}_{self.language}", folder):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)


translation = Translation()
"""What the interface speaks; there is one application and one language."""


def spoken(wanted: Language) -> Language:
    """Give the language to speak: the wanted one, or the system's as far as we can."""
    if wanted is not Language.SYSTEM:
        return wanted
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0].lower()
        if code in SPOKEN:
            return Language(code)
    return Language.ENGLISH
