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
    from collections.abc import Sequence

_QT_PREFIX = "qtbase_"
_PREFIX = "genreorganizer_"
_BASE = "en"
_INSTALLED = "installed_texts"
"""Where the application keeps its translations: their Python halves may go where Qt alone holds
them, as children of the application, and with those what Qt reads."""
_NAMES = {"en": "English", "es": "Español", "pt_BR": "Português (Brasil)"}
"""Of languages that Qt names as one country speaks them, or that are others elsewhere."""


def available() -> tuple[str, ...]:
    """The codes of the languages that the window speaks, such as "de" or "pt_BR", by name."""
    files = _folder().glob(f"{_PREFIX}*.qm")
    codes = (file.stem.removeprefix(_PREFIX) for file in files)
    return tuple(sorted(codes, key=native_name))


def native_name(code: str) -> str:
    """What those who speak a language call it."""
    name = QLocale(code).nativeLanguageName()
    return _NAMES.get(code) or name[:1].upper() + name[1:]


def use(application: QCoreApplication, code: str) -> None:
    """Let texts that are made from now on be in a language.

    Qt's own texts and the direction of the layout follow the language of ours. So do numbers
    and dates where the desktop would write them in other digits than the program's texts do.

    Args:
        application: Qt's application.
        code: A code of `available`; empty takes the desktop's, another one English.
    """
    for old in getattr(application, _INSTALLED, ()):
        application.removeTranslator(old)
    wanted = QLocale(code) if code else _of_desktop()
    spoken = _spoken(wanted)
    # English is a translation too: it knows the plurals, also of texts that are new.
    qt_texts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    files = [qt_texts / f"{_QT_PREFIX}{name}.qm" for name in (spoken.partition("_")[0], spoken)]
    # The last one is asked first: ours name the keys as keyboards do, which Qt's do not always.
    files += [_folder() / f"{_PREFIX}{name}.qm" for name in dict.fromkeys((_BASE, spoken))]
    installed = [_Texts(file.read_bytes()) for file in files if os.access(file, os.R_OK)]
    for texts in installed:
        application.installTranslator(texts)
    setattr(application, _INSTALLED, installed)
    locale = QLocale(spoken)
    abroad = QLocale(locale.language(), QLocale.Country.World)
    QLocale.setDefault(next(filter(_has_latin_digits, (wanted, locale, abroad, QLocale(_BASE)))))
    QGuiApplication.setLayoutDirection(locale.textDirection())


def in_use() -> str:
    """The code of the language that texts are made in."""
    installed: Sequence[QTranslator] = getattr(QCoreApplication.instance(), _INSTALLED, ())
    return installed[-1].language() if installed else _BASE


def capitals(text: str) -> str:
    """A text in capital letters, as its language has them: that of the Turkish i has a dot."""
    return QLocale(in_use()).toUpper(text)


def _of_desktop() -> QLocale:
    """The desktop's locale; where that is C or POSIX, English as no one country writes it."""
    locale = QLocale.system()
    if locale.language() is not QLocale.Language.C:
        return locale
    return QLocale(QLocale.Language.English, QLocale.Country.World)


def _spoken(wanted: QLocale) -> str:
    """The code of the first of a locale's languages that the window speaks, else English.

    Another country's form of a language does where it is written alike: Portugal reads what is
    written for Brazil, but Taiwan not what is written for China.
    """
    codes = available()
    for name in wanted.uiLanguages(QLocale.TagSeparator.Underscore):
        if name in codes:
            return name
        if "_" in name:  # else Qt would take its most common script
            for code in codes:
                if _written(QLocale(code)) == _written(QLocale(name)):
                    return code
    return _BASE


def _written(locale: QLocale) -> tuple[QLocale.Language, QLocale.Script]:
    return locale.language(), locale.script()


class _Texts(QTranslator):
    """A compiled translation in memory.

    Qt would map its file, and the program would crash when an update writes over it.
    """

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self._data = data  # Qt goes on reading there
        self.load(data)


def _has_latin_digits(locale: QLocale) -> bool:
    return locale.zeroDigit() == "0"


def _folder() -> Path:
    return paths.resources_dir() / "translations"
