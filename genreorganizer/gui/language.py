# SPDX-License-Identifier: GPL-3.0-or-later
"""The language of the window: which there are, and putting one to use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from genreorganizer import paths

if TYPE_CHECKING:
    from pathlib import Path

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
    _install(application, locale, "qtbase", "_", qt_texts)
    if not _install(application, locale, _PREFIX, "", str(_folder())):
        # English is a translation too: it knows the plurals.
        _install(application, QLocale(_BASE), _PREFIX, "", str(_folder()))


def _install(
    application: QCoreApplication, locale: QLocale, name: str, joint: str, folder: str
) -> bool:
    translator = QTranslator(application)
    if translator.load(locale, name, joint, folder):
        return application.installTranslator(translator)
    translator.deleteLater()
    return False


def _folder() -> Path:
    return paths.resources_dir() / "translations"
