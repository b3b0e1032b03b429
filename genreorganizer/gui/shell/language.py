# SPDX-License-Identifier: GPL-3.0-or-later
"""The language of the window: which there are, and putting one to use."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from genreorganizer import paths

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_QT_PREFIX = "qtbase_"
_PREFIX = "genreorganizer_"
_BASE = "en"


def available() -> tuple[str, ...]:
    """The ISO 639-1 codes of the languages that the window speaks."""
    files = _folder().glob(f"{_PREFIX}*.qm")
    return tuple(sorted(file.stem.removeprefix(_PREFIX) for file in files))


def native_name(code: str) -> str:
    """What those who speak a language call it."""
    name = QLocale(code).nativeLanguageName()
    # Qt says "American English" for the plain code.
    return "English" if code == _BASE else name[:1].upper() + name[1:]


def use(application: QCoreApplication, code: str) -> None:
    """Let texts that are made from now on be in a language.

    Qt's own texts and the direction of the layout follow the language of ours. So do numbers
    and dates where the desktop would write them in other digits than the program's texts do.

    Args:
        application: Qt's application.
        code: ISO 639-1; empty takes the desktop's.
    """
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    wanted = QLocale(code) if code else QLocale.system()
    # English is a translation too: it knows the plurals.
    spoken = wanted if _file(wanted, _PREFIX, _folder()) else QLocale(_BASE)
    qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for prefix, folder in ((_QT_PREFIX, Path(qt_texts)), (_PREFIX, _folder())):
        file = _file(spoken, prefix, folder)
        if file is not None:
            _install(application, file)
    QLocale.setDefault(next(filter(_has_latin_digits, (wanted, spoken, QLocale(_BASE)))))
    QGuiApplication.setLayoutDirection(spoken.textDirection())


class _Texts(QTranslator):
    """A compiled translation in memory.

    Qt would map its file, and the program would crash when an update writes over it.
    """

    def __init__(self, data: bytes, parent: QObject) -> None:
        super().__init__(parent)
        self._data = data  # Qt goes on reading there
        self.usable = self.load(data)


def _file(locale: QLocale, prefix: str, folder: Path) -> Path | None:
    """The file of the first of a locale's languages that there is one for."""
    for code in locale.uiLanguages(QLocale.TagSeparator.Underscore):
        file = folder / f"{prefix}{code}.qm"
        if os.access(file, os.R_OK):
            return file
    return None


def _install(application: QCoreApplication, file: Path) -> None:
    texts = _Texts(file.read_bytes(), application)
    if texts.usable:
        application.installTranslator(texts)


def _has_latin_digits(locale: QLocale) -> bool:
    return locale.zeroDigit() == "0"


def _folder() -> Path:
    return paths.resources_dir() / "translations"
