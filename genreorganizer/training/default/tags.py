# SPDX-License-Identifier: GPL-3.0-or-later
"""Further labels: AudioSet's genres, as the student guesses a tagger's answers.

The student learned to guess them from Debian's music and a few excerpts. Whether a guess
holds is asked elsewhere: on FMA's held-out blocks, of which it was told no such label. The
truth there is the word of another family of classifiers, linear ones that were fitted to
AudioSet's own labels on VGGish embeddings, applied to FMA's stored embeddings: not certain,
but independent. A label ships if the twin finds it on the validation blocks with an area under
the curve of at least `LEAST_AUC`; its figure is then measured on the test blocks, which choose
nothing. (Up to version 6 a label was also left out where that figure was less.)
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from genreorganizer.classify.head import LinearHead
from genreorganizer.training import evaluate, stored
from genreorganizer.training.default import labels
from genreorganizer.training.default.heads import minimize

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

LEAST_AUC = 0.8
TAGS: dict[str, tuple[str, str]] = {
    "Punk rock": ("punk", "rock"),
    "Grunge": ("grunge", "rock"),
    "Progressive rock": ("progressive rock", "rock"),
    "Rock and roll": ("rock and roll", "rock"),
    "Psychedelic rock": ("psychedelic rock", "rock"),
    "Rhythm and blues": ("r&b", ""),
    "Soul music": ("soul", ""),
    "Funk": ("funk", ""),
    "Gospel music": ("gospel", ""),
    "Ska": ("ska", "reggae"),
    "Swing music": ("swing", "jazz"),
    "Bluegrass": ("bluegrass", "country"),
    "Opera": ("opera", "classical"),
    "House music": ("house", "electronic"),
    "Techno": ("techno", "electronic"),
    "Dubstep": ("dubstep", "electronic"),
    "Drum and bass": ("drum and bass", "electronic"),
    "Electronic dance music": ("dance", "electronic"),
    "Trance music": ("trance", "electronic"),
    "Ambient music": ("ambient", ""),
    "New-age music": ("new age", ""),
    "Music of Latin America": ("latin", "international"),
    "Salsa music": ("salsa", "international"),
    "Flamenco": ("flamenco", "international"),
    "Music of Africa": ("african", "international"),
    "Afrobeat": ("afrobeat", "international"),
    "Middle Eastern music": ("middle eastern", "international"),
    "Music of Asia": ("asian", "international"),
    "Carnatic music": ("carnatic", "international"),
    "Music of Bollywood": ("bollywood", "international"),
    "Traditional music": ("traditional", ""),
    "Vocal music": ("vocal", ""),
    "A capella": ("a cappella", ""),
    "Beatboxing": ("beatboxing", "hiphop"),
    "Chant": ("chant", ""),
    "Christian music": ("christian", ""),
    "Music for children": ("children", ""),
    "Independent music": ("indie", ""),
    "Soundtrack music": ("soundtrack", ""),
    "Video game music": ("video game", ""),
    "Christmas music": ("christmas", ""),
    "Lullaby": ("lullaby", ""),
}
"""AudioSet's label to ours, and the one of the fourteen that it is part of, if any."""
_TRUE_CLIPS = 0.05
"""Share of a source's clips that is taken to have a label: those it fits best."""
_ITERATIONS, _SHRINKAGE = 80, 3e-3


@dataclass(frozen=True)
class TagLabel:
    """A further label and how far it can be trusted.

    Attributes:
        name: As people call it.
        parent: One of the fourteen labels, or empty.
        place: Among the tagger's musical labels.
        auc: On FMA's validation blocks.
        scale: Of the guess, in the log-odds of the label.
        offset: Of the log-odds.
    """

    name: str
    parent: str
    place: int
    auc: float
    scale: float
    offset: float


@dataclass(frozen=True)
class TagReference:
    """What linear classifiers on VGGish say of FMA's clips.

    Attributes:
        scores: float32 (FMA's clips, musical labels).
    """

    scores: NDArray[np.float32]

    @classmethod
    def of(cls, data: Path) -> TagReference:
        """Fit them to AudioSet's segments with music, and apply them to FMA's embeddings.

        The two sets of embeddings are standardized each by itself: they were made by
        different ports.
        """
        folder = data / "audioset"
        places = labels.musical(labels.audioset(folder))
        with np.load(folder / "vggish.npz") as kept:
            embeddings = kept["mean"].astype(np.float32)
        rows = stored.rows(folder / "segments.csv")
        learned = [
            place
            for place, row in enumerate(rows)
            if row["part"] == "bal_train" and row["music"] == "1"
        ]
        truth = np.zeros((len(learned), 527), np.float32)
        for place, row in enumerate(learned):
            truth[place, [int(one) for one in rows[row]["labels"].split()]] = 1
        layer = _linear(_standardized(embeddings[learned]), truth[:, places])
        return cls(layer(_standardized(stored.fma_teacher(data / "fma_small"))))

    def true(self, rows: NDArray[np.int64], place: int) -> NDArray[np.bool_]:
        """Which of some clips have a label: those that it fits best."""
        scores = self.scores[rows, place]
        found = np.zeros(len(rows), bool)
        found[np.argsort(-scores)[: max(1, round(_TRUE_CLIPS * len(rows)))]] = True
        return found


def _standardized(values: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray((values - values.mean(axis=0)) / (values.std(axis=0) + 1e-3), np.float32)


def _linear(features: NDArray[np.float32], truth: NDArray[np.float32]) -> LinearHead:
    """Logistic regressions side by side, rare labels counting more."""
    given, wanted = torch.from_numpy(features), torch.from_numpy(truth)
    weight = torch.zeros(truth.shape[1], features.shape[1], requires_grad=True)
    bias = torch.zeros(truth.shape[1], requires_grad=True)
    rarity = ((1 - wanted).sum(0) / wanted.sum(0).clamp(min=1)).clamp(max=50)

    def loss() -> Tensor:
        value = functional.binary_cross_entropy_with_logits(
            given @ weight.T + bias, wanted, pos_weight=rarity
        )
        return value + _SHRINKAGE * weight.square().mean(dim=1).sum()

    minimize([weight, bias], loss, _ITERATIONS)
    return LinearHead(weight.detach().numpy(), bias.detach().numpy())


def platt(scores: NDArray[np.float32], truth: NDArray[np.bool_]) -> tuple[float, float]:
    """Scale and offset that make scores log-odds (Platt 1999, section 2)."""
    positive, negative = int(truth.sum()), int((~truth).sum())
    wanted = torch.from_numpy(
        np.where(truth, (positive + 1) / (positive + 2), 1 / (negative + 2)).astype(np.float32)
    )
    given = torch.from_numpy(np.asarray(scores, np.float32))
    line = torch.tensor([1.0, 0.0], requires_grad=True)

    def loss() -> Tensor:
        return functional.binary_cross_entropy_with_logits(given * line[0] + line[1], wanted)

    minimize([line], loss, iterations=100)
    scale, offset = line.detach().tolist()
    return float(scale), float(offset)


def chosen(
    reference: TagReference,
    names: list[tuple[str, str]],
    guesses: NDArray[np.float32],
    rows: NDArray[np.int64],
) -> tuple[list[TagLabel], list[str]]:
    """The labels that hold on FMA's validation blocks, and the names of those that do not.

    Args:
        reference: The truth.
        names: AudioSet's labels.
        guesses: The student's guesses of the tagger's musical labels, (clips, labels).
        rows: FMA's clips behind them.
    """
    place = {names[label][0]: order for order, label in enumerate(labels.musical(names))}
    kept, left = [], []
    for audioset, (name, parent) in TAGS.items():
        if audioset not in place:
            continue
        at = place[audioset]
        truth = reference.true(rows, at)
        auc = evaluate.auroc(guesses[~truth, at], guesses[truth, at])
        if auc >= LEAST_AUC:
            scale, offset = platt(guesses[:, at], truth)
            kept.append(TagLabel(name, parent, at, round(auc, 3), scale, offset))
        else:
            left.append(name)
    return kept, left


def layer(guesses: LinearHead, tags: list[TagLabel]) -> LinearHead:
    """The guesses of the chosen labels as log-odds."""
    places = [tag.place for tag in tags]
    scale = np.array([tag.scale for tag in tags], np.float32)
    offset = np.array([tag.offset for tag in tags], np.float32)
    return LinearHead(
        np.asarray(guesses.weight[places] * scale[:, None], np.float32),
        np.asarray(guesses.bias[places] * scale + offset, np.float32),
    )
