# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlist files: written atomically, read with suspicion.

A format is a module with a `PlaylistFormat`, and its place in `files.FORMATS`.
"""

from genreorganizer.playlists.entry import Content, Listed, PlaylistEntry, Skipped
from genreorganizer.playlists.files import FORMATS, digest, read, rendered, store, suffixes
from genreorganizer.playlists.format import PlaylistFormat

__all__ = [
    "FORMATS",
    "Content",
    "Listed",
    "PlaylistEntry",
    "PlaylistFormat",
    "Skipped",
    "digest",
    "read",
    "rendered",
    "store",
    "suffixes",
]
