# SPDX-License-Identifier: GPL-3.0-or-later
"""Batches of windows with all that is known about them.

A source is a set of clips with genre targets and teachers' outputs. Whatever recipe its
clips were made by, a window is seen at one of two rates: all frames, or every third frame
repeated or interpolated. FMA's clips have only the latter; the others have both, so that
the rate tells nothing about the source.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from genreorganizer.training.stored import GTZAN_STEP

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

STEP = GTZAN_STEP
"""Frames in the time of a coarse frame."""


@dataclass(frozen=True)
class TrainingSource:
    """Clips with targets.

    Attributes:
        name: For logs.
        fine: uint8 (clips, time, mels) at the full rate, or None.
        coarse: uint8 (clips, time, mels) at a third of it, or None.
        coarse_row: Row of ``coarse`` for a clip, -1 where it has none.
        rows: Clips that are learned from.
        chance: Of a row of ``rows`` to be drawn.
        genre: float32 (clips, labels), distributions; zeros where unknown.
        masked: bool (clips, labels), True where a label takes no part.
        teachers: By name, standardized targets float32 (clips, outputs), or, where they
            differ along a clip, (clips, seconds, outputs).
        taught: By name, the weight of a clip's target, float32 (clips,).
    """

    name: str
    fine: NDArray[np.uint8] | None
    coarse: NDArray[np.uint8] | None
    coarse_row: NDArray[np.int64]
    rows: NDArray[np.int64]
    chance: NDArray[np.float64]
    genre: NDArray[np.float32]
    masked: NDArray[np.bool_]
    teachers: dict[str, NDArray[np.float32]] = field(default_factory=dict)
    taught: dict[str, NDArray[np.float32]] = field(default_factory=dict)


@dataclass(frozen=True)
class SourceShare:
    """How a source enters a batch.

    Attributes:
        clips: Clips of it.
        genre: Weight of the genre's loss.
        views: Windows of one clip and time; two are one at each rate.
        mixup: Shape of the Beta distribution that mixes its clips; 0 for none.
    """

    clips: int
    genre: float = 1.0
    views: int = 1
    mixup: float = 0.0


@dataclass(frozen=True)
class TrainingBatch:
    """Windows and targets, source by source.

    Attributes:
        windows: (windows, frames, mels) in 0..1, not yet augmented.
        genre: (windows, labels).
        masked: (windows, labels).
        weight: Of the genre's loss, (windows,).
        teachers: By name, targets and the weights of the rows, zero where unknown.
        first: Of each pair of views, the rows of the first ones.
        second: The rows of the second ones.
        partner: Row to mix with.
        share: Share of the row itself, (windows,).
        seed: Of the augmentation.
    """

    windows: Tensor
    genre: Tensor
    masked: Tensor
    weight: Tensor
    teachers: dict[str, tuple[Tensor, Tensor]]
    first: Tensor
    second: Tensor
    partner: Tensor
    share: Tensor
    seed: int


def spreads(steps: int) -> tuple[Tensor, Tensor]:
    """Matrices (frames, steps) that repeat coarse frames, or run linearly between them."""
    places = (torch.arange(steps * STEP) - (STEP - 1) / 2) / STEP
    places = places.clamp(0, steps - 1)
    distance = (places[:, None] - torch.arange(steps)).abs()
    repeated = torch.eye(steps).repeat_interleave(STEP, dim=0)
    return repeated, (1 - distance).clamp(min=0)


class BatchSampler:
    """Draws batches.

    Args:
        sources: What is learned from.
        shares: By source name.
        steps: Coarse frames in a window.
    """

    def __init__(
        self, sources: Sequence[TrainingSource], shares: dict[str, SourceShare], steps: int
    ) -> None:
        self.sources = [source for source in sources if shares[source.name].clips]
        self.shares, self.steps = shares, steps
        self._spreads = spreads(steps)

    def batches(self, generator: np.random.Generator, count: int) -> Iterator[TrainingBatch]:
        """So many batches."""
        for _ in range(count):
            yield self.batch(generator)

    def batch(self, generator: np.random.Generator) -> TrainingBatch:
        """One batch."""
        parts = [self._part(source, generator) for source in self.sources]
        counts = [len(part["windows"]) for part in parts]
        offsets = np.cumsum([0, *counts[:-1]])
        names = sorted({name for source in self.sources for name in source.teachers})
        joined = {
            key: torch.cat([part[key] for part in parts])
            for key in ("windows", "genre", "masked", "weight", "share")
        }
        moved = {
            key: torch.cat([part[key] + int(at) for part, at in zip(parts, offsets, strict=True)])
            for key in ("partner", "first", "second")
        }
        teachers = {name: _taught(parts, name) for name in names}
        seed = int(generator.integers(2**62))
        return TrainingBatch(**joined, **moved, teachers=teachers, seed=seed)

    def _part(self, source: TrainingSource, generator: np.random.Generator) -> dict[str, Tensor]:
        share = self.shares[source.name]
        rows = generator.choice(source.rows, share.clips, p=source.chance)
        start = generator.uniform(0, 1, len(rows))
        views = [self._view(source, rows, start, generator, coarse=None)]
        if share.views == 2:
            views = [
                self._view(source, rows, start, generator, coarse=coarse)
                for coarse in (False, True)
            ]
        count, copies = len(rows), len(views)
        again = np.tile(rows, copies)
        order = generator.permutation(count)
        partner = np.concatenate([order + copy * count for copy in range(copies)])
        mix = np.ones(count)
        if share.mixup:
            mix = generator.beta(share.mixup, share.mixup, count)
        mix = np.maximum(mix, 1 - mix)
        pairs = np.arange(count if copies == 2 else 0)
        found = {
            "windows": torch.cat(views),
            "genre": torch.from_numpy(source.genre[again]),
            "masked": torch.from_numpy(source.masked[again]),
            "weight": torch.full((count * copies,), share.genre),
            "partner": torch.from_numpy(partner),
            "share": torch.from_numpy(np.tile(mix, copies)).float(),
            "first": torch.from_numpy(pairs),
            "second": torch.from_numpy(pairs + count),
        }
        for name, targets in source.teachers.items():
            if targets.ndim == 3:
                second = (start * (targets.shape[1] - 3)).round().astype(np.int64)
                local = [targets[rows, second + later] for later in range(3)]
                target = np.mean(local, axis=0, dtype=np.float32)
            else:
                target = targets[rows]
            found[f"target {name}"] = torch.from_numpy(np.tile(target, (copies, 1)))
            found[f"taught {name}"] = torch.from_numpy(np.tile(source.taught[name][rows], copies))
        return found

    def _view(
        self,
        source: TrainingSource,
        rows: NDArray[np.int64],
        start: NDArray[np.float64],
        generator: np.random.Generator,
        *,
        coarse: bool | None,
    ) -> Tensor:
        """Windows of clips; ``coarse`` chooses the rate, None leaves it to chance."""
        frames = self.steps * STEP
        thin = np.full(len(rows), bool(coarse))
        if coarse is None:
            thin = generator.random(len(rows)) < 0.5
        clips = source.fine if source.fine is not None else source.coarse
        assert clips is not None
        found = torch.empty(len(rows), frames, clips.shape[2])
        linear = generator.random(len(rows)) < 0.5
        for place, row in enumerate(rows):
            other = source.coarse_row[row] if source.coarse is not None else -1
            if other >= 0 and source.coarse is not None and (thin[place] or source.fine is None):
                window = _cut(source.coarse[other], start[place], self.steps)
            elif source.fine is not None:
                window = _cut(source.fine[row], start[place], frames)
                if not thin[place]:
                    found[place] = torch.from_numpy(window)
                    continue
                window = window[STEP // 2 :: STEP]
            spread = self._spreads[int(linear[place])]
            found[place] = spread @ torch.from_numpy(window.astype(np.float32))
        jitter = torch.from_numpy(generator.random(found.shape, dtype=np.float32))
        return ((found + (jitter - 0.5) * 4) / 255).clamp(0, 1)


def _cut(clip: NDArray[np.uint8], start: float, length: int) -> NDArray[np.uint8]:
    first = round(start * (len(clip) - length))
    return clip[first : first + length]


def _taught(parts: Sequence[dict[str, Tensor]], name: str) -> tuple[Tensor, Tensor]:
    """Targets and weights of all rows of a batch; zeros where the source has none."""
    width = next(part[f"target {name}"].shape[1] for part in parts if f"target {name}" in part)
    targets, weights = [], []
    for part in parts:
        count = len(part["windows"])
        targets.append(part.get(f"target {name}", torch.zeros(count, width)))
        weights.append(part.get(f"taught {name}", torch.zeros(count)))
    return torch.cat(targets), torch.cat(weights)
