# SPDX-License-Identifier: GPL-3.0-or-later
"""Measure, calibrate and write the model that ships."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.classify.manifest import Manifest, Metric
from genreorganizer.classify.novelty import NoveltyScorer
from genreorganizer.classify.onnx import OnnxClassifier
from genreorganizer.training import evaluate, release
from genreorganizer.training.default_data import FMA_KNOWN, LABELS, Corpus, gtzan_served
from genreorganizer.training.default_model import FEATURES, WINDOWING, standardize
from genreorganizer.training.export import to_onnx
from genreorganizer.training.made_sounds import made_sounds
from genreorganizer.training.release import Scored, accuracy_metric, score_clips
from genreorganizer.training.results import RunResult, record_test_read, save
from genreorganizer.training.stored import GTZAN_LABELS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray
    from torch import nn

SYSTEM = "default"
TRAINING_DATA = (
    "GTZAN, training part of the fault-filtered, artist-disjoint split (log-mel spectrograms)",
    "FMA-small, eight tenths by blocks of 50 tracks (log-mel spectrograms)",
    "Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training clips",
)
_INSIDERS_KEPT = 0.95
"""Share of the validation tracks whose novelty score lies below the threshold."""


@dataclass(frozen=True)
class Held:
    """Raw outputs for every part of both sources that has a known label."""

    gtzan: dict[str, Scored]
    fma: dict[str, Scored]


def classifier_of(network: nn.Module, manifest: Manifest) -> tuple[OnnxClassifier, bytes]:
    """Export a network and load it as the program does."""
    example = np.random.default_rng(0).uniform(0, 1, (3, WINDOWING.length, FEATURES.bands))
    exported = to_onnx(network, standardize(example.astype(np.float32)), ("logits", "embedding"))
    return OnnxClassifier(manifest, exported), exported


def hold(classifier: OnnxClassifier, corpus: Corpus, parts: Sequence[str]) -> Held:
    """Score the named parts of both sources."""
    gtzan_clips = gtzan_served(corpus.gtzan.frames)
    gtzan, fma = {}, {}
    for part in parts:
        rows = corpus.gtzan.rows(part)
        gtzan[part] = score_clips(classifier, gtzan_clips[rows], corpus.gtzan_truth[rows])
        rows = corpus.fma.rows(part)
        rows = rows[corpus.fma_truth[rows] >= 0]
        fma[part] = score_clips(classifier, corpus.fma.frames[rows], corpus.fma_truth[rows])
    return Held(gtzan, fma)


def measure(held: Held, part: str, temperature: float) -> list[Metric]:
    """Accuracy and calibration on a part of both sources."""
    gtzan, fma = held.gtzan[part], held.fma[part]
    found = []
    for name, scored in (("gtzan", gtzan), ("fma", fma)):
        chance = scored.probabilities(temperature)
        found.append(accuracy_metric(f"{name}_{part}_accuracy", chance, scored.truth, "all labels"))
        found.append(_calibration(f"{name}_{part}_ece", chance, scored.truth))
    ten = gtzan.probabilities(temperature)[:, : len(GTZAN_LABELS)]
    found.append(
        accuracy_metric(f"gtzan_{part}_accuracy_10", ten, gtzan.truth, "the ten GTZAN labels")
    )
    known = [LABELS.index(label) for label in FMA_KNOWN]
    seven = fma.probabilities(temperature)[:, known]
    truth = np.array([known.index(int(label)) for label in fma.truth])
    found.append(accuracy_metric(f"fma_{part}_accuracy_7", seven, truth, "the seven FMA labels"))
    return found


def _calibration(name: str, chance: NDArray[np.float32], truth: NDArray[np.int64]) -> Metric:
    confidence = chance.max(axis=1)
    value = evaluate.calibration_error(confidence, chance.argmax(axis=1) == truth)
    low, high = evaluate.perfect_calibration_interval(confidence)
    note = "interval: what a perfectly calibrated model would measure"
    return Metric(name, value, low, high, len(truth), note)


def novelty_of(corpus: Corpus, held: Held) -> tuple[NoveltyScorer, float]:
    """Scorer from the training tracks; threshold from the validation tracks."""
    sources = [("gtzan", held.gtzan["train"]), ("fma", held.fma["train"])]
    embeddings = np.concatenate([scored.embeddings for _, scored in sources])
    classes = [f"{name} {LABELS[label]}" for name, scored in sources for label in scored.truth]
    scorer = NoveltyScorer.fit(embeddings, classes)
    valid = np.concatenate([held.gtzan["valid"].embeddings, held.fma["valid"].embeddings])
    scores = [scorer.score(row) for row in valid]
    return scorer, round(float(np.quantile(scores, _INSIDERS_KEPT)), 3)


def made_sound_auroc(classifier: OnnxClassifier, scorer: NoveltyScorer, held: Held) -> float:
    """How well made noise and tones are told from the validation tracks."""
    inside = np.array([scorer.score(row) for row in held.gtzan["valid"].embeddings])
    outside = []
    for heard in made_sounds(FEATURES):
        prediction = classifier.predict_frames(heard)
        outside.append(scorer.score(np.asarray(prediction.embedding, np.float32)))
    return evaluate.auroc(inside, np.array(outside))


def publish(
    corpus: Corpus,
    network: nn.Module,
    *,
    seeds: tuple[int, ...],
    version: str,
    models: Path,
    read_test: bool,
    command: str,
) -> Manifest:
    """Calibrate on *valid*, optionally read *test* once, and write the model's folder.

    Args:
        corpus: Both sources.
        network: The trained network.
        seeds: Of the runs behind it.
        version: For the manifest.
        models: Folder of the models.
        read_test: Read the test parts; the reading is recorded.
        command: What to type to get this model again.
    """
    draft = Manifest(
        id=SYSTEM,
        version=version,
        title="Residual convnet on log-mel windows, 14 genres",
        labels=LABELS,
        features=FEATURES,
        windowing=WINDOWING,
        network="",
        sha256="",
    )
    classifier, exported = classifier_of(network, draft)
    held = hold(classifier, corpus, ("train", "valid", "test") if read_test else ("train", "valid"))
    valid = held.gtzan["valid"]
    temperature = release.fit_temperature([valid, held.fma["valid"]])
    chance = valid.probabilities(temperature)
    both = np.concatenate([chance, held.fma["valid"].probabilities(temperature)])
    truth = np.concatenate([valid.truth, held.fma["valid"].truth])
    scorer, limit = novelty_of(corpus, held)
    metrics = measure(held, "valid", temperature)
    metrics.append(Metric("made_sound_auroc", made_sound_auroc(classifier, scorer, held), 0, 1, 0))
    test_chance = None
    if read_test:
        metrics += measure(held, "test", temperature)
        test_chance = held.gtzan["test"].probabilities(temperature)
        for name in ("gtzan", "fma"):
            figure = next(m.value for m in metrics if m.name == f"{name}_test_accuracy")
            record_test_read(models / "results", SYSTEM, f"{name}-held-out", seeds[0], figure)
    manifest = release.write_model(
        models / SYSTEM,
        replace(
            draft,
            temperature=temperature,
            threshold=release.fit_threshold(both, truth),
            reliability=release.reliability(both, truth, LABELS),
            precision=release.precision_table(both, truth, LABELS),
            metrics=tuple(metrics),
            training_data=TRAINING_DATA,
            seeds=seeds,
            parameters=sum(value.numel() for value in network.parameters()),
        ),
        exported,
        (scorer, limit),
    )
    example = gtzan_served(corpus.gtzan.frames[:1])[0].astype(np.float32)
    count = len(example) // WINDOWING.length
    windows = example[: count * WINDOWING.length].reshape(count, WINDOWING.length, -1)
    save(
        RunResult(
            system=SYSTEM,
            input="log-mel windows, 129 frames per 30 s",
            split="filtered",
            seed=seeds[0],
            metrics=tuple(metrics),
            parameters=manifest.parameters,
            onnx_bytes=len(exported),
            ms_per_30s=release.milliseconds_per_30s(classifier, windows),
            command=command,
            confusion=()
            if test_chance is None
            else tuple(
                tuple(int(count) for count in row)
                for row in evaluate.confusion(test_chance, held.gtzan["test"].truth, len(LABELS))
            ),
            labels=LABELS,
            note="ours, no paper",
        ),
        models / "results",
    )
    return manifest
