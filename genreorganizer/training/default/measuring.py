# SPDX-License-Identifier: GPL-3.0-or-later
"""How right, how sure and how steady a classifier is, on clean and on damaged clips."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from genreorganizer.classify.metrics import Metric
from genreorganizer.classify.trust import wilson
from genreorganizer.training.default import copies
from genreorganizer.training.default.activations import cut
from genreorganizer.training.default.labels import FMA_KNOWN, LABELS
from genreorganizer.training.default.network import WINDOW
from genreorganizer.training.evaluate import log_loss
from genreorganizer.training.release import Scored, accuracy_metric, calibration_metric
from genreorganizer.training.stored import GTZAN_LABELS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from genreorganizer.classify.manifest import Manifest
    from genreorganizer.classify.onnx import OnnxClassifier
    from genreorganizer.training.default.copies import Copies
    from genreorganizer.training.default.data import Corpus

CLEAN = "clean"
SHOWN_DAMAGES = ("low_pass_8k", "low_pass_4k")
"""Damages with figures of their own; the others are told together."""
DAMAGES = (
    *SHOWN_DAMAGES, "white_noise_15db", "codec_32k", "clipped", "faster_6", "slower_6",
)  # fmt: skip
"""Damages that a model is calibrated on; the yardstick has more of each kind. Of short
excerpts the program makes less than the network says (`Manifest.evidence_s`)."""
_LACKING = (0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 15.0, 20.0)
_PARTLY_HEARD = (1, 2, 3)
"""Windows of five seconds."""


class Held(NamedTuple):
    """Raw outputs for a part of each source, by damage."""

    gtzan: dict[str, Scored]
    fma: dict[str, Scored]

    def all(self) -> list[Scored]:
        """Clean and damaged, of both sources."""
        return [*self.gtzan.values(), *self.fma.values()]

    def once(self) -> Scored:
        """All clips of both sources, each clean and damaged once."""
        return Scored.joined([one for source in self for one in (source[CLEAN], mixed(source))])


def score(classifier: OnnxClassifier, given: Copies, truth: NDArray[np.int64]) -> Scored:
    """Run a classifier over clips.

    Args:
        classifier: As the program runs it.
        given: The clips.
        truth: Labels of all clips of the source.
    """
    windows = [cut(clip) for clip in given.clips]
    ends = np.cumsum([len(one) for one in windows])[:-1]
    logits, embeddings = classifier.run(np.concatenate(windows).astype(np.float32))
    means = [part.mean(axis=0) for part in np.split(embeddings, ends)]
    return Scored(tuple(np.split(logits, ends)), np.stack(means), truth[given.rows])


def hold(classifier: OnnxClassifier, corpus: Corpus, source: str, part: str) -> dict[str, Scored]:
    """Score a part of ``gtzan`` or ``fma``, clean and damaged."""
    if source == "gtzan":
        frames, rows, truth = corpus.gtzan.frames, corpus.gtzan.rows(part), corpus.gtzan_truth
    else:
        frames, rows, truth = corpus.fma.frames, corpus.fma_rows(part), corpus.fma_truth
    given = copies.judged(frames, rows, DAMAGES, coarse=source == "fma")
    return {name: score(classifier, some, truth) for name, some in given.items()}


def mixed(held: Mapping[str, Scored]) -> Scored:
    """Every clip once, each with another damage than its neighbours."""
    damaged = [scored for name, scored in held.items() if name != CLEAN]
    chosen = [damaged[row % len(damaged)] for row in range(len(damaged[0].truth))]
    return Scored(
        tuple(one.logits[row] for row, one in enumerate(chosen)),
        np.stack([one.embeddings[row] for row, one in enumerate(chosen)]),
        damaged[0].truth,
    )


def sure_and_wrong(scored: Scored, temperature: float, threshold: float) -> float:
    """Share of all clips with a suggestion above the threshold that is not right."""
    chance = scored.probabilities(temperature)
    wrong = chance.argmax(axis=1) != scored.truth
    return float((wrong & (chance.max(axis=1) >= threshold)).mean())


def fit_threshold(held: Held, temperature: float, least: float, most: float) -> float:
    """The smallest threshold with which no damage has too many sure and wrong answers.

    Args:
        held: A validation part.
        temperature: Of the probabilities.
        least: Smaller ones are not taken.
        most: Share of all clips of a source.
    """
    for threshold in np.arange(least, 0.95, 0.01):
        if all(sure_and_wrong(one, temperature, threshold) <= most for one in held.all()):
            return round(float(threshold), 2)
    return 0.95


def fit_evidence(held: Held, manifest: Manifest) -> float:
    """`Manifest.evidence_s`, from 5, 10 and 15 seconds of the validation clips.

    The one with the least log-loss of those with which nothing is said more surely because less
    was analyzed: the mean confidence does not rise from one length to a shorter one.

    Args:
        held: A validation part; the clips as they are, and damaged, count the same.
        manifest: With its temperature.
    """

    def told(one: Scored, count: int, lacking: float) -> NDArray[np.float32]:
        chance = Scored(
            tuple(rows[:count] for rows in one.logits), one.embeddings, one.truth
        ).probabilities(manifest.temperature)
        seconds = WINDOW * manifest.features.frame_seconds * count
        share = np.float32(replace(manifest, evidence_s=lacking).known_share(seconds))
        return share * chance + (1 - share) / np.float32(chance.shape[1])

    sets = held.all()
    whole = float(
        np.mean([one.probabilities(manifest.temperature).max(axis=1).mean() for one in sets])
    )
    losses = {}
    for lacking in _LACKING:
        chances = [[told(one, count, lacking) for one in sets] for count in _PARTLY_HEARD]
        sure = [float(np.mean([c.max(axis=1).mean() for c in some])) for some in chances]
        if all(less <= more for less, more in itertools.pairwise([*sure, whole])):
            losses[lacking] = np.mean(
                [
                    log_loss(c, one.truth)
                    for some in chances
                    for c, one in zip(some, sets, strict=True)
                ]
            )
    return min(losses, key=lambda lacking: losses[lacking], default=_LACKING[-1])


def measure(held: Held, part: str, temperature: float, threshold: float) -> list[Metric]:
    """Accuracy and calibration on a part of both sources, and what damages do to them."""
    found = []
    for source, scored in (("gtzan", held.gtzan), ("fma", held.fma)):
        for damage in (CLEAN, *SHOWN_DAMAGES):
            one, under = scored[damage], "" if damage == CLEAN else damage
            chance, on = one.probabilities(temperature), {"data": source, "part": part}
            found.append(accuracy_metric(chance, one.truth, "all labels", **on, under=under))
            if damage == CLEAN:
                found.append(calibration_metric(chance, one.truth, **on))
    for source, clean, names, note in (
        ("gtzan", held.gtzan[CLEAN], GTZAN_LABELS, "the ten GTZAN labels"),
        ("fma", held.fma[CLEAN], FMA_KNOWN, "the seven FMA labels"),
    ):
        known = [LABELS.index(label) for label in names]
        truth = np.array([known.index(int(label)) for label in clean.truth])
        chance = clean.probabilities(temperature)[:, known]
        among = accuracy_metric(chance, truth, note, data=source, part=part)
        found.append(replace(among, labels=len(names)))
    once = held.once()
    chance = once.probabilities(temperature)
    found.append(calibration_metric(chance, once.truth, part=part, under="damaged"))
    return [*found, *_worst(held, part, temperature, threshold)]


def _worst(held: Held, part: str, temperature: float, threshold: float) -> list[Metric]:
    """The largest share of sure and wrong answers that a damage causes, per source."""
    found = []
    for source, scored in (("gtzan", held.gtzan), ("fma", held.fma)):
        shares = {name: sure_and_wrong(one, temperature, threshold) for name, one in scored.items()}
        worst = max(shares, key=lambda name: shares[name])
        count = len(scored[worst].truth)
        low, high = wilson(shares[worst] * count, count)
        on = ("the damage with the most", source, part, "damaged")
        found.append(Metric("sure_and_wrong", shares[worst], low, high, count, *on))
    return found
