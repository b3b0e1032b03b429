# SPDX-License-Identifier: GPL-3.0-or-later
"""What a command or a step of a job changed, so that views know whether they care."""

from __future__ import annotations

from typing import NamedTuple


class Changes(NamedTuple):
    """A summary of committed changes; ``a | b`` joins two.

    Attributes:
        tracks: Ids of tracks whose values changed.
        all_tracks: So many that naming them is pointless, or tracks came and went.
        playlists: A playlist or its content changed.
        vocabulary: Genre names, aliases, parents or mappings changed.
        folders: Library folders changed.
        history: A batch was written or undone.
    """

    tracks: frozenset[int] = frozenset()
    all_tracks: bool = False
    playlists: bool = False
    vocabulary: bool = False
    folders: bool = False
    history: bool = False

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            tracks=self.tracks | other.tracks,
            all_tracks=self.all_tracks or other.all_tracks,
            playlists=self.playlists or other.playlists,
            vocabulary=self.vocabulary or other.vocabulary,
            folders=self.folders or other.folders,
            history=self.history or other.history,
        )

    def __bool__(self) -> bool:
        return any(self)
