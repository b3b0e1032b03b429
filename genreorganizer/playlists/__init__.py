# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlist files: M3U8, PLS and XSPF, written atomically, read with suspicion."""

from genreorganizer.playlists.entry import Entry, Skipped
from genreorganizer.playlists.files import FORMATS, Reading, read, write

__all__ = ["FORMATS", "Entry", "Reading", "Skipped", "read", "write"]
