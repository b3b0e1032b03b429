# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlist files: written atomically, read with suspicion.

A format is a module with a `Format`, and its place in `files.FORMATS`.
"""

from genreorganizer.playlists.entry import Content, Entry, Listed, Skipped
from genreorganizer.playlists.files import FORMATS, read, suffixes, write
from genreorganizer.playlists.format import Format

__all__ = [
    "FORMATS",
    "Content",
    "Entry",
    "Format",
    "Listed",
    "Skipped",
    "read",
    "suffixes",
    "write",
]
