# SPDX-License-Identifier: GPL-3.0-or-later
"""The language of the window: which there are, and putting one to use."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

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

    Args:
        application: Qt's application.
        code: ISO 639-1; empty takes the desktop's.
    """
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    locale = QLocale(code) if code else QLocale.system()
    QLocale.setDefault(locale)
    qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _install(application, locale, _QT_PREFIX, Path(qt_texts))
    if not _install(application, locale, _PREFIX, _folder()):
        # English is a translation too: it knows the plurals.
        _install(application, QLocale(_BASE), _PREFIX, _folder())


class _Texts(QTranslator):
    """A compiled translation in memory.

    Qt would map its file, and the program would crash when an update writes over it.
    """

    def __init__(self, data: bytes, parent: QObject) -> None:
        super().__init__(parent)
        self._data = data  # Qt goes on reading there
        self.usable = self.load(data)


def _install(application: QCoreApplication, locale: QLocale, prefix: str, folder: Path) -> bool:
    """Put the first of a locale's languages to use that there is a file for."""
    for code in locale.uiLanguages(QLocale.TagSeparator.Underscore):
        try:
            data = (folder / f"{prefix}{code}.qm").read_bytes()
        except OSError:
            continue
        texts = _Texts(data, application)
        if texts.usable:
            return application.installTranslator(texts)
        texts.deleteLater()
    return False


def _folder() -> Path:
    return paths.resources_dir() / "translations"
