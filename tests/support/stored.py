# SPDX-License-Identifier: GPL-3.0-or-later
"""Libraries made without files, for tests of queries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genreorganizer.db import folders, scanned
from genreorganizer.domain.files import ScannedFile
from genreorganizer.domain.tag_fields import AudioProperties, TagFields

if TYPE_CHECKING:
    import sqlalchemy as sa


def scanned_file(path: str | bytes = "/m/a.mp3", **values: Any) -> ScannedFile:
    """What a scan would have found; fields of the tag and properties of the audio by name."""
    name = path.encode() if isinstance(path, str) else path
    given: dict[str, Any] = {"size": 1000, "mtime_ns": 1, "device": 1, "fingerprint": name}
    given |= {"format": "MP3", **values}
    tag = {key: given.pop(key) for key in TagFields._fields if key in given}
    audio = {key: given.pop(key) for key in AudioProperties._fields if key in given}
    return ScannedFile(
        **{"path": name, **given}, tag=TagFields(**tag), audio=AudioProperties(**audio)
    )


def store(connection: sa.Connection, *files: ScannedFile, folder: bytes = b"/m") -> list[int]:
    """Put files into the library; returns the ids of their tracks."""
    known = {record.path: record.id for record in folders.all_folders(connection)}
    owner = known.get(folder) or folders.insert(connection, folder, at=1.0)
    scanned.insert(connection, [(owner, file) for file in files], at=2.0)
    ids = {path: file.id for path, file in scanned.known_files(connection).items()}
    return [ids[file.path] for file in files]
