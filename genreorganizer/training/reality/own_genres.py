# SPDX-License-Identifier: GPL-3.0-or-later
"""``genreorganizer-lab own-genres``: how well the program learns genres from a few examples."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.classify.folds import parted
from genreorganizer.classify.head import features
from genreorganizer.classify.registry import DEFAULT_MODEL, Registry
from genreorganizer.classify.teaching import (
    FOLDS,
    STRENGTHS,
    Choose,
    Finish,
    Hold,
    Learner,
    Lesson,
    Try,
    tried,
)
from genreorganizer.training import degrade
from genreorganizer.training.reality import measuring, recordings
from genreorganizer.training.reality.probes import FEW

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from genreorganizer.classify.head import LinearHead
    from genreorganizer.training.reality.yardstick import Asked

    Floats = NDArray[np.float32]
    Strings = NDArray[np.str_]

_DRAWS, _GROUPS = 10, 3


def measure(asked: Asked, say: Callable[[str], None]) -> None:
    """Say how well genres are learned: by the program, beside the base model and a neighbour.

    Args:
        asked: Where things are, and which part.
        say: Told the figures, a line each.
    """
    (default,) = Registry([asked.models]).load(DEFAULT_MODEL).members
    gtzan = recordings.gtzan(asked.data, asked.part)
    fma = recordings.fma(asked.data, asked.work, asked.part)
    music = recordings.free_music(asked.data, asked.work)
    free = recordings.teachers_genres(asked.data, music)
    blocks = recordings.blocks(fma)
    limited = degrade.damaged(fma.frames, degrade.DAMAGES["low_pass_4k"])
    for name, frames, repeated, truth, groups in (
        ("GTZAN, by artist", gtzan.frames, 1, gtzan.truth, gtzan.groups),
        ("FMA, by block", fma.frames, fma.repeated, fma.truth, blocks),
        ("FMA, nothing above 4 kHz", limited, fma.repeated, fma.truth, blocks),
        ("Free music, by package", free.frames, 1, free.truth, free.groups),
    ):
        classes = np.array([next(iter(one)) for one in truth])
        said = measuring.predict_stored(default, frames, repeated)
        inputs = np.array([(*one.embedding, *one.probabilities) for one in said], np.float32)
        known = default.manifest.labels
        for which, labels, given in (
            (name, known, inputs),
            (f"{name}, labels hidden", *hidden(known, inputs, classes)),
        ):
            if len(labels) == len(known) and given is not inputs:
                continue  # none of the genres is a label
            for examples in FEW:
                found = shares(labels, given, classes, np.asarray(groups), examples)
                if found:
                    figures = " ".join(
                        f"{system} {100 * np.mean(drawn):.1f} ± {100 * np.std(drawn):.1f}"
                        for system, drawn in found.items()
                    )
                    say(f"{which}, {examples} examples: {figures}")


def hidden(
    labels: Sequence[str], inputs: Floats, classes: Strings
) -> tuple[tuple[str, ...], Floats]:
    """A base model's labels and inputs without what it says of the classes.

    So it is with genres that it does not know; its embedding has learned to tell them apart.

    Args:
        labels: Of the base model.
        inputs: float32 (n, length + labels): its embeddings, and probabilities behind them.
        classes: The genre of each.
    """
    known = set(classes.tolist())
    left = [place for place, label in enumerate(labels) if label not in known]
    length = inputs.shape[1] - len(labels)
    columns = [*range(length), *(length + place for place in left)]
    return tuple(labels[place] for place in left), inputs[:, columns]


def shares(
    base_labels: Sequence[str], inputs: Floats, classes: Strings, groups: Strings, examples: int
) -> dict[str, list[float]]:
    """Balanced accuracies of each system, one per draw of the examples.

    Args:
        base_labels: Of the base model.
        inputs: float32 (n, length + labels): its embeddings, and probabilities behind them.
        classes: The genre of each.
        groups: What is not parted between learning and judging.
        examples: So many of each genre are learned from.

    Returns:
        Empty where a genre has too few.
    """
    found: dict[str, list[float]] = {"learned": [], "neighbour": [], "base": []}
    labels = np.asarray(base_labels)
    length = inputs.shape[1] - len(labels)
    for draw in range(_DRAWS):
        rows = _drawn(classes, groups, examples, np.random.default_rng(draw))
        if rows is None:
            return {}
        tested = ~np.isin(groups, groups[rows])
        names = np.unique(classes)
        if set(classes[tested]) != set(names):
            continue
        head = learned(inputs[rows], length, classes[rows], groups[rows])
        logits = head(features(inputs[tested], length))
        answers = {
            "learned": names[logits.argmax(axis=1)],
            "neighbour": _nearest(inputs[rows, :length], classes[rows], inputs[tested, :length]),
            "base": labels[inputs[tested, length:].argmax(axis=1)],
        }
        for system, answer in answers.items():
            found[system].append(_balanced(answer == classes[tested], classes[tested], names))
    return found if found["learned"] else {}


def _drawn(
    classes: Strings, groups: Strings, examples: int, generator: np.random.Generator
) -> NDArray[np.int64] | None:
    """Rows to learn from: of each class some, of as few groups as it takes, but of three.

    Of two where a class has three groups in all, so that one is left to judge.
    """
    rows: list[int] = []
    for one in np.unique(classes):
        chosen: list[list[int]] = []
        names = np.unique(groups[classes == one])
        least = min(_GROUPS, len(names) - 1)
        for group in generator.permutation(names):
            found = np.flatnonzero((classes == one) & (groups == group))
            chosen.append(generator.permutation(found).tolist())
            if len(chosen) >= least and sum(map(len, chosen)) >= examples:
                break
        turns = [row for turn in itertools.zip_longest(*chosen) for row in turn if row is not None]
        if least < 2 or len(turns) < examples:
            return None
        rows += turns[:examples]
    return np.array(rows)


def learned(inputs: Floats, length: int, classes: Strings, groups: Strings) -> LinearHead:
    """What the program learns from examples.

    Args:
        inputs: float32 (n, length + labels): embeddings, and probabilities behind them.
        length: Of an embedding.
        classes: The genre of each.
        groups: What is not parted between learning and judging.
    """
    names, place = np.unique(classes, return_inverse=True)
    has = place[:, None] == np.arange(len(names))
    _, numbers = np.unique(groups, return_inverse=True)
    folds = parted(numbers, has, FOLDS)
    weights = np.ones(len(has), np.float32)
    learner = Learner(Lesson(inputs, length, has, np.zeros_like(has), weights, folds))
    scores = np.zeros((len(STRENGTHS), *has.shape), np.float32)
    for fold in range(FOLDS):
        scores[:, tried(len(has)) & (folds == fold)] = learner.work(Try(fold))
    strength = float(learner.work(Choose(scores)))  # type: ignore[arg-type]
    for fold in range(FOLDS):
        scores[0, folds == fold] = learner.work(Hold(fold, strength))
    return learner.work(Finish(strength, scores[0])).head  # type: ignore[union-attr]


def _nearest(known: Floats, classes: Strings, asked: Floats) -> Strings:
    """The class of the example in the most similar direction."""
    mean, deviation = known.mean(axis=0), known.std(axis=0) + 1e-3
    known, asked = (known - mean) / deviation, (asked - mean) / deviation
    known /= np.linalg.norm(known, axis=1, keepdims=True)
    return np.asarray(classes[(asked @ known.T).argmax(axis=1)])


def _balanced(right: NDArray[np.bool_], classes: Strings, names: Sequence[str] | Strings) -> float:
    return float(np.mean([right[classes == name].mean() for name in names]))
