# SPDX-License-Identifier: GPL-3.0-or-later
"""Exported playlist files that are out of date once files have moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.cli.output import Output
    from genreorganizer.library.exported_playlists import Outdated


def names(playlists: Sequence[Outdated]) -> list[str]:
    """The files, for scripts."""
    return [str(one.file) for one in playlists]


def tell(playlists: Sequence[Outdated], output: Output) -> None:
    """List the files for people, and how to write them again."""
    if playlists:
        output.text("Exported playlists that are out of date:")
        for name in names(playlists):
            output.text(f"  {name}")
        output.text("To write them again: genreorganizer playlist export --again")
