# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things are: the only module that locates models, resources and user folders."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import platformdirs

_APP = "genreorganizer"
_PACKAGE = Path(__file__).resolve().parent


@cache
def _bundled(name: str) -> Path:
    """A data folder: inside the package when installed, beside it in a source tree."""
    installed = _PACKAGE / "_data" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


def models_dir() -> Path:
    """The classifiers that ship with the program, one folder each."""
    return _bundled("models")


def resources_dir() -> Path:
    """Icons, styles, translations, the guide and its pictures."""
    return _bundled("resources")


def tagger_file(name: str) -> Path:
    """Our part of a tagger that the user may install: a head on its tags, numbers to check it."""
    return resources_dir() / "taggers" / f"{name}.json"


def user_guide(language: str) -> Path:
    """The guide in a language of the window, such as "de" or "pt_BR"; in English where none is.

    It is in Markdown, its file is called like its language, and its pictures lie beside its folder.
    """
    folder = resources_dir() / "guide"
    file = folder / f"{language}.md"
    return file if file.is_file() else folder / "en.md"


def learned_models_dir(database: Path) -> Path:
    """What was learned from a library, which no other library knows: beside its file."""
    return database.with_name(f"{database.name}.models")


def user_models_dir() -> Path:
    """Classifiers that the user installed."""
    return Path(platformdirs.user_data_path(_APP, appauthor=False)) / "models"


def model_folders(database: Path | None = None) -> tuple[Path, ...]:
    """Where classifiers are looked for, the program's own first.

    Args:
        database: The library; None is the user's own.
    """
    return models_dir(), user_models_dir(), learned_models_dir(database or default_database())


def default_database() -> Path:
    """The library's SQLite file when no ``--db`` is given."""
    return Path(platformdirs.user_data_path(_APP, appauthor=False)) / "library.sqlite"


def settings_file() -> Path:
    """The TOML file of the user's settings."""
    return Path(platformdirs.user_config_path(_APP, appauthor=False)) / "settings.toml"


def covers_dir() -> Path:
    """Small copies of covers; may be deleted at any time."""
    return Path(platformdirs.user_cache_path(_APP, appauthor=False)) / "covers"


def log_file() -> Path:
    """The log, with the details that error lines leave out."""
    return Path(platformdirs.user_log_path(_APP, appauthor=False)) / "genreorganizer.log"
