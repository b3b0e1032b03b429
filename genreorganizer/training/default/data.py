# SPDX-License-Identifier: GPL-3.0-or-later
"""The stored arrays as sources to learn from, with everything the teachers know of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.training import stored
from genreorganizer.training.default import debian, labels
from genreorganizer.training.default.batches import TrainingSource
from genreorganizer.training.default.labels import LABELS, PLACE
from genreorganizer.training.default.tags import TagReference

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

EXCERPT_WEIGHT = 0.5
"""Of what a teacher said of two seconds of a clip, as the target of the whole clip."""


@dataclass(frozen=True)
class Corpus:
    """All that there is to learn from and to measure on.

    Attributes:
        gtzan: Clips (999, 387, 128).
        fma: Clips (7994, 128, 128) on the same mel axis.
        free: Debian's music.
        audioset: Names and groups of AudioSet's labels.
        reference: What linear classifiers on VGGish say of FMA's clips.
        sources: ``gtzan``, ``fma`` and ``debian``, each with all of its clips; their rows
            are those of the training parts.
    """

    gtzan: stored.StoredClips
    fma: stored.StoredClips
    free: debian.FreeMusic
    audioset: list[tuple[str, str]]
    reference: TagReference
    sources: dict[str, TrainingSource]

    @property
    def learned(self) -> list[TrainingSource]:
        """All sources."""
        return list(self.sources.values())

    def learning_from(self, *parts: str) -> Corpus:
        """The same, but other parts of GTZAN are learned from; teachers stay as they are."""
        rows = np.concatenate([self.gtzan.rows(part) for part in parts])
        return self._drawing(gtzan=(rows, np.ones(len(rows))))

    def _drawing(self, **drawn: tuple[NDArray[np.int64], NDArray[np.float64]]) -> Corpus:
        """The same, but of some sources other clips are drawn, as often as they weigh."""
        sources = {
            name: replace(self.sources[name], rows=rows, chance=weights / weights.sum())
            for name, (rows, weights) in drawn.items()
        }
        return replace(self, sources=self.sources | sources)

    def knowing_valid(self, drawn: float = 3.0) -> Corpus:
        """The same, but the validation parts of GTZAN and FMA are learned from, too.

        Args:
            drawn: How often one of their clips is drawn, one of a training part being drawn once.
        """
        changed = {}
        for name, clips in (("gtzan", self.gtzan), ("fma", self.fma)):
            train, valid = clips.rows("train"), clips.rows("valid")
            weights = np.repeat([1.0, drawn], [len(train), len(valid)])
            changed[name] = (np.concatenate([train, valid]), weights)
        return self._drawing(**changed)

    def without(self, label: str) -> Corpus:
        """The same, but no clip of a genre is learned from."""
        gone = {"gtzan": self.gtzan_truth == PLACE[label], "fma": self.fma_truth == PLACE[label]}
        kept = {}
        for name, hit in gone.items():
            source = self.sources[name]
            left = ~hit[source.rows]
            kept[name] = (source.rows[left], source.chance[left])
        return self._drawing(**kept)

    @property
    def gtzan_truth(self) -> NDArray[np.int64]:
        """Label indices of GTZAN's clips."""
        return np.array([PLACE[genre] for genre in self.gtzan.genres])

    @property
    def fma_truth(self) -> NDArray[np.int64]:
        """Label indices of FMA's clips, -1 where FMA's genre is none of ours."""
        given = [labels.FMA_LABELS.get(genre, ("", ()))[0] for genre in self.fma.genres]
        return np.array([PLACE.get(label, -1) for label in given])

    @property
    def fma_masked(self) -> NDArray[np.bool_]:
        """Bool (clips, labels); True where a label takes no part in the loss."""
        masked = np.zeros((len(self.fma.genres), len(LABELS)), bool)
        for row, genre in enumerate(self.fma.genres):
            _, allowed = labels.FMA_LABELS.get(genre, ("", ()))
            masked[row, [PLACE[label] for label in allowed]] = True
        return masked

    def fma_rows(self, part: str) -> NDArray[np.int64]:
        """FMA's clips of a part whose genre is one of ours."""
        rows = self.fma.rows(part)
        return rows[self.fma_truth[rows] >= 0]


@dataclass(frozen=True)
class Scale:
    """Standardization of a teacher's outputs."""

    mean: NDArray[np.float32]
    deviation: NDArray[np.float32]

    @classmethod
    def of(cls, values: NDArray[np.float32]) -> Scale:
        """From values (clips, outputs)."""
        return cls(values.mean(axis=0), values.std(axis=0) + np.float32(1e-3))

    def __call__(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        """Standardized values, none farther than six deviations."""
        scaled = (values - self.mean) / self.deviation
        return np.asarray(np.clip(scaled, -6, 6), np.float32)


def log_odds(chance: NDArray[np.float32]) -> NDArray[np.float32]:
    """Of probabilities, which are kept away from 0 and 1."""
    kept = np.clip(chance, 1e-4, 1 - 1e-4)
    return np.asarray(np.log(kept / (1 - kept)), np.float32)


def load(data: Path, cache: Path) -> Corpus:
    """Read the stored arrays; what is learned from are the training parts.

    Args:
        data: Folder with ``gtzan``, ``fma_small``, ``debian_music`` and ``audioset``.
        cache: For the arrays on GTZAN's mel axis.
    """
    gtzan = stored.gtzan(data / "gtzan")
    fma = stored.fma(data / "fma_small", cache)
    free = debian.load(data / "debian_music", cache)
    names = labels.audioset(data / "audioset")
    corpus = Corpus(gtzan, fma, free, names, TagReference.of(data), {})
    music, learned = labels.musical(names), free.rows("train")
    known = _outputs(stored.Teachers(*(values[learned] for values in free.said)), music)
    scales = {name: Scale.of(values) for name, values in known.items()}
    corpus.sources.update(
        gtzan=_gtzan(corpus, data / "gtzan", scales, music),
        fma=_fma(corpus, stored.fma_teacher(data / "fma_small")),
        debian=_debian(corpus, scales, music),
    )
    return corpus


def _outputs(said: stored.Teachers, music: NDArray[np.int64]) -> dict[str, NDArray[np.float32]]:
    """By teacher, what is learned of its outputs, not yet standardized.

    Args:
        said: The outputs.
        music: Places of the AudioSet labels that are about music.
    """
    return {
        "tagger": said.tagger,
        "tagger_logits": said.tagger_logits[:, music],
        "tags": log_odds(said.tags),
        "tags_embedding": said.tags_embedding,
    }


def _smoothed(truth: NDArray[np.int64], masked: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Distributions with a tenth spread over all labels that take part; zero where unknown."""
    target = np.where(masked, 0.0, 0.1 / (~masked).sum(axis=1, keepdims=True))
    rows = np.flatnonzero(truth >= 0)
    target[rows, truth[rows]] += 0.9
    target[truth < 0] = 0
    return np.asarray(target, np.float32)


def _gtzan(
    corpus: Corpus, folder: Path, scales: dict[str, Scale], music: NDArray[np.int64]
) -> TrainingSource:
    """GTZAN: its genres, tags second by second, and what was said of excerpts."""
    clips = corpus.gtzan
    rows = clips.rows("train")
    learned = np.isin(np.arange(len(clips.names)), [*rows, *clips.rows("valid")])
    windows = stored.tagger_windows(folder, "train")
    seconds = max(3, *(len(found) for found in windows.values()))
    tags = np.zeros((len(clips.names), seconds, 50), np.float32)
    tagged = np.zeros(len(clips.names), np.float32)
    for row, name in enumerate(clips.names):
        if name in windows and learned[row]:
            found = windows[name]
            at = np.linspace(0, len(found) - 1, seconds).round().astype(int)
            tags[row], tagged[row] = scales["tags"](log_odds(found[at])), 1
    teachers: dict[str, NDArray[np.float32]] = {"tags": tags}
    taught = {"tags": tagged}
    excerpts, said = stored.excerpt_teachers(folder)
    place = {name: row for row, name in enumerate(clips.names)}
    at = np.array([place[name] for name in excerpts])
    known = np.zeros(len(clips.names), np.float32)
    known[at] = EXCERPT_WEIGHT
    known[~learned] = 0
    for name, values in _outputs(said, music).items():
        if name not in teachers:
            target = np.zeros((len(clips.names), values.shape[1]), np.float32)
            target[at] = scales[name](values)
            teachers[name], taught[name] = target, known
    truth = corpus.gtzan_truth
    unmasked = np.zeros((len(truth), len(LABELS)), bool)
    return TrainingSource(
        "gtzan",
        fine=clips.frames,
        coarse=None,
        coarse_row=np.full(len(truth), -1),
        rows=rows,
        chance=np.full(len(rows), 1 / len(rows)),
        genre=_smoothed(truth, unmasked),
        masked=unmasked,
        teachers=teachers,
        taught=taught,
    )


def _fma(corpus: Corpus, embeddings: NDArray[np.float32]) -> TrainingSource:
    rows = corpus.fma.rows("train")
    truth, masked = corpus.fma_truth, corpus.fma_masked
    return TrainingSource(
        "fma",
        fine=None,
        coarse=corpus.fma.frames,
        coarse_row=np.arange(len(truth)),
        rows=rows,
        chance=np.full(len(rows), 1 / len(rows)),
        genre=_smoothed(truth, masked),
        masked=masked,
        teachers={"vggish": Scale.of(embeddings[rows])(embeddings)},
        taught={"vggish": np.ones(len(truth), np.float32)},
    )


def _debian(corpus: Corpus, scales: dict[str, Scale], music: NDArray[np.int64]) -> TrainingSource:
    """Debian's music; rare genres, as the tagger tells them, are drawn more often."""
    free = corpus.free
    rows = free.rows("train")
    genre = labels.soft_genres(free.said.tagger_logits, corpus.audioset)
    masked = np.zeros(genre.shape, bool)
    masked[:, [PLACE[label] for label in labels.UNSPOKEN]] = True
    weight = (genre[rows] / np.sqrt(genre[rows].mean(axis=0) + 1e-3)).sum(axis=1)
    ones = np.ones(len(genre), np.float32)
    outputs = _outputs(free.said, music)
    teachers = {name: scales[name](values) for name, values in outputs.items()}
    return TrainingSource(
        "debian",
        fine=free.frames,
        coarse=free.coarse,
        coarse_row=free.coarse_row,
        rows=rows,
        chance=weight / weight.sum(),
        genre=genre,
        masked=masked,
        teachers=teachers,
        taught=dict.fromkeys(teachers, ones),
    )
