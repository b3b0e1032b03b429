# SPDX-License-Identifier: GPL-3.0-or-later
"""A library of real files, stored without a scan."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from genreorganizer import tags
from genreorganizer.db import folders, scanned, tracks
from genreorganizer.domain.files import ScannedFile
from genreorganizer.domain.tag_fields import AudioProperties
from genreorganizer.errors import UnreadableFile

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from genreorganizer.db.engine import Database


def add_tracks(database: Database, root: Path, paths: Iterable[Path | str | bytes]) -> list[int]:
    """Stores the files as a scan would find them; returns their track ids."""
    files = [_scanned(os.fsencode(path)) for path in paths]
    with database.writing() as connection:
        known = {folder.path: folder.id for folder in folders.all_folders(connection)}
        owner = known.get(os.fsencode(root)) or folders.insert(
            connection, os.fsencode(root), at=1.0
        )
        scanned.insert(connection, [(owner, file) for file in files], at=1.0)
        found = tracks.with_paths(connection, [file.path for file in files])
    return [found[file.path] for file in files]


def _scanned(path: bytes) -> ScannedFile:
    status = os.stat(path)
    try:
        info = tags.read(path)
    except UnreadableFile:  # the tests listen to such files too
        return ScannedFile(path, status.st_size, status.st_mtime_ns, status.st_dev)
    return ScannedFile(
        path,
        status.st_size,
        status.st_mtime_ns,
        status.st_dev,
        audio=AudioProperties(format=info.audio.format),
        genres=info.genres,
    )
