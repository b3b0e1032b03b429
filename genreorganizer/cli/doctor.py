# SPDX-License-Identifier: GPL-3.0-or-later
"""Is everything there that the program needs?"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer import __version__, paths, settings
from genreorganizer.cli.command import Status, add_command
from genreorganizer.domain.formatting import size
from genreorganizer.errors import EnvironmentFailure, ModelUnusable

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from pathlib import Path

    from genreorganizer.cli.command import Commands, Context

_PACKAGES = (
    *("PySide6-Essentials", "SQLAlchemy", "alembic", "av", "librosa", "mutagen", "numpy"),
    *("onnxruntime", "soxr"),
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        check: What.
        ok: Whether it is as it should be.
        detail: One line.
    """

    check: str
    ok: bool
    detail: str


def add_commands(commands: Commands) -> None:
    """Add the commands of this module."""
    add_command(commands, "doctor", _doctor, "check versions, codecs, models, library and folders")


def _doctor(_args: argparse.Namespace, context: Context) -> int:
    sound = True
    for finding in _findings(context):
        sound = sound and finding.ok
        context.output.result(
            {"check": finding.check, "ok": finding.ok, "detail": finding.detail},
            f"{'ok  ' if finding.ok else 'BAD '} {finding.check:<15} {finding.detail}",
        )
    return Status.DONE if sound else Status.ENVIRONMENT


def _findings(context: Context) -> Iterator[Finding]:
    import platform

    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    yield Finding("program", True, f"{__version__}, Python {platform.python_version()}, {system}")
    yield _versions()
    yield _codecs()
    yield from _models(context)
    yield _library(context)
    yield _writable("library folder", context.library_file.parent)
    yield _writable("your models", paths.user_models_dir())
    damage = settings.damage(paths.settings_file())
    yield (
        Finding("settings", False, str(damage))
        if damage
        else _writable("settings", paths.settings_file().parent)
    )
    yield _writable("log", paths.log_file().parent, shown=paths.log_file())


def _versions() -> Finding:
    import importlib.metadata
    import sqlite3

    found = []
    missing = []
    for package in _PACKAGES:
        try:
            found.append(f"{package} {importlib.metadata.version(package)}")
        except importlib.metadata.PackageNotFoundError:
            missing.append(package)
    versions = ", ".join([*found, f"SQLite {sqlite3.sqlite_version}"])
    lack = f"; missing: {', '.join(missing)}" if missing else ""
    return Finding("packages", not missing, versions + lack)


def _codecs() -> Finding:
    try:
        from av.codec import codecs_available
    except ImportError as error:
        return Finding("codecs", False, f"audio cannot be decoded: {error}")
    from genreorganizer.tags.formats import FORMATS

    known = {form.name: form.codec for form in FORMATS.values() if form.codec}
    missing = [name for name, codec in known.items() if codec not in codecs_available]
    if missing:
        return Finding("codecs", False, f"cannot decode {', '.join(missing)}")
    return Finding("codecs", True, ", ".join(known))


def _models(context: Context) -> Iterator[Finding]:
    from genreorganizer.app import installed_models

    registry = installed_models(context.database_path)
    research = 0
    for model_id in registry.ids():
        try:
            manifest = registry.manifest(model_id)
            registry.load(model_id)
        except ModelUnusable as error:
            yield Finding("model", False, str(error))
            continue
        if registry.is_research(model_id):
            research += 1
        else:
            yield Finding("model", True, f"{model_id} {manifest.version}: {manifest.title}")
    if research:
        yield Finding("research models", True, f"{research} more; see: genreorganizer models list")
    if not registry.ids():
        yield Finding("model", False, "none is installed; reinstall the program")


def _library(context: Context) -> Finding:
    from genreorganizer.library.maintenance import facts

    file = context.library_file
    if not file.exists():
        return Finding("library", True, f"{file} is not there yet; scan a folder to make it")
    try:
        with context.open_app() as app:
            found = facts(app.database)
    except EnvironmentFailure as error:
        return Finding("library", False, str(error))
    content = f"{found.tracks:,} tracks, {size(found.size_bytes)}, tables {found.revision}"
    backups = f"last backup {found.backups[0]}" if found.backups else "no backup yet"
    detail = found.problem or f"{file}: {content}, {backups}"
    return Finding("library", found.problem is None, str(detail))


def _writable(check: str, folder: Path, *, shown: Path | None = None) -> Finding:
    there = folder
    while not there.exists() and there != there.parent:
        there = there.parent
    ok = os.access(there, os.W_OK | os.X_OK) and there.is_dir()
    return Finding(check, ok, f"{shown or folder}{'' if ok else ' cannot be written'}")
