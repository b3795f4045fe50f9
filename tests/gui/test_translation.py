"""Every word of the interface has a finished translation, and each is compiled."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from gui.translation import Language, spoken, translation
from gui.words import (
    DOCUMENT_KINDS,
    EVENT_KINDS,
    PASSAGE_KINDS,
    RECORD_KINDS,
    TREATY_KINDS,
)
from model.search.kind_names import values_named

LANGUAGES = ("tr", "ru", "en")
PLURALS = {"tr": 1, "ru": 3, "en": 2}


def messages(path: Path) -> dict[tuple[str, str], ElementTree.Element]:
    """Give the messages of a .ts file by context and source string."""
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in ElementTree.parse(path).getroot()
        for message in context.findall("message")
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_string_has_a_finished_translation(root: Path, language: str) -> None:
    unfinished = []
    for (context, source), message in messages(_ts(root, language)).items():
        translated = message.find("translation")
        assert translated is not None
        forms = [form.text or "" for form in translated.findall("numerusform")]
        needed = PLURALS[language] if message.get("numerus") else 0
        whole = all(forms) if forms else bool(translated.text)
        if translated.get("type") or not whole or len(forms) != needed:
            unfinished.append(f"{context}: {source}")
    assert unfinished == []


@pytest.mark.parametrize("language", ("tr", "ru"))
def test_what_is_filled_in_survives_translation(root: Path, language: str) -> None:
    lost = [
        source
        for (_, source), message in messages(_ts(root, language)).items()
        for text in message.find("translation").itertext()  # type: ignore[union-attr]
        if text.strip() and _blanks(text) != _blanks(source)
    ]
    assert lost == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_string_is_missing_from_the_file(
    root: Path, tmp_path: Path, language: str
) -> None:
    fresh = tmp_path / "fresh.ts"
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    sources = [str(path) for path in sorted((root / "gui").rglob("*.py"))]
    subprocess.run([lupdate, *sources, "-ts", fresh], check=True, capture_output=True)
    assert messages(fresh).keys() == messages(_ts(root, language)).keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_says_what_the_text_says(
    root: Path, qapp: QApplication, language: str
) -> None:
    compiled = QTranslator()
    assert compiled.load(str(root / f"resources/i18n/vesika_{language}.qm"))
    for (context, source), message in messages(_ts(root, language)).items():
        if not message.get("numerus"):
            assert compiled.translate(context, source) == message.findtext(
                "translation"
            )


def test_qt_speaks_the_language_too(qapp: QApplication) -> None:
    translation.use(Language.TURKISH)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "İptal"


def test_keys_are_called_as_they_are_written_on_the_keyboard(
    qapp: QApplication,
) -> None:
    translation.use(Language.TURKISH)
    for keys, said in (
        ("Ctrl+Shift+C", "Ctrl+Shift+C"),
        ("Alt+Left", "Alt+Sol"),
        ("Ctrl+Backspace", "Ctrl+Backspace"),
    ):
        native = QKeySequence.SequenceFormat.NativeText
        assert QKeySequence(keys).toString(native) == said


@pytest.mark.parametrize("language", [Language.TURKISH, Language.RUSSIAN])
def test_a_chosen_language_is_spoken(language: Language) -> None:
    assert spoken(language) is language


def test_an_unknown_system_speaks_english() -> None:
    # tests/conftest.py sets the locale C.
    assert spoken(Language.SYSTEM) is Language.ENGLISH


def _ts(root: Path, language: str) -> Path:
    return root / f"resources/i18n/vesika_{language}.ts"


def _blanks(text: str) -> set[str]:
    return {part.partition("}")[0] for part in text.split("{")[1:]} | (
        {"%n"} if "%n" in text else set()
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_kind_takes_the_words_that_the_window_shows(root: Path, language: str) -> None:
    shown = messages(_ts(root, language))
    lost = []
    for kinds in (
        PASSAGE_KINDS,
        TREATY_KINDS,
        EVENT_KINDS,
        RECORD_KINDS,
        DOCUMENT_KINDS,
    ):
        for value, source in kinds.items():
            said = shown["Words", source].findtext("translation") or ""
            # Of documents an article is no treaty's: it has a name of its own.
            own = kinds is DOCUMENT_KINDS and value == "article"
            if own and language != "tr":
                continue
            if values_named(said) != ["scholarly" if own else value]:
                lost.append((said, values_named(said)))
    assert lost == []
