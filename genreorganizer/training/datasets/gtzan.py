# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known of GTZAN's clips: artists, replicas, and the fault-filtered split."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.training import stored
from genreorganizer.training.datasets.clips import Clips

if TYPE_CHECKING:
    from pathlib import Path

CLIP_SECONDS = 30.0


def artists(folder: Path) -> dict[str, str]:
    """Artist by clip name, for the clips whose artist is known."""
    found: dict[str, str] = {}
    for line in (folder / "artists.txt").read_text(encoding="utf-8").splitlines():
        clip, *rest = (field.strip() for field in line.split(":::"))
        if rest and rest[0]:
            found[clip.removesuffix(".wav")] = rest[0].casefold()
    return found


def known(names: tuple[str, ...], genres: tuple[str, ...], folder: Path) -> Clips:
    """GTZAN clips with their artists and their part of the fault-filtered split.

    Exact replicas count as one artist, so that no split parts them.
    """
    by_clip, parts = artists(folder), stored.filtered_parts(folder)
    for line in (folder / "exact_duplicates.txt").read_text(encoding="utf-8").splitlines():
        first, *others = line.split()
        for other in others:
            by_clip[other] = by_clip.setdefault(first, first)
    return Clips(
        names=names,
        genres=genres,
        groups=tuple(by_clip.get(name, name) for name in names),
        parts=tuple(parts.get(name, "") for name in names),
    )
