# SPDX-License-Identifier: GPL-3.0-or-later
"""FMA as it is published: a folder of clips with its metadata."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from genreorganizer.errors import UsageError
from genreorganizer.training.datasets.audio import audio_files
from genreorganizer.training.datasets.clips import Clips

if TYPE_CHECKING:
    from pathlib import Path

    from genreorganizer.training.datasets.clips import DataSet

_PARTS = {"training": "train", "validation": "valid", "test": "test"}


def fma_audio(folder: Path, cache: Path) -> DataSet:
    """FMA's folder of clips with ``tracks.csv`` beside or in it (Defferrard et al., "FMA" (2017)).

    Albums are kept together; the published split is taken over. Tracks without a top
    genre or without a file are left out.

    Args:
        folder: Holds ``000/000002.mp3`` and so on, and ``tracks.csv`` (or the folder above
            it, or ``fma_metadata/`` there, does).
        cache: Where computed features are kept.

    Raises:
        UsageError: There is no ``tracks.csv``, or none of its tracks is in the folder.
    """
    places = (folder, folder.parent, folder.parent / "fma_metadata")
    table = next((at / "tracks.csv" for at in places if (at / "tracks.csv").is_file()), None)
    if table is None:
        raise UsageError(f"{folder}: no tracks.csv beside it; put FMA's metadata there")
    found = [
        (folder / track[:3] / f"{track}.mp3", track, genre, album, part)
        for track, genre, album, part in _tracks(table)
        if (folder / track[:3] / f"{track}.mp3").is_file()
    ]
    if not found:
        raise UsageError(f"{folder}: none of the tracks in {table} is there")
    paths, names, genres, groups, parts = zip(*found, strict=True)
    return audio_files("fma-audio", paths, Clips(names, genres, groups, parts), 30.0, cache)


def _tracks(table: Path) -> list[tuple[str, str, str, str]]:
    """Number, top genre, album and part of every track; the table has two header rows."""
    with table.open(newline="", encoding="utf-8") as lines:
        rows = csv.reader(lines)
        headers = zip(next(rows), next(rows), strict=True)
        columns = {pair: place for place, pair in enumerate(headers)}
        genre, album, split = (
            columns[pair] for pair in (("track", "genre_top"), ("album", "id"), ("set", "split"))
        )
        return [
            (f"{int(row[0]):06d}", row[genre], f"album {row[album]}", _PARTS.get(row[split], ""))
            for row in rows
            if row[0].isdigit() and row[genre]
        ]
