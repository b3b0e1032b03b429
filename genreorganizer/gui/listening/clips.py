# SPDX-License-Identifier: GPL-3.0-or-later
"""Sounds out of a microphone, a drag or the clipboard, kept in a temporary folder."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

AUDIO_TYPES = {
    "audio/wav": ".wav", "audio/x-wav": ".wav", "audio/vnd.wave": ".wav", "audio/mpeg": ".mp3",
    "audio/flac": ".flac", "audio/x-flac": ".flac", "audio/ogg": ".ogg", "audio/mp4": ".m4a",
    "audio/aac": ".aac", "audio/webm": ".webm",
}  # fmt: skip
"""The endings of files by their media types."""


class ClipFolder:
    """A temporary folder of sounds."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="genreorganizer-"))
        self.count = 0

    def new(self, name: str) -> Path:
        """Where the next sound goes; ``{number}`` in its name is replaced by how many there are."""
        self.count += 1
        return self.folder / name.format(number=self.count)

    def store(self, data: QMimeData) -> Path | None:
        """Store the sound of a drag or the clipboard; None where it is none."""
        kind = audio_type(data)
        if kind is None:
            return None
        file = self.new("{number}" + AUDIO_TYPES[kind])
        file.write_bytes(data.data(kind).data())
        return file

    def holds(self, file: Path) -> bool:
        """Whether a file is one of them."""
        return file.parent == self.folder

    def remove(self) -> None:
        """Delete them all."""
        with contextlib.suppress(OSError):  # a player may hold a file for a moment longer
            shutil.rmtree(self.folder)


def audio_type(data: QMimeData) -> str | None:
    """The first media type that is a sound's."""
    return next((kind for kind in AUDIO_TYPES if data.hasFormat(kind)), None)


def local_file(data: QMimeData) -> Path | None:
    """The first file in a drag or the clipboard, also as the text of a path."""
    urls = data.urls() if data.hasUrls() else []
    if not urls and data.hasText():
        text = data.text().strip()
        urls = [QUrl(text) if text.startswith("file:") else QUrl.fromLocalFile(text)]
    for url in urls:
        if url.isLocalFile():
            path = Path(url.toLocalFile())
            with contextlib.suppress(OSError, ValueError):
                if path.is_file():
                    return path
    return None
