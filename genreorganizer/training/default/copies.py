# SPDX-License-Identifier: GPL-3.0-or-later
"""Clips as they are, at a third of the rate, and damaged: what last layers are fitted to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.training.default.activations import at_full_rate, thinned
from genreorganizer.training.degrade import DAMAGES, damaged
from genreorganizer.training.made_sounds import LEARNED, made_sounds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray

    from genreorganizer.audio.spec import FeatureSpec
    from genreorganizer.training.default.activations import Clip
    from genreorganizer.training.default.data import Corpus

DAMAGED_GTZAN = 4
"""Randomly damaged copies of each GTZAN clip beside the clean ones."""
_FMA_DAMAGED, _DEBIAN_DAMAGED = 3, 2
"""Every so-manieth clip of these has a damaged copy."""
STRANGE, _STRANGE_SEED = 160, 1
"""Made sounds, and where their variety begins: not where that of those begins that are judged."""
_MANY = slice(63, 4 * 63)
"""The fifteen seconds that are taken of each clip of the sources that have many: whole
windows, so that repeated frames lie as in the windows of a whole clip."""


@dataclass(frozen=True)
class Copies:
    """Clips at the full rate.

    Attributes:
        clips: uint8 (time, mels) each; a sequence, or an array (clips, time, mels).
        rows: The clip of the source behind each.
    """

    clips: Sequence[Clip]
    rows: NDArray[np.int64]

    @classmethod
    def coarse(cls, clips: Sequence[Clip], rows: NDArray[np.int64]) -> Copies:
        """Copies of some rows at a third of the rate, whatever their length."""
        return cls(tuple(at_full_rate(clip) for clip in clips), rows)

    def __add__(self, other: Copies) -> Copies:
        rows = np.concatenate([self.rows, other.rows])
        return Copies((*self.clips, *other.clips), rows)

    def changed(self, change: Callable[[Clip], Clip]) -> Copies:
        """The same, each changed."""
        return Copies(tuple(change(clip) for clip in self.clips), self.rows)


def randomly_damaged(clips: Sequence[Clip], seed: int) -> list[Clip]:
    """Each clip damaged in one way of the yardstick, by chance."""
    generator = np.random.default_rng(seed)
    kinds = list(DAMAGES.values())
    chosen = generator.integers(len(kinds), size=len(clips))
    return [
        damaged(clip[None], kinds[kind], seed=1000 * seed + place)[0]
        for place, (clip, kind) in enumerate(zip(clips, chosen, strict=True))
    ]


def learned_gtzan(corpus: Corpus, rows: NDArray[np.int64]) -> Copies:
    """GTZAN's clips in all views."""
    clips = list(corpus.gtzan.frames[rows])
    clean = Copies(clips, rows)
    found = clean + clean.changed(thinned)
    for seed in range(DAMAGED_GTZAN):
        found = found + Copies(randomly_damaged(clips, seed), rows)
    return found + Copies(randomly_damaged(clips, 99), rows).changed(thinned)


def learned_fma(corpus: Corpus, rows: NDArray[np.int64]) -> Copies:
    """FMA's clips, and some of them damaged."""
    some = rows[::_FMA_DAMAGED]
    found = Copies.coarse(list(corpus.fma.frames[rows]), rows) + Copies.coarse(
        randomly_damaged(list(corpus.fma.frames[some]), 7), some
    )
    return found.changed(_middle)


def _middle(clip: Clip) -> Clip:
    return clip[_MANY] if len(clip) >= _MANY.stop else clip


def learned_debian(corpus: Corpus, rows: NDArray[np.int64]) -> Copies:
    """Debian's music in both recipes, and damaged."""
    free = corpus.free
    paired = rows[free.coarse_row[rows] >= 0]
    some = rows[::_DEBIAN_DAMAGED]
    found = (
        Copies(list(free.frames[rows]), rows)
        + Copies.coarse(list(free.coarse[free.coarse_row[paired]]), paired)
        + Copies(randomly_damaged(list(free.frames[some]), 11), some)
    )
    return found.changed(_middle)


def strange(spec: FeatureSpec) -> list[Clip]:
    """Sounds that are no music, as clips at the full rate."""
    made = made_sounds(spec, STRANGE, _STRANGE_SEED, tuple(LEARNED.values()))
    return [np.concatenate(frames.frames).astype(np.uint8) for frames in made]


def judged(
    clips: NDArray[np.uint8], rows: NDArray[np.int64], damages: Iterable[str], *, coarse: bool
) -> dict[str, Copies]:
    """Clips that figures are taken from: clean, and damaged in ways of the yardstick."""
    chosen, copies = clips[rows], Copies.coarse if coarse else Copies
    found = {"clean": copies(list(chosen), rows)}
    for name in damages:
        found[name] = copies(list(damaged(chosen, DAMAGES[name], seed=1)), rows)
    return found
