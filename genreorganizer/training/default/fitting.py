# SPDX-License-Identifier: GPL-3.0-or-later
"""From a trained student to a network with last layers that were fitted to its activations."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.classify.head import LinearHead
from genreorganizer.classify.manifest import Tagging
from genreorganizer.classify.novelty import NoveltyScorer
from genreorganizer.classify.onnx import OnnxClassifier
from genreorganizer.training.default import copies, tags
from genreorganizer.training.default.activations import FEATURES, cut, run_backbone
from genreorganizer.training.default.heads import HeadExamples, beside, fit_judge, joined, principal
from genreorganizer.training.default.labels import LABELS
from genreorganizer.training.default.network import Backbone, Shipped, exported
from genreorganizer.training.networks.catalogue import parameters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from genreorganizer.classify.manifest import Manifest
    from genreorganizer.training.default.activations import ClipActivations
    from genreorganizer.training.default.copies import Copies
    from genreorganizer.training.default.data import Corpus
    from genreorganizer.training.default.student import Student
    from genreorganizer.training.default.tags import TagLabel

OUTPUTS = ("logits", "embedding", "tags")
_RANGE_CLIPS = 20
"""Clips of each kind that tell the range of what flows between the layers."""


@dataclass(frozen=True)
class Choices:
    """What was chosen on the validation parts.

    Attributes:
        shrinkage: Of the last layer; see `heads.fit_judge`.
        free_share: How much Debian's music counts in it, GTZAN counting 1.
        embedding: Length of the embedding.
        elder_share: What the elder body has of the say, where there is one.
        strange_share: How much made sounds count in the last layer, GTZAN counting 1: they are
            of all genres alike.
    """

    shrinkage: float = 0.1
    free_share: float = 0.5
    embedding: int = 192
    elder_share: float = 0.5
    strange_share: float = 0.1


@dataclass(frozen=True)
class StudentActivations:
    """Activations of a trained student, in whole numbers as it will ship.

    Attributes:
        students: The student, and the elder beside it, if there is one.
        backbone: Their trained part.
        typical: Windows that told the range of what flows between the layers.
        copies: By source, clips in all views, clean and damaged.
        of_copies: Activations for them.
        fresh_rows: FMA's validation clips.
        fresh: Activations for those as they are.
        strange: Activations for sounds that are no music.
    """

    students: tuple[Student, ...]
    backbone: Backbone
    typical: NDArray[np.uint8]
    copies: dict[str, Copies]
    of_copies: dict[str, ClipActivations]
    fresh_rows: NDArray[np.int64]
    fresh: ClipActivations
    strange: ClipActivations

    @classmethod
    def of(
        cls, corpus: Corpus, student: Student, elder: Student | None = None
    ) -> StudentActivations:
        """Run a student over everything that last layers may be fitted to.

        Args:
            corpus: All sources.
            student: The trained student.
            elder: Another one with the same frozen first stages, which runs beside it.
        """
        gtzan, fma, free = (corpus.sources[name].rows for name in ("gtzan", "fma", "debian"))
        given = {
            "gtzan": copies.learned_gtzan(corpus, gtzan),
            "fma": copies.learned_fma(corpus, fma[corpus.fma_truth[fma] >= 0]),
            "debian": copies.learned_debian(corpus, free),
        }
        typical = _typical([given["gtzan"], given["gtzan"], given["fma"], given["debian"]])
        backbone = Backbone(student, elder, student.frozen)
        network = exported(backbone, ("pooled", "hidden"), typical)
        rows = corpus.fma.rows("valid")
        fresh = copies.Copies.coarse(list(corpus.fma.frames[rows]), rows)
        of_copies = {name: run_backbone(network, one.clips) for name, one in given.items()}
        return cls(
            (student,) if elder is None else (student, elder),
            backbone,
            typical,
            given,
            of_copies,
            rows,
            run_backbone(network, fresh.clips),
            run_backbone(network, copies.strange(FEATURES)),
        )


def _typical(given: list[Copies]) -> NDArray[np.uint8]:
    windows = []
    for one in given:
        chosen = one.clips[:: max(1, len(one.clips) // _RANGE_CLIPS)]
        windows += [found[len(found) // 2][None] for found in map(cut, chosen)]
    return np.concatenate(windows)


@dataclass(frozen=True)
class Finished:
    """A trained student with new last layers.

    Attributes:
        network: As ONNX in whole numbers.
        parameters: Their number.
        tags: Further labels, in the order of the network's output.
        left_out: Names of those that did not hold.
        strangeness: Scorer from what was learned from.
    """

    network: bytes
    parameters: int
    tags: list[TagLabel]
    left_out: list[str]
    strangeness: NoveltyScorer

    def classifier(self, draft: Manifest) -> OnnxClassifier:
        """As the program would load it, not yet calibrated."""
        return OnnxClassifier(replace(draft, tagging=self.tagging), self.network)

    @property
    def tagging(self) -> Tagging | None:
        """The further labels for the manifest, without figures."""
        if not self.tags:
            return None
        return Tagging(
            tuple(tag.name for tag in self.tags),
            output=OUTPUTS[2],
            log_odds=True,
            parents={tag.name: tag.parent for tag in self.tags if tag.parent},
        )


def finished(
    corpus: Corpus,
    activations: StudentActivations,
    choices: Choices,
    *,
    alone: bool = False,
    twin: Finished | None = None,
) -> Finished:
    """Fit the last layers to the clips that a corpus is learned from.

    Args:
        corpus: What is learned from.
        activations: The student's, for it.
        choices: How the layers are fitted.
        alone: The elder has no say about genres: it has learned from clips that are to be
            held out.
        twin: Another one, which has not learned from FMA's validation clips, and tells which
            further labels hold.
    """
    students = activations.students
    sources, hidden, classes = [], [], []
    for name, share in (("gtzan", 1.0), ("fma", 1.0), ("debian", choices.free_share)):
        source, given, found = (
            corpus.sources[name],
            activations.copies[name],
            activations.of_copies[name],
        )
        learned = np.isin(given.rows, source.rows)
        rows = given.rows[learned]
        certain = name != "debian"
        genre = source.genre[rows]
        sources.append(
            HeadExamples(
                found.means(found.pooled)[learned],
                np.eye(len(LABELS), dtype=np.float32)[genre.argmax(axis=1)] if certain else genre,
                source.masked[rows],
                np.ones(len(rows), np.float32) if certain else _balanced(genre),
                share,
            )
        )
        hidden.append(found.means(found.hidden)[learned])
        classes += [f"{name} {LABELS[label]}" for label in genre.argmax(axis=1)]
    sources.append(_of_no_genre(activations.strange, choices.strange_share))
    judge = _judges(activations.backbone, sources, choices, alone=alone)
    embeddings = joined([_guess(students, "tagger"), _guess(students, "tags_embedding")])
    typical = np.concatenate([hidden[1], hidden[2]])  # the same with and without *valid*
    embedding = principal(embeddings, typical, choices.embedding)
    guesses = _guess(students, "tagger_logits")
    if twin is None:
        fresh = guesses(activations.fresh.means(activations.fresh.hidden))
        kept, left = tags.chosen(corpus.reference, corpus.audioset, fresh, activations.fresh_rows)
    else:
        kept, left = twin.tags, twin.left_out
    network = Shipped(activations.backbone, judge, embedding, tags.layer(guesses, kept))
    return Finished(
        exported(network, OUTPUTS, activations.typical),
        parameters(network),
        kept,
        left,
        NoveltyScorer.fit(embedding(np.concatenate(hidden)), classes),
    )


def _of_no_genre(found: ClipActivations, share: float) -> HeadExamples:
    """Sounds that are of all genres alike."""
    features = found.means(found.pooled)
    shape = (len(features), len(LABELS))
    return HeadExamples(
        features,
        np.full(shape, 1 / len(LABELS), np.float32),
        np.zeros(shape, bool),
        np.ones(len(features), np.float32),
        share,
    )


def _judges(
    backbone: Backbone, sources: list[HeadExamples], choices: Choices, *, alone: bool
) -> LinearHead:
    """A layer for each body, fitted apart: the elder knows its training clips too well."""
    width = backbone.hidden[0].in_features
    parts = [slice(0, width), *([slice(width, None)] if backbone.elder is not None else [])]
    fitted = [
        fit_judge(
            [replace(one, features=one.features[:, part].copy()) for one in sources],
            choices.shrinkage,
        )
        for part in parts
    ]
    if len(fitted) == 1:
        return fitted[0]
    elder = 0.0 if alone else choices.elder_share
    return beside([(fitted[0], 1 - elder), (fitted[1], elder)])


def _balanced(genre: NDArray[np.float32]) -> NDArray[np.float32]:
    """Weights that let rare genres count more, by the root of their number."""
    likely = genre.argmax(axis=1)
    return np.asarray(1 / np.sqrt(np.bincount(likely) + 5.0)[likely], np.float32)


def _guess(students: Sequence[Student], teacher: str) -> LinearHead:
    """The mean of what the students guess of a teacher, from what is hidden in all of them."""
    heads = [student.teachers[teacher] for student in students]
    layers = [
        LinearHead(*(part.detach().numpy().copy() for part in (head.weight, head.bias)))
        for head in heads
    ]
    return beside([(layer, 1 / len(layers)) for layer in layers])
