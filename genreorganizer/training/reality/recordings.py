# SPDX-License-Identifier: GPL-3.0-or-later
"""The recordings of the yardstick, and how their genres were mapped to labels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.training import stored
from genreorganizer.training.datasets import gtzan as known_gtzan
from genreorganizer.training.default import debian, labels
from genreorganizer.training.reality.judging import NO_GENRE

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from genreorganizer.training.default.debian import FreeMusic
    from genreorganizer.training.reality.judging import Truth

SEGMENT_LABELS: dict[str, tuple[str, ...]] = {
    "fretsonfire-songs-muldjord": ("metal",),  # tagged "Death Metal": all 8 tracks
    "lordsawar-data": ("classical",),  # untagged orchestral pieces
    **dict.fromkeys(  # untagged techno of nine games by one author
        (
            "a7xpg-data", "gunroar-data", "mu-cade-data", "noiz2sa-data", "parsec47-data",
            "rrootage-data", "titanion-data", "torus-trooper-data", "tumiki-fighters-data",
        ),
        ("electronic",),
    ),
}  # fmt: skip
"""Packages of free music whose genre their own tags tell, or that is plain to hear: all but two of
the test part (`debian.HELD_OUT`). No model that ships has learned from them, not even without
their labels."""
FMA_REPEATED = stored.GTZAN_STEP
_HEARD, _PACKAGES = 0.15, 7
"""How surely the tagger hears a genre, and in how many packages."""
_BLOCK = 250
"""Numbers of FMA's tracks in a block."""
_STEM = "guitar.ogg"
"""A single instrument's track beside its song."""

SONG_LABELS: dict[str, tuple[str, ...]] = {
    "Hungarian_Dance_number_5": ("classical",),
    "Kevin_MacLeod_-_P_I_Tchaikovsky": ("classical",),
    "Karissa_Hobbs": ("folk", "country"),
    "WalkTonightCharlieMosbrook": ("folk", "country"),
    "SvitanyaSzerelem": ("international", "folk"),
    "Kevin_MacLeod_-_Vibe_Ace": ("jazz",),
    "MegatoneElectron": ("electronic",),
    "admiralbob77_-_Choice": ("electronic",),
    "147793__setuniman__sweet-waltz": ("classical",),
    "BrakhageIntro": ("experimental",),
    "sorohanro": ("jazz", "classical"),
}
"""Beginnings of the names of free songs, and the labels that are right for them. Speech and
the song of whales have none: every sure answer to them is wrong."""


@dataclass(frozen=True)
class Spectrograms:
    """Stored recordings, uint8 (recordings, frames, 128), as the stored arrays are made.

    Attributes:
        name: A key of `reality.RECORDINGS`.
        frames: The arrays.
        truth: The right labels of each.
        groups: Recordings that belong together.
        repeated: Each frame stands for as many of the program's.
    """

    name: str
    frames: NDArray[np.uint8]
    truth: tuple[Truth, ...]
    groups: tuple[str, ...]
    repeated: int = 1


@dataclass(frozen=True)
class Files:
    """Recordings as audio files."""

    name: str
    paths: tuple[Path, ...]
    truth: tuple[Truth, ...]
    groups: tuple[str, ...]


def gtzan(data: Path, part: str) -> Spectrograms:
    """A part of the fault-filtered split."""
    clips = stored.gtzan(data / "gtzan")
    rows = clips.rows(part)
    known = known_gtzan.known(clips.names, clips.genres, data / "gtzan")
    return Spectrograms(
        "gtzan",
        clips.frames[rows],
        tuple(frozenset([clips.genres[row]]) for row in rows),
        tuple(known.groups[row] for row in rows),
    )


def fma(data: Path, work: Path, part: str) -> Spectrograms:
    """A part of FMA by blocks, without "Instrumental", which is none of our labels."""
    clips = stored.fma(data / "fma_small", work)
    label = {genre: name for genre, (name, _) in labels.FMA_LABELS.items()}
    rows = [row for row in clips.rows(part) if clips.genres[row] in label]
    return Spectrograms(
        "fma",
        clips.frames[rows],
        tuple(frozenset([label[clips.genres[row]]]) for row in rows),
        tuple(clips.names[row] for row in rows),
        repeated=FMA_REPEATED,
    )


def blocks(tracks: Spectrograms) -> list[str]:
    """Neighbouring tracks of FMA, by which they are not parted: numbers follow the artists."""
    return [str(int(name) // _BLOCK) for name in tracks.groups]


def gtzan_excerpts(data: Path, part: str) -> Files:
    """The real excerpts of a part's clips."""
    parts = stored.filtered_parts(data / "gtzan")
    found = sorted((data / "gtzan" / "excerpts").glob("*/*.flac"))
    paths = tuple(path for path in found if parts.get(path.stem) == part)
    names = tuple(path.stem for path in paths)
    genres = tuple(path.parent.name for path in paths)
    groups = known_gtzan.known(names, genres, data / "gtzan").groups
    return Files("gtzan_excerpts", paths, tuple(frozenset([g]) for g in genres), groups)


def songs(data: Path) -> Files:
    """Whole songs under free licences, and the clips of GTZAN of which there is audio.

    Some of the clips were learned from: what counts here is whether the answer stays.
    """
    clips = sorted((data / "gtzan" / "clips").glob("*.flac"))
    free = sorted(path for path in (data / "music").glob("*") if path.suffix in {".mp3", ".ogg"})
    truth = [frozenset([path.name.split(".")[0]]) for path in clips]
    truth += [_song_labels(path.name) for path in free]
    paths = (*clips, *free)
    return Files("songs", paths, tuple(truth), tuple(path.name for path in paths))


def _song_labels(name: str) -> Truth:
    found = (labels for start, labels in SONG_LABELS.items() if name.startswith(start))
    return frozenset(next(found, (NO_GENRE,)))


def free_music(data: Path, work: Path) -> FreeMusic:
    """All segments of free music."""
    return debian.load(data / "debian_music", work)


def foreign(free: FreeMusic) -> tuple[Spectrograms, Spectrograms]:
    """Segments of free music of known genre, in GTZAN's recipe and in FMA's."""
    known = [
        row
        for row, package in enumerate(free.packages)
        if package in SEGMENT_LABELS and not free.files[row].endswith(_STEM)
    ]
    paired = [row for row in known if free.coarse_row[row] >= 0]

    def chosen(
        name: str, frames: NDArray[np.uint8], rows: list[int], repeated: int
    ) -> Spectrograms:
        truth = tuple(frozenset(SEGMENT_LABELS[free.packages[row]]) for row in rows)
        return Spectrograms(name, frames, truth, tuple(free.files[row] for row in rows), repeated)

    coarse = free.coarse[free.coarse_row[paired]]
    return (
        chosen("foreign", free.frames[known], known, 1),
        chosen("foreign_fma_recipe", coarse, paired, FMA_REPEATED),
    )


def teachers_genres(data: Path, free: FreeMusic) -> Spectrograms:
    """Segments of free music by the genre that a tagger of AudioSet's labels hears most.

    Nobody said which genres they are: what counts here is whether genres that our labels do not
    name are told apart as the tagger does. Groups are packages.
    """
    packages = np.array(free.packages)
    known = labels.audioset(data / "audioset")
    columns = [place for place, (_, group) in enumerate(known) if group == "Music genre"]
    logits = free.said.tagger_logits[:, columns]
    best, sure = logits.argmax(axis=1), logits.max(axis=1) > np.log(_HEARD / (1 - _HEARD))
    spread = [len(set(packages[sure & (best == place)])) for place in range(len(columns))]
    chosen = np.flatnonzero(sure & (np.array(spread)[best] >= _PACKAGES))
    names = [known[columns[place]][0] for place in best[chosen]]
    return Spectrograms(
        "free_music_by_teacher",
        free.frames[chosen],
        tuple(frozenset([name]) for name in names),
        tuple(packages[chosen].tolist()),
    )
