# SPDX-License-Identifier: GPL-3.0-or-later
"""The labels of the sources, and what the AudioSet tagger's labels mean among ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.classify.onnx import softmax
from genreorganizer.training import stored

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

FMA_ONLY = ("electronic", "experimental", "folk", "international")
LABELS = (*stored.GTZAN_LABELS, *FMA_ONLY)
PLACE = {label: index for index, label in enumerate(LABELS)}

FMA_LABELS: dict[str, tuple[str, tuple[str, ...]]] = {
    "Electronic": ("electronic", ("disco", "reggae")),
    "Experimental": ("experimental", ("classical", "jazz")),
    "Folk": ("folk", ("country", "blues", "classical")),
    "Hip-Hop": ("hiphop", ("reggae",)),
    "International": ("international", ("reggae", "jazz", "classical", "blues")),
    "Pop": ("pop", ("disco", "country")),
    "Rock": ("rock", ("metal", "blues", "country")),
}
"""FMA's genre to our label, and to the labels that FMA does not have but that a clip of
this genre may well deserve: those are masked out of the loss. "Instrumental" says nothing
about our labels; such clips only teach the embedding."""

FMA_KNOWN = tuple(label for label, _ in FMA_LABELS.values())

AUDIOSET_LABELS: dict[str, tuple[str, ...]] = {
    "blues": ("Blues",),
    "classical": ("Classical music", "Opera"),
    "country": ("Country", "Bluegrass"),
    "disco": ("Disco",),
    "hiphop": ("Hip hop music",),
    "jazz": ("Jazz", "Swing music"),
    "metal": ("Heavy metal",),
    "pop": ("Pop music",),
    "reggae": ("Reggae",),
    "rock": (
        "Rock music", "Punk rock", "Grunge", "Progressive rock", "Rock and roll",
        "Psychedelic rock",
    ),
    "electronic": (
        "Electronic music", "House music", "Techno", "Dubstep", "Drum and bass", "Electronica",
        "Electronic dance music", "Trance music",
    ),
    "folk": ("Folk music",),
    "international": (
        "Middle Eastern music", "Music of Latin America", "Salsa music", "Flamenco",
        "Music of Africa", "Afrobeat", "Music of Asia", "Carnatic music", "Music of Bollywood",
        "Traditional music",
    ),
}  # fmt: skip
"""What the labels of an AudioSet tagger mean among ours. Experimental music has none."""

UNSPOKEN = tuple(label for label in LABELS if label not in AUDIOSET_LABELS)


def audioset(folder: Path) -> list[tuple[str, str]]:
    """AudioSet's 527 labels: names and groups."""
    return [(row["name"], row["group"]) for row in stored.rows(folder / "labels.csv")]


def musical(names: list[tuple[str, str]]) -> NDArray[np.int64]:
    """Places of the labels about music: genres, roles, moods, instruments."""
    return np.flatnonzero([group.startswith("Music") for _, group in names])


def soft_genres(logits: NDArray[np.float32], names: list[tuple[str, str]]) -> NDArray[np.float32]:
    """An AudioSet tagger's logits as distributions over our labels.

    A label counts as much as the largest of those that stand for it.

    Args:
        logits: (clips, 527).
        names: `audioset`'s.

    Returns:
        float32 (clips, labels), zero for labels without a counterpart.
    """
    place = {name: index for index, (name, _) in enumerate(names)}
    best = np.stack(
        [
            logits[:, [place[name] for name in AUDIOSET_LABELS[label]]].max(axis=1)
            if label in AUDIOSET_LABELS
            else np.full(len(logits), -np.inf)
            for label in LABELS
        ],
        axis=1,
    )
    return softmax(best)
